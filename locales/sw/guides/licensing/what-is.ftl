question = Leseni ni nini, na inatofautianaje na kuuza haki yangu?
answer =
    Leseni ni ruhusa. Unabaki mmiliki na unamruhusu mtu atumie hataza, alama, muundo, kazi au ujuzi wako wa kiufundi, mara nyingi kwa pesa.
    Uhamishaji wa haki (assignment) ni mauzo. Haki inabadilisha mmiliki, na wewe si mmiliki tena.
    Leseni inaweza kuwa:
    – ya kipekee: mpewa leseni tu ndiye anayeweza kuitumia, na kwa kawaida hata wewe huwezi;
    – isiyo ya kipekee: unaweza kuwapa wengine ruhusa hiyohiyo.
    Franchaizi ni kifurushi kipana zaidi: alama, ujuzi wa kiufundi, mafunzo na kanuni za kuendesha duka.
more-1 =
    Chagua leseni mtu mwingine anapoweza kutengeneza au kuuza mahali usipoweza, na unataka mapato bila kupoteza haki.
    Chagua uhamishaji unapohitaji pesa sasa na hutaitumia haki hiyo tena.
    Mtego: maneno kama “nakupa haki zote”. Yanaweza kusomwa kama mauzo. Sema wazi “leseni” au “uhamishaji”.
    Mfano: mtengeneza juisi anairuhusu kampuni ya nje ijaze chupa kwa alama yake. Anabaki na alama na anakagua ubora.
more-2 =
    Kwanza hakikisha kuna kitu cha kutolea leseni. Je, haki imesajiliwa au inalindwa kwa njia nyingine katika nchi hiyo, inafanya kazi, na ni yako?
    Siri pia inaweza kutolewa leseni, lakini kwa ahadi ya kuitunza tu.
    Inategemea nchi kama leseni lazima iwe ya maandishi na iandikishwe katika ofisi ya miliki bunifu. Isipoandikishwa, huenda isiwe na nguvu dhidi ya wengine.
    Kama unachukua leseni, omba ushahidi kwamba mwenzako ndiye mmiliki wa haki.
ask =
    mtu anataka kuuza bidhaa yangu kwa brand yangu nchi nyingine
    nikodishe hataza yangu kwa kiwanda
    tofauti ya leseni na kuuza trademark
    kampuni inataka kutumia uvumbuzi wangu nalipwaje
    duka linataka kuchapa michoro yangu kwenye tshirt
    nafanyaje franchise ya mgahawa wangu
    binamu yangu anaweza kutumia nembo yangu?
    nilisaini kwamba natoa haki zote, bado ni yangu?
    kiwanda kitatengeneza bidhaa yangu na kunilipa kwa kila kipande
    nataka mwingine atengeneze bidhaa yangu anilipe
    kiwanda kinataka kuweka jina langu kwenye bidhaa zao
