question = Muundo wangu wa Hague unachapishwa lini, na naweza kuuficha zaidi?
answer =
    Unachagua wakati, ndani ya mipaka.
    Usipoomba chochote, WIPO huchapisha muundo { $standard } baada ya tarehe ya usajili wa kimataifa.
    Unaweza pia kuomba uchapishwe mara moja, au mapema siku unayotaja.
    Ili kubaki umefichwa zaidi, unaweza kuomba kuahirisha uchapishaji (deferment).
    Kuahirisha kunaweza kudumu hadi { $deferment } tangu tarehe ya kuwasilisha au ya kipaumbele.
    Lakini baadhi ya nchi huruhusu muda mfupi zaidi, na baadhi haziruhusu. Angalia kila nchi kabla ya kuwasilisha.
    Ukishachapishwa, kila mtu anaweza kuona picha.
more-1 =
    Kwa nini kusubiri? Uzinduzi unabaki wa kushtukiza, na waigaji hawaoni kitu.
    Kwa nini usisubiri? Hadi uchapishaji, mara nyingi huwezi kufanya mengi dhidi ya nakala.
    Muda wa kila nchi wa kukataa pia huanza na uchapishaji tu. Hivyo uhakika huja baadaye.
    Mfano: mtengeneza vitu vya kuchezea anawasilisha kabla ya mvua na kuzindua kwenye maonyesho ya mwisho wa mwaka. Uchapishaji umepangwa wiki ya maonyesho.
    Unaweza kuiomba WIPO ichapishe mapema wakati wowote, uzinduzi ukifanyika mapema zaidi.
more-2 =
    Mitego:
    – Nchi kali zaidi huamua. Kama nchi moja uliyochagua inaruhusu kuahirisha kwa muda mfupi tu, muda huo mfupi hutumika kwa usajili wote.
    – Kama nchi moja hairuhusu kabisa, lazima uiondoe au upoteze kuahirisha. Marekani ni mfano.
    – WIPO ikikuomba uchague, muda wa kujibu ni mfupi.
    Njia ya kutoka inaweza kuwa ombi tofauti kwa nchi kali. Linagharimu zaidi, hivyo linganisha kwanza.
more-3 =
    Kama ada ya uchapishaji bado haijalipwa, ilipe wiki kadhaa kabla kuahirisha hakujaisha. La sivyo, usajili hufutwa.
    Kwa hiyo weka tarehe kwenye kalenda, na kikumbusho wiki kadhaa kabla yake.
    Bidhaa ikishindwa, unaweza kuuachia usajili kabla ya uchapishaji. Basi picha zinabaki bila kuchapishwa.
    Kuahirisha hakufanyi iwe salama kuonyesha bidhaa mapema.
    Unachoposti mwenyewe ni cha umma, hata WIPO ikiwa bado imefunga faili.
ask =
    muundo wangu utaonekana lini wipo
    nataka kuficha design hadi uzinduzi
    kuahirisha uchapishaji hague miezi mingapi
    washindani wataona picha za muundo lini
    marekani inaruhusu kuahirisha?
    deferment ni nini kwenye hague
    nimesahau kulipa ada ya kuchapisha muundo
    naweza kuzindua mapema kuliko uchapishaji
    nataka muundo ubaki siri hadi tuzindue
