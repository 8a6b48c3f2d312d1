name = Servicio de asistencia en PI (demostración)
greeting = Le damos la bienvenida al servicio de asistencia de demostración en propiedad intelectual: los asesores son inventados y ninguna cita es real.
hours = de lunes a viernes, en horario de oficina
contact = Esto es una demostración, así que aquí nadie responde. Para hablar con una persona, comuníquese con la oficina de propiedad intelectual de su país.
