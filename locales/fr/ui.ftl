# Les textes du service. Boutons : au plus 40 caractères. Le service remplit les { $noms }.

## La ligne sous chaque page

nav-back = Retour
nav-menu = Menu
nav-person = Conseiller

## Langue

which-language = Quelle langue voulez-vous utiliser ?
# $name : le nom de la langue dans cette langue.
language-name = { $name }
other-language = Cette page n'existe pas encore dans votre langue. La voici en anglais.

## Menu

# $office : le nom de l'office ou du service.
welcome = Bienvenue. Ici { $office } : des réponses claires pour protéger ce que vous créez, et un conseiller si vous voulez parler.
welcome-plain = Bienvenue. Vous trouvez ici des réponses claires pour protéger ce que vous créez, et un conseiller si vous voulez parler.
not-advice = Ce sont des informations générales, pas un conseil juridique.
ask-freely = Choisissez ci-dessous, ou écrivez simplement votre question.
find-route = Trouver la bonne protection
topics = Voir les thèmes
book = Prendre rendez-vous
my-cases = Mes dossiers
language-button = Langue
help = Aide

## Thèmes et fiches

which-topic = De quel thème s'agit-il ?
next-page = Plus de choix
previous-page = Page précédente
guide-gone =
    Cette réponse n'est plus ici.
    Rien de ce que vous avez dit n'est perdu. Choisissez un thème, ou écrivez à nouveau votre question.
# $question : la question à laquelle la fiche répond.
question-line = { $question }
# $page : adresse de la page officielle.
not-known-here = Pour votre pays, nous n'avons pas de chiffre vérifié. La page officielle le donne : { $page }
more = Lire la suite
book-about = En parler avec un conseiller
what-it-rests-on = Les sources de cette réponse
back-to-question = Revenir à ma question
back-to-answer = Revenir à la réponse
# $basis : loi ou traité. $page : adresse. $date : jour de consultation.
source = Source : { $basis }. { $page } (consulté le { $date })
source-plain = Source : { $basis }. { $page } (consulté le { $date })
source-undated = Source : { $basis }. { $page }
not-yet-checked = Aucun office n'a encore vérifié ce texte.
# $date : jour de la vérification.
checked-by-office = Un office a vérifié ce texte le { $date }.
rests-on = Les sources de cette réponse : { $question }
# $value : chiffre avec son unité. $basis : loi. $page : adresse. $date : jour de consultation.
fact-line = { $value } – { $basis } { $page } (consulté le { $date })
thanks = Merci. Cela nous aide à mieux répondre.

## Questions libres

found = L'une de ces fiches répond-elle à votre question ?
none-of-these = Aucune de celles-ci
declined = Je n'ai pas de réponse vérifiée à cela.
declined-can =
    Je peux vous aider à trouver la bonne protection, expliquer un thème ou réserver un rendez-vous.
    Vous pouvez aussi poser la question avec d'autres mots.
talk-to-person = Parler à quelqu'un
urgent =
    Si quelqu'un est en danger, appelez tout de suite le numéro d'urgence local, ou demandez de l'aide autour de vous.
urgent-then = Nous répondons seulement aux questions de propriété intellectuelle et ne pouvons pas aider en cas d'urgence. Vos réponses restent enregistrées ici.

## Conseiller

person = Quelqu'un peut vous aider. Réservez un moment libre avec un conseiller, ou contactez l'office.
# $hours : quand on peut joindre quelqu'un.
person-hours = Vous pouvez joindre quelqu'un { $hours }.
# $page : adresse de la page de l'office.
office-page = La page de l'office : { $page }
other-office = Un autre office
# $office: the name of an office.
office-at-home = Pour votre pays, il y a aussi : { $office }.
# $office: the name of an office.
office-now = Vous êtes actuellement avec cet office : { $office }.
office-stays = Vous pouvez passer ici à un autre. Vos réponses et vos rendez-vous pris restent. Une place dans la file, ou l’attente d’un moment libre, prend fin.
no-secrets = Merci de ne pas décrire ici votre invention ou votre secret. Ce n'est pas nécessaire.
my-bookings = Mes rendez-vous

## Aide

