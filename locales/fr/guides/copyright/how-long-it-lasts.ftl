question = Combien de temps dure le droit d'auteur, et quand une œuvre ancienne est-elle libre ?
answer =
    En principe, toute la vie de l'auteur et de longues années après sa mort.
    Dans votre pays, la durée courante pour un livre, une musique ou un dessin récent est de { $home } après la mort de l'auteur.
    La Convention de Berne demande à ses pays au moins { $after } après la mort.
    La durée court en général jusqu'à la fin d'une année civile.
    L'œuvre entre ensuite dans le domaine public. Chacun peut alors en principe l'utiliser sans demander.
    Le droit d'auteur ne se renouvelle pas, en principe, et ne se prolonge pas.
    Films, photos, enregistrements et œuvres sans nom d'auteur peuvent avoir d'autres durées.
more-1 =
    Autres durées de la Convention de Berne, toujours comme minimum :
    – Film : un pays peut compter depuis la première projection autorisée, alors { $film }.
    – Œuvre sans nom d'auteur : { $anon } depuis le jour où elle a été licitement rendue publique.
    – Photographie ou art appliqué : { $photo } depuis la création. Beaucoup de pays donnent aux photos la durée entière.
    – Plusieurs auteurs : la mort du dernier compte.
    Aux États-Unis, une œuvre de commande ou de salarié (« work made for hire ») a { $us-hire } depuis la publication ou { $us-made } depuis la création. La fin la plus proche compte.
    Enregistrements et interprétations ont leurs propres durées.
more-2 =
    Vérifier une œuvre ancienne :
    – Qui est l'auteur, et quand est-il mort ? Demandez à une bibliothèque, un musée, un éditeur.
    – Dans quel pays l'utiliser ? Sa loi compte. Libre chez vous ne veut pas dire libre ailleurs.
    – Y a-t-il du plus récent ? Traduction, arrangement, édition, enregistrement ont leurs droits.
    – Quand a-t-elle été publiée ? Des règles anciennes peuvent jouer, surtout aux États-Unis. Demandez là-bas.
    – Un titre, un personnage, un logo est-il une marque ?
    – Faut-il une redevance ou un avis ? Certains pays le veulent.
    Exemple : un café imprime un vieux poème sur ses tasses. Le poète est mort depuis longtemps. La traductrice vit : le café demande à l'éditeur de celle-ci.
more-3 =
    Le piège : « ancien » n'est pas « libre ». Une image trouvée sans nom peut encore être protégée.
    Titulaire introuvable ? Demandez à l'office du droit d'auteur. Certains pays ont une licence pour ce cas.
    Notez ce que vous avez vérifié, avec la date.
    Si l'œuvre est à vous : le droit d'auteur s'hérite. Gardez ensemble contrats, fichiers et liste des œuvres, et désignez un héritier.
    Relisez aussi les vieux contrats. Le droit peut revenir à l'auteur ou à ses héritiers à une certaine date.
ask =
    au bout de combien de temps une oeuvre est libre de droit
    une vieille chanson de 1930 je peux la reprendre ?
    carte postale ancienne sur mes tshirts possible ou pas
    domaine public comment verifier
    mon grand pere ecrivain est mort, les droits sont a nous ?
    le droit dauteur faut il le renouveler
    photo sans nom trouvée dans un vieux livre
    le petit prince cest libre ou pas
    un écrivain mort depuis longtemps, peut on imprimer son livre
    jouer la pièce d'un auteur mort il y a quatre vingts ans
