question = Tunafanya teknolojia ya kijani: sola, maji, taka. Ulinzi upi ni muhimu kwanza?
answer =
    Kwa kawaida suluhisho la kiufundi, liwasilishwe kabla ya mradi wa majaribio, na jina linalosema zaidi ya “eko”:
    – linavyofanya kazi: hataza, au modeli ya matumizi (utility model) kwa maboresho madogo;
    – michanganyiko, mipangilio na data za uendeshaji: siri ya biashara;
    – jina na nembo: alama ya biashara;
    – muonekano wa kifaa: ubunifu wa viwandani;
    – programu ya kuendesha na vitabu vya maelekezo: hakimiliki;
    – washirika, vijiji, wafadhili: mikataba kuhusu matokeo na ripoti.
    Tafuta hataza kwanza. Masuluhisho mengi ya zamani ni huru leo, au hayakuwahi kupewa hataza nchini kwako.
more-1 =
    Mtego wa kawaida ni mtambo wa majaribio au ripoti kwa mfadhili. Wageni, habari na ripoti za wazi zinaweza kuuweka uvumbuzi hadharani kabla hujawasilisha.
    Mitego mingine:
    – “Kijani”, “eko” au “bio” katika jina. Ni la kuelezea, hivyo alama ni dhaifu. Dai la uongo linaweza pia kuvunja sheria ya walaji.
    – Lebo za wengine: unahitaji ruhusa yao, na kufaulu kipimo chao.
    – Ruzuku inayotaka matokeo ya wazi au matumizi ya bure. Isome kabla ya kutia sahihi.
    – Hataza iliyokwisha nchini kwako inaweza kuwa hai unakouza nje.
    Baadhi ya ofisi huchunguza uvumbuzi wa kijani haraka ukiomba. Hilo linaweza pia kuleta uchapishaji na gharama mapema.
more-2 =
    Hatua za kwanza:
    – Wasilisha, au amua kukaa kimya, kabla mgeni wa kwanza hajaona majaribio.
    – Tafuta: hataza za zamani kwa mawazo, zilizo hai kwa hatari. Vituo vya utafutaji husaidia, mara nyingi bure.
    – Andika katika kila mkataba wa mshirika na ruzuku nani anamiliki maboresho na data.
    Baada ya ombi la kwanza una muda wa { $patent-priority } kuwasilisha katika nchi nyingine.
    Si lazima ujenge kila mahali mwenyewe. Leseni kwa watengenezaji wa nje inaweza kuingiza pesa. WIPO GREEN huunganisha wanaotoa na wanaohitaji; usiweke siri humo.
    Mfano: karakana inatengeneza jiko kutoka vyuma chakavu. Pete ya hewa inakuwa modeli ya matumizi. Mtengenezaji wa nchi jirani analipia leseni.
ask =
    nimetengeneza jiko banifu nilinde vipi
    mtambo wa biogas kijijini nani anamiliki
    sola dryer yangu ulinzi gani
    tunarejeleza taka za plastiki kuwa matofali
    mfadhili anataka ripoti ya teknolojia yetu hadharani
    kifaa cha kusafisha maji nimebuni
    wipo green inanisaidiaje
    jina la eco kwenye bidhaa linasajilika
    taa ya sola niliyounda mwenyewe
    jiko la kuni kidogo nimebuni nilinde
