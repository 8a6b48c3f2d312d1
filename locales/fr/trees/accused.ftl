# L'arbre pour ceux qui ont reçu une lettre.

name = On m'accuse de copier : que faire ?

sender = Qui a envoyé la lettre ou le message ?
    .why = Les papiers d'un tribunal ou de la douane n'attendent pas. Certaines lettres trompent.
    .short = Expéditeur
    .court = Un tribunal, la police ou la douane
    .owner = Une entreprise, une personne, un avocat
    .platform = Une plateforme a retiré mon offre
    .fair = Quelqu'un dans un salon
    .domain = Une plainte sur mon adresse internet
    .opposition = Une opposition à ma marque
    .bill = C'est une facture de registre ou de taxe

deadline = Fixe-t-elle un jour pour répondre ?
    .why = S'il reste peu de temps, parlez d'abord à une personne.
    .short = Délai
    .soon = Oui, très bientôt ou déjà passé
    .later = Oui, et il reste du temps
    .none = Aucun jour n'est fixé

right = Quel droit la lettre cite-t-elle ?
    .why = Chaque droit a ses limites et ses réponses.
    .short = Droit cité
    .mark = Une marque ou un nom commercial
    .design = Un dessin ou modèle, une apparence
    .patent = Un brevet ou un modèle d'utilité
    .work = Droit d'auteur : image, son, texte, code
    .contract = Contrat ou accord de confidentialité
    .none = Elle ne cite aucun droit

mark-first = Qui a utilisé ou déposé le nom en premier dans ce pays ?
    .why = Un droit plus ancien peut être une réponse.
    .short = Premier
    .we = Nous
    .they = L'autre partie

patent-sender = L'expéditeur fabrique-t-il ou vend-il ses propres produits ?
    .why = Certaines entreprises n'envoient des lettres que pour encaisser.
    .short = Produits de l'expéditeur
    .yes = Oui
    .no = Non, il n'a que des brevets

early-use = Le faisiez-vous déjà avant leur demande de brevet ?
    .why = Beaucoup de pays laissent continuer celui qui utilisait avant, sous conditions.
    .short = Usage antérieur
    .yes = Oui
    .no = Non

permission = Avez-vous une licence ou un autre papier pour cela ?
    .why = Un papier peut clore l'affaire. La loi permet aussi certains usages.
    .short = Autorisation
    .yes = Oui, j'ai un papier
    .no = Non
    .allowed = Non, mais la loi le permet, je crois

clause = Un contrat dit-il comment régler les litiges ?
    .why = Une telle clause peut décider entre tribunal, médiation et arbitrage.
    .short = Clause de litige
    .yes = Oui, il y a une telle clause
    .no = Non, ou il n'y a pas de contrat

selling = Vendez-vous ou utilisez-vous ce qu'ils citent ?
    .why = Arrêter un temps peut limiter le dommage.
    .short = Notre usage
    .yes = Oui, en ce moment
    .stopped = Plus maintenant
    .never = Non, jamais

aim = Qu'est-ce qui compte le plus pour vous ?
    .why = Chaque façon de régler un litige a ses points forts.
    .short = L'essentiel
    .licence = Continuer, avec leur autorisation
    .keep-relationship = Nous voulons continuer ensemble
    .low-cost = Cela ne doit pas coûter cher
    .secrecy = Personne d'autre ne doit le savoir
    .technical-question = L'avis d'un expert sur la technique
    .final-binding = Il nous faut une décision définitive

agrees = L'autre partie accepterait-elle de régler cela hors du tribunal ?
    .why = Sans clause dans un contrat, les deux parties doivent être d'accord.
    .short = L'autre partie
    .yes = Oui, sans doute
    .no = Non, sans doute pas
