question = Me faut-il un conseil ou un mandataire, et comment en choisir un bon ?
answer =
    Cela dépend du pays et de votre domicile. Chez vous, vous pouvez souvent déposer sans aide. À l'étranger, la plupart des offices veulent un mandataire local, ou au moins une adresse.
    Un professionnel est fortement conseillé pour un brevet, une réponse aux objections, une opposition et tout procès. Une marque simple chez soi se dépose souvent sans aide.
    Pour choisir :
    – prenez des noms sur la liste officielle de votre office de PI ;
    – vérifiez que la personne peut agir pour les brevets, ou les marques ;
    – demandez son domaine et ses langues ;
    – obtenez un prix écrit par étape ;
    – demandez s'il agit pour un concurrent.
    Vous pouvez en voir plusieurs.
more-1 =
    Questions du premier entretien :
    – cela vaut-il la peine, et que ne déposeriez-vous pas ?
    – qui fait le travail, et qui signe ?
    – que comprend le dépôt, et que vient-il ensuite, à quel prix ?
    – comment se paient les pays étrangers, avec quel supplément ?
    – qui surveille les dates, et comment me prévenez-vous ?
    – quel nom est au registre ? Ce devrait être le vôtre.
    – que devient mon dossier si je change ?
    Est-ce confidentiel ? Dans la plupart des pays, le conseil en propriété industrielle est tenu au secret. Pour d'autres, cela dépend : faites-le écrire avant de dire l'invention.
more-2 =
    Signes d'alerte : la promesse d'un brevet sûr, la pression de payer aujourd'hui, aucun nom sur la liste officielle, aucune offre écrite, un « brevet mondial ».
    Un prix bas pour le seul dépôt peut devenir cher ensuite. Comparez tout le parcours.
    Restez maître du dossier : copies, numéro de demande, votre propre agenda. Signalez tout changement d'adresse. Votre silence peut mettre fin à un droit.
    Vous pouvez changer de mandataire. Faites-le bien avant un dernier jour.
    Exemple : une couturière demande des offres à plusieurs mandataires de la liste. Elle prend celui qui explique quelles classes sont inutiles.
ask =
    avocat ou conseil en propriete industrielle lequel
    je peux deposer ma marque seul sans avocat ?
    comment trouver un bon mandataire oapi
    le cabinet me promet le brevet a coup sur mefiance ?
    changer de conseil en brevet en cours de route
    mon mandataire repond plus aux mails
    prix dun cabinet pour un depot que demander
    trouver un conseil en brevets sérieux près de chez moi
    avocat spécialisé, comment le choisir
