question = Que doit dire mon contrat sur les litiges ?
answer =
    Mettez une courte clause sur les litiges dans chaque contrat de licence, de distribution, de développement ou de confidentialité. Une fois la dispute née, il est difficile de s’accorder.
    La clause devrait dire :
    – quelle voie : médiation, arbitrage, tribunal, ou l’une après l’autre,
    – quel règlement et quel centre,
    – le lieu et la langue,
    – pour l’arbitrage, combien d’arbitres,
    – dans une autre clause, la loi applicable au contrat.
    L’OMPI propose des clauses types en plusieurs langues et un générateur de clauses gratuit. Reprenez le modèle en changeant peu.
more-1 =
    Un bon schéma pour la plupart des petites entreprises : d’abord parler, puis la médiation, puis l’arbitrage ou un tribunal désigné.
    Fixez une limite à la médiation. Un choix courant dans les clauses types de l’OMPI est { $wait }.
    Ensuite, chaque partie peut passer à l’étape suivante.
    Précisez que chaque partie peut toujours demander au juge une mesure urgente.
    Pas de clause dans le contrat ? Après le début du litige, vous pouvez encore signer une convention ad hoc, si chaque partie le veut.
more-2 =
    Les pièges :
    – « Les litiges seront réglés par arbitrage », et rien d’autre. Personne ne sait où, par qui ni selon quel règlement.
    – L’arbitrage et un tribunal à la fois, chacun pour tout.
    – Un lieu lointain et cher pour vous, ou dont les tribunaux exécutent mal les sentences.
    – Une clause recopiée du contrat d’un autre.
    Exemple : une graphiste signe un formulaire qui prévoit l’arbitrage dans une ville lointaine. La facture impayée vaut moins que l’affaire. Un lieu plus proche, ou un tribunal pour petits litiges, aurait mieux convenu.
    Pour les consommateurs et les salariés, des règles spéciales limitent souvent ces clauses. Demandez à un avocat.
ask =
    clause litige pour contrat de licence exemple
    quoi mettre dans le contrat en cas de dispute
    clause arbitrage ompi modele
    mon contrat prevoit un arbitrage a londres c grave ?
    quel tribunal mettre avec un client étranger
    on a pas de clause de litige dans le contrat
    clause de médiation contrat freelance
    generateur de clause ompi gratuit
    que prévoir dans le contrat en cas de dispute
