question = Nous cultivons ou fabriquons des aliments. Quelle protection compte d'abord ?
answer =
    Pour la plupart des entreprises alimentaires, c'est le nom sur l'étiquette, puis la recette gardée secrète :
    – nom et logo : marque, avant d'imprimer ;
    – recette et procédé : secret d'affaires ;
    – produit connu pour sa région : indication géographique ou marque collective, avec vos voisins ;
    – nouvelle variété végétale : droit d'obtenteur ;
    – nouvelle machine ou nouveau procédé : brevet ou modèle d'utilité, avant de montrer ;
    – forme d'une bouteille ou d'un emballage : dessin ou modèle, aussi avant de montrer ;
    – textes, photos et dessins : droit d'auteur.
    Une simple liste d'ingrédients est rarement protégée par le droit d'auteur.
more-1 =
    Le piège typique : un nom qui dit seulement ce que c'est, comme « Miel frais », ou un nom de lieu. Ils s'enregistrent mal, et un nom de lieu peut appartenir à un groupe de producteurs.
    Autres pièges :
    – L'étiquette doit souvent nommer les ingrédients. Gardez plutôt secrets quantités, températures et temps.
    – Le distributeur ou l'exportateur enregistre votre nom à l'étranger.
    – Un conditionneur, un cuisinier ou un visiteur avec appareil photo apprend le secret sans engagement.
    – Une nouvelle variété est vendue trop longtemps avant la demande.
    Dans les pays liés par le dernier texte de l'UPOV, déposez dans un délai de { $home-sale } après la première vente dans ce pays.
more-2 =
    Premières étapes :
    – Choisissez un nom qui ne décrit pas l'aliment. Cherchez-le et déposez-le là où vous vendez.
    – Notez ce qui est secret, mettez-le sous clé, et faites signer personnel et conditionneurs.
    – Demandez à l'office de PI ou au ministère de l'agriculture si le nom de votre région est déjà protégé.
    Après le premier dépôt d'une marque, vous avez { $mark-priority } pour déposer à l'étranger avec la même date.
    Les règles sur les étiquettes et la santé sont autre chose. Demandez à l'autorité alimentaire.
    Exemple : une famille fait de la sauce piment. Le nom est déposé, les temps de torréfaction restent en famille. Le nom du piment de la vallée est au groupement.
ask =
    je fais des confitures quoi proteger
    proteger ma recette de sauce et mon nom
    on transforme des mangues quelle protection pour une petite boite
    fromage de chez nous marque ou appellation
    huile d'argan cooperative par ou commencer
    jai creé une boisson au bissap je depose quoi
    brevet pour une machine a decortiquer et nom pour le riz
    proteger etiquette et pot de miel
    jus de bissap en bouteille, que protéger
