question = Nous allons développer un produit avec une autre société. De quoi convenir ?
answer =
    Signez d'abord un accord de confidentialité. Puis un accord de développement commun, avant d'échanger des idées. Il dit :
    – but, tâches, dates, et qui paie ;
    – ce que chacun apporte. Cela reste à lui. Faites-en la liste ;
    – à qui est chaque sorte de résultat ;
    – qui peut vendre quoi, où, pour quelle part ;
    – qui dépose, renouvelle, agit en justice ;
    – ce qui reste secret, et qui peut publier ;
    – et si l'un arrête, est vendu ou n'a plus d'argent.
    Un partage net vaut mieux que « c'est à nous ensemble ». Les lois sur la copropriété diffèrent. Souvent, nul ne peut donner seul une licence.
more-1 =
    Façons de partager :
    – Par sujet : la pompe à vous, l'électronique à eux. Chacun a une licence pour le produit commun.
    – À un seul : tous les résultats à l'un. L'autre a une licence pour son domaine.
    – Ensemble : écrivez qui peut utiliser, donner licence, vendre, agir en justice sans demander, et le partage des revenus.
    Nommez les vrais inventeurs dans le brevet. Ce sont des personnes, et pas toujours les titulaires.
    Vérifiez que vos salariés et indépendants vous ont cédé leurs droits. Vous ne partagez que ce que vous avez.
more-2 =
    Pendant le travail :
    – Notez avec la date qui a apporté quoi.
    – Marquez ce qui est secret, et écrivez ce que vous avez dit en réunion.
    – Décidez du dépôt avant tout salon, échantillon, appel d'offres ou article.
    – Mettez par écrit les changements de plan.
    – Demandez avant d'intégrer du code sous licence libre ou des éléments d'autrui.
    – Convenez d'étapes. Après chacune, chaque côté peut partir en bon ordre.
    Un côté qui dépose seul peut nuire à tous. Convenez de qui prévient qui, et en combien de temps.
more-3 =
    Quand client et fournisseur développent :
    – Payer n'est pas toujours posséder. Écrivez à qui sont dessins, données, moules et outils.
    – Lisez les conditions générales de l'acheteur. Elles peuvent prendre chaque résultat et laisser des concurrents le fabriquer.
    – Vous améliorez le produit du client ? Dites si vous pouvez l'utiliser pour d'autres.
    – Avec de l'argent public, lisez les règles de la subvention.
    Ajoutez une clause de litige : médiation d'abord, puis expert ou arbitrage.
    Exemple : un fabricant de vélos et une société de batteries partagent par sujet. À la séparation, chacun sait ce qu'il peut garder.
ask =
    on developpe un produit avec une autre boite a qui le brevet
    contrat de codeveloppement modele quoi mettre
    mon client a payé le moule il est a qui
    projet avec luniversité qui garde les resultats
    brevet a deux noms je peux vendre sans lautre ?
    le partenaire a deposé seul notre invention commune
    prototype fait avec un fournisseur qui possede les plans
