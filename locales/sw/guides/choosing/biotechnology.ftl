question = Tunafanya bioteknolojia. Ulinzi upi ni muhimu kwanza?
answer =
    Kwa kawaida hataza, ukimya hadi maombi yawasilishwe, na hati kamili za vifaa vyako vya kibiolojia:
    – mbinu, kipimo, bidhaa au matumizi mapya: hataza, kabla ya mhadhara, bango au makala yoyote;
    – aina za vijidudu, seli na mbinu zisizoonekana: siri ya biashara;
    – aina mpya ya mmea: haki ya mgunduzi wa aina mpya;
    – jina la bidhaa: alama ya biashara, mapema. Jina la dawa huenda likahitaji pia kibali cha mamlaka ya afya.
    Nchi huamua ni viumbe hai vipi, na kama mbinu za kupima au kutibu, vinaweza kupewa hataza. Kilichopatikana tu katika asili mara nyingi hakiwezi.
    Angalia kwanza nani anamiliki matokeo: wewe, chuo, hospitali au mfadhili.
more-1 =
    Mtego wa kawaida ni bango la kongamano, tasnifu au makala ya mapema mtandaoni. Vinaweza kuharibu hataza.
    Mitego mingine:
    – Vifaa vya wengine huja na makubaliano ya uhamishaji. Yanaweza kuwapa haki katika matokeo yako.
    – Mimea, vijidudu au maarifa ya jadi ya nchi huenda yakahitaji kibali na makubaliano ya kugawana. Baadhi ya sheria za hataza hutaka utaje asili.
    – Baadhi ya vijidudu havielezeki kwa maneno. Basi lazima uweke sampuli, katika nchi nyingi kufikia tarehe ya kuwasilisha. Chini ya Mkataba wa Budapest, sampuli moja katika hifadhi inayotambuliwa hutosha nchi zote wanachama.
    Muulize wakala wa hataza wa fani yako kabla ya kufichua.
more-2 =
    Hatua za kwanza:
    – Simamisha mihadhara na makala hadi mtu aviangalie. Tunza daftari za maabara zenye sahihi na tarehe.
    – Orodhesha vifaa na data zote na asili, mkataba na kibali.
    – Tafuta hataza. Uliza nini kinaweza kupewa hataza unakouza.
    Baada ya ombi la kwanza una muda wa { $patent-priority } kuwasilisha katika nchi nyingine.
    Kanuni za biashara duniani hutaka nchi nyingi zitoe hataza za angalau { $term } tangu kuwasilisha.
    Kibali cha bidhaa kinaweza kula miaka ya muda huo. Uliza kama nchi yako huongeza muda.
    Mfano: maabara ndogo inapata hamira katika tunda la kienyeji. Inapata kibali na kuweka sampuli. Inawasilisha mbinu ya kuoka, kisha inatoa mhadhara.
ask =
    tumegundua bakteria wa kutengeneza mbolea tulindeje
    maabara yetu ina kipimo kipya cha ugonjwa
    dawa ya mitishamba tunataka hataza
    nikiwasilisha utafiti kwenye kongamano nitapoteza hataza
    mbegu mpya na vijidudu ulinzi gani
    nani anamiliki utafiti, chuo au mimi
    kampuni ya bioteknolojia tuanzie wapi
    hamira ya asili naweza kuipatia patent
    tumepata hamira mpya maabara
