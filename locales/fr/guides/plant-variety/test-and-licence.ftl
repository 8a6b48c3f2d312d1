question = Comment laisser d'autres tester, cultiver ou vendre ma variété sans la perdre ?
answer =
    Par un contrat écrit, signé avant que la première graine, plante ou bouture quitte vos mains.
    – Pour les essais : le matériel reste à vous. Il n'est ni vendu, ni multiplié, ni transmis. Le reste revient ou est détruit.
    – Pour cultiver et vendre, une licence : qui peut multiplier, combien, où, combien de temps, et ce qui est payé par plante, kilo ou hectare.
    Demandez le droit avant de livrer pour le commerce. Une vente avec votre accord lance un délai qui peut mettre fin à votre chance.
    Un contrat ne lie que ceux qui signent. Le droit d'obtenteur vaut aussi contre les inconnus.
more-1 =
    Un contrat d'essai dit :
    – quel matériel, combien de pièces, quel champ
    – seulement pour l'essai, sans vente de la récolte sauf accord. Les lois diffèrent : une telle vente peut ou non compter contre vous.
    – ce qui est mesuré, qui reçoit les données, et ce qui reste secret
    – ce que deviennent mutants et meilleures plantes trouvés par le testeur
    – vos visites, les étiquettes sur les rangs et la date de fin
    Tenez une liste de tous ceux qui ont du matériel. Certains pays vous protègent en partie dès la demande, d'autres seulement depuis la délivrance. Demandez à votre office.
more-2 =
    Une licence dit :
    – si elle est exclusive, et pour quels pays
    – si le cultivateur peut vendre de jeunes plants, ou seulement la récolte
    – les rapports, le droit de compter et de voir les comptes
    – l'usage du nom de la variété, qui est un devoir, et de votre marque, en plus
    – qui signale les cultures illégales et qui paie le tribunal
    – ce que deviennent plantes et stock à la fin
    Dans certains pays, une licence doit être inscrite pour valoir face aux tiers.
    Prudence avec les prix fixés, l'interdiction de créer ses propres variétés et les paiements après la fin du droit. Le droit de la concurrence peut les interdire.
more-3 =
    Exemple : une obtentrice confie des plants d'essai d'une nouvelle rose à des pépinières, sur parole. Un an plus tard, les boutures sont sur tous les marchés. Elle ne peut prouver qui a vendu le premier, et un office demande si c'était avec son accord.
    Pour la rose suivante, elle numérote les plants, fait signer des contrats d'essai et dépose d'abord.
    Un cultivateur trouve un mutant de votre variété ? La loi varie sur son propriétaire. Écrivez-le donc avant.
    Demandez des contrats types à une association semencière, et à un conseiller de les adapter à votre pays.
ask =
    contrat d essai pour une nouvelle variete de tomate
    donner des plants a tester sans perdre mes droits
    licence de multiplication pepiniere modele
    royalties par plant combien demander
    un pepiniériste multiplie ma rose sans contrat
    mutant trouvé chez un agriculteur il est a qui
    la vente de la recolte d'essai fait perdre la nouveauté ?
    licence exclusive pour une variete de pomme
    un pépiniériste veut multiplier mes plants contre paiement
