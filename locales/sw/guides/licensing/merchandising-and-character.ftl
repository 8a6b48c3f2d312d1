question = Ninaingizaje pesa kwa mhusika au chapa yangu kwenye bidhaa za wengine, au kutumia maarufu?
answer =
    Wengine hutengeneza fulana, vitu vya kuchezea au pipi, na kukulipa kwa mhusika au jina lililo juu yake. Huitwa merchandising au leseni ya chapa.
    Unahitaji kitu cha kutolea leseni:
    – michoro ya mhusika: hakimiliki, labda haki ya muundo;
    – jina na nembo: alama za biashara kwa madaraja ya bidhaa mpya;
    – jina na sura ya mtu: ridhaa ya mtu huyo.
    Kwanza pata karatasi zote za msanii, na uwasilishe alama mahali bidhaa zinakotengenezwa na kuuzwa.
    Ukitaka mhusika maarufu: mwombe mwenye haki au wakala wake. Mabadiliko madogo, “sanaa ya mashabiki” au kuacha jina si ruhusa.
more-1 =
    Mambo ya mkataba:
    – bidhaa moja moja, si “bidhaa zote”;
    – nchi, maduka na mahali pa mtandaoni;
    – unaidhinisha mchoro, sampuli na kundi la kwanza;
    – viwanda vilivyotajwa tu, hakuna za ziada;
    – usalama, lebo na bima ni kazi ya mtengenezaji. Jina lako liko juu yake;
    – mgao wa mauzo, malipo ya mapema, kiwango cha chini;
    – mstari wenye jina na alama yako kwenye kila bidhaa;
    – ripoti, na haki ya kukagua;
    – mwisho: zilizobaki zinaweza kuuzwa hadi lini;
    – mtengenezaji hasajili alama au wahusika kama wako.
more-2 =
    Ukitumia wahusika, klabu au nyota za wengine:
    – Hata keki, begi la shule au gauni la kushona la kuuza linaweza kukiuka haki.
    – Kitambaa au picha zenye leseni mara nyingi ni za matumizi binafsi. Soma lebo.
    – Mhusika wa zamani huenda hana hakimiliki tena, huku jina na matoleo mapya yamelindwa.
    – Kwa sura au jina la mtu aliye hai kwenye bidhaa, unahitaji ridhaa. Katika nchi nyingi familia huamua kwa muda baada ya kifo.
    – Nunua kwa muuzaji anayeweza kuonyesha leseni. Tunza ankara.
    Forodha na majukwaa huzuia bidhaa hizi mara nyingi. Hasara ni yako.
more-3 =
    Mitego kwa wenye haki:
    – Msanii anabaki na hakimiliki, hivyo huwezi kutoa leseni kabisa.
    – Alama yako inahusu vitabu, lakini si vitu vya kuchezea.
    – Bidhaa nyingi mno za bei rahisi, na hakuna anayempenda mhusika tena.
    – Hakuna ukaguzi wa ubora. Hilo linaweza kudhoofisha alama, na watu wanaumia.
    – Wakala anayeweza kutia sahihi peke yake. Mwekee mipaka, na upange mgao.
    Mfano: mchoraji ana paka anayependwa mtandaoni. Anaanza na madaftari nchini kwake, kwa kiwango cha chini na muda mfupi. Vitu vya kuchezea vinakuja baadaye, na mtengenezaji mwingine.
ask =
    naweza kuweka picha ya messi kwenye tisheti kuuza
    keki ya frozen kwa wateja ni kosa?
    katuni yangu maarufu tiktok nitoe kwa watengeneza fulana
    jezi za simba na yanga kutengeneza na kuuza
    msanii maarufu jina lake kwenye bidhaa zangu
    kampuni inataka kutumia mhusika wangu kwenye madaftari
    mabegi ya shule yenye spiderman
    merchandise ya bendi mkataba wake
    vikombe vyenye sura ya mwanamuziki
    nataka kuprint katuni kwenye fulana
