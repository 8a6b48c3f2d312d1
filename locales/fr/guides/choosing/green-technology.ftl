question = Nous faisons des technologies vertes : solaire, eau, déchets. Quelle protection compte d'abord ?
answer =
    En général la solution technique, déposée avant le projet pilote, et un nom qui dit plus que « éco » :
    – comment cela marche : brevet, ou modèle d'utilité pour de plus petites améliorations ;
    – mélanges, réglages et données d'exploitation : secret d'affaires ;
    – nom et logo : marque ;
    – aspect de l'appareil : dessin ou modèle ;
    – logiciel de commande et notices : droit d'auteur ;
    – partenaires, villages, financeurs : contrats sur résultats et rapports.
    Cherchez d'abord les brevets. Beaucoup de solutions vertes plus anciennes sont libres aujourd'hui, ou n'ont jamais été brevetées dans votre pays.
more-1 =
    Le piège typique est l'installation pilote ou le rapport au financeur. Visiteurs, presse et rapports ouverts peuvent rendre l'invention publique avant le dépôt.
    Autres pièges :
    – « Vert », « éco » ou « bio » dans le nom. C'est descriptif, donc faible. Une fausse promesse peut aussi enfreindre le droit de la consommation.
    – Labels d'autrui : il faut leur permission et réussir leur test.
    – Une subvention qui demande des résultats ouverts ou l'usage libre. Lisez avant de signer.
    – Un brevet fini chez vous peut vivre là où vous exportez.
    Certains offices examinent plus vite les inventions vertes, sur demande. Publication et coûts peuvent alors venir plus tôt aussi.
more-2 =
    Premières étapes :
    – Déposez, ou choisissez le silence, avant le premier visiteur du pilote.
    – Cherchez : vieux brevets pour les idées, brevets en vie pour les risques. Des centres de recherche aident, souvent gratuitement.
    – Écrivez dans chaque contrat de partenaire ou de subvention à qui sont améliorations et données.
    Après le premier dépôt, vous avez { $patent-priority } pour déposer dans d'autres pays.
    Inutile de construire partout vous-même. Une licence à des fabricants étrangers peut rapporter. WIPO GREEN réunit offres et besoins ; n'y mettez pas de secrets.
    Exemple : un atelier fait un fourneau de récupération. L'anneau d'air devient un modèle d'utilité. Un fabricant voisin paie une licence.
ask =
    breveter un foyer amelioré ou un four solaire
    start up dechets plastiques quelle protection
    notre pompe solaire faut un brevet ?
    wipo green c'est koi
    nom avec eco ou bio dedans ca passe en marque ?
    le bailleur veut publier notre rapport technique avant le brevet
    examen accéléré brevet technologie verte
    proteger un systeme de filtration d eau
