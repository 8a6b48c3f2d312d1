question = Qui peut déposer une demande PCT, et où ?
answer =
    Vous pouvez déposer si vous avez la nationalité d’un pays membre du PCT ou si vous y résidez. Personnes et sociétés peuvent déposer.
    S’il y a plusieurs déposants, il suffit que l’un d’eux remplisse la condition.
    Une société a la nationalité du pays selon la loi duquel elle est créée. Un établissement réel dans un pays membre compte aussi comme domicile.
    Le dépôt se fait à votre office national ou régional, ou directement à l’OMPI si votre loi le permet.
    Il faut aussi avoir droit à l’invention : comme inventeur, ou parce qu’un contrat ou la loi vous transmet le droit de l’inventeur.
more-1 =
    Votre pays n’est pas membre ? Regardez les autres déposants et le lieu où votre société travaille vraiment.
    Le lien doit être vrai le jour du dépôt. N’inventez ni adresse ni associé sur le papier.
    Sans lien, vous pouvez toujours déposer directement dans chaque pays.
    Le droit de priorité de la Convention de Paris peut alors aider, si votre pays y participe.
more-2 =
    Les pièges :
    – Certains pays exigent une autorisation, ou un premier dépôt chez eux, avant un dépôt à l’étranger. Demandez d’abord à votre office.
    – Indiquez le bon déposant. Si la société paie mais que le fondateur dépose seul, les investisseurs poseront des questions.
    – Un salarié, un étudiant ou une université peut avoir une part. Réglez-le par écrit avant le dépôt.
    – Nommez les vrais inventeurs. Un chef ou un financeur ne l’est pas pour cette seule raison.
more-3 =
    Certains déposants paient beaucoup moins à l’OMPI.
    Certaines taxes baissent de { $reduction }.
    Cette réduction vaut pour les personnes physiques qui ont la nationalité d’un pays de la liste de l’OMPI et y résident.
    Elle vaut aussi pour les personnes et sociétés des pays les moins avancés, si elles en ont la nationalité et y résident.
    S’il y a plusieurs déposants, chacun doit remplir la condition.
    Certaines administrations réduisent aussi leur taxe de recherche. Demandez avant de payer.
ask =
    qui peut deposer un pct
    jsuis un particulier sans societe je peux faire une demande internationale ?
    mon pays est pas membre du pct comment faire
    societe créée a dubai mais on bosse au cameroun quel office
    je vis en belgique sans la nationalite, brevet pct possible ?
    faut un avocat pour deposer a lompi
    reduction de taxe pct pays africains
    je suis doctorant cest moi ou la fac qui dépose
