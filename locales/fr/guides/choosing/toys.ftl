question = Nous faisons des jouets ou des jeux. Quelle protection compte d'abord ?
answer =
    En général l'aspect et le nom, déposés avant la première foire :
    – forme d'un jouet, d'une poupée, d'un plateau : dessin ou modèle ;
    – nom du jouet, de la série ou du personnage : marque ;
    – dessins, histoires, textes des règles, musique, logiciel : droit d'auteur ;
    – nouveau mécanisme : brevet ou modèle d'utilité ;
    – projets de la prochaine saison : secret.
    L'idée d'un jeu et sa façon de jouer sont en général libres pour tous. Le texte des règles, les images et le nom ne le sont pas.
    Une forme nécessaire au seul fonctionnement, comme un plot d'assemblage, est souvent refusée.
more-1 =
    Le piège typique est la foire du jouet. Acheteurs et copieurs regardent la même table. Déposez, puis montrez.
    Autres pièges :
    – Un personnage de film, de bande dessinée ou de club sportif sur votre jouet. Il faut une licence. Un « semblable » peut aussi poser problème.
    – L'usine vend à d'autres les produits de votre moule. Le contrat doit l'interdire et dire à qui est le moule.
    – De mauvaises images dans le dépôt. Ce que les vues ne montrent pas se défend mal.
    – Un indépendant a dessiné le personnage et n'a jamais cédé ses droits.
    Les règles de sécurité des jouets sont autre chose. Demandez à l'autorité de sécurité des produits.
more-2 =
    Premières étapes :
    – Cherchez le nom et l'aspect dans les bases gratuites, et regardez dans les magasins.
    – Déposez le dessin ou modèle et le nom, et le mécanisme s'il est nouveau. Signez avec illustrateur et usine.
    – Demandez à la douane, là où entrent les copies, si une demande d'intervention est possible pour votre marque ou votre dessin ou modèle.
    Après le premier dépôt de dessin ou modèle, vous avez { $design-priority } pour déposer dans d'autres pays.
    Pour montrer des personnages d'autrui, demandez une licence avant de dessiner.
    Exemple : des parents font une grue en bois avec un nouveau treuil. Treuil : modèle d'utilité. Aspect : dessin ou modèle. Nom : marque. Puis ils vont à la foire.
ask =
    jai inventé un jeu de cartes comment le proteger
    proteger un jouet en bois
    mettre mickey sur mes jouets faut une licence ?
    regles du jeu de societe protegées ou pas
    mon usine vend ma poupée a d'autres
    deposer le nom de mon jeu et le dessin du plateau
    jeu video independant quoi proteger
    salon du jouet je montre avant ou apres le depot
    un jeu de société que j'ai imaginé, on protège quoi
    je fabrique des poupées africaines, quels droits
