# Histoires vraies de petites entreprises. Pas de chiffres : ils sont dans les sources.


## Métiers et régions, comme ils sont sur les boutons

sector-food = Alimentation et agriculture
    .typed = fromage|café|poivre|vin|riz|agriculture|alimentation|miel
sector-crafts = Artisanat
    .typed = artisanat|artisan|artisans|tissage
sector-fashion = Mode
    .typed = mode|vêtements|chaussures
sector-music = Musique
    .typed = musique|chanson
sector-software = Logiciels et jeux
    .typed = logiciel|logiciels|application|jeu|jeux
sector-health = Santé
    .typed = santé|médical
sector-green = Technique verte
    .typed = vert|énergie|environnement
sector-technology = Machines et technique
    .typed = technique|machine|machines|invention
sector-consumer = Objets du quotidien
    .typed = jouet|jouets|bébé|cuisine
sector-trade = Commerce et services
    .typed = services|commerce|boutique

region-africa = Afrique
region-arab-states = Pays arabes
region-asia-pacific = Asie et Pacifique
region-latin-america = Amérique latine et Caraïbes
region-eastern-europe = Europe de l’Est et Asie centrale
region-western = Europe de l’Ouest et Amérique du Nord

penja-pepper = Le poivre de Penja
    .had = Des producteurs autour de Penja, au Cameroun, avaient un poivre particulier, et aucune prise sur son nom.
    .did = Ils ont écrit des règles de culture et de contrôle. Ils ont obtenu une indication géographique à l’OAPI, puis dans l’Union européenne.
    .came = Le prix a été multiplié et plus de gens en ont cultivé. Plus tard sont venus les faux, les règles non suivies et des prix plus bas.
    .lesson = Un tel nom ne fait monter les prix que si le groupe maintient les contrôles, le logo et la lutte contre les faux.

solerebels = Des chaussures faites de vieux pneus
    .had = Une entreprise familiale d’un quartier pauvre d’Addis-Abeba faisait des chaussures de vieux pneus et de tissu filé à la main.
    .did = Elle a enregistré sa marque. Elle a aussi agi contre un concurrent qui utilisait un nom de domaine avec sa marque.
    .came = Elle a vendu dans beaucoup de pays. Les experts ont vu chez le concurrent un abus évident.
    .lesson = Assurez-vous tôt de votre marque et de vos noms de domaine. Une procédure de domaine va plus vite qu’un tribunal.

cardiopad = Un appareil du cœur pour les villages
    .had = Un jeune ingénieur du Cameroun a construit une tablette qui envoie les mesures du cœur des villages aux spécialistes des villes.
    .did = Il l’a protégée à l’OAPI. Des prêts de famille, une aide de l’État et un prix ont payé les premiers appareils.
    .came = Une première série a été fabriquée, et la vente a commencé dans la région.
    .lesson = Un dépôt à l’OAPI couvre un marché régional et rassure ceux qui financent.

kikoy-name = Un tissu qui n’est à personne
    .had = Beaucoup de petits marchands de la côte du Kenya vendaient un tissu sous un mot courant en swahili. Personne ne l’avait enregistré à l’étranger.
    .did = Une entreprise étrangère a demandé ce mot comme marque. Un groupe de commerce équitable s’y est opposé avec une aide juridique gratuite.
    .came = Le déposant n’a pas répondu et la demande a été abandonnée. Le mot est resté libre.
    .lesson = Surveillez les registres étrangers pour le nom de votre produit. Le délai d’opposition est court.

mbube-linda = La chanson qui a fait le tour du monde
    .had = Un travailleur migrant d’Afrique du Sud a écrit une chanson devenue plus tard un succès mondial.
    .did = Il l’a cédée pour presque rien. Des dizaines d’années après, les avocats de ses filles ont utilisé une vieille règle et agi en justice.
    .came = Il est mort pauvre. Un accord a donné à ses héritiers la reconnaissance, de l’argent pour le passé et une part des revenus futurs.
    .lesson = Attention : ne cédez jamais tous les droits sur une œuvre. Lisez d’abord ce qui est dit de la cession, de la durée et des redevances.

please-call-me = Une idée confiée à l’employeur
    .had = Un stagiaire d’une société de téléphone a proposé un message gratuit qui demande à être rappelé.
    .did = Il s’est fié à une promesse orale de récompense. Des années plus tard, il est allé en justice.
    .came = Il a gagné devant la plus haute cour, et a fini par un accord, après un temps très long.
    .lesson = Attention : convenez par écrit de la récompense et de la propriété avant de livrer une idée, surtout à votre employeur.

