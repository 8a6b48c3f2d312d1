question = Comment renouveler ma marque internationale, ou inscrire un nouveau titulaire ou une licence ?
answer =
    Vous le faites en une seule démarche, à l’OMPI, et cela vaut pour les pays de votre enregistrement. La plupart des démarches se font en ligne.
    – Renouvellement : tous les { $term }, aussi souvent que vous voulez. Vous pouvez abandonner des pays devenus inutiles.
    – Nouveau titulaire, nom ou adresse, liste réduite, licence : chacun a sa demande, souvent payante.
    Le renouvellement ne permet ni de changer la marque ni d’ajouter des produits.
    L’OMPI envoie un rappel { $notice } avant la fin. Mais payez à temps, même s’il n’arrive pas.
    Après la fin, vous avez encore { $grace }, avec une surtaxe.
    Payez seulement sur les pages de l’OMPI, ou par votre office ou votre propre mandataire.
more-1 =
    L’émolument de base du renouvellement est de { $renewal-fee }. Les taxes des pays s’y ajoutent.
    En cas de retard, une surtaxe de { $late-fee } s’ajoute.
    Le calculateur de l’OMPI donne votre total. Regardez-le quelques mois avant.
    Certains pays veulent aussi quelque chose de vous directement. Aux États-Unis, il faut déclarer l’usage à l’office, la première fois au plus tard { $us } après la protection.
    Une déclaration trop précoce ne compte pas non plus : demandez les dates à cet office.
    Sans elle, la protection y prend fin, même si l’OMPI est payée.
    Mettez toutes ces dates au calendrier le jour de l’enregistrement.
more-2 =
    Nouveau titulaire : l’inscription coûte { $transfer }. Elle peut viser tout, ou certains produits ou pays seulement.
    Il lui faut un lien avec un membre de Madrid : nationalité, domicile ou entreprise réelle. L’OMPI ne demande pas de contrat, mais gardez-le.
    Nouveau nom ou nouvelle adresse du titulaire : { $name-fee }.
    Licence : { $licence }. Une licence laisse un autre utiliser la marque.
    Dans bon nombre de pays, cette inscription n’a pas d’effet. Inscrivez-y la licence à l’office national. L’OMPI donne la liste.
    Un office peut aussi déclarer qu’un nouveau titulaire n’y est pas accepté. Lisez ce que l’OMPI vous envoie.
more-3 =
    Les pièges :
    – Vous vendez l’entreprise, et personne ne prévient l’OMPI. Le rappel va au vendeur.
    – La marque nationale et l’internationale vont à des personnes différentes. Les premières années, l’internationale dépend de la nationale. Transférez-les ensemble.
    – Votre adresse électronique à l’OMPI est ancienne. Changez-la d’abord.
    – Une lettre propose un « renouvellement » très cher. Elle ne vient pas de l’OMPI.
    Exemple : une entreprise de meubles devient une société. Elle inscrit le nouveau nom chez elle et à l’OMPI le même mois. Elle ne renouvelle que les pays où elle vend encore.
ask =
    renouveler ma marque internationale ompi comment
    prix renouvellement marque madrid
    jai vendu ma marque internationale faut prevenir qui
    changer l'adresse du titulaire a l'ompi
    inscrire une licence au registre international
    jai raté la date de renouvellement de madrid
    declaration d'usage usa marque internationale quand
    abandonner quelques pays au renouvellement
