# Aides gratuites ou à prix réduit. Le texte dit ce qu'elle offre ; .who pour qui ; .name est son nom ; .typed ce que les gens tapent.


## Sortes d’aide, comme elles sont sur les boutons

kind-search = Chercher
    .typed = recherche gratuite|outil de recherche|base gratuite
kind-advice = Conseil
kind-attorney = Conseils et avocats gratuits
    .typed = pro bono|avocat gratuit|conseil gratuit
kind-fees = Taxes réduites et calcul des taxes
    .typed = taxes réduites|réduction de taxes|réductions
kind-money = Aides, chèques et fonds
    .typed = subvention|subventions|aide financière|aides financières|chèque|financement
kind-training = Cours et formation
    .typed = cours|formation|formations|cours gratuit
kind-dispute = Aide en cas de litige
kind-market = Places de marché et partenaires

wipo-iap = Un conseil en brevets bénévole rédige et suit gratuitement votre demande. Les taxes restent à votre charge.
    .name = Programme d’assistance aux inventeurs (OMPI)
    .who = Pour inventeurs et petites entreprises aux faibles moyens dans les pays participants, après un court cours en ligne.
    .typed = programme d’aide aux inventeurs

wipo-tisc = Une aide sur place pour chercher des brevets et gérer ce que vous possédez. Les services de base sont le plus souvent gratuits.
    .name = Centres d’appui près de chez vous (CATI)
    .who = Pour inventeurs, fondateurs, chercheurs et petites entreprises proches d’un centre.
    .typed = cati|centre d’appui à la technologie et à l’innovation

wipo-ardi = Un accès en ligne à des revues et livres scientifiques et techniques.
    .name = Revues et bases de données (ARDI)
    .who = Pour organismes publics, universités et centres d’appui des pays admis. Demandez au centre le plus proche.

wipo-aspi = Un accès à des bases commerciales pour chercher des brevets.
    .name = Bases de brevets (ASPI)
    .who = Pour offices et universités des pays en développement. Demandez au centre le plus proche.

wipo-patent-drafting = Des cours pour apprendre à rédiger une demande de brevet.
    .name = Formation à la rédaction de brevets (OMPI)
    .who = Pour mandataires, centres d’appui et universités, choisis par leurs offices. Un cours à distance est ouvert à tous.

wipo-green = Une place de marché pour la technique verte : ceux qui l’ont et ceux qui la cherchent s’y trouvent.
    .name = WIPO GREEN
    .who = Pour toute entreprise, tout inventeur ou toute université du domaine. Gratuit.

wipo-research = Un groupe qui partageait sans redevances droits et savoirs contre des maladies négligées.
    .name = WIPO Re:Search
    .who = À notre connaissance, c’est terminé. Demandez à l’OMPI quel programme a pris la suite.

wipo-patentscope = Une recherche gratuite dans les demandes internationales et beaucoup de collections nationales, avec traduction.
    .name = PATENTSCOPE
    .who = Pour tous.

wipo-global-brand-database = Une recherche gratuite de marques, de noms de lieux et d’emblèmes de nombreux offices, aussi par image.
    .name = Base de données mondiale sur les marques
    .who = Pour tous.
    .typed = base mondiale de données sur les marques

wipo-global-design-database = Une recherche gratuite de dessins et modèles enregistrés de nombreux offices.
    .name = Base de données mondiale sur les dessins et modèles
    .who = Pour tous.

wipo-ip-diagnostics = Un questionnaire en ligne sur ce que possède votre entreprise. Vous recevez un rapport avec la suite à donner.
    .name = WIPO IP Diagnostics
    .who = Pour petites et moyennes entreprises et ceux qui les aident. Gratuit, sans compte.

wipo-good-offices = Une aide neutre pour que les deux parties parlent, s’accordent ou choisissent la médiation ou l’arbitrage.
    .name = Bons offices (OMPI)
    .who = Pour toute personne en litige sur la propriété intellectuelle ou la technique. Gratuit.
    .typed = bons offices

