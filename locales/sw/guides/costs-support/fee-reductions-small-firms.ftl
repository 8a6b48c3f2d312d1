question = Ofisi zipi hutoza kampuni ndogo ada pungufu, na ninadaije ada hiyo?
answer =
    Ofisi nyingi za hataza, baadhi pia kwa alama na miundo. Kila ofisi huamua nani ni mdogo: kwa wafanyakazi, mauzo, mali au mapato. Baadhi hupokea waombaji wa nchi yoyote.
    Kuidai:
    – fungua ukurasa wa ada wa ofisi hiyo na utafute small entity, micro entity, kampuni changa, mtu binafsi au chuo kikuu;
    – soma kanuni siku ya kulipa. Inaweza kuangalia pia kundi lako na leseni zako;
    – weka alama au tuma tamko pamoja na ombi, au mwisho kabisa unapolipa;
    – lipa kiasi cha chini, na utunze uthibitisho.
    Angalia kila ofisi unakowasilisha. Kinachokubaliwa na moja hakina maana kwa nyingine.
more-1 =
    Baadhi ya ofisi, kwa hataza:
    Marekani: punguzo la { $us-small } kwa ada nyingi kwa mtu, taasisi isiyo ya faida, au kampuni isiyozidi watu { $us-staff } katika kampuni zote zilizounganishwa.
    Marekani: punguzo la { $us-micro } kwa micro entity, na mipaka ya mapato na maombi ya awali.
    Ofisi ya Hataza ya Ulaya: punguzo la { $ep-cut } la ada kuu kwa watu binafsi, biashara ndogo sana, vyuo vikuu na taasisi zisizo za faida.
    Biashara ndogo sana huko ina wafanyakazi chini ya { $ep-staff }, na mauzo au mizania ndogo.
    Kila mwombaji awe amewasilisha maombi ya Ulaya chini ya { $ep-files } katika { $ep-years }.
more-2 =
    Kanada: small entity ina waajiriwa chini ya { $ca-staff }, au ni chuo kikuu.
    PCT: punguzo la { $pct-cut } la ada ya kimataifa ya kuwasilisha kwa watu wa nchi zilizoorodheshwa na waombaji wa nchi zenye maendeleo duni zaidi.
    Umeshalipa ada kamili? Baadhi ya ofisi hurudisha tofauti ukiomba mapema.
    Nchini Marekani, small entity inaweza kuiomba ndani ya { $us-refund } tangu kulipa.
    Baada ya hapo, tumia ada ya chini kwa malipo yajayo.
more-3 =
    Mitego:
    – dai lisilo la kweli. Katika baadhi ya nchi linaweza kukupotezea hataza au kuleta adhabu, hivyo uliza kwanza;
    – leseni au ahadi kwa kampuni kubwa. Inaweza kumaliza hadhi yako;
    – waombaji kadhaa. Mara nyingi kila mmoja lazima astahili;
    – kukua. Kwa baadhi ya ofisi lazima uangalie tena kabla ya kila malipo, kwa nyingine siku ya kuwasilisha huamua.
    Punguzo ni la ada za ofisi. Wakala, tafsiri na usafirishaji hugharimu vilevile.
    Mfano: mume na mke wanatengeneza winchi na kuwasilisha kwa majina yao. Kampuni kubwa inaomba haki ya kuamua baadaye (option) kabla ya kuwasilisha. Kwanza wanamuuliza wakala hilo linafanya nini kwa ada.
ask =
    punguzo la ada kwa biashara ndogo hataza
    small entity ni nini
    mtu wa tanzania analipa kidogo pct
    micro entity marekani nastahili?
    nimelipa ada kamili naweza kurudishiwa
    wanafunzi wanalipa nusu ya ada?
    ada ndogo kwa startup kipi
    epo punguzo kwa kampuni ndogo
    karakana ndogo inalipa nusu?
