# Messages entiers que les gens écrivent au service, un par ligne. Accents, majuscules et signes ne comptent pas.
# Aucune ligne ne peut figurer sous deux noms.

menu =
    menu principal
    le menu
    le menu principal
    au menu
    menu svp
    menu s'il vous plaît
    retour au menu
    retour menu
    revenir au menu
    aller au menu
    voir le menu
    afficher le menu
    ouvrir le menu
    accueil
    page d'accueil
    début
    commencer
    démarrer
    options
    bonjour
    bonsoir
    salut
    bjr
    bsr
    coucou
    slt
    bonjour madame
    bonjour monsieur
    salam
    menu
back =
    retour
    retour svp
    retour s'il vous plaît
    retours
    retourner
    revenir
    revenir en arrière
    en arrière
    arrière
    page précédente
    précédent
    précédente
    étape précédente
    question précédente
    reculer
    je veux revenir
    retou
language =
    langue
    langues
    la langue
    changer de langue
    changer la langue
    changer langue
    changement de langue
    modifier la langue
    autre langue
    une autre langue
    choisir la langue
    choisir une langue
    langage
    lange
    parler une autre langue
    je veux changer de langue
person =
    conseiller
    conseillère
    un conseiller
    une conseillère
    le conseiller
    une personne
    une vraie personne
    vraie personne
    humain
    un humain
    un être humain
    quelqu'un
    parler à quelqu'un
    parler a qqn
    parler avec quelqu'un
    parler à une personne
    parler à un humain
    parler à un conseiller
    parler avec un conseiller
    parler à un agent
    je veux parler à quelqu'un
    je voudrais parler à quelqu'un
    je veux parler à un conseiller
    je voudrais parler à un conseiller
    je veux parler à une personne
    je veux un conseiller
    je veux un humain
    j'ai besoin d'un conseiller
    puis-je parler à quelqu'un
    est-ce que je peux parler à quelqu'un
    joindre quelqu'un
    joindre un conseiller
    contacter un conseiller
    agent
    un agent
    opérateur
    un opérateur
    service client
    contact
    contacter
    nous contacter
    appelez-moi
    rappelez-moi
    conseiler
    conseillé
help =
    aide
    aidez-moi
    aidez moi svp
    aide moi
    aide svp
    à l'aide
    au secours
    besoin d'aide
    j'ai besoin d'aide
    comment ça marche
    comment ça fonctionne
    comment faire
    comment utiliser
    que pouvez-vous faire
    que peux-tu faire
    qui êtes-vous
    c'est quoi
    instructions
    mode d'emploi
    commandes
    info
    infos
    réglages
    paramètres
    je suis perdu
    je suis perdue
    aider
privacy =
    confidentialité
    la confidentialité
    vie privée
    ma vie privée
    politique de confidentialité
    données
    mes données
    vos données
    données personnelles
    mes données personnelles
    protection des données
    rgpd
    que gardez-vous sur moi
    que savez-vous de moi
    que savez-vous sur moi
    voir mes données
    est-ce confidentiel
    c'est confidentiel
    est-ce sûr
    qui lit mes messages
    qui peut lire
    confidentialite svp
    confidencialité
delete =
    supprimer
    supprimez
    supprimer tout
    tout supprimer
    supprimer mes données
    supprimez mes données
    supprimer toutes mes données
    supprimer mon compte
    supprimer tout ce qui me concerne
    effacer
    effacez
    effacer tout
    tout effacer
    effacer mes données
    effacez mes données
    effacez tout
    oubliez-moi
    oublie-moi
    je veux supprimer mes données
    je veux tout effacer
    suprimer
    suprimer mes données
restart =
    recommencer
    tout recommencer
    recommencer à zéro
    recommencer depuis le début
    depuis le début
    repartir de zéro
    reprendre au début
    réinitialiser
    redémarrer
    nouveau départ
    recomencer
    je veux recommencer
    à zéro
stop =
    stop
    arrêtez de m'écrire
    arrête de m'écrire
    ne m'écrivez plus
    ne m'écris plus
    ne plus m'écrire
    plus de messages
    plus de message
    désabonner
    se désabonner
    me désabonner
    désinscription
    me désinscrire
    désabonnement
    arrêtez les messages
    arrêter les messages
    laissez-moi tranquille
    silence
    arrêtez
    arrêter
    arrête
cancel =
    annuler
    annulez
    annule
    annuler svp
    annuler ça
    annuler cela
    j'annule
    je veux annuler
    abandonner
    quitter
    sortir
    laisser tomber
    laissez tomber
    laisse tomber
    tant pis
    anuler
