question = Que puis-je mettre sur mon site, et si d'autres copient mes images et mes textes ?
answer =
    Mettez en ligne seulement ce que vous avez fait, ce qu'un accord écrit permet ou ce qu'une licence couvre. Gardez la preuve pour chaque image et texte.
    – Images du fabricant : demandez. Le droit de vendre ne couvre pas toujours les photos.
    – Photos et avis de clients : demandez d'abord, même s'ils vous ont mentionné.
    – Personnes en photo : demandez-leur aussi, même à vos salariés.
    – Créateur du site : faites écrire au contrat que tout est sous licence, pour qui, et qui paie sinon.
    Si on vous copie : gardez la preuve, puis demandez, puis signalez. Les pages suivantes montrent comment.
more-1 =
    Tenez une liste pour votre site : fichier, origine, auteur, licence, date.
    – Images de banque : la licence couvre-t-elle publicité, impression, objets à vendre ? À quel nom est-elle ?
    – Polices, cartes, icônes, captures d'écran et musique ont aussi un titulaire.
    – Un article de presse sur vous : mettez un lien et citez un peu. Pour la copie entière, demandez au journal.
    – Les liens sont en général permis. Pour les images et vidéos intégrées, les règles diffèrent.
    Votre nom est sur le site : la réclamation vous arrive d'abord. Vous pouvez ensuite vous tourner vers le créateur du site.
more-2 =
    On copie votre contenu :
    – Gardez la page avec adresse et date, et votre fichier d'origine.
    – Vérifiez qu'il est à vous. Il est peut-être au photographe.
    – Trouvez qui est derrière : page de contact, plateforme, registre de domaines.
    – Écrivez court et calme : ce qui est à vous, où c'est, ce que vous voulez, pour quand. Retrait, votre nom ou une somme, sur la base de votre prix habituel.
    – Sans réponse : formulaire de la plateforme, du moteur de recherche ou de l'hébergeur.
    – Gros dommage : voyez d'abord un conseiller.
    N'accusez pas en public et ne menacez pas de sommes que vous ne pouvez justifier.
more-3 =
    Rendez la copie difficile et la licence facile :
    – Une ligne avec nom, année, « demandez l'autorisation » et une adresse. Ce n'est pas une condition, mais cela aide.
    – De petites images en ligne, les originaux chez vous.
    – Laissez nom et date dans le fichier.
    – Un texte de produit écrit par vous peut être protégé. Les simples faits et prix, non.
    Exemple : une tisserande voit ses photos de tapis dans une autre boutique. Celle-ci vend ses vrais tapis. La tisserande donne une licence contre son nom et un lien, et gagne des clients.
ask =
    on me reclame de largent pour une photo sur mon site
    prendre une image sur google pour ma page c interdit ?
    un concurrent a pris mes photos de produits
    photos du fournisseur sur mon site il faut une autorisation
    mon webmaster a mis une image pas libre qui paie
    publier la photo de mes clients sur insta
    faut il mettre copyright en bas du site
    facture pour usage d'image agence je dois payer ou non
    un hôtel a mis mes photos sur son site sans me demander
    un autre traiteur utilise les photos de mes gâteaux
