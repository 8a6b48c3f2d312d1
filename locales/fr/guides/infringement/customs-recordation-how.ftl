question = Que faut-il pour demander à la douane de guetter les copies de mes produits ?
answer =
    Vous déposez une demande à la douane de chaque pays où des copies peuvent entrer, pas à l'office de PI. C'est la demande d'intervention en douane.
    Préparez :
    – le droit : numéro, certificat, titulaire, pays ;
    – un contact qui répond tout de suite au téléphone et peut décider ;
    – comment distinguer le vrai du faux : photos, étiquettes, codes, défauts habituels ;
    – qui fabrique, importe et envoie le vrai ;
    – ce que vous savez des copies : trajets, ports, noms, prix.
    Cherchez « propriété intellectuelle » sur le site de la douane. Demandez s'il faut un mandataire sur place.
more-1 =
    Les règles du commerce mondial imposent cela au moins pour les fausses marques et les copies pirates. Autres droits, export, transit : selon le pays.
    Le droit doit valoir là-bas. Un droit demandé mais non délivré ne suffit en général pas. Souvent, un preneur de licence peut aussi demander.
    Le coût varie : rien, une taxe, ou une garantie en cas d'erreur.
    Aux États-Unis, inscrire une marque à la douane coûte { $us-fee } par classe de produits.
    Dans l'Union européenne, on dépose en ligne, en général par l'IP Enforcement Portal. Avec un droit valable dans toute l'Union, une seule demande peut couvrir plusieurs pays membres.
    La demande prend fin après un temps. Notez le jour et renouvelez avant.
more-2 =
    Ensuite, signalez à la douane : nouvel emballage, importateur, titulaire, téléphone. Répondez à temps à chaque avis, même si c'est du vrai.
    Ne donnez que les secrets utiles aux agents, et demandez qui peut les lire.
    En cas d'erreur, vous pouvez devoir réparer le dommage, et souvent payer stockage et destruction.
    Le piège : si un autre a enregistré votre marque là-bas, il peut l'inscrire à la douane. Vos propres produits peuvent alors être retenus. Vérifiez d'abord le registre.
    Exemple : une société d'épices liste ses vrais importateurs. La douane arrête un envoi inconnu et envoie des photos. Le titulaire voit un faux code et répond dans l'heure.
ask =
    formulaire surveillance douane pour ma marque
    quels papiers donner aux douaniers pour reperer les faux
    combien ca coute une demande d'intervention aux us
    une seule demande douane pour toute leurope ?
    la douane a bloqué ma propre marchandise a cause de ma marque
    renouveler ma surveillance douaniere
    enregistrer mon produit a la douane de cotonou
