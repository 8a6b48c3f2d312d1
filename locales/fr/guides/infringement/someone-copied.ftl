question = Quelqu'un a copié mon produit, mon nom ou mon modèle. Que faire ?
answer =
    Restez calme et agissez vite, dans cet ordre :
    – gardez des preuves avant que le copieur le remarque : captures d'écran, achat test, dates ;
    – vérifiez votre droit : qu'est-ce qui est protégé, dans ce pays, en vigueur, à votre nom ?
    – décidez ce que vous voulez : qu'il cesse, de l'argent, ou une licence ;
    – ensuite : lettre, formulaire de la plateforme, douane, médiation ou action en justice.
    Sans droit enregistré, vous pouvez parfois agir, par exemple si l'acheteur est trompé. C'est la concurrence déloyale, selon le pays.
    N'insultez et n'accusez personne en public. Cela peut se retourner contre vous.
more-1 =
    Regardez qui copie et pourquoi. Un petit commerce cesse souvent après un appel ou une lettre polie. Une usine de faux, non.
    La lettre qui demande de cesser s'appelle une lettre de mise en demeure. Faites-la relire par un avocat.
    Le piège : dans certains pays, menacer sans droit solide peut vous coûter. L'autre peut aussi attaquer votre droit.
    Attendre est un autre piège. Le juge n'agit en urgence que pour ceux qui font vite, et l'action s'éteint avec le temps.
more-2 =
    Les voies, de la plus légère à la plus lourde : parler, écrire, retrait par la plateforme, médiation, douane, juge, police pour les faux.
    Un juge peut ordonner de cesser (une injonction) et de payer des dommages-intérêts. Cela prend du temps et de l'argent : comparez à votre perte.
    Vous avez peut-être plus de droits que vous ne pensez. Une forme peut être un modèle, un texte ou une image a un droit d'auteur, un nom peut être protégé par l'usage.
    Exemple : une vannière voit son motif en magasin. Elle achète un panier, garde le ticket, montre ses dessins datés, et ils conviennent d'une licence.
ask =
    on ma volé mon design aidez moi
    le magasin d'a coté utilise le meme nom que moi
    une grosse boite a copié mon produit je peux porter plainte ?
    ils copient mon etiquette et mes couleurs
    mon invention est pas brevetée et on la copie
    un concurrent recopie les textes de mon site
    comment arreter un copieur sans argent pour l'avocat
    fausse page facebook qui se fait passer pour ma boutique
    le voisin vend les mêmes savons avec presque la même étiquette
    ils ont copié mes sachets à l'identique
    au marché un vendeur imite mes bouteilles de bissap
