name = Droit d'auteur
what = Le droit d'auteur protège textes, musique, images, films et programmes dès leur création.
next-1 = Gardez brouillons et fichiers datés comme preuve.
next-2 = Mettez-vous d'accord par écrit avec tous ceux qui ont participé.
next-3 = Ajoutez votre nom et l'année. Décidez ce que les autres peuvent faire.
time = Il commence tout de suite et dure longtemps après la mort de l'auteur.
risk = Il protège la forme, pas l'idée. Sans preuve, il est difficile à défendre.
