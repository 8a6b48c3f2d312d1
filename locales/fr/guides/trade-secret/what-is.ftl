question = Qu'est-ce qu'un secret d'affaires ?
answer =
    Un secret d'affaires est une information de votre entreprise qui vaut de l'argent parce que les autres ne la connaissent pas.
    Cela peut être une recette, un procédé, un calcul de prix, une liste de fournisseurs ou un code source.
    Il ne s'enregistre pas. Il est protégé tant qu'il remplit ces conditions, proches dans la plupart des pays :
    – l'information n'est pas généralement connue ni facile à trouver dans votre métier ;
    – elle a une valeur commerciale parce qu'elle est secrète ;
    – vous prenez des mesures raisonnables de protection.
more-1 =
    La loi vous aide contre ceux qui obtiennent, utilisent ou révèlent le secret de façon déloyale : vol, espionnage, promesse de silence trahie.
    Elle ne vous aide pas contre celui qui trouve seul la même chose. Ni, le plus souvent, contre celui qui la déduit de votre produit.
    Le piège : une fois public, le secret est perdu. Aucun office ne peut vous le rendre.
    Exemple : une productrice de sauces garde sous clé le dosage de ses épices. Cela peut être un secret d'affaires. Un dosage montré en vidéo ne l'est plus.
more-2 =
    Par où commencer : notez ce qui vous ferait du tort si un concurrent l'avait. Ce sont vos secrets.
    N'y mettez pas ce qui est sur votre site, ce que tout le métier connaît, ni l'habileté générale de vos salariés.
    Cela dépend du pays : certains ont une loi spéciale, d'autres passent par la concurrence déloyale, le contrat ou le droit pénal.
    Une invention peut rester secrète ou être brevetée. Le brevet est publié : pour un même savoir, il faut choisir avant le dépôt.
ask =
    comment proteger ma recette secrete
    je veux breveter ma recette de sauce cest possible
    c koi un secret d'affaires
    est ce que mon fichier clients est protégé par la loi
    on a une méthode de fabrication que personne connait, faut la déposer où
    secret commercial petite entreprise
    copyright sur mon procédé de teinture ?
    mon savoir faire de famille, jai quel droit dessus
    faut il payer pour avoir un secret d'affaire
    c'est quoi qu'on peut garder secret dans une entreprise
