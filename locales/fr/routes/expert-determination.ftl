name = Procédure d'expertise
what = Un expert répond à la question technique sur laquelle vous n'êtes pas d'accord.
next-1 = Écrivez la question ensemble.
next-2 = Mettez-vous d'accord sur l'expert, et dites si sa réponse vous lie.
next-3 = Donnez-lui les mêmes papiers de chaque côté.
time = Elle dure en général quelques semaines.
risk = Elle ne répond qu'à cette question. Chaque partie doit être d'accord.
