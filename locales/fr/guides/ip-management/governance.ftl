question = Qui fait quoi en PI dans une petite équipe, pour que rien ne soit oublié ?
answer =
    Écrivez chaque tâche sur une page, avec un nom à côté. Une personne peut en avoir plusieurs :
    – Diriger : décider à quoi sert la PI et combien d'argent elle reçoit.
    – Repérer : savoir ce que vous avez et utilisez.
    – Protéger : déposer, signer, garder secret.
    – Exploiter : utiliser, concéder, renouveler.
    – Surveiller : dates, copies et nouveaux dépôts d'autrui.
    – Réagir : agir face à une lettre, une copie ou une fuite.
    – Rétablir : réparer les dégâts et en tirer les leçons.
    Les renouvellements d'abord : écrivez leurs dates sur la page aujourd'hui. Relisez-la plusieurs fois par an, et avant chaque lancement.
more-1 =
    Dans une très petite équipe, cela peut donner :
    – La patronne dirige, et parle à l'avocat s'il arrive quelque chose.
    – Le chef d'atelier repère. Les idées nouvelles vont là dans un cahier daté.
    – Le secrétariat protège et exploite : contrats, taxes, calendrier, dossier.
    – Le vendeur surveille : foires, places de marché, réseaux, alertes gratuites des bases.
    – Chacun signale tout de suite. Après un ennui, tous se réunissent et changent la page.
    Chaque tâche a un suppléant. Plusieurs personnes connaissent les dates et les mots de passe des registres.
more-2 =
    Premières étapes :
    – Écrivez les règles qui comptent : qui peut publier, qui peut signer, où sont les papiers.
    – Écrivez que faire un mauvais jour : garder la preuve, noter la date, prévenir la direction, ne pas répondre en colère, appeler l'avocat.
    – Donnez à la page un petit budget annuel pour les taxes et une recherche.
    – Mettez un point fixe à l'ordre du jour d'une réunion : nouveau, à échéance, vu, volé.
    Le piège : tout est dans une seule tête. Si cette personne est malade ou part, un renouvellement est manqué.
    Exemple : la patronne d'une boulangerie est à l'hôpital. La suppléante voit l'alerte et paie la taxe de la marque.
ask =
    qui doit s occuper de la pi dans une tpe
    organiser la pi dans une petite boite
    mon associé gerait les marques il est parti on est perdus
    responsable pi c quoi son travail
    eviter d oublier les renouvellements dans l'equipe
    procedure interne si on recoit une mise en demeure
    on est 4 dans la boite qui surveille les copies
    budget annuel pour la pi ca se prevoit comment
