question = Qu'est-ce que l'arbitrage, et la décision est-elle définitive ?
answer =
    L'arbitrage est comme un tribunal privé. Les parties conviennent qu'un ou plusieurs arbitres décident et que la décision, la sentence, les lie.
    – Les deux doivent l'avoir accepté, normalement par écrit, au contrat ou après le début du litige.
    – Vous choisissez ensemble règlement, centre, arbitre, langue et lieu.
    – La sentence est définitive. En principe, pas d'appel seulement parce qu'elle est erronée.
    – Dans la plupart des pays, les juges la font exécuter selon un traité, la Convention de New York.
    Cela convient aux litiges de contrat. Un inconnu qui vous copie et n'accepte rien n'est pas touché.
    Vous avez reçu une demande ? Le délai est court. Voyez un avocat le jour même.
more-1 =
    Le siège est le lieu juridique de l'affaire. Ses juges peuvent aider, et annuler une sentence pour faute grave. L'audience peut être ailleurs ou en ligne.
    Choisissez un siège dans un pays de la Convention de New York. L'autre partie devrait aussi avoir des biens dans un tel pays.
    Le déroulement : demande, réponse, choix des arbitres, écrits et preuves, souvent une audience, sentence.
    Selon le Règlement de l'OMPI, l'affaire devrait être close dans un délai de { $closing } après la défense ou la constitution du tribunal, selon ce qui vient en dernier.
    La sentence devrait suivre dans un délai de { $award }.
    Ce sont des buts, tenus autant que raisonnablement possible.
more-2 =
    Un juge peut refuser d'exécuter une sentence pour quelques raisons. Exemples : pas d'accord valable, pas de vraie chance d'être entendu, des points que nul n'a posés, un conflit avec l'ordre public.
    Les pièges :
    – une clause sans règlement, siège ou centre ;
    – trois arbitres pour une petite somme ;
    – un siège lointain que vous ne pouvez pas payer ;
    – si vous ne venez pas, l'affaire peut continuer sans vous.
    Avant de signer, demandez ce que coûterait la réclamation d'une petite facture impayée.
    Exemple : un éditeur étranger ne paie pas un studio de jeux. Le contrat prévoit l'arbitrage dans un pays tiers. Avec la sentence, un juge du pays de l'éditeur peut ordonner le paiement.
ask =
    arbitrage cest comme un tribunal ?
    on peut faire appel dune sentence arbitrale
    jai recu une demande d'arbitrage de geneve je fais quoi
    clause d'arbitrage dans mon contrat ca veut dire quoi
    sentence gagnée comment me faire payer au maroc
    si je vais pas a l'arbitrage il se passe quoi
    arbitre ompi comment il est choisi
    un arbitre ça prend combien de temps