wipo-adr-sme = Des frais réduits pour la médiation et l’arbitrage à l’OMPI, et des clauses types pour vos contrats.
    .name = Frais réduits pour petites entreprises en litige (OMPI)
    .who = Pour les sociétés en dessous de la taille que l’OMPI indique sur sa page.

wipo-academy-dl101 = Un cours à votre rythme sur tous les domaines de la propriété intellectuelle, en beaucoup de langues.
    .name = Cours en ligne (Académie de l’OMPI)
    .who = Pour tous. Gratuit.
    .typed = académie de l’ompi|cours en ligne

wipo-iap-course = Il vous aide à juger si votre invention peut obtenir un brevet.
    .name = Cours en ligne pour inventeurs (OMPI)
    .who = Pour tous. Gratuit, et nécessaire pour le programme d’assistance aux inventeurs.

madrid-gs-manager = Il construit une liste de produits et services en termes que l’OMPI accepte.
    .name = Gestionnaire de produits et services (Madrid)
    .who = Pour qui demande une marque. Gratuit.

madrid-fee-calculator = Il calcule ce que coûte une marque internationale : dépôt, pays ajoutés, renouvellement.
    .name = Calculateur de taxes (Madrid)
    .who = Pour tous. Gratuit.
    .typed = calculateur de taxes

madrid-monitor = Il montre l’état et l’histoire de chaque marque internationale.
    .name = Madrid Monitor
    .who = Pour tous. Gratuit.

madrid-member-profiles = Comment chaque membre traite les marques : refus, usage, opposition, mandataires.
    .name = Profils des membres (Madrid)
    .who = Pour tous. Gratuit.

hague-fee-calculator = Il calcule ce que coûte un dessin ou modèle international.
    .name = Calculateur de taxes (La Haye)
    .who = Pour tous. Gratuit.

hague-member-profiles = Comment chaque membre traite les dessins : images, refus, publication retardée.
    .name = Profils des membres (La Haye)
    .who = Pour tous. Gratuit.

pct-epct = Déposer et suivre une demande internationale de brevet, et en calculer les délais.
    .name = ePCT et calculateur de délais
    .who = Pour les déposants. L’usage est gratuit.

wipo-lex = Lois, traités et jugements sur la propriété intellectuelle, de tous les pays.
    .name = WIPO Lex
    .who = Pour tous. Gratuit.

wipo-proof-replacement = Il datait des fichiers comme preuve. L’OMPI l’a fermé.
    .name = WIPO PROOF
    .who = Plus personne ne peut l’utiliser. Demandez à un conseiller comment garder aujourd’hui une preuve datée.

wipo-ip-for-business = Des guides pour petites entreprises sur les marques, dessins, brevets et plus.
    .name = La PI pour les entreprises (OMPI)
    .who = Pour tous. Gratuit.

wipo-match = Il rapproche ceux qui cherchent de l’aide de ceux qui donnent argent, technique ou partenariat.
    .name = WIPO Match
    .who = Pour les pays en développement.

euipo-sme-fund = Des chèques remboursent une part d’un bilan de vos droits et des taxes de marques, dessins, brevets et variétés.
    .name = Fonds PME (EUIPO)
    .who = Pour petites et moyennes entreprises de l’Union européenne. Demandez avant de payer les taxes.
    .typed = fonds pme

ip-scan = Un expert d’un office national regarde ce que vous possédez. La plus grande part du coût est remboursée.
    .name = IP Scan
    .who = Pour petites et moyennes entreprises des pays participants de l’Union européenne.

euipo-esearch = Des bénévoles conseillent de petites entreprises, et la médiation des litiges à l’office est gratuite.
    .name = Conseil gratuit et médiation (EUIPO)
    .who = Pour petites et moyennes entreprises qui utilisent l’EUIPO.

