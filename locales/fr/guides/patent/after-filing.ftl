question = J'ai déposé ma demande de brevet. Que se passe-t-il maintenant ?
answer =
    L'office vérifie d'abord les pièces et les taxes. Dans beaucoup de pays, la suite est :
    – Il cherche des documents antérieurs. Souvent, vous devez demander et payer la recherche ou l'examen avant une date. Sinon, la demande prend fin.
    – Il publie votre demande.
    – Il examine les revendications. Ses objections arrivent par lettre, avec un délai : c'est la notification de l'office.
    – Vous répondez : vous argumentez, ou modifiez les revendications.
    – L'office délivre ou rejette.
    Cela prend en général des années. Le plus grand danger est une date manquée. Gardez votre adresse à jour et notez chaque date le jour où la lettre arrive.
more-1 =
    Une notification est normale. Ce n'est pas encore un rejet. Que faire :
    – Notez le dernier jour pour répondre. Il figure dans la lettre ou dans les règles de l'office.
    – Lisez chaque document cité, à côté de votre revendication.
    – Quelle partie n'y est pas ? Quel avantage cela apporte-t-il ?
    – Répondez à chaque point. Argumentez, ou limitez-la avec un élément présent dans le texte dès le début.
    – Vous ne pouvez rien ajouter de nouveau.
    – Parfois, un entretien ou plus de temps est possible, à demander avant le dernier jour.
    Sans réponse, la demande prend fin en principe. Date manquée ? Appelez le jour même l'office ou votre conseil. Beaucoup de lois laissent un court délai pour réparer.
more-2 =
    Publication : une demande internationale est publiée peu après { $publication } depuis sa première date.
    Beaucoup d'offices nationaux font à peu près de même. Tout le monde peut alors la lire.
    En attendant, vous pouvez fabriquer et vendre le produit ou en donner licence, si aucun droit d'autrui ne s'y oppose.
    On vous copie avant la délivrance ? Dans beaucoup de pays, le copieur peut vous devoir de l'argent pour le temps après la publication, une fois le brevet délivré. Il faut parfois lui envoyer d'abord un avis ou une traduction. Consultez avant d'écrire.
    C'est pressé ? Beaucoup d'offices ont une procédure accélérée, par exemple après un bon résultat dans un autre office.
more-3 =
    L'office dit oui : payez à temps la taxe de délivrance, vérifiez les noms et le texte, notez les annuités. Dans certains pays, d'autres peuvent encore s'opposer un moment après la délivrance.
    L'office dit non : un recours est en général possible, dans un délai court.
    Autres choix, si la loi les prévoit : séparer une partie dans une demande divisionnaire, ou passer au modèle d'utilité. Le plus souvent, la demande doit encore être en vie.
    Exemple : l'examinateur trouve un pressoir à jus plus ancien. La fabricante limite sa revendication au nouveau filtre. Le brevet est délivré pour cela.
ask =
    jai recu une lettre de l office des brevets avec des objections koi repondre
    combien de temps entre le depot et la delivrance du brevet
    l examinateur dit que mon invention est evidente
    faut il demander l examen ou cest automatique
    jai raté la date pour repondre a l'office des brevets
    demande de brevet rejetée recours possible ?
    puis je vendre pendant que le brevet est en attente
    accelerer ma demande de brevet
    on me copie mais le brevet est pas encore delivré
    l'examinateur a trouvé des problèmes dans ma demande
    refus de l'examinateur, comment répondre
    l'office demande des corrections dans mes revendications
