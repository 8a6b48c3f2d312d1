name = Tribunal ou douane
what = Un tribunal peut ordonner l'arrêt, et la douane peut retenir les marchandises à la frontière.
next-1 = Mettez les preuves en sûreté avant d'avertir l'autre partie.
next-2 = Déposez une demande d'intervention à la douane si des marchandises passent la frontière.
next-3 = Voyez tout de suite un avocat pour obtenir une injonction en urgence.
time = Une injonction en urgence peut venir en quelques jours. Un procès complet est long.
risk = Cela coûte de l'argent. Une fausse accusation peut coûter encore plus.
