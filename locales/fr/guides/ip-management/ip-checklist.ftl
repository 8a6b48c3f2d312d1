question = J'ai une petite entreprise. Quelle PI ai-je et par où commencer ?
answer =
    Vous en avez plus que vous ne pensez. Parcourez cette liste :
    – vos noms, votre logo, votre adresse web ;
    – l'aspect de vos produits et emballages ;
    – textes, photos, vidéos, logiciels ;
    – solutions techniques trouvées par vous ;
    – recettes, méthodes, prix et clients que vous gardez pour vous ;
    – contrats qui vous permettent d'utiliser ce qui est à d'autres.
    Notez pour chacun : ce que c'est, qui l'a fait, à qui c'est, si c'est protégé, où et jusqu'à quand. Cette liste est votre registre des actifs de PI.
more-1 =
    Par quoi commencer, dans l'ordre :
    – gardez pour vous inventions et modèles nouveaux tant que vous n'avez pas posé la question du dépôt ;
    – vérifiez que votre nom est libre, puis déposez-le comme marque ;
    – signez des papiers avec salariés, prestataires et partenaires ;
    – notez les dates de renouvellement dans un agenda lu par plusieurs ;
    – gardez des preuves datées de ce que vous créez.
    Le piège : le registre du commerce et l'adresse web ne donnent pas de marque. Un autre peut détenir le nom comme marque.
more-2 =
    Regardez aussi l'autre côté : qu'utilisez-vous qui est à d'autres ? Musique au magasin, images du site, logiciels, polices, personnage sur un gâteau.
    Il vous faut une licence ou du contenu libre, avec la preuve que vous y avez droit.
    Fixez les priorités selon l'argent. Quel nom, produit ou secret vous ferait le plus mal à perdre ? Protégez-le d'abord, là où vous vendez.
    Relisez la liste quand vous lancez, embauchez, exportez ou cherchez de l'argent. Beaucoup d'offices offrent un premier diagnostic gratuit.
ask =
    je viens de creer ma boite je protege quoi en premier
    breveter mon logo et mon nom par ou commencer
    audit pi petite boutique
    jai ouvert une boulangerie il me faut une marque ou un copyright
    check list avant de lancer un produit
    l'investisseur demande la liste de notre pi
    jai immatriculé ma société mon nom est protégé ?
    on a pas d'invention, on a de la propriété intellectuelle quand meme ?
