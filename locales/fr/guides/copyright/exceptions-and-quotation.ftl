question = Quand puis-je citer ou utiliser une œuvre sans demander ?
answer =
    Seulement si une exception de la loi du pays convient. Les exceptions sont étroites et varient beaucoup.
    La citation existe dans les pays de la Convention de Berne. L'œuvre doit déjà être publique. La citation doit être loyale, pas plus longue que son but ne le demande, et nommer source et auteur.
    Beaucoup de pays ont plus : copie privée, enseignement, actualité, parodie, accès des personnes handicapées.
    La publicité et la vente y entrent rarement. Le « fair use » est une règle de certains pays, pas du monde.
    En cas de doute, demandez par écrit avant l'usage et gardez la réponse. Le silence n'est pas un accord.
more-1 =
    Pour citer sans risque :
    – Prenez dans une œuvre rendue publique légalement.
    – La citation appuie votre propre texte : un commentaire, une critique, un cours.
    – Ne prenez que le nécessaire, mot pour mot, et marquez-le.
    – Nommez l'auteur et la source.
    – Pour une image entière ou une chanson, c'est bien plus difficile. Parlez de l'œuvre, n'en faites pas un décor.
    Ne croyez pas que quelques secondes ou quelques lignes sont toujours libres. Aucun chiffre de ce genre n'est vrai partout.
more-2 =
    Questions de petites entreprises :
    – Une phrase sur une tasse : c'est vendre, pas citer. Une phrase très courte peut être libre. Sinon, voyez quand l'auteur est mort.
    – Un mème dans votre publicité : risqué. Image, personne et blague peuvent avoir un titulaire.
    – Diapositives d'un cours payant : les exceptions d'enseignement ne visent souvent que les écoles.
    – Copies d'articles pour l'équipe : il peut falloir une licence de l'organisme pour les copies.
    – Photo d'un bâtiment ou d'une statue dehors : libre dans certains pays, interdite au commerce dans d'autres.
    – Entraîner une IA avec les œuvres d'autrui : les lois diffèrent fort. Demandez d'abord.
more-3 =
    Certains pays listent chaque exception. D'autres laissent aussi le juge décider au cas par cas.
    Aux États-Unis, par exemple, le juge regarde le but, le genre d'œuvre, la part prise et l'effet sur les ventes.
    Ce qui est en ligne peut être jugé ailleurs aussi.
    Un contrat ou un site interdit parfois ce que la loi permet. L'effet dépend du pays.
    Que faire : cherchez la règle à l'office du droit d'auteur et notez pourquoi elle convient.
    Si le titulaire se plaint : gardez la page, retirez l'œuvre pour l'instant, n'admettez rien. Puis voyez un conseiller.
    Exemple : un blog cite quelques lignes d'un livre de cuisine et les commente. Il ne copie pas les recettes.
ask =
    combien de secondes de musique je peux utiliser sans payer
    mettre une citation dun ecrivain sur un mug a vendre
    un meme dans ma pub facebook cest risqué ?
    fair use en france ca existe
    photocopier un article de journal pour mes employés
    photo de la tour dans ma brochure jai le droit ?
    utiliser des extraits de film dans ma formation payante
    si je cite la source cest bon non ??
    un élève photocopie mon manuel et le vend
    citer trois lignes d'un livre dans mon cours
    un blog a recopié mon article mot pour mot
