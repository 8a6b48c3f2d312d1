question = Nataka kutoa wimbo wangu. Nifanye nini kuhusu haki na pesa?
answer =
    Hakimiliki ya wimbo wako ni yako unapoutunga. Katika nchi nyingi usajili hauhitajiki. Baadhi hutaka uwe umeandikwa au kurekodiwa.
    Kabla ya kuutoa:
    – kubalianeni kwa maandishi nani aliandika nini, na mgao wa kila mtu;
    – pata ruhusa ya kisicho chako: biti, sampuli, wimbo wa mwingine, picha;
    – jiunge na kampuni ya kukusanya mirabaha na uandikishe wimbo;
    – chagua msambazaji, kampuni inayopeleka rekodi kwenye huduma za muziki mtandaoni;
    – pata msimbo kwa kila rekodi;
    – hakikisha jina lako la sanaa liko huru, na fikiria alama ya biashara.
more-1 =
    Wimbo na rekodi ni vitu tofauti. Maneno na melodi ni wimbo. Wanachosikia watu ni rekodi, inayoitwa pia master. Vinaweza kuwa na wamiliki tofauti.
    Misimbo huisaidia pesa kukupata:
    – ISRC, msimbo wa kimataifa wa rekodi, hutaja rekodi. Msambazaji wako au wakala wa ISRC wa nchi huutoa. Kila toleo jipya lina wake. Baki nao ukibadilisha msambazaji.
    – ISWC, msimbo wa kimataifa wa kazi ya muziki, hutaja wimbo. Huja baada ya kuandikisha wimbo.
    Msimbo ni lebo. Hauthibitishi umiliki.
more-2 =
    Soma masharti ya msambazaji kabla ya kupakia:
    – Ubaki na haki zako. Leseni inatosha kwa kazi hiyo.
    – Ni ya kipekee au la, kwa muda gani, na unatokaje?
    – Unalipa nini, na pesa zako unazipata lini?
    – Nyimbo zako zinakuwaje ukiacha kulipa?
    – Nani anaweza kudai muziki wako kwenye video za wengine?
    Usinunue usikilizaji. Huduma zinaweza kuondoa muziki na kuzuia pesa.
    Kwa lebo, uliza nani anamiliki master, hadi lini, na nini lazima ukirudishe. Wakili asome kwanza.
more-3 =
    Mitego:
    – Biti ya mtandaoni mara nyingi ni leseni ndogo, yenye ukomo wa usikilizaji na matumizi. Isome.
    – Sampuli, hata fupi, inaweza kuhitaji kibali cha mwenye wimbo na cha mwenye rekodi.
    – Kuimba wimbo wa mwingine: rekodi ni yako, wimbo si wako. Kwa sauti tu, nchi nyingi zina leseni rahisi kwa maneno na melodi zilezile. Maneno yaliyobadilishwa, au video, huhitaji ruhusa tofauti.
    Mfano: wasanii wawili wanapakia wimbo. Baadaye mtayarishaji anadai sehemu ya master ni yake. Msambazaji anazuia pesa hadi wakubaliane. Karatasi ya mgao yenye sahihi ingezuia hili.
ask =
    nataka kutoa wimbo wangu boomplay
    isrc code napata wapi
    producer anadai master ni yake
    nimeimba cover ya wimbo wa mtu
    beat ya youtube naweza kutolea wimbo
    distrokid au lebo ipi nzuri kwa haki zangu
    kusajili wimbo cosota kabla ya kutoa
    tumeimba wawili mgao wetu tuandike vipi
    mdundo boomplay wananilipaje
    nataka kuweka wimbo spotify nianze na nini
