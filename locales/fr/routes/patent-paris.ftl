name = Étendre votre premier dépôt à l'étranger
what = Vous déposez d'abord chez vous. Pendant un temps limité, les dépôts à l'étranger comptent comme faits à cette date.
next-1 = Déposez chez vous et gardez la copie certifiée.
next-2 = Choisissez les pays où vous allez vraiment vendre ou fabriquer.
next-3 = Déposez dans chacun avant le jour sûr, avec un mandataire local.
time = Chaque office travaille à son rythme.
risk = Après le jour sûr, votre propre publication et les travaux d'autres comptent contre vous.
