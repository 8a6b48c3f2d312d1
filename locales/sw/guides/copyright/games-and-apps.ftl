question = Tulitengeneza mchezo au app pamoja. Nani anamiliki msimbo, sanaa na jina?
answer =
    Bila mkataba, mara nyingi kila mtu anamiliki alichotengeneza. Basi hakuna anayeweza kuuza au kutoa leseni ya yote kwa usalama.
    Mchezo au app una kazi nyingi: msimbo, hadithi, picha, wahusika, muziki, maandishi.
    Zilete mkononi mwa mmoja, bora kampuni:
    – waanzilishi, marafiki, wasanii, watunzi na wafanyakazi huru watie sahihi uhamisho;
    – kwa waajiriwa, sheria ya nchi huamua mengi, hivyo andika pia;
    – sehemu zilizonunuliwa hubaki za wenyewe, una leseni tu;
    – jina, ikoni na mhusika mkuu: tafuta, kisha sajili kama alama za biashara kabla ya uzinduzi.
    Wazo na kanuni za mchezo, kwa kawaida, ni huru kwa wengine.
more-1 =
    Kabla ya uzinduzi, orodhesha kila sehemu: nani aliitengeneza, lini, kwa karatasi gani.
    – Injini, programu jalizi, fonti, sauti, sanaa ya kununua: soma leseni. Mipaka ya mapato, watumiaji au majukwaa ni ya kawaida.
    – Msimbo huria: fuata masharti yake.
    – Sauti na muziki: ridhaa ya maandishi kwa mchezo huu, matangazo na matoleo yajayo.
    – Sehemu za zana za AI: ziandike. Huenda hazina hakimiliki.
    – Masharti ya watumiaji: wachezaji hupata leseni. Sema wanaweza kufanya nini na video na hatua zao.
    Tafuta jina katika madaftari ya alama za biashara ya nchi zako kuu.
more-2 =
    Mikataba na wengine:
    – Mchapishaji: toa leseni, kwa majukwaa na nchi zilizotajwa, kwa muda. Baki na msimbo, wahusika, jina na matoleo yajayo. Haki zirudi asipochapisha au kulipa.
    – Mteja: semeni nani anamiliki app iliyokamilika. Baki na zana zako, na toa leseni yake.
    – Mwekezaji au mnunuzi: ataomba karatasi zote za juu.
    Onyesha mchezo usiokamilika chini ya mkataba wa kutunza siri tu.
    Mtu akiondoka kwenye timu, tieni sahihi karatasi fupi siku hiyohiyo: nini kilitengenezwa, nani anakimiliki, nini kinalipwa.
more-3 =
    Nakala, na hatari yako mwenyewe:
    – Aina ileile ya mchezo kwa kawaida inaruhusiwa. Picha, maandishi, msimbo uleule au jina la kukanganya haviruhusiwi.
    – Hifadhi ushahidi kwanza. Kisha tumia fomu ya malalamiko ya duka la app.
    – Mchezo wako unafanana na ule maarufu? Badilisha jina, wahusika na muonekano kabla ya uzinduzi.
    – Magari, klabu, nyimbo na sura halisi mara nyingi huhitaji ruhusa.
    Mfano: msanii anaondoka kwenye timu ya wanafunzi na analalamika. Duka linauondoa mchezo hadi mmiliki ajulikane. Uhamisho uliotiwa sahihi mwanzoni usingegharimu kitu.
ask =
    tulitengeneza app na rafiki nani mwenyewe
    developer anakataa kunipa code
    game yetu imeigwa play store
    mwenzangu kaondoka na source code
    jina la app yangu nilisajili wapi
    freelancer alitengeneza app yangu ni ya nani
    icons nimechukua mtandaoni kwa app
    mteja anataka umiliki wa software niliyomtengenezea
    game ya simu nimeunda inalindwa
