question = Quels risques de PI ma boutique en ligne a-t-elle ?
answer =
    Regardez dans les deux sens : ce que vous utilisez d'autrui, et ce qu'on peut vous prendre.
    – photos, textes, musiques et polices sans licence ;
    – marques d'autrui dans titres, mots-clés ou adresses ;
    – produits dont le titulaire de la marque peut bloquer la revente ou l'importation ;
    – page, logo, programme ou adresse internet encore à l'agence web ;
    – votre nom, non enregistré là où vous livrez ;
    – vos images dans les boutiques des autres.
    Tout le monde voit votre boutique. Les pays où vous livrez, ou dont vous employez la langue et la monnaie, peuvent vous appliquer leur loi.
more-1 =
    Avant d'ouvrir la boutique :
    – Cherchez votre nom dans les pays où vous livrez, et déposez-le.
    – Détenez vous-même l'adresse internet et tous les accès.
    – Faites céder leurs droits à l'agence et au photographe, ou au moins donner une licence.
    – N'utilisez les images du fournisseur qu'avec un oui écrit.
    – Gardez licence et facture de chaque image, police et musique.
    – Demandez aux fournisseurs de produits de marque des papiers qui montrent l'origine.
    Vérifiez encore quand vous changez un produit ou livrez dans un nouveau pays.
more-2 =
    Écrire la marque d'un autre ? Souvent oui, si c'est vrai et nécessaire : ce que vous revendez, réparez ou rendez compatible. Pas de logo, pas d'air de revendeur officiel. « Inspiré de » est risqué. Comme mot-clé publicitaire : permis dans certains pays, si l'annonce ne semble pas venir du titulaire. Demandez d'abord.
    Produits authentiques achetés à l'étranger : certains pays laissent importer et revendre, d'autres laissent le titulaire bloquer. Demandez avant de commander.
    Une notification ou une lettre ? Notez le délai, ne précipitez rien, demandez vite de l'aide.
    Exemple : une boutique de coques écrit « compatible avec » et le modèle, avec ses propres photos.
ask =
    ma boutique shopify quels risques de contrefacon
    je peux utiliser les photos du fournisseur aliexpress
    mettre nike dans le titre de mon annonce
    revendre des produits de marque achetés en turquie legal ?
    dropshipping et marques je risque koi
    mot clé google ads avec le nom du concurrent
    l agence web dit que le site est a elle
    jai recu une plainte pour une photo sur ma boutique en ligne
    vendre des coques compatible iphone j ai le droit d'ecrire iphone
