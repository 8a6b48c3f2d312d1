question = Que doit contenir notre liste de PI, et comment tenir les dates ?
answer =
    Un simple tableau suffit, avec une ligne pour chaque chose que vous avez ou utilisez :
    – ce que c'est : marque, brevet, dessin ou modèle, œuvre, secret, nom de domaine, licence ;
    – qui l'a fait et quand, à qui c'est, et le papier qui le prouve ;
    – dans quels pays, avec le numéro et l'office ;
    – les dates : première présentation, dépôt, renouvellement, fin ;
    – qui peut l'utiliser : licences données et reçues ;
    – quel produit en a besoin, et combien sa perte vous nuirait ;
    – qui s'en occupe dans l'entreprise.
    N'y écrivez jamais le contenu d'un secret. Notez seulement où il est gardé et qui peut le voir.
more-1 =
    Les dates sont le plus précieux : un droit non renouvelé s'éteint sans bruit.
    – Copiez chaque date du registre officiel, pas de mémoire.
    – Mettez une alerte bien avant la date, aussi pour une deuxième personne.
    – Ne comptez pas sur un rappel. Beaucoup d'offices n'en envoient pas, et son absence est rarement une excuse.
    – Ne croyez aucune facture d'un inconnu, par poste ou courriel. Vérifiez la date au registre et ne payez que l'office ou votre conseil.
    Une date est passée ? Demandez à l'office le jour même.
    Selon la Convention de Paris, une taxe de maintien en retard peut encore être payée pendant au moins { $late }. Il y a souvent une surtaxe.
more-2 =
    Relisez la liste à un moment fixe, par exemple à la clôture des comptes. Faites-le aussi quand vous lancez, embauchez ou entrez dans un nouveau pays.
    Votre entreprise a changé de nom, d'adresse ou de propriétaire ? Prévenez les registres. Sinon les lettres se perdent, et un acheteur trouve une faille.
    Un droit ne vaut plus sa taxe ? Décidez avant l'échéance. L'abandon est en général définitif.
    Le piège : la marque est au nom d'un fondateur ou d'un mandataire, ou l'adresse internet au nom de l'agence.
    Exemple : une boutique d'épices fait sa liste et voit que le graphiste détient le nom de domaine. Une lettre aimable le transfère à temps.
ask =
    tableau excel pour suivre nos marques et brevets
    comment ne pas rater les dates de renouvellement
    faire l'inventaire de la pi dans une pme
    on sait plus ce qu on a deposé ni quand
    registre des actifs immateriels modele
    jai recu une facture pour un registre inconnu a payer ?
    l adresse de la boite a changé faut prevenir qui
    mes marques sont a mon nom et pas a la societe c grave
    faire la liste de tout ce qu'on a déposé
