question = J’ai déjà montré mon dessin ou modèle. Puis-je encore l’enregistrer ?
answer =
    Peut-être. Cela dépend du pays et de la date de la première présentation.
    Beaucoup de pays accordent un délai de grâce : un temps pour déposer après l’avoir montré vous-même.
    Dans l’Union européenne, par exemple, il est de { $grace } depuis la première présentation.
    D’autres pays n’en donnent pas, ou seulement pour certaines expositions. Votre propre publication ou vente peut y détruire la nouveauté.
    Aujourd’hui : notez ce que vous avez montré, où et quand. Ne montrez rien de plus.
    Puis interrogez l’office de chaque marché et déposez au plus vite.
more-1 =
    Ce qui compte en général comme divulgation :
    – Une publication ou une vidéo sur un réseau social, même pour peu d’abonnés.
    – Une boutique en ligne, un catalogue, un salon, un financement participatif.
    – Des échantillons envoyés à des acheteurs sans engagement de secret.
    Ne compte en général pas : un échange avec des personnes tenues au secret, par exemple par un accord de confidentialité.
    Exemple : une potière publie un nouveau vase et reçoit des commandes. La date de cette publication est désormais celle qui compte.
more-2 =
    Les pièges du délai de grâce :
    – Il n’est pas le même partout. Votre pays peut pardonner ce que votre marché d’export ne pardonne pas.
    – Il n’arrête pas les autres. Celui qui dépose ou montre entre-temps son propre modèle proche peut vous bloquer.
    – Certains pays exigent une déclaration et des preuves au dépôt.
    – Une demande de La Haye n’y change rien. Chaque pays applique sa règle.
    La prochaine fois, déposez d’abord et montrez ensuite.
more-3 =
    S’il est trop tard pour cette version :
    – Une nouvelle version est-elle nettement différente ? Gardez-la secrète et déposez celle-là.
    – Seules certaines parties ont été montrées ? Les parties cachées peuvent rester nouvelles.
    – Voyez les droits sans enregistrement, le droit d’auteur, et la marque pour le nom.
    Ne déposez pas en espérant que personne ne verra. Un enregistrement sans nouveauté peut être annulé.
    Il peut aussi vous coûter cher si vous l’avez opposé à d’autres.
ask =
    jai posté mon modele sur insta je peux encore deposer ?
    deja vendu des pieces, trop tard pour le design
    montré au salon le mois dernier dessin et modèle perdu ?
    ma lampe est sur mon site depuis 8 mois
    delai de grace dessin modele maroc
    un client a vu le prototype c grave
    jai fait un ulule avec photos du produit protection possible
    creatrice de mode en tunisie deja vendu la robe
    mes sacs sont déjà sur instagram, je peux encore déposer le modèle
    j'ai posté mes robes il y a trois mois, la forme est-elle encore nouvelle
    j'ai posté ma robe sur insta avant d'enregistrer
