question = Qu'est-ce que { -iso-56005 }, et ma petite entreprise en a-t-elle besoin ?
answer =
    { -iso-56005 } est un guide international pour les entreprises qui innovent. Il dit comment prévoir et gérer la PI en chemin : une stratégie, la PI à chaque étape d'un projet, et des outils utiles.
    C'est un conseil volontaire. Il ne vous donne aucun droit et ne remplace aucune demande.
    Une petite entreprise n'en a pas besoin pour être propriétaire ou protéger. Il peut servir de liste de contrôle si vous développez souvent, ou si un client ou un financeur le demande.
    Commencez par des listes gratuites. N'achetez le texte que si vous savez pourquoi.
more-1 =
    Ce qu'il couvre, en bref :
    – comprendre votre marché et décider à quoi sert la PI ;
    – nommer un responsable, donner du temps et de l'argent ;
    – regarder la PI à chaque étape, de l'idée au lancement ;
    – des outils : relevé des inventions, recherches, obtenir et garder des droits, les évaluer, gérer les risques, les exploiter.
    C'est écrit comme un conseil : « il convient », pas « il faut ». Il n'est donc pas fait pour un certificat.
    Une autre norme, { -iso-56001 }, pose des exigences pour gérer toute l'innovation, et des entreprises peuvent être certifiées. À certains endroits, comme en Chine, on note les entreprises avec des systèmes fondés sur { -iso-56005 }.
more-2 =
    Premiers pas dans cet esprit :
    – Écrivez sur une page ce que la PI doit faire pour vous dans les prochaines années.
    – Faites votre liste de droits et de dates.
    – Ajoutez une question de PI à chaque étape d'un projet : chercher, taire, déposer, signer.
    – Nommez une personne, et relisez la page avec l'équipe de temps en temps.
    On vous propose ou demande un certificat ? Cherchez qui le délivre, ce qu'on contrôle, et si votre client l'accepte.
    Le piège : des manuels coûteux que personne n'ouvre. Demandez le texte et son prix à votre organisme national de normalisation.
    Exemple : un fabricant de pompes ne prend que les questions de projet. Au projet suivant, la recherche vient avant l'outillage.
ask =
    iso 56005 c est koi
    norme iso gestion de la pi utile pour une pme ?
    se faire certifier iso 56005
    difference iso 56001 et 56005
    un consultant veut me vendre l'iso 56005 ca vaut le coup
    mon financeur demande une gestion de pi selon iso
    ou acheter la norme 56005 afnor
    norme innovation propriété intellectuelle obligatoire ou pas
