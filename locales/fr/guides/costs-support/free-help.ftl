question = Où trouver une aide gratuite ou peu chère en propriété intellectuelle ?
answer =
    Commencez par l’office de votre pays. Beaucoup répondent gratuitement aux premières questions, certains ont un guichet d’aide. Vous pouvez aussi prendre rendez-vous ici.
    Autres adresses :
    – les centres d’appui à la technologie et à l’innovation (CATI) aident à chercher dans les brevets, dans beaucoup de pays en développement,
    – le programme d’assistance aux inventeurs de l’OMPI relie des inventeurs aux moyens limités à des conseils bénévoles, dans les pays participants,
    – WIPO IP Diagnostics pose des questions en ligne et rend un rapport sur ce qu’il faudrait protéger.
    Les taxes officielles restent en principe à votre charge.
more-1 =
    Outils de recherche gratuits, ouverts à tous :
    – la Base de données mondiale sur les marques,
    – PATENTSCOPE pour les brevets,
    – la Base de données mondiale sur les dessins et modèles.
    Pour apprendre : l’OMPI propose des cours en ligne. L’un d’eux s’adresse aux inventeurs qui veulent entrer dans le programme d’assistance.
    Voyez aussi les cliniques juridiques d’université, les chambres de commerce, les agences d’innovation et les avocats bénévoles. Dans l’Union européenne, le European IP Helpdesk répond aux entreprises.
    Un guichet d’aide informe. En principe, il ne rédige ni votre demande ni votre contrat.
more-2 =
    Pour bien utiliser un premier rendez-vous, apportez : ce que vous avez créé, qui l’a créé, quand on l’a montré ou vendu, où vous voulez vendre, et les papiers.
    Le piège : en dire trop, trop tôt. Avant le dépôt, ne décrivez pas la partie secrète d’une invention dans un concours, un chat ou devant un financeur. Demandez d’abord si l’entretien est confidentiel.
    Méfiez-vous des sociétés qui louent chaque idée et vendent des forfaits chers. Une aide honnête dit aussi quand cela n’en vaut pas la peine.
    Exemple : une étudiante a conçu un filtre à eau. Au CATI de son université, elle trouve un brevet plus ancien et modifie son filtre avant de dépenser.
ask =
    aide gratuite pour brevet, je suis inventeur sans argent
    qui peut maider pour ma marque gratuitement
    avocat gratuit propriete intellectuelle pme
    c quoi un cati, il y en a un pres de chez moi
    programme ompi pour inventeurs
    formation gratuite propriété intellectuelle en ligne
    chercher un logo gratuitement
    je peux pas payer un conseil en brevet
    subvention ou accompagnement pour startup au senegal
    je n'ai pas d'argent, qui peut m'aider pour mon invention
    je n'ai pas d'argent, qui m'aide gratuitement pour mon dépôt
