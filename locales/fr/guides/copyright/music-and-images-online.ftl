question = Puis-je utiliser de la musique ou des images d’internet pour mon entreprise ?
answer =
    En général pas sans autorisation. Ce que vous trouvez en ligne appartient presque toujours à quelqu’un.
    Citer l’auteur n’est pas une autorisation. Modifier un peu l’image non plus.
    Plus sûr :
    – Vos propres photos et enregistrements.
    – Images ou musiques sous licence pour usage professionnel.
    – Licences libres, si elles permettent l’usage commercial et si vous respectez les conditions.
    – La bibliothèque musicale professionnelle de la plateforme.
    Les exceptions, comme la citation, varient selon le pays. Elles couvrent rarement la publicité.
more-1 =
    La musique a plusieurs titulaires : l’auteur, l’interprète et le producteur de l’enregistrement.
    – Dans votre boutique ou café : il faut en général une licence de l’organisme de gestion collective de votre pays.
    – Un abonnement privé d’écoute ne couvre en général pas une entreprise.
    – Dans une vidéo promotionnelle : il faut normalement un accord pour la chanson et pour l’enregistrement.
    – Sur les réseaux sociaux : les titres offerts aux particuliers sont souvent interdits aux comptes professionnels.
    Un court extrait peut déjà être trop.
more-2 =
    Avant d’utiliser un fichier, vérifiez et gardez :
    – Qui l’offre vraiment. Des sites gratuits proposent parfois des images volées.
    – Le texte de la licence au jour du téléchargement, en copie.
    – Si l’usage commercial, la modification et l’impression sont permis.
    – S’il faut nommer l’auteur, et comment.
    – Si des personnes, des marques ou des œuvres sont visibles. Personnes et titulaires peuvent avoir des droits.
    Exemple : un hôtel prend un coucher de soleil dans une recherche. Un photographe réclame ensuite une redevance et des frais.
more-3 =
    Vous avez reçu une lettre ou une facture ?
    – Ne l’ignorez pas, et ne payez pas tout de suite.
    – Enregistrez la page telle quelle, puis retirez l’image ou la musique.
    – Demandez qui écrit, pour quelle œuvre, et la preuve du droit.
    – Vérifiez vos dossiers. Vous ou votre webdesigner avez peut-être une licence.
    – Ne signez aucun engagement avant l’avis d’un conseiller.
    Certaines lettres sont justifiées, certaines demandent trop, et certaines sont des arnaques.
ask =
    images google sur mon site jai le droit ?
    mettre une chanson connue sur mon reel de boutique
    passer spotify dans mon salon de coiffure
    recu une facture pour une photo sur mon blog
    si je mets le nom du photographe cest bon ?
    musique libre de droit pour video pub
    combien de secondes de musique sans payer
    photos du fournisseur sur mon site ok ou pas
    sacem ou bureau du droit dauteur pour mon maquis je dois payer ?
    une image trouvée sur google pour mon flyer
    mettre une chanson connue sous ma vidéo de pub
