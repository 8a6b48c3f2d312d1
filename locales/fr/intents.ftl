# Ce que les gens écrivent quand ils s’adressent au service lui-même, et ce qui distingue une question
# de propriété intellectuelle. Un modèle par ligne ; voir l’explication dans locales/en/intents.ftl.

## Demandes au service

human =
    parler/discuter/échanger/causer … humain/personne/quelqu'un/quelqu/conseiller/conseillère/agent/expert/opérateur/vivant !médiateur
    joindre/contacter/appeler … quelqu/personne/conseiller/agent/expert
    vrai/vraie/vrais personne/humain/gens/conseiller
    être humain
    = humain
    = agent
    = conseiller
    = opérateur
    = une personne
    transférer/transférez/passer/passez/mettre/mettez moi/en … quelqu/relation/conseiller/agent/humain/personne/collègue
    veux/voudrais/souhaite/besoin un/une/d humain/conseiller/conseillère/agent/personne
    rappelez/appelez/rappeler moi
    numéro de téléphone … vous/votre/service
    pas robot/bot/machine
    robot/bot … personne/humain/nul/inutile/marre/stop
    marre … robot/bot/machine
    êtes/es vous/tu robot/bot/humain
    quelqu'un/quelqu … aider/répondre/disponible/là
    service client

book =
    prendre/fixer/réserver/avoir/demander/planifier/organiser/obtenir/veux/voudrais/souhaite/besoin un/une/d rdv/rendez/rendez-vous/entretien/consultation/créneau/réunion !annuler !déplacer !changer !reporter
    rdv/rendez-vous/rendez … possible/disponible/svp/plaît/lundi/mardi/mercredi/jeudi/vendredi/semaine/demain/conseiller/expert !annuler !déplacer !changer !reporter !décaler
    réserver/prendre … consultation/créneau/entretien/rdv/rendez-vous/rendez !annuler !déplacer !changer !hôtel
    rencontrer/voir … conseiller/expert/conseillère/spécialiste
    = rdv
    = rendez-vous
    = réserver
    = consultation

reschedule =
    déplacer/reporter/décaler/changer/modifier/repousser/avancer … rdv/rendez-vous/rendez/entretien/consultation/créneau/réunion/réservation
    rdv/rendez-vous/rendez/entretien/consultation … autre/autres/plus/déplacer/reporter/décaler/changer jour/heure/date/tard/tôt/semaine
    autre date/heure/jour/créneau … rdv/rendez-vous/rendez/entretien/consultation
    déplacer/reporter/décaler/changer … rdv/rendez-vous/rendez

cancel =
    annuler/annule/annulez/supprimer/annulation … rdv/rendez-vous/rendez/entretien/consultation/créneau/réunion/réservation
    rdv/rendez-vous/rendez/entretien/consultation … annuler/annule/annulez/annulé/supprimer
    peux/pourrai/peut pas venir
    plus besoin … rdv/rendez-vous/rendez/entretien/consultation
    = annuler
    = annulez

language =
    parler/parle/parlez/parles/parlons/écrire/écris/répondre/répondez/continuer/passer/passe/changer en/le/l anglais/français/arabe/espagnol/chinois/russe/portugais/hindi/swahili/indonésien
    parlez/parles vous/tu anglais/français/arabe/espagnol/chinois/russe/portugais/hindi/swahili/indonésien
    changer/change/changez/autre/choisir langue
    en anglais/français/arabe/espagnol/chinois/russe/portugais/hindi/swahili/indonésien svp/plaît
    = français
    = anglais
    = arabe
    = english
    = langue
    = en arabe
    = en anglais
    mauvaise langue

delete =
    supprimer/supprime/supprimez/effacer/efface/effacez/détruire/oublier/oubliez mes/mon/tout/toutes/données/conversation/compte/informations/infos/historique !marque !annonce !site
    suppression/effacement … données/compte/conversation
    droit à l'oubli
    rgpd
    quelles données/informations … moi
    = effacer
    = tout effacer
    oubliez/oublie moi

restart =
    recommencer/recommence/recommençons … début/zéro/tout !vendre
    = recommencer
    = redémarrer
    = début
    = menu
    = accueil
    retour/revenir/retourner/retournez … début/menu/accueil/départ
    reprendre … début/zéro
    menu principal
    trompé bouton/choix/réponse
    nouvelle conversation

opt-out =
    arrêtez/arrêter/arrête/cessez/stop … messages/rappels/envoyer/écrire/notifications/sms
    plus recevoir … messages/rappels/notifications/rien
    plus de/aucun messages/message/rappels/rappel/notifications
    désabonner/désinscrire/désabonnement/désinscription/désabonnez
    ne m écrivez/contactez/envoyez plus
    laissez/laisse moi tranquille
    = stop
    = stop stop

