question = Qu'est-ce qu'un brevet ?
answer =
    Un brevet est un droit exclusif sur une invention : un produit technique nouveau ou une nouvelle façon de faire.
    L'office le délivre après une demande. Vous pouvez alors empêcher les autres de fabriquer, d'utiliser, de vendre ou d'importer l'invention sans votre accord.
    Il ne vaut que dans le pays ou la région qui l'a délivré, et pour un temps limité.
    En échange, l'invention est publiée. Chacun peut la lire et, plus tard, l'utiliser.
    Un brevet ne protège ni un nom, ni un logo, ni une simple idée.
more-1 =
    Combien de temps dure-t-il ? Les règles du commerce mondial demandent à la plupart des pays au moins { $term } à compter du dépôt.
    Durée notée pour votre pays : { $home-term }.
    Dans la plupart des pays, il faut payer pour le garder en vigueur, souvent chaque année (annuités). Sans paiement, il y a déchéance, et chacun peut y utiliser l'invention.
    Vous pouvez exploiter le brevet, le vendre ou autoriser d'autres à l'utiliser contre de l'argent (licence).
    Ce qui compte, ce sont les revendications : les phrases qui disent exactement ce qui est protégé.
more-2 =
    Les pièges :
    – « Brevet en instance » veut dire seulement qu'une demande est déposée. Le plus souvent, vous ne pouvez arrêter personne avant la délivrance.
    – Un brevet permet d'arrêter les autres. Il ne garantit pas que vous pouvez vendre : votre produit utilise peut-être le brevet d'un autre.
    – L'office ne surveille pas le marché. À vous de repérer les copies et d'agir.
    Exemple : vous brevetez une meilleure charnière. Personne ne peut la copier dans ce pays. Si la porte est brevetée par une autre entreprise, il vous faut encore son accord.
ask =
    c quoi un brevet
    a quoi sert un brevet pour une petite entreprise
    brevet ca dure combien de temps
    un brevet c'est comme le registre de commerce ?
    faut payer tous les ans pour garder son brevet
    brevet en instance ca veut dire quoi
    avec un brevet je peux attaquer ceux qui copient ?
    definition brevet simple svp
    jai inventé un truc on me dit prends un brevet, c koi exactement