help-who = Ceci est un assistant automatique, pas une personne. Des personnes ont écrit et vérifié ses réponses. Vous pouvez à tout moment parler à une personne.
help-text =
    Touchez un bouton, ou écrivez votre question avec vos mots.
    Pour savoir quelle protection convient, choisissez « Trouver la bonne protection » dans le menu. Vous pourrez changer chaque réponse plus tard.
help-words = À tout moment, vous pouvez écrire : menu, retour, langue, conseiller, rendez-vous, mes rendez-vous, confidentialité, supprimer, annuler.
privacy = Vos données
start-over = Tout recommencer
quiet = Ne plus m'écrire

## Vos données

privacy-text =
    Nous gardons votre langue, vos réponses à nos questions, les résultats, vos rendez-vous et les rappels demandés.
    Cela vous permet de continuer plus tard et au conseiller de se préparer.
    Ce que vous écrivez librement est supprimé dès que nous avons répondu. Nous ne le gardons que si vous acceptez de le transmettre à un conseiller.
    L'adresse électronique que vous donnez pour un rendez-vous est effacée après la rencontre.
privacy-kept =
    Des questions restées sans réponse, nous ne gardons que des mots isolés, employés par plusieurs personnes.
    Votre messagerie peut garder sa propre copie de cette discussion. Vous pouvez l'y supprimer.
    Ci-dessous, vous pouvez voir tout ce que nous gardons sur vous, ou le supprimer.
export = Que gardez-vous sur moi ?
export-file = Voici tout ce que nous gardons sur vous.
erase = Supprimer tout ce qui me concerne
erase-sure = Voulez-vous supprimer tout ce que nous gardons sur vous ? Il n'y a pas de retour possible.
erase-booking = Vous avez un rendez-vous à venir. Il sera annulé et supprimé aussi.
erase-yes = Oui, tout supprimer
erase-no = Non, tout garder
erased =
    Tout ce qui vous concerne est supprimé : réponses, résultats, rendez-vous et rappels.
    La discussion peut encore montrer d'anciens messages. Vous pouvez les supprimer dans votre messagerie.
start-again = Commencer

## Recommencer, silence

over-sure = Tout recommencer ? Vos dossiers, réponses et résultats seront supprimés. Vos rendez-vous et votre langue restent.
over-yes = Oui, recommencer
over-no = Non, garder mes réponses
now-quiet =
    Nous ne vous écrirons plus en premier, sauf pour vous rappeler un rendez-vous.
    Vous pouvez toujours poser des questions et réserver.

## Questions d'un arbre

# $step, $of : nombres.
step = Étape { $step } sur { $of }
do-not-know = Je ne sais pas
question-gone = Cette question n'est plus posée. Vos autres réponses sont gardées. Ouvrez votre dossier pour continuer.
type-country = Écrivez le nom du pays, ou choisissez-en un.
# $country : nom d'un pays.
country-pick = { $country }
type-countries = Écrivez les noms des pays, tous dans un seul message, ou choisissez ci-dessous. Vous pouvez aussi écrire « monde ».
# $countries : noms de pays.
picked = Choisis jusqu'ici : { $countries }. Ajoutez-en d'autres, touchez un pays encore une fois pour le retirer, ou touchez « C'est tout ».
countries-done = C'est tout
country-add = { $country }
type-date = Écrivez la date, ou seulement le mois et l'année si vous ne savez pas le jour. Ou choisissez un mois.
# $month : mois et année.
month = { $month }
which-date = Laquelle de ces dates voulez-vous dire ?
# $date : une date, un mois ou une année.
date = { $date }
# $list : noms de pays.
list = { $list }
no-such-date = Cette date ne semble pas exister, ou elle est trop lointaine. Vos autres réponses sont gardées. Merci de l'écrire à nouveau, avec le mois en lettres.
# $date : la date écrite. $weekday : son jour de la semaine.
other-weekday = Le { $date } est un { $weekday }, et non le jour indiqué. Vos autres réponses sont gardées. Merci d'écrire la date à nouveau.
date-ahead = Ce jour n'est pas encore venu, or nous demandons un jour passé. Vos autres réponses sont gardées. Merci d'écrire la date à nouveau.
your-answers = Vos réponses. Touchez-en une pour la changer. Les autres sont gardées.
# $question : nom court de la question. $answer : la réponse donnée.
change-answer = { $question } : { $answer }
to-result = Voir le résultat

