question = L'œuvre est vendue. L'acheteur peut-il la modifier ou enlever le nom de l'auteur ?
answer =
    Souvent pas librement. Dans la plupart des pays, l'auteur garde un droit moral, même si les droits sont vendus.
    La Convention de Berne cite :
    – être nommé comme auteur ;
    – s'opposer aux modifications ou usages qui nuisent à son honneur ou à sa réputation.
    Certains pays ajoutent d'autres points, comme décider de la première publication.
    Le droit moral appartient à une personne, pas à une société. Peut-on y renoncer ? Cela dépend du pays. Parfois c'est impossible, parfois un papier signé suffit.
    Convenez donc avant : quelles modifications sont admises, et comment l'auteur est nommé.
more-1 =
    Si vous achetez ou commandez une œuvre :
    – Listez les changements utiles : couleurs, taille, recadrage, traduction, nouvelles versions.
    – Écrivez comment l'auteur est nommé, ou qu'aucun nom n'est voulu pour certains usages.
    – Obtenez son accord écrit, dans la limite de la loi. De même avec salariés et agences.
    – Avant de détruire ou déplacer une fresque ou une sculpture, proposez-la à l'artiste et voyez un conseiller.
    – N'effacez pas les noms dans les fichiers. Dans beaucoup de pays, c'est une faute à part.
    Exemple : un hôtel peint un slogan sur une fresque. L'artiste s'y oppose. Une clause sur les changements aurait aidé les deux parties.
more-2 =
    Si vous êtes l'auteur :
    – Signez votre œuvre et mettez votre nom dans le fichier.
    – Dites au contrat comment vous voulez être nommé.
    – Mauvaise modification ? Gardez l'avant et l'après, et écrivez vite ce qui vous blesse.
    – Demandez d'abord une correction, votre nom ou un retrait. La médiation convient bien ici.
    Signer « renonce à tout droit moral » peut vouloir dire que vous ne vous plaindrez jamais. Demandez l'effet dans votre pays.
    Après la mort de l'auteur, des héritiers ou d'autres gardent ces droits un temps, dans certains pays sans fin.
more-3 =
    Ce qui change d'un lieu à l'autre :
    – Les règles du commerce mondial n'obligent pas à donner un droit moral. Les moyens d'agir diffèrent donc.
    – Aux États-Unis, il vise surtout certaines œuvres d'art visuel.
    – Pour les logiciels et les œuvres de salariés, certains pays le limitent.
    – Les musiciens et chanteurs ont des droits semblables dans beaucoup de pays.
    Point voisin pour les artistes : certains pays donnent une part du prix quand un marchand revend une œuvre originale. C'est le droit de suite. Demandez à l'organisme de gestion collective des arts visuels.
ask =
    le client a changé mon dessin sans me demander
    ils ont enlevé ma signature de la photo
    jai acheté un tableau je peux le repeindre ?
    droit moral peut on y renoncer par contrat
    effacer la fresque sur le mur de mon resto
    mon nom nest pas cité comme auteur du livre
    droit de suite artiste vente aux encheres
    modifier le logo fait par un graphiste sans son accord
    ils ont repeint ma fresque sans me demander
    mon texte est paru sans mon nom
