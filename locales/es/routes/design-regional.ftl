name = Diseño regional
what = Un solo registro en una oficina regional protege la apariencia en todos sus Estados.
next-1 = Compruebe cuáles de sus mercados cubre la oficina.
next-2 = Haga imágenes claras de todos los lados.
next-3 = Presente la solicitud en la oficina regional.
time = Suele ser rápido. Depende de la oficina.
risk = Muchas veces se registra sin examen, así que puede caer si alguien lo ataca.
