question = Qu’est-ce qu’une opposition, et que faire si on s’oppose à ma marque ?
answer =
    L’opposition est la contestation formelle de votre marque par un tiers. Dans la plupart des pays, c’est l’office qui décide, pas un tribunal.
    Elle arrive en général dans un délai fixe après la publication. Certains offices ne la connaissent qu’après l’enregistrement, d’autres pas du tout.
    Ne l’ignorez pas. Sans réponse à temps, vous pouvez perdre la demande.
    D’abord :
    – Notez le dernier jour pour répondre.
    – Regardez quel droit antérieur est invoqué, et pour quels produits.
    – Parlez à un conseiller avant de répondre.
    Beaucoup d’oppositions finissent par un accord.
more-1 =
    Vos choix :
    – Retirer de votre liste les produits en conflit.
    – Convenir par écrit de la coexistence des marques.
    – Vous défendre. Dans certains pays, vous pouvez exiger la preuve d’usage d’une marque ancienne.
    – Renoncer et changer de nom, si le risque est trop grand.
    Exemple : un fabricant de jus s’oppose à votre marque pour boissons et savons. Vous ne vendez que des savons. Retirer les boissons peut suffire.
    Si le temps manque, demandez-en à temps. Certains offices accordent une pause pour négocier.
more-2 =
    Vous voulez vous opposer ? Surveillez les publications de votre secteur. Le délai est court et strict.
    Dans l’Union européenne, il est de { $eu } après la publication.
    Aux États-Unis, il est de { $us } après la publication et peut être prolongé sur demande.
    Votre office a son propre délai. Ensuite, une demande de nullité reste parfois possible, mais c’est souvent plus difficile et plus cher.
    Il vous faut un droit antérieur ou un autre motif légal. Une taxe est en général due.
ask =
    quelquun fait opposition a ma marque je fais quoi
    jai recu une notification d'opposition au secours
    comment sopposer au depot dune marque
    une grosse boite est contre ma marque
    un concurrent depose un nom comme le mien comment bloquer
    jai raté le delai d'opposition cest fini ?
    combien de temps pour sopposer a une marque
    peut on trouver un accord dans une opposition
    opposition d'une marque de jus mais moi je vends du savon
    une grande boîte s'oppose à mon nom de cosmétiques
    quelqu'un n'est pas d'accord avec mon nom à l'office
    une firme étrangère veut empêcher l'enregistrement de mon nom
    ma boisson et leur bière portent presque le même nom, ils contestent
