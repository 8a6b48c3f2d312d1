question = Que veulent dire AOP et IGP dans l’Union européenne, et puis-je utiliser les logos ?
answer =
    Ce sont des noms protégés par le droit de l’Union européenne. D’autres pays ont leurs propres règles.
    – Appellation d’origine protégée (AOP) : le produit doit sa qualité essentiellement ou exclusivement au lieu. En principe, toutes les étapes de production s’y passent.
    – Indication géographique protégée (IGP) : qualité, réputation ou autre trait vient essentiellement du lieu. Au moins une étape s’y passe.
    Vous pouvez utiliser un nom enregistré et son logo si votre produit vient de la zone, suit le cahier des charges et est contrôlé.
    Cela vaut aussi hors de l’Union, si elle a enregistré le nom. Cherchez-le dans eAmbrosia, son registre gratuit.
more-1 =
    Ce qu’elles couvrent, et les logos :
    – AOP et IGP : aliments, produits agricoles et vin. Le logo AOP est rouge et jaune, celui de l’IGP bleu et jaune.
    – Les spiritueux n’ont qu’une sorte, l’indication géographique. Ils peuvent porter le logo IGP.
    – Un aliment ou produit agricole de l’Union au nom enregistré doit en principe porter le logo. Pour vin et spiritueux, au choix.
    – Produits d’autres pays : en principe un choix aussi. Demandez à l’organisme de contrôle.
    – « Spécialité traditionnelle garantie » vise une recette ou méthode, pas un lieu.
    – Artisanat et produits industriels ont un système plus récent. L’EUIPO, l’office de l’Union pour marques et dessins, en tient le registre.
more-2 =
    Vous produisez hors de l’Union ?
    – Le nom est-il protégé dans votre pays ? L’Union l’exige d’abord.
    – Un groupement de producteurs peut alors s’adresser à la Commission européenne, directement ou par son gouvernement. Des producteurs de café de Colombie l’ont fait.
    – Un accord de votre pays avec l’Union, ou le système de Lisbonne, peut aussi protéger un nom. N’imprimez alors le logo que si votre ministère confirme ce droit.
    – Le nom de votre zone est déjà enregistré ? Pas besoin d’un nouveau dépôt. Demandez au groupement ou au ministère qui contrôle, et gardez les papiers pour l’importateur.
    La Grande-Bretagne n’est pas dans ce système. Elle a son registre et ses logos.
more-3 =
    Vérifiez avant d’imprimer. eAmbrosia montre nom, état et cahier des charges. GIview, de l’EUIPO, montre aussi les noms protégés par accord. « Demandé » n’est pas encore « enregistré ».
    Les pièges :
    – Ajouter « style » ou « type », ou traduire le nom. Pour qui n’y a pas droit, cela reste interdit.
    – Votre sauce contient le fromage protégé. Le logo n’est pas pour elle. Des règles disent comment nommer le fromage.
    – Imprimer le nom sans contrôle réussi.
    – Il manque le producteur. Sur beaucoup d’étiquettes, il va près du nom protégé.
    Exemple : une cultivatrice de poivre du Cambodge, dans la zone d’une IGP enregistrée, suit les règles et est contrôlée. Ses sacs pour l’Europe portent nom et logo.
ask =
    difference aop et igp
    c quoi le rond rouge et jaune sur le fromage
    je peux mettre le logo igp européen sur mon miel
    eambrosia chercher un nom protegé
    producteur africain logo igp pour vendre en europe
    logo bleu et jaune sur un aliment
    comment enregistrer le nom de notre riz a bruxelles
    le logo aop est obligatoire sur l'etiquette ?
    igp artisanat porcelaine europe
    logo britannique ou européen pour du saumon d'ecosse
    aop igp
    poivre de penja logo europeen possible ?
