question = Puis-je enregistrer un nom qui décrit mon produit ?
answer =
    En général, non. Un signe descriptif dit seulement ce qu’est le produit, sa qualité ou son origine. Tout le monde en a besoin, donc l’office le rejette.
    « Pain Frais » pour une boulangerie sera normalement refusé.
    De meilleurs choix :
    – un mot inventé ;
    – un vrai mot sans lien avec le produit, comme « Lanterne » pour du thé ;
    – un mot qui évoque le produit sans le décrire.
    Un logo peut rendre l’ensemble enregistrable. Les mots descriptifs restent libres pour les autres.
more-1 =
    D’abord, posez-vous la question : un concurrent a-t-il besoin de ce mot pour décrire le même produit ? Si oui, changez de nom.
    Le piège : une faute d’orthographe (« Pin Fré ») ou un mot étranger aide rarement. Beaucoup d’offices regardent le son et la traduction.
    Le nom ne doit pas tromper non plus : « Rêve de Soie » pour du polyester pose problème.
    Un nom de lieu peut être refusé. Il peut aussi être une indication géographique protégée.
more-2 =
    Une exception : dans beaucoup de pays, un nom descriptif peut acquérir un caractère distinctif par un usage long et large. Vous devez alors prouver que les clients y voient votre marque.
    Cette preuve demande du temps et de l’argent. Les règles dépendent du pays.
    L’inverse arrive aussi. Si tout le monde emploie votre marque comme nom courant du produit, vous pouvez la perdre.
    Exemple : écrivez « thé Lanterne » sur la boîte, jamais « une lanterne » pour n’importe quel thé.
ask =
    peut on deposer un nom descriptif
    jai choisi miel naturel comme marque ca passe ?
    loffice dit pas de caractere distinctif koi faire
    ma marque est refusée car elle decrit le produit
    est ce que je peux avoir un mot courant pour moi seul
    si jecris le mot avec une faute ca marche ?
    ma boite sappelle nettoyage express puis je empecher les autres
    nom de ma ville dans la marque autorisé ou pas
    marque rejetée trop banale
    on me répond que mon nom dit juste ce que je vends
    l'office trouve la dénomination descriptive pour mon poisson fumé
    refus parce que le nom manque de caractère distinctif
