question = Qu’est-ce qu’une indication géographique ?
answer =
    Une indication géographique (IG) est un nom ou un signe pour des produits d’un certain lieu. Leur qualité, leur réputation ou leur caractère doit venir essentiellement de ce lieu.
    Pensez à un poivre, un fromage, un miel ou un tapis connu par sa région.
    Elle n’appartient à aucune entreprise seule. Chaque producteur de la zone qui suit les règles communes peut l’utiliser.
    Elle n’empêche pas les autres de fabriquer le même genre de produit. Elle les empêche d’utiliser à tort le nom protégé.
    La forme de protection dépend du pays.
more-1 =
    L’appellation d’origine est plus stricte : la qualité ou le caractère est dû exclusivement ou essentiellement au lieu, à sa nature et à ses habitants.
    Les pays protègent les IG de façons différentes : registre spécial, marques collectives ou de garantie, règles contre la tromperie. Certains couvrent aussi l’artisanat.
    Les vins et spiritueux sont mieux protégés selon les règles du commerce mondial.
    D’abord, demandez à votre office ou au ministère de l’agriculture si le nom est déjà protégé.
more-2 =
    Exemple : les apiculteurs d’une vallée vendent un miel connu au loin. Un commerçant de la ville met le nom de la vallée sur un miel bon marché. L’IG donne au groupe un moyen d’agir.
    Le piège : si tout le monde emploie le nom pour n’importe quel produit de ce genre, il peut devenir générique. La protection peut alors être refusée.
    Autre piège : une entreprise dépose le nom de la région comme sa marque. Surveillez les dépôts et opposez-vous à temps.
    Une IG chez vous ne protège pas à l’étranger. Il faut une protection dans chaque pays.
ask =
    c quoi une indication geographique
    IG ca sert a quoi pour notre miel
    des gens vendent du faux avec le nom de notre region
    on veut breveter notre fromage du village
    deposer le nom de la vallée pour le café
    difference entre IG et marque
    aoc igp appellation d'origine je comprends rien
    a qui appartient une indication geographique
    notre tissu traditionnel est copié partout avec notre nom
    le miel de notre vallée est imité par des gens d'ailleurs, nous sommes vingt producteurs
    notre poivre porte le nom de la vallée
