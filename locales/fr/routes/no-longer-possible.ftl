name = Sans doute plus possible
what = Ce que tout le monde peut savoir n'est ni nouveau ni secret, et nous ne connaissons aucun lieu cité qui l'excuse encore.
next-1 = Faites vérifier cela par un conseiller : il y a de rares exceptions.
next-2 = Protégez ce qui est encore secret, comme les améliorations ou la fabrication.
next-3 = Utilisez d'autres moyens : un nom fort, un aspect enregistré, de bons contrats.
time = Vous pouvez agir tout de suite par les autres moyens.
risk = Un dépôt maintenant échouerait sans doute et coûterait de l'argent.
