question = Gharama zipi za miliki bunifu huja lini? Ninapangaje pesa kwa miaka?
answer =
    Gharama huja kwa mawimbi. Ziandike kwenye kalenda kabla ya kuwasilisha:
    – kabla: utafutaji, ushauri, uandishi;
    – kuwasilisha: ada za ofisi kwa daraja, muundo, ukurasa au dai;
    – uchunguzi: kujibu hoja, wakati mwingine pingamizi;
    – kutolewa au usajili: katika nchi nyingi ada nyingine;
    – nje: kila nchi na ada, wakala na tafsiri yake. Mara nyingi hili ndilo wimbi kubwa zaidi;
    – kuendeleza: hataza mara nyingi kila mwaka, alama na miundo kwa vipindi virefu;
    – kutetea: kufuatilia, barua, majukwaa, mahakama.
    Weka akiba. Haki isiyo na pesa nyuma yake ni dhaifu.
more-1 =
    Mawimbi yenye tarehe:
    Kwa hataza za nje unabaki na tarehe ya kwanza ukiwasilisha huko, au kwa PCT, ndani ya { $patent-priority }.
    Kwa alama na miundo ya nje unabaki na tarehe ya kwanza ukiwasilisha ndani ya { $mark-priority }.
    Kwa ombi la PCT, bili kubwa za nchi moja moja mara nyingi huja kufikia { $national-phase } tangu tarehe ya kwanza. Baadhi ya ofisi huongeza muda, chache hupunguza.
    Ada za hataza hulipwa tena na tena, mara nyingi zikipanda, kwa maisha ya kawaida ya { $patent-term } tangu kuwasilisha.
    Alama inaweza kuhuishwa tena na tena, kwa kipindi cha ofisi yako.
    Ukikosa ada ya hataza, alama au muundo, nchi za Mkataba wa Paris hutoa angalau { $grace } zaidi, mara nyingi kwa ada ya ziada.
more-2 =
    Mpango rahisi: orodhesha kila haki, inaingiza nini, tarehe ijayo, gharama. Kila mwaka, achana na isiyoingiza kitu na mwambie wakala kwa wakati.
    Mwombe kila wakala bei maalumu kwa hatua, na nini hakimo. Andika sarafu.
    Mitego:
    – pesa zote kwa kuwasilisha, hakuna za kumjibu mtahini;
    – nchi nyingi mno mwanzoni;
    – vikumbusho kwa anwani ya zamani, au bili za uongo;
    – ada za haki isiyotumiwa na mtu.
    Mfano: mtengeneza pampu anawasilisha nyumbani na kutafuta wanunuzi tarehe ya kwanza ikiwa bado hai. Kisha analipia tu nchi zilizoagiza.
ask =
    gharama za hataza mwaka hadi mwaka
    bajeti ya kusajili chapa nchi za nje
    nina pesa kidogo nilipie nini kwanza
    ada za hataza zinapanda kila mwaka?
    nipange vipi pesa za kulinda uvumbuzi
    gharama kubwa huja lini kwenye pct
    kusajili nchi nyingi kunagharimu lini
    mpango wa fedha wa miliki bunifu
    nilipe kidogo kidogo gharama za hataza inawezekana
    bajeti ndogo nianze na ipi
