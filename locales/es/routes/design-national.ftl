name = Registrar el diseño
what = Un diseño registrado protege cómo se ve su producto, no cómo funciona.
next-1 = No lo muestre antes de presentar la solicitud.
next-2 = Haga imágenes claras de todos los lados.
next-3 = Presente la solicitud en la oficina de propiedad intelectual y anote la fecha para las solicitudes en el exterior.
time = Suele ser rápido. Depende de la oficina.
risk = Si se mostró antes, tal vez ya no cuente como nuevo.
