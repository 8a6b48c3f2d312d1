name = Publier pour empêcher tout brevet
what = Une description publique et datée garde l'idée libre : personne ne peut plus la breveter.
next-1 = Vérifiez que vous ne voulez pas de brevet vous-même.
next-2 = Décrivez tout, avec des dessins, là où les examinateurs cherchent.
next-3 = Gardez la preuve de la date.
time = Cela vaut dès le jour de la publication.
risk = C'est définitif. Ensuite, vous ne pouvez plus le breveter non plus.
