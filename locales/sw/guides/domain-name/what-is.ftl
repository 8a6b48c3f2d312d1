question = Jina la kikoa ni nini, na je, linalinda chapa yangu?
answer =
    Jina la kikoa (domain name) ni anwani yako ya intaneti: jina likifuatiwa na mwisho wake. Unalishika kwa mkataba na msajili, kwa muda wote unaolipa.
    Si alama ya biashara. Anwani peke yake haikupi haki ya kuwazuia wengine kutumia jina.
    Alama ya biashara pia haikupi anwani. Anayeomba kwanza anwani iliyo huru kwa kawaida huipata.
    Kwa hiyo angalia vyote kabla ya kuzindua. Je, anwani iko huru, na je, kuna mwenye alama ya awali kwa bidhaa au huduma zinazofanana?
    Kisha chukua vyote mapema: anwani, na alama katika nchi unakouza.
more-1 =
    Sajili anwani kwa jina la biashara yako. Kama mtengeneza tovuti au mfanyakazi anaishika, kuirudisha kunaweza kuwa vigumu.
    Tunza nywila mwenyewe, tumia anwani ya barua pepe unayoisoma, na uwashe uhuishaji wa moja kwa moja. Anwani iliyoisha muda inaweza kuchukuliwa na mwingine.
    Huisha tu katika akaunti yako kwa msajili. Barua zinazofanana na bili za uhuishaji mara nyingi hutoka kwa muuzaji mwingine.
    Usinunue kila mwisho. Chukua ule ambao wateja wako huandika, na huenda kosa la tahajia lililo wazi.
more-2 =
    Miisho ya nchi hufuata kanuni za kila nchi. Baadhi hutaka kampuni ya huko au alama ya huko. Angalia kanuni za msajili mkuu wa nchi hiyo.
    Mtego: anwani iliyo huru bado inaweza kuleta shida. Kama jina ni alama ya mtu wa fani yako, kulitumia kunaweza kuwa ukiukaji.
    Mfano: duka la mikate linaona anwani iko huru na kuchapisha maboksi. Duka jingine la mikate nchini humo lina alama hiyo na linataka liache.
    Utafutaji katika hifadhidata ya bure ya alama, kama Global Brand Database, ungeonyesha hatari hiyo.
ask =
    jina la kikoa ni nini
    domain yangu inalinda jina langu?
    nimenunua .co.ke je brand ni yangu
    tofauti ya domain na trademark
    website yangu na jina la biashara
    nisajili domain au alama kwanza
    nina .com mtu mwingine ana trademark
    domain kwa jina la mtengeneza website
    domain na jina la biashara ni kitu kimoja?
    anwani ya tovuti na trademark zinatofautianaje
