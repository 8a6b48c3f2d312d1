question = Ninapataje mapengo ya miliki bunifu katika biashara yangu mwenyewe?
answer =
    Tenga asubuhi tulivu na karatasi zako. Jiulize maswali haya. Kila “hapana” au “sijui” ni kazi ya kufanya:
    – Tuna orodha ya tunachomiliki na tunachotumia?
    – Je, kampuni inakimiliki, kwenye karatasi?
    – Kimelindwa tunakouza na tunakotengeneza?
    – Ada zimelipwa, na tarehe zijazo ziko kwenye kalenda?
    – Siri zetu zinatunzwa kweli?
    – Tunaruhusiwa kutumia kila kilicho cha wengine?
    – Kuna mtu anatumia chetu bila ruhusa?
    – Kila haki bado inafidia gharama yake?
    Andika nani anarekebisha nini, na kufikia lini. Huu ni ukaguzi mdogo wa miliki bunifu.
more-1 =
    Angalia karatasi kwa undani:
    – Je, kila mwanzilishi, mwajiriwa, mfanyakazi huru na wakala alihamisha kazi kwa sahihi?
    – Je, mkopo, ruzuku au mkataba wa mshirika unawapa wengine usemi?
    – Je, jina na anwani kwenye madaftari bado ni sahihi?
    – Je, kuna leseni ya kila fonti, picha, wimbo na programu, hata za sehemu za programu huria?
    – Je, kuna aliyetafuta alama na hataza za wengine kabla ya uzinduzi?
    – Nani anajua siri yenye thamani zaidi, na je, kila mmoja alitia sahihi?
    – Nini hurudishwa mtu akiondoka: funguo, mafaili, nywila?
more-2 =
    Rekebisha kwa mpangilio huu. Kwanza kinachoisha karibuni: tarehe, uzinduzi, mhadhara. Tarehe imepita? Iulize ofisi siku hiyohiyo. Kisha kinachoweza kusimamisha mauzo. Kisha yaliyobaki.
    Umeona unatumia kitu cha wengine bila ruhusa? Simamisha matumizi ukiweza, lakini usifute ushahidi. Kisha muulize wakili kuhusu kuacha au leseni.
    Kuna msaada wa bure: WIPO IP Diagnostics ni uchunguzi wa mtandaoni, na baadhi ya ofisi hutoa ukaguzi. Mlipe mtaalamu kabla ya kuuza kampuni au kupokea mwekezaji.
    Mtego: kufanya hivi wiki moja kabla ya sahihi. Walioondoka huenda hawatatia sahihi tena.
    Mfano: mtengeneza mikoba hana karatasi ya mpiga picha wake wa kwanza. Huyu anatia sahihi uhamishaji kwa pesa kidogo.
ask =
    nikague vipi haki za biashara yangu
    orodha ya maswali ya ukaguzi wa chapa na siri
    sijui kama biashara yangu inamiliki nembo yake
    checklist ya ip kwa biashara ndogo
    nataka kuuza kampuni nikague nini
    tunatumia picha za watu bila leseni
    ip audit nifanye mwenyewe
    tarehe za ada nimesahau nianzie wapi
    tujikague vipi nini kimelindwa
