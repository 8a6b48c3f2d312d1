question = Peut-on s'approprier une vieille variété locale, et comment une communauté peut-elle la protéger ?
answer =
    Selon les règles de l'UPOV, en principe personne ne peut avoir un droit d'obtenteur sur elle : elle est déjà connue. Un droit sur une amélioration est possible.
    Ce qui peut aider une communauté :
    – des traces : photos, descriptions et échantillons datés, aussi en banque de gènes
    – une indication géographique ou une marque collective pour le nom du produit
    – la loi sur l'accès : dans beaucoup de pays, qui prend des semences pour la recherche doit demander et partager les avantages
    – dans certains pays, un registre des variétés paysannes, ou une loi sur les savoirs traditionnels
    Décidez ensemble d'abord quoi rendre public. Un secret dans une liste publique n'en est plus un.
more-1 =
    Quelqu'un a demandé ou obtenu un droit sur votre variété ?
    – Agissez tout de suite. Beaucoup d'offices ne prennent les objections que peu de temps.
    – Regardez la demande : nom, images, caractères, déposant.
    – Réunissez des preuves qu'elle était connue ou vendue avant : vieilles photos, factures de marché, catalogues, recettes, entrées de banque de gènes, témoins.
    – Demandez à l'office des variétés comment objecter. Un droit sur une variété qui n'était pas nouvelle ou pas distincte peut être déclaré nul.
    – Demandez l'aide d'une organisation paysanne, du ministère de l'agriculture ou d'un conseiller.
    L'UPOV a une base de variétés, PLUTO, que vous pouvez consulter.
more-2 =
    Vous voulez créer à partir de semences locales ou sauvages ?
    – Demandez à l'autorité du pays avant de récolter. Elle peut vouloir un permis, l'accord de la communauté et un contrat de partage.
    – Beaucoup de banques de gènes donnent des plantes alimentaires avec un contrat type.
    – Gardez ces papiers. Certains offices demandent l'origine.
    – Une lignée que vous sélectionnez peut être à vous, si elle est nouvelle, distincte, homogène et stable. L'ancienne variété reste libre.
    Vendre de vieilles semences ? Dans beaucoup de pays, la loi limite la vente de semences non inscrites, parfois plus souplement pour les vieilles variétés. Demandez au ministère de l'agriculture.
more-3 =
    Exemple : des villages cultivent un riz rouge qui plaît en ville. Ils notent son histoire, gardent des échantillons et fondent une association. Avec l'office de PI, ils choisissent une indication géographique pour le nom. Une jeune agricultrice sélectionne une lignée plus précoce. Les villages conviennent qu'elle dépose pour cette seule lignée et partage le revenu.
    Les pièges :
    – Une promesse sans papier quand une société prend des échantillons.
    – Une marque de semences identique au nom de la variété.
    – Attendre. Un inconnu peut enregistrer le nom comme marque, même si la plante ne le peut pas.
ask =
    une boite a breveté notre vieux haricot
    semences paysannes comment les proteger
    biopiraterie de notre plante locale qui contacter
    proteger le fonio de notre village
    vendre des graines anciennes c'est legal ?
    nagoya permis pour collecter des plantes
    variete ancienne de tomate quelqu'un peut la deposer ?
    s'opposer a un droit d'obtenteur sur une variete connue
    le riz de nos ancêtres vendu par une firme
