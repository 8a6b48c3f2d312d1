question = Erreur, page oubliée ou nouveau titulaire : que puis-je encore changer dans ma demande PCT ?
answer =
    Beaucoup peut se réparer, si vous agissez tout de suite. Chaque cas a sa voie et son dernier jour :
    – une page ou partie manque, ou mauvais fichier : l’office récepteur, où vous avez déposé ;
    – une erreur évidente : l’office chargé de cette partie ;
    – une priorité fausse ou oubliée : l’office récepteur ou l’OMPI ;
    – nouveau titulaire, inventeur, nom ou adresse : le Bureau international de l’OMPI.
    Vous ne pouvez rien ajouter de neuf à l’invention dans cette demande.
    Le délai de priorité court encore ? Une nouvelle demande complète, avec la même priorité et de nouvelles taxes, peut être le plus sûr.
    Écrivez aujourd’hui, par ePCT si cet office l’accepte, et demandez votre dernier jour.
more-1 =
    Partie manquante ou mauvais fichier :
    – Une priorité revendiquée le jour du dépôt, et ce texte antérieur contient toute la partie ? Elle peut alors être reprise, et la date de dépôt reste. Confirmez-le vite, avec une copie.
    – Sinon, la partie peut encore entrer. Mais la date de dépôt passe au jour de son arrivée, et la priorité peut être perdue. Vous pouvez alors laisser la partie dehors et garder la première date.
    – Mauvais fichier : le bon peut entrer de la même façon. Si votre date reste, le mauvais reste aussi dedans.
    Certains offices récepteurs n’appliquent pas ces règles, et plus tard certains pays peut-être non plus. Demandez avant de choisir.
more-2 =
    Une erreur évidente : chacun voit qu’on voulait dire autre chose, et quoi. Elle peut être rectifiée.
    – Dans le formulaire de requête : à l’office récepteur.
    – Description, revendications, dessins : à l’office de recherche, plus tard à celui d’examen.
    Une page oubliée n’en est pas une. Le temps est limité aussi.
    Vous pouvez corriger ou ajouter une priorité dans les { $claim } depuis la date de priorité.
    Si cette date change, le délai qui finit d’abord compte. Les premiers mois après le dépôt, c’est en principe possible aussi.
    Une priorité plus ancienne avance les dates suivantes, aussi la phase nationale.
    Déposé après le délai de priorité ? Demandez vite la restauration du droit.
more-3 =
    Nouveau titulaire, inventeur, mandataire, nom, adresse : demande directe à l’OMPI, sans taxe.
    L’OMPI doit l’avoir reçue au plus tard { $record } après la date de priorité.
    Pour le texte publié, elle doit arriver avant la fin des préparatifs, en principe { $preparation } avant la publication.
    Le nouveau titulaire qui demande seul joint l’accord de l’ancien ou la preuve du transfert.
    En phase nationale, prévenez aussi chaque office. Certains veulent leurs pièces, surtout si l’inventeur change.
    Le piège : n’inscrire un changement que chez soi.
    Exemple : une vannière oublie le dernier dessin. Son premier dépôt, dont elle a revendiqué la priorité, le montre. Elle confirme à temps et garde sa date.
ask =
    jai oublié une page dans mon depot pct
    mauvais pdf chargé sur epct comment changer
    il manque les dessins dans ma demande internationale
    mauvais numero de priorité dans la requete
    oublié de revendiquer la priorité pct c rattrapable ?
    changer le nom du deposant dans le pct
    on a oublié un inventeur dans la demande internationale
    jai demenagé pendant mon pct qui prevenir
    vendu mon invention, comment changer le proprietaire a l'ompi
    regle 92bis changement de deposant
    incorporation par renvoi partie manquante
    je peux rajouter une amelioration dans le pct apres le depot
