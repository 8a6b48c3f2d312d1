name = Dessin ou modèle régional
what = Un seul enregistrement à un office régional protège l'aspect dans tous ses États.
next-1 = Vérifiez quels marchés l'office couvre.
next-2 = Faites des images claires de tous les côtés.
next-3 = Déposez à l'office régional.
time = C'est souvent rapide. Cela dépend de l'office.
risk = Il est souvent enregistré sans examen. Il peut donc tomber s'il est attaqué.
