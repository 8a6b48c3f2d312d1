question = De l'idée au marché : quelle protection aide à quelle étape ?
answer =
    Chaque étape a sa protection :
    – idée et recherche : silence, accords de confidentialité, recherche dans les bases de brevets ;
    – développement : brevet ou modèle d'utilité, notes datées, contrats avec ceux qui aident ;
    – aspect et nom : dessin ou modèle et marque ;
    – production : secrets d'affaires, contrats avec les fournisseurs ;
    – vente : marques là où vous vendez, droit d'auteur sur textes et images, douane ;
    – croissance : licences, renouvellements, nouveaux dépôts pour les améliorations.
    Les premières étapes se réparent mal plus tard. Déposez donc avant de montrer, et signez avant de partager.
more-1 =
    Le dommage arrive quand quelque chose sort de vos mains. Arrêtez-vous à chacun de ces moments :
    – Vous parlez à un fournisseur, un testeur ou un investisseur. Faites d'abord signer un accord de confidentialité (NDA).
    – Vous donnez du travail à un indépendant. Convenez par écrit à qui est le résultat.
    – Vous allez à une foire ou publiez une image. Déposez d'abord l'invention et l'aspect.
    – Vous imprimez des étiquettes. Cherchez le nom, puis déposez-le.
    – Vous exportez. Avant, déposez votre marque là-bas et vérifiez les droits d'autrui.
    – Un autre veut le fabriquer ou le vendre. Convenez d'une licence.
    Mettez ces moments dans le plan du produit, avec les dépôts devant.
more-2 =
    Un premier dépôt vous donne du temps pour tester le marché avant de déposer ailleurs.
    Pour une invention, vous avez { $patent-priority } depuis le premier dépôt.
    Pour un dessin ou modèle, vous avez { $design-priority }.
    Pour une marque, vous avez { $mark-priority }.
    Toutes les étapes n'exigent pas un droit payant. Demandez chaque fois : que prendrait un copieur ici, et combien cela me coûterait-il ?
    Le piège : la protection vient en dernier, quand le produit est fini et déjà montré.
    Exemple : une fabricante de séchoirs solaires dépose le nouveau canal d'air avant l'essai sur le terrain. Le nom est déposé avant la foire. Les temps de séchage restent secrets.
ask =
    quoi proteger en premier quand on developpe un produit
    de l idee a la vente les etapes de protection
    a quel moment je depose avant ou apres le prototype
    faut proteger a chaque etape ou juste a la fin
    planning depot brevet marque dessin lancement produit
    je parle a une usine avant de deposer risque ?
    developpement produit et pi comment s y prendre
    jusqu a quand je peux attendre pour l etranger marque et brevet
