question = Nous vendons un logiciel ou un service en ligne. Quelle protection compte d'abord ?
answer =
    Dans la plupart des pays, inutile d'enregistrer le code. Assurez-vous d'abord qu'il est vraiment à vous :
    – code, textes et écrans : droit d'auteur, avec cession écrite des fondateurs et indépendants ;
    – nom et icône : marque, avant le lancement ;
    – code source, données, modèles, prix : secret d'affaires, avec règles d'accès ;
    – contrats d'utilisateurs et clients : ce qui est permis et payé ;
    – solution technique : peut-être un brevet, mais demandez avant la sortie ;
    – aspect des écrans : dessin ou modèle, dans beaucoup de pays, aussi avant la sortie.
    L'idée ou la fonction n'est à personne. La vitesse et un nom connu protègent aussi.
more-1 =
    Le piège typique, ce sont les auteurs successifs : un ami a écrit la première version, un indépendant la suivante, avec du code libre venu de partout. Avant une vente ou un investissement, chaque papier manquant coûte temps et argent.
    Autres pièges :
    – Une licence libre avec partage obligé dans le produit. Certaines demandent d'ouvrir votre code quand vous le transmettez, parfois même pour un service en réseau.
    – Le client a payé une fonction et la croit à lui.
    – Le nom est libre dans la boutique d'applications, mais pas la marque.
    – Données de clients ou copiées de sites : contrat, vie privée et bases de données ont leurs règles.
    – Secrets et clés dans un dépôt de code public.
more-2 =
    Premières étapes :
    – Faites un tableau de tous ceux qui ont écrit du code, avec le papier signé. Comblez les trous maintenant.
    – Listez les parties libres et leurs licences, et faites-les vérifier par un outil à chaque version.
    – Cherchez et déposez le nom. Écrivez vos conditions : l'utilisateur reçoit une licence, le code reste à vous.
    Vous travaillez pour des clients ? Dites ce qu'ils reçoivent : licence, code source ou droits. Chacun a son prix. Le client peut vouloir le code chez un tiers, au cas où vous fermez.
    Exemple : une équipe vend un agenda de clinique. La clinique reçoit une licence et ses données. L'équipe garde le code et le vend à la clinique suivante.
ask =
    start up saas quoi proteger en premier
    mon appli est prete je depose quoi avant de lancer
    le dev freelance a ecrit le code il est a moi ?
    mon client dit que le logiciel lui appartient
    github public et secret de mon code
    licence gpl dans mon produit risque
    editeur de logiciel marque brevet ou droit d'auteur
    investisseur demande la chaine des droits du code
    je sors une appli, quels droits
