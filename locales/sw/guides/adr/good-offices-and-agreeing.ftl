question = Hatuna kifungu cha migogoro. Je, bado tunaweza kupatana au kusuluhishwa?
answer =
    Ndiyo, pande zote zikikubali sasa. Mnatia sahihi karatasi fupi, makubaliano ya kuwasilisha mgogoro. WIPO ina mifano ya bure ya upatanishi (mediation), usuluhishi (arbitration) na uamuzi wa mtaalamu.
    Kama upande wa pili uko kimya, bado unaweza kujaribu peke yako:
    – omba WIPO huduma njema (Good Offices). Kituo kinaeleza njia kwa pande zote na kuzisaidia kuzungumza. Ni bure;
    – tuma ombi la upatanishi wa WIPO peke yako. Kituo kinauuliza upande wa pili kama utashiriki.
    Hakuna anayelazimishwa kuingia usuluhishi bila kukubali.
    Wakati huohuo andika kila siku ya mwisho ya mahakama au ofisi. Mazungumzo huenda yasiisimamishe.
more-1 =
    Makubaliano ya kuwasilisha mgogoro husema:
    – wahusika ni nani, na ugomvi unahusu nini;
    – njia ipi: upatanishi, usuluhishi, au wa kwanza kisha wa pili;
    – kanuni, mahali na lugha;
    – wasuluhishi wangapi, kama wapo;
    – kwamba wote bado wanaweza kuiomba mahakama amri ya dharura.
    Jinsi ya kumwalika mwenzako: kwa ufupi, kwa heshima, bila lawama. Sema ni siri, inaweza kugharimu nini, na kwamba hakuna kinachowafunga kabla wote hawajatia sahihi.
    Mnaweza kufanya hivi hata kesi ya mahakama au ya ofisi ikiendelea. Baadhi ya mahakama na ofisi za miliki bunifu hutoa upatanishi zenyewe. Iulize yako.
more-2 =
    Kwa nini mwenzako anaweza kukubali: ni kimya kuliko mahakama, gharama zinagawanywa, na wote wanabaki na usemi.
    Akikataa, umepoteza muda kidogo tu. Kisha fikiria ofisi, jukwaa la mtandaoni, forodha au mahakama.
    Mitego:
    – kutia sahihi usuluhishi kwa hasira, bila kusoma gharama zake;
    – kusema siri kabla ya kukubaliana usiri;
    – kusubiri jibu huku muda wa mwisho ukiisha.
    Mfano: mtunzi wa nyimbo anasikia melodi yake kwenye tangazo. Hakuna mkataba kati yao. WIPO inaiandikia kampuni ya matangazo, inakubali kupatanishwa, na wanakubaliana ada.
ask =
    hatukuandikiana kuhusu ugomvi, bado tunaweza kupatanishwa
    mwenzangu hajibu barua, wipo inaweza kumwita
    good offices ya wipo ni bure
    nimwalikeje mtu kwenye upatanishi
    mkataba hauna arbitration tufanyeje
    wimbo wangu kwenye tangazo sina mkataba nao
    kesi iko kortini tunaweza kupatana nje
    submission agreement ni nini
    mwenzangu wa nje hapokei simu nani amwite tuongee
    upande wa pili hautaki kupatana
