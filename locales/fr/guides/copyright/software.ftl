question = Comment protéger mon logiciel ou mon application ?
answer =
    Le droit d’auteur protège votre code comme une œuvre écrite. Dans la plupart des pays, il naît quand vous l’écrivez.
    Il ne protège ni l’idée de l’application, ni ses fonctions, ni sa méthode. D’autres peuvent écrire leur propre code pour la même chose.
    D’autres droits complètent :
    – Nom et icône : marque.
    – Aspect des écrans : dessin ou modèle, dans beaucoup de pays.
    – Code et données cachés : secret d’affaires.
    – Solution technique : peut-être un brevet. Les conditions diffèrent beaucoup selon le pays.
more-1 =
    Que faire d’abord :
    – Listez tous ceux qui ont écrit du code. Fondateurs, amis et indépendants doivent signer une cession à la société.
    – Gardez l’historique du code. C’est votre preuve de qui a écrit quoi et quand.
    – Limitez l’accès aux clés, aux données et aux modèles.
    – Écrivez des conditions d’utilisation claires. C’est une licence, pas une vente du code.
    – Si un brevet est possible, renseignez-vous avant de publier ou de montrer.
more-2 =
    Le piège du libre : un code gratuit a quand même des règles.
    Chaque licence libre a ses conditions. Certaines demandent de nommer les auteurs. Certaines demandent de partager aussi votre code, si vous le distribuez.
    Tenez une liste de ce que vous utilisez, avec la licence.
    Exemple : une jeune société va être rachetée. L’acheteur trouve un code sous licence de partage, et le prix baisse.
    Un code sans licence n’est pas libre. Vous n’avez alors aucune permission.
more-3 =
    Quelqu’un copie votre application ?
    – Comparez. Est-ce votre code, vos textes et vos images, ou seulement la même idée ?
    – Gardez des preuves : page du magasin d’applications, date, version, captures.
    – Les magasins d’applications ont des formulaires pour le droit d’auteur et les marques.
    – Relisez les contrats avec anciens salariés et associés. C’est souvent le point le plus fort.
    Si c’est seulement la même idée, un meilleur produit et un nom fort aident plus qu’un procès.
ask =
    breveter mon application mobile
    comment proteger lidee de mon appli
    on ma copié les fonctionnalités de mon site
    le code source est protegé automatiquement ?
    mon associé est parti avec le code
    jai fait un logiciel de gestion pour pharmacies a cotonou, protection ?
    licence gpl dans mon produit cest grave ?
    deposer un logiciel a lapp ca sert a koi
    un clone de mon jeu sur le store
    le développeur garde le code de mon application
    mon logiciel de caisse a été recopié
