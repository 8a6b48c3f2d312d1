question = Brevet ou modèle d'utilité : lequel choisir ?
answer =
    Vérifiez d'abord si votre pays connaît le modèle d'utilité. Si oui, pensez :
    – au modèle d'utilité pour un produit simple à vie courte, un petit budget et des copies attendues bientôt
    – au brevet pour un plus grand pas, un procédé ou une substance, une longue vie, des investisseurs ou beaucoup d'exportations
    Le brevet est plus long et plus cher. Il est en général examiné, donc plus solide.
    Le modèle d'utilité vient plus tôt et finit plus tôt. Souvent, personne ne l'a vérifié.
    La seule apparence relève du dessin ou modèle industriel.
more-1 =
    Durée la plus longue d'un modèle d'utilité notée pour votre pays : { $um-term }.
    Durée d'un brevet notée pour votre pays : { $patent-term }.
    Demandez à votre office :
    – Puis-je déposer l'un et l'autre pour la même invention, et garder l'un et l'autre ?
    – Puis-je transformer une demande de brevet en modèle d'utilité, et jusqu'à quand ?
    – L'office examine-t-il les modèles d'utilité ? Que me faut-il avant d'agir contre un copieur ?
    – Les procédés ou les substances sont-ils admis ?
    – Quelles taxes paient les petites entreprises ?
more-2 =
    Les pièges :
    – À l'étranger, beaucoup de pays n'ont pas de modèle d'utilité. Pour ces marchés, il faut un brevet ou un autre droit.
    – Selon la Convention de Paris, un premier dépôt de modèle d'utilité peut donner priorité à une demande de brevet dans un autre pays membre, et inversement.
    – Moins cher à obtenir ne veut pas dire sûr. Un droit non vérifié peut être annulé après une recherche de l'adversaire.
    Exemple : un fabricant de remorques de vélo attend des copies dès la saison prochaine. Il enregistre le nouvel attelage comme modèle d'utilité. Pour la commande du moteur, il dépose une demande de brevet.
ask =
    brevet ou modele d utilite je choisis quoi
    modele d'utilité moins solide que brevet ?
    on peut avoir les deux brevet et modele d utilite
    brevet refusé je peux passer en certificat d utilité
    petit budget outil simple brevet vaut le coup ?
    le moins cher entre brevet et modele d'utilité
    produit de mode technique vendu 3 saisons quel droit
    certificat d'utilité ou brevet avantages inconvenients
    brevet ou modèle d'utilité pour une égreneuse
    quelque chose de plus simple que le brevet pour une houe améliorée
    plus rapide et moins cher que le brevet pour mon outil
    outil tout simple, quelle protection pas chère et rapide
    une pelle pliante, brevet ou certificat
