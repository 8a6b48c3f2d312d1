name = Marque à l'étranger avec Madrid
what = Une seule demande internationale peut étendre votre marque de base à de nombreux membres.
next-1 = Obtenez d'abord une marque ou une demande chez vous.
next-2 = Choisissez les membres où vous vendez ou vendrez.
next-3 = Déposez par votre office, avec exactement le même nom et le même titulaire.
next-4 = Répondez à chaque office qui refuse, dans son délai.
time = Chaque membre a un délai fixe pour refuser. Il dépend du membre.
risk = Si la marque de base tombe dans les premières années, tous les pays tombent avec elle.
