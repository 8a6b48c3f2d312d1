question = Kulinda chapa, uvumbuzi au muundo wangu kunagharimu kiasi gani?
answer =
    Inategemea haki, nchi na unatumia msaada wa kitaalamu kiasi gani. Hakuna bei moja.
    – Hakimiliki haigharimu kuwa nayo: inatokea pamoja na kazi.
    – Siri ya biashara inagharimu uangalifu na mikataba mizuri.
    – Gharama ya alama ya biashara au ubunifu wa viwandani nyumbani, biashara ndogo mara nyingi huimudu.
    – Hataza kwa kawaida ni ghali zaidi, hasa nje. Kuiandika vizuri kunahitaji mtaalamu.
    Unalipa ada za ofisi, wakati mwingine wakala na tafsiri, na baadaye uhuishaji. Kila ofisi huchapisha orodha yake ya ada.
    Niambie una nini na unauza wapi, nami naweza kukuonyesha njia zinazofaa.
more-1 =
    Baadhi ya ada za kimataifa, bila ada za nchi na ofisi zinazoongezwa:
    Madrid, kwa alama: ada ya msingi ya { $madrid } bila rangi.
    PCT, kwa hataza: ada ya kimataifa ya kuwasilisha ya { $pct }, kabla ya utafutaji na ada nyingine.
    WIPO ina vikokotoo vya ada vya bure kwa alama na miundo. Vinatoa jumla kwa nchi zako.
    Bei huongezeka kwa madaraja ya alama, idadi ya miundo, kurasa na madai ya ombi la hataza, na kila nchi.
    Mwombe wakala ofa ya maandishi: ina nini, kujibu hoja za ofisi kunagharimu nini, na nini kitakuja baadaye.
more-2 =
    Gawa gharama. Wasilisha nyumbani kwanza. Kwa nchi nyingine unaweza kungoja na kubaki na tarehe ya kwanza:
    kwa hataza au modeli ya matumizi (utility model) { $priority },
    kwa alama ya biashara au ubunifu wa viwandani { $brand-priority }.
    Katika muda huo unaona kama bidhaa inauzika. Maandishi bado lazima yawe kamili na mambo ya siri yatunzwe hadi uwasilishe.
    Mtego: pesa za kuwasilisha zipo, za mengine hazipo. Hoja za ofisi, mapingamizi na uhuishaji pia hugharimu. Haki isiyohuishwa inakoma.
    Mfano: mtengeneza sabuni anaweka pesa zake kwenye jina nyumbani na nchi moja ya nje. Anaficha mapishi, jambo lisilo na ada.
ask =
    kusajili trademark ni shilingi ngapi
    hataza inagharimu kiasi gani
    bei ya kusajili alama brela
    kipi trademark fee ni ngapi
    gharama za kulinda bidhaa yangu
    sina pesa nyingi nilinde nini kwanza
    wakili wa hataza analipwa kiasi gani
    ada za kusajili nembo
    kulinda jina nje ya nchi ni hela ngapi
    fundi cherehani atalipa kiasi gani kulinda jina
    bei ya kusajili nembo ni kiasi gani jamani
    sina hela nyingi kusajili chapa yangu
    jina umbo na kifaa jumla shilingi ngapi
