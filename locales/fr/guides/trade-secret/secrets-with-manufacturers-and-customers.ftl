question = Usines, clients, appels d'offres veulent nos plans, recettes, échantillons : comment nous protéger ?
answer =
    Donnez le moins possible, le plus tard possible, à peu de gens, et jamais sans papier.
    – Déposez d'abord ce que chacun peut voir : invention, aspect, nom. Aussi dans le pays de l'usine.
    – Signez avant l'envoi : garder le secret, n'utiliser que pour nous, ne fabriquer pour nul autre.
    – Divisez : des pièces différentes à des fabricants différents. Mélangez vous-même l'ingrédient clé.
    – Marquez chaque page et notez ce qui est allé à qui.
    Le papier doit valoir là où est le partenaire. Un contrat selon votre loi peut y être difficile à faire respecter. Demandez-en un court à un avocat de ce pays.
more-1 =
    Avec une usine, même étrangère, le contrat devrait dire :
    – pas de pièces en plus, pas de vente de rebuts, pas d'autre usine sans votre oui ;
    – moules, outils et fichiers sont à vous et reviennent ;
    – vous pouvez visiter et compter ;
    – pas de contact avec vos clients, pas d'usage pour ses produits (cet ensemble s'appelle souvent NNN) ;
    – à qui sont les améliorations ;
    – langue, loi, juge ou arbitrage ;
    – une somme fixe par violation, si la loi le permet.
    Vérifiez le vrai nom de la société au registre. La signature d'un négociant ne lie pas toujours l'usine.
    Déposez-y votre marque avant la première commande. L'usine ne doit pas la déposer.
more-2 =
    Avec clients et échantillons :
    – Un échantillon dit tout ce qui se mesure. S'il montre le secret, prêtez-le contre promesse signée : ni ouvrir, ni analyser, ni transmettre, et le rendre.
    – Avant le dépôt d'un brevet ou d'un dessin ou modèle, un échantillon remis sans engagement de secret peut le détruire.
    – Dans une offre, dites ce que cela fait, pas comment.
    – Lisez les conditions de l'acheteur. Elles peuvent lui permettre d'utiliser vos plans avec d'autres fabricants. Rayez, ou demandez.
    – La ligne « confidentiel » sous un courriel n'est pas un contrat.
    – Visites : convenez du trajet, pas de photos, signature à l'entrée.
more-3 =
    Avec appels d'offres et autorités :
    – Demandez d'abord quels papiers peuvent devenir publics, et comment marquer un secret.
    – Marquez les pages secrètes, dites pourquoi, et remettez une version sans elles.
    – Omettez le cœur s'il n'est pas nécessaire.
    – Si vous perdez, demandez vos papiers en retour.
    – Pour un agrément d'aliment, de médicament ou de produit chimique, demandez qui voit la recette.
    Le piège : tout est dit secret. L'office peut alors n'en accepter rien.
    Exemple : une fabricante de sauce fait cuire sa base ailleurs. Le mélange d'épices vient tout prêt en sacs, de sa propre cuisine.
ask =
    usine en chine peur quelle copie mon produit
    contrat nnn cest quoi
    le client veut les plans avant de commander
    envoyer un echantillon sans se faire voler la recette
    appel doffre public mes secrets seront visibles ?
    a qui appartiennent les moules chez le fabricant
    le sous traitant vend mes pieces a dautres
    la recette demandée par les autorités pour lagrement
    l'usine va voir ma recette, comment les faire taire
