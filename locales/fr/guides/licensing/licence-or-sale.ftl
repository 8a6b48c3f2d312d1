question = Donner une licence ou vendre mon droit, et comment se fait une vente ?
answer =
    Licence, si vous voulez un revenu dans le temps ou aurez peut-être besoin du droit plus tard. Vente, s'il vous faut l'argent maintenant ou si vous quittez ce métier.
    – Licence : vous restez titulaire. Vous payez les renouvellements, guettez les copies et gagnez avec les ventes.
    – Vente, dite cession : à vous le prix, à l'acheteur le droit avec coûts et chances. Pas de retour possible. Continuer à l'utiliser peut être une contrefaçon.
    Entre les deux : licence avec option d'achat, vente avec part des ventes futures, vente pour certains pays.
    La vente est écrite et signée. Pour un droit enregistré, le nouveau titulaire est ensuite inscrit à l'office de PI.
more-1 =
    Étapes d'une vente :
    – Vérifiez qui est titulaire : vous, votre société, un associé, un indépendant ?
    – Vérifiez taxes, licences données et prêts garantis par le droit.
    – Écrivez ce qui est vendu : numéros, pays, produits, fichiers, savoir-faire, adresse web, actions contre d'anciens copieurs.
    – Fixez le prix et la date de paiement. Une personne neutre peut garder l'argent jusqu'à la signature de la cession.
    – Ne promettez que ce que vous savez.
    – Faites inscrire. Dans beaucoup de pays, une cession non inscrite ne vaut pas contre les tiers.
    – Voyez d'abord un comptable. Vente et licence sont imposées différemment.
more-2 =
    Points particuliers :
    – Marque : dans certains pays, la clientèle attachée à l'affaire doit suivre. Une cession qui trompe le public peut être refusée ou nulle.
    – Demande de brevet : se vend aussi. Pour déposer à l'étranger au nouveau nom, cédez d'abord le droit de priorité, par écrit.
    – Droit d'auteur : certains pays veulent chaque usage nommé. Le droit moral reste en général à l'auteur.
    – Aux États-Unis, l'auteur peut mettre fin à beaucoup de cessions { $us-back } après la signature, s'il prévient à temps.
    – De vous à votre propre société : il faut un papier aussi.
more-3 =
    Les pièges :
    – « Tous droits, présents et futurs » dans un bon de commande. Cela peut se lire comme une vente.
    – Paiement en actions, ou seulement « si ça marche ». Demandez une somme à la signature.
    – Un acheteur qui veut seulement ôter votre produit du marché. Convenez que vous pouvez racheter le droit s'il ne sert pas.
    – Vendre plus que nécessaire. Brevet et marque existent pays par pays : vendez à l'étranger, gardez chez vous.
    Exemple : un fabricant de pompes vend ses brevets de pays lointains à une grande société. Il garde celui de chez lui et continue d'y vendre.
    Avant de signer, prenez rendez-vous avec un conseiller.
ask =
    vendre mon brevet ou le louer
    cession de marque comment faire les papiers
    une entreprise veut racheter mon idee brevetée
    j'ai vendu ma marque je peux encore utiliser le nom ?
    contrat de cession de brevet ou linscrire
    passer ma marque a mon nom vers ma societe sarl
    vendre les droits de ma chanson pour toujours bonne idee ?
    vendre mon invention d'un coup ou la louer
