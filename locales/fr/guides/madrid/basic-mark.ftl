question = Faut-il une marque chez soi avant d’utiliser le système de Madrid ?
answer =
    Oui. Il vous faut une marque de base : un enregistrement national ou régional, ou au moins une demande, auprès de l’Office d’origine.
    C’est l’office d’un membre de Madrid dont vous êtes ressortissant, où vous vivez ou où vous avez une vraie entreprise.
    La demande internationale doit correspondre :
    – même titulaire,
    – même marque,
    – aucun produit ou service absent de la marque de base.
    Vous déposez par cet office, pas directement à l’OMPI. L’office certifie que tout correspond.
more-1 =
    D’abord, comparez lettre par lettre le titulaire, la marque et la liste.
    Le piège : la marque de base est à votre nom et votre société dépose à l’étranger. Il faut d’abord lui céder la marque.
    Pendant { $dependency }, l’enregistrement international dépend de la marque de base. Une marque de base enregistrée est plus sûre qu’une demande en examen.
    Mais n’attendez pas trop. Vous avez { $priority } depuis le premier dépôt pour garder cette date à l’étranger.
    Exemple : une maison de thé ne liste chez elle que du thé. Elle ne peut pas ajouter des tasses dans la demande internationale.
more-2 =
    Votre pays n’est pas membre ? Voyez si vous avez une vraie entreprise ou un domicile dans un pays membre. Une adresse de façade ne suffit pas.
    Les ressortissants d’un pays de l’Union européenne peuvent aussi prendre une marque de l’Union européenne comme base, par son office. Les pays de l’OAPI ont aussi un office commun.
    Sinon, déposez directement dans chaque pays utile, ou par un office régional.
    Votre marché utilise une autre écriture ? Pensez à une marque de base dans les lettres que lisent vos acheteurs étrangers.
ask =
    faut il une marque nationale avant madrid
    depot madrid sans marque dans mon pays possible ?
    une demande en cours suffit pour la marque internationale ?
    mon pays est pas dans madrid comment je fais
    marque de base cest quoi au juste
    la marque est a mon nom mais c ma sarl qui exporte
    je peux ajouter des produits dans la demande internationale ?
    peut on deposer direct a l'ompi
    je suis algerien et jhabite a lyon je depose ou
