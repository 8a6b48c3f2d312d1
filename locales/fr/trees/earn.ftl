# L'arbre des façons de gagner.

name = Gagner de l'argent avec mes droits

have = Qu'avez-vous ?
    .why = Chaque sorte rapporte à sa façon.
    .short = Ce que j'ai
    .right = Brevet, dessin, modèle ou demande
    .brand = Une marque connue des clients
    .work = Chanson, texte, image ou logiciel
    .know-how = Un savoir-faire ou un secret
    .idea = Seulement une idée

plan = Que voudriez-vous en faire ?
    .why = Une licence vous le laisse. Une vente, non.
    .short = Projet
    .licence = Laisser l'utiliser contre paiement
    .sell = Le vendre
    .together = Le développer avec une entreprise
    .loan = Obtenir un prêt
    .investor = Trouver un investisseur
    .worth = Savoir ce qu'il vaut

brand = Que voudriez-vous faire de la marque ?
    .why = Un système, un signe sur des produits, une vente : autant de contrats.
    .short = Projet
    .system = Laisser d'autres ouvrir comme moi
    .goods = La mettre sur les produits d'autrui
    .licence = Laisser utiliser le nom contre paiement
    .sell = Vendre la marque

work = Qu'est-ce, et que voulez-vous ?
    .why = Musique et images ont leurs propres voies pour encaisser.
    .short = Œuvre
    .song = Sortir ma propre chanson
    .played = Être payé quand on joue mon œuvre
    .figure = Un personnage sur des produits
    .free-copies = Donner des copies, vendre le service
    .licence = Laisser l'utiliser contre paiement
    .sell = Le vendre

know-how = Que voudriez-vous en faire ?
    .why = Un secret ne rapporte que tant qu'il reste secret.
    .short = Projet
    .consulting = Former ou conseiller d'autres
    .licence = Laisser d'autres l'utiliser par contrat
    .system = Laisser d'autres ouvrir comme moi
    .showing = D'abord le montrer à un partenaire

stage = Où en êtes-vous avec la licence ?
    .why = Nous montrons ainsi ce qu'il vous faut ensuite.
    .short = Étape
    .thinking = J'y pense seulement
    .exclusive = À une seule entreprise ou plusieurs ?
    .price = Combien demander ?
    .talks = Nous négocions
    .contract = Nous écrivons le contrat
    .signed = C'est signé : registre, impôt
    .trouble = Elle est en cours, avec un problème
