question = Qu’est-ce que la phase nationale du PCT, et que dois-je faire ?
answer =
    En phase nationale, votre demande PCT devient une demande de brevet ordinaire dans chaque pays que vous choisissez.
    Elle ne démarre pas toute seule. Il faut agir dans chaque pays ou région : payer la taxe, et traduire si nécessaire.
    La limite est normalement de { $entry } depuis la date de priorité. Certains offices ont une autre limite : vérifiez chacun.
    Là où vous n’entrez pas à temps, la demande prend normalement fin. Ce brevet n’y est en général plus possible.
    Ensuite, chaque office examine selon sa propre loi. Les réponses peuvent différer.
more-1 =
    Commencez plusieurs mois avant la limite :
    – Choisissez les pays où vous allez vraiment vendre, fabriquer ou donner une licence, ou bien où des copieurs le feraient.
    – Demandez aux conseils sur place un prix complet, avec la traduction et les échanges suivants avec l’office.
    – Relisez le rapport de recherche. Améliorez les revendications avant de payer.
    – Donnez la date à vos partenaires et investisseurs. Ils peuvent partager les frais.
    Mieux vaut une liste courte que vous pouvez payer qu’une longue liste à abandonner.
more-2 =
    Certains pays n’acceptent une demande PCT que par un office régional.
    L’Office européen des brevets, l’OAPI et l’ARIPO sont des offices régionaux.
    Vous entrez alors une seule fois, à l’office régional, et non pays par pays.
    Pour beaucoup d’autres pays, vous avez le choix entre office national et office régional. Comparez coût et langue.
    La plupart des offices exigent un mandataire local. Certains acceptent qu’il soit nommé un peu plus tard.
more-3 =
    Vous avez manqué la limite ? Appelez aujourd’hui un conseil dans ce pays.
    Certains offices peuvent rétablir vos droits si le retard était involontaire ou s’il est arrivé malgré vos précautions. D’autres refusent.
    Le temps pour le demander est court, et personne ne peut promettre le résultat.
    L’OMPI peut vous envoyer un rappel, mais ne l’attendez pas. La date est sous votre responsabilité.
    Après l’entrée, pensez aux réponses à l’office et aux annuités.
ask =
    phase nationale pct cest quoi
    bientot 30 mois je panique pour mon brevet
    faut repayer dans chaque pays apres le pct ?
    quels pays choisir pour mon brevet, jai une petite boite de 4 personnes
    entrer en phase europeenne ou france directement
    pays OAPI apres le pct comment faire
    jai oublié la phase nationale au canada
    traduction obligatoire en chinois pour le brevet ?
    mon pct est fini et jai toujours pas de brevet
    les trente mois arrivent, que faire dans chaque pays