djebba-figs = Les figues d’un village de montagne
    .had = Un village de montagne en Tunisie vendait fraîche sa propre sorte de figue, pendant une courte saison.
    .did = Il a obtenu une appellation protégée. Les agriculteurs ont créé une coopérative avec emballage et camion frigorifique.
    .came = Les figues portant le nom se sont vendues bien plus cher, et une part est partie à l’étranger.
    .lesson = Un certificat rapporte quand les producteurs tiennent aussi l’emballage, le suivi et le transport.

argan-name = À qui est le mot argan ?
    .had = Des coopératives de femmes au Maroc pressaient l’huile d’argan. Un laboratoire étranger avait enregistré le nom comme marque longtemps avant.
    .did = L’huile d’argan est devenue une indication géographique protégée. Les coopératives se sont préparées à faire annuler la vieille marque.
    .came = Le nom est protégé pour son origine. Il a fallu encore combattre la vieille marque.
    .lesson = Attention : protégez le nom d’un produit avant que le marché le découvre. Plus tard, c’est plus cher.

saphon-wind = Déposer d’abord, présenter ensuite
    .had = Une jeune entreprise de Tunisie avait une machine à vent sans pales et de premiers prototypes.
    .did = Elle a déposé chez elle, puis à l’international, et seulement après a présenté l’invention sur une grande scène.
    .came = Elle a gagné un prix. Trouver un partenaire industriel a pris des années.
    .lesson = Déposez d’abord, montrez ensuite. Puis comptez des années pour trouver un partenaire.

instabeat = Une invention à la télévision
    .had = Une nageuse et ingénieure du Liban avait l’idée de lunettes qui montrent le rythme du cœur. Elle l’a construite pour un concours télévisé.
    .did = Elle a trouvé de l’argent et commencé une demande de brevet aux États-Unis pendant la construction.
    .came = L’idée est devenue une entreprise. L’appareil lui-même a pris des années.
    .lesson = Les émissions et les concours sont publics. Déposez, ou vérifiez le délai de grâce, avant d’y aller.

kampot-pepper = Le poivre de Kampot
    .had = Des familles d’agriculteurs au Cambodge cultivaient un poivre recherché et le vendaient bon marché.
    .did = Elles ont obtenu la première indication géographique du pays et une protection dans l’Union européenne. Elles ont convenu de prix communs.
    .came = Les familles, la récolte et les prix ont augmenté. Puis une année les ventes ont baissé et le stock s’est accumulé.
    .lesson = Un tel nom élève le prix. La quantité doit suivre les achats, pas l’espoir.

st25-rice = Le meilleur riz, et son nom
    .had = Un sélectionneur du Viêt Nam a travaillé longtemps à un riz primé dans le monde. Il n’avait de certificat de variété que dans son pays.
    .did = Des entreprises étrangères ont demandé son nom comme marque. Il s’y est opposé, et sa famille a déposé une nouvelle marque.
    .came = Son office a dit que le nom d’une variété ne peut pas être la marque d’une seule entreprise. Nos sources ne disent pas la fin.
    .lesson = Attention : un certificat de variété n’est pas une marque. Déposez une marque à part dans chaque pays d’exportation.

buon-ma-thuot = Un café protégé seulement chez lui
    .had = Le nom d’un café était protégé au Viêt Nam, et dans aucun autre pays.
    .did = Les producteurs ont vu qu’une entreprise en Chine avait des marques avec ce nom. Ils ont demandé l’annulation et déposé à l’étranger.
    .came = Les marques en Chine ont été annulées. D’autres pays ont accepté le nom, certains l’ont refusé.
    .lesson = Attention : la protection s’arrête à la frontière. Déposez à l’étranger avant que l’exportation grandisse.

trung-nguyen = Le distributeur qui a déposé le premier
    .had = Une chaîne de café du Viêt Nam a parlé à un distributeur aux États-Unis avant d’y avoir déposé sa marque.
    .did = Quand elle a déposé, le distributeur avait déjà demandé la marque en son nom. Elle l’a contesté.
    .came = Elle a récupéré la marque après quelques années, puis a déposé aussi par l’OMPI.
    .lesson = Attention : déposez dans le pays visé avant la première discussion avec un distributeur.

doi-chaang = Le succès attire les imitations
    .had = Un village du nord de la Thaïlande vendait son café à l’étranger sous sa propre marque.
    .did = Il a enregistré son logo. Il a agi quand des entreprises ailleurs en ont utilisé des versions à peine changées.
    .came = Il a gagné, et poursuivi avec l’affaire suivante.
    .lesson = Dès que vous exportez, prévoyez de l’argent pour agir contre les copies.

