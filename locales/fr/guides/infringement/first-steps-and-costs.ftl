question = Combien coûte un procès pour copie, et qui paie ?
answer =
    Cela dépend du pays, du droit et de la résistance de l'autre. Demandez à un avocat un devis écrit, étape par étape.
    Vous payez en général d'abord votre avocat et les frais de justice. Dans beaucoup de pays, le perdant paie ensuite une part des frais du gagnant. Ailleurs, chacun garde les siens.
    Même en gagnant, on peut toucher moins que le coût, surtout si le copieur n'a pas d'argent.
    Demandez donc : quelle perte par mois, quel gain possible, y a-t-il moins cher ?
    Si cela presse, dites-le dès le premier jour. Un juge peut ordonner vite, mais surtout pour qui agit vite.
more-1 =
    La décision rapide s'appelle mesure provisoire, ou injonction provisoire. Elle peut arrêter une vente ou garder des preuves avant le procès.
    En principe, vous montrez de bonnes preuves du droit et de la copie, et pourquoi cela presse.
    Le juge peut demander un dépôt, la garantie. Si la mesure était injustifiée, vous pouvez devoir réparer le dommage.
    Ensuite, il faut en principe engager vite le procès. Demandez aussitôt le dernier jour, fixé par le juge ou la loi.
    Si le juge ne fixe rien, les règles du commerce mondial laissent au plus { $working } (jours ouvrables) ou { $calendar } (jours civils), selon le plus long.
    Délai manqué : l'autre peut faire lever la mesure.
more-2 =
    Comptez tout : avocat, juge, traduction, expert, achat test, dépôt, voyages et votre temps. Ajoutez le risque de payer les frais de l'autre.
    L'autre peut répondre en attaquant votre droit. Il y a alors un procès de plus à payer.
    Pour payer moins : assurance de protection juridique, fédération du métier, aide juridictionnelle, procédure simple des petits litiges.
    Lisez le contrat d'assurance avant d'écrire à quiconque. Certaines ne paient que si vous demandez d'abord.
    Exemple : une fabricante de lampes reçoit un devis plus élevé que son gain annuel sur cette lampe. Elle essaie d'abord le formulaire de la plateforme et la médiation. Elle garde le juge pour l'usine qui ne répond pas.
ask =
    cest combien un proces en contrefacon
    si je gagne il rembourse mon avocat ?
    refere contrefacon delai et prix
    assurance protection juridique couvre la copie de mon produit ?
    pas les moyens pour un tribunal on me copie
    le copieur na pas dargent ca vaut le coup de lattaquer
    caution demandée par le juge pour bloquer la vente
    attaquer un copieur ça coûte combien
