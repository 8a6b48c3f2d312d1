question = Comment trouver moi-même les failles de PI dans mon entreprise ?
answer =
    Prenez une matinée calme et vos papiers. Posez ces questions. Chaque « non » ou « je ne sais pas » est une tâche :
    – Avons-nous une liste de ce que nous avons et utilisons ?
    – Est-ce à l'entreprise, sur le papier ?
    – Est-ce protégé là où nous vendons et produisons ?
    – Les taxes sont-elles payées, et les prochaines dates au calendrier ?
    – Nos secrets sont-ils vraiment gardés ?
    – Pouvons-nous utiliser tout ce qui est à d'autres ?
    – Quelqu'un utilise-t-il le nôtre sans accord ?
    – Chaque droit vaut-il encore son coût ?
    Notez qui répare quoi, et pour quand. C'est un petit audit de PI.
more-1 =
    Regardez les papiers de plus près :
    – Chaque fondateur, salarié, indépendant et agence a-t-il cédé son travail ?
    – Un prêt, une subvention ou un partenaire donne-t-il un mot à dire à d'autres ?
    – Le nom et l'adresse aux registres sont-ils justes ?
    – Y a-t-il une licence pour chaque police, photo, musique et programme, y compris libre ?
    – A-t-on cherché les marques et brevets d'autrui avant le lancement ?
    – Qui connaît le secret le plus précieux, et chacun a-t-il signé ?
    – Que reprend-on à un départ : clés, fichiers, mots de passe ?
more-2 =
    Réparez dans cet ordre. D'abord ce qui finit bientôt : une date, un lancement, un exposé. Date manquée ? Demandez à l'office le jour même. Puis ce qui peut arrêter vos ventes. Puis le reste.
    Vous utilisez quelque chose d'autrui sans accord ? Suspendez l'usage si possible, mais n'effacez aucune preuve. Demandez à un avocat : arrêt ou licence.
    Gratuit : WIPO IP Diagnostics, un autodiagnostic en ligne, et les bilans de certains offices. Payez un expert avant une vente ou l'entrée d'un investisseur.
    Le piège : le faire juste avant la signature. Les anciens ne signent parfois plus.
    Exemple : une maroquinière n'a aucun papier de son premier photographe. Il signe une cession pour une petite somme.
ask =
    audit pi a faire soi meme
    check list propriété intellectuelle pme
    quels trous juridiques dans ma boite coté marques et droits
    verifier que tout est en regle avant de vendre la societe
    mes freelances ont rien signé c grave ?
    diagnostic pi gratuit
    on a utilisé des polices sans licence on fait quoi
    par ou commencer pour mettre de l ordre dans nos droits
