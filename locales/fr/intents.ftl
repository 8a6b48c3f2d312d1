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
    parler/causer/discuter/échanger à/avec/a humain/quelqu/conseiller/conseillère/personne/agent/vrai/vraie/collègue !médiateur
    puis/peux/pourrais/pourrait/serait je/on/possible parler/avoir quelqu/conseiller/conseillère/humain
    appeler/appelez/joindre/contacter vous/quelqu/moi/service/équipe !marque
    marre/ras robot/machine/bol
    pas/une vraie/vrai personne/humain
    y a/a-t-il quelqu/humain
    besoin/veux/voudrais/cherche aide/assistance humaine/personnelle
    mettez/mets/mettre moi/en contact/relation/ligne
    votre/vos téléphone/numéro/whatsapp
    = quelqu'un
    = opératrice
    = conseillère
    = aide humaine
    = allo

book =
    prendre/fixer/réserver/avoir/demander/planifier/organiser/obtenir/veux/voudrais/souhaite/besoin un/une/d rdv/rendez/rendez-vous/entretien/consultation/créneau/réunion !annuler !déplacer !changer !reporter
    rdv/rendez-vous/rendez … possible/disponible/svp/plaît/lundi/mardi/mercredi/jeudi/vendredi/semaine/demain/conseiller/expert !annuler !déplacer !changer !reporter !décaler
    réserver/prendre … consultation/créneau/entretien/rdv/rendez-vous/rendez !annuler !déplacer !changer !hôtel
    rencontrer/voir … conseiller/expert/conseillère/spécialiste
    = rdv
    = rendez-vous
    = réserver
    = consultation
    rdv/rendez-vous/rendez/entretien … svp/possible/stp/urgent/dispo/demain/vite
    je/on/j voudrais/veux/aimerais/souhaiterais/souhaite/faudrait/peux rdv/rendez-vous/rendez/entretien/consultation/créneau !annuler !déplacer !changer !reporter !décaler
    reconnaissant/obligé/obligée/grâce/gré … entretien/rendez-vous/rendez/rdv/spécialiste/spécialistes/conseiller
    solliciter/sollicite/solliciterais entretien/rendez-vous/rendez/rdv/consultation
    prendre rdv/rendez-vous/rendez
    bloquer/caler/poser/fixer créneau/rdv/rendez-vous/rendez/visio
    dispo/disponibles/libre/libres … rdv/rendez-vous/rendez/conseiller/créneau
    visio/appel … conseiller/expert/spécialiste/vous

reschedule =
    déplacer/reporter/décaler/changer/modifier/repousser/avancer … rdv/rendez-vous/rendez/entretien/consultation/créneau/réunion/réservation
    rdv/rendez-vous/rendez/entretien/consultation … autre/autres/plus/déplacer/reporter/décaler/changer jour/heure/date/tard/tôt/semaine
    autre date/heure/jour/créneau … rdv/rendez-vous/rendez/entretien/consultation
    déplacer/reporter/décaler/changer … rdv/rendez-vous/rendez
    rdv/rendez-vous/rendez … lundi/mardi/mercredi/jeudi/vendredi/samedi/matin/aprem plutôt/place/lieu/mieux
    plutôt/place/lieu lundi/mardi/mercredi/jeudi/vendredi/samedi/matin/aprem/demain !vendre
    peut/peux/pouvez/possible … lundi/mardi/mercredi/jeudi/vendredi plutôt/place/lieu
    remettre/remet/remettez/bouger/bouge/décale/décalez/reporte/reportez/repousse/repoussez rdv/rendez-vous/rendez/entretien/tard/demain/semaine !publication
    empêchement … rdv/rendez-vous/rendez/entretien/autre/date
    autre/nouvelle/nouveau date/créneau/jour/heure/horaire !dépôt !dépôts !marque

