question = Quelles classes choisir pour ma marque ?
answer =
    Les classes rangent les produits et services. La plupart des pays utilisent la classification de Nice.
    Elle compte { $classes } classes : { $goods } pour les produits et { $services } pour les services.
    Partez de ce que vous vendez sous la marque, et de ce que vous vendrez vraiment bientôt. Cherchez ensuite la classe de Nice de chaque élément.
    L’outil gratuit de l’OMPI, le gestionnaire des produits et services de Madrid, donne la classe et des termes acceptés.
    Chaque classe ajoutée coûte souvent plus cher. La protection couvre en principe ce que vous listez et ce qui est similaire.
more-1 =
    Exemples :
    – Un café : servir du café est un service. Le café en paquet est un produit. Les tasses sont un produit d’une autre classe.
    – Une boutique en ligne qui vend les marques des autres : service de vente au détail, pas les produits eux-mêmes.
    – Une application : un programme téléchargeable est un produit. Un programme utilisé en ligne est un service.
    Demandez-vous : pour quoi le client me paie-t-il ? C’est en général la première classe à prendre.
more-2 =
    Le piège : après le dépôt, on ne peut en principe rien ajouter. Il faut une nouvelle demande.
    L’autre piège est la liste trop longue. Elle coûte plus et attire les oppositions. La partie non utilisée peut tomber plus tard.
    Dans certains pays, vous devez avoir l’intention d’utiliser la marque pour tout ce que vous listez.
    Le titre d’une classe ne couvre pas toujours toute la classe. Écrivez ce que vous vendez vraiment.
    Une marque dans une autre classe peut gêner si les produits sont similaires.
ask =
    quelle classe pour une marque de vetements
    c quoi les classes de marque
    combien de classes je dois prendre
    je vends du café et jai aussi un salon de thé quelle classe
    peut on ajouter une classe apres
    classe de nice pour une appli
    une seule classe ca suffit si jai pas bcp d'argent ?
    classe 35 ou 25 pour boutique en ligne de fringues
    quelquun a le meme nom dans une autre classe cest grave ?
    choisir les numéros qui disent ce que je vends
    je vends des habits et aussi des bijoux, combien de cases à cocher
    dans quelle catégorie mettre mon traiteur
    habits et tissus, même classe ou deux
