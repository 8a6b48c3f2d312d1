question = Que ne peut-on pas écrire sur une étiquette quand un nom est une indication géographique protégée ?
answer =
    Si votre produit ne vient pas du lieu, ou ne suit pas les règles, n’utilisez pas le nom protégé. Cela vaut aussi pour des images ou cartes qui trompent sur l’origine.
    Pour vins et spiritueux, les règles du commerce mondial vont plus loin. « Style », « type » ou « genre » à côté du nom n’aident pas, ni une traduction.
    Beaucoup de pays appliquent cette règle stricte à d’autres produits. D’autres demandent si les acheteurs sont trompés.
    Un nom devenu le mot courant du produit dans un pays y est libre.
    Cela dépend des pays où vous fabriquez et vendez. Vérifiez leurs registres avant d’imprimer.
more-1 =
    Vous faites un produit semblable ? Plus sûr :
    – Employez le nom courant : « fromage bleu », « thé vert ».
    – Dites honnêtement où il est fait.
    – Ne copiez ni forme, ni drapeau, ni couleurs que chacun lie au lieu.
    – N’utilisez pas le nom dans votre marque, l’adresse internet ou les mots cachés d’une page.
    Votre propre nom ou votre vraie adresse sont souvent permis, s’ils ne trompent pas.
    Vous utilisiez le nom avant sa protection ? Certaines lois vous laissent continuer, souvent un temps. Demandez vite.
    Une lettre ? Notez le dernier jour, et consultez avant de répondre ou signer.
    Le produit protégé est un ingrédient ? Souvent, vous pouvez le dire, si c’est vrai et important.
more-2 =
    Quelqu’un abuse du nom de votre groupe ? Dans cet ordre :
    – Gardez des preuves : photos, produit avec ticket, page datée.
    – Prévenez le groupe. Il pèse plus qu’un seul producteur.
    – Dans beaucoup de pays, une autorité (aliments, commerce, consommateurs) agit elle-même. Cela vous coûte peu.
    – Utilisez le formulaire de plainte de la boutique en ligne.
    – Ensuite viennent la lettre d’avocat, la douane ou le tribunal.
    Demandez quelque chose d’utile : nouvelles étiquettes, temps pour écouler le stock, promesse.
    Agissez tôt. Un nom utilisé librement pendant des années peut devenir courant dans ce pays.
more-3 =
    Les pièges :
    – Une marque qui contient le nom. Opposez-vous à temps. Les marques plus anciennes, déposées de bonne foi, peuvent souvent rester.
    – Vos propres membres utilisent le nom pour une qualité moindre. Les rivaux le montreront.
    – Vous accusez une entreprise dans un pays où le nom n’est pas protégé. Cela peut se retourner contre vous.
    – Vous utilisez le logo IG sans être inscrit.
    Exemple : une boulangerie étrangère vend une « tourte au jambon style vallée ». Le groupe écrit d’abord poliment, avec la règle de ce pays. La boulangerie imprime ensuite « tourte au jambon fumé ».
ask =
    je peux ecrire facon roquefort sur mon fromage
    etiquette style champagne interdit ?
    quelqu un vend du faux produit de notre region
    jutilise le nom depuis 20 ans avant l'aop
    lettre de l'interprofession pour mon etiquette
    mettre le nom igp dans les ingredients de ma sauce
    un vendeur en ligne usurpe notre appellation a qui me plaindre
    mettre un drapeau italien sur mes pates c trompeur ?
    une usine imite le fromage de notre village
    d'autres vendent du miel avec le nom de notre montagne
    d'autres régions se servent du nom de notre oignon
