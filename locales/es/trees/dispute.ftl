# Solo el nombre; las preguntas siguen.
name = ¿Qué vía sirve para mi disputa?
