question = Notre litige touche plusieurs pays et doit rester secret. Que choisir ?
answer =
    Les droits sont nationaux. Devant les juges, c'est souvent un procès par pays, avec des lois et des résultats différents. Dossiers et audiences y sont souvent publics.
    Médiation ou arbitrage peuvent tout réunir en une affaire privée, si les parties sont d'accord :
    – un lieu neutre et une langue ;
    – une personne qui connaît votre domaine ;
    – le secret selon le règlement choisi ;
    – un accord, ou une sentence, pour tous vos pays.
    Pour arrêter tout de suite quelque chose, il faut parfois encore un juge du pays.
    Notez d'abord pays, droits, contrat et chaque dernier jour devant juge ou office. Des pourparlers n'y changent parfois rien.
more-1 =
    Jusqu'où va le secret : selon les Règlements de l'OMPI, l'existence de l'affaire, ce qui s'y dit et le résultat restent confidentiels, avec des exceptions.
    Vérifiez les règles des autres centres. Le secret n'est pas partout le même.
    Il peut finir s'il faut un juge pour exécuter ou annuler une sentence, ou si une loi oblige à déclarer.
    Signez un engagement de secret avant de donner des papiers. Pour un secret d'affaires, demandez à l'arbitre une mesure de protection : seules des personnes nommées le voient.
    Ce que vous offrez en médiation ne devrait pas servir ensuite au tribunal. Écrivez-le dans l'accord.
more-2 =
    Et à l'étranger ? Une sentence s'exécute dans la plupart des pays selon la Convention de New York.
    Un accord de médiation lie comme un contrat. Un traité plus récent, la Convention de Singapour sur la médiation, facilite son exécution dans les pays qui en sont membres.
    Demandez à un avocat si vos pays en sont.
    Le piège : une sentence ne lie que les parties. Elle n'arrête pas un tiers et ne nettoie pas le registre d'un office.
    Exemple : des partenaires de pays lointains se disputent une recette et son nom sur plusieurs marchés. En une seule médiation, ils partagent les marchés, et la recette n'entre dans aucun dossier de tribunal.
ask =
    litige avec un partenaire en chine et au bresil quel tribunal
    regler un conflit sans que ca se sache
    proces public jai peur pour ma recette secrete
    un seul jugement pour plusieurs pays possible ?
    mediation internationale accord valable au senegal
    ma boite est en france lautre au canada qui juge
    confidentialité en arbitrage vraiment garantie ?
