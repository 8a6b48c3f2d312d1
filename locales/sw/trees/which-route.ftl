# Mti unaotafuta ulinzi unaofaa. Kila swali: swali lenyewe, .why kwa nini tunauliza, .short kwa orodha ya majibu, na chaguo zake.

name = Tafuta ulinzi unaofaa

thing = Unataka kulinda nini?
    .why = Kila aina ya kitu ina aina yake ya ulinzi.
    .short = Ni nini
    .invention = Uvumbuzi au bidhaa ya kiufundi
    .process = Njia ya kutengeneza kitu
    .software = Programu ya kompyuta au app
    .brand = Jina, nembo au chapa
    .design = Muonekano wa bidhaa
    .creative-work = Maandishi, wimbo, filamu, mchezo, picha
    .craft = Bidhaa ya ufundi wa mikono
    .recipe = Mapishi au siri
    .something-else = Kitu kingine

thing-more = Je, ni mojawapo ya haya?
    .why = Haya yana kanuni zake.
    .short = Hasa ni nini
    .plant = Aina mpya ya mbegu za mimea
    .place-name = Bidhaa inayojulikana kwa mahali
    .community-knowledge = Maarifa ya jadi ya jamii
    .business-method = Njia ya kufanya biashara
    .several = Vitu kadhaa kwa pamoja
    .domain-name = Anwani ya intaneti (jina la kikoa)
    .dispute = Mgogoro

trouble = Mgogoro unahusu nini?
    .why = Unachoweza kufanya kinategemea kilichotokea.
    .short = Mgogoro
    .copied = Mtu ananiiga au anauza bandia
    .accused = Mtu anadai nimemuiga
    .mark-registered-by-other = Mtu amesajili jina langu
    .between-us = Mkataba, siri au nani ni mmiliki

main-part = Ni sehemu gani inayovuta wateja wako wengi?
    .why = Ukiwa na muda au pesa kidogo, anza na sehemu hii.
    .short = Sehemu kuu
    .invention = Inavyofanya kazi
    .brand = Jina au nembo
    .design = Inavyoonekana
    .software = Programu ya kompyuta
    .creative-work = Maandishi, picha au muziki
    .recipe = Mapishi au siri

all-shown = Je, kuna mtu nje ya biashara yako aliyekiona au kukinunua?
    .why = Baadhi ya aina za ulinzi hupotea kitu kikiwa hadharani.
    .short = Kuonyeshwa kwa wengine
    .no = Hapana, hakuna
    .confidential = Walioahidi kutunza siri tu
    .public = Ndiyo, umma uliweza kukiona

on-sale = Kama aina hii ya mbegu tayari inauzwa, ni tangu lini? Kama haiuzwi, chagua “Sijui”.
    .why = Aina iliyouzwa kwa muda mrefu mno haiwezi tena kulindwa.
    .short = Inauzwa tangu

name-used = Je, kuna mtu mwingine anayetumia jina hili au linalofanana kwa bidhaa au huduma zinazofanana?
    .why = Jina la awali la wengine linaweza kuzuia lako.
    .short = Kutumiwa na wengine
    .no = Hapana, kadiri ninavyojua
    .yes = Ndiyo

name-describes = Je, jina linasema tu unauza nini, ni bora kiasi gani au linatoka wapi?
    .why = Majina yanayoeleza bidhaa tu ni vigumu kulinda.
    .short = Jina la maelezo
    .no = Hapana, ni la kubuni
    .yes = Ndiyo, linaeleza bidhaa

shown = Je, kuna mtu nje ya biashara yako aliyekiona, kukinunua au kusikia kinavyofanya kazi?
    .why = Kitu kikiwa hadharani, baadhi ya aina za ulinzi zinaweza kupotea.
    .short = Kuonyeshwa kwa wengine
    .no = Hapana, hakuna
    .confidential = Walioahidi kutunza siri tu
    .public = Ndiyo, umma uliweza kukiona

shown-on = Ni lini kilionyeshwa, kuuzwa au kuchapishwa mara ya kwanza?
    .why = Baadhi ya nchi hukupa muda maalumu kuanzia siku hiyo.
    .short = Kilionyeshwa kwanza

seen-through = Je, wengine wanaweza kugundua inavyofanywa kwa kuangalia unachouza?
    .why = Kisichoonekana kinaweza kubaki siri. Kinachoonekana kinahitaji haki.
    .short = Kinaweza kuonekana
    .yes = Ndiyo, kwa urahisi
    .hard = Kwa kazi kubwa tu
    .no = Hapana

home = Biashara yako iko katika nchi gani?
    .why = Nchi yako inaamua njia na ofisi zilizo wazi kwako.
    .short = Nchi yako

markets = Unataka kuuza au kutengeneza katika nchi zipi?
    .why = Ulinzi unafanya kazi tu mahali ulipoupata.
    .short = Masoko yako

group = Je, wazalishaji kadhaa wanakitengeneza pamoja au kutumia jina lake pamoja?
    .why = Baadhi ya haki ni za vikundi vya wazalishaji tu.
    .short = Kikundi
    .yes = Ndiyo, kikundi
    .no = Hapana, ni sisi tu

basic-mark = Je, jina hili tayari ni alama ya biashara katika nchi yako?
    .why = Baadhi ya njia zinahitaji alama au ombi nyumbani kwanza.
    .short = Alama ya nyumbani
    .none = Hapana
    .pending = Ombi limewasilishwa
    .registered = Imesajiliwa

mark-filed-on = Uliomba alama hii ya biashara kwa mara ya kwanza lini?
    .why = Kwa muda mfupi, tarehe yako ya kwanza inahesabiwa pia nje ya nchi.
    .short = Ombi la kwanza

filed-on = Kama tayari umeomba ulinzi, mara ya kwanza ilikuwa lini? Kama hujaomba, chagua “Sijui”.
    .why = Kwa muda maalumu, tarehe yako ya kwanza inahesabiwa pia nje ya nchi.
    .short = Ombi la kwanza

followed-on = Je, ombi la kimataifa (PCT) liliwasilishwa pia? Kama ndiyo, lini? Kama hapana, chagua “Sijui”.
    .why = Linakupa muda zaidi, na linaweka siku ya mwisho kwa kila nchi.
    .short = Ombi la PCT

made-by = Nani alikitengeneza au kukivumbua?
    .why = Aliyekitengeneza anaweza kuwa mmiliki. Huenda makubaliano ya maandishi yakahitajika.
    .short = Kimetengenezwa na
    .owner = Mimi, au wamiliki
    .employee = Mwajiriwa
    .freelancer = Mfanyakazi huru au kampuni ya ubunifu
    .partner = Mshirika au kampuni nyingine
    .university = Chuo kikuu au taasisi
