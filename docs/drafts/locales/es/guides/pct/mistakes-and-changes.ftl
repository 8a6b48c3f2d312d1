question = Error, página que falta o nuevo titular: ¿qué puedo cambiar todavía en mi solicitud PCT?
answer =
    Mucho se puede reparar, si actúa enseguida. Cada caso tiene su camino y su último día:
    – falta una página o parte, o se envió el archivo equivocado: pida a la Oficina receptora, donde presentó;
    – un error evidente: pida a la oficina que se ocupa de esa parte;
    – reivindicación de prioridad errónea u olvidada: pida a la Oficina receptora o a la OMPI;
    – nuevo titular, inventor, nombre o dirección: avise a la Oficina Internacional de la OMPI.
    No puede añadir nada nuevo a la invención en esta solicitud.
    ¿Corre aún el plazo de prioridad? Lo más seguro puede ser otra solicitud completa, con la misma prioridad y nuevas tasas.
    Escriba hoy, por ePCT si esa Oficina lo acepta, y pregunte su último día.
more-1 =
    Una parte que falta, o el archivo equivocado:
    – ¿Reivindicó prioridad el día de la presentación, y ese texto anterior contiene la parte por completo? Entonces puede incorporarse y la fecha queda. Debe confirmarlo en poco tiempo, con una copia.
    – Si no, la parte aún puede entrar. Pero la fecha pasa al día en que llega, y puede perderse la prioridad. Entonces puede dejar la parte fuera y conservar la primera fecha.
    – Archivo equivocado: el correcto puede entrar igual. Si la fecha queda, el equivocado también sigue dentro.
    Algunas Oficinas receptoras no aplican estas reglas, y después quizá tampoco algunos países. Pregunte antes de elegir.
more-2 =
    Un error evidente: cualquiera ve que se quiso decir otra cosa, y cuál. Se puede corregir.
    – En el formulario: pida a la Oficina receptora.
    – En descripción, reivindicaciones o dibujos: a la oficina que busca, o después a la que examina.
    Una página olvidada no es un error así. Corregir errores así también tiene plazo.
    Puede corregir o añadir una prioridad dentro de { $claim } desde la fecha de prioridad.
    Si el cambio mueve esa fecha, cuenta el plazo que acaba antes. También suele poderse en los primeros meses tras presentar.
    Una prioridad más antigua adelanta las fechas siguientes, también la fase nacional.
    ¿Presentó tras el plazo de prioridad? Pregunte ya cómo restablecer el derecho.
more-3 =
    Nuevo titular, inventor, agente, nombre o dirección: pídalo directo a la OMPI. No cobra tasa.
    La OMPI debe recibirlo a más tardar { $record } después de la fecha de prioridad.
    Para salir en el texto publicado, debe llegar antes de cerrarse los preparativos, normalmente { $preparation } antes de publicarse.
    Si lo pide solo el nuevo titular, añada el consentimiento del anterior, o prueba del traspaso.
    En la fase nacional, avise a cada oficina. Algunas piden papeles propios, sobre todo por otro inventor.
    La trampa: anotar el cambio solo en casa.
    Ejemplo: una cestera envía su texto sin el último dibujo. Está en la primera solicitud, cuya prioridad reivindicó. Lo confirma a tiempo y conserva su fecha.
ask =
    se me olvido una pagina en mi pct
    subi el pdf equivocado a epct
    faltan dibujos en la solicitud internacional
    error de tipeo en la descripcion del pct
    olvide reivindicar la prioridad en el pct
    cambiar el nombre del solicitante pct
    nos falto un inventor en la solicitud internacional
    me mude durante el pct, como aviso
    vendi mi invento como cambio el dueño en la ompi
    regla 92bis
    puedo agregar algo nuevo al pct despues de presentado
    corregir pct
