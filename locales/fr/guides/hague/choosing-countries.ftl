question = Quels pays désigner dans une demande de La Haye, et puis-je désigner le mien ?
answer =
    Désignez les lieux où vous vendez, où vous fabriquez, et d’où des copies viendront sans doute. Un pays ne s’ajoute pas plus tard sans nouvelle demande.
    – Chacun doit être membre du système de La Haye. L’OMPI a la liste.
    – Votre propre pays peut souvent être désigné aussi, s’il est membre. Un office qui examine peut l’exclure : vérifiez ses déclarations.
    – L’Union européenne et l’OAPI sont chacune une seule désignation, pour tous leurs pays.
    Un pays non membre exige un dépôt direct.
    Après votre premier dépôt, vous avez { $priority } pour cela, en gardant la première date.
more-1 =
    Qui peut déposer ? Il faut un vrai lien avec un membre : nationalité, domicile, résidence ou entreprise active.
    Un lien avec une organisation membre compte aussi, par exemple être d’un pays de l’Union européenne.
    Un dessin ou modèle national n’est pas exigé d’abord. Mais certains déposent chez eux pour tester, puis à l’étranger dans le délai de priorité.
    Plusieurs déposants peuvent déposer ensemble, si chacun a un tel lien.
    Vous choisissez une seule entrée : en ligne à l’OMPI, d’habitude. Certains offices ne prennent pas ces demandes.
    Certains pays veulent une autorisation avant un dépôt à l’étranger. Demandez d’abord à votre office.
more-2 =
    À regarder pour chaque pays avant de payer :
    – L’office examine-t-il la nouveauté ? Attendez-vous à des questions, et peut-être à un mandataire local.
    – Excuse-t-il votre propre divulgation ? Chaque pays a sa règle de grâce.
    – Permet-il une publication plus tard ? Le pays le plus strict décide pour tous.
    – Veut-il le nom du créateur, une description ou une revendication ? Une revendication est une courte phrase formelle qui dit ce qui est protégé.
    – Veut-il certaines vues, ou un seul dessin ?
    Les profils des membres, à l’OMPI, répondent à presque tout.
more-3 =
    Les pièges :
    – Certains territoires ne sont pas compris. La Chine ne couvre ni Hong Kong ni Macao dans le système de La Haye. L’Union européenne ne couvre pas le Royaume-Uni.
    – Le pays est membre, mais seulement d’un ancien texte du traité. Vous ne pouvez alors peut-être pas l’atteindre. Le formulaire de l’OMPI montre vos choix.
    – Un pays ajouté l’an prochain : votre lancement a peut-être déjà fait perdre la nouveauté.
    Exemple : une fabricante de chaussures désigne l’union où elle vend, le pays de son usine et le sien. Pour un marché hors du système, elle dépose directement à temps.
ask =
    quels pays choisir pour la haye
    je peux designer la france dans ma demande de la haye si j'habite en france
    ajouter un pays plus tard a mon dessin international
    le canada est dans le systeme de la haye ?
    oapi et la haye ca couvre quels pays
    qui a le droit de deposer par la haye
    pays pas membre de la haye je fais koi pour mon modele
    deposer a l ompi direct ou par l'inpi pour un modele
    quels pays choisir pour mes modèles de lampes
