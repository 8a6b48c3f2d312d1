question = Un logiciel, une application ou une méthode commerciale est-il brevetable ?
answer =
    Parfois. Cela dépend du pays et de ce que fait le programme.
    – Plus de chances : un logiciel qui résout un problème technique. Par exemple, économiser l'énergie d'une machine, rendre un capteur plus précis, envoyer des données plus sûrement.
    – Peu de chances : une nouvelle façon de vendre, louer, fixer un prix, jouer ou enseigner, simplement faite par ordinateur.
    Beaucoup de pays excluent les programmes d'ordinateur et les méthodes commerciales en tant que tels. D'autres les jugent autrement.
    Presque partout, le code est protégé par le droit d'auteur sans aucune demande.
    Demandez conseil avant de publier ou de lancer. Après, il peut être trop tard pour un brevet.
more-1 =
    Testez votre idée :
    – Quel problème technique est résolu, à part l'idée commerciale ?
    – Comment ? Nommez les étapes, signaux, données et appareils.
    – Qu'est-ce qui s'améliore : vitesse, mémoire, énergie, précision, sécurité ?
    – Un spécialiste la trouverait-il évidente ?
    Si la seule réponse est « les gens achètent plus » ou « maintenant ça marche en ligne », un brevet est peu probable dans la plupart des pays.
    Cherchez ensuite dans PATENTSCOPE ou Espacenet des brevets proches. Lesquels ont été délivrés dans les pays qu'il vous faut ? Un conseil sur place peut dire ce que cet office accepte.
more-2 =
    Autres protections :
    – droit d'auteur : votre code, vos textes et images. Il n'empêche pas d'autres d'écrire leur propre programme avec la même fonction.
    – secret d'affaires : une méthode qui tourne sur votre serveur et que personne ne voit
    – marque : le nom et l'icône
    – dessin ou modèle : dans certains pays, l'aspect des écrans
    – contrat : avec indépendants, partenaires et utilisateurs
    Exemple : une société vend du poisson aux enchères par téléphone. Les règles d'enchère sont une méthode commerciale. Son nouveau capteur de fraîcheur est peut-être brevetable. Elle dépose pour le capteur et garde sa formule de prix secrète.
more-3 =
    Les pièges :
    – Un lancement, du code ouvert ou un exposé rend l'idée publique. Dans beaucoup de pays, elle n'est alors plus nouvelle.
    – Une délivrance dans un pays ne dit rien du suivant.
    – Une demande de brevet est publiée. Si personne ne voit votre méthode, comparez d'abord avec le secret.
    – Un brevet prend des années, un logiciel vieillit vite. Sera-t-il encore utile ?
    – Vous avez tout écrit vous-même ? Votre programme peut quand même utiliser le brevet d'autrui.
    – Les modèles d'utilité excluent les logiciels dans beaucoup de pays.
    Avant de déposer, vérifiez que les auteurs du programme ont cédé leurs droits par écrit.
ask =
    un algorithme ca se brevete ?
    brevet logiciel europe vs usa
    proteger une idee de site web par brevet
    mon appli de livraison est unique comment bloquer les copieurs avec un brevet
    brevet sur une methode de vente
    breveter une ia ou un modele d apprentissage
    mon code est a moi donc pas besoin de verifier les brevets ?
    jai deja mis l appli sur le play store brevet encore possible
    logiciel dans une machine brevetable ou pas
    mon application calcule les doses d'engrais, ça se protège par brevet ?
