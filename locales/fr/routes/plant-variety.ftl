name = Droit sur une obtention végétale
what = Un droit d'obtenteur protège une variété nouvelle, distincte, homogène et stable.
next-1 = Ne vendez et ne donnez ni plants ni semences avant de connaître les règles.
next-2 = Donnez à la variété un nom qui peut être enregistré.
next-3 = Déposez à l'office des variétés végétales du pays.
time = Les essais de culture durent plusieurs saisons.
risk = Des ventes avant la demande peuvent mettre fin au droit.
