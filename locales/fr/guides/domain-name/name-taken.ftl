question = Le nom de domaine que je veux est déjà pris. Que faire ?
answer =
    Regardez d’abord qui le détient et ce que montre la page. Un service de consultation indique le bureau d’enregistrement, la date et parfois le détenteur.
    – Une entreprise honnête l’utilise : elle peut le garder. Choisissez un autre nom ou une autre extension.
    – La page est vide ou le nom est à vendre : vous pouvez faire une offre, ou choisir un autre nom.
    – Le détenteur vise votre marque de mauvaise foi, et la marque est à vous : une plainte peut le faire revenir.
    L’ordre d’arrivée compte. Si le nom a été enregistré avant vos débuts, vous n’y avez en général pas droit.
more-1 =
    Si vous achetez, protégez-vous. Fixez un prix maximal avant d’écrire, et ne dites pas combien le nom vous est nécessaire.
    Payez par un service de séquestre sérieux. Il garde l’argent jusqu’à ce que le nom soit dans votre compte.
    Vérifiez d’abord le nom dans une base de marques. Une adresse chère ne vaut rien si vous ne pouvez pas vendre sous ce nom.
    Un petit changement coûte souvent moins : votre ville, votre métier, une autre extension. Le nom doit rester assez différent des marques d’autrui.
more-2 =
    Le piège : un « bureau d’enregistrement » inconnu écrit qu’une société veut votre nom dans un autre pays et qu’il faut faire vite. C’est souvent une ruse de vente. Ne répondez pas.
    Exemple : une maison d’hôtes trouve son nom pris par un hôtel lointain qui l’utilise depuis longtemps. Elle ajoute sa ville à l’adresse et dépose sa marque chez elle.
    Si le détenteur est un ancien associé, salarié ou webmestre, relisez contrats et factures. Ils peuvent montrer que le nom appartient à l’entreprise.
ask =
    mon nom de domaine est deja pris
    le .com que je veux appartient a quelqun dautre
    domaine a vendre trop cher que faire
    comment savoir a qui est un site
    domaine inutilisé depuis des années puis je l'avoir
    mail d'un registrar chinois qui parle de mon nom de domaine
    racheter un nom de domaine sans se faire avoir
    l'adresse de mon site est occupée
    quelqu'un a acheté le .com de ma boutique
    quelqu'un a pris mon nom en .com et en veut 5000 euros
    un inconnu a pris mon adresse web
