question = Quelqu’un a pris mon nom sous l’extension d’un pays. Quelles règles s’appliquent ?
answer =
    Celles de cette extension. Chaque registre, l’organisme qui gère l’extension, fixe les siennes.
    – Certains utilisent la même procédure que .com, l’UDRP.
    – Certains ont leur propre version. Elle peut être plus facile ou plus dure pour vous.
    – Certains ont leur arbitrage, leur médiation ou une commission de plaintes.
    – Certains n’ont rien : il faut aller au tribunal là-bas.
    Trouvez d’abord le registre. La base de la zone racine de l’IANA le nomme pour chaque extension. Cherchez ensuite « litiges » sur sa page.
    L’OMPI liste aussi les extensions de pays qu’elle traite.
    Gardez des preuves datées avant d’écrire au titulaire.
more-1 =
    Comparez ces points dans les règles locales :
    – Quel droit faut-il ? Une marque de ce pays, toute marque, un nom de société, un nom de personne ?
    – Faut-il un enregistrement et un usage de mauvaise foi, ou l’un suffit-il ?
    – Une société étrangère peut-elle se plaindre, puis détenir le nom ? Certaines extensions veulent une adresse ou société locale.
    – Quelle langue, et quelle taxe ?
    – Que peut-on gagner : transfert, annulation, ou seul blocage ?
    – Y a-t-il d’abord une étape gratuite, comme la médiation ?
    Votre affaire sous .com et celle sous une extension de pays sont des plaintes séparées.
more-2 =
    Avant de commencer :
    – Vérifiez la date. Le nom a été enregistré avant votre marque ou votre activité ? La plainte est en général faible.
    – Vérifiez le titulaire : revendeur, rival, ancien agent, ou homonyme honnête ?
    – Demandez au bureau d’enregistrement ou au registre si le titulaire respecte les règles locales. Sans l’adresse exigée, il peut parfois perdre le nom.
    – Demandez à un conseiller local le coût du tribunal, pour comparer.
    C’est une fraude ? Signalez-la aussi au bureau, au registre et à la police. Certains peuvent couper un nom vite.
more-3 =
    Les pièges :
    – Citer l’UDRP à un registre qui ne l’utilise pas.
    – Gagner un nom que vous ne pouvez pas garder, faute de société locale. Demandez l’annulation, mais alors chacun peut le reprendre. Un prête-nom seulement après conseil.
    – Proposer d’acheter sans limite. Cela montre ce que le nom vaut pour vous.
    Comment l’éviter : déposez votre marque et prenez l’extension du pays avant d’entrer sur le marché.
    Exemple : une société de cosmétiques découvre que son distributeur détient le nom sous l’extension locale. Le contrat dit que les noms sont à rendre. Une lettre avec cette page suffit.
ask =
    quelqu'un a pris mon nom en .ma
    recuperer un .fr syreli comment
    litige nom de domaine .sn ou .ci
    mon distributeur a le .de de ma marque
    udrp marche pour un .ch ?
    qui gere les litiges du .tn
    procedure pour un nom en .ca sans societe au canada
    il me demande 3000 euros pour le .be je paie ?
