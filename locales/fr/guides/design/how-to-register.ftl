question = Comment enregistrer un dessin ou modèle, étape par étape ?
answer =
    – Ne le montrez à personne avant le dépôt. Déjà montré ? Déposez vite : certains pays l’admettent encore un temps limité.
    – Vérifiez qu’il est à vous. Fait par un indépendant ou un partenaire ? Faites-le céder par écrit.
    – Cherchez les produits et dessins semblables.
    – Faites de bonnes images de tous côtés.
    – Remplissez le formulaire de l’office de PI : titulaire, créateur, images, produit et classe.
    – Payez la taxe et gardez le numéro de dépôt.
    Certains offices n’examinent que les formalités. D’autres comparent aussi avec l’existant : c’est plus long.
    L’office donne formulaire, taxes et règles d’images. Demandez les réductions. De l’étranger, il faut souvent un mandataire local.
more-1 =
    Plusieurs dessins dans un formulaire ? Dans beaucoup de pays, on peut en déposer plusieurs à la fois, et les suivants coûtent moins. Souvent, ils doivent être de la même classe.
    Dans l’Union européenne, une demande peut contenir { $together } dessins, même de classes différentes.
    D’autres pays n’en permettent qu’un par demande.
    Triez d’abord : ce qui se vend, ce qui se copie facilement, ce qui restera. Déposez cela.
    Un ensemble, comme des tasses et une théière, peut parfois être un seul dessin ou modèle. Il ne protège alors peut-être que l’ensemble. Demandez avant de choisir.
more-2 =
    Le garder caché après le dépôt ? Dans beaucoup de pays, vous pouvez demander une publication plus tard. C’est l’ajournement de la publication.
    Dans l’Union européenne, il peut durer { $hidden } depuis la date de dépôt ou de priorité.
    Certains pays n’en ont pas, certains publient tout de suite. Demandez avant de déposer, car après c’est souvent trop tard.
    Tant qu’il est caché, vous ne pouvez souvent pas grand-chose contre les autres, ou seulement contre une vraie copie.
    Ne lancez jamais avant la date de dépôt. Demandez la publication au lancement.
    Après le premier dépôt, vous avez { $priority } pour déposer dans d’autres pays en gardant la première date.
more-3 =
    Erreurs fréquentes :
    – Le lancement vient d’abord, le formulaire après.
    – Photos avec ombres, mains, étiquettes de prix, ou seulement de face.
    – Dépôt au nom de quelqu’un à qui le dessin n’est pas.
    – Un nom de produit trop étroit ou pas clair.
    – Une lettre de l’office reste sans réponse à temps.
    – La date de renouvellement n’est pas notée.
    On ne peut en principe pas changer les images après le dépôt. S’il manque quelque chose, redéposez tout de suite, tant que le dessin ou modèle est encore nouveau.
    Exemple : un bijoutier dépose des bagues en un groupe au printemps. La foire est en été, et la publication suit cette semaine-là.
ask =
    comment deposer un dessin ou modele
    depot modele inpi etapes
    combien de modeles dans un seul depot
    garder mon modele secret apres le depot possible ?
    quelles photos pour deposer un meuble
    depot dessin modele oapi comment faire
    je peux changer les photos apres le depot du modele
    prix pour enregistrer le design d'une lampe
    enregistrer l'aspect de mes lampes
    déposer le motif de mes pagnes
