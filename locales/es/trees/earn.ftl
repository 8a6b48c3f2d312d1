# Solo el nombre; las preguntas siguen.
name = ¿Cómo gano con lo que es mío?
