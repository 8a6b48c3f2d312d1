question = Que dire de la PI dans mon plan d'affaires, et que cherchent les investisseurs ?
answer =
    Dites en quelques lignes ce que vous avez et comment cela écarte les autres. Les investisseurs cherchent :
    – ce qui est spécial, et quel droit ou secret le protège ;
    – la preuve que c'est à la société, pas à un fondateur ou un indépendant ;
    – dans quels pays, et jusqu'à quand ;
    – une recherche des droits d'autrui qui pourraient vous arrêter ;
    – ce qui reste à déposer, quand, et pour combien ;
    – comment cela rapporte.
    Un plan circule. N'y mettez ni une invention non déposée, ni le contenu d'un secret. Décrivez ce qu'elle fait, pas comment elle marche.
more-1 =
    Avant le premier rendez-vous :
    – Déposez d'abord ce qui doit l'être.
    – Demandez un accord de confidentialité (NDA). Beaucoup d'investisseurs refusent : préparez-vous à parler sans secrets.
    – Remplissez un dossier : liste des droits, certificats, cessions signées, licences, résultats de recherche, lettres reçues.
    – Prévoyez l'argent de chaque étape, pas seulement du premier dépôt.
    Pour une invention, les dépôts à l'étranger ou la demande internationale sont dus { $patent-priority } après le premier dépôt.
    Soyez honnête. Une demande n'est pas encore un brevet. Dans beaucoup de pays, dire breveté ce qui ne l'est pas est une infraction.
more-2 =
    Les pièges :
    – Un concours, une journée de démonstration ou une page de financement participatif est public. Cela peut vous faire perdre brevet, dessin ou modèle.
    – Un fondateur garde le brevet à son nom. La plupart des investisseurs le veulent dans la société.
    – Vous promettez de ne léser aucun droit d'autrui. Après une recherche, dites seulement que vous n'en connaissez pas.
    – Un accélérateur ou une subvention peut demander une part ou une licence. Lisez avant de postuler.
    Faites lire le contrat par un avocat avant de signer.
    Exemple : des sœurs avec un nouveau refroidisseur de lait montrent la courbe de température aux investisseurs. Le dessin reste à la maison jusqu'au dépôt.
ask =
    que mettre sur la pi dans un business plan
    investisseur demande si on a des brevets
    les vc refusent de signer un nda normal ?
    pitcher mon invention sans me la faire voler
    due diligence pi levée de fonds start up
    le brevet est au nom de mon associé et l investisseur rale
    crowdfunding avant ou apres le depot
    concours de start up je peux montrer mon proto ?
    l'investisseur veut voir nos dépôts
