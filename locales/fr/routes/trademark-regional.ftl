name = Marque régionale
what = Un seul enregistrement à un office régional couvre tous ses États.
next-1 = Cherchez dans le registre régional et dans les registres nationaux.
next-2 = Déposez à l'office régional.
next-3 = Guettez les oppositions de titulaires de tous ces États.
time = La durée dépend de l'office régional.
risk = Un droit antérieur dans un État quelconque peut arrêter tout l'enregistrement.
