# Ce que les gens écrivent quand ils s’adressent au service lui-même, et ce qui distingue une question
# de propriété intellectuelle. Un modèle par ligne ; voir l’explication dans locales/en/intents.ftl.

## Demandes au service

human =
    parler/discuter/échanger/causer … humain/personne/quelqu'un/quelqu/conseiller/conseillère/agent/expert/opérateur/vivant !médiateur
    vrai/vraie/vrais personne/humain/gens/conseiller
    être humain
    = humain
    = agent
    = conseiller
    = opérateur
    = une personne
    transférer/transférez/passer/passez/mettre/mettez moi/en … quelqu/relation/conseiller/agent/humain/personne/collègue
    numéro de téléphone … vous/votre/service
    robot/bot … personne/humain/nul/inutile/marre/stop
    marre … robot/bot/machine
    êtes/es vous/tu robot/bot/humain
    service client
    parler/causer/discuter/échanger à/avec/a humain/quelqu/conseiller/conseillère/personne/agent/vrai/vraie/collègue !médiateur
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
    parler/parle/discuter/causer/échanger/dialoguer/entretenir/jaser/converser … quelqu/humain/personne/gens/juriste/juristes/responsable/conseiller/conseillère/expert/agent/chef/vivant/spécialiste/collègue/direct/voix !médiateur/concurrent/journaliste/avant/signer/secret/recette/voler/copier/confidentialité/idée/invention/projet/article/associé/vendeur/nom/salon
    appeler/joindre/contacter/téléphoner … quelqu/conseiller/conseillère/agent/expert/humain !concurrent/marque/nom/copieur
    passe/passez/donne/donnez/file/filez/appelle/appelez/trouve/trouvez/mets/mettez moi/me un/une/ton/ta/votre/le/la/à/avec responsable/chef/patron/humain/supérieur/quelqu/collègue/manager/gérant/directeur/personne/agent/conseiller/conseillère
    bout du fil
    avoir/parler/joindre/mettre ligne/téléphone/direct quelqu/humain/personne/conseiller/vous/équipe
    vivant/vivante/vivants/réel/réelle ici/là/derrière/personne/quelqu/humain/gens !variété/plante/organisme/être_vivant
    quelqu/personne/gens vivant/vivante/réel/réelle/vrai/vraie/os/humain/humaine !portrait/photo/nom/personnage/roman
    conseiller/conseillère/humain/opérateur/juriste/agent/responsable svp/stp/please/plaît/merci/vite/urgent !brevets/marque/marques
    réponse/réponses/message/messages automatique/automatiques/préfabriquées/machine/robot
    marre/ras/assez/fatigué/fatiguée/saoule/soule/gonfle/énerve/déteste/aime … automatique/automatiques/bot/robot/machine/boucle/menus/ordinateur/ia
    y/ya quelqu/personne vivant/réel/humain/derrière/là/ici/répondre/répond/écran !nom/déjà
    quelqu répondre/disponible/derrière/ici/écran !nom/déjà/marque/produit/domaine/indication
    quelqu aider/aide/aiderait peut/pourrait/puisse/pour/m personnellement/directement/vraiment/vrai/svp/stp
    aimerais/voudrais/souhaite/préfère/veux/besoin/souhaiterais/jveux/jveu/jvoudrais … discuter/parler/échanger/causer/dialoguer … personne/quelqu/voix/directement/compétent/compétente/humain/vous/juriste !médiateur/concurrent/avant
    de vive voix
    tchat/chat conseiller/humain/direct/agent
    comment/puis/peux/où/peut/numéro/pourrais vous joindre/contacter/appeler/téléphoner
    joindre/appeler/téléphoner/contacter votre/vos/le/un service/bureau/équipe/standard/support/agents/conseillers !médiation
    es/êtes/c/est/suis/t un/une robot/bot/humain/ordinateur/ia !image/créé/texte/œuvre/inventé/invention/brevet
    tu/vous/t/c robot/bot/humain/ia es/êtes/est ou/vrai/vraie/quoi/seulement !image/créé/texte/œuvre/inventé
    pas/non/plus à/avec/un/une/au/d robot/bot/machine/ordinateur parler/discuter/veux/humain/personne/quelqu/répondre !inventé/brevet/invente
    rappelez/rappelle/recontactez/recontacte/téléphonez/contactez moi/me svp/stp/demain/vite/aujourd/matin/soir/urgence/urgent/téléphone/numéro/merci/au/possible !plus/pas/marque
    = rappelez moi
    = appelez moi
    veux/voudrais/souhaite/besoin/préfère/jveux/jveu un/une/d humain/conseiller/conseillère/agent/opérateur/juriste/vrai/vraie !brevet/brevets/marque/marques/artificiel/artificielle
    veux/voudrais/souhaite/jveux/cherche une vraie personne
    assistance/aide humaine/humain
    traiter/traite/cas … humain/quelqu/conseiller/personne compétente/compétent/réelle
    = juriste
    = responsable
    = humain svp
    = quelqu'un là
    = ya quelqu'un
    = un conseiller
    = un humain
    = un agent
    = vraie personne
    = personne
    appelez/appelle/rappelez/rappelle/téléphonez/téléphone/contactez/contacte/joignez moi !comme/nom/marque/enseigne/salon/étapes/rappel/liste/m'appelle
    être humain svp/stp/œil/vrai/parler/besoin/veux/derrière
    œil/regard/avis/réponse humain/humaine
    voix humaine
    humain !personnage/corps
    poser/expliquer/exposer/soumettre mes/mon/ma questions/question/problème/cas/dossier … quelqu/personne/humain/agent/directement/vive/collaborateur/collaboratrice
    collaborateur/collaboratrice/interlocuteur/interlocutrice/correspondant … parler/entretenir/échanger/souhaite/préfère/voudrais/joindre/avoir/disponible/humain
    répondre/répond/réponds/parler en/pour vrai qui/quelqu/peut
    moyen/possible parler/discuter/joindre humain/quelqu/conseiller/agent

book =
    prendre/fixer/réserver/avoir/demander/planifier/organiser/obtenir/veux/voudrais/souhaite/besoin un/une/d rdv/rendez/rendez-vous/entretien/consultation/créneau/réunion !annuler !déplacer !changer !reporter
    rdv/rendez-vous … possible/disponible/svp/plaît/lundi/mardi/mercredi/jeudi/vendredi/semaine/demain/conseiller/expert !annuler !déplacer !changer !reporter !décaler
    réserver/prendre … consultation/créneau/entretien/rdv/rendez-vous !annuler !déplacer !changer !hôtel
    rencontrer/voir … conseiller/expert/conseillère/spécialiste
    = rdv
    = rendez-vous
    = réserver
    = consultation
    rdv/rendez-vous/entretien … svp/possible/stp/urgent/dispo/demain/vite
    je/on/j voudrais/veux/aimerais/souhaiterais/souhaite/faudrait/peux rdv/rendez-vous/entretien/consultation/créneau !annuler !déplacer !changer !reporter !décaler
    reconnaissant/obligé/obligée/grâce/gré … entretien/rendez-vous/rdv/spécialiste/spécialistes/conseiller
    solliciter/sollicite/solliciterais entretien/rendez-vous/rdv/consultation
    prendre rdv/rendez-vous
    bloquer/caler/poser/fixer créneau/rdv/rendez-vous/visio
    dispo/disponibles/libre/libres … rdv/rendez-vous/conseiller/créneau
    visio/appel … conseiller/expert/spécialiste/vous
    rdv/entretien/consultation comment/prendre/avoir/possible/demande/svp/stp/besoin/veux/veu/jveux/jveu/voudrais/obtenir/disponible/disponibles/libre/prend/prends/aimerais/urgent/urgence/réserver/solliciter/serait !annuler/annulez/annule/annulation/déplacer/changer/reporter/décaler/repousser/repoussez/avancer/modifier/plus/reprogrammer/viendrai/venir/viens/autre/remettre/rater/raté/pas/renonce
    prendre/fixer/fixez/réserver/poser/caler/convenir/planifier/organiser/programmer/donner/donnez/accordez/bloquer … rdv/entretien/consultation/créneau/visio !annuler/annulez/annule/déplacer/changer/reporter/décaler/hôtel/autre/repousser/plus
    pouvez/pourriez/peut/possible/pourrais/puisse/voulez/pourrait me/nous/m recevoir/recevez/reçoit !lettre/facture/courrier/argent/redevances/brevet
    recevez/reçoit/recevoir vous/public/agence/bureau/bureaux quand/quel/quels/jour/jours/heure/heures
    venir/passer/rencontrer/voir vous/bureau/bureaux/agence/locaux quand/peux/puis/possible/aimerais/voudrais/date/jour/heure/souhaite !annuler/marque/pas/plus/autre
    date/jour/heure venir/voir/rencontrer/passer vous/voir !plus/autre/pas/annuler
    rencontrer/voir/consulter un/une/l/vos/votre conseiller/conseillère/expert/spécialiste/agent/juriste !annuler/déplacer
    avez/reste/auriez/as/aurait/aurais/ya/libère créneau/créneaux/place/places/dispo/disponibilités/disponibilité/disponible/rdv !nom/marque/domaine/annuler/autre
    créneau/créneaux/dispo/disponibilités/disponibilité quand/quels/quelles/prochain/prochaine/prochains/lundi/mardi/mercredi/jeudi/vendredi/semaine/demain/matin !autre/changer/annuler/nom/marque
    appel/visio/vidéo/zoom/téléphonique/visioconférence réserver/planifier/programmer/caler/organiser/fixer/souhaite/voudrais conseiller/spécialiste/expert/vous/équipe/conseillère
    appel vidéo/visio/téléphonique … spécialiste/conseiller/expert/vous
    quand … recevoir/rencontrer/voir vous/conseiller/expert
    inscrire/inscrivez/noter/notez moi/me rdv/consultation/entretien/agenda/planning
    = rdv svp
    = prendre rdv
    = je veux un rdv
    = un rdv
    = réservation
    = entretien
    rdv !concurrent/avocat/licence/partenaire/distributeur/fabricant/entreprise/office/investisseur/client/fournisseur/examinateur/huissier/banque/annulé/annuler/annulez/annule/plus/changer/autre/marque/logo/application/appli/brevet
    entretien !contrat/licence/marque/brevet/employé/salarié/départ/embauche/machine/appareil/voiture/produit/produits/plus/annuler/annulez/autre/investisseur/contrat
    prenez/prend/prends/donne/donnez/fixe/fixez/mettez/mets/trouvez moi/nous/un rdv/entretien/consultation/créneau/visio
    séance/consultation/entretien/visite/rencontre … conseiller/expert/vous/spécialiste/conseillère/équipe/juriste !plus/annuler/annulez/autre/reporter/déplacer
    inscrivez/inscrire/notez/ajoutez/mettez moi/me/nous … séance/consultation/rdv/agenda/planning/liste_attente/atelier_conseil !enlevez
    recevez/ouvert/ouverts/travaillez/consultez/recevoir … lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche/weekend/soir/midi !lettre/marque
    recevez/recevoir vous lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche/public/matin
    poser mes/des/quelques questions … expert/spécialiste/conseiller/conseillère/juriste
    me déplacer bureau/bureaux/vous/chez/agence
    une/la/ma consultation/consult !publique/base/brevets/registre/plus/annuler/annulez/autre/avocat/prix/gratuite/médicale
    face à/face expert/conseiller/spécialiste
    quand/comment puis/peux/pourrais je venir/passer !annuler
    être/est reçu/reçue/reçus demain/lundi/mardi/mercredi/jeudi/vendredi/possible/bureau/vous/conseiller !courrier/lettre/argent
    possible d être reçu/reçue

reschedule =
    déplacer/reporter/décaler/changer/modifier/repousser/avancer … rdv/rendez-vous/entretien/consultation/créneau/réunion/réservation
    rdv/rendez-vous/entretien/consultation … autre/autres/plus/déplacer/reporter/décaler/changer jour/heure/date/tard/tôt/semaine
    autre date/heure/jour/créneau … rdv/rendez-vous/entretien/consultation
    déplacer/reporter/décaler/changer … rdv/rendez-vous
    rdv/rendez-vous … lundi/mardi/mercredi/jeudi/vendredi/samedi/matin/aprem plutôt/place/lieu/mieux
    plutôt/place/lieu lundi/mardi/mercredi/jeudi/vendredi/samedi/matin/aprem/demain !vendre
    peut/peux/pouvez/possible … lundi/mardi/mercredi/jeudi/vendredi plutôt/place/lieu
    remettre/remet/remettez/bouger/bouge/décale/décalez/reporte/reportez/repousse/repoussez rdv/rendez-vous/entretien/tard/demain/semaine !publication
    ai/eu/un/d empêchement/empêchements
        autre/nouvelle/nouveau date/créneau/jour/heure/horaire !dépôt/dépôts/marque/brevet/demande/priorité/taxe/délai/office/publication
    finalement/plutôt/mieux/préfère/préférerais/plutot lundi/mardi/mercredi/jeudi/vendredi/samedi/matin/soir/aprem/midi … rdv/entretien/arrange/que/venir/possible/consultation !marque/marché
    arrange/arrangerait/convient/conviendrait/arrangeait … lundi/mardi/mercredi/jeudi/vendredi/samedi/matin/autre/mieux/plus !marque/nom/logo/brevet/protection
    lundi/mardi/mercredi/jeudi/vendredi/samedi/horaire/heure/date arrange/convient/va plus/pas/mieux/moins
    mettez/mets/donne/donnez/trouver/trouvez/choisir/propose/proposez moi/me/un/une autre/nouvelle/nouveau jour/date/créneau/heure/horaire/fois
    convenir/fixer/trouver/choisir/prendre autre/nouvelle date/jour/heure/créneau/moment
    serai/suis/arrive/aurai/arriverai en/du retard !paiement/payer/renouvellement/renouveler/annuité/taxe/taxes/délai/priorité/déposer/dépôt/répondre/réponse/office/inpi/oapi
    retard … venir/rdv plus tard
    changer/change/changez/modifier/décaler/décalez/décale l/d/de/mon/la/le heure/horaire/date/jour !dépôt/priorité/dessin/publication/demande/marque/brevet/limite
    = changer heure
    = changer l'heure
    = changer de date
    = changer rdv
    = décaler
    = reporter
    avancer/avancez/reculer/retarder/bouger/glisser/repousser/remettre/reprogrammer/reprogrammez/replanifier/recaler/décaler/décalez/décale/reporter/reportez/reporte/déplacer/déplacez/déplace/changer/modifier/transférer rdv/entretien/consultation/créneau/réunion
    peux/puis/pourrais/possible/pourrai venir/passer/arriver plus/autre tard/tôt/jour/heure !marque
    malade/imprévu/coincé/contretemps/souffrant/souffrante … autre/reporter/décaler/repousser/remettre/ultérieurement/ultérieure/date/jour
    reporter/remettre/décaler/repousser à/plus/pour ultérieurement/tard/demain/semaine/lundi/mardi/mercredi/jeudi/vendredi/mois !publication/paiement/dépôt/taxe/annuité/lancement
    rater/raté/manqué/loupé rdv/entretien/consultation/créneau
    reporter/repousser/décaler/ajourner entrevue/visite/rencontre/rendez
    suis/serai/étais empêché/empêchée … rdv/entretien/autre/venir/demain/jour/date
    lundi/mardi/mercredi/jeudi/vendredi/samedi/demain/matin … lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche/après-midi … irait/va/possible/libre/dispo/mieux/plutôt/ok/marche/arrange/conviendrait/passe/disponible !marque/marché/nom
    peux/pourrai/puis/peut/pourrais plus/pas lundi/mardi/mercredi/jeudi/vendredi/samedi … lundi/mardi/mercredi/jeudi/vendredi/samedi/autre/plutôt/semaine
    mettez/mets/met/placez/place/passez moi/le/nous/la plutôt/plutot/fin/début/autre/lendemain … semaine/matin/soir/mois/jour/journée/jeudi/vendredi/lundi/mardi/mercredi
    date/heure/jour/moment ultérieure/ultérieur/différente/différent/suivante/suivant entretien/rdv/déplacer/reporter/notre
    changer/change/changez/modifie/modifier/modifiez/bouge/déplace/décale/décaler/decaler/avance/recule rdv/entretien/consultation/visite/rencontre/séance
    rdv/entretien/consultation plus tôt/tot/tard
    aurai/aurais/aura/avoir heure/heures/minutes de retard
    retard heure/heures/minutes/rdv/entretien !priorité/taxe/annuité/paiement/dépôt

