name = Arbitrage
what = Un tribunal privé tranche votre litige, avec un résultat final pour les parties.
next-1 = Cherchez une clause compromissoire dans votre contrat.
next-2 = Sans clause, mettez-vous d'accord par écrit avec l'autre partie.
next-3 = Demandez conseil avant de commencer : le résultat est définitif.
time = Il dure en général plus qu'une médiation et moins que plusieurs procès.
risk = Il n'y a presque aucun recours.
