question = Comment écrire à quelqu'un qui me copie ?
answer =
    Cette lettre demande à l'autre de cesser. On l'appelle lettre de mise en demeure.
    Avant l'envoi, gardez les preuves, vérifiez que votre droit est en vigueur dans ce pays, et faites relire par un avocat.
    Elle dit calmement :
    – qui vous êtes et quel droit est à vous, avec numéro et pays ;
    – ce que l'autre fait, avec lieu, date et image ;
    – ce que vous demandez : cesser, retirer, payer ou parler ;
    – pour quelle date répondre. Laissez un temps correct.
    Ne dites que ce que vous pouvez prouver. Dans certains pays, menacer sans droit solide peut vous coûter de l'argent.
more-1 =
    À éviter :
    – menacer de police ou de prison pour obtenir de l'argent. Dans beaucoup de pays, c'est un délit ;
    – présenter une demande comme un droit délivré ;
    – écrire à ses clients ou magasins avant l'accord d'un avocat ;
    – traiter l'autre de voleur en public.
    Certains pays ont une loi sur les menaces injustifiées, comme le Royaume-Uni. C'est menacer d'un procès alors que rien n'a été violé.
    La personne menacée peut alors demander au juge une interdiction et des dommages-intérêts. Un magasin qui vend seulement peut être mieux protégé que le fabricant.
    Demandez donc d'abord : que puis-je écrire dans ce pays, et à qui ?
more-2 =
    Envoyez-la de façon à prouver l'arrivée. Gardez une copie.
    Vous pouvez demander un engagement écrit de cesser. La valeur d'une pénalité dépend du pays.
    Pas de réponse à la date ? N'écrivez pas sans fin. Demandez la suite à l'avocat, car le juge n'agit en urgence que pour ceux qui font vite.
    Parfois, mieux vaut aucune lettre. Une usine de faux cacherait tout : le juge ou la douane d'abord. Dans certains pays, une lettre permet aussi à l'autre d'aller au juge avant vous.
    Exemple : une potière écrit poliment à une boutique, avec photos des cruches. La boutique avait acheté de bonne foi. Elle cesse et nomme le fabricant.
ask =
    modele de lettre pour dire arrete de copier
    mise en demeure contrefacon je peu lecrire moi meme ?
    jai envoyé un courrier il repond pas au copieur que faire
    ecrire aux magasins qui vendent la copie risque ?
    combien de temps laisser pour repondre a ma mise en demeure
    menacer de porter plainte si il arrete pas c legal
    lettre recommandée ou mail pour un plagiaire
    écrire à celui qui me copie pour qu'il arrête
