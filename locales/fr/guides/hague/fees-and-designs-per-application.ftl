question = Que coûte une demande de La Haye, et combien de dessins peut-elle contenir ?
answer =
    Le prix dépend des dessins, des images et des pays. Le calculateur de taxes de La Haye, gratuit à l’OMPI, donne votre total.
    Vous payez à l’OMPI une taxe de base de { $first } pour le premier dessin ou modèle.
    Chaque dessin de plus coûte { $next }.
    La publication coûte { $picture } par image.
    Chaque pays ajoute sa taxe. Une taxe standard pour le premier dessin va de { $low } à { $high }, selon le niveau d’examen.
    D’autres pays fixent une taxe individuelle, parfois bien plus élevée.
    Une demande peut contenir jusqu’à { $designs } dessins, si tous sont de la même classe de la classification de Locarno, la liste des groupes de produits.
more-1 =
    Ce qui rend moins cher :
    – Réunissez les dessins de même classe. Les suivants coûtent moins.
    – Retirez les images qui n’ajoutent rien. Mais n’économisez pas sur les vues qui montrent la forme.
    – Choisissez les pays selon les ventes réelles. Pour un seul pays, comparez avec un dépôt direct.
    – Si votre seul lien est avec un pays parmi les moins avancés, vous ne payez à l’OMPI qu’une petite part. La page des taxes donne les règles.
    – Certains pays baissent leur taxe pour les petites entreprises. Les États-Unis le font, si vous l’indiquez et y avez droit.
    Les taxes sont en francs suisses et changent. Vérifiez le jour du paiement.
more-2 =
    Plusieurs dessins dans une demande ne plaisent pas partout. Certains pays en veulent un seul, ou des dessins qui vont ensemble.
    Un tel office peut objecter après la publication. Vous choisissez alors un dessin, ou divisez la demande dans ce pays et payez encore.
    Demandez avant de mêler chaises, tables et tasses. L’OMPI l’indique dans le profil de chaque membre.
    Dans certains pays, comme les États-Unis, la taxe individuelle se paie en parties. La dernière est due quand l’office est prêt à protéger. Si vous la manquez, vous perdez ce pays.
more-3 =
    Non compris : de bonnes photos, une recherche, un mandataire local si un office objecte, et les renouvellements plus tard.
    Le piège : un premier prix bas, puis un renouvellement pour tous les dessins et pays. Ne gardez que ce qui se vend encore.
    Autre piège : les factures d’inconnus après la publication. Ne payez que l’OMPI, votre office ou votre mandataire.
    Un refus ne rend pas les taxes.
    Exemple : un atelier dépose ensemble une famille de lampes et désigne les marchés de ses distributeurs. Un office veut des demandes séparées : il n’y garde que la meilleure vente.
ask =
    prix depot dessin international la haye
    combien de dessins dans une demande de la haye
    taxe individuelle japon usa la haye
    reduction la haye pays les moins avancés
    deuxieme partie de la taxe usa la haye
    on m envoie une facture apres la publication de mon modele
    la haye ou depot direct moins cher pour un seul pays
    plusieurs modeles de classes differentes dans une demande ompi
