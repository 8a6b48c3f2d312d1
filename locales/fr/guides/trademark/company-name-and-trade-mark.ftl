question = Le nom de ma société, mon enseigne ou mon compte sur les réseaux sociaux est-il une marque ?
answer =
    Pas à lui seul. Ce sont des choses différentes, tenues à part :
    – Le registre du commerce montre que la société existe sous ce nom.
    – Une autorisation de commerce permet d’exercer.
    – Une adresse internet ou un compte n’est qu’une adresse.
    – Une marque enregistrée permet d’interdire un signe similaire pour des produits ou services similaires.
    Un nom de société accepté n’est pas toujours libre comme marque. Beaucoup de registres ne comparent pas avec les marques.
    Pour protéger le nom que voient les clients, cherchez-le, puis déposez-le comme marque à l’office de PI.
    Déposé par un autre ? Voyez le registre aujourd’hui. L’opposition est peut-être possible, mais le délai est court.
more-1 =
    Un nom d’entreprise a quand même une certaine protection. Dans les pays de la Convention de Paris, le nom commercial est protégé sans dépôt.
    Dans certains pays, un signe utilisé a aussi des droits de marque sans enregistrement.
    L’étendue dépend du pays. Il faut souvent montrer que le nom y est utilisé et connu. Cela ne vaut parfois que pour votre ville.
    Gardez donc des preuves : photos datées de l’enseigne, factures, publicités, presse.
    Certains pays ont un registre des noms commerciaux. Demandez à votre office ce qu’il couvre.
    Un nom de famille sur une boutique peut aussi être une marque. Les homonymes peuvent souvent continuer honnêtement sous leur nom.
more-2 =
    Que faire :
    – Notez le signe que les clients voient vraiment. Il est souvent plus court que le nom légal.
    – Cherchez-le dans les bases de marques, pas seulement au registre du commerce.
    – Déposez ce signe pour les produits et services que vous vendez. Des mots comme « SARL » n’apportent rien.
    – Décidez du titulaire : vous, ou la société.
    – Prenez en même temps l’adresse internet et les principaux noms de compte, avant l’annonce.
    Sur les réseaux sociaux, les règles de la plateforme décident. Certaines rendent plus facilement un nom copié au titulaire d’une marque enregistrée.
more-3 =
    Les pièges :
    – Un autre dépose votre nom de société comme marque. Surveillez les dépôts et opposez-vous à temps.
    – Une nouvelle société prend presque le même nom. Certains registres acceptent une objection, pour peu de temps. Demandez tout de suite.
    – L’associé qui a immatriculé la société part avec le nom. Fixez le titulaire par écrit.
    – Vous fermez la société en oubliant ses marques. Cédez-les avant, sinon elles peuvent être perdues.
    – Nom ou adresse changent sans prévenir l’office. Les lettres se perdent.
    Exemple : le registre accepte « Baobab Aliments SARL ». Un fabricant de jus a déjà la marque « Baobab ». La société vend aussi du jus : elle doit changer ses étiquettes.
ask =
    ma societe est au registre du commerce donc mon nom est protegé ?
    nom de societe et marque cest pareil non
    quelquun a deposé le nom de mon entreprise comme marque
    mon enseigne est elle protegée sans depot
    j'ai le compte instagram du nom, ca vaut une marque ?
    le kbis protege le nom ou pas
    une nouvelle boite a pris presque le meme nom que ma sarl
    je ferme ma societe que devient ma marque
    mon nom de famille pour ma boutique je peux l'enregistrer
    raison sociale nom commercial enseigne je comprends rien
    mon inscription au registre du commerce protège mon enseigne ou pas
    ma sarl est créée, le nom est à moi ?
    le nom est inscrit à la mairie, ça suffit ?
