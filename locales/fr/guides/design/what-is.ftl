question = Qu’est-ce qu’un dessin ou modèle industriel, et que protège-t-il ?
answer =
    Un dessin ou modèle industriel protège l’aspect d’un produit : sa forme, ses lignes, ses motifs ou ses couleurs.
    Il ne protège ni le fonctionnement, ni le nom, ni l’idée du produit.
    Dans la plupart des pays, il faut l’enregistrer. Il doit être nouveau : déposez avant de le montrer au public.
    Le titulaire peut empêcher les autres de fabriquer ou de vendre des produits de même aspect, là où le droit est valable.
    Dans votre pays, l’enregistrement peut durer jusqu’à { $term } si vous le maintenez.
    Les règles du commerce mondial demandent aux pays membres au moins { $minimum } au total.
more-1 =
    Exemples : une chaise, une bouteille, une lampe, une chaussure, un bijou, un motif de tissu, une coque de téléphone.
    Dans beaucoup de pays, une icône ou un écran peut aussi être protégé.
    Ne conviennent pas : un style en général, une forme purement technique, une recette, un nom de marque.
    Un produit peut demander plusieurs droits. Pour une machine à café, le mécanisme relève du brevet et l’aspect du dessin ou modèle.
    Le nom inscrit dessus est une marque.
more-2 =
    Que faire d’abord :
    – Gardez l’aspect secret jusqu’au dépôt.
    – Cherchez des produits proches sur internet et dans les bases gratuites de l’OMPI et de votre office.
    – Préparez des vues claires de tous les côtés. Elles décident de ce qui est protégé.
    – Vérifiez qui a créé. Un designer indépendant peut rester titulaire sans cession écrite.
    Le piège est dans les images. Une photo avec couleurs et logo peut vous limiter à cette seule version.
more-3 =
    Le droit ne vaut que là où il est enregistré. Pour d’autres pays, il y a des offices régionaux et le système de La Haye.
    Dans beaucoup de pays, la première période est courte. Il faut renouveler et payer de nouveau.
    Beaucoup d’offices ne vérifient pas la nouveauté avant l’enregistrement. Le titre peut être attaqué plus tard.
    Certains pays utilisent un autre nom, comme « design patent » aux États-Unis.
    Le droit d’auteur ou une marque de forme peut aider en plus. Les règles varient selon le pays.
ask =
    breveter la forme de ma chaise
    comment proteger le design de mon produit
    droit dauteur pour une bouteille ?
    je fais des sacs en wax a abidjan on va me copier le modèle
    dessin et modèle cest quoi la difference avec brevet
    proteger un motif de tissu
    deposer le look de mon emballage
    cest valable combien de temps un modele deposé
    durée de protection d'un dessin ou modèle
    combien d'années pour un dessin et modèle
    copier l'apparence d'un produit est il permis
