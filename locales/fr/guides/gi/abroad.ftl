question = Comment protéger le nom de notre région dans d’autres pays ?
answer =
    Votre protection nationale ne va pas à l’étranger. Il y a plusieurs voies, qui se combinent :
    – Déposer une indication géographique (IG) directement dans ce pays, si sa loi en prévoit.
    – Passer par le système de Lisbonne de l’OMPI, si votre pays et l’autre sont membres.
    – Y enregistrer une marque collective ou de garantie, directement ou par le système de Madrid.
    – Demander à l’État si un traité entre les pays peut inclure votre nom.
    Commencez par les pays qui achètent le plus et où l’abus est le pire.
    La plupart des voies exigent d’abord une protection chez vous. Demandez à l’office de PI lesquelles vous sont ouvertes.
more-1 =
    Le système de Lisbonne en bref : une demande à l’OMPI, dans une langue, avec un jeu de taxes. Elle est envoyée aux autres membres.
    En principe, l’office de votre pays la dépose. Certains pays laissent le groupe déposer lui-même.
    Chaque membre peut refuser dans un temps fixé, en disant pourquoi. S’il ne refuse pas, il protège le nom selon sa loi.
    Il y a des textes anciens et nouveaux de ce traité. Celui qui lie votre pays à un autre décide de ce qui est possible. Votre office peut vous le dire.
    Certains membres demandent une taxe de plus, ou plus de faits sur le lien avec le lieu.
more-2 =
    Pas de loi sur les IG dans votre marché ? Pensez à une marque :
    – Une marque collective pour les membres du groupe, ou de garantie pour tous ceux qui respectent les règles.
    – Un nom de lieu peut être refusé comme descriptif. Beaucoup de pays font une exception pour ces marques.
    – Un logo avec le nom passe mieux que le nom seul, mais protège moins.
    – Une marque se renouvelle et s’utilise, et vous surveillez vous-même les copies.
    Un traité entre États, souvent commercial, peut protéger des listes entières de noms. Le ministère du commerce tient la liste. Demandez tôt, pendant les négociations.
more-3 =
    Vérifiez avant de payer :
    – Le nom y est-il déjà un mot courant pour le produit ?
    – Quelqu’un l’a-t-il comme marque ? Selon le pays, une marque plus ancienne peut rester, ou vous bloquer.
    – Un autre lieu a-t-il le même nom ?
    – Votre groupe peut-il payer un mandataire local et la surveillance ?
    Le piège : un importateur enregistre le nom comme sa marque « pour vous aider ». Interdisez-le par contrat.
    C’est déjà fait ? Demandez tout de suite à un conseiller là-bas si l’opposition ou l’annulation est possible. Des délais peuvent courir.
    Exemple : des tisseurs de tapis ont une IG chez eux. Pour un marché, ils utilisent une liste de traité, pour un autre une marque de garantie.
ask =
    proteger notre ig a l'etranger
    notre appellation est copiée aux usa
    systeme de lisbonne c quoi pour les ig
    igp oapi protegée en europe ?
    un importateur a deposé le nom de notre terroir
    inscrire notre nom dans un accord commercial
    poivre de penja comment ils ont fait pour l'europe
    proteger le nom de notre region en chine