cancel =
    annuler/annule/annulez/supprimer/annulation … rdv/rendez-vous/entretien/consultation/créneau/réunion/réservation
    rdv/rendez-vous/entretien/consultation … annuler/annule/annulez/annulé/supprimer
    peux/pourrai/peut pas venir
    plus besoin … rdv/rendez-vous/entretien/consultation
    = annuler
    = annulez
    viendrai/viens/viendrais/viendrons/venir pas/plus demain/lundi/mardi/mercredi/jeudi/vendredi/rdv/rendez-vous/entretien
    ne/n plus/pas besoin rdv/rendez-vous/entretien/consultation
    peux/pourrai/pourrais plus/pas assister/venir/honorer
    = annuler rdv
    = annulez tout
    annule/annuler/annulez/annuleras/enlève/enlevez/supprime/supprimez/retire/retirez/raye/décommande/décommander/décommandez/barre/barrez/vire rdv/entretien/créneau/consultation/réservation/agenda/planning/entrevue/visite !autre/marque/site
    laisse/laissez/laisser tomber rdv/entretien/demain/lundi/mardi/mercredi/jeudi/vendredi/consultation/trouvé !marque/brevet/dépôt/demande/protection/litige/taxe/annuité
    annulez/annule/annuler svp/stp/merci/tout/ça/plaît !marque/brevet/contrat/enregistrement/dépôt/modèle/licence/concurrent/titre/clause
    = annule
    = annulation
    = annulez svp
    = annuler svp
    = annule tout
    vien/viens/viendrai/viendré/venir/passerai/serai/serais/vient/vienrai pas/plus/pa/po demain/dem1/lundi/mardi/mercredi/jeudi/vendredi/là/présent/présente/disponible/finalement/rdv/entretien !autre/message/messages/nom/plutôt/décaler/reporter/mettre/jour
    jviens/jvien/jviendrai/jpeux/jpe/jpourrai pas/pa/plus !autre/décaler/reporter/déposer/breveter/utiliser
    renonce/renoncer/désister/désiste/désistement rdv/entretien/consultation/me/créneau !marque/droit/droits/brevet/opposition/demande/dépôt/priorité/licence
    plus/pas/inutile/sans besoin/utile/nécessaire/objet/raison rdv/entretien/consultation/créneau/réunion
    libérer/libérez/libère créneau/place/rdv
    rdv/entretien/consultation/créneau … plus besoin/utile/nécessaire/intéressé
    = je ne viendrai pas
    = je viens pas
    plus/pas besoin voir/rencontrer/venir/consulter vous/conseiller/expert
    absent/absente/indisponible/empêché … rdv/consultation/entretien/tant/annuler !autre/reporter/décaler/date
    tant pis rdv/consultation/entretien/demain
    rdv/entretien/consultation/séance annulé/annulée/annuler/annulez/annulation/anulé/anuler/supprimé/tomber
    enlevez/enlève/retirez/retire/sortez/rayez/supprimez moi/mon/nom … planning/agenda/liste_rdv/calendrier
    pas/plus venir/présenter/déplacer/viendrai/viens finalement/demain/rdv/matin/jeudi/vendredi/lundi/mardi/mercredi
    pourrai/pourrais/peux/pourrons/pouvons/serai pas/plus là/présent/présente/assister/honorer/venir … annule/annulez/annuler/rdv/entretien/jeudi/lundi/mardi/mercredi/vendredi/demain !autre/décaler/reporter/plutôt/mettre/nom
    annule/annulez/annuler … jeudi/lundi/mardi/mercredi/vendredi/samedi/demain/matin/rdv/entretien !marque/brevet
    jeudi/lundi/mardi/mercredi/vendredi/samedi/demain/matin … annule/annulez/annuler !marque/brevet
    = anuler
    = anule
    = anulé
    souhaite/veux/voudrais/désire annuler !franchise/droit/marque/brevet/contrat/dépôt/licence/enregistrement/modèle/opposition/commande/clause
    = je souhaite annuler
    = je veux annuler

language =
    parlez/parles vous/tu anglais/français/arabe/espagnol/chinois/russe/portugais/hindi/swahili/indonésien
    = français
    = anglais
    = arabe
    = english
    = langue
    = en arabe
    = en anglais
    mauvaise langue
    speak/in english/arabic/arabi/spanish
    wolof/darija/bambara/lingala/anglais/arabe/espagnol … svp/stp/possible/plait/plaît
    = english please
    = anglais svp
    parle/parles/parlez/parler/parlons/parleras/parler/comprends/comprenez/connais/kan/can tu/vous/on/je/you/u anglais/english/arabe/espagnol/chinois/russe/portugais/hindi/swahili/indonésien/wolof/bambara/dioula/lingala/peul/haoussa/darija/amazigh/kabyle/créole/malgache/ewe/fon/moré/mooré/allemand/italien/mandarin/turc !marque/nom/logo/traduire/traduction
    poursuivre/continuer/continue/continuez/parler/parle/parlons/parlez/échanger/répondre/réponds/répondez/écris/écrivez/écrire/dialoguer/discuter/passer/passe/passez/basculer/bascule/changer/change/mettez/mets/explique/expliquez/expliquer/avoir en/à/l/vers/au/tout anglais/english/arabe/espagnol/chinois/hindi/swahili/wolof/bambara/dioula/lingala/peul/haoussa/darija/amazigh/kabyle/créole/malgache/allemand/italien/mandarin/turc !brevet/traduire/traduction/demande/déposer/dépôt/marque/revendications/nom/vendre/logo/livre/contrat
    poursuivre/continuer/parler/parle/parlons/parlez/échanger/répondre/réponds/répondez/écris/écrivez/dialoguer/discuter/passer/basculer en/à/au russe/portugais/indonésien !brevet/traduire/traduction/demande/déposer/dépôt/marque/vendre/exporter/produit/licence/copié
    parle/parlez/réponds/répondez/écris/écrivez/écrire en français !brevet/traduction/demande/dépôt/marque/déposer/livre/roman
    en anglais/arabe/espagnol/chinois/portugais/hindi/swahili/wolof/lingala/bambara/créole svp/stp/plaît/plait/possible/please/merci !demande/dépôt/brevet/traduction
    comprends/parle/lis/maîtrise/comprend/écris/capte pas/mal/peu/bien/guère français/anglais … langue/autre/arabe/anglais/espagnol/portugais/wolof/possible/en !brevet/traduction/revendications
    comprends/parle/maîtrise pas/mal/peu/guère français !brevet/lettre/contrat/demande
    mal/dur/difficile/difficulté/faible avec/en/pour français !marque/brevet/déposer/vendre/exporter
    français/francais pas/mal/faible/bon/comprends … arabe/anglais/espagnol/portugais/wolof/swahili/lingala/chinois !marque/brevet/dépôt
    langue/langues changer/change/changez/choisir/svp/stp/modifier/basculer/sélectionner/réglage/paramètres !marque/mot/gros/nom/traduction/traduire/dépôt/demande/signifie/dire/brevet/publication/logo/slogan
    autre/autres/quelle/quelles/quels langue/langues parlez/parles/disponible/disponibles/proposez/possible/svp/comprenez/avez/dispo/existe !marque/mot/nom/traduction/dépôt/demande/brevet
    bonne/mauvaise/trompé/pas ma langue !marque/mot/nom
    ma langue maternelle/est/parlez !marque/mot/nom
    speak/talk/change/can english/arabic/spanish/french/you/language
    habla/hablas/fala/falas español/espanol/portugues/português/inglés
    ana/mafhamtch/bel arabiya/3arbi/arabia/3arabi
    = langue svp
    = autre langue
    = changer langue
    = change de langue
    = espagnol
    = portugais
    = wolof
    = swahili
    = in english
    = en français
    lis/comprends/parle/écris/maîtrise/comprend/capte/connais/connait pas/mal/peu/guère le/bien/en/français !brevet/lettre/contrat/demande/marque/droit/texte
    version/disponible/dispo/existe/disposez/site/service/proposez … en anglais/arabe/espagnol/chinois/hindi/swahili/wolof/lingala/bambara/portugais !marque/brevet/demande/nom/logiciel/livre
    = lingala
    = bambara
    = dioula
    = darija
    = chinois
    = russe
    = hindi
    = indonésien
    = créole
    = arabic
    = spanish
    = peul
    version anglaise/arabe/espagnole/portugaise/chinoise !marque/brevet/demande/contrat/site

delete =
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
    supprimer/supprime/supprimez/effacer/efface/effacez/éfacé/éfacer/détruire/détruisez/détruis/oublier/oubliez/enlever/enlève/enlevez/retirer/retire/retirez/virer/vire/virez/vider/vide/purger/éliminer/éliminez/gommer/nettoyer données/donnee/donnees/infos/informations/coordonnées/messages/mesaj/message/discussion/conversation/historique/compte/profil/traces/archives/échanges/fiche/fichier !marque/annonce/site/concurrent/copie/contrefacteur/client/clients/produit/facebook/instagram/amazon/jumia/faux/concurrente/liste
    efface/effacer/effacez/supprime/supprimer/supprimez tout/toutes/tous !marque/annonce/site/concurrent/copie/photos/faux/vidéos
    oublie/oubliez/efface/effacez/ignore ce/tout que/ce ai/j/t/ai dit/écrit/raconté/envoyé/confié
    oublie/oubliez ce/tout/moi !idée/marque/instructions/consignes/brevet
    gardez/gardiez/garde/gardes/conserver/conserviez/conservez/stockez/stocker/enregistrez/mémorisez pas/plus/rien/aucune numéro/données/infos/informations/messages/conversation/coordonnées/moi/nom/trace/traces/discussion/écrits !secret/recette/client/clients/employé/formule
    savez/sais/gardez/stockez/conservez/connaissez/détenez vous/tu quoi/que/quelles/quelle … sur/moi/personnelles/données !marque
    données/informations personnelles accès/effacement/suppression/effacer/supprimer/retirer/droit/exercer/rgpd/détruire !client/clients/site/fichier
    exercer/exerce droit effacement/oubli/suppression/accès
    droit à l effacement/oubli
    faire/fais/faites disparaître données/conversation/messages/traces/infos/discussion
    enlève/enlevez/retire/retirez/supprime/supprimez/efface/effacez mon/mes/ma nom/numéro/infos/coordonnées/adresse … base/fichier/système/liste/fichiers/serveur/registre !marque
    = supprimer
    = supprimer mes données
    = effacer mes données
    = efface tout
    = tout supprimer
    = oublie moi
    jetez/jeter/jette/détruire/détruisez/rayer/rayez/débarrasser/effacez/supprimez/supprimer/effacer/suppression/effacement/destruction/retrait/élimination … données/infos/informations/coordonnées/messages/conversation/discussion/historique/compte/profil/concernant/personnelles/échanges !marque/annonce/site/concurrent/copie/contrefacteur/client/clients/produit/facebook/instagram/amazon/jumia/faux
    disparaître/disparaisse/disparaissent/disparait/retirer/sortir … système/base/fichiers/données/mémoire/serveurs/registres !concurrent/marque
    gardez/garde/gardes/conservez/enregistrez/gardé rien/pas/aucune/aucun … écrit/dit/moi/raconté/trace/envoyé/discuté !client/employé/secret
    oubliez/oublie/oublier tout/ce … dit/écrit/discussion/moi/raconté !marque/instructions/consignes
    supprimer/supprimez/supprime/fermer/fermez/clôturer/désactiver mon/le/un/ce compte/profil !facebook/instagram/tiktok/amazon/concurrent/faux/marque/client
    détruits/détruire/effacés/supprimés/effacées/supprimées/détruites/effacer/supprimer … messages/données/infos/informations/conversation/échanges/historique mes/mon/ma/nos !site/concurrent/annonce/client/clients
    messages/données/infos/informations/conversation/échanges/historique … détruits/effacés/supprimés/effacées/supprimées/détruites/effacer/supprimer/effacé/supprimé/détruit !site/concurrent/annonce/client/clients/facebook

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
    = recommence
    = recommençons
    = on recommence tout
    = retour menu
    = retour au début
    = remise à zéro
    = tout reprendre
    recommencer/recommence/recommençons/recommencez/reprendre/reprenons/repartir/repart/repartons/redémarrer/redémarre/refaire/refaisons/relancer/relance tout/début/debut/zéro/zero/départ/conversation/questions/questionnaire/depuis/discussion !business/marque/vendre/dépôt/procédure/demande/entreprise/brevet/négociation/procès/déposer
    revenir/revenons/reviens/retour/retourne/retourner/retournons/ramène/ramenez/remonte/aller/va au/à/en/le début/debut/départ/menu/accueil/zéro/commencement/arrière/précédent/précédente !marque/pays/contrat/jurisprudence
    remettre/remet/remets/remettez/remise tout/tt/compteur/compteurs/à zéro/zero/0
    mal répondu/cliqué/choisi/compris/appuyé … début/recommencer/retour/revenir/reprendre/bouton
    trompé/trompée/gouré/gourée/planté/plantée/erreur/emmêlé/emmêlée bouton/choix/option/case/touche/menu/cliqué !office/examinateur/marque/dépôt/lettre/classe
    nouvelle/nouveau conversation/discussion/session/chat/départ
    menu principal/début/accueil/général
    point de départ/depart !négociation
    mauvais/mauvaise/faux choix/bouton/option/réponse/touche/menu/chemin !office/marque/dépôt
    oups/oupss/mince/zut/pardon … choix/bouton/trompé/revenir/erreur/cliqué/retour
    première/premières question/étape/questions reprendre/reprenons/repartons/retour/revenir/recommencer/depuis
    reprend/reprends/reprenons/reprendre on/tout/depuis/commencement/échange/ensemble !marque/nom/licence/négociation
    cliqué/clique/appuyé/tapé/touché mauvais/mauvaise/mal/trompé/erreur/côté … endroit/bouton/retour/revenir/début

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
    veux/souhaite plus/pas rien/recevoir/messages/rappels/être contacté/contactée !concurrent
    désactiver/désactive/couper/coupe/désactivez notifications/rappels/notifs/messages/alertes
    lâche/lâchez/foutez/fichez/fous moi/grappe/paix
    retirez/enlevez/retire moi liste
    = désabonner
    = désinscription
    = stop messages
    = arrêtez
    arrêtez/arrêter/arrête/cesse/cessez/stop/stoppez/stopper/assez/marre/halte/basta/fini vos/tes/les/ces/de/d/votre messages/message/sms/rappels/rappel/notifs/notifications/mails/mail/alertes/pubs/textos/texto/spam/relances/newsletter !concurrent/vendre/copie/contrefacteur/lettre
    arrêtez/arrêter/arrête/cesse/cessez/stop/stoppez de/d/m/me/nous envoyer/écrire/contacter/harceler/déranger/embêter/solliciter/relancer/spammer/spamer/notifier/rappeler !concurrent/contrefacteur/lettre/client/mise
    plus/pas/aucun/aucune/zéro/sans/trop sms/messages/message/rappels/rappel/notifs/notif/notifications/mails/mail/alertes/textos/texto/pub/pubs/newsletter/relances svp/stp/merci/de/d/recevoir/envoyer/envoyez/veux/souhaite/voudrais/moi !répond/répondre/répondent/copine/copain/mari/lettre/concurrent/client/clients/avocat
    = plus de sms
    = plus de messages
    = plus de message
    = plus de sms svp
    = plus de messages svp
    = stop sms
    = stop pub
    = assez
    = ça suffit
    = désabonnez moi
    = désinscrivez moi
    m/me/nous/moi écrivez/écris/écrire/contactez/contacte/contacté/contactée/contacter/sollicitez/sollicité/sollicitée/dérangez/dérange/embêtez/relancez/spammez plus/jamais/pas !il/elle/client/graphiste/avocat/concurrent/associé/office
    envoyez/envoie/envoyer m/me/moi/nous plus !il/elle/client/graphiste/avocat/concurrent/associé/fichiers
    souhaite/veux/désire/voudrais plus/pas/aucun être/recevoir contacté/contactée/sollicité/sollicitée/sollicitation/communication/communications/publicité/message/messages/dérangé/dérangée !concurrent
    désinscris/désinscrivez/désinscrit/désinscrire/désabonne/désabonner/désabonnez/désabonnement/désinscription/unsubscribe
    coupe/coupez/couper/désactive/désactivez/désactiver/bloque/bloquez/supprime/supprimez/enlève/enlevez/éteins/éteignez/muet/mute/silence/sourdine/retire/stoppe/vire notifications/notifs/notif/rappels/rappel/alertes/alerte/newsletter !marque/concurrent
    laisse/laissez/foutez/fous/fichez/fiche/lâche/lâchez moi/me/nous paix/tranquille/grappe/baskets/tranquil
    retire/retirez/enlève/enlevez/sors/sortez/raye/rayez/supprime/supprimez/ôtez moi/me/mon/nous … liste/diffusion/envois/répertoire/mailing !marque/brevet
    veux/veut/jveu/jveux/souhaite/envoyez/envoie pu/plu/plus/pas/pa/aucun/aucune/rien notif/notifs/notifications/sms/messages/msg/mess/rappel/rappels/mail/mails/alertes/pub/publicités/newsletter !lettre/client/concurrent/avocat
    pu/plu de notif/notifs/notifications/sms/messages/msg/rappels/mails/pub
    retirer/retire/désinscrire/ôter/exclure/enlever me/moi/mon … liste/diffusion/mailing/newsletter/envois/abonnés
    assez/marre/ras/saoulé/saoule/fatigué/stop … rappels/messages/notifications/sms/mails/relances/alertes/spam !concurrent/client/copie
    plus/pas envoyez/envoie/envoyer/écrire/écrivez/contacter/contactez/contacte rien/svp/merci/moi/me !il/elle/client/graphiste/avocat/concurrent/associé/fichiers/office/lettre
    plus/pas message/messages/rappel/rappels/notif/notifs/alertes rien/svp/merci !répond/répondre/copine/mari/copain/client

