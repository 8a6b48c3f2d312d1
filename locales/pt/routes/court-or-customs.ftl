name = Justiça ou aduana
what = Um juiz pode mandar parar, e a aduana pode reter mercadorias na fronteira.
next-1 = Garanta as provas antes de avisar a outra parte.
next-2 = Registre seu direito na aduana se as mercadorias cruzam a fronteira.
next-3 = Procure logo um advogado sobre uma ordem urgente.
time = Uma ordem urgente pode sair em dias. Um processo completo demora.
risk = Custa dinheiro, e uma acusação errada pode custar mais a você.
