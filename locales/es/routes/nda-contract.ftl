name = Primero un acuerdo por escrito
what = Un acuerdo por escrito dice de quién es, quién puede usarlo y quién debe guardar el secreto.
next-1 = Hable solo en términos generales hasta que se firme el acuerdo.
next-2 = Escriban qué es de cada uno, también los resultados que lleguen después.
next-3 = Haga que un asesor revise el acuerdo según la ley que corresponda.
time = Puede estar listo en días.
risk = Un acuerdo obliga solo a quienes lo firmaron.
