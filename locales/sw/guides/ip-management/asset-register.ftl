question = Orodha yetu ya miliki bunifu iwe na nini, na tunatunzaje tarehe?
answer =
    Jedwali rahisi linatosha, lenye mstari mmoja kwa kila kitu unachomiliki au unachotumia:
    – ni nini: alama, hataza, muundo, kazi, siri, jina la kikoa, leseni;
    – nani alikitengeneza na lini, na nani mmiliki, pamoja na karatasi inayothibitisha;
    – katika nchi zipi, pamoja na namba na ofisi;
    – tarehe: kuonyeshwa kwanza, kuwasilishwa, uhuishaji, mwisho;
    – nani anaweza kukitumia: leseni zilizotolewa na zilizochukuliwa;
    – ni bidhaa ipi inakihitaji, na kukipoteza kungeumiza kiasi gani;
    – nani katika biashara anakishughulikia.
    Kamwe usiandike yaliyomo ya siri kwenye orodha. Andika tu inatunzwa wapi na nani anaweza kuiona.
more-1 =
    Tarehe ndiyo sehemu yenye thamani zaidi, kwa sababu haki isiyohuishwa inaisha kimyakimya.
    – Nakili kila tarehe kutoka daftari rasmi, si kutoka kichwani.
    – Weka tahadhari mapema kabla ya tarehe, na mtu wa pili aipate pia.
    – Usitegemee kikumbusho. Ofisi nyingi hazitumi, na kukosa kikumbusho mara chache ni sababu inayokubalika.
    – Usiamini bili ya usiyemjua, kwa posta au barua pepe. Angalia tarehe kwenye daftari la usajili, na ulipe ofisi au mshauri wako tu.
    Tarehe imeshapita? Iulize ofisi siku hiyohiyo.
    Chini ya Mkataba wa Paris, ada ya kudumisha haki iliyochelewa bado inaweza kulipwa kwa angalau { $late }. Mara nyingi kuna ada ya ziada.
more-2 =
    Pitia orodha kwa wakati maalumu, kama unapofunga hesabu za mwaka. Fanya pia unapozindua, unapoajiri au unapoingia nchi mpya.
    Biashara yako imebadilisha jina, anwani au mmiliki? Yajulishe madaftari ya usajili. Vinginevyo barua hupotea, na mnunuzi anaona pengo.
    Haki hailipi tena ada yake? Amua kabla ada haijafika. Kuiacha kwa kawaida hakuwezi kutenguliwa.
    Mtego: alama iko kwa jina la mwanzilishi au wakala, au anwani ya tovuti kwa jina la kampuni ya huduma.
    Mfano: duka la viungo linatengeneza orodha na kuona kwamba mchoraji ndiye mwenye jina la kikoa. Barua ya kirafiki inalihamisha kwa wakati.
ask =
    nitunze vipi tarehe za kuhuisha alama zangu
    daftari la mali za miliki bunifu linakuwaje
    orodha ya haki za kampuni iwe na nini
    nimesahau tarehe ya kuhuisha trademark
    excel ya kutunza hataza na alama
    nani atunze nyaraka za usajili ofisini
    kampuni imebadilisha jina nijulishe ofisi ya alama?
    ukaguzi wa miliki bunifu kila mwaka
    daftari la vitu vya ubunifu vya biashara
    niandike wapi majina na miundo yetu yote
