question = Nimewasilisha ombi langu la hataza. Nini kinafuata sasa?
answer =
    Ofisi kwanza hukagua karatasi na ada. Katika nchi nyingi hatua hizi hufuata:
    – Hutafuta nyaraka za awali. Mara nyingi lazima uombe na kulipia utafutaji au uchunguzi kufikia tarehe fulani. Usipofanya, ombi linaisha.
    – Huchapisha ombi lako.
    – Mtahini hukagua madai. Hoja huja kwa barua yenye muda wa mwisho, iitwayo taarifa ya mtahini (office action).
    – Unajibu: unajitetea, au unabadilisha madai.
    – Ofisi hutoa hataza au hukataa.
    Kwa kawaida huchukua miaka. Hatari kubwa ni tarehe iliyokosekana. Anwani yako iwe sahihi, na andika kila tarehe siku barua inapofika.
more-1 =
    Taarifa ya mtahini ni ya kawaida. Bado si kukataliwa. Cha kufanya:
    – Andika siku ya mwisho ya kujibu. Iko kwenye barua au kanuni za ofisi.
    – Soma kila waraka ambao mtahini anautaja, kando ya dai lako.
    – Jiulize: sehemu gani ya dai langu haionyeshwi humo? Ina faida gani?
    – Jibu kila hoja. Jitetee, au punguza upana wa dai kwa kutumia kitu kilichokuwa kwenye maandishi tangu mwanzo.
    – Huwezi kuongeza kitu kipya.
    – Baadhi ya watahini hukubali mazungumzo. Baadhi ya ofisi huongeza muda, ukiomba kabla ya siku ya mwisho.
    Bila jibu ombi kwa kawaida linaisha. Tarehe imepita? Ipigie ofisi au wakala siku hiyohiyo. Sheria nyingi huacha muda mfupi wa kurekebisha.
more-2 =
    Uchapishaji: ombi la kimataifa huchapishwa punde baada ya { $publication } tangu tarehe yake ya kwanza.
    Ofisi nyingi za kitaifa hufanya karibu vivyo hivyo. Tangu hapo kila mtu anaweza kulisoma.
    Unaposubiri, unaweza kutengeneza, kuuza na kutoa leseni ya bidhaa, kama hakuna haki ya mwingine inayozuia.
    Mtu anakuiga kabla ya hataza kutolewa? Katika nchi nyingi anaweza kudaiwa pesa kwa muda baada ya uchapishaji, hataza ikishatolewa. Wakati mwingine lazima kwanza utume taarifa au tafsiri. Muulize mshauri kabla ya kuandika.
    Unataka haraka? Ofisi nyingi zina njia ya haraka, kwa mfano baada ya matokeo mazuri ya ofisi nyingine.
more-3 =
    Ofisi inasema ndiyo: lipa ada ya utoaji wa hataza kwa wakati, kagua majina na maandishi, na andika ada za kuendeleza hataza. Katika baadhi ya nchi wengine bado wanaweza kupinga kwa muda.
    Ofisi inasema hapana: kwa kawaida unaweza kukata rufaa, ndani ya muda mfupi.
    Chaguo nyingine, sheria inapokuwa nazo: gawa sehemu katika ombi lililogawanywa, au geuza kuwa modeli ya matumizi (utility model). Mengi lazima yafanywe ombi likiwa bado hai.
    Mfano: mtahini anapata kikamuo cha juisi cha zamani. Mtengenezaji anaweka dai lake kwenye kichujio kipya tu. Hataza inatolewa kwa hicho.
ask =
    nimeshaomba hataza kipi kinafuata
    nimepata office action nijibu vipi
    ombi langu la hataza limekaa miaka miwili kimya
    naweza kuuza bidhaa wakati hataza inasubiri
    nimepitisha tarehe ya kujibu mtahini
    mtu ananiiga kabla hataza haijatoka
    ombi la hataza limekataliwa nikate rufaa?
    kipi wanaomba examination fee baada ya kuomba
    nimefile mwaka mmoja kimya, inaendaje
