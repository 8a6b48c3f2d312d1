name = Patente regional
what = Una sola solicitud en una oficina regional puede llevar a la protección en varios Estados.
next-1 = Compruebe cuáles de sus países cubre la oficina regional.
next-2 = Presente allí la solicitud, directamente o por medio del PCT.
next-3 = Después de la concesión, haga lo que cada Estado todavía pida.
time = La duración depende de la oficina regional.
risk = Los costos crecen con cada Estado. Algunos Estados piden más trámites después de la concesión.
