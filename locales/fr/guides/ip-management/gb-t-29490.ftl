question = Qu'est-ce que la norme chinoise { -gb-t-29490 }, et ma petite entreprise en a-t-elle besoin ?
answer =
    { -gb-t-29490 } est une norme nationale de la Chine. Elle dit comment une entreprise organise sa PI et respecte le droit de la PI. Une entreprise peut être auditée et recevoir un certificat.
    Elle est recommandée, pas obligatoire. Elle ne vous donne ni marque ni brevet, en Chine ou ailleurs.
    Sans affaires avec la Chine, vous n'en avez pas besoin. Vous pouvez la rencontrer si vous y avez une société, fournissez un client chinois ou y demandez une aide.
    Pour vendre ou produire en Chine, vos propres enregistrements là-bas comptent en général plus.
more-1 =
    Ce qu'elle demande, en bref :
    – des objectifs, des règles et une personne responsable ;
    – des traces de ce que vous avez et faites ;
    – la PI dans chaque partie du travail : développement, achat, production, vente ;
    – l'attention aux droits d'autrui : brevets, marques, droit d'auteur, secrets ;
    – des contrôles réguliers et des améliorations.
    La nouvelle édition insiste sur le respect de la loi. Le temps pour changer les certificats de l'ancienne est fini. Exigez un certificat qui nomme l'édition en vigueur.
    Après un audit complet de renouvellement, un nouveau certificat vaut { $certificate }.
    Entre-temps, les auditeurs reviennent. Seuls les organismes agréés en Chine dans ce domaine certifient.
more-2 =
    Un client chinois la demande ? Posez d'abord ces questions :
    – Veut-il un certificat, ou des règles écrites et une personne de contact ?
    – Pour quelle société, et pour quand ?
    Commencez par ce qui vous aide de toute façon : liste des droits, contrats du personnel, règles pour les secrets, recherche avant lancement. Demandez ensuite des offres à des organismes agréés.
    Les pièges :
    – Un vendeur promet de l'argent public avec le certificat. Les aides varient selon le lieu et changent : demandez à l'office de PI local.
    – Un certificat au mur, et la marque en Chine n'est toujours pas à vous.
    Exemple : une fabricante de vannes montre ses règles et sa marque enregistrée. L'acheteur est content.
ask =
    gb/t 29490 c'est koi
    mon client chinois veut un certificat de gestion pi
    norme chinoise propriété intellectuelle obligatoire ?
    certification pi en chine combien de temps c valable
    ca sert a quoi la norme 29490 pour une pme francaise
    gbt29490 ca protege ma marque en chine ?
    organisme agréé certification gestion pi chine
    subvention en chine avec certificat pi vrai ou faux
