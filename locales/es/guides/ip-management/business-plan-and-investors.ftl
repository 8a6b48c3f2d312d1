question = ¿Qué debe decir mi plan de negocio sobre la PI, y qué buscan los inversionistas?
answer =
    Diga en pocas líneas qué es suyo y cómo mantiene lejos a otros. Los inversionistas buscan:
    – qué es especial, y qué derecho o secreto lo protege;
    – la prueba de que es de la empresa, no de un fundador o un independiente;
    – en qué países, y hasta cuándo;
    – una búsqueda de derechos de otros que podrían frenarlo;
    – qué falta por presentar, cuándo y por cuánto;
    – cómo gana dinero.
    Un plan viaja. No ponga una invención sin solicitud ni el contenido de un secreto. Describa qué hace, no cómo funciona.
more-1 =
    Antes de la primera reunión:
    – Presente primero lo que deba presentarse.
    – Pida una promesa de confidencialidad (NDA). Muchos inversionistas se niegan, así que prepárese para hablar sin secretos.
    – Llene una carpeta: su lista de derechos, certificados, cesiones firmadas, licencias, resultados de búsquedas, cartas recibidas.
    – Planee el dinero de cada paso, no solo de la primera solicitud.
    Para una invención, las solicitudes en otros países o la internacional vencen { $patent-priority } después de la primera.
    Diga la verdad. Una solicitud aún no es una patente. En muchos países es un delito o una falta llamar patentado a lo que no lo es.
more-2 =
    Las trampas:
    – Un concurso, un día de demostraciones o una página de micromecenazgo son públicos. Pueden destruir la posibilidad de una patente o un diseño.
    – Un fundador conserva la patente a su nombre. La mayoría de los inversionistas la quiere en la empresa.
    – Usted promete que no afecta ningún derecho ajeno. Después de una búsqueda, diga solo que no conoce ninguno.
    – Una aceleradora o una ayuda puede pedir una parte o una licencia. Léalo antes de solicitarla.
    Que un abogado lea el contrato antes de que usted firme.
    Ejemplo: unas hermanas con un nuevo enfriador de leche muestran a los inversionistas la curva de temperatura. El plano se queda en casa hasta presentar la solicitud.
ask =
    que pongo de propiedad intelectual en el plan de negocios
    que documentos de patentes y marca piden los inversionistas
    puedo mostrar en el pitch como funciona la maquina
    quieren que la patente sea de la empresa y no mia
    cuanto dinero pongo en el presupuesto para marcas y patentes
    una patente en tramite ayuda a conseguir inversion
    la aceleradora pide parte de nuestra pi es normal
    el concurso de emprendedores pide describir toda la innovacion
    el inversionista pregunta por mis patentes
    me piden mis intangibles para la ronda de inversion
    el inversionista quiere ver lo que tenemos registrado
