question = Que devient une marque ou un brevet en cas de divorce, de dettes ou de société fermée ?
answer =
    Dans la plupart des pays, un droit est un bien. Il peut être partagé au divorce, saisi pour dettes, vendu par un liquidateur, ou bloqué dans une société disparue. La loi nationale décide de tout, et varie beaucoup.
    Dans chaque cas, d’abord :
    – Voyez les registres : quel nom, y a-t-il nantissement ou saisie ?
    – Payez les renouvellements dus, ou demandez à l’office qui peut payer. Des droits meurent pendant les querelles.
    – Réunissez : certificats, contrats, preuve de qui l’a fait et quand, revenus, licences.
    – Ne signez, ne déplacez rien sans conseil. Une cession qui cache un droit peut être annulée, et être punissable.
    Voyez un avocat (famille, faillite ou sociétés) avec un conseiller en PI.
more-1 =
    Divorce. Le droit est-il au couple ou à l’un ? Cela dépend du pays, du contrat de mariage, du jour de création. Parfois seuls revenus ou valeur se partagent. Le droit moral reste en général à l’auteur.
    Fixez par écrit : qui a le droit, qui utilise le nom, qui paie, qui garde adresse web et comptes. Faites évaluer, puis inscrire le nouveau titulaire.
    Dettes. Dans beaucoup de pays, un créancier peut faire saisir et vendre un droit. Le registre peut le dire, et souvent vous ne vendez alors plus librement.
    Parlez tôt : payer par parts, ou avec des redevances.
    Votre faillite : déclarez chaque droit à l’administrateur. En cacher un peut être un délit. Demandez si la famille peut l’acheter.
more-2 =
    Acheter à un liquidateur ou administrateur :
    – Voyez sa nomination, et demandez qui d’autre doit consentir.
    – Vérifiez chaque droit au registre : titulaire, taxes, nantissements, licences.
    – Quoi d’autre est vendu ? Clientèle, moules, fichiers, adresse web.
    – Pas de garanties : c’est le plus souvent vendu en l’état.
    – Les droits étrangers peuvent exiger des papiers locaux.
    – Signez une cession, inscrivez-la vite à chaque office.
    Société dissoute, droit encore à son nom ? Dans certains pays, comme le Royaume-Uni, il va à l’État et peut parfois s’acheter. Ou bien : faire revivre la société, ou renommer un liquidateur. La signature des anciens associés ne suffit pas. Demandez à un avocat.
more-3 =
    Un copropriétaire refuse de signer, ou est introuvable :
    – Lisez le contrat, puis la loi. Ce qu’on peut faire seul varie selon pays et droit.
    – Offrez par écrit : prix, licence, partage par produits ou pays.
    – Essayez la médiation. Un tribunal peut trancher, ou faire vendre.
    – Disparu ? Voyez registres, héritiers, dernière adresse, avec preuve. Certains tribunaux nomment un remplaçant.
    – Ne signez jamais pour un autre sans pouvoir écrit.
    Le piège : des années d’usage ne rendent pas toujours la marque vôtre.
    Exemple : une teinturière continue sous la marque de sa société fermée. Elle ne peut agir contre un copieur. Avec son avocat, elle l’obtient du service public qui la tient, et l’inscrit.
ask =
    divorce qui garde la marque
    mon ex mari veut la moitié de ma marque
    un brevet c dans la communauté de biens ou pas
    l'huissier a saisi ma marque pour dettes
    le fisc peut prendre ma marque ?
    acheter une marque d'une boite en faillite
    le liquidateur vend la marque de mon concurrent j'achete ?
    société fermée mais la marque est encore a son nom
    notre ancienne sarl radiée a toujours le brevet
    le copropriétaire veut pas signer la cession
    deuxieme proprietaire du modele introuvable
    sauver ma marque des creanciers avant la faillite
