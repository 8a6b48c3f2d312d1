name = Dessin à l'étranger avec La Haye
what = Une seule demande internationale peut protéger l'aspect de votre produit dans de nombreux membres.
next-1 = Vérifiez que vous relevez d'un membre du système de La Haye.
next-2 = Préparez des images qui conviennent à chaque membre choisi.
next-3 = Déposez à l'OMPI et décidez si la publication doit attendre.
time = Chaque membre a un délai fixe pour refuser.
risk = Des images acceptées par un office peuvent être refusées par un autre.
