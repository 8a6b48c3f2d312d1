# L'arbre des vérifications avant un lancement.

name = Vérifier avant de lancer un produit

shown = Quelqu'un d'extérieur a-t-il vu le produit ?
    .why = Nous nous arrêtons à la première lacune, pour que vous sachiez quoi faire.
    .short = Montré
    .no = Non, personne
    .confidential = Seulement des gens tenus au secret
    .public = Oui, le public a pu le voir
    .soon = Non, mais je dois le montrer bientôt

made-by = Qui a fait le design, les textes, la technique ?
    .why = Celui qui l'a fait peut en être propriétaire.
    .short = Fait par
    .owner = Seulement moi, ou les propriétaires
    .employee = Aussi des employés
    .freelancer = Aussi un indépendant ou une agence
    .partner = Aussi un partenaire ou une autre société
    .university = Aussi une université ou un institut

papers = Un papier signé dit-il que cela appartient à votre entreprise ?
    .why = Payer un travail ne rend pas toujours propriétaire.
    .short = Papier signé
    .yes = Oui
    .no = Non

its-name = Avez-vous vérifié que son nom est libre ?
    .why = Un nom qui est à d'autres peut arrêter la vente.
    .short = Nom
    .searched = Oui, là où je veux vendre
    .not-yet = Non, pas encore
    .describes = Le nom ne fait que décrire le produit
    .no-name = Il n'a pas de nom propre

technique = Y a-t-il de la technique dans son fonctionnement ou sa fabrication ?
    .why = Un produit nouveau peut utiliser un brevet plus ancien d'un autre.
    .short = Technique
    .yes = Oui
    .no = Non

patents = Avez-vous vérifié les brevets d'autrui sur vos marchés ?
    .why = Cette vérification s'appelle la liberté d'exploitation.
    .short = Brevets d'autrui
    .yes = Oui
    .no = Non, pas encore

look = Et son apparence ?
    .why = Une apparence nouvelle peut demander un dépôt avant d'être montrée.
    .short = Apparence
    .new = Elle est nouvelle et fait vendre
    .like-others = Elle ressemble à celle d'un concurrent
    .filed = Elle est déposée ou enregistrée
    .unimportant = Elle ne compte pas pour la vente

where = Où vendrez-vous ?
    .why = Les droits valent pays par pays.
    .short = Marchés
    .home = Dans mon pays
    .web = Surtout dans ma boutique en ligne
    .abroad = Aussi dans d'autres pays
