# Solo el nombre; las preguntas siguen.
name = Me acusan de copiar: ¿qué hago?
