question = Quels aspects peut-on enregistrer comme dessin ou modèle, et lesquels sont exclus ?
answer =
    Presque tout aspect d’un produit, s’il est nouveau. Forme, lignes, motif, texture, couleurs, à plat ou en volume.
    – Nouveau : personne n’a fait connaître le même aspect avant votre dépôt. Les petites différences sans importance ne comptent pas.
    – Assez différent : beaucoup de pays demandent aussi une autre impression d’ensemble que les plus anciens. Certains demandent qu’il soit original.
    Exclus presque partout :
    – un aspect qui suit seulement la fonction ;
    – idées, styles et méthodes ;
    – dessins choquants, et souvent drapeaux et emblèmes officiels.
    Le critère exact dépend du pays. Votre office peut vous le dire.
more-1 =
    Un test rapide pour « nouveau et différent » :
    – Placez votre produit à côté des plus proches : les vôtres aussi, et ceux de l’étranger et d’internet.
    – Demandez à quelqu’un qui connaît ces produits. Est-ce un autre aspect au premier regard, ou le même avec un détail nouveau ?
    – Quelle liberté a le créateur ? Là où la forme laisse peu de place, de petites différences peuvent suffire.
    Cherchez dans la Base de données mondiale sur les dessins et modèles de l’OMPI, gratuite, les boutiques, les catalogues et par image. Votre publication trop tôt compte aussi, sauf si le pays l’excuse un temps.
    Une nouvelle couleur sur une vieille forme suffit rarement.
more-2 =
    Que veut dire « fonction » ? Demandez pourquoi la forme est ainsi. Si seule la technique a décidé, ce n’est pas un dessin ou modèle. Un brevet ou un modèle d’utilité peut convenir.
    La plupart des produits mêlent les deux. Une chaise doit porter, mais son aspect laisse du choix. Cet aspect peut être enregistré.
    Dans certains pays, les parties invisibles en usage normal ne sont pas protégées. Dans certains, les raccords imposés par un autre produit sont exclus.
    Enlevez noms et logos d’autrui. Vous ne pouvez pas obtenir un droit sur sa marque.
    Les vieux motifs peuvent être à leur communauté. Demandez avant d’enregistrer quelque chose de proche.
more-3 =
    Souvent possible : meubles, vêtements, chaussures, bijoux, jouets, emballages, étiquettes, tissus, outils, lampes, parties visibles.
    Dans beaucoup de pays aussi icônes et écrans. Dans certains, animations et intérieur d’un magasin.
    En général non : une recette, une coiffure, un plan de bâtiment comme idée, un nom en lettres simples, un programme d’ordinateur.
    Le piège : un certificat ne prouve pas la nouveauté. Beaucoup d’offices ne la vérifient pas. Un rival peut faire annuler un enregistrement faible, et vous pouvez attaquer le sien.
    Exemple : une fabricante de jouets enregistre le nouvel ours avec son visage particulier. La forme ronde de tout ours reste libre.
ask =
    qu'est ce qu'on peut deposer comme dessin et modele
    une coupe de cheveux ca se depose ?
    deposer l interface de mon appli comme modele
    motif de tissu dessin ou modele possible
    ma chaise ressemble un peu a une autre je peux deposer ?
    forme purement technique refusée pourquoi
    enregistrer la deco de mon magasin
    le modele doit etre nouveau dans le monde entier ?
    jai juste changé la couleur ca suffit pour un nouveau modele
    les motifs de mes pagnes peuvent être protégés
    la forme de ma chaise peut elle être à moi
    mes sacs ont une forme bien à eux
    look de mes lunettes à protéger
    le motif de mes assiettes est nouveau
