question = Que ne peut-on pas protéger par un modèle d'utilité ?
answer =
    Cela dépend du pays. Dans beaucoup de pays, un modèle d'utilité ne couvre que des choses avec une forme ou une structure : outils, appareils, pièces.
    Souvent exclus :
    – procédés et méthodes de travail
    – produits chimiques, médicaments, recettes et autres mélanges
    – plantes, animaux et matière vivante
    – logiciels, méthodes commerciales et jeux
    – le pur aspect d'une chose. Pour cela, il y a le dessin ou modèle.
    D'autres pays acceptent des méthodes, ou presque tout ce qu'un brevet peut couvrir. Certains n'ont pas de modèle d'utilité. Demandez la liste à votre office avant d'écrire la demande.
more-1 =
    Ce qui peut convenir sinon :
    – méthode, produit chimique ou médicament : un brevet, si le pas est assez grand
    – recette ou façon de faire que personne ne voit : un secret d'affaires
    – forme ou motif en soi : un dessin ou modèle
    – nouvelle plante : un droit d'obtenteur
    – code de programme : le droit d'auteur
    Regardez encore votre invention. Contient-elle un appareil ? La nouvelle méthode de torréfaction est peut-être exclue, mais le nouveau tambour qui la fait peut être accepté.
    La chose revendiquée doit alors vraiment porter l'invention.
more-2 =
    Autres limites fréquentes :
    – Il doit être nouveau. Là où personne ne vérifie, il peut être annulé plus tard.
    – Il doit dépasser ce que ferait tout artisan. De combien, cela varie selon le pays.
    – Il doit marcher et servir dans une industrie, agriculture comprise.
    – Il ne doit pas être contraire à l'ordre public ou à la morale.
    Le piège : un office qui ne vérifie que les formalités peut enregistrer une chose exclue. Le certificat paraît bon et échoue quand il le faut.
    Exemple : une femme enregistre une recette de savon comme « modèle ». L'office la publie, et un copieur le fait annuler. Gardée secrète, elle pourrait encore être à elle.
ask =
    un procédé peut avoir un certificat d'utilité ?
    modele d utilité pour une recette
    qu est ce qui est exclu du modele d'utilité
    modele d utilité pour un logiciel non ?
    mon medicament traditionnel en modele d'utilité
    le modele d utilité couvre la forme jolie de mon produit ?
    une methode de culture modele d'utilité ou brevet
    on m a refusé mon modele d'utilité car c'est une methode
    une recette peut elle avoir un certificat d'utilité
