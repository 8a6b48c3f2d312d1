question = Qui est l'inventeur d'un brevet, et à qui appartient-il ?
answer =
    Il peut s'agir de personnes différentes.
    – Inventeur : une personne qui a aidé à trouver la solution elle-même. La payer, la commander ou la construire ne suffit en général pas.
    – Déposant : la personne ou l'entreprise qui dépose.
    – Propriétaire : celui qui a droit à l'invention. Au départ, c'est en général l'inventeur. Ce droit peut passer à un employeur ou un acheteur, par la loi ou par un contrat écrit.
    Nommez tous les vrais inventeurs. Réglez par écrit à qui est l'invention, avant de déposer. Un nom erroné ou une signature manquante peut vous coûter le brevet plus tard.
more-1 =
    Trouver les vrais inventeurs :
    – Pour chaque revendication, notez qui a eu l'idée qui la fait marcher.
    – Qui a seulement construit, testé, dessiné ou payé n'est en général pas inventeur.
    – Qui a donné une idée importante peut l'être, même une étudiante, un client ou un ami.
    – Gardez des notes datées pendant le travail.
    Dans les pays de la Convention de Paris, l'inventeur a le droit d'être nommé dans le brevet.
    Un inventeur est un être humain. Des offices de beaucoup de pays ont refusé de nommer une machine. Si un programme d'IA vous a aidé, dites-le à votre conseil.
more-2 =
    À qui est l'invention ?
    – Vous avez tout fait vous-même, pour vous : en général à vous.
    – Salariés : la loi du pays et le contrat décident. Parfois, il faut la déclarer tout de suite. Parfois, il y a un supplément de salaire, ou un délai où l'employeur peut la réclamer.
    – Indépendants, fournisseurs, partenaires, étudiants : leur part reste souvent à eux jusqu'à une cession signée.
    – Plusieurs propriétaires : qui peut seul donner une licence, vendre ou agir en justice varie selon le pays. Fixez-le par contrat.
    Faites chaque cession par écrit et faites-la inscrire à l'office. Dans beaucoup de pays, une cession non inscrite est fragile face aux tiers.
more-3 =
    Quelqu'un a déposé votre invention dans votre dos ? Consultez tout de suite. Beaucoup de lois laissent le vrai propriétaire réclamer la demande ou le brevet, souvent pour un temps limité. Apportez notes datées, messages et noms de témoins.
    Un inventeur oublié, ou un de trop ? Dites-le à votre conseil. Les noms peuvent souvent être corrigés, plus facilement tôt que tard.
    Exemple : une potière paie un soudeur pour une porte de four. Le soudeur trouve l'astuce qui garde la chaleur. Il est peut-être inventeur. Avant le dépôt, ils signent à qui appartient l'invention.
ask =
    qui doit etre marqué inventeur sur le brevet
    mon patron a mis son nom a la place du mien
    invention de salarié c a qui
    mon employé a inventé une machine au boulot le brevet est a moi ?
    un stagiaire peut etre inventeur
    j ai payé le prototype donc je suis inventeur non ?
    on est 3 inventeurs comment on partage
    il a deposé mon invention derriere mon dos
    chatgpt m a aidé a inventer qui est l inventeur
    on a oublié un inventeur dans la demande
    le patron met son nom sur la machine que j'ai imaginée
    mon frère a fait les plans et moi la machine, qui est l'inventeur
    on était deux à trouver le système, qui met son nom
    mon apprenti a donné l'idée de la pièce
    mon frère prétend être inventeur lui aussi
