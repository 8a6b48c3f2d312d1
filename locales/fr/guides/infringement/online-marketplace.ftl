question = On vend des copies de mon produit en ligne. Comment faire retirer l'annonce ?
answer =
    Utilisez le formulaire de plainte de la plateforme. La plupart des grandes places de marché et des réseaux sociaux en ont un, gratuit. Votre plainte s'appelle une notification de retrait.
    Avant de l'envoyer :
    – gardez des captures avec adresse, date, vendeur et prix ;
    – faites si possible un achat test et gardez le colis.
    Dans le formulaire :
    – votre droit, avec certificat et numéro, ou la preuve que la photo ou le texte est à vous ;
    – les liens exacts ;
    – en peu de mots, en quoi il y a contrefaçon.
    Une marque ou un modèle enregistré facilite beaucoup les choses.
more-1 =
    Rien d'enregistré ? Des photos et textes copiés peuvent être signalés au titre du droit d'auteur. Dites où les vôtres ont paru d'abord.
    Les grandes plateformes ont des programmes pour les titulaires de marques. Inscrivez-vous : la suite ira plus vite.
    Le piège : signaler un vendeur honnête. L'occasion ou les produits d'origine sont souvent permis, selon le pays. Un faux signalement peut vous coûter de l'argent et votre compte.
    Les vendeurs reviennent sous d'autres noms. Notez comptes, adresses et photos qui montrent que c'est le même.
more-2 =
    Le vendeur peut contester. La plateforme peut alors demander d'autres preuves, ou remettre l'annonce.
    Aux États-Unis, selon les règles du droit d'auteur, la page peut revenir après { $us-counter } (jours ouvrables), sauf si vous allez en justice.
    En cas de refus : renvoyez de meilleures preuves, écrivez au vendeur, ou voyez un avocat. Il existe parfois un organisme de règlement extrajudiciaire.
    Si les faux sont nombreux, cherchez la source : importateur, fabricant, douane.
    Si votre propre annonce a été retirée à tort, utilisez le formulaire de contestation et joignez vos papiers.
ask =
    faux de mon produit sur amazon comment faire supprimer
    qqn utilise mes photos sur facebook marketplace
    un vendeur alibaba copie mon modele
    une boutique instagram vend ma marque en faux
    signaler une annonce sans marque deposée possible ?
    mon annonce a été retirée pour contrefaçon mais c ma creation
    sur vinted ils vendent mes bijoux copiés
    un vendeur sur jumia prend mon nom de marque
    des faux de mes sandales sont en vente sur une place de marché
    mes produits en faux sur jumia
    quelqu'un sur etsy revend mes patrons de couture et le bouton signaler ne marche pas
    des copies de mes sacs sur aliexpress
