question = Un expert peut-il trancher seulement la question technique ou d'argent entre nous ?
answer =
    Oui, si les parties sont d'accord. C'est la procédure d'expertise. Une personne qui connaît le domaine répond à une question claire, par exemple :
    – quelle redevance est juste, ou que vaut la marque ?
    – ce produit entre-t-il dans la licence ?
    – le travail a-t-il été fait comme promis ?
    La réponse lie normalement les parties comme un contrat, sauf si vous convenez d'un simple avis.
    C'est privé, et plus court qu'un procès. Cela ne règle ni la faute ni tout le litige.
    Une fois convenu, nul ne peut en sortir seul. Réfléchissez donc avant de signer.
more-1 =
    Pour commencer avec le Centre de l'OMPI :
    – votre contrat a une telle clause, ou les parties signent maintenant une convention ad hoc ;
    – sans aucun accord, une partie peut envoyer une demande, et l'OMPI demande à l'autre si elle participe.
    Vous choisissez l'expert ensemble. Sinon, le Centre le nomme après vous avoir consultés.
    Vous pouvez aussi fixer la langue et le lieu des réunions. Chacun donne à l'expert les mêmes papiers.
    Les honoraires dépendent du temps et de la difficulté. Demandez une estimation au Centre avant d'accepter.
    On peut combiner : médiation d'abord, puis l'expert pour le point qui reste.
more-2 =
    Posez la question de façon qu'une seule réponse soit possible : « Quel est le taux de redevance de la pompe à partir d'aujourd'hui ? » et non « Qui a raison ? ».
    Dites dans l'accord : quels papiers, qui paie, si le résultat lie, et pour quand.
    Le piège : une réponse qui lie ne change presque plus. Le juge ne la revoit que dans des cas étroits, selon le pays. Ce n'est pas non plus une sentence : si l'autre n'obéit pas, vous agissez sur la base du contrat.
    Exemple : une société agricole et un inventeur s'accordent sur une licence, pas sur le prix. Un expert de ces pompes fixe le taux. Ils continuent ensemble.
ask =
    un expert pour fixer la redevance entre nous deux
    on est pas d'accord sur la valeur de la marque qui decide
    expertise ompi comment demander
    lavis de lexpert est obligatoire ?
    question technique seulement, pas besoin de juge
    qui choisit l'expert si on sentend pas
    mon produit rentre dans la licence ou pas qui tranche