cancel =
    annuler/annule/annulez/supprimer/annulation … rdv/rendez-vous/rendez/entretien/consultation/créneau/réunion/réservation
    rdv/rendez-vous/rendez/entretien/consultation … annuler/annule/annulez/annulé/supprimer
    peux/pourrai/peut pas venir
    plus besoin … rdv/rendez-vous/rendez/entretien/consultation
    = annuler
    = annulez
    annule/annuler/annulez/annuleras/enlève/laisse/laissez tomber/mon/le/notre/rdv/rendez-vous/rendez/entretien/créneau/consultation !marque !brevet !dépôt
    viendrai/viens/viendrais/viendrons/venir pas/plus demain/lundi/mardi/mercredi/jeudi/vendredi/rdv/rendez/entretien
    ne/n plus/pas besoin rdv/rendez-vous/rendez/entretien/consultation
    peux/pourrai/pourrais plus/pas assister/venir/honorer
    = annuler rdv
    = annulez tout

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
    on/tu/vous/je parle/parler/écrire/continuer/continue/répondre/réponds/répondez/passe/mets/mettre/explique en anglais/français/arabe/espagnol/chinois/russe/portugais/swahili/wolof/darija/indonésien
    comprends/parle/lis/maîtrise pas/mal/peu/bien français/anglais/langue
    autre/quelle/quelles/plusieurs/changer langue/langues !marque !traduction
    speak/in english/arabic/arabi/spanish
    wolof/darija/bambara/lingala/anglais/arabe/espagnol … svp/stp/possible/plait/plaît
    = english please
    = anglais svp

delete =
    supprimer/supprime/supprimez/effacer/efface/effacez/détruire/oublier/oubliez mes/mon/tout/toutes/données/conversation/compte/informations/infos/historique !marque !annonce !site
    suppression/effacement … données/compte/conversation
    droit à l'oubli
    rgpd
    quelles données/informations … moi
    = effacer
    = tout effacer
    oubliez/oublie moi
    efface/effacer/effacez/supprime/supprimer/supprimez/vire/virer/retire/retirez/enlève/enlevez tout/toutes/mes/mon/ce/que données/conversation/compte/dit/messages/infos/historique/numéro/écrit/discussion !marque !annonce !site !concurrent
    efface/effacez/supprime/supprimez/effacer/supprimer … dit/écrit/raconté/données/personnelles/discussion
    plus/pas garder/gardez/garde/conserver/conservez données/messages/infos/informations/trace/traces/discussion
    oublie/oubliez tout/moi/dit/données !instructions !consignes
    données personnelles … effacer/supprimer/suppression/demande/vous

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
    reprend/reprends/reprendre/reprenons/reprenez/recommence/recommencer/recommençons/repart/repartir/repartons tout/du/depuis/au/à/de zéro/début/debut/départ/commencement
    on/je recommence/reprend/repart/reprends
    trompé/trompée/gouré/gourée/erreur bouton/choix/option/réponse/cliqué/touche/appuyé/début/debut
    remise/remettre zéro
    retour/revenir/retourne/ramène/ramenez début/debut/menu/accueil/arrière
    = on recommence
    = reset
    = retour
    = recommencer svp

