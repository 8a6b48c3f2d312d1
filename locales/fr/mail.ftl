# The invitation by mail, beside the file in the chat.

offer = Envoyez-le aussi par e-mail
ask = À quelle adresse e-mail envoyer l’invitation ?
once = L’adresse sert à ce rendez-vous seulement. Elle est effacée après le rendez-vous, ou plus tôt avec vos données.
skip = Passer
bad = Ceci ne peut pas servir d’adresse e-mail. Veuillez vérifier et écrire à nouveau.
on-its-way = L’invitation part à votre adresse e-mail. Les changements du rendez-vous y seront envoyés aussi.
subject-request = Rendez-vous pris ({ $code })
subject-moved = Rendez-vous déplacé ({ $code })
subject-cancelled = Rendez-vous annulé ({ $code })
text-request = Votre rendez-vous est pris.
text-moved = Votre rendez-vous a une nouvelle heure.
text-cancelled = Votre rendez-vous est annulé. Il devait avoir lieu :
closing = Vous avez demandé ce message dans la discussion de { $office }. Pour déplacer ou annuler le rendez-vous, ouvrez la discussion et écrivez : mes rendez-vous. Le code est { $code }.

## To the adviser

adviser-request = Quelqu’un a pris un rendez-vous avec vous.
adviser-moved = Un rendez-vous avec vous a une nouvelle heure.
adviser-cancelled = Un rendez-vous avec vous est annulé. Il devait avoir lieu :
adviser-when =
    { $time }
    { $length }, { $way }
adviser-closing = Le sujet figure au bureau du personnel ({ $office }), sous le code { $code }. Personne ne lit les réponses à ce message.
