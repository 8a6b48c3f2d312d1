question = Tunafanya muziki au filamu. Ulinzi upi ni muhimu kwanza?
answer =
    Hakimiliki huja yenyewe unapobuni. Kinachoamua pesa ni karatasi na majina:
    – kumbukumbu ya nani aliandika, kupiga na kurekodi nini, na mgao wenu;
    – mikataba na wanamuziki, waigizaji, wafanyakazi, mtunzi wa muziki na mwandishi wa kitabu unachokigeuza filamu;
    – kampuni ya kukusanya mirabaha ya nyimbo zako, kama inakufaa;
    – jina la bendi, lebo, chaneli au mfululizo: alama ya biashara;
    – usiri wa skripti na nyimbo zisizotoka.
    Wimbo una haki kadhaa: katika muziki na maneno, katika utendaji wa wasanii, na katika rekodi. Filamu huunganisha nyingi zaidi.
more-1 =
    Mtego wa kawaida: hakuna anayeandika mgao. Wimbo ukiingiza pesa, kila mtu anakumbuka tofauti.
    Mitego mingine:
    – Biti, sampuli, vipande, fonti, picha na zana za AI: angalia leseni kabla ya kutoa.
    – “Haki zote, milele, kila mahali” kwa pesa kidogo. Omba mipaka, mgao, au haki zirudi baadaye.
    – Mwenzako analipa mara moja na wewe unaachia jina lako.
    – Kuimba upya au filamu yenye wimbo maarufu: kwa kawaida unahitaji ruhusa, mara nyingi zaidi ya moja.
    – Filamu bila karatasi zenye sahihi: hakuna kituo wala jukwaa litakaloipokea.
    – Unajiunga na kampuni ya mirabaha, kisha unampa mwingine haki zilezile.
more-2 =
    Hatua za kwanza:
    – Jaza karatasi ya mgao siku ya kurekodi. Wote watie sahihi.
    – Tunza faili na matoleo yenye tarehe. Sajili kazi kama nchi yako inaruhusu na unataka ushahidi.
    – Tafuta jina la bendi au mfululizo na ulisajili. Kubalianeni nani atabaki nalo mkiachana.
    Mikataba hupanga muda wa chini. Nchi nyingi hutoa zaidi.
    Watunzi: { $author } baada ya kifo.
    Filamu, pale sheria inapohesabu tangu kutolewa: { $film }.
    Wasanii watendaji na watayarishaji wa rekodi, nchi za Shirika la Biashara Duniani: { $performers } tangu utendaji au kurekodi.
    Mfano: bendi inatia sahihi karatasi, inajiunga na kampuni, na kumruhusu mtengeneza filamu wimbo mmoja katika filamu moja tu.
ask =
    bendi yetu tulinde nini kwanza
    tunatengeneza bongo movie haki zake
    msanii wa bongo fleva aanzie wapi kujilinda
    studio ya muziki na haki za wasanii
    mgao wa wimbo tuandikianeje
    filamu yetu fupi tunataka kuiuza kwa tv
    jina la bendi ni la nani tukitengana
    beat nimenunua mtandaoni naweza kutoa wimbo
    kwaya yetu inatoa albamu
    bendi yetu ya harusi ina nyimbo zetu
