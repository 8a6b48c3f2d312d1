question = Peut-on protéger une simple idée ?
answer =
    En général, non. Une idée seule est libre : chacun peut l'utiliser.
    La loi protège ce que vous en faites : une solution technique aboutie, un nom, une apparence, un texte ou un programme d'ordinateur.
    Tant que ce n'est qu'une idée, le silence et un contrat vous protègent.
    Parlez-en à peu de gens. Avant, faites signer un accord de confidentialité : c'est une promesse écrite de garder le secret.
more-1 =
    À faire d'abord :
    – Mettez l'idée par écrit, avec des dessins et la date. Cela aide comme preuve, mais ne donne aucun droit.
    – Cherchez comment la réaliser. Une solution technique nouvelle peut mériter un brevet.
    – Choisissez un nom et pensez à la marque.
    – Notez à qui vous en avez parlé et ce que chacun a signé.
    Certains investisseurs et grandes entreprises refusent de signer. Dites alors ce que cela fait, mais pas comment.
more-2 =
    Les pièges :
    – Une lettre cachetée envoyée à vous-même ou un dépôt de droit d'auteur protège au mieux le texte. L'idée, elle, reste libre.
    – Méfiez-vous de ceux qui promettent d'« enregistrer votre idée » ou de la vendre, et veulent d'abord de l'argent.
    – Si l'idée est née au travail ou avec un associé, réglez d'abord à qui elle appartient.
    Exemple : vous voulez créer une application pour partager des tracteurs. Chacun peut le faire. Personne ne peut copier votre code, vos textes ou vos écrans. Un nom enregistré comme marque est à vous.
ask =
    comment breveter une idee sans prototype
    jai une idee d appli peur qu on me la vole
    proteger un concept de restaurant
    est ce qu on peut deposer une idee a l inpi ou ompic
    j'ai raconté mon idée à un ami et il la lance sans moi
    droit d auteur sur une idee c possible
    g une super idée comment la vendre sans me faire avoir
    présenter mon projet a des investisseurs sans risque
    enveloppe soleau ca protege mon idée ?
    j'ai une idée géniale, comment éviter qu'on me la pique
    mon concept de garderie est nouveau
