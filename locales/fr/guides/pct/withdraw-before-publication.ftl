question = Puis-je retirer ma demande PCT avant sa publication ?
answer =
    Oui. Si l’OMPI reçoit votre avis à temps, la demande n’est pas publiée et reste secrète.
    La publication a lieu peu après { $publication } depuis la date de priorité.
    La préparation technique se termine plus tôt, normalement { $preparation } avant la publication.
    Une fois cette préparation terminée, la demande est publiée même si vous la retirez.
    Envoyez l’avis directement à l’OMPI, en ligne par ePCT. Tous les déposants signent, ou un mandataire qui a le pouvoir de tous.
    Le retrait est gratuit, mais la plupart des taxes payées ne sont pas rendues.
more-1 =
    Pour le faire sans risque :
    – Écrivez que vous retirez seulement si la publication peut encore être évitée.
    – Utilisez ePCT plutôt que la poste. L’avis arrive tout de suite au bon endroit.
    – Demandez une confirmation et gardez-la.
    – N’attendez pas les derniers jours. Les signatures des associés prennent du temps.
    Un avis envoyé à l’office de dépôt est valable, mais il peut arriver trop tard à l’OMPI.
more-2 =
    Il n’est pas toujours nécessaire de tout retirer.
    Si vous retirez à temps la seule revendication de priorité, la publication est reportée. D’autres dates sont reportées aussi.
    Le prix : tout ce qui est devenu public depuis votre premier dépôt peut alors jouer contre vous.
    Parlez-en à un conseil avant de choisir cette voie.
    Si vous continuez vers le brevet, la publication est normale et ne vous nuit pas.
more-3 =
    Après un retrait :
    – La demande n’a plus d’effet dans aucun pays.
    – Vous pouvez garder l’invention comme secret d’affaires, si elle reste vraiment secrète.
    – Vous pouvez redéposer plus tard. Mais quelqu’un d’autre peut déposer ou publier avant vous.
    – Votre demande nationale continue seule. Elle peut aussi être publiée : vérifiez-la et retirez-la à part.
    Exemple : un fabricant de peinture arrête le PCT mais oublie le dépôt national. La recette y est publiée.
ask =
    annuler mon brevet avant quil soit publié
    jai déposé un pct mais je veux garder le secret finalement
    est ce kon me rembourse si je retire la demande internationale
    comment empecher la publication a 18 mois
    mes concurrents vont lire ma demande jai peur
    mon associé veut pas signer le retrait du pct
    retarder la publication du brevet c possible
    retirer brevet et garder la formule secrete, usine de savon
