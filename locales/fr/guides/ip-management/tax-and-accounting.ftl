question = Comment l'impôt et la comptabilité traitent-ils ma PI ? Que demander au comptable ?
answer =
    Cela dépend du pays. Demandez à votre comptable avant de signer un contrat ou de déplacer un droit.
    Dans les comptes :
    – un droit acheté peut souvent figurer à l'actif et être amorti sur sa durée ;
    – une marque ou un fichier clients créé par vous ne le peut en général pas ;
    – taxes et frais de développement sont parfois des charges de l'année, parfois étalés.
    Pour l'impôt :
    – les redevances reçues sont en général un revenu, celles payées souvent une charge ;
    – un impôt peut être retenu quand des redevances passent une frontière ;
    – certains pays avantagent la recherche ou le revenu de certains droits.
more-1 =
    Questions au comptable :
    – Que met-on à l'actif, et sur combien d'années ?
    – Quels frais de demande et de développement déduire, et quand ?
    – Y a-t-il un avantage ou une aide pour nous, et quelle preuve faut-il ?
    – Un fondateur apporte son brevet à la société. Quel impôt, et à quelle valeur ?
    – Nous vendons un droit ou toute l'entreprise. Comment le gain est-il imposé ?
    – Notre licence est-elle soumise à la TVA ou à une taxe sur les ventes ?
    Apportez la liste de vos droits, les contrats et les factures. Notez heures et coûts par projet, car les avantages les exigent.
more-2 =
    Au-delà des frontières :
    – Une convention fiscale peut le baisser. Avant le paiement, il faut souvent un certificat de résidence fiscale.
    – Écrivez dans la licence si le prix est avant ou après impôt, et qui remet les reçus.
    – Les redevances peuvent compter dans la valeur en douane, si vous devez les payer pour acheter la marchandise.
    Selon la norme internationale { -ias-38 }, les marques créées par vous ne figurent pas à l'actif. Bien des sociétés suivent des règles nationales.
    Le piège : mettre la marque dans une société étrangère pour moins d'impôt. Cela peut coûter plus que le gain.
    Exemple : une créatrice reçoit moins que prévu : impôt retenu. Un certificat à temps aurait pu le baisser.
ask =
    amortir un brevet en compta comment
    ma marque je peux la mettre au bilan ?
    impot sur les redevances de licence
    retenue a la source redevances etranger
    tva sur une licence de marque
    apport de brevet a ma societe fiscalité
    credit impot recherche pour deposer un brevet
    les frais de depot de marque c est deductible