eu-ip-helpdesk = Premières réponses, guides et formations, aussi pour des marchés hors d’Europe. Il ne rédige pas de demandes.
    .name = Service européen d’assistance en PI
    .who = Pour petites et moyennes entreprises de l’Union européenne et partenaires de ses projets.

epo-micro-entity = Des taxes réduites pour un brevet européen à la plupart des étapes.
    .name = Taxes réduites pour les plus petits (OEB)
    .who = Pour très petites entreprises, personnes, universités et organismes sans but lucratif avec peu de demandes, de tout pays.

epo-language-reduction = Des taxes de dépôt et d’examen réduites quand vous déposez dans votre langue.
    .name = Taxes réduites selon la langue (OEB)
    .who = Pour personnes et petites entreprises d’un État membre dont la langue n’est pas l’une de celles de l’office.

epo-isa-75 = Une taxe bien plus basse pour la recherche et l’examen par l’OEB dans la phase internationale.
    .name = Taxe de recherche PCT réduite (OEB)
    .who = Pour personnes de pays plus pauvres, et personnes et entreprises de certains États liés par un accord.

uspto-small-micro = Des taxes de brevet bien plus basses pour petits déposants.
    .name = Taxes réduites pour les petits (USPTO)
    .who = Pour petites entreprises, personnes et organismes sans but lucratif de tout pays qui déposent à l’USPTO, sous conditions.

uspto-pro-bono = Des avocats bénévoles préparent et suivent votre demande de brevet. Les taxes restent à votre charge.
    .name = Programme pro bono de brevets (USPTO)
    .who = Pour les personnes aux États-Unis à faible revenu qui ont une invention, pas seulement une idée.

uspto-law-school-clinics = Des étudiants encadrés cherchent, rédigent et déposent des brevets et des marques.
    .name = Cliniques de facultés de droit (USPTO)
    .who = Pour déposants aux États-Unis acceptés par une clinique. Gratuit.

us-ptrc = Des bibliothécaires vous aident à chercher brevets et marques.
    .name = Centres de ressources en brevets et marques (USA)
    .who = Pour tous aux États-Unis.

ukipo-ip-advance = Une aide pour un bilan de vos droits par un professionnel, et pour la suite.
    .name = IP Advance (UKIPO)
    .who = Pour petites et moyennes entreprises du Royaume-Uni avec un partenaire de croissance.

ukipo-audit-plus = Une ancienne aide pour un bilan des droits. IP Advance l’a remplacée.
    .name = IP Audit Plus (UKIPO)
    .who = Voyez IP Advance.

ukipo-equip = Une formation gratuite en ligne et un bilan de votre entreprise.
    .name = IP Equip et IP Healthcheck (UKIPO)
    .who = Pour tous.

cipa-clinics = Un premier entretien avec un conseil, et des bénévoles pour les litiges.
    .name = Consultations de PI au Royaume-Uni
    .who = Pour petites entreprises et personnes. Le premier entretien est gratuit.

fr-inpi-prediag = Un expert regarde votre entreprise et écrit un plan. Le Pass PI paie une part d’experts extérieurs. Les petites entreprises paient moins de taxes.
    .name = Prédiagnostic et Pass PI (INPI)
    .who = Pour petites et moyennes entreprises en France. Le Pass PI demande une société commerciale.
    .typed = pass pi|prédiagnostic|prediagnostic inpi

de-wipano = Elle paie une part d’un premier projet de brevet ou de modèle d’utilité, de la recherche à l’usage.
    .name = Aide au premier brevet (Allemagne)
    .who = Pour petites et moyennes entreprises d’Allemagne sans dépôt récent. Demandez avant de commencer.

ch-ipi-assisted = Vous cherchez à côté d’un expert de l’office, sur place ou en ligne.
    .name = Recherche de brevets accompagnée (Suisse)
    .who = Pour qui dépose en Suisse.
    .typed = recherche accompagnée

at-ip-scheck = Il paie la plus grande part de la recherche et des premiers dépôts d’une invention.
    .name = Chèque brevet (Autriche)
    .who = Pour petites et moyennes entreprises, fondateurs et personnes d’Autriche qui veulent utiliser l’invention.

