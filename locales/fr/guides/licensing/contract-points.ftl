question = Que doit dire un contrat de licence ?
answer =
    Avant de signer, vérifiez que le contrat répond à ces questions :
    – qui sont les parties, et qui est titulaire du droit ?
    – quel droit exactement : numéro, marque, œuvre, secret ?
    – que peut-on faire : fabriquer, vendre, imprimer, modifier, donner en sous-licence ?
    – où, et pour combien de temps ?
    – exclusif ou non ?
    – quel paiement, quand, et qui contrôle ?
    – qui s'occupe de la qualité, du renouvellement, des copies ?
    – comment finit-il, et que devient le stock ?
    – quelle loi s'applique, et qui tranche un litige ?
    Une réponse qui manque est une dispute qui attend.
more-1 =
    Ce que l'on oublie :
    – la qualité : un titulaire qui ne contrôle jamais peut affaiblir sa marque, et dans certains pays la perdre ;
    – les améliorations : à qui appartient ce que le preneur de licence améliore ?
    – les sous-licences et la vente de l'entreprise : avec votre accord seulement ?
    – le devoir de vraiment fabriquer et vendre, avec un minimum ;
    – qui paie et qui agit en justice contre un copieur ;
    – le secret, même après la fin.
more-2 =
    Ce qui est interdit dépend du pays. Le droit de la concurrence limite souvent les prix de revente imposés, les territoires fermés et l'interdiction d'attaquer le droit.
    Dans certains pays, le contrat ou son inscription à l'office exige une forme précise.
    Le piège : un modèle venu d'un autre pays, fondé sur une autre loi.
    Une clause sur les litiges coûte peu aujourd'hui. La médiation d'abord, puis l'arbitrage ou le juge, est un choix courant.
    Faites lire par un avocat un contrat exclusif ou long avant de signer. C'est moins cher que d'en sortir plus tard.
ask =
    que mettre dans un contrat de licence de marque
    jai recu un contrat de licence en anglais je verifie koi avant de signer
    check list contrat de licence
    le distributeur veut l'exclusivité pour toute l'afrique j'accepte ?
    ils disent que les ameliorations sont a eux c normal ?
    comment arreter une licence avec un partenaire qui fait rien
    modele contrat licence brevet pme
    que devient le stock a la fin de la licence
    que mettre dans le papier avec l'usine qui produit pour moi
