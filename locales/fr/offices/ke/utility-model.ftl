question = Comment obtenir un certificat de modèle d’utilité au Kenya ?
answer =
    La demande se dépose au Kenya Industrial Property Institute (KIPI), à peu près comme pour un brevet. Elle convient aux améliorations techniques modestes : outil, foyer, pompe, serrure.
    Le droit dure { $term }.
    Déposez avant de montrer ou de vendre le produit. C’est la voie sûre, au Kenya comme à l’étranger.
    À notre connaissance, le KIPI n’examine pas en profondeur la nouveauté avant de délivrer le certificat.
    Le certificat s’obtient donc plus vite, mais il ne prouve pas que votre solution est nouvelle. En cas de litige, l’adversaire peut l’attaquer.
more-1 =
    À préparer avant le dépôt :
    – une description qui permet à une personne du métier de fabriquer et d’utiliser le produit,
    – des dessins, s’ils aident à comprendre,
    – des revendications, c’est-à-dire des phrases qui disent ce qui doit être protégé.
    Cherchez d’abord, par exemple dans la base gratuite PATENTSCOPE. L’amélioration existe peut-être déjà.
    La loi cite aussi des mécanismes d’artisanat et des préparations à base de plantes ou nutritives. Demandez à un conseiller si la vôtre convient.
    Le piège : si seule l’apparence change, il s’agit d’un dessin ou modèle industriel, pas d’un modèle d’utilité.
more-2 =
    Le certificat ne protège qu’au Kenya. Pour d’autres pays, vous pouvez :
    – y déposer dans un délai de { $priority } après le dépôt kényan et revendiquer sa date, si ce pays a des modèles d’utilité ;
    – déposer à l’ARIPO, qui délivre des modèles d’utilité pour plusieurs États africains en une procédure. Le Kenya y participe ;
    – passer par le PCT. Beaucoup de pays n’ont pas de modèle d’utilité : vérifiez d’abord chaque marché.
    Exemple : un atelier jua kali améliore un foyer. Il dépose au KIPI, puis montre le foyer à la foire.
    Le KIPI participe au programme de l’OMPI où des conseils en brevets bénévoles aident les inventeurs aux moyens limités. Demandez si vous y avez droit.
ask =
    modele d utilite kenya kipi comment deposer
    petit brevet au kenya
    jai ameliore un rechaud a nairobi, comment proteger
    certificat d'utilité au kenya durée
    atelier au kenya petite invention pas cher
    le kipi examine t il les modeles d'utilite
    protéger une pompe améliorée fabriquée à kisumu
