question = Qu'est-ce que le délai de grâce pour un brevet ?
answer =
    C'est un temps avant le dépôt pendant lequel votre propre divulgation ne vous nuit pas. Tous les pays ne l'ont pas.
    Délai de grâce noté pour votre pays : { $grace }.
    C'est un secours, pas un plan. Beaucoup de pays ne pardonnent que des cas spéciaux : un vol, un abus de confiance ou une exposition reconnue.
    Si vous visez plusieurs pays, le plus strict décide. Déposez donc d'abord, montrez ensuite.
    Si c'est déjà montré, notez la première date et demandez tout de suite conseil.
more-1 =
    À vérifier pour chaque pays :
    – Couvre-t-il toute divulgation par vous, ou seulement les expositions et les abus d'autrui ?
    – Se compte-t-il depuis votre demande dans ce pays, ou depuis votre premier dépôt ailleurs ?
    – Faut-il déclarer la divulgation lors du dépôt, avec des preuves ?
    Gardez les preuves : date, lieu, images, noms.
    Le délai part de la première divulgation. Une foire plus tard ne le fait pas repartir.
    Pour les dessins et modèles et les modèles d'utilité, les règles diffèrent souvent de celles des brevets.
more-2 =
    Les pièges :
    – Il ne vous protège pas contre les autres. Quelqu'un peut partir de ce que vous avez montré, puis publier ou déposer avant vous. Votre demande peut alors échouer.
    – Il ne voyage pas. Une règle généreuse chez vous n'aide pas dans un pays strict.
    – Le droit de priorité est autre chose. Il part d'un dépôt, pas d'une divulgation.
    Exemple : une étudiante présente un filtre à eau dans un exposé public. Chez elle, le délai de grâce peut sauver la demande. Dans beaucoup d'autres pays, le brevet est perdu. Un dépôt avant l'exposé aurait gardé toutes les portes ouvertes.
ask =
    combien de temps apres avoir montré je peux deposer un brevet
    delai de grace en europe ca existe ?
    j ai presenté mon invention j ai un an c vrai
    regle des 12 mois publication puis brevet
    mon ex associé a publié l invention avant mon depot
    publier un article puis breveter possible ou pas
    expo au salon des inventions ca tue le brevet ?
    delai de grace maroc tunisie algerie brevet
    j'ai montré ma pompe à la foire agricole avant de déposer, c'est fichu
    j'ai montré mon appareil à la foire, c'est fichu ?
    ma vidéo de démonstration est en ligne depuis deux mois et je n'ai rien déposé
    j'ai publié un article sur mon procédé avant de déposer
    ma soutenance de mémoire décrivait l'appareil
