question = Comment enregistrer une marque au Kenya ?
answer =
    La demande se dépose auprès du Kenya Industrial Property Institute (KIPI). Un enregistrement kényan ne protège la marque qu’au Kenya.
    Les étapes habituelles sont :
    – chercher les marques antérieures identiques ou proches,
    – déposer la demande avec une image nette de la marque et la liste des produits ou services par classe,
    – le KIPI examine la demande,
    – si elle est acceptée, la marque est publiée et d’autres peuvent former opposition,
    – sans opposition, ou si elle échoue, la marque est enregistrée et vous recevez un certificat.
    Si votre entreprise est hors du Kenya, il vous faut un mandataire sur place.
more-1 =
    Faites la recherche avant d’imprimer des étiquettes ou de peindre une enseigne. Le KIPI propose aussi une recherche officielle.
    Choisissez un nom distinctif. Un nom qui décrit seulement le produit, comme « Miel doux » pour du miel, est en général refusé.
    L’usage antérieur d’une marque peut compter au Kenya, mais il faut le prouver. Gardez factures, photos et publicités datées.
    L’inscription d’une société n’est pas une marque. Le registre des sociétés et celui des marques sont différents.
    Les taxes dépendent du nombre de classes. Consultez le barème en vigueur sur le site du KIPI avant le dépôt.
more-2 =
    Pour d’autres pays, plusieurs voies existent :
    – déposer vous-même pays par pays. Dans un délai de { $priority } après le dépôt kényan, vous pouvez revendiquer sa date ;
    – passer par le système de Madrid. Le Kenya en est membre : la demande passe par le KIPI, sur la base de votre marque kényane ;
    – passer par l’ARIPO pour les voisins liés par le Protocole de Banjul. Demandez d’abord si cette voie vous est ouverte.
    À notre connaissance, le Kenya n’est pas lié par le Protocole de Banjul. Une marque ARIPO ne couvre donc pas le Kenya.
    Exemple : un vendeur de thé dépose d’abord au KIPI, puis ajoute ses marchés d’exportation par Madrid.
ask =
    deposer une marque au kenya comment faire
    je veux proteger le nom de ma boutique a nairobi
    kipi enregistrement marque etapes
    societe francaise qui vend au kenya, faut il un agent pour la marque
    la marque aripo est elle valable au kenya
    breveter mon logo au kenya c possible
    mon nom commercial est inscrit au kenya, ca suffit pour la marque
