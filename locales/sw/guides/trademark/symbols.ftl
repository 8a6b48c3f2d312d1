question = Lini naweza kuweka ® au ™ kando ya jina langu?
answer =
    – ® inasema kwamba alama imesajiliwa. Itumie baada ya usajili tu, katika nchi ilikosajiliwa, na kwa bidhaa zilizosajiliwa.
    – ™ inasema kwamba unaiona ishara hiyo kuwa chapa yako. Peke yake haitoi haki yoyote. Katika nchi nyingi unaweza kuitumia bila usajili, lakini uliza, kwa sababu katika baadhi inaweza kupotosha.
    Maombi yaliyowasilishwa si usajili. Subiri cheti kabla ya kutumia ®.
    Kutumia ® vibaya ni kosa katika baadhi ya nchi, na ni upotoshaji katika nyingi.
    Si lazima utumie ishara yoyote. Katika nchi za Mkataba wa Paris, haki haitegemei ishara hiyo.
more-1 =
    Kwa nini utumie ®?
    – Inawaonya wanaoiga.
    – Inawakumbusha watu kwamba neno ni chapa, si jina la bidhaa.
    – Katika nchi chache inasaidia mahakamani. Nchini Marekani, bila tangazo hilo huenda usipate pesa kwa muda kabla aliyeiga hajajua.
    Vipi: iwe ndogo, juu kulia kwa alama, angalau mara moja kwenye kila kifungashio au ukurasa.
    Itumie na alama kama ilivyosajiliwa. Kama ni nembo tu iliyosajiliwa, iweke kwenye nembo, si kwenye kauli mbiu nyingine.
    Acha kuitumia usajili unapoisha.
more-2 =
    Kifungashio kimoja kwa nchi nyingi? Kusajiliwa nyumbani si kusajiliwa nje.
    – Acha ishara kabisa, au
    – chapisha lebo tofauti, au
    – ongeza mstari kama “imesajiliwa katika” pamoja na majina ya nchi. Mshauri wa huko aukague.
    Mtego: mchapaji au mtengeneza tovuti anaongeza ® kwa sababu inaonekana rasmi. Kagua kila lebo, tovuti na ukurasa wa mitandao.
    Mshindani anatumia ® na huoni usajili? Huenda uko kwenye daftari la nchi nyingine. Tafuta huko, na umuulize mshauri kabla ya kumshutumu.
    Mfano: muuza chai anatuma makasha yenye ® kwenye soko jipya kabla hajawasilisha maombi huko. Mshindani analalamika. Muuza chai analazimika kubandika stika juu yake.
more-3 =
    Ishara nyingine, ili usizichanganye:
    – ℠ hutumika katika baadhi ya nchi kama ™, lakini kwa huduma.
    – © inahusu hakimiliki ya maandishi, picha, muziki au programu. Si ya jina la chapa.
    – “Patented” au “patent pending” inahusu uvumbuzi. Kuitumia kwa uongo pia kunaweza kuadhibiwa.
    – Ⓓ inaweza kutumika katika Umoja wa Ulaya kwa muundo uliosajiliwa wa Umoja huo.
    Baadhi ya lugha zina kifupi chake cha alama iliyosajiliwa.
    Ukiwa na shaka, usitumie yoyote hadi uulize. Unapoteza kidogo, na huwezi kumpotosha mtu.
ask =
    naweza kuweka R kwenye duara kabla alama haijakubaliwa
    tm kwenye logo maana yake nini
    tofauti ya tm na r
    lazima niweke alama baada ya jina la brand
    ni kosa kutumia ® bila kusajiliwa
    niliomba mwezi uliopita naweza kuchapa ® kwenye mifuko
    trademark imesajiliwa kenya naweza kutumia R tanzania
    nembo ya mgahawa wangu iwe na c, r au tm
    mshindani anatumia r na sioni usajili wake
    alama ya tm na r niweke ipi
    alama ya R naiweka lini kwenye kifungashio
