# Solo el nombre; las preguntas siguen.
name = ¿Esta factura es auténtica?
