question = Qu'est-ce qu'une licence, et quelle différence avec une vente ?
answer =
    Une licence est une autorisation. Vous restez titulaire et permettez à quelqu'un d'utiliser votre brevet, marque, dessin ou modèle, œuvre ou savoir-faire, le plus souvent contre paiement.
    Une cession est une vente. Le droit change de mains et vous n'êtes plus titulaire.
    Une licence peut être :
    – exclusive : seul le preneur de licence peut utiliser le droit, et en général même pas vous ;
    – non exclusive : vous pouvez donner la même autorisation à d'autres.
    La franchise est plus large : marque, savoir-faire, formation et règles du magasin.
more-1 =
    Choisissez la licence quand un autre peut fabriquer ou vendre là où vous ne le pouvez pas. Vous avez un revenu sans perdre le droit.
    Choisissez la cession quand vous avez besoin d'argent maintenant et n'utiliserez plus le droit.
    Le piège : des mots comme « je vous donne tous les droits ». On peut y lire une vente. Écrivez clairement « licence » ou « cession ».
    Exemple : une productrice de jus laisse une société étrangère embouteiller sous sa marque. Elle garde la marque et contrôle la qualité.
more-2 =
    Vérifiez d'abord ce que vous avez. Le droit est-il enregistré ou protégé dans ce pays, en vigueur, et à vous ?
    Un secret peut aussi être donné en licence, mais avec un engagement de le garder.
    Selon le pays, la licence doit être écrite ou inscrite à l'office. Sans inscription, elle peut ne pas valoir contre des tiers.
    Si vous prenez une licence, demandez la preuve que l'autre est bien titulaire.
ask =
    qqn veut vendre mon produit sous ma marque dans un autre pays
    louer mon brevet a une usine c possible
    difference entre licence et cession de marque
    une boite veut utiliser mon invention comment je suis payé
    licence exclusive ou non exclusive laquelle choisir
    un magasin veut imprimer mes dessins sur des tshirts
    je veux franchiser mon restaurant par ou commencer
    jai signé que je cede tous les droits, ca reste a moi ?
    une entreprise veut utiliser mon invention contre de l'argent chaque mois
    une boîte veut fabriquer mon produit et me donner un pourcentage
    un industriel veut utiliser mon invention contre de l'argent
