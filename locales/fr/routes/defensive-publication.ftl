name = Publier pour que personne ne brevète
what = Une description publique et datée garde l'idée libre : personne ne peut plus la breveter.
next-1 = Soyez sûr de ne pas vouloir vous-même un brevet.
next-2 = Décrivez tout, avec des dessins, là où les examinateurs cherchent.
next-3 = Gardez la preuve de la date.
time = Cela vaut dès le jour de la publication.
risk = C'est définitif. Ensuite, vous ne pouvez plus breveter non plus.
