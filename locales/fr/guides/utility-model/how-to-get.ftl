question = Comment obtenir un modèle d'utilité ?
answer =
    Vérifiez d'abord que votre pays, ou son office régional, connaît le modèle d'utilité. Puis, avant de montrer l'objet :
    – Cherchez s'il est nouveau. Souvent, personne ne le fera pour vous.
    – Préparez une description, des dessins et des revendications qui disent ce qui est protégé.
    – Déposez à l'office et payez les taxes. Vous obtenez une date de dépôt.
    – L'office contrôle les formalités. Certains examinent aussi la nouveauté.
    – Il est enregistré et publié.
    Beaucoup de déposants remplissent seuls le formulaire. Pour les revendications, une aide vaut la peine.
more-1 =
    À préparer :
    – noms et adresses du titulaire et des vrais inventeurs
    – des dessins clairs avec des parties numérotées
    – un texte qui explique le problème, votre solution et son fonctionnement
    – des revendications avec les éléments importants, sans détails que d'autres pourraient supprimer
    – une cession écrite, si un salarié ou un associé a inventé
    Le piège : une erreur dans le texte ne se répare souvent plus après le dépôt. Personne ne vous avertira peut-être, car personne n'examine.
more-2 =
    Autres pays : dans un délai de { $priority } après votre premier dépôt, vous pouvez garder sa date dans les autres pays de la Convention de Paris.
    Par le PCT, vous pouvez demander plus tard un modèle d'utilité dans les pays qui le connaissent. L'ARIPO et l'OAPI, offices régionaux en Afrique, en proposent aussi.
    Après l'enregistrement :
    – Notez les dates des taxes. Si vous les manquez, le droit prend fin.
    – Marquez le produit sans mentir. N'annoncez que le droit que vous avez.
    – Avant d'avertir un copieur, demandez un rapport de recherche ou un examen si la loi l'exige.
ask =
    comment deposer un modele d utilite
    formulaire modele d utilité je remplis quoi
    etapes certificat d'utilité
    je peux faire le depot modele d'utilite tout seul en ligne
    qui fait les dessins pour le dossier
    deposer un modele d utilité a l oapi depuis abidjan
    delai pour avoir le certificat
    jai amélioré une charrue où je la dépose
    demander un certificat d'utilité pour ma charrue
