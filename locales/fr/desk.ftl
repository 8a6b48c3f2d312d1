# Le bureau du personnel : pour les personnes derrière le service.

desk = Bureau du personnel
skip = Aller au contenu
nav = Pages du bureau
sign-in = Se connecter
sign-out = Se déconnecter
password = Votre mot de passe
account = Compte
secret = Mot de passe
secret-old = Mot de passe actuel
secret-new = Nouveau mot de passe
secret-how = Au moins douze caractères. Quelques mots à la suite se retiennent facilement.
secret-wrong = Le mot de passe actuel n’est pas le bon. Rien n’a été changé.
secret-short = Le nouveau mot de passe est trop court. Rien n’a été changé.
save = Enregistrer
back = Retour au bureau
wrong = Ce compte et ce mot de passe ne vont pas ensemble. Vérifiez les deux.
wait = Il y a eu trop d’essais erronés depuis cet endroit. Attendez { $name }, puis réessayez.

queue = File d’attente
waiting =
    { $n ->
        [one] { $n } personne attend.
       *[other] { $n } personnes attendent.
    }
nobody = Personne n’attend, et aucun échange n’est en cours.
place = Rang
topic = Sujet
language = Langue
waits = Attend depuis
who = En échange avec
look = Actualiser

talk = Conversation
brief = Ce que la personne a répondu au guide
brief-result = Propositions, la meilleure d’abord :
before-claim = Ce que la personne a écrit est montré à qui reprend la conversation.
claim = Reprendre la conversation
theirs = Quelqu’un d’autre parle avec cette personne.
closed = Cet échange est terminé.
said = Ce qui a été dit
nothing-said = Rien n’a encore été dit.
person = Personne
note = Note interne
guide = Fiche
reply = Votre message
send = Envoyer à la personne
keep-note = Garder comme note
guide-send = Envoyer une fiche, en { $name }
send-guide = Envoyer la fiche
hand-back = Rendre au guide
no-text = (autre chose que du texte ; cela n’a pas été gardé)
taken = Quelqu’un d’autre a repris cette conversation, ou la personne n’attend plus.
not-yours = Vous n’avez pas cette conversation. Rien n’a été envoyé.

bookings = Rendez-vous et horaires
no-bookings = Aucun rendez-vous.
when-head = Quand
when = { $when }
adviser = Conseiller
way = Comment
code = Code
booking-kept = Pris
booking-cancelled = Annulé
mail-trouble = L’invitation n’a pas pu être envoyée par e-mail ({ $name }). Veuillez prévenir la personne.
mail-trouble-adviser = Le message au conseiller n’a pas pu être envoyé par e-mail ({ $name }).
hours = Horaires dans lesquels les conseillers peuvent être réservés

hours-page = Horaires
hours-edit = Modifier les horaires
hours-left = N’est plus là : on ne peut plus prendre rendez-vous avec cette personne
hours-left-head = Ne sont plus là
hours-new = Ajouter un conseiller
hours-new-how = La page suivante demande les horaires de cette personne ; tant qu’ils ne sont pas saisis, on ne peut pas prendre rendez-vous avec elle. Un compte qui porte le même nom court peut modifier ses propres horaires.
hours-id = Nom court
hours-add = Ajouter
# $name: the short name that was typed.
hours-taken = « { $name } » n’a pas été ajouté : un conseiller de cet office ou d’un autre porte ou portait ce nom court.
# $name: the short name that was typed.
hours-bad-id = « { $name } » n’a pas été ajouté. Vérifiez le nom court, et écrivez le nom montré.
hours-of = Horaires : { $name }
hours-outside = Rendez-vous en dehors des horaires
hours-outside-then = Ces rendez-vous restent pris. Gardez chacun d’eux, ou convenez d’un autre moment avec la personne.
closures = Jours de fermeture de l’office
closures-how = Premier et dernier jour de chaque fermeture. Pour un seul jour, le premier suffit. Videz une ligne pour rouvrir.
closures-none = Aucun jour de fermeture n’est inscrit.
hours-first = Ligne { $n }, premier jour
hours-last = Ligne { $n }, dernier jour
hours-look-at = Voir ce qui change
hours-look = Avant d’enregistrer
hours-none = Rien n’est inscrit.
hours-affected = Rendez-vous concernés
hours-nobody = Aucun rendez-vous pris n’est concerné.
hours-touches =
    { $n ->
        [one] { $n } rendez-vous pris est concerné. Il reste pris, et figure sous Horaires jusqu’à ce qu’il soit réglé.
       *[other] { $n } rendez-vous pris sont concernés. Ils restent pris, et figurent sous Horaires jusqu’à ce qu’ils soient réglés.
    }
