question = Combien vaut ma marque, mon brevet ou mon logiciel ?
answer =
    Il vaut ce qu'il rapportera, économisera ou donnera à la vente. Il n'y a pas de tarif officiel.
    Les experts regardent sous plusieurs angles :
    – le revenu : combien d'argent apportera-t-il pendant sa durée restante, moins le risque ?
    – le marché : combien d'autres ont-ils payé pour une chose semblable ?
    – le coût : que coûterait-il de le refaire ?
    Un bon expert essaie plusieurs voies et explique son choix. Le résultat est un avis, pour un but et un jour donnés.
    Une petite entreprise peut souvent commencer par sa propre estimation.
more-1 =
    Votre estimation :
    – Que changerait-il sans le droit : prix plus bas, moins de ventes, coûts plus hauts ? Notez l'écart sur une année.
    – Pendant combien d'années ?
    – Qu'est-ce qui peut mal tourner ? Déduisez d'autant plus que c'est incertain.
    Vérifiez ensuite ce qui fait monter ou baisser la valeur : est-il enregistré, en vigueur, à votre nom, dans les bons pays ? Facile à contourner ? Y a-t-il des preuves de vente ?
    Le coût dit peu de la valeur. Un brevet cher que personne n'utilise ne vaut presque rien. Un nom simple que les clients demandent peut valoir beaucoup.
more-2 =
    Payez une évaluation quand quelqu'un d'autre doit croire au chiffre : vente, prêt, investisseur, associé qui part, héritage, impôt, tribunal. Pour votre liste annuelle ou une petite licence, c'est en général inutile.
    Demandez avant de payer :
    – Qui doit accepter le rapport, et quelle méthode veut-il ?
    – Le prix est-il fixe, et non une part de la valeur ?
    – Quelle expérience l'expert a-t-il de votre métier ?
    Le piège : un chiffre brillant de quelqu'un qui veut aussi vendre votre brevet.
    Exemple : un restaurant change de mains. L'acheteur compare le bénéfice annuel avec celui de lieux semblables sans nom connu. L'écart, sur quelques années et moins le risque, lance la discussion.
ask =
    combien vaut ma marque pour la vendre
    estimer la valeur d'un brevet
    mon associé part il veut sa part de la marque comment on calcule
    expert evaluation pi prix
    valeur d un logiciel fait maison
    on me propose d evaluer mon brevet a 2 millions serieux ?
    methode des redevances pour evaluer une marque
    vendre mon resto avec le nom ca ajoute combien
    la banque demande ce que valent nos titres
    combien vaut le nom quand on vend l'entreprise
