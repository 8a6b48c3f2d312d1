question = J'ai trouvé une copie dans un salon, ou on m'y accuse. Que faire ?
answer =
    Un salon est court : agissez le jour même.
    Vous avez trouvé une copie :
    – prenez brochure, carte, liste de prix. Photographiez seulement là où c'est permis ;
    – notez le stand, le jour, les personnes et un témoin ;
    – allez au bureau du salon. Beaucoup ont un service ou un comité pour ces plaintes ;
    – appelez un avocat de ce pays. Un juge peut agir pendant le salon.
    Ne criez pas, ne prenez pas la marchandise, ne bloquez pas le stand.
    On vous accuse : restez calme et ne signez rien. Demandez le nom, le droit et son numéro. Puis appelez un avocat.
more-1 =
    Avant le voyage :
    – votre droit doit valoir dans le pays du salon, pas seulement chez vous ;
    – emportez certificats, dessins datés et une courte traduction ;
    – lisez le règlement du salon, aussi sur les photos, et notez un avocat sur place ;
    – vérifiez que vos produits ne touchent aucun droit là-bas ;
    – déposez inventions, dessins et modèles avant de les montrer.
    Beaucoup de lois protègent un court temps ce qui est montré dans certaines expositions internationales. La règle est étroite : ne comptez pas dessus.
    Vous craignez une attaque ? Voyez un avocat. Dans certains pays, vous pouvez donner d'avance votre point de vue au juge.
more-2 =
    Si huissier, police ou douane viennent avec une décision de justice, ne résistez pas. Lisez-le, notez les noms et ce qui est pris, appelez votre avocat. Le délai pour contester est court.
    Retirer la pièce de la table « sans rien admettre » permet souvent de garder le stand ouvert.
    Montrer ou offrir peut être une contrefaçon, même sans vente. Cela dépend du pays.
    Le piège pour le titulaire : attendre le retour. Le stand a disparu, et la preuve aussi.
    Exemple : une fabricante voit sa chaise sur un autre stand. Elle a un modèle enregistré dans ce pays. Le comité du salon demande de la retirer, et elle écrit ensuite à la société.
ask =
    au salon du meuble un stand expose ma copie jfais quoi
    huissier sur mon stand il veut saisir mes produits
    on maccuse de contrefacon en pleine foire
    est ce quil faut proteger avant la foire expo
    photographier le stand dun concurrent c permis ?
    foire de canton jai vu mon produit copié
    montrer sans vendre c'est deja de la contrefacon ?
    un exposant montre ma lampe sur son stand au salon
    un stand du salon expose ma copie
