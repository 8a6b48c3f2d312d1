question = Quelle protection convient à mon entreprise ?
answer =
    Cela dépend de ce que vous voulez protéger :
    – le fonctionnement d'une chose, une solution technique : un brevet ou, dans certains pays, un modèle d'utilité
    – un nom, un logo ou un autre signe pour ce que vous vendez : une marque
    – l'apparence d'un produit : un dessin ou modèle industriel
    – textes, photos, musique, dessins, code de logiciel : le droit d'auteur
    – une recette, une méthode, un fichier clients tenus secrets : un secret d'affaires
    – une nouvelle variété de plante : un droit d'obtenteur
    – un produit connu pour son lieu d'origine : une indication géographique
    Ne montrez pas un produit nouveau en public avant de savoir quel droit il vous faut.
more-1 =
    Certains droits naissent tout seuls, d'autres demandent un dépôt.
    Le droit d'auteur naît avec l'œuvre. Dans presque tous les pays, aucun enregistrement n'est nécessaire.
    Un secret d'affaires ne s'enregistre pas, mais vous devez vraiment le garder secret.
    Le brevet, le modèle d'utilité et le droit d'obtenteur exigent toujours une demande. La marque et le dessin ou modèle aussi, le plus souvent.
    Une demande ne vaut que pour le pays ou la région où elle est faite.
    Le piège : un nom inscrit au registre du commerce n'est en général pas une marque.
more-2 =
    Exemple : vous fabriquez du savon dans un petit atelier.
    La recette peut rester un secret d'affaires. Le nom sur la boîte peut être une marque.
    La forme du flacon peut être un dessin ou modèle. Le dessin de l'étiquette relève du droit d'auteur.
    Une nouvelle machine qui presse le savon peut mériter un brevet.
    Demandez-vous d'abord : pourquoi les clients viennent-ils ? Quelle copie ferait le plus mal ? Où vendez-vous ?
    Commencez par ce qui ne se répare pas. Une invention ou un modèle montré trop tôt peut être perdu.
ask =
    comment proteger mon entreprise contre la copie
    brevet ou marque je comprends pas la difference
    j ai un atelier de couture a dakar je protege quoi et comment
    g une petite boite il me faut quoi comme protection
    je veux breveter ma marque c possible ??
    droits d auteur sur mon produit cosmetique ou autre chose
    par ou commencer pour proteger mes creations
    quel depot pour mon projet, modele marque ou brevet
    je vends des confitures maison, qu'est-ce qu'il faut déposer
    je vends du jus de gingembre au marché avec mon étiquette et ma bouteille, je protège quoi en premier
    brevet, marque ou droit d'auteur pour mon appli de livraison
    je lance des cosmétiques maison, je commence par quoi
    que faut il faire en premier pour mon nouveau produit
    je fais des bougies parfumées, que dois je protéger
