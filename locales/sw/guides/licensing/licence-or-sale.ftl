question = Nitoe leseni ya haki yangu au niiuze, na mauzo hufanywaje?
answer =
    Toa leseni kama unataka kipato kinachoendelea, au unaweza kuihitaji haki mwenyewe baadaye. Uza kama unahitaji pesa sasa, au unaacha biashara hiyo.
    – Leseni: unabaki mmiliki. Unalipia uhuishaji, unafuatilia nakala, na unapata kutokana na mauzo.
    – Mauzo, yaani uhamishaji wa haki: unapata bei, na mnunuzi anapata haki pamoja na gharama na nafasi zake. Huwezi kurudi. Kuendelea kuitumia kunaweza kukiuka haki uliyouza.
    Kuna njia za katikati: leseni yenye hiari ya kununua, mauzo yenye sehemu ya mauzo ya baadaye, mauzo kwa baadhi ya nchi tu.
    Mauzo huandikwa na kutiwa sahihi. Kwa haki iliyosajiliwa, mmiliki mpya huandikishwa katika ofisi ya miliki bunifu.
more-1 =
    Hatua za mauzo:
    – Hakikisha mmiliki ni nani: wewe, kampuni yako, mshirika, mfanyakazi huru?
    – Angalia ada, leseni zilizokwisha kutolewa, na mikopo juu ya haki.
    – Andika kinachouzwa: namba, nchi, bidhaa, mafaili, ujuzi wa kiufundi, anwani ya tovuti, madai dhidi ya walioiga awali.
    – Panga bei na lini italipwa. Mtu asiyeegemea upande anaweza kushika pesa hadi uhamishaji utiwe sahihi.
    – Ahidi tu unachokijua.
    – Uandikishe. Katika nchi nyingi, uhamishaji usioandikishwa hauhesabiwi dhidi ya wengine.
    – Mhasibu aangalie kwanza. Mauzo na leseni hutozwa kodi tofauti.
more-2 =
    Mambo maalumu:
    – Alama ya biashara: katika baadhi ya nchi, jina zuri la biashara (goodwill) lazima liende nayo. Uhamishaji unaopotosha umma unaweza kukataliwa au kuwa batili.
    – Ombi la hataza: linaweza kuuzwa pia. Ukiwasilisha nje kwa jina jipya, hamisha kwanza haki ya kipaumbele, kwa maandishi.
    – Hakimiliki: baadhi ya nchi hutaka kila matumizi yatajwe. Haki za kimaadili mara nyingi hubaki kwa mtunzi.
    – Nchini Marekani, watunzi wanaweza kumaliza uhamishaji mwingi wa hakimiliki { $us-back } baada ya kutia sahihi, wakitoa taarifa kwa wakati.
    – Kutoka kwako kwenda kampuni yako: hili pia linahitaji karatasi.
more-3 =
    Mitego:
    – “Haki zote, za sasa na zijazo” kwenye fomu ya oda. Inaweza kusomwa kama mauzo.
    – Malipo kwa hisa, au “ikifanikiwa” tu. Omba kiasi fulani wakati wa kutia sahihi.
    – Mnunuzi anayetaka tu bidhaa yako itoke sokoni. Kubalianeni kwamba unaweza kuinunua tena isipotumika.
    – Kuuza zaidi ya inavyohitajika. Hataza au alama ipo nchi kwa nchi, hivyo unaweza kuuza nje na kubaki na ya nyumbani.
    Mfano: mtengeneza pampu anauza hataza zake za nchi za mbali kwa kampuni kubwa. Anabaki na ya nyumbani na kuendelea kuuza huko.
    Kabla ya kutia sahihi, weka miadi na mshauri.
ask =
    niuze hataza yangu au nitoe leseni
    kampuni inataka kununua chapa yangu
    kuuza trademark inafanyikaje
    kuhamisha alama ya biashara kwa kampuni yangu
    nataka kuuza haki za wimbo wangu
    mnunuzi anataka haki zote nifanyeje
    mkataba wa kuuza hataza
    nikiuza jina naweza kuendelea kulitumia?
    kampuni inataka kununua wazo langu niuze?
    niuze uvumbuzi mara moja au niukodishe
