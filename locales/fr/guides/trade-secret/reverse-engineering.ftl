question = Un concurrent peut-il démonter mon produit pour savoir comment il est fait ?
answer =
    Dans la plupart des pays, oui. Démonter un produit acheté honnêtement s'appelle l'ingénierie inverse. C'est en règle générale un moyen licite de découvrir un secret d'affaires.
    Le secret seul protège donc mal ce qu'un acheteur peut voir, mesurer ou analyser.
    Apprendre n'est pas copier librement. Un brevet, un modèle d'utilité, un dessin ou modèle industriel, une marque ou le droit d'auteur peuvent interdire la copie.
    Si votre produit montre son secret, renseignez-vous avant de le vendre.
more-1 =
    Cela vaut aussi pour vous. Vous pouvez le plus souvent étudier le produit d'un concurrent, mais vérifiez ses droits avant de fabriquer.
    Des limites dépendent du pays et du contrat :
    – un contrat de prêt, d'essai ou de licence peut interdire le démontage ;
    – pour un logiciel, le droit d'auteur a des règles spéciales, par exemple pour rendre des programmes compatibles ;
    – une copie qui trompe l'acheteur peut être de la concurrence déloyale.
    Gardez la facture et vos notes d'essai. Elles montrent que vous avez appris honnêtement.
more-2 =
    Demandez-vous : un bon technicien trouverait-il vite, à partir du produit ?
    Si oui, pensez au brevet ou au modèle d'utilité pour le fonctionnement, au dessin ou modèle industriel pour l'aspect.
    Si non, le secret peut bien vous servir : une température de four, une étape de fermentation, un code qui reste sur votre serveur.
    Exemple : un fabricant de filtres à eau brevette la cartouche, visible par tous. Le nettoyage du charbon reste secret.
    Le piège : vendre d'abord. Une fois en vente, une invention peut ne plus être assez nouvelle pour un brevet.
ask =
    un concurrent a acheté ma machine et l'a copiée c legal ?
    ingenierie inverse legal ou pas
    jai le droit de demonter le produit dun concurrent
    ils ont analysé mon parfum en labo
    decompiler un logiciel autorisé ou interdit
    quelqu'un a ouvert mon appareil et fabrique le meme
    si on voit comment ca marche c encore un secret ?
    on copie mes outils agricoles moins cher apres achat
    un concurrent a démonté mon produit pour comprendre
