question = Puis-je ajouter des pays plus tard à mon enregistrement international ?
answer =
    Oui. Vous demandez une désignation postérieure. Elle ajoute un membre de Madrid à un enregistrement que vous avez déjà.
    Vous l’envoyez à l’OMPI, ou par votre office.
    Un pays entré dans le système après votre enregistrement peut en principe être ajouté aussi.
    Vous payez un émolument de base de { $later }, plus la taxe de chaque pays ajouté.
    Chaque nouveau pays examine la marque selon sa loi et peut la refuser.
    La protection y commence à la date plus récente, pas à la première. N’attendez donc pas d’y vendre déjà.
more-1 =
    Ce qui ne change pas : la marque reste identique. Vous ne pouvez pas ajouter des produits ou services absents de l’enregistrement international. Vous pouvez choisir une liste plus courte pour le nouveau pays.
    Pour un nouveau logo ou de nouveaux produits, il faut une nouvelle demande.
    Tous les pays ont la même date de renouvellement. Si elle est proche, demandez que l’ajout prenne effet après le renouvellement, pour ne pas repayer aussitôt.
    Quelques pays n’acceptent pas d’étendre une marque enregistrée avant leur adhésion. Demandez à l’OMPI ou à votre office.
more-2 =
    Le piège : dans le nouveau pays, quelqu’un a peut-être déposé le nom entre-temps. Cherchez d’abord. Dans beaucoup de pays, le premier déposant gagne.
    Certains pays veulent aussi une déclaration d’intention d’utiliser la marque.
    Exemple : une maison d’huile d’olive commence par ses voisins. Un acheteur plus lointain écrit. Elle ajoute ce pays avant d’envoyer les premiers échantillons étiquetés.
    Un dépôt national direct est parfois meilleur, s’il faut d’autres produits ou une autre écriture.
ask =
    ajouter un pays a ma marque internationale
    designation postérieure comment faire
    jai madrid et maintenant je veux le japon
    etendre ma marque ompi a un nouveau pays
    un nouveau pays est entré dans madrid je peux lajouter ?
    peut on ajouter des produits a lenregistrement international
    protegé a partir de quelle date dans le pays ajouté
    rajouter le canada apres coup combien ca coute
    jai trouvé un client au bresil, ma marque est pas protegée la bas
    ajouter la chine plus tard à mon nom déjà international
    étendre ma marque à un pays de plus
