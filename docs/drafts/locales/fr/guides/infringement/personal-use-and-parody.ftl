question = C’est juste pour moi, pour l’école ou pour rire. Puis-je copier sans demander ?
answer =
    Cela dépend du pays et du droit. En gros :
    – Pour vous, chez vous, hors affaires : beaucoup de lois le permettent pour brevets et dessins. D’autres non, comme aux États-Unis pour les brevets. La marque vise surtout le commerce. Droit d’auteur : beaucoup de pays permettent certaines copies privées, d’autres peu.
    – École, club, charité : exceptions étroites pour enseigner. « Sans profit » ne suffit pas.
    – Parodie, blague : permise en droit d’auteur dans certains pays. Sur un produit vendu : risqué.
    – Fan art : il faut en général l’accord, même dessiné par vous.
    Si vous vendez, annoncez ou publiez, ne comptez plus sur l’usage privé. Demandez par écrit avant d’imprimer, ou créez le vôtre.
more-1 =
    Cas par cas :
    – Un gâteau, jouet ou maillot fait pour votre enfant : souvent usage privé, mais la loi du pays décide. Boulanger ou imprimeur payé : ce sont des affaires, il faut l’accord.
    – Cadeau : un seul, privé, peut être permis. Beaucoup, ou d’une société à ses clients : des affaires.
    – École : copies et pièces en classe souvent permises, avec limites. Vendre en kermesse, rarement.
    – Maillots de club avec le logo d’une marque : demandez à la marque.
    – Publier touche le public : l’usage privé finit.
    N’aident pas : « aucune atteinte voulue », citer l’artiste, « je n’ai rien gagné », « trouvé en ligne », « tout le monde le fait ».
    L’ami qui imprime dans sa firme fait aussi des affaires.
more-2 =
    Blague et fan art :
    – Parodie en droit d’auteur : Royaume-Uni, Canada et Australie, par exemple, la permettent si elle est équitable. Aux États-Unis, un juge pèse chaque cas. Certaines lois n’en parlent pas.
    – Cela aide si la blague vise l’œuvre, ne prend que le nécessaire et ne trompe personne.
    – Marques célèbres : dans beaucoup de pays, un logo détourné sur des produits peut rester une atteinte. Aux États-Unis, une blague utilisée comme votre marque n’a pas d’abri spécial.
    – Chacun peut avoir des droits sur son visage et son nom.
    – Fan art : certains titulaires publient des règles. Lisez ce qu’elles disent de la vente.
    Une lettre arrive ? Retirez l’offre, consultez avant de répondre.
more-3 =
    Répliques, aussi pour un musée ou un film :
    – L’objet est-il encore protégé ? Sinon, une photo ou un scan récent peut l’être.
    – Beaucoup de lois laissent un musée copier pour conserver, pas vendre.
    – Ni marque ni nom de fabricant. Écrivez « réplique ». La vendre pour vraie peut être une fraude.
    – Objet d’une communauté : demandez-lui d’abord.
    – Patrimoine protégé : parfois sur permis. Voyez le service du patrimoine.
    – Accord écrit : quoi, combien, vendu où.
    Le piège : le client dit « tout est réglé ». Vous l’avez fait, vous paierez peut-être.
    Exemple : un potier copie pour un musée une jarre antique, libre là-bas. Le musée autorise ses photos par écrit. Chaque pied porte « réplique ».
ask =
    c juste pour usage perso je peux copier ?
    tshirt rigolo avec un logo connu
    le fan art est autorisé ou pas
    coudre le logo d'une marque sur mon propre sac juste pour moi
    parodie d'une marque sur des mugs
    pour la kermesse de l'ecole on vend des tasses avec des heros de dessin animé
    je gagne rien avec donc j'ai le droit non
    faire une replique d'une vieille epée pour un musée
    construire chez moi un truc breveté pour moi seul
    maillots de la paroisse avec le logo du club
    vendre un costume cosplay c permis
    copier un jouet pour mon enfant
