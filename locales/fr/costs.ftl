# Taxes officielles : noms, sommes, conditions. Les montants sont insérés ; aucun chiffre ici.

## Lines and sums of an estimate

line = { $item } : { $amount }
line-party = { $item } ({ $party }) : { $amount }
with-condition = { $line } – { $conditions }
total = Taxes officielles : { $amounts }.
total-open = Taxes officielles connues ici : { $amounts }. D’autres sont dues.
money = { $amount }
assumed = Calcul fait avec : { $conditions }.
unknown = Non connu ici : { $items }. Voir { $page }
item-of = { $item } ({ $party })
later = À payer plus tard : { $line }
may-cut = Une réduction est peut-être possible : { $cuts }.
cut-made = Déjà déduit : { $cuts }.
ask-person = Une personne doit vérifier : { $why }
checked = Montant vu : { $page } ({ $date })
side-complainant = requérant
side-respondent = défendeur
institute-XN = Institut nordique des brevets
institute-XV = Institut des brevets de Visegrad

## Madrid System

item-basic-fee = Émolument de base
item-supplementary-fee = Émolument supplémentaire
item-complementary-fee = Complément d’émolument
item-individual-fee = Taxe individuelle
item-individual-fee-collective = Taxe individuelle pour une marque collective
item-individual-fee-second-part = Seconde partie de la taxe individuelle
item-subsequent-designation-basic = Émolument de base pour une désignation postérieure
item-renewal-basic = Émolument de base pour le renouvellement
item-renewal-supplementary = Émolument supplémentaire pour le renouvellement
item-renewal-complementary = Complément d’émolument pour le renouvellement
item-individual-fee-renewal = Taxe individuelle pour le renouvellement
item-individual-fee-renewal-collective = Taxe individuelle pour renouveler une marque collective

## PCT

item-intl-filing-fee = Taxe internationale de dépôt
item-sheet-over-30 = Taxe pour les feuilles supplémentaires
item-efiling-reduction = Réduction pour dépôt électronique
item-reduction-90-percent = Réduction pour les déposants y ayant droit
item-transmittal-fee = Taxe de transmission
item-intl-search-fee = Taxe de recherche internationale
item-handling-fee = Taxe de traitement
item-prelim-exam-fee = Taxe d’examen préliminaire
item-restoration-of-priority-fee = Taxe de restauration du droit de priorité

## Hague System

item-basic-fee-first-design = Taxe de base pour le premier dessin ou modèle
item-basic-fee-additional-design = Taxe de base pour les dessins ou modèles supplémentaires
item-publication-fee = Taxe de publication
item-publication-extra-page = Taxe de publication pour les pages supplémentaires
item-description-over-100-words = Taxe pour une description longue
item-standard-designation = Taxe de désignation standard
item-standard-designation-additional = Taxe de désignation standard pour les dessins ou modèles supplémentaires
item-individual-designation-fee = Taxe de désignation individuelle
item-individual-renewal-fee = Taxe individuelle de renouvellement
item-renewal-basic-first-design = Taxe de base de renouvellement, premier dessin ou modèle
item-renewal-basic-additional-design = Taxe de base de renouvellement, dessins ou modèles supplémentaires
item-renewal-standard-designation = Taxe standard de renouvellement

## Disputes

item-wipo-single-panelist = Taxe pour une commission à expert unique
item-wipo-three-panelists = Taxe pour une commission à plusieurs experts
item-wipo-over-10-domains = Taxe pour de nombreux noms de domaine
item-wipo-withdrawal-refund = Remboursement en cas de retrait en début de procédure
item-arbitration-registration = Taxe d’enregistrement
item-arbitration-administration = Taxe d’administration
item-expedited-arbitration-registration = Taxe d’enregistrement, arbitrage accéléré
item-expedited-arbitration-administration = Taxe d’administration, arbitrage accéléré
item-expedited-arbitrator-fee = Honoraires de l’arbitre, arbitrage accéléré
item-arbitrator-fee = Honoraires des arbitres, à l’heure
item-mediation-administration = Taxe d’administration de la médiation
item-mediator-fee = Honoraires du médiateur
item-expert-determination-administration = Taxe d’administration de la procédure d’expertise
item-ip-system-user-reduction = Réduction pour les utilisateurs des systèmes de l’OMPI

## Offices

