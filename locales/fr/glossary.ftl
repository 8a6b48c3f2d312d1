# Le glossaire : ce que chaque mot veut dire, en une ou deux phrases simples. .name est le terme établi.

intellectual-property = Les droits sur ce que les gens créent : inventions, signes, aspects de produits, œuvres et secrets d’affaires. Chaque droit a ses propres règles.
    .name = propriété intellectuelle

industrial-property = La partie de la propriété intellectuelle qui sert le commerce : brevets, marques, dessins ou modèles et droits semblables. Le droit d’auteur n’en fait pas partie.
    .name = propriété industrielle

ip-right = Un droit sur un résultat de la création, par exemple un brevet ou une marque. Son titulaire peut empêcher les autres de s’en servir.
    .name = droit de propriété intellectuelle

ip-office = L’autorité publique qui reçoit les demandes de brevets, de marques ou de dessins et modèles, les examine et tient le registre.
    .name = office de propriété intellectuelle

applicant = La personne ou l’entreprise qui demande un droit à un office.
    .name = déposant

right-holder = La personne ou l’entreprise à qui un droit appartient. Elle seule, ou une personne qui a reçu une licence, peut en permettre l’usage.
    .name = titulaire du droit

application = Les documents par lesquels vous demandez un droit à un office. La demande seule ne permet pas encore d’arrêter les autres.
    .name = demande

filing = Remettre une demande à un office. Cela vient avant l’examen et avant l’enregistrement.
    .name = dépôt

filing-date = Le jour où l’office considère votre demande comme reçue. La date la plus ancienne l’emporte le plus souvent.
    .name = date de dépôt

registration = L’office inscrit votre droit dans son registre public. Dès lors, chacun peut voir ce qui est protégé et pour qui.
    .name = enregistrement

grant = La décision par laquelle l’office vous donne le brevet demandé.
    .name = délivrance

publication = L’office rend votre demande ou votre droit public. Après cela, tout le monde peut le lire.
    .name = publication

exclusive-right = Le droit d’empêcher les autres d’utiliser la chose protégée. Ce n’est pas à lui seul une permission de vendre votre produit.
    .name = droit exclusif

territoriality = Un droit ne vaut que dans le pays ou la région qui l’a donné. Pour un autre pays, il en faut un là aussi.
    .name = territorialité

public-domain = Tout ce qu’aucun droit ne protège, ou ne protège plus. Chacun peut s’en servir librement.
    .name = domaine public

first-to-file = Un système où le droit va à qui dépose le premier, même si un autre utilisait déjà le signe ou l’idée.
    .name = premier déposant

term-of-protection = Le temps pendant lequel un droit est en vigueur. Il varie selon le droit et le pays.
    .name = durée de protection

official-fee = L’argent que l’office lui-même demande pour une étape. Les honoraires de votre conseil s’y ajoutent.
    .name = taxe officielle

deadline = Le dernier jour où une étape peut encore être faite. Qui le manque perd souvent le droit.
    .name = délai

extension-of-time = Du temps en plus donné par l’office, le plus souvent sur demande et contre une taxe. Tous les délais ne peuvent pas être prolongés.
    .name = prorogation de délai

power-of-attorney = Un document par lequel vous permettez à un mandataire d’agir pour vous devant un office.
    .name = pouvoir

ip-agent = Une personne qualifiée qui rédige des demandes et parle pour vous devant l’office. Beaucoup d’offices en tiennent une liste publique.
    .name = conseil en propriété industrielle

patent = Un droit sur une invention technique, pour un temps limité. On l’obtient seulement après un dépôt, et l’invention est publiée en échange.
    .name = brevet

invention = Une solution technique nouvelle à un problème technique. Une simple idée, sans moyen de la réaliser, n’en est pas une.
    .name = invention

inventor = La personne qui a trouvé l’invention. Une entreprise peut posséder le brevet, mais l’inventeur est toujours un être humain.
    .name = inventeur

utility-model = Un droit plus léger et plus court pour des améliorations techniques. Certains pays l’offrent, souvent sans examen complet.
    .name = modèle d'utilité

patentability = La question de savoir si une invention peut obtenir un brevet : elle doit être nouvelle, non évidente et utilisable.
    .name = brevetabilité

novelty = L’invention n’était connue du public nulle part avant le dépôt. Montrer l’invention trop tôt peut détruire la nouveauté.
    .name = nouveauté

