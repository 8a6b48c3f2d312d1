question = Combien de temps dure une indication géographique, et si quelqu’un a déjà le nom comme marque ?
answer =
    Dans beaucoup de pays, une indication géographique (IG) n’a pas de fin fixe. Elle dure tant que le lien au lieu vit et que les règles sont contrôlées.
    Ailleurs, elle est enregistrée pour quelques années et se renouvelle contre une taxe. Demandez à votre office, et notez la date.
    Une marque plus ancienne a le nom ? Elle ne vous arrête pas toujours, ni vous elle.
    – Obtenue de bonne foi avant la protection du nom ? La marque peut souvent rester.
    – Certains pays refusent alors l’IG. D’autres laissent vivre les deux.
    – Venue après, ou trompeuse sur l’origine, elle peut souvent être refusée ou annulée.
    Le nom est devenu le mot courant dans un pays ? Il y est le plus souvent libre.
more-1 =
    La durée, par type de protection :
    – Registre spécial sans fin : Union européenne, par exemple.
    – Registre spécial à renouveler : Inde et Malaisie, par exemple.
    – Marque collective ou de garantie : comme toute marque, à renouveler.
    – Système de Lisbonne : l’inscription n’a pas de fin fixe. Mais les autres membres n’ont pas à protéger un nom perdu chez lui.
    Dans certains pays, l’utilisateur inscrit renouvelle aussi.
    Ce qui peut y mettre fin, selon les pays :
    – règles non suivies, ou pas de contrôle ;
    – rien vendu sous ce nom depuis des années ;
    – le groupement le demande ;
    – enregistrement à tort ;
    – renouvellement manqué.
    Au groupement, quelqu’un doit suivre dates, contrôles, registre.
more-2 =
    Une marque plus ancienne gêne. Cherchez :
    – Quels produits, quels pays, depuis quand ? Voyez le registre.
    – Sert-elle vraiment ? Longtemps inutilisée, elle peut souvent être radiée.
    – À qui est-elle : société honnête, votre revendeur, un membre ?
    – Quelle date y compte : première marque, premier usage, première protection du nom ?
    Puis choisissez avec un conseiller local :
    – s’opposer ou faire annuler, car des délais courent ;
    – convenir par écrit : qui utilise quoi, quels mots, quels produits ;
    – acheter la marque ou une licence ;
    – voir si une marque de groupe, logo et autre mot, diffère assez.
    Dans certains pays, une marque ancienne célèbre peut bloquer une IG qui tromperait l’acheteur.
more-3 =
    Le nom est-il générique ? Chaque pays en juge. Il regarde acheteurs, dictionnaires, vendeurs, et si le produit vient aussi d’ailleurs.
    Dans l’Union européenne et selon les traités de Lisbonne, un nom ne devient pas générique tant qu’il y est protégé. Cela n’aide pas là où il était déjà courant.
    Pour qu’il reste un nom :
    – écrivez-le après le genre de produit : « fromage » ou « chapeau » ;
    – agissez tôt contre l’usage relâché, aussi en boutique, au menu, dans la presse ;
    – corrigez les erreurs des dictionnaires.
    Exemple : des chapeliers voient leur ville comme marque d’un importateur étranger, inutilisée depuis des années. Ils y demandent la radiation, et déposent une marque de groupe.
ask =
    combien d'années est valable une ig
    notre igp faut la renouveler tous les dix ans ?
    taxe de renouvellement ig
    une société a deja le nom de notre ville comme marque que faire
    vieille marque contre notre nouvelle ig qui gagne
    le nom de notre miel est la marque d'une grosse boite depuis longtemps
    nom devenu generique a l'etranger on peut encore proteger ?
    coexistence marque et ig
    ig annulée si plus personne produit ?
    un importateur a deposé le nom de notre lac avant nous
    notre nom de fromage est deja un mot courant en amerique
    ig perimée
