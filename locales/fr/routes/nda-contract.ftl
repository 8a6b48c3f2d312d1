name = D'abord un accord écrit
what = Un accord écrit dit à qui cela appartient, qui peut l'utiliser et qui doit se taire.
next-1 = Restez très général tant que l'accord n'est pas signé.
next-2 = Écrivez à qui appartient quoi, aussi pour les résultats futurs.
next-3 = Faites vérifier l'accord par un conseiller selon le droit applicable.
time = Il peut être prêt en quelques jours.
risk = Un accord ne lie que ceux qui l'ont signé.
