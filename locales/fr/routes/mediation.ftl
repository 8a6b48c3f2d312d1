name = Médiation
what = Une personne neutre aide les parties à trouver leur propre accord.
next-1 = Écrivez ce dont vous avez vraiment besoin de l'autre partie.
next-2 = Proposez-lui la médiation ou utilisez la clause du contrat.
next-3 = Choisissez ensemble un médiateur qui connaît votre domaine et votre langue.
time = Elle dure en général de quelques semaines à quelques mois.
risk = Il faut l'accord de chacun. Personne n'est obligé d'accepter un accord.
