question = Comment déposer une demande de brevet ?
answer =
    Vous déposez une demande à votre office national ou régional, avant de montrer l'invention. Les étapes habituelles :
    – Chercher ce qui est déjà connu.
    – Rédiger : une description, des dessins si besoin, les revendications et un court abrégé.
    – Déposer et payer les taxes. Vous obtenez une date de dépôt : elle décide qui est premier.
    – L'office vérifie la forme. Dans beaucoup de pays, il examine ensuite la nouveauté et l'activité inventive.
    – Vous répondez à ses lettres à temps. Puis il délivre ou rejette.
    Comptez en années plutôt qu'en mois. Faites-vous aider pour les revendications.
more-1 =
    Le piège : après le dépôt, on n'ajoute plus de contenu technique. Ce qui manque le premier jour manquera toujours. Décrivez donc toutes les variantes et tous les usages connus.
    Les revendications décident de ce qui est à vous. Trop étroites, on les contourne. Trop larges, l'office refuse.
    Un mauvais texte se répare mal. Consultez un conseil en propriété industrielle, au moins pour les revendications. Certains offices et programmes aident gratuitement les petites entreprises et les inventeurs.
    Dans certains pays, une invention faite sur place doit y être déposée d'abord, ou demande une autorisation avant un dépôt à l'étranger.
more-2 =
    Vous visez d'autres pays ? Vous avez { $priority } après le premier dépôt pour y revendiquer sa date.
    Certains pays connaissent un premier dépôt simplifié, souvent appelé provisoire. Il tombe si vous ne donnez pas suite à temps.
    Après la délivrance, continuez à payer les annuités. Notez-les dans un calendrier.
    Si une taxe de maintien est en retard, les règles du traité laissent au moins { $late } de plus, souvent avec une surtaxe.
    Nommez les vrais inventeurs. Si des salariés, des associés ou une université ont aidé, réglez par écrit à qui est l'invention, avant le dépôt.
ask =
    comment avoir un brevet etape par etape
    ou deposer un brevet dans mon pays
    je peux faire le brevet seul sans avocat
    quels papiers pour un dépot de brevet
    brevet oapi comment on fait
    ca prend combien de temps un brevet
    c quoi les revendications et qui les ecrit
    faut il un prototype pour deposer
    l'office m'a envoyé une lettre pour mon brevet je fais quoi
    étapes pour demander un brevet tout seul
    qui rédige les revendications de ma pompe solaire
