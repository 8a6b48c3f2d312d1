question = Il dit avoir assez changé mon modèle. En quoi une copie doit-elle être différente ?
answer =
    Nous ne connaissons aucune loi avec une règle de pourcentage, et les juges ne comptent pas les changements. De même en droit d’auteur et pour les marques. « Changez un peu, vous ne risquez rien » est un mythe.
    Ce qui compte :
    – Dessin ou modèle : l’impression d’ensemble, face aux images enregistrées.
    – Droit d’auteur : si une partie créative est reprise. Dans beaucoup de pays, une petite peut suffire.
    – Marque : si l’acheteur peut confondre, ou penser à la même entreprise.
    Mettez côte à côte vos images enregistrées, son produit et les produits antérieurs d’autrui. Montrez-les à un conseiller avant d’écrire.
    Pour vous aussi : changer un peu le produit d’un autre ne met pas à l’abri.
more-1 =
    Comment on compare. Les mots varient, les questions se ressemblent :
    – Qui regarde ? Dans l’Union européenne un utilisateur averti, aux États-Unis un observateur ordinaire qui connaît les modèles antérieurs.
    – Seul compte ce que montrent les images, pas votre idée ni ce que vous vendez aujourd’hui.
    – Ce que la fonction impose compte peu. Ce que tous avaient déjà aussi.
    – Créateur très libre : de petits changements aident rarement le copieur. Peu libre, produits proches nombreux : ils peuvent suffire.
    – Autre taille, matière ou nom dessus change souvent peu.
    Dans certains pays, un dessin couvre l’aspect sur tout produit. Ailleurs, seulement sur un produit du même genre ou proche. Demandez.
more-2 =
    Droit d’auteur : connaissait-il votre œuvre, a-t-il pris son expression ? Qui a créé pareil tout seul est libre. Contre un modèle enregistré, cette excuse échoue souvent. Style et idée sont libres. Une copie modifiée est souvent une adaptation : il faut votre accord.
    Marque : le signe entier, tel que l’acheteur s’en souvient, par l’aspect, le son et le sens. La proximité des produits compte aussi. Changer une lettre suffit rarement.
    Aucun droit, mais une copie servile ? Les règles de concurrence déloyale peuvent aider dans certains pays.
    Vous voulez un produit proche du sien ? Partez de vos acheteurs, pas de sa pièce. Datez vos ébauches. Montrez-les à un conseiller avant de payer des moules.
more-3 =
    À apporter au conseiller :
    – certificat avec toutes les images, et extrait du registre ;
    – votre pièce et la sienne, achetée avec reçu, en photo du même côté ;
    – des produits antérieurs des deux et d’autres, avec dates ;
    – la liste de ce qui est pareil, puis de ce qui diffère ;
    – comment il a pu voir le vôtre ;
    – les mots exacts des acheteurs ;
    – votre première présentation, avec sa date.
    Le piège : ne regarder que les différences. L’ensemble compte.
    Exemple : une fabricante de jouets a enregistré un renard en bois. Un rival l’agrandit et change la queue. À première vue, c’est le même. Un vieux catalogue en montre un assez proche : le conseiller écrit avec prudence, le rival change la tête.
ask =
    il a changé vingt pour cent donc c'est legal il dit
    combien de changements pour faire un nouveau modele
    la regle des 30 pour cent c vrai ?
    il a changé la couleur et un bouton, c encore une copie ou pas
    copie avec petites modifs je peux faire quoi
    ils ont fait ma chaise un peu plus large et disent que c la leur
    difference minimum entre deux dessins
    impression globale ca veut dire quoi
    je veux faire un sac comme le connu mais assez different
    regle des 7 differences
    a partir de quand deux modeles se ressemblent trop
    suffit de retourner l'image et changer les couleurs ?
