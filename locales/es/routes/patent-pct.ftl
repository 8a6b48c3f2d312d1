name = Solicitud internacional de patente (PCT)
what = Una sola solicitud internacional conserva su lugar en muchos países mientras usted decide.
next-1 = Presente la solicitud en su propia oficina o en la OMPI, dentro del tiempo de prioridad de la primera solicitud.
next-2 = Lea el informe de búsqueda: dice qué posibilidades tiene.
next-3 = Decida en qué países sigue.
next-4 = Entre en cada país antes de su fecha segura, con traducciones y tasas locales.
time = La parte internacional dura mucho. Después cada país agrega su propio tiempo.
risk = No da una patente mundial. Si deja pasar la última fecha de un país, allí se pierde.
