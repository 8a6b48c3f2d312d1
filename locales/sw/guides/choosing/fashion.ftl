question = Tunatengeneza nguo, viatu au mikoba. Ulinzi upi ni muhimu kwanza?
answer =
    Kwa kawaida chapa kwanza, kisha vipande vinavyobaki kwenye mkusanyiko:
    – lebo, nembo, labda ruwaza ambayo wateja huijua kuwa yako: alama ya biashara;
    – umbo na uso wa vinavyouzika zaidi: ubunifu wa viwandani, kabla ya onyesho au kuposti;
    – michapisho na michoro: hakimiliki, kutegemea nchi;
    – kitambaa, kifungio au mbinu mpya: hataza au modeli ya matumizi (utility model);
    – wauzaji wa malighafi, vipimo, bei na mkusanyiko ujao: siri ya biashara.
    Mitindo ni huru kwa wote. Mkato na rangi ya msimu mara chache huweza kubaki vyako kwa muda mrefu.
    Sajili chapa pia mahali bidhaa zinakoshonwa.
more-1 =
    Misimu ni mifupi. Baadhi ya maeneo yana haki isiyohitaji kuwasilishwa.
    Katika Umoja wa Ulaya, muundo mpya ulioonyeshwa huko kwanza hulindwa dhidi ya kunakiliwa kwa { $eu-unregistered }.
    Lazima uthibitishe tarehe, na kwamba mwenzako alinakili.
    Kwa vipande vinavyorudi kila mwaka, kuwasilisha ni salama zaidi. Ofisi nyingi hukubali miundo kadhaa katika ombi moja.
    Mtego wa kawaida: mkusanyiko uko kwenye mitandao ya kijamii kabla ya kuwasilisha. Katika nchi zisizo na kipindi cha msamaha, muundo si mpya tena.
    Baada ya ombi la kwanza la muundo una muda wa { $design-priority } kuwasilisha katika nchi nyingine.
more-2 =
    Mitego mingine:
    – Kiwanda au wakala anasajili lebo yako nchini kwake.
    – Mchapisho wa mfanyakazi huru, au ulionunuliwa “bure” mtandaoni.
    – Ruwaza ya jadi bila kuuliza jamii.
    – Jina la mtu: lako linaweza kwenda na kampuni unapoiuza. La nyota si lako.
    Hatua za kwanza:
    – Tafuta lebo na uiombee usajili, nyumbani na mnakoshona.
    – Tieni sahihi na wabunifu, wapiga picha na viwanda. Tunza michoro na sampuli zenye tarehe.
    – Chagua kinachostahili kuwasilishwa kama muundo, kabla ya onyesho.
    Mfano: lebo ya viatu inaombea usajili ruwaza ya soli na jina lake. Rangi za msimu zinabaki huru.
ask =
    nashona nguo za kitenge nilinde nini kwanza
    mtindo wangu wa gauni unaigwa kariakoo
    nina lebo ya viatu tuanzie wapi
    fundi cherehani anaiga mikoba yangu
    fashion brand yangu ilindweje
    kanga zangu mpya zenye michoro
    naposti nguo instagram kabla ya kusajili ni sawa?
    kiwanda china kinashona nguo zangu chapa yangu
    nashona dera na vitenge mtu anakopi mitindo
    mimi ni fundi nguo nilinde mitindo vipi
