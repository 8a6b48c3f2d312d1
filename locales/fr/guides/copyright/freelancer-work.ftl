question = J’ai payé un indépendant pour mon logo, mon site ou mes photos. Le droit d’auteur est-il à moi ?
answer =
    Pas toujours. Dans beaucoup de pays, l’indépendant garde le droit d’auteur tant qu’un contrat ne le transfère pas.
    La facture seule ne donne souvent qu’une permission d’usage pour le but convenu.
    Demandez donc une cession écrite et signée. De préférence avant le travail, au plus tard avec le dernier paiement.
    Pour les salariés, c’est souvent différent. Dans beaucoup de pays, l’employeur obtient tout ou partie des droits.
    Les règles dépendent du pays et du type d’œuvre.
more-1 =
    Ce que le contrat devrait dire :
    – Quelles œuvres : logo, textes, photos, code, avec la liste des fichiers.
    – La cession de tous les droits patrimoniaux, ou une liste d’usages. Certaines lois veulent que chaque usage soit nommé.
    – Pour quels pays et pour combien de temps.
    – Que vous pouvez modifier l’œuvre et transmettre les droits.
    – Que rien n’appartient à d’autres, ou quelles licences y figurent.
    – Que vous recevez les fichiers d’origine.
    – Ce qu’il en est du droit moral, selon la loi.
more-2 =
    Pas encore de contrat ? Faites ceci maintenant :
    – Écrivez un courriel aimable. Demandez une courte cession du travail fini. Un petit supplément peut aider.
    – Faites-le tant que l’entente est bonne, et avant de déposer le logo comme marque.
    – D’ici là, ne modifiez pas l’œuvre et n’ajoutez pas d’usage sans demander.
    Exemple : une boulangerie imprime son logo sur des maillots. Le graphiste avait accepté une enseigne seulement, et réclame de l’argent.
more-3 =
    Les pièges :
    – « Tous droits inclus » sur un profil en ligne n’est pas toujours une cession valable.
    – Une agence ne peut vous céder que ce que ses propres indépendants lui ont cédé. Demandez cette chaîne.
    – Le « work made for hire » vient des États-Unis. Il ne vaut pas partout.
    – La personne sur une photo a aussi des droits, à côté du photographe.
    Si vous êtes l’indépendant : joignez vos conditions à l’offre, et cédez quand vous êtes payé.
ask =
    jai payé un graphiste pour le logo il est a moi ?
    freelance refuse de donner les fichiers source
    lagence dit que le site lui appartient
    contrat de cession de droits graphiste
    photographe interdit de mettre ses photos sur ma boutique en ligne
    un etudiant a fait mon logo gratos ya 3 ans
    malt fiverr a qui est le droit dauteur
    le dev est parti avec le code de mon appli, lomé
    le graphiste peut revendre mon logo a quelquun dautre ?
    le graphiste refuse de me donner les fichiers du logo que j'ai payé
    le graphiste refuse de donner les fichiers de mon affiche payée
    j'ai payé le site mais le développeur dit que le code est à lui
    mon ancien développeur réutilise le code payé par moi
    photos de mariage prises par un pro, à qui sont elles
