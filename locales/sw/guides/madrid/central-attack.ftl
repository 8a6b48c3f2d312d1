question = “Shambulio la msingi” (central attack) la alama ya kimataifa ni nini?
answer =
    Usajili wako wa kimataifa unategemea alama yako ya msingi ya nyumbani kwa muda maalumu.
    Utegemezi huu unadumu { $dependency } tangu tarehe ya usajili wa kimataifa.
    Alama ya msingi ikikataliwa, ikiondolewa, ikifutwa au ikipunguzwa katika muda huo, usajili wa kimataifa unaanguka kwa kiasi hichohicho, katika kila nchi.
    Kwa hiyo shambulio moja nyumbani linaweza kugonga nchi zote. Watu huliita shambulio la msingi (central attack).
    Pingamizi au kesi iliyoanza katika muda huo pia inahesabiwa, hata ikiisha baadaye.
    Baada ya hapo, usajili wa kimataifa unajitegemea.
more-1 =
    Je, umeanguka? Unaweza kuiomba kila nchi uliyoitaja iubadilishe kuwa maombi ya kitaifa (transformation). Unabaki na tarehe yako ya zamani.
    Una muda wa { $transformation } tangu tarehe ya kufutwa kuwasilisha hilo katika kila nchi.
    Unalipa ada za kitaifa, na kila nchi hutumia kanuni zake. Mara nyingi wakala wa huko anahitajika.
    Njia hii iko wazi usajili ulipoanguka kwa sababu ya alama ya msingi. Haiko wazi kama uliufuta mwenyewe.
    Zungumza na mshauri mara moja.
more-2 =
    Jinsi ya kupunguza hatari:
    – Tafuta vizuri nyumbani kabla ya kuwasilisha.
    – Tumia alama iliyosajiliwa yenye sifa bainifu kama alama ya msingi, muda ukiruhusu.
    – Idumishe: ihuishe, itumie, jibu kila barua.
    – Kama shida inatarajiwa nyumbani, wasilisha moja kwa moja katika masoko yako muhimu zaidi.
    Mtego: adui hahitajiki. Uhuishaji uliosahauliwa au maombi yaliyoachwa nyumbani yana athari ileile.
    Mfano: katika muda huo, mtengeneza kofia anaacha “kofia za sufi” nyumbani ili kumaliza mgogoro. Bidhaa hizohizo zinaanguka nje pia.
ask =
    alama ya nyumbani ikifutwa madrid inakuwaje
    shambulio la msingi ni nini
    nikipoteza alama ya kenya nchi zote zinaanguka?
    central attack maana yake
    alama ya msingi imekataliwa nifanye nini
    usajili wa kimataifa unategemea nyumbani kwa muda gani
    kubadilisha usajili wa madrid kuwa maombi ya kitaifa
    nimesahau kuhuisha alama ya msingi
    nembo ya nyumbani ikifutwa ya nje inakufa?
    alama ya nyumbani ikifutwa za nje zinaanguka
