question = Un faux compte utilise le nom de mon entreprise ou mes photos. Comment l'arrêter ?
answer =
    D'abord la preuve : images du compte avec son adresse, date, messages, prix, coordonnées bancaires.
    Signalez-le aujourd'hui par le formulaire du réseau. Prenez celui qui va avec votre preuve :
    – il se fait passer pour vous : usurpation d'identité ;
    – il prend votre nom ou logo enregistré : marque ;
    – il prend vos photos, vidéos ou textes : droit d'auteur.
    Prévenez vos clients sur vos propres pages. Si quelqu'un a payé l'escroc, la banque et la police doivent le savoir tout de suite.
    N'envoyez ni papiers ni codes à qui vous écrit à ce sujet. Utilisez seulement le formulaire que vous avez ouvert vous-même.
more-1 =
    Ce qui aide : certificat, lien vers vos vraies pages, date de votre première publication, papier montrant que vous dirigez l'entreprise.
    Signalez chaque compte et chaque message avec son lien. Demandez aussi aux clients de signaler.
    Cherchez plus loin : site copié, adresse proche, publicités, groupes de messagerie. Chacun a son lieu de plainte : hébergeur, bureau d'enregistrement, régie, messagerie.
    Une personne qui porte honnêtement ce nom n'est pas un faux. Un pseudo libre va en général au plus rapide.
    Si le réseau refuse, envoyez de meilleures preuves, ou faites écrire un avocat.
more-2 =
    Pour prévenir : enregistrez la marque, prenez tôt les pseudos, demandez le signe de compte vérifié, activez un contrôle de plus à la connexion.
    Les comptes devraient être à l'entreprise, avec sa propre adresse. Un salarié ou une agence reçoit un accès, pas la propriété.
    Le piège : signaler un avis honnête, une blague sur votre marque ou un client qui montre votre produit. C'est souvent permis, et un faux signalement peut se retourner contre vous.
    Exemple : une maison d'hôtes trouve une page copiée qui prend des réservations. Elle la signale avec sa marque et ses photos, publie une alerte et dit aux clients d'appeler leur banque.
ask =
    ya un faux compte insta de ma boutique qui arnaque
    qqn vend sur facebook avec mes photos
    usurpation nom entreprise tiktok comment signaler
    le pseudo de ma marque est deja pris sur instagram
    faux whatsapp business a mon nom
    mon ancien community manager refuse de rendre la page
    escroc prend des reservations avec le nom de mon hotel
    un faux compte se fait passer pour mon magasin
