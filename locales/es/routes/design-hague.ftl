name = Diseño en el exterior con La Haya
what = Una sola solicitud internacional puede proteger la apariencia de su producto en muchos miembros.
next-1 = Compruebe que usted pertenece a un miembro del Sistema de La Haya.
next-2 = Prepare imágenes que sirvan para cada miembro que elija.
next-3 = Presente la solicitud en la OMPI, y decida si la publicación debe esperar.
time = Cada miembro tiene un plazo fijo para denegar.
risk = Una oficina puede rechazar las imágenes que otra acepta.
