question = Nous développons avec une université ou une autre entreprise. À qui est le résultat ?
answer =
    À celui que vous désignez par écrit, avant de commencer. Sans accord, c'est la loi du pays qui décide, et souvent personne n'est content.
    Réglez d'abord ces points :
    – ce que chacun apporte, et que cela reste à lui ;
    – à qui est ce qui est nouveau ;
    – qui peut l'utiliser, et pour quoi ;
    – qui dépose, paie et va en justice ;
    – ce qui reste secret, et quand on peut publier ;
    – ce qui se passe si l'un s'en va.
    Demandez à l'université sa politique de PI. Beaucoup ont un bureau de transfert de technologie.
more-1 =
    La copropriété semble juste mais crée souvent des ennuis. Selon le pays, un copropriétaire peut ou non donner une licence ou vendre seul.
    Plus simple : l'un est titulaire, l'autre reçoit une licence pour son domaine.
    Le piège est la publication. Chercheurs et étudiants veulent publier, et un exposé ou une thèse peut détruire un brevet. Convenez de lire le texte avant, et de pouvoir déposer avant sa parution.
more-2 =
    Les étudiants ne sont souvent pas salariés. Demandez à chacun de signer avant d'entrer dans le projet.
    L'argent public peut imposer des règles : publication ouverte, droits de l'État, devoir d'exploiter. Lisez la convention de subvention.
    Vérifiez aussi qui est titulaire en face : le professeur, l'université ou le financeur. Cela dépend du pays.
    Exemple : un séchoir à fruits est testé à l'université. L'entreprise garde le séchoir, l'université peut publier les données après le dépôt du brevet.
ask =
    l'université a testé notre produit et reclame des droits
    projet commun avec une autre boite le brevet est a qui
    le prof veut publier notre invention au secours
    un étudiant a fait son mémoire sur ma machine
    quel contrat avec un labo de recherche
    copropriété de brevet moitié moitié bonne idée ?
    mon partenaire a deposé le brevet a son nom seul
    subvention de l'etat, on garde la pi ?
    projet commun avec la fac, à qui les résultats
