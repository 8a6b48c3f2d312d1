question = Nous avons créé un jeu ou une appli ensemble. À qui sont le code, les images et le nom ?
answer =
    Sans contrat, chacun possède souvent ce qu'il a fait. Personne ne peut alors vendre le tout ou en donner licence sans risque.
    Un jeu ou une appli contient beaucoup d'œuvres : code, histoire, images, personnages, musique, textes.
    Réunissez-les, au mieux dans une société :
    – fondateurs, amis, artistes et indépendants signent une cession ;
    – pour les salariés, la loi du pays décide beaucoup : écrivez-le aussi ;
    – les éléments achetés restent à leur titulaire, vous n'avez qu'une licence ;
    – nom, icône et héros : cherchez, puis déposez-les comme marques avant le lancement.
    L'idée et les règles d'un jeu sont en principe libres.
more-1 =
    Avant le lancement, listez chaque élément : qui l'a fait, quand, avec quel papier.
    – Moteur, extensions, polices, sons, images achetées : lisez la licence. Il y a souvent des limites de revenu, d'utilisateurs ou de plateformes.
    – Code sous licence libre : respectez ses conditions.
    – Voix et musique : accord écrit pour ce jeu, la publicité et les suites.
    – Éléments faits par une IA : notez-les. Ils sont peut-être sans droit d'auteur.
    – Conditions d'utilisation : le joueur reçoit une licence. Dites ce qu'il peut faire des vidéos et de ses niveaux.
    Cherchez le nom dans les registres de marques de vos principaux pays.
more-2 =
    Contrats avec d'autres :
    – Éditeur : une licence, pour des plateformes et pays nommés, pour un temps. Gardez code, personnages, nom et suites. Prévoyez le retour des droits s'il ne publie ou ne paie pas.
    – Client : dites à qui est l'appli finie. Gardez vos propres outils et donnez-en une licence.
    – Investisseur ou acheteur : il demandera tous ces papiers.
    Ne montrez un jeu inachevé que sous accord de confidentialité.
    Quelqu'un quitte l'équipe ? Signez le jour même un court papier : ce qui a été fait, à qui c'est, ce qui est payé.
more-3 =
    Les copies, et votre propre risque :
    – Le même genre de jeu est en général permis. Les mêmes images, textes, code ou un nom qui prête à confusion, non.
    – Gardez d'abord des preuves. Puis utilisez le formulaire de la boutique d'applis.
    – Votre jeu ressemble à un jeu célèbre ? Changez nom, personnages et aspect avant le lancement.
    – Vraies voitures, clubs, chansons et visages demandent souvent un accord.
    Exemple : la graphiste quitte une équipe d'étudiants et se plaint. La boutique retire le jeu jusqu'à ce que le titulaire soit clair. Une cession signée au départ n'aurait rien coûté.
ask =
    on a fait un jeu entre potes a qui il est
    mon associé dev part avec le code de lappli
    proteger un jeu mobile avant de sortir sur play store
    qqn a cloné mon jeu sur lapp store
    editeur de jeu veut tous les droits normal ?
    assets unity achetés je peux vendre le jeu
    le graphiste du jeu veut sa part apres coup
    les regles de mon jeu de societe protegées ou pas
    à qui appartient le jeu qu'on a codé entre copains