urgent =
    tuer/suicider/suicide me/moi/mourir
    suicide
    veux/envie/voudrais/vais mourir !marque !brevet
    menace/menacé/menacée … mort/tuer/arme/couteau/pistolet/fusil
    arme/couteau/pistolet/fusil … devant/porte/menace/chez
    crise cardiaque
    ne respire plus/pas
    appelez/appeler ambulance/samu/pompiers
    frappe/frappée/battue/bat me/mon/ma/mari/violence
    inconscient/inconsciente … sol/personne/homme/femme/aide
    feu … maison/atelier/immeuble
    avalé … poison/médicaments/javel

## De quoi parle un message

subject =
    brevet/brevets/breveter/brevetable/breveté
    marque/marques … déposer/dépôt/protéger/enregistrer/commerce/renouveler/opposition/classe/internationale/ma/mon/notre/collective/déchéance/copie/similaire
    marque/marques
    droit/droits d auteur/auteurs
    droits voisins
    copyright
    propriété intellectuelle/industrielle
    invention/inventeur/inventé/inventer
    contrefaçon/contrefacteur/contrefait/contrefaits/contrefaçons
    redevance/redevances/royalties
    pct
    ompi
    wipo
    inpi/oapi/euipo/oeb/ompic/aripo
    upov
    udrp
    cybersquatting
    tradesecret
    secret/secrets d affaires/commercial/commerciaux/fabrication
    savoir-faire
    nda
    accord/clause confidentialité
    certificat/modèle/modèles utilité
    enveloppe soleau
    soleau
    dessin/dessins/modèle/modèles industriel/industriels/déposer/dépôt/déposé
    indication/indications géographique/géographiques
    igp/aop/aoc
    appellation
    variété/obtention végétale
    obtenteur
    variété
    la haye
    madrid système/protocole/marque/international/arrangement/dépôt/enregistrement
    médiation/médiateur
    arbitrage/arbitre
    antériorité/antériorités
    nouveauté
    licencié/concédant/sous-licence
    franchise/franchiseur/franchisé/franchiser
    domaine public
    creative commons
    plagiat/plagié
    piratage/piraté
    priorité … mois/délai/date/droit/brevet
    nom/noms de domaine
    liberté d exploitation
    pi

context =
    logo/logos
    nom … protéger/déposer/boutique/société/entreprise/pris/utilise/copié/produit/même/similaire/village
    slogan
    idée/idées
    protéger/protection/protège/protégé
    copie/copier/copié/copient/copiée/imitation/imité/imiter
    voler/volé/vole/volée … idée/design/photo/logo/recette/code/nom
    faux/fausse produits/sacs/articles
    déposer/dépôt/enregistrer … nom/logo/idée/produit/design/œuvre/logiciel
    licence/licences
    prototype
    recette/formule … secret/protéger/garder/employé/concurrent
    secret/secrets
    concurrent/concurrents
    exclusivité/monopole
    droits
    appartient/propriétaire … qui/logo/invention/code
    qui/à … appartient
    chanson/chansons/musique/livre/roman/photo/photos/photographe/film/illustrations/dessin
    freelance/prestataire/salarié
    logiciel/application/code
    mise en demeure
    lettre … avocat
    douane/douanes
    semence/semences/plant/rosier
    terroir/origine
    renouvellement/renouveler
    arnaque/facture … dépôt/marque/brevet
    divulgation/divulguer/divulgué/salon/montré
    investisseur
    distributeur/fabricant/usine
    design
    parodie
    tribunal/procès … litige/partenaire/copie

off-topic =
    météo/pluie/température
    football/foot/match/psg
    real madrid
    visa/passeport
    impôts/impôt/tva/taxe … déclarer/payer/entreprise/boutique
    compte bancaire
    prêt/crédit … banque/maison/voiture
    blague/poème/rédaction/devoirs
    recette … poulet/riz/gâteau/crêpes/soupe/tajine/couscous !secret !protéger
    ça va
    comment vas/allez
    bonjour/salut … va
    horoscope/loterie/loto
    bitcoin/crypto
    voter/élection/président
    imprimante
    ordinateur/téléphone/wifi … panne/marche/acheter/réparer
    voiture/moto … panne/réparer/acheter/louer
    hôtel/vol/train/billet … réserver/cher/pas
    loyer/propriétaire appartement
    appartement/loyer
    divorce
    tête/fièvre/médecin/médicament … mal/prendre
    permis conduire
    ignore/ignorez/oublie instructions/consignes
    capitale
    film/série … regarder/recommander
    merde/putain/connard
    merci
    créer/ouvrir/immatriculer société/entreprise/sarl !marque !nom !logo
    emploi/cv/salaire … chercher/trouver/patron/lettre
    maigrir
    traduire/traduis

## Mots qui mènent à un thème

topic-choosing =
    quoi/quelle/quelles/quel protection/protéger/protections
    par quoi commencer/commence
    commence/commencer … quoi/protéger/idée
    différence … marque/brevet/auteur
    protéger … idée
    brevet ou marque/secret/auteur

