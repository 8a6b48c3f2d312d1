question = Existe-t-il des chèques ou subventions qui paient une part de mes coûts de PI ?
answer =
    Dans beaucoup de pays oui, mais cela change chaque année. Un chèque rembourse en général une part des taxes, d'une recherche, d'un diagnostic de PI ou d'un conseil.
    Où demander, dans cet ordre :
    – votre office de PI,
    – l'agence des petites entreprises ou de l'innovation,
    – l'agence d'exportation,
    – la chambre de commerce ou la région.
    Demandez : est-ce ouvert, qui y a droit, qu'est-ce qui est payé, et jusqu'à quand ?
    Presque partout, on demande d'abord, on attend le oui, et ensuite seulement on commande et paie. Ce qui est payé avant est perdu.
more-1 =
    Dans l'Union européenne, l'EUIPO gère le SME Fund. Il est ouvert aux petites et moyennes entreprises qui y sont établies, en général du début à la fin de l’année, tant qu'il reste de l'argent.
    L'appel ouvert actuellement rembourse au plus { $eu-share } des taxes de demande.
    Chaque sorte de chèque a son propre montant maximal, qui peut varier selon le pays, et son taux pour marques, dessins et modèles hors de l'Union.
    Un chèque a un dernier jour pour déposer et un autre pour demander le remboursement. Lisez-les dans la décision.
    Voyez la page de l'EUIPO avant de prévoir. Un chèque peut fermer avant tout le fonds.
more-2 =
    Papiers souvent voulus : preuve que l'entreprise existe, numéro fiscal, relevé bancaire, déclaration de taille et d'autres aides reçues.
    Cherchez aussi : avantage fiscal sur les coûts de PI, argent pour salons et exportation, prix d'innovation, aides aux femmes, aux jeunes ou aux agriculteurs.
    Les pièges :
    – compter sur l'argent avant la décision ;
    – le même coût demandé à deux fonds ;
    – montrer une invention secrète dans un concours ou un dossier. Déposez d'abord, ou demandez le secret ;
    – des vendeurs qui promettent l'aide contre une somme.
    Exemple : une savonnerie a un chèque et dépose sa marque à temps. Elle oublie de demander le remboursement avant le dernier jour et n'a rien.
ask =
    cheque pi bpifrance ca existe encore ?
    sme fund 2025 ouvert ou fermé
    aide region pour deposer ma marque
    jai deja payé le depot je peux avoir la subvention ?
    subvention brevet tunisie algerie maroc
    voucher euipo refusé pourquoi
    un monsieur promet la subvention contre 500 euros
    une aide de l'état pour payer le dépôt
