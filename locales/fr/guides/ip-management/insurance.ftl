question = Existe-t-il une assurance pour les litiges de brevets, de marques ou de droit d'auteur ?
answer =
    Dans certains pays, oui. Cela dépend de l'assureur et du lieu. Les formes habituelles :
    – frais d'avocat et de justice, quand vous agissez contre un copieur ;
    – ces mêmes frais, parfois aussi dommages-intérêts, quand on vous accuse ;
    – le coût d'un avis juridique seulement.
    Il faut en principe la souscrire avant l'ennui. Un litige que vous connaissez, ou devriez connaître, est exclu.
    Regardez d'abord ce que vous payez déjà. Une responsabilité civile, une protection juridique ou une assurance cyber peut en couvrir une partie, souvent la seule publicité.
    Pour la plupart des petites entreprises, une recherche, des papiers en ordre et des contrats clairs passent avant.
more-1 =
    Questions avant de souscrire :
    – Quels droits et quels pays ? La médiation est-elle couverte ?
    – Nos frais seulement, ou aussi ceux de l'autre et les dommages-intérêts ?
    – Quel est le plafond, et quelle part payons-nous ?
    – Qui choisit l'avocat, et qui décide d'un accord ?
    – Quelles chances faut-il avoir pour qu'ils paient ?
    – Y a-t-il un délai d'attente ?
    – En combien de temps faut-il déclarer une réclamation ?
    – Qu'est-ce qui est exclu ? La copie volontaire l'est en général.
    Demandez les réponses par écrit et lisez d'abord les exclusions. Un courtier peut comparer.
more-2 =
    Cela peut valoir la dépense si :
    – votre entreprise vit de quelques droits ;
    – vous vendez là où les tribunaux coûtent cher ;
    – un client vous fait promettre de payer les réclamations.
    Dites à l'assureur tout ce que vous savez à la signature, même les vieilles lettres. Sinon, il peut refuser de payer.
    Une lettre arrive ? Déclarez-la le jour même à vos assureurs, et n'admettez rien avant.
    Pas d'assurance pour vous : la médiation, l'aide d'une organisation professionnelle et une réserve d'argent font une partie du travail.
    Exemple : une fabricante de jouets est accusée d'avoir copié une étiquette. Sa responsabilité civile couvre les plaintes liées à la publicité et paie l'avocat.
ask =
    assurance contrefacon pme ca existe
    ma protection juridique couvre les brevets ?
    on m accuse de copier mon assurance paie ?
    assurance pour attaquer un copieur
    combien coute une assurance propriété intellectuelle
    jai deja recu la lettre je peux encore m assurer ?
    mon client exige une garantie contre la contrefacon je m assure comment
    rc pro et droit d'auteur sur une photo
    une assurance qui paie l'avocat si on me copie
