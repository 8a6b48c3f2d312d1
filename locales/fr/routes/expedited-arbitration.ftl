name = Arbitrage accéléré
what = Une forme plus courte d'arbitrage, le plus souvent avec un arbitre unique et à moindre coût.
next-1 = Cherchez une clause dans votre contrat.
next-2 = Sans clause, mettez-vous d'accord par écrit avec l'autre partie.
next-3 = Préparez toutes vos preuves avant : les étapes sont courtes.
time = Il est fait pour finir en quelques mois.
risk = Il y a peu de temps pour les preuves et presque aucun recours.
