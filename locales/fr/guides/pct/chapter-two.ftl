question = Qu’est-ce que le chapitre II du PCT, et une demande d’examen vaut-elle la dépense ?
answer =
    C’est une étape en plus. Un office examine encore votre demande PCT : c’est l’examen préliminaire international. Vous le demandez par un formulaire, et vous payez.
    L’examinateur lit vos arguments et revendications modifiées, puis écrit un nouveau rapport. Lui non plus ne lie aucun pays.
    C’est utile si la première opinion était mauvaise, votre réponse bonne, et si plusieurs pays doivent lire le rapport. Opinion bonne, ou peu de pays ? C’est peut-être inutile.
    La demande d’examen est due dans les { $demand } suivant la date de priorité, ou { $after-report } après l’envoi du rapport de recherche et de l’opinion. Le délai qui finit le plus tard compte.
more-1 =
    Comment faire :
    – Demandez quels offices peuvent examiner votre demande. Cela dépend du lieu de dépôt.
    – Envoyez à cet office la demande d’examen, avec les revendications modifiées et une lettre répondant à la première opinion.
    – Vous pouvez aussi modifier description et dessins, sans rien ajouter de nouveau.
    – Payez vite la taxe de l’office et une taxe de traitement pour l’OMPI. Si elles restent impayées, la demande d’examen est réputée non présentée.
    La taxe de traitement est de { $handling }.
    Pour certains déposants, elle baisse de { $reduction }.
    Le rapport vient en principe au plus tard { $report } après la date de priorité. Répondez vite à l’examinateur, car le temps est court.
more-2 =
    Les pièges :
    – Cela donne rarement plus de temps. Presque partout, la date de la phase nationale reste la même.
    La limite normale est { $entry } à compter de la date de priorité.
    – Une demande d’examen tardive est réputée non présentée.
    – Le rapport peut arriver près de cette limite. Préparez vos pays entre-temps.
    – Certains offices recommencent tout, quel que soit le rapport.
    Comparez le prix avec une réponse à l’examinateur du premier pays.
    Exemple : une fabricante de vannes reçoit une mauvaise première opinion. Elle limite la revendication, explique la différence et obtient un bon rapport. Son preneur de licence accepte alors de payer pour les pays.
ask =
    chapitre 2 pct ca sert a quoi
    demande d examen preliminaire international prix
    faut il faire l examen preliminaire pct
    l opinion ecrite est mauvaise je demande un 2eme examen ?
    chapitre II donne plus de temps avant la phase nationale ?
    date limite demande d'examen preliminaire
    modifier la description dans le pct
    ipea c est quoi en francais
