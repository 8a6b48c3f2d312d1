name = Servicio de asistencia en PI, Kenia (ejemplo)
greeting = Le damos la bienvenida al servicio de asistencia en propiedad intelectual para pequeñas empresas de Kenia.
hours = de lunes a viernes, en horario de oficina, hora de Nairobi
contact = Reserve en esta conversación una cita con un asesor, o comuníquese con el Instituto de Propiedad Industrial de Kenia (KIPI) en su sitio web.
phone = Por teléfono: esto es un ejemplo. Una oficina real escribe aquí quién llama a quién.
video = Por video: esto es un ejemplo. Una oficina real pone aquí su enlace de reunión.
place-nairobi = Nairobi
    .at = En la oficina de Nairobi: esto es un ejemplo. Una oficina real escribe aquí su dirección y cómo llegar.