urgent =
    suicide/suicider/suicidaire/suicidaires !squad !film/roman/chanson
    assassiner va/vont/veut/veulent/veux/vais/menace/menacé/menacent/dit/jure/venir/viens/essayé/essaye/tenté/peur/soir/moi/envie/finir/pense/voulait/voulu/nuit/demain !concurrence/commerce/business/marché/moustiques/insectes/herbes/cafards
    assassiner mère/père/frère/mari/femme/homme/quelqu/gens/enfant/voisin/sœur/fils/fille/ami !film/roman/insectes
    veux/voudrais/envie/préfère/pense/songe/vais/souhaite/désire/faut/besoin/prêt/prête/aimerais mourir/crever/mort/disparaître !marque/brevet/contrat/concurrent/nom/système/base/liste/données/fichier/entreprise/boutique/idée/droit/droits/auteur/annonce/lien/page/copie/copies/site
    jveux/jveu/jvais/jvé mourir/crever/finir/tuer
    veux/voudrais/envie/souhaite/désire/supporte/peux/sais/arrive/aime/compte plus/pas vivre/exister !musique/art/revenus/redevances/métier/ventes
    plus/pas/aucune/aucun/perdu/sans goût/envie/raison/raisons/force/courage vivre/vie/exister/continuer/lever/rien !commerce/procès/vendre/marque/nom
    goût/gout de/à la vie perdu/plus
    quoi/pourquoi bon/continuer vivre/vie/exister
    veux/vais/envie/pense/songe/voudrais/voulais/préfère/temps en finir !avec/procès/litige/contrat/dossier/démarches/rédaction/rédiger/concurrent
    finir/finisse avec vie/jours/moi/tout/monde
    mettre/mets/mis/mettrai fin jours/vie/souffrances/souffrance
    foutre/fous/foutrai en l'air me/moi/m
    tirer/tire/mettre/loger/coller balle tête/me/moi
    flinguer/buter/zigouiller me/m/moi/vais
    ôter/ote/enlever/prendre la/ma/m vie !marque/produit/durée/nom
    donner/donne/donnerai me/moi/se la mort
    attenter/attenté/attente jours/vie
    mieux/tranquille/tranquilles/heureux sans moi !marque/associé/partent/vendent
    suis/serais/serait/être mieux mort/morte !marque
    serais/serait/serez mieux/débarrassé/débarrassés/soulagés morte/mort/moi/là … sans/si/quand !marque/brevet
    poids/fardeau pour monde/famille/autres/tous/enfants/mari/parents !produit/emballage/colis
    personne manquerai/manquerais/regrettera/regretterait/pleurera
    plus/jamais réveiller/réveille/réveillais me/m demain/matin/jamais/dormir/endormir/veux/voudrais
    dormir/endormir toujours/jamais
    veux/voudrais/envie/aimerais … tout s arrête/arrêter/finisse !messages/rappels/notifications/copies
    bout du rouleau
    adieu/adieux monde/tous/tout/vie/lettre/mes/famille
    quitter/quitte/partir ce/cette monde/terre/vie !marché
    laisser/laisse me mourir/crever
    rejoindre … ciel/là-haut/paradis/tombe
    idées noires/suicidaires/sombres
    ouvrir/ouvre/couper/coupe/tailler/taillader/trancher/tranche veines/poignet/poignets/gorge
    corde cou/pendre/autour
    scarifie/scarifier/mutile/mutiler/mutilation
    vais/va/veut/veux/envie/peur/voudrais/vont/besoin … faire/fasse du mal me/m/nous/moi !marque/réputation/image/ventes/entreprise/boutique/commerce
    sauter/saute/sauté/jeter/jette balancer/du/par/sous/le/la pont/fenêtre/toit/immeuble/balcon/train/métro/étage/vide/falaise !parachute
    avaler/avalé/prendre/pris/gober/avale … toutes/toute/tous/plein/trop/vingt/dix/paquet comprimés/cachets/médicaments/pilules/somnifères/médocs/plaquette
    plus/pas rien/aucun/aucune espoir/issue vivre/mourir/vie/mort
    menace/menacé/menacée/menacent/menaces/menacés … mort/assassiner/couteau/machette/arme/fusil/pistolet/brûler/bruler/frapper/égorger/famille/enfants/viol/acide !procès
    menace/menacé/menacent/menacer … cogner/casser/péter/briser gueule/jambes/figure/tête/dents
    casser/péter/défoncer/briser/démolir/éclater gueule/jambes/figure/tronche/dents me/moi/nous/va/vont/veut/m
    faire/fait/font la peau me/nous/lui/ma !soin/crème/masque/produit
    va/vont/veut/veulent/jure/dit/promis/veux … me/nous/m/ma/mes/le/moi/l brûler/bruler/buter/égorger/liquider/crever/massacrer/étrangler/poignarder/fusiller/éventrer/tabasser/descendre !cd/fichiers/graines/arbres/semences/variété/prix
    brûler/bruler/incendier/cramer/feu … ma/mon/notre/mes/ta/ton/la maison/boutique/magasin/atelier/enfants/voiture/famille/case/kiosque !inventé/invention/four
    sait/savent/connait/connaissent/trouvé où habite/j'habite/dors/enfants/famille/maison peur/menace/venir/mal
    couteau/couteaux/machette/arme/armes/fusil/pistolet/kalach/hache … devant/porte/chez/gorge/tempe/tête/ici/maison/boutique/magasin/suit/menace/entré/entrés/braque/pointe/poursuit/attend/peur/police/vite !brevet/inventé/fabrique/forge/modèle/dessin/jouet/forme/manche/marque/collection/lame/design/créé/invention/forgeron/vends/fabrication
    me/m/nous suit/suivent/poursuit/poursuivent/braque/braquent/attend/traque couteau/arme/machette/fusil/pistolet/bâton
    suit/poursuit/braque me/nous … couteau/arme/machette/fusil/pistolet
    homme/hommes/type/types/mec/mecs/gars/voleurs/bandits/individus/braqueurs armé/armés/cagoulés/machettes/fusils
    braquage/braqué/braqués/cambrioleur/cambrioleurs … maintenant/boutique/ici/chez/arme/dedans/armés
    m/me/nous/moi frappé/frappée/frappe/cogne/cogné/cognée/gifle/giflé/giflée/tabassé/tabassée/tabasse/étrangle/étranglé/étranglée/bat/battu/battue/violente/brutalise/roué !marché/nom/prix
    mari/femme/mère/père/frère/voisin/patron/fils/fille/enfant/enfants/sœur/copain/ex/conjoint/compagnon/oncle/beau-père/chef bat/frappe/frappé/cogne/cogné/tape/gifle/tabasse/étrangle/violente/brutalise/maltraite/battu/battue !prix/nom/google/clavier/concurrence
    coups de poing/couteau/pied/machette/bâton/feu/ceinture/fouet
    tire/tirs/tirent/tiré/fusillade sur/dessus/balles/rue/nous
    blessé/blessée/touché par balle
    violences/violence conjugale/conjugales/domestique/maison/mari/physique/subis/victime/femme
    enfermé/enfermée/enfermés/séquestré/séquestrée/attaché/attachée/ligoté/ligotée/retenu/retenue/retient/retiennent/enferme m/me/nous/gré/cave/chambre/atelier/clé !secret/recette/coffre/clause/contrat
    kidnappé/kidnappée/kidnappés/kidnapping/kidnapper/kidnappent/séquestrée/séquestration/rapt/ravisseurs !nom/site/domaine
    rançon !logiciel/virus/site/fichiers/domaine/ransomware/serveur/données
    otage/otages !nom/domaine/marque/site/données/projet
    enlevé/enlevée/enlevés/enlever/enlèvement fille/fils/enfant/enfants/sœur/frère/mère/père/mari/femme/bébé/homme/hommes/neveu/nièce/associé/patron/collègue/ami !photo/signature/nom/site/page/annonce/logo/mention/crédit
    viol/violé/violée/violer/violeur me/m/fille/femme/sœur/mineure/enfant/mineur/oncle/homme/patron/victime !brevet/brevets/marque/droit/droits/contrat/secret/licence/modèle/dessin/auteur/accord/clause/loi/confidentialité
    agressé/agressée/agression/poignardé/poignardée/lynché/tabassé/tabassée/égorgé/égorgée/éventré !droit/contrat/secret/commerciale/marketing
    attouchements/touche/abuse/abusé … enfant/fille/fils/petite/élève/sexuel/sexuelle
    suis/sommes/est en danger !marque/entreprise/savoir/variété/espèce/droits/métier/commerce/affaire/produit/dépôt/dépose
    danger de mort/vie !marque
    jetée/chassée/fuir/fuit/échappée … mari/frappe/violence/tuer/coups
    respire/respirait/respirer/respiration/souffle/respirent plus/presque/mal/pas/difficilement/peine/arrêté/coupé/coupée !tissu/matière/inventé/matelas/masque/textile
    arrive/arrivais/peux/peut/peine/difficulté/difficultés/dur/galère/mal respirer/souffler !tissu/matière/inventé/matelas
    manque/manquer d'air il/elle/je/ma/mon/bébé
    bébé/enfant/fils/fille/il/elle bleu/bleue/violet/violette respire/lèvres/visage/tout/toute !robe/sac/logo/couleur/modèle
    lèvres bleues/bleu/violettes
    étouffe/étouffer/étouffé/étouffée/étrangle/suffoque/suffoquer il/elle/bébé/enfant/mon/ma/je/s/voisin/client/morceau/viande/arête/os/bonbon !concurrence/bruit/prix/marché/marque
    avalé/avale/coincé travers/morceau/arête/gorge étouffe/respire/tousse/gorge/coincé
    asphyxie/asphyxié/asphyxiée/asphyxier !inventé/détecteur
    crise cardiaque/coeur/cœur/asthme/épilepsie/convulsion
    arrêt cardiaque
    massage cardiaque comment/faire/vite
    mal/douleur/serre/serrement/oppression/brûle/pression/comprime/point poitrine/thoracique/coeur/cœur/thorax !coup
    poitrine douleur/serre/bras/engourdi/mal
    bras gauche engourdi/mal/paralysé/douleur/bouge/sens
    bouche/visage travers/tordue/paralysé/paralysée/déformé … parle/bras/plus/avc
    avc/infarctus/convulse/convulsion/convulsions/convulsé/hémorragie !appareil/inventé/brevet/logiciel/capteur
    inconscient/inconsciente/inconscients !plagiat/copie
    tombé/tombée/évanoui/évanouie/effondré/effondrée/écroulé/écroulée … respire/réveille/bouge/inconscient/inconsciente/répond/connaissance/réagit/convulsion/pommes/sang/saigne/yeux !ventes/marché/prix/toiture/commande
    évanoui/évanouie/évanouir/malaise … il/elle/je/ma/mon/ouvrier/client/cliente/fille/employé/maintenant/vite !invention
    perdu/perd/perte/sans/perdre connaissance !base/état/technique
    se/s réveille/réveiller/réveillait pas/plus !nuit/marque
    il/elle/bébé/père/mère bouge/bougeait/réagit/réagissait plus/pas !dossier/demande/site/affaire/procédure
    tombé/tombée/chute/chuté toit/échelle/échafaudage/étage/étages/puits/hauteur/balcon/escalier/escaliers !marque/logo/neige/pluie
    noie/noyer/noyé/noyée/noyade … enfant/il/elle/aide/fils/fille/mer/piscine/puits/fleuve/rivière !marché/poisson
    meurt/mourant/mourante/agonise/agonie il/elle/père/mère/enfant/bébé/ami/frère/sœur/mari/femme/vite !droits/droit/auteur/qui/quand/après/si/marque/brevet/héritiers/métier/propriétaire/dépôt
    train de mourir/crever/étouffer/suffoquer/saigner/accoucher/brûler/noyer !marque/entreprise/boutique/commerce/métier/artisanat/tradition/langue
    enfant/bébé/fille/fils/petit/petite … danger/respire/disparu/disparue/étouffe/noyé/noyée/inconscient/convulse/brûlé/brûlée/ébouillanté/avalé/électrocuté !jouet/brevet/marque/invention/inventé/empêche/évite/livre/conte
    avalé/avale/avaler/bu/boire/mangé/mange/ingéré/inhalé/respiré/léché/sniffé/absorbé/goûté/pris/prit javel/soude/caustique/acide/solvant/solvants/essence/pétrole/kérosène/pesticide/pesticides/insecticide/insecticides/poison/raticide/désherbant/herbicide/diluant/détergent/lessive/antigel/mercure/pile/piles/engrais/peinture/colle/white-spirit/ammoniaque/chlore/arsenic/champignon/champignons !inventé/invention/brevet/empêche/évite/marque/contrefaçon/recette/salon
    avalé/avale/avaler/mangé/ingéré/pris/boire/bu comprimés/comprimé/médicaments/médicament/cachets/pilules/pilule/somnifères/tramadol/drogue/clou/aiguille/verre/bille/pièce/bouton/vis/punaise/produit/produits … enfant/bébé/petit/petite/fils/fille/il/elle/trop/mère/grand/vomit/vite/mort/urgence/aide/soir !nom/concurrent/inventé/empêche/voisin/marque/idée
    avalé/mangé/bu/pris mort rats/souris/cafards
    mort aux rats … avalé/mangé/bu/enfant/bébé/pris
    trop pris/bu/avalé/prise tramadol/médicaments/drogue/alcool/comprimés/cachets/somnifères/opium/héroïne/cocaïne
    overdose/surdose/surdosage
    empoisonné/empoisonnée/empoisonnés/empoisonnement/intoxiqué/intoxiquée/intoxiqués/intoxication/monoxyde !détecteur/capteur/inventé/appareil/cadeau
    mordu/mordue/piqué/piquée/morsure/piqûre serpent/scorpion/chien/vipère/cobra/mamba/enragé
    choc anaphylactique/allergique
    allergie/allergique gonfle/gonflé/respire/gorge/visage/étouffe !crème/savon
    venin/rage mordu/chien/serpent/vite !antivenin
    saigne/saignait/saignement/saignements/saigner/saigné beaucoup/énormément/arrête/partout/flots/abondamment/jambe/tête/main/doigt/bras/nez/ventre/fort/il/elle/je/pas !peinture/encre/teinture
    sang perd/perds/pisse/crache/vomit/plein/partout/flaque/couvert/couverte/tousse/beaucoup/flots/gicle/coule !test/analyse/appareil/inventé/peinture/teinture
    coupé/coupée/tranché/tranchée/sectionné/arraché/arrachée/écrasé/écrasée/broyé/broyée/amputé doigt/doigts/main/bras/jambe/pied/orteil/gorge/veine/veines/scie/machine !dessin/photo/modèle/inventé/film
    coincé/coincée/pris/prise/coincés main/bras/jambe/doigt/ouvrier/employé/apprenti … machine/presse/rouleau/broyeur/scie !inventé/capteur
    brûlé/brûlée/brulé/brulée/brûlure/brûlures/brulure/brulures/ébouillanté/ébouillantée huile/eau/acide/bouillante/visage/main/mains/bras/corps/enfant/bébé/degré/peau/grave/essence/employé/ouvrier/apprenti/fille/fils/lait/vapeur/yeux !cd/soleil/crème/baume/pommade/inventé/gant/gants/remède
    acide/soude/javel/chaux/solvant visage/yeux/œil/oeil/jeté/projeté/reçu/éclaboussé … brûle/brûlé/voit/vite/mal/vois/plus/aveugle !peeling
    plaie/blessure/entaille profonde/ouverte/saigne/sang
    blessé/blessés grave/gravement/sang/vite/secours/ambulance/machine/accident/tête
    os/fracture/jambe/bras cassé/ouverte/sorti … tombé/accident/sang/vite
    renversé/renversée/écrasé/percuté voiture/moto/camion/train/bus/chauffard
    accident grave/blessé/blessés/mort/morts/vite/secours/sang/aide/mourir/coincé !assurance/brevet/inventé
    enceinte/accouche/accoucher/accouchement/contractions sang/saigne/eaux/maintenant/vite/seule/arrive/saignements/douleurs/tombée !appareil/coussin/vêtement/robe
    perdu/perd les eaux/sang !prix
    électrocuté/électrocutée/électrocution/électrocuter/électrisé/électrisée/foudroyé/foudroyée !inventé/protection/prise
    pris/prend/reçu/prendre le/du/une jus/courant/décharge !au/contrat/client/mot/sens/durée
    courant/décharge/jus/câble/électrique … bouge/respire/inconscient/tombé/collé/lâche/secoue/évanoui !inventé/vélo/voiture/appareil
    collé/collée/resté/accroché câble/fil/ligne/courant électrique/tension/jus
    feu/incendie/flammes/brûle/brule … secours/vite/aidez/dedans/coincé/coincés/enfermé/enfermés/ouvriers/enfants/gens/bloqué/bloqués/intérieur/pompiers !extincteur/détecteur/alarme/assurance/inventé/invention/preuve/vert/anti
    il/y/ya a le feu/incendie !vert/extincteur/détecteur/inventé
    feu/incendie/flammes maison/magasin/usine/atelier/boutique/chez/entrepôt/immeuble/cuisine/stock/étage/voisin/hangar/appartement/marché a/y/en/pris/prend/au/brûle !extincteur/détecteur/alarme/assurance/inventé/invention/vert/artifice/four/bois/cheminée/anti
    maison/magasin/usine/atelier/boutique/entrepôt/immeuble/cuisine/appartement/voiture brûle/crame/flambe/flammes
    prend/pris/prendre feu !inventé/tissu/résistant
    fumée sort/sortent/noire/partout/étouffe/envahit/dedans/gens/plein !poisson/saumon/viande/four/foyer/inventé/fumoir/cigarette
    au feu
    fuite/odeur/sent/sens/pue/intoxication/intoxiqué/explosé/explosion/fuit/senti gaz !capteur/détecteur/inventé/réchaud
    bouteille/bonbonne gaz … explosé/fuit/feu/sent/fuite/éclaté !inventé/détecteur
    explosion/explosé … blessé/blessés/gaz/atelier/usine/secours/ouvriers/feu/gens !ventes
    sous décombres/éboulement/débris
    mur/toit/plafond/immeuble/bâtiment effondré/écroulé/effondre/écroule gens/ouvriers/sous/dessous/nous/coincés/vite !brevet
    inondation/inondé/eau/crue monte/coincés/bloqués/toit/emportés … maison/aide/vite/secours
    coincé/coincés/bloqué/bloqués/enfermés ascenseur/décombres/feu/inondation
    au secours !marque/marques/brevet/brevets/invention/opposition/dépôt/déposer/formule/photo/nom/logo/contrefaçon/copie/copié/copient/licence/contrat/délai/publier/prof/campagne/madrid/pct/design/dessin/modèle/recette/secret/domaine/site/facture/lettre/avocat/droits/droit/auteur/chanson/idée/produit/page/office/inpi/oapi/taxe
    = au secours
    = secours
    = sos
    = à l'aide
    = aidez moi vite
    secours/aidez … vite/feu/mort/frappe/meurt/mourir/sang/respire/assassiner !marque/nom/brevet/copie
    appelez/appeler/besoin/appelle/envoyez/faut/urgence/vite ambulance/samu/pompiers/secours/18/112 !contrefaçon/marque/inventé
    appelez/appeler/envoyez/appelle police/gendarmes/gendarmerie … vite/maintenant/armé/frappe/tue/couteau/entrés/mort
    urgence vitale/médicale/absolue
    bu/boire/avalé/avale/avaler/mangé/ingéré/ingurgité/inhalé/sucé/léché/absorbé/goûté/gobé/croqué … javel/soude/caustique/acide/solvant/solvants/essence/pétrole/kérosène/gasoil/pesticide/insecticide/poison/raticide/désherbant/diluant/détergent/lessive/antigel/mercure/pile/piles/white-spirit/ammoniaque/chlore/arsenic/champignon/champignons/baies/naphtaline/antimites/crésyl/dissolvant/décapant/déboucher/déboucheur/débouche/détartrant/ménager/ménagers/toxique/toxiques/vernis/térébenthine/batterie !inventé/invention/dispositif/prototype/capteur/détecteur/empêche/évite/logiciel/roman/recette/concurrent/marché/marques
    javel/soude/caustique/acide/solvant/solvants/essence/pétrole/kérosène/gasoil/pesticide/insecticide/poison/raticide/désherbant/diluant/détergent/lessive/antigel/mercure/pile/piles/white-spirit/ammoniaque/chlore/arsenic/champignon/champignons/baies/naphtaline/antimites/crésyl/dissolvant/décapant/déboucher/déboucheur/débouche/détartrant/ménager/ménagers/toxique/toxiques/vernis/térébenthine/batterie … bu/boire/avalé/avale/avaler/mangé/ingéré/ingurgité/inhalé/sucé/léché/absorbé/goûté/gobé/croqué !inventé/invention/dispositif/prototype/capteur/détecteur/empêche/évite/logiciel/roman/recette/concurrent/marché/marques
    avalé/avale/avaler/ingurgité/gobé/trop/entière/tout/toute/toutes/tous/plein/vingt/trente/dose … comprimés/comprimé/médicaments/médicament/cachets/cachet/pilules/pilule/somnifères/tramadol/doliprane/paracétamol/aspirine/ibuprofène/valium/morphine/drogue/héroïne/cocaïne/crack/anxiolytiques/antidépresseurs/plaquette/plaquettes/médocs/opium/ecstasy/insuline !inventé/invention/dispositif/prototype/capteur/détecteur/empêche/évite/logiciel/roman/recette/concurrent/marché/marques
    comprimés/comprimé/médicaments/médicament/cachets/cachet/pilules/pilule/somnifères/tramadol/doliprane/paracétamol/aspirine/ibuprofène/valium/morphine/drogue/héroïne/cocaïne/crack/anxiolytiques/antidépresseurs/plaquette/plaquettes/médocs/opium/ecstasy/insuline … avalé/avale/avaler/ingurgité/gobé/trop/entière/tout/toute/toutes/tous/plein/vingt/trente/dose !inventé/invention/dispositif/prototype/capteur/détecteur/empêche/évite/logiciel/roman/recette/concurrent/marché/marques
    enfant/bébé/fils/fille/petit/petite/neveu/nièce/jumeaux avalé/mangé/bu/pris/ingéré … comprimés/comprimé/médicaments/médicament/cachets/cachet/pilules/pilule/somnifères/tramadol/doliprane/paracétamol/aspirine/ibuprofène/valium/morphine/drogue/héroïne/cocaïne/crack/anxiolytiques/antidépresseurs/plaquette/plaquettes/médocs/opium/ecstasy/insuline !inventé/invention/dispositif/prototype/capteur/détecteur/empêche/évite/logiciel/roman/recette/concurrent/marché/marques
    comprimés/comprimé/médicaments/médicament/cachets/cachet/pilules/pilule/somnifères/tramadol/doliprane/paracétamol/aspirine/ibuprofène/valium/morphine/drogue/héroïne/cocaïne/crack/anxiolytiques/antidépresseurs/plaquette/plaquettes/médocs/opium/ecstasy/insuline … enfant/bébé/fils/fille/petit/petite/neveu/nièce/jumeaux avalé/mangé/bu/pris/ingéré !inventé/invention/dispositif/prototype/capteur/détecteur/empêche/évite/logiciel/roman/recette/concurrent/marché/marques
    javel/soude/caustique/acide/solvant/solvants/essence/pétrole/kérosène/gasoil/pesticide/insecticide/poison/raticide/désherbant/diluant/détergent/lessive/antigel/mercure/pile/piles/white-spirit/ammoniaque/chlore/arsenic/champignon/champignons/baies/naphtaline/antimites/crésyl/dissolvant/décapant/déboucher/déboucheur/débouche/détartrant/ménager/ménagers/toxique/toxiques/térébenthine … yeux/œil/oeil/visage/figure/gorge !inventé/invention/dispositif/prototype/capteur/détecteur/empêche/évite/logiciel/roman/recette/concurrent/marché/marques/crème/soin/masque/lotion
    yeux/œil/oeil/visage/figure/gorge … javel/soude/caustique/acide/solvant/solvants/essence/pétrole/kérosène/gasoil/pesticide/insecticide/poison/raticide/désherbant/diluant/détergent/lessive/antigel/mercure/pile/piles/white-spirit/ammoniaque/chlore/arsenic/champignon/champignons/baies/naphtaline/antimites/crésyl/dissolvant/décapant/déboucher/déboucheur/débouche/détartrant/ménager/ménagers/toxique/toxiques/térébenthine !inventé/invention/dispositif/prototype/capteur/détecteur/empêche/évite/logiciel/roman/recette/concurrent/marché/marques/crème/soin/masque/lotion
    coupé/coupée/tranché/arraché/emporté/emportée/sectionné/écrasé/broyé/perforé/transpercé/déchiqueté/entaillé/amputé/happé/happée … doigt/doigts/main/bras/jambe/pied/orteil/gorge/cuisse/poignet/oreille/œil/crâne !inventé/invention/dispositif/prototype/capteur/détecteur/empêche/évite/logiciel/roman/recette/concurrent/marché/marques/photo/dessin/image
    doigt/doigts/main/bras/jambe/pied/orteil/gorge/cuisse/poignet/oreille/œil/crâne … coupé/coupée/tranché/arraché/emporté/emportée/sectionné/écrasé/broyé/perforé/transpercé/déchiqueté/entaillé/amputé/happé/happée !inventé/invention/dispositif/prototype/capteur/détecteur/empêche/évite/logiciel/roman/recette/concurrent/marché/marques/photo/dessin/image
    planté/plantée/enfoncé/enfoncée/transpercé … couteau/clou/tournevis/ciseau/ciseaux/vitre/lame/éclat cuisse/ventre/main/pied/œil/poitrine/dos/bras !inventé/invention/dispositif/prototype/capteur/détecteur/empêche/évite/logiciel/roman/recette/concurrent/marché/marques
    couteau/clou/tournevis/ciseau/ciseaux/vitre/lame/éclat cuisse/ventre/main/pied/œil/poitrine/dos/bras … planté/plantée/enfoncé/enfoncée/transpercé !inventé/invention/dispositif/prototype/capteur/détecteur/empêche/évite/logiciel/roman/recette/concurrent/marché/marques
    couteau/clou/tournevis/lame/vitre/balle … cuisse/ventre/poitrine/gorge/dos/œil/jambe saigne/sang/coule/planté/planter/reçu/enfoncé/plaie !inventé/invention/dispositif/prototype/capteur/détecteur/empêche/évite/logiciel/roman/recette/concurrent/marché/marques
    cuisse/ventre/poitrine/gorge/dos/œil/jambe saigne/sang/coule/planté/planter/reçu/enfoncé/plaie … couteau/clou/tournevis/lame/vitre/balle !inventé/invention/dispositif/prototype/capteur/détecteur/empêche/évite/logiciel/roman/recette/concurrent/marché/marques
    coup/coups de couteau/machette/hache/poing/poings/fouet/ceinture !inventé/invention/brevetable/dispositif/prototype/capteur/détecteur/jouet/logiciel/conte/roman
    roue/roué/rouée/ruer/bourre de coups !inventé/invention/brevetable/dispositif/prototype/capteur/détecteur/jouet/logiciel/conte/roman
    par/à/au terre/sol allongé/étendu/tombé/couché/respire/bouge/inconscient/fil/courant/convulse/crise/sang/gît … respire/bouge/inconscient/peine/fil/courant/convulse/crise/sang/parle/répond/réveille/yeux/secousses !inventé/invention/dispositif/prototype/capteur/détecteur/empêche/évite/logiciel/roman/recette/concurrent/marché/marques
    respire/bouge/inconscient/peine/fil/courant/convulse/crise/sang/parle/répond/réveille/yeux/secousses … par/à/au terre/sol allongé/étendu/tombé/couché/respire/bouge/inconscient/fil/courant/convulse/crise/sang/gît !inventé/invention/dispositif/prototype/capteur/détecteur/empêche/évite/logiciel/roman/recette/concurrent/marché/marques
    il/elle/mère/père/frère/sœur/fils/fille/enfant/bébé/mari/femme/ami/amie/voisin/voisine/client/cliente/collègue/ouvrier/ouvriers/employé/employée/apprenti/patron/associé/stagiaire/grand-mère/grand-père/mamie/papi/tante/oncle/cousin/homme/monsieur/dame/quelqu/pote/copain est par/au terre/sol !marché/prix/culture/graines/motif !inventé/invention/brevetable/dispositif/prototype/capteur/détecteur/jouet/logiciel/conte/roman
    évanoui/évanouie/évanouit/évanouir !inventé/invention/brevetable/dispositif/prototype/capteur/détecteur/jouet/logiciel/conte/roman
    accouche/accouchant/accoucher maintenant/ici/seule/escalier/voiture/taxi/boutique/magasin/rue/aide/voisine/femme/vite/atelier !inventé/invention/brevetable/dispositif/prototype/capteur/détecteur/jouet/logiciel/conte/roman
    suffoque/suffoquer/agonise/convulse/convulsions/convulsion !inventé/invention/brevetable/dispositif/prototype/capteur/détecteur/jouet/logiciel/conte/roman
    visage/bouche/corps/côté/bras/moitié/jambe paralysé/paralysée/engourdi/engourdie/déformé/tordu !inventé/invention/dispositif/prototype/capteur/détecteur/empêche/évite/logiciel/roman/recette/concurrent/marché/marques/robe
    arête/os/cacahuète/cacahuètes/bonbon/bille/pièce/morceau/viande/noix/noyau/raisin/jouet/bouchon/boulette … gorge/coincé/coincée/travers/étouffe/étrangle !inventé/invention/dispositif/prototype/machine/moule/montre
    gorge/coincé/coincée/travers/étouffe/étrangle … arête/os/cacahuète/cacahuètes/bonbon/bille/pièce/morceau/viande/noix/noyau/raisin/jouet/bouchon/boulette !inventé/invention/dispositif/prototype/machine/moule/montre
    flammes/incendie/feu … maison/magasin/usine/atelier/boutique/chez/entrepôt/immeuble/cuisine/stock/étage/voisin/hangar/appartement/marché/salle/restaurant/kiosque/dépôt/toit/voiture/camion/local/locaux/bâtiment/rideaux/labo en/prend/pris/a/au/y/par/brûle/envahit/ravagé/détruit !extincteur/détecteur/alarme/assurance/inventé/invention/vert/artifice/four/bois/cheminée/anti/logo/motif/dessin/marque/étiquette/nom/tissu/résistant/foyer/fourneau/cuiseur/poisson/bloquer/brevet
    maison/magasin/usine/atelier/boutique/chez/entrepôt/immeuble/cuisine/stock/étage/voisin/hangar/appartement/marché/salle/restaurant/kiosque/dépôt/toit/voiture/camion/local/locaux/bâtiment/rideaux/labo en/prend/pris/a/au/y/par/brûle/envahit/ravagé/détruit … flammes/incendie/feu !extincteur/détecteur/alarme/assurance/inventé/invention/vert/artifice/four/bois/cheminée/anti/logo/motif/dessin/marque/étiquette/nom/tissu/résistant/foyer/fourneau/cuiseur/poisson/bloquer/brevet
    maison/magasin/usine/atelier/boutique/chez/entrepôt/immeuble/cuisine/stock/étage/voisin/hangar/appartement/marché/salle/restaurant/kiosque/dépôt/toit/voiture/camion/local/locaux/bâtiment/rideaux/labo brûle/crame/flambe/brûlent !extincteur/détecteur/alarme/assurance/inventé/invention/vert/artifice/four/bois/cheminée/anti/logo/motif/dessin/marque/étiquette/nom/tissu/résistant/foyer/fourneau/cuiseur/poisson/bloquer/brevet
    brûle/crame/flambe … bloqué/bloqués/coincés/coincé/enfermés/dedans/vite/aidez/sortir/secours/gens !extincteur/détecteur/alarme/assurance/inventé/invention/vert/artifice/four/bois/cheminée/anti/logo/motif/dessin/marque/étiquette/nom/tissu/résistant/foyer/fourneau/cuiseur/poisson/bloquer/brevet
    en flammes/feu !extincteur/détecteur/alarme/assurance/inventé/invention/vert/artifice/four/bois/cheminée/anti/logo/motif/dessin/marque/étiquette/nom/tissu/résistant/foyer/fourneau/cuiseur/poisson/bloquer/brevet
    mur/toit/dalle/immeuble/plafond/échafaudage/bâtiment/puits/galerie/tranchée/mine écroulé/écroulée/effondré/effondrée/éboulé/effondre/écroule/éboulement !inventé/invention/dispositif/prototype/capteur/détecteur/empêche/évite/logiciel/roman/recette/concurrent/marché/marques
    disparu/disparue/introuvable/enlevé/emmené/emmenée … fils/fille/enfant/bébé/gosse/mari/femme/sœur/mère/petit inconnus/hommes/argent/retrouve/police/école/rue/depuis/matin/nuit/rançon/demandent/ans/plus/aidez !photo/signature/nom/site/page/logo/mention/crédit/marque/brevet
    fils/fille/enfant/bébé/gosse/mari/femme/sœur/mère/petit inconnus/hommes/argent/retrouve/police/école/rue/depuis/matin/nuit/rançon/demandent/ans/plus/aidez … disparu/disparue/introuvable/enlevé/emmené/emmenée !photo/signature/nom/site/page/logo/mention/crédit/marque/brevet
    fils/fille/enfant/bébé/gosse/sœur/frère disparu/disparue/enlevé/enlevée/kidnappé !photo/nom/site/logo/marque/livre/droits
    retenu/retenue/enfermé/enfermée/détenu/détenue/séquestré gré/force/otage/clé/cave/chambre/sortir !secret/recette/coffre
    contre mon/son/notre gré
    gens/hommes/homme/bandits/type/types/jeunes/individus/personnes/mecs/gars/voyous/bande armé/armés/armée/cagoulés !forces/inventé
    pistolet/revolver/fusil/kalachnikov/machette/couteau/arme/hache/gourdin … tête/tempe/gorge/braque/braqué/pointe/pointé/menace/menacé/menacée/brandit/agresse/agressé/poursuit/visage/signe/signer !inventé/design/jouet/modèle/dessin/manche/lame/forgeron/logo/forge/photo
    tête/tempe/gorge/braque/braqué/pointe/pointé/menace/menacé/menacée/brandit/agresse/agressé/poursuit/visage/signe/signer … pistolet/revolver/fusil/kalachnikov/machette/couteau/arme/hache/gourdin !inventé/design/jouet/modèle/dessin/manche/lame/forgeron/logo/forge/photo
    va/vont/veut/veulent/jure/dit/promis/menace/viendra/viendront/allait me/nous/m/te/moi buter/égorger/liquider/crever/massacrer/étrangler/poignarder/fusiller/éventrer/tabasser/descendre/flinguer/zigouiller/saigner/trucider/crucifier/noyer !graines/arbres/semences/variété/cd
    vais/veux/envie le/la/les/lui/l buter/égorger/liquider/crever/massacrer/étrangler/poignarder/fusiller/éventrer/tabasser/descendre/flinguer/zigouiller/saigner/trucider/crucifier/noyer !graines/arbres/semences/variété/cd
    promis/menace/menacé/menacent/va/vont/veut/veulent/dit/jure … feu/brûler/incendier/cramer/exploser/sauter maison/boutique/atelier/magasin/voiture/chez/famille/enfants !inventé/invention/brevetable/dispositif/prototype/capteur/détecteur/jouet/logiciel/conte/roman
    touché/touchée/embrassé/embrassée/déshabillé/déshabillée/couché/attrapé/attrapée/coincé/coincée force/seins/fesses/sexe !inventé
    harcèlement/attouchement/agression sexuel/sexuelle/sexuels
    conjoint/mari/ex/compagnon/copain/père/beau-père/patron/chef/fils/frère/oncle/voisin/concubin/fiancé/associé frappe/frappé/frappée/frapper/cogne/cogné/gifle/giflé/giflée/tabasse/tabassé/étrangle/étranglé/tape/tapé/bat/battu/battue/violente/brutalise/maltraite !nom/google/clavier/prix/concurrence/marché/porte/logo
    il/on/ils/elle me/m/nous frappe/frappé/frappée/frapper/cogne/cogné/gifle/giflé/giflée/tabasse/tabassé/étrangle/étranglé/tape/tapé/bat/battu/battue/violente/brutalise/maltraite !nom/google/clavier/concurrence/marché/porte/qui
    me/m/moi frappe/frappé/frappée/frapper/cogne/cogné/gifle/giflé/giflée/tabasse/tabassé/étrangle/étranglé/tape/tapé/bat/battu/battue/violente/brutalise/maltraite chaque/encore/hier/soir/nuit/tous/devant/visage/ventre/enceinte/depuis/quand !nom/google/clavier
    vie n/a/plus/pas/aucun sens/goût/intérêt/valeur !produit/durée
    supporte/endure/tiens/veux/supporter/encaisse plus/pas cette/ma/la vie !produit
    pensées/pensée/idées/idée/envies mort/morbides/morbide/noires/sombres/suicidaires/mourir !logo/dessin
    lettre/mot/adieu/testament/enfants … serai/serais plus !rdv !inventé/invention/brevetable/dispositif/prototype/capteur/détecteur/jouet/logiciel/conte/roman
    serai/serais plus de/en ce monde/là/vie … enfants/lettre/famille/tous/soulagés
    si/quand j/je étais/serai/serais/suis morte/mort !droits/droit/marque/brevet/héritiers/enfants/œuvre/chansons/nom/hérite
    si/quand étais/serai/serais plus là/monde personne/remarquerait/manquerais/tous/mieux !marque/entreprise/nom/droits
    personne remarquerait/remarquera/pleurera/manquerai/regrettera/verrait mort/morte/là/disparition/absence/si !marque/différence/copie
    taillade/taillader/entaille/entailler/lacère me/m/bras/poignets/cuisses/veines
    coupe/coupé/ouvre/ouvert me/m/suis bras/veines/poignets/cuisses !machine/scie/inventé
    corde prête/accrochée/achetée/nœud/plafond/pendre/pend !textile/fabrique
    vais/veux/voudrais/envie/préfère/mieux disparaître/partir toujours/définitivement/monde/terre/jamais !données/système/marque/base/liste/fichier
    plus/pas/aucune de/d raison/raisons/envie/force rester/lutter/battre/continuer/vivre … vie/monde/morte/mort/seul/seule/rien !procès
    tout/tous/en arrêter/finir/foutre … vie/monde/mourir/mort !marque/durée/droits
    fièvre/vomit/vomir/diarrhée … bébé/enfant/fils/fille/petite/petit/sœur sang/arrêt/arrête/convulse/mou/inconscient/réagit/yeux/mangé/avalé/bu !inventé/invention/dispositif/prototype/capteur/détecteur/empêche/évite/logiciel/roman/recette/concurrent/marché/marques
    bébé/enfant/fils/fille/petite/petit/sœur sang/arrêt/arrête/convulse/mou/inconscient/réagit/yeux/mangé/avalé/bu … fièvre/vomit/vomir/diarrhée !inventé/invention/dispositif/prototype/capteur/détecteur/empêche/évite/logiciel/roman/recette/concurrent/marché/marques
    vomit/vomir/crache/tousse/urine sang/vert/noir
    poitrine/coeur/cœur … transpire/transpirer/sueurs/essoufflé/mal/serre/bat/oppressé/bras !coup/logo/produit/inventé/forme/motif
    trop bu/pris/fumé/sniffé … tremble/vomis/malade/mourir/peur/respire/cœur
    marmite/eau/huile/thé/soupe/friteuse/casserole renversé/renversée/bouillante/bouillant/versé sur/enfant/bébé/main/visage/jambes/jambe/pieds/mon/ma/lui !inventé/invention/dispositif/prototype/capteur/détecteur/empêche/évite/logiciel/roman/recette/concurrent/marché/marques/emballage
    fil/câble/prise/poteau/ligne/compteur dénudé/électrique/touché … terre/tombé/secoué/bouge/inconscient/respire/main/mort/brûlé !inventé/invention/dispositif/prototype/capteur/détecteur/empêche/évite/logiciel/roman/recette/concurrent/marché/marques
    touché/toucher/touche fil/câble/ligne/poteau dénudé/électrique/tension/terre !inventé/invention/dispositif/prototype/capteur/détecteur/empêche/évite/logiciel/roman/recette/concurrent/marché/marques
    serpent/scorpion/vipère/cobra/abeilles/guêpes/chien mordu/mordue/piqué/piquée/attaqué/mord/pique !marque/logo/inventé
    gaz odeur/sent/sens/pue/fuite/fuit/échappe !capteur/détecteur/inventé/réchaud/mesure
    perd/perdu/perdent/perdre/reprend connaissance !base/état/technique
    ambulance/pompiers/samu !marque/modèle/jouet/inventé/logo/uniforme/logiciel/application !inventé/invention/brevetable/dispositif/prototype/capteur/détecteur/jouet/logiciel/conte/roman
    crise cardiaque/épilepsie/asthme/convulsive/nerfs !inventé
    asthme crise/respire/respirer/étouffe/ventoline !inventé
    hémorragie/hémorragies !inventé/invention/dispositif/prototype/capteur/détecteur/empêche/évite/logiciel/roman/recette/concurrent/marché/marques
    secours/aide/vite … meurt/mourir/mort/sang/respire/feu/frappe/tuent/étouffe !marque/brevet/nom/procédure !inventé/invention/brevetable/dispositif/prototype/capteur/détecteur/jouet/logiciel/conte/roman
    mon/ma/notre/un mère/père/frère/sœur/fils/fille/enfant/bébé/mari/femme/ami/amie/voisin/voisine/client/cliente/collègue/ouvrier/ouvriers/employé/employée/apprenti/patron/associé/stagiaire/grand-mère/grand-père/mamie/papi/tante/oncle/cousin/homme/monsieur/dame/quelqu/pote/copain meurt/mourant/mourante/décède … vite/aide/aidez/secours/que/quoi/maintenant !droits/droit/auteur/marque/brevet/nom/héritage/qui/société
    pendre/pendu/pendue/pendrai me/m/se/s/vais/corde/arbre/plafond !crémaillère/enseigne
    va/vont/veut/dit/vais/menace … me/te/le/nous planter … garde/si/couteau/nom/signe/refuse/ventre/dos !plants/variété/pépiniériste/graines/arbre
    pris/prends/avalé/bu … entière/entier/toute/plaquette/flacon … comprimés/cachets/médicaments/doliprane/somnifères/pilules
    rejoindre mère/père/mari/femme/fils/fille/frère/sœur décédé/décédée/mort/morte/défunt/ciel/tombe
    plus/pas rien ici/vie/monde/attend/retient … vivre/mourir/partir/rejoindre/mort
    sert/servir plus/pas à/rien … vivre/vie/exister/continuer vivre/vivant/vivante
    continuer/rester vivre/vivant/vivante/vie … sert/plus/pas/pourquoi/bon
    voyous/bandits/hommes/jeunes/gens/individus/voleurs/agresseurs attaqué/attaquent/attaquer/envahi/débarqué/débarquent/entrés/défoncent boutique/magasin/maison/atelier/chez/nous/machettes/bâtons !site/virus
    caché/cachés/cachée/cache nous/je/on/suis/est/sommes … machette/machettes/armé/armés/tirs/tirent/voleurs/attaqué/police
    enfermé/enfermée/séquestre/séquestré/enferme/enferment sœur/soeur/mère/fille/fils/femme/frère/cousine/enfant/enfants/m/me/nous/employée/bonne !secret/recette
    restée/resté/reste collée/collé/accroché prise/courant/fil/fille/fils/enfant/câble/électrique !étiquette/logo
    prise/courant/électrique/électricité … collé/collée/secoué/secouée/tremble/bouge/brûlé/inconscient !inventé/brevet/dispositif
    asthme/asthmatique … étouffe/respire/respirer/ventoline/air/crise/souffle !inventé/appareil
    ventoline plus/pas/fini
    étouffe/étouffe/étouffons/suffoque je/j/on/bébé/mon/ma/il/elle/enfant !concurrence/prix/bruit
    mains/main/doigts prise/coincée/happée/coupée machine/scie/presse/broyeur/rouleau/pétrin/hachoir
    jeté/jetée/sauté/saute/jette pont/fenêtre/toit/balcon/immeuble/puits/train/voiture !parachute
    jeté/jetée/lancé/aspergé acide/essence/alcool visage/dessus/sur/corps/moi
    frappe/frappent/tape/tabasse/cogne/attaque/tue secours/aidez/aide/vite on/me/nous
    crise épilepsie/convulsions/asthme/cœur/cardiaque/panique !cardiaque_marque/inventé
    mort/morte … me/je/suis/serais/veux/voudrais/préfère être/serais/mieux !droits/marque/brevet/auteur
    visage/bouche/côté/bras/jambe … paralysé/paralysée/engourdi/engourdie/tordue/déformée !robe/inventé
    essayé/essaye/tenté/tente/failli de/me mourir/suicide/suicider/tuer/pendre/noyer/jeter !marché/marque
    me noyer/pendre/jeter/brûler/empoisonner vais/veux/voudrais/envie/pense/ce/soir/fleuve/mer/rivière/puits
    rien/plus/personne … me/m retient/retenir/attend/reste … fini/finie/moi/vie/monde/mourir
    c est fini pour moi adieu/vie/fin/ce/plus/rien
    mari/femme/homme/ex/fils/frère/voisin/père/copain/type/inconnu/individu/fou/client … couteau/machette/pistolet/fusil/hache/arme !inventé/forge/forgeron/fabrique/vend/vends/modèle/dessin/design/manche/collection/marque/jouet/étui
    couteau/machette/pistolet/fusil/hache … crie/hurle/menace/mari/ivre/fou/peur/secours !inventé/forge/forgeron/fabrique/vends/modèle/dessin/design/manche/marque/jouet
    inconnus/hommes/types/gens/voisins/jeunes/bandits … porte/portail/maison … bâtons/machettes/couteaux/armes/défoncer/défoncent/casser/cassent/brûler/tapent
    défoncent/défoncer/enfoncent/forcent/fracassent porte/portail/maison !ouverte
    crâne/tête/front/arcade ouvert/ouverte/fendu/fendue/fracassé/fracturé/saigne/explosé
    créancier/usurier/prêteur/dealer/gang/mafia/milice/rebelles … peau/mort/tuer/assassiner/brûler/casser/menace/enlever/famille/enfants
    fera/ferait/feront/ferai/faire la peau
    pile/bille/perle/haricot/bouton/caillou/aimant nez/oreille/gorge !inventé
    mis/enfoncé/coincé/fourré … pile/bille/perle/haricot/bouton/caillou … nez/oreille/gorge/bouche
    volts/volt … pris/reçu/touché/secoué/collé/électrique/tombé !inventé/batterie/moteur/panneau/appareil
    coup/décharge/choc de jus/courant/électrique !inventé
    enceinte … mal/saigne/sang/perd/contractions/tombée/douleur/douleurs/bouge !vêtement/robe/appareil/coussin
    cœur/coeur arrête/arrêter/lâche/lâcher/ralentit/emballe !logo/marque/forme/dessin
    cœur/coeur … arrête/lâche/douleur/serre/bras/mourir !logo/marque/forme/dessin
    friteuse/four/poêle/moteur/chauffe-eau/réchaud/compteur/chaudière/voiture pris/prend/explosé feu/flammes/explosé !inventé/brevet
    tire/tirent/tirs/fusillade/rafales/coups dans/sur/la rue/quartier/nous/maison/feu !profit
    lame/verre/machine/scie/tôle … ouvert/entaillé/coupé … bras/jambe/main/os/ventre/cou
    jusqu os bras/jambe/main/coupé/ouvert
    fièvre 40/41/42 bébé/enfant/fils/fille/convulse
    froid/froide … bouge/respire/réveille plus/pas
    rage/enragé mordu/chien/chat/singe
    force/forcée/oblige/obligée/contraint coucher/lit/nue/toucher/rapport/rapports/sexe
    puits/citerne/fosse/ravin/rivière/canal tombé/tombée/glissé/dedans !marque
    va/veut/vont me/nous/la assassiner/tuer/massacrer
    volts/volt … pris/prendre/reçu/choc/secousse/décharge !batterie/panneau/inventé
    ex/mari/copain/fils/voisin/associé … va/veut/vais me/le/la planter !variété/plants/arbre

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
    patentscope/espacenet/cati
    these/thèse … créer/boîte/brevet/université/publier/déposer
    examinateur/examinatrice/office … refus/refuse/répondre/demande/lettre/dépôt/objection/rapport
    refus examinateur/office/enregistrement/provisoire

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
    empêcher/interdire/éviter refaire/refasse/reproduire/recopier/prendre/utiliser/copier/copie/vendre
    empêcher … refaire/refasse/reproduire/recopier/pique/piquer/voler/prenne/imiter/copie
    refont/refait/reproduit/reproduisent/recopie/recopient/pompe/pompent/plagie/plagient/clone/clonent mon/ma/mes/nos/notre/les/le
    forme spéciale/particulière/unique/originale/propre
    existe/existait/inventé déjà … quelque/part/truc/idée/produit/machine/savoir/vérifier
    vérifier/savoir/regarder si … déjà … existe/pris/déposé/fait/breveté/enregistré
    démonté/démonter/démontent/analysé/analyser produit/machine/appareil/concurrent
    signer/signe/signé papier/accord/engagement avant/parler/projet/montrer/secret/discussion
    sous mon/notre/leur nom/enseigne
    mon/notre/son/leur nom/enseigne … appelle/pris/même/voisin/boutique/salon/maquis/restaurant/propre/pareil/copié/utilise/garder/garde
    personne d'autre/ne … nom/appelle/fasse/vende/utilise/copie/prenne
    appelle/appelait/nommé comme/pareil moi/mon/ma/nous
    exporter/export/exportation … penser/avant/vérifier/pays/protéger/déposer/précautions
    bricolé/bricoler/fabriqué/inventé/conçu/imaginé/mis/trouvé point/machine/appareil/système/truc/outil/dispositif/mécanisme/pompe/four/séchoir
    à/a lui/elle/moi/nous/eux est/appartient/serait … code/visuel/photo/plan/plans/moule/master/fichier/logo/jeu/résultat/résultats/outil/dessin/dessins
    à/a qui est/sont/il/ils/elle … photo/plans/moule/jeu/outil/code/résultats/œuvre/dessin
    graphiste/illustrateur/beatmaker/programmeur/développeur/webmaster/photographe/imprimeur/agence
    règles jeu/société
    jeu société/vidéo/cartes/plateau … protéger/déposer/imaginé/inventé/créé/protège/copié
    moule/moules/plans client/fabricant/usine/payé/appartient/copié/parti
    fichier/liste/carnet/base client/clients/clientèle
    parti/partie/démissionné … clients/plans/recette/fichier/concurrent/formules/données
    vendeuse/vendeur/technicien/chef/cuisinier … parti/partie … plans/recette/clients/fichier/concurrent/carnet
    pourcentage/pourcentages/redevance/royalties … vente/ventes/fabriquer/vendu/pièce/chaque/produit/produire
    fabriquer/produire/fabrique mon/notre/mes produit/produits/machine/modèle … pourcentage/contrat/payer/autre/boîte/usine/accord
    payer/paie/payer chaque année/an/ans … durée/protection/renouveler/garder/titre/valable
    pct/ep/wo
    annuité/annuités
    titre/titres propriété/valent/vaut/banque/protection/déposer
    manuel/bouquin/livre/cours/formation/poème/paroles … photocopie/photocopier/copie/imprimer/vend/pdf/télégram/whatsapp/écrivain/mort
    écrivain/auteur/compositeur/peintre/photographe … mort/décès/décédé
    mort/décès … écrivain/auteur/peintre/compositeur/artiste
    radio/télé/bar/spotify/deezer/youtube … chanson/musique/morceau/son … touche/payer/argent/droits/rien/autorisation
    chanson/morceau/beat/clip/album/son … radio/spotify/vole/volé/droits/touche/payé/déposer
    sampler/sample/samplé/remix/reprise
    facture/courrier/lettre/mail/appel bizarre/louche/registre/annuaire/étrange/suspecte/répertoire
    choisir/numéros/numéro/catégorie/catégories … vends/vendre/produits/services nom/marque/classe
    capture écran … preuve/tribunal/copie
    preuve/preuves/constat/huissier … copie/copient/site/internet/tribunal/auteur/date/création/vol
    copieur/copieurs/imitateur/imitateurs/faussaire/contrefacteurs
    faux/fausse/fausses … jumia/amazon/facebook/instagram/port/marché/site/compte/page/vrai/sacs/pièces/produits/médicaments
    se fait/font/faire passer pour … moi/nous/notre/ma/boutique/magasin/marque/société
    page/compte/boutique/annonce fermé/fermée/supprimé/supprimée/bloqué/bloquée/retiré/retirée/suspendu/suspendue … marque/plainte/amazon/facebook/instagram/jumia/etsy/signalement
    com/fr/net/ci/sn/be/org … pris/euros/demande/acheter/racheter/nom/réclame/vend/prix
    régler/règle/résoudre … conflit/différend/litige/dispute/désaccord … sans/tribunal/juge/discret/amiable/vite
    sans tribunal/juge/procès/avocat … régler/partenaire/associé/accord/conflit
    cahier des charges
    coopérative/producteurs/artisans/groupement … nom/région/village/label/label/qualité/même
    semence/semences/graine/graines/plant/plants/bouture/boutures/greffe/greffon/greffer … protéger/revendre/resemer/ressemer/garder/multiplier/vendre/nouveau/nouvelle/trouvé/variété/droit
    trouvé/découvert/croisé/obtenu/greffé … manguier/arbre/plante/rose/riz/maïs/igname/manioc/cacaoyer/oranger/fruit/fruits/fleur
    idée/idee … payer/vendre/piquer/pique/voler/vole/protéger/géniale/super/acheter
    piquer/pique/piqué/voler/vole/volé … idée/concept/nom/recette/design/modèle
    lance/lancer/démarre/monte/ouvre/ouvrir/créer/crée … protéger/protège/déposer/commence/commencer/premier/formalités
    commencer/commence par quoi/où
    importation/importations parallèle/parallèles
    personnage/personnages/mascotte/mascottes/joueur/chanteur/vedette … mug/mugs/tshirt/tshirts/maillot/maillots/gâteau/vendre/imprimer/licence
    imprimer/sérigraphier/broder … dessin/dessins/personnage/logo/tshirt/tshirts/mes
    couleur/son/odeur/mot/mots … réserver/interdire/moi/seul/seule/soi/déposer/enregistrer
    interdire/interdit/bloquer … autres/concurrents/concurrent/voisin … utiliser/nom/mot/couleur/jaune/vendre
    blog/site/journal/magazine/page/concurrent … repris/reprend/recopié/copié/publie/publié … article/texte/textes/photo/photos/dessin/mon/mes
    article/texte/nouvelle/poème/roman/conte … publié/publiée/paru/parue/repris/recopié sans/nom/mot/moi
    identique/identiques/pareil/pareils/pareilles/mêmes/même … miens/miennes/mien/mienne/moi/nôtres
    vend/vendent/fabrique/imprime … mon/mes/notre/nos dessin/dessins/motif/motifs/modèle/modèles/photo/photos/création/créations
    nom … libre/pris/disponible/existe/déjà
    créé/inventé/conçu/dessiné/développé est/serait/appartient lui/moi/patron/boîte/entreprise/elle
    patron/employeur/chef/université … créé/inventé/conçu/développé/appareil/idée lui/sien/appartient/dit/veut
    choix/choisir pays … retarder/attendre/plus/tard/combien/brevet/marque
    imprimer/reproduire/utiliser … tableau/peinture/œuvre/photo/personnage célèbre/connu/tasses/mugs/tshirts
    célèbre/célèbres/ancien tableau/peinture/photo/chanson/œuvre
    ouvrir/lancer/ouvre … pâtisserie/salon/restaurant/boutique/atelier/marque … protéger/déposer/premier
    protéger/protège/protégé comment/quoi/que/faut/peut/puis/est
    rappeur/dj/chanteur/groupe/télé/radio … utilisé/utilise/repris/samplé/passé mon/ma/notre/mes

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
    ordinateur/téléphone/wifi … panne/marche/acheter/réparer
    voiture/moto … panne/réparer/acheter/louer
    hôtel/vol/train/billet … réserver/cher/pas
    loyer/propriétaire appartement
    tête/fièvre/médecin/médicament … mal/prendre
    permis conduire
    ignore/ignorez/oublie instructions/consignes
    capitale
    film/série … regarder/recommander
    merde/putain/connard
    emploi/cv/salaire … chercher/trouver/patron/lettre
    maigrir
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
    grippe/palu/paludisme/toux/diarrhée/rhume/fièvre/diabète/enceinte/boutons/acné
    maths/math/physique/chimie/équation/dissertation/exposé/devoir/devoirs/bac/brevet_collège … exercice/résoudre/aide/faire/corrigé/révision/note/sujet
    brevet des collèges
    brevet … collège/collèges/troisième/3eme/3e/révision/résultats/notes/pilote/secourisme/bts/technicien/bac !invention !déposer
    résoudre/calculer/calcule/combien équation/font/fait/fois/plus/racine
    vote/voter/élection/élections/président/ministre/gouvernement/député/guerre/macron/trump/poutine
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
    = merci
    = merci beaucoup
    merci beaucoup/bien/bonne/infiniment/tout/aide
    divorce/divorcer … demander/femme/mari/coûte/procédure/avocat/enfants/garde !marque/brevet/nom/entreprise/société/droits
    traduire/traduis/traduisez … bonjour/phrase/mot/texte/anglais/chinois/arabe/allemand !brevet/livre/roman/demande/marque
    planter/pousser/cultiver/arroser/semer/tailler … tomates/tomate/jardin/balcon/oignons/salade/manioc/pot/potager !variété/protégée/obtenteur/semences/droit
    facture/compteur électricité/eau/gaz/internet/téléphone/senelec/cie/orange !pct/faux
    licence/autorisation/permis/agrément … alcool/bar/restaurant/taxi/pharmacie/pêche/chasse/tabac/buvette/transport/hygiène/ouvrir !marque/brevet/logo/musique/nom/fabriquer
    saison/épisode/série … netflix/nouvelle/prochaine/quand/sort !produit/marque/jouets/personnage
    copine/copain/mari/femme/ex/chérie/mec … répond/messages/quitté/trompe/aime/reconquérir/fâchée/jaloux !marque/associé/société/brevet/site/commerce
    vaccin/vaccins/vacciner/vaccination
    roue/pneu/batterie/vidange/phare/moteur/embrayage … changer/réparer/panne/voiture/démarre/bruit !inventé/brevet/amélioré/invention/pièce
    tache/tâche/taches … nettoyer/enlever/vin/chemise/sang/gras !produit/inventé
    chien/chat/vache/poule/mouton/chèvre … malade/vomit/mange/soigner/vétérinaire/tousse/pond !inventé/marque
    carte/puce sim/bancaire/vitale/identité/grise/crédit/cni bloquer/volée/perdue/perdu/refaire/renouveler
    pv/amende/contravention/excès stationnement/vitesse/payer/radar/contester
    pension alimentaire/retraite/invalidité
    congé/congés/rtt … maternité/maladie/payés/jours/combien/poser/paternité
    licencier/licenciement/démission/démissionner/embaucher/renvoyer … salarié/employé/essai/préavis/indemnité/indemnités/retard/patron !invention/secret/clients/recette/brevet/fichier
    période essai/préavis
    voisin/voisins … bruit/tapage/musique/chien/mur/arbre/fête !nom/copie/enseigne/marque/même/boutique/logo/pareil
    loto/loterie/pari/paris/casino/pmu/jackpot/tiercé
    devenir riche/célèbre/influenceur/pilote/médecin/avocat/mannequin/policier
    gagner argent/vie rapidement/vite/ligne/internet/facile
    crois/croire/croyez dieu/religion/fantômes/sorcellerie
    quel/quelle/t/as âge/age
    capitale de/du/la/des !social
    combien font/fait/égale plus/fois/moins/divisé/racine
    acheter/vendre/louer/cherche/achat voiture/maison/terrain/moto/appartement/parcelle/studio/chambre/villa/occasion !marque/brevet/inventé
    ouvrir/fermer compte banque/bancaire/bancaires/épargne/paypal/mobile
    maternité/crèche/nounou/baby
    perdre/maigrir/grossir/prendre ventre/poids/kilos/muscle/gras/fesses
    tuto/tutoriel/apprendre … guitare/anglais/piano/danser/nager/conduire/coudre/python/coder
    horaire/horaires/heure/heures … prière/bus/train/mairie/ouverture/messe/poste/banque/pharmacie/marché/vol !rdv
    mairie/préfecture/ambassade/consulat/commissariat !marque/nom/brevet/appellation/igp
    inscription/inscriptions/inscrire … université/concours/école/master/faculté/lycée/auto-école/permis/date/limite/club !marque/brevet/inventé
    smartphone/tablette/ordinateur/console/télé … meilleur/meilleure/acheter/cher/conseil/quel/choisir !inventé/appli
    facebook/instagram/tiktok/whatsapp/gmail … mot/passe/connecter/récupérer/compte/abonnés/followers/vues/piraté !copie/faux/fausse/marque/photos/boutique/nom/volé/page
    incapable/imbécile/idiote/débile/nullard/crétin/couillon/bouffon/salaud/ordure/stupide
    ferme/fermez gueule/bouche/ta/ta_gueule
    va/allez voir/faire foutre/cuire/chier
    famille/santé/enfants … ça/ca va/vont
    salut/bonjour/coucou/bonsoir/yo/hello ça/ca/la/va/famille/tous/monde/quoi/neuf !marque/brevet
    quoi neuf/beau
    prix/coûte/combien/tarif … sac/ciment/riz/sucre/huile/essence/gasoil/mouton/poulet/oignon/or/billet/fer/brique/tôle !inventé/marque/brevet/contrefaçon/faux/modèle/copie
    chauffeur/gardien/serveuse/ménage/caissière/stagiaire … cherche/recrute/travail/boulot/emploi/salaire !invention/code/codé/créé/clients
    dose/posologie/paracétamol/antibiotique/doliprane/ibuprofène/sirop … prendre/combien/enfant/bébé/fois/jour
    mal/douleur dos/tête/ventre/dent/dents/gorge/genou/pied/oreille !inventé/matelas/chaussure/siège
    film/films/série/séries/anime/manga … regarder/voir/recommande/conseille/bon/meilleur/sortie !droits/musique/contrat/réalisé/produit/réalisateur/dessin
    chanson/chanteur/artiste/musique … préféré/préférée/écouter/meilleur/meilleure/conseille/paroles/télécharger !droits/déposer/sample/utiliser/mienne
    maison/terrain/parcelle/villa … construire/permis/plan/acheter/héritage/titre/vendre/louer !architecte/copié/auteur/plans/marque
    héritage/hériter/testament/succession/notaire … père/maison/terrain/part/enfants/frères !droits/auteur/marque/brevet/royalties/redevances/œuvre/chansons/licence/nom
    bourse/bourses étude/études/étranger/campus/étudiant/canada
    visa/visas/passeport/passeports/titre_séjour/naturalisation/nationalité/immigrer/immigration
    frontière/douane … voiture/téléphone/dédouaner/dédouanement/bagages/valise !contrefaçon/faux/marque/copies
    statut/sarl/sas/auto-entrepreneur/autoentrepreneur/rccm/ninea/kbis/siret/patente … créer/ouvrir/obtenir/immatriculer/inscrire/démarche/choisir/radier !marque/nom/logo/protège/enseigne
    cotisation/cotisations/urssaf/cnps/cnss/ipres/mutuelle/assurance … payer/santé/maladie/voiture/combien/retraite/sociale !brevet/contrefaçon/procès/copieur/attaquer
    mot/mots/phrase/texte … synonyme/définition/conjuguer/orthographe/signifie/traduire/accord !marque/nom/breveter
    conjugaison/orthographe/grammaire/synonyme
    dissertation/exposé/mémoire/devoir/rédaction/lettre … écris/rédige/aide/fais/corrige/motivation/introduction !mise/demeure/avocat
    poème/poésie/chanson/histoire/conte/blague/rap/discours … écris/raconte/fais/invente/rédige moi/me/sur/pour !droits/mien/volé/publié
    excel/word/powerpoint/python/javascript/html/wordpress … comment/formule/faire/code/tableau/fonction/installer !licence/droits/logiciel/copié
    wifi/réseau/connexion/internet/data/forfait … lent/marche/connecter/activer/acheter/code/mot/passe/coupé !domaine
    rêve/rêvé/rêver … signification/signifie/veut/serpent/mort/dents
    dot/mariage/fiançailles/noces/épouser/marier … combien/organiser/payer/femme/traditionnel/robe/quand !dessin/modèle/marque/créateur/collection/vends/photos
    ramadan/tabaski/korité/carême/toussaint/pentecôte/jeûner
    quelle/quel taille/poids/distance/température/vitesse/hauteur/population !logo/photo/image
    distance/kilomètres entre/jusqu
    créer/ouvrir/immatriculer société/entreprise/sarl !marque/nom/logo/protège/protéger/thèse/chercheur
    ennuie/ennuies/triste/déprimé/fatigué/amoureux je/suis/me/m !procès/concurrent
    horoscope/astrologie/marabout/voyance/sorcier/envoûtement
    locataire/locataires/bailleur/appartement !licence/brevet/marque/location
    mon/le/payer/du/un loyer !loi/marque/nom
    imprimante … panne/marche/encre/installer/imprime
    chaud/froid/pluie/pluies/orage/orages/neige … demain/aujourd/dehors/weekend/semaine/fait !procédé/machine/tissu/inventé/lampe
    il fait/fera chaud/froid/beau
    beau temps
    qui est/était/a président/ministre/roi/maire/gagné !brevet/titulaire/auteur/propriétaire/procès
    enceinte/grossesse/accouchement/allaitement/contraception/pilule … semaine/semaines/mois/retard/test/prendre/quand/normal !inventé/appareil/vêtement
    recette/recettes pizza/mafé/thiéboudienne/attiéké/ndolé/couscous/crêpes/gâteau/pain/bissap/foutou/tagine/poulet/riz/lasagnes/okok !protéger/secret/secrète/brevet/breveter/voler/volé/copié/employé/vends/vendre/usine/déposer/marque/boutique/livre/concurrent/chatgpt
    tarte/gâteau/crêpe/crêpes/quiche/biscuit/cookies/brioche … facile/recette/rapide/faire/cuire/pommes/four !vendre/vends/marque/nom/inventé/concurrent/forme/photo/copie
    heures sup/supplémentaires/travail … paie/paye/payées/patron/patronne/boss/employeur !invention/inventé/brevet
    patron/patronne/boss/employeur … salaire/paie/paye/retard/vacances/heures/virer/viré !inventé/invention/brevet/code/logiciel
    téléphone/telephone/portable/tablette/ordi/écran … allume/éteint/charge/marche/bug/cassé/mouillé/eau !inventé/coque/marque/brevet
    rééducation/kiné/massage/musculation/abdos/pompes/squat/fessiers … exercice/exercices/faire/maison/programme !app/appli
    taux/cours de/du change/euro/dollar/or/cfa
    combien vaut/valent gramme/or/diamant/bitcoin/dollar/euro
    signification/interprétation rêve/rêver/rêves/prénom
    comment dire/dit/écrit/prononce … en/je/lingala/anglais/espagnol/arabe
    puces/tiques/vers/gale/poux … chat/chatte/chien/enfant/cheveux
    pharmacie/pharmacies de garde
    coupure/panne/délestage eau/courant/électricité/réseau/internet !brevet
    conseil/conseils/idée/idées … cadeau/cadeaux/mariage/anniversaire/fête !vendre/vends/boutique/marque
    abonnés/vues/followers/likes … plus/avoir/augmenter/tiktok/facebook/youtube !copié/volé
    certificat médical/nationalité/résidence/mariage/célibat/scolarité
    casier/judiciaire/extrait/récépissé/légaliser/légalisation
    garde enfant/enfants
    secrétaire/secrétaires/cuisinier/maçon/chauffeur … recrutez/recrute/embauchez/offre/poste !parti/recettes
    comment/où jouer/gagner/miser … loto/paris/casino/belote/poker
    tu/vous fais/faites/aimes/manges/dors/vis … vie/weekend/quoi/où/quand
    calorie/calories/vitamine/vitamines/protéines
    planète/planètes … quelles/quelle/système/soleil/combien/terre
    excuse/excuses … prof/retard/patron/inventer/trouver
    franchise … assurance/auto/sinistre/voiture/douane
    changer/changement nom/prénom famille/mairie/état/marié/naissance !boutique/marque/société/logo/entreprise
    réparer/réparation/dépanner … machine/laver/frigo/télé/clim/moto/voiture/téléphone/vélo !brevet/inventé/invention
    numéro/téléphone police/pompier/mairie/taxi/hôpital !inventé
    virus … ordinateur/téléphone/pc/ordi !vaccin
    monnaie/drapeau/langue/hymne … du/de/ghana/mali/togo/bénin/chine/japon !marque/logo
    pourquoi ciel/mer/lune/soleil bleu/bleue/salée/rouge
    cadeau/cadeaux … mère/père/femme/mari/copine/ami !vends/boutique
    coupe/mondial monde/2030/2026/afrique
    infirmière/infirmier/aide-soignante/sage-femme … devenir/concours/formation/salaire
    piscine/salle/gym/stade horaire/horaires/ouvert/abonnement/prix
    rouille/calcaire/moisissure … enlever/nettoyer/traiter !inventé/produit
    bloquer/bloquée/perdu/perdue/volée carte visa/bancaire/perdue/volée/sim

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
    déposer un/une/ma/mon plainte/chèque/argent/candidature/dossier/cv/enfant
    dépôt de/du garantie/vente/chèque/argent/plainte/candidature
    enregistrer un/une/mon/ma/la vidéo/mariage/naissance/enfant/puce/sim/voiture/numéro
    inventeur/inventé de/le/la/l téléphone/électricité/ampoule/roue/radio
    classe de/en mer/cm2/terminale/seconde/sixième/cp
    licence master
    protéger ma/mes/mon/la/ses peau/yeux/enfant/enfants/maison/famille/santé/planète
    protection de/des l/la/sociale/enfance environnement/peau/animaux
    variété française
    arbitre du/de match/foot/ligue
    marque/marquer un/le but
    propriété à vendre/louer
    licence … alcool/boissons/taxi/restauration/bar/pharmacie
    licence de/pour alcool/boissons/bar/taxi/transport/pêche/chasse/pilote
    marque/marques de/du bronzage/naissance/vieillesse/fabrique_cuisine/pneus/piqûre/dents
    brevet/brevets de/d secouriste/parachutisme/aptitude/natation/maître-nageur/instituteur/pilote
    modèle/modèles économique/coupe/coiffure/tresse/tresses
    copie/copies examen/élèves/bac/corriger/dissertation
    série/saison nouvelle/prochaine/netflix/turque
    secret/secrets médical/confession/bancaire/défense/amour/bonheur/longévité
    invention de/du l/la écriture/imprimerie/roue/poudre
    domaine/domaines agricole/viticole/étude/national/foncier/santé
    réserve/réserver table/billet/hôtel/chambre/vol/place
    recherche/cherche emploi/appartement/boulot/travail/femme/logement
    nom/noms prénom/bébé/fille/garçon/enfant/jeune
    titre/titres séjour/foncier/transport/voyage
    partie/parti politique/match
    jeu/jeux olympiques/hasard/africains/loto
    droit/droits de/des/du homme/travail/visite/femme/femmes/passage/timbre/succession/enfant/enfants/famille/divorce/vote
    marque/marquer un/des but/buts/essai/panier
    recette/recettes mafé/pizza/crêpes/riz/poulet
    secret/secrets du/d/pour bonheur/bon/bonne/réussite/couple/réussir/jeunesse/thieboudienne/crêpes/gâteau
    nom de jeune fille
    qui a inventé l/la/le
    déposer argent/ordures/chèque/bilan/enfant
    franchise … assurance/auto/sinistre/habitation
    inventer/invente une/moi excuse/histoire/blague/prénom

