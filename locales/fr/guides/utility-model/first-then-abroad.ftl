question = Puis-je déposer d'abord un modèle d'utilité, puis un brevet ou d'autres pays ?
answer =
    Souvent oui. Un modèle d'utilité chez vous peut être un premier pas rapide. Il ne compte que là, mais sa date de dépôt peut vous aider ailleurs.
    Dans un délai de { $priority } après ce premier dépôt, vous pouvez déposer dans d'autres pays de la Convention de Paris en gardant la date.
    Là, un modèle d'utilité peut servir de base à une demande de brevet, et une demande de brevet à un modèle d'utilité.
    Beaucoup de pays n'ont pas de modèle d'utilité. Il y faut un brevet ou un autre droit.
    Certains pays laissent les deux pour la même invention, d'autres non. Demandez avant de déposer, car l'ordre peut compter.
more-1 =
    Un plan qui marche souvent :
    – Déposez avant de montrer le produit.
    – Écrivez un texte aussi complet que pour un brevet. Les dépôts suivants ne gardent la première date que pour ce qui est dans le premier.
    – Pendant la priorité, cherchez, testez le marché et choisissez les pays.
    – Avant la fin, décidez pour chaque pays : modèle d'utilité, brevet ou rien.
    – Par le PCT, vous pouvez demander plus tard un modèle d'utilité là où il existe. Dites-le en entrant dans ce pays.
    – Certains pays laissent changer un droit en l'autre, ou tirer un modèle d'utilité d'une demande de brevet en cours. Chacun a son dernier jour.
more-2 =
    Les pièges :
    – Le délai part du tout premier dépôt pour l'invention, brevet ou modèle d'utilité.
    – Certains pays veulent le premier dépôt chez eux, ou une autorisation, avant l'étranger.
    – Un modèle d'utilité peut être publié peu après l'enregistrement. Si la priorité est finie, votre propre publication peut bloquer votre brevet plus tard.
    – Si un dessin ou modèle se fonde sur un modèle d'utilité, le délai plus court des dessins compte.
    Ce délai est { $design-priority } depuis le premier dépôt.
    Exemple : une fabricante de brouettes dépose un modèle d'utilité au printemps. En automne vient un acheteur étranger. Son pays n'en a pas : elle y dépose une demande de brevet, à temps et avec la première date.
ask =
    modele d utilité d'abord brevet apres possible ?
    transformer un certificat d'utilité en brevet
    priorité d'un modele d'utilité pour un brevet a l'etranger
    avoir les deux brevet et modele d utilité pour la meme invention
    pct et modele d'utilité ca marche ?
    jai un modele d utilité oapi je veux aller en europe
    pays sans modele d'utilité je fais comment
    combien de temps apres le modele d utilité pour deposer ailleurs
