name = Marca en el exterior con Madrid
what = Una sola solicitud internacional puede extender la marca de su país a muchos miembros.
next-1 = Obtenga primero una marca o una solicitud en su país.
next-2 = Elija los miembros donde vende o venderá.
next-3 = Preséntela por medio de la oficina de su país, con el mismo nombre y el mismo titular, exactamente.
next-4 = Responda a tiempo a cada oficina que ponga objeciones.
time = Cada miembro tiene un plazo fijo para objetar. Depende del miembro.
risk = Si en los primeros años cae la marca de su país, caen con ella todos los países.
