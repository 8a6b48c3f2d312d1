question = Nitathibitishaje kwamba mimi ndiye mtunzi?
answer =
    Katika nchi nyingi huhitaji cheti ili uwe na hakimiliki. Unahitaji ushahidi mtu anapobisha.
    – Weka jina lako kwenye kazi. Chini ya Mkataba wa Berne, aliyetajwa kwa njia ya kawaida huchukuliwa kuwa mtunzi, hadi kinyume kithibitishwe.
    – Tunza rasimu na mafaili halisi pamoja na tarehe zake.
    – Tunza barua pepe, mikataba, ankara na chapisho la kwanza.
    – Baadhi ya nchi zina daftari la hiari au mahali pa kuweka nakala. Linaweza kusaidia kama ushahidi.
    WIPO haisajili hakimiliki.
more-1 =
    Desturi rahisi isiyogharimu karibu chochote:
    – Hifadhi kila toleo, si la mwisho tu. Njia kutoka mchoro hadi matokeo inashawishi.
    – Tunza faili halisi la picha au la mradi, pamoja na data yake ya ndani.
    – Tuma kazi muhimu kwa barua pepe kwa mshirika au mteja ikiwa tayari. Barua hiyo ina tarehe.
    – Tunza nakala nje ya kompyuta yako.
    – Andika nani alifanya sehemu gani, na utunze uhamishaji uliotiwa sahihi.
    Mfano: mbunifu wa vitambaa anaonyesha mchoro, majaribio ya rangi na barua ya oda. Aliyenakili ana picha ya mwisho tu.
more-2 =
    Mahali daftari linaweza kuwa muhimu zaidi:
    – Nchini Marekani, usajili kwa kawaida unahitajika kabla ya kushtaki kuhusu kazi ya huko. Usajili wa mapema unaweza kuleta madai bora zaidi.
    – Katika nchi nyingine, cheti hurahisisha mwanzo wa kesi.
    Ofisi kwa kawaida haikagui nani kweli aliitengeneza kazi. Kwa hiyo cheti kinaweza kupingwa.
    Iulize ofisi ya hakimiliki ya nchi yako kuhusu bei na nguvu yake. Mthibitishaji (notary) au muhuri wa muda unaoaminika pia unaweza kusaidia.
more-3 =
    Mitego:
    – Barua iliyofungwa uliyojitumia ni ushahidi dhaifu mahali pengi.
    – Muhuri wa muda unaonyesha kwamba faili lilikuwepo. Hauonyeshi nani aliyelitengeneza.
    – Hakuna anayeweza kukuuzia “cheti cha hakimiliki cha dunia”. Jihadhari na ofa binafsi zinazofanana na za serikali.
    – Ushahidi wa mtandaoni hutoweka. Mtu akikunakili, hifadhi kwanza ukurasa, anwani na tarehe.
    Kisha zungumza na mshauri kabla ya kumwandikia aliyenakili.
ask =
    nathibitishaje wimbo ni wangu
    ushahidi kwamba mimi ndiye niliyeandika
    nikijitumia barua ni ushahidi?
    mtu anasema kazi yangu ni yake
    cheti cha hakimiliki nakipata wapi
    nimechora mimi, naonyeshaje
    kesi ya hakimiliki inahitaji ushahidi gani
    kusajili kecobo kunasaidia kuthibitisha
    nathibitishaje niliandika wimbo kabla yake
    nijitumie barua posta kuthibitisha ni kazi yangu
    nasajili wapi kitabu changu cha watoto
    nathibitisha vipi mimi ndiye nilichora
