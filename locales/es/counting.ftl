# Cómo se contó una fecha: una frase por cada cosa que se tuvo en cuenta.

earliest-day = El comienzo no era exacto, así que se tomó el primer día posible.
counted-back = Se cuenta hacia atrás desde el día del que depende.
business-days = Solo se cuentan los días hábiles.
term = Ese día algo termina o sucede. Nunca se mueve.
month-end = El mes no tiene un día con ese número, así que vale su último día.
last-to-last = Empieza el último día de un mes. Según la ley de aquí, termina el último día de un mes.
weekend = Ese día es de cierre semanal. El día hábil anterior es seguro.
closed = La oficina está cerrada ese día. El día hábil anterior es seguro.
moved = Según la ley, el plazo termina entonces el siguiente día en que la oficina abre.
move-unknown = Aquí no se sabe si el plazo termina entonces el siguiente día en que la oficina abre.
closures-known = Para esta fecha se conocen los días de cierre de la oficina.
calendar-unknown = Aquí no se conocen los días de cierre. El sábado y el domingo se tomaron como días de cierre.
closures-unknown = Se conocen los días de cierre semanal. Otros días de cierre no se conocen para esta fecha.
