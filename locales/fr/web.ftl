# Le chat sur le web : ce qui entoure la conversation.

promise = Des réponses claires sur les brevets, les marques, les dessins, le droit d’auteur et les secrets. Prenez rendez-vous avec un conseiller.
skip = Aller au dernier message
log = Conversation
desk = Service d’aide
you = Vous
choices = Choisissez une réponse
say = Écrivez votre question ou votre réponse
send = Envoyer
say-hint = Ne décrivez pas ici votre invention ni votre secret. Ce que vous écrivez est effacé dès que nous y avons répondu.
say-hint-human = N’écrivez ni votre invention ni votre secret. Une personne lit ceci ; c’est gardé quelque temps après l’échange, puis effacé.
earlier = Afficher les messages précédents
download = Télécharger
talking-to = Vous parlez avec { $name }.
time = { $time }
foot = Cette page ne demande pas de compte. Un seul cookie vous permet de retrouver cette conversation.
back-to-chat = Retour au chat

offline = Il n’y a pas de connexion. Rien de ce que vous avez répondu n’est perdu. Veuillez réessayer.
cookie = Ce chat a besoin d’un cookie pour retrouver vos réponses. Autorisez les cookies pour cette page, puis revenez au chat.
again = Cette page était trop ancienne ou venait d’ailleurs : rien n’a été fait. Vos réponses sont gardées. Revenez au chat et réessayez.
down = Nous ne pouvons pas garder votre réponse pour le moment : rien n’a été fait. Vos réponses précédentes sont gardées. Réessayez bientôt.
no-file = Ce fichier n’est plus ici. Ouvrez le chat et demandez-le de nouveau.
