question = Qu’est-ce que le système de Madrid, et existe-t-il une marque mondiale ?
answer =
    Il n’existe pas de marque pour le monde entier. Le système de Madrid permet de demander la protection dans beaucoup de pays par une seule demande.
    Vous déposez par votre propre office et nommez les pays voulus. L’OMPI, l’agence des Nations Unies pour la propriété intellectuelle, gère le système.
    Il faut d’abord une marque de base : une demande ou un enregistrement chez vous.
    Chaque pays nommé (une désignation) examine la marque selon sa loi. Il peut refuser sans toucher les autres.
    Renouvellements et changements de titulaire ou d’adresse se font ensuite en un seul lieu, à l’OMPI.
more-1 =
    Le déroulement :
    – Votre office certifie la demande et l’envoie à l’OMPI.
    – L’OMPI vérifie la forme, la liste des produits et les taxes, puis enregistre et publie la marque.
    – Chaque pays nommé l’examine.
    Un pays qui s’y oppose envoie un refus provisoire.
    Il doit le faire dans un délai de { $refusal } après avoir été notifié ; certains pays ont déclaré un délai plus long.
    Un pays qui ne dit rien dans son délai doit protéger la marque.
    L’enregistrement international dure { $renewal } et peut être renouvelé.
more-2 =
    Utile si vous vendez dans plusieurs pays membres et si votre marque est solide chez vous.
    Moins utile avec un seul marché étranger, une marque fragile chez vous ou des marchés hors du système. Comparez alors avec le dépôt direct.
    Le piège : les premières années, tout dépend de votre marque chez vous.
    Une objection à l’étranger oblige souvent à payer un mandataire local. Gardez un peu d’argent pour cela.
    Exemple : une fabricante de chaussures présente dans plusieurs pays membres évite des papiers. Sa voisine, avec un seul marché, dépose peut-être en direct.
ask =
    c quoi le systeme de madrid
    comment avoir une marque mondiale
    marque internationale comment ca marche
    je veux proteger ma marque dans tous les pays en une fois
    ma marque francaise est elle valable a letranger
    jexporte de l'huile d'argan, proteger mon nom partout
    protocole de madrid ou depot pays par pays
    enregistrer marque ompi petite entreprise
    madrid marche pour quels pays
    je veux garder mon nom de marque au maroc, en france et au canada avec un seul dossier
    je vends dans trois pays, faut il déposer mon nom dans chacun
    un seul dépôt de nom pour la france le maroc et la côte d'ivoire
    une seule demande pour mon logo au cameroun et en europe
