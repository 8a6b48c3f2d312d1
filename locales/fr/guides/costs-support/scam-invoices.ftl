question = J’ai reçu une facture pour ma marque ou mon brevet. Est-elle vraie ?
answer =
    Ne payez rien avant d’avoir vérifié. Beaucoup de ces courriers et courriels sont trompeurs ou frauduleux. Les noms et adresses des registres publics les rendent faciles.
    Signes d’alerte :
    – un « registre », un « annuaire » ou une « base » inconnus, au nom proche de celui d’un office,
    – de petites lignes qui parlent d’une offre,
    – un compte bancaire dans un autre pays que l’office,
    – l’urgence, et la menace de perdre votre droit,
    – le courrier vous arrive à vous, alors que vous avez un mandataire.
    Demandez à votre mandataire ou à votre office, par un numéro ou une page que vous trouvez vous-même, pas ceux du courrier.
more-1 =
    La publication officielle est faite par l’office lui-même. Aucun registre privé n’ajoute de protection.
    Sachez ce que vous devez vraiment : notez vos dates de renouvellement, et vérifiez-les dans le registre officiel ou dans votre compte à l’office.
    L’OMPI, l’office de l’Union européenne et beaucoup d’offices nationaux montrent des copies de ces courriers sur leur site. Comparez.
    Ne cliquez sur aucun lien ni code du message. Tapez vous-même l’adresse de l’office.
    Prévenez la personne qui paie les factures dans l’entreprise. Ces courriers arrivent souvent juste après la publication de la marque ou de la demande.
more-2 =
    Si vous avez déjà payé : appelez aussitôt la banque pour bloquer ou rappeler le paiement. Écrivez à l’expéditeur que vous contestez. Signalez-le à l’office, à la police ou à l’autorité des consommateurs.
    Payer une telle offre vaut parfois signature d’un contrat. Agissez vite, et demandez à un avocat si d’autres factures arrivent.
    Exemple : peu après la publication, une fleuriste reçoit une facture avec un blason et le numéro exact de sa marque. Son mandataire connaît l’expéditeur : une liste privée sans effet juridique. Elle garde la lettre et la signale.
    Le logo de l’OMPI ou d’un office, recopié, ne prouve rien.
ask =
    facture registre mondial des marques faut il payer
    lettre qui dit payer sinon marque annulée
    fausse facture ompi ?
    on me demande de largent pour publier mon brevet
    mail de l'office des brevets avec un rib polonais
    jai payé une fausse facture de marque que faire
    avis de renouvellement d'une société inconnue
    arnaque courrier marque inpi
    appel telephonique de l'office qui demande ma carte bancaire
    une lettre bizarre me demande 900 euros pour un registre de marques
    une facture bizarre pour figurer dans un registre
