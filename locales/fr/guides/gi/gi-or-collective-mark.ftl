question = Indication géographique ou marque collective : que choisir pour notre groupe ?
answer =
    L’une et l’autre permettent à des producteurs de partager un nom. La différence est le lien avec le lieu.
    – Indication géographique (IG) : la qualité ou la réputation vient du lieu. Tout producteur du lieu qui suit les règles peut l’utiliser.
    – Marque collective : elle appartient à une association et ses membres l’utilisent. Aucun lien avec un lieu n’est exigé.
    – Marque de garantie : le titulaire contrôle une norme. Ceux qui la respectent peuvent l’utiliser.
    Petit test : la même qualité pourrait-elle venir d’ailleurs ? Si oui, pensez à une marque collective.
more-1 =
    Ce que chacune demande :
    – La marque collective est en général plus rapide et moins chère. Elle couvre aussi les services, se renouvelle et peut s’étendre par le système de Madrid.
    – L’IG demande une preuve du lien, des règles communes et des contrôles. C’est souvent plus long, mais le nom lui-même est bien protégé.
    Dans beaucoup de pays, une IG ne se vend pas et n’est pas réservée aux membres.
    On peut combiner : l’IG pour le nom, une marque collective pour le logo du groupe.
    Certains pays ne protègent les IG que par des marques collectives ou de garantie.
more-2 =
    Le piège : un nom de lieu peut être rejeté comme descriptif. Beaucoup de pays font une exception pour les marques collectives ou de garantie. Demandez à l’office.
    Ne laissez pas un membre déposer le nom à son propre nom « en attendant ».
    Écrivez d’abord les règles : qui peut l’utiliser, quelle qualité, qui contrôle, quelle sanction.
    Exemple : des tisserandes de plusieurs villes qui partagent un logo prennent une marque collective. Les sauniers d’une lagune, au goût dû à son eau, regardent l’IG.
ask =
    IG ou marque collective on choisit quoi
    notre cooperative veut une seule marque pr tous les membres
    cest quoi une marque collective
    difference marque de garantie et indication geographique
    on est 30 agriculteurs comment partager un nom
    une association peut elle avoir une marque pour ses membres
    coop de karité, lIG cest trop cher ?
    label qualité de notre region quel type de marque
    on peut avoir une IG et une marque en meme temps ?
    label de région ou marque de la coopérative
