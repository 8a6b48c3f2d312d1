name = Protección por mostrar el diseño
what = Algunos mercados protegen por poco tiempo una apariencia nueva sin registro.
next-1 = Guarde pruebas de cuándo y dónde la mostró por primera vez.
next-2 = Reúna pruebas de las copias.
next-3 = Pida a un asesor que escriba a quien lo copia.
time = Empieza cuando se muestra por primera vez y termina pronto.
risk = Solo impide las copias. Usted debe probar que lo copiaron.
