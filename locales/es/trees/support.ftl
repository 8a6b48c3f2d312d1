# Solo el nombre; las preguntas siguen.
name = ¿Qué ayuda con los costos me sirve?
