question = Siri ya biashara ni nini?
answer =
    Siri ya biashara ni taarifa ya biashara yenye thamani ya pesa kwa sababu wengine hawaijui.
    Inaweza kuwa mapishi, njia ya kutengeneza vitu, hesabu ya bei, orodha ya wasambazaji au msimbo wa programu.
    Huisajili. Inalindwa mradi inatimiza masharti haya, ambayo karibu ni yaleyale katika nchi nyingi:
    – haijulikani kwa wengi wala si rahisi kuipata katika fani yako;
    – ina thamani ya kibiashara kwa sababu ni siri;
    – unachukua hatua za kutosha kuitunza kama siri.
more-1 =
    Sheria inakusaidia dhidi ya njia zisizo za uaminifu za kupata, kutumia au kutoa siri. Mifano ni wizi, upelelezi au kuvunja ahadi ya kunyamaza.
    Haikusaidii dhidi ya anayegundua jambo hilohilo peke yake. Wala, katika nchi nyingi, dhidi ya anayeligundua kutokana na bidhaa yako.
    Mtego: siri ikishakuwa hadharani, imekwenda. Hakuna ofisi inayoweza kuirudisha.
    Mfano: mtengeneza achari hamwambii mtu mchanganyiko wa viungo na anafungia mapishi. Hiyo inaweza kuwa siri ya biashara. Mchanganyiko ulioonyeshwa kwenye video hauwezi.
more-2 =
    Cha kufanya kwanza: andika orodha fupi ya mambo yatakayokuumiza mshindani akiwa nayo. Hizo ndizo siri zako.
    Hayamo kwenye orodha: yaliyo kwenye tovuti yako, yanayojulikana na kila mtu wa fani, na ujuzi wa jumla wa wafanyakazi wako.
    Inategemea nchi: baadhi zina sheria maalumu, nyingine hutumia sheria ya ushindani usio wa haki, sheria ya mikataba au sheria ya jinai.
    Uvumbuzi unaweza kuwa siri au kupata hataza. Hataza inachapishwa, hivyo kwa maarifa yaleyale lazima uchague kabla ya kuwasilisha maombi.
ask =
    siri ya biashara ni kitu gani
    recipe yangu inaweza kuwa siri ya biashara
    orodha ya wateja ni siri ya kampuni?
    nasajili siri ya biashara wapi
    mchanganyiko wa viungo nilinde vipi
    mbinu yangu ya kutengeneza inalindwa na sheria
    trade secret maana yake nini
    siri ya mapishi ya mama yangu
    orodha ya wateja ni siri kisheria
