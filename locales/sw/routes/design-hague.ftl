name = Muonekano nje ya nchi kwa Hague
what = Ombi moja la kimataifa linaweza kulinda muonekano wa bidhaa yako katika wanachama wengi.
next-1 = Hakikisha kwamba una uhusiano na mwanachama wa Mfumo wa Hague.
next-2 = Andaa picha zinazomfaa kila mwanachama unayemchagua.
next-3 = Wasilisha maombi WIPO, na uamue kama uchapishaji usubiri.
time = Kila mwanachama ana muda maalumu wa kukataa.
risk = Picha ambazo ofisi moja inazikubali, nyingine inaweza kuzikataa.
