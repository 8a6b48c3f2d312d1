question = Qu’est-ce que la médiation, et convient-elle à un litige sur ma marque, mon invention ou mon œuvre ?
answer =
    Dans une médiation, une personne neutre, le médiateur, aide les parties à trouver elles-mêmes une solution. Le médiateur ne décide rien et ne force personne.
    Ce qui est dit reste confidentiel selon les règles habituelles. Chaque partie peut arrêter.
    Si vous tombez d’accord, vous signez un accord de règlement. Il vous lie comme un contrat.
    Elle convient si vous voulez continuer à travailler ensemble, garder l’affaire discrète, ou si les parties sont dans des pays différents.
    Elle convient mal s’il faut une décision immédiate contre l’autre, ou si le contrefacteur se cache.
more-1 =
    Comment commencer avec le Centre de l’OMPI :
    – votre contrat contient une clause de médiation, ou
    – les parties signent un accord maintenant, ou
    – vous envoyez une demande de votre côté, et l’OMPI demande à l’autre partie si elle veut participer.
    Les bons offices de l’OMPI sont gratuits. Le Centre aide les parties à se parler et à choisir une voie.
    Si une partie est une petite ou moyenne entreprise, le Centre de l’OMPI réduit de { $sme } ses propres taxes.
    Le médiateur est payé en plus. En principe, les parties partagent les frais à parts égales. Demandez aussi à votre office ou au tribunal s’il propose une médiation.
more-2 =
    Avant la réunion, notez ce dont vous avez vraiment besoin : un paiement juste, un logo modifié, du temps pour écouler un stock, une mention de votre nom.
    Apportez les pièces qui prouvent votre droit, et venez avec la personne qui peut signer.
    Le piège : parler n’arrête pas partout les délais pour agir au tribunal ou devant l’office. Notez d’abord ces dates.
    Exemple : une tisserande voit son motif dans la boutique d’une chaîne d’hôtels. En médiation, la chaîne paie, cite son nom sur l’étiquette et commande d’autres pièces.
    Un juge aurait peut-être arrêté la vente. La nouvelle commande ne vient que d’un accord.
ask =
    mediation propriete intellectuelle c quoi
    regler un conflit avec mon distributeur sans tribunal
    on utilise le meme nom et on veut s'entendre
    mediateur ompi comment saisir
    l'autre ne repond pas, l'ompi peut elle l'inviter
    est ce que la médiation est secrete
    combien coute un mediateur pour une petite boite
    dispute avec mon associé sur l'appli, a qui elle est
    régler la dispute avec mon distributeur avec une personne neutre
    quelqu'un de neutre pour nous aider à parler avec l'usine
