name = Nom d'origine protégé
what = Une indication géographique protège un nom qui dit d'où vient un produit.
next-1 = Réunissez les producteurs de la région.
next-2 = Écrivez la zone, la manière de faire et la qualité.
next-3 = Déposez en groupe à votre office. Pensez aussi à une marque collective.
time = Cela prend du temps, car tout le groupe doit être d'accord.
risk = Personne n'en est seul propriétaire. Sans contrôle de la qualité, le nom perd sa valeur.
