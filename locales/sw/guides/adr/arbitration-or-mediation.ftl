question = Upatanishi (mediation) au usuluhishi (arbitration): upi unatufaa?
answer =
    Katika upatanishi mnaamua nyinyi, kwa msaada. Katika usuluhishi (arbitration), msuluhishi (arbitrator) anawaamulia, kama hakimu binafsi, na uamuzi unawafunga.
    Chagueni upatanishi makubaliano yakiwezekana na mkitaka kutunza uhusiano, gharama ndogo na utulivu.
    Chagueni usuluhishi (arbitration) mnapohitaji jibu la mwisho, hasa kati ya pande za nchi tofauti. Mahakama za nchi nyingi hutekeleza tuzo yake chini ya Mkataba wa New York.
    Usuluhishi (arbitration) unawezekana tu pande zote zikikubali, kabla au baada ya mgogoro kuanza.
    Mikataba mingi huviunganisha: upatanishi kwanza, ukishindwa usuluhishi (arbitration).
more-1 =
    Aina nyingine:
    – Usuluhishi wa haraka (arbitration): kwa kawaida msuluhishi mmoja na muda mfupi. Unafaa kesi ndogo au za dharura.
    – Uamuzi wa mtaalamu (expert determination): mtaalamu anajibu swali moja la kiufundi au la pesa, kwa mfano mrabaha wa haki.
    Gharama: katika upatanishi mnalipa kituo na mpatanishi kwa muda mfupi. Katika usuluhishi, wasuluhishi hufanya kazi muda mrefu zaidi.
    Ni vigumu sana kukata rufaa dhidi ya tuzo. Mahakama huangalia tu makosa makubwa ya utaratibu, si kama matokeo ni sahihi.
    Kikao na karatasi ni vya faragha. Angalieni kanuni kama siri ni muhimu kwenu.
more-2 =
    Mtego: kama hataza au alama ni halali mara nyingi ni suala la ofisi au mahakama. Pale msuluhishi anapoweza kuliamua, matokeo kwa kawaida huwafunga wahusika tu.
    Kwa hiyo usuluhishi (arbitration) mara chache huondoa ingizo lisilo sahihi katika daftari kwa watu wote.
    Mfano: kampuni ya programu na muuzaji wake wa nje wanabishana kuhusu mirabaha isiyolipwa. Kwanza wanapatanishwa. Wanakubaliana kiasi, na kumwachia msuluhishi maana ya kifungu kimoja tu.
    Mtengeneza bandia asiyejulikana hatatia sahihi makubaliano ya usuluhishi kamwe. Dhidi yake unahitaji mahakama, forodha au jukwaa.
ask =
    upatanishi na usuluhishi tofauti yake nini
    arbitration ni nini kwa kiswahili
    mpatanishi na msuluhishi ni tofauti?
    tuchague mediation au arbitration
    uamuzi wa msuluhishi unakatiwa rufaa?
    mkataba una kifungu cha usuluhishi maana yake
    usuluhishi wa haraka ni upi
    mgogoro na kampuni ya nje ya nchi
    mpatanishi au msuluhishi kwa ugomvi wa nembo