ie-ip-strand = Une aide pour un plan de votre propriété intellectuelle.
    .name = Aides à la PI (Irlande)
    .who = Pour petites et moyennes entreprises d’Irlande.

ca-ip-assist = Des conseils par étapes, des premières notions à l’action. ÉleverlaPI aide les jeunes entreprises par des incubateurs.
    .name = IP Assist et ÉleverlaPI (Canada)
    .who = Pour entreprises innovantes du Canada que le conseil de recherche soutient déjà.
    .typed = éleverlapi

au-ip-first-response = Il montre des voies dans un litige et permet de vérifier une marque. Gratuit et en ligne.
    .name = IP First Response (Australie)
    .who = Pour petites entreprises d’Australie.

sg-ip-start = Un entretien avec un expert, des cours, des consultations et un guide sur les secrets.
    .name = IP Start et consultations (Singapour)
    .who = Pour jeunes entreprises d’un programme partenaire. Les consultations sont pour les entreprises locales.

jp-sme-reductions = Des taxes réduites pour l’examen et les premières années, et des guichets gratuits dans tout le pays.
    .name = Taxes réduites et conseil gratuit (Japon)
    .who = Pour petites entreprises, fondateurs et universités.

kr-smes = Des taxes principales réduites, un examen plus rapide pour jeunes entreprises et des centres régionaux de conseil.
    .name = Taxes réduites et centres régionaux (Corée)
    .who = Pour petites entreprises et personnes de la République de Corée.

kr-isa-75 = Une taxe bien plus basse quand l’office coréen fait la recherche de votre demande internationale.
    .name = Taxe de recherche PCT réduite (office coréen)
    .who = Pour les nationaux d’un pays nommé sur la page qui y vivent.

cn-fee-reduction = Des taxes bien plus basses pour dépôt, examen et premières années.
    .name = Taxes réduites (Chine)
    .who = Pour personnes à faible revenu et petites entreprises inscrites pour la réduction.

in-startup = Des taxes réduites pour brevets et marques. Un accompagnateur payé par l’État aide au dépôt.
    .name = Aide aux jeunes et petites entreprises (Inde)
    .who = Pour jeunes entreprises reconnues, petites entreprises et certains qui déposent par un centre d’appui.

il-40 = Une première taxe de dépôt plus basse.
    .name = Première taxe réduite (Israël)
    .who = Pour personnes, petites sociétés et institutions reconnues.

br-60 = Des taxes réduites pour beaucoup de services, et aucune pour certaines personnes à très faible revenu ou handicapées.
    .name = Taxes réduites (Brésil)
    .who = Pour micro et petites entreprises, organismes de recherche et sans but lucratif.

ph-ipophl = Pas de taxes de base pour une marque, et une aide dans les bureaux régionaux.
    .name = Juana Make a Mark (Philippines)
    .who = Pour petites entreprises dirigées par des femmes, par périodes.

asean-ip = La recherche ou l’examen d’un office en accélère un autre dans la région. Outils de recherche communs.
    .name = PI de l’ASEAN : travail partagé des offices
    .who = Pour déposants auprès des offices participants.

aripo = Un seul dépôt pour brevets, modèles d’utilité, dessins ou marques dans beaucoup de pays d’Afrique.
    .name = ARIPO
    .who = Pour nationaux et résidents des États membres, les autres par un mandataire.

oapi = Un seul dépôt qui vaut dans tous ses États membres. Un fonds pour inventeurs a existé.
    .name = OAPI
    .who = Pour nationaux des États membres, les étrangers par un mandataire.

afripi = Un projet de l’Union européenne sur la propriété intellectuelle en Afrique, aussi pour les noms de lieux.
    .name = AfrIPI
    .who = Pour petites entreprises et offices d’Afrique.

za-cipc-iap = L’office examine les demandes au programme d’assistance aux inventeurs de l’OMPI.
    .name = Aide aux inventeurs en Afrique du Sud (CIPC)
    .who = Pour inventeurs d’Afrique du Sud.

