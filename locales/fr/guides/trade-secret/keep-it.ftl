question = Comment garder un secret d'affaires ?
answer =
    Traitez-le chaque jour comme un secret, et gardez de quoi le montrer. La loi demande des mesures raisonnables de protection, pas la perfection.
    De bonnes mesures pour une petite entreprise :
    – écrire ce qui est secret et où cela se trouve ;
    – n'informer que ceux qui en ont besoin pour travailler ;
    – ranger les papiers sous clé, protéger les fichiers par mot de passe ;
    – marquer les documents « confidentiel » ;
    – faire signer un engagement de secret aux salariés, fournisseurs et visiteurs ;
    – le rappeler, surtout au départ d'une personne.
more-1 =
    Ce qui est raisonnable dépend du pays, de la taille de l'entreprise et de la valeur du secret. Un juge n'attend pas un coffre de banque dans une boulangerie.
    Le piège habituel : tout est marqué « confidentiel », ou rien. Le juge ne voit alors pas ce qui était vraiment secret.
    L'autre piège est la fuite de tous les jours. Mot de passe partagé, groupe de messagerie, visite d'atelier, exposé dans un salon, outil d'IA qui garde vos textes.
more-2 =
    Une astuce : divisez le savoir, pour que personne n'en ait plus qu'une partie. Le fournisseur d'une pièce n'a pas besoin de connaître le reste.
    Gardez la preuve de vos mesures : engagements signés, liste des accès, dates. Il vous la faudra devant un juge.
    Faites une copie datée du secret et rangez-la en lieu sûr. Un témoin ou un notaire peut aider à prouver la date.
    En cas de fuite, agissez le jour même. Demandez par écrit d'effacer et de cesser, coupez les accès, prenez vite conseil.
ask =
    comment garder ma recette secrete avec des employés
    mesures raisonnables secret des affaires c quoi
    des clients visitent mon atelier et prennent des photos, danger ?
    un mot de passe sur le fichier suffit il
    un employé a mis notre formule sur whatsapp que faire
    proteger le savoir faire de mon petit atelier sans budget
    est-ce risqué de mettre nos données dans chatgpt
    jai peur que mon fournisseur donne ma formule aux autres
    ma sauce piment, je ne veux la montrer à personne, comment faire avec mes employés
    breveter ma recette de sauce ou la garder pour moi
    comment garder ma formule cachée dans l'atelier
    ma façon de fumer le poisson sans la dévoiler
