# Réserver un entretien : ce qui est convenu avant, et ce qui vient après. Boutons : 40 caractères au plus.

# Qui confirme accepte ceci. Sa version est tirée de ce texte et gardée avec chaque rendez-vous.
terms =
    L'entretien est gratuit. C'est une information générale, pas un conseil juridique, et le respect de vos délais reste à votre charge.
    Le conseiller voit votre thème, votre langue, vos réponses, votre résultat et les guides ouverts, mais pas ce que vous avez écrit.
    En confirmant, vous l'acceptez.
sides-ask = Y a-t-il quelqu'un en face, ou un conseil ou avocat s'en occupe-t-il déjà pour vous ? Sinon, confirmez.
sides-some = Il y a une autre partie, ou un avocat
sides-which = Qui d'autre est concerné ? Un conseiller ne peut pas aider les deux parties : l'office vérifie donc avant l'entretien. Vous n'avez pas à donner de nom.
sides-neither = Personne d'autre
sides-other = Quelqu'un est en face de moi
sides-attorney = J'ai déjà un conseil ou un avocat
sides-unsaid = Je préfère ne pas le dire
# $answer : l'une des quatre réponses ci-dessus.
sides-told = Qui d'autre est concerné : { $answer }.
sides-change = Changer qui d'autre est concerné