ke-kipi = Des bénévoles rédigent et déposent pour vous. Il était prévu que les jeunes inventeurs ne paient pas de taxes de brevet.
    .name = Aide aux inventeurs au Kenya (KIPI)
    .who = Pour inventeurs et petites entreprises du Kenya aux faibles moyens.

latipat-prosur = Une recherche gratuite de brevets en espagnol et en portugais.
    .name = LATIPAT et PROSUR
    .who = Pour tous.

espacenet = Une recherche gratuite de brevets du monde entier.
    .name = Espacenet
    .who = Pour tous.

tmview-designview = Une recherche gratuite de marques et dessins de nombreux offices, avec une aide pour les classes.
    .name = TMview et DesignView
    .who = Pour tous.

mpp = Des licences pour que des médicaments soient faits pour des pays plus pauvres.
    .name = Medicines Patent Pool
    .who = Pour fabricants de médicaments et organismes de santé.

wipo-women-tk = Formation, mentors et partenaires pour un projet d’artisanat, d’alimentation ou d’art.
    .name = Femmes entrepreneures des peuples autochtones (OMPI)
    .who = Pour femmes des peuples autochtones et communautés locales, choisies par appels.

africa-ip-helpdesk = Réponses, formation et guides sur les marchés africains.
    .name = Service PI pour PME en Afrique
    .who = Pour petites entreprises de l’Union européenne actives en Afrique.

id-umkm = Des taxes réduites pour marques, brevets et dessins.
    .name = Taxes réduites pour petites entreprises (Indonésie)
    .who = Pour micro et petites entreprises avec une lettre de recommandation.

my-dana-ip = Des chèques pour les taxes de dépôt et la rédaction de brevets.
    .name = Fonds de dépôt (Malaisie)
    .who = Pour citoyens, petites entreprises, étudiants et communautés locales, par périodes annuelles.

ph-yipi = Pas de taxes de dépôt, de publication et d’examen, et des conseils techniques.
    .name = Aide aux jeunes (Philippines)
    .who = Pour les jeunes et leurs écoles, tant que la période dure.

ph-juana-patent = Pas de taxes à plusieurs étapes, et un traitement plus rapide.
    .name = Juana Patent and Design (Philippines)
    .who = Pour femmes qui inventent ou dessinent, et petites entreprises dirigées par des femmes.

vn-decree-80 = L’État paie des conseils pour enregistrer, gérer et aller à l’étranger, jusqu’à une limite.
    .name = Aide aux jeunes entreprises innovantes (Viêt Nam)
    .who = Pour petites et moyennes entreprises innovantes du Viêt Nam.

kr-ip-desk = Conseil juridique gratuit à l’étranger, enquêtes sur les copies et une part des frais de dépôt sur place.
    .name = Bureaux à l’étranger (Corée)
    .who = Pour petites et moyennes entreprises coréennes qui vont à l’étranger.

sg-eis = Enregistrer, prendre en licence ou acheter des droits réduit votre impôt, ou une part est payée en argent.
    .name = Avantage fiscal pour l’innovation (Singapour)
    .who = Pour entreprises imposées à Singapour.

sg-mediation-scheme = Elle paie les frais de médiation jusqu’à une limite, quel que soit le résultat.
    .name = Aide à la médiation (Singapour)
    .who = Pour les deux parties d’une affaire à l’office qui acceptent une médiation à Singapour.

cn-subsidies-ended = Les aides locales au dépôt de brevets ont pris fin. Les taxes réduites continuent.
    .name = Aides au dépôt (Chine)
    .who = Voyez plutôt les taxes réduites.

ng-notap-pidc = Recherches dans les brevets, et aide pour utiliser la technique qui s’y trouve.
    .name = Centre d’information brevets (Nigéria)
    .who = Pour petites entreprises, organismes de recherche et ateliers du Nigéria.

