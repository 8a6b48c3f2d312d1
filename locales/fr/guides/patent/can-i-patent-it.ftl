question = Puis-je breveter mon invention ?
answer =
    Peut-être. Il faut une solution technique, et l'office se demandera :
    – Est-elle nouvelle ? Rien de tel n'était connu nulle part avant votre dépôt. Votre propre divulgation peut aussi compter.
    – Y a-t-il une activité inventive ? Un homme du métier, donc un spécialiste, ne l'aurait pas trouvée évidente.
    – Peut-on la fabriquer ou l'utiliser dans une industrie, agriculture comprise ?
    – L'expliquez-vous assez bien pour qu'un homme du métier puisse la refaire ?
    De plus, votre pays ne doit pas exclure ce genre d'objet. N'en parlez donc pas en public et cherchez d'abord.
more-1 =
    Beaucoup de pays refusent le brevet, ou le limitent, pour :
    – les découvertes, les théories scientifiques et les mathématiques
    – les méthodes commerciales, les jeux, les méthodes d'enseignement
    – les programmes d'ordinateur seuls. Un logiciel qui résout un problème technique peut passer dans beaucoup de pays.
    – l'apparence. Elle relève du dessin ou modèle.
    – les méthodes de traitement des personnes ou des animaux
    – les plantes et les animaux. Pour les variétés végétales, il existe souvent un autre droit.
    – ce qui est contraire à l'ordre public ou à la morale
    Les listes diffèrent d'un pays à l'autre.
more-2 =
    Les petites inventions comptent aussi. La plupart des brevets sont des améliorations.
    Exemple : une boulangerie crée une porte de four qui économise le gaz. Si aucun four n'avait un tel joint, elle est peut-être brevetable. Une nouvelle recette de gâteau l'est moins facilement : mélanger des choses connues est souvent évident.
    Le piège : « personne n'en vend ici » ne veut pas dire nouveau. Un vieux document d'un autre pays peut suffire à vous bloquer.
    Si le pas est trop petit pour un brevet, demandez si votre pays a le modèle d'utilité. Il exige souvent moins.
ask =
    mon invention est elle brevetable
    breveter une appli ou un logiciel c possible
    peut on breveter une recette de sauce
    jai amélioré une machine qui existe deja je peux breveter
    breveter un business model
    personne ne vend ca au cameroun donc brevetable non ?
    conditions pour un brevet en mots simples
    g combiné 2 produits existants ca passe pour un brevet
    j'ai inventé un jeu de société, brevet ?
    mon séchoir à mangues marche mieux que les autres, ça se brevète
    j'ai bricolé une décortiqueuse, est ce que ça se brevète
    ma machine à laver à pédale mérite un brevet ?
    est ce que mon système de ruche est assez nouveau
    j'ai mis au point un arrosage avec des bouteilles, puis je empêcher les autres
    mon procédé de séchage est nouveau
    protéger un mécanisme que j'ai conçu dans mon garage
    empêcher les autres de fabriquer ma machine
