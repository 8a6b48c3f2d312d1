question = Une demande de paiement d’un office paraît vraie. Comment la vérifier ?
answer =
    Elle est peut-être vraie. Vérifiez-la avant de payer :
    – ouvrez vous-même la page de l’office, sans lien, code ni numéro tirés du courrier ;
    – cherchez votre droit dans le registre officiel. Ce paiement est-il dû, et quand ?
    – comparez le montant avec le barème de l’office ;
    – comparez le compte bancaire avec celui que l’office indique sur sa page ;
    – demandez à votre mandataire ou à l’office s’ils l’ont envoyée.
    Si tout concorde, payez de la façon indiquée par l’office, et gardez la preuve.
    Si un point ne concorde pas, ne payez pas encore. Montrez le courrier à l’office.
more-1 =
    Un logo copié ne prouve rien, ni votre nom et votre numéro exacts. Ils figurent dans des registres publics.
    Les bons faux indiquent le bon montant et les bonnes données. Seul le compte bancaire change. Comparez donc toujours le compte.
    Une société privée peut vous proposer de renouveler pour vous. Vous n’en avez pas besoin, et cela coûte souvent plus que la taxe officielle. Lisez les dernières lignes : offre ou facture ?
    Ne tardez pas trop. Si le registre dit qu’une taxe est due, votre droit peut vraiment se perdre.
    Si votre mandataire a envoyé la facture, appelez le numéro que vous connaissez déjà, surtout si le compte a changé.
ask =
    cette demande est-elle vraie ou dois-je la vérifier d'abord
    comment vérifier qu'un rappel vient vraiment de l'office
    comparer le compte bancaire du courrier avec celui de l'office
    mon mandataire envoie une facture avec un nouveau numéro de compte
    le rappel de renouvellement semble officiel comment être sûr
    le numéro de compte du courrier est nouveau est-ce normal
    faire confirmer par l'office qu'il a envoyé cette demande
