question = Nous faisons de la musique ou des films. Quelle protection compte d'abord ?
answer =
    Le droit d'auteur vient de lui-même quand vous créez. Pour l'argent, ce sont les papiers et les noms qui décident :
    – une note : qui a écrit, joué et enregistré quoi, et comment vous partagez ;
    – des contrats avec musiciens, acteurs, équipe, compositeur et auteur du livre filmé ;
    – un organisme de gestion collective, qui perçoit l'argent de vos chansons, si cela vous convient ;
    – le nom du groupe, du label, de la chaîne ou de la série : marque ;
    – le secret pour scénarios et titres inédits.
    Une chanson a plusieurs droits : musique et paroles, interprétation, enregistrement. Un film en réunit bien plus.
more-1 =
    Le piège typique : personne n'écrit les parts. Quand la chanson rapporte, chacun s'en souvient autrement.
    Autres pièges :
    – Rythmes, samples, boucles, polices, images et outils d'IA : vérifiez la licence avant la sortie.
    – « Tous les droits, pour toujours, partout » pour une petite somme. Demandez des limites, une part, ou le retour des droits.
    – L'autre paie une fois et vous perdez votre nom.
    – Une reprise ou un film avec une chanson connue : il faut en principe une autorisation, souvent plusieurs.
    – Film sans papiers signés : aucun diffuseur ni plateforme ne le prend.
    – Vous entrez dans un organisme, puis donnez les mêmes droits à un autre.
more-2 =
    Premières étapes :
    – Remplissez une feuille de parts le jour de l'enregistrement. Tous signent.
    – Gardez fichiers et versions datées. Enregistrez l'œuvre pour la preuve, si votre pays le propose.
    – Cherchez et déposez le nom du groupe ou de la série. Qui le garde à la séparation ?
    Les traités fixent le minimum. Beaucoup de pays donnent plus.
    Auteurs : { $author } après la mort.
    Films, si la loi compte depuis la sortie : { $film }.
    Artistes et producteurs de disques, chez les membres de l'Organisation mondiale du commerce : { $performers } depuis l'interprétation ou l'enregistrement.
    Exemple : un groupe signe une feuille, s'inscrit, et laisse un cinéaste utiliser une chanson dans un seul film.
ask =
    rappeur independant comment proteger mes sons
    jai fait un court metrage quels papiers
    sacem ou burida ou bsda je m inscris ou pas
    mon beatmaker veut sa part apres le succes
    deposer le nom de mon groupe de musique
    utiliser un sample de 3 secondes autorisé ?
    contrat label 100% des droits a vie je signe ?
    faire une reprise sur youtube faut demander a qui
    je produis un album, quelles démarches
