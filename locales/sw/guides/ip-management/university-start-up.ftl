question = Tunaanzisha kampuni kwa utafiti wa chuo kikuu chetu. Tunapataje haki?
answer =
    Kwanza jueni nani anamiliki matokeo. Anaweza kuwa chuo, mtafiti, mfadhili au mshirika. Inategemea nchi, mikataba na sera ya miliki bunifu.
    – Iambieni ofisi ya uhawilishaji wa teknolojia kuhusu uvumbuzi kabla mtu hajachapisha. Hii inaitwa taarifa ya uvumbuzi (invention disclosure).
    – Tunzeni mihadhara, mabango, tasnifu na msimbo kuwa siri hadi uwasilishwe au muamue kutowasilisha.
    – Kisha ombeni leseni, chaguo la kuipata (option), au uhamishaji wa haki kwa kampuni.
    – Pateni kwa maandishi kabla wawekezaji hawajaangalia.
    Majina, msimbo na ujuzi vinahitaji mmiliki pia. Tengenezeni orodha ya vyote.
more-1 =
    Mambo ya mkataba na chuo:
    – ya kipekee au la, fani ipi, nchi zipi;
    – malipo: pesa sasa, sehemu ya mauzo, hisa za kampuni;
    – nani analipia na kusimamia hataza, na itakuwaje msipoweza kulipa;
    – nani anamiliki maboresho, yaliyofanywa nanyi au maabara;
    – mnapaswa kufikia nini na lini;
    – chuo kinabaki na utafiti na ufundishaji;
    – haki inaweza kwenda na kampuni ikiuzwa?
    Chaguo (option) linawapa muda wa kujaribu na kutafuta pesa. Kwa kawaida hugharimu kidogo kuliko leseni kamili.
    Muulizeni wakili anayejua mikataba hii. Chuo kina wake.
more-2 =
    Nani mwingine anaweza kuwa na haki? Wanafunzi wasio na mkataba wa kazi, watafiti wageni, kampuni iliyotoa vifaa, mfadhili wa umma. Mwombeni kila mmoja mapema atie sahihi uhamishaji, au karatasi inayosema hana haki.
    Tenganisheni kazi: andikeni nini kinafanyika kampuni na nini maabara, kwa zana na muda wa nani.
    Mtego: kampuni inawasilisha kwa jina lake kilicho cha chuo. Hataza inaweza kuchukuliwa au kupingwa.
    Ada ndogo kwa kampuni ndogo inaweza kutegemea wamiliki wote, kwa hiyo hakikini.
    Mfano: watafiti wawili wanataka kuuza kipimo cha maji. Wanatoa taarifa, wanakubaliana chaguo, na wanachapisha baada ya kuwasilisha. Leseni inafuata wanunuzi wakipatikana.
ask =
    sisi ni spin off ya chuo nani anamiliki hataza
    naanzisha kampuni kutoka mradi wangu wa phd
    chuo kinataka hisa za startup yetu ni kawaida?
    mkataba wa profesa na mwanafunzi kwa startup
    leseni au uhamishaji kutoka chuo ipi bora
    option agreement na ofisi ya technology transfer
    mwekezaji anauliza mnamiliki ip na ilitengenezwa lab
    hisa au mrabaha kwa chuo kikuu
    utafiti wa pesa za umma nani anaweza kutumia matokeo
    tunaanza kampuni kutoka thesis
