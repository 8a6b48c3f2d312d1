# Le bilan d'une entreprise : veille-t-elle bien sur sa propriété intellectuelle ?

name = Bilan : mon entreprise est-elle sûre ?

size = Quelle est la taille de votre entreprise ?
    .why = Ce qui vaut la peine dépend du nombre de bras.
    .short = Taille
    .alone = Seulement moi
    .few = Quelques personnes
    .many = Une équipe plus grande

sector = Que fait surtout votre entreprise ?
    .why = Chaque métier a ses premiers pas.
    .short = Métier
    .food = Alimentation et agriculture
    .crafts = Artisanat et mode
    .technology = Machines et technique
    .software = Logiciels et applications
    .creative = Musique, film, graphisme, textes
    .health = Santé et biotechnologie
    .trade = Commerce et services
    .other = Autre chose

understanding = Connaissez-vous la propriété intellectuelle ?
    .why = Nous commençons là où vous êtes.
    .short = Connaissances
    .new = C’est nouveau pour moi
    .some = Je connais les principaux droits
    .sure = Je travaille avec

in-charge = Quelqu’un s’en occupe-t-il ?
    .why = Ce dont personne ne s’occupe est oublié.
    .short = Qui s’en occupe
    .yes = Oui, et c’est écrit
    .partly = Quelqu’un, de temps en temps
    .no = Personne

list = Avez-vous une liste de ce que vous possédez ?
    .why = Noms, dessins, œuvres, inventions, secrets : on ne veille que sur ce qui est noté.
    .short = Liste
    .yes = Oui, avec titulaires et dates
    .partly = En partie
    .no = Non

ownership = Est-il écrit à qui appartient ce que d’autres ont fait pour vous ?
    .why = Sans contrat, un indépendant ou un partenaire peut posséder ce que vous avez payé.
    .short = Propriété
    .yes = Oui, dans chaque contrat
    .partly = Dans certains contrats
    .no = Non
    .nobody = Personne ne fait rien pour nous

names = Votre nom ou logo est-il enregistré comme marque ?
    .why = Dans beaucoup de pays, le premier à enregistrer l’emporte.
    .short = Nom
    .yes = Oui, là où nous vendons
    .partly = Demandé, ou seulement chez nous
    .no = Non

creations = Protégez-vous les nouveautés avant de les montrer ?
    .why = Montrer d’abord peut coûter un brevet ou un dessin ou modèle.
    .short = Nouveautés
    .yes = Oui, toujours
    .partly = Parfois
    .no = Non
    .nothing = Nous ne créons rien de nouveau

secrets = Gardez-vous vos secrets sous clé ?
    .why = Un secret n’est protégé que tant que vous y veillez.
    .short = Secrets
    .yes = Oui : accès limité, mentions, promesses
    .partly = Une partie
    .no = Non
    .nothing = Nous n’avons pas de secrets

permissions = Pouvez-vous utiliser ce que vous n’avez pas fait vous-mêmes ?
    .why = Photos, musiques, polices, logiciels et textes sont le plus souvent à quelqu’un.
    .short = Permissions
    .yes = Oui, nous avons les licences
    .partly = Pas sûr pour tout
    .no = Nous n’avons jamais regardé

sharing = Vos partenaires signent-ils avant que vous montriez ?
    .why = Une promesse signée protège les discussions.
    .short = Avant de montrer
    .yes = Oui, toujours
    .partly = Parfois
    .no = Non

clear = Vérifiez-vous les droits des autres avant un lancement ?
    .why = Une recherche coûte moins qu’un nouveau nom ou un rappel.
    .short = Avant un lancement
    .yes = Oui, nous cherchons
    .partly = Seulement dans un moteur de recherche
    .no = Non

watch = Cherchez-vous des copies de vos produits ?
    .why = On n’arrête que ce qu’on voit.
    .short = Surveillance
    .yes = Oui, régulièrement
    .partly = Quand un client nous le dit
    .no = Non

dates = Tenez-vous un calendrier des taxes et des dates ?
    .why = Une date manquée peut mettre fin à un droit.
    .short = Dates
    .yes = Oui, avec des rappels
    .partly = Notre conseil le fait, je crois
    .no = Non
    .nothing = Nous n’avons aucun droit enregistré

copied = Savez-vous quoi faire si quelqu’un vous copie ?
    .why = Les premiers pas décident si la preuve est gardée.
    .short = En cas de copie
    .yes = Oui, nous avons un plan
    .partly = À peu près
    .no = Non

proof = Pourriez-vous prouver demain ce qui est à vous ?
    .why = Après un litige, un vol ou un ordinateur perdu, seule une preuve gardée aide.
    .short = Preuve
    .yes = Oui, copies datées gardées à part
    .partly = En partie
    .no = Non