## Dossiers

your-cases = Vos dossiers. Touchez-en un pour continuer.
no-cases = Vous n'avez pas encore de dossier.
new-case = Nouveau dossier
# $n : numéro du dossier. $about : de quoi il s'agit.
case-name = Dossier { $n } : { $about }
case-new = Dossier { $n } : à peine commencé

## Résultat

result-title = Votre résultat
# $answers : liste des réponses données.
you-told = Vous m'avez dit : { $answers }
result-none = Avec ces réponses, je ne peux pas encore proposer de voie. Changez une réponse dont vous doutiez, ou parlez à un conseiller.
# $n : rang. $name : nom de la voie. $what : ce qu'elle est.
result-route =
    { $n }. { $name }
    { $what }
# $reason : une raison.
because = Pourquoi : { $reason }
# $step : que faire d'abord.
first-step = D'abord : { $step }
# $routes : liste de noms.
also-fits = Peut convenir aussi : { $routes }.
# $text : l'avertissement.
warning = Attention : { $text }
# $name : nom de la voie. $why : la raison.
closed = Pas possible pour vous actuellement : { $name }. { $why }
# $what : ce qu'il faut faire. $office : où. $safe : le jour sûr. $unrolled : le jour par simple calcul.
date-safe =
    { $what } ({ $office }) : le { $safe } au plus tard. C'est le jour sûr.
    Par simple calcul, le délai finit le { $unrolled }. Ce n'est pas certain : vérifiez le calendrier de l'office.
date-certain =
    { $what } ({ $office }) : le { $safe } au plus tard. C'est le jour sûr.
    Le dernier jour légal est le { $last }. Les jours de fermeture de l'office sont comptés.
date-earliest =
    { $what } ({ $office }) : le { $safe } au plus tard. C'est le jour sûr.
    Il est compté à partir du premier jour possible selon vos réponses. Par simple calcul, le délai finit le { $unrolled }. Ce n'est pas certain : vérifiez le calendrier de l'office.
date-passed =
    { $what } ({ $office }) : le jour sûr, le { $safe }, est passé. Par simple calcul, le délai finit le { $unrolled }.
    Demandez tout de suite à un conseiller si quelque chose est encore possible.
# Un droit ou un événement : il ne se déplace jamais.
date-term =
    { $what } ({ $office }) : le { $unrolled }, quel que soit le jour de la semaine.
    S'il faut agir avant la fin, le jour sûr est le { $safe }.
# $points : comment une date a été comptée, une phrase par ligne.
counted = Comment c'est compté : { $points }
any-office = tout office
# $date : aujourd'hui.
result-foot =
    Vérifié le { $date }. Ce sont des informations, pas un conseil juridique.
    Les dates donnent le jour sûr. Les jours de fermeture ne sont comptés que si la liste de l'office est connue.
# $name : nom de la voie.
why-route = Pourquoi : { $name }
book-adviser = Parler à un conseiller
change-answers = Changer mes réponses
route-title = { $name }
# $n : numéro de l'étape. $step : que faire.
step-line = { $n }. { $step }
# $date : le jour sûr.
remind-me = Me le rappeler : { $date }
# $safe : le jour sûr. $first : jour du premier rappel.
reminder-set = Nous vous le rappellerons à temps avant le { $safe }. Le premier rappel viendra le { $first }.
reminder-too-late = Le { $safe } est trop proche pour un rappel. Agissez dès à présent, ou parlez à un conseiller aujourd'hui.
# $what : ce qu'il faut faire.
reminder-date = Rappel. { $what } : le { $safe } au plus tard.
check-date = Vérifiez la date auprès de l'office avant de vous y fier. Les jours de fermeture ne sont pas comptés.
check-date-listed = Les jours de fermeture de l'office sont comptés. Vérifiez la date auprès de l'office avant de vous y fier.

## Rendez-vous

