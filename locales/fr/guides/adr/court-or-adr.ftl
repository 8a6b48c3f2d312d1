question = Faut-il aller au tribunal, ou régler le litige autrement ?
answer =
    Pensez au tribunal s’il vous faut ce que seul un juge peut donner :
    – une mesure urgente pour faire cesser, ou saisir marchandises et preuves,
    – un résultat contre quelqu’un qui n’accepte rien, ou qui se cache,
    – l’annulation d’un droit à l’égard de tous, ou un précédent public.
    Pensez à la médiation ou à l’arbitrage si un contrat existe, si plusieurs pays sont concernés, ou si secret et relation comptent.
    Les voies se combinent : un ordre du juge pour arrêter le dommage, puis des discussions.
    Avant tout, notez les délais. Certains sont courts.
more-1 =
    À faire d’abord :
    – noter les faits avec les dates, et garder les preuves,
    – vérifier que votre droit existe, est en vigueur et couvre le pays et les produits,
    – estimer le gain possible, le coût et qui paie en cas d’échec. Dans beaucoup de pays, le perdant paie une partie des frais de l’autre,
    – parler à un avocat ou à un conseil en propriété industrielle du pays.
    Souvent, une lettre calme vient en premier. Faites-la relire par un professionnel. Dans certains pays, une menace sans fondement peut se retourner contre vous.
    D’autres portes coûtent moins : opposition à l’office, notification à la place de marché en ligne, demande à la douane.
more-2 =
    Certains pays ont des tribunaux spécialisés ou des procédures simples pour les petits litiges. Demandez à votre office.
    Le piège : attendre. Si vous laissez faire longtemps, vous pouvez perdre la mesure urgente, ou même l’action, selon le pays.
    Exemple : un cordonnier voit des copies dans la boutique voisine. Une lettre et une discussion suffisent. Le fabricant des copies est à l’étranger et ne répond pas. Contre lui, la douane et le juge aident.
    Si c’est vous qu’on poursuit, n’ignorez pas les papiers. Le délai pour répondre court dès leur réception.
ask =
    dois je porter plainte ou pas pour copie
    ca vaut le coup d'aller au tribunal pour un logo copié
    comment arreter vite un copieur
    lavocat est trop cher, autre solution que le proces
    photos volées, petit tribunal possible ?
    mediation obligatoire avant le tribunal ?
    une grosse boite utilise mon brevet, je suis petit
    on m'attaque en justice pour ma marque dans un autre pays
    si je perds le procès je paie quoi
    aller au tribunal me coûterait trop, quelles autres voies
    régler ça avec mon partenaire sans aller au tribunal
