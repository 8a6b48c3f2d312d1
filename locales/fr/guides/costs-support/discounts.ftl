question = Y a-t-il des taxes réduites pour les petites entreprises, les particuliers ou mon pays ?
answer =
    Souvent oui, mais il faut le demander, en général le jour du dépôt.
    Offices nationaux : beaucoup demandent moins aux petites entreprises, jeunes pousses, étudiants, particuliers ou universités. La définition change d’un pays à l’autre.
    Systèmes internationaux : l’OMPI réduit certaines taxes pour les déposants des pays les moins avancés. Pour les brevets, cela vise aussi les particuliers de beaucoup d’autres pays.
    Aides : certains pays et régions remboursent une partie des taxes ou de la facture d’un conseil.
    Lisez le barème de chaque office avant de payer, car un remboursement ultérieur est rare.
more-1 =
    Ce que prévoient les systèmes de l’OMPI :
    PCT : { $pct-cut } de moins sur la taxe internationale de dépôt pour les déposants qui y ont droit. Tous les déposants de la demande doivent remplir la condition.
    Madrid : { $madrid-cut } de moins sur l’émolument de base si le pays d’origine est un pays moins avancé.
    La Haye : { $hague-cut } de moins sur les taxes fixées par l’OMPI si votre seul lien est avec un pays moins avancé.
    Médiation et arbitrage de l’OMPI : { $adr-cut } de moins sur les taxes du Centre si une partie est une petite ou moyenne entreprise.
    Les taxes de chaque pays ne baissent pas pour autant. Le dépôt en ligne coûte souvent moins que le papier.
more-2 =
    Les aides ont des dates et un budget. Le plus souvent, on demande d’abord, on attend l’accord, et on paie ensuite. Dans l’Union européenne, voyez le SME Fund de l’EUIPO quand un appel est ouvert.
    Le piège : déclarer un statut que vous n’avez pas. Dans certains pays, une fausse déclaration met le droit en danger. Une licence à une grande société, ou un grand copropriétaire, peut mettre fin au statut.
    Exemple : une étudiante et une société déposent ensemble une demande de brevet. Seule, l’étudiante paierait moins. À cause de la société, la taxe entière peut être due.
    Demandez à l’office quelle preuve il veut, et gardez-la.
ask =
    reduction taxe marque pour petite entreprise
    etudiant inventeur tarif reduit
    pays moins avancé réduction ompi
    startup paie moins pour un brevet ?
    remboursement depot de marque sme fund
    taxe pct moins chere pour les africains
    subvention de l'etat pour payer mon brevet
    comment avoir les 90 pour cent de reduction pct
    auto entrepreneur tarif depot marque
    peu de moyens, y a-t-il une réduction sur les taxes
