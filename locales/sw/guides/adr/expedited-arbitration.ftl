question = Je, kuna usuluhishi (arbitration) wa haraka na nafuu kwa kesi ndogo?
answer =
    Ndiyo. Vituo kadhaa vina utaratibu mfupi. WIPO huuita usuluhishi wa haraka (Expedited Arbitration).
    – Kwa kawaida msuluhishi (arbitrator) mmoja peke yake anaamua.
    – Dai kamili huja na ombi, na utetezi kamili huja na jibu.
    – Muda ni mfupi zaidi, na kikao ni kifupi.
    – Ada ni ndogo zaidi. Hadi kiasi fulani kinachobishaniwa, ada ya msuluhishi hupangwa mapema.
    Kama usuluhishi wowote, unahitaji pande zote zikubali, na tuzo ni ya mwisho.
    Unafaa maswali machache na mkataba ulio wazi. Haufai sana penye mashahidi wengi au ushahidi mwingi wa kiufundi.
more-1 =
    Kwa Kanuni za WIPO:
    Kikao kisizidi { $hearing }, isipokuwa kwa hali za pekee.
    Kesi ifungwe ndani ya { $closing } baada ya utetezi au jopo kuanza, lolote lililo la baadaye.
    Tuzo ifuate ndani ya { $award }.
    Haya ni malengo, hufuatwa inapowezekana. Kesi ngumu inaweza kuchukua muda zaidi.
    Katika orodha ya ada tuliyoiona, WIPO inatoza { $registration } kuandikisha kesi. Ada ya uendeshaji na ya msuluhishi huongezwa juu yake.
    Kama upande mmoja ni biashara ndogo au ya kati, Kituo cha WIPO hupunguza { $sme } ya ada zake chenyewe.
    Angalia orodha ya sasa kabla ya kuwasilisha.
more-2 =
    Jinsi ya kuupata: weka kifungu cha mfano cha usuluhishi wa haraka kwenye mkataba, au tieni sahihi makubaliano ya kuwasilisha mgogoro sasa. Mkataba ukitaja usuluhishi wa kawaida, bado mnaweza kukubaliana mfupi.
    Jiandae kabla ya kuanza: mkataba, barua, ushahidi, kiasi, sababu. Nyongeza za baadaye zinaweza kukataliwa.
    Kama ombi ni dhidi yako, muda wa kujibu ni mfupi. Mwone wakili siku hiyohiyo.
    Mtego: utaratibu mfupi kwa mkataba unaoweza kuleta madai makubwa. Fikiria hali mbaya zaidi.
    Mfano: mtengeneza app na mnyororo wa maduka wanabishania leseni isiyolipwa. Ukweli uko kwenye barua pepe. Msuluhishi mmoja anaamua kwa karatasi na simu ya video.
ask =
    arbitration ya bei nafuu ipo
    usuluhishi wa haraka kwa deni dogo
    kesi ndogo ya leseni isiyolipwa
    njia fupi ya kumaliza mgogoro wa mkataba
    expedited arbitration gharama yake
    sina pesa za arbitration ndefu
    kikao cha arbitration kwa video
    mteja hajalipa app niliyomtengenezea, njia ya haraka
    nataka uamuzi wa haraka kabla ya msimu