# $time, $other : jour et heure. $zone, $other-zone : villes.
time-one = { $time } (fuseau : { $zone })
time-both = { $time } chez vous ({ $zone }), soit { $other } à { $other-zone }
next-times = Voici les prochains moments libres. Lequel vous convient ?
move-to = Quel nouveau moment vous convient ? L'ancien reste à vous jusqu'à la confirmation du nouveau.
slot-taken = Quelqu'un a été plus rapide et a pris ce moment. Vos autres réponses sont gardées. Choisissez un autre moment.
no-times = Aucun moment n'est libre actuellement. Rien de ce que vous avez répondu n'est perdu. Réessayez plus tard, ou contactez l'office.
# $time : jour et heure. $name : le conseiller.
slot = { $time }, { $name }
later-times = Plus tard
other-days = D'autres jours
# $zone, $city : une ville.
zone-shown = Les heures sont celles du fuseau : { $zone }.
my-zone = Je suis dans un autre fuseau horaire
which-day = Quel jour vous convient ?
# $weekday : nom du jour. $date : date.
day = { $weekday } { $date }
times-of-day = Moments libres le { $date } :
day-full = Il ne reste aucun moment libre le { $date }. Choisissez un autre jour.
which-zone = Quelle grande ville est dans votre fuseau horaire ? Écrivez son nom.
zone-example = Par exemple : { $city }
zone-unknown = Je ne connais pas cette ville. Écrivez une ville plus grande, proche de vous, ou la capitale de votre pays.
# $length : minutes.
confirm = { $time }, avec { $name }, { $length }. Voulez-vous réserver ?
kept-until = Ce moment est gardé pour vous jusqu'à { $time }.
confirm-phone = Confirmer : par téléphone
confirm-video = Confirmer : par vidéo
confirm-office = Confirmer : à l'office
other-time = Un autre moment
hold-over = Ce moment n'est plus gardé pour vous. Vos réponses sont gardées. Choisissez à nouveau un moment.
see-times = Voir les moments libres
# $code : code du rendez-vous.
booked = C'est réservé. Votre code est { $code }.
booking-moved = C'est déplacé. Votre code reste { $code }.
# $way : comment l'entretien a lieu.
booking-details =
    { $time }
    Avec { $name }, { $length }, { $way }
way-phone = par téléphone
way-video = par vidéo
way-office = à l'office
what-to-bring = Préparez vos questions, et les lettres ou papiers qui portent des dates. Vous n'avez pas à révéler votre invention ou votre secret.
# $office : nom de l'office.
booked-with = Votre entretien est avec { $office }.
calendar-summary = Rendez-vous avec un conseiller
calendar-description = Pour déplacer ou annuler, ouvrez la discussion et écrivez : mes rendez-vous.
calendar-file = Pour votre agenda
calendar-date = Pour votre agenda : le jour sûr
# $what : ce qu'il faut faire.
calendar-date-summary = Jour sûr : { $what }
calendar-date-summary-at = Jour sûr : { $what } ({ $office })
no-bookings = Vous n'avez aucun rendez-vous.
your-bookings = Vos rendez-vous. Touchez-en un pour le déplacer ou l'annuler.
your-booking = Votre rendez-vous { $code }
booking-gone = Le rendez-vous { $code } n'est plus là : il a été déplacé, annulé ou il est passé. Vous pouvez en réserver un autre.
move = Déplacer
cancel-booking = Annuler ce rendez-vous
cancel-sure = Voulez-vous annuler ce rendez-vous ?
cancel-yes = Oui, l'annuler
cancel-no = Non, le garder
cancelled = Votre rendez-vous { $code } est annulé. Vous pouvez réserver à nouveau quand vous voulez.
# Pas de thème ici : un rappel peut s'afficher sur un téléphone verrouillé.
reminder-day = Rappel : votre rendez-vous avec { $name } a lieu { $time }.
reminder-hour = Votre rendez-vous avec { $name } commence bientôt : { $time }.
see-booking = Voir le rendez-vous

## Quand quelque chose ne va pas comme prévu

