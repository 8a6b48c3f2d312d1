# L'arbre pour ceux que l'on copie.

name = On me copie : que faire ?

what = Qu'est-ce qui a été copié ?
    .why = Ce que vous pouvez faire dépend du droit qui le protège.
    .short = Objet copié
    .name = Mon nom, mon logo ou ma marque
    .packaging = Mon emballage ou mon style de boutique
    .look = L'apparence de mon produit
    .technique = Le fonctionnement de mon produit
    .content = Mon texte, image, musique ou logiciel
    .secret = Ma recette ou mon secret d'affaires
    .domain = Mon nom dans une adresse internet
    .account = Mon identité, par un faux compte

name-registered = Est-ce votre marque enregistrée dans le pays de la copie ?
    .why = Sans droit dans ce pays, d'autres étapes viennent d'abord.
    .short = Enregistrement
    .yes = Oui, enregistrée
    .pending = Demande déposée, pas encore décidée
    .no = Non

look-registered = Est-ce votre dessin ou modèle enregistré dans le pays de la copie ?
    .why = Sans droit dans ce pays, d'autres étapes viennent d'abord.
    .short = Enregistrement
    .yes = Oui, enregistré
    .pending = Demande déposée, pas encore décidée
    .no = Non

technique-protected = Avez-vous un brevet ou un modèle d'utilité dans le pays de la copie ?
    .why = Sans droit dans ce pays, d'autres étapes viennent d'abord.
    .short = Droit technique
    .yes = Oui, un brevet délivré
    .utility-model = Oui, un modèle d'utilité
    .pending = Demande déposée, pas encore décidée
    .no = Non

author = L'avez-vous créé vous-même, et pouvez-vous le montrer ?
    .why = Le droit d'auteur ne demande pas de registre, mais il revient d'abord à l'auteur ou, dans certains pays, à l'employeur.
    .short = Auteur
    .yes = Oui, et je peux le montrer
    .paid = Quelqu'un l'a fait pour moi
    .no-proof = Oui, mais je n'ai pas de preuve

secret-how = Comment l'autre partie l'a-t-elle obtenu ?
    .why = Les moyens malhonnêtes sont interdits. Les moyens honnêtes ne le sont en général pas.
    .short = Comment
    .now = Une fuite ou un vol, à l'instant
    .employee = D'un employé qui part
    .taken-apart = En démontant mon produit
    .partner = D'une entreprise liée par contrat

basic-mark = Le nom est-il déjà une marque dans votre pays ?
    .why = La procédure pour les noms de domaine demande une marque.
    .short = Marque au pays
    .none = Non
    .pending = Demande déposée
    .registered = Enregistrée

source = D'où vient la copie ?
    .why = Une boutique, une plateforme, une frontière : à chacune sa voie.
    .short = Origine
    .seller = Une boutique, un fabricant, un vendeur
    .online = Une place de marché ou plateforme
    .fakes = Des faux passent la frontière
    .fair = Je l'ai vue dans un salon
    .former = Un ancien partenaire ou employé
    .contract = Une entreprise liée par contrat

clause = Un contrat dit-il comment régler les litiges ?
    .why = Une telle clause peut décider entre tribunal, médiation et arbitrage.
    .short = Clause de litige
    .yes = Oui, il y a une telle clause
    .no = Non, ou il n'y a pas de contrat

proof = Avez-vous gardé des preuves : images, achat test, dates ?
    .why = Une fois l'autre partie avertie, les preuves disparaissent souvent.
    .short = Preuves
    .yes = Oui
    .no = Non, pas encore

wants = Que voulez-vous avant tout ?
    .why = Chaque voie a ses points forts.
    .short = Ce que je veux
    .urgent-stop = Cela doit cesser tout de suite
    .money = De l'argent pour les copies
    .keep-relationship = Nous voulons continuer ensemble
    .secrecy = Personne d'autre ne doit le savoir
    .low-cost = Cela ne doit pas coûter cher
    .technical-question = L'avis d'un expert sur la technique

agrees = L'autre partie accepterait-elle de régler cela hors du tribunal ?
    .why = Sans clause dans un contrat, les deux parties doivent être d'accord.
    .short = L'autre partie
    .yes = Oui, sans doute
    .no = Non, sans doute pas