opt-out =
    arrêtez/arrêter/arrête/cessez/stop … messages/rappels/envoyer/écrire/notifications/sms
    plus recevoir … messages/rappels/notifications/rien
    plus de/aucun messages/message/rappels/rappel/notifications
    désabonner/désinscrire/désabonnement/désinscription/désabonnez
    ne m écrivez/contactez/envoyez plus
    laissez/laisse moi tranquille
    = stop
    = stop stop
    stop/assez/arrête/arrêtez/marre/cessez/basta/halte messages/rappels/sms/notifs/notifications/mails/alertes/écrire/envoyer/spam
    plus/pas envoyez/envoie/envoyer/écrire/écrivez/contacter/contactez/contacte/message/messages/rappel/rappels/notif/notifs/alertes rien/svp/merci/moi/me
    veux/souhaite plus/pas rien/recevoir/messages/rappels/être contacté/contactée !concurrent
    désactiver/désactive/couper/coupe/désactivez notifications/rappels/notifs/messages/alertes
    lâche/lâchez/foutez/fichez/fous moi/grappe/paix
    retirez/enlevez/retire moi liste
    = désabonner
    = désinscription
    = stop messages
    = arrêtez

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
    feu/incendie/flammes/brûle/brule/fumée … secours/vite/aidez/dedans/coincé/coincés/enfermé/enfermés/ouvriers/enfants/gens/atelier/usine/cuisine/maison/boutique/appartement/aide/bloqué/bloqués !extincteur !détecteur !alarme !assurance !inventé !invention !preuve
    il/y a le feu/incendie !vert
    au secours
    à l'aide … vite/feu/mort/tue/frappe
    explosion/explosé … blessé/blessés/gaz/atelier/usine/secours/ouvriers !ventes
    fuite/odeur/sent/intoxication/intoxiqué gaz !capteur !détecteur !inventé
    respire/respirait/respirer plus/presque/mal/pas !tissu !matière !inventé
    arrive/arrivais/peux/peut plus/pas respirer
    étouffe/étouffer/étouffé … il/elle/bébé/enfant/mon/ma/je !concurrence !bruit
    respiré/inhalé/avalé/bu/ingéré/mangé solvant/produit/acide/javel/soude/essence/pétrole/pesticide/poison/médicaments/comprimés/pile/colle/désherbant/diluant/détergent
    avalé/pris/avaler … comprimés/médicaments/cachets/somnifères/pilules/boîte
    saigne/saignement/sang/hémorragie beaucoup/perd/arrête/pas/vite/plein/partout !peinture
    main/doigt/bras/jambe … coupé/coupée/arraché/écrasé/machine/scie saigne/sang/secours/vite
    électrocuté/électrocutée/électrocution/électrisé
    jus/décharge/courant … pris/reçu tombé/bouge/respire/inconscient
    tombé/tombée/évanoui/évanouie/effondré/effondrée … respire/réveille/bouge/inconscient/inconsciente/répond/connaissance/réagit/convulsion
    évanoui/évanouie/malaise … il/elle/je/ma/mon/ouvrier/client/cliente !invention
    perdu/perd/perte/sans connaissance !base
    noie/noyer/noyé/noyée … enfant/il/elle/aide !marché !poisson
    mal/douleur/serre/serrement poitrine/thoracique/coeur/cœur
    avc/infarctus/convulse/convulsions/overdose/surdose !appareil !inventé !brevet
    veux/voudrais/envie/préfère/pense/songe/vais/faut plus/en/à/me/que vivre/finir/mourir/mort/crever/disparaître/pendre/jeter/tuer/suicider !marque !brevet !contrat !concurrent !affaire !dossier
    suis/serais/serait mieux mort/morte
    plus/pas la/de force/envie/raison vivre/continuer
    veux/envie en finir !procès !litige !contrat !dossier !avec_lui
    pendre/pends/ouvrir/couper/tailler me/veines/corde
    sauter/jeter … pont/fenêtre/toit/immeuble !marque
    scarifie/scarifier/mutile/mutiler
    menace/menacent/menacé/menacée … tuer/mort/couteau/machette/arme/fusil/pistolet/brûler/famille/frapper/égorger
    couteau/machette/arme/fusil/pistolet/armé/armés … devant/porte/chez/maison/boutique/main/gorge/ici !brevet !inventé !fabrique !modèle !dessin !jouet
    va/vont/veut/veulent me/nous/la/le tuer/frapper/égorger !marque !marché !commerce !business
    enlevé/enlevée/kidnappé/kidnappée/kidnapping/séquestré/séquestrée/rapt !pièce !site !annonce
    viol/violé/violée/agressé/agressée/tabassé/tabassée/poignardé/poignardée !droit !droits !contrat !secret
    mon/mari/père/copain/oncle/patron me/nous/l bat/frappe/tape/cogne !prix
    enfant/bébé/fille/fils … danger/avalé/respire/disparu/enlevé/étouffe/brûlé/frappé/noyé !jouet !brevet !marque
    accident grave/blessé/blessés/mort/vite/secours/sang/route/machine !assurance !brevet !inventé
    appelez/appeler/besoin/appelle/envoyez ambulance/samu/pompiers/police/secours !contrefaçon

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
    petty patent
    patent/patents
    takedown
    tiktok/instagram/facebook/youtube … repost/reprises/repris/sans/crédit/volé/vole vidéos/vidéo/photo/photos/contenu
    vidéos/vidéo/photo/photos/contenu … repost/repris/reprises/crédit/autorisation
    pépiniériste

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
    teint/teinture/bazin mélange/secret/recette
    vendre/vendu … secret/recette/formule
    façade/sachets/emballage/emballages copié/repris/même/pareil/imité
    repris/reprend/pompé/pomper/piqué/piquer … nom/couleur/modèle/idée/site/photos/emballage/recette
    boutique/entreprise/marché/atelier … nom/logo/marque/modèle/copie

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
    meilleur/meilleure/bonne/quelle/top/conseillez/conseille marque/marques de/frigo/téléphone/voiture/télé/pneus/machine/ordinateur/lait/chaussures/riz/ciment/portable/montre/parfum/couches/climatiseur !déposer !protéger !enregistrer !classe !mienne !choisir !nom
    marque … frigo/congélateur/téléphone/portable/pneu/pneus/télé/télévision/clim/climatiseur/lave/aspirateur/couches/shampoing/matelas/voiture/moto/ciment/peinture meilleur/meilleure/bonne/fiable/solide/acheter/recommande/conseillez/conseilles !déposer !protéger !déposée !copie
    secret/secrets/astuce/truc … thieb/thieboudienne/sauce/pâte/gâteau/crêpes/riz/couscous/tajine/poulet/frites/pain/mayonnaise/yassa/mafé/attiéké/ragoût/soupe bon/bonne/réussir/réussi/moelleux/croustillant/bien/meilleur !protéger !déposer !employé !entreprise !voler !vendre !vends !concurrent
    secret/secrets réussite/bonheur/couple/longévité/jeunesse/beauté/maigrir/dormir/amour/riche
    cuire/cuisson/mijoter/cuisiner/préparer/réussir … riz/poulet/viande/gâteau/sauce/poisson/pâte/légumes/oeufs/soupe !protéger !brevet !secret !inventé
    licence/licences foot/football/fédération/club/sportive/fac/université/master/boisson/boissons/débit/chasse/pêche/taxi/alcool/droit/économie/lettres/psycho/psychologie/restaurant/pilote !logo !contrefaçon !produits
    licence … fils/fille/club/foot/judo/basket/tennis/étudier/étudiant/fac/alcool/bar/débit coute/coûte/prix/inscrire/inscription/obtenir/combien/faire
    permis conduire/moto/construire/travail/séjour/pêche/chasse/voiture/poids
    copie/double/reproduction/photocopie clé/clés/clef/clefs/passeport/diplôme/acte/carte/cni/bulletin/permis/extrait/badge
    copie conforme/certifiée/certifié
    acte/extrait naissance/mariage/décès
    casier judiciaire
    inscrire/inscription/enregistrer/déclarer/immatriculer … école/enfant/fille/fils/bébé/naissance/université/fac/mariage/voiture/moto/véhicule/sim/puce/élections/liste/crèche/collège/lycée/club/pôle
    carte grise/identité/vitale/sim/bancaire/électeur/séjour
    contrat de travail/mariage/location/bail !invention !inventé !logiciel !clause
    téléphone/écran/portable/iphone/samsung/télé/frigo/ordi/pc cassé/cassée/tombé/panne/réparer/réparation/lent/bloqué/marche/charge/rallume !brevet !inventé !marque !contrefaçon
    connard/salope/pute/idiot/imbécile/débile/nul/nulle/stupide/con/bête/abruti/inutile/enculé/bâtard/gueule t/tu/es/vous/êtes/ta/robot/bot/va/sers/ferme
    connard/salope/enculé/fdp/ntm/pd/bâtard
    sers/sert/servez à rien
    ignore/ignorez/oublie/oubliez/ignorer/ignores … instructions/consignes/règles/précédentes/prompt/tout/previous/above
    ignore/forget/disregard previous/instructions/all/rules/prompt
    system/système prompt
    prompt/invite système/system/caché/initial/secret
    tu/vous es/êtes maintenant/désormais/pirate/dan/chatgpt/libre
    fais/faites/prétends/comporte/agis semblant/comme
    mot de passe … système/admin/wifi/facebook/gmail/oublié/donne
    mode développeur/admin/debug
    raconte/dis/connais blague/histoire/conte/devinette !protéger
    temps/météo fait/demain/aujourd/semaine/weekend
    va/il pleuvoir/pleut/neiger
    je t'aime
    amour/copine/copain/petit_ami/rencontre/célibataire/mariage/épouser/crush … trouver/aime/quitté/veux/veut/comment/conseil/séduire !chanson !roman !livre !site !application
    fait/gagné/score/joue/gagne match/psg/om/real/barça/lions/can/equipe/équipe
    prix … essence/gasoil/riz/ciment/or/sucre/oignon/mouton/iphone/téléphone/carburant/farine
    combien coûte/coute/vaut iphone/voiture/billet/riz/sac/moto/terrain/ciment
    boulot/travail/emploi/stage/job … cherche/trouver/recrute/postuler/recrutez/embauche/offre !invention !inventé !brevet !rapport
    cv/lettre … motivation/rédiger/démission/amour
    visa/titre/carte … séjour/schengen/canada/france/étudiant/usa/campus/touriste/demande
    impôt/impôts/patente/tva/taxe/urssaf … payer/déclarer/déclaration/combien/entreprise/auto/commune/commerce/mairie !redevances !licence !brevet
    patente … commerçant/commerce/mairie/payer/impôt/marché
    prêt/crédit/emprunt/microcrédit … banque/immobilier/maison/voiture/obtenir/avoir/besoin/taux/fcfa/argent !brevet !marque !garantie !nantissement
    tête/ventre/gorge/dents/dent/dos/genou … mal/douleur/faire/remède/médicament
    grippe/palu/paludisme/toux/diarrhée/rhume/fièvre/diabète/tension/enceinte/règles/boutons/acné
    maths/math/physique/chimie/équation/dissertation/exposé/devoir/devoirs/bac/brevet_collège … exercice/résoudre/aide/faire/corrigé/révision/note/sujet
    brevet des collèges
    brevet … collège/collèges/troisième/3eme/3e/révision/résultats/notes/pilote/secourisme/bts/technicien/bac !invention !déposer
    résoudre/calculer/calcule/combien équation/font/fait/fois/plus/racine
    vote/voter/élection/élections/président/ministre/gouvernement/député/parti/guerre/macron/trump/poutine
    dieu/prière/jésus/allah/coran/bible/église/mosquée/ramadan/pâques/tabaski … quand/heure/crois/prier/existe/début/date
    quelle heure
    quel jour/âge/temps
    quel/quelle capitale/pays/est population/grand/grande/haut
    bravo/merci/super/génial/cool/parfait/top … beaucoup/bien/bot/tout/vous/toi/journée/aide
    bonne journée/soirée/nuit/année/fête
    joyeux noël/anniversaire
    lol/mdr/ptdr/haha
    asdf/qwerty/azerty/blabla
    hôtel/vol/billet/bus/taxi/train … réserver/prix/pour/horaire/heure/cher !marque !nom !copié
    loyer/bail/locataire/expulser/proprio/logement/caution … payer/rendre/mois/appartement/studio/partir !marque
    colis/livraison/commande … où/retard/perdu/arrive/reçu/suivi !contrefaçon !faux
    remboursement/rembourser … acheté/vendeur/commande/billet/jean
    écris/écrire/rédige … poème/chanson/dissertation/code/lettre/python anniversaire/amour/moi/sur
    traduire/traduis/traduction … phrase/texte/mot/anglais !brevet !demande
    médecin/docteur … breveté/garde/trouver/rendez

