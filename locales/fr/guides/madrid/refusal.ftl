question = J’ai reçu un refus provisoire pour ma marque internationale. Que faire ?
answer =
    Restez calme. C’est une objection, pas encore la fin. Elle ne concerne que ce pays. Les autres continuent.
    Lisez la notification et notez aujourd’hui :
    – quel office, et pour quels produits ou services ;
    – le motif ;
    – le dernier jour pour répondre ;
    – s’il faut un mandataire sur place.
    Vous répondez à l’office de ce pays, pas à l’OMPI. La plupart exigent un mandataire local des titulaires étrangers.
    Si personne ne répond à temps, le refus devient en principe définitif pour les produits visés.
    Ce marché compte pour vous ? Trouvez un mandataire cette semaine.
more-1 =
    Le délai pour répondre varie beaucoup. L’OMPI a une liste, mais les dates de la notification ou de sa lettre d’envoi comptent.
    Souvent, le délai court du jour d’envoi par l’office, pas du jour de lecture.
    Les règles communes demandent aux offices de donner au moins { $minimum }. Plusieurs ont déclaré ne pas encore l’appliquer.
    Si l’office de la Chine objecte, c’est { $cn } depuis le jour où vous recevez la notification de l’OMPI.
    Si l’office des États-Unis objecte, c’est { $us } depuis le jour où l’office l’a envoyée à l’OMPI.
    Si un tiers s’est opposé, le délai peut être différent.
    Certains en donnent plus. N’y comptez pas.
    Demandez à plusieurs mandataires le prix d’une première réponse.
more-2 =
    Motifs habituels, et ce qui peut aider :
    – Les mots des produits sont trop vagues. Des mots plus clairs règlent souvent cela à bas prix.
    – Une marque plus ancienne et similaire. Retirez les produits en conflit, demandez l’accord du titulaire là où l’office l’admet, ou montrez que les marques diffèrent.
    – La marque décrit les produits. Argumentez, ou prouvez que les clients y voient une marque.
    – Quelqu’un s’est opposé. Voyez la fiche sur les oppositions.
    Vous pouvez aussi limiter votre liste pour ce pays auprès de l’OMPI.
    Inscrire une limitation coûte { $limit }.
    Mais elle ne remplace pas votre réponse à l’office. Demandez au mandataire la bonne voie.
more-3 =
    La suite : l’office dit à l’OMPI s’il protège la marque en tout, en partie ou pas du tout. Suivez cela dans Madrid Monitor, le registre gratuit de l’OMPI.
    Le recours suit la loi de ce pays. Les taxes du pays ne sont pas rendues.
    Un office a { $refusal } pour envoyer son refus, depuis le jour où l’OMPI lui a signalé votre marque. Certains ont déclaré un délai plus long.
    De nouvelles notifications peuvent donc encore venir.
    Le piège : l’OMPI écrit par courriel. Avec une vieille adresse, vous ne voyez jamais la notification.
    Exemple : un savonnier est refusé pour « cosmétiques », trop large. Sa mandataire écrit « savons et crèmes pour les mains ». L’office accepte.
ask =
    refus provisoire de protection ompi que repondre
    la chine a refusé ma marque internationale
    l'uspto refuse ma marque de madrid koi faire
    si un pays refuse toute ma marque internationale tombe ?
    combien de temps pour repondre a un refus provisoire
    faut il un agent local pour repondre a un refus
    limiter ma liste de produits suffit comme reponse ?
    un office me dit que ma marque ressemble a une autre dans son pays
    le japon dit non à ma marque internationale