aranmula-mirror = Un alliage secret et un nom protégé
    .had = Quelques familles en Inde coulent des miroirs d’un métal dont elles se transmettent le mélange depuis des générations.
    .did = Elles ont gardé le secret, formé une association et obtenu une indication géographique.
    .came = Les miroirs se vendent bien, aussi à l’étranger. Des faux restent dans les boutiques.
    .lesson = Un secret et un nom de lieu vont bien ensemble. L’un garde la façon de faire, l’autre le nom.

scrabulous = Un jeu au nom trop proche
    .had = Deux frères en Inde avaient un jeu de mots en ligne avec énormément de joueurs.
    .did = Son nom était proche d’une marque célèbre. Les titulaires de la marque ont agi en justice.
    .came = Un tribunal a interdit le nom, mais n’a pas vu de droit d’auteur sur le jeu de plateau. Ils ont continué sous d’autres noms.
    .lesson = Attention : vérifiez un nom avant de le lancer. Les règles d’un jeu sont libres, une marque ne l’est pas.

del-rosario-karaoke = Une petite amélioration, protégée
    .had = Un inventeur des Philippines avait des modèles d’utilité pour une machine à chanter en un seul meuble.
    .did = Il a agi contre une entreprise qui vendait une machine semblable, et demandé qu’on l’arrête.
    .came = Il a d’abord perdu. La plus haute cour a ensuite dit que l’amélioration d’une chose connue peut être protégée.
    .lesson = Une petite amélioration peut obtenir un modèle d’utilité, et arrêter une copie.

fiji-masi = Des motifs qui sont à tous
    .had = Des motifs sur écorce étaient partagés dans les îles Fidji depuis des générations. Un artiste en a fait le logo d’une compagnie aérienne.
    .did = La compagnie a demandé à enregistrer de tels motifs comme marques. Des artistes ont protesté et réuni des signatures.
    .came = C’est devenu une querelle publique sur les motifs partagés. Nos sources ne disent pas ce qu’a décidé le registre.
    .lesson = Attention : séparez le logo commandé des motifs de la communauté. Convenez des limites par écrit.

nz-tm-publisher = Une facture à l’air officiel
    .had = De petites entreprises de Nouvelle-Zélande figuraient avec leur adresse au registre public des marques.
    .did = Certaines ont payé des lettres qui ressemblaient aux factures du registre. L’autorité est intervenue.
    .came = Un compte avec l’argent a été bloqué et des victimes aidées. D’autres expéditeurs ont continué.
    .lesson = Attention : vérifiez chaque facture auprès de votre conseil ou de l’office avant de payer.

zenu-hat = Le chapeau et ses copies en plastique
    .had = Des milliers de familles en Colombie tressaient un chapeau de palme. Des copies importées en plastique coûtaient bien moins.
    .did = Elles se sont appuyées sur leur nom protégé et une marque collective, et ont demandé à l’autorité d’agir.
    .came = La vente des imitations a été interdite. Des années après, on voyait encore des copies.
    .lesson = Un droit apporte une interdiction. Des étals sans copies demandent des contrôles constants et des acheteurs qui voient la différence.

lekonaewa = Une marque pour beaucoup d’artisanes
    .had = Des femmes en Colombie tissaient sacs, chapeaux et paniers, sans marque commune.
    .did = Elles ont rejoint un programme de l’OMPI, reçu des outils et demandé une marque collective.
    .came = Leur travail s’est amélioré. Les étiquettes attendaient l’enregistrement.
    .lesson = Une marque collective permet à beaucoup d’artisans de partager une marque et son coût.

jalapao-golden-grass = L’herbe dorée du Brésil
    .had = Des artisans d’une région reculée du Brésil tressaient sacs et bijoux d’une herbe dorée.
    .did = Leur association a obtenu une indication de provenance, la première du pays pour un artisanat.
    .came = Le nom est réservé au travail local. Un label et une formation ne sont venus que des années après.
    .lesson = L’enregistrement est le début. Prévoyez le label, les règles et qui paie le contrôle.

vale-dos-vinhedos = Un nom qui vend des lits et des repas
    .had = Une vallée de petits vignerons au Brésil voulait être connue.
    .did = Elle a obtenu une indication géographique, et s’en est servie aussi pour attirer des visiteurs.
    .came = Plus de visiteurs sont venus, et plus de caves ont ouvert.
    .lesson = Le nom d’un lieu peut vendre des lits et des repas aussi bien que des bouteilles.

