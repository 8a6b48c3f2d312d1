# Mti wa kile kinachoweza kutunzwa kama siri au kupewa hataza.

name = Siri au hataza: ipi inanifaa?

kind = Ni kitu cha aina gani?
    .why = Si kila aina inaweza kupewa hataza.
    .short = Aina
    .invention = Bidhaa au kifaa
    .process = Njia ya kutengeneza kitu
    .recipe = Mapishi au mchanganyiko
    .software = Programu ya kompyuta
    .plans = Bei, wateja au mipango

shown = Je, kuna mtu nje ya biashara yako aliyekiona, kukinunua au kusikia kinavyofanya kazi?
    .why = Kilicho hadharani si siri, na huenda kisiwe kipya tena.
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

life = Watu watakinunua kwa muda gani?
    .why = Hataza huchukua muda, na huisha. Siri hudumu muda wote inapotunzwa.
    .short = Maisha ya bidhaa
    .months = Miezi kadhaa
    .years = Miaka kadhaa
    .decades = Kwa muda mrefu sana

guarded = Je, unaweza kukitunza kati ya watu wachache waliotia sahihi kutunza siri?
    .why = Kisheria, siri isiyotunzwa si siri.
    .short = Kutunzwa siri
    .yes = Ndiyo
    .makers = Kiwanda au mteja lazima akijue
    .open = Watu wengi hapa tayari wanakijua

home = Biashara yako iko katika nchi gani?
    .why = Nchi yako inaamua njia na ofisi zilizo wazi kwako.
    .short = Nchi yako

markets = Unataka kuuza au kutengeneza katika nchi zipi?
    .why = Ulinzi unafanya kazi tu mahali ulipoupata.
    .short = Masoko yako