za-nipmo = Le fonds rembourse des frais d’organismes publics de recherche. Des ateliers forment petites entreprises et étudiants.
    .name = IP Fund et IP Wise (Afrique du Sud)
    .who = Le fonds : institutions publiques. Les ateliers : aussi les petites entreprises.

ma-ompic = L’office regarde votre entreprise et écrit un rapport. Des bénévoles aident pour les brevets. Certains paient moins de taxes.
    .name = Prédiagnostic, pro bono et taxes réduites (OMPIC)
    .who = Pour petites et moyennes entreprises et inventeurs du Maroc, sous conditions.

ma-ip-marketplace = Une banque de projets tirés de brevets libres d’usage au Maroc.
    .name = ipmarketplace (Maroc)
    .who = Pour investisseurs et fondateurs.

tn-pampat = Aide pour règles, emballage, contrôle et exportation d’aliments locaux.
    .name = Aide aux produits d’origine (Tunisie)
    .who = Pour groupes de producteurs d’un produit de leur lieu.

eg-student-exemption = Les étudiants ne paient pas la taxe d’examen de brevet.
    .name = Pas de taxe d’examen pour étudiants (Égypte)
    .who = Pour élèves et étudiants.

sa-saip = Des centres dans tout le pays, des consultations, un outil en ligne et des cours.
    .name = Centres d’appui et académie (Arabie saoudite)
    .who = Pour inventeurs et fondateurs d’Arabie saoudite.

ae-half-fees = Des taxes bien plus basses pour brevets, modèles d’utilité, dessins et marques, et une aide au dépôt.
    .name = Taxes réduites et Patent Hive (Émirats)
    .who = Pour petites entreprises et universités des Émirats, les marques pour les membres du programme national.

tr-kosgeb = Elle rembourse la plus grande part des frais d’enregistrement, jusqu’à une limite, une fois le certificat délivré.
    .name = Aide à la propriété industrielle (KOSGEB)
    .who = Pour petites entreprises de Türkiye qui y sont inscrites.

tr-tubitak-1602 = Elle paie recherches, examen, conseils et étapes à l’étranger.
    .name = Aide aux brevets (TÜBİTAK)
    .who = Pour citoyens, entreprises et universités de Türkiye.

kz-qazpatent = Les personnes ont payé des taxes réduites. La réduction pour petites entreprises a pris fin.
    .name = Réductions (Kazakhstan)
    .who = Pour personnes. Demandez à l’office ce qui vaut aujourd’hui.

uz-unified-fees = Résidents et étrangers paient les mêmes taxes.
    .name = Un seul tarif pour tous (Ouzbékistan)
    .who = Pour tous les déposants.

mx-impi-90 = Une taxe de dépôt bien plus basse pour une nouvelle marque pendant des semaines fixées.
    .name = Semaines à prix réduit pour marques (Mexique)
    .who = Pour très jeunes petites entreprises, artisans et autres, selon la période.

co-sic = Des taxes réduites pour marques et brevets, et un rabais après un cours de l’office.
    .name = Taxes réduites (Colombie)
    .who = Pour petites entreprises, jeunes, personnes et universités.

pe-indecopi = Pas de taxes pour marques collectives, et conseil gratuit aux petites entreprises.
    .name = Marques collectives gratuites et conseil (Pérou)
    .who = Pour associations de producteurs et d’artisans, et petites entreprises à leur tour.

br-patente-mpe = Un examen plus rapide sur demande, sans taxe.
    .name = Brevets plus rapides pour petites entreprises (Brésil)
    .who = Pour micro et petites entreprises qui ont déposé en leur propre nom.

cl-inapi = Paiement différé des taxes de brevet pour faibles moyens, cours et aide à la recherche.
    .name = Aide de l’INAPI (Chili)
    .who = Pour petits déposants du Chili.

cr-cati = Aide pour chercher des brevets.
    .name = Centres d’appui (Costa Rica)
    .who = Pour petites entreprises et inventeurs du Costa Rica.
