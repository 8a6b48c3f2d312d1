question = Puis-je fabriquer, imprimer ou vendre des pièces de rechange pour les produits d’autrui ?
answer =
    Cela dépend du pays et des droits sur la pièce. Vérifiez avant de faire la première pour la vente.
    – Dessin ou modèle : l’aspect est-il enregistré et en vigueur ? Cherchez au registre de l’office de PI et dans la Base de données mondiale sur les dessins et modèles de l’OMPI.
    – Brevet : la pièce fonctionne-t-elle d’une façon nouvelle et brevetée ?
    – Marque : ne mettez pas le logo ni le nom du fabricant.
    – Droit d’auteur ou contrat : d’où vient votre fichier ou plan ?
    Une vieille pièce sans droit est en général libre.
    Pour réparer, certains pays permettent des pièces d’aspect forcément identique. D’autres non.
    Faites vérifier par un conseiller la pièce que vous voulez vendre le plus.
more-1 =
    La règle de réparation : une portière ou un verre de phare doit s’accorder au produit, sinon la réparation se voit.
    Dans l’Union européenne, une telle pièce n’est pas protégée contre l’usage pour une réparation qui rend l’aspect d’origine. Le vendeur doit dire clairement aux acheteurs qui l’a faite.
    D’anciens droits nationaux peuvent durer un temps, et les détails sont récents. Vérifiez chaque pays de vente.
    Une pièce d’aspect libre, comme une jante fantaisie ou une poignée, est souvent hors de cette règle.
    Dans certains pays, une pièce invisible en usage normal n’a pas de dessin ou modèle. Un brevet peut la couvrir.
more-2 =
    Ce que vous pouvez dire : « compatible avec » ou « convient à » un modèle est en général permis, si c’est vrai et nécessaire.
    Pas de logo, pas d’emballage copié, et ne dites pas « d’origine ». Mettez votre propre nom.
    Imprimer chez soi : beaucoup de pays excusent l’usage privé pour dessins et modèles ou brevets, dans des limites. Vendre, ou imprimer pour des clients, est du commerce.
    Partager le fichier peut déjà poser problème. Dans l’Union européenne, le titulaire peut aussi agir contre les fichiers qui enregistrent le dessin ou modèle.
    Si le droit est en vigueur, une pièce tirée d’un scan est une copie comme une autre.
more-3 =
    Vous créez vous-même des pièces ? Les mêmes règles vous protègent :
    – Enregistrez l’aspect avant de le montrer, s’il est plus que fonction.
    – Vendez les fichiers avec des conditions de licence claires.
    – Surveillez les boutiques de fichiers et de pièces, et utilisez leur formulaire.
    Les pièges : un fournisseur dit « tout le monde le fait », ou donne un fichier sans papiers. Demandez une promesse écrite, et gardez-la.
    Exemple : un atelier imprime des boutons de vieux fourneaux. Le droit est fini, le logo absent, l’étiquette dit « compatible avec ». Ses nouveaux boutons ornés sont sa création : il les enregistre avant de les montrer.
ask =
    imprimer en 3d une piece de rechange c legal ?
    vendre des pieces auto adaptables contrefacon ou pas
    copier une piece d electromenager cassée
    fichier stl d'une piece de marque je peux le vendre
    fabriquer des retroviseurs pour peugeot
    ecrire compatible bosch sur ma piece
    scanner une piece et l imprimer pour un client
    pieces detachées union europeenne clause de reparation
    un client refait mes pièces avec une imprimante 3d
