question = Upatanishi (mediation) ni nini, na je, unafaa mgogoro wa chapa, uvumbuzi au kazi yangu?
answer =
    Katika upatanishi, mtu asiyeegemea upande, mpatanishi, husaidia pande zote kupata suluhisho lao wenyewe. Mpatanishi haamui chochote wala hamlazimishi mtu.
    Yanayosemwa hubaki siri chini ya kanuni za kawaida. Kila upande unaweza kuacha.
    Mkikubaliana, mnatia sahihi makubaliano ya suluhu. Yanawafunga kama mkataba.
    Unafaa mnapotaka kuendelea kufanya kazi pamoja, jambo linapotakiwa kubaki kimya, au pande zikiwa katika nchi tofauti.
    Haufai unapohitaji amri dhidi ya upande wa pili mara moja, au mtengeneza bandia anapojificha.
more-1 =
    Jinsi ya kuanza na Kituo cha WIPO:
    – mkataba wenu una kifungu cha upatanishi, au
    – pande zote zinatia sahihi makubaliano sasa, au
    – unatuma ombi peke yako, na WIPO inauliza upande wa pili kama utashiriki.
    Huduma njema za upatanisho za WIPO (Good Offices) ni bure. Kituo husaidia pande kuzungumza na kuchagua njia.
    Kama upande mmoja ni biashara ndogo au ya kati, Kituo cha WIPO hupunguza { $sme } kutoka ada zake.
    Mpatanishi hulipwa pia. Kwa kawaida pande hugawana gharama sawa. Iulize pia ofisi yako au mahakama kama inatoa upatanishi.
more-2 =
    Kabla ya mkutano, andika unachohitaji kweli: malipo ya haki, nembo iliyobadilishwa, muda wa kuuza bidhaa za zamani, kutajwa jina.
    Leta karatasi zinazothibitisha haki yako, na mtu anayeruhusiwa kutia sahihi.
    Mtego: mazungumzo hayasimamishi kila mahali muda wa kwenda mahakamani au ofisini. Andika tarehe hizi kwanza.
    Mfano: mfumaji anaona ruwaza yake katika duka la hoteli kubwa. Katika upatanishi, hoteli inalipa ada, inaweka jina lake kwenye lebo na kuagiza zaidi.
    Hakimu huenda angeweza kuzuia mauzo. Oda ya zaidi huja kwa makubaliano tu.
ask =
    upatanishi ni nini
    mpatanishi wa migogoro ya biashara anapatikana wapi
    tumegombana na partner juu ya jina tupatanishwe
    upatanishi wa wipo unafanyaje kazi
    upatanishi ni bei gani
    mgogoro wa hakimiliki tupatane vipi
    nataka kupatana na aliyeniiga
    upatanishi ni siri?
    kutatua ugomvi na msambazaji kupitia mtu asiyeegemea upande
    tumegombana na mshirika tusiende kortini
    tumegombana na mwenzangu kuhusu brand tupatane
