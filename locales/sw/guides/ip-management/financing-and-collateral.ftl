question = Je, naweza kupata mkopo kwa hataza, alama ya biashara au hakimiliki yangu?
answer =
    Wakati mwingine. Katika nchi nyingi haki ya miliki bunifu inaweza kuwa dhamana ya mkopo, kama mashine. Usipolipa, mkopeshaji anaweza kuichukua au kuiuza.
    Kwa vitendo benki chache hukopesha kwa miliki bunifu pekee. Ni rahisi zaidi haki ikiwa imesajiliwa, kwa jina lako, ada zimelipwa, na inaingiza pesa.
    Njia nyingine za pesa:
    – uza au toa leseni ya haki;
    – malipo ya mapema ya mirabaha;
    – uza haki na uchukue leseni ya kuitumia;
    – wawekezaji;
    – mikopo ya umma, dhamana au ruzuku za ubunifu, zilipo.
    Iulize benki yako, benki ya maendeleo na ofisi ya miliki bunifu nchi yako inatoa nini.
more-1 =
    Cha kuandaa:
    – orodha ya haki na vyeti na ada zilizolipwa;
    – karatasi zinazothibitisha mnyororo wa wamiliki;
    – mikataba ya leseni na mauzo yanayoonyesha mapato;
    – uthamini, mkopeshaji akiuomba.
    Wekeni kwenye mkataba:
    – Unabaki na haki ya kuitumia na kutoa leseni.
    – Unasema nani analipa uhuishaji, na nani anachukua hatua dhidi ya nakala.
    – Unataja kila haki. Kuwa makini na “haki zote za sasa na zijazo”.
    – Unasema nini ni kutolipa, na unapata muda gani.
    – Baada ya malipo ya mwisho mkopeshaji anahakikisha ingizo linafutwa.
more-2 =
    Mahali pa kuandikisha rehani hutegemea nchi: daftari la miliki bunifu, daftari la dhamana, au yote. Bila hilo, rehani huenda isiwe na nguvu dhidi ya wengine.
    Mitego:
    – Unashindwa kulipa, na jina la duka limekwenda. Fikiri sana kabla ya kuweka rehani chapa yako kuu.
    – Mmiliki mwenza, leseni au mkopo wa zamani unakataza.
    – Dalali anaahidi pesa kwa hataza yako na anadai ada kwanza. Ondoka.
    Wakili asome mkataba kabla ya kutia sahihi.
    Mfano: mtengeneza samani anamaliza mkopo juu ya alama yake. Hakuna anayefuta ingizo, na uuzaji wa kampuni yenyewe unasubiri.
ask =
    benki inakubali chapa kama dhamana
    nakopa kwa hataza yangu inawezekana
    rehani ya alama ya biashara
    sina nyumba nina hataza nipate mkopo
    mkopo kwa kutumia hakimiliki ya nyimbo
    vipi pesa za kuanzisha kutokana na uvumbuzi
    dalali anataka ada anitafutie mkopo wa patent
    nimemaliza mkopo lakini chapa bado ina rehani
    saccos inaweza kunikopesha kwa chapa yangu
    benki itachukua brand kama dhamana
