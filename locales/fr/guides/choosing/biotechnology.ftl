question = Nous travaillons en biotechnologie. Quelle protection compte d'abord ?
answer =
    En général le brevet, le silence jusqu'au dépôt, et des papiers en ordre pour votre matériel :
    – nouveau procédé, test, produit ou usage : brevet, avant tout exposé, affiche ou article ;
    – souches, lignées cellulaires et méthodes que personne ne voit : secret d'affaires ;
    – nouvelle variété végétale : droit d'obtenteur ;
    – nom du produit : marque, tôt. Un nom de médicament peut aussi exiger l'accord d'une autorité de santé.
    Selon le pays, la matière vivante et les méthodes de diagnostic ou de traitement sont brevetables ou non. Ce qui est seulement trouvé dans la nature ne l'est souvent pas.
    Vérifiez d'abord à qui est le résultat : vous, l'université, l'hôpital ou le financeur.
more-1 =
    Le piège typique est l'affiche de congrès, la thèse ou l'article en ligne trop tôt. Cela peut ruiner le brevet.
    Autres pièges :
    – Le matériel d'autrui vient avec un accord de transfert. Il peut leur donner des droits sur votre résultat.
    – Plantes, microbes ou savoirs traditionnels d'un pays peuvent exiger son permis et un accord de partage. Des lois de brevet demandent l'origine.
    – Certains micro-organismes ne se décrivent pas par des mots. Il faut en déposer un échantillon, dans beaucoup de pays au plus tard à la date de dépôt. Selon le Traité de Budapest, un dépôt dans une collection reconnue vaut dans tous les pays membres.
    Voyez un conseil en brevets du domaine avant toute divulgation.
more-2 =
    Premières étapes :
    – Pas d'exposé ni d'article avant relecture. Tenez des cahiers de laboratoire signés et datés.
    – Listez matériel et données, avec origine, contrat et permis.
    – Cherchez les brevets. Demandez ce qui est brevetable où vous vendez.
    Après le premier dépôt, vous avez { $patent-priority } pour déposer dans d'autres pays.
    Les règles du commerce mondial demandent à la plupart des pays des brevets d'au moins { $term } depuis le dépôt.
    L'autorisation d'un produit peut en manger des années. Demandez si votre pays donne plus de temps.
    Exemple : un petit laboratoire trouve une levure dans un fruit local. Il obtient le permis, dépose la levure, puis le procédé de cuisson, et parle ensuite.
ask =
    breveter une bacterie ou une levure
    proteger un test de diagnostic
    biotech start up brevet ou secret
    on a trouvé une molecule dans une plante medicinale on peut la breveter
    mta accord de transfert de materiel c koi
    presenter un poster avant de deposer le brevet biotech
    nom de medicament marque regles
    souche microbienne depot budapest comment
