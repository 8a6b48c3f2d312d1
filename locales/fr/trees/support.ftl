# L'arbre qui trouve une aide pour les coûts.

name = Quelle aide pour mes coûts ?

purpose = Pour quoi vous faut-il de l'aide ?
    .why = Chaque aide a sa propre porte.
    .short = Aide pour
    .fees = Payer des taxes plus basses
    .attorney = Un conseil ou mandataire
    .money = De l'argent pour les coûts
    .plan = Savoir ce que cela coûtera
    .dispute = Le coût d'un litige
    .advice = Premiers conseils et recherche

where = Quelles taxes voulez-vous réduire ?
    .why = Les systèmes internationaux et les offices ont des règles différentes.
    .short = Taxes
    .international = De l'OMPI : PCT, Madrid, La Haye
    .national = D'un office national ou régional
    .least-developed = Je vis dans un pays moins avancé

size = Qui dépose ?
    .why = Chaque office décide qui compte comme petit.
    .short = Déposant
    .person = Une personne ou un étudiant
    .small = Une petite ou jeune entreprise
    .university = Une université ou un organisme public
    .large = Une grande entreprise ou un groupe

stage = Où en êtes-vous ?
    .why = Les programmes gratuits veulent en général une invention, pas une simple idée.
    .short = Étape
    .idea = J'ai une idée
    .ready = Je sais comment cela marche
    .filed = J'ai déjà déposé

means = Pouvez-vous payer un conseil ?
    .why = Les conseils gratuits sont pour ceux qui ont peu de moyens.
    .short = Moyens
    .little = Non, j'ai peu de moyens
    .enough = Oui, si le prix est juste

money = Quelle sorte d'argent ?
    .why = Subvention, prêt, investisseur : chacun demande autre chose.
    .short = Argent
    .grant = Une subvention ou un chèque
    .loan = Un prêt sur mes droits
    .investor = Un investisseur

plan = Que voulez-vous savoir ?
    .why = Le dépôt n'est que la première vague de coûts.
    .short = À savoir
    .first = Ce que coûte la protection
    .years = Les coûts des années suivantes

dispute = Où sera le litige ?
    .why = La voie décide du coût.
    .short = Litige
    .court = Au tribunal
    .outside = Hors du tribunal
    .insurance = Je cherche une assurance
