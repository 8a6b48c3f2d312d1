question = Nous entrons dans un pôle avec des entreprises, une université et l'État. Qui fait quoi en PI ?
answer =
    Un pôle (cluster) est un groupe d'un même lieu ou métier qui travaille sur les mêmes choses. Rôles habituels :
    – Créer : l'université fait la recherche, les entreprises apportent problèmes et améliorations, l'État donne argent et objectifs.
    – Gérer : chacun tient sa liste de droits. Le bureau du pôle tient les règles communes.
    – Protéger : chacun dépose le sien. Ensemble, on partage les recherches, surveille le marché et peut avoir une marque collective.
    – Utiliser : les entreprises fabriquent et vendent, l'université concède, l'État teste, achète et ouvre des portes à l'étranger.
    Ces rôles se mêlent. Seul l'accord écrit compte : lisez les règles avant d'entrer.
more-1 =
    Ce que les règles doivent dire :
    – L'apport de chaque membre reste à lui. Comment est-ce noté ?
    – À qui est ce qui est fait ensemble, et qui peut l'utiliser ?
    – Ce qui se dit en réunion est-il secret, et pour combien de temps ?
    – Qui peut publier, et qui voit le texte avant ?
    – Qui peut utiliser le nom commun, et qui contrôle la qualité ?
    – Qui paie, et que se passe-t-il au départ d'un membre ?
    Les membres sont souvent rivaux. Ne parlez pas de prix, de clients ou de partage de marchés. Le droit de la concurrence l'interdit largement dans la plupart des pays.
more-2 =
    Ce qu'une petite entreprise peut gagner : un conseiller partagé, des formations, des bancs d'essai, un stand commun, une marque collective qu'aucun membre ne bâtirait seul.
    Les pièges :
    – Vous dites une idée nouvelle en groupe de travail. Sans devoir de secret, cela peut compter comme public. Déposez d'abord, ou ne dites que le problème.
    – L'argent public peut obliger : résultats ouverts, droit pour l'État, limites à la vente.
    – Personne ne gère la marque commune, et la confiance se perd.
    D'abord : demandez les règles au pôle, notez ce qui manque, faites-les lire par un conseiller.
    Exemple : des menuisiers d'une vallée partagent un laboratoire du bois et une marque. Chacun garde ses modèles.
ask =
    pole de competitivité et propriété intellectuelle
    on rejoint un cluster a qui sont les resultats
    projet commun avec la fac et d autres boites qui a le brevet
    accord de consortium que verifier pour une pme
    partager un labo avec des concurrents sans se faire piquer ses idees
    qui gere la marque commune du cluster
    la subvention publique donne des droits a l etat ?
    parler de mon idee en reunion du pole c risqué
