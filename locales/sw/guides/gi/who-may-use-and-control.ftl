question = Nani anaweza kutumia kiashiria cha kijiografia, na nani anakagua kanuni?
answer =
    Katika mifumo mingi, kila mzalishaji wa eneo anayefuata kanuni zilizoandikwa anaweza kutumia jina. Kuzaliwa hapo hakutoshi, na kuwa mkubwa hakuhitajiki.
    Kanuni huitwa vipimo vya bidhaa (specification). Husema bidhaa ni nini, inatengenezwa wapi na vipi, na inakaguliwaje.
    Kuanza: kiulize kikundi cha wazalishaji, ofisi ya miliki bunifu au wizara ya kilimo vipimo na chombo cha ukaguzi.
    Kisha onyesha kuwa unafuata, kabla ya kuchapa lebo.
    Katika baadhi ya nchi lazima kwanza uorodheshwe kama mtumiaji aliyeidhinishwa. Iulize ofisi yako.
more-1 =
    Nani anafanya nini:
    – Kikundi huandika kanuni, hutangaza jina na kufuatilia matumizi mabaya.
    – Chombo cha ukaguzi hukagua. Kinaweza kuwa ofisi ya umma, kampuni binafsi au kamati. Kisitegemee wale kinaowakagua.
    – Mzalishaji hutunza kumbukumbu na kulipa sehemu yake.
    – Ofisi hutunza daftari.
    Kwa kawaida kikundi hakiwezi kumzuia mzalishaji mwaminifu anayefuata kanuni, hata asipokuwa mwanachama. Lakini huenda alipie ukaguzi wake.
    Katika nchi zinazotumia alama ya uthibitisho badala yake, kanuni za alama hiyo huamua.
more-2 =
    Ukaguzi unavyofanyika:
    – kumbukumbu: malighafi ilitoka wapi, kiasi gani, siku gani;
    – ziara mahali pa kazi;
    – kipimo cha bidhaa, kama ladha, rangi, ufumaji au unyevu;
    – kutazama lebo.
    Makosa madogo kwa kawaida huleta onyo na tarehe ya kurekebisha. Kwa makubwa unaweza kupoteza matumizi ya jina.
    Punguzeni gharama: ukaguzi mmoja kwa kikundi chote, daftari rahisi, wapimaji wa kijijini waliofunzwa.
    Uza kiasi halisi tu. Magunia mengi kuliko mavuno ndicho kitu cha kwanza wakaguzi hutafuta.
more-3 =
    Mitego:
    – Kanuni zilizonakiliwa kutoka bidhaa nyingine. Hakuna anayeweza kuzifuata.
    – Mwenyekiti wa kikundi anakagua pia bidhaa zake.
    – Watu wa nje wanafungasha bidhaa na kuichanganya. Andikeni kwenye kanuni nani anaweza kufungasha, na wapi.
    – Hali ya hewa au mbinu inabadilika. Iombeni ofisi ibadilishe vipimo kabla ya kubadilisha bidhaa.
    Mfano: mtengeneza jibini anahamia bondeni. Ananunua maziwa ya hapo, anafuata mbinu, anafaulu ukaguzi na anaweza kutumia jina. Binamu yake nje ya mpaka hawezi, kwa mapishi yaleyale.
ask =
    nani anaruhusiwa kutumia jina la kahawa yetu
    mimi si mwanachama wa ushirika naweza kutumia jina
    nani anakagua ubora wa bidhaa yenye gi
    nimehamia eneo hilo naweza kutumia jina
    vipimo vya bidhaa yetu ya gi viandikwe na nani
    lebo ya gi napata wapi ruhusa
    wanachama wanachanganya kahawa ya nje
    mkaguzi wa bidhaa za jina la mahali
    mimi ni mkulima mdogo naruhusiwa jina la kahawa yetu
    nani anaruhusiwa kutumia jina kahawa ya kilimanjaro
