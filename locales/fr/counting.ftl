# Comment une date a été comptée : une phrase pour chaque point pris en compte.

earliest-day = Le début n'était pas exact : le premier jour possible a été pris.
counted-back = Le délai se compte en arrière depuis le jour dont il dépend.
business-days = Seuls les jours ouvrables sont comptés.
term = Ce jour-là, quelque chose finit ou arrive. Il ne se déplace jamais.
month-end = Le mois n'a pas de jour de ce numéro : son dernier jour compte.
last-to-last = Le délai commence le dernier jour d'un mois. Selon la loi applicable, il finit le dernier jour d'un mois.
weekend = Le jour tombe sur un jour de fermeture de la semaine. Le jour ouvrable précédent est sûr.
closed = L'office est fermé ce jour-là. Le jour ouvrable précédent est sûr.
moved = Selon la loi, le délai finit alors le prochain jour d'ouverture.
move-unknown = On ne sait pas ici si le délai finit alors le prochain jour d'ouverture.
closures-known = Les jours de fermeture de l'office sont connus pour cette date.
calendar-unknown = Les jours de fermeture ne sont pas connus ici. Le samedi et le dimanche ont été pris comme fermés.
closures-unknown = Les jours de fermeture de la semaine sont connus. Les autres ne le sont pas pour cette date.