question-dropped = Des questions ont changé depuis votre dernière visite. Une réponse qui ne convient plus a été retirée. Les autres sont gardées.
button-refused = Ce bouton ne marche pas ici. Ouvrez votre propre discussion avec nous et écrivez : menu
moved-on = Ce bouton venait d'une page plus ancienne. Voici la page actuelle.
choice-gone = Ce choix n'est plus là. Vos réponses sont gardées. Choisissez à nouveau.
only-text = Je ne peux lire que du texte. Votre envoi n'a pas été lu. Écrivez votre question, ou choisissez un bouton.
edited = Je ne lis pas les messages modifiés. Vos réponses sont gardées. Pour en changer une, envoyez un nouveau message ou touchez Retour.
group = D'autres peuvent lire dans ce groupe. Écrivez-moi plutôt dans une discussion privée.
sorry = Quelque chose n'a pas marché chez nous. Vos réponses et rendez-vous sont gardés. Réessayez, ou écrivez : conseiller
parked = Nous n'avons pas pu traiter votre dernier message. Aucune de vos réponses n'est perdue. Réessayez, ou écrivez « conseiller » pour joindre quelqu'un.
too-fast = C'était très rapide. Envoyez un seul message à la fois. Aucune de vos réponses n'est perdue.

## Terminal

console-hello = ipdesk dans le terminal. Écrivez un numéro, une question ou « menu ».
console-prompt = Écrivez un numéro ou votre question
console-bye = Au revoir. Vos réponses sont gardées.
console-no-such-number = Il n'y a pas de choix avec ce numéro. Écrivez l'un des numéros affichés.

## Profil et commandes du robot

# Au plus 60 caractères.
bot-name = Assistance en propriété intellectuelle
# Au plus 110 caractères.
bot-about = Réponses claires : brevets, marques, dessins, droit d'auteur, secrets. Rendez-vous. Pas un conseil juridique.
# Au plus 480 caractères.
bot-description =
    Découvrez comment protéger ce que votre entreprise crée : inventions, noms et logos, formes, textes, logiciels, recettes.
    Répondez à quelques questions simples, lisez de courtes fiches, ou réservez un entretien gratuit avec un conseiller.
    Merci de ne pas décrire ici votre invention ou votre secret. Informations générales, pas un conseil juridique.
command-menu = Ouvrir le menu
command-help = Comment utiliser cette discussion
command-language = Changer de langue
command-book = Prendre rendez-vous avec un conseiller
command-mybookings = Voir, déplacer ou annuler mes rendez-vous
command-person = Joindre quelqu'un
command-privacy = Ce que nous gardons sur vous
command-delete = Supprimer tout ce qui me concerne
command-cancel = Arrêter ce que je suis en train de faire
command-feedback = Donner votre avis

## One answer in the list of a result; a country question that got several.
told-line = { $question } : { $answer }
one-country = Indiquez ici un seul pays. Vous pourrez en ajouter d'autres à la question suivante.

# $answers: the answers that alone decide how a way stands, one a line.
decided-by = Ce qui décide : { $answers }
# $routes: names of ways.
clash-ahead = Un jour indiqué pour un fait passé est encore à venir. Il ne compte pas ici. Veuillez changer cette réponse.
clash-followed-before-first = Votre demande internationale ne peut pas être plus ancienne que la première. Veuillez changer l'une des deux dates.
clash-sold-unseen = Vous avez dit que c'est en vente et que personne ne l'a vu. Ce qui est en vente compte ici comme montré. Veuillez changer la mauvaise réponse.
clash-shown-unseen = Vous avez dit que personne ne l'a vu, et indiqué un jour où cela a été montré. Cela compte ici comme non montré. Veuillez changer la mauvaise réponse.
changed-gained = Nouveau depuis vos dernières réponses : { $routes }.
# $routes: names of ways.
changed-lost = Plus possible depuis vos dernières réponses : { $routes }.
take-away = Emporter le résultat
take-away-page = Votre résultat, en une page à garder ou à imprimer
calendar-dates = Pour votre agenda : les jours sûrs
# $n: rank. $name: name of the way.
page-way = { $n }. { $name }
# $name: name of the way.
page-fees = Taxes : { $name }
page-warnings = Attention
page-closed = Pas possible pour vous actuellement
page-rests-on = Sur quoi cela repose
helped-yes = Cela m'a aidé
helped-no = Cela ne m'a pas aidé
country-not-known = Je ne connais pas de pays de ce nom. Écrivez le nom d'un pays, dans l'une des langues d'ici, ou son code de deux lettres.
date-not-read = Je n'ai pas pu lire cela comme une date. Écrivez-la avec le mois en lettres, ou seulement le mois et l'année.

## À côté des guides : mots expliqués, récits, aides, page d’un pays

