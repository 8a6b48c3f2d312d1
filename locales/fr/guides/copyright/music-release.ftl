question = Je veux sortir ma propre chanson. Que faire pour les droits et l'argent ?
answer =
    Le droit d'auteur sur votre chanson est à vous dès que vous la créez. Dans la plupart des pays, aucun enregistrement officiel n'est requis. Certains veulent que ce soit noté ou enregistré.
    Avant la sortie :
    – convenez par écrit de qui a écrit quoi, et des parts ;
    – obtenez l'accord pour ce qui n'est pas à vous : instrumentale, échantillon (sample), reprise, image ;
    – adhérez à un organisme de gestion collective et déclarez la chanson ;
    – choisissez un distributeur, qui livre les enregistrements aux services d'écoute ;
    – obtenez un code par enregistrement ;
    – vérifiez que votre nom d'artiste est libre, et pensez à la marque.
more-1 =
    La chanson et l'enregistrement sont des choses différentes. Paroles et mélodie sont la chanson. Ce qu'on entend est l'enregistrement, dit aussi « master ». Ils peuvent avoir des titulaires différents.
    Des codes aident l'argent à vous trouver :
    – ISRC, code international normalisé des enregistrements : il désigne un enregistrement. Le distributeur ou l'agence ISRC du pays le donne. Chaque version a le sien. Gardez-le si vous changez de distributeur.
    – ISWC, code international normalisé des œuvres musicales : il désigne la chanson. Il vient après la déclaration.
    Un code est une étiquette. Il ne prouve pas à qui est l'œuvre.
more-2 =
    Lisez les conditions du distributeur avant l'envoi :
    – Vous devriez garder vos droits. Une licence suffit pour ce travail.
    – Exclusive ou non, combien de temps, et comment partir ?
    – Que payez-vous, et quand recevez-vous l'argent ?
    – Que deviennent vos titres si vous ne payez plus ?
    – Qui peut réclamer votre musique dans les vidéos d'autrui ?
    N'achetez pas d'écoutes. Les services peuvent retirer la musique et garder l'argent.
    Avec un label, demandez à qui est le master, jusqu'à quand, et ce que vous devez rembourser. Faites d'abord relire par un avocat.
more-3 =
    Les pièges :
    – Une instrumentale d'Internet est souvent une petite licence, limitée en écoutes et en usages. Lisez-la.
    – Un échantillon, même court, peut demander l'accord du titulaire de la chanson et de celui de l'enregistrement.
    – La reprise : l'enregistrement est à vous, pas la chanson. Pour le son seul, mêmes paroles et mélodie, beaucoup de pays ont une licence simple. Texte changé ou vidéo : il faut un accord à part.
    Exemple : un duo met un titre en ligne. Le producteur dit ensuite qu'une part du master est à lui. Le distributeur bloque l'argent jusqu'à leur accord. Une feuille de parts signée l'aurait évité.
ask =
    sortir mon son sur spotify et deezer par ou commencer
    distrokid ou label, qui garde mes droits
    isrc cest quoi et ou je lai
    beat youtube free je peux sortir le morceau ?
    le beatmaker veut 50 pourcent du titre
    faire une reprise dune chanson et la vendre
    proteger mes paroles de rap avant de publier
    jai samplé 2 secondes dun vieux disque
    mon morceau passe à la radio et je touche zéro
