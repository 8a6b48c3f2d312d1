question = L'emballage d'un concurrent ressemble au mien. Est-ce permis ?
answer =
    Un style courant ou une couleur habituelle sont en général permis. Faire croire que le produit du concurrent vient de vous est interdit dans la plupart des pays.
    La loi parle de concurrence déloyale, ailleurs de « passing off » ou de « trade dress ».
    Vous devez en général montrer :
    – que l'acheteur reconnaît l'emballage comme le vôtre ;
    – que l'autre est si proche que l'acheteur confond ;
    – que cela vous nuit.
    Une marque ou un modèle enregistré pour l'emballage aide beaucoup. Voyez ce que vous avez et ce qui peut encore être déposé.
    D'abord les preuves : les emballages, les tickets, les messages d'acheteurs trompés.
more-1 =
    Les membres de la Convention de Paris doivent vous protéger contre :
    – les actes qui créent une confusion avec un concurrent,
    – les fausses affirmations qui nuisent à un concurrent,
    – les indications qui trompent le public sur un produit.
    La manière varie. Certains veulent la preuve d'un long usage, d'autres ont une loi spéciale ou suivent des jugements passés.
    Peut être protégé : le nom et le logo (marque), l'image de l'étiquette (droit d'auteur), la bouteille (dessin ou modèle, parfois marque).
    En principe pas : ce que tout le métier utilise, ce que la fonction exige, ce que la loi veut sur l'étiquette.
more-2 =
    Ensuite : demandez à des gens qui ne vous connaissent pas s'ils confondraient en magasin. Puis voyez un avocat pour une lettre, un entretien, une médiation ou une mesure urgente.
    Est-ce la marque propre d'un magasin qui vend vos produits ? Relisez le contrat de fourniture avant d'écrire.
    Si vous créez un emballage, restez nettement à distance du plus connu et gardez vos esquisses.
    Le piège : changer d'aspect à chaque saison. L'acheteur ne retient rien, il y a donc peu à protéger.
    Exemple : la boîte verte d'un thé est courante dans le métier, son oiseau doré non. Le rival retire l'oiseau et garde le vert.
ask =
    le concurrent a la meme bouteille que nous
    emballage presque pareil au mien mais autre nom
    le supermarché a sorti sa marque avec mon packaging
    mes clients se trompent et achetent lautre paquet
    concurrence deloyale copie de sachet de café
    jusquou je peux m'inspirer de l'emballage d'une grande marque
    proteger mon paquet de biscuits contre les imitations
    même couleur de boîte et mêmes lettres, les clients se trompent
