question = Combien de temps dure ma marque, et dois-je l’utiliser ?
answer =
    Elle peut durer sans fin, si vous la renouvelez à temps et l’utilisez vraiment.
    Dans les pays du Traité de Singapour, chaque enregistrement et chaque renouvellement dure { $term }.
    Les membres de l’Organisation mondiale du commerce doivent accorder au moins { $term-min } à chaque fois.
    Pour renouveler, payez la taxe à l’office avant la date inscrite au registre.
    Dans la plupart des pays, un tiers peut demander la déchéance pour défaut d’usage sérieux.
    Selon les règles du commerce mondial, il faut au moins { $non-use } de suite sans usage. Beaucoup de pays laissent plus.
more-1 =
    Notez la date de renouvellement dès aujourd’hui, avec un rappel avant.
    En cas de retard, les pays de la Convention de Paris laissent au moins { $grace } de plus, souvent avec une surtaxe.
    Gardez des preuves d’usage pour chaque type de produits : factures datées, photos, publicités, pages web, emballages.
    Dans l’Union européenne, la déchéance est possible après { $non-use-eu } sans usage sérieux.
    Aux États-Unis, vous devez aussi déclarer l’usage, la première fois au plus tard { $us-use } après l’enregistrement.
    Un motif légitime, comme une interdiction d’importer, peut excuser le non-usage.
more-2 =
    Le piège : l’usage doit être réel, et pour les produits listés. Une vente isolée pour sauver la marque ne suffit pas.
    Utilisez la marque telle qu’elle est enregistrée. Si le logo change beaucoup, déposez la nouvelle version.
    L’usage par un preneur de licence compte en principe, si vous l’autorisez et gardez le contrôle. Écrivez-le au contrat.
    Exemple : vous avez listé savons et bougies mais ne vendez que des savons. La partie bougies peut tomber.
    Les fausses factures de renouvellement sont fréquentes. Ne payez que l’office ou votre conseiller.
ask =
    combien de temps dure une marque
    quand renouveler ma marque
    jai oublié de renouveler ma marque cest foutu ?
    si jutilise pas ma marque je la perds ?
    la marque cest a vie ou 10 ans
    un concurrent a deposé un nom et ne lutilise jamais je peux le recuperer ?
    comment prouver que jutilise ma marque
    jai recu un courrier de 1200 euros pr renouveler ma marque cest serieux
    on a arreté de vendre pendant le covid la marque est tjs a nous ?
    j'ai déposé mon nom il y a dix ans, il faut repayer quelque chose
    mon papier de marque a dix ans il est encore bon
    si je n'utilise plus mon nom on peut me le prendre
    combien de temps mon logo est couvert
