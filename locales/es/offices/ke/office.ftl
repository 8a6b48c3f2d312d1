name = Servicio de asistencia en PI, Kenia (ejemplo)
greeting = Le damos la bienvenida al servicio de asistencia en propiedad intelectual para pequeñas empresas de Kenia.
hours = de lunes a viernes, en horario de oficina, hora de Nairobi
contact = Reserve en esta conversación una cita con un asesor, o comuníquese con el Instituto de Propiedad Industrial de Kenia (KIPI) en su sitio web.
