# L'arbre qui trouve la bonne protection. Chaque question : la question, .why pourquoi nous demandons, .short pour la liste des réponses, et ses choix.

name = Trouver la bonne protection

thing = Que voulez-vous protéger ?
    .why = Chaque sorte d'objet a sa propre protection.
    .short = L'objet
    .invention = Une invention ou un produit technique
    .process = Une façon de fabriquer
    .software = Un logiciel ou une application
    .brand = Un nom, un logo ou une marque
    .design = L'apparence d'un produit
    .creative-work = Texte, chanson, film, jeu ou image
    .craft = Un produit artisanal
    .recipe = Une recette ou un secret
    .something-else = Autre chose

thing-more = Est-ce l'une de ces choses ?
    .why = Elles ont leurs propres règles.
    .short = Plus précisément
    .plant = Une nouvelle variété végétale
    .place-name = Un produit connu pour son lieu
    .community-knowledge = Un savoir transmis dans une communauté
    .business-method = Une façon de faire des affaires
    .several = Plusieurs choses ensemble
    .domain-name = Une adresse internet (nom de domaine)
    .dispute = Un litige

trouble = Sur quoi porte le litige ?
    .why = Ce que vous pouvez faire dépend de ce qui s'est passé.
    .short = Le litige
    .copied = On me copie ou on vend des faux
    .accused = On dit que j'ai copié
    .mark-registered-by-other = Quelqu'un a enregistré mon nom
    .between-us = Un contrat, un secret, le propriétaire

main-part = Quelle partie attire le plus de clients ?
    .why = Avec peu de temps ou d'argent, vous commencez par cette partie.
    .short = Partie principale
    .invention = Le fonctionnement
    .brand = Le nom ou le logo
    .design = L'apparence
    .software = Le logiciel
    .creative-work = Les textes, images ou musiques
    .recipe = La recette ou le secret

all-shown = Quelqu'un hors de votre entreprise l'a-t-il vu ou acheté ?
    .why = Certaines protections se perdent dès que la chose est publique.
    .short = Déjà montré
    .no = Non, personne
    .confidential = Seulement des gens tenus au secret
    .public = Oui, le public a pu le voir

on-sale = Si la variété est déjà vendue, depuis quand ? Sinon, choisissez « Je ne sais pas ».
    .why = Une variété vendue depuis trop longtemps ne peut plus être protégée.
    .short = En vente depuis

name-used = Quelqu'un d'autre utilise-t-il ce nom, ou un nom proche, pour des produits ou services semblables ?
    .why = Un nom plus ancien peut bloquer le vôtre.
    .short = Nom déjà pris
    .no = Non, pas à ma connaissance
    .yes = Oui

name-describes = Le nom dit-il simplement ce que vous vendez, sa qualité ou son origine ?
    .why = Un nom qui ne fait que décrire est difficile à protéger.
    .short = Nom descriptif
    .no = Non, il est inventé
    .yes = Oui, il décrit

shown = Quelqu'un hors de votre entreprise l'a-t-il vu, acheté, ou sait-il comment cela marche ?
    .why = Une fois la chose publique, certaines protections peuvent être perdues.
    .short = Déjà montré
    .no = Non, personne
    .confidential = Seulement des gens tenus au secret
    .public = Oui, le public a pu le voir

shown-on = Quand cela a-t-il été montré, vendu ou publié pour la première fois ?
    .why = Certains pays vous laissent un temps limité à partir de ce jour.
    .short = Montré le

seen-through = D'autres peuvent-ils comprendre comment c'est fait en regardant ce que vous vendez ?
    .why = Ce que personne ne voit peut rester secret. Ce qui se voit a besoin d'un droit.
    .short = Visible
    .yes = Oui, facilement
    .hard = Seulement avec beaucoup de travail
    .no = Non

home = Dans quel pays est votre entreprise ?
    .why = Votre pays décide des voies et des offices qui vous sont ouverts.
    .short = Votre pays

markets = Dans quels pays voulez-vous vendre ou fabriquer ?
    .why = La protection ne vaut que là où vous l'avez.
    .short = Vos marchés

group = Plusieurs producteurs le fabriquent-ils ensemble ou partagent-ils son nom ?
    .why = Certains droits sont réservés aux groupes de producteurs.
    .short = Groupe
    .yes = Oui, un groupe
    .no = Non, seulement nous

basic-mark = Le nom est-il déjà une marque dans votre pays ?
    .why = Certaines voies demandent d'abord une marque ou une demande dans votre pays.
    .short = Marque au pays
    .none = Non
    .pending = Demande déposée
    .registered = Marque enregistrée

mark-filed-on = Quand avez-vous déposé cette marque pour la première fois ?
    .why = Pendant un temps court, cette première date vaut aussi à l'étranger.
    .short = Premier dépôt

filed-on = Si vous avez déjà déposé une demande de protection, quand était la première fois ? Sinon, choisissez « Je ne sais pas ».
    .why = Pendant un temps limité, cette première date vaut aussi à l'étranger.
    .short = Premier dépôt

followed-on = Une demande internationale (PCT) a-t-elle aussi été déposée ? Si oui, quand ? Sinon, choisissez « Je ne sais pas ».
    .why = Elle vous donne plus de temps et fixe le dernier jour pour chaque pays.
    .short = Demande PCT

made-by = Qui l'a créé ou inventé ?
    .why = Le créateur peut en être le propriétaire. Un accord écrit peut être nécessaire.
    .short = Créé par
    .owner = Moi, ou les propriétaires
    .employee = Un salarié
    .freelancer = Un indépendant ou une agence
    .partner = Un partenaire ou une autre société
    .university = Une université ou un institut