topic-trademark =
    marque/marques
    logo/slogan/enseigne
    nom … boutique/société/entreprise/commercial/produit/pris/similaire/restaurant
    opposition
    classe/classes

topic-patent =
    brevet/brevets/breveter/brevetable
    invention/inventeur/inventé
    antériorité/nouveauté
    revendications
    prototype

topic-utility-model =
    modèle/certificat utilité
    petite/petit amélioration/brevet/invention

topic-design =
    dessin/dessins/modèle/modèles déposer/industriel/industriels/dépôt/déposé
    forme/apparence/aspect/look/motif … produit/protéger/déposer/chaise/lampe/bouteille/sac/tissu/bijoux/meuble
    design

topic-copyright =
    droit/droits d auteur/auteurs
    copyright
    chanson/chansons/musique/livre/roman/photo/photos/photographe/film/illustrations/peinture
    logiciel/code … protéger/source/appartient
    œuvre/œuvres
    ia/chatgpt/midjourney
    internet/google/pinterest … image/images/photo/photos

topic-trade-secret =
    secret/secrets
    confidentialité/confidentiel/confidentielle
    nda
    savoir-faire
    liste clients/clientèle
    ancien/ex salarié/employé/associé
    soleau

topic-madrid =
    madrid
    marque … internationale/international/monde/mondiale/pays/étranger
    enregistrement international
    attaque centrale

topic-hague =
    haye
    dessin/modèle/design/dessins/modèles … pays/étranger/international/monde

topic-pct =
    pct
    brevet … mondial/international/monde/pays/étranger
    phase nationale
    rapport recherche

topic-gi =
    indication/indications géographique/géographiques
    igp/aop/aoc/ig
    appellation
    village/région/terroir … nom/fromage/miel/café/huile/produit

topic-plant-variety =
    variété/variétés/obtenteur/obtention/semence/semences/graines/bouture/boutures
    nouvelle … tomate/pomme/rose/blé/mangue/manioc
    upov

topic-licensing =
    licence/licences/licencié
    redevance/redevances/royalties
    franchise/franchiser
    céder/cession/vendre … brevet/marque/droits

topic-ip-management =
    stratégie/portefeuille/audit/inventaire
    valeur/évaluer/évaluation/vaut … marque/brevet/pi
    salarié/employé/stagiaire/étudiant/chercheur … invention/inventé/créé/appartient
    associé/cofondateur/frère … marque/nom/part/sépare/ensemble
    audit

topic-infringement =
    contrefaçon/contrefacteur/contrefait/contrefaits
    copie/copié/copient/copier/imite … mon/ma/mes/notre/produit/site
    mise en demeure
    lettre … avocat
    douane/douanes
    amazon/facebook/instagram … faux/copie/retirer/signaler
    accuse/accusé
    faux produits

topic-domain-name =
    nom de domaine
    domaine !public
    udrp
    site … adresse/faux/nom

topic-adr =
    médiation/médiateur
    arbitrage/arbitre
    litige/différend/conflit
    sans tribunal/procès/juge
    expertise

topic-costs-support =
    combien … coûte/coûter/payer/prix
    coût/coûts/prix/tarif/tarifs/cher/budget
    aide/aides gratuite/gratuit/financière
    réduction/subvention
    facture/arnaque
    trouver … avocat/mandataire/conseil

stop =
    le la les l un une des du de d au aux à a ce cet cette ces c ça ceci cela il elle ils elles on nous vous je j tu me m te t se s lui leur leurs
    mon ma mes ton ta tes son sa ses notre nos votre vos y en ne n pas plus moins très trop aussi
    et ou mais donc or ni car si que qu qui quoi dont où quand comment pourquoi quel quelle quels quelles
    est sont suis es êtes sommes était étaient être été ai as avons avez ont avait avoir eu
    fait faire fais peut peux pouvez puis pouvoir dois doit devoir faut veux veut voudrais vouloir va vais aller
    dans sur sous avec sans pour par chez vers entre avant après pendant depuis jusque
    svp stp merci bonjour salut oui non quelque chose tout tous toute toutes même autre autres bien alors

same =
    marque marques
    brevet brevets breveter brevetable breveté brevetabilité brevetés
    protéger protection protège protégé protégée
    déposer dépôt dépose déposé déposée
    inventer invention inventeur inventé
    contrefaçon contrefacteur contrefait contrefaits
    licence licences
    médiation médiateur
    arbitrage arbitre arbitral
    copier copie copié copient copiée
    enregistrer enregistrement enregistré
    renouveler renouvellement
    opposer opposition
    publier publication publié
    divulguer divulgation divulgué
    employé salarié
    réserver réservation
    annuler annulation annule annulez annulé
    société entreprise boîte

common =
    marche marché masque manque banque barque brave bravo secrète licencier livre libre lettre autre auteur hauteur
    parent parents patient patron patience présent prévenir prendre rendre vendre tendre modèle moderne model
