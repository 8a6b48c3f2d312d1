name = Assistance PI (office de démonstration)
greeting = Bienvenue au service d’assistance de démonstration en propriété intellectuelle : les conseillers sont inventés et aucun rendez-vous n’a réellement lieu.
hours = en semaine, aux heures de bureau
contact = Ceci est une démonstration : personne ne répond ici. Pour parler à une vraie personne, adressez-vous à l’office de propriété intellectuelle de votre pays.
phone = Par téléphone : ceci est une démonstration. Un vrai office écrit ici qui appelle qui.
video = Par vidéo : ceci est une démonstration. Un vrai office met ici son lien de réunion.
place-casablanca = Casablanca
    .at = À l'office de Casablanca : ceci est une démonstration. Un vrai office écrit ici son adresse et le chemin.
