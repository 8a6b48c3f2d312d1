question = Comment vérifier qu’un nom est libre avant de l’utiliser ?
answer =
    Cherchez avant d’imprimer, de lancer ou de déposer. Cette recherche d’antériorités de marques commence ici :
    – la Base de données mondiale sur les marques de l’OMPI, l’Organisation mondiale de la propriété intellectuelle : gratuite, beaucoup de pays ;
    – la base de chaque office où vous vendrez ;
    – le web, les boutiques d’applications, les boutiques en ligne, le registre des sociétés et les noms de domaine.
    Cherchez aussi les noms proches : son, orthographe, aspect et sens, pour des produits ou services identiques ou voisins.
    Une recherche sans résultat réduit le risque. Elle ne prouve jamais que le nom est libre.
more-1 =
    Pour bien chercher :
    – D’abord le nom exact, puis d’autres orthographes, des parties du nom et ses traductions.
    – Essayez le son dans les autres écritures que lisent vos clients.
    – Regardez dans les classes de vos produits et dans les classes voisines.
    – Notez la date et les résultats.
    Le piège : les dépôts très récents ne sont pas toujours visibles. Dans certains pays, un nom utilisé sans enregistrement peut aussi vous gêner.
    Une marque notoire peut vous bloquer même pour d’autres produits.
more-2 =
    Vous trouvez un nom proche ? Pas de panique. Vérifiez s’il est encore en vigueur, dans quel pays, pour quels produits et à qui il appartient.
    Vous pouvez changer de nom, réduire votre liste ou demander un accord écrit au titulaire.
    Exemple : « Solara » est enregistré pour des lampes. « Solaria » pour des lampes est risqué. Pour de la confiture, c’est sans doute plus éloigné, mais vérifiez.
    Avant une grosse commande d’emballages, montrez le résultat à un conseiller. Changer de nom plus tard coûte plus cher.
ask =
    comment savoir si un nom est deja pris
    mon nom de marque est il libre
    verifier disponibilité marque gratuit
    recherche anteriorité comment on fait
    jai deja imprimé mes etiquettes et je flippe que le nom soit pris
    quelquun a presque le meme nom mais ecrit autrement, je peux ?
    une marque deposee en italie me bloque au maroc ?
    jouvre un resto a abidjan comment etre sur du nom
    rien dans la base donc cest bon ?
    un cousin dit que le nom de mon salon de coiffure est déjà pris, où regarder
    vérifier que personne n'a déjà ce nom avant de peindre l'enseigne
    comment je sais si le nom est libre
    le nom de mon camion à burgers est il libre
    personne n'a ce nom chez nous, dois je encore chercher
