question = Peut-on obtenir un seul brevet pour le monde entier ?
answer =
    Non. Le brevet mondial n'existe pas. Un brevet ne vaut que dans le pays ou la région qui l'a délivré.
    Il existe des voies pour atteindre plusieurs pays avec moins de travail :
    – déposer pays par pays (voie nationale)
    – passer par un office régional, par exemple en Europe, en Afrique ou dans la région eurasienne
    – déposer une demande internationale selon le PCT, un traité avec de nombreux pays membres. Chaque office décide ensuite.
    Le délai part de votre premier dépôt. Vous avez { $priority } pour aller à l'étranger en gardant cette date.
more-1 =
    Le système du PCT vous donne du temps et un rapport de recherche avant les gros frais. Il ne donne pas de brevet.
    Le délai habituel pour passer devant les offices nationaux est de { $entry } à compter de la première date. Certains offices laissent plus.
    Viennent alors les traductions, les taxes locales et souvent un mandataire local. Sans cette étape, la demande prend fin dans ce pays.
    Le PCT n'est pas obligatoire. Pour un ou quelques pays, le dépôt direct est souvent moins cher.
    Tous les pays ne sont pas dans le PCT. Certains ne s'atteignent que par leur office régional.
more-2 =
    Choisissez les pays à tête reposée :
    – Où allez-vous vendre ou donner une licence ?
    – Où un concurrent sérieux fabriquerait-il ?
    – Pourrez-vous y payer les annuités et agir contre une copie ?
    Là où vous n'avez pas de brevet, chacun peut utiliser l'invention. Mais il ne peut pas l'introduire dans un pays où votre brevet est en vigueur.
    Le piège : des sociétés vendent un « brevet mondial » ou envoient des factures pour un « registre international ». Ce brevet n'existe pas. Ne payez que ce que demande un véritable office ou votre propre mandataire.
ask =
    prix d un brevet mondial
    brevet international une seule demande pour tous les pays
    mon brevet français est valable en chine ?
    un brevet pour toute l afrique c possible
    brevet oapi couvre quels pays et l europe alors
    on me propose un brevet mondial a 900 euros arnaque ?
    j'exporte au golfe et en europe quel brevet
    le pct donne un brevet partout ou pas
    un brevet valable partout dans le monde
