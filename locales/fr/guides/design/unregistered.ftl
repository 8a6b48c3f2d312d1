question = Mon dessin ou modèle est-il protégé sans enregistrement ?
answer =
    Dans certains endroits oui, mais moins bien et en général moins longtemps. Beaucoup de pays n’ont pas un tel droit.
    L’Union européenne protège sans enregistrement un dessin ou modèle nouveau, dès qu’il y est montré au public.
    Cela dure { $term } depuis cette première présentation.
    Cela ne vaut que contre la copie. Qui a créé seul le même aspect peut l’utiliser.
    Ailleurs, le droit d’auteur ou la concurrence déloyale peut aider. Le critère varie selon le pays.
    Si l’aspect fait vos ventes, l’enregistrement est plus sûr.
more-1 =
    Sans registre, vous devez tout prouver vous-même. Gardez :
    – Croquis, fichiers et échantillons datés, avec le nom du créateur.
    – La preuve de la première présentation : catalogue, publication datée, salon, premières factures.
    – Un contrat de cession, si un indépendant a créé le modèle.
    – Un exemplaire du produit de l’autre, acheté avec ticket.
    Exemple : une petite marque envoie aux boutiques un catalogue daté. Plus tard, il montre qui était le premier.
more-2 =
    Le piège est le lieu de la première présentation.
    Le droit de l’Union européenne demande une présentation qui compte chez elle. Une première présentation ailleurs peut ne pas suffire.
    Le Royaume-Uni a ses propres droits, séparés de ceux de l’Union.
    Montrer d’abord dans un lieu peut vous priver du droit gratuit dans l’autre.
    Si vous lancez ici et là, demandez conseil avant le lancement.
more-3 =
    Un bon plan pour les produits de courte vie :
    – Montrez d’abord au bon endroit et gardez la preuve.
    – Regardez quels modèles se vendent.
    – Enregistrez les meilleurs à temps, tant que court le délai de grâce là où vous en avez besoin.
    N’attendez pas la fin du droit gratuit. Il est alors en général trop tard pour enregistrer.
    Ne dites pas à un copieur que votre modèle est enregistré si c’est faux. Cela peut être illégal.
ask =
    mon design est protege automatiquement ou pas
    jai rien deposé et on a copié ma robe
    dessin ou modele non enregistré europe
    une grande enseigne a repris mon sac que faire sans depot
    est ce que le droit dauteur protege un meuble
    prouver que jai créé le modele en premier
    artisan au benin vend en france sans enregistrement risque ?
    proteger un bijou sans payer
    je n'ai rien enregistré et on copie l'allure de mon vase
    une usine reprend les motifs de mes poteries sans dépôt de ma part
