question = Modeli ya matumizi (utility model) ni nini?
answer =
    Modeli ya matumizi (utility model) ni aina ya hataza ndogo. Inalinda uvumbuzi wa kiufundi, mara nyingi uboreshaji wa vitendo, kwa muda mfupi kuliko hataza.
    Kwa kawaida inapatikana haraka zaidi na kwa gharama ndogo zaidi, na mara nyingi inahitaji hatua ndogo zaidi.
    Si kila nchi inayo. Hakuna mkataba unaozilazimisha nchi kuitoa.
    Muda mrefu zaidi ulioandikwa kwa nchi yako: { $um-term }.
    Majina hutofautiana: hataza ndogo (petty patent), cheti cha matumizi, hataza rahisi, hataza ya muda mfupi. Hailindi jinsi kitu kinavyoonekana.
more-1 =
    Yaliyo ya kawaida, lakini hutofautiana kwa nchi:
    – Lazima iwe mpya na yenye matumizi katika aina fulani ya kazi za viwandani.
    – Nchi nyingi hulinda tu vitu vyenye umbo au muundo, kama zana, vifaa na sehemu zake. Njia, kemikali na programu mara nyingi huachwa nje.
    – Ofisi nyingi husajili baada ya kukagua fomu tu. Hapo hakuna aliyejaribu kama ni mpya kweli.
    – Unalipa ada ili ibaki na nguvu.
    Ikisajiliwa, unaweza kuwazuia wengine kutengeneza na kuuza kitu hicho katika nchi hiyo.
more-2 =
    Mtego: haki ambayo hakuna aliyeichunguza inaweza kuanguka unapoitumia. Kabla ya kwenda mahakamani mara nyingi unahitaji ripoti ya utafutaji au uchunguzi.
    Kwa hiyo tafuta kwanza, na uwaonye wengine kwa uangalifu. Katika baadhi ya nchi, onyo lisilo sahihi linaweza kukugharimu pesa.
    Mfano: mhunzi anaboresha kufuli la geti ili lifungwe kwa mkono mmoja. Kwa hataza hatua hiyo inaweza kuwa ndogo. Kwa modeli ya matumizi inaweza kutosha.
    Neno “modeli” linapotosha. Ukitaka kulinda muonekano wa geti, unahitaji ubunifu wa viwandani.
ask =
    hataza ndogo ni nini
    utility model maana yake
    nimeboresha jiko kidogo tu, kuna haki yake?
    cheti cha uvumbuzi mdogo
    modeli ya matumizi inadumu muda gani
    uboreshaji mdogo wa zana unalindwa vipi
    petty patent ipo tanzania?
    patent ni kubwa kwangu kuna ndogo yake
    maboresho madogo ya jiko la mkaa, kuna kinga rahisi kuliko hataza
    hataza ndogo ya jembe lililoboreshwa
    kitu kidogo nilichoboresha kina cheti chake
