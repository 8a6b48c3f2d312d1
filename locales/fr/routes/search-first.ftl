name = Chercher d'abord
what = Une recherche montre si la même idée, le même nom ou la même forme existe déjà.
next-1 = Notez en quelques mots ce qui est nouveau. Gardez les détails pour vous.
next-2 = Cherchez dans les bases gratuites de votre office et de l'OMPI.
next-3 = Demandez à votre office ou à un service d'assistance de lire le résultat avec vous.
time = Une première recherche est rapide. Une recherche professionnelle dépend du pays et du domaine.
risk = Une recherche ne trouve jamais tout. Les dépôts récents sont encore cachés.
