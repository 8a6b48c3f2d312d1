question = L’office fait une objection à ma demande de marque. Comment répondre ?
answer =
    Restez calme. Ce n’est en principe pas encore la fin. Dans la plupart des pays, vous pouvez répondre avant la décision de l’office.
    – Notez le dernier jour pour répondre. Il est dans la lettre, ou dans les règles de cet office.
    – Lisez chaque motif, et voyez quels produits ou services il vise.
    – Pour chaque motif, choisissez : argumenter, réduire la liste, prouver l’usage, ou chercher un accord là où l’office l’admet.
    – Répondez à chaque point, comme la lettre le demande.
    Sans réponse à temps, la demande tombe en principe, au moins pour les produits visés.
    La lettre concerne une marque internationale ? Lisez alors la fiche sur les refus provisoires, car la voie est autre.
more-1 =
    Ce que la lettre peut vouloir dire :
    – Motifs absolus : le signe lui-même pose problème. Il décrit les produits, trompe, choque ou montre un emblème d’État.
    – Motifs relatifs : une marque plus ancienne est trop proche, pour des produits identiques ou similaires.
    – La liste : des mots trop vagues, ou dans la mauvaise classe.
    – Une renonciation partielle, dans certains pays : vous dites ne revendiquer aucun droit sur un élément seul, comme « café ». L’ensemble peut rester à vous.
    – La forme : il manque une taxe, une traduction ou une pièce.
    Tous les offices ne refusent pas d’eux-mêmes pour une marque ancienne. Celui de l’Union européenne laisse les titulaires s’opposer.
more-2 =
    Comment répondre :
    – Argumenter : le mot ne décrit pas les produits, ou les marques diffèrent (vue, son, sens).
    – Réduire la liste : retirer des produits, pas en ajouter.
    – Accord écrit du titulaire antérieur. Certains offices l’acceptent, d’autres non. Avant d’écrire, consultez : risque de litige.
    – Sa marque est inutilisée ou éteinte : certains offices attendent si vous demandez sa radiation.
    – Signe faible : prouvez que les clients de ce pays y voient votre marque. Ventes, publicité, presse. Dans certains pays, seul compte l’usage avant dépôt.
    – Renonciation partielle : souvent acceptable si le mot est libre pour tous.
    En principe, le signe ne change pas. S’il en faut un autre, redéposez.
more-3 =
    Le temps :
    – Certains offices comptent depuis l’envoi, d’autres depuis la réception.
    – Beaucoup prolongent, si c’est demandé avant la fin.
    Aux États-Unis, vous avez { $us } depuis l’émission de la lettre, si vous y avez déposé directement.
    – Manqué ? Appelez l’office le jour même. Certaines lois laissent un court temps pour réparer, souvent contre une taxe.
    – Refusée ? Recours en général possible, à bref délai.
    Les pièges : « d’autres ont de tels noms » aide rarement. Un refus chez vous peut aussi faire tomber votre enregistrement de Madrid.
    Exemple : une boulangère dépose « Matin d’or » pour pain et bière. Un brasseur l’a déjà pour la bière. Elle retire la bière, et le pain passe.
ask =
    l'office des marques m'a envoyé une objection je reponds koi
    notification de l'inpi sur mon depot de marque que faire
    ils ont trouvé une marque plus ancienne qui ressemble a la mienne
    disclaimer marque ca veut dire quoi
    l'oapi veut que j'enleve un mot de mon logo
    lettre de consentement du proprietaire de l'autre marque
    repondre a un refus pour manque de caractere distinctif
    jai pas repondu a temps a l'office des marques
    prouver que mon nom est connu pour qu'ils l'acceptent
    objection marque
    l'office a dit non à mon nom du premier coup, c'est mort ?
    le nom de mon jus est contesté par l'office, il me faut un conseil maintenant ?
