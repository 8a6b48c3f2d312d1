question = Qu'est-ce qu'un modèle d'utilité ?
answer =
    Le modèle d'utilité est une sorte de petit brevet. Il protège une invention technique, souvent une amélioration pratique, moins longtemps qu'un brevet.
    Il est en général plus rapide et moins cher à obtenir, et demande souvent un pas moins grand.
    Tous les pays ne l'ont pas. Aucun traité ne les y oblige.
    Durée la plus longue notée pour votre pays : { $um-term }.
    Les noms changent : certificat d'utilité, petit brevet, brevet simple, brevet de courte durée. Il ne protège pas l'apparence d'une chose.
more-1 =
    Ce qui est courant, mais change selon le pays :
    – L'invention doit être nouvelle et utile dans une industrie.
    – Beaucoup de pays n'admettent que des objets avec une forme ou une structure : outils, appareils, pièces. Les procédés, la chimie et les logiciels sont souvent exclus.
    – Beaucoup d'offices enregistrent après un simple examen quant à la forme. Personne n'a alors vérifié la nouveauté.
    – Il faut payer des taxes pour le garder en vigueur.
    Une fois enregistré, il permet d'empêcher les autres de fabriquer et de vendre l'objet dans ce pays.
more-2 =
    Le piège : un droit que personne n'a examiné peut tomber quand on s'en sert. Avant d'aller au tribunal, il faut souvent un rapport de recherche ou un examen.
    Cherchez donc d'abord, et avertissez les autres avec prudence. Dans certains pays, un avertissement injustifié peut coûter cher.
    Exemple : un forgeron améliore la serrure d'un portail, qui se ferme d'une seule main. Pour un brevet, le pas est peut-être petit. Pour un modèle d'utilité, il peut suffire.
    Le mot « modèle » trompe. Pour protéger l'apparence du portail, il faut un dessin ou modèle industriel.
ask =
    modele d utilité c quoi
    c comme un mini brevet ?
    certificat d'utilité à quoi ca sert
    jai une petite amelioration technique pas un vrai brevet
    y a moins cher que le brevet ?
    modele d utilite oapi pour artisan
    difference modèle d'utilité et dessin et modele
    combien de temps dure un modele d'utilite
    petit brevet ca existe chez nous ?
    petite amélioration sur un foyer à charbon, un brevet simplifié suffit
    un petit brevet pour une petite amélioration
    petite astuce technique sur une brouette
