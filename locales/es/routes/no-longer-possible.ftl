name = Probablemente ya no es posible
what = Lo que todos pueden saber no es nuevo ni secreto, y no conocemos ningún lugar de los que usted indicó que todavía lo perdone.
next-1 = Haga que un asesor lo revise: hay excepciones poco frecuentes.
next-2 = Proteja lo que todavía es secreto, como las mejoras o la forma de fabricarlo.
next-3 = Use otras opciones: un nombre fuerte, una apariencia registrada, buenos contratos.
time = Puede empezar de inmediato con las otras opciones.
risk = Una solicitud ahora probablemente fracasaría y costaría dinero.