other-sense =
    meilleure/bonne/quelle/quelles/meilleures/mauvaise marque/marques de/frigo/téléphone/voiture/télé/pneus/portable/ordinateur/lait/chaussures
    marque/marques de frigo/téléphone/pneus/voiture/télé/portable/congélateur/vélo/moto/matelas/couches/lait/café/machine/chaussures/montre/clim
    marque/marques préférée/préférées
    licence/licences de/foot/football/club/fac/boisson/chasse/pêche/taxi/sportive/droit/alcool boissons/lettres/économie/judo/tennis/basket
    licence/licences foot/football/sportive/fac/alcool
    brevet des/de/du collèges/collège/secourisme/natation/pilote/technicien
    secret/secrets du/d/pour/de un/une/bonheur/bon/bonne/réussite/couple/réussir/jeunesse/thieboudienne/crêpes/gâteau
    copie/copies de/la/ma/mes/des clé/clés/clef/clefs/passeport/diplôme/carte/acte/bulletin/permis
    copie/copier coller
    copie conforme/certifiée
    dessin/dessins animé/animés
    modèle de/du lettre/cv/voiture/téléphone/contrat
    nom de famille/jeune/bébé
    déposer un/une/ma/mon plainte/chèque/argent/candidature/dossier/cv/enfant
    dépôt de/du garantie/vente/chèque/argent/plainte/candidature
    enregistrer un/une/mon/ma/la vidéo/mariage/naissance/enfant/puce/sim/voiture/numéro
    inventeur/inventé de/le/la/l téléphone/électricité/ampoule/roue/radio
    qui a inventé
    classe de/en mer/cm2/terminale/seconde/sixième/cp
    licence master
    protéger ma/mes/mon/la/ses peau/yeux/enfant/enfants/maison/famille/santé/planète
    protection de/des l/la/sociale/enfance environnement/peau/animaux
    auteur de l/du/la
    droit/droits de du/des/homme/travail/visite/femmes/passage/timbre/succession
    variété française
    arbitre du/de match/foot/ligue
    marque/marquer un/le but
    propriété à vendre/louer

