question = Licence exclusive, unique ou non exclusive : laquelle donner ou prendre ?
answer =
    – Exclusive : seul ce preneur de licence peut utiliser le droit, en général pas même vous.
    – Unique : ce preneur et vous, personne d'autre.
    – Non exclusive : vous pouvez donner la même à d'autres.
    Ne donnez l'exclusivité qu'à celui qui investit et montre des résultats. Elle devrait coûter plus cher.
    Limitez-la : certains produits, certains pays, un temps limité.
    Liez-la à des devoirs : date de lancement, minimum de ventes ou de paiements. S'ils ne sont pas remplis, elle finit ou devient non exclusive.
    Les juges lisent ces mots différemment. Écrivez donc ce que chacun peut faire.
more-1 =
    Si le droit est à vous, demandez-vous :
    – Cette société peut-elle servir toute la zone ? Quels produits concurrents vend-elle ?
    – Pouvez-vous continuer à vendre vous-même, en ligne et aux anciens clients ? Écrivez-le.
    – Avez-vous déjà promis quelque chose à un autre ? Une seconde licence exclusive viole la première.
    – Que se passe-t-il si la société est vendue à votre concurrent ?
    Commencez par un essai ou une option : une somme pour le droit de décider jusqu'à une date.
    Pas de prolongation automatique sans résultats.
more-2 =
    Si vous prenez la licence, demandez :
    – Faut-il l'exclusivité ? Pour un commerce local, une licence moins chère peut suffire.
    – Qui agit contre les copieurs ? Dans beaucoup de pays, parmi les preneurs, seul l’exclusif peut agir en justice. Certains veulent d'abord l'inscription de la licence.
    – Y a-t-il des licences plus anciennes ? Demandez une réponse écrite.
    – Et si le titulaire vend le droit ?
    Le droit de la concurrence limite souvent l'exclusivité. Interdire de vendre à des clients d'ailleurs, ou fixer le prix de revente, peut être illégal. Demandez avant de signer.
more-3 =
    Licence ou distribution ? Le distributeur achète et revend vos produits. Il lui faut une licence s'il fabrique, emballe, appose la marque ou adapte.
    Le piège est la zone trop grande : un partenaire reçoit un continent et vend dans une seule ville.
    Exemple : une savonnière donne sa marque à un importateur, pour son pays seulement. Il doit commander un minimum par saison. Après une année faible, la licence devient non exclusive, et elle trouve un autre revendeur pour le sud.
    Notez les dates de ces devoirs dans votre agenda. Un droit de mettre fin que personne n'utilise ne vaut rien.
ask =
    licence exclusive ou simple laquelle choisir
    mon distributeur veut lexclu pour toute l'afrique
    exclusivité donnée et il vend rien comment la reprendre
    si je donne lexclusivité je peux encore vendre moi meme ?
    difference licence exclusive et non exclusive
    j'ai signé 2 exclusivités par erreur
    garantir un minimum de vente contre l'exclusivité
    il veut être le seul à vendre dans tout le pays
