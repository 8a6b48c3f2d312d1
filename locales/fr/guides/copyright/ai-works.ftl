question = À qui appartient un texte, une image ou un logo fait avec un outil d’IA ?
answer =
    Peut-être à personne. Dans beaucoup de pays, le droit d’auteur demande un auteur humain.
    Ce que l’outil fait seul peut alors rester sans droit d’auteur. D’autres pourraient l’utiliser.
    Ce que vous ajoutez peut être protégé : votre dessin, votre texte, vos choix et leur agencement, de vraies modifications.
    Quelques pays ont d’autres règles, et le droit évolue. Renseignez-vous pour votre pays.
    Les conditions de l’outil disent ce que vous pouvez faire du résultat. Elles ne créent pas un droit que la loi ne donne pas.
    Ne mettez jamais un secret dans un outil public.
more-1 =
    Pour être en meilleure position :
    – Utilisez l’outil comme aide, et faites vous-même la part créative.
    – Gardez esquisses, consignes et versions. Elles montrent ce qui vient d’un humain.
    – Dites la vérité sur la part de l’outil si un registre ou un client la demande.
    – Demandez aux indépendants s’ils utilisent ces outils. Écrivez-le dans le contrat.
    Exemple : une illustratrice dessine un personnage à la main et l’outil le colore. Le dessin reste son œuvre.
more-2 =
    L’autre risque : le résultat peut ressembler à l’œuvre d’autrui.
    – Cherchez des images et textes proches avant de publier.
    – Ne demandez pas le style d’un artiste vivant, un personnage célèbre, une marque ou un vrai visage.
    – Vérifiez que votre abonnement à l’outil permet l’usage commercial.
    « C’est la machine » n’est en général pas une excuse si vous publiez.
    Dans certains pays, il faut aussi dire qu’une image ou une voix vient d’une machine.
more-3 =
    Pour un logo, pensez à la marque.
    Une marque n’a pas besoin d’être une œuvre protégée. Elle doit distinguer vos produits de ceux des autres.
    Un logo fait avec un outil peut donc souvent être enregistré, s’il est distinctif et libre.
    Cherchez d’abord. Beaucoup d’utilisateurs obtiennent des images proches du même outil.
    Sans droit d’auteur, il peut être plus dur d’arrêter les copies hors de votre secteur. Un dessin personnel vous donne plus.
ask =
    image faite par ia elle est a moi ?
    jai fait mon logo avec midjourney je peux le deposer
    chatgpt a ecrit mon ebook droit dauteur ??
    vendre des tshirts avec des dessins ia legal ou pas
    on a copié mon visuel ia que faire
    les textes ia de mon site je suis proprietaire
    logo canva ia marque possible
    est ce risqué de mettre ma recette dans chatgpt
    à qui est l'affiche que j'ai faite avec une intelligence artificielle
    mon visuel vient de chatgpt, il m'appartient ?
