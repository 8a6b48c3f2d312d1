question = Quelles preuves me faut-il contre quelqu'un qui me copie ?
answer =
    Il faut montrer le droit et la copie.
    Que le droit est à vous :
    – certificat, extrait du registre, contrats et cessions ;
    – dessins datés, brouillons, fichiers, premières ventes et publicités.
    Que l'autre copie :
    – captures d'écran avec adresse complète et date ;
    – achat test avec ticket, emballage et photos ;
    – témoins, tarifs, messages de clients ;
    – combien il vend, et depuis quand.
    Rassemblez tout avant de vous plaindre. Après, les copies disparaissent souvent.
more-1 =
    Pour des preuves solides :
    – gardez les originaux et ne modifiez ni fichiers ni images ;
    – faites-le faire par quelqu'un de neutre : notaire, commissaire de justice ou huissier, ou autre personne qui peut témoigner ;
    – notez pour chaque pièce : qui, quand, où, comment ;
    – laissez l'objet acheté dans son sac, fermé et daté.
    Un horodatage ou une archive d'Internet aide, mais ce que le juge accepte dépend du pays.
more-2 =
    Restez dans la loi. Pas de fausse identité là où c'est interdit, pas d'intrusion dans un compte, pas d'enregistrement caché. Une telle preuve peut être refusée et vous nuire.
    Si la preuve est chez l'autre, un juge peut dans beaucoup de pays l'obliger à la montrer. Il peut aussi faire saisir objets ou papiers par surprise. Il faut un avocat et de bons premiers indices.
    Le piège : la lettre que l'on s'envoie à soi-même. Elle prouve peu dans la plupart des pays.
    Exemple : un fabricant de meubles garde un dossier par modèle, avec croquis, factures et photos de salons. Le jour d'une copie, le plus dur est fait.
ask =
    une capture d'ecran suffit comme preuve au tribunal ?
    comment prouver qu'il m'a copié
    prouver que jai eu l'idee en premier
    achat test d'un faux comment faire
    jai le droit d'enregistrer l'appel avec le vendeur
    faut il un huissier pour une copie de site
    quels papiers apporter a l'avocat pour un modele copié
    jai perdu mes fichiers originaux je peux encore prouver ?
    m'envoyer un recommandé a moi meme ca marche ?
    quelles captures d'écran garder contre celui qui me copie
    capture d'écran ou huissier pour prouver la copie
