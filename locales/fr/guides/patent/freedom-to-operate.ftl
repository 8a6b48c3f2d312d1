question = Puis-je vendre mon produit, ou un brevet d'autrui m'en empêche-t-il ?
answer =
    Vous pouvez le vérifier avant de commencer. C'est l'étude de liberté d'exploitation.
    Elle demande : là où je fabrique, vends ou importe, un brevet en vigueur couvre-t-il mon produit par ses revendications ?
    – Un produit nouveau peut utiliser un brevet plus ancien.
    – Votre propre brevet n'est pas une permission de vendre.
    – Un brevet ne compte que dans son pays ou sa région. Vérifiez donc chaque pays.
    – Dans la plupart des pays, l'ignorance ne protège pas.
    Aucune recherche n'est parfaite, mais elle réduit le risque. Faites-la avant de payer moules, stock ou commande export. Commencez par les bases gratuites. Faites juger par un conseil ce qui semble dangereux.
more-1 =
    Comment vérifier :
    – Listez parties et étapes du produit.
    – Listez les pays : fabrication, vente, import.
    – Cherchez dans PATENTSCOPE, Espacenet et la base de l'office, par mot, classe, concurrent.
    – Gardez ce qui y est délivré ou en cours, et pas trop ancien. Une jeune demande PCT peut encore arriver dans votre pays.
    Les règles du commerce mondial demandent à la plupart des pays une durée d'au moins { $term } depuis le dépôt. Bien plus anciens, les brevets ont en général pris fin.
    – Lisez les revendications. Un doute ? Un conseil.
    – Revérifiez avant le lancement. Au début, une demande est secrète.
    Les demandes internationales paraissent peu après { $publication } depuis leur première date.
more-2 =
    Un brevet vous inquiète ?
    – Regardez le registre : est-il déchu, ou en vigueur seulement ailleurs ?
    – Changez le produit pour qu'un élément de la revendication manque.
    – Demandez une licence, ou achetez à qui en a une.
    – Demandez à un conseil si des documents anciens permettent de l'attaquer.
    – Attendez la fin, ou renoncez à ce pays.
    – Vous l'utilisiez avant leur premier dépôt ? Beaucoup de pays vous laissent continuer, sous conditions. Gardez vos preuves.
    Avant d'écrire au titulaire, consultez un conseil. Une lettre montre que vous connaissez le brevet.
    Ne continuez pas en espérant que tout ira bien. Dans certains pays, qui connaissait le brevet peut devoir payer plus.
more-3 =
    Les pièges :
    – « Mon fournisseur l'a fait » n'aide pas. Vendre ou importer peut suffire pour être en tort. Faites promettre par écrit au fournisseur de payer si un brevet est touché.
    – Les petites quantités ne sont pas libres. Les exceptions pour l'usage privé ou les essais varient selon le pays.
    – D'autres droits comptent : dessins et modèles, marques, obtentions végétales.
    Exemple : un magasin veut importer des lampes. Un brevet sur le clip est en vigueur chez le voisin, pas dans son pays. Le magasin vend chez lui. Pour l'export, il commande une lampe avec un autre clip.
    Adaptez la dépense à l'argent en jeu.
ask =
    est ce legal de vendre ce produit ou c breveté
    liberté d exploitation c quoi
    j importe des gadgets de chine ils sont brevetés ici ?
    si le produit a pas de brevet dans mon pays je peux le copier
    je vais etre attaqué si je fabrique une machine pareille
    j ai un brevet donc je peux vendre partout non
    verifier les brevets des autres avant de lancer ma pompe
    mon fournisseur jure qu il y a pas de brevet je le crois ?
    je fais que 50 pieces par an on peut m arreter
    brevet seulement aux usa je peux produire au senegal
    avant de vendre mon broyeur, comment savoir si je marche sur le brevet d'un autre
    vérifier que je ne marche pas sur le brevet d'un autre avant de fabriquer
    puis je fabriquer ce pressoir sans procès
    risque si je produis une pompe qui existe ailleurs
