question = Mtu amesajili chapa yangu kama jina la kikoa. Je, naweza kulirudisha bila kwenda mahakamani?
answer =
    Mara nyingi ndiyo, kama una alama ya biashara na mwingine ana nia mbaya. Kwa miisho ya jumla kama .com kuna utaratibu wa malalamiko, UDRP.
    Unalalamika mtandaoni kwa kituo kilichoidhinishwa, kwa mfano WIPO Arbitration and Mediation Center. Lazima uthibitishe haya yote:
    – jina la kikoa ni sawa na alama yako au linafanana kiasi cha kuchanganya,
    – mwenye jina hana haki wala maslahi halali juu yake,
    – lilisajiliwa na linatumika kwa nia mbaya.
    Ukishinda, jina linahamishiwa kwako au linafutwa. Hupati pesa za hasara yako.
    Mwisho wa nchi unaweza kuwa na kanuni nyingine.
more-1 =
    Inavyokwenda: unawasilisha pamoja na ushahidi, upande wa pili unaweza kujibu, na jopo huru linaamua kwa maandishi.
    Kwa WIPO, malalamiko ya majina machache, yenye mwanajopo mmoja, yanagharimu { $fee }.
    Mwenye jina ana muda wa { $response } kujibu baada ya kesi kuanza.
    Uamuzi wowote unachapishwa. Kila upande bado unaweza kwenda mahakamani.
    Mwenye jina akishindwa, uhamishaji unasubiri { $stay }, kwa hesabu ya siku za kazi, ili aweze kushtaki.
    Huhitaji wakili, lakini ushahidi lazima uwe kamili mwanzoni. Kwa kawaida hakuna kikao cha kusikilizwa.
more-2 =
    Dalili za nia mbaya: ofa ya kukuuzia jina kwa bei kubwa, nakala ya uongo ya duka lako, matangazo ya washindani wako.
    Hifadhi picha za skrini zenye tarehe, barua na ofa kabla ya kumwandikia mwenye jina. Kurasa zinaweza kubadilika usiku mmoja.
    Mtego: kama jina lilisajiliwa kabla hujapata haki yoyote ya alama, malalamiko kwa kawaida hushindwa.
    Malalamiko yasiyo na msingi yanaweza kuitwa ya hila katika uamuzi uliochapishwa. Wanaouza maneno ya kawaida wanaweza kuwa na maslahi halali.
    Kwa mwisho wa nchi, angalia kanuni za msajili mkuu huyo. Wengi hutumia UDRP au namna yake, wengine hukupeleka mahakamani.
ask =
    udrp ni nini
    mtu amesajili brand yangu kama domain
    nirudishe domain yangu bila mahakama
    malalamiko ya domain wipo
    website feki inatumia jina langu dot com
    amechukua domain yangu anataka kuniuzia
    gharama ya udrp
    domain ya .co.ke malalamiko wapi
    mtu anataka nimlipe ndo anipe domain yangu
    narudishaje domain bila korti
