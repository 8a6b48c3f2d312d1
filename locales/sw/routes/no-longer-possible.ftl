name = Huenda haiwezekani tena
what = Ambacho kila mtu anaweza kukijua si kipya wala siri, na hatujui mahali popote ulipotaja ambapo hilo bado linasamehewa.
next-1 = Mwombe mshauri akague hili: kuna vighairi vichache.
next-2 = Linda kile ambacho bado ni siri, kama maboresho au jinsi unavyokitengeneza.
next-3 = Tumia njia nyingine: jina lenye nguvu, muonekano uliosajiliwa, mikataba mizuri.
time = Unaweza kuchukua hatua kwa njia nyingine mara moja.
risk = Ombi la sasa huenda litashindwa na kugharimu pesa.