inventive-step = L’invention n’est pas évidente pour un spécialiste qui connaît tout ce qui était public auparavant.
    .name = activité inventive

industrial-applicability = L’invention peut être fabriquée ou utilisée dans un métier, agriculture comprise.
    .name = application industrielle

prior-art = Tout ce qui était connu du public avant votre dépôt, partout et sous toute forme. Votre invention y est comparée.
    .name = état de la technique

prior-art-search = Chercher dans les bases de données des documents antérieurs proches de votre invention. Mieux vaut le faire avant le dépôt.
    .name = recherche d'antériorités

disclosure = Faire connaître une invention : au public, ou à l’office dans la demande. Une divulgation trop précoce au public peut coûter le brevet.
    .name = divulgation

grace-period = Un temps avant le dépôt pendant lequel votre propre divulgation ne compte pas contre vous. Seuls certains pays l’ont, chacun à sa façon.
    .name = délai de grâce

claims = Les phrases numérotées d’un brevet qui disent exactement ce qui est protégé. Le reste aide à les comprendre.
    .name = revendications

description = La partie d’une demande de brevet qui explique l’invention assez bien pour qu’un spécialiste puisse la réaliser.
    .name = description

abstract = Un court résumé technique de l’invention. Il informe et ne protège rien.
    .name = abrégé

drawings = Des figures qui aident à comprendre l’invention.
    .name = dessins

skilled-person = Un spécialiste imaginaire du domaine, aux compétences normales. Les offices se demandent ce qu’il trouverait évident.
    .name = homme du métier

unity-of-invention = La règle qui veut qu’une demande couvre une invention, ou un groupe qui va ensemble.
    .name = unité d'invention

formal-examination = L’office vérifie si les pièces, les taxes et la forme sont en ordre. Il ne demande pas encore si l’invention est nouvelle.
    .name = examen quant à la forme

substantive-examination = L’office vérifie si les conditions de la loi sont remplies, par exemple si une invention est nouvelle.
    .name = examen quant au fond

office-action = Une lettre de l’office avec des objections ou des demandes. Elle fixe un délai pour répondre.
    .name = notification de l'office

amendment = Un changement de la demande pendant l’examen. Rien de nouveau ne peut être ajouté à ce qui a été déposé.
    .name = modification

refusal = L’office décide de ne pas délivrer ou de ne pas enregistrer. On peut souvent demander à une instance supérieure de revoir.
    .name = rejet

appeal = Une demande de revoir une décision, adressée à une instance supérieure. Le délai est court.
    .name = recours

priority-right = Le droit de déposer plus tard à l’étranger comme si c’était le premier jour. Il ne dure qu’un temps fixé.
    .name = droit de priorité

priority-date = La date de votre premier dépôt, quand les suivants s’appuient sur lui. Ce qui devient public après ne compte pas contre vous.
    .name = date de priorité

annuity = Une taxe payée chaque année pour garder un brevet ou un modèle d’utilité. Sans elle, le droit prend fin.
    .name = annuité

lapse = La fin d’un droit parce qu’une taxe n’a pas été payée ou qu’une étape a été manquée.
    .name = déchéance

invalidation = Une décision disant qu’un droit n’aurait jamais dû être donné, en tout ou en partie.
    .name = annulation

compulsory-licence = Une permission donnée par l’État sans l’accord du titulaire, aux conditions de la loi. Le titulaire est payé.
    .name = licence obligatoire

employee-invention = Une invention faite par un salarié dans son travail. La loi ou le contrat dit à qui elle appartient.
    .name = invention de salarié

freedom-to-operate = La possibilité de vendre votre produit sans utiliser le droit d’un autre. Votre propre brevet ne répond pas à cette question.
    .name = liberté d'exploitation

divisional-application = Une demande séparée d’une demande plus ancienne, dont elle garde la date.
    .name = demande divisionnaire

pct-system = Le système de traité pour demander des brevets dans beaucoup de pays par une seule demande. Chaque pays décide ensuite.
    .name = système du PCT

international-application = Une demande qui vaut dans beaucoup de pays, par le PCT, le système de Madrid ou le système de La Haye.
    .name = demande internationale

international-filing-date = Le jour à partir duquel une demande internationale compte dans tous les pays qu’elle couvre.
    .name = date de dépôt international

receiving-office = L’office où vous remettez une demande internationale de brevet et qui en vérifie la forme.
    .name = office récepteur