item-filing = Taxe de dépôt
item-national-phase-entry = Taxe d'entrée en phase nationale
item-search = Taxe de recherche
item-examination = Taxe d’examen
item-designation = Taxe de désignation
item-grant = Taxe de délivrance
item-renewal-year = Taxe annuelle
item-maintenance = Taxe de maintien en vigueur
item-patent-renewal = Annuité de brevet
item-mark-first-class = Marque, première classe
item-mark-collective = Marque collective
item-mark-further-class = Marque, classes supplémentaires
item-mark-filing = Demande de marque
item-mark-class = Demande de marque, par classe
item-mark-registration = Enregistrement de la marque
item-mark-renewal = Renouvellement de la marque
item-mark-use-declaration = Déclaration d’usage de la marque
item-design-filing = Demande de dessin ou modèle
item-design-additional = Dessins ou modèles supplémentaires
item-design-deferment = Ajournement de la publication
item-design-renewal = Renouvellement du dessin ou modèle

## What a figure rests on: short, without a full stop

condition-one-class = une seule classe
condition-one-design = un seul dessin ou modèle
condition-one-reproduction-each = une seule reproduction par dessin ou modèle
condition-up-to-thirty-sheets = pas de feuille au-delà de celles comprises
condition-one-domain-name = un seul nom de domaine
condition-one-panelist = un expert unique
condition-asked-by-complainant = commission élargie demandée par le requérant
condition-black-and-white = marque sans couleur
condition-online-filing = dépôt en ligne
condition-paper-filing = dépôt sur papier
condition-for-companies = tarif des entreprises
condition-for-small-applicants = tarif des particuliers et très petites entreprises
condition-small-entity = petite entité
condition-micro-entity = microentité
condition-least-developed = réduit pour les pays les moins avancés
condition-entitled-ninety = réduit pour les déposants y ayant droit
condition-center-discount = réduit pour les petites entreprises
condition-first-part = première partie
condition-after-registration = due plus tard, sur invitation de l’office
condition-if-granted = seulement si le droit est accordé
condition-deferred-publication = publication ajournée
condition-in-office-currency = payé dans la monnaie de l’office
condition-same-office-examines = examen par l’administration chargée de la recherche
condition-goods-from-list = produits choisis dans la liste de l’office
condition-more-per-claim = davantage pour chaque revendication
condition-plus-printing = frais d’impression en plus
condition-sources-differ = sources divergentes, à vérifier
condition-earliest-day = calculé au premier jour de la période indiquée
condition-before-source = vu seulement après cette date

## Reductions: short, without a full stop

cut-least-developed = pour les déposants des pays les moins avancés
cut-entitled-ninety = pour les déposants des pays de la liste de l’OMPI
cut-electronic-filing = pour le dépôt électronique
cut-searching-authority = à l’administration chargée de la recherche, pour certains déposants
cut-examining-authority = à l’administration chargée de l’examen, pour certains déposants
cut-receiving-office = à l’office récepteur, pour certains déposants
cut-small-entity = pour les petites entités
cut-micro-entity = pour les microentités
cut-small-applicant = pour les petits déposants
cut-language = pour le dépôt dans certaines langues
cut-center-sme = pour les petites et moyennes entreprises au Centre de l’OMPI
cut-center-user = pour les utilisateurs des systèmes de l’OMPI
cut-sme-fund = remboursement du SME Fund, pour les entreprises de l’UE
cut-withdrawal-refund = remboursement partiel en cas de retrait en début de procédure
cut-national = de l’office, pour les petits déposants

## Why a person must look

human-madrid-safeguard = Votre pays et un pays choisi sont aussi liés par l’ancien Arrangement de Madrid. Une autre taxe et un délai plus court s’appliquent entre eux.
human-origin-not-said = La taxe d’un pays choisi peut dépendre de votre propre pays.
human-hague-old-act = Un pays choisi n’est lié que par l’ancien Acte de La Haye.

## Help

support-title = Aides qui vous sont peut-être ouvertes :
support-line = { $name } : { $kind }, { $whom }. Voir { $page } ({ $date })
support-line-until = { $name } : { $kind }, { $whom }, jusqu'au { $to }. Voir { $page } ({ $date })
support-note = L'organisme responsable décide si vous y avez droit.
support-kind-fee-cut = taxes officielles réduites
support-kind-money = une partie du coût est prise en charge
support-kind-volunteer = un conseil bénévole aide gratuitement
support-kind-advice = premier conseil
support-kind-search = aide à la recherche
support-whom-anyone = pour tous
support-whom-small-firm = pour les petites entreprises
support-whom-very-small = pour les très petites entreprises et les particuliers
support-whom-start-up = pour les jeunes entreprises
support-whom-low-means = pour les personnes et entreprises aux moyens limités
support-whom-nationals = pour les nationaux qui y résident
