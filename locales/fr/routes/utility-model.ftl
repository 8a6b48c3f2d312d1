name = Modèle d'utilité
what = Un modèle d'utilité est un droit plus petit et plus rapide pour un produit nouveau ou amélioré.
next-1 = N'en parlez à personne avant le dépôt.
next-2 = Demandez à l'office si votre type de produit est accepté.
next-3 = Déposez avec des dessins clairs et notez la date pour l'étranger.
time = Il est souvent enregistré vite. Cela dépend de l'office.
risk = Il est souvent enregistré sans examen. Il peut donc tomber s'il est attaqué.