isa = L’office qui cherche les documents antérieurs pour une demande internationale de brevet.
    .name = administration chargée de la recherche internationale

isr = La liste des documents antérieurs trouvés pour une demande internationale. Elle vous aide à décider de continuer.
    .name = rapport de recherche internationale

written-opinion = Un premier avis sur les chances d’obtenir un brevet. Il accompagne le rapport de recherche et ne lie personne.
    .name = opinion écrite

international-preliminary-examination = Un examen de plus pendant la phase internationale, à demander et à payer. Beaucoup s’en passent.
    .name = examen préliminaire international

international-phase = La première partie de la voie PCT : dépôt, recherche et publication. Elle finit quand les pays prennent la suite.
    .name = phase internationale

national-phase = La partie de la voie PCT où chaque pays choisi décide du brevet. C’est la plus chère, et son délai est strict.
    .name = phase nationale

designated-office = L’office d’un pays couvert par une demande internationale.
    .name = office désigné

international-bureau = La partie de l’OMPI, à Genève, qui gère les systèmes du PCT, de Madrid et de La Haye.
    .name = Bureau international

contracting-party = Un État ou une organisation qui fait partie d’un traité.
    .name = partie contractante

national-route = Déposer dans chaque pays directement, sans système international.
    .name = voie nationale

trade-secret = Une information d’affaires qui a de la valeur parce qu’elle est secrète, et que vous veillez à garder secrète. Elle n’est enregistrée nulle part.
    .name = secret d'affaires

know-how = Un savoir pratique pour fabriquer ou faire quelque chose. Une partie peut être un secret d’affaires.
    .name = savoir-faire

confidential-information = Une information que vous confiez à quelqu’un qui doit la garder pour lui.
    .name = informations confidentielles

nda = Un contrat par lequel quelqu’un promet de garder pour lui ce que vous lui montrez. Signez-le avant de montrer.
    .name = accord de confidentialité

reasonable-measures = Ce qui montre que vous gardez un secret : serrures, mots de passe, papiers marqués, promesses signées. Sans cela, la loi ne protège pas le secret.
    .name = mesures raisonnables de protection

misappropriation = Obtenir, utiliser ou révéler un secret d’affaires d’une façon interdite, par exemple par vol ou par promesse rompue.
    .name = atteinte au secret d'affaires

reverse-engineering = Trouver comment un produit marche en démontant celui qu’on a acheté. Beaucoup de pays le permettent.
    .name = ingénierie inverse

trademark = Un signe qui permet aux clients de distinguer vos produits ou services de ceux des autres. Un mot, un logo, et parfois plus.
    .name = marque

service-mark = Une marque pour des services, comme la réparation ou l’enseignement, plutôt que pour des produits.
    .name = marque de service

brand = Ce à quoi les gens pensent en voyant votre nom. La loi protège la marque qui est derrière.
    .name = image de marque

word-mark = Une marque faite seulement de mots, de lettres ou de chiffres, quelle que soit l’écriture.
    .name = marque verbale

figurative-mark = Une marque qui est une image, ou des mots dans un graphisme particulier.
    .name = marque figurative

trade-name = Le nom sous lequel une entreprise fait ses affaires. L’inscrire au registre du commerce n’en fait pas une marque.
    .name = nom commercial

domain-name = Une adresse sur internet. La posséder ne donne pas à elle seule un droit sur le nom.
    .name = nom de domaine

distinctiveness = L’aptitude d’un signe à désigner une seule entreprise. Un mot inventé en a beaucoup, une simple description n’en a pas.
    .name = caractère distinctif

descriptive-mark = Un signe qui dit seulement ce que sont les produits, ce qu’ils font ou d’où ils viennent. Les offices le refusent en général.
    .name = signe descriptif

likelihood-of-confusion = Le danger que les clients prennent une marque pour l’autre, parce que signes et produits se ressemblent.
    .name = risque de confusion

nice-class = Un des groupes où l’on range les produits et services pour les marques. Vous choisissez les classes qu’il vous faut.
    .name = classe de Nice

goods-and-services = La liste de ce que vous vendez ou faites, pour laquelle votre marque est protégée. On ne peut pas l’élargir plus tard.
    .name = produits et services

collective-mark = Une marque qui appartient à une association et que ses membres utilisent.
    .name = marque collective

