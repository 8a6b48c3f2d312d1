question = Combien coûte une marque internationale par le système de Madrid ?
answer =
    Cela dépend des pays, des classes et de la couleur. Le calculateur gratuit de l’OMPI donne le total pour votre cas.
    L’émolument de base est de { $basic } sans couleur.
    Avec de la couleur, il est de { $basic-colour }.
    Chaque pays nommé coûte ensuite { $complementary }, ou la taxe individuelle propre à ce pays.
    Certaines demandes paient aussi { $supplementary } par classe au-delà de { $included }.
    Les taxes individuelles varient beaucoup et montent souvent avec chaque classe. Vérifiez-les avant de choisir.
    Votre office peut demander en plus une taxe de traitement.
more-1 =
    Hors du calculateur : la marque de base chez vous, les recherches, les traductions, et un mandataire local si un pays refuse.
    Les déposants des pays les moins avancés ne paient qu’une petite partie de l’émolument de base.
    Les montants sont en francs suisses et changent, donc vérifiez la page officielle le jour du paiement.
    Un refus ne rend pas l’argent. Cherchez d’abord dans vos pays principaux.
    Exemple : une bijoutière nomme tous les pays d’une région « par sécurité ». L’essentiel de sa facture concerne des lieux où elle ne vend jamais.
more-2 =
    Pour économiser :
    – Nommez seulement les pays où vous vendrez vraiment bientôt.
    – Déposez sans couleur, si la couleur n’est pas ce qui distingue votre marque.
    – Gardez une liste de classes courte.
    Ajouter des pays plus tard coûte un émolument de base de { $later }, plus leurs taxes.
    Le renouvellement revient tous les { $renewal } : un émolument de base de { $renewal-fee }, plus les taxes des pays gardés.
    Le piège : des lettres avec facture pour des « registres internationaux ». Ne payez que l’OMPI, votre office ou votre conseiller.
ask =
    combien coute madrid
    prix marque internationale
    tarif pour deposer ma marque en suisse, maroc et usa
    madrid moins cher que pays par pays ?
    taxe individuelle madrid cest quoi
    logo en couleur ca coute plus cher a lompi ?
    petite cooperative au burkina ya t il une reduction
    si un pays refuse on me rembourse ?
    calculer les taxes ompi pour une marque
    quel budget pour 4 pays marque
    combien pour ajouter deux pays à ma marque
    prix d'une marque pour dix pays
