question = Nous construisons des machines ou des outils. Quelle protection compte d'abord ?
answer =
    En général la solution technique, déposée avant que la première machine quitte l'atelier :
    – comment elle marche : brevet, ou modèle d'utilité pour de plus petites améliorations, là où il existe ;
    – réglages, plans, matières et fournisseurs : secret d'affaires ;
    – logiciel de commande : droit d'auteur et secret, parfois brevet ;
    – aspect extérieur et écran : dessin ou modèle ;
    – plaque avec le nom : marque ;
    – clients, fournisseurs et techniciens : contrats avec secret.
    Cherchez d'abord les brevets. Vous trouverez peut-être une solution libre, ou un brevet que votre machine violerait.
more-1 =
    Le piège typique est l'essai chez un client. Si quelqu'un peut y regarder sans devoir de secret, l'invention peut compter comme publique. Un tribunal d'un pays l'a jugé pour un essai en plein champ.
    Autres pièges :
    – Une vidéo de la machine au travail, ou une offre avec plans.
    – Le client paie une machine spéciale, et le contrat ne dit rien des droits.
    – Un technicien emporte les réglages chez un rival.
    – Nouveau ne veut pas dire libre : un brevet plus ancien peut couvrir une partie de votre machine.
    Pièces de rechange faites par d'autres : pouvoir les arrêter dépend du pays.
more-2 =
    Premières étapes :
    – Notez ce qui est nouveau et ce que vous taisez. Décidez pour chaque partie : dépôt ou silence.
    – Faites signer le secret aux testeurs et visiteurs, et mettez des caches et des règles d'accès.
    – Faites faire une recherche dans les pays où vous fabriquez et vendez.
    Après un premier dépôt de brevet ou de modèle d'utilité, vous avez { $patent-priority } pour déposer à l'étranger.
    Renseignez-vous sur le modèle d'utilité, si votre pays l'a. Il est souvent moins cher et plus rapide.
    Exemple : une entreprise construit une presse à huile de palme. La soupape est déposée, le traitement de l'acier reste secret. Le moulin qui teste signe d'abord.
ask =
    fabricant de machines agricoles comment proteger
    jai inventé un outil de soudure quelle protection
    proteger une presse a briques
    un client teste notre machine risque pour le brevet ?
    mon technicien est parti avec les plans de la machine
    machine speciale faite pour un client a qui les droits
    brevet modele d'utilité ou secret pour ma machine
    des gens font des pieces detachées pour mes machines