elsewhere =
    frigo congélateur matelas pneu pneus climatiseur écran chargeur batterie wifi bluetooth iphone samsung snapchat netflix
    football club psg barça ligue stade joueur joueurs entraîneur judo olympiques
    épouse mariage marier divorce copine copain célibataire amour bébé grossesse enceinte nièce neveu anniversaire
    malade maladie fièvre toux grippe palu ventre dents dentiste hôpital pharmacie ordonnance médecin docteur infirmière vaccin diabète maigrir poids régime dormir fatigué
    passeport ambassade immigration aéroport avion billet bus hôtel vacances voyage touriste plage météo pluie pleuvoir soleil
    bail locataire appartement plombier toit toilettes robinet électricien
    salaire congé congés boulot stage cv licenciement chômage retraite
    impôt impôts tva urssaf rsa banque bitcoin crypto loto loterie bourse
    lycée collège bac devoir devoirs maths chimie philo prof rédaction dissertation
    chien chat poules moutons vétérinaire moustiques cafards souris
    cuire mijoter bouillir ail dîner déjeuner délicieux thieboudienne yassa
    conduire essence gasoil garage mécanicien frein embrayage carburateur amende parking
    police prison meurtre
    président ministre élection élections voter vote politique guerre
    prière mosquée église dieu allah jésus ramadan noël pâques tabaski
    blague blagues drôle ennuie triste heureux content pleurer horoscope
    cinéma concert danse danser karaoké
    connard idiot imbécile stupide débile merde putain salope
    capitale population planète océan dinosaure
    covoiturage métro tramway autoroute péage scooter vélomoteur vidange carrosserie klaxon autoécole
    thermomètre canicule orage orages tempête brouillard grêle séisme cyclone
    tension cholestérol migraine rhume angine allergies asthme palu paludisme typhoïde hémorroïdes constipation diarrhée vomit vomir nausée acné boutons cicatrice cellulite lunettes opticien kiné psychologue psy déprime insomnie chirurgie antibiotique paracétamol doliprane sirop posologie contraception préservatif fécondité accouchement accoucher biberon couches nounou crèche poussette
    tante tonton jumeaux veuve orphelin adoption tutelle dot fiançailles fiancé fiancée câlin baiser séduire drague draguer infidèle cocu jaloux célibat tinder meetic
    steak frites pizza sandwich soupe omelette lasagne poulet aubergine concombre ketchup mayonnaise spaghetti cuisson friteuse apéro bière whisky
    rugby handball volley boxe lutte pétanque marathon natation piscine musculation gym fitness cyclisme judo karaté mbappé messi ronaldo penalty
    smartphone tablette clavier antivirus gmail outlook powerpoint python javascript minecraft fortnite playstation xbox forfait 4g 5g sim puk airtel mtn moov bluetooth casque
    bourse bourses baccalauréat terminale bts amphi cantine récré instituteur institutrice maîtresse élèves dictée conjugaison grammaire orthographe synonyme
    passeports consulat préfecture naturalisation nationalité schengen asile réfugié migrant expulsion ofpra valise bagage escale
    notaire héritage succession hypothèque viager syndic chaudière radiateur carrelage parquet rideau canapé lit armoire évier ménage aspirateur repasser lessive
    plombier maçon toiture fissure humidité cafard fourmis punaises termites
    amende amendes contravention radar pv gendarme gendarmerie commissariat cambriolage cambriolé agression détenu procureur
    grève smic prud'hommes chômeur indemnités retraite pension allocations cmu mutuelle intérim recrutement recruter embaucher chauffeur
    fortune riche millionnaire paypal western moneygram devise devises dinar naira bitcoin ethereum trading forex pari pmu tiercé jackpot casino
    messe imam pasteur curé baptême communion jeûne ange diable péché sourate verset psaume chapelet sorcier marabout envoûtement fétiche
    lune étoile étoiles fusée extraterrestre dinosaures volcan montagne continent
    tresses mèches perruque maquillage vernis ongles épilation barbier
    taille pointure soldes promo
    discothèque
    incapable crétin couillon bouffon salaud ordure bâtard fdp ntm
    psg barça footballeur footballeurs oignons frigo

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
    lance/lancer/démarre/monte … commence/commencer/quoi/protéger/premier/déposer
    commence/commencer par quoi/où
    idée … géniale/pique/voler/piquer/empêcher
    jeu société/cartes/plateau … imaginé/protéger/quoi/déposer/inventé
    jouet/jouets/bijoux/cosmétiques/vêtements/savon/savons/jus/bière/poupées … quoi/protège/protéger/déposer commence/lance/faire/comment

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
    numéro/numéros/catégorie/catégories … vends/vendre/produits/services
    registre/rccm/kbis … nom/enseigne protège/suffit/suffisant
    appelle/nommer comme/pareil … moi/salon/boutique
    maquis/salon/atelier/restaurant/boutique/boulangerie … même/nom/enseigne/appelle
    petit/signe/lettre r/tm rond/cercle/entouré
    décrit/descriptif/banal/courant … nom/mot/vends/vend
    couleur/son/odeur … moi/soi/marque/seul

