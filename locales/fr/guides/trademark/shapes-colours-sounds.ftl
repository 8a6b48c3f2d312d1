question = Une forme, une couleur, un son ou une odeur peut-il être ma marque ?
answer =
    Dans beaucoup de pays oui, mais c’est plus difficile qu’un nom. Certains n’acceptent que des signes visibles.
    Les clients doivent y voir une marque, et non une décoration ou une fonction.
    – Forme du produit ou de l’emballage : possible si elle est inhabituelle et pas imposée par la fonction.
    – Couleur seule : en général seulement après un usage long et large, prouvé.
    – Son : un air court et particulier a de bonnes chances, là où les sons sont acceptés.
    – Odeur ou goût : très rarement.
    Pour un aspect nouveau, un dessin ou modèle est souvent plus rapide. Déposez avant de montrer. Déjà montré ? Certains pays vous laissent encore un temps limité.
more-1 =
    Ce que beaucoup d’offices refusent comme marque de forme :
    – une forme due à la nature du produit ;
    – une forme qui donne un résultat technique ;
    – dans certains pays, une forme qui est la raison même de l’achat.
    L’idée est simple. Une marque peut durer sans fin. Elle ne doit pas enfermer pour toujours une technique ou une beauté.
    Une bouteille, une boîte ou une tablette normale n’est vue que comme un emballage. Plus la forme s’éloigne des habitudes du métier, mieux c’est.
more-2 =
    Comment déposer :
    – Dites clairement la sorte de marque : forme, couleur, motif, son, mouvement.
    – Montrez-la exactement. Des vues pour une forme, un code pour une couleur, un fichier ou des notes pour un son. Chaque office a sa liste.
    – Indiquez les produits et services.
    Preuves que les clients connaissent le signe : années de vente, publicité qui attire l’attention sur lui, sondages, presse.
    Vérifiez d’abord si le marché étranger accepte cette sorte de marque. Avec le système de Madrid aussi, chaque pays décide, et votre marque de base doit être de la même sorte.
more-3 =
    Le piège : tout dépenser pour une couleur, alors que le nom n’est pas enregistré. Protégez d’abord le nom.
    Autre piège : vos publicités disent que la forme « marche mieux ». Cela aide ceux qui la disent technique.
    Un brevet sur la forme peut aussi servir à prouver qu’elle est technique.
    Exemple : une vendeuse de miel dépose le nom, puis un dessin ou modèle pour le nouveau pot avant son lancement. Des années plus tard, tout le monde connaît le pot. Elle peut alors tenter la marque de forme.
    On copie votre emballage ? Les règles de concurrence déloyale peuvent aider, même sans marque de forme.
ask =
    deposer la forme de ma bouteille comme marque
    peut on avoir une couleur pour soi
    enregistrer un jingle comme marque sonore
    proteger l'odeur de ma savonnerie
    marque tridimensionnelle exemple
    nos taxis jaunes sont connus je peux interdire le jaune aux autres
    proteger la deco de mon resto comme marque
    emballage je fais marque ou dessin modele
    le motif de mes pagnes peut etre une marque ?
    ma bouteille a une silhouette connue, c'est une marque ?
    le petit air de ma pub peut il être réservé
    réserver une odeur ou une couleur
