question = Nisajili jina, nembo, au vyote?
answer =
    Ni alama tofauti. Katika nchi nyingi ombi moja lina alama moja, na kila ombi lina ada yake.
    – Jina kwa herufi za kawaida (alama ya maneno) mara nyingi hulinda zaidi. Kwa kawaida linajumuisha jina kwa mwandiko wowote.
    – Nembo peke yake (alama ya picha) husaidia kama watu wanaijua picha bila jina.
    – Jina na nembo pamoja (alama ya mchanganyiko) hufaa jina peke yake likiwa la maelezo mno. Hulinda mchanganyiko mzima.
    Kwa bajeti ndogo, jina lenye sifa bainifu kwa kawaida hutangulia. Nembo inaweza kufuata.
more-1 =
    Mtego: nani anamiliki nembo? Mchoraji mara nyingi hubaki na hakimiliki msipokubaliana vingine. Ihamishiwe kwako kwa maandishi kabla ya kuwasilisha maombi.
    Tumia alama kama ulivyoisajili. Mabadiliko madogo ya mtindo kwa kawaida hayana madhara. Nembo mpya kabisa inahitaji maombi mapya.
    Mfano: mkahawa unasajili alama ya mchanganyiko tu. Baadaye unabadilisha picha. Usajili wa zamani huenda usilingane tena na kilicho mlangoni.
    Kwa jina lililosajiliwa, tatizo hilo lingekuwa dogo zaidi.
more-2 =
    Fikiria mambo haya kabla ya kuwasilisha:
    – Maandishi: kama wateja husoma jina lako kwa Kiarabu na kwa Kilatini, fikiria ombi kwa kila namna unayotumia.
    – Rangi: kuwasilisha bila rangi kunaweza kuwa na upana zaidi, au la. Inategemea nchi. Katika Madrid, rangi pia hugharimu zaidi.
    – Kauli mbiu: inaweza kusajiliwa kama inafanya kazi kama chapa na si tangazo tu.
    Kama ombi moja linaweza kuwa na namna kadhaa, inategemea nchi. Uliza ofisi.
ask =
    nisajili jina au logo kwanza
    logo na jina pamoja au tofauti
    nina pesa ya kusajili kimoja tu, kipi
    nikibadilisha logo nisajili upya?
    nembo ya rangi au nyeusi na nyeupe
    kauli mbiu yangu inaweza kusajiliwa
    aliyechora logo ndiye mmiliki wake?
    jina kwa kiarabu na kwa kiingereza nisajili yote
    naweza kupata patent ya logo ya bekari yangu
    naweza kupata patent ya jina la mgahawa wangu
    nisajili jina au picha ya nembo
    nimebadilisha rangi ya logo nisajili upya
    nisajili maneno tu au na mchoro
