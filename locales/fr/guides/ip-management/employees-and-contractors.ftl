question = À qui appartient ce que créent mes salariés et mes prestataires ?
answer =
    Cela dépend du pays et du contrat. Payer un travail ne rend pas toujours propriétaire.
    Comme repère :
    – salariés : dans beaucoup de pays, l'entreprise possède ou peut utiliser ce qu'ils créent dans leur travail ;
    – indépendants et agences : ils restent souvent titulaires, sauf cession écrite ;
    – fondateurs, stagiaires, amis : le plus souvent, rien ne passe de lui-même.
    La voie sûre est la même partout : une clause écrite et claire, signée avant le début du travail.
more-1 =
    Ce que la clause devrait dire : quel travail, la cession des droits à l'entreprise, pour quels usages et pays, quel prix, et le secret.
    L'invention de salarié a ses propres règles dans beaucoup de pays. Certains prévoient une rémunération en plus, ou un délai pour que l'employeur réclame l'invention.
    L'auteur garde aussi son droit moral dans la plupart des pays, comme celui d'être nommé. Souvent il ne se vend pas.
    Demandez aux prestataires ce qu'ils réutilisent : images, polices, code sous licence libre, outils d'IA. Il vous faut aussi le droit de les utiliser.
more-2 =
    Exemple : une boutique paie un étudiant pour un logo, sans papier. L'affaire grandit et un acheteur demande à qui est le logo. Personne ne sait.
    Réparez maintenant, tant que l'on s'entend bien. Une courte cession signée pour les travaux passés suffit dans bien des cas.
    Les fondateurs aussi : ce que chacun a fait avant la société lui appartient tant qu'il ne l'a pas cédé.
    Gardez ces papiers dans un seul dossier. Une banque, un acheteur ou un investisseur les demandera.
ask =
    mon salarié a inventé qqch au travail c a qui
    jai payé un freelance pour mon site, le code est a moi ?
    la graphiste dit que le logo lui appartient
    un stagiaire a fait notre appli elle est a nous ?
    mon associé part et dit que le logiciel est a lui
    quelle clause pi dans le contrat de travail
    dois je payer un supplément a l'employé inventeur
    il l'a fait le weekend chez lui avec le pc de la boite
    mon stagiaire a dessiné le produit, c'est à moi ou à lui
    le stagiaire a codé notre outil, il est à qui
    mon ouvrier a inventé une pièce pendant ses heures
