question = J'ai déjà montré ou vendu mon produit. Est-ce trop tard ?
answer =
    Peut-être pas. À partir d'aujourd'hui, ne montrez plus rien. Notez ce que vous avez montré, quand, où et à qui.
    Ensuite, tout dépend de l'objet :
    – Invention : certains pays pardonnent un temps votre propre divulgation (délai de grâce). Beaucoup ne le font pas.
    – Apparence d'un produit : plus de pays la pardonnent, mais pas tous.
    – Nom ou logo : l'avoir montré n'empêche pas le dépôt. Déposez avant un autre.
    – Texte, photo, musique, code : le droit d'auteur reste, même après publication.
    – Secret : seul ce qui est connu est perdu. Protégez le reste.
    Voyez vite un conseiller, car les délais de grâce prennent fin.
more-1 =
    Qu'est-ce qu'une divulgation ? En général, tout ce que des gens non tenus au secret ont pu voir ou apprendre :
    – une publication, une vidéo, un site, une page de financement participatif
    – une foire, un marché, un exposé, une thèse
    – une vente ou une offre, même à un seul client
    Ce qui ne compte en général pas : en parler à des gens qui ont promis le secret, de préférence par écrit.
    Dans la plupart des systèmes de brevets, le pays où vous l'avez montré n'a pas d'importance.
    N'effacez pas tout dans la panique. Gardez des copies datées : elles prouvent ce qui a été montré, et quand.
more-2 =
    Délai de grâce pour les brevets, noté pour votre pays : { $patent-grace }.
    Délai de grâce pour les dessins et modèles, noté pour votre pays : { $design-grace }.
    Ce délai peut ne couvrir que certains cas, comme une exposition officielle ou un vol de l'idée. Vérifiez les conditions.
    Un autre pays juge selon sa propre loi. Votre délai de grâce n'y aide pas.
    Vous pouvez encore protéger des améliorations jamais montrées.
    Exemple : vous avez montré un nouveau réchaud à une foire. Le réchaud est connu. Un meilleur brûleur que personne n'a vu peut encore être nouveau.
ask =
    jai poste mon invention sur facebook c foutu pour le brevet ?
    je vends deja mon produit trop tard pour proteger
    presente au salon le mois dernier sans rien deposer
    une video de mon prototype est sur tiktok que faire
    mon client a vu le prototype ca compte comme divulgation
    these soutenue avant depot de brevet
    produit lancé il y a 2 ans je peux encore deposer qqch
    on me dit que j'ai tout perdu parce que j'ai vendu avant
    campagne ulule en ligne et pas de depot au secours
    tout est déjà sur internet, que peut on encore protéger
