question = Un salarié part et connaît nos secrets. Que faire ?
answer =
    Chacun emporte son habileté et son expérience générales. Personne ne peut emporter ni utiliser vos secrets d'affaires.
    Avant le dernier jour :
    – parlez avec la personne et nommez ce qui reste secret ;
    – récupérez papiers, clés, téléphones, échantillons et fichiers ;
    – fermez tous les comptes et les accès ;
    – faites confirmer par écrit que rien n'a été gardé.
    Si des fichiers sont déjà partis, ne touchez plus à l'ordinateur et prenez conseil tout de suite.
more-1 =
    Le difficile est la limite entre habileté et secret. Un boulanger peut utiliser ce que tout boulanger apprend, pas votre formule écrite.
    Les clients sont un sujet de dispute typique. Connaître des noms est une chose, copier le fichier clients en est une autre.
    La clause de non-concurrence est une autre affaire. Certains pays l'interdisent, d'autres la limitent dans le temps et l'espace, ou exigent de la payer.
    Ne vous servez pas d'un modèle trouvé sur Internet pour empêcher quelqu'un de gagner sa vie.
more-2 =
    Si vous pensez qu'un secret a été pris : gardez d'abord les preuves, comme les journaux d'accès, les fichiers copiés et les courriels. Respectez la vie privée et le droit du travail.
    Un avocat peut ensuite écrire à la personne et, au besoin, au nouvel employeur. Un juge peut ordonner de cesser, souvent vite si vous agissez vite.
    Aux États-Unis, l'action fédérale doit être engagée dans un délai de { $us-limit } à compter du jour où vous l'avez su, ou auriez dû le savoir.
    Le risque existe aussi dans l'autre sens. Demandez aux nouveaux de ne pas apporter les secrets de leur ancien employeur.
ask =
    mon employé est parti avec le fichier clients
    ancien salarié ouvre la meme boutique avec mes methodes
    mon cuisinier va chez le concurrent avec mes recettes je peu faire koi
    clause de non concurrence valable ou pas
    il a copié des fichiers sur une clé usb avant de partir
    quoi faire signer a un salarié qui demissionne
    mon commercial appelle tous mes clients depuis son départ
    le technicien sait tout et il s'en va jai peur
    mon ancien vendeur est parti avec le carnet de clients
    ma vendeuse est partie chez le concurrent avec le fichier des clients
    mon chef cuisinier ouvre en face avec mes recettes
    le comptable connaît nos prix et s'en va