elsewhere =
    frigo congélateur lave-linge matelas pneu pneus climatiseur télé écran chargeur batterie wifi bluetooth iphone samsung snapchat netflix
    foot football club psg barça ligue stade joueur joueurs entraîneur basket tennis judo olympiques coupe
    épouse mariage marier divorce copine copain célibataire amour aime bébé grossesse enceinte nièce neveu anniversaire
    malade maladie fièvre toux grippe palu tête ventre dents dentiste hôpital clinique médicament médicaments pharmacie ordonnance médecin docteur infirmière vaccin diabète maigrir poids régime dormir fatigué
    visa passeport ambassade immigration aéroport avion billet bus taxi hôtel vacances voyage touriste plage météo pluie pleuvoir soleil
    loyer bail locataire appartement studio plombier toit toilettes robinet électricien
    salaire paie congé congés boulot emploi stage cv démission licenciement chômage retraite
    impôt impôts tva urssaf caf rsa banque crédit prêt emprunt bitcoin crypto loto loterie bourse
    école lycée collège bac examen devoir devoirs maths physique chimie philo géographie prof rédaction dissertation
    chien chat poules moutons vétérinaire moustiques cafards souris
    cuire mijoter bouillir oignon ail dîner déjeuner délicieux thieboudienne yassa
    permis conduire volant essence gasoil garage mécanicien frein embrayage carburateur amende parking
    police voleur voleurs prison meurtre
    président ministre élection élections voter vote politique guerre
    prière mosquée église dieu allah jésus ramadan noël pâques tabaski
    blague blagues drôle ennuie triste heureux content pleurer horoscope
    cinéma concert danse danser karaoké
    con connard idiot imbécile stupide débile merde putain salope
    capitale population planète océan dinosaure