montserrat-cocoa = Prouver ce qui est différent
    .had = Des producteurs des collines de Trinité cultivaient un cacao fin et le vendaient comme n’importe lequel.
    .did = Ils ont fait décrire son goût par une université, ont été certifiés et ont préparé un nom protégé.
    .came = Ils ont vendu directement à un prix bien meilleur que le cacao ordinaire.
    .lesson = Prouvez ce qui est différent avant de demander. Les données portent le nom.

desserto = Du cuir fait de cactus
    .had = Deux fondateurs au Mexique travaillaient depuis des années à un cuir de cactus, et étaient près de la ruine.
    .did = Selon la presse, ils ont protégé l’invention et le nom, et les ont montrés à un salon.
    .came = Des fabricants de mode, de chaussures et de voitures l’ont adopté.
    .lesson = Finissez vos dépôts avant le salon qui vous fera connaître.

hutsul-bryndza = Le fromage des hauts pâturages
    .had = Des bergers des Carpates faisaient un fromage de brebis selon la coutume. Des imitations étaient sur les mêmes rayons.
    .did = Ils ont fixé des règles et enregistré le nom, le premier de ce genre en Ukraine.
    .came = Une douzaine de producteurs ont pu utiliser le nom aussitôt, et une autre version a suivi.
    .lesson = Écrivez des règles que le plus petit producteur peut suivre et qu’un contrôleur peut vérifier.

khvanchkara = Des noms de vin chez un importateur
    .had = Des vins célèbres de Géorgie étaient vendus à l’étranger par un importateur, qui a enregistré des noms comme ses propres marques.
    .did = L’office de l’État l’a vu en déposant lui-même les noms, et a négocié.
    .came = La marque a été rendue, et les noms sont maintenant inscrits pour la Géorgie.
    .lesson = Attention : un importateur qui enregistre votre nom tient votre marché. Déposez-le d’abord vous-même.

badagoni = Une marque prise de mauvaise foi
    .had = Une cave de Géorgie entrait dans un nouveau pays avec une marque connue, mais sans y avoir déposé.
    .did = Elle a vu qu’une autre société avait le nom, et a demandé l’annulation.
    .came = Elle a gagné. On en parle comme d’une première pour son pays.
    .lesson = Un dépôt de mauvaise foi peut être défait. Déposer d’abord coûte bien moins.

arstanbap-walnut = Prêts quand la loi commence
    .had = Des villageois du Kirghizistan ramassent des noix dans une grande forêt sauvage, sans étiquette d’origine.
    .did = Ils ont formé une association et déposé la première demande selon une nouvelle loi.
    .came = Dans notre source, la demande était encore en cours. Des voisins préparent d’autres noms de la même façon.
    .lesson = Une nouvelle loi récompense les groupes organisés quand elle commence.

bihor-couture = Quand une maison de mode copie un manteau
    .had = Des artisans de Roumanie vendaient un manteau brodé. Ils n’avaient aucun droit enregistré sur le motif.
    .did = Une maison de mode a montré un manteau très proche à un prix bien plus haut. Un magazine les a aidés à lancer leur propre marque.
    .came = La presse a apporté plus de commandes qu’ils ne pouvaient en faire. Aucun paiement de la maison de mode n’est connu.
    .lesson = Attention : des motifs non enregistrés se défendent mal. La marque et l’histoire peuvent être le meilleur bouclier.

claydon-drill = Essayé au bord d’un sentier
    .had = Un agriculteur de Grande-Bretagne a inventé un semoir et obtenu des brevets. Avant de déposer, il l’avait essayé au bord d’un sentier.
    .did = Il a agi contre un concurrent. Celui-ci a dit que les essais avaient rendu la machine publique.
    .came = Le tribunal a jugé les brevets nuls. Peu importait que personne n’ait vraiment regardé.
    .lesson = Attention : essayez à l’abri des regards ou sous promesse de secret, ou déposez d’abord.

trunki = Ce que protègent les dessins
    .had = Une valise d’enfant se vendait très bien. Elle était protégée par un modèle déposé avec des images ombrées.
    .did = L’entreprise a agi contre une valise moins chère qui s’en inspirait ouvertement.
    .came = Elle a gagné d’abord et perdu à la fin. Les ombres et contrastes des images avaient rendu le modèle étroit.
    .lesson = Attention : les images décident. Déposez des dessins au trait et des variantes, et pensez à un brevet pour la fonction.

haberman-cup = La tasse que personne ne voulait fabriquer
    .had = Une créatrice a fait une tasse pour petits enfants qui ne coule pas. Beaucoup de sociétés ont refusé une licence.
    .did = Elle a fait une recherche, déposé un brevet, enregistré le nom et vendu avec un partenaire.
    .came = La tasse s’est très bien vendue. Elle a gagné contre une copie et trouvé un preneur de licence à l’étranger.
    .lesson = Cherchez d’abord et brevetez bien. Préparez-vous à vendre vous-même avant de trouver des preneurs de licence.

