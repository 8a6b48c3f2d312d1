name = Hataza ya kikanda
what = Ombi moja katika ofisi ya kikanda linaweza kuleta ulinzi katika nchi kadhaa.
next-1 = Angalia ni nchi zako zipi zinazohudumiwa na ofisi ya kikanda.
next-2 = Wasilisha huko, moja kwa moja au kupitia PCT.
next-3 = Baada ya hataza kutolewa, fanya kile ambacho kila nchi bado inakihitaji.
time = Muda wake unategemea ofisi ya kikanda.
risk = Gharama huongezeka kwa kila nchi. Baadhi ya nchi huomba hatua zaidi baada ya hataza kutolewa.
