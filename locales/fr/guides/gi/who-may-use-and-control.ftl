question = Qui peut utiliser une indication géographique, et qui contrôle les règles ?
answer =
    Dans la plupart des systèmes, tout producteur de la zone qui respecte les règles écrites peut utiliser le nom. Y être né ne suffit pas, être grand n’est pas nécessaire.
    Ces règles s’appellent le cahier des charges. Il dit ce qu’est le produit, où et comment il est fait, et comment il est contrôlé.
    Pour commencer : demandez au groupement, à l’office de PI ou au ministère de l’agriculture le cahier des charges et l’organisme de contrôle.
    Montrez ensuite que vous le respectez, avant d’imprimer des étiquettes.
    Dans certains pays, il faut d’abord être inscrit comme utilisateur autorisé. Demandez à votre office.
more-1 =
    Qui fait quoi :
    – Le groupement écrit les règles, promeut le nom et surveille les abus.
    – L’organisme de contrôle vérifie. Ce peut être un service public, une société privée ou un comité. Il ne devrait pas dépendre de ceux qu’il contrôle.
    – Le producteur tient des registres et paie une part.
    – L’office tient le registre.
    Le groupement ne peut en général pas écarter un producteur honnête qui respecte les règles, même non membre. Mais celui-ci peut devoir payer ses propres contrôles.
    Dans les pays qui utilisent une marque de garantie, le règlement de cette marque décide.
more-2 =
    Un contrôle en pratique :
    – des registres : d’où vient la matière première, combien, quel jour ;
    – une visite du lieu ;
    – un test du produit : goût, couleur, tissage ou humidité ;
    – un regard sur les étiquettes.
    Les petites fautes amènent en général un avertissement et une date pour réparer. Pour les grosses, vous pouvez perdre l’usage du nom.
    Gardez les coûts bas : un contrôle pour tout le groupe, un simple cahier, des testeurs du village formés.
    Ne vendez que la vraie quantité. Plus de sacs que de récolte : c’est la première chose que cherchent les contrôleurs.
more-3 =
    Les pièges :
    – Des règles copiées d’un autre produit. Personne ne peut les tenir.
    – Le président du groupe contrôle aussi ses propres produits.
    – Des gens d’ailleurs emballent et mélangent. Dites dans les règles qui peut emballer, et où.
    – Le climat ou la méthode change. Demandez à l’office de changer le cahier des charges avant de changer le produit.
    Exemple : une fromagère s’installe dans la vallée. Elle y achète le lait, suit la méthode, réussit le contrôle et peut utiliser le nom. Son cousin hors de la limite ne le peut pas, avec la même recette.
ask =
    qui a le droit d'utiliser le nom igp
    cahier des charges ou le trouver
    le groupement refuse que j'utilise l'appellation
    je suis pas membre du syndicat je peux mettre le nom ?
    controle igp comment ca se passe
    ma ferme est a 2 km hors de la zone
    organisme de controle combien ca coute pour petits producteurs
    changer une regle du cahier des charges
    qui contrôle ceux qui mettent l'appellation
