question = Comment protège-t-on une nouvelle variété de plante ?
answer =
    Dans beaucoup de pays, par le droit d'obtenteur. C'est un droit à part, à côté du brevet.
    Vous pouvez l'obtenir si la variété est :
    – nouvelle : pas vendue trop longtemps avant la demande
    – distincte : nettement différente des variétés connues
    – homogène : les plantes se ressemblent
    – stable : elle reste la même quand on la multiplie
    Il lui faut aussi un nom acceptable.
    Ensuite, il faut votre accord pour produire ou vendre ses semences, plants ou boutures. Ce droit ne vaut que dans le pays ou la région qui l'a délivré, pour un temps limité.
more-1 =
    Dans les pays liés par le dernier texte du traité UPOV, le droit doit durer au moins { $term } à partir de la délivrance.
    Pour les arbres et la vigne, il doit y durer au moins { $tree-term }.
    Les limites habituelles :
    – la culture privée, non commerciale
    – les essais
    – la création variétale : d'autres peuvent utiliser votre variété pour en créer une nouvelle
    – les semences de ferme : beaucoup de pays laissent l'agriculteur garder une part de sa récolte, dans des limites. Cela varie beaucoup.
    Certains pays ont leur propre système ou d'autres droits pour les agriculteurs.
more-2 =
    Exemple : une pépinière trouve parmi ses plants une rose d'une couleur nouvelle, la multiplie et la maintient. Ce peut être une variété à elle : découverte et mise au point.
    Les pièges :
    – Une plante que vous avez seulement rapportée d'une autre région n'est pas votre variété. Une vieille variété locale ne s'approprie pas ainsi.
    – Vendre trop tôt peut vous faire tout perdre.
    – Utiliser des plantes sauvages ou étrangères peut demander un permis ou un accord de partage.
    Le nom de la variété doit rester libre pour tous. La marque de vos semences est un droit distinct : prenez un autre mot.
ask =
    jai créé une nouvelle variété de tomate comment la proteger
    breveter une plante c possible
    droit d obtenteur c quoi
    quelqu un vend des boutures de ma rose
    les agriculteurs peuvent garder mes semences ?
    nouvelle variete de manguier au senegal protection
    upov ca veut dire quoi pour un pepinieriste
    droits d'auteur sur une plante ??
    coop agricole, on a selectionné un mil resistant, on fait koi
