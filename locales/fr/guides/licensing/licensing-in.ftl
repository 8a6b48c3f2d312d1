question = Je veux utiliser la technologie ou la marque d'une autre société. Comment obtenir une licence ?
answer =
    Trouvez le titulaire, vérifiez le droit, demandez tôt, signez avant d'investir.
    – Trouver : les registres montrent le titulaire d'un brevet, d'une marque, d'un modèle. À l'université, demandez le service de transfert de technologie.
    – Vérifier : est-il en vigueur chez vous et là où vous vendez ? Couvre-t-il votre besoin ? Cette personne peut-elle en donner licence ?
    – Demander : une courte lettre. Qui vous êtes, quoi, où, combien. Aucun secret.
    – Convenir des points principaux, puis du contrat.
    Pas de réponse n'est pas un oui.
    Un brevet ne lie que là où il existe, mais l'exportation compte. Demandez à un conseil s'il peut encore arriver dans votre pays.
more-1 =
    Un brevet seul apprend rarement le métier. Demandez ce qui vient avec :
    – plans, recettes, logiciel, formation, aide sur place ;
    – pièces ou matières clés, et leur prix ;
    – améliorations futures ;
    – un essai ou une visite avant de signer.
    Voyez aussi s'il faut l'accord d'autres. Un seul produit peut toucher beaucoup de brevets.
    La technique d'un brevet terminé est en principe libre. Noms, modèles et brevets plus récents peuvent encore protéger le produit. Les centres de recherche appelés CATI aident à le savoir.
more-2 =
    Points à demander comme preneur de licence :
    – Le titulaire promet que le droit est à lui et nomme les litiges connus.
    – Vous payez sur les ventes réelles, et moins ou rien si le droit tombe.
    – Vos améliorations restent à vous, ou s'échangent équitablement.
    – Vous pouvez écouler le stock après la fin.
    – Rien d'autre à acheter si vous n'en voulez pas.
    – Le titulaire agit contre les copieurs, ou vous laisse faire.
    Certains pays veulent que les contrats de technologie étrangère soient enregistrés ou agréés. Sinon, la banque peut refuser le paiement.
more-3 =
    Si vous prenez une marque : le titulaire contrôlera échantillons, boutiques et publicités. Vous faites grandir un nom qui n'est pas à vous. Demandez donc une durée assez longue, et le renouvellement si vous atteignez les buts.
    Le piège : un minimum élevé, dû même si rien ne se vend. Commencez avec peu de produits et peu de temps.
    N'enregistrez pas la marque du titulaire à votre nom sans accord clair. Elle peut être annulée, ou doit être rendue.
    Exemple : une laiterie prend un personnage pour ses pots de yaourt. Elle commence par un seul goût et élargit quand les ventes sont connues.
ask =
    je veux fabriquer un produit breveté par une boite etrangere
    comment demander une licence a une grande marque
    acheter une licence de technologie pour mon usine
    a qui ecrire pour utiliser un brevet d'université
    le titulaire du brevet ne repond pas je peux y aller ?
    mettre un personnage disney sur mes yaourts licence
    brevet qui nexiste pas au benin je peux lutiliser ?
