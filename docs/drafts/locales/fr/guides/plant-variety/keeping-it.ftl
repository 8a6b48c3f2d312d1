question = Ma variété de plante est protégée. Que faire pour garder le droit et m’en servir ?
answer =
    La délivrance est le début. Pour garder un droit d’obtenteur :
    – Payez la taxe qui le maintient. Le plus souvent, elle est due chaque année.
    – Gardez la variété : plantes mères ou semences saines, conformes à la description.
    – Répondez quand l’office demande données, plants ou semences pour la vérifier.
    – Utilisez son nom enregistré quand vous vendez, et laissez les autres l’utiliser.
    – Signalez à l’office nouvelle adresse, nouveau mandataire ou titulaire.
    – Surveillez les marchés, et agissez contre qui la multiplie sans accord.
    Taxe ou demande manquée : l’office peut annuler le droit. Demandez le jour même s’il est encore temps.
    La durée dépend du pays et du genre de plante.
more-1 =
    Selon le dernier texte du traité UPOV, vous ne perdez le droit plus tôt, malgré vous, que de ces façons :
    – Nul dès l’origine (nullité) : la variété n’était pas nouvelle ou distincte à la délivrance. Ou pas homogène ou stable, et l’office s’était fié à vos données. Ou le droit est à un autre et ne lui est pas remis.
    – Fini plus tard (déchéance) : elle n’est plus homogène ou stable. Ou vous n’avez pas envoyé ce qui était demandé, pas payé, ou pas donné de nouveau nom après radiation du premier.
    Les pays au texte plus ancien ou à loi propre peuvent différer.
    Protégez-vous : une réserve à un autre endroit, notes et photos chaque année, preuve de la première vente.
more-2 =
    Transmettre : vous pouvez vendre, donner ou léguer. Un papier signé, puis l’inscription du nouveau titulaire à l’office. Remettez aussi plants et données. Les héritiers portent leurs papiers à l’office et paient à temps.
    Plusieurs titulaires : convenez qui paie, qui donne licence, qui garde les plants.
    Licence obligatoire : selon l’UPOV, un État ne limite votre droit que pour l’intérêt public, sauf exception du traité. S’il permet l’usage à un autre, vous devez être payé équitablement. En principe on vous entend avant : répondez à temps. Une offre équitable peut l’éviter.
    Après la fin, chacun peut la multiplier, sauf autre droit. Selon l’UPOV, on la vend encore sous son nom enregistré.
more-3 =
    Quelqu’un la multiplie sans demander ? Vérifiez :
    – Le droit est-il en vigueur là, et est-ce bien votre variété ?
    – Est-ce culture privée, création variétale, semence de ferme permise, ou simple revente d’un plant vendu par vous ?
    Puis la preuve : achat avec reçu et témoin, étiquettes, photos. Un laboratoire ou un essai en culture compare. N’entrez au champ qu’avec permission.
    Puis un avocat : lettre offrant une licence, médiation ou tribunal. Dans certains pays, inspecteurs des semences ou douane aident aussi.
    Entre demande et délivrance, beaucoup de pays ne donnent qu’un paiement équitable.
    Exemple : un obtenteur voit sa baie en pépinière. Le laboratoire confirme, elle prend une licence.
ask =
    taxe annuelle pour ma variété protegée
    comment garder mon certificat d'obtention végétale
    oublié de payer la taxe du cov
    on peut me retirer mon droit sur la variété ?
    l'office redemande des semences des années apres
    nullité d'un droit d'obtenteur
    ma variété change au champ je perds le droit ?
    vendre mon droit d'obtenteur
    les enfants heritent de la variété du père ou pas
    licence obligatoire semences
    une pepiniere multiplie ma pomme sans licence que faire
    qui controle si ma rose est toujours pareille
