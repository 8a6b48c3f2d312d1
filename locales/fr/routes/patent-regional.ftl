name = Brevet régional
what = Une seule demande à un office régional peut mener à la protection dans plusieurs États.
next-1 = Vérifiez quels pays l'office régional couvre.
next-2 = Déposez là, directement ou par le PCT.
next-3 = Après la délivrance, faites ce que chaque État demande encore.
time = La durée dépend de l'office régional.
risk = Les coûts augmentent avec chaque État. Certains demandent d'autres démarches après la délivrance.
