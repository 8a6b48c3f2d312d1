question = Que disent le rapport de recherche du PCT et l’opinion écrite, et que faire ?
answer =
    C’est un premier test de votre invention par un office. Il ne lie personne, mais montre vos chances.
    – Le rapport liste des documents antérieurs. Une lettre dit leur poids. X : nuisible seul. Y : nuisible avec un autre document. A : simple contexte.
    – L’opinion écrite dit, revendication par revendication, si l’invention paraît nouvelle et inventive, et pourquoi.
    Lisez les deux avant de dépenser plus. S’ils sont mauvais, vous pouvez modifier les revendications, argumenter plus tard, ou arrêter.
    Le rapport est dû dans un délai de { $report } à compter de la date de priorité, ou { $copy } après que l’office de recherche a reçu sa copie. Le plus tardif compte.
more-1 =
    À l’arrivée :
    – Notez le jour d’envoi. D’autres dates courent de ce jour.
    – Lisez chaque document X à côté de votre revendication. Montre-t-il vraiment chaque élément ?
    – Voyez quelles revendications sont bien jugées. Une plus étroite passe souvent.
    – Demandez à votre conseil : cette revendication étroite arrêterait-elle encore un concurrent ?
    – Puis choisissez : continuer, modifier, demander un autre examen, ou retirer. Pour garder l’invention secrète, retirez avant la publication.
    Exemple : le rapport est mauvais pour « un ventilateur à pale courbe », bon pour le bout de pale spécial. Le fabricant garde ce bout, car c’est ce que paient les acheteurs.
more-2 =
    Vous pouvez modifier les revendications une fois, à l’OMPI, après le rapport de recherche.
    La limite est { $amend } à compter de l’envoi du rapport, ou { $amend-alt } à compter de la date de priorité. Le délai qui finit le plus tard compte.
    Vous ne pouvez rien ajouter qui n’était pas dans la demande le premier jour. Les revendications modifiées sont publiées.
    Cette étape n’est pas obligatoire. Vous pouvez aussi modifier plus tard, dans chaque pays.
    Vous pouvez envoyer à l’OMPI vos commentaires sur l’opinion écrite.
    Envoyez-les dans un délai de { $comments } à compter de la date de priorité, pour que les offices des pays les reçoivent.
more-3 =
    Les pièges :
    – Un rapport sans objection n’est pas une délivrance. Les pays peuvent chercher encore et trouver plus.
    – Il ne dit rien de votre liberté de vendre.
    – L’office peut dire que vous avez plusieurs inventions et demander plus d’argent. Sans paiement dans le court délai donné, la recherche ne porte que sur une partie.
    – Rapport et opinion deviennent publics avec la demande.
    Une recherche de plus par un autre office peut trouver des documents dans d’autres langues.
    Vous pouvez la demander au plus tard { $supplementary } après la date de priorité.
    Elle est payante : demandez à votre conseil si elle en vaut la peine.
ask =
    rapport de recherche internationale X Y A ca veut dire quoi
    mon rapport pct est mauvais j abandonne ?
    opinion ecrite negative que faire
    modifier les revendications article 19
    rapport de recherche positif donc brevet accordé ?
    l office dit plusieurs inventions et veut plus d'argent
    quand arrive le rapport de recherche du pct
    repondre a l opinion ecrite obligatoire ou pas
    le rapport cite trois vieux documents contre mon invention
