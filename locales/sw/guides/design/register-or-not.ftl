question = Je, nisajili muundo wangu, au haifai gharama?
answer =
    Kwa kawaida kusajili kunalipa pale haya yote yanapokuwa kweli:
    – Watu wananunua bidhaa kwa sababu ya muonekano wake.
    – Itauzwa kwa zaidi ya msimu mfupi.
    – Ni rahisi kuigwa, na ungechukua hatua dhidi ya nakala.
    Huenda hakulipi kwa mtindo wa kupita, vipande vichache, au muonekano unaofuata kazi ya kiufundi tu.
    Amua kabla ya kuonyesha bidhaa. Baadaye unaweza kuwa umechelewa.
    Mara nyingi ni nafuu na haraka kuliko hataza. Bei inategemea nchi.
more-1 =
    Anza kidogo:
    – Chagua zinazouzwa zaidi, si mkusanyiko wote.
    – Wasilisha mahali unapouza na mahali nakala zingetengenezwa.
    – Iulize ofisi yako kama ombi moja linaweza kuwa na miundo kadhaa. Hilo mara nyingi hupunguza bei kwa kila muundo.
    – Uliza kuhusu ada zilizopunguzwa kwa biashara ndogo.
    Mfano: karakana ya viatu inasajili ruwaza ya soli inayotumika kwenye kila modeli. Rangi za muda mfupi zinaachwa.
more-2 =
    Baada ya ombi lako la kwanza, una muda wa { $priority } kuwasilisha katika nchi nyingine na kubaki na tarehe ya kwanza.
    Kwa hiyo unaweza kuanza nyumbani, kujaribu soko, kisha kuamua kuhusu kuuza nje.
    Cheti husaidia kwa vitendo. Masoko ya mtandaoni na forodha huomba kwanza haki iliyosajiliwa.
    Mtego ni maombi yenye picha dhaifu. Kisichoonekana kwenye picha ni vigumu kukitetea.
    Mtego mwingine ni kusahau uhuishaji. Haki inaisha kimyakimya.
more-3 =
    Usiposajili, si kila mara huna ulinzi:
    – Baadhi ya mahali hulinda miundo isiyosajiliwa kwa muda mfupi zaidi.
    – Hakimiliki inaweza kulinda maumbo au ruwaza za kisanaa. Kipimo hutofautiana kwa nchi.
    – Kanuni za ushindani usio wa haki zinaweza kusaidia dhidi ya nakala kamili.
    Katika kila hali lazima uthibitishe nani alikuwa wa kwanza, na mara nyingi kwamba mwingine alinakili.
    Kwa hiyo tunza michoro, sampuli na ankara za kwanza zenye tarehe.
ask =
    nisajili design au niache
    kuna faida kusajili muundo wa nguo zangu
    mitindo inabadilika haraka nisajili kweli?
    design nyingi sana, nisajili ipi
    bila kusajili muundo nina haki gani
    kusajili muundo ni ghali?
    nina mikoba aina kumi nisajili yote
    fashion yangu nilinde vipi
    mitindo inabadilika kila msimu inafaa kusajili
