question = Je veux exporter. Ma marque ou mon brevet vaut-il à l'étranger ?
answer =
    En général non. Un droit enregistré ne vaut que là où il est enregistré : un pays, ou un groupe de pays.
    Le droit d'auteur est différent. Il naît de lui-même dans la plupart des pays.
    Avant d'expédier, choisissez vos marchés et vérifiez :
    – mon nom est-il libre, et n'a-t-il pas un mauvais sens ?
    – mon produit touche-t-il le droit d'un autre ?
    – que dois-je enregistrer ?
    Dans beaucoup de pays, le nom est au premier déposant. Votre importateur ou un inconnu peut passer avant vous.
more-1 =
    Après un premier dépôt, vous pouvez déposer à l'étranger et garder la première date. C'est le droit de priorité.
    Pour une marque, le délai est de { $mark-priority } à partir du premier dépôt.
    Pour un dessin ou modèle industriel, le délai est de { $design-priority } à partir du premier dépôt.
    Pour une invention, le délai est de { $patent-priority } à partir du premier dépôt.
    Ensuite une marque peut encore être déposée, sans la date ancienne. Pour une invention ou un modèle, vos propres ventes peuvent alors vous nuire.
    Une seule demande internationale peut couvrir beaucoup de pays, si le vôtre et les leurs sont membres du système.
more-2 =
    Le piège habituel : le distributeur étranger dépose votre marque « pour vous aider ». Elle est alors à lui, et difficile à reprendre. Déposez à votre nom et écrivez-le dans le contrat.
    Pensez aussi au pays où l'on fabrique pour vous. La marque d'un autre peut y bloquer vos produits à la frontière.
    Pas tout partout : commencez là où vous vendez, où vous fabriquez, et d'où viennent les copies.
    Demandez à la douane du pays si une demande d'intervention est possible. Demandez une aide à votre agence d'export ou à l'office.
ask =
    je veux vendre mon huile d'argan en allemagne, ma marque marocaine suffit ?
    salon a dubai le mois prochain je dois proteger ma marque avant ?
    exporter du café aux usa quelle marque deposer
    mon distributeur a deposé ma marque dans son pays
    mon brevet du senegal marche en europe ?
    je fais fabriquer en chine faut une marque la bas
    proteger mon logo dans le monde entier cmt
    on livre dans les pays voisins faut il tout redéposer
    on va exporter au ghana, à quoi penser avant
    première vente à l'étranger, que vérifier pour nos noms et modèles
