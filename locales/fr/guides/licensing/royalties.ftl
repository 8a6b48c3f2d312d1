question = Combien demander pour une licence ? Comment marchent les redevances ?
answer =
    En règle générale, aucune loi ne fixe le prix. C'est ce que vous convenez ensemble. Préparez donc vos chiffres avant de discuter.
    Les formes courantes :
    – la redevance : une part des ventes, ou une somme par pièce vendue ;
    – la somme forfaitaire : un montant fixe ;
    – le mélange : un peu à la signature, puis une redevance, avec un minimum par période.
    Partez de ce que le droit rapporte à l'autre. La redevance est une part équitable de ce gain, jamais le tout.
more-1 =
    Ce qui fait monter le prix : une licence exclusive, un droit solide, un produit éprouvé, un grand marché, votre aide et la formation.
    Ce qui le fait baisser : un droit attaquable, des dépenses encore nécessaires avant les ventes, de bonnes solutions de rechange.
    Regardez ce qui se paie dans votre métier. Demandez des exemples à une fédération, à un conseiller ou à l'office.
    Les « règles » trouvées sur Internet ne sont pas la loi. Elles conviennent rarement à une petite entreprise.
more-2 =
    Les pièges :
    – « ventes nettes » sans définition : dites ce qui se déduit ;
    – aucun accès aux comptes : demandez des relevés et un droit de contrôle ;
    – une exclusivité sans minimum : l'autre ne fait rien et vous ne gagnez rien ;
    – retard, monnaie et frais de banque non réglés ;
    – impôt retenu quand l'argent passe une frontière.
    Selon le pays, une redevance après la fin du brevet peut être interdite, et le droit de la concurrence pose des limites.
    Exemple : une créatrice reçoit une petite somme à la signature, puis une part par lampe vendue.
ask =
    combien de redevance pour mon brevet
    quel pourcentage demander pour une licence de marque
    on me propose un paiement unique pour mon invention jaccepte ?
    taux de royalties normal dans lalimentaire
    comment savoir si le licencié me dit les vrais chiffres
    il paie pas les royalties je fais koi
    evaluer ma marque avant de negocier
    royalties 5 % c'est bien ou pas
    combien de pour cent demander sur chaque pièce vendue
    combien demander par pièce vendue
    quel pourcentage sur les ventes est normal
