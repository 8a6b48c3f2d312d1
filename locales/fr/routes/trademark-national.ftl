name = Marque dans votre pays
what = Une marque enregistrée vous permet d'interdire à d'autres un nom ou un logo identique ou semblable.
next-1 = Cherchez des noms semblables dans le registre.
next-2 = Faites la liste des produits et services que vous vendez ou vendrez bientôt.
next-3 = Déposez à votre office.
next-4 = Surveillez le registre et utilisez la marque comme vous l'avez enregistrée.
time = La durée dépend de l'office et des oppositions.
risk = Elle ne vaut que dans ce pays. Une marque non utilisée peut être annulée.
