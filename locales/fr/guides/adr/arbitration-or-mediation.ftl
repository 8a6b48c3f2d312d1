question = Médiation ou arbitrage : que choisir ?
answer =
    Dans la médiation, vous décidez, avec de l’aide. Dans l’arbitrage, un arbitre décide à votre place, comme un juge privé, et sa décision vous lie.
    Choisissez la médiation si un accord est possible et si vous voulez garder une bonne relation, peu de frais et de la discrétion.
    Choisissez l’arbitrage s’il faut une réponse définitive, surtout entre parties de pays différents. Les tribunaux de la plupart des pays font exécuter une sentence selon la Convention de New York.
    L’arbitrage exige l’accord de chaque partie, avant ou après le début du litige.
    Beaucoup de contrats combinent : médiation d’abord, arbitrage si elle échoue.
more-1 =
    Autres formes :
    – Arbitrage accéléré : en principe un seul arbitre et des délais courts. Il convient aux affaires plus petites ou urgentes.
    – Procédure d’expertise : un expert répond à une question technique ou d’argent, par exemple une redevance juste.
    Coût : en médiation, vous payez le centre et le médiateur pour peu de temps. En arbitrage, les arbitres travaillent bien plus longtemps.
    Une sentence ne se conteste guère. Le juge regarde seulement les fautes graves de procédure, pas si le résultat est bon.
    L’audience et les pièces sont privées. Vérifiez le règlement si le secret compte pour vous.
more-2 =
    Le piège : la validité d’un brevet ou d’une marque relève souvent de l’office ou des tribunaux. Là où un arbitre peut en juger, le résultat ne lie en général que les parties.
    L’arbitrage efface donc rarement une inscription du registre à l’égard de tous.
    Exemple : un éditeur de logiciel et son revendeur étranger se disputent des redevances. La médiation règle le montant. Seul le sens d’une clause va à l’arbitre.
    Un contrefacteur inconnu ne signera jamais de convention d’arbitrage. Contre lui, il faut le tribunal, la douane ou la plateforme.
ask =
    difference arbitrage mediation simple
    le moins cher arbitre ou mediateur
    un arbitre peut il dire a qui est le brevet
    sentence arbitrale definitive ou on peut faire appel
    litige de licence avec societe etrangere, arbitrage ?
    expert pour fixer le montant de la redevance
    arbitrage rapide pour petite entreprise
    sentence ompi valable dans mon pays ?
