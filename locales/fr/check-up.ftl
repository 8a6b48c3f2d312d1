# Le résultat du bilan.

## Fonctions

function-govern = Diriger
function-identify = Savoir ce que vous avez
function-protect = Protéger
function-operate = Utiliser avec soin
function-monitor = Surveiller
function-respond = Agir quand il arrive quelque chose
function-recover = Se remettre

## État d’une fonction

stand-none = pas encore commencé
stand-some = commencé
stand-good = en place
stand-apart = ne vous concerne pas

## Niveaux : le nom, et dans .about ce qu’il veut dire

level-beginning = Au début
    .about = Beaucoup de ce que vous faites est encore ouvert aux autres. Les premiers pas sont petits et le plus souvent bon marché.
level-basics = Les bases sont là
    .about = Une partie de votre entreprise est en sûreté. Les lacunes ci-dessous valent d’être comblées bientôt.
level-steady = Sur la bonne voie
    .about = Vous veillez sur l’essentiel. Quelques pas le rendront fiable.
level-strong = Solide
    .about = Vous veillez bien sur votre propriété intellectuelle. Continuez, et regardez de nouveau dans un an.

## Que faire : le pas sur un bouton, et dans .why la raison

learn-the-basics = Apprendre les principaux droits
    .why = On ne veille que sur ce qu’on connaît. Une courte lecture suffit pour commencer.
name-somebody = Dire qui s’en occupe
    .why = Une personne avec une heure fixe par mois fait vivre tout le reste.
write-the-list = Écrire la liste de ce que vous possédez
    .why = Chaque autre pas commence par cette liste. Une page suffit.
put-ownership-in-writing = Mettre la propriété par écrit
    .why = Ce qu’un indépendant, un salarié ou un partenaire a fait n’est peut-être pas à vous sans contrat.
register-the-name = Enregistrer votre nom
    .why = Un autre peut l’enregistrer avant vous, et ensuite vous arrêter.
widen-the-name = Penser à votre nom à l’étranger
    .why = Une marque ne vaut que là où elle est enregistrée. Pensez aux pays où vous vendez ou fabriquez.
file-before-showing = Déposer avant de montrer
    .why = Une fois une nouveauté publique, la voie du brevet ou du dessin ou modèle peut être fermée.
lock-the-secrets = Mettre vos secrets sous clé
    .why = La loi ne protège un secret que si vous y veillez.
get-permissions = Obtenir les permissions qui manquent
    .why = Une photo, une chanson ou un logiciel sans licence peut coûter cher.
promise-before-showing = Faire signer avant de montrer
    .why = Une promesse signée est la protection la moins chère.
search-before-launch = Chercher avant chaque lancement
    .why = Trouver tard un droit antérieur veut dire un nouveau nom, ou un produit arrêté.
watch-the-market = Guetter les copies
    .why = Plus tôt vous voyez une copie, moins il coûte de l’arrêter.
keep-a-calendar = Tenir un calendrier des dates
    .why = Une taxe oubliée peut mettre fin à un droit qui a pris des années.
make-a-plan = Faire un plan contre les copies
    .why = Dans un litige, les premiers jours comptent. Sachez qui appeler et quoi garder.
keep-proof = Garder à part des preuves datées
    .why = Des copies datées en un second lieu aident après un vol, une dispute ou la perte d’un ordinateur.
review-every-year = Regarder de nouveau dans un an
    .why = Une entreprise change. Les mêmes questions montrent ce qui est nouveau.
tell-the-story = Estimer ce que vous possédez
    .why = Qui connaît la valeur peut s’en servir pour un crédit, une vente ou une licence.
earn-with-it = Gagner de l’argent avec vos droits
    .why = Un droit en règle peut rapporter de plus d’une façon.
teach-the-team = Dire les règles à l’équipe
    .why = Les gens suivent les règles qu’ils connaissent et comprennent.
use-free-help = Utiliser les aides gratuites
    .why = Offices, centres d’appui et cours aident les petites entreprises, le plus souvent gratuitement.
plan-export = Prévoir avant de vendre à l’étranger
    .why = Les droits s’arrêtent à la frontière. Ailleurs tout recommence, et certains délais courent tôt.
