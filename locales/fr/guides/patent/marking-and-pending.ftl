question = Puis-je écrire « breveté » ou « brevet en instance » sur mon produit ?
answer =
    Oui, si c'est vrai dans le pays où vous vendez.
    – « Brevet en instance » dit que votre demande y est déposée et toujours en vie. Cela avertit les autres. Ce n'est pas encore un droit.
    – « Breveté » dit qu'un brevet est délivré, en vigueur, et couvre ce produit.
    Dans les pays de la Convention de Paris, le droit lui-même ne dépend pas d'une telle mention. Mais dans certains pays, sans elle, vous pouvez recevoir moins d'argent d'un copieur.
    Une mention fausse peut être punie dans beaucoup de pays. Demandez à votre office ou à un conseil quels mots employer, et quand les retirer.
more-1 =
    Comment faire :
    – Indiquez le pays et le numéro, sur le produit, l'emballage ou la notice.
    – Certains pays acceptent une adresse internet avec la liste de vos brevets. D'autres non : demandez d'abord.
    – Passez de « en instance » à « breveté » après la délivrance, pas avant.
    – Tenez une liste : quel produit porte quel numéro, et jusqu'à quand.
    – Employez le bon mot. Un modèle d'utilité, un dessin ou modèle et une marque ne sont pas des brevets. Le signe ® est réservé aux marques enregistrées.
    Pas de place sur le produit ? Utilisez l'étiquette, le sac ou la facture.
more-2 =
    Les pièges :
    – Vous comptez déposer, mais ce n'est pas fait : « en instance » est faux.
    – La même boîte part dans plusieurs pays : dites où se trouve le brevet.
    – Le brevet est déchu ou fini : dans beaucoup de pays, le mot doit disparaître. Changez étiquettes, site et vieilles publicités.
    – « Brevet mondial » est toujours faux.
    – « Qualité brevetée » pour une marque ou une recette peut tromper les acheteurs.
    Mention fausse d'un concurrent ? Voyez le registre du pays, gardez une photo et demandez conseil. Le service des consommateurs ou un tribunal peut agir.
    Exemple : une fabricante d'outils imprime le pays à côté du numéro. Ainsi, nul ne peut dire qu'elle prétend avoir un brevet ailleurs.
ask =
    mention brevet en instance les regles
    je peux mettre breveté sur la boite si j ai juste deposé
    obligé de mettre le numero du brevet sur le produit ?
    amende fausse mention breveté
    brevet fini je laisse le numero ou pas
    concurrent ecrit breveté mais je trouve aucun brevet
    y a un symbole pour dire que c est breveté
    vendu dans 3 pays breveté dans un seul j ecris quoi
    certificat d utilité je peux dire breveté ?
    puis je écrire brevet en cours sur la boîte
