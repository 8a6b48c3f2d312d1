question = Mpango wa biashara useme nini kuhusu miliki bunifu, na wawekezaji huangalia nini?
answer =
    Sema kwa mistari michache unamiliki nini na kinawazuiaje wengine. Wawekezaji huangalia:
    – nini ni cha pekee, na haki au siri gani inakilinda;
    – ushahidi kuwa kampuni inakimiliki, si mwanzilishi au mfanyakazi huru;
    – katika nchi zipi, na hadi lini;
    – utafutaji wa haki za wengine zinazoweza kukuzuia;
    – nini bado kiwasilishwe, lini, na kwa kiasi gani;
    – kinaingizaje pesa.
    Mpango husafiri. Usiweke uvumbuzi usiowasilishwa, au yaliyomo ndani ya siri. Eleza kinafanya nini, si kinavyofanya kazi.
more-1 =
    Kabla ya mkutano wa kwanza:
    – Kwanza wasilisha kinachopaswa kuwasilishwa.
    – Omba ahadi ya kutunza siri (NDA). Wawekezaji wengi hukataa, hivyo jiandae kuzungumza bila siri.
    – Jaza faili: orodha ya haki, vyeti, uhamishaji wenye sahihi, leseni, matokeo ya utafutaji, barua ulizopokea.
    – Panga pesa za kila hatua, si za kuwasilisha kwanza tu.
    Kwa uvumbuzi, muda wa maombi ya nje au la kimataifa huisha { $patent-priority } baada ya ombi la kwanza.
    Kuwa mkweli. Ombi bado si hataza. Katika nchi nyingi ni kosa kuita kitu chenye hataza wakati hakina.
more-2 =
    Mitego:
    – Shindano, siku ya maonyesho ya mawazo au ukurasa wa kuchangisha pesa ni hadharani. Unaweza kuharibu nafasi ya hataza au muundo.
    – Mwanzilishi anabaki na hataza kwa jina lake. Wawekezaji wengi huitaka ndani ya kampuni.
    – Unaahidi kwamba hukiuki haki ya mtu yeyote. Baada ya utafutaji, sema tu kwamba hujui yoyote.
    – Programu ya kukuza biashara au ruzuku inaweza kutaka hisa au leseni. Isome kabla ya kuomba.
    Wakili asome mkataba kabla ya kutia sahihi.
    Mfano: dada wenye kipoza maziwa kipya wanawaonyesha wawekezaji mchoro wa joto. Mchoro wa kifaa unabaki nyumbani hadi uwasilishwe.
ask =
    mwekezaji anauliza ip yetu tujibu nini
    pitch deck iseme nini kuhusu hataza
    nikipitch wazo langu litaibwa?
    mpango wa biashara wa benki sehemu ya miliki bunifu
    mwekezaji anakataa kusaini nda
    startup yangu haina hataza wawekezaji watakubali
    hataza iko kwa jina langu si la kampuni
    shindano la startup litafichua uvumbuzi wangu
    nimealikwa tv ya wajasiriamali nionyeshe kila kitu?
    mwekezaji anauliza tumelinda nini
