question = Comment gagner de l'argent avec mon personnage ou ma marque, ou utiliser ceux d'autrui ?
answer =
    D'autres font les maillots, jouets ou bonbons et vous paient pour le personnage ou le nom. C'est la licence de produits dérivés, ou merchandising.
    Il vous faut quelque chose à donner en licence :
    – dessins du personnage : droit d'auteur, peut-être un dessin ou modèle ;
    – nom et logo : marques dans les classes des nouveaux produits ;
    – nom et visage d'une personne : son accord.
    Obtenez d'abord les papiers de l'artiste, et déposez les marques là où on fabrique et vend.
    Vous voulez un personnage célèbre : demandez au titulaire ou à son agent. Petits changements, « fan art » ou nom omis ne remplacent pas l'autorisation.
more-1 =
    Points du contrat :
    – les produits un par un, pas « tous produits » ;
    – pays, boutiques et sites ;
    – votre accord sur dessin, échantillon et premier lot ;
    – seulement des usines nommées, pas de pièces en plus ;
    – sécurité, étiquettes et assurance sont l'affaire du fabricant. Votre nom est dessus ;
    – une part des ventes, une avance, un minimum ;
    – la mention de votre nom et marque sur chaque pièce ;
    – des comptes, et le droit de vérifier ;
    – la fin : combien de temps vendre le stock ;
    – le fabricant ne dépose ni marque ni personnage semblable.
more-2 =
    Si vous utilisez personnages, clubs ou vedettes d'autrui :
    – Même un gâteau, un cartable ou une robe faite main à vendre peuvent être une contrefaçon.
    – Tissus et images sous licence valent souvent pour l'usage privé. Lisez l'étiquette.
    – Un vieux personnage peut être libre de droit d'auteur. Son nom et ses versions récentes peuvent être protégés.
    – Visage ou nom d'une personne vivante : il faut son accord. Dans beaucoup de pays, la famille décide un temps après la mort.
    – Achetez à qui montre la licence. Gardez les factures.
    Douane et plateformes arrêtent souvent ces produits. La perte est alors pour vous.
more-3 =
    Les pièges du titulaire :
    – L'artiste garde le droit d'auteur : vous ne pouvez donner aucune licence.
    – Votre marque couvre les livres, pas les jouets.
    – Trop de produits bon marché, et plus personne n'aime le personnage.
    – Aucun contrôle de qualité. Cela peut affaiblir la marque, et des gens se blessent.
    – Un agent qui peut signer seul. Limitez-le et fixez sa part.
    Exemple : le chat d'une illustratrice est aimé en ligne. Elle commence par des cahiers dans son pays, avec un minimum et peu de temps. Les jouets viennent plus tard, avec un autre fabricant.
ask =
    vendre des gateaux pat patrouille j'ai le droit ?
    mon personnage de bd sur des tshirts combien demander
    maillots avec le nom dun joueur de foot
    licence produits derivés mascotte contrat
    tissu reine des neiges pour coudre et vendre des sacs
    un fabricant de jouets veut mon dessin
    mug avec la tete dun chanteur mort
    mettre un héros de dessin animé sur mes gâteaux
