question = Comment former mon personnel à la PI ?
answer =
    Court, souvent, et avec vos propres produits. Chacun devrait savoir :
    – ce qui est secret ici, et ce qu'on peut montrer ;
    – demander avant de montrer ou publier du nouveau ;
    – n'utiliser que des images, musiques et programmes permis ;
    – comment écrire et utiliser notre marque ;
    – à qui signaler une idée, une copie ou une lettre ;
    – rien de secret dans un outil d'IA public ou une discussion privée.
    Commencez par un court exposé et une page avec ces points. Chaque personne signe qu'elle l'a lue.
    Cela aide aussi en droit : un secret n'est en principe protégé que si vous prenez des mesures raisonnables de protection.
more-1 =
    En faire une habitude :
    – Le premier jour : la page, la clause du contrat, une visite de ce qui est secret.
    – En réunion : une question chaque mois, comme « pouvons-nous utiliser cette image ? »
    – Au début d'un projet : chercher d'abord, et noter qui fait quoi.
    – Avant une foire : ce qu'on peut montrer, dire et laisser photographier.
    – Le dernier jour : fichiers, clés et mots de passe reviennent, avec un mot aimable sur le secret.
    Ne formez pas que les ingénieurs. Vente, achats et réseaux sociaux font la plupart des faux pas.
    Cours gratuits : l'Académie de l'OMPI en a en ligne, et beaucoup d'offices de PI donnent des exposés.
more-2 =
    Faites participer les gens. Notez qui a eu une idée, nommez l'inventeur et donnez une petite récompense. Dans beaucoup de pays, la loi donne aux salariés droit à une rémunération supplémentaire pour certaines inventions. Demandez avant de promettre ou de refuser.
    Ne punissez pas qui signale une erreur. Vous devez le savoir vite.
    Du nouveau montré trop tôt ? Notez quoi, où et quand, ne montrez plus rien et demandez le jour même à un conseiller s'il faut déposer.
    Le piège : une affiche au mur, et un chef qui publie lui-même le nouveau modèle.
    Exemple : une apprentie voit leur motif dans une boutique en ligne étrangère. Elle sait à qui le dire, et la notification part le jour même.
ask =
    former les salariés a la propriété intellectuelle
    mes employés postent tout sur insta comment les sensibiliser
    cours gratuit sur la pi en ligne francais
    un stagiaire a montré le prototype en story
    charte interne confidentialité exemple
    mes gars mettent des secrets dans chatgpt
    recompenser un salarié qui a une bonne idee
    sensibilisation pi atelier pour petite equipe
    apprendre à mon équipe ce qu'il faut savoir
