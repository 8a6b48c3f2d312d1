# Réserver un entretien : ce qui est convenu avant, et ce qui vient après. Boutons : 40 caractères au plus.

# Qui confirme accepte ceci. Sa version est tirée de ce texte et gardée avec chaque rendez-vous.
terms =
    L'entretien est gratuit. C'est une information générale, pas un conseil juridique, et le respect de vos délais reste à votre charge.
    Le conseiller voit votre thème, votre langue, vos réponses, votre résultat et les guides ouverts, mais pas ce que vous avez écrit.
    En confirmant, vous l'acceptez.
sides-ask = Y a-t-il quelqu'un en face, ou un conseil ou avocat s'en occupe-t-il déjà pour vous ? Sinon, confirmez.
sides-some = Une autre partie, un conseil ou avocat
sides-which = Qui d'autre est concerné ? Un conseiller ne peut pas aider les deux parties : l'office vérifie donc avant l'entretien. Vous n'avez pas à donner de nom.
sides-neither = Personne d'autre
sides-other = Quelqu'un est en face de moi
sides-attorney = J'ai déjà un conseil ou un avocat
sides-unsaid = Je préfère ne pas le dire
# $answer : l'une des quatre réponses ci-dessus.
sides-told = Qui d'autre est concerné : { $answer }.
sides-change = Changer qui d'autre est concerné

## Comment se rencontrer

ways = Façons de se rencontrer
ways-which = Comment voulez-vous rencontrer le conseiller ?
ways-any = Peu importe
ways-phone = Par téléphone
ways-video = Par vidéo
ways-office = À l'office
# $place : nom d'un lieu.
ways-at = À l'office : { $place }
# $way : l'une des façons ci-dessus.
ways-chosen = Seuls ces moments sont montrés : { $way }.

## Ce que le conseiller peut savoir avant

tell = Dire quelque chose avant au conseiller
tell-card = Vous pouvez écrire à l'avance ce que vous voulez demander. Ce n'est pas nécessaire : le conseiller vous le demandera.
tell-why-not = Ne décrivez pas ici votre invention ou votre secret. L'entretien n'en a pas besoin, et en parler trop tôt peut vous coûter des droits.
# $time : un nombre de jours.
tell-kept = Seul l'office le lit. C'est supprimé { $time } après l'entretien, et vous pouvez le retirer plus tôt.
tell-agree = J'ai compris, et je veux écrire
tell-decline = Non, rien à l'avance
telling = Écrivez-le maintenant, en un seul message. Il va à votre conseiller.
tell-done = C'est gardé pour votre conseiller.
tell-there = Votre message pour le conseiller est gardé.
untell = Retirer mon message au conseiller
untold = Votre message pour le conseiller est supprimé.

## Ce qui vient du conseiller

# $name : le conseiller.
called-off = { $name } doit annuler votre entretien. Nous en sommes désolés.
why-absent = Le conseiller ne peut pas être là à ce moment.
why-closed = L'office est fermé à ce moment.
why-sides = L'office ne peut pas vous conseiller sur ce sujet, pour ne jamais aider deux parties. Cela ne dit rien de votre dossier.
why-subject = Une autre personne de l'office connaît mieux ce sujet.
called-off-then = Vos réponses sont gardées. Vous pouvez choisir un autre moment, ou parler à une personne.
another-time = Choisir un autre moment
# $name : le conseiller.
note = Après votre entretien, { $name } vous écrit :
# $words : ce qu'écrit le conseiller.
note-words = { $words }
# $time : jour et heure.
missed = Nous vous attendions à votre entretien : { $time }. Cela peut arriver.
missed-then = Vous pouvez choisir un autre moment. Si vous étiez là et que personne n'est venu, dites-le à une personne.

## Rien n'est libre

wait = M'avertir quand un moment se libère
# $time : un nombre de jours.
wait-set = Nous vous écrirons ici quand un moment se libérera. Nous regardons chaque heure, le jour, pendant { $time }.
wait-on = Vous êtes sur la liste d'attente.
wait-leave = Quitter la liste d'attente
wait-left = Vous n'êtes plus sur la liste d'attente.
wait-free = Un moment est libre. D'autres attendent peut-être aussi : choisissez vite.
wait-over = Aucun moment ne s'est libéré. Vous n'êtes plus sur la liste d'attente.

## The reminder

coming = Oui, je serai là
coming-thanks = Merci. Votre conseiller peut voir que vous serez là.
coming-told = Vous avez confirmé que vous serez là.
