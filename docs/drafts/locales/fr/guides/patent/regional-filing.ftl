question = Une seule demande de brevet peut-elle couvrir toute une région ?
answer =
    Oui, dans certaines régions. Un office traite une demande pour beaucoup de pays :
    – Office européen des brevets (OEB) : la plupart des pays d’Europe, certains hors de l’Union européenne.
    – ARIPO : beaucoup de pays d’Afrique, surtout anglophones.
    – OAPI : beaucoup de pays d’Afrique, surtout francophones.
    – Office eurasien (OEAB) : Russie et certains pays d’Europe de l’Est, du Caucase et d’Asie centrale.
    Inutile d’y vivre, mais il faut alors le plus souvent un mandataire local.
    Jusqu’à la délivrance, vous parlez à un office au lieu de plusieurs. Pour quelques pays seulement, y déposer directement peut coûter moins.
    Vérifiez d’abord les membres : tous les pays n’en sont pas.
more-1 =
    Ce que vous obtenez varie :
    – OEB : un faisceau. Après la délivrance, il vaut tout de suite dans certains pays. D’autres exigent à bref délai une traduction ou autre démarche. C’est la validation.
    – Pour beaucoup de pays de l’Union européenne, vous pouvez demander à l’OEB, peu après la délivrance, un brevet unitaire. Une seule annuité, mais un seul tribunal peut l’annuler partout à la fois.
    – ARIPO : vous nommez les pays. Chacun peut dire, dans un temps limité, que le brevet n’y a pas d’effet. Sinon il vaut comme un brevet national.
    – OAPI : un brevet pour tous les membres, sans choix de pays.
    – OEAB : un brevet pour tous les membres. Plus tard, vous payez pour les pays où vous le gardez.
more-2 =
    Comment y arriver :
    – Directement à l’office régional. Dans certains pays, le dépôt passe par l’office national.
    Vous avez { $priority } depuis votre premier dépôt pour en utiliser la date.
    – Ou par le PCT. Vous déposez une fois, puis entrez en phase régionale, pas pays par pays.
    À l’OEB, c’est dans les { $ep } depuis la date de priorité.
    À l’ARIPO, c’est dans les { $ap } depuis la date de priorité.
    À l’OEAB, c’est dans les { $ea } depuis la date de priorité.
    À l’OAPI, c’est dans les { $oa } depuis la date de priorité.
    Le PCT ne mène qu’à un brevet régional dans tous les pays de l’OAPI et quelques autres. Ailleurs, vous choisissez : national ou régional.
more-3 =
    Les pièges :
    – Un refus peut vous coûter toute la région. Voyez vite le recours ou des dépôts nationaux.
    – Validation manquée : en principe, pas d’effet dans ce pays.
    – On peut souvent attaquer le brevet pour tous les pays à la fois.
    À l’OEB, l’opposition est possible dans les { $opposition } après la délivrance.
    – Contre les copieurs, vous agissez dans chaque pays, selon sa loi et surtout devant ses tribunaux.
    – L’Afrique n’a pas de brevet unique. De grands marchés peuvent n’être dans aucun office.
    – Golfe : demandez la voie à chaque office national. Les règles ont changé.
    Exemple : une fabricante de moulins vend dans des pays de l’ARIPO et un autre. Elle dépose à l’ARIPO et, là, directement.
ask =
    un brevet oapi ca marche comment
    aripo ou oapi lequel pour mon pays
    brevet européen une seule demande pour toute l'europe ?
    valider un brevet europeen c quoi
    brevet unitaire ou classique quoi choisir petite boite
    brevet eurasien quels pays
    brevet pays du golfe comment faire
    le brevet de l'oeb couvre la suisse et la turquie ?
    entrer a l'oapi apres un pct
    j'habite a dakar je peux deposer a l'office européen
    mon sechoir a poisson se vend au cameroun gabon et benin, je depose une fois ?
    a l'oapi faut choisir les pays ou c tous
