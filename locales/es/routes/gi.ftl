name = Nombre de origen protegido
what = Una indicación geográfica protege un nombre que dice de dónde viene un producto.
next-1 = Reúna a los productores de la zona.
next-2 = Escriban cuál es la zona, cómo se hace el producto y qué calidad tiene.
next-3 = Presenten la solicitud como grupo en su oficina de propiedad intelectual. Piensen también en una marca colectiva.
time = Lleva tiempo, porque todo el grupo debe ponerse de acuerdo.
risk = Nadie es dueño por sí solo. Sin control de calidad, el nombre pierde su valor.
