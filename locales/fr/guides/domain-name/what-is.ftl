question = Qu’est-ce qu’un nom de domaine, et protège-t-il ma marque ?
answer =
    Un nom de domaine est votre adresse sur internet : un nom suivi d’une extension. Vous le détenez par contrat avec un bureau d’enregistrement, tant que vous payez.
    Ce n’est pas une marque. L’adresse seule ne permet pas d’interdire le nom à d’autres.
    À l’inverse, une marque ne donne pas l’adresse. Une adresse libre revient en général au premier qui la demande.
    Vérifiez donc l’un et l’autre avant de vous lancer. L’adresse est-elle libre ? Quelqu’un a-t-il une marque antérieure pour des produits ou services proches ?
    Puis réservez tôt l’adresse, et déposez la marque là où vous vendez.
more-1 =
    Enregistrez l’adresse au nom de l’entreprise. Si un webmestre ou un salarié la détient, la récupérer peut être difficile.
    Gardez vous-même l’accès, indiquez une adresse de contact que vous lisez, et activez le renouvellement automatique. Une adresse expirée peut vite être reprise.
    Renouvelez seulement dans votre compte chez le bureau d’enregistrement. Les courriers qui ressemblent à une facture viennent souvent d’un autre vendeur.
    N’achetez pas toutes les extensions. Prenez celle que vos clients tapent, et peut-être une faute de frappe évidente.
more-2 =
    Les extensions nationales suivent les règles de chaque pays. Certaines exigent une société ou une marque locale. Consultez le registre du pays.
    Le piège : une adresse libre peut quand même poser problème. Si le nom est la marque d’un concurrent, l’utiliser peut être une contrefaçon.
    Exemple : une boulangerie trouve son adresse libre et imprime ses boîtes. Une autre boulangerie du pays possède la marque et lui demande d’arrêter.
    Une recherche dans une base gratuite, comme la Base de données mondiale sur les marques, aurait montré le risque.
ask =
    jai achete mon .com est ce que le nom est a moi
    nom de domaine ou marque c quoi la difference
    mon site web est il protegé
    le webmaster a mis le domaine a son nom que faire
    faut il deposer la marque si j'ai deja le site
    proteger l'adresse internet de ma boutique
    reserver nom de domaine avant la marque ou apres
    nom de domaine c'est quoi exactement
