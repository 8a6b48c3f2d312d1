# L'arbre qui cherche les signes d'une fausse facture.

name = Facture ou lettre : une arnaque ?

sender = Qui l'a envoyée ?
    .why = Les fausses factures portent souvent un nom proche de celui d'un office.
    .short = Expéditeur
    .agent = Mon propre mandataire
    .office = L'OMPI ou un office, dit-elle
    .register = Un registre, un annuaire, une base
    .unknown-firm = Une entreprise que je ne connais pas
    .caller = Un appel ou un message instantané
    .domain-seller = Un vendeur d'adresses internet
    .promoter = Une entreprise qui vante mon idée
    .accuser = On m'accuse de contrefaçon

asks = Que demande-t-elle ?
    .why = Les offices publient eux-mêmes. Personne n'est obligé de payer une liste privée.
    .short = Demande
    .publication = De l'argent pour publier ou inscrire
    .renewal = De l'argent pour renouveler
    .fee = Une taxe pour ma demande
    .data = Ma carte, mot de passe ou compte
    .signature = Seulement ma signature, à renvoyer

hurry = Vous presse-t-elle de payer en quelques jours, sous peine de perdre le droit ?
    .why = L'urgence est un signe de fraude.
    .short = Urgence
    .yes = Oui
    .no = Non

agent = Un mandataire agit-il pour vous auprès de l'office ?
    .why = L'office écrit alors d'ordinaire au mandataire.
    .short = Mandataire
    .passed-over = Oui, mais elle m'est venue directement
    .passed-on = Oui, et il me l'a transmise
    .none = Non, j'agis moi-même

account = Le compte bancaire est-il celui de la page de l'office ?
    .why = Dans un bon faux, seul le compte diffère.
    .short = Compte
    .differs = Non, autre compte ou autre pays
    .same = Oui, le même
    .not-compared = Je n'ai pas comparé
