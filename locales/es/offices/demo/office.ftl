name = Servicio de asistencia en PI (demostración)
greeting = Le damos la bienvenida al servicio de asistencia de demostración en propiedad intelectual: los asesores son inventados y ninguna cita es real.
hours = de lunes a viernes, en horario de oficina
contact = Esto es una demostración, así que aquí nadie responde. Para hablar con una persona, comuníquese con la oficina de propiedad intelectual de su país.
phone = Por teléfono: esto es una demostración. Una oficina real escribe aquí quién llama a quién.
video = Por video: esto es una demostración. Una oficina real pone aquí su enlace de reunión.
place-casablanca = Casablanca
    .at = En la oficina de Casablanca: esto es una demostración. Una oficina real escribe aquí su dirección y cómo llegar.
