question = Qu’est-ce que le PCT ? Me donne-t-il un brevet mondial ?
answer =
    Le PCT est un traité. Il permet de demander des brevets dans beaucoup de pays avec une seule demande.
    Il ne donne pas de brevet mondial. Un tel brevet n’existe pas.
    Votre dépôt unique vaut demande de brevet dans chaque pays membre, sauf si vous en retirez un.
    Dans la plupart des pays, vous avez { $entry } depuis votre premier dépôt pour y continuer et payer.
    Avant de payer là-bas, vous recevez un rapport de recherche. Il montre les inventions proches déjà connues.
    Ensuite, chaque office, national ou régional, décide lui-même s’il délivre un brevet.
more-1 =
    Ce que le PCT vous apporte vraiment, c’est du temps et des informations.
    Vous pouvez chercher des clients, des partenaires et de l’argent avant de payer mandataires et traductions à l’étranger.
    Le rapport de recherche internationale est accompagné d’une opinion écrite sur vos chances.
    Exemple : un petit fabricant de pompes dépose une fois. Le rapport est bon, et un importateur accepte de partager les frais suivants.
    Si le rapport est mauvais, vous pouvez vous arrêter là et économiser le reste.
more-2 =
    Les pièges :
    – Déposez avant de montrer ou de vendre. Le PCT ne répare pas la nouveauté perdue par une vidéo ou un salon.
    – Après un premier dépôt chez vous, la demande PCT doit normalement suivre dans un délai de { $priority }.
    – Tous les pays ne sont pas membres. Vérifiez chacun de vos marchés sur la liste de l’OMPI.
    – Le PCT ne sert qu’aux inventions. Un nom, un logo ou l’aspect d’un produit demande une autre voie.
more-3 =
    La taxe internationale de dépôt fixée par l’OMPI est de { $fee } pour une demande courte.
    S’y ajoutent une taxe de recherche et une taxe de l’office de dépôt. Certains déposants paient beaucoup moins.
    Les gros frais viennent plus tard, dans chaque pays : traductions, mandataires, examen et annuités.
    Si un ou quelques pays vous suffisent, un dépôt direct dans ces pays peut coûter moins cher.
ask =
    brevet mondial c combien
    je veux breveter partout dans le monde
    cest quoi le pct
    on fabrique des foyers améliorés au Sénégal, comment proteger aussi en europe
    une seule demande de brevet pour plusieurs pays possible ?
    mon conseil me parle de demande internationale jcomprends rien
    brevet international ca existe
    pct ou brevet pays par pays que choisir
    est ce que le pct me protege aux usa et en chine
    retarder les dépôts à l'étranger pour mon invention
    garder ma place pour mon invention à l'étranger sans tout payer maintenant
    attendre avant de choisir les pays pour mon brevet
    protéger mon procédé dans vingt pays sans acheteur encore
    gagner du temps pour le brevet à l'étranger
