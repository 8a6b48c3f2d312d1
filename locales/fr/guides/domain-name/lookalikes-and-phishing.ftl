question = Quelqu’un utilise une adresse presque comme la mienne pour tromper mes clients. Que faire ?
answer =
    Agissez le jour même, dans cet ordre :
    – Gardez les preuves : pages avec date et adresse, courriels avec en-têtes complets, noms des victimes, comptes bancaires. N’y entrez ni mot de passe ni autre donnée.
    – De l’argent est parti ? La victime doit tout de suite appeler sa banque et porter plainte.
    – Signalez le nom au bureau d’enregistrement et à l’hébergeur. Une recherche montre le bureau et son contact d’abus.
    – Avertissez clients et personnel par vos canaux : quelle adresse est la vôtre, et que vos coordonnées bancaires n’ont pas changé.
    – Signalez la page par les formulaires des navigateurs et moteurs de recherche.
    Pensez ensuite à obtenir le nom.
more-1 =
    Ce qui aide dans un signalement : court et exact. Dites quelle adresse, ce qu’elle imite, depuis quand, et qu’elle sert à la fraude. Joignez les preuves et votre certificat de marque, si vous en avez un.
    Les bureaux des extensions générales doivent donner un contact d’abus. Ils agissent plus vite sur une fraude claire que sur une question de marque.
    Seul le courriel est détourné, sans page ? Dites-le, et envoyez l’en-tête complet.
    Pas de réponse ? Écrivez au registre de l’extension et à l’équipe d’urgence informatique de votre pays, s’il en a une.
    Pour les réseaux sociaux, utilisez le formulaire contre l’usurpation d’identité.
more-2 =
    Pour reprendre le nom, l’UDRP convient bien aux extensions générales. Une marque mal écrite, utilisée pour une fraude, est un cas classique de mauvaise foi. Il vous faut une marque.
    À l’OMPI, une plainte sur quelques noms, avec un seul expert, coûte { $fee }.
    Cela prend des semaines ou des mois, et ne remplace donc pas le signalement.
    Certaines extensions récentes ont une voie plus rapide, qui suspend seulement un nom dans des cas très clairs.
    Les extensions de pays ont leurs règles.
    Un nom annulé peut être repris par d’autres. Demandez le transfert si vous voulez le garder.
more-3 =
    Pour que ce soit plus difficile la prochaine fois :
    – Prenez les fautes d’écriture les plus évidentes et l’extension de votre pays.
    – Demandez à votre fournisseur de courriel d’activer les contrôles d’expéditeur : SPF, DKIM et DMARC.
    – Dites aux clients : nous ne changeons jamais de coordonnées bancaires par courriel. Appelez le numéro que vous connaissez.
    – Formez la personne qui paie les factures.
    Le piège : des fraudeurs, peut-être les mêmes, proposent de vous « aider » contre de l’argent. Autre piège : avertir le fraudeur avant d’avoir les preuves.
    Exemple : une acheteuse reçoit une facture avec une lettre changée dans l’adresse. Elle appelle le vendeur, car c’était convenu.
ask =
    faux site qui imite le mien
    arnaque avec une adresse presque comme la mienne
    phishing au nom de ma boite que faire
    mes clients ont payé sur un faux compte
    typosquatting recuperer le nom
    signaler un site frauduleux a qui
    quelqu un envoie des mails en se faisant passer pour nous
    mon site a été cloné en .shop
    un faux site à une lettre près trompe mes clients
    un escroc a monté un site presque pareil