topic-patent =
    brevet/brevets/breveter/brevetable
    invention/inventeur/inventé
    antériorité/nouveauté
    revendications
    prototype
    bricolé/inventé/conçu/fabriqué … machine/appareil/système/outil/pompe/four/séchoir/mécanisme
    machine/appareil/système … décortique/épluche/trie/sèche/mesure/pompe/filtre/calcule
    existe déjà … truc/invention/machine/quelque
    annuités/annuité
    montré/présenté … foire/salon/machine/appareil trop/foutu/tard
    cuisinière/four/pompe/moteur/séchoir/presse/pressoir/charrue/machine/appareil … protège/protéger/nouveau/nouvelle/inventé/conçu

topic-utility-model =
    modèle/certificat utilité
    petite/petit amélioration/brevet/invention
    petty patent
    petit/petite brevet
    petty/petit patent/brevet
    juste/petit/petite/simple/un_peu amélioré/amélioration/perfectionné/changement
    plus/moins simple/rapide/cher … brevet que/au/lieu
    amélioré/améliorer … plus simple/rapide/cher

topic-design =
    dessin/dessins/modèle/modèles déposer/industriel/industriels/dépôt/déposé
    forme/apparence/aspect/look/motif … produit/protéger/déposer/chaise/lampe/bouteille/sac/tissu/bijoux/meuble
    design
    breveter/brevet … forme/look/apparence/motif/dessin/chaise/robe/meuble/vase/tissu
    forme/apparence/motif/motifs/dessin/look … protéger/déposer/copié/copient/copie/pagne/chaise/sac/bijou/bijoux/vase/poterie/robe
    forme/aspect/allure spéciale/particulière/unique/originale
    forme/motif/modèle … refont/refait/reproduit/copiée/prendre/pris
    modèle/modèles robe/robes/sac/sacs/chaise/bijoux/chaussures/meuble … insta/posté/tard/enregistrer/déposer/montré
    identiques/identique/pareilles bagues/bijoux/sacs/robes/chaises/lampes/vases/chaussures
    bagues/bijoux/sacs/robes/chaises/lampes/vases … identiques/identique/miennes/miens

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
    écrivain/peintre/compositeur … mort/décès/imprimer
    manuel/bouquin/cours/pdf … photocopie/photocopier/vend/whatsapp/telegram
    graphiste/illustrateur/beatmaker … fichiers/part/droits/refuse/payé
    chanson/morceau … radio/spotify/touche
    image/photo … google/flyer/affiche
    jeu/règles société/potes/vidéo … protéger/protégées/qui/déposer

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
    signer papier/accord/engagement … avant/parler/taisent/projet
    taisent/taire/parlent/raconter/répéter … recette/usine/employés/projet
    démonté/démonter/démontent/analysé … produit/machine/comprendre/fait
    fichier/carnet/liste client/clients/clientèle
    vendeuse/vendeur/technicien/cuisinier/chef … parti/partie … plans/recette/clients/fichier/carnet/concurrent

