question = Comment prouver que je suis l’auteur ?
answer =
    Dans la plupart des pays, aucun certificat n’est nécessaire pour avoir un droit d’auteur. Il faut des preuves en cas de litige.
    – Mettez votre nom sur l’œuvre. Selon la Convention de Berne, la personne nommée de la manière usuelle est présumée auteur, sauf preuve contraire.
    – Gardez brouillons et fichiers d’origine avec leurs dates.
    – Gardez courriels, contrats, factures et première publication.
    – Certains pays ont un registre ou un dépôt facultatif. Il peut aider comme preuve.
    L’OMPI n’enregistre pas le droit d’auteur.
more-1 =
    Une habitude simple et presque gratuite :
    – Sauvegardez chaque version, pas seulement la dernière. Le chemin de l’esquisse au résultat convainc.
    – Gardez la photo ou le fichier d’origine, avec ses données.
    – Envoyez l’œuvre terminée par courriel à un partenaire ou client. Ce message porte une date.
    – Gardez une copie hors de votre ordinateur.
    – Notez qui a fait quoi, et conservez les cessions signées.
    Exemple : une créatrice textile montre esquisse, essais de couleur et commande. Le copieur n’a que l’image finale.
more-2 =
    Là où un registre compte davantage :
    – Aux États-Unis, il faut en général enregistrer avant d’agir en justice pour une œuvre de ce pays. Tôt enregistrée, elle peut donner de meilleurs recours.
    – Ailleurs, un certificat facilite le début d’une affaire.
    L’office ne vérifie en général pas qui a vraiment créé. Un certificat peut donc être contesté.
    Demandez à l’office du droit d’auteur de votre pays le prix et l’effet. Un notaire ou un horodatage fiable peut aussi aider.
more-3 =
    Les pièges :
    – La lettre cachetée envoyée à soi-même est une preuve faible dans bien des pays.
    – Un horodatage montre qu’un fichier existait. Il ne montre pas qui l’a créé.
    – Personne ne peut vous vendre un « certificat mondial de droit d’auteur ». Méfiez-vous des offres privées à l’air officiel.
    – Les preuves en ligne disparaissent. En cas de copie, enregistrez d’abord la page, l’adresse et la date.
    Parlez ensuite à un conseiller avant d’écrire au copieur.
ask =
    comment prouver que cest moi qui ai fait le dessin
    lettre recommandee a soi meme ca marche ?
    ou avoir un certificat de droit dauteur
    enveloppe soleau pour mon texte ?
    photographe, le client dit que cest pas mes photos
    horodatage blockchain valable comme preuve
    ya un type qui dit que ma chanson est a lui
    faut il passer par un notaire pour prouver mon oeuvre
    comment prouver que j'ai écrit cette chanson avant lui
    prouver que j'ai écrit le texte avant lui
