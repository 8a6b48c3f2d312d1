question = Une licence doit-elle être écrite, inscrite ou imposée ?
answer =
    Cela dépend du pays. La voie sûre est partout la même :
    – Écrivez et signez, même en famille ou avec votre propre société.
    – Demandez à l'office de PI si elle peut ou doit être inscrite. Sinon, elle ne vaut parfois pas contre un acheteur ultérieur. Le preneur de licence ne peut peut-être pas agir en justice.
    – Demandez si un contrat avec une société étrangère exige un agrément. Sans lui, la banque peut ne pas envoyer l'argent.
    – Voyez un conseil fiscal avant de signer. Quand la redevance passe une frontière, un impôt est souvent retenu.
    Demandez à tous avant la signature. Après, cela coûte plus.
more-1 =
    Inscrire une licence :
    – Formulaire, taxe et papiers sont sur la page de l'office. Un court extrait ou un formulaire suffit souvent : les prix restent secrets.
    – Dites qui s'en charge, qui paie, et pour quand.
    – Dans les pays du Traité de Singapour, l'absence d'inscription n'annule pas la marque.
    – Avec le système de Madrid, une licence peut être inscrite à l'OMPI pour plusieurs pays à la fois. Certains pays ne l'acceptent pas : inscrivez-la alors chez eux.
    – À la fin de la licence, faites radier l'inscription.
    Certaines lois demandent plus, par exemple un notaire ou une certaine langue.
more-2 =
    Impôt et argent :
    – Le payeur doit parfois retenir une part de la redevance pour l'État. C'est la retenue à la source.
    – Une convention fiscale entre les pays peut la réduire. Le formulaire, souvent une preuve de résidence, est dû avant le paiement.
    – Le contrat dit qui supporte l'impôt. « Net » ou « brut » change beaucoup le prix.
    – Demandez la preuve de l'impôt payé. Il vous la faut chez vous.
    – Une taxe sur les ventes ou la TVA peut s'ajouter.
    – Entre vos propres sociétés, le fisc veut un prix normal.
    – Fixez monnaie, cours et frais de banque.
more-3 =
    Un petit plan avant de signer :
    – Office de PI ou mandataire : forme et inscription, dans chaque pays de la licence.
    – Conseil fiscal : impôt là-bas, impôt chez vous, convention, formulaires.
    – Banque : l'argent peut-il sortir du pays, et avec quels papiers ?
    – Agenda : date d'inscription, date du formulaire fiscal, renouvellements.
    Le piège : « payable sans aucune déduction », signé par un preneur que la loi oblige à retenir l'impôt. Il le paie alors de sa poche.
    Exemple : une société de thé donne sa marque en licence à l'étranger. Le preneur retient l'impôt au taux plein, car un formulaire manquait. Avec lui, il aurait retenu moins.
ask =
    faut il declarer ma licence de marque a linpi
    impot sur les redevances qui viennent de letranger
    retenue a la source royalties comment eviter de payer 2 fois
    contrat de licence oral ca compte ?
    la banque bloque le paiement de ma redevance
    inscrire une licence a loapi prix et formulaire
    tva sur une licence de brevet a un client etranger