topic-madrid =
    madrid
    marque … internationale/international/monde/mondiale/pays/étranger
    enregistrement international
    attaque centrale
    déposer/nom/marque/protéger partout/pays … france/maroc/sénégal/algérie/tunisie/cameroun/ivoire/europe/chine/usa
    marque … attaquée/annulée/tombe … pays/autres

topic-hague =
    haye
    dessin/modèle/design/dessins/modèles … pays/étranger/international/monde
    modèles/dessins/bijoux/design … pays coup/seule/plusieurs/même/temps
    unique/seul/seule/même … meubles/modèles/bijoux/dessins/chaussures … pays
    meubles/modèles/bijoux/chaussures … plusieurs/autres/différents pays

topic-pct =
    pct
    brevet … mondial/international/monde/pays/étranger
    phase nationale
    rapport recherche
    garder/réserver place/date … invention/pays/brevet
    30/trente/31/trentaine mois
    invention/brevet … autres/plusieurs pays … attendre/payer/tout/suite/plus/tard/temps
    retarder/attendre/choix … pays

topic-gi =
    indication/indications géographique/géographiques
    igp/aop/aoc/ig
    appellation
    village/région/terroir … nom/fromage/miel/café/huile/produit
    miel/fromage/café/huile/riz/beurre/vin/poivre/ananas/oignon/attiéké … région/village/montagne/vallée/imité/imitent/même/nom/terroir
    label origine/terroir/région/qualité

