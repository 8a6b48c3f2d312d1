question = Quand mon dessin ou modèle de La Haye est-il publié ? Puis-je le garder secret plus longtemps ?
answer =
    Vous choisissez le moment, dans certaines limites.
    Sans demande de votre part, l’OMPI publie { $standard } après la date de l’enregistrement international.
    Vous pouvez aussi demander la publication immédiate, ou à une date plus proche que vous choisissez.
    Pour rester caché plus longtemps, demandez l’ajournement.
    L’ajournement va jusqu’à { $deferment } depuis le dépôt ou la priorité.
    Mais certains pays permettent moins, et d’autres rien. Vérifiez chaque pays avant le dépôt.
    Après la publication, tout le monde voit les images.
more-1 =
    Pourquoi attendre ? Le lancement reste une surprise, et les copieurs ne voient rien.
    Pourquoi ne pas attendre ? Avant la publication, vous ne pouvez souvent pas grand-chose contre une copie.
    Le délai de refus de chaque pays ne commence aussi qu’à la publication. La certitude vient donc plus tard.
    Exemple : un fabricant de jouets dépose au printemps et lance à un salon d’hiver. Il fixe la publication à cette semaine-là.
    Si le lancement avance, vous pouvez à tout moment demander une publication plus tôt.
more-2 =
    Les pièges :
    – Le pays le plus strict décide. Si un pays choisi ne permet qu’un court ajournement, cette durée vaut pour tout l’enregistrement.
    – Si un pays choisi n’en permet aucun, vous retirez ce pays ou perdez l’ajournement. Les États-Unis en sont un exemple.
    – Quand l’OMPI vous demande de choisir, le temps pour répondre est court.
    Une demande séparée pour les pays stricts peut aider. Elle coûte plus cher : comparez d’abord.
more-3 =
    Si la taxe de publication reste due, payez-la quelques semaines avant la fin de l’ajournement. Sinon, l’enregistrement est radié.
    Notez la date, et un rappel quelques semaines avant.
    Si le produit a échoué, vous pouvez renoncer avant la publication. Les images restent alors non publiées.
    L’ajournement ne permet pas de montrer le produit sans risque.
    Ce que vous publiez vous-même est public, même si l’OMPI garde encore le dossier fermé.
ask =
    quand lompi publie mon modele
    garder mon design secret jusquau lancement
    ajournement de la publication cest quoi
    je veux pas que les concurrents voient mes photos avant le salon
    publication immediate la haye possible ?
    modele deposé mais sortie que lannee prochaine
    marque de baskets, depot secret avant la sortie
    oublié de payer la taxe de publication la haye
    cacher mes modèles jusqu'à la sortie de la collection
