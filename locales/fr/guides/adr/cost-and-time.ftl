question = Combien de temps durent médiation, arbitrage ou procès, et à quel coût ?
answer =
    Personne ne peut promettre une durée ou un prix. En règle générale, du plus léger au plus lourd :
    – Bons offices de l'OMPI : sans frais, pour que les parties se parlent.
    – Médiation : vous payez le centre et le médiateur, en général à parts égales. Elle finit souvent en quelques semaines ou mois.
    – Procédure d'expertise : une question, un expert.
    – Arbitrage accéléré : étapes courtes et, jusqu'à une certaine somme, honoraires fixes.
    – Arbitrage : plus d'écrits, d'heures, de coûts.
    – Juge : selon le pays. Avec les recours, des années parfois.
    Votre avocat est souvent la plus grosse part. Demandez un devis écrit pour chaque voie.
more-1 =
    Les buts du Règlement de l'OMPI, comptés depuis la défense ou la constitution du tribunal, selon ce qui vient en dernier :
    L'arbitrage accéléré devrait être clos dans un délai de { $expedited-closing }.
    L'arbitrage ordinaire devrait être clos dans un délai de { $arbitration-closing }.
    La sentence vient ensuite. Ce sont des buts, pas une promesse.
    Une plainte à l'OMPI sur quelques noms de domaine, avec un seul expert, coûte { $udrp }.
    Si une partie est une petite ou moyenne entreprise, l'OMPI réduit de { $sme } ses propres taxes de médiation et d'arbitrage.
    Médiateur et arbitre n'entrent pas dans cette réduction. Demandez-la au dépôt et prouvez votre droit.
more-2 =
    Ce qui rend plus cher : une somme élevée, plusieurs arbitres, voyages, traduction, beaucoup de témoins, une partie qui traîne.
    Ce qui rend moins cher : un seul médiateur ou arbitre, la vidéo, une courte liste de questions, un dossier commun.
    Réglez par écrit qui paie quoi. En médiation, on partage en général. En arbitrage, l'arbitre peut le plus souvent mettre des frais à la charge du perdant.
    Le piège : ne comparer que les taxes. Comptez vos jours de travail et les clients que vous pouvez perdre.
    Exemple : un revendeur étranger doit une petite somme à une tisserande. L'arbitrage la mangerait. Elle propose une médiation par vidéo, en une courte réunion.
ask =
    mediation ompi tarif
    combien de temps dure un arbitrage
    le moins cher pour regler un litige de marque
    proces trop long ya quoi dautre et a quel prix
    prix d'un mediateur qui paye la moitié
    petite somme impayée a letranger ca vaut un arbitrage ?
    reduction pme pour mediation
    prix d'une médiation