topic-plant-variety =
    variété/variétés/obtenteur/obtention/semence/semences/graines/bouture/boutures
    nouvelle … tomate/pomme/rose/blé/mangue/manioc
    upov
    pépiniériste/sélectionneur/semencier/hybride/croisement/mutation
    arbre/abricotier/manguier/pommier/rosier/cacaoyer/riz/maïs/oignon … nouveau/nouvelle/trouvé/créé/croisé/mutation/croisement
    manguier/cacaoyer/caféier/oranger/bananier/igname/manioc/mil/sorgho … trouvé/croisé/nouveau/fruits/garder/multiplier
    resemer/ressemer/semer … graines/semences/récolte/paysan

topic-licensing =
    licence/licences/licencié
    redevance/redevances/royalties
    franchise/franchiser
    céder/cession/vendre … brevet/marque/droits
    pourcentage … fabriquer/vente/ventes/produit/donner
    combien demander/réclamer/toucher … pièce/vendue/vente/licence
    magasins/boutiques/succursales/autres … ouvrent/ouvrir … sous mon/notre/nom
    fabriquer/produire/vendre … mon/notre produit/modèle … pourcentage/accord/autre

topic-ip-management =
    stratégie/portefeuille/audit/inventaire
    valeur/évaluer/évaluation/vaut … marque/brevet/pi
    salarié/employé/stagiaire/étudiant/chercheur … invention/inventé/créé/appartient
    associé/cofondateur/frère … marque/nom/part/sépare/ensemble
    audit
    sépare/séparons/séparation/quitte … garde/nom/marque/part
    stagiaire/salarié/employé … codé/développé/outil/site/programme
    banque/investisseur/assurance … valent/vaut/titres/brevets/marque/portefeuille
    exporter/export … penser/avant/vérifier/préparer
    doctorant/thèse/université/labo … boîte/start/résultats/garde
    patron/employeur/université … créé/inventé/conçu/appareil/invention lui/sien/appartient

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
    faux/fausse … jumia/amazon/port/marché/facebook/instagram/compte/page
    se fait/font/faire passer … pour
    courrier/lettre/mail … avocat/copie/reproche/cesser
    page/compte/boutique fermé/fermée/bloqué/suspendu/supprimée … plainte/marque/signalement
    sachets/emballage/étiquette/flacon … copié/pareil/même/exactement
    preuve/constat/capture/huissier … copie/tribunal/site
    copieur/copieurs/imitateur

