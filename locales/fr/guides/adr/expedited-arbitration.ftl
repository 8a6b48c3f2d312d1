question = Existe-t-il un arbitrage rapide et moins cher pour les petites affaires ?
answer =
    Oui. Plusieurs centres offrent une forme courte. À l'OMPI, c'est l'arbitrage accéléré.
    – En principe, un seul arbitre décide.
    – La demande complète vient avec la requête, la défense complète avec la réponse.
    – Les délais sont plus courts, l'audience aussi.
    – Les taxes sont plus basses. Jusqu'à une certaine somme en litige, les honoraires de l'arbitre sont fixés d'avance.
    Comme tout arbitrage, il faut l'accord des parties, et la sentence est définitive.
    Il convient à peu de questions et à un contrat clair. Il convient mal s'il faut beaucoup de témoins ou de preuves techniques.
more-1 =
    Selon le Règlement de l'OMPI :
    Une audience ne devrait pas durer plus de { $hearing }, sauf cas exceptionnel.
    L'affaire devrait être close dans un délai de { $closing } après la défense ou la constitution du tribunal, selon ce qui vient en dernier.
    La sentence devrait suivre dans un délai de { $award }.
    Ce sont des buts, tenus autant que raisonnablement possible. Une affaire difficile peut durer plus.
    Dans le barème que nous avons vu, l'OMPI demande { $registration } pour enregistrer l'affaire. La taxe d'administration et l'arbitre s'ajoutent.
    Si une partie est une petite ou moyenne entreprise, le Centre de l'OMPI réduit ses propres taxes de { $sme }.
    Voyez le barème actuel avant le dépôt.
more-2 =
    Pour l'obtenir : mettez au contrat la clause type d'arbitrage accéléré, ou signez maintenant une convention ad hoc. Si votre contrat prévoit l'arbitrage ordinaire, vous pouvez encore choisir ensemble la forme courte.
    Préparez avant : contrat, lettres, preuves, somme, raisons. Des ajouts tardifs peuvent être refusés.
    Si la requête est contre vous, le délai est court. Voyez un avocat le jour même.
    Le piège : une forme rapide pour un contrat aux enjeux énormes. Pensez au pire cas.
    Exemple : un créateur d'appli et une chaîne de magasins se disputent une licence impayée. Les faits sont dans les courriels. Un seul arbitre décide sur écrits et appel vidéo.
ask =
    arbitrage accéléré ompi cest quoi
    regler vite un litige de licence petite somme
    clause type arbitrage accelere a copier
    arbitrage pas cher pour une pme
    un seul arbitre au lieu de trois possible ?
    besoin d'une decision en quelques mois pas en 3 ans
    passer de l'arbitrage normal au rapide
