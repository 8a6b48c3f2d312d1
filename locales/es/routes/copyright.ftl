name = Derecho de autor
what = El derecho de autor protege textos, música, imágenes, películas y programas desde el momento en que usted los crea.
next-1 = Guarde como prueba borradores y archivos con fecha.
next-2 = Acuerde por escrito con todos los que participaron.
next-3 = Ponga su nombre y el año. Decida qué pueden hacer otros con la obra.
time = Empieza de inmediato y dura hasta mucho después de la vida del autor.
risk = Protege la expresión, no la idea. Sin pruebas es difícil hacerlo valer.
