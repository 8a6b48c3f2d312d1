question = Comment obtenir un droit d'obtenteur ?
answer =
    Vous déposez une demande auprès du service des variétés végétales de chaque pays ou région. C'est souvent le ministère de l'agriculture, pas l'office des brevets. Les étapes habituelles :
    – Vérifier que le pays protège ce genre de plante.
    – Vérifier quand la variété a été vendue pour la première fois, chez vous et ailleurs.
    – Choisir un nom pour la variété.
    – Déposer le formulaire et le questionnaire technique, et payer les taxes.
    – Remettre semences ou plants sur demande. Ils sont cultivés et comparés aux variétés connues.
    – Après l'essai, le service délivre ou rejette.
    La culture prend des saisons : prévoyez tôt.
more-1 =
    Les ventes faites avec votre accord ouvrent un délai. Dans les pays liés par le dernier texte du traité UPOV :
    – Vendue dans le pays de la demande : déposez dans un délai de { $home-sale } après la première vente.
    – Vendue ailleurs : déposez dans un délai de { $abroad-sale } après la première vente.
    – Arbres et vigne vendus ailleurs : déposez dans un délai de { $abroad-tree-sale }.
    Dans une union comme l'Union européenne, une vente dans un autre membre peut compter comme une vente chez vous.
    D'autres pays peuvent compter autrement. Demandez avant la première vente.
    La montrer à une foire n'est en général pas une vente. La remettre pour une culture commerciale peut en être une : faites un contrat d'essai écrit.
more-2 =
    Autres pays : après un premier dépôt dans un membre de l'UPOV, vous avez { $priority } pour déposer dans d'autres membres avec la même date.
    L'outil en ligne UPOV PRISMA envoie un formulaire à de nombreux services. Chacun décide pour lui-même.
    Gardez dès le premier jour : notes sur le croisement ou la découverte, photos, échantillons.
    Le piège : du matériel végétal en retard ou malade. Sans matériel sain à la date fixée, la demande peut prendre fin.
    Après la délivrance, payez les annuités et maintenez la variété. On peut vous redemander du matériel.
ask =
    comment enregistrer une nouvelle variété
    ou deposer pour un certificat d obtention vegetale
    j'ai deja vendu mes fraisiers depuis 2 ans trop tard ?
    test dhs c koi combien de plants il faut
    cout protection variete petit pepinieriste
    quel nom pour ma nouvelle variete de pomme
    cov oapi comment ca marche
    upov prisma mode d emploi
    proteger ma variété au maroc et en espagne en meme temps
    j'ai croisé deux maniocs et la plante est nouvelle, que faire
    protéger la rose que j'ai croisée
    j'ai créé une orchidée
