question = J'ai reçu une lettre qui m'accuse de contrefaçon. Que faire ?
answer =
    Ne l'ignorez pas et ne paniquez pas. Une lettre est une affirmation, pas un jugement.
    – Notez le jour d'arrivée et la date fixée pour répondre.
    – Ne reconnaissez rien, ne signez rien, ne payez pas encore.
    – N'effacez et ne détruisez rien.
    – Vérifiez qui écrit et quel droit est cité. Cherchez-le au registre de l'office.
    – Prenez conseil auprès d'un avocat ou d'un conseil en propriété industrielle avant cette date. Au besoin, demandez un délai par écrit.
    Si la lettre vient d'un tribunal ou de la douane, les délais sont stricts. Agissez le jour même.
more-1 =
    Ce que votre conseil demandera :
    – le droit est-il enregistré dans votre pays, en vigueur, et à eux ?
    – couvre-t-il ce que vous faites, vos produits, votre forme ?
    – qui était là le premier ? Vous avez peut-être un droit plus ancien ;
    – d'où viennent le produit, l'image ou le nom, et avez-vous des papiers ?
    Votre réponse peut être : vous vous trompez, et pourquoi ; je cesse ou je change ; je voudrais une licence ; passons par une médiation.
    Beaucoup d'affaires finissent par une nouvelle étiquette ou un petit paiement.
more-2 =
    Le piège est le papier joint. Une promesse de cesser peut contenir une forte pénalité pour chaque oubli. Faites-la lire avant de signer.
    Le silence est un autre piège. L'étape suivante peut être une injonction rendue sans vous entendre, ou le retrait de votre page.
    Arrêter un temps « sans rien reconnaître » limite souvent les dégâts.
    Certaines lettres sont des arnaques, ou demandent bien trop pour une photo. Vérifiez l'expéditeur par vous-même, pas avec le numéro de la lettre.
    Voyez si votre assurance ou votre fédération aide à payer un avocat.
ask =
    jai recu une lettre d'avocat pour ma marque que faire
    une societe dit que jai copié son produit jai peur
    ils demandent de l'argent pour une photo sur mon site
    mise en demeure pour le nom de mon magasin
    on m'accuse de contrefacon de brevet
    la lettre dit d'arreter sous 8 jours c normal ?
    dois je signer l'engagement qu'ils m'envoient
    je savais pas que le nom etait deposé suis je coupable
    la douane a bloqué ma marchandise ils disent que c du faux
    j'ai reçu un courrier d'un cabinet qui dit que je copie leur client
    un courrier d'avocat dit que je copie son client
    on me réclame dix mille euros pour une photo
