# Solo el nombre; las preguntas siguen.
name = ¿Secreto o patente?