tiddley-pom = Déposer avant la première rencontre
    .had = Une petite marque britannique de soins pour bébés voulait vendre en Chine.
    .did = Sa fondatrice a rencontré des distributeurs. Quand elle a déposé, l’un d’eux avait déjà enregistré la marque.
    .came = La racheter était cher, et les plaintes ont échoué. Elle a choisi un autre nom pour ce pays.
    .lesson = Attention : déposez avant la première rencontre, pas après la première commande.

uk-apparel-china = Une descente en quelques semaines
    .had = Une petite entreprise britannique de vêtements avait sa marque enregistrée en Chine. Elle a trouvé des faux sur un grand marché en ligne.
    .did = Elle a trouvé le vendeur, fait constater des achats par notaire et porté plainte à l’autorité locale.
    .came = Les produits ont été saisis et une amende a suivi vite. La décision a aidé à faire retirer d’autres offres.
    .lesson = Un enregistrement local et des preuves solides permettent d’agir à bon compte.

nbc-bird-pest = La lettre de renouvellement qui n’en était pas une
    .had = Une entreprise britannique de lutte contre les nuisibles a reçu une facture pour renouveler sa marque, d’une société au nom officiel.
    .did = Elle a vérifié l’expéditeur au lieu de payer, et s’est plainte.
    .came = La plainte a été admise. La lettre cachait qu’elle venait d’une société privée.
    .lesson = Attention : signalez les courriers trompeurs. Une plainte peut arrêter tout un envoi.

peggy-lawton = La recette au coffre
    .had = Une boulangerie des États-Unis avait un biscuit que son secret a rendu célèbre.
    .did = Elle a gardé la recette au coffre, l’a répartie sur plusieurs cartes et ne l’a montrée qu’à peu de gens.
    .came = Un employé l’a copiée et a ouvert une boulangerie rivale. Les tribunaux lui ont interdit de l’utiliser, même sans contrat.
    .lesson = De simples serrures, une recette divisée et peu de regards gagnent ce genre de procès.

spry-fox = Un jeu montré sous promesse
    .had = Un petit studio des États-Unis a montré une version d’essai à un éditeur, sous promesse de secret signée.
    .did = L’éditeur a rompu quand sa propre copie est sortie. Le studio avait déposé son œuvre et a agi en justice.
    .came = Par l’accord, le studio a reçu les droits sur la copie, et la copie a quitté la boutique.
    .lesson = Faites signer avant de montrer. Déposez tôt votre œuvre là où la loi le récompense.

wpm-inventors = Des éloges pour chaque idée
    .had = Des inventeurs pleins d’espoir cherchaient de l’aide pour vendre leurs idées. L’un d’eux a payé avec toutes les économies de sa famille.
    .did = Ils ont acheté des rapports et des offres chères, sur promesse de contrats avec des magasins.
    .came = L’autorité du commerce a agi en justice. Le patron a été exclu de ce métier.
    .lesson = Attention : des éloges pour chaque idée et de gros frais d’avance sont les signes d’alerte.

minerva-trade-show = Montré trop tôt à un congrès
    .had = Un fabricant d’appareils médicaux avait un brevet pour un outil de chirurgie.
    .did = Il avait montré l’appareil à un congrès de chirurgiens avant de déposer.
    .came = Un tribunal a jugé le brevet nul. La présentation était trop ancienne par rapport au dépôt.
    .lesson = Attention : même là où il y a un délai de grâce, il compte dès la première présentation.

wipo-mediation-consultants = Un client gardé par la médiation
    .had = Un cabinet a parlé de son invention à un grand fabricant, sous un contrat qui ne disait rien d’une licence.
    .did = Des produits sont apparus et les discussions ont échoué. Les deux ont choisi la médiation de l’OMPI plutôt que plusieurs procès.
    .came = Une courte rencontre avec un médiateur expert en brevets a apporté des redevances et du nouveau travail.
    .lesson = Mettez la licence dans le contrat. Si elle manque, la médiation peut sauver le client.

wipo-mediation-building = Une licence sans brevet
    .had = Une société avait une licence pour un matériau de construction. Derrière, il n’y avait qu’une demande de brevet.
    .did = La demande a été refusée. L’un voulait son argent, l’autre son paiement. Le contrat les a menés à la médiation de l’OMPI.
    .came = Un appel, un dîner et une seule journée ont suffi pour un accord.
    .lesson = Attention : dites dans une licence ce qui se passe si le brevet est refusé.
