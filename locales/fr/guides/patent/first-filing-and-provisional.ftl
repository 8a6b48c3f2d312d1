question = Qu'est-ce qu'une demande provisoire, et que doit contenir mon premier dépôt ?
answer =
    Votre premier dépôt vous donne la date qui compte face aux dépôts et publications suivants. Il doit donc expliquer toute l'invention.
    Certains pays connaissent un premier dépôt simplifié, dit provisoire. Il garde votre date, mais n'est pas examiné et ne devient pas un brevet à lui seul.
    Une demande complète doit suivre à temps, sinon la date est perdue. Demandez à votre office si cela existe et quand donner suite.
    Vous avez { $priority } depuis le premier dépôt pour utiliser sa date dans d'autres pays de la Convention de Paris.
    La date ne couvre que ce que le premier texte explique vraiment.
more-1 =
    Que mettre dans le premier texte :
    – les noms des inventeurs et du propriétaire
    – le problème, et ce que les solutions connues font mal
    – comment votre invention marche, avec des dessins
    – toutes les variantes, matières, tailles et usages imaginables
    – assez de détails pour qu'un spécialiste puisse la réaliser et l'utiliser
    – des revendications, même si on ne les exige pas. Elles font penser à l'essentiel.
    Gardez le reçu avec la date et le numéro. Ce qui est oublié ne peut être ajouté sous l'ancienne date. Avec peu de moyens, faites au moins lire ce texte par un conseil en propriété industrielle.
more-2 =
    Le calendrier :
    – Comptez depuis le jour du tout premier dépôt pour cette invention, dans n'importe quel pays.
    – Dans ce délai, ou plus tôt si votre loi le dit, déposez la demande complète. Décidez aussi pour les autres pays ou le PCT.
    – Invention améliorée ? Déposez à nouveau. La partie ancienne peut garder l'ancienne date, la nouvelle en reçoit une autre.
    Pas encore d'argent ? Faire repartir le délai n'est possible que dans des cas spéciaux, dans le même pays. Le premier dépôt doit être retiré ou rejeté avant le nouveau, non publié, sans droits restants. Il ne doit avoir fondé aucune priorité.
    Vous perdez alors la première date. Consultez d'abord.
more-3 =
    Les pièges :
    – Un « brevet provisoire » n'est pas un brevet. Il n'arrête personne.
    – Un croquis garde la date d'un croquis. Si vous montrez ensuite le produit complet, le reste peut ne plus être nouveau.
    – Tous les pays n'ont pas de dépôt provisoire. Une demande normale y remplit le même rôle.
    – Certains pays exigent un premier dépôt chez eux, ou une autorisation, avant l'étranger.
    Exemple : un apiculteur dépose un court texte sur un support de ruche. Plus tard, il ajoute une balance et la montre à une foire. Il ne dépose la balance qu'après. Dans beaucoup de pays, c'est trop tard pour elle.
ask =
    brevet provisoire ca marche comment
    depot pas cher juste pour bloquer la date
    je peux deposer un brouillon et completer apres
    l enveloppe soleau c un depot provisoire ?
    si je donne pas suite a ma demande provisoire il se passe quoi
    j ai amelioré mon invention apres le depot
    montrer aux investisseurs apres la provisoire ok ?
    revendications obligatoires dans la premiere demande ?
    retirer et redeposer pour gagner du temps
    demande de brevet avec juste des dessins ca suffit
    bloquer une date vite avec un premier dépôt
