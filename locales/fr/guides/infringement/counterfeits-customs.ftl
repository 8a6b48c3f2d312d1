question = Des faux de ma marque passent la frontière. La douane peut-elle les arrêter ?
answer =
    Souvent oui. Dans beaucoup de pays, vous pouvez demander à la douane de surveiller les faux et de les retenir. C'est la demande d'intervention en douane.
    Il vous faut :
    – un droit valable dans ce pays, le plus souvent une marque enregistrée ;
    – le formulaire de la douane de ce pays ;
    – ce qui aide les agents : photos du vrai et du faux, emballages, trajets, fabricants, un contact qui répond vite.
    Demandez d'abord à la douane du pays. Certaines demandent une taxe ou une garantie, d'autres non.
more-1 =
    Quand la douane retient des produits, elle vous prévient. Vous dites alors si c'est du faux et ce que vous voulez faire. Le temps est très court.
    Selon les règles du commerce mondial, un pays vous donne au plus { $suspension } (jours ouvrables) après l'avis pour saisir le juge. Il peut prolonger.
    Dans l'Union européenne, vous avez { $eu-detention } (jours ouvrables) pour répondre à la douane, et moins pour les denrées périssables.
    Certains pays détruisent les faux sans juge si personne ne s'y oppose. Sans réponse de vous, la marchandise est en général libérée. Prévoyez qui répond pendant vos congés.
more-2 =
    Les droits couverts dépendent du pays. Fausses marques et copies pirates presque partout, brevets et dessins ou modèles dans certains seulement. De même pour l'exportation, le transit et les petits colis.
    Les pièges : faire retenir un produit honnête, car vous pouvez devoir réparer le dommage. Le stockage ou la destruction peuvent aussi être à vos frais.
    Formez les agents : une page avec les signes du faux aide plus qu'un gros dossier.
    Exemple : une savonnière dépose sa demande dans le pays voisin. Au camion suivant, la douane envoie des photos et elle répond le jour même.
    Si vos propres produits sont retenus, répondez à temps avec factures et licences.
ask =
    des faux de mon savon arrivent de l'etranger comment bloquer a la frontiere
    enregistrer ma marque a la douane
    la douane m'appelle ils ont trouvé du faux avec mon logo
    la douane protege ma marque automatiquement ?
    stopper l'importation de pieces de rechange contrefaites
    un conteneur de copies de mes chaussures arrive au port
    demande d'intervention douane combien ca coute et où
    mon colis saisi comme contrefacon
    des faux arrivent par conteneur au port
    des contrefaçons arrivent au port
