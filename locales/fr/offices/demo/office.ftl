name = Assistance PI (office de démonstration)
greeting = Bienvenue au service d’assistance de démonstration : les conseillers sont inventés et aucun rendez-vous n’a réellement lieu.
hours = en semaine, aux heures de bureau
contact = Ceci est une démonstration : personne ne répond ici. Pour parler à une vraie personne, adressez-vous à l’office de propriété intellectuelle de votre pays.
