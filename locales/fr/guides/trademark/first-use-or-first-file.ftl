question = Quelqu’un d’autre utilise ou a enregistré mon nom. Qui a le meilleur droit ?
answer =
    Cela dépend du pays. Cherchez qui y a déposé le premier, et qui y a utilisé le nom le premier.
    – Dans beaucoup de pays, le premier déposant gagne en principe.
    – Dans d’autres, un usage plus ancien peut l’emporter sur un enregistrement, s’il est prouvé.
    – Presque partout, il y a des exceptions : mauvaise foi, marque notoire, ou votre agent qui dépose sans votre accord.
    Consultez le registre aujourd’hui. Notez le titulaire, la date de dépôt, les produits et l’état.
    La marque est seulement publiée ? L’opposition est peut-être encore possible, mais le délai est court.
    Demandez conseil avant d’écrire à l’autre ou de changer votre nom.
more-1 =
    L’autre utilise seulement le nom, et personne ne l’a enregistré :
    – Cherchez d’abord. Puis pensez à déposer, si vous croyez honnêtement que le nom est à vous. Demandez conseil si vous savez qu’il était là avant.
    – Réunissez des preuves de votre usage dans ce pays : factures datées, publicités, photos, clients.
    – Écrivez poliment, et seulement après conseil. Une menace sans droit peut coûter cher.
    Déposer pour bloquer quelqu’un ou lui vendre la marque est de mauvaise foi dans beaucoup de pays. Ce dépôt peut être annulé.
    Exemple : des cafés de villes différentes ont le même nom. Le premier déposant ne peut peut-être pas arrêter l’autre dans sa ville. La loi du pays décide.
more-2 =
    L’autre l’a enregistré. Vos choix :
    – L’opposition, si le délai court encore.
    – L’annulation. Motifs possibles : votre droit antérieur, la mauvaise foi, une marque notoire, le défaut d’usage. Certains ne sont ouverts qu’un temps.
    – L’accord : acheter la marque, ou signer comment chacun utilise son nom.
    – Un autre nom pour ce marché.
    C’était votre distributeur ou agent ? Dans les pays de la Convention de Paris, le titulaire d’une marque peut s’opposer à un tel dépôt ou le faire annuler, sauf si l’agent le justifie. Agissez tôt.
    Le piège : continuer sans rien faire. Là où leur marque est valable, votre usage peut être une contrefaçon.
more-3 =
    Comment l’éviter la prochaine fois :
    – Cherchez, déposez, et seulement ensuite imprimez, publiez et ouvrez.
    – Déposez au nom de votre entreprise.
    – Après votre premier dépôt, vous avez { $priority } pour déposer à l’étranger en gardant la première date.
    – Écrivez dans chaque contrat que le distributeur, l’agent ou l’usine ne peut pas enregistrer votre nom.
    – Gardez des preuves d’usage datées pour chaque pays.
    Exemple : une productrice de sauces négocie avec un importateur. Il dépose le nom dans son pays. Les lettres de la productrice montrent qu’il connaissait la marque. Son conseil peut donc attaquer le dépôt.
ask =
    jutilise le nom depuis 10 ans et un autre vient de le deposer
    qui gagne le premier qui utilise ou le premier qui depose
    on m'a volé mon nom de marque je fais koi
    mon importateur a deposé ma marque a son nom en algerie
    une boutique a la meme enseigne que moi mais ya pas de marque deposée
    recuperer une marque deposée par mon ancien distributeur
    jetais la avant lui mais lui il a le certificat
    annuler la marque d'un voleur de nom
    j'utilise ce nom depuis quinze ans mais un autre l'a déposé hier
