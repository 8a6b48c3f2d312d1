question = Quelqu’un a enregistré ma marque comme nom de domaine. Puis-je le récupérer sans tribunal ?
answer =
    Souvent oui, si vous avez une marque et que l’autre est de mauvaise foi. Pour les extensions générales comme .com, une procédure de plainte existe : les principes UDRP.
    La plainte se dépose en ligne auprès d’un centre agréé, par exemple le Centre d’arbitrage et de médiation de l’OMPI. Il faut prouver tout ceci :
    – le nom de domaine est identique ou semblable à votre marque au point de créer la confusion,
    – le détenteur n’a ni droit ni intérêt légitime,
    – il l’a enregistré et l’utilise de mauvaise foi.
    Si vous gagnez, le nom vous est transféré ou il est radié. Vous ne recevez pas d’argent.
    Une extension nationale peut suivre d’autres règles.
more-1 =
    Déroulement : vous déposez la plainte avec les preuves, l’autre partie peut répondre, une commission indépendante décide par écrit.
    À l’OMPI, une plainte sur quelques noms, avec un seul expert, coûte { $fee }.
    Le détenteur dispose de { $response } pour répondre après l’ouverture de la procédure.
    La décision est publiée. Chaque partie peut encore saisir un tribunal.
    Si le détenteur perd, le transfert attend { $stay }, comptés en jours ouvrables, pour qu’il puisse agir en justice.
    L’avocat n’est pas obligatoire, mais les preuves doivent être complètes dès le départ. Il n’y a en principe pas d’audience.
more-2 =
    Indices de mauvaise foi : offre de vous vendre le nom très cher, fausse copie de votre boutique, publicité pour vos concurrents.
    Gardez captures d’écran datées, courriers et offres avant d’écrire au détenteur. Une page peut changer en une nuit.
    Le piège : si le nom a été enregistré avant que vous ayez un droit sur la marque, la plainte échoue en général.
    Une plainte sans fondement peut être qualifiée d’abusive dans la décision publiée. Celui qui vend des mots courants peut avoir un intérêt légitime.
    Pour une extension nationale, lisez les règles du registre. Beaucoup suivent l’UDRP ou une variante, d’autres renvoient au tribunal.
ask =
    on a pris mon nom en .com et on me demande de l'argent
    cybersquattage recuperer mon nom de domaine
    plainte udrp prix et duree
    faux site avec le nom de ma société
    un concurrent a enregistré notre marque comme site internet
    mon ancien associé garde le nom de domaine de la boite
    deposer plainte ompi nom de domaine comment
    jai la marque, puis je prendre le domaine
    récupérer un nom de domaine sans tribunal
