question = Nous créons une société à partir de recherches de notre université. Comment obtenir les droits ?
answer =
    Cherchez d'abord à qui est le résultat. Ce peut être l'université, le chercheur, un financeur ou un partenaire. Cela dépend du pays, des contrats et de la politique de PI.
    – Signalez l'invention au service de transfert de technologie avant toute publication. C'est la déclaration d'invention.
    – Gardez secrets exposés, affiches, thèses et code jusqu'au dépôt, ou jusqu'à la décision de ne pas déposer.
    – Demandez ensuite une licence, une option sur elle, ou une cession à la société.
    – Obtenez-le par écrit avant que les investisseurs regardent.
    Les noms, le code et le savoir-faire ont aussi besoin d'un propriétaire. Faites la liste du tout.
more-1 =
    Points du contrat avec l'université :
    – exclusive ou non, quel domaine, quels pays ;
    – paiement : argent maintenant, part des ventes, parts de la société ;
    – qui paie et pilote les brevets, et si vous ne pouvez plus payer ;
    – à qui sont les améliorations, de vous ou du laboratoire ;
    – ce que vous devez atteindre, et quand ;
    – l'université garde recherche et enseignement ;
    – le droit suit-il si la société est vendue ?
    Une option donne du temps pour tester et trouver de l'argent. Elle coûte en général moins qu'une licence complète.
    Prenez un avocat qui connaît ces contrats. L'université a le sien.
more-2 =
    Qui d'autre peut avoir un droit ? Étudiants sans contrat de travail, chercheurs invités, une entreprise qui a donné du matériel, le financeur public. Demandez tôt à chacun une cession signée, ou l'attestation qu'il n'a aucun droit.
    Séparez le travail : notez ce qui est fait à la société et au laboratoire, avec les outils et le temps de qui.
    Le piège : la société dépose à son nom ce qui est à l'université. Le brevet peut alors être repris ou attaqué.
    Une taxe réduite (PME) peut dépendre de tous les titulaires : vérifiez.
    Exemple : deux chercheuses veulent vendre un test d'eau. Elles le déclarent, conviennent d'une option et publient après le dépôt. La licence suit quand il y a des acheteurs.
ask =
    spin off universitaire a qui est le brevet
    je suis doctorant je veux creer ma boite avec ma these
    licence avec la satt comment negocier
    la fac dit que mon invention est a elle
    service de valorisation université c est quoi
    option de licence avec un labo
    jai publié ma these avant de deposer c foutu ?
    les etudiants du projet ont des droits sur le brevet ?
    je crée ma boîte à partir de ma thèse