## Mots qui mènent à un thème

topic-choosing =
    quoi/quelle/quelles/quel protection/protéger/protections
    par quoi commencer/commence
    commence/commencer … quoi/protéger/idée
    différence … marque/brevet/auteur
    protéger … idée
    brevet ou marque/secret/auteur
    cumuler/cumulés/cumul protections/titres/droits/protection
    quels/quelles/quel titres/protections/droits produit/cumulés/protéger
    brevet … marque/autre premier/choisir/dit/ou
    marque … brevet/modèle premier/choisir/dit/ou
    produit/application/appli … protéger/protège tout/quoi/comment/faut

topic-trademark =
    marque/marques
    logo/slogan/enseigne
    nom … boutique/société/entreprise/commercial/produit/pris/similaire/restaurant
    opposition
    classe/classes
    breveter/brevet mon/ma/notre/le/un logo/nom/enseigne/slogan/restaurant/boutique/marque
    breveter/brevet … logo/nom/slogan/enseigne
    copyright/droits … nom/slogan/restaurant boutique/société/marque
    déposer nom/logo/enseigne/slogan
    nom/enseigne même/pareil/presque/proche/ressemble

topic-patent =
    brevet/brevets/breveter/brevetable
    invention/inventeur/inventé
    antériorité/nouveauté
    revendications
    prototype

