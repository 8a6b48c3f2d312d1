question = Brevet ou secret : que choisir pour mon invention ?
answer =
    Posez-vous une question : peut-on comprendre l'invention à partir de ce que vous vendez ?
    Si oui, le brevet convient mieux. Si elle reste cachée dans l'atelier, le secret d'affaires peut suffire.
    Un brevet est publié. Il permet ensuite d'arrêter les autres pendant un temps limité, même ceux qui ont trouvé seuls.
    Le secret ne coûte aucune taxe officielle et n'a pas de fin fixée. Mais il finit s'il est connu. Il n'arrête pas ceux qui trouvent honnêtement.
    Ce qui est publié ne redevient jamais secret. Décidez donc avant de déposer ou de montrer.
more-1 =
    Le brevet s'impose plutôt si :
    – on peut copier le produit en le démontant
    – vous voulez donner une licence ou vendre l'invention
    – d'autres cherchent à résoudre le même problème
    Le secret s'impose plutôt si :
    – c'est une recette ou une façon de travailler que personne ne voit
    – peu de gens doivent la connaître
    – c'est utile, mais pas assez nouveau ou inventif pour un brevet
    Les règles du commerce mondial demandent à la plupart des pays des brevets d'au moins { $term } à compter du dépôt, si toutes les taxes sont payées.
more-2 =
    Les pièges :
    – Dans certains pays, vendre ce que vous fabriquez par un procédé secret peut empêcher de breveter ce procédé plus tard.
    – Si un autre la trouve et la brevette, il vous faut parfois de la chance. Beaucoup de pays laissent continuer l'utilisateur antérieur, mais pas tous.
    – Sans précautions, pas de secret : il faut des accès limités et des engagements signés.
    On peut souvent combiner. Exemple : une teinturerie brevette sa nouvelle machine, que les clients voient. Elle garde secrets les temps de mélange.
    Ne cachez pas ce que le brevet doit expliquer. Un brevet qui n'explique pas l'invention peut être annulé.
ask =
    breveter ma recette ou la garder secrete
    secret de fabrication ou brevet lequel coute moins cher
    mon procede ne se voit pas de l exterieur, brevet utile ?
    si je brevete tout le monde voit ma formule ??
    c quoi mieux, rien dire ou deposer un brevet
    labo cosmetique tunis formule secrète que faire
    combien de temps dure un secret par rapport a un brevet
    peur que le brevet aide mes concurrents à copier
    faut il breveter ou se taire