certification-mark = Une marque qui montre que des produits suivent une norme. Son titulaire les contrôle et, dans beaucoup de pays, ne peut pas en vendre.
    .name = marque de garantie

well-known-mark = Une marque si connue qu’elle est mieux protégée que les autres, parfois même sans enregistrement.
    .name = marque notoire

trademark-search = Chercher dans les registres des marques antérieures identiques ou proches. Mieux vaut le faire avant d’imprimer quoi que ce soit.
    .name = recherche d'antériorités de marques

opposition = L’objection d’un autre contre votre demande ou votre enregistrement récent. Elle doit venir dans un délai fixé.
    .name = opposition

renewal = Payer une taxe pour qu’un enregistrement continue pour une nouvelle période.
    .name = renouvellement

non-use-revocation = La perte d’une marque enregistrée parce qu’elle n’a pas vraiment été utilisée pendant des années.
    .name = déchéance pour défaut d'usage sérieux

bad-faith-filing = Déposer la marque d’un autre pour le bloquer ou la lui vendre.
    .name = dépôt de mauvaise foi

madrid-system = Le système de l’OMPI pour demander la protection d’une marque dans beaucoup de pays par une seule demande.
    .name = système de Madrid

international-registration = L’inscription de votre marque, de votre dessin ou modèle au registre international de l’OMPI. Chaque pays nommé décide encore pour lui-même.
    .name = enregistrement international

basic-mark = La marque d’origine, demandée ou enregistrée, sur laquelle repose une demande selon le système de Madrid.
    .name = marque de base

office-of-origin = L’office de votre pays par lequel vous déposez selon le système de Madrid.
    .name = Office d'origine

designation = Nommer un pays ou une région où vous voulez être protégé.
    .name = désignation

subsequent-designation = Ajouter plus tard des pays à l’enregistrement international d’une marque.
    .name = désignation postérieure

central-attack = La marque de base tombe pendant la période de dépendance. L’enregistrement international tombe avec elle dans tous les pays, dans la même mesure.
    .name = attaque centrale

dependency = Les premières années d’un enregistrement international, pendant lesquelles il dépend de la marque de base.
    .name = période de dépendance

transformation = Transformer en demandes nationales une protection perdue avec la marque de base. Elles gardent leur date.
    .name = transformation

provisional-refusal = Un premier « non » d’un pays à votre marque, à votre dessin ou modèle international. Vous pouvez y répondre dans un délai.
    .name = refus provisoire

grant-of-protection = Le message d’un pays disant que votre marque, votre dessin ou modèle international y est protégé.
    .name = déclaration d'octroi de la protection

irregularity-notice = Une lettre de l’OMPI : quelque chose dans votre demande doit être corrigé à temps.
    .name = avis d'irrégularité

holder = La personne ou l’entreprise au nom de qui est inscrit un enregistrement international.
    .name = titulaire de l'enregistrement international

individual-fee = Une taxe qu’un pays a fixée lui-même dans le système de Madrid ou de La Haye, à la place de la taxe ordinaire.
    .name = taxe individuelle

industrial-design = L’aspect d’un produit : sa forme, ses lignes, son motif ou ses couleurs. Son fonctionnement n’en fait pas partie.
    .name = dessin ou modèle industriel

hague-system = Le système de l’OMPI pour demander la protection de dessins ou modèles dans beaucoup de pays par une seule demande.
    .name = système de La Haye

deferment-of-publication = Demander à l’office de publier votre dessin ou modèle plus tard. L’aspect reste secret jusqu’à la mise en vente.
    .name = ajournement de la publication

individual-character = Un dessin ou modèle paraît différent, dans l’ensemble, de ce qui était connu, aux yeux d’un utilisateur averti.
    .name = caractère propre

reproduction-of-design = Les images d’une demande de dessin ou modèle. Elles décident de ce qui est protégé, donc chaque vue compte.
    .name = reproduction du dessin ou modèle

copyright = Le droit des auteurs sur leurs œuvres. Il naît de lui-même avec l’œuvre, sans enregistrement dans la plupart des pays.
    .name = droit d'auteur

related-rights = Les droits des interprètes, des producteurs, des radios et des télévisions, à côté du droit d’auteur.
    .name = droits connexes

author = La personne qui crée une œuvre.
    .name = auteur

work = Une création personnelle que le droit d’auteur protège : un texte, une image, une musique, un film, un logiciel.
    .name = œuvre