hours-why = Pourquoi
hours-why-outside = en dehors des horaires
hours-why-way = ce moyen n’est plus proposé
hours-why-language = cette langue n’est plus proposée
hours-why-topic = ce sujet n’est plus proposé
hours-why-left = cette personne n’est plus là
hours-save = Enregistrer ainsi
hours-back = Changer quelque chose
hours-leave = Retour sans enregistrer
hours-wrong = Rien n’a été enregistré. Veuillez revoir ceci :
hours-moved = Quelqu’un d’autre a modifié ceci entre-temps, et rien de votre part n’a été enregistré. Voici l’état actuel.
hours-zone = Fuseau horaire de ces heures
hours-zone-how = Un nom comme Africa/Nairobi. Toutes les heures ci-dessous sont celles de l’horloge là-bas, été comme hiver.
hours-mail = E-mail du conseiller
hours-mail-how = Chaque rendez-vous pris, déplacé ou annulé y est annoncé, avec un fichier pour l’agenda. Ce champ peut rester vide. Le public ne le voit pas.
hours-bad-mail = « { $name } » ne peut pas servir d’adresse e-mail.
hours-week = Chaque semaine
hours-week-how = De et à pour chaque partie de la journée ; ce qui sépare deux parties est une pause. Seulement des quarts d’heure. Un jour laissé vide est un jour sans rendez-vous.
hours-from = de
hours-to = à
hours-days = Jours différents
hours-days-how = Un jour ou plusieurs de suite. Sans heures, personne ne peut réserver ; avec des heures, elles remplacent les heures habituelles.
hours-first-head = Premier jour
hours-last-head = Dernier jour
hours-instead = Heures ces jours-là
hours-span = partie { $n }
hours-row = Ligne { $n }
hours-closed = fermé
hours-day = { $first }
hours-run = { $first } – { $last }
hours-minutes = Durée d’un rendez-vous, en minutes
hours-buffer = Temps laissé libre après un rendez-vous, en minutes
hours-notice = Heures avant un rendez-vous où la réservation se ferme
hours-horizon = Jours à l’avance que l’on peut réserver
hours-ways = Moyens de se rencontrer
hours-languages = Langues
hours-topics = Sujets
hours-topics-how = Si aucun n’est coché, le conseiller prend tous les sujets.
hours-no-name = Le nom manque.
hours-no-zone = « { $name } » n’est pas un fuseau horaire. Écrivez un nom comme Africa/Nairobi.
hours-bad-minutes = La durée d’un rendez-vous doit être en quarts d’heure, d’un quart d’heure à huit heures.
hours-bad-buffer = Le temps après un rendez-vous doit être en quarts d’heure, ou nul.
hours-bad-notice = Les heures avant un rendez-vous doivent être un nombre entier, trente jours au plus.
hours-bad-horizon = Les jours à l’avance doivent être un nombre entier, d’un jour à un an.
hours-no-language = Cochez au moins une langue.
hours-no-topic = Un des sujets n’est pas connu ici.
hours-no-way = Cochez au moins un moyen de se rencontrer.
hours-bad-time = { $name } : chaque partie a besoin d’un de et d’un à, sur un quart d’heure.
hours-backwards = { $name } : une partie doit finir après son début.
hours-overlap = { $name } : deux parties de la journée se chevauchent.
hours-twice = { $name } : ce jour figure sur deux lignes.
hours-bad-day = « { $name } » n’est pas un jour que l’on peut prendre. Le dernier jour ne doit pas précéder le premier.
hours-gap = { $name } : on change l’heure ce jour-là, et une de ces heures n’existe pas.

content = Contenu
revision = Connaissances utilisées
stale = Des fichiers plus récents ont des défauts et ne sont pas utilisés. Depuis : { $name }.
unfound = Demandé en vain, par cinq personnes au moins
unfound-none = Rien n’a été demandé en vain par cinq personnes au moins.
term = Mot
people = Personnes
lacks = Fiches qui manquent à une langue
state = État
lacking = Manquent
which = Lesquelles
due = À revoir
due-none = Rien n’est à revoir.
due-more = Encore { $n } : ipdesk check --due les liste toutes.
complete = complète
core = le plus important
partial = partielle

numbers = Chiffres
numbers-of =
    { $n ->
        [one] Le dernier jour ({ $n }).
       *[other] Les { $n } derniers jours.
    }
small-groups = Les groupes de moins de cinq personnes ne sont pas montrés.
as-file = Tout dans un fichier (CSV)
too-few = Il y a trop peu de personnes pour montrer quelque chose.
as-table = En tableau
hidden =
    { $n ->
        [one] { $n } groupe est trop petit pour être montré.
       *[other] { $n } groupes sont trop petits pour être montrés.
    }
csv-table = Tableau
csv-what = Quoi
csv-value = Valeur
csv-unit = Unité
step-begun = Ont commencé
step-result = Ont reçu un résultat
step-booked = Ont pris rendez-vous
table-funnel = Jusqu’où l’on va : { $name }
table-topics = Sujets et langues
table-about = Entreprises : { $name }
table-helped = Fiches qui ont aidé
table-not-helped = Fiches qui n’ont pas aidé
table-waits = Attente d’une personne, en minutes
table-bookings = Rendez-vous
wait-half = la moitié a attendu au plus
wait-slow = neuf sur dix ont attendu au plus
minutes = Minutes
span = { $time }

