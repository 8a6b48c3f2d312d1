question = Nimeona nakala kwenye maonyesho ya biashara, au nashutumiwa hapo. Nifanye nini?
answer =
    Maonyesho ni mafupi, hivyo chukua hatua siku hiyohiyo.
    Umeona nakala:
    – chukua kijarida, kadi, orodha ya bei. Piga picha pale tu inaporuhusiwa;
    – andika banda, siku, watu na shahidi;
    – iulize ofisi ya maonyesho. Mengi yana huduma au jopo la malalamiko ya miliki bunifu;
    – mpigie wakili wa nchi hiyo. Mahakama inaweza kuchukua hatua maonyesho yakiwa wazi.
    Usipige kelele, usichukue bidhaa wala kuziba banda.
    Unashutumiwa: tulia na usitie sahihi chochote. Omba jina, haki na namba yake. Kisha mpigie wakili.
more-1 =
    Kabla ya safari:
    – haki yako lazima iwe halali katika nchi ya maonyesho, si nyumbani tu;
    – beba vyeti, michoro yenye tarehe na tafsiri fupi;
    – soma kanuni za maonyesho, pia za picha, na uandike wakili wa huko;
    – hakikisha bidhaa zako hazigusi haki ya nchi hiyo;
    – wasilisha uvumbuzi na miundo kabla ya kuionyesha.
    Sheria nyingi hutoa ulinzi mfupi kwa kinachoonyeshwa kwenye maonyesho fulani ya kimataifa. Kanuni hiyo ina mipaka mikali, hivyo usiitegemee.
    Ukitarajia kushambuliwa, muulize wakili. Katika baadhi ya nchi unaweza kuipa mahakama maoni yako mapema.
more-2 =
    Maafisa wa mahakama, polisi au forodha wakija na amri, usipinge. Isome, andika majina na kinachochukuliwa, na mpigie wakili. Muda wa kupinga ni mfupi.
    Kuondoa kitu mezani “bila kukiri lolote” mara nyingi hukuruhusu kubaki na banda wazi.
    Kuonyesha au kutoa ofa kunaweza kuhesabiwa ukiukaji, hata bila mauzo. Inategemea nchi.
    Mtego kwa mwenye haki: kusubiri hadi urudi nyumbani. Banda limeondoka, na ushahidi pia.
    Mfano: mtengeneza viti anaona modeli yake kwenye banda jingine. Ana ubunifu uliosajiliwa katika nchi hiyo. Jopo linaitaka kampuni iondoe kiti, na anaiandikia baadaye.
ask =
    nimeona bidhaa yangu sabasaba imeigwa
    maonyesho ya nanenane mtu anaonyesha mashine yangu
    nimeshutumiwa kwenye maonyesho ya china
    polisi wamekuja kwenye banda langu
    canton fair kuna nakala ya bidhaa yangu
    nijiandae vipi kabla ya maonyesho ya nje
    mtu ananipiga picha bidhaa kwenye banda
    wanataka niondoe bidhaa kwenye banda
    saba saba jirani wa banda kaiga viatu
    maonyesho mtu ameweka nakala ya bidhaa yangu