moral-rights = Le droit de l’auteur d’être nommé et de s’opposer à ce que son œuvre soit déformée. Dans beaucoup de pays, il ne se vend pas.
    .name = droit moral

economic-rights = Le droit de l’auteur de permettre ou d’interdire la copie, la vente ou la diffusion de son œuvre, et d’être payé.
    .name = droits patrimoniaux

cmo = Un organisme qui donne des permissions pour beaucoup d’auteurs à la fois, reçoit l’argent et le partage.
    .name = organisme de gestion collective

limitations-and-exceptions = Les cas où la loi permet d’utiliser une œuvre sans demander. Ils varient selon les pays.
    .name = limitations et exceptions

computer-program = Des instructions qui disent à un ordinateur quoi faire. Le droit d’auteur surtout les protège.
    .name = programme d'ordinateur

open-source-licence = Une licence qui permet à chacun d’utiliser, de changer et de partager un logiciel à certaines conditions. Ces conditions sont obligatoires.
    .name = licence libre

geographical-indication = Un signe sur des produits dont la qualité ou le renom vient de leur lieu, comme un fromage ou un artisanat.
    .name = indication géographique

appellation-of-origin = Le nom d’un lieu pour des produits qui lui doivent surtout ou entièrement ce qu’ils sont.
    .name = appellation d'origine

plant-variety = Un groupe de plantes sélectionnées qui est nouveau, différent des autres, homogène et stable.
    .name = obtention végétale

plant-breeders-right = Le droit de qui a créé une nouvelle variété de plante de décider qui peut produire ou vendre ses semences, plants ou boutures.
    .name = droit d'obtenteur

traditional-knowledge = Des savoirs et des pratiques transmis dans une communauté.
    .name = savoirs traditionnels

layout-design = La disposition des circuits d’une puce. Elle a son propre droit.
    .name = topographie de circuits intégrés

adr = Les façons de régler un litige sans tribunal de l’État, comme la médiation ou l’arbitrage.
    .name = règlement extrajudiciaire des litiges

dispute = Un désaccord sur un droit ou un contrat.
    .name = litige

mediation = Une personne neutre aide les deux parties à trouver leur propre accord. Personne n’est forcé d’accepter.
    .name = médiation

mediator = La personne neutre qui conduit une médiation. Elle ne décide rien.
    .name = médiateur

arbitration = Une procédure privée, acceptée par les deux parties, qui finit par une décision obligatoire.
    .name = arbitrage

arbitrator = Une personne choisie pour décider d’un litige à la place d’un tribunal.
    .name = arbitre

arbitral-award = La décision d’un arbitre. Elle lie les deux parties comme un jugement.
    .name = sentence arbitrale

expedited-arbitration = Un arbitrage plus court : moins de temps, moins de frais et le plus souvent un seul arbitre.
    .name = arbitrage accéléré

expert-determination = Un expert répond à une question technique ou de valeur pour les deux parties.
    .name = procédure d'expertise

good-offices = Une aide gratuite et neutre pour amener les deux parties à parler de la façon de régler leur litige.
    .name = bons offices

udrp = La procédure contre des noms de domaine enregistrés de mauvaise foi qui copient une marque. Elle se passe de tribunal.
    .name = procédure UDRP

cybersquatting = Enregistrer de mauvaise foi la marque d’un autre comme nom de domaine.
    .name = cybersquattage

adr-clause = Les lignes d’un contrat qui disent comment un litige futur sera réglé.
    .name = clause compromissoire

submission-agreement = Un accord pour soumettre un litige déjà né à la médiation, à l’arbitrage ou à un expert.
    .name = convention ad hoc

settlement-agreement = Un contrat par lequel les deux parties finissent leur litige aux conditions convenues.
    .name = accord de règlement

seat-of-arbitration = Le lieu dont le droit s’applique à un arbitrage. Ses tribunaux aident et surveillent.
    .name = lieu de l'arbitrage

licence = Une permission d’utiliser un droit à des conditions convenues. Le droit reste à son titulaire.
    .name = licence

licensor = Le titulaire d’un droit qui donne une licence.
    .name = donneur de licence

licensee = La personne ou l’entreprise qui reçoit une licence.
    .name = preneur de licence

exclusive-licence = Une licence où seul le preneur peut utiliser le droit. Le plus souvent, même le titulaire ne le peut plus.
    .name = licence exclusive

non-exclusive-licence = Une licence qui laisse le titulaire libre d’en donner d’autres.
    .name = licence non exclusive

