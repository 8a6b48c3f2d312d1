question = Comment choisir et enregistrer une bonne adresse internet pour mon entreprise ?
answer =
    – Choisissez un nom court, que l’on sait écrire après l’avoir entendu une fois. Évitez tirets et graphies étranges.
    – Vérifiez qu’il est libre comme marque dans votre métier, pas seulement comme adresse.
    – Prenez l’extension qu’attendent vos clients : celle de votre pays, ou une générale comme .com.
    – Enregistrez-le vous-même, au nom de l’entreprise, chez un bureau d’enregistrement accrédité. C’est la société qui inscrit les noms.
    – Activez renouvellement automatique, accès bien protégé et verrou de transfert.
    – Déposez le même nom comme marque. C’est le meilleur moyen d’arrêter les autres.
    Faites tout avant d’annoncer le nom.
more-1 =
    À l’enregistrement, vous promettez que le nom ne viole aucun droit d’autrui, à votre connaissance. Cherchez donc d’abord :
    – bases de marques de vos pays,
    – registres du commerce et boutiques en ligne,
    – graphies et son dans d’autres langues.
    Un mot simple comme « chaussures » se trouve bien, mais se protège mal. Un nom inventé est l’inverse, et souvent le meilleur choix.
    Comparez le prix du renouvellement, pas seulement de la première année. Certains noms coûtent ensuite bien plus.
    Donnez au bureau une adresse électronique qui ne dépend pas du même nom de domaine.
    Vous pouvez en général changer de bureau plus tard, mais souvent pas les premières semaines.
more-2 =
    C’est au renouvellement que se perdent la plupart des noms.
    Pour les extensions générales, le bureau d’enregistrement doit vous rappeler la date environ { $notice } avant la fin.
    Il doit le refaire environ { $notice-late } avant.
    Après la fin, le site s’arrête à un moment. Vous pouvez encore renouveler tant que le bureau garde le nom, mais il peut vite le supprimer.
    Après la suppression, la plupart des extensions générales laissent { $redemption } pour le récupérer, à prix élevé.
    Ensuite, chacun peut le prendre. Les extensions de pays ont leurs règles.
    Vérifiez chaque année : carte valable, courriel lu, bon titulaire ?
more-3 =
    Combien de noms ? Commencez petit : le nom principal, l’extension de votre pays, peut-être une faute fréquente. Dirigez-les tous vers une page.
    Les pièges :
    – Un créateur de sites l’enregistre à son nom. Écrivez dans le contrat qu’il est à vous, et vérifiez l’inscription.
    – Un vendeur voit votre souhait et le prend avant vous. Cherchez chez des bureaux sérieux, et enregistrez le jour même.
    – Une offre à bas prix déplace votre nom vers une société injoignable.
    Exemple : la carte d’une maison d’hôtes a expiré. Elle n’a pas de site en pleine saison, et paie bien plus pour récupérer le nom.
ask =
    comment choisir mon nom de domaine
    fr ou com pour ma boutique en ligne
    acheter un nom de domaine ou c'est fiable
    mon nom de domaine a expiré je peux le recuperer
    le webmaster a mis le domaine a son nom
    combien de noms de domaine il faut prendre
    verrou de transfert nom de domaine c koi
    verifier si un nom est libre en domaine et en marque
    où acheter l'adresse web de ma boutique
