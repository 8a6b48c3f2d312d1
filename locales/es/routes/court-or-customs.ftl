name = Tribunal o aduana
what = Un tribunal puede ordenar que cesen, y la aduana puede retener la mercancía en la frontera.
next-1 = Asegure las pruebas antes de advertir a la otra parte.
next-2 = Registre su derecho ante la aduana si la mercancía cruza la frontera.
next-3 = Consulte de inmediato a un abogado sobre una orden urgente.
time = Una orden urgente puede llegar en días. Un juicio completo tarda mucho.
risk = Cuesta dinero, y una acusación equivocada puede costarle más.
