question = Un pays a refusé mon dessin de La Haye, ou il faut le renouveler. Que faire ?
answer =
    Un refus ne concerne que ce pays, et vous pouvez encore répondre. Les autres continuent.
    Lisez aujourd’hui : quels dessins, quel motif, et le dernier jour pour répondre. Vous répondez à cet office, en principe par un mandataire local, pas à l’OMPI.
    L’office lui-même a { $refusal } depuis la publication pour refuser. Votre délai de réponse figure dans la notification.
    Les offices qui examinent peuvent avoir { $long } pour refuser.
    Le renouvellement se fait en une seule démarche, à l’OMPI, tous les { $renewal }. Vous choisissez quels pays et quels dessins garder.
    Chaque pays doit permettre au moins { $minimum } en tout, si vous renouvelez. Beaucoup permettent plus.
more-1 =
    Motifs habituels de refus, et ce qui peut aider :
    – Un dessin plus ancien et semblable. Montrez ce qui diffère, ou renoncez à ce pays.
    – Vous l’avez montré plus tôt. Cherchez la règle de grâce de ce pays, ses preuves et formulaires.
    – Les images ne montrent pas toute la forme. Une explication aide parfois. En général, on ne peut ajouter d’images.
    – Des dessins qui ne vont pas ensemble. Choisissez-en un, ou divisez.
    – Le produit suit seulement sa fonction.
    Un office ne peut pas refuser pour la forme de la demande. L’OMPI l’a déjà vérifiée.
more-2 =
    Décidez selon la valeur. Demandez à un mandataire local le prix d’une première réponse avant d’accepter.
    Si vous ne faites rien, le refus devient en principe définitif pour ce pays. Les taxes ne sont pas rendues.
    Pas de refus à temps ? Le dessin ou modèle y a effet comme si cet office l’avait accordé. Beaucoup d’offices envoient aussi une déclaration d’octroi, utile pour la douane et les boutiques en ligne.
    Une attaque reste possible : d’autres peuvent demander l’annulation à un tribunal ou un office.
    L’état de chaque pays est dans la base de La Haye, gratuite, de l’OMPI.
more-3 =
    Le renouvellement en pratique :
    – Notez la date le jour de l’enregistrement. Les rappels peuvent se perdre.
    – Payez l’OMPI en ligne. Il y a une taxe de base pour les dessins, et une taxe par pays.
    – Pendant un temps limité après la date, vous pouvez encore renouveler avec une surtaxe. La page de l’OMPI donne le dernier jour.
    – Ensuite, la protection issue de cet enregistrement est perdue, en principe pour toujours.
    Le piège : la durée maximale n’est pas la même partout. Dans certains pays, le renouvellement finit plus tôt.
    Exemple : un fabricant de lampes ne garde que son modèle classique, là où il se vend encore.
ask =
    refus de mon dessin international par un pays
    les usa refusent mon modele de la haye
    renouveler un dessin international comment
    prix du renouvellement la haye
    jai oublié de renouveler mon modele a l ompi
    refus parce que j'avais montré mon modele avant
    pas de nouvelles des offices apres la haye c bon signe ?
    combien de temps dure un dessin enregistré par la haye
