question = Puis-je obtenir un prêt sur mon brevet, ma marque ou mon droit d'auteur ?
answer =
    Parfois. Dans beaucoup de pays, un droit de PI peut garantir un prêt, comme une machine. Si vous ne payez pas, le prêteur peut le prendre ou le faire vendre.
    En pratique, peu de banques prêtent sur la seule PI. C'est plus facile si le droit est enregistré, à votre nom, à jour de ses taxes, et rapporte.
    Autres voies :
    – vendre un droit ou en donner licence ;
    – une avance sur redevances ;
    – vendre le droit et reprendre une licence ;
    – des investisseurs ;
    – prêts publics, garanties ou aides à l'innovation, s'il y en a.
    Demandez à votre banque, à la banque de développement et à l'office de PI ce qui existe dans votre pays.
more-1 =
    À préparer :
    – la liste des droits avec certificats et taxes payées ;
    – les papiers qui prouvent la chaîne des propriétaires ;
    – contrats de licence et ventes qui montrent le revenu ;
    – une évaluation, si le prêteur la demande.
    À régler dans le contrat :
    – Vous gardez le droit de l'utiliser et de donner des licences.
    – Il dit qui paie les renouvellements et qui agit contre les copies.
    – Chaque droit est nommé. Prudence avec « tous les droits présents et futurs ».
    – Ce qui compte comme défaut de paiement, et le temps qu'on vous laisse.
    – Après le dernier paiement, le prêteur fait radier l'inscription.
more-2 =
    L'inscription du nantissement dépend du pays : registre de PI, registre des sûretés, ou les deux. Sans elle, il peut ne pas valoir face aux tiers.
    Les pièges :
    – Vous ne pouvez pas rembourser, et le nom du magasin est perdu. Réfléchissez bien avant de nantir votre marque principale.
    – Un copropriétaire, une licence ou un prêt plus ancien l'interdit.
    – Un courtier promet de l'argent pour votre brevet et demande d'abord des frais. Partez.
    Faites lire le contrat par un avocat avant de signer.
    Exemple : une fabricante de meubles rembourse le prêt sur sa marque. Personne ne radie l'inscription, et la vente de l'entreprise doit attendre.
ask =
    la banque accepte une marque en garantie ?
    nantissement de brevet c koi
    emprunter de l argent avec mon brevet
    pret sur droits d'auteur de mes chansons
    aide publique pour financer l innovation brevet
    un courtier me promet de l argent pour mon brevet contre des frais
    vendre ma marque puis la louer
    mon pret est remboursé mais la marque est encore bloquée au registre
    la banque accepte-t-elle ma marque comme garantie
    emprunter en donnant la marque en garantie
