question = Que se passe-t-il, et quand, dans une demande PCT ?
answer =
    Les délais partent de la date de priorité. C’est normalement le jour de votre tout premier dépôt pour l’invention.
    – Dans un délai de { $priority } : déposer la demande PCT.
    – Quelques mois après : vous recevez le rapport de recherche et une opinion écrite.
    – Peu après { $publication } : l’OMPI publie la demande. Tout le monde peut la lire.
    – Avant la fin de { $entry } : entrer dans la phase nationale dans la plupart des pays. Quelques offices ont une autre limite.
    Manquer la date du dépôt PCT ou de la phase nationale peut vous coûter vos droits. Notez-les aujourd’hui.
more-1 =
    Si la demande PCT est votre tout premier dépôt, sa propre date est la date de priorité.
    Vérifiez les dates sur le récépissé. Notez-les à un endroit que plusieurs personnes consultent.
    Erreur fréquente : compter depuis le dépôt PCT alors qu’il existe un dépôt national plus ancien.
    Exemple : un outilleur a déposé chez lui au printemps, puis le PCT l’hiver suivant. Tous les délais partent toujours de ce printemps.
more-2 =
    Entre-temps, vous avez des choix :
    – Modifier vos revendications après lecture du rapport de recherche.
    – Demander l’examen préliminaire international, si un avis de plus vous aide.
    Cette demande est à faire dans un délai de { $demand } à compter de la date de priorité, ou un peu plus tard si le rapport a tardé.
    – Arrêter et retirer avant la publication, si vous préférez garder le secret.
    Aucune de ces étapes n’est obligatoire. Demandez d’abord leur coût à votre conseil.
more-3 =
    Vous avez manqué la date du dépôt PCT ? Agissez tout de suite.
    Certains offices peuvent encore restaurer le droit de priorité, si vous le demandez vite.
    La demande est possible pendant { $late } après la date manquée.
    Il faut expliquer ce qui s’est passé, et il peut y avoir une taxe.
    Certains pays n’acceptent pas cette restauration. C’est un secours, pas un plan.
ask =
    delais pct
    g déposé un brevet en france y a 10 mois je dois faire koi
    quand est ce que ma demande pct devient publique
    calendrier demande internationale de brevet
    jai raté les 12 mois pour létranger cest mort ?
    le délai de 30 mois il commence quand
    petite boite au maroc, étapes du pct svp
    le rapport de recherche arrive quand
    j'ai déposé mon invention en mars, jusqu'à quand pour l'étranger
    les trente mois ça commence quand
