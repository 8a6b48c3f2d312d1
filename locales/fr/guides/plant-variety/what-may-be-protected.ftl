question = Quelles plantes puis-je protéger, et que veulent dire nouvelle, distincte, homogène et stable ?
answer =
    Vous pouvez protéger une variété : un groupe de plantes aux caractères clairs qui restent à la multiplication. Vous l'avez créée, ou découverte et développée.
    Selon le dernier texte du traité de l'UPOV, elle doit être :
    – nouvelle : pas vendue trop longtemps avant la demande
    – distincte : nettement différente de toute variété déjà connue, où que ce soit
    – homogène : les plantes se ressemblent dans les caractères qui comptent
    – stable : identique après des multiplications répétées
    – nommée : avec un nom convenable, la dénomination
    Elle n'a pas à être meilleure ni à rendre plus. Demandez d'abord si votre pays protège cette sorte de plante.
more-1 =
    Nouvelle : il s'agit de ventes, pas d'être inconnue. Compte la vente de semences, plantes ou récolte à d'autres, avec votre accord, pour exploiter la variété.
    Dans les pays liés par le dernier texte du traité de l'UPOV :
    – Vente dans le pays où vous déposez : pas plus tôt que { $home-sale } avant la demande.
    – Vente dans d'autres pays : pas plus tôt que { $abroad-sale } avant.
    – Arbres et vignes vendus dans d'autres pays : pas plus tôt que { $abroad-tree-sale } avant.
    – Dans une union comme l'Union européenne, une vente chez un autre membre peut compter comme une vente chez vous.
    Notez la première vente par pays. Ce qu'un voleur a vendu malgré vous ne compte en principe pas. Ailleurs, la règle peut différer.
more-2 =
    L'office teste distinction, homogénéité et stabilité, le plus souvent en cultivant vos plantes à côté de variétés connues. C'est l'examen DHS.
    Le nom de la variété :
    – Il doit la distinguer d'autres de la même espèce ou d'une espèce voisine.
    – Il ne doit pas tromper sur les caractères, la valeur ou l'obtenteur.
    – Des chiffres seuls ne sont permis que là où c'est l'usage.
    – Employez le même nom dans chaque pays.
    – Qui vend la variété doit l'employer, même après la fin du droit.
    Gardez donc votre marque à part. Un nom qui est aussi votre marque peut être refusé.
more-3 =
    Ce qu'on ne protège pas ainsi : une plante seule sans lignée, un gène, une façon de sélectionner, ou une plante seulement trouvée et pas développée. Une branche mutante multipliée et gardée stable peut être une variété.
    Certains pays protègent toutes les plantes, d'autres une liste. Pour champignons et algues, cela varie aussi.
    Exemple : un cultivateur trouve une branche de mandarinier tardive. Il la greffe, l'observe quelques saisons et garde notes et photos. Elle reste la même. Il dépose ensuite, avant de vendre de jeunes arbres.
    Le piège : une variété cultivée depuis des années par un voisin est connue, même si personne ne l'a enregistrée.
ask =
    conditions pour proteger une variete de plante
    dhs distinction homogeneité stabilité ca veut dire quoi
    jai trouvé un arbre bizarre dans mon verger je peux le proteger ?
    quel nom donner a ma nouvelle variete
    ma tomate est pas meilleure juste differente ca passe ?
    un champignon ou une algue ca se protege en cov ?
    jai deja vendu quelques plants c trop tard ?
    breveter une fleur ou certificat d obtention
    un manguier trouvé par hasard donne des fruits sans fibres
