question = Tous les droits sur une page : que couvrent-ils, faut-il enregistrer, combien de temps durent-ils ?
answer =
    Ce que chacun couvre, comment l’avoir :
    – Marque : nom, logo, signe. En général enregistrée.
    – Dessin ou modèle : aspect d’un produit. De même.
    – Brevet : invention technique. Sur demande.
    – Modèle d’utilité (certains pays) : petite invention. Sur demande.
    – Droit d’auteur : textes, images, musique, code. Surtout automatique.
    – Droits connexes : interprétations, enregistrements. De même.
    – Secret d’affaires : ce qui est gardé secret. Sans registre.
    – Indication géographique : produits connus par leur lieu. Enregistrée souvent par un groupe.
    – Droit d’obtenteur : nouvelle variété végétale. Sur demande.
    Chacun ne vaut que là où un pays le donne. Choisissez, puis montrez. Durée : page suivante.
more-1 =
    En gros, le minimum que des traités demandent à la plupart des pays. Certains donnent plus :
    – Marque : { $mark } chaque fois, renouvelable sans fin.
    – Dessin ou modèle : { $design } en tout.
    – Brevet : { $patent } depuis le dépôt, taxes payées.
    – Droit d’auteur, la plupart des œuvres : la vie de l’auteur et { $after } de plus. Parfois moins pour photos et art appliqué.
    – Interprétations et enregistrements sonores : { $performers }.
    Le reste varie plus :
    – Modèle d’utilité : en général moins qu’un brevet.
    – Secret d’affaires : tant qu’il est secret.
    – Indication géographique : souvent tant que le lien au lieu vit, avec contrôle.
    – Droit d’obtenteur : limité, souvent plus long pour arbres et vigne.
more-2 =
    Brevet, noté pour votre pays : { $home-patent }.
    Modèle d’utilité, maximum noté pour votre pays : { $home-model }.
    Dessin ou modèle, maximum noté pour votre pays : { $home-design }.
    Marque, notée pour votre pays : à renouveler tous les { $home-mark }.
    Droit d’auteur, noté pour votre pays : en général { $home-copyright } après la mort de l’auteur.
    Ce qui tient un droit en vie :
    – Taxes : brevets, modèles d’utilité, variétés, souvent chaque année. Marques et dessins, à chaque renouvellement. Droit d’auteur, secret : aucune.
    – Usage : dans la plupart des pays, inutilisée des années, la marque est annulable.
    – Soin : serrures, promesses (secret) ; contrôles (indication géographique).
    Notez chaque date du registre à l’agenda.
more-3 =
    Les pièges :
    – Nom de société ou adresse web n’est pas une marque enregistrée. L’usage peut protéger un peu.
    – « Mon nom est sous copyright » ou « mon logo est breveté » mélange tout. C’est l’affaire de la marque.
    – Une invention ou un aspect doit en général être nouveau au dépôt. Déposez, puis montrez.
    – Aucun droit enregistré ne couvre le monde entier.
    – Le droit le plus long n’est pas toujours le meilleur. Voyez ce qu’on copierait.
    Exemple : une fabricante de balais fait sa liste. Nom sur le manche : marque. Nouvelle attache : brevet ou modèle d’utilité. Forme : dessin ou modèle. Photos : droit d’auteur. Fournisseur de fibre : secret. Attache et forme sont déposées avant le marché.
ask =
    tous les droits dans un tableau svp
    comparer brevet marque droit d'auteur modele en une liste
    quels droits faut enregistrer et lesquels non
    combien d'annees dure chaque droit
    resumé avec durée et taxes pour chaque protection
    antiseche propriete intellectuelle
    une page sur tous les droits pour les membres de ma coop
    quels droits naissent tout seuls et lesquels se deposent
    c quoi le droit de pi qui dure le plus longtemps
    liste des droits de pi
    je fais un exposé au groupement des femmes du marché, il me faut les droits en court
    tableau des durées brevet marque etc
