question = Comment préparer et négocier une licence ?
answer =
    Préparez plus que vous ne parlez :
    – Le secret d'abord. Signez un accord, ou ne montrez que ce qui est déposé ou public.
    – Votre droit : numéro, pays, titulaire, points faibles.
    – Ce qu'il vaut pour eux : plus de ventes, moins de coûts, temps gagné.
    – Votre limite, et que faire sans accord.
    – Triez vos souhaits : nécessaire, utile, à céder.
    Fixez ensuite les points principaux sur une page, la lettre d'intention (« term sheet »), avant tout projet de contrat.
    Dites-y quels points lient déjà. En général le secret, les frais et un temps sans pourparlers avec d'autres.
more-1 =
    Cette page liste :
    – qui, et quel droit ;
    – ce qui est permis, où, combien de temps, exclusif ou non ;
    – le paiement : à la signature, sur ventes, minimum, à certains événements ;
    – les devoirs de chacun, avec dates ;
    – améliorations, et qui agit contre les copieurs ;
    – la fin, la loi, qui règle les litiges ;
    – la suite avec dates, et ce qui lie.
    Dans certains pays, un papier « sans engagement » a des effets. Rompre de façon déloyale peut coûter de l'argent. Écrivez que rien ne lie avant le contrat, et voyez un avocat avant de signer. Dans certains pays, « subject to contract » le dit.
more-2 =
    Pendant les pourparlers :
    – Questionnez avant d'offrir : quel usage ? Où ? Combien ? Qui d'autre sait le faire ?
    – Parlez à qui en a besoin, et trouvez qui décide.
    – Ne donnez rien pour rien. Prix plus bas ? Durée plus courte.
    – Liez l'argent à des événements : échantillon accepté, première vente, nouveau pays.
    – Ne vous laissez pas presser. Prenez le temps d'un conseil.
    – Après chaque réunion, envoyez un court résumé.
    – Gardez le savoir-faire complet jusqu'à la signature.
    Ils veulent un essai gratuit : limitez-le par écrit en temps, but et lieu.
more-3 =
    Façons de trouver un prix :
    – Coût : qu'a-t-il fallu pour le créer ? C'est plutôt une limite basse.
    – Marché : que paient d'autres pour une chose semblable ?
    – Revenu : combien gagneront-ils en plus, et quelle part est juste ?
    Commencez par un chiffre que vous pouvez expliquer.
    Le piège : parler seulement du pourcentage. Pourcentage de quoi, et qui vérifie ?
    Exemple : une petite société de capteurs rencontre un grand fabricant. Elle demande un essai payé, puis une licence pour un seul produit. Tout tient sur une page. L'avocat a ensuite besoin de moins de temps.
ask =
    rdv avec une grosse boite pour ma licence comment me preparer
    term sheet licence c quoi
    lettre dintention ca engage ou pas
    ils veulent tester gratuit mon produit avant de signer
    negocier une licence de brevet sans se faire avoir
    quel prix demander au debut de la nego
    ils me pressent de signer vendredi
