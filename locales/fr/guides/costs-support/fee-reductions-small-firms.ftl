question = Quels offices prennent moins aux petites entreprises, et comment demander le tarif réduit ?
answer =
    Beaucoup d'offices de brevets, et certains aussi pour marques, dessins et modèles. Chaque office dit qui est petit : personnel, chiffre d'affaires, actifs ou revenu. Certains acceptent les déposants de tout pays.
    Pour le demander :
    – ouvrez la page des taxes et cherchez petite entité, micro-entité, start-up, particulier ou université ;
    – vérifiez la règle le jour du paiement. Elle peut viser aussi votre groupe et vos licences ;
    – cochez la case ou envoyez la déclaration avec la demande, ou au plus tard en payant ;
    – payez le montant réduit et gardez la preuve.
    Voyez chaque office où vous déposez. Ce qu'un office accepte ne compte pas pour un autre.
more-1 =
    Quelques offices, pour les brevets :
    États-Unis : { $us-small } de moins sur la plupart des taxes pour une personne, un organisme sans but lucratif, ou une société d'au plus { $us-staff } personnes avec toutes ses sociétés liées.
    États-Unis : { $us-micro } de moins pour une micro-entité, avec des limites de revenu et de demandes antérieures.
    Office européen des brevets : { $ep-cut } de moins sur les taxes principales pour particuliers, microentreprises, universités et organismes sans but lucratif.
    Une microentreprise y a moins de { $ep-staff } personnes, et un petit chiffre d'affaires ou bilan.
    Chaque déposant doit avoir déposé moins de { $ep-files } demandes européennes en { $ep-years }.
more-2 =
    Canada : une petite entité a moins de { $ca-staff } employés, ou est une université.
    PCT : { $pct-cut } de moins sur la taxe internationale de dépôt pour les personnes de pays listés et les déposants des pays les moins avancés.
    Taxe entière déjà payée ? Certains offices rendent la différence si vous demandez vite.
    Aux États-Unis, une petite entité peut la demander dans un délai de { $us-refund } après le paiement.
    Ensuite, prenez le tarif réduit pour le prochain paiement.
more-3 =
    Les pièges :
    – une fausse déclaration. Dans certains pays, elle peut coûter le brevet ou une pénalité : demandez d'abord ;
    – une licence ou une promesse à une grande société. Elle peut mettre fin au statut ;
    – plusieurs déposants. Souvent, chacun doit remplir la condition ;
    – la croissance. Certains offices veulent un contrôle avant chaque paiement, pour d'autres le jour du dépôt décide.
    La réduction vise les taxes de l'office. Mandataire, traduction et courrier coûtent pareil.
    Exemple : un couple construit un treuil et dépose à son nom. Une grande société veut une option avant le dépôt. Il demande d'abord au mandataire l'effet sur les taxes.
ask =
    small entity uspto cest pour moi ?
    tarif pme office europeen des brevets
    jai payé plein tarif par erreur remboursement
    micro entité conditions brevet usa
    reduction oeb pour petite entreprise comment cocher
    si je licencie a une grosse boite je perds la reduction
    on est deux deposants dont une universite taxe reduite ?
