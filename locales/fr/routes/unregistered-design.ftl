name = Protection dès la première présentation
what = Certains marchés protègent un aspect nouveau pour peu de temps, sans enregistrement.
next-1 = Gardez la preuve du lieu et du jour de la première présentation.
next-2 = Rassemblez des preuves des copies.
next-3 = Demandez à un conseiller d'écrire au copieur.
time = Elle commence à la première présentation et finit vite.
risk = Elle n'arrête que les copies. Vous devez prouver la copie.
