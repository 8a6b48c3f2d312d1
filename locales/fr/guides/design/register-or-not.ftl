question = Dois-je enregistrer mon dessin ou modèle, ou est-ce inutile ?
answer =
    L’enregistrement est en général utile si tout ceci est vrai :
    – On achète le produit pour son aspect.
    – Il se vendra plus longtemps qu’une courte saison.
    – Il est facile à copier, et vous agiriez contre une copie.
    Il l’est moins pour une mode brève, quelques pièces uniques, ou un aspect dicté par la technique.
    Décidez avant de montrer le produit. Après, il est parfois trop tard.
    C’est souvent moins cher et plus rapide qu’un brevet. Le prix dépend du pays.
more-1 =
    Commencez petit :
    – Choisissez vos meilleures ventes, pas toute la collection.
    – Déposez là où vous vendez et là où l’on fabriquerait des copies.
    – Demandez à l’office si une demande peut contenir plusieurs modèles. Le prix par modèle baisse souvent.
    – Renseignez-vous sur les réductions pour petites entreprises.
    Exemple : un atelier de chaussures dépose le motif de semelle commun à tous ses modèles. Il laisse de côté les couleurs de saison.
more-2 =
    Après votre premier dépôt, vous avez { $priority } pour déposer ailleurs en gardant la première date.
    Vous pouvez donc commencer chez vous, tester le marché, puis décider pour l’export.
    Le certificat aide en pratique. Les places de marché et la douane demandent d’abord un droit enregistré.
    Le piège : des images faibles. Ce que les vues ne montrent pas se défend mal.
    Autre piège : oublier le renouvellement. Le droit s’éteint alors sans bruit.
more-3 =
    Sans enregistrement, vous n’êtes pas toujours sans protection :
    – Certains pays protègent les dessins ou modèles non enregistrés, moins longtemps.
    – Le droit d’auteur peut couvrir une forme ou un motif artistique. Le critère varie selon le pays.
    – La concurrence déloyale peut aider contre une copie servile.
    Il faut chaque fois prouver qui était le premier, et souvent que l’autre a copié.
    Gardez donc croquis datés, échantillons et premières factures.
ask =
    ca vaut le coup de deposer un modele ?
    petite marque de bijoux faut il enregistrer chaque piece
    depot de modele ou droit dauteur lequel suffit
    je suis menuisier, une table ca se depose ou pas
    collection qui change tous les 6 mois je depose quoi
    proteger mes créations pas cher
    enregistrer toutes les couleurs de mon sac ou une seule
    tout le monde copie mes robes a casa je fais koi
    vaut il mieux enregistrer mes modèles de sandales ou pas
