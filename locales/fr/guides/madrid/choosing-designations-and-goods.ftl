question = Quels pays et quels produits choisir dans une demande de Madrid ?
answer =
    Partez de votre activité, pas de la carte.
    – Pays : où vous vendez, où vous vendrez vraiment bientôt, où vos produits sont faits, et d’où viennent les copies.
    – Vérifiez sur la liste de l’OMPI que chacun est membre du système de Madrid.
    – Produits et services : ce que vous vendez sous la marque. La liste ne peut pas dépasser votre marque nationale.
    – Mots : le gestionnaire des produits et services de Madrid, gratuit, donne la classe et, pour beaucoup de pays, si l’office accepte les mots.
    – Cherchez d’abord les marques plus anciennes dans chaque pays.
    Des pays peuvent s’ajouter plus tard. Des produits, non.
more-1 =
    Comment s’y prendre :
    – Faites un tableau : pays, ventes actuelles, ventes prévues, taxe, risque de copie.
    – Mettez chaque pays dans le calculateur de taxes de l’OMPI. Certains coûtent plusieurs fois plus que d’autres.
    – Lisez les profils des membres sur les pages de l’OMPI : règles spéciales, délais, mandataire local.
    – Écrivez une liste plus courte pour un pays aux mots stricts ou avec beaucoup de marques anciennes. C’est possible dans le même formulaire.
    Exemple : une fabricante liste chaussures, sacs et ceintures. Pour un pays, elle ne liste que les chaussures, car les sacs y sont pris.
more-2 =
    Groupes de pays :
    – L’Union européenne est une seule désignation pour tous ses pays. Une marque plus ancienne dans un seul d’entre eux peut suffire à la bloquer.
    – L’OAPI est une seule désignation pour ses pays africains membres.
    – Certains territoires ne sont pas couverts par leur pays. La Chine ne comprend ni Hong Kong ni Macao dans le système de Madrid.
    – Les pays sortis d’une union, ou jamais entrés, se désignent seuls, comme le Royaume-Uni.
    Pas membre ? Déposez-y directement. Utilisez la date de votre premier dépôt tant que le délai de priorité court.
more-3 =
    Les pièges :
    – « Tous les produits de la classe ». Beaucoup d’offices refusent. Certains demandent si vous voulez tout utiliser.
    – Une déclaration d’intention d’usage. Certains membres la veulent, les États-Unis sur leur propre formulaire. Ne signez que si c’est vrai.
    – Désigner un pays « au cas où ». Une marque non utilisée peut y être annulée.
    – Un nom grossier ou descriptif dans la langue locale.
    Une erreur de classe ou de mots amène une lettre de l’OMPI, à vous et à votre office, et souvent des taxes en plus.
    C’est votre office qui répond à l’OMPI, pas vous. Appelez-le le jour même.
    Si la taxe en plus n’est pas payée à temps, toute la demande est réputée abandonnée.
ask =
    quels pays cocher dans madrid
    designer l'union europeenne ou chaque pays un par un
    je peux ajouter des produits apres a ma marque internationale ?
    ma marque internationale couvre hong kong si je prends la chine
    liste de produits plus courte pour un pays possible ?
    oapi dans le systeme de madrid ca couvre koi
    lettre d'irregularité de l'ompi pour mes classes
    declaration d'intention d'utiliser usa madrid c koi
