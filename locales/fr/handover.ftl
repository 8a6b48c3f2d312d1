# Parler à une personne dans le chat. Boutons : quarante signes au plus.

ask = Écrire à une personne ici
card = Une personne de l’office peut vous lire et vous répondre ici, dans le chat.
card-secret = N’envoyez pas votre invention ni votre secret. On peut vous aider sans cela, et l’envoyer peut vous coûter des droits.
card-sees = La personne voit votre langue, vos réponses, vos résultats et ce que vous lui écrivez. Elle ne voit pas ce que vous avez écrit avant.
card-kept = Ce que vous lui écrivez est effacé { $time } après l’échange. Vous pouvez l’effacer plus tôt sous « Vos données ».
agree = D’accord, je demande une personne
decline = Non, je reste avec le guide

next = Vous êtes en tête de la file.
place =
    { $n ->
        [one] Il y a { $n } personne avant vous dans la file.
       *[other] Il y a { $n } personnes avant vous dans la file.
    }
open = Le service est ouvert maintenant, jusqu’à { $time }.
closed = Le service est fermé maintenant. Il ouvre de nouveau : { $when }.
no-hours = Nous ne savons pas encore quand le service ouvre de nouveau. Vous pouvez aussi prendre rendez-vous avec un conseiller.
write = Vous pouvez écrire votre question dès maintenant. Vous pouvez aussi quitter cette page : la réponse sera là à votre retour.
kept = Votre message est gardé pour la personne qui répondra.
look = Ma place dans la file
leave = Quitter la file
left = Vous avez quitté la file. Ce que vous aviez écrit pour la personne est effacé.
not-waiting = Vous n’êtes pas dans la file pour le moment.

claimed = Vous parlez maintenant avec { $name }.
claimed-how = Pendant ce temps, le guide se tait. Écrivez librement, mais sans secret.
release = Revenir au guide
words = { $name } : { $words }
guide = { $name } vous envoie cette réponse :
returned = Votre échange avec { $name } est terminé. Le guide vous répond de nouveau.
speaking = Vous parlez avec { $name }. Choisissez « Revenir au guide » pour utiliser de nouveau les boutons.
