question = Kipindi cha msamaha kwa hataza ni nini?
answer =
    Ni muda kabla ya kuwasilisha ambapo kuonyesha uvumbuzi wako mwenyewe hakukudhuru. Si kila nchi inao.
    Kipindi cha msamaha kilichoandikwa kwa nchi yako: { $grace }.
    Ni uokoaji, si mpango. Nchi nyingi husamehe hali maalumu tu. Hizi ni wizi au kuvunja uaminifu, au maonyesho yanayotambuliwa.
    Ukitaka ulinzi katika nchi kadhaa, iliyo kali zaidi ndiyo inayoamua. Kwa hiyo wasilisha kwanza na uonyeshe baadaye.
    Kama umeshaonyesha, andika tarehe ya kwanza na umuulize mshauri mara moja.
more-1 =
    Cha kuangalia kwa kila nchi:
    – Je, kinajumuisha kila kuonyesha kwako, au maonyesho rasmi na matendo mabaya ya wengine tu?
    – Je, kinahesabiwa kurudi nyuma kutoka ombi lako la huko, au kutoka ombi lako la kwanza kwingine?
    – Je, lazima utamke kwamba ulionyesha unapowasilisha, na kuongeza ushahidi?
    Tunza ushahidi: tarehe, mahali, picha, majina.
    Muda unaanza kuhesabiwa ulipoonyesha mara ya kwanza. Maonyesho ya baadaye hayauanzishi upya.
    Kwa ubunifu wa viwandani na modeli za matumizi (utility model), kanuni mara nyingi ni tofauti na za hataza.
more-2 =
    Mitego:
    – Hakikulindi dhidi ya wengine. Mtu anaweza kuendeleza ulichoonyesha na kuchapisha au kuwasilisha kabla yako. Hapo ombi lako linaweza kushindwa.
    – Hakisafiri. Kanuni ya huruma ya nyumbani haisaidii katika nchi kali.
    – Haki ya kipaumbele ni jambo jingine. Inaanza kwa kuwasilisha, si kwa kuonyesha.
    Mfano: mwanafunzi anaonyesha chujio la maji katika mhadhara wa wazi. Nyumbani, kipindi cha msamaha kinaweza kuokoa maombi. Katika nchi nyingine nyingi hataza imepotea. Maombi mafupi kabla ya mhadhara yangeacha milango yote wazi.
ask =
    kipindi cha msamaha ni nini
    nilionyesha uvumbuzi wangu, nina muda gani wa kuomba
    nimeonyesha mashine sabasaba bado naweza kuomba hataza
    niliuza kabla ya kuomba, nina siku ngapi
    grace period kenya ni muda gani
    nilitoa mhadhara kuhusu uvumbuzi wangu
    video ya tiktok ya uvumbuzi imeharibu hataza?
    nchi gani husamehe kuonyesha mapema
    nilionyesha pampu yangu kwenye maonyesho kabla ya kuwasilisha ombi
    nilionyesha uvumbuzi nanenane bado nina nafasi
    nilipost mashine youtube bado nina muda
