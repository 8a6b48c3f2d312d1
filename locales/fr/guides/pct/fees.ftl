question = Quelles taxes PCT dois-je payer, quand, et que se passe-t-il en cas de retard ?
answer =
    Vous les payez à l’office où vous déposez :
    – une taxe de transmission, pour cet office
    – la taxe internationale de dépôt, pour l’OMPI
    – une taxe de recherche, pour l’office qui fait la recherche
    Elles sont dues dans un délai de { $pay } après que l’office a reçu votre demande.
    La taxe internationale de dépôt est de { $fee } pour une demande courte. Les pages en plus coûtent, et le dépôt en ligne coûte moins.
    Les autres taxes varient d’un office à l’autre. Regardez les barèmes de taxes de l’OMPI le jour du paiement, car les montants dans votre monnaie changent.
more-1 =
    Payer moins :
    – Déposez en ligne, avec les formulaires de l’office ou ePCT.
    – Gardez le texte complet, mais sans mots vides. Chaque page en plus coûte.
    – Comparez les offices de recherche que vous pouvez choisir. Leurs taxes diffèrent beaucoup, et certaines sont réduites pour des déposants de certains pays.
    – Certains paient moins à l’OMPI : les particuliers de pays de sa liste, et les particuliers et entreprises des pays les moins avancés.
    Pour eux, la taxe internationale de dépôt baisse de { $reduction }.
    Tous les déposants doivent y avoir droit. Demandez avant de déposer, et mettez dans la requête ce qu’exige l’office.
    – Demandez à votre office et à votre pays s’il y a des aides.
more-2 =
    Payé en retard, ou trop peu ? L’office envoie une invitation avec une dernière date. Payez tout de suite.
    Il peut ajouter une surtaxe de { $surcharge } de ce qui manque, dans certaines limites.
    Sans paiement, la demande est réputée retirée. Vérifiez que l’argent est arrivé en entier, frais bancaires payés par vous.
    Coûts plus tard :
    – une autre recherche ou un examen, seulement si vous le voulez
    – la phase nationale, pays par pays
    Elle vient en principe { $entry } après la date de priorité. C’est la plus grosse part : épargnez.
more-3 =
    Le piège : les factures. Après la publication, des sociétés privées envoient des lettres à l’air officiel. Les taxes ci-dessus vont à l’office où vous avez déposé. Les lettres sur d’autres « registres » ne demandent aucun paiement.
    Un remboursement n’est possible que dans certains cas et tôt, par exemple si vous retirez avant le début de la recherche. Demandez à l’office.
    Exemple : un étudiant et son oncle déposent ensemble. Seul, l’étudiant paierait moins, mais l’oncle vit dans un pays hors de la liste. Ils paient donc la taxe entière. Ils trouvent un office de recherche moins cher et déposent en ligne.
ask =
    combien coute un depot pct
    taxe internationale de depot reduction pays en developpement
    jai payé mon pct en retard
    payer moins cher un pct quand on est etudiant
    taxe de recherche pct quel office choisir
    rembourser la taxe pct si je retire
    reduction taxe pct personne physique
    jai oublié la taxe de transmission pct
