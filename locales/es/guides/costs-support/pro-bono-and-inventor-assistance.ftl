question = ¿Cómo consigo gratis un abogado de patentes o un consultorio jurídico?
answer =
    La ayuda sin pago se llama pro bono. Hay algunas puertas, y no todas están abiertas en su país:
    – el Programa de Asistencia a Inventores de la OMPI: un abogado de patentes voluntario para inventores y pequeñas empresas con poco dinero, en los países participantes;
    – un programa nacional pro bono o un día de ayuda de su oficina o colegio de abogados;
    – un consultorio jurídico universitario: trabajan estudiantes, revisa un profesor;
    – un CATI, un centro de apoyo que ayuda a buscar patentes.
    Pregunte a su oficina cuáles existen y cómo solicitarlos. Normalmente usted paga las tasas y traducciones.
more-1 =
    Lo que casi siempre le piden:
    – que viva en el país, y que su ingreso o empresa esté por debajo de un límite;
    – una invención y no solo una idea: cómo funciona, con dibujos;
    – algún conocimiento de patentes. Para el programa de la OMPI hay un curso gratuito en línea;
    – una primera búsqueda de lo que existe.
    Elige un comité o una oficina. Puede decir que no, y lleva tiempo.
    Pida entonces con tiempo. Si debe mostrarlo pronto o se acerca un último día, dígalo de inmediato. Pregunte a la oficina si una primera solicitud sencilla puede guardar una fecha.
more-2 =
    Un buen consultorio le pide firmar un papel que dice para quién trabaja, qué queda en secreto y qué no hace. Léalo.
    Cuente la parte secreta solo cuando sepa que la conversación es confidencial. Un CATI o un servicio de asistencia tal vez no esté obligado como un abogado. Pregunte antes.
    El pro bono muchas veces termina con la solicitud. Pregunte quién responde después al examinador, y quién vigila las tasas.
    La trampa: empresas que se llaman “ayuda al inventor” y piden dinero por adelantado. Compruébelas con su oficina.
    Ejemplo: una maestra inventa un escritorio plegable. Hace el curso, se inscribe en su país, y un voluntario redacta la patente. Ella paga las tasas de la oficina.
ask =
    abogado de patentes gratis
    como entro al programa de asistencia a inventores
    consultorio juridico gratuito para mi marca
    no puedo pagar abogado para patentar
    ayuda pro bono para inventores
    que piden para tener un abogado voluntario
    soy estudiante y quiero patentar sin dinero
    hay ayuda gratis para redactar la patente
    abogado gratis para inventores sin dinero
    no tengo para pagar abogado de patentes
