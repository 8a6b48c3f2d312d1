question = Un même produit peut-il avoir plusieurs protections ?
answer =
    Oui. Chaque droit protège un autre aspect du même produit, et ils se complètent.
    Exemple, un nouveau moulin à café :
    – la façon de moudre : brevet ou modèle d'utilité
    – son apparence : dessin ou modèle industriel
    – son nom et son logo : marque
    – la notice, les photos et le logiciel de commande : droit d'auteur
    – la façon de durcir les lames, si elle reste secrète : secret d'affaires
    Il ne vous faut pas tout. Chaque droit a ses règles, ses coûts et sa fin. Commencez par l'aspect qui fait vendre.
more-1 =
    L'ordre compte :
    – D'abord déposer l'invention et l'apparence, avant que quelqu'un d'extérieur les voie.
    – Déposer le nom avant le lancement, pour que personne ne le prenne.
    – Faire signer des engagements de secret avant de parler aux fournisseurs.
    Le piège : une publication peut gâcher un autre dépôt. Si votre modèle est publié avec des images claires, votre demande de brevet déposée ensuite peut ne plus être nouvelle. Déposez tout avant la première publication.
    Vérifiez aussi à qui appartient chaque élément. Un logo fait par un indépendant n'est souvent pas à vous sans cession écrite.
more-2 =
    Pour aller à l'étranger, le premier dépôt ouvre un délai : le droit de priorité. Pendant ce temps, votre première date compte encore dans presque tous les pays.
    Pour les brevets et modèles d'utilité, ce délai est de { $patent-priority }.
    Pour les dessins et modèles industriels, il est de { $design-priority }.
    Pour les marques, il est de { $mark-priority }.
    Petit budget ? Beaucoup commencent par la marque. Elle se renouvelle sans limite, alors que brevets et dessins ou modèles prennent fin.
    Pensez au brevet quand l'idée technique rapporte et se copie facilement.
ask =
    je peux faire brevet et marque pour le meme produit
    faut il un modele et un brevet pour ma lampe
    mon produit a une forme nouvelle et un mecanisme nouveau je depose quoi
    droit d auteur et modele sur un meme sac ?
    proteger nom + emballage + recette en meme temps
    un seul depot ca suffit pour tout ?
    jai une appli avec logo et algo special combien de depots
    cumul des protections sur un produit
    le nom, la forme et le mécanisme de mon produit
