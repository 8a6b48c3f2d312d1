question = Faut-il enregistrer le nom, le logo ou l’un et l’autre ?
answer =
    Ce sont des marques distinctes. Dans la plupart des pays, une demande couvre une marque, et chaque demande a un coût.
    – Le nom en lettres simples (marque verbale) protège souvent le plus. Il couvre en général toutes les typographies.
    – Le logo seul (marque figurative) sert si les clients reconnaissent l’image sans le nom.
    – Le nom avec le logo (marque combinée) aide quand le nom seul est trop descriptif. C’est l’ensemble qui est protégé.
    Avec un petit budget, le nom distinctif passe en général d’abord. Le logo peut suivre.
more-1 =
    Le piège : à qui appartient le logo ? Sans accord, le graphiste garde souvent le droit d’auteur. Obtenez une cession écrite avant de déposer.
    Utilisez la marque telle qu’elle est enregistrée. Un petit changement de style est en général sans risque. Un vrai nouveau logo demande une nouvelle demande.
    Exemple : un café n’enregistre que sa marque combinée, puis change l’image. L’ancien enregistrement ne correspond peut-être plus à l’enseigne.
    Avec le nom enregistré, le problème serait plus petit.
more-2 =
    À voir avant le dépôt :
    – L’écriture : si vos clients lisent le nom en arabe et en lettres latines, pensez à déposer chaque version utilisée.
    – La couleur : un dépôt sans couleur est plus large, ou non, selon le pays. Avec Madrid, la couleur coûte aussi plus cher.
    – Le slogan : il s’enregistre s’il joue le rôle d’une marque et pas seulement d’une publicité.
    Certains pays acceptent plusieurs versions dans une demande. Demandez à l’office.
ask =
    deposer le nom ou le logo en premier
    nom et logo ensemble ou separement
    marque verbale ou figurative laquelle choisir
    breveter mon logo et mon slogan en meme temps
    jai changé de logo faut il redeposer
    mon logo a eté fait sur fiverr je peux le deposer ?
    logo en couleur ou noir et blanc pr la marque
    ma marque est en arabe et en francais je depose les 2 ?
    petit budget, je protege koi dabord le nom ou le dessin
    puis-je breveter le logo de ma boulangerie
    breveter le nom de mon restaurant, c'est possible
    le voisin a ouvert un maquis avec mon nom
    je veux être le seul à porter ce nom pour mon salon
    mon restaurant s'appelle comme celui d'en face
    on m'a dit de faire enregistrer l'enseigne de ma boutique
    nom de ma chaîne youtube à protéger
    une autre couturière utilise mon enseigne depuis un mois
    un salon à deux rues porte le même nom
