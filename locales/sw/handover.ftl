# Kuzungumza na mtu ndani ya mazungumzo. Vitufe: herufi arobaini zaidi.

ask = Andikiana na mtu hapa
card = Mtu wa ofisi anaweza kusoma na kukujibu hapa kwenye mazungumzo.
card-secret = Tafadhali usitume uvumbuzi au siri yako. Mtu anaweza kukusaidia bila hiyo, na kuituma kunaweza kukupotezea haki.
card-sees = Mtu huyo huona lugha yako, majibu na matokeo yako, na unachomwandikia. Haoni ulichoandika kabla.
card-kept = Unachomwandikia hufutwa baada ya mazungumzo kuisha na muda huu kupita: { $time }. Unaweza kukifuta mapema kwenye “Faragha”.
agree = Nakubali, nataka mtu
decline = Hapana, nabaki na mwongozo

next = Wewe ni wa kwanza kwenye foleni.
place =
    { $n ->
        [one] Kuna mtu { $n } mbele yako kwenye foleni.
       *[other] Kuna watu { $n } mbele yako kwenye foleni.
    }
open = Dawati liko wazi sasa, hadi { $time }.
closed = Dawati limefungwa sasa. Litafunguliwa tena: { $when }.
no-hours = Bado hatujui lini dawati litafunguliwa tena. Unaweza pia kuweka miadi na mshauri.
write = Unaweza kuandika swali lako sasa. Unaweza pia kuondoka: jibu litakuwa hapa utakaporudi.
kept = Ujumbe wako umetunzwa kwa mtu atakayejibu.
look = Nafasi yangu kwenye foleni
leave = Ondoka kwenye foleni
left = Umeondoka kwenye foleni. Ulichomwandikia mtu huyo kimefutwa.
not-waiting = Kwa sasa haupo kwenye foleni.

claimed = Sasa unazungumza na { $name }.
claimed-how = Kwa sasa mwongozo unanyamaza. Andika upendavyo, lakini tafadhali bila siri.
release = Rudi kwenye mwongozo
words = { $name }: { $words }
guide = { $name } anakutumia jibu hili:
returned = Mazungumzo yako na { $name } yamekwisha. Mwongozo unakujibu tena.
speaking = Unazungumza na { $name }. Gusa “Rudi kwenye mwongozo” kutumia vitufe tena.
