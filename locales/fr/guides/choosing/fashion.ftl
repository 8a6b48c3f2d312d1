question = Nous faisons des vêtements, des chaussures ou des sacs. Quelle protection compte d'abord ?
answer =
    En général la marque d'abord, puis les pièces qui restent dans la collection :
    – étiquette, logo, peut-être un motif que les clients reconnaissent : marque ;
    – forme et surface des meilleures ventes : dessin ou modèle, avant le défilé ou la publication ;
    – imprimés et dessins : droit d'auteur, selon le pays ;
    – nouveau tissu, fermeture ou procédé : brevet ou modèle d'utilité ;
    – fournisseurs, coupes, prix et prochaine collection : secret d'affaires.
    Styles et tendances sont libres. La coupe et la couleur de la saison se gardent rarement longtemps.
    Déposez la marque aussi là où vous faites fabriquer.
more-1 =
    Les saisons sont courtes. Certains lieux aident avec un droit sans dépôt.
    Dans l'Union européenne, un dessin ou modèle nouveau montré là d'abord est protégé contre la copie pendant { $eu-unregistered }.
    Vous devez prouver la date, et que l'autre a copié.
    Pour les pièces qui reviennent chaque année, le dépôt est plus sûr. Beaucoup d'offices acceptent plusieurs dessins dans une demande.
    Le piège typique : la collection est sur les réseaux sociaux avant tout dépôt. Dans les pays sans délai de grâce, elle n'est alors plus nouvelle.
    Après un premier dépôt de dessin ou modèle, vous avez { $design-priority } pour déposer dans d'autres pays.
more-2 =
    Autres pièges :
    – L'usine ou l'agent enregistre votre marque dans son pays.
    – Un imprimé fait par un indépendant, ou acheté « gratuit » en ligne.
    – Un motif traditionnel sans demander à la communauté.
    – Un nom de personne : le vôtre peut partir avec l’entreprise si vous la vendez. Celui d’une vedette n’est pas à vous.
    Premières étapes :
    – Cherchez et déposez la marque, chez vous et là où vous cousez.
    – Signez avec stylistes, photographes et usines. Gardez croquis datés et échantillons.
    – Choisissez ce qui vaut un dépôt de dessin ou modèle, avant le défilé.
    Exemple : une marque de chaussures dépose le motif de semelle et son nom. Les couleurs de la saison restent libres.
ask =
    createur de mode comment proteger ma collection
    shein a copié ma robe
    proteger un modele de sac a main
    mes tissus wax dessins exclusifs comment les proteger
    marque de fringues par quoi commencer
    deposer un patron de couture
    mon usine en turquie vend mes modeles en douce
    mon prenom comme marque de vetement
    créatrice de robes en wax, par où commencer