book =
    rendez-vous
    rendez vous svp
    un rendez-vous
    prendre rendez-vous
    prendre un rendez-vous
    prendre rdv
    rdv
    un rdv
    rdv svp
    réserver
    réserver un rendez-vous
    réserver un conseiller
    réserver un entretien
    réservation
    faire une réservation
    je veux un rendez-vous
    je voudrais un rendez-vous
    je veux prendre rendez-vous
    je voudrais prendre rendez-vous
    je souhaite prendre rendez-vous
    j'aimerais un rendez-vous
    je veux un rdv
    je voudrais un rdv
    je veux réserver
    nouveau rendez-vous
    nouveau rdv
    fixer un rendez-vous
    demander un rendez-vous
    entretien
    un entretien
    consultation
    rencontrer un conseiller
    randez-vous
    rendé-vous
    rendevous
bookings =
    mes rendez-vous
    mon rendez-vous
    mes rdv
    mon rdv
    mes réservations
    ma réservation
    voir mes rendez-vous
    voir mon rendez-vous
    voir mes rdv
    quand est mon rendez-vous
    c'est quand mon rendez-vous
    déplacer mon rendez-vous
    déplacer le rendez-vous
    changer mon rendez-vous
    changer le rendez-vous
    modifier mon rendez-vous
    reporter mon rendez-vous
    reporter le rendez-vous
    annuler mon rendez-vous
    annuler le rendez-vous
    annuler rendez-vous
    annuler mon rdv
    annuler le rdv
    déplacer mon rdv
    changer mon rdv
    reporter mon rdv
    annuler ma réservation
unknown =
    je ne sais pas
    je sais pas
    j'sais pas
    jsp
    jsais pas
    chais pas
    ché pas
    sais pas
    ne sait pas
    je ne sait pas
    je ne sais pas encore
    je ne sais plus
    aucune idée
    pas d'idée
    je n'ai aucune idée
    je n'en sais rien
    j'en sais rien
    pas sûr
    pas sûre
    je ne suis pas sûr
    je ne suis pas sûre
    je suis pas sûr
    je suis pas sûre
    inconnu
    peut-être
    je ne me souviens pas
    je ne me souviens plus
    je ne me rappelle pas
    j'ai oublié
    passer
    pas déposé
    non déposé
    je ne peux pas dire
done =
    c'est tout
    c'est tout merci
    cest tout
    c tout
    voilà
    voilà c'est tout
    terminé
    c'est terminé
    fini
    c'est fini
    j'ai fini
    j'ai terminé
    rien d'autre
    pas d'autre
    pas d'autres
    plus rien
    ça suffit
    prêt
    continuer
    suivant
    la suite

month-1 =
    janvier
    janv
    jan
month-2 =
    février
    févr
    fév
month-3 =
    mars
    mar
month-4 =
    avril
    avr
month-5 =
    mai
month-6 =
    juin
month-7 =
    juillet
    juil
    juill
month-8 =
    août
    aoû
month-9 =
    septembre
    sept
    sep
month-10 =
    octobre
    oct
month-11 =
    novembre
    nov
month-12 =
    décembre
    déc

# Comment on demande ce qu'un mot veut dire : avant le mot, après lui, et les petits mots entre les deux.
explain =
    qu est ce que
    qu est ce qu
    qu est ce que c est qu
    c est quoi
    cest quoi
    que veut dire
    que signifie
    que signifient
    ça veut dire quoi
    la définition de
    définition de
    définition d
    définir
    expliquez
    explique moi
    le sens de
    quel est le sens de
    quelle est la définition de
    qui est
explain-end =
    ça veut dire quoi
    c est quoi
    cela veut dire quoi
    définition
    signification
article =
    un
    une
    le
    la
    l
    les
    des
    du
    de
    d
    mot
    terme

# Messages courts qui demandent des histoires, ou un office et de l'aide ; et les petits mots qui n'y changent rien.
story-words =
    histoire vraie
    histoires vraies
    histoire
    histoires
    exemple réel
    exemples réels
    cas réel
    cas réels
    étude de cas
    études de cas
    success story
    témoignages
office-words =
    office
    offices
    office des brevets
    office des marques
    office de propriété intellectuelle
    bureau des brevets
    bureau des marques
    registre
    aide gratuite
    aide sur place
    centre d'appui
    centres d'appui
    contact de l'office
    adresse de l'office
    annuaire
system-words =
    pct
    système pct
    traité de coopération en matière de brevets
    madrid
    système de madrid
    protocole de madrid
    arrangement de madrid
    la haye
    système de la haye
    arrangement de la haye
    lisbonne
    acte de genève
    convention de paris
    convention de berne
    membre
    membre de
    membre du
    membres
    est membre
    état membre
    pays membre
    partie à
    partie au
    fait partie
    adhéré
    a adhéré
    adhérent
    signé
    a signé
    a rejoint
filler =
    un
    une
    le
    la
    les
    l
    d
    de
    du
    des
    en
    au
    aux
    à
    pour
    sur
    dans
    mon
    ma
    mes
    moi
    je
    où
    est
    sont
    se
    trouve
    trouver
    quel
    quelle
    montre
    montrez
    donne
    donnez
    voir
    lire
    veux
    voudrais
    cherche
    pays
    adresse
    contact
    site
    page
    petite
    petites
    entreprise
    entreprises
    gratuit
    gratuite
    svp
    déjà
    toujours
    il
    elle
