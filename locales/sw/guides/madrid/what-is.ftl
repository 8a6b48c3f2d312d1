question = Mfumo wa Madrid ni nini, na je, kuna alama ya biashara ya dunia?
answer =
    Hakuna alama ya biashara ya dunia nzima. Mfumo wa Madrid unakuwezesha kuomba ulinzi katika nchi nyingi kwa ombi moja.
    Unawasilisha kupitia ofisi yako ya miliki bunifu na kutaja nchi unazotaka. WIPO, shirika la Umoja wa Mataifa la miliki bunifu, linaendesha mfumo huu.
    Kwanza unahitaji alama ya msingi: ombi au usajili wa nyumbani.
    Kila nchi unayotaja (uteuzi wa nchi) inachunguza alama kwa sheria yake. Inaweza kuikataa bila kuathiri nyingine.
    Uhuishaji na mabadiliko ya mmiliki au anwani hufanyika mahali pamoja, WIPO.
more-1 =
    Inavyokwenda:
    – Ofisi yako inathibitisha ombi na kulituma WIPO.
    – WIPO inakagua fomu, orodha ya bidhaa na ada, kisha inasajili na kuchapisha alama.
    – Kila nchi uliyotaja inaichunguza.
    Nchi inayopinga hutuma katazo la muda (provisional refusal).
    Lazima ifanye hivyo ndani ya { $refusal } tangu kujulishwa; baadhi ya nchi zimetangaza muda mrefu zaidi.
    Nchi inayonyamaza ndani ya muda wake lazima iilinde alama.
    Usajili wa kimataifa unadumu { $renewal } na unaweza kuhuishwa.
more-2 =
    Unafaa lini: unauza katika nchi kadhaa wanachama na alama yako ya nyumbani ni imara.
    Huenda usifae: soko moja tu la nje, alama dhaifu nyumbani, au masoko muhimu yaliyo nje ya mfumo. Hapo linganisha na kuwasilisha moja kwa moja.
    Mtego: kwa miaka ya kwanza kila kitu kinategemea alama yako ya nyumbani.
    Hoja ya kukataa ya ofisi ya nje mara nyingi humaanisha kumlipa wakala wa huko. Weka akiba kwa hilo.
    Mfano: mtengeneza viatu mwenye maduka katika nchi kadhaa wanachama anaokoa kazi ya karatasi. Jirani yake mwenye soko moja la nje anaweza kuwasilisha moja kwa moja.
ask =
    mfumo wa madrid ni nini
    trademark ya dunia nzima ipo
    nisajili alama nchi nyingi kwa mara moja
    nataka brand yangu ilindwe uganda rwanda na ulaya
    alama ya kimataifa naomba wapi
    madrid inafaa kwa biashara ndogo
    tanzania imo madrid?
    ombi moja la alama kwa nchi kumi
    nataka chapa yangu Kenya, Uganda na Ufaransa kwa ombi moja
    nembo yangu kenya uganda rwanda kwa fomu moja
    tunapeleka chai oman, mtu asichukue jina huko
    jina letu uganda rwanda kwa fomu moja
