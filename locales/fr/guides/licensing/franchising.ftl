question = Comment franchiser mon entreprise, ou acheter une franchise ?
answer =
    Dans une franchise, d'autres tiennent un commerce sous votre nom, avec votre méthode, et paient pour cela. Vous apportez marque, manuel, formation et contrôle. Eux, l'argent et le travail.
    Avant de la proposer :
    – l'affaire marche dans plus d'un lieu, chiffres réels à l'appui ;
    – votre marque est enregistrée dans chaque pays ;
    – la méthode est écrite et tenue secrète ;
    – un avocat en franchise a fait le contrat.
    Beaucoup de pays ont une loi spéciale. Souvent, un document d'information précontractuelle est dû un certain temps avant la signature.
more-1 =
    Si vous donnez la franchise, le contrat devrait dire :
    – marque, manuel et secrets : pour ce commerce et pendant le contrat seulement ;
    – la zone, et qui y vend en ligne ;
    – les sommes pour l'entrée, l'usage, la publicité ;
    – ce qu'il faut vous acheter, et pourquoi la qualité l'exige ;
    – formation, visites et comptes rendus ;
    – durée, renouvellement, vente du commerce ;
    – la fin : enseigne retirée, manuel rendu, plus de nom, numéro ni page web ;
    – la non-concurrence ensuite, dans la limite de la loi.
    Ne promettez jamais un gain. Dites ce que gagnent les commerces existants, et que cela peut varier.
more-2 =
    Si vous achetez une franchise :
    – Demandez le document d'information. Lisez-le au calme. Avant, ne signez et ne payez rien, même pour réserver.
    – Appelez franchisés actuels et anciens. Que gagnent-ils vraiment ?
    – Voyez la marque au registre : à qui, pour quels services, dans votre pays ?
    – Additionnez tout : entrée, loyer, stock, réparations, publicité.
    – Demandez ce qui arrive à la fin, ou si vous tombez malade.
    – Prenez un avocat et un comptable.
    Dans votre pays, ce document est dû en principe au moins { $days } avant la signature.
    Signes d'alerte : hâte, « revenu garanti », aucun commerce qui marche, marque non enregistrée, argent pour trouver de nouveaux membres.
more-3 =
    Les pièges :
    – La marque n'est pas enregistrée dans le nouveau pays, et un autre la dépose d'abord.
    – Le contrat s'appelle « licence » ou « coopération ». La loi regarde ce que vous faites, pas le titre.
    – Des prix imposés aux clients. Le droit de la concurrence l'interdit souvent.
    – Aucun contrôle. Si chacun fait à sa guise, le nom perd sa valeur.
    Demandez au ministère du commerce, à la fédération de la franchise ou à un avocat : faut-il enregistrer le contrat, ou l'écrire dans une certaine langue ?
    Exemple : une rôtisserie enregistre sa marque et écrit son manuel. Elle essaie avec la boutique d'un cousin avant d'en chercher d'autres.
ask =
    franchiser mon resto comment on fait
    acheter une franchise de burger les pieges
    document d'information precontractuelle dip cest quoi
    droit d'entrée franchise deja payé je veux annuler
    jai 3 boutiques je veux ouvrir en franchise a abidjan
    mon franchiseur na pas de marque déposée
    franchise ou simple licence de marque
    on me propose d'ouvrir le même restaurant sous mon nom dans une autre ville
    je veux que d'autres ouvrent des magasins sous mon nom
    ouvrir un deuxième restaurant tenu par quelqu'un d'autre avec mon enseigne