topic-utility-model =
    modèle/certificat utilité
    petite/petit amélioration/brevet/invention
    petty patent
    petit/petite brevet
    petty/petit patent/brevet

topic-design =
    dessin/dessins/modèle/modèles déposer/industriel/industriels/dépôt/déposé
    forme/apparence/aspect/look/motif … produit/protéger/déposer/chaise/lampe/bouteille/sac/tissu/bijoux/meuble
    design
    breveter/brevet … forme/look/apparence/motif/dessin/chaise/robe/meuble/vase/tissu
    forme/apparence/motif/motifs/dessin/look … protéger/déposer/copié/copient/copie/pagne/chaise/sac/bijou/bijoux/vase/poterie/robe

topic-copyright =
    droit/droits d auteur/auteurs
    copyright
    chanson/chansons/musique/livre/roman/photo/photos/photographe/film/illustrations/peinture
    logiciel/code … protéger/source/appartient
    œuvre/œuvres
    ia/chatgpt/midjourney
    internet/google/pinterest … image/images/photo/photos
    vidéos/vidéo/photos/photo/texte/textes/chanson/beat/clip … crédit/repost/autorisation/sans/permission
    tiktok/youtube/instagram … vidéos/vidéo/photo/photos/musique/chanson

topic-trade-secret =
    secret/secrets
    confidentialité/confidentiel/confidentielle
    nda
    savoir-faire
    liste clients/clientèle
    ancien/ex salarié/employé/associé
    soleau
    breveter/brevet … recette/sauce/formule/mélange
    recette/sauce/formule/mélange/procédé … secret/secrète/montrer/publier/employé/employés/cacher/garder/protéger/dévoiler
    teinture/mélange/recette personne/grand/père/mère connaît/connait/montrer/laissé/publier
    sans montrer/publier/dévoiler

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
    pépiniériste/sélectionneur/semencier/hybride/croisement/mutation
    arbre/abricotier/manguier/pommier/rosier/cacaoyer/riz/maïs/oignon … nouveau/nouvelle/trouvé/créé/croisé/mutation/croisement

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
    repost/takedown/signaler/retirer … vidéos/photos/annonce/page/compte/produit
    copié/reprend/repris/imite/pompe/piqué … façade/emballage/sachets/vitrine/site/produit/modèle/nom clients/trompent/voisin/concurrent
    attaquer/poursuivre/porter … copie/copié/concurrent/plainte

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
