question = Mkataba wa leseni useme nini?
answer =
    Kabla ya kutia sahihi, hakikisha mkataba unajibu maswali haya:
    – wahusika ni nani, na nani anamiliki haki?
    – ni haki ipi hasa: namba yake, alama, kazi au siri?
    – nini kinaruhusiwa: kutengeneza, kuuza, kuchapisha, kubadilisha, kutoa leseni ndogo?
    – wapi, na kwa muda gani?
    – ya kipekee au la?
    – kinalipwa nini, lini, na nani anakagua?
    – nani anashughulikia ubora, uhuishaji na nakala za wengine?
    – inaishaje, na bidhaa zilizobaki zinakuwaje?
    – sheria gani, na nani anatatua mgogoro?
    Jibu likikosekana, ugomvi unasubiri hapo.
more-1 =
    Mambo ambayo watu husahau:
    – ubora: mmiliki wa alama asiyekagua ubora anaweza kuidhoofisha alama, katika baadhi ya nchi hata kuipoteza;
    – maboresho: nani anamiliki kile mpewa leseni anachoboresha?
    – leseni ndogo na kuuza biashara: kwa ridhaa yako tu?
    – wajibu wa kutengeneza na kuuza kweli, kwa kiwango cha chini;
    – nani analipa, na nani anakwenda mahakamani, mtu anapoiga;
    – kutunza siri, hata baada ya mwisho.
more-2 =
    Kinachokatazwa kinategemea nchi. Sheria ya ushindani mara nyingi huwekea mipaka bei za kuuzia zilizopangwa, maeneo yaliyofungwa na katazo la kushambulia haki.
    Katika baadhi ya nchi, mkataba, au kuuandikisha katika ofisi ya miliki bunifu, unahitaji umbo maalumu.
    Mtego: mfano wa mkataba kutoka nchi nyingine, wenye sheria nyingine ndani yake.
    Kifungu cha migogoro hugharimu kidogo sasa. Upatanishi (mediation) kwanza, kisha usuluhishi (arbitration) au mahakama, ni chaguo la kawaida.
    Wakili asome mkataba wa kipekee au mrefu kabla ya kutia sahihi. Ni nafuu kuliko kutoka ndani yake baadaye.
ask =
    mkataba wa leseni uwe na nini
    natoa ruhusa watumie chapa yangu tuandikiane nini
    mkataba wa kampuni kutengeneza bidhaa yangu
    leseni ya kipekee maana yake
    nimepewa mkataba wa leseni nikague nini
    mfano wa mkataba wa leseni ya wimbo
    franchise mkataba wake unakuwaje
    kampuni inataka leseni ya teknolojia yangu
    wamenipa mkataba wa kiingereza wa chapa nisaini?
    mkataba wa kutumia jina langu uwe na nini
