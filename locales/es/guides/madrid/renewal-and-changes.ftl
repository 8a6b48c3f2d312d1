question = ¿Cómo renuevo mi marca internacional, o anoto un nuevo titular o una licencia?
answer =
    Se hace en un solo trámite, en la OMPI, y vale para los países de su registro. La mayoría de los pasos se hacen en línea.
    – Renovación: cada { $term }, las veces que quiera. Puede dejar fuera países que ya no necesita.
    – Nuevo titular, nuevo nombre o dirección, lista más corta, licencia: cada cosa tiene su petición, y la mayoría cuesta una tasa.
    Al renovar no se puede cambiar la marca ni agregar productos.
    La OMPI envía un recordatorio { $notice } antes del fin. Pague a tiempo aunque nunca llegue.
    Después del fin tiene { $grace } más, con recargo.
    Pague solo en las páginas de la OMPI, o por su oficina o su propio agente.
more-1 =
    La tasa básica de renovación es { $renewal-fee }. Se suman las tasas de los países.
    Si llega tarde, se suma un recargo de { $late-fee }.
    La calculadora de tasas de la OMPI da su total. Mírela unos meses antes.
    Algunos países quieren además algo directamente de usted. En Estados Unidos debe declarar el uso ante su oficina, por primera vez a más tardar { $us } después de la protección allí.
    Una declaración demasiado temprana tampoco vale: pregunte las fechas a esa oficina.
    Sin ella, la protección allí termina, aunque haya pagado a la OMPI.
    Ponga todas estas fechas en su calendario el día del registro.
more-2 =
    Nuevo titular: anotarlo cuesta { $transfer }. Puede ser para todo, o solo para algunos productos o países.
    El nuevo titular necesita un vínculo con un miembro de Madrid: nacionalidad, domicilio o un negocio real. La OMPI no pide contrato, pero guárdelo.
    Nuevo nombre o dirección del titular: { $name-fee }.
    Licencia: { $licence }. Una licencia deja que otro use la marca.
    En bastantes países esa anotación no tiene efecto. Allí, anote la licencia en la oficina nacional. La OMPI publica la lista de esos países.
    Una oficina puede declarar también que no acepta allí al nuevo titular. Lea lo que le envía la OMPI.
more-3 =
    Las trampas:
    – Vende la empresa, y nadie avisa a la OMPI. El recordatorio de renovación va al vendedor.
    – La marca en casa y la internacional pasan a personas distintas. En los primeros años la internacional depende de la de casa. Muévalas juntas.
    – Su correo en la OMPI es viejo. Cámbielo primero.
    – Una carta ofrece “renovar” a precio alto. No es de la OMPI.
    Ejemplo: una empresa de muebles se vuelve sociedad. Anota el nuevo nombre en casa y en la OMPI el mismo mes, y renueva solo los países donde todavía vende.
ask =
    se vence mi marca internacional como la renuevo
    cambio de titular en madrid
    vendi la empresa, como paso la marca internacional
    cambio de domicilio en la ompi de mi marca
    cuanto cuesta renovar el registro internacional de marca
    se me paso la fecha de renovar en madrid
    anotar una licencia de marca internacional
    me llego una carta para renovar mi marca internacional es estafa?
    declaracion de uso en estados unidos marca de madrid
    cambio el nombre de mi empresa, que hago con la marca internacional
