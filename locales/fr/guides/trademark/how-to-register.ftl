question = Comment enregistrer une marque ?
answer =
    Vous déposez une demande à l’office de propriété intellectuelle de chaque pays ou région où vous voulez une protection.
    – Vérifiez que le signe est distinctif et disponible.
    – Listez vos produits et services, rangés par classes.
    – Remplissez le formulaire, souvent en ligne, avec la marque et le titulaire.
    – Payez la taxe officielle. Elle augmente souvent avec chaque classe.
    L’office examine la demande et, dans la plupart des pays, la publie. D’autres peuvent s’y opposer.
    Si rien ne s’y oppose, la marque est enregistrée. La durée dépend du pays.
more-1 =
    Décidez du titulaire avant le dépôt : vous ou votre société. Ne laissez pas un graphiste, un distributeur ou un gérant déposer à son propre nom.
    Après le dépôt, on ne peut en principe ni modifier la marque ni allonger la liste. Relisez avant de payer.
    Répondez à temps à chaque lettre de l’office. Une lettre sans réponse peut mettre fin à la demande.
    Méfiez-vous des factures de sociétés au nom officiel. Ne payez que l’office ou le conseiller que vous avez choisi.
more-2 =
    Vous vendez à l’étranger ? L’enregistrement chez vous n’y protège pas.
    Après le premier dépôt, vous avez { $priority } pour déposer à l’étranger et garder votre première date.
    Vous pouvez déposer pays par pays, par un office régional, ou par le système de Madrid si votre pays en est membre.
    Exemple : une savonnière dépose chez elle, puis ajoute ses marchés d’exportation avant le salon.
    Beaucoup d’offices exigent un mandataire local des déposants étrangers. Renseignez-vous avant.
ask =
    comment deposer une marque
    je veux enregistrer le nom de ma marque je fais quoi
    ou aller pr deposer ma marque au senegal
    demarches depot marque auto entrepreneur
    peut on deposer sa marque tout seul sans avocat
    breveter mon nom de marque comment faire
    combien de temps pour avoir ma marque enregistrée
    je depose a mon nom ou au nom de la societe
    je vends des savons sur internet et jai peur qu'on me pique le nom, par quoi commencer
    comment je dépose le nom de ma gargote
    quels papiers pour enregistrer mon nom commercial
    je fais comment pour que mon nom soit à moi officiellement