sublicence = Une licence qu’un preneur donne à son tour à un autre. Il lui faut l’accord du titulaire.
    .name = sous-licence

assignment = Le passage d’un droit à un nouveau titulaire. Il faut le plus souvent un écrit.
    .name = cession

royalty = Ce qu’on paie pour utiliser un droit, souvent une part des ventes.
    .name = redevance

lump-sum = Un seul paiement fixe à la place d’une part des ventes.
    .name = somme forfaitaire

franchise = Une façon de faire des affaires : une entreprise laisse d’autres utiliser son nom et toute sa méthode, contre paiement.
    .name = franchise

ip-valuation = Calculer ce qu’un droit vaut en argent.
    .name = évaluation de la propriété intellectuelle

ip-audit = Passer une entreprise en revue pour voir quels droits elle possède, utilise ou n’a pas.
    .name = audit de propriété intellectuelle

due-diligence = Un contrôle soigneux avant une affaire ou un investissement : ce qu’il y a, et à qui.
    .name = audit préalable

asset-register = Votre propre liste de vos droits et secrets, avec titulaire, dates et papiers.
    .name = registre des actifs de PI

ip-portfolio = Tous les droits d’une entreprise ensemble.
    .name = portefeuille de PI

intangible-asset = Une chose de valeur qu’on ne peut pas toucher, comme une marque, un brevet ou une liste de clients.
    .name = actif incorporel

technology-transfer = Passer une technique et le savoir qui va avec de l’un à l’autre, par exemple d’une université à une entreprise.
    .name = transfert de technologie

co-ownership = Un droit qui appartient à plusieurs personnes ensemble. Convenez tôt de qui peut en faire quoi.
    .name = copropriété

security-interest = Donner un droit en garantie d’un prêt.
    .name = nantissement

commercialisation = Gagner de l’argent avec un droit : en fabriquant, en vendant ou en donnant des licences.
    .name = commercialisation

sme = Une entreprise en dessous de certaines tailles. Chaque pays et chaque programme trace la limite à sa façon.
    .name = petite ou moyenne entreprise

infringement = Utiliser une chose protégée sans permission, là où la loi ne le permet pas.
    .name = contrefaçon

counterfeit = Des produits qui portent une fausse copie de la marque d’un autre.
    .name = marchandises de contrefaçon

piracy = Copier des œuvres sans permission, en grand nombre et pour gagner de l’argent.
    .name = piratage

customs-recordal = Faire connaître votre droit à la douane, pour que les agents sachent quoi chercher à la frontière.
    .name = demande d'intervention en douane

customs-detention = La douane garde des produits qui peuvent porter atteinte à un droit, pour que le titulaire puisse agir.
    .name = retenue en douane

takedown-notice = Une demande à une plateforme en ligne de retirer ce qui porte atteinte à votre droit.
    .name = notification de retrait

cease-and-desist-letter = Une lettre qui demande à quelqu’un d’arrêter ce que l’expéditeur tient pour une atteinte. Demandez conseil avant d’envoyer ou de signer.
    .name = lettre de mise en demeure

injunction = L’ordre d’un tribunal de faire quelque chose ou de cesser de le faire.
    .name = injonction

damages = L’argent payé pour réparer un tort.
    .name = dommages-intérêts

evidence = Ce qui prouve une affirmation : papiers, photos datées, échantillons, témoins.
    .name = preuve

litigation = Faire trancher un litige par un tribunal de l’État.
    .name = action en justice

legal-advice = Un conseil sur votre propre cas, donné par un juriste qualifié. Ce que vous lisez ici n’en est pas un.
    .name = conseil juridique

general-information = Une explication destinée à tous. Elle ne regarde pas tout ce qui fait votre propre cas.
    .name = informations générales

ip-diagnostic = Des questions qui montrent à une entreprise quelle propriété intellectuelle elle possède et ce qu’il lui faut.
    .name = diagnostic de propriété intellectuelle

paris-convention = Le principal traité sur les brevets, les marques et les dessins. Le droit de priorité en vient.
    .name = Convention de Paris

berne-convention = Le principal traité sur le droit d’auteur. Il protège les œuvres sans enregistrement dans tous ses pays membres.
    .name = Convention de Berne

unfair-competition = Des façons malhonnêtes de faire des affaires, par exemple tromper les clients par une imitation.
    .name = concurrence déloyale
