question = Quels coûts de PI viennent quand ? Comment prévoir l'argent sur les années ?
answer =
    Les coûts viennent par vagues. Mettez-les dans un agenda avant le dépôt :
    – avant : recherche, conseil, rédaction ;
    – dépôt : taxes de l'office par classe, modèle, page ou revendication ;
    – examen : réponses aux objections, parfois une opposition ;
    – délivrance ou enregistrement : dans beaucoup de pays, une taxe de plus ;
    – étranger : chaque pays avec taxes, mandataire et traduction. C'est en général la plus grosse vague ;
    – maintien : brevets souvent chaque année, marques, dessins et modèles plus rarement ;
    – défense : surveillance, lettres, plateformes, juge.
    Gardez une réserve. Un droit sans argent derrière est faible.
more-1 =
    Les vagues avec une date :
    Brevets à l'étranger : vous gardez la première date si vous y déposez, ou par le PCT, dans un délai de { $patent-priority }.
    Marques et dessins ou modèles à l'étranger : vous la gardez avec un dépôt dans un délai de { $mark-priority }.
    Avec une demande PCT, les grosses factures des pays viennent en général à { $national-phase } de la première date. Des offices laissent plus de temps, quelques-uns moins.
    Les annuités de brevet reviennent, souvent en montant, pour une vie normale de { $patent-term } dès le dépôt.
    Une marque se renouvelle sans fin, au rythme de l'office.
    Taxe de maintien oubliée : les pays de la Convention de Paris laissent au moins { $grace } de plus, en général avec surtaxe.
more-2 =
    Un plan simple : listez chaque droit, ce qu'il rapporte, la prochaine date, le coût. Une fois par an, abandonnez ce qui ne rapporte rien et prévenez à temps le mandataire.
    Demandez à chaque mandataire des prix fixes par étape, et ce qui n'est pas compris. Notez la monnaie.
    Les pièges :
    – tout l'argent au dépôt, rien pour répondre à l'examinateur ;
    – trop de pays au début ;
    – rappels envoyés à une vieille adresse, ou fausses factures ;
    – taxes payées pour un droit que personne n'utilise.
    Exemple : une fabricante de pompes dépose chez elle et cherche des acheteurs tant que la première date compte. Elle ne paie ensuite que les pays qui ont commandé.
ask =
    combien prevoir par an pour mes brevets
    quand est ce que les grosses factures arrivent pour un pct
    budget propriete intellectuelle startup
    frais caches d'une marque sur 10 ans
    jai plus dargent pour les annuités que garder
    combien coute un brevet de a à z
    planifier les depenses de pi de ma pme
