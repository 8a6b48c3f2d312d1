question = Qu’est-ce que le système de La Haye pour les dessins et modèles ?
answer =
    Le système de La Haye permet d’enregistrer des dessins ou modèles dans beaucoup de pays par une seule demande à l’OMPI.
    Vous utilisez une langue, français, anglais ou espagnol, et payez à un seul endroit.
    Une demande peut contenir jusqu’à { $designs } dessins ou modèles de la même classe de produits.
    Il faut un lien avec un membre : nationalité, domicile, résidence ou établissement réel.
    Un enregistrement préalable chez vous n’est pas nécessaire.
    Chaque pays décide selon sa loi et peut refuser.
    L’enregistrement se renouvelle tous les { $renewal }.
more-1 =
    Utile si vous vendez l’aspect d’un produit dans plusieurs pays membres.
    Moins utile si un seul pays vous suffit, ou si votre marché n’est pas membre.
    Le lien peut aussi passer par une organisation membre, comme l’Union européenne ou l’OAPI, si votre pays en fait partie.
    Exemple : un studio de luminaires dépose une fois ses nouvelles lampes. Il choisit les marchés de ses distributeurs.
    Avant de commencer, vérifiez chaque marché sur la liste des membres de l’OMPI.
more-2 =
    Les pièges :
    – Déposez avant de montrer. Chaque pays applique sa règle sur la nouveauté et le délai de grâce.
    – Les images ne peuvent pas être améliorées après. Certains offices qui examinent exigent des vues particulières.
    – L’absence de refus n’est pas une garantie. Le titre peut encore être annulé plus tard.
    Le délai de refus est de { $refusal } depuis la publication pour beaucoup d’offices.
    Les offices qui examinent peuvent disposer de { $long }.
    On répond à un refus dans le pays même, en général par un conseil local.
more-3 =
    L’OMPI perçoit une taxe de base de { $fee } pour le premier dessin ou modèle, et moins pour les suivants.
    S’y ajoutent une taxe de publication et une taxe par pays choisi. L’OMPI offre un calculateur gratuit.
    Les déposants des pays les moins avancés paient beaucoup moins à l’OMPI.
    Avec les renouvellements, chaque membre doit permettre au moins { $minimum } au total. Beaucoup permettent plus.
    Pour ajouter un pays plus tard, il faut une nouvelle demande, et la nouveauté peut alors manquer.
ask =
    deposer un modele dans plusieurs pays dun coup
    systeme de la haye cest koi
    enregistrement international de dessins prix
    on est une PME de maroquinerie au maroc on veut proteger nos sacs en europe et usa
    la haye cest comme madrid mais pour les formes ?
    modele international OAPI possible
    combien de modeles dans une demande la haye
    mon pays pas membre de la haye je fais comment
    protéger mes bijoux dans plusieurs pays en une seule demande
    mes modèles de bijoux dans plusieurs pays d'un coup
    protéger mes chaussures en turquie et en italie avec un seul dossier
