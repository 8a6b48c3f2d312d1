question = La plateforme a retiré mon annonce pour contrefaçon. Comment la récupérer ?
answer =
    Lisez d'abord l'avis. Il devrait dire qui se plaint, pour quel droit et comment contester. Notez le dernier jour.
    – Gardez en images l'avis, votre page, vos ventes et vos évaluations.
    – Ne remettez pas la même offre et n'ouvrez pas un autre compte pour elle. Cela peut coûter toute la boutique.
    – Si la plainte est peut-être juste, retirez aussi les offres semblables et prenez conseil.
    – Si elle est fausse, utilisez le formulaire de contestation : recours ou contre-notification.
    – Vous pouvez aussi demander au plaignant de la retirer. Écrivez poliment, sans rien admettre.
more-1 =
    Dites en bref pourquoi la plainte est fausse, avec preuve :
    – modèle, photo ou texte est à vous : fichiers datés, certificat ;
    – vous avez l'autorisation : licence ou lettre du titulaire ;
    – le produit est authentique et peut être revendu là : factures jusqu'au titulaire ou à son revendeur ;
    – leur droit ne couvre pas ce pays ou ces produits, ou a pris fin ;
    – vous citez une marque seulement pour dire avec quoi votre pièce va.
    Envoyez un dossier complet. Vous n'avez peut-être qu'une chance.
    Aux États-Unis, la contre-notification de droit d'auteur est une déclaration solennelle, sous peine de parjure. Vous y acceptez un tribunal américain. Voyez d'abord un avocat.
more-2 =
    Selon les règles du droit d'auteur des États-Unis, le contenu revient au plus tôt { $us-counter } (jours ouvrables) après votre contre-notification. Il reste retiré si l'autre va en justice.
    Dans l'Union européenne, vous pouvez vous plaindre à la plateforme, sans frais, pendant au moins { $eu-complaint } après sa décision. Les plateformes de petites entreprises sont dispensées.
    Là, vous pouvez aussi saisir un organisme certifié hors des tribunaux. Sa décision ne lie pas les parties.
    Si la plainte était sciemment fausse, vous pouvez peut-être réclamer votre perte, selon le pays.
    Exemple : une vendeuse de jouets perd une offre avant les fêtes. Elle envoie le jour même la facture et la lettre du fabricant.
ask =
    amazon a supprimé mon annonce pour atteinte a une marque
    etsy ma retiré mon article c une erreur
    contre notification dmca en francais comment faire
    mon compte vendeur suspendu a cause dun concurrent
    on me signale pour contrefacon mais jai la facture
    fausse plainte de mon rival sur cdiscount
    remettre mon produit en ligne apres signalement jumia
    ma page a été fermée après la plainte d'une grande marque
