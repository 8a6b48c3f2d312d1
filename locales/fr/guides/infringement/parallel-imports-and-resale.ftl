question = Puis-je importer et revendre des produits de marque authentiques, et d'autres revendre les miens ?
answer =
    Ce que le titulaire a vendu, ou laissé vendre, peut en général être revendu dans le même pays. Le droit sur cette pièce a pris fin : c'est l'épuisement.
    Le vrai produit venu d'un autre pays est une importation parallèle. La loi du pays d'importation décide :
    – certains acceptent une première vente n'importe où dans le monde ;
    – certains seulement chez eux ;
    – certains dans leur région, par exemple l'Espace économique européen.
    Cela peut différer pour marques, brevets et droit d'auteur. Le faux n'est jamais permis.
    Voyez un avocat là-bas avant de commander un gros lot.
more-1 =
    Si vous revendez :
    – gardez les factures jusqu'au titulaire ou à un revendeur officiel ;
    – sans conseil, ne réemballez pas, ne rechargez pas, ne changez ni étiquette ni code ;
    – dites honnêtement que c'est d'occasion, importé ou réparé. N'ayez pas l'air du revendeur officiel ;
    – vérifiez les autres règles : sécurité, langue, garantie, impôt.
    Même là où la revente est permise, le titulaire peut souvent s'opposer si le produit est modifié ou abîmé.
    Cela vise aussi les objets neufs cousus ou faits de vieilles pièces de marque.
    Logiciels, livres numériques et échantillons jamais vendus ont leurs règles.
more-2 =
    Si d'autres revendent les vôtres, achetez d'abord une pièce. Est-ce un faux, ou votre produit d'un autre marché ? Codes et numéros de lot aident.
    S'il est vrai, relisez vos contrats. Un revendeur a peut-être manqué à sa promesse. Le droit de la concurrence limite les promesses de territoire et de prix.
    Faire retirer une revente licite peut vous coûter de l'argent.
    Le piège : « original » ne veut pas dire « permis ». La douane peut aussi retenir du vrai.
    Exemple : une boutique importe un shampoing authentique fait pour un autre continent. Son pays n'accepte qu'une première vente dans sa région. Le titulaire peut arrêter le lot, sans aucun faux.
ask =
    importer des nike originales de dubai pour revendre legal ?
    revendre des parfums de marque achetés en solde
    un inconnu revend mes produits moins cher sur internet
    sacs fabriqués avec de vieux tissus louis vuitton
    telephones achetés en chine importation parallele
    puis je dire revendeur agréé si c'est du vrai
    upcycling vetements de marque jai le droit
    revendre des parfums originaux achetés à dubai
    un commerçant vend mes articles achetés à l'étranger moins cher
