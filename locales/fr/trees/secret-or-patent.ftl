# L'arbre pour ce qu'on peut garder secret ou breveter.

name = Secret ou brevet : que choisir ?

kind = De quoi s'agit-il ?
    .why = Tout ne peut pas être breveté.
    .short = Sorte
    .invention = Un produit ou un appareil
    .process = Une façon de fabriquer
    .recipe = Une recette ou un mélange
    .software = Un logiciel
    .plans = Des prix, des clients ou des plans

shown = Quelqu'un d'extérieur l'a-t-il vu ou acheté, ou sait-il comment cela marche ?
    .why = Ce qui est public n'est plus secret, et peut ne plus être nouveau.
    .short = Montré
    .no = Non, personne
    .confidential = Seulement des gens tenus au secret
    .public = Oui, le public a pu le voir

shown-on = Quand a-t-il été montré, vendu ou publié pour la première fois ?
    .why = Certains pays vous laissent un temps limité à partir de ce jour.
    .short = Première fois

seen-through = Peut-on découvrir comment c'est fait en regardant ce que vous vendez ?
    .why = Ce que personne ne voit peut rester secret. Ce qui se voit demande un droit.
    .short = Visible
    .yes = Oui, facilement
    .hard = Seulement avec beaucoup de travail
    .no = Non

life = Combien de temps l'achètera-t-on ?
    .why = Un brevet prend du temps, et finit. Un secret dure tant qu'il est gardé.
    .short = Durée de vie
    .months = Quelques mois
    .years = Quelques années
    .decades = Très longtemps

guarded = Peut-il rester entre peu de gens, tenus au secret par écrit ?
    .why = Un secret sans précautions n'en est pas un en droit.
    .short = Gardé secret
    .yes = Oui
    .makers = Une usine ou un client doit le savoir
    .open = Beaucoup le savent déjà chez nous

home = Dans quel pays est votre entreprise ?
    .why = Votre pays décide des voies et des offices qui vous sont ouverts.
    .short = Votre pays

markets = Dans quels pays voulez-vous le vendre ou le fabriquer ?
    .why = La protection ne vaut que là où vous l'avez.
    .short = Vos marchés
