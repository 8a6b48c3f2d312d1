name = Demande internationale de brevet (PCT)
what = Une seule demande internationale garde votre place dans de nombreux pays pendant que vous décidez.
next-1 = Déposez à votre office ou à l'OMPI, dans le délai de priorité du premier dépôt.
next-2 = Lisez le rapport de recherche : il montre vos chances.
next-3 = Décidez dans quels pays vous continuez.
next-4 = Entrez dans chaque pays avant son jour sûr, avec traductions et taxes locales.
time = La partie internationale dure longtemps. Chaque pays ajoute ensuite son propre délai.
risk = Elle ne donne pas de brevet mondial. Si vous manquez la dernière date d'un pays, il est perdu.
