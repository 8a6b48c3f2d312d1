question = Qu’est-ce que l’« attaque centrale » contre une marque internationale ?
answer =
    Votre enregistrement international dépend un certain temps de votre marque de base.
    Cette dépendance dure { $dependency } à compter de la date de l’enregistrement international.
    Si la marque de base est rejetée, retirée, annulée ou limitée dans ce temps, l’enregistrement international tombe dans la même mesure, partout.
    Une seule attaque chez vous peut donc toucher tous les pays. C’est l’attaque centrale.
    Une opposition ou un procès commencé dans ce temps compte aussi, même s’il finit plus tard.
    Ensuite, l’enregistrement international devient indépendant.
more-1 =
    Il est tombé ? Vous pouvez demander à chaque pays désigné de le transformer en demande nationale. C’est la transformation. Elle garde votre ancienne date.
    Vous avez { $transformation } à compter de la radiation pour la déposer dans chaque pays.
    Vous payez les taxes nationales et chaque pays applique ses règles. Un mandataire local est souvent nécessaire.
    Elle est ouverte si l’enregistrement tombe à cause de la marque de base. Elle ne l’est pas si vous l’avez fait radier vous-même.
    Parlez tout de suite à un conseiller.
more-2 =
    Pour réduire le risque :
    – Cherchez bien chez vous avant de déposer.
    – Prenez si possible comme base une marque enregistrée et distinctive.
    – Gardez-la en vie : renouvelez, utilisez, répondez à chaque lettre.
    – Si un conflit menace chez vous, déposez directement dans vos marchés importants.
    Le piège : il n’y a pas besoin d’ennemi. Un renouvellement oublié ou une demande abandonnée chez vous a le même effet.
    Exemple : dans ce délai, une chapelière renonce chez elle aux « chapeaux de feutre » pour finir un litige. Ils tombent aussi à l’étranger.
ask =
    ma marque de base est annulée je perds tous les pays ?
    cest quoi lattaque centrale
    on attaque ma marque chez moi et jai madrid, au secours
    demande nationale rejetée que devient l'enregistrement international
    jai oublié de renouveler ma marque francaise mais madrid reste ?
    comment sauver ma marque internationale
    transformation madrid comment faire
    la marque internationale depend combien de temps de la base
    un concurrent en tunisie veut faire tomber ma marque de base
    mon nom est attaqué au pays, que deviennent les autres pays
