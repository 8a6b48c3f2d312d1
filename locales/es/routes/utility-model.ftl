name = Modelo de utilidad
what = Un modelo de utilidad es un derecho más pequeño y más rápido para un producto nuevo o una mejora.
next-1 = No hable con nadie de ello antes de presentar la solicitud.
next-2 = Pregunte a la oficina si acepta su tipo de producto.
next-3 = Presente la solicitud con dibujos claros, y anote la fecha para las solicitudes en el exterior.
time = Muchas veces se registra rápido. Depende de la oficina.
risk = Muchas veces se registra sin examen, así que puede caer si alguien lo ataca.
