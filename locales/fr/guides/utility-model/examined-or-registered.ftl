question = Mon modèle d'utilité est enregistré. Est-il sûr, et puis-je agir contre un copieur ?
answer =
    Cela dépend : l'office l'a-t-il examiné ? Beaucoup d'offices ne vérifient que les formalités. Le certificat ne montre alors pas que l'invention est nouvelle.
    Avant d'écrire à un copieur :
    – Demandez à l'office si la loi exige d'abord un rapport de recherche ou un examen.
    – Faites faire une recherche, même si personne ne l'exige. Lisez le résultat honnêtement.
    – Faites comparer vos revendications et la copie par un conseil.
    Dans beaucoup de pays, l'autre peut demander l'annulation. Dans certains, un avertissement à tort peut vous coûter cher. Dans beaucoup de pays, un droit qui résiste au test sert au tribunal comme un brevet.
more-1 =
    Ce test a beaucoup de noms : rapport de recherche, rapport d'évaluation, avis technique, examen. Demandez à l'office :
    – Qui peut le demander, et combien coûte-t-il ?
    – Combien de temps prend-il ?
    – Faut-il le montrer avec la lettre d'avertissement, ou seulement au tribunal ?
    Un bon rapport est bon signe, mais pas une promesse. Avec un mauvais, n'envoyez pas de menaces. Demandez si vous pouvez limiter les revendications à ce qui est vraiment nouveau.
    Faites-le tôt. Quand des copies sont déjà sur le marché, chaque semaine compte.
    Un acheteur ou investisseur demandera aussi le rapport.
more-2 =
    On vous menace avec un modèle d'utilité ?
    – Notez jusqu'à quand on veut une réponse.
    – Regardez le registre : est-il en vigueur, ici, et à leur nom ?
    – Demandez poliment le rapport, s'il y en a un.
    – Cherchez produits et documents plus anciens : catalogues, vidéos, vieux brevets.
    – Ne signez et ne payez rien avant l'avis d'un conseil.
    Si la chose était connue avant leur dépôt, vous pouvez demander l'annulation à l'office ou au tribunal.
    Exemple : une entreprise enregistre un cintre vendu depuis des années. Une petite boutique reçoit un avertissement. Elle trouve un vieux catalogue avec le même cintre. Son conseil en envoie une copie, et l'entreprise se retire.
ask =
    mon modele d'utilité est enregistré il est solide ?
    certificat d'utilité sans examen ca vaut quoi
    attaquer un copieur avec un modele d utilité
    on me menace avec un certificat d'utilité
    rapport de recherche pour modele d utilité obligatoire ?
    annuler le modele d'utilité d'un concurrent
    modele d utilité pas nouveau mais enregistré quand meme
    combien coute le rapport d'evaluation
