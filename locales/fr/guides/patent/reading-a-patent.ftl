question = Comment lire un brevet, et couvre-t-il mon produit ?
answer =
    Regardez les revendications. Ce sont les phrases numérotées, souvent à la fin. Elles disent ce qui est protégé. Le titre et l'abrégé ne le disent pas.
    Prenez une revendication qui tient seule et découpez-la en éléments. Comparez chacun avec votre produit :
    – Il a tous les éléments : vous êtes sans doute dans la revendication.
    – Il en manque un : vous êtes souvent dehors. Mais dans beaucoup de pays, ce qui fait le même travail de la même façon peut compter comme cet élément.
    Vérifiez ensuite si le brevet est délivré, en vigueur et valable dans votre pays. Avant de vous y fier, consultez un conseil en propriété industrielle.
more-1 =
    Ce que dit la première page :
    – Les lettres avant le numéro donnent le pays ou le système. « WO » est une demande PCT, pas un brevet. « EP » est européen : demandez où il est en vigueur.
    – La lettre après le numéro donne l'étape. « A » est souvent une demande, « B » un brevet délivré, mais les offices diffèrent.
    – La date de dépôt et la première date, dite de priorité.
    – Le titulaire, les inventeurs et les classes.
    Une demande n'est pas encore un brevet, mais peut le devenir. Ses revendications se réduisent souvent avant la délivrance. Si le brevet est délivré, lisez ce texte-là. Seul le registre de l'office dit s'il est en vigueur.
more-2 =
    Lire les revendications :
    – Une revendication indépendante tient seule. C'est la plus large : commencez par elle. Il peut y en avoir plusieurs : vérifiez chacune.
    – Une revendication dépendante renvoie à une autre et ajoute un élément. Hors de la première veut dire en principe hors de la suivante.
    – « Comprenant » veut en général dire : ces éléments, et peut-être d'autres. Un élément de plus chez vous n'aide donc pas.
    – Elles peuvent protéger un produit, une méthode ou un usage.
    – La description et les dessins aident à comprendre les mots.
    Faites un tableau : éléments à gauche, votre produit à droite, avec oui, non ou incertain.
more-3 =
    Exemple : une revendication cite un pied pliant, un verrou et un ressort. Votre chaise n'a pas de ressort, et rien n'en fait le travail. Vous êtes sans doute en dehors. Lisez aussi les autres.
    Les pièges :
    – « Le mien est meilleur » ou « le mien est breveté aussi » ne vous en sort pas.
    – La même invention peut avoir d'autres revendications ailleurs.
    – Dans beaucoup de pays, fournir un élément principal de l'invention peut compter aussi.
    – N'écrivez pas de suppositions de faute par courriel. Laissez un conseil écrire.
    Vous êtes dedans ? Changez le produit, demandez une licence, attendez la fin, ou faites vérifier le brevet. Un conseil peut trouver qu'il n'aurait pas dû être délivré.
ask =
    comment lire un brevet je comprends rien
    est ce que ce brevet couvre mon produit
    c quoi une revendication independante
    difference entre A1 et B1 sur un brevet
    wo devant le numero ca veut dire quoi
    mon produit a une piece en moins je suis tranquille ?
    demande publiée mais pas delivrée faut en tenir compte ?
    comparer mon produit avec les revendications
    le titre du brevet ressemble a mon truc je dois m inquieter ?
    ep c est valable dans quels pays
    je comprends rien à ce document de brevet
