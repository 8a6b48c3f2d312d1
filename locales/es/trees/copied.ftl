# Solo el nombre; las preguntas siguen.
name = Alguien me copia: ¿qué puedo hacer?
