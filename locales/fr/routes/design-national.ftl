name = Enregistrer le dessin ou modèle
what = Un dessin ou modèle enregistré protège l'aspect de votre produit, pas son fonctionnement.
next-1 = Ne le montrez pas avant le dépôt.
next-2 = Faites des images claires de tous les côtés.
next-3 = Déposez à l'office et notez la date pour l'étranger.
time = C'est souvent rapide. Cela dépend de l'office.
risk = S'il a déjà été montré, il peut ne plus être nouveau.
