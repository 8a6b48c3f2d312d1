# Solo el nombre; las preguntas siguen.
name = ¿Qué debo revisar antes de lanzar?
