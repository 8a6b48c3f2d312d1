question = Ninaandaaje na kujadili makubaliano ya leseni?
answer =
    Jiandae zaidi ya unavyozungumza:
    – Siri kwanza. Tieni sahihi makubaliano, au onyesha kilichowasilishwa au kilicho hadharani tu.
    – Ijue haki yako: namba, nchi, mmiliki, udhaifu.
    – Jua ina thamani gani kwao: mauzo zaidi, gharama ndogo, muda uliookolewa.
    – Jua kikomo chako, na utafanya nini makubaliano yakikosekana.
    – Panga matakwa: lazima, nzuri kuwa nayo, naweza kutoa.
    Kisha wekeni mambo makuu kwenye ukurasa, term sheet, kabla ya mtu kuandika mkataba.
    Semeni humo mambo yapi yanafunga tayari. Kwa kawaida ni usiri, gharama na muda bila mazungumzo na wengine.
more-1 =
    Term sheet huorodhesha:
    – nani, na haki ipi;
    – nini kinaweza kufanywa, wapi, muda gani, kwa upekee au la;
    – malipo: wakati wa sahihi, kwa mauzo, kiwango cha chini, kwa matukio fulani;
    – wajibu wa kila upande, na tarehe;
    – maboresho, na nani anachukua hatua dhidi ya waigaji;
    – inaishaje, sheria gani, nani anatatua migogoro;
    – hatua zijazo na tarehe, na nini kinafunga.
    Kwingine karatasi “isiyofunga” bado ina athari. Anayevunja mazungumzo isivyo haki huenda adaiwe pesa. Semeni wazi hakuna kinachofunga kabla ya mkataba, na muulize wakili kwanza. Kwingine “subject to contract” husema hivyo.
more-2 =
    Katika mazungumzo:
    – Uliza kabla ya kutoa ofa: Mtatumiaje? Wapi? Ngapi? Nani mwingine anaweza?
    – Zungumza na anayekihitaji, na ujue nani anaamua.
    – Usitoe kitu bure. Kwa bei ya chini, omba muda mfupi.
    – Funga pesa na matukio: sampuli imekubaliwa, mauzo ya kwanza, nchi mpya.
    – Usisukumwe na tarehe. Pata muda wa kupata ushauri.
    – Baada ya kila mkutano, tuma muhtasari mfupi wa yaliyosemwa.
    – Baki na ujuzi kamili hadi mkataba utiwe sahihi.
    Wakitaka jaribio la bure: liwekee mipaka ya muda, lengo na mahali, kwa maandishi.
more-3 =
    Njia za kupata bei:
    – Gharama: iligharimu nini kuitengeneza? Hii ni kama kiwango cha chini.
    – Soko: wengine wanalipa nini kwa kinachofanana?
    – Mapato: wataingiza kiasi gani zaidi, na sehemu gani inafaa?
    Anza na kiwango unachoweza kukieleza.
    Mtego: kuzungumzia asilimia tu. Ni asilimia ya nini, na nani anakagua?
    Mfano: kampuni ndogo ya vihisi inakutana na mtengenezaji mkubwa. Inaomba jaribio la kulipwa, kisha leseni ya bidhaa moja. Yote yanaandikwa kwenye ukurasa. Kisha wakili anahitaji muda mfupi.
ask =
    kampuni kubwa inataka leseni yangu nijiandae vipi
    term sheet ni nini
    niseme bei gani ya leseni
    wanataka kujaribu bure teknolojia yangu
    mazungumzo ya leseni niulize nini kwanza
    karatasi isiyofunga nikisaini kuna shida?
    asilimia ngapi ni ya haki kwa leseni
    wananiharakisha kusaini mkataba
    kikao cha kwanza na kampuni kubwa niende na nini
