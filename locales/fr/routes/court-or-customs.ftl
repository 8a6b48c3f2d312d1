name = Tribunal ou douane
what = Un tribunal peut ordonner l'arrêt, et la douane peut retenir les marchandises à la frontière.
next-1 = Assurez les preuves avant d'avertir l'autre partie.
next-2 = Inscrivez votre droit à la douane si des marchandises passent la frontière.
next-3 = Voyez tout de suite un avocat pour un ordre urgent.
time = Un ordre urgent peut venir en quelques jours. Un procès complet est long.
risk = Cela coûte cher. Une fausse accusation peut coûter encore plus.
