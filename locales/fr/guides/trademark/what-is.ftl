question = Qu’est-ce qu’une marque et que protège-t-elle ?
answer =
    Une marque est un signe qui distingue vos produits ou services de ceux des autres.
    Ce peut être un nom, un logo ou un slogan. Dans beaucoup de pays, ce peut aussi être une forme, une couleur ou un son.
    L’enregistrement vous permet d’interdire un signe trop proche pour des produits ou services identiques ou similaires.
    La marque protège le signe. Elle ne protège ni le produit, ni la recette, ni l’idée.
    Elle ne vaut que dans les pays ou régions où vous l’enregistrez. Vous pouvez la renouveler indéfiniment.
more-1 =
    Par où commencer :
    – Choisissez un signe qui ne décrit pas simplement ce que vous vendez.
    – Cherchez les marques antérieures.
    – Déposez avant d’imprimer les étiquettes, d’ouvrir ou d’annoncer le nom.
    Dans beaucoup de pays, le premier déposant a le meilleur droit. Dans certains, l’usage antérieur compte aussi.
    Le piège : un nom commercial, un nom de domaine ou un compte sur un réseau social n’est pas une marque. Il ne vous donne pas la marque.
more-2 =
    Exemple : une boulangerie enregistre « Chameau Bleu » pour le pain et les gâteaux.
    Elle peut en principe s’opposer à une autre boulangerie « Le Chameau Bleu ». Elle ne peut en principe rien contre un garage du même nom, car les services sont trop éloignés.
    Les marques notoires, très connues, vont parfois plus loin.
    N’utilisez la lettre R dans un cercle que là où la marque est enregistrée. Ailleurs, c’est parfois une infraction.
    Les droits sans enregistrement dépendent du pays.
ask =
    c quoi une marque
    a quoi ca sert de deposer ma marque
    je veux breveter mon logo
    comment mettre un copyright sur le nom de ma boutique
    jai creé ma sarl donc le nom est a moi non ?
    j'ai le .fr et le .com, la marque est protegée ?
    jai un salon de coiffure et une autre vient d'ouvrir avec presque le meme nom
    difference entre nom commercial et marque
    ma page facebook a le nom, ca suffit pr proteger ?
    une marque ça sert à quoi pour une coiffeuse
