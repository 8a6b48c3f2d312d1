question = Quelles photos ou quels dessins faut-il pour une demande de La Haye ?
answer =
    Des images nettes qui montrent tout l’aspect. Elles décident de ce qui est protégé, et en principe on ne peut ajouter de vues plus tard.
    – Photos ou dessins, en couleur ou en noir et blanc. Les deux peuvent figurer dans la même demande.
    – Seulement le produit, sur un fond simple et neutre. Pas de mains, de gens ni d’autres objets.
    – Pas de mesures, de flèches ni de texte d’explication dans l’image. Les dessins techniques ne sont pas acceptés.
    – Assez de vues : avant, arrière, chaque côté, dessus, dessous, et une vue de biais.
    L’OMPI ne vérifie que les formalités. Chaque pays décide ensuite si les images montrent assez.
more-1 =
    Comment les faire :
    – Posez le produit sur un fond uni, en lumière douce, sans ombres dures ni reflets.
    – Même produit, même couleur et même échelle dans chaque vue.
    – Gardez un style par dessin ou modèle : que des photos, ou que des dessins.
    – Numérotez les vues comme le veut le formulaire, et nommez-les : « avant », « dessus ».
    – Comparez toutes les vues avant l’envoi. Un bouton dans une vue qui manque dans une autre est un motif de refus.
    La page de dépôt de l’OMPI vérifie pour vous la taille et le type de fichier.
more-2 =
    Pensez à ce que vous revendiquez :
    – Des images en couleur peuvent vous limiter à ces couleurs dans certains pays. Si la forme compte, pensez à des dessins simples.
    – Enlevez marque et étiquettes, sauf si elles font partie de l’aspect.
    – Une partie à ne pas protéger peut être en traits discontinus ou d’une autre couleur. Dites-le dans la description. Certains pays ne protègent que des produits entiers : vérifiez.
    – Un produit qui s’ouvre ou se plie : montrez les positions.
    Certains offices veulent certaines vues, ou des ombres sur les parties courbes. L’OMPI a un guide. Lisez-le pour les pays qui examinent.
more-3 =
    Les pièges :
    – Une belle photo publicitaire avec fleurs et tasse. Elle n’est pas acceptée, ou protège la mauvaise chose.
    – Des images d’ordinateur avec reflets et brume qui cachent les bords.
    – Une seule vue, car c’est moins cher. Ce que personne ne voit se défend mal.
    – Montrer les images à des gens avant le dépôt.
    Exemple : un fabricant photographie chaque chaise de tous côtés devant un mur gris. Avant de désigner un marché qui examine, un professionnel vérifie les vues. Cela coûte moins qu’un refus.
ask =
    quelles photos pour un depot de dessin a l ompi
    fond blanc obligatoire pour les photos de la haye ?
    combien de vues pour mon modele international
    plan technique avec cotes accepté a la haye
    image 3d rendu ordinateur ok pour la haye
    couleur ou noir et blanc pour proteger la forme
    pointillés sur le dessin ca veut dire koi
    refus a cause des images de mon modele
    quelles photos de la lampe pour la demande internationale
