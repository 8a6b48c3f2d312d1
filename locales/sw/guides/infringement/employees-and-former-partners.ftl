question = Mshirika, muuzaji au mfanyakazi aliondoka na anatumia chapa au muundo wetu. Nifanye nini?
answer =
    Kwanza jua nani anamiliki nini, kwenye karatasi. Jina, muundo, anwani ya tovuti na akaunti, kila kimoja kinaweza kuwa cha mtu tofauti.
    – Angalia madaftari ya miliki bunifu: ni jina la nani, na tangu lini?
    – Angalia mikataba, karatasi za kampuni, ankara, barua pepe.
    – Hifadhi ushahidi wa wanachouza sasa.
    – Muulize wakili kabla ya kumfungia mtu akaunti.
    Walisajili alama yenu kwa jina lao? Chukua hatua mara moja. Unaweza kupinga au kuomba ifutwe, na muda unakwenda.
    Kama ni yenu wote, zungumzeni au patanishweni mapema. Mahakama inaweza kuwaacha nyote na pungufu.
more-1 =
    Muuzaji au wakala anayechukua alama yako: Mkataba wa Paris husaidia katika nchi wanachama.
    Kama unamiliki alama katika nchi mwanachama, unaweza kupinga usajili katika nchi nyingine au kudai ufutwe. Sheria inaporuhusu, unaweza kudai uhamishiwe kwako.
    Onyesha kuwa ulikuwa na alama, walikufanyia kazi, na hukukubali: mkataba, oda, barua pepe, matangazo. Nchi inaweza kuweka muda wa mwisho.
    Kupinga kwenye ofisi kunawezekana kwa muda mfupi tu baada ya uchapishaji. Iulize ofisi hiyo siku ya mwisho leo.
    Angalia pia anwani ya tovuti, akaunti za mitandao, vibali vya bidhaa na kumbukumbu za forodha kwa jina lao.
more-2 =
    Washirika wanaotengana: aliyetengeneza nembo au muundo kabla ya kampuni kuwepo huenda bado anaumiliki. Uhamishaji wenye sahihi hurekebisha hilo.
    Mwisho unaofaa kwa wote unaweza kuwa: mmoja anabaki na jina na mwingine anapewa muda wa kubadilisha. Au kila mmoja na eneo lake na ishara zilizo tofauti wazi. Andikeni na liambieni daftari.
    Mtego: wakati wa ugomvi hakuna anayelipa uhuishaji, na alama inapotea kwa wote.
    Mfanyakazi anaweza kutumia ujuzi wa jumla, lakini si michoro au mafaili yenu ya siri.
    Mfano: ndugu wanatengana na wote wanauza kwa jina la familia. Kwenye upatanishi (mediation) wanakubaliana nembo tofauti, na nani anauza nje.
ask =
    mshirika wangu kaondoka na jina la biashara
    mfanyakazi kafungua duka na nembo yetu
    wakala wetu wa nje amesajili chapa yetu
    tumetengana na ndugu jina la nani
    mfanyakazi wa zamani anatengeneza bidhaa zetu
    partner ana password za facebook page ya biashara
    dealer ametumia brand yetu baada ya mkataba kuisha
    fundi wangu ameanza kuuza muundo wetu
    mpishi wangu kaondoka na kuanzisha mgahawa kwa jina letu
    meneja wa zamani kafungua duka na miundo yetu
