question = Que puis-je apprendre gratuitement des brevets des autres ?
answer =
    Beaucoup. La plupart des demandes de brevet sont publiées, avec des dessins et l'explication de la fabrication. Vous pouvez les lire gratuitement :
    – PATENTSCOPE, de l'OMPI
    – Espacenet, de l'Office européen des brevets
    – la base de votre propre office, s'il en a une
    Vous trouvez des solutions, voyez sur quoi travaillent les concurrents et repérez de possibles partenaires. Vous évitez aussi de réinventer.
    Une grande part est utilisable dans votre pays, car aucun brevet n'y a été déposé ou il a pris fin. Vérifiez-le avant de l'utiliser.
more-1 =
    Comment bien chercher :
    – Décrivez le problème en quelques mots techniques. Essayez des synonymes.
    – Ouvrez un document qui convient, prenez son symbole de classe et cherchez dans cette classe.
    – Cherchez le nom d'un concurrent, d'un fournisseur ou d'un inventeur.
    – Utilisez la traduction automatique de la base.
    – Regardez la famille de brevets. Elle montre dans quels pays ils ont déposé, donc où ils voient un marché.
    – Recommencez tous les quelques mois.
    Aide gratuite : les centres d'appui à la technologie et à l'innovation, dans beaucoup de pays, souvent dans les universités et les offices.
more-2 =
    Vous voulez utiliser une solution trouvée ? Pour chaque pays de fabrication et de vente :
    – Un brevet ou une demande de la même famille y existe-t-il ?
    – Est-il en vigueur ? Voyez le registre, ou demandez à l'office.
    – Est-ce une jeune demande PCT ? Elle peut encore arriver chez vous.
    – Y a-t-il un autre brevet, plus large ou sur une meilleure variante ?
    Si rien n'est en vigueur ni en route, l'enseignement technique y est libre. Le nom, l'aspect et la notice peuvent rester protégés : ne les copiez pas.
    Exemple : une coopérative veut sécher des mangues sans fumée. Elle trouve un brevet expiré, avec tous les dessins. Elle construit le séchoir et s'épargne des mois d'essais.
more-3 =
    Les pièges :
    – Vous ne voyez jamais les travaux les plus récents.
    Une demande internationale devient publique peu après { $publication } depuis sa première date, beaucoup de demandes nationales aussi.
    – Un brevet ne prouve pas que la chose marche ou se vend.
    – Des entreprises déposent sous d'autres noms, et les bases ont des lacunes.
    – Pour votre propre secret, cherchez avec des mots généraux. Ne collez pas toute votre idée dans des outils ouverts.
    – La lecture vous donne une meilleure idée ? Gardez-la pour vous tant que vous ne savez pas si vous déposez.
ask =
    lire les brevets gratuitement ou
    utiliser un brevet expiré c legal ?
    trouver des idees de machines dans les brevets
    espionner les brevets des concurrents
    base de brevets gratuite en francais
    cati centre aide recherche brevets afrique
    surveiller ce que depose mon concurrent
    un brevet chinois decrit pile ce qu il me faut je peux fabriquer ?
    brevet americain pas deposé au maroc je peux m en servir
    apprendre des brevets des autres gratuitement
