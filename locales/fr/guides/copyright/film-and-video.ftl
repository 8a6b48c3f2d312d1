question = Nous tournons un film, une série ou une publicité. Quels droits réunir, et à qui est le film ?
answer =
    Réunissez par écrit, avant le tournage, les droits de tous ceux dont l'œuvre ou le visage y figure. Ce dossier s'appelle la chaîne des droits.
    Sans lui, chaînes, plateformes, festivals et assureurs refusent souvent.
    Il faut l'accord :
    – des scénaristes, et du titulaire du livre ou de la pièce d'origine ;
    – de la réalisation, de l'image, du montage, des décors ;
    – des acteurs et des personnes visibles ;
    – pour la musique : chanson et enregistrement ;
    – pour les lieux, œuvres d'art et archives.
    À qui est un film selon la loi, cela varie selon le pays. Un contrat le rend clair.
more-1 =
    Chaque accord devrait dire :
    – ce qui est donné : cession ou licence ;
    – pour quels usages : cinéma, télévision, internet, publicité, extraits, nouvelles versions, objets ;
    – pour quels pays et combien de temps ;
    – que vous pouvez couper, doubler, sous-titrer ;
    – le prix, et une part ultérieure ;
    – comment le nom est cité ;
    – le droit moral, dans la limite de la loi.
    L'option : vous payez un peu et pouvez acheter l'histoire jusqu'à une date. Achetez ou prolongez avant cette date. Après, le titulaire peut la vendre à d'autres.
    Dans certains pays, la loi donne certains droits au producteur. Ailleurs, seul le contrat.
more-2 =
    Personnes et choses à l'image :
    – Une autorisation signée de chaque personne reconnaissable. Pour un enfant, des parents ou tuteurs.
    – Une histoire vraie : voyez un avocat pour la vie privée et l'honneur.
    – Un lieu privé : l'accord du propriétaire.
    – Œuvres d'art, affiches, bâtiments : selon le pays. Obtenez l'accord, ou évitez-les.
    – Logos : à éviter en publicité.
    – Musique : une autorisation pour la chanson, une autre pour l'enregistrement. Une radio en fond compte aussi.
    – Voix ou visage imités d'une vraie personne : demandez-lui d'abord.
more-3 =
    Quand le film est prêt :
    – Déposez ou enregistrez-le si votre pays le propose.
    – Gardez le dossier. Donnez des copies, jamais les originaux.
    – Accordez des licences par usage, pays et durée. « Tous médias, monde entier, pour toujours » devrait coûter bien plus cher.
    – Demandez des comptes réguliers et le droit de les vérifier.
    Un format, comme l'idée d'un jeu télévisé, se protège mal. Montrez un concept écrit, sous accord de confidentialité.
    Exemple : une chaîne fait une offre à un petit studio. Le compositeur, un ami, n'a jamais signé. Il demande maintenant plus que la chaîne ne paie.
ask =
    on tourne un court metrage quel papier faire signer aux acteurs
    chaine des droits film cest quoi
    netflix demande les contrats de tout le monde on a rien signé
    filmer des gens dans la rue pour une pub autorisation
    a qui appartient le film, realisateur ou producteur
    proteger une idee demission tv
    option sur un roman comment ca marche
    ya une radio qui passe dans notre video cest grave ?
    autorisation des acteurs pour mon court métrage
