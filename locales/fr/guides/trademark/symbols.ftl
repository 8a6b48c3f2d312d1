question = Quand puis-je mettre ® ou ™ à côté de mon nom ?
answer =
    – ® dit que la marque est enregistrée. Utilisez-le seulement après l’enregistrement, dans un pays où elle l’est, et pour les produits enregistrés.
    – ™ dit que vous voyez le signe comme votre marque. Il ne donne aucun droit à lui seul. Dans beaucoup de pays, il s’utilise sans enregistrement. Demandez, car dans certains il peut tromper.
    Une demande déposée n’est pas un enregistrement. Attendez le certificat pour mettre ®.
    L’abus de ® est une infraction dans certains pays, et trompeur dans beaucoup.
    Aucun signe n’est obligatoire. Dans les pays de la Convention de Paris, le droit n’en dépend pas.
more-1 =
    Pourquoi mettre ® ?
    – Il avertit les copieurs.
    – Il rappelle que le mot est une marque, pas le nom du produit.
    – Dans quelques pays, il aide au tribunal. Aux États-Unis, sans cette mention, vous pouvez ne rien recevoir pour le temps où le copieur ne savait pas.
    Comment : en petit, en haut à droite de la marque, au moins une fois par emballage ou page.
    Mettez-le sur la marque telle qu’enregistrée. Si seul le logo l’est, mettez-le sur le logo, pas sur un autre slogan.
    Arrêtez quand l’enregistrement prend fin.
more-2 =
    Un seul emballage pour plusieurs pays ? Enregistrée chez vous ne veut pas dire enregistrée ailleurs.
    – Ne mettez pas de signe, ou
    – imprimez des étiquettes différentes, ou
    – ajoutez « enregistrée en » avec les pays. Faites vérifier la ligne par un conseil sur place.
    Le piège : l’imprimeur ou le graphiste ajoute ® pour faire sérieux. Vérifiez étiquettes, site et pages de réseaux sociaux.
    Un rival met ® sans enregistrement visible ? L’enregistrement existe peut-être ailleurs. Cherchez là, et consultez avant d’accuser.
    Exemple : une vendeuse de thé expédie des boîtes avec ® vers un nouveau marché, avant d’y déposer. Un rival se plaint. Elle doit coller des autocollants dessus.
more-3 =
    Les autres signes, pour ne pas les confondre :
    – ℠ s’emploie dans certains pays comme ™, mais pour les services.
    – © concerne le droit d’auteur sur textes, images, musique ou logiciels. Il n’est pas pour un nom de marque.
    – « Breveté » ou « brevet en instance » concerne les inventions. Un faux usage peut aussi être puni.
    – Ⓓ peut s’employer dans l’Union européenne pour un dessin ou modèle de l’UE enregistré.
    Certaines langues ont leur propre abréviation pour une marque enregistrée.
    Dans le doute, n’en mettez aucun avant d’avoir demandé. Vous perdez peu, et vous ne trompez personne.
ask =
    je peux mettre le R dans un rond avant que la marque soit acceptée
    tm sur un logo ca veut dire koi
    difference entre ® et ™
    obligé de mettre un signe apres ma marque ou pas
    cest interdit de mettre ® si pas enregistré ?
    jai deposé le mois dernier je mets le petit R sur les cartons ?
    marque déposée en france je peux mettre R au maroc
    quel signe sur mon logo c r ou tm
    un concurrent met ® mais je trouve pas sa marque
    le graphiste a mis © a coté du nom c bon ?
    le petit r dans un rond à côté du nom
    mettre tm sur mes étiquettes sans avoir payé
