question = Que peuvent faire agriculteurs, jardiniers et autres obtenteurs avec une variété protégée ?
answer =
    Selon le dernier texte du traité de l'UPOV, aucun accord n'est nécessaire pour :
    – la culture privée, hors commerce
    – les essais
    – créer de nouvelles variétés à partir d'elle
    La semence de ferme est autre chose. Chaque pays décide si l'agriculteur peut garder des semences de sa récolte et les ressemer sur ses terres. Il peut limiter cela à certaines plantes ou petites fermes, ou exiger un paiement.
    Vendre ces semences exige en principe l'accord de l'obtenteur. Dans certains pays, les donner ou échanger aussi.
    Les pays avec un texte plus ancien ou leur propre loi permettent parfois plus. Demandez à l'office des variétés avant d'agir.
more-1 =
    Vous êtes agriculteur :
    – Demandez : cette variété est-elle protégée ici, et ma plante est-elle de celles qu'on peut garder ?
    – Gardez sac, étiquette et facture. Lisez-en les conditions.
    – Demandez si les petites fermes ne paient rien.
    – Ne vendez ni n'annoncez cela comme semence sans l'accord de l'obtenteur.
    – Vendre la récolte comme aliment est en principe permis, si la semence a été achetée honnêtement.
    – Un brevet sur une plante ou un gène est un autre droit, avec d'autres règles.
    Un traité international sur les ressources phytogénétiques parle du droit des agriculteurs de garder, utiliser, échanger et vendre ces semences. Son étendue dépend de la loi nationale.
more-2 =
    Vous êtes obtenteur, et d'autres utilisent votre variété :
    – Ils peuvent la croiser et vendre en principe ce qui est vraiment nouveau.
    – Selon le dernier texte, votre accord est nécessaire si la nouvelle est essentiellement dérivée de la vôtre. Elle garde ce qui rend la vôtre spéciale, comme peut le faire un mutant.
    – Il l'est aussi si elle n'est pas nettement distincte, ou si la vôtre doit resservir chaque fois pour la produire.
    – Une plante vendue par vous peut y être revendue sans vous. Une nouvelle multiplication exige encore votre accord.
    Savoir si une variété est essentiellement dérivée est affaire d'experts. Consultez avant d'accuser.
more-3 =
    Un doute ? Demandez par écrit et gardez la réponse. Une petite licence coûte souvent moins qu'un litige.
    Une facture ou une lettre pour des semences gardées ? Notez la date, vérifiez que la variété est protégée dans votre pays, et consultez avant de payer ou de refuser.
    Exemple : un groupe de village échange des plants de pommes de terre. Une variété est protégée. L'office explique que l'échange n'y est pas couvert. Le groupe prend une licence pour elle. Pour les vieilles sortes locales, rien ne change.
    Le piège : « tout le monde le fait » n'est pas une permission, et une lettre sévère n'a pas toujours raison non plus.
ask =
    jai le droit de resemer mes graines
    semence de ferme taxe a payer ?
    echanger des graines entre voisins c interdit
    faire des boutures d une rose protegée dans mon jardin
    croiser une variete protegée pour en faire une nouvelle
    on me reclame de l argent pour mes semences gardées
    vendre mes plants de patates au marché variete protegée
    variete essentiellement derivée c koi
    un paysan garde mes graines pour l'an prochain
    des agriculteurs revendent mon maïs
