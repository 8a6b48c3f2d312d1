question = Ma demande PCT est publiée. Qu’est-ce que cela change pour moi ?
answer =
    Tout le monde peut maintenant la lire dans PATENTSCOPE, gratuitement.
    Cela arrive peu après { $publication } à compter de la date de priorité.
    – Ce n’est pas un brevet. À elle seule, elle n’arrête personne.
    – Dans beaucoup de pays, elle donne une première protection limitée. Un copieur peut vous devoir de l’argent plus tard, si le brevet y est délivré.
    – Elle est connue. Elle compte contre les dépôts suivants des autres, et les vôtres.
    – Des sociétés privées peuvent envoyer des factures. La publication normale ne coûte rien de plus. Ne payez rien sans vérifier.
    Le délai pour la phase nationale court toujours.
more-1 =
    Que faire maintenant :
    – Ouvrez votre demande dans PATENTSCOPE. Noms, dates et titre sont-ils justes ? Signalez vite les erreurs à l’OMPI ou à votre conseil, car beaucoup ne se corrigent que pendant un temps.
    Un nouveau titulaire, nom ou adresse peut être enregistré à l’OMPI au plus tard { $record } après la date de priorité.
    – Lisez-y le rapport de recherche, comme d’autres le feront.
    – Notez la date de la phase nationale là où plusieurs personnes la voient.
    – Vous pouvez demander à l’OMPI d’y montrer que des licences sont possibles.
    – Avant d’écrire à un copieur, consultez un conseil de ce pays. Certaines lois exigent d’abord une traduction ou un avis.
more-2 =
    D’autres peuvent aussi réagir. Après la publication, chacun peut envoyer à l’OMPI des documents montrant que l’invention n’est pas nouvelle, ou était évidente.
    C’est possible au plus tard { $observations } après la date de priorité. On vous prévient, et vous pouvez répondre.
    Vous pouvez faire de même avec la demande d’un concurrent, par PATENTSCOPE et ePCT.
    Le piège : les améliorations. Ce que montre le texte publié est connu du monde. Déposez les améliorations avant la publication si possible, ou demandez vite ce qui reste nouveau.
    Exemple : une fabricante de fourneaux avait une meilleure grille. Elle l’a déposée une semaine avant la sortie du premier texte.
ask =
    ma demande wo est publiée et maintenant
    publication pct ca protege deja ?
    facture apres publication pct arnaque
    quelqu un peut lire mon invention sur patentscope
    envoyer des observations contre le pct d'un concurrent
    mon nom est mal ecrit sur patentscope
    jai amélioré mon invention juste avant la publication du pct
    retirer ma demande pct avant qu elle soit publique
