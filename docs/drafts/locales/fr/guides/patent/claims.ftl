question = Que sont les revendications d’un brevet, et faut-il un prototype qui marche ?
answer =
    Les revendications sont les phrases numérotées, en général à la fin du brevet. Après la délivrance, elles disent ce que les autres ne peuvent faire sans votre accord. Elles décident de ce qui est protégé, pas le titre ni votre produit.
    Chacune cite les éléments ou étapes de l’invention. Qui les utilise tous est en principe dedans. Qui en laisse un est souvent dehors.
    Une revendication courte protège donc souvent plus. Mais trop large, elle couvre ce qui est déjà connu, et l’office refuse.
    Un prototype n’est en général pas nécessaire. Il faut une description complète, qui permet à un spécialiste de réaliser l’invention.
    Laissez un conseil en brevets rédiger. Vous apportez les faits.
more-1 =
    Comment elles sont bâties :
    – Une revendication indépendante tient seule. Elle ne cite que le nécessaire.
    – Les dépendantes ajoutent des détails. Vous vous y repliez si l’indépendante échoue.
    – Elles peuvent protéger un produit, une machine ou un procédé, et dans certains pays un usage. Souvent, il en faut plusieurs sortes.
    La description doit soutenir chacune. Ce qui manque au texte le premier jour ne peut plus être revendiqué à cette date.
    Un grand nombre coûte plus dans beaucoup d’offices.
    Exemple : « un four à couvercle d’argile » est étroit, car le copieur prend du fer. Si rien de tel n’est connu, le conseil écrit « un couvercle qui garde la chaleur ». L’argile va dans une dépendante.
more-2 =
    Ce que vous pouvez préparer pour le conseil :
    – le problème, et les défauts des solutions connues
    – ce que votre propre recherche a trouvé
    – le plus petit ensemble d’éléments qui résout encore le problème. Ôtez-en chacun en pensée : cela marche-t-il encore ?
    – pour chaque élément, ce qu’un rival pourrait mettre à la place
    – des dessins, avec un nom et un numéro par élément
    – les tailles, températures ou mélanges qui marchent, et ceux qui ont échoué
    – ce que paient les acheteurs, et qui copierait : l’usine, le vendeur ou l’utilisateur
    – les noms de tous ceux qui ont aidé à trouver la solution
    Avant de raconter, assurez-vous que l’entretien est confidentiel.
more-3 =
    Encore sur les prototypes :
    – Un office demande rarement un modèle ou une preuve, par exemple s’il doute que cela marche.
    – En chimie, médecine et biologie, supposer suffit rarement. Apportez exemples, essais. Certaines matières vivantes vont dans une collection reconnue, en principe avant le dépôt.
    – En bâtir un montre ce qui manque au texte. Faites d’abord signer le secret à l’atelier.
    – N’attendez pas la perfection : dans la plupart des pays, le premier déposant gagne. Mais ne déposez que si vous pouvez tout expliquer.
    Les pièges : un souhait, comme « une pompe sans énergie », n’est pas une invention. Après la délivrance, on peut surtout réduire les revendications, pas les élargir.
ask =
    c quoi une revendication dans un brevet
    comment on ecrit les revendications
    revendication independante et dependante explique moi
    je peux breveter sans prototype ?
    jai que des dessins pas encore de machine je peux deposer
    faut que la machine marche avant le depot
    montrer une maquette a l'office obligatoire ou pas
    que donner au conseil en brevets pour qu'il redige
    combien de revendications et ça coute combien en plus
    revendication large ou etroite c koi le mieux
    mon conseil me demande ce qui est essentiel dans mon invention
    revendications prototype
