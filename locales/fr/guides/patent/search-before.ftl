question = Comment vérifier si mon invention existe déjà ?
answer =
    Cherchez avant de payer une demande. Commencez gratuitement, et ne décrivez pas votre secret à des inconnus.
    – Cherchez des produits : boutiques, places de marché, vidéos, dans plusieurs langues.
    – Cherchez des brevets : PATENTSCOPE, de l'OMPI, et Espacenet, de l'Office européen des brevets, sont gratuits.
    – Lisez les documents les plus proches, surtout les dessins. Notez ce qui diffère chez vous.
    Si vous trouvez exactement votre invention, elle n'est pas nouvelle. Si c'est proche, demandez-vous si votre différence est plus qu'évidente.
more-1 =
    Pour bien chercher :
    – Écrivez quel problème vous résolvez, et comment. Prenez plusieurs mots pour chaque élément.
    – Cherchez aussi les vieux documents. Ils comptent, même si le brevet a pris fin depuis longtemps.
    – Trouvez un document qui convient, regardez son symbole de classement, puis cherchez dans cette classe.
    – Gardez la liste de vos résultats, avec les dates.
    Aide : dans beaucoup de pays, un centre d'appui à la technologie et à l'innovation aide à chercher, souvent gratuitement. Beaucoup d'offices font une recherche payante.
    Ne mettez pas les détails dans des forums, des chats publics ou des outils qui gardent vos textes.
more-2 =
    Les pièges :
    – On ne voit jamais tout. Les demandes récentes restent d'abord secrètes.
    Une demande internationale est en général publiée peu après { $publication } depuis sa première date. Beaucoup d'offices nationaux font de même.
    – Nouveau ne veut pas dire libre. Même nouveau, votre produit peut utiliser un brevet d'autrui plus ancien et en vigueur. C'est une autre recherche : la liberté d'exploitation.
    – Un vieux brevet éteint est une bonne nouvelle. Vous pouvez utiliser ce qu'il enseigne dans ce pays si rien d'autre ne le protège.
    Exemple : un menuisier cherchait une table pliante. Il a trouvé un brevet expiré avec un meilleur assemblage, et a pu s'en servir.
ask =
    comment savoir si un truc est deja breveté
    site gratuit recherche brevet
    quelqu'un a deja inventé ca ?
    verifier si mon idee est nouvelle avant de payer
    rien trouvé sur google donc c nouveau ?
    patentscope comment ca marche
    brevet similaire de 1995 trouvé c grave ?
    faire une recherche d antériorité moi meme
    je peux vendre mon produit sans violer un brevet
    savoir si mon truc existe déjà quelque part dans le monde
    où chercher si quelqu'un a déjà inventé ça
    y a-t-il déjà des inventions comme la mienne
