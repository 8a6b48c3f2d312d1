question = Je chante, je joue, j'enregistre ou je diffuse. Quels droits ai-je à côté de l'auteur ?
answer =
    Vous avez des droits connexes. Ils protègent ceux qui portent les œuvres au public :
    – Artistes interprètes, comme chanteurs, musiciens, acteurs, danseurs : enregistrer votre prestation demande votre accord, et beaucoup d'usages aussi.
    – Producteurs : ils organisent et paient un enregistrement sonore. Ils décident des copies.
    – Radiodiffuseurs : radio et télévision. Ils décident de certains usages de leur signal.
    Une chanson enregistrée a donc plusieurs titulaires. Il peut falloir l'accord de chacun.
    Dans la plupart des pays, aucun enregistrement officiel n'est requis. L'étendue des droits dépend du pays.
more-1 =
    Combien de temps ils durent :
    Les membres de l'Organisation mondiale du commerce donnent aux artistes et producteurs d'enregistrements au moins { $performers }.
    Là où les radiodiffuseurs ont ce droit selon ces règles, il dure au moins { $broadcasts }.
    Les membres les moins avancés ont plus de temps pour introduire ces règles.
    La durée se compte depuis la fin de l'année de la prestation, de l'enregistrement ou de l'émission.
    Beaucoup de pays donnent plus. Demandez à votre office du droit d'auteur.
    Mettez sur l'enregistrement un P dans un cercle, l'année et le titulaire. Cela avertit, et quelques lois le demandent.
more-2 =
    Convenez par écrit, avant l'enregistrement :
    – À qui est l'enregistrement final, dit « master » : le groupe, le studio ou celui qui paie ?
    – Pour quels usages : album, publicité, film, internet ?
    – Que reçoivent musiciens invités, choristes et ingénieur du son : un cachet, une part, une mention ?
    – À qui est le nom du groupe ?
    Pour les films, la loi est souvent différente. Dans beaucoup de pays, l'acteur qui accepte d'être filmé transmet des droits au producteur, sauf si le contrat dit autre chose.
more-3 =
    Ne renoncez pas à l'argent qui vous revient. Beaucoup de pays paient artistes et producteurs quand un enregistrement est diffusé ou joué en public.
    Un organisme de gestion collective le perçoit. Adhérez et déclarez chaque enregistrement avec votre rôle.
    Tous les pays n'ont pas ce droit, et l'argent de l'étranger dépend d'accords entre pays.
    Le piège : le forfait définitif (« buy-out »). C'est un paiement unique pour tout, souvent pour toujours.
    Exemple : un hôtel filme un groupe à un mariage et s'en sert en publicité. Le groupe avait accepté de jouer, pas cela. Dans beaucoup de pays, il peut s'y opposer ou demander une somme.
ask =
    je suis choriste sur un tube jai droit a quelque chose ?
    droits voisins musicien comment toucher
    on ma filmé en concert sans autorisation
    le studio dit que le master est a lui
    acteur dans une pub qui repasse apres 3 ans
    adami spedidam equivalent au cameroun
    le groupe se separe qui garde le nom et les enregistrements
    ma radio locale, on repique nos emissions
    j'ai chanté sur l'album, ai-je droit à quelque chose
