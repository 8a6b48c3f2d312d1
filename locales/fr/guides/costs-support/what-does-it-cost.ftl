question = Combien coûte la protection de ma marque, de mon invention ou de mon dessin ?
answer =
    Cela dépend du droit, des pays et de l’aide professionnelle. Il n’y a pas de prix unique.
    – Le droit d’auteur ne coûte rien : il naît avec l’œuvre.
    – Un secret d’affaires coûte du soin et de bons contrats.
    – Une marque ou un dessin ou modèle dans votre pays reste souvent abordable pour une petite entreprise.
    – Le brevet est en général le plus cher, surtout à l’étranger. Bien le rédiger est un métier.
    Vous payez les taxes officielles, parfois un mandataire et des traductions, puis les renouvellements. Chaque office publie son barème.
    Dites-moi ce que vous avez et où vous vendez : je montrerai les voies qui conviennent.
more-1 =
    Quelques taxes internationales, sans les taxes des pays et des offices qui s’y ajoutent :
    Madrid, pour les marques : un émolument de base de { $madrid } sans couleur.
    PCT, pour les brevets : une taxe internationale de dépôt de { $pct }, avant la recherche et d’autres taxes.
    L’OMPI offre des calculateurs gratuits pour les marques et les dessins. Ils donnent le total pour vos pays.
    Le prix augmente avec les classes d’une marque, le nombre de dessins, les pages et revendications d’une demande de brevet, et chaque pays.
    Demandez au mandataire une offre écrite : ce qui est compris, ce que coûte une réponse à une objection, et la suite.
more-2 =
    Étalez la dépense. Déposez d’abord chez vous. Pour d’autres pays, vous pouvez attendre en gardant la première date :
    pour un brevet ou un modèle d’utilité, { $priority },
    pour une marque ou un dessin ou modèle, { $brand-priority }.
    Pendant ce temps, vous voyez si le produit se vend. Le premier texte doit être complet, et rien ne doit être montré avant le dépôt.
    Le piège : de l’argent pour le dépôt, et rien pour la suite. Objections, oppositions et renouvellements coûtent aussi. Un droit non renouvelé s’éteint.
    Exemple : une savonnière paie pour le nom chez elle et dans un pays d’exportation. Elle garde la recette secrète, ce qui ne coûte aucune taxe.
ask =
    combien pour deposer une marque
    prix brevet petit inventeur
    le moins cher pour proteger mon produit
    jai pas beaucoup dargent, je protege quoi en premier
    cout total marque afrique et europe
    faut payer chaque année ou une seule fois
    devis avocat brevet trop cher normal ?
    c'est payant le droit d'auteur ?
    tarif pour proteger un logo
    combien ça coûte de protéger un nom pour une couturière
    budget pour protéger un nom
