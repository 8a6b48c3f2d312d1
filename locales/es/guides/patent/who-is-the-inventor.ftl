question = ¿Quién es el inventor de una patente y quién es el dueño?
answer =
    Pueden ser personas distintas.
    – Inventor: quien ayudó a encontrar la solución misma. Pagarla, encargarla o construirla normalmente no basta.
    – Solicitante: la persona o empresa que presenta la solicitud.
    – Titular: quien tiene el derecho sobre la invención. Al principio suele ser el inventor. Puede pasar a un empleador o comprador, por ley o por contrato escrito.
    Indique a todos los verdaderos inventores. Aclare por escrito de quién es la invención antes de presentarla. Un nombre equivocado o una firma que falta puede costarle después la patente.
more-1 =
    Cómo encontrar a los verdaderos inventores:
    – Para cada reivindicación, anote quién tuvo la idea que la hace funcionar.
    – Quien solo construyó, probó, dibujó o pagó normalmente no es inventor.
    – Quien dio una idea importante puede serlo, incluso un estudiante, un cliente o un amigo.
    – Lleve notas con fecha mientras trabaja.
    En los países del Convenio de París, el inventor tiene derecho a ser mencionado en la patente.
    Un inventor es un ser humano, y oficinas de muchos países se han negado a mencionar a una máquina. Si le ayudó un programa de inteligencia artificial, dígaselo a su asesor.
more-2 =
    ¿Quién es el dueño?
    – Usted trabajó solo y para usted: normalmente usted.
    – Empleados: deciden la ley del país y el contrato. Algunas leyes quieren que informe de la invención de inmediato. Algunas dan un pago adicional, o al empleador un plazo para reclamarla.
    – Independientes, proveedores, socios y estudiantes: muchas veces son dueños de su parte hasta que la ceden.
    – Varios dueños: quién puede licenciar, vender o demandar por su cuenta cambia según el país. Acuérdenlo en un contrato.
    Haga cada cesión por escrito y regístrela en la oficina. En muchos países, una cesión sin registrar es débil frente a otros.
more-3 =
    ¿Alguien presentó su invención a sus espaldas? Pida consejo de inmediato. Muchas leyes permiten al verdadero dueño reclamar la solicitud o la patente, muchas veces por tiempo limitado. Lleve notas con fecha, mensajes y nombres de testigos.
    ¿Olvidó a un inventor, o puso uno de más? Dígaselo a su agente. Los nombres se pueden corregir muchas veces, y es más fácil temprano que tarde.
    Ejemplo: una ceramista paga a un soldador para que construya la puerta de un horno. El soldador encuentra el truco que conserva el calor. Él puede ser inventor. Antes de que ella presente la solicitud, firman de quién es.
ask =
    quien es el dueño de una patente
    invente algo en mi trabajo, es mio o de la empresa
    mi socio quiere aparecer como inventor
    el que paga es el dueño del invento?
    mi jefe patento mi invento sin decirme
    puede un estudiante ser inventor
    somos tres que lo hicimos, quien va en la patente
    diferencia entre inventor y titular
    la universidad dice que la patente es de ellos
    el patrón puso su nombre en la máquina que yo ideé
    mi hermano hizo los planos y yo la máquina, quién es el inventor
    lo invente yo pero lo pago mi jefe
    mi primo me ayudo con el invento, va en la patente?
    entre dos ideamos el aparato, ponemos los dos nombres?
    entre dos hallamos el sistema quién firma
    mi ayudante dio la idea de la pieza
    mi hermano dice que también es inventor
