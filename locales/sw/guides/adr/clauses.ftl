question = Mkataba wangu useme nini kuhusu migogoro?
answer =
    Weka kifungu kifupi cha utatuzi wa migogoro katika kila mkataba wa leseni, usambazaji, uendelezaji au kutunza siri. Ugomvi ukishaanza, ni vigumu kukubaliana chochote.
    Kifungu kiseme:
    – njia ipi: upatanishi (mediation), usuluhishi (arbitration), mahakama, au moja baada ya nyingine,
    – kanuni zipi na kituo kipi,
    – mahali na lugha,
    – kwa usuluhishi (arbitration), wasuluhishi wangapi,
    – katika kifungu kingine, sheria ya nchi gani inahusu mkataba.
    WIPO inatoa vifungu vya mfano katika lugha nyingi na zana ya bure ya kuvitengeneza. Tumia maandishi ya mfano na ubadilishe kidogo.
more-1 =
    Mpangilio mzuri kwa biashara ndogo nyingi: kwanza mazungumzo, kisha upatanishi, kisha usuluhishi (arbitration) au mahakama iliyotajwa.
    Weka ukomo kwa hatua ya upatanishi. Chaguo la kawaida katika vifungu vya mfano vya WIPO ni { $wait }.
    Baada ya hapo, kila upande unaweza kwenda hatua inayofuata.
    Semeni kwamba pande zote bado zinaweza kuiomba mahakama amri ya dharura.
    Hakuna kifungu kwenye mkataba? Mgogoro ukishaanza bado mnaweza kutia sahihi makubaliano ya kuwasilisha mgogoro, kama pande zote zinataka.
more-2 =
    Mitego:
    – “Migogoro itatatuliwa kwa usuluhishi”, basi. Hakuna anayejua wapi, na nani wala kwa kanuni zipi.
    – Usuluhishi na mahakama kwa pamoja, kila kimoja kwa kila kitu.
    – Mahali palipo mbali na pa gharama kwako, au ambapo mahakama hazitekelezi tuzo vizuri.
    – Kifungu kilichonakiliwa kutoka mkataba wa mtu mwingine.
    Mfano: mbunifu anatia sahihi fomu yenye usuluhishi (arbitration) katika mji wa mbali. Bili isiyolipwa ni ndogo kuliko gharama ya kesi. Mahali pa karibu, au mahakama ndogo, pangekuwa bora.
    Kwa walaji na waajiriwa, kanuni maalumu mara nyingi huviwekea vifungu hivyo mipaka. Muulize wakili.
ask =
    kifungu cha migogoro kwenye mkataba kiandikweje
    mkataba uniambie nini kama tukigombana
    kifungu cha usuluhishi mfano
    mkataba wa msambazaji na migogoro
    sheria ya nchi gani tuandike kwenye mkataba
    hakuna kifungu cha migogoro tufanyeje
    mahali pa usuluhishi tuchague wapi
    wipo model clause kwa kiswahili
    tuandike nini tukija kugombana na msambazaji
    mkataba uandikwe nini tusiende kortini