topic-domain-name =
    nom de domaine
    domaine !public
    udrp
    site … adresse/faux/nom
    com/fr/net/ci/sn/ma/be/org … pris/euros/demande/acheter/racheter/réclame
    faux site/adresse/url
    site … presque/même/ressemble adresse

topic-adr =
    médiation/médiateur
    arbitrage/arbitre
    litige/différend/conflit
    sans tribunal/procès/juge
    expertise
    sans/éviter tribunal/juge/procès
    régler/résoudre … conflit/différend/litige/dispute … amiable/tribunal/discret/vite/sache
    arbitre/arbitrage/médiateur … coûte/dure/combien/comment/prix

topic-costs-support =
    combien … coûte/coûter/payer/prix
    coût/coûts/prix/tarif/tarifs/cher/budget
    aide/aides gratuite/gratuit/financière
    réduction/subvention
    facture/arnaque
    trouver … avocat/mandataire/conseil
    facture/courrier/mail … bizarre/louche/registre/annuaire/étrange/répertoire/fausse/vraie
    argent/moyens pas/peu/sans/manque … aider/gratuit/protéger/avocat/déposer

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
    quelqu quelqu_un quelquun quelqun qqun qqn kelkun kelqun kelqu1 quelqu1
    rdv rendez_vous rendezvous rendévous randevou rendevous randevous rdvs
    assassiner me_tuer m_tuer nous_tuer se_tuer le_tuer les_tuer te_tuer de_tuer vais_tuer va_tuer a_tué ont_tué assassin
    entretien entrevue

common =
    marche marché masque manque banque barque brave bravo secrète licencier livre libre lettre autre auteur hauteur
    parent parents patient patron patience présent prévenir prendre rendre vendre tendre modèle moderne model
