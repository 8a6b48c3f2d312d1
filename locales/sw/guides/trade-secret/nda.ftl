question = Je, ninahitaji mkataba wa kutunza siri (NDA) kabla ya kuonyesha wazo langu?
answer =
    Ndiyo, kama unachoonyesha ni siri na ni muhimu kwako. Mkataba wa kutunza siri (NDA) ni mkataba ambao mtu anaahidi kutoitoa siri.
    Utiwe sahihi kabla ya kuonyesha chochote, si baadaye.
    Unakusaidia kwa washirika, watengenezaji, wafanyakazi huru na wanunuzi. Pia unaonyesha kwamba uliitunza siri yako.
    Peke yake hautoi haki dhidi ya watu wa nje. Kama mkataba, unawafunga waliotia sahihi tu.
    Kwa uvumbuzi, mpangilio salama zaidi ni: wasilisha maombi kwanza, zungumza baadaye.
more-1 =
    NDA nzuri ina mambo haya:
    – nani anaahidi, na kama ni upande mmoja au pande zote;
    – nini ni siri, kwa maneno wazi, si “kila kitu”;
    – inaweza kutumika kwa matumizi gani, na nani;
    – nini hakimo: kilichojulikana awali au kitakachokuwa hadharani;
    – ahadi inadumu muda gani, na kwamba karatasi na mafaili yanarudishwa;
    – sheria gani inatumika na mgogoro utatatuliwa wapi.
    Kutunza siri si umiliki. Kama watu watabuni kitu pamoja, ongezeni nani mmiliki.
more-2 =
    Wakikataa kutia sahihi: wawekezaji wengi na wanunuzi wakubwa hukataa. Basi onyesha inafanya nini, si inavyofanya kazi.
    Andika kumbukumbu ya kila mkutano: tarehe, watu, kilichoonyeshwa. Baadaye tuma barua pepe fupi inayosema kwamba ilikuwa siri.
    Mtego: NDA ina nguvu tu kadiri ya ushahidi wako na uwezo wako wa kwenda mahakamani. Chagua washirika kwa uangalifu.
    Kile ambacho mahakama itakubali kinategemea nchi, hasa kwa ahadi zisizo na mwisho na adhabu za pesa zilizopangwa.
ask =
    nda ni kitu gani
    nahitaji mkataba kabla ya kumwonyesha mwekezaji
    mkataba wa kutunza siri unaandikwaje
    kiwanda kinataka kuona muundo wangu kwanza
    wakikataa kusaini nda nifanyeje
    nda inanilinda wazo langu lisiibiwe?
    rafiki anataka kujua mbinu yangu asaini nini
    mfano wa mkataba wa usiri kwa kiswahili
    nisaini karatasi gani na kiwanda kabla ya kuonyesha sampuli
    karatasi ya kusaini wasiseme siri zangu
    nda iandikwe nini kabla ya kuonana na kiwanda
