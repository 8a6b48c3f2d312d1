# Continuer une conversation sur un autre appareil ou dans une autre messagerie.

start = Continuer sur un autre appareil
code = Ouvrez le chat sur l’autre appareil et écrivez-y ceci : { $command }
good-for = Le code sert une seule fois. Il reste valable pendant : { $time }. Ne le montrez à personne : il ouvre cette conversation.
replaces = Ce qui a été dit là-bas avant est effacé, et cette conversation prend sa place.
failed =
    Ce code ne marche pas ici : il est trop ancien, a déjà servi, ou ce chat a son propre rendez-vous.
    Rien n’a été changé. Demandez un nouveau code sur l’autre appareil, sous « Aide ».
