question = J’emporte ma marque dans un pays d’une autre langue ou écriture. Que vérifier ?
answer =
    Vérifiez le sens, le son et l’écriture avant d’imprimer ou d’expédier.
    – Demandez à des gens de là-bas : le nom est-il grossier, drôle, dur à dire, ou le simple mot pour le produit ?
    – Choisissez vous-même comment l’écrire dans les lettres locales : par le son, par le sens, ou avec un nouveau nom.
    – Cherchez aussi cette version, puis déposez-la. L’enregistrement dans une écriture ne couvre pas toujours le nom dans une autre.
    Sans nom local choisi par vous, les clients ou un rival peuvent le choisir à votre place.
    La façon de comparer langues et écritures dépend du pays.
more-1 =
    Choisir une version locale :
    – Par le son : elle reste proche de votre nom. Regardez ce que veulent dire les signes ou syllabes.
    – Par le sens : facile à retenir, mais peut-être trop descriptive pour être enregistrée.
    – Un mélange, ou un nouveau nom : souvent le plus fort, et le plus de travail.
    Interrogez plusieurs personnes, de plusieurs régions. Les mêmes lettres peuvent se lire autrement.
    Utilisez ensuite la version enregistrée, sous la même forme, sur les étiquettes et en ligne.
more-2 =
    Ce que regardent les offices :
    – La traduction. Dans beaucoup de pays, un mot étranger est traité comme son sens. Le mot « pain » dans une autre langue peut être refusé pour du pain.
    – Le son. En lettres locales, votre nom peut sonner comme une marque plus ancienne.
    – L’offense. Drapeaux, emblèmes d’État et insultes sont en principe refusés. Dans beaucoup de pays, les signes religieux aussi.
    Beaucoup de formulaires demandent la traduction et le son écrit dans les lettres de l’office. Répondez honnêtement.
    Avec le système de Madrid, la marque doit être la même que la marque de base. Une autre écriture demande en général sa propre marque de base et sa propre demande, ou un dépôt direct.
more-3 =
    Les pièges :
    – Des amateurs inventent un surnom pour votre marque, et un inconnu l’enregistre. Surveillez.
    – Votre distributeur choisit et dépose le nom local. Écrivez dans le contrat qu’il est à vous.
    – Vous ne regardez que le dictionnaire. L’argot n’y est pas.
    – Les adresses internet existent aussi dans d’autres écritures. Regardez les plus importantes.
    Exemple : une productrice de dattes laisse son acheteur trouver un joli nom local. Il se vend bien. À la séparation, l’acheteur a ce nom, et elle recommence avec un autre.
ask =
    faut il deposer ma marque en caracteres chinois
    mon nom veut dire un gros mot dans une autre langue je change ?
    ma marque en lettres latines protege aussi l'arabe ?
    traduire le nom de marque pour l'export ou pas
    translitteration de marque c koi
    un mot etranger comme nom de marque ok ?
    quelquun a deposé la version russe de mon nom
    les clients au maroc appellent mon produit autrement je depose le surnom ?
    l office demande ce que veut dire ma marque en francais
    mon nom est en arabe, je l'écris aussi en lettres latines
