question = Notre secret a fui ou a été volé. Que faire les premiers jours ?
answer =
    Agissez le jour même. Une fois le secret connu de tous, aucun juge ne peut le rétablir.
    – Arrêtez la fuite : fermez les accès, changez les mots de passe. Gardez ce qui est visible en ligne, puis faites-le retirer.
    – Gardez la preuve : qui, quoi, quand, comment. N'effacez, ne réparez, ne fouillez pas l'ordinateur vous-même. Copiez les journaux d'accès.
    – Ne prévenez que ceux qui doivent savoir. Rien en public.
    – Voyez un avocat : mesure urgente du juge, lettre à celui qui a le secret.
    – Demandez par écrit, au mieux par l'avocat : cesser, ne rien utiliser ni transmettre, rendre ou effacer, nommer qui l'a.
    – Données personnelles ou de partenaires ? Il faut parfois le déclarer très vite.
more-1 =
    Selon ce qui s'est passé :
    – Envoi à la mauvaise personne : appelez tout de suite, demandez d'effacer sans lire, et une confirmation écrite.
    – Sur Internet : signalez à la plateforme et aux moteurs de recherche. Gardez d'abord la page.
    – Un partenaire a violé l'accord de confidentialité : suivez sa clause de notification.
    – Fichiers emportés au départ : voyez la fiche sur le salarié qui part.
    – Effraction ou piratage : la police peut chercher là où vous ne pouvez pas. Demandez à l'avocat l'ordre des étapes.
    – Mis dans un outil d'IA public : gardez la preuve, supprimez l'échange, demandez le retrait au fournisseur, changez les mots de passe.
more-2 =
    Ce qu'un juge peut ordonner : ne plus utiliser ni dire, remettre fichiers et produits, payer des dommages-intérêts. Dans beaucoup de pays, il peut le faire vite, avant d'entendre l'autre.
    Vous devez montrer que c'était secret, de valeur et gardé, et que l'obtention ou l'usage était déloyal.
    Demandez au juge de tenir le secret hors des pièces publiques.
    Aux États-Unis, l'action fédérale doit être engagée dans un délai de { $us-limit } à compter du jour où vous l'avez su, ou auriez dû le savoir.
    Ailleurs, le temps peut être plus court. Attendre rend aussi une mesure urgente plus difficile.
more-3 =
    Ensuite :
    – Était-ce une invention ? Certains pays pardonnent un court temps une divulgation contre votre gré. Voyez aussitôt un conseil en brevets, avant d'en dire plus.
    – Prévenez les partenaires dont les secrets y étaient. Votre contrat peut l'exiger.
    – Comblez la faille : accès, papiers, formation.
    De l'autre côté ? Si on vous offre les secrets d'un concurrent, n'ouvrez, ne copiez, n'utilisez rien. Notez ce qui s'est passé et voyez un avocat.
    Exemple : une boulangerie envoie par erreur ses recettes à un client. Un appel et un mot signé le jour même peuvent garder le secret.
ask =
    notre formule est sur internet au secours
    jai envoyé le fichier secret au mauvais client
    on nous a piraté les plans que faire en premier
    vol de secret daffaire porter plainte
    un employé a collé notre code dans une ia publique
    le fournisseur a donné nos plans a un concurrent
    on moffre le fichier clients du concurrent je prends ?
    ma formule circule dans un groupe whatsapp
    quelqu'un a envoyé nos plans à un rival
