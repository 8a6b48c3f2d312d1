question = Qui payer pour la musique dans mon commerce, et comment cet argent arrive-t-il aux auteurs ?
answer =
    Si les clients peuvent l'entendre, il vous faut en général une licence. Dans la plupart des pays, la musique en boutique, café, salon de coiffure, salle de sport ou bus est une exécution publique.
    Inutile d'interroger chaque auteur. Un organisme de gestion collective autorise de très nombreuses œuvres et partage l'argent entre les titulaires.
    – Vous diffusez : demandez une licence aux organismes de votre pays avant de commencer.
    – Vous créez musique, textes, images ou films : vous pouvez adhérer et être payé.
    L'office du droit d'auteur de votre pays sait quels organismes peuvent percevoir.
more-1 =
    Si vous diffusez de la musique :
    – Il peut exister plusieurs organismes : auteurs, artistes, producteurs. Certains pays ont une facture commune.
    – Le prix dépend de la surface, des places, du métier, du direct ou de l'enregistré. Demandez le tarif écrit.
    – Radio et télévision comptent souvent aussi. Certains pays dispensent les petits lieux. Demandez.
    – Un compte d'écoute privé interdit en général l'usage professionnel.
    – Service de musique d'ambiance : demandez quels droits le prix couvre.
    – Le sport sur écran peut exiger un contrat avec le diffuseur.
    – Groupe ou DJ à votre événement : souvent l'organisateur paie. Réglez-le au contrat.
more-2 =
    On vous réclame de l'argent ? Ce peut être juste, faux ou une arnaque :
    – Demandez nom, agrément, œuvres, tarif et période.
    – Vérifiez auprès de l'office du droit d'auteur, à un numéro trouvé par vous.
    – Payez seulement sur contrat ou facture, sur le compte de l'organisme.
    – N'ignorez pas une vraie demande. Elle peut finir au tribunal et couvrir les années passées.
    Trop cher ? Beaucoup de pays ont une autorité de contrôle, un tribunal ou une médiation.
    Exemple : une coiffeuse reçoit une autre facture. Elle vient de l'organisme des artistes et elle est correcte. Elle demande le tarif des petits commerces.
more-3 =
    Pour l'auteur qui veut adhérer :
    – Choisissez l'organisme de votre genre d'œuvres.
    – Lisez ce que vous confiez : usages, pays, moyen de partir. Souvent, vous ne pouvez plus autoriser ces usages vous-même, même gratuitement.
    – Déclarez chaque œuvre, avec tous les auteurs et leurs parts. Une œuvre non déclarée peut ne rien rapporter.
    – Demandez ce qui est retenu et quand on paie. Lisez les comptes.
    Des organismes partenaires peuvent percevoir pour vous à l'étranger.
    Adhérer n'est pas enregistrer un droit d'auteur. Vous l'avez sans cela.
ask =
    je mets la radio dans mon salon de coiffure faut payer la sacem ?
    lettre du burida pour la musique de mon maquis cest normal
    spotify dans mon café j'ai le droit ou pas
    comment les chanteurs touchent leur argent quand ca passe a la radio
    s'inscrire a la sacem comme auteur ca sert a quoi
    un agent est venu reclamer de largent pour la musique, arnaque ?
    musique d'ambiance boutique licence prix
    ecran de foot dans mon bar qui je dois payer
    qui collecte l'argent pour les chansons jouées dans les bars
    la société d'auteurs réclame à mon restaurant
    musique de fond dans mon hôtel
