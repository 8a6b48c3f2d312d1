question = On a déposé une plainte sur mon nom de domaine. Qu'est-ce que c'est, et dois-je répondre ?
answer =
    Oui, répondez à temps. Pour des extensions comme .com, c'est une plainte UDRP : une procédure écrite rapide devant une commission neutre. Votre contrat d'enregistrement vous y oblige.
    Vous avez { $response } pour répondre, à compter du jour où l'affaire commence officiellement.
    Si vous le demandez dans ce temps, vous avez { $extension } de plus.
    Sans réponse, la commission décide sur la plainte seule.
    L'autre doit montrer tout ceci :
    – le nom est trop proche de sa marque ;
    – vous n'y avez ni droit ni intérêt honnête ;
    – vous l'avez enregistré et l'utilisez de mauvaise foi.
    Vérifiez l'affaire sur la page du centre. Ne vendez ni ne supprimez le nom.
more-1 =
    Preuves utiles :
    – usage honnête avant le litige : factures, pages, publicités ;
    – votre société, produit ou famille a ce nom ;
    – enregistré avant que leur marque existe ;
    – le mot est courant et pris dans son sens ;
    – vous êtes fan ou critique, sans profit ni tromperie.
    Si le plaignant savait sa plainte sans base, demandez de la dire abusive.
    Si vous perdez, le transfert attend { $stay } (jours ouvrables). Il est bloqué si vous agissez à temps en justice contre l'autre et le prouvez au bureau d'enregistrement. L'action doit se faire en un lieu que la plainte accepte.
    Voyez d'abord un avocat.
more-2 =
    Quelle voie pour quel litige ?
    – on vise une marque avec un nom de domaine : UDRP, ou les règles de l'extension du pays ;
    – un ancien associé, agence ou salarié tient le nom : surtout le contrat, donc parler, médiation ou juge ;
    – les deux ont des raisons honnêtes : médiation, par exemple avec un lien sur chaque page ;
    – vous voulez de l'argent pour le dommage : le juge seulement.
    Les extensions de pays ont leurs règles et délais. Lisez la lettre, puis la page de ce registre.
    Exemple : une grande société du même nom se plaint d'une entreprise familiale. Celle-ci envoie à temps ses anciens papiers et des photos du magasin.
ask =
    mail de lompi plainte udrp contre mon site cest serieux ?
    on veut me prendre mon nom de domaine en .com
    repondre a une plainte udrp comment et avant quand
    jai le meme nom de famille que leur marque mon domaine
    ancien prestataire a mon domaine a son nom il veut pas rendre
    udrp perdu je peux aller au tribunal ?
    vendre mon domaine pendant la plainte
