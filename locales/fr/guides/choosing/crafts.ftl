question = Nous faisons de l'artisanat. Quelle protection compte d'abord ?
answer =
    En général le nom vient d'abord, puis l'aspect de vos meilleures pièces :
    – votre nom ou un signe pour tout le groupe : marque, marque collective ou de garantie ;
    – forme ou motif nouveau : dessin ou modèle, avant de montrer ;
    – pièces artistiques et dessins : droit d'auteur, dans beaucoup de pays sans enregistrement ;
    – artisanat connu pour son lieu : indication géographique, là où l'artisanat est couvert ;
    – technique spéciale : secret d'affaires, si vous pouvez la garder.
    Les motifs anciens d'une communauté ne sont pas nouveaux. Un dessin ou modèle déposé pour eux est en principe nul. Certains pays les protègent autrement. Demandez d'abord à la communauté.
more-1 =
    Le piège typique : des photos des nouvelles pièces sont en ligne avant tout dépôt. Dans certains pays, elles ne peuvent alors plus être protégées comme dessin ou modèle.
    Autres pièges :
    – Un acheteur ou exportateur enregistre votre nom ou motif dans son pays.
    – Un hôtel ou une maison de mode copie un motif, et vous n'avez aucune preuve datée.
    – Des copies d'usine portent le nom de votre village, et aucun groupe ne l'a protégé.
    – Vous vendez l'unique dessin avec « tous les droits ».
    Les pays choisissent jusqu'où le droit d'auteur couvre les objets utilitaires.
    Là où ils les protègent comme art, la Convention de Berne demande au moins { $applied-art } depuis la réalisation.
more-2 =
    Premières étapes :
    – Signez et datez croquis et pièces, et gardez des photos datées.
    – Choisissez les pièces qui se vendent le mieux. Demandez à l'office de PI le coût d'un dépôt de dessins avec plusieurs pièces.
    – Parlez avec d'autres artisans d'une marque commune avec règles de qualité, et étiquetez chaque pièce.
    Après un premier dépôt de dessin ou modèle, vous avez { $design-priority } pour déposer à l'étranger avec la même date.
    Grosse commande de l'étranger ? Écrivez qui peut utiliser le motif, pour quoi et combien de temps.
    Exemple : des vannières choisissent une marque commune. Les nouveaux motifs de chacune sont déposés avant la foire. Les anciens restent au village.
ask =
    artisan je fais des bijoux comment proteger mes modeles
    poterie de notre village copiée par une usine
    motif de tapis berbere on peut le deposer ?
    je vends mes paniers sur etsy et on me copie
    proteger mes sculptures en bois
    marque pour un groupement d'artisans
    un hotel a repris mes dessins sur ses tissus
    artisanat local indication geographique possible ?
    je suis potière, on me conseille tout et son contraire pour mes vases
    potières du village, nos motifs sont repris
