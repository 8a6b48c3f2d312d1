question = Un rival dit à mes clients que mon produit est une copie. Que puis-je faire ?
answer =
    Agissez vite et restez calme. Dans cet ordre :
    – Obtenez les mots exacts : lettre, courriel, message ou note d’appel, avec date et noms.
    – Cherchez le droit que le rival cite. Est-il en vigueur dans ce pays, couvre-t-il votre produit ? Voyez un avocat ou un conseil cette semaine.
    – Écrivez au rival : quel droit, quel produit, qui a été prévenu ? Demandez qu’il cesse et rectifie.
    – Dites les faits à vos clients, en bref.
    La Convention de Paris demande à ses pays d’interdire, en affaires, les affirmations fausses qui discréditent un concurrent. Certains ont aussi une loi contre les menaces injustifiées.
    Mais un avis vrai et prudent peut être permis. Vérifiez donc, et ne ripostez pas en public.
more-1 =
    Ce que la loi peut vous donner dépend du pays :
    – Concurrence déloyale ou affirmations fausses : il faut le plus souvent montrer que c’est faux et peut nuire. Dans certains pays, aussi que le rival savait ou était de mauvaise foi.
    – Menaces injustifiées : Royaume-Uni, Australie, Inde, par exemple, ont des règles pour certains droits. Qui en souffre peut agir en justice, même si la lettre va aux clients.
    – Le tribunal peut ordonner arrêt, rectification ou argent. Ou dire que vous ne violez rien.
    Les ordres urgents sont pour qui agit vite.
    Simple plainte en boutique en ligne ? Prenez son formulaire d’objection.
    Comptez le dommage : commandes perdues, quand, pourquoi. Gardez les mails.
more-2 =
    Au rival, en mots simples :
    « Vous avez dit à nos clients que notre lampe viole votre droit. Dites-nous avant le (date) quel droit, pourquoi, et à qui vous l’avez dit. D’ici là, cessez ces affirmations. Tous nos droits sont réservés. »
    Faites relire par un avocat. Ne niez rien qui puisse être vrai.
    À un client inquiet, seulement le vrai :
    « Vous avez appris ce que prétend une autre société. Un avocat vérifie, et nous vous dirons le résultat. Envoyez-nous vite de telles lettres, pour répondre ensemble. »
    N’appelez pas le rival menteur. Ne promettez de payer tous les frais d’un client qu’après conseil.
    S’il peut avoir raison, cessez pour l’instant de vendre la pièce, et parlez par l’avocat.
more-3 =
    L’autre côté : avant d’avertir les clients d’autrui :
    – D’abord le fabricant ou l’importateur. Les magasins ensuite, ou jamais.
    – Faites vérifier le droit : délivré, en vigueur, à vous, bien violé ?
    – Une demande n’est pas encore un droit. Ne la présentez pas comme tel.
    – Seulement des faits : ce droit existe, numéro, titulaire, image. Ni « voleurs », ni menace de procès.
    – Seulement à qui doit savoir, après relecture par un avocat.
    Si vous avez tort, vous pouvez devoir payer les ventes perdues du rival.
    Exemple : un fabricant de fours écrit à tous les revendeurs qu’un rival copie. Le brevet était fini. Un tribunal arrête les lettres, le fabricant paie. Une question au rival coûtait moins.
ask =
    un concurrent ecrit a mes clients que je suis un copieur
    le rival appelle mes magasins et dit que c du faux
    ils ont dit a mon revendeur de plus vendre mon produit
    mon client a reçu une mise en demeure a cause de ma machine
    menaces injustifiées ca veut dire quoi
    je dis quoi a mes clients apres la lettre
    comment repondre a un rival qui fait peur a mes acheteurs
    je peux ecrire a tous les magasins qui vendent la copie ?
    un concurrent poste sur facebook que j'ai volé son modele
    denigrement
    jai le droit d'informer ses clients de mon brevet
    le supermarché nous retire des rayons a cause d'une rumeur
