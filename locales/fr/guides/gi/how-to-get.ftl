question = Comment obtenir une indication géographique pour notre produit ?
answer =
    En général, c’est un groupe de producteurs qui demande, pas une entreprise seule. Les étapes habituelles :
    – Réunissez les producteurs et choisissez qui parle pour eux.
    – Écrivez les règles communes (le cahier des charges) : produit, zone, méthode et rôle du lieu.
    – Décidez qui contrôle le respect des règles.
    – Déposez à l’office compétent : l’office de propriété intellectuelle ou, parfois, le ministère de l’agriculture.
    L’office examine et publie. D’autres peuvent s’opposer. Puis l’indication géographique (IG) est enregistrée.
    La voie, le coût et la durée dépendent du pays.
more-1 =
    D’abord, réunissez les preuves du lien entre le lieu et le produit : vieux livres, presse, prix, tests de goût ou de sol, carte.
    La taxe officielle est souvent le plus petit coût. Études, réunions et contrôles annuels coûtent plus. Demandez tôt l’aide de l’office, du ministère ou d’un projet de développement.
    Le piège : une zone trop étroite ou trop large. Les voisins exclus s’y opposeront. Parlez-leur avant le dépôt.
    Exemple : des producteurs de poivre s’accordent sur le séchage et le tri avant d’écrire une seule ligne du dossier.
more-2 =
    Après l’enregistrement, le travail commence : contrôles, logo commun, action contre les abus. Sans contrôle, les acheteurs perdent confiance.
    Vous vendez à l’étranger ? Protégez d’abord le nom chez vous. Beaucoup de pays l’exigent.
    Ensuite, si votre pays est membre, le système de Lisbonne permet de viser plusieurs membres par une demande. Sinon, demandez pays par pays.
    À l’étranger, le nom est peut-être déjà générique ou la marque de quelqu’un. Vérifiez avant de payer.
    Sans loi sur les IG chez vous, voyez une marque collective ou de garantie.
ask =
    comment obtenir une IG
    comment enregistrer une indication geographique a loapi
    on veut une igp pour notre café on fait koi
    qui peut demander lIG un seul producteur ou un groupement
    cahier des charges cest quoi
    combien de temps pour avoir une indication geographique
    proteger notre fromage de village comme le roquefort
    notre IG est elle valable en europe
    le village d'a coté fait pareil on doit les prendre avec nous ?
    quels papiers pr le dossier IG
    les producteurs de notre oignon veulent un label du terroir
    réunir les producteurs pour protéger le nom du terroir
