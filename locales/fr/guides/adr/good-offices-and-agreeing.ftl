question = Nous n'avons pas de clause de litige. Pouvons-nous encore aller en médiation ou en arbitrage ?
answer =
    Oui, si les parties en conviennent maintenant. Vous signez un court papier, la convention ad hoc. L'OMPI a des modèles gratuits pour la médiation, l'arbitrage et l'expertise.
    Si l'autre se tait, vous pouvez essayer de votre côté :
    – demandez les bons offices de l'OMPI. Le Centre explique les voies aux parties et les aide à se parler. C'est sans frais ;
    – envoyez de votre côté une demande de médiation de l'OMPI. Le Centre demande à l'autre s'il participe.
    Nul ne peut être forcé à l'arbitrage sans l'accepter.
    Notez aussi chaque dernier jour devant juge ou office. Des pourparlers n'y changent parfois rien.
more-1 =
    Une convention ad hoc dit :
    – qui sont les parties, et l'objet du litige ;
    – quelle voie : médiation, arbitrage, ou l'une puis l'autre ;
    – quel règlement, lieu et langue ;
    – combien d'arbitres, s'il y en a ;
    – que chacun peut encore demander une mesure urgente à un juge.
    Pour inviter l'autre : court, poli, sans reproche. Dites que c'est confidentiel, ce que cela peut coûter et que rien ne lie avant les signatures.
    C'est possible même pendant un procès ou une procédure à l'office. Certains juges et offices de PI offrent eux-mêmes la médiation. Demandez au vôtre.
more-2 =
    Pourquoi l'autre peut dire oui : c'est plus discret qu'un procès, le coût est partagé, chacun garde la main.
    S'il dit non, vous perdez peu de temps. Pensez alors à l'office, à la plateforme, à la douane ou au juge.
    Les pièges :
    – signer un arbitrage par colère, sans lire le coût ;
    – dire des secrets avant que la confidentialité soit convenue ;
    – attendre une réponse pendant qu'un délai finit.
    Exemple : une compositrice entend sa mélodie dans une publicité. Aucun contrat ne les lie. L'OMPI écrit à l'agence, qui accepte la médiation, et ils trouvent une somme.
ask =
    bons offices ompi gratuit comment ca marche
    rien dans le contrat sur les litiges on fait comment
    lautre refuse de parler, lompi peut laider a venir ?
    convention ad hoc mediation modele
    proposer une mediation a celui qui me copie
    on est deja au tribunal on peut encore faire une mediation
    compromis d'arbitrage apres le debut de la dispute
