question = Creative Commons et licences libres : qu'exigent-elles de moi ?
answer =
    Ce sont des permissions données d'avance. Vous utilisez l'œuvre sans demander, si vous respectez les conditions. L'auteur garde le droit d'auteur.
    Creative Commons, pour images, textes et musique, emploie des lettres :
    – BY : nommez l'auteur, la licence et vos changements.
    – NC : pas d'usage commercial. Pour une entreprise, en général : n'utilisez pas.
    – ND : ne diffusez pas de version modifiée.
    – SA : diffusez votre version modifiée sous la même licence.
    Pour le code, la licence libre (open source) a aussi des conditions. Gardez toujours les mentions. Certaines veulent même le code source de votre produit.
more-1 =
    Comment citer une œuvre Creative Commons : titre, auteur, origine, nom de la licence avec lien, et « modifié » si c'est le cas. Mettez-le près de l'œuvre ou au générique.
    Gardez une copie de la page du jour où vous prenez le fichier.
    Si vous violez une condition, la permission prend fin.
    Avec la version actuelle des licences, elle revient si vous réparez la faute dans un délai de { $cure } après l'avoir remarquée.
    L'auteur peut encore réclamer pour le temps passé. Certains en vivent.
    « Creative Commons Zero » signifie aucune condition, dans la limite de la loi.
more-2 =
    Familles de licences libres pour le code :
    – Permissives : gardez la mention de droit d'auteur et le texte de la licence. Souvent bien pour un produit à vendre.
    – Copyleft : si vous transmettez un produit avec ce code, vous devez offrir du code source sous la même licence, de cette partie ou du tout.
    – Copyleft réseau : devoirs semblables, même si on utilise seulement votre service en ligne. Pour certaines, cela commence quand vous modifiez le code.
    À faire : listez chaque composant avec sa licence et joignez les mentions au produit.
    Voyez un conseiller avant de vendre un produit ou appareil avec du copyleft.
    « Téléchargement gratuit » ou « gratuit en privé » n'est pas une licence libre.
more-3 =
    Pour offrir ainsi votre propre œuvre :
    – Tout doit être à vous. Demandez aux coauteurs, employeurs et indépendants.
    – Le membre d'un organisme de gestion collective n'est pas toujours libre de le faire. Demandez-lui d'abord.
    – Vous ne pouvez pas la reprendre à ceux qui l'utilisent déjà.
    – Prenez un texte de licence connu. N'en écrivez pas un.
    – Votre marque n'est pas comprise : gardez-la comme telle.
    Le piège : celui qui a mis en ligne n'est pas toujours l'auteur. Personnes et marques visibles ne sont pas couvertes non plus.
    Exemple : une cuisinière offre des fiches sous BY-NC. Les écoles s'en servent gratuitement. Un éditeur paie pour un livre.
ask =
    cc by nc ca veut dire quoi pour ma boutique
    image creative commons on me reclame 800 euros
    logiciel open source dans mon produit jdois donner mon code ?
    licence gpl mit difference simple
    mettre mes photos en libre sur internet comment
    musique libre de droit il faut citer qui
    jai oublié de mettre le nom de l'auteur cc que faire
    utiliser wikipedia dans mon livre a vendre
    utiliser du code libre dans mon appli vendue
