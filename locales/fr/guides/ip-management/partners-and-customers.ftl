question = À qui est ce que nous faisons sur commande d'un client, ou avec un partenaire ?
answer =
    Si le contrat ne dit rien, la loi du pays décide. Pour le même travail, elle peut donner les droits au fabricant ou au client.
    Écrivez donc avant de commencer :
    – ce que chacun apporte, et que cela reste à lui ;
    – à qui sont les nouveaux plans, modèles, moules, recettes ou programmes ;
    – qui peut les utiliser, pour quoi, et aussi après la fin ;
    – qui dépose et qui paie ;
    – ce qui est secret, et jusqu'à quand.
    Vendre l'objet ne vend en général pas les droits. Les plans remis par un client restent en principe à lui : utilisez-les seulement pour lui.
more-1 =
    Pour une commande sur mesure, réglez aussi :
    – Pouvez-vous faire la même chose pour d'autres, et la montrer en référence ?
    – Qui garde outils, moules et fichiers ?
    – Un autre atelier peut-il plus tard réparer ou copier ?
    – Qui paie si un tiers dit que son droit est copié ? Celui qui a apporté l'élément : c'est une réponse juste.
    Une voie moyenne qui marche souvent : ce qui est propre au client est à lui. Vous gardez vos méthodes générales et lui donnez une licence pour ce qui est dans son produit.
    Céder tous les droits vaut plus d'argent. Comptez-le dans le prix.
more-2 =
    Lisez les conditions d'achat des grands clients. Une ligne peut dire que tous les résultats et inventions sont à eux, même votre savoir-faire antérieur. Demandez à la limiter.
    Avec un partenaire, une marque commune exige un titulaire clair et une règle pour la fin.
    Les pièges :
    – un partenaire dépose la marque ou le brevet à son nom : regardez les registres ;
    – un client vous remet un logo ou une image qui n'est pas à lui. Exigez une preuve et sa promesse écrite de payer s'il y a réclamation. Le vrai titulaire peut toujours agir contre vous.
    Exemple : un menuisier fait des étagères pour un hôtel. Par écrit : l'aspect est à l'hôtel, le menuisier garde l'assemblage caché pour d'autres travaux.
ask =
    mon client dit que les plans sont a lui qui a raison
    sous traitance a qui appartient le moule
    jai developpé un produit avec un partenaire et maintenant il veut tout
    conditions generales d achat cession de tous les droits je signe ?
    je peux revendre a un autre le meme modele fait sur mesure
    client m a donné un logo pas a lui
    copropriété d une marque avec mon associé commercial
    fabriquer sur plan du client puis vendre a d'autres
    mon associé s'en va, qui garde le nom de la boutique
    mon cousin et moi on se sépare, qui garde le nom
    les droits sont à moi ou à ma société
