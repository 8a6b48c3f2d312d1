# L'arbre qui trouve comment régler un litige.

name = Comment régler mon litige ?

about = Sur quoi porte le litige ?
    .why = Ce que vous pouvez faire dépend de ce qui s'est passé.
    .short = Le litige
    .licence-dispute = Une licence ou ses paiements
    .contract-breach = Un autre contrat non respecté
    .ownership-dispute = Désaccord sur le propriétaire
    .trade-secret-misuse = Quelqu'un abuse de mon secret
    .domain-name = Mon nom pris comme adresse internet
    .copied = Quelqu'un me copie
    .accused = On dit que j'ai copié

basic-mark = Le nom est-il déjà une marque dans votre pays ?
    .why = La procédure pour les noms de domaine demande une marque.
    .short = Marque au pays
    .none = Non
    .pending = Demande déposée
    .registered = Enregistrée

urgent = Quelque chose doit-il cesser tout de suite ?
    .why = Un tribunal peut ordonner vite, le plus souvent à qui agit vite.
    .short = Urgence
    .yes = Oui, tout de suite
    .no = Non, on a le temps de parler

clause = Un contrat dit-il comment régler les litiges ?
    .why = Une telle clause peut décider entre tribunal, médiation et arbitrage.
    .short = Clause de litige
    .yes = Oui, il y a une telle clause
    .no = Non, ou il n'y a pas de contrat

agrees = L'autre partie accepterait-elle de régler cela hors du tribunal ?
    .why = Sans clause dans un contrat, les deux parties doivent être d'accord.
    .short = L'autre partie
    .yes = Oui, sans doute
    .no = Non, sans doute pas

matters = Qu'est-ce qui compte le plus pour vous ?
    .why = Chaque façon de régler un litige a ses points forts.
    .short = L'essentiel
    .keep-relationship = Nous voulons continuer ensemble
    .secrecy = Personne d'autre ne doit le savoir
    .low-cost = Cela ne doit pas coûter cher
    .technical-question = L'avis d'un expert sur la technique
    .final-binding = Il nous faut une décision définitive
    .many-countries = Plusieurs pays en une fois

budget = Combien pouvez-vous dépenser pour ce litige ?
    .why = Une petite somme en litige ne justifie pas une procédure chère.
    .short = Budget
    .low = Le moins possible
    .medium = Une somme raisonnable
    .high = L'enjeu est grand
