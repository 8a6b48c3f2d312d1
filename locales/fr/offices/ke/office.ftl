name = Assistance PI, Kenya (exemple)
greeting = Bienvenue au service d’assistance en propriété intellectuelle pour les petites entreprises du Kenya.
hours = en semaine, aux heures de bureau, heure de Nairobi
contact = Prenez rendez-vous avec un conseiller dans cette discussion, ou adressez-vous au Kenya Industrial Property Institute (KIPI) par son site.
phone = Par téléphone : ceci est un exemple. Un vrai office écrit ici qui appelle qui.
video = Par vidéo : ceci est un exemple. Un vrai office met ici son lien de réunion.
place-nairobi = Nairobi
    .at = À l'office de Nairobi : ceci est un exemple. Un vrai office écrit ici son adresse et le chemin.
