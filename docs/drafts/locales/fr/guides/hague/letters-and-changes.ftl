question = L’OMPI signale une erreur dans ma demande de La Haye, ou quelque chose a changé. Que faire ?
answer =
    L’OMPI appelle cela une irrégularité. Quelque chose manque ou est faux dans le formulaire, les images ou les taxes. Vous pouvez corriger, mais seulement jusqu’au dernier jour indiqué.
    – Trouvez la lettre, dans votre compte OMPI, vos courriels ou chez votre mandataire, et notez ce jour.
    – Voyez chaque point : une taxe, une image, un nom, un texte qu’un pays exige.
    – Répondez à l’OMPI elle-même, tôt, et gardez la preuve.
    Sans réponse, la demande est en principe réputée abandonnée. L’OMPI ne rend alors que ce qui dépasse la taxe de base.
    Plus tard, pour changer titulaire, nom ou adresse, une demande à l’OMPI suffit en principe pour tous les pays.
more-1 =
    Quelle sorte d’erreur ?
    – Certaines bloquent la date : image manquante, aucun pays nommé, mauvaise langue, déposant peu clair. La date de dépôt est alors le jour où arrive votre correction. Répondez le jour même, ou priorité et nouveauté peuvent se perdre.
    – Certaines touchent un pays, qui exige une revendication, une description ou le créateur. Sans réponse, en principe lui seul tombe. Si vous corrigez, la date d’enregistrement peut passer au jour de cette arrivée.
    – Pour le reste, répondez avant le dernier jour. N’espérez pas plus de temps. Seules des raisons spéciales, comme une catastrophe, excusent un retard.
    Après la publication, la lettre d’un pays est un refus. Répondez-y là-bas.
more-2 =
    Après l’enregistrement, par demande à l’OMPI et le plus souvent contre une taxe :
    – Nouveau titulaire : pour tout, ou pour certains dessins ou pays. Il lui faut un lien avec un membre de La Haye. En principe, l’ancien signe.
    – Certains pays veulent des pièces sur la cession à leur office. D’ici là, elle n’y a pas d’effet. L’OMPI en tient la liste.
    – Nouveau nom ou adresse. Un nouveau courriel seul est gratuit.
    – Limitation : vous gardez une partie des dessins, dans certains pays ou tous.
    – Renonciation : vous abandonnez tous les dessins, dans certains pays ou tous.
    – Erreur au registre : demandez à l’OMPI de la corriger.
    Une licence ne s’inscrit pas à l’OMPI. Voyez l’office de chaque pays.
more-3 =
    Les pièges :
    – On ne peut ajouter ni pays, ni dessin, ni vue plus tard. Il faut redéposer.
    – Ce que vous limitez ou abandonnez ne revient pas.
    – Un atelier devient une société. C’est souvent un nouveau titulaire, pas seulement un nom. Demandez avant de choisir le formulaire.
    – Un vieux courriel à l’OMPI, et personne ne reçoit les lettres.
    – Une facture d’un inconnu. Avant de payer, demandez à l’OMPI ou au mandataire.
    Exemple : un fabricant de lampes oublie la courte revendication qu’un pays exige. L’OMPI écrit, il l’ajoute dans la semaine, et aucun pays n’est perdu. Seule la date peut être plus tardive. Quand il vend la gamme, les parties inscrivent l’acheteur avant le renouvellement.
ask =
    lettre d'irregularité la haye dessin
    l'ompi dit que ma demande de modele est irreguliere
    images refusées par l'ompi formulaire la haye
    demande reputée abandonnée je recupere mon argent ?
    changer de proprietaire dessin international
    changement d'adresse enregistrement la haye comment
    ma societe a changé de nom, modele a l'ompi
    abandonner un pays de mon dessin international
    garder que quelques modeles dans l'enregistrement la haye
    inscrire une licence pour un modele international c possible ?
    jai vendu mon modele de chaise, qui prevenir a geneve
    l'ompi veut une revendication ou le createur
