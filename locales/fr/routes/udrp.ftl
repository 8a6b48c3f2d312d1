name = Plainte sur un nom de domaine
what = Une procédure rapide peut transférer au titulaire de la marque un nom pris de mauvaise foi.
next-1 = Rassemblez les preuves de votre marque et de la mauvaise foi.
next-2 = Vérifiez quelles règles valent pour l'extension du nom.
next-3 = Déposez la plainte à un centre reconnu.
time = Elle dure en général quelques mois.
risk = Vous obtenez le nom, mais pas d'argent. Un tribunal peut encore décider autrement.
