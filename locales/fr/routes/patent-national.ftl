name = Brevet dans votre pays
what = Un brevet vous permet d'interdire à d'autres de fabriquer ou de vendre votre invention dans ce pays.
next-1 = Ne parlez de l'invention à personne avant le dépôt.
next-2 = Demandez à un conseil de rédiger avec vous la description et les revendications.
next-3 = Déposez à l'office du pays et gardez le reçu avec la date.
next-4 = Notez la date à partir de laquelle vous pouvez déposer à l'étranger.
time = La durée dépend de l'office. Il faut souvent des années.
risk = La demande est publiée, même si aucun brevet n'est délivré. Un texte faible ne peut plus être réparé.
