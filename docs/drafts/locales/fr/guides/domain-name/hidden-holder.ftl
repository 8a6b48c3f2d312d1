question = Le titulaire d’une adresse web se cache derrière un service d’anonymat. Comment le joindre ?
answer =
    Caché ne veut pas dire hors d’atteinte. Dans cet ordre :
    – Enregistrez la page avec sa date.
    – Cherchez le nom chez l’ICANN, si l’extension est générique, comme .com. Vous voyez le bureau d’enregistrement, les dates, souvent un formulaire ou courriel qui transmet.
    – Écrivez-y, ou au service d’anonymat. Soyez bref et poli, sans prix.
    – Demandez au bureau qui c’est. Pour les extensions génériques, son site doit dire comment.
    – Voyez chez l’ICANN si le formulaire gratuit (RDRS) est ouvert pour ce bureau.
    – Une plainte UDRP est possible sans le nom. Le centre demande au bureau, et vous pouvez la corriger.
    Pour une extension nationale, voyez son registre.
more-1 =
    Une demande qui a plus de chances dit :
    – quelle adresse web, et quel tort elle vous fait ;
    – quel droit vous avez, avec le certificat ;
    – quelles données vous voulez, et pourquoi ;
    – qu’elles ne serviront qu’à cela ;
    – qui vous êtes, et pour qui vous agissez.
    Le bureau pèse votre raison et la vie privée du titulaire. Il peut refuser. Demandez pourquoi. Un avocat dit si un juge peut l’ordonner.
    On ne nomme que le service d’anonymat ? Écrivez-lui.
    En général, il est légal et ne prouve pas seul la mauvaise foi. De fausses données peuvent être un signe. Signalez-les au bureau et, si l’extension est générique, à l’ICANN.
    Fraude ? Sans alerter le titulaire, prévenez vite police et bureau.
more-2 =
    Pour une plainte UDRP, choisissez combien décident :
    – Un seul expert est l’usage, et moins cher.
    – Une commission plus grande peut convenir à un cas rare ou coûteux. Vous payez tout. Si seul le titulaire la veut, chacun paie la moitié.
    À l’OMPI, une plainte sur quelques noms, avec un expert, coûte { $fee }.
    Le bureau donne ses données au centre. Souvent, pas toujours, on voit qui se cache.
    Le titulaire a { $response } pour répondre, depuis le début officiel.
    S’il le demande à temps, { $extension } de plus.
    Titulaire en retard ? Envoyez votre réponse vite et dites pourquoi. La commission n’est pas tenue de la lire.
    Sans réponse, rien n’est gagné. Il faut encore prouver tous les points.
more-3 =
    Les extensions récentes, comme .shop, et certaines anciennes ont plus d’outils :
    – URS : rapide, moins chère, pour cas très clairs. En principe, avec marque verbale enregistrée et utilisée. Le nom est désactivé, pas transféré. Le titulaire muet peut encore répondre un temps. Voyez où elle existe.
    – Trademark Clearinghouse : liste payante de marques enregistrées. Avec preuve d’usage, vous enregistrez avant les autres si une extension ouvre. Un temps, qui veut ce nom exact est averti. Nul n’est bloqué.
    Le piège : menacer fort avant d’avoir la preuve.
    Exemple : une savonnière voit sa marque sous une extension récente, titulaire caché. Le bureau nomme un ancien revendeur. Son contrat règle tout.
ask =
    whois redacted for privacy c'est qui derriere
    proprietaire d'un nom de domaine caché comment le trouver
    un domaine anonyme utilise ma marque
    contacter le propriétaire d'un site qui se cache
    rdrs icann c koi
    le registrar veut pas me dire a qui est le domaine
    plainte udrp sans connaitre le nom du titulaire possible ?
    un ou trois experts pour une plainte de domaine
    urs ou udrp lequel pour un .shop
    trademark clearinghouse ca sert a quoi
    jai repondu trop tard a la plainte sur mon domaine
    demasquer celui qui tient une fausse boutique
