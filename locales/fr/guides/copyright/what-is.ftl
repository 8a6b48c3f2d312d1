question = Que protège le droit d’auteur, et faut-il l’enregistrer ?
answer =
    Le droit d’auteur protège votre création personnelle : textes, photos, dessins, musiques, films, sites, logiciels.
    Il naît avec la création. Dans les pays de la Convention de Berne, aucun enregistrement n’est nécessaire. Certaines lois demandent que l’œuvre soit fixée sur un support.
    Il protège votre façon d’exprimer. Il ne protège ni l’idée, ni la méthode, ni le style.
    Un nom ou un court slogan relève en général de la marque.
    Il dure normalement toute la vie de l’auteur et au moins { $after } après. Beaucoup de pays accordent plus.
more-1 =
    Ce que le titulaire peut décider :
    – Qui peut copier, vendre ou mettre l’œuvre en ligne.
    – Qui peut la traduire ou la modifier.
    – Qui peut la jouer ou la diffuser en public.
    L’auteur a aussi un droit moral, par exemple celui d’être nommé. Dans beaucoup de pays, il le garde même après une cession.
    Le créateur n’est pas toujours le titulaire. Vérifiez le travail des salariés et des indépendants : cela dépend du pays.
more-2 =
    Exemples d’une petite boutique :
    – Vos photos de produits et le texte de votre catalogue : en général protégés.
    – La recette comme simple liste : en général non. Votre livre de cuisine avec ses textes et images : oui.
    – Votre logo : le dessin peut être protégé. Comme signe de votre entreprise, déposez-le comme marque.
    – L’aspect de votre produit : pensez d’abord au dessin ou modèle industriel.
    – Votre idée d’entreprise : le droit d’auteur ne la protège pas.
more-3 =
    Que faire d’abord :
    – Gardez les brouillons datés et les fichiers d’origine.
    – Mettez votre nom et l’année sur l’œuvre. Ce n’est pas obligatoire dans la plupart des pays, mais cela prévient.
    – Faites signer une cession à tous ceux qui ont participé.
    Le piège : chaque loi a ses limitations et exceptions, et elles diffèrent. Le « fair use » n’existe pas partout.
    Certaines œuvres, comme les photographies ou les films, peuvent avoir une autre durée.
ask =
    copyright sur mon nom comment faire
    mettre un droit dauteur sur mon logo
    faut il enregistrer le droit dauteur
    mes photos de produits ont été volées elles sont a moi ?
    jai ecrit une formation en ligne cest protégé ?
    combien de temps dure le droit dauteur
    deposer une idee a la sacem ou a lompi
    ma recette de cuisine protegee ?
    on a copié le texte de mon site, resto a dakar
    est ce que mes poèmes sont protégés sans rien faire
