question = Comment garder mon brevet en vigueur, et que faire si j'ai oublié une taxe ?
answer =
    Payez à temps les taxes de maintien dans chaque pays. Dans la plupart des pays, elles sont dues chaque année et augmentent avec l'âge du brevet. On les appelle annuités.
    Si une annuité est en retard, les pays de la Convention de Paris laissent au moins { $late } de plus, souvent avec une surtaxe.
    Utilisez ce délai et payez tout de suite. Si rien n'est payé, c'est la déchéance : chacun peut utiliser l'invention dans ce pays.
    Certains pays peuvent rétablir un brevet déchu, si vous le demandez vite et avec une bonne raison.
    N'attendez pas de rappel. Notez les dates dans un calendrier que plusieurs personnes voient.
more-1 =
    À organiser le jour du dépôt :
    – Demandez à l'office ou à votre conseil quand vient la première taxe. Elle est due avant la délivrance dans certains pays, après dans d'autres.
    – Tenez une seule liste : pays, numéro, date, montant, qui paie.
    – Signalez à l'office une nouvelle adresse ou un nouveau titulaire.
    – Convenez par écrit de qui paie : vous, votre conseil ou une société de paiement. Demandez chaque fois un reçu.
    – Consultez le registre chaque année : le brevet est-il encore en vigueur ?
    Dans certains pays, les petites entreprises paient moins. Dans d'autres, les taxes baissent si vous promettez une licence à quiconque la demande.
more-2 =
    Combien de temps peut-il durer ? Les règles du commerce mondial demandent à la plupart des pays d'offrir au moins { $term } depuis le dépôt.
    Durée notée pour votre pays : { $home-term }.
    Les taxes ne la prolongent pas. Certains pays donnent, sur demande, plus de temps pour les médicaments et quelques autres produits.
    Chaque pays est indépendant. Si le brevet finit dans l'un, les autres continuent.
    Abandonner un brevet peut être sage. Chaque année, pour chaque pays : rapporte-t-il ou protège-t-il plus qu'il ne coûte ? Mais lisez d'abord vos contrats de licence et de prêt. Ils peuvent vous obliger à le garder.
more-3 =
    Une taxe oubliée ? Aujourd'hui :
    – Regardez le registre : simple retard, ou déchéance ?
    – Retard : payez la taxe et la surtaxe.
    – Déchéance : appelez un conseil sur place et demandez si le brevet peut être rétabli. Le délai est court. Il faut en général montrer que vous y avez veillé avec soin, ou que la déchéance n'était pas voulue.
    – Ne menacez personne avec un brevet déchu.
    Ceux qui ont commencé à utiliser l'invention entre-temps peuvent souvent continuer.
    Exemple : un atelier déménage et prévient tout le monde sauf l'office. La lettre part à l'ancienne adresse. La taxe n'est vue à temps que parce que l'associée tient aussi une liste.
ask =
    j ai oublié de payer l annuité de mon brevet
    c quand qu il faut payer les annuités
    mon brevet est tombé je peux le recuperer ?
    ca vaut le coup de payer encore un an pour un vieux brevet
    mon brevet a expiré je peux tjs vendre le produit
    prolonger un brevet apres la fin
    plus payé dans un pays le brevet est mort partout ?
    les annuités augmentent tous les ans ?
    mon cabinet a pas payé la taxe du brevet
    abandonner ou vendre un brevet qui sert a rien
    combien ça dure un brevet et est ce qu'on paie chaque année
    j'ai oublié de payer l'annuité
