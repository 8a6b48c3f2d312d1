name = Makubaliano ya maandishi kwanza
what = Makubaliano ya maandishi yanasema nani anamiliki, nani anaweza kukitumia na nani lazima atunze siri.
next-1 = Zungumza kwa jumla tu hadi makubaliano yatiwe sahihi.
next-2 = Andikeni nani anamiliki nini, pamoja na matokeo yatakayokuja baadaye.
next-3 = Mwombe mshauri akague makubaliano kwa sheria inayohusika.
time = Yanaweza kuwa tayari ndani ya siku chache.
risk = Makubaliano yanawafunga waliotia sahihi tu.
