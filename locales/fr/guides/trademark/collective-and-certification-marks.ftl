question = Comment notre groupe enregistre-t-il et gère-t-il une marque collective ou de garantie ?
answer =
    – Une marque collective appartient à un groupe, comme une association ou une coopérative. Ses membres l’utilisent.
    – Une marque de garantie dit que des produits ou services respectent une norme. Le titulaire contrôle. Dans beaucoup de pays, il ne peut pas en vendre lui-même.
    Il vous faut :
    – un organisme qui peut être titulaire ;
    – un signe distinctif et libre ;
    – un règlement d’usage écrit ;
    – des gens et de l’argent pour contrôler.
    L’organisme dépose ensuite à l’office de PI, avec le règlement. Tous les pays n’ont pas les deux sortes. Certains offices baissent les taxes pour les groupes : demandez.
more-1 =
    Le règlement d’usage est le cœur. Écrivez :
    – qui peut utiliser la marque, et comment entrer ;
    – pour quels produits, et quelle qualité ;
    – l’aspect du signe, et où il peut figurer ;
    – qui contrôle, à quel rythme, et qui paie ;
    – ce qui arrive aux tricheurs, étape par étape ;
    – comment changer le règlement.
    Qu’il reste assez court pour être lu par tous. Faites-le voter par les membres avant le dépôt.
    Une marque de garantie devrait être ouverte à tous ceux qui respectent la norme. Dans beaucoup de pays, la loi l’exige aussi.
more-2 =
    Après l’enregistrement :
    – Tenez une liste des utilisateurs et donnez à chacun une autorisation écrite.
    – Contrôlez, prenez des échantillons et notez les résultats.
    – Agissez si quelqu’un utilise la marque sans autorisation ou enfreint le règlement.
    – Envoyez à l’office un règlement modifié, là où la loi le demande. Avant, il peut ne pas compter.
    Le piège : personne ne contrôle. Dans beaucoup de pays, une marque sans contrôle peut être annulée.
    Autre piège : l’organisme n’a plus d’argent à la fin du projet. Prévoyez dès le début une cotisation annuelle des utilisateurs.
more-3 =
    À l’étranger : les pays de la Convention de Paris doivent accepter les marques collectives d’associations, à leurs conditions. Celles-ci peuvent différer, et les sortes de marques aussi.
    Les deux peuvent passer par le système de Madrid, si votre marque de base est de cette sorte et si le pays désigné la connaît. Vous l’indiquez. Certains pays demandent ensuite le règlement ; un mandataire local aide.
    Chaque membre devrait garder sa propre marque. Celle du groupe dit « l’un de nous », la sienne dit « c’est moi ».
    Exemple : des meuniers conviennent d’une farine de meule sans additifs. Un contrôleur payé visite chaque moulin. Qui échoue retire le signe des sacs.
ask =
    marque collective pour notre cooperative comment on fait
    difference label marque collective marque de garantie
    creer un label de qualité et le deposer
    reglement d'usage d'une marque modele
    des membres trichent avec notre label
    notre groupement de femmes veut une marque commune
    qui controle une marque de certification
    on peut deposer une marque collective a l'etranger ?
    association de producteurs de miel une seule marque pour tous
    notre groupement de tisserandes veut un signe commun
    un label de qualité pour tous les membres de la coopérative
