question = Nimepata barua inayosema ninakiuka haki. Nifanye nini?
answer =
    Usiipuuze, na usiogope. Barua ni dai, si hukumu.
    – Andika siku ilipofika na tarehe yoyote ya kujibu.
    – Usikiri chochote, usitie sahihi chochote, usilipe bado.
    – Usifute wala usiharibu chochote.
    – Angalia nani ameandika, na anataja haki ipi. Itafute kwenye daftari la ofisi ya miliki bunifu.
    – Pata ushauri wa wakili au wakala wa miliki bunifu kabla ya tarehe hiyo. Omba muda zaidi kwa maandishi ukihitaji.
    Kama inatoka mahakamani au forodha, muda ni mkali. Chukua hatua siku hiyohiyo.
more-1 =
    Maswali ambayo mshauri wako atauliza:
    – je, haki imesajiliwa katika nchi yako, bado ina nguvu, na ni yao?
    – je, inahusu unachofanya, bidhaa zako, umbo lako?
    – nani alikuwa wa kwanza? Unaweza kuwa na haki ya zamani zaidi;
    – ulipata wapi bidhaa, picha au jina, na una karatasi?
    Jibu lako linaweza kuwa: mmekosea, na kwa nini; ninaacha au ninabadilisha; ningependa leseni; tupatanishwe.
    Kesi nyingi huishia kwa lebo mpya au malipo madogo.
more-2 =
    Mtego ni karatasi inayokuja nayo. Ahadi ya kuacha inaweza kuwa na adhabu kubwa ya pesa kwa kila kosa la baadaye. Isomwe kabla ya kutia sahihi.
    Ukimya ni mtego mwingine. Hatua inayofuata inaweza kuwa amri ya mahakama bila kusikilizwa kwanza, au ukurasa wako kuondolewa.
    Kuacha kwa muda “bila kukiri chochote” mara nyingi hupunguza madhara.
    Baadhi ya barua ni utapeli, au hudai kupita kiasi kwa picha. Mhakiki mtumaji kwa utafutaji wako, si kwa namba iliyo kwenye barua.
    Angalia kama bima yako au chama chako cha biashara husaidia kwa mawakili.
ask =
    nimepata barua ya wakili kuhusu jina langu
    wanasema nimeiga chapa yao nifanyeje
    barua ya onyo inasema niache kutumia logo
    natishiwa kushtakiwa kwa trademark
    kampuni kubwa imeniandikia niache kuuza
    nijibu vipi barua ya ukiukaji
    nimeambiwa nilipe kwa kutumia picha
    demand letter kutoka kwa advocate kuhusu brand
    nimepata barua ya wakili inasema ninaiga mteja wake
    wakili ameniandikia niache kutumia jina la saluni
    wananitishia mahakama kwa sababu ya nembo
    wakili anadai milioni kwa picha niliyoweka