words-explained = Mots expliqués
words-of = Mots de cette réponse : { $question } Touchez-en un pour voir ce qu’il veut dire.
term-title = { $name }
stories = Histoires vraies
stories-which = Histoires vraies de petites entreprises. Lesquelles voulez-vous voir ?
stories-by-region = Par région du monde
stories-of = Histoires vraies : { $about }
stories-none = Nous n’avons pas encore d’histoire : { $about }
stories-more = D’autres histoires du même genre
story-title =
    { $title }
    { $place }, { $trade }
story-lesson = À retenir : { $lesson }
story-gone = Cette histoire n’est plus ici. Choisissez-en une autre.
told-by =
    Racontée par : { $source }
    { $page }
    À jour au : { $date }
help-which = Aides gratuites ou à prix réduit. Pour quoi cherchez-vous de l’aide ?
help-list = Aide : { $kind }. Chaque page dit qui peut en profiter.
help-of-kind = Aide : { $kind }
help-world = Ces aides sont ouvertes aux personnes de tous les pays.
help-world-button = Aides pour tous les pays
help-all = Toutes les aides
help-title = { $name }
help-check = Les périodes et les conditions changent. Regardez la page avant de compter dessus.
help-ended = C’est terminé.
help-page =
    Page : { $page }
    Vue : { $date }
help-no-page =
    Nous n’avons pas de page vérifiée. Trouvez l’office ici : { $page }
    Vue : { $date }
help-gone = Cette aide n’est plus ici. Choisissez-en une autre.
country-help-button = L’office et les aides de mon pays
country-which = Pour quel pays cherchez-vous l’office et les aides gratuites ?
country-title = Office et aides gratuites : { $country }
country-office = La page de l’office : { $page }
country-directory = Adresse et contacts de l’office, dans l’annuaire de l’OMPI : { $page }
country-regional = Aussi pour ce pays, au niveau régional : { $offices }
country-centres = Des centres d’appui près de chez vous aident à chercher et à poser les premières questions : { $page }
country-associations = L’office tient les listes des conseils, des mandataires et de leurs associations. Nous ne recommandons personne par son nom.
country-help = Aides gratuites ou à prix réduit pour ce pays :
country-help-none = Nous ne connaissons pas d’aide propre à ce pays. Les aides ci-dessous sont ouvertes à tous.
country-other = Un autre pays
systems-button = PCT, Madrid, La Haye : ce pays est-il membre ?
systems-title = Systèmes internationaux : { $country } { $systems }
systems-in = { $system } : membre. Liste du { $date }.
systems-through = { $system } : membre par l’intermédiaire de { $office }. Liste du { $date }.
systems-states = { $system } : ses pays sont membres. Liste du { $date }.
systems-from = { $system } : membre à partir du { $since }. Liste du { $date }.
systems-out = { $system } : pas membre. Liste du { $date }.
systems-unknown = { $system } : nous ne pouvons pas le dire avec certitude. Voyez la liste.
systems-checked = Des pays adhèrent chaque année. Les listes d’aujourd’hui, à l’OMPI : { $page }
systems-office = Office et aides gratuites : ce pays
system-pct = PCT, brevets dans plusieurs pays
system-madrid = Madrid, marques dans plusieurs pays
system-hague = La Haye, dessins et modèles dans plusieurs pays
system-lisbon = Lisbonne (Acte de Genève), noms d’origine
system-paris = Convention de Paris, délai après un premier dépôt
system-berne = Convention de Berne, droit d’auteur à l’étranger

## Bilan

check-up-level = Niveau : { $level }
check-up-functions =
    Où vous en êtes :
    { $functions }
check-up-next = À faire maintenant, dans cet ordre :
check-up-function = { $name } : { $stand }
check-up-action =
    { $n }. { $name }
    { $why }
    Vous avez dit : { $said }

## Ce qu’un office retient pour le moment

held = Nous revoyons ceci et ne le montrons pas pour le moment. Rien de ce que vous avez dit n’est perdu.
held-case = Nous revoyons ces questions et ne les posons pas pour le moment. Vos réponses sont gardées.
held-language = Nous revoyons nos textes en { $name }. D’ici là, nous répondons en anglais. Votre langue reviendra d’elle-même.
