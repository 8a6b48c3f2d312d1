name = Mantenerlo en secreto
what = Lo que otros no saben se puede guardar como secreto, mientras usted lo proteja de verdad.
next-1 = Haga una lista de lo que es secreto y de quién lo conoce.
next-2 = Guárdelo bajo llave y limite el acceso. Marque los papeles como confidenciales.
next-3 = Haga firmar un acuerdo de confidencialidad a empleados y socios.
next-4 = Guarde pruebas de lo que hizo para protegerlo.
time = Funciona desde el primer día y dura mientras dure el secreto.
risk = Si sale a la luz, se pierde. Otros pueden descubrirlo por su cuenta y usarlo.
