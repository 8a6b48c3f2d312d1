question = Comment protéger ma nouvelle variété végétale dans d'autres pays ?
answer =
    Un droit d'obtenteur ne compte que là où il est délivré. Vous déposez dans chaque pays ou région.
    Après un premier dépôt chez un membre de l'UPOV, vous avez { $priority } pour déposer chez d'autres membres avec la même première date.
    Pour moins de travail :
    – Offices régionaux : l'Union européenne a un office et un droit pour tous ses pays. L'OAPI délivre pour ses membres africains, l'ARIPO pour ceux qui ont rejoint son protocole sur les végétaux.
    – UPOV PRISMA : un outil en ligne qui envoie vos données à beaucoup d'offices.
    – Les examens d'un office servent souvent à un autre.
    Surveillez vos ventes. Une vente dans un pays peut lancer un délai pour tous les autres.
more-1 =
    Le délai des ventes, dans les pays liés par le dernier texte du traité de l'UPOV :
    – Vente dans le pays où vous déposez : déposez dans un délai de { $home-sale } après la première vente.
    – Vente ailleurs : déposez dans un délai de { $abroad-sale } après cette vente.
    – Arbres et vignes vendus ailleurs : déposez dans un délai de { $abroad-tree-sale }.
    – Dans une union comme l'Union européenne, une vente chez un autre membre peut compter comme une vente chez vous.
    Ce délai n'est pas la priorité. Respectez les deux.
    Pour choisir : où va-t-on multiplier ? Où la récolte sera-t-elle vendue ? Qui agira et encaissera pour vous ?
    Tous les pays ne sont pas à l'UPOV. Certains ont leur loi, d'autres non. Demandez sur place.
more-2 =
    Si vous revendiquez la première date :
    – Dites-le dans la demande suivante.
    – L'office peut demander une copie certifiée de la première, et des échantillons. Il doit vous laisser au moins { $documents }.
    – Pour les autres papiers et le matériel végétal, vous avez { $material } après la fin de la priorité. Ce peut être moins si la première demande est rejetée ou retirée.
    Envoyer des plantes prend du temps : papiers sanitaires, permis d'importation, quarantaine, bonne saison.
    Beaucoup d'offices exigent un mandataire local. PRISMA montre quelles plantes et quels offices participent, et ce que veut chacun.
more-3 =
    Les pièges :
    – Un catalogue de semences n'est pas une protection. Dans beaucoup de pays, certaines semences ne se vendent qu'après une inscription séparée. Il peut falloir les deux.
    – Un partenaire étranger qui dépose à son nom. Écrivez dans le contrat que personne d'autre que vous ne peut déposer.
    – Aucun droit là où poussent les copies. Un droit dans le pays de vente peut encore atteindre la récolte de plantes illégales, comme des fleurs coupées. Les conditions sont étroites.
    Exemple : une obtentrice de fleurs coupées dépose chez elle. Pendant la priorité, elle dépose aussi là où se trouvent les grandes enchères et où l'on multiplie pour l'export.
ask =
    proteger ma variete en europe et en afrique
    cov communautaire comment deposer de l'etranger
    upov prisma c quoi
    jai deja vendu ma variete au maroc je peux deposer en espagne
    droit d'obtenteur oapi depot
    combien de temps apres la premiere vente pour proteger a l'etranger
    mon partenaire au kenya veut deposer ma rose a son nom
    envoyer des plants pour l'examen dans un autre pays
