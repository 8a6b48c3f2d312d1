question = Comment gagner de l'argent avec mon invention, ma marque, mon modèle ou mon œuvre ?
answer =
    Vous n'avez pas à tout fabriquer et vendre vous-même. D'autres peuvent aussi vous payer :
    – donner une licence ;
    – vendre ;
    – développer avec un partenaire ;
    – prêter la marque à d'autres produits, ou franchiser ;
    – entrer dans un groupement, ou échanger des licences ;
    – donner le droit en garantie pour obtenir de l'argent ;
    – vendre vos conseils ;
    – gagner un concours ;
    – proposer le droit sur une plateforme ;
    – grandir dans un incubateur.
    Vérifiez d'abord que c'est protégé, et à vous. Puis demandez-vous ce que vous avez le plus : temps, argent ou contacts.
more-1 =
    Les voies classiques :
    – Licence : d'autres fabriquent et vendent, vous avez une part. Bien s'ils ont machines et clients. Piège : aucun minimum.
    – Vente : de l'argent tout de suite. Bien si vous ne pouvez pas suivre. Piège : trop tôt.
    – Recherche commune : coûts et risques partagés. Piège : personne n'a écrit à qui est le résultat.
    – Licence de marque : votre nom ou personnage sur leurs produits. Piège : aucun contrôle de qualité.
    – Franchise : toute votre manière de tenir un commerce. Piège : des lois spéciales avant la signature.
    Chacune a sa propre fiche ici.
more-2 =
    Voies avec d'autres titulaires et avec de l'argent :
    – Communauté de brevets : plusieurs titulaires réunissent des brevets, l'utilisateur prend une seule licence. Surtout là où il y a des normes techniques.
    – Licence croisée : j'utilise le vôtre, vous le mien. Utile si chacun bloque l'autre.
    – Titrisation : des investisseurs paient maintenant des redevances futures. Il faut un revenu régulier, c'est rare pour les petites entreprises.
    – Prêt garanti par le droit, ou avance sur redevances : plus à leur portée. Sans remboursement, vous pouvez perdre le droit.
    Le droit de la concurrence surveille ces accords. Voyez un conseiller.
more-3 =
    Voies avec votre savoir :
    – Conseil : vendez vos heures, gardez vos méthodes. Le contrat dit ce qui reste à vous.
    – Concours : lisez le règlement avant. À qui sont les projets, et qu'est-ce qui est publié ? Déposez d'abord l'invention.
    – Plateforme de technologies, modèles ou images : donnez une description sans secret. Lisez frais, exclusivité et sortie.
    – Incubateur ou accélérateur : quelle part de la société, quels droits, quel secret ?
    Méfiez-vous des sociétés qui veulent de l'argent d'avance pour « commercialiser votre idée ».
more-4 =
    Comment choisir :
    – Peu d'argent, produit prêt : licence, concours, incubateur.
    – De l'argent tout de suite : vente, avance.
    – Un nom fort et des clients fidèles : licence de marque, franchise.
    – Beaucoup de savoir-faire, aucun droit enregistré : conseil, ou licence d'un secret.
    – Il manque une partie : recherche commune, licence croisée.
    Tout se combine, selon les pays ou les produits.
    Exemple : une créatrice de filtres à eau les fabrique chez elle. À l'étranger, elle donne le brevet en licence. Aux entreprises, elle vend des formations.
    Ensuite : listez vos droits et apportez la liste à un entretien gratuit avec un conseiller.
ask =
    comment gagner des sous avec mon invention
    jai un brevet et apres je fais quoi pour gagner
    monetiser ma marque sans vendre moi meme
    emprunter a la banque avec mon brevet en garantie
    une boite me propose de commercialiser mon idee contre 3000 euros
    jai une super idee qui peut me payer
    incubateur startup quels droits je donne
