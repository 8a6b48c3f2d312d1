question = Faut-il un accord de confidentialité avant de montrer mon idée ?
answer =
    Oui, si ce que vous montrez est secret et compte pour vous. L'accord de confidentialité est un contrat par lequel l'autre promet de garder le secret.
    Faites-le signer avant de montrer, pas après.
    Il sert avec vos partenaires, fabricants, indépendants et acheteurs. Il prouve aussi que vous avez protégé votre secret.
    À lui seul, il ne donne aucun droit contre des inconnus. Comme contrat, il ne lie que les signataires.
    Pour une invention, l'ordre le plus sûr est : déposer d'abord, parler ensuite.
more-1 =
    Ce que contient un bon accord :
    – qui s'engage, et si l'engagement est réciproque ;
    – ce qui est secret, en mots clairs, pas « tout » ;
    – à quoi cela peut servir, et pour qui ;
    – ce qui n'est pas couvert : ce qui était connu ou devient public ;
    – la durée, et le retour des papiers et fichiers ;
    – le droit applicable et le lieu de règlement des litiges.
    Le secret n'est pas la propriété. Si vous créez ensemble, ajoutez à qui cela appartiendra.
more-2 =
    Si l'autre refuse : c'est fréquent chez les investisseurs et les grands acheteurs. Montrez alors ce que cela fait, pas comment cela marche.
    Notez chaque rencontre : date, personnes, ce qui a été montré. Envoyez ensuite un court message qui rappelle le caractère confidentiel.
    Le piège : l'accord ne vaut que par vos preuves et vos moyens d'aller en justice. Choisissez bien vos partenaires.
    Selon le pays, le juge n'applique pas tout, surtout les promesses sans fin et les pénalités fixées d'avance.
ask =
    faut un nda avant de parler a un fabricant ?
    jenvoie mes plans a une usine en chine kesk elle doit signer
    l'investisseur veut pas signer le nda je fais quoi
    modele accord de confidentialité petite entreprise
    jai raconté mon idée a un ami sans papier c perdu ?
    un simple mail vaut il un accord de confidentialité
    combien de temps dure un nda
    on me demande de signer une clause de confidentialité dois je avoir peur
    quel papier faire signer à l'usine avant de montrer mon prototype
    faire signer un papier avant de parler de mon projet
    l'investisseur refuse de signer l'accord de silence
    un accord pour que le fabricant garde le silence
