name = Mediación
what = Una persona neutral ayuda a ambas partes a encontrar su propio acuerdo.
next-1 = Escriba qué necesita de verdad de la otra parte.
next-2 = Propóngale la mediación, o use la cláusula de su contrato.
next-3 = Acuerden un mediador que conozca su campo y su idioma.
time = Suele durar de unas semanas a unos meses.
risk = Necesita el acuerdo de ambos. Nadie está obligado a aceptar un arreglo.
