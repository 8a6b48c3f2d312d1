name = Marca regional
what = Un solo registro en una oficina regional cubre todos sus Estados.
next-1 = Busque en el registro regional y en los nacionales.
next-2 = Presente la solicitud en la oficina regional.
next-3 = Vigile si hay objeciones de titulares en cualquiera de los Estados.
time = La duración depende de la oficina regional.
risk = Un derecho anterior en cualquier Estado puede frenar todo el registro.