accounts = Comptes
name = Nom montré
role = Rôle
since = Depuis
account-closed = fermé
office = Office
office-all = Tous les offices
office-look = Voir cet office
role-of = Rôle : { $name }
end = Fermer
account-new = Nouveau compte
account-how = Minuscules, chiffres, point, trait d’union et souligné.
account-add = Ajouter le compte
account-taken = Un compte de ce nom existe déjà.
account-bad = Ce ne peut pas être un compte. Vérifiez le nom et le rôle.
account-last = Cela n’a pas été fait : c’est le dernier administrateur, ou le compte est fermé.
once = Le premier mot de passe de { $name }. Il n’est montré que maintenant.
role-reader = Lecteur : file et chiffres
role-agent = Agent : parle avec les personnes
role-adviser = Conseiller : échanges et rendez-vous
role-author = Auteur : contenu
role-admin = Administrateur : tout

audit = Journal
audit-what = Qui a fait quoi, le plus récent d’abord. Ce qui a été dit n’y est jamais noté.
deed = Action

refused = Pas pour ce compte
refused-then = Votre compte ne peut pas faire cela, ou la page était trop ancienne. Rien n’a été fait.
missing = Il n’y a rien ici
missing-then = Ce que vous cherchez n’est plus ici.
down = Pas pour le moment
down-then = La base de données ne répond pas. Rien n’a été fait. Réessayez bientôt.

## Un entretien

booking = Entretien
agreed = Conditions acceptées
# $name : la version des conditions. $when : jour et heure.
agreed-on = Version { $name }, { $when }
sides = Qui d'autre est concerné
where = Où
path = Le chemin jusqu'ici
suggested = Proposé, le meilleur d'abord
not-open = Pas ouvert
beware = À surveiller
told = Ce que la personne veut vous faire savoir
# $when : jour et heure.
told-on = Écrit à l'avance, et accepté le { $when }. Merci de ne pas le copier ailleurs.
no-brief = Rien n'a été répondu avant ce rendez-vous.
ended-person = Annulé par la personne
ended-office = Annulé par l'office
call-off = Annuler l'entretien
call-off-then = La personne est prévenue aussitôt, avec ce motif, et peut choisir un autre moment. Son agenda aussi.
reason = Motif
reason-absent = Le conseiller ne peut pas être là
reason-closed = L'office est fermé
reason-sides = Conflit d'intérêts
reason-subject = Quelqu'un d'autre connaît mieux le sujet
came = Vous êtes-vous rencontrés ?
came-met = Nous nous sommes rencontrés
came-missed = La personne n'est pas venue
came-then = Qui n'est pas venu reçoit un message aimable, et peut réserver à nouveau.
note-write = Note avec la suite à donner
note-how = Elle est envoyée telle quelle à la personne, dans la discussion. Pas de secrets, s'il vous plaît : elle y reste.
note-send = Envoyer la note
# $when : jour et heure.
note-sent = Note envoyée, { $when }
calendar = Fichier d'agenda
too-late = Rien n'a été fait : l'entretien a été déplacé ou annulé, ou n'a pas commencé.
# $n : personnes sur la liste d'attente.
waiting-time =
    { $n ->
        [one] { $n } personne attend un moment libre.
       *[other] { $n } personnes attendent un moment libre.
    }
table-meetings = Entretiens qui ont eu lieu
confirmed = Confirmé par la personne
confirmed-short = confirmé

## What is held back

held = Suspendu pour le moment
held-how = En quelques secondes, ce qui est suspendu n’est plus proposé nulle part. Personne ne perd de réponse, et un texte dit que ce n’est pas montré pour le moment.
held-none = Rien n’est suspendu.
held-what = Que suspendre
held-do = Suspendre
held-offer = Proposer à nouveau
held-file = par le fichier de l’office
held-trees = Parcours de questions
held-guides = Fiches

## The second step at sign-in

code-of-app = Code de votre application
code-how = Seulement si vous avez mis en place la deuxième étape.
factor = Une deuxième étape à la connexion
factor-why = Avec elle, un mot de passe que quelqu’un a vu ne suffit pas. Il vous faut une application sur votre téléphone qui affiche des codes.
factor-new = Mettre en place
factor-key = Ajoutez cette clé à votre application. Écrivez ensuite le code qu’elle affiche.
factor-link = Ouvrir dans l’application
factor-on = Activer
factor-is-on = Elle est activée. Chaque connexion demande un code. Si le téléphone est perdu, l’exploitant du service peut réinitialiser votre compte.
factor-end = Désactiver
factor-wrong = Le mot de passe ou le code n’est pas le bon. Rien n’a été changé.
