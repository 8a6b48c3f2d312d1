question = Comment obtenir gratuitement un conseil en brevets ou une clinique juridique ?
answer =
    L'aide sans paiement s'appelle « pro bono ». Il y a quelques portes, pas toutes ouvertes dans votre pays :
    – le programme d'assistance aux inventeurs de l'OMPI : un conseil en brevets bénévole pour inventeurs et petites entreprises aux moyens limités, dans les pays participants ;
    – un programme pro bono national, ou une journée d'aide de l'office de PI ou du barreau ;
    – une clinique juridique d'université : des étudiants travaillent, un enseignant contrôle ;
    – un CATI, centre qui aide à chercher dans les brevets.
    Demandez à l'office de PI lesquelles existent et comment postuler. Taxes et traductions restent en principe à votre charge.
more-1 =
    Ce qu'on vous demande en général :
    – vous vivez dans le pays, et revenu ou entreprise sont sous une limite ;
    – une invention, pas seulement une idée : comment elle marche, avec dessins ;
    – un peu de connaissance des brevets. Le programme de l'OMPI a un cours en ligne gratuit ;
    – une première recherche de ce qui existe.
    Un comité ou un office choisit. Il peut dire non, et cela prend du temps.
    Demandez donc tôt. Si vous devez la montrer bientôt ou si un dernier jour approche, dites-le aussitôt. Demandez à l'office si un premier dépôt simple peut garder une date.
more-2 =
    Une bonne clinique vous fait signer un papier qui dit pour qui elle travaille, ce qui reste secret et ce qu'elle ne fait pas. Lisez-le.
    Ne dites la partie secrète qu'après avoir vérifié que l'entretien est confidentiel. Un CATI ou un guichet d'aide n'est pas toujours lié comme un conseil. Demandez d'abord.
    L'aide finit souvent au dépôt. Demandez qui répondra à l'examinateur et qui surveille les taxes.
    Le piège : des sociétés dites d'« aide aux inventeurs » qui veulent de l'argent d'avance. Vérifiez-les auprès de votre office.
    Exemple : une enseignante invente un pupitre pliant. Elle suit le cours, postule dans son pays, et un bénévole rédige le brevet. Elle paie les taxes.
ask =
    avocat benevole pour mon invention
    clinique juridique universite propriete intellectuelle
    inventeur fauché besoin dun conseil en brevet pro bono
    pap ompi assistance inventeurs comment sinscrire
    cours a passer pour laide ompi aux inventeurs
    societe daide aux inventeurs demande 1000 euros fiable ?
    mon pays est il dans le programme assistance inventeur
