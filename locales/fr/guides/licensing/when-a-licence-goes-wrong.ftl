question = L'autre partie viole notre contrat de licence. Que puis-je faire ?
answer =
    Lisez, puis écrivez. Ne négligez pas vos propres obligations par colère. Vous pourriez être en faute à votre tour.
    – Trouvez la clause violée, et celles sur l'avis, le temps pour réparer, la fin et les litiges.
    – Réunissez les preuves : comptes, factures, photos, courriels, achat test.
    – Envoyez un avis dans la forme du contrat : ce qui ne va pas, que faire, pour quand.
    – Proposez un entretien ou une médiation.
    – Ne mettez fin que selon contrat et loi, après conseil.
    L'action s'éteint avec le temps, parfois vite. Demandez maintenant à un avocat quelle date compte.
    Utiliser le droit après la fin est en général une contrefaçon.
more-1 =
    Si le compte n'y est pas :
    – Demandez par écrit le compte manquant.
    – Comparez à ce que vous voyez : boutiques, offres en ligne, personnel, exportations.
    – Utilisez le droit de vérifier les livres, l'audit. Suivez la clause : avis, comptable neutre, secret. Elle dit souvent qui paie si l'écart est grand.
    – Pas de clause ? Proposez un contrôle commun. Dans certains pays, un juge peut ordonner de produire les livres.
    – N'acceptez une part qu'avec les mots « sans renoncer au reste ».
    De bonnes preuves mènent souvent au paiement sans juge.
more-2 =
    Si vous voulez y mettre fin :
    – La raison est-elle au contrat : impayé, aucune vente, mauvaise qualité, vente de la société ?
    – Avez-vous laissé le temps de réparer et respecté le préavis ?
    – Certains pays protègent alors revendeurs ou franchisés. Le droit de l'insolvabilité peut aussi l'interdire.
    Après la fin : l'usage cesse, secrets et échantillons reviennent, le stock est écoulé ou détruit, l'argent payé. Noms, pages et comptes sont remis. L'inscription à l'office est radiée.
    N'acceptez pas d'autres paiements comme si de rien n'était. Cela peut ressembler à un nouveau oui.
more-3 =
    Pour résoudre : parler, puis médiation, expert pour les chiffres, arbitrage ou juge, selon le contrat. Sans clause, vous pouvez encore en convenir. Les bons offices de l'OMPI aident sans frais.
    Si une partie est une petite ou moyenne entreprise, le Centre de l'OMPI réduit ses propres taxes de { $sme }.
    Acheteurs en danger, ou des faux ? Un juge peut agir vite.
    Preneur, face à un titulaire en faute ? De même.
    Droit annulé, terminé, titulaire insolvable ? Contrat et pays fixent vos devoirs et vos droits. Voyez un avocat avant de cesser de payer.
    Exemple : des ventes déclarées trop basses. Le titulaire compte les jouets en boutique et demande un audit. Ils s'accordent sur un compte mensuel.
ask =
    mon licencié paye plus les redevances
    il vend plus que ce quil declare comment verifier
    resilier un contrat de licence preavis
    la licence est finie il continue a vendre
    le donneur de licence a fait faillite et moi
    il fabrique de la mauvaise qualité sous ma marque
    je peux arreter de payer si le brevet est annulé ?
    il vend mes produits sans me verser ce qui était prévu
    mon licencié ne paie plus
