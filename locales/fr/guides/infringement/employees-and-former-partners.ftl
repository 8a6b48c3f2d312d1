question = Mon associé, revendeur ou salarié est parti et utilise notre marque ou modèle. Que faire ?
answer =
    Cherchez d'abord, sur papier, à qui est quoi. Nom, modèle, adresse web et comptes peuvent être à des personnes différentes.
    – Voyez les registres : quel nom y figure, et depuis quand ?
    – Voyez contrats, statuts, factures, courriels.
    – Gardez la preuve de ce qu'ils vendent.
    – Voyez un avocat avant de bloquer l'accès de quelqu'un à un compte.
    Ont-ils enregistré votre marque à leur nom ? Agissez tout de suite. Vous pouvez former opposition ou demander l'annulation, et des délais courent.
    Si c'est à tous les deux, parlez ou passez tôt en médiation. Un juge peut laisser moins à chacun.
more-1 =
    Un revendeur ou agent prend votre marque : la Convention de Paris aide dans ses pays membres.
    Titulaire dans un pays membre, vous pouvez vous opposer à l'enregistrement dans un autre ou en demander l'annulation. Si la loi le permet, vous pouvez en demander le transfert.
    Prouvez que vous aviez la marque, qu'il agissait pour vous et sans votre accord : contrat, commandes, courriels, publicités. Le pays peut fixer un délai.
    L'opposition à l'office n'est possible que peu de temps après la publication. Demandez aujourd'hui le dernier jour à cet office.
    Voyez aussi adresse web, comptes sociaux, autorisations de produits et inscriptions en douane à son nom.
more-2 =
    Associés qui se séparent : qui a créé le logo ou le modèle avant la société en est peut-être encore titulaire. Une cession signée règle cela.
    Une fin correcte : l'un garde le nom, l'autre reçoit du temps pour changer. Ou chacun garde sa zone, avec des signes bien différents. Écrivez-le et prévenez le registre.
    Le piège : pendant la dispute, personne ne paie le renouvellement, et la marque est perdue pour tous.
    Un salarié peut utiliser ses compétences générales, pas vos dessins ni vos fichiers secrets.
    Exemple : des frères se séparent et vendent tous sous le nom de famille. En médiation, ils conviennent de logos différents et de qui exporte.
ask =
    mon ancien associé continue avec notre nom
    mon distributeur a deposé ma marque a son nom dans son pays
    separation entre freres qui garde la marque familiale
    un ex employé vend le meme produit que nous
    lagent a gardé le nom de domaine et la page facebook
    jai quitté la boite, le logo etait a moi
    recuperer ma marque prise par mon importateur au maroc
    mon ancien associé vend les mêmes sacs sous un nom voisin
