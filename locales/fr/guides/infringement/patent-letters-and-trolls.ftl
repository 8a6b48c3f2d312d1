question = Une société écrit que mon produit utilise son brevet. Que vérifier ?
answer =
    N'ignorez pas la lettre et ne payez pas tout de suite. Un brevet couvre ce que disent ses revendications, et seulement là où il est en vigueur.
    Vérifiez, au mieux avec un conseil en propriété industrielle :
    – est-ce un brevet délivré, ou une simple demande ?
    – est-il en vigueur là où vous fabriquez, vendez ou importez ?
    – à qui est-il maintenant, selon le registre ?
    – faites-vous vraiment tout ce que décrit une revendication ?
    – la même chose était-elle connue avant sa date ?
    Notez le délai que fixe la lettre. Répondez avant, au mieux par le conseil, et ne promettez rien.
more-1 =
    Comment chercher :
    – trouvez le numéro dans PATENTSCOPE ou au registre du pays. Seul le registre montre si les taxes sont payées et le brevet en vie ;
    – lisez les revendications mot à mot. En principe, chaque élément doit être présent. Souvent, un moyen presque identique peut compter aussi ;
    – une demande n'arrête encore personne, mais peut ouvrir droit à de l'argent plus tard ;
    – réunissez vieux catalogues, vidéos, dessins datés qui montrent que ce n'est pas nouveau.
    Beaucoup de pays laissent continuer qui utilisait déjà l'invention avant le dépôt, à certaines conditions.
    Vous achetez et revendez ? Ce peut être une contrefaçon aussi. Prévenez le fournisseur. Qui paie, selon le contrat ?
more-2 =
    Des sociétés achètent des brevets surtout pour écrire à de petits utilisateurs. On les dit « trolls ». Leur brevet peut être valable.
    Signes : aucun produit nommé, aucune revendication expliquée, une offre bon marché qui finit vite. Parlez à vos confrères : s'unir coûte moins.
    Demandez par écrit : quelle revendication, quel produit, quel pays.
    Ensuite : contester, motifs à l'appui, changer le produit, prendre une licence, une médiation, ou attaquer le brevet.
    Chacun peut s'opposer à un brevet européen à l'office dans un délai de { $opposition } après la mention de la délivrance.
    Piège : parler de faute dans vos messages, un juge peut les lire. Continuer après la lettre coûte parfois plus cher.
ask =
    lettre d'une boite americaine pour un brevet que je connais pas
    patent troll me demande 5000 dollars
    on dit que ma machine viole leur brevet
    je revends seulement, le brevet me concerne ?
    comment voir si un brevet est encore vivant
    je faisais deja ça avant leur brevet
    faut il repondre a une lettre de brevet ou laisser
    une société inconnue réclame de l'argent pour un brevet
