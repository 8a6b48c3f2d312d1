question = Une société veut de l’argent pour breveter ou vendre mon invention. Puis-je lui faire confiance ?
answer =
    Soyez prudent. Des aides honnêtes existent, mais beaucoup de ces sociétés prennent de grosses sommes et apportent peu ou rien.
    Signes d’alerte :
    – Elle trouve toute idée géniale, et la vôtre tout de suite.
    – Elle promet un brevet, un acheteur ou des revenus.
    – Elle veut de l’argent maintenant : d’abord une étude, puis un forfait.
    – Elle vend un « brevet mondial », ou dit qu’une lettre à vous-même protège.
    – Elle ne répond pas par écrit et ne nomme aucun conseil en brevets.
    Ne payez et ne signez rien aujourd’hui. Taisez la partie secrète. Demandez d’abord à votre office qui peut agir comme conseil, et quelle aide est gratuite. Vérifiez si la personne nommée en est un.
more-1 =
    Demandez par écrit, et attendez les réponses écrites :
    – Combien d’inventeurs vous ont payés ces dernières années ? Combien ont gagné plus qu’ils n’ont payé ?
    – Puis-je parler à certains d’entre eux ?
    – Quel conseil en brevets fait le travail, et puis-je lui parler ?
    – Que déposez-vous au juste : où, quelle sorte, à quel nom ?
    – Qui reste titulaire ? Prenez-vous une part ?
    – Quel est le prix complet, avec taxes de l’office et étapes suivantes ?
    – Et si j’arrête ?
    Aux États-Unis, la loi les oblige à vous donner par écrit leurs chiffres de réussite avant que vous signiez.
    Cherchez le nom de la société avec « plainte ». Faites lire le contrat par un avocat ou un service d’aide.
more-2 =
    A-t-on vraiment déposé ? Vérifiez vous-même :
    – Demandez le récépissé de l’office, avec numéro, date, sorte et noms, et le texte complet.
    – Cherchez le numéro dans le registre de cet office, dans PATENTSCOPE ou Espacenet. Les demandes récentes restent un temps secrètes. Demandez donc à l’office ce qu’il peut dire.
    – Le titulaire devrait être vous, l’inventeur le vrai. La société y figure comme titulaire ? Voyez vite un avocat. Le temps pour réclamer peut être court.
    – Est-ce ce que vous vouliez ? Un dessin ou modèle ne protège que l’aspect. Un dépôt provisoire finit si rien ne suit à temps.
    – L’adresse au registre est-elle la vôtre ?
    Ni récépissé ni numéro : souvent, rien n’a été déposé.
more-3 =
    Vous avez déjà payé ?
    – Sauvez d’abord vos dates. Si un dépôt existe, un conseil peut souvent le reprendre. Sinon, déposez avant d’en montrer plus.
    – Ne payez plus avant qu’un avocat ou service d’aide ait lu le contrat. Demandez vite à la banque ou à la carte si l’argent peut être rappelé.
    – Résiliez ensuite par écrit. Exigez le dossier, les reçus et les droits à votre nom.
    – Plaignez-vous : protection des consommateurs, police ou office.
    On vous appelle et veut des frais pour récupérer l’argent ? Peut-être le piège suivant.
    Exemple : un soudeur paie un « brevet ». Le numéro est celui d’un modèle, pas encore publié. N’ayant rien montré, il peut encore déposer un brevet avec un conseil.
ask =
    societe de promotion d'inventions c serieux ?
    une boite dit que mon idee vaut des millions mais faut payer avant
    on me demande plusieurs milliers d'euros pour vendre mon invention
    aide aux inventeurs sur internet arnaque ou pas
    jai payé un promoteur et rien s'est passé
    comment verifier qu'ils ont vraiment deposé mon brevet
    la societe a mis le brevet a son nom
    ils promettent de vendre mon idee aux grandes marques
    arnaque inventeur
    questions a poser a une agence qui commercialise des inventions
    ils me garantissent un brevet c possible ça
    recuperer mon argent chez un promoteur d'idees
