question = Kodi na uhasibu huichukuliaje miliki bunifu yangu? Nimuulize nini mhasibu?
answer =
    Inategemea nchi, hivyo muulize mhasibu kabla ya kutia sahihi mkataba au kuhamisha haki.
    Katika hesabu:
    – haki uliyonunua mara nyingi inaweza kuonyeshwa kama mali na kupunguzwa thamani kwa maisha yake;
    – chapa au orodha ya wateja uliyoijenga mwenyewe kwa kawaida haiwezi;
    – ada na gharama za ubunifu wakati mwingine ni za mwaka, wakati mwingine hugawanywa kwa miaka.
    Katika kodi:
    – mirabaha unayopokea kwa kawaida ni mapato, unayolipa mara nyingi ni gharama;
    – kodi ya zuio inaweza kukatwa mirabaha ikivuka mpaka;
    – baadhi ya nchi hutoa nafuu kwa utafiti au mapato ya haki fulani.
more-1 =
    Maswali kwa mhasibu:
    – Tunaonyesha nini kama mali, na kwa miaka mingapi?
    – Gharama zipi za ombi na za ubunifu tunaweza kukata, na lini?
    – Je, kuna nafuu au ruzuku kwetu, na wanataka ushahidi gani?
    – Mwanzilishi anaipa kampuni hataza yake. Kodi gani hufuata, na kwa thamani gani?
    – Tunauza haki au kampuni nzima. Faida inatozwaje kodi?
    – Je, kuna kodi ya mauzo au ya ongezeko la thamani kwenye leseni yetu?
    Leta orodha ya haki, mikataba na bili. Tunza saa na gharama za kila mradi, kwa sababu nafuu huzidai.
more-2 =
    Kuvuka mipaka:
    – Mkataba wa kodi unaweza kupunguza kodi ya zuio. Mara nyingi unahitaji cheti cha makazi ya kodi kabla ya malipo.
    – Andikeni kwenye leseni kama bei ni kabla au baada ya kodi, na nani anakabidhi risiti.
    – Mirabaha inaweza kuhesabiwa kwenye thamani ya forodha ya bidhaa zinazoingizwa nchini, kama lazima uilipe ili kuzinunua.
    Chini ya kiwango cha kimataifa { -ias-38 }, chapa ulizozijenga mwenyewe hazionyeshwi kama mali. Kampuni nyingi hufuata kanuni za taifa badala yake.
    Mtego: kuhamishia chapa kampuni ya nje ili kupunguza kodi. Hilo linaweza kugharimu kuliko kuokoa.
    Mfano: mbunifu anapata pungufu kutoka nje, kwa sababu kodi ya zuio ilikatwa. Cheti kwa wakati kingeweza kuipunguza.
ask =
    kodi ya mirabaha tra wanakata ngapi
    withholding tax kwenye royalty kutoka nje
    thamani ya chapa niweke kwenye hesabu
    gharama za hataza ni matumizi ya kampuni?
    mhasibu nimwambie nini kuhusu leseni
    vat kwenye leseni ya programu
    kuhamisha hataza kwenda kampuni kodi gani
    nimelipwa mrabaha pungufu kwa sababu ya kodi
    tra na pesa za mirabaha ya nyimbo
    trademark inaingiaje kwenye vitabu vya hesabu
