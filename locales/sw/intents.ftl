# Watu huandika nini wanapotaka jambo kutoka kwa huduma yenyewe, na nini hutofautisha swali la
# miliki bunifu na mengine. Ruwaza moja kila mstari; maelezo yako katika locales/en/intents.ftl.

## Maombi kwa huduma

human =
    niongeleshe/niongeleshee/nizungumzishe/niconnectie mtu/binadamu/mshauri/mtaalamu
    mtu/binadamu/mshauri/mhudumu/afisa/msee/mtaalamu ongea/zungumza !upatanishi !usuluhishi !siri !recipe !mapishi !iga !patent !kazi !alama
    nipe/nataka/naomba/nahitaji/tunataka/natafuta/leteni/nipeni mtu/binadamu/mshauri/mhudumu/afisa/opereta/msee !linda !iga !atumie !tumia !wakili !miadi !iba !pingamizi !kupinga !alama !hataza !mwingine
    niunganishe/niunganishie/niunganisheni/niconnect/nipeleke/nihamishie/nipitishe mtu/binadamu/mshauri/mhudumu/afisa/nanyi/nao/wao
    niunganishe/niunganisheni na
    sitaki/sipendi/si/sio/siyo/nimechoka roboti/mashine/kompyuta … binadamu/mtu/mshauri
    sitaki/nimechoka/sipendi roboti/kompyuta/menyu
    roboti … bure/mjinga/haina/haisaidii/haielewi/hunielewi
    wewe/we/je ni roboti/binadamu/mashine/mtu
    unaongea/naongea na roboti/mashine/binadamu
    nipigie/nipigieni/mnipigie/unipigie/mpigie simu/basi/tafadhali
    nipigie/nipigieni
    namba/nambari simu … yenu/ofisi/mshauri/yako/zenu
    niwapigie/nawapigia/niwapigieje simu/wapi/aje/namba
    nani anaweza kunisaidia/nisaidia/kuniongelesha !sajili !hataza !tafuta !bure
    kuna mtu hapo/hapa/yeyote/huko
    mtu yupo/yuko hapo/hapa
    mtu … kunisaidia/anisaidie/nisaidie moja/ana/binafsi
    mtu anipigie/anipigieni/kunipigia
    huduma kwa wateja
    customer care/service
    mhusika nimwone/nimpate/naye
    nijibiwe/nijibu/anijibu na/binadamu/mtu mtu/binadamu/halisi !iga
    mtu halisi/kweli/live
    ana kwa ana
    kuonana/nionane/kukutana/nikutane mhusika/ninyi/nyinyi
    = mtu
    = binadamu
    = mshauri
    = mhudumu
    = afisa
    = opereta
    = msee
    = agent
    = human
    = person
    = helpdesk
    = customer care
    mtu/binadamu/mshauri/mhudumu/afisa/opereta/msee/mtaalamu/mtaalam/msimamizi/meneja/manager/human/person/bazu/supervisor … kuongea/kuzungumza/kubonga/niongee/nizungumze/nibonge/tuongee/tuzungumze/kuongelea/niongelee/kuchat/nichat/nimwongeleshe/kuwasiliana/niwasiliane/kuhojiana !iga !atumie !tumia !wakili !iba !siri !recipe !mapishi !linda !sajili !hataza !nembo !chapa !alama !leseni !jina !barua !picha !haki !kati !upatanishi !usuluhishi !mwingine !kazi !wimbo
    kuongea/kuzungumza/kubonga/niongee/nizungumze/nibonge/tuongee/tuzungumze/kuongelea/niongelee/kuchat/nichat/nimwongeleshe/kuwasiliana/niwasiliane/kuhojiana … mtu/binadamu/mshauri/mhudumu/afisa/opereta/msee/mtaalamu/mtaalam/msimamizi/meneja/manager/human/person/bazu/supervisor/nanyi/nao/wenu/ninyi !iga !atumie !tumia !wakili !iba !siri !recipe !mapishi !linda !sajili !hataza !nembo !chapa !alama !leseni !jina !barua !picha !haki !kati !upatanishi !usuluhishi !mwingine !kazi !wimbo
    nipe/nipeni/nipee/leta/leteni/naomba/nataka/nahitaji/get/give/natafuta/niletee/nipatie mtu/binadamu/mshauri/mhudumu/afisa/opereta/msee/mtaalamu/mtaalam/msimamizi/meneja/manager/human/person/bazu/supervisor/real/live … live/kweli/halisi/basi/bana/sasa/tafadhali/ongea/please/aongee/anisaidie/ananielewa/anielewe/ukweli/nimuulize/mwenye
    real/live/actual person/human/mtu/msee/agent !iga !atumie !tumia !wakili !iba !siri !recipe !mapishi !linda !sajili !hataza !nembo !chapa !alama !leseni !jina !barua !picha !haki !kati !upatanishi !usuluhishi !mwingine !kazi !wimbo
    mtu/msee/binadamu live/real/halisi/mwenyewe/ukweli !iga !atumie !tumia !wakili !iba !siri !recipe !mapishi !linda !sajili !hataza !nembo !chapa !alama !leseni !jina !barua !picha !haki !kati !upatanishi !usuluhishi !mwingine !kazi !wimbo
    kuna/yuko/yupo/hakuna/wapi/nani mtu/binadamu/mshauri/mhudumu/afisa/opereta/msee/mtaalamu/mtaalam/msimamizi/meneja/manager/human/person/bazu/supervisor hapo/hapa/huko/online/karibu/anayejibu/anayeweza/zamu/anayesikia !iga !atumie !tumia !wakili !iba !siri !recipe !mapishi !linda !sajili !hataza !nembo !chapa !alama !leseni !jina !barua !picha !haki !kati !upatanishi !usuluhishi !mwingine !kazi !wimbo
    bot/roboti/mashine/kompyuta/ai/chatbot … hainisaidii/haisaidii/hunielewi/haielewi/nimechoka/sitaki/hainielewi/haina/siongei/nimechoshwa/si !iga !atumie !tumia !wakili !iba !siri !recipe !mapishi !linda !sajili !hataza !nembo !chapa !alama !leseni !jina !barua !picha !haki !kati !upatanishi !usuluhishi !mwingine !kazi !wimbo !buni !picha
    sitaki/nimechoka/sipendi/si/sio/siyo/kuliko/badala/achana bot/roboti/mashine/kompyuta/chatbot !iga !atumie !tumia !wakili !iba !siri !recipe !mapishi !linda !sajili !hataza !nembo !chapa !alama !leseni !jina !barua !picha !haki !kati !upatanishi !usuluhishi !mwingine !kazi !wimbo !buni
    mimi/me … si/sio/siwezi … kuongea/kubonga/kuchat … mashine/roboti/bot
    niunganishe/niunganishie/niunganisheni/kuniunganisha/niconnect/niconnectie/connect/link/nihamishe/nihamishie/hamisha/nipitishe/transfer/forward/nipatanishe … mtu/binadamu/mshauri/mhudumu/afisa/opereta/msee/mtaalamu/mtaalam/msimamizi/meneja/manager/human/person/bazu/supervisor/nanyi/nao/wao/ofisi/department !iga !atumie !tumia !wakili !iba !siri !recipe !mapishi !linda !sajili !hataza !nembo !chapa !alama !leseni !jina !barua !picha !haki !kati !upatanishi !usuluhishi !mwingine !kazi !wimbo
    namba/nambari/number/contact/contacts simu/ofisi/yenu/afisa/mshauri/nipige/nipigie/customer/mteja/zenu/huduma/whatsapp … yenu/nipige/ofisi/gani/tafadhali/afisa/niongee/zenu/nipigie/nipate
    namba/nambari/number yenu/ofisi/zenu/afisa/mshauri
    nipigie/nipigieni/mnipigie/unipigie/anipigie/mpigie/kunipigia/call nipigie/simu/me/basi/tafadhali/please/back/saa/mimi !iga !atumie !tumia !wakili !iba !siri !recipe !mapishi !linda !sajili !hataza !nembo !chapa !alama !leseni !jina !barua !picha !haki !kati !upatanishi !usuluhishi !mwingine !kazi !wimbo
    call/phone/ring me/back please/now/basi/tafadhali/pls
    naweza/nawezaje/ntawezaje/niwezeje/tunaweza kuwapigia/niwapigie/kuwapata/niwapate/kuwafikia/niwafikie/kuwasiliana/kupiga !iga !atumie !tumia !wakili !iba !siri !recipe !mapishi !linda !sajili !hataza !nembo !chapa !alama !leseni !jina !barua !picha !haki !kati !upatanishi !usuluhishi !mwingine !kazi !wimbo !wateja
    niwapigie/nawapigia/niwapate/niwafikie/niwasiliane wapi/vipi/aje/simu/namba/nanyi
    wewe/we/hii/huyu/unaitwa ni/nani roboti/bot/binadamu/mashine/ai !iga !atumie !tumia !wakili !iba !siri !recipe !mapishi !linda !sajili !hataza !nembo !chapa !alama !leseni !jina !barua !picha !haki !kati !upatanishi !usuluhishi !mwingine !kazi !wimbo
    = mtu tafadhali
    = nataka mtu
    = binadamu tafadhali
    = real person
    = live agent
    = customer service
    = nipigieni
    = operator
    naeza/naweza/nataka/ningependa/natafuta/naomba … pata/kupata/nipate mtu/msee/binadamu … !iga !atumie !tumia !wakili !iba !siri !recipe !mapishi !linda !sajili !hataza !nembo !chapa !alama !leseni !jina !barua !picha !haki !kati !upatanishi !usuluhishi !mwingine !kazi !wimbo kunihudumia/nihudumia/anayeelewa/anielewe/kunisikiliza/kunisaidia/anisaidie/kunielewesha
    mtu/msee/binadamu … anayeelewa/anielewe/kunihudumia/kunisikiliza/kunielewesha !iga !atumie !tumia !wakili !iba !siri !recipe !mapishi !linda !sajili !hataza !nembo !chapa !alama !leseni !jina !barua !picha !haki !kati !upatanishi !usuluhishi !mwingine !kazi !wimbo
    mshauri/afisa/mtaalamu/mhudumu/mtu anipigie/apige/anisaidie/aniambie/anijibu/anitafute !iga !atumie !tumia !wakili !iba !siri !recipe !mapishi !linda !sajili !hataza !nembo !chapa !alama !leseni !jina !barua !picha !haki !kati !upatanishi !usuluhishi !mwingine !kazi !wimbo
    mnapatikana/nawapata/nitawapata/napatikana/mnapatikanaje … simu/wapi/namba/whatsapp/ofisi !iga !atumie !tumia !wakili !iba !siri !recipe !mapishi !linda !sajili !hataza !nembo !chapa !alama !leseni !jina !barua !picha !haki !kati !upatanishi !usuluhishi !mwingine !kazi !wimbo
    nihamishie/nihamishe/nipeleke/nipe/mnipe/mnipatie/unipe binadamu/afisa/mshauri/mhudumu/opereta/mtu !iga !atumie !tumia !wakili !iba !siri !recipe !mapishi !linda !sajili !hataza !nembo !chapa !alama !leseni !jina !barua !picha !haki !kati !upatanishi !usuluhishi !mwingine !kazi !wimbo
    sauti … mtu/binadamu !iga !atumie !tumia !wakili !iba !siri !recipe !mapishi !linda !sajili !hataza !nembo !chapa !alama !leseni !jina !barua !picha !haki !kati !upatanishi !usuluhishi !mwingine !kazi !wimbo
    swali/tatizo gumu/kubwa/langu … mshauri/mtu/mtaalamu/afisa … anipigie/aongee/anisaidie !iga !atumie !tumia !wakili !iba !siri !recipe !mapishi !linda !sajili !hataza !nembo !chapa !alama !leseni !jina !barua !picha !haki !kati !upatanishi !usuluhishi !mwingine !kazi !wimbo
    kuna/yuko/yupo/wapi/nataka/nipe binadamu/human/person !iga !atumie !tumia !wakili !iba !siri !recipe !mapishi !linda !sajili !hataza !nembo !chapa !alama !leseni !jina !barua !picha !haki !kati !upatanishi !usuluhishi !mwingine !kazi !wimbo
    niongee/kuongea/naongea/niongeleshe/nizungumze mfanyakazi/staff/meneja/mkubwa/supervisor !siri !mkataba !hataza !mshindani
    kuna/yuko/yupo/nani mtu/binadamu/mshauri … kunisaidia/anisaidie/anayesaidia !sajili !linda !hataza !iga !siri !picha
    majibu/jibu … roboti/mashine/kompyuta … sitaki/nimechoka
    = nipe mtu
    = nataka binadamu
    = kuongea na mtu
    = naomba namba
    = namba ya simu
    = nipigie simu
    = call me
    = msaada wa mtu
    = mtu wa kweli
    = staff

book =
    weka/kuweka/niweke/niwekee/nipangie/panga/kupanga/fanya/kufanya/tengeneza/nitengee/tufanye/tupange/nipange/naweka/tuweke miadi !ghairi !ahirisha
    nataka/naomba/nahitaji/ningependa/tungependa/naeza/naweza/tunaomba/ninaomba/nataka/je/natafuta miadi !ghairi !ahirisha !siwezi !yangu
    miadi … mshauri/mtaalamu/mtaalam/wataalamu/washauri !ghairi !ahirisha !yangu !siwezi
    kuonana/nionane/kukutana/nikutane/kumwona/nimwone/kuwaona/nikutanishe/tukutane/kumuona/nimuone/tuonane mshauri/mtaalamu/mtaalam/nanyi/ninyi/wataalamu/bingwa/afisa/nawe
    miadi jumatatu/jumanne/jumatano/alhamisi/ijumaa/kesho/wiki/leo/keshokutwa/asubuhi/mchana !ghairi !ahirisha !siwezi !yangu
    lini/saa/siku/wakati nafasi/wazi/free/muda … mshauri/miadi/mtaalamu/mtaalam
    mshauri yuko/yupo/anapatikana/atapatikana lini/free/wazi/saa
    kubook/nibook/nibookie/book/nikabook/tubook/booking !ghairi !ahirisha !hoteli !ticket !tiketi !yangu !usuluhishi !upatanishi !kampuni
    naomba/nataka/nahitaji/ningependa/napenda/tunataka ushauri/nafasi/kikao/consultation/mashauriano !ghairi !ahirisha
    video call/simu na/mshauri/mtaalamu
    = miadi
    = weka miadi
    = miadi mpya
    = ushauri
    = appointment
    = book
    = booking
    = mashauriano
    nataka/naomba/nahitaji/ningependa/tungependa/naeza/naweza/nawezaje/tunaomba/niko/natafuta/nipe/nipeni/mna/mnaweza/kuna/need/want appointment/miadi/consultation/mashauriano/session/slot !ghairi !ahirisha !siwezi !yangu !futa !badala !nyingine !hoteli !ticket !tiketi !soko !hataza !usuluhishi !upatanishi !maonyesho !arbitration
    naomba/nataka/nipe/nipeni/mna/kuna/nahitaji/nipatieni nafasi/muda/saa/wakati/slot/siku … kuonana/mshauri/mtaalamu/mtaalam/ushauri/tuonane/kukutana/ijumaa/jumatatu/jumanne/jumatano/alhamisi/kesho !ghairi !ahirisha !siwezi !yangu !futa !badala !nyingine !hoteli !ticket !tiketi !soko !hataza !usuluhishi !upatanishi !maonyesho !arbitration
    tukutane/kukutana/tuonane/kuonana/nikutane/nionane/kuwatembelea/niwatembelee/nije/niwaone/kuwaona/kumuona/nikuone … mshauri/mtaalamu/mtaalam/wenu/nanyi/ofisini/lini/afisa/expert/washauri !ghairi !ahirisha !siwezi !yangu !futa !badala !nyingine !hoteli !ticket !tiketi !soko !hataza !usuluhishi !upatanishi !maonyesho !arbitration !kati
    nipangie/nipangieni/kupangiwa/panga/tupange/pangeni/nipange/kupanga/niwekee/niwekeeni/weka/nitengee/nitengeeni/hifadhi/nihifadhie … miadi/muda/kikao/mkutano/siku/saa/nafasi/call/slot/appointment/simu/session !ghairi !ahirisha !siwezi !yangu !futa !badala !nyingine !hoteli !ticket !tiketi !soko !hataza !usuluhishi !upatanishi !maonyesho !arbitration !nembo !maandishi
    kikao/mkutano/mazungumzo/video/zoom … ushauri/mshauri/mtaalamu/mtaalam/nanyi/wenu/call … lini/panga/kinawezekana/naomba/nataka/wiki/kesho/tafadhali/naeza !ghairi !ahirisha !siwezi !yangu !futa !badala !nyingine !hoteli !ticket !tiketi !soko !hataza !usuluhishi !upatanishi !maonyesho !arbitration
    kikao/mkutano ushauri lini/kinawezekana/naomba/nipangie/wiki !ghairi !ahirisha !siwezi !yangu !futa !badala !nyingine !hoteli !ticket !tiketi !soko !hataza !usuluhishi !upatanishi !maonyesho !arbitration
    lini/siku/saa … mshauri/mtaalamu/mtaalam/wenu/expert … free/nafasi/anapatikana/wazi/yupo/yuko/available !ghairi !ahirisha !siwezi !yangu !futa !badala !nyingine !hoteli !ticket !tiketi !soko !hataza !usuluhishi !upatanishi !maonyesho !arbitration
    mna/kuna/una nafasi/slot/muda … ijumaa/jumatatu/jumanne/jumatano/alhamisi/kesho/wiki/leo !ghairi !ahirisha !siwezi !yangu !futa !badala !nyingine !hoteli !ticket !tiketi !soko !hataza !usuluhishi !upatanishi !maonyesho !arbitration
    slot … ijumaa/jumatatu/jumanne/jumatano/alhamisi/kesho/wiki/leo/free/open !ghairi !ahirisha !siwezi !yangu !futa !badala !nyingine !hoteli !ticket !tiketi !soko !hataza !usuluhishi !upatanishi !maonyesho !arbitration
    kubook/nibook/nibookie/book/nikabook/tubook/nibookieni/reserve/kureserve appointment/miadi/kesho/session/slot/time/mshauri/mtaalamu/consultation/call/saa !ghairi !ahirisha !siwezi !yangu !futa !badala !nyingine !hoteli !ticket !tiketi !soko !hataza !usuluhishi !upatanishi !maonyesho !arbitration
    nafasi kuonana/kukutana/tuonane mshauri/mtaalamu/afisa/nanyi/wenu/mtaalam
    = nataka miadi
    = book appointment
    = naomba miadi
    = kikao
    = consultation
    = meeting
    nipe/nipeni/naomba/niwekee/weka/panga/nipangie … muda/nafasi/saa/slot … jumatatu/jumanne/jumatano/alhamisi/ijumaa/jumamosi/kesho/saa !ghairi !ahirisha !siwezi !yangu !futa !badala !nyingine !hoteli !ticket !tiketi !soko !hataza !usuluhishi !upatanishi !maonyesho !arbitration
    tunaweza/naweza/naomba/twaweza kupanga/tupange/kukutana/kuonana/kuja … call/simu/wiki/kesho/mtaalamu/mshauri/ofisini !ghairi !ahirisha !siwezi !yangu !futa !badala !nyingine !hoteli !ticket !tiketi !soko !hataza !usuluhishi !upatanishi !maonyesho !arbitration !kesi !mshtaki
    kuhudhuria ushauri/consultation/mashauriano !ghairi !ahirisha !siwezi !yangu !futa !badala !nyingine !hoteli !ticket !tiketi !soko !hataza !usuluhishi !upatanishi !maonyesho !arbitration !bure
    slot kesho/leo/wiki/ipo/zipo/ya
    nipangiwe/nipangiwa/kupangiwa/napangiwa … mshauri/muda/miadi/siku/na !ghairi !ahirisha !siwezi !yangu !futa !badala !nyingine !hoteli !ticket !tiketi !soko !hataza !usuluhishi !upatanishi !maonyesho !arbitration
    appointment … hapa/get/i/want/need/how/naipata/nayo !ghairi !ahirisha !siwezi !yangu !futa !badala !nyingine !hoteli !ticket !tiketi !soko !hataza !usuluhishi !upatanishi !maonyesho !arbitration
    ningehitaji/ningeomba/naomba/nahitaji/nataka kikao/mkutano/miadi/muda/session … !ghairi !ahirisha !siwezi !yangu !futa !badala !nyingine !hoteli !ticket !tiketi !soko !hataza !usuluhishi !upatanishi !maonyesho !arbitration nusu/saa/nanyi/wenu/mshauri/ushauri/dakika
    nafasi/slot/muda … jumatatu/jumanne/jumatano/alhamisi/ijumaa/jumamosi/kesho/wiki/asubuhi/jioni … ipo/upo/kuna/mnayo/available
    nafasi jumatatu/jumanne/jumatano/alhamisi/ijumaa/kesho/asubuhi
    = nataka kubook
    = kubook
    = naomba appointment
    = panga miadi
    = nipangie miadi
    = miadi kesho
    = naomba nafasi
    = nataka ushauri
    = naomba ushauri
    = slot

reschedule =
    ahirisha … miadi/jumatatu/jumanne/jumatano/alhamisi/ijumaa/kesho/wiki !ada !malipo !maombi !kipaumbele !uchapishaji !lugha !hataza !jina !nembo
    ahirisha … miadi/muda/saa/siku/tarehe/wakati/kesho !ada !malipo !maombi !kipaumbele !uchapishaji !lugha !hataza !jina !nembo
    miadi/siku/muda/saa … ahirisha/mbele/nyuma !ada !malipo !maombi !kipaumbele !uchapishaji !lugha !hataza !jina !nembo
    miadi … nyingine/ingine/mwingine/baadaye/mapema
    siwezi/sitaweza/sitakuja/sitafika/sitawahi kuja/kufika/kuhudhuria/kesho/leo … ahirisha/nyingine/ingine/mwingine/baadaye/mbele/lini
    siku/saa/muda/wakati/tarehe nyingine/ingine/mwingine/tofauti miadi
    tuonane/tukutane/nije siku/saa/wakati nyingine/ingine/mwingine
    peleka/pelekeni/isongeze/songeza/sukuma miadi/mbele
    = ahirisha miadi
    tubadilishe/badilisha/sogeza/tusogeze/ahirisha/ahirisheni/hamisha miadi/appointment/mkutano/siku/jumatatu/jumanne/alhamisi/ijumaa/muda
    badala/tufanye/iwe jumatatu/jumanne/jumatano/alhamisi/ijumaa/jumamosi
    ahirisha/ahirishe/sogeza/sogezeni/sogeze/isogezwe/isogezeni/ipelekwe/peleka/pelekeni/ipeleke/badilisha/badili/badilishie/nibadilishie/tubadilishe/tubadili/hamisha/tuhamishe/ihamishwe/reschedule/resched/postpone/sukuma/isukumwe/songeza/isongezwe/change/move/push/shift/tusogeze/tuisogeze/ibadilishwe/mbadilishe … miadi/appointment/kikao/mkutano/booking/session/call/slot/meeting/consultation/muda/saa/siku/tarehe/wakati/jumatatu/jumanne/jumatano/alhamisi/ijumaa/jumamosi/jumapili/kesho/keshokutwa/leo/asubuhi/mchana/jioni/wiki/monday/tuesday/wednesday/thursday/friday/saturday/mwezi !ada !malipo !maombi !kipaumbele !uchapishaji !lugha !hataza !jina !nembo !hakimu !kesi !mahakama !usuluhishi !nchi !modeli
    miadi/appointment/kikao/mkutano/booking/session/call/slot/meeting/consultation/siku/muda/saa … ahirisha/ahirishe/sogeza/sogezeni/sogeze/isogezwe/isogezeni/ipelekwe/peleka/pelekeni/ipeleke/badilisha/badili/badilishie/nibadilishie/tubadilishe/tubadili/hamisha/tuhamishe/ihamishwe/reschedule/resched/postpone/sukuma/isukumwe/songeza/isongezwe/change/move/push/shift/tusogeze/tuisogeze/ibadilishwe/mbadilishe !ada !malipo !maombi !kipaumbele !uchapishaji !lugha !hataza !jina !nembo !hakimu !kesi !mahakama !usuluhishi !nchi !modeli
    miadi/appointment/kikao/mkutano/booking/session/call/slot/meeting/consultation … iwe/ije/tufanye/badala/isiwe/ifanyike … jumatatu/jumanne/jumatano/alhamisi/ijumaa/jumamosi/jumapili/kesho/keshokutwa/leo/asubuhi/mchana/jioni/wiki/monday/tuesday/wednesday/thursday/friday/saturday/mwezi/saa/nyingine/baadaye !ada !malipo !maombi !kipaumbele !uchapishaji !lugha !hataza !jina !nembo !hakimu !kesi !mahakama !usuluhishi !nchi !modeli
    jumatatu/jumanne/jumatano/alhamisi/ijumaa/jumamosi/jumapili/kesho/keshokutwa/leo/asubuhi/mchana/jioni/wiki/monday/tuesday/wednesday/thursday/friday/saturday/mwezi/saa … haitawezekana/haiwezekani/sitaweza/siwezi/sitafika/siko/sitapatikana/ngumu/haifai/imeshindikana … jumatatu/jumanne/jumatano/alhamisi/ijumaa/jumamosi/jumapili/kesho/keshokutwa/leo/asubuhi/mchana/jioni/wiki/monday/tuesday/wednesday/thursday/friday/saturday/mwezi/saa/tufanye/je/iwe/tupange/badala !ada !malipo !maombi !kipaumbele !uchapishaji !lugha !hataza !jina !nembo !hakimu !kesi !mahakama !usuluhishi !nchi !modeli
    sitafika/sitaweza/siwezi/sitapatikana/sitakuwepo/siko … jumatatu/jumanne/jumatano/alhamisi/ijumaa/jumamosi/jumapili/kesho/keshokutwa/leo/asubuhi/mchana/jioni/wiki/monday/tuesday/wednesday/thursday/friday/saturday/mwezi/saa … jumatatu/jumanne/jumatano/alhamisi/ijumaa/jumamosi/jumapili/kesho/keshokutwa/leo/asubuhi/mchana/jioni/wiki/monday/tuesday/wednesday/thursday/friday/saturday/mwezi/saa/je/vipi/inawezekana/iwe/tufanye/badala !ada !malipo !maombi !kipaumbele !uchapishaji !lugha !hataza !jina !nembo !hakimu !kesi !mahakama !usuluhishi !nchi !modeli
    nimebanwa/nimepata/nimeitwa/nimekwama/niko/nasafiri/naumwa/mgonjwa/dharura/msiba/safari … tupange/tusogeze/tufanye/tubadilishe/tuahirishe/iwe/ihamishwe/ipelekwe/nyingine … siku/nyingine/wiki/ingine/jumatatu/jumanne/jumatano/alhamisi/ijumaa/jumamosi/jumapili/kesho/keshokutwa/leo/asubuhi/mchana/jioni/monday/tuesday/wednesday/thursday/friday/saturday/mwezi/saa !ada !malipo !maombi !kipaumbele !uchapishaji !lugha !hataza !jina !nembo !hakimu !kesi !mahakama !usuluhishi !nchi !modeli
    tupange/tufanye/tukutane/tuonane/nipangie/panga siku/saa/wakati/muda/tarehe nyingine/ingine/mwingine/tofauti !ada !malipo !maombi !kipaumbele !uchapishaji !lugha !hataza !jina !nembo !hakimu !kesi !mahakama !usuluhishi !nchi !modeli
    badala/mbadala/instead ya … jumatatu/jumanne/jumatano/alhamisi/ijumaa/jumamosi/jumapili/kesho/keshokutwa/leo/asubuhi/mchana/jioni/wiki/monday/tuesday/wednesday/thursday/friday/saturday/mwezi/saa … jumatatu/jumanne/jumatano/alhamisi/ijumaa/jumamosi/jumapili/kesho/keshokutwa/leo/asubuhi/mchana/jioni/wiki/monday/tuesday/wednesday/thursday/friday/saturday/mwezi/saa !ada !malipo !maombi !kipaumbele !uchapishaji !lugha !hataza !jina !nembo !hakimu !kesi !mahakama !usuluhishi !nchi !modeli
    iwe/tufanye/tuweke/nije jumatatu/jumanne/jumatano/alhamisi/ijumaa/jumamosi/jumapili/kesho/keshokutwa/leo/asubuhi/mchana/jioni/wiki/monday/tuesday/wednesday/thursday/friday/saturday/mwezi/saa … badala/instead/si/sio !ada !malipo !maombi !kipaumbele !uchapishaji !lugha !hataza !jina !nembo !hakimu !kesi !mahakama !usuluhishi !nchi !modeli
    = tuahirishe
    = badilisha miadi
    = reschedule appointment
    = tusogeze
    = change appointment
    kikao/mkutano/miadi/session/appointment/muda/saa … kisogezwe/usogezwe/isogezwe/yasogezwe/kihamishwe/uhamishwe/ihamishwe/kiahirishwe/uahirishwe/mbele/nyuma/iwe/instead !ada !malipo !maombi !kipaumbele !uchapishaji !lugha !hataza !jina !nembo !hakimu !kesi !mahakama !usuluhishi !nchi !modeli
    naomba/naeza/naweza/tunaweza/tuna tubadili/tubadilishe/kubadili/badilisha/nibadilishe/kubadilisha/kuhamisha/change … saa/muda/siku/time/session/miadi/tarehe !ada !malipo !maombi !kipaumbele !uchapishaji !lugha !hataza !jina !nembo !hakimu !kesi !mahakama !usuluhishi !nchi !modeli
    sitawahi/sitaweza/siwezi/sitafika/sitakuwepo … weka/iwe/tufanye/keshokutwa/nyingine/badala/panga !ada !malipo !maombi !kipaumbele !uchapishaji !lugha !hataza !jina !nembo !hakimu !kesi !mahakama !usuluhishi !nchi !modeli jumatatu/jumanne/jumatano/alhamisi/ijumaa/jumamosi/jumapili/kesho/keshokutwa/leo/asubuhi/mchana/jioni/wiki/monday/tuesday/wednesday/thursday/friday/saturday/mwezi/saa/nyingine
    nipe/weka/nipeni/niwekee/panga siku/saa/tarehe nyingine/ingine/tofauti !ada !malipo !maombi !kipaumbele !uchapishaji !lugha !hataza !jina !nembo !hakimu !kesi !mahakama !usuluhishi !nchi !modeli
    siku … nyingine/ingine … !ada !malipo !maombi !kipaumbele !uchapishaji !lugha !hataza !jina !nembo !hakimu !kesi !mahakama !usuluhishi !nchi !modeli msiba/nipe/weka/harusi/safari/naumwa
    nina/niko/nimepata msiba/safari/harusi/dharura/mgonjwa/mtihani … nyingine/siku/badili/sogeza/weka !ada !malipo !maombi !kipaumbele !uchapishaji !lugha !hataza !jina !nembo !hakimu !kesi !mahakama !usuluhishi !nchi !modeli
    ahirisha/ahirisheni/hamisha/sogeza … hadi/mpaka … mwezi/wiki/jumatatu/jumanne/jumatano/alhamisi/ijumaa/jumamosi/jumapili/kesho/keshokutwa/leo/asubuhi/mchana/jioni/monday/tuesday/wednesday/thursday/friday/saturday/saa !ada !malipo !maombi !kipaumbele !uchapishaji !lugha !hataza !jina !nembo !hakimu !kesi !mahakama !usuluhishi !nchi !modeli
    tuhamishe/tusogeze/tuahirishe/tubadilishe miadi/appointment/kikao/mkutano/booking/session/call/slot/meeting/consultation !ada !malipo !maombi !kipaumbele !uchapishaji !lugha !hataza !jina !nembo !hakimu !kesi !mahakama !usuluhishi !nchi !modeli
    appointment/miadi iwe/ije jumatatu/jumanne/jumatano/alhamisi/ijumaa/jumamosi/jumapili/kesho/keshokutwa/leo/asubuhi/mchana/jioni/wiki/monday/tuesday/wednesday/thursday/friday/saturday/mwezi/saa
    = badilisha siku
    = badilisha saa
    = siku nyingine
    = sogeza miadi
    = hamisha miadi
    = tubadilishe siku
    = ahirisha
    = change date
    = change time

cancel =
    ghairi/futa/sitisha/katisha/vunja/toa/kufuta/ondoa/tupilia miadi !linki
    miadi … ghairi/sitisha/katisha/futa
    siwezi/sitaweza/sitakuja/sitafika kuja/kufika/kuhudhuria/miadi/kesho/tena !ahirisha !nyingine !ingine !mwingine !mahakama
    sihitaji/sitaki miadi/tena !data !ujumbe !taarifa !linda !sajili
    miadi sihitaji/sitaki/haihitajiki
    = ghairi
    = ghairi miadi
    = cancel
    = sitisha
    futa/ghairi/futeni/katisha/ahirisha/cancel miadi/appointment/mkutano/booking !data !ujumbe
    ghairi/ghairini/nimeghairi/futa/futeni/kufuta/nifutie/nifutieni/sitisha/sitisheni/katisha/vunja/toa/toeni/ondoa/tupilia/cancel/nacancel/nicancel/cancelled/drop/kusitisha/kuondoa/achana … miadi/appointment/kikao/mkutano/booking/session/call/slot/meeting/consultation/ushauri/mashauriano/ratiba !linki !data !taarifa !hataza !alama !chapa !nembo !mkataba !leseni !usajili !tovuti !bidhaa !ujumbe !mahakama !chat !kikumbusho !amazon !page
    miadi/appointment/kikao/mkutano/booking/session/call/slot/meeting/consultation/mashauriano … ghairi/ghairini/nimeghairi/futa/futeni/kufuta/nifutie/nifutieni/sitisha/sitisheni/katisha/vunja/toa/toeni/ondoa/tupilia/cancel/nacancel/nicancel/cancelled/drop/kusitisha/kuondoa/achana !linki !data !taarifa !hataza !alama !chapa !nembo !mkataba !leseni !usajili !tovuti !bidhaa !ujumbe !mahakama !chat !kikumbusho !amazon !page !usuluhishi
    ghairi/ghairini/nimeghairi/futa/futeni/kufuta/nifutie/nifutieni/sitisha/sitisheni/katisha/vunja/toa/toeni/ondoa/tupilia/cancel/nacancel/nicancel/cancelled/drop/kusitisha/kuondoa/achana … jina langu … ratiba/miadi/kikao/leo !linki !data !taarifa !hataza !alama !chapa !nembo !mkataba !leseni !usajili !tovuti !bidhaa !ujumbe !mahakama !chat !kikumbusho !amazon !page
    sitakuja/siji/sitafika/sitahudhuria/sikuji/siendi/sitatokea … kesho/leo/tena/miadi/kikao/jumatatu/jumanne/jumatano/alhamisi/ijumaa/jumamosi/jumapili/keshokutwa/asubuhi/mchana/jioni/wiki/monday/tuesday/wednesday/thursday/friday/saturday/mwezi/saa/futeni/msiningoje/ushauri !badala !nyingine !iwe !tufanye !je !mahakama !maonyesho !tusogeze !usuluhishi
    sitakuja/siji/sitafika/sikuji futeni/futa/ghairi/msiningoje/tena/basi !badala
    msiningoje/msinisubiri/usiningoje/usinisubiri
    nimeghairi !mkataba !jina
    sihitaji/sitaki/siitaji … miadi/appointment/kikao/mkutano/booking/session/call/slot/meeting/consultation/kuonana/kuja/ushauri/mshauri … tena
    miadi/appointment/kikao/mkutano/booking/session/call/slot/meeting/consultation … haina/hakuna/sihitaji/sitaki/haihitajiki/siitaki … haja/tena/cancel/kabisa
    sihitaji/sitaki kuonana/kukutana/kuja/kumuona !linki !data !taarifa !hataza !alama !chapa !nembo !mkataba !leseni !usajili !tovuti !bidhaa !ujumbe !mahakama !chat !kikumbusho !amazon !page
    = sitakuja
    = nimeghairi
    = futa miadi
    = cancel appointment
    = cancel booking
    = siji
    naomba/nataka/nimeamua/ningependa/tafadhali kughairi/nighairi/kucancel !linki !data !taarifa !hataza !alama !chapa !nembo !mkataba !leseni !usajili !tovuti !bidhaa !ujumbe !mahakama !chat !kikumbusho !amazon !page
    siwezi/sitaweza/sitahudhuria/sitakuja/sitatokea … futeni/futa/ghairi/samahani/achaneni !linki !data !taarifa !hataza !alama !chapa !nembo !mkataba !leseni !usajili !tovuti !bidhaa !ujumbe !mahakama !chat !kikumbusho !amazon !page !badala !nyingine
    achana/achaneni na … miadi/appointment/kikao/mkutano/booking/session/call/slot/meeting/consultation
    kikao/miadi/mkutano/appointment/session … haja/sihitaji/hakuna/sitaki/basi !linki !data !taarifa !hataza !alama !chapa !nembo !mkataba !leseni !usajili !tovuti !bidhaa !ujumbe !mahakama !chat !kikumbusho !amazon !page !usuluhishi
    hakuna haja … miadi/appointment/kikao/mkutano/booking/session/call/slot/meeting/consultation
    niondoe/niondoeni/nitoe/nitoeni/toa kwenye ratiba/miadi/kikao
    sitatokea/sitahudhuria/sitakuja/sitafika kesho/leo/samahani/jumatatu/jumanne/jumatano/alhamisi/ijumaa/jumamosi/jumapili/keshokutwa/asubuhi/mchana/jioni/wiki/monday/tuesday/wednesday/thursday/friday/saturday/mwezi/saa !badala !tufanye !je !iwe !weka !mahakama !nyingine
    siji/sitakuja/sikuji tena/kesho/leo/basi !badala !iwe
    = siji tena
    = futa booking
    = futa appointment
    = ghairi booking
    = sitaki tena miadi
    = cancel it
    = sihitaji tena

language =
    ongea/jibu/andika/nijibu/nijibie/niandikie/andikeni/tumia/ongeeni/zungumzeni/badilisha/badili/ahirisha/switch/weka/unajua/mnajua/nielezee/nieleze/endelea/tuendelee kiswahili/swahili/kiingereza/kingereza/english/kizungu/kifaransa/french/kiarabu/arabic/kihispania/spanish/kichina/kirusi/kireno/kihindi/kiindonesia !maombi !hataza !sajili !tafsiri !omba
    je/unaweza/mnaweza/kuna/mna/una/naweza/tunaweza … kiswahili/swahili/kiingereza/kingereza/english/kizungu/kifaransa/french/kiarabu/arabic/kihispania/spanish/kichina/kirusi/kireno/kihindi/kiindonesia !maombi !hataza !sajili !tafsiri !omba !wasilisha !chapa
    kwa kiswahili/swahili/kiingereza/kingereza/english/kizungu/kifaransa/french/kiarabu/arabic/kihispania/spanish/kichina/kirusi/kireno/kihindi/kiindonesia tafadhali/basi/please/pls
    ahirisha/badilisha/badili/chagua/nibadilishie/kubadili/nibadili lugha !hataza !omba !alama !chapa
    lugha nyingine/ingine/tofauti/yangu/gani/zipi !maombi !wasilisha !hataza !omba !tafsiri !jina !maana !chapa
    sielewi/sijui/sifahamu/siongei/sisomi kiswahili/swahili/kiingereza/kingereza/english/kizungu/kifaransa/french/kiarabu/arabic/kihispania/spanish/kichina/kirusi/kireno/kihindi/kiindonesia !barua
    kiswahili/swahili/kiingereza/kingereza/english/kizungu/kifaransa/french/kiarabu/arabic/kihispania/spanish/kichina/kirusi/kireno/kihindi/kiindonesia changu/yangu si/sio/mbaya/kidogo/hafifu
    = kiswahili
    = swahili
    = kiingereza
    = english
    = kifaransa
    = kiarabu
    = lugha
    = kwa kiswahili
    = kwa kiingereza
    ongea/jibu/andika/nijibu/nijibie/niandikie/andikeni/tumia/ongeeni/zungumzeni/switch/weka/unajua/mnajua/nielezee/nieleze/endelea/tuendelee/tuongee/tutumie/unaongea/mnaongea/unaelewa/mnaelewa/unafahamu/mnatumia/nataka/naomba/tubonge/bonga/talk/speak/reply/write/badili kiswahili/swahili/kiingereza/kingereza/english/kizungu/kifaransa/french/kiarabu/arabic/kihispania/spanish/kichina/chinese/kirusi/russian/kireno/portuguese/kihindi/hindi/kiindonesia/sheng/kikuyu/kiluhya/kijaluo/kinyarwanda/kiganda/luganda/kisukuma/kichaga/kimasai/kisomali/amharic !maombi !hataza !sajili !tafsiri !omba !wasilisha !chapa !barua !kitabu !jina !nembo !alama
    can/could/do/please/pls/naomba/tunaweza/naweza/nitumie/tutumie … kiswahili/swahili/kiingereza/kingereza/english/kizungu/kifaransa/french/kiarabu/arabic/kihispania/spanish/kichina/chinese/kirusi/russian/kireno/portuguese/kihindi/hindi/kiindonesia/sheng/kikuyu/kiluhya/kijaluo/kinyarwanda/kiganda/luganda/kisukuma/kichaga/kimasai/kisomali/amharic !maombi !hataza !sajili !tafsiri !omba !wasilisha !chapa !barua !kitabu !jina !nembo !alama !apply !file
    kiswahili/swahili/kiingereza/kingereza/english/kizungu/kifaransa/french/kiarabu/arabic/kihispania/spanish/kichina/chinese/kirusi/russian/kireno/portuguese/kihindi/hindi/kiindonesia/sheng/kikuyu/kiluhya/kijaluo/kinyarwanda/kiganda/luganda/kisukuma/kichaga/kimasai/kisomali/amharic please/pls/plz/tafadhali/basi/bana/tu/only !maombi !hataza !sajili !tafsiri !omba !wasilisha !chapa !barua !kitabu !jina !nembo !alama
    sielewi/sijui/sifahamu/siongei/sisomi/siskii/siskizi/hainieleweki/ngumu kiswahili/swahili/kiingereza/kingereza/english/kizungu/kifaransa/french/kiarabu/arabic/kihispania/spanish/kichina/chinese/kirusi/russian/kireno/portuguese/kihindi/hindi/kiindonesia/sheng/kikuyu/kiluhya/kijaluo/kinyarwanda/kiganda/luganda/kisukuma/kichaga/kimasai/kisomali/amharic !maombi !hataza !sajili !tafsiri !omba !wasilisha !chapa !barua !kitabu !jina !nembo !alama
    kiswahili/swahili/kiingereza/kingereza/english/kizungu/kifaransa/french/kiarabu/arabic/kihispania/spanish/kichina/chinese/kirusi/russian/kireno/portuguese/kihindi/hindi/kiindonesia/sheng/kikuyu/kiluhya/kijaluo/kinyarwanda/kiganda/luganda/kisukuma/kichaga/kimasai/kisomali/amharic … sielewi/sijui/siongei/ngumu/imenishinda/sanifu/kidogo !maombi !hataza !sajili !tafsiri !omba !wasilisha !chapa !barua !kitabu !jina !nembo !alama
    lugha nyingine/ingine/tofauti/yangu/gani/zipi/zingine/mbadala !maombi !hataza !sajili !tafsiri !omba !wasilisha !chapa !barua !kitabu !jina !nembo !alama !maana
    badilisha/badili/change/chagua/switch/nibadilishie/ahirisha/settings lugha/language !maombi !hataza !sajili !tafsiri !omba !wasilisha !chapa !barua !kitabu !jina !nembo !alama
    lugha … badilisha/badili/nyingine/gani/zipi/zingine/mnazo/hapa … mnatumia/hapa/zipo/mnazo/naweza/tafadhali/mna
    = english please
    = english pls
    = french
    = arabic
    = sheng
    = badilisha lugha
    = lugha nyingine
    lugha … ipo/zipo/mnayo/mna/ya kiswahili/swahili/kiingereza/kingereza/english/kizungu/kifaransa/french/kiarabu/arabic/kihispania/spanish/kichina/chinese/kirusi/russian/kireno/portuguese/kihindi/hindi/kiindonesia/sheng/kikuyu/kiluhya/kijaluo/kinyarwanda/kiganda/luganda/kisukuma/kichaga/kimasai/kisomali/amharic … !maombi !hataza !sajili !tafsiri !omba !wasilisha !chapa !barua !kitabu !jina !nembo !alama ipo/mnayo
    kiswahili/swahili/kiingereza/kingereza/english/kizungu/kifaransa/french/kiarabu/arabic/kihispania/spanish/kichina/chinese/kirusi/russian/kireno/portuguese/kihindi/hindi/kiindonesia/sheng/kikuyu/kiluhya/kijaluo/kinyarwanda/kiganda/luganda/kisukuma/kichaga/kimasai/kisomali/amharic ipo/mnayo/inapatikana/zipo !maombi !hataza !sajili !tafsiri !omba !wasilisha !chapa !barua !kitabu !jina !nembo !alama
    nizungumzie/nieleze/niambie/nisomee/nifafanulie kiswahili/swahili/kiingereza/kingereza/english/kizungu/kifaransa/french/kiarabu/arabic/kihispania/spanish/kichina/chinese/kirusi/russian/kireno/portuguese/kihindi/hindi/kiindonesia/sheng/kikuyu/kiluhya/kijaluo/kinyarwanda/kiganda/luganda/kisukuma/kichaga/kimasai/kisomali/amharic !maombi !hataza !sajili !tafsiri !omba !wasilisha !chapa !barua !kitabu !jina !nembo !alama
    nataka/naomba/natumia/ningependa kutumia/tumia lugha nyingine/ingine/yangu !maombi !hataza !sajili !tafsiri !omba !wasilisha !chapa !barua !kitabu !jina !nembo !alama
    change/switch language please/pls/tafadhali
    tunaweza/naweza/tuongee kuongea/tuongee/talk/kuzungumza kiswahili/swahili/kiingereza/kingereza/english/kizungu/kifaransa/french/kiarabu/arabic/kihispania/spanish/kichina/chinese/kirusi/russian/kireno/portuguese/kihindi/hindi/kiindonesia/sheng/kikuyu/kiluhya/kijaluo/kinyarwanda/kiganda/luganda/kisukuma/kichaga/kimasai/kisomali/amharic
    = lugha tofauti
    = badili lugha
    = kingereza
    = speak english
    = speak french
    = in english
    = swahili please
    = kiswahili tafadhali

delete =
    futa taarifa/zangu/yangu/akaunti/mazungumzo/historia/kila/yote/zote/kunihusu !bidhaa !facebook !amazon !page !nembo !alama !miadi !tovuti !sajili !chapa !jina !usajili
    futa … kuhusu mimi
    taarifa/akaunti/mazungumzo zangu/yangu/langu/yote/zote … futa !tovuti !siri !mfanyakazi
    nisahau/nisahauni/msahau/nisahauwe
    haki ya kusahaulika
    taarifa gani … mimi/zangu/yangu
    mnatunza/mnahifadhi/unahifadhi/unatunza/mnajua/unajua/mna nini/taarifa/gani … mimi/zangu/yangu/kunihusu
    msihifadhi/usihifadhi/msitunze taarifa/zangu
    = futa
    = futa kila kitu
    = nisahau
    = delete
    futa/futeni/kufuta/nifutie/nifutieni/ondoa/ondoeni/toa/toeni/sahau/sahauni/msahau/delete/erase/remove/wipe/clear/safisha/haribu/haribuni/mfute/zifutwe/yafutwe/deleteni … data/taarifa/akaunti/mazungumzo/chat/historia/namba/number/rekodi/record/account/maelezo/info/profile/conversation … zangu/yangu/langu/zote/yote/yetu/wenu/mfumo/mimi/kunihusu/sasa/tafadhali/bana !alama !miadi !tovuti !sajili !chapa !jina !usajili !mshindani !bidhaa !listing !ukurasa !page !facebook !amazon !maagizo !instructions !sheria !wateja !siri !mfanyakazi
    futa/futeni/kufuta/nifutie/nifutieni/ondoa/ondoeni/toa/toeni/sahau/sahauni/msahau/delete/erase/remove/wipe/clear/safisha/haribu/haribuni/mfute/zifutwe/yafutwe/deleteni data/taarifa/akaunti/mazungumzo/chat/historia/namba/number/rekodi/record/account/maelezo/info/profile/conversation !alama !miadi !tovuti !sajili !chapa !jina !usajili !mshindani !bidhaa !listing !ukurasa !page !facebook !amazon !maagizo !instructions !sheria !wateja !siri !mfanyakazi
    data/taarifa/akaunti/mazungumzo/chat/historia/namba/number/rekodi/record/account/maelezo/info/profile/conversation zangu/yangu/langu/yetu … futa/futeni/kufuta/nifutie/nifutieni/ondoa/ondoeni/toa/toeni/sahau/sahauni/msahau/delete/erase/remove/wipe/clear/safisha/haribu/haribuni/mfute/zifutwe/yafutwe/deleteni !alama !miadi !tovuti !sajili !chapa !jina !usajili !mshindani !bidhaa !listing !ukurasa !page !facebook !amazon !maagizo !instructions !sheria !wateja !siri !mfanyakazi
    futa/futeni/kufuta/nifutie/nifutieni/ondoa/ondoeni/toa/toeni/sahau/sahauni/msahau/delete/erase/remove/wipe/clear/safisha/haribu/haribuni/mfute/zifutwe/yafutwe/deleteni … yote/kila/zote/everything/vyote/chochote … niliyokuambia/niliyosema/niliyoandika/nilichosema/kunihusu/kuhusu/mnayojua/mimi/zangu/yangu/tuliyoongea/nimekwambia !alama !miadi !tovuti !sajili !chapa !jina !usajili !mshindani !bidhaa !listing !ukurasa !page !facebook !amazon !maagizo !instructions !sheria !wateja !siri !mfanyakazi
    sahau/nisahau/msahau/futa … niliyokuambia/niliyosema/niliyoandika/tuliyoongea/nimekwambia/nilichokuambia/mimi/kunihusu !alama !miadi !tovuti !sajili !chapa !jina !usajili !mshindani !bidhaa !listing !ukurasa !page !facebook !amazon !maagizo !instructions !sheria !wateja !siri !mfanyakazi
    sitaki/msibaki/usibaki/mbaki/msihifadhi/usihifadhi/msitunze/usitunze/msiweke/usiweke … data/taarifa/akaunti/mazungumzo/chat/historia/namba/number/rekodi/record/account/maelezo/info/profile/conversation/chochote/kitu … yangu/zangu/changu/kunihusu/langu/mimi
    sitaki … mbaki/mhifadhi/mtunze/muweke/mkae … data/taarifa/akaunti/mazungumzo/chat/historia/namba/number/rekodi/record/account/maelezo/info/profile/conversation/yangu/zangu !alama !miadi !tovuti !sajili !chapa !jina !usajili !mshindani !bidhaa !listing !ukurasa !page !facebook !amazon !maagizo !instructions !sheria !wateja !siri !mfanyakazi
    mna/mnajua/mnahifadhi/mnatunza/mnazo/unajua/unahifadhi/una … data/taarifa/nini/gani/info/maelezo … kunihusu/mimi/zangu/yangu/wangu !alama !miadi !tovuti !sajili !chapa !jina !usajili !mshindani !bidhaa !listing !ukurasa !page !facebook !amazon !maagizo !instructions !sheria !wateja !siri !mfanyakazi
    haki … kusahaulika/kufutwa
    = futa data zangu
    = delete my data
    = futa akaunti
    = futa yote
    = delete everything
    futa/ondoa/toa/haribu … kila … mnachojua/mlicho/mnachonacho/nilicho/kuhusu/juu !alama !miadi !tovuti !sajili !chapa !jina !usajili !mshindani !bidhaa !listing !ukurasa !page !facebook !amazon !maagizo !instructions !sheria !wateja !siri !mfanyakazi
    futa/ondoeni/ondoa/toa/mfute … namba/taarifa/rekodi/info/mazungumzo/chats/chat/data … !alama !miadi !tovuti !sajili !chapa !jina !usajili !mshindani !bidhaa !listing !ukurasa !page !facebook !amazon !maagizo !instructions !sheria !wateja !siri !mfanyakazi yangu/zangu/system/kwa/simu
    futa mazungumzo/chat/chats/historia !alama !miadi !tovuti !sajili !chapa !jina !usajili !mshindani !bidhaa !listing !ukurasa !page !facebook !amazon !maagizo !instructions !sheria !wateja !siri !mfanyakazi
    sitaki … rekodi/taarifa/data/namba … zangu/yangu/zibaki/ibaki/zikae !alama !miadi !tovuti !sajili !chapa !jina !usajili !mshindani !bidhaa !listing !ukurasa !page !facebook !amazon !maagizo !instructions !sheria !wateja !siri !mfanyakazi
    nionyeshe/onyesha/niambie/show data/taarifa/info … kunihusu/zangu/mliyonayo/yangu !alama !miadi !tovuti !sajili !chapa !jina !usajili !mshindani !bidhaa !listing !ukurasa !page !facebook !amazon !maagizo !instructions !sheria !wateja !siri !mfanyakazi
    nisahauni/nisahau/mnisahau/msahauni … kabisa/tafadhali/mimi
    data/taarifa/namba/chat/rekodi … ifutwe/zifutwe/yafutwe/iondolewe/ziondolewe !alama !miadi !tovuti !sajili !chapa !jina !usajili !mshindani !bidhaa !listing !ukurasa !page !facebook !amazon !maagizo !instructions !sheria !wateja !siri !mfanyakazi
    = futa namba yangu
    = ondoa namba yangu
    = futa chat
    = futa mazungumzo
    = futa account
    = delete chat
    = delete account
    = sahau kila kitu

restart =
    anza/tuanze/nianze/kuanza/anzia/tuanzie/nianzie/anzeni upya/tena/mwanzo/sifuri/awali !biashara !kuuza !hataza
    rudi/nirudishe/turudi/nipeleke/irudishe/rudisha/kurudi/nirudi mwanzo/menyu/mwanzoni/nyumbani/awali !nchi !alama
    nimebonyeza/nilibonyeza/nimebofya/nimegusa/nimechagua/nilichagua/nimekosea vibaya/makosa/kitufe/jibu/chaguo/bahati/kimakosa
    menyu kuu
    main menu
    mazungumzo mapya
    = anza upya
    = anza tena
    = restart
    = reset
    = menyu
    = menu
    = mwanzo
    = rudi
    = nyumbani
    anza/tuanze/nianze/kuanza/anzia/tuanzie/nianzie/anzeni/turudie/rudia/nirudie/turejee/restart/start/begin upya/tena/mwanzo/mwanzoni/sifuri/awali/again/over/zote/yote/afresh !biashara !kuuza !hataza !sajili !linda !mradi !kampuni !mauzo
    tufute/futa … tuanze/anza/kuanza upya/tena/mwanzo !biashara
    rudi/nirudishe/turudi/nirejeshe/irudishe/rudisha/kurudi/nirudi/nipeleke/rejea/go/take/back mwanzo/menyu/mwanzoni/nyumbani/awali/menu/nyuma/kuu/home/main !nchi !alama !bidhaa !pesa !hataza
    nimebonyeza/nilibonyeza/nimebofya/nimegusa/nimechagua/nilichagua/nimekosea/nimepress/nimeclick/nimejibu … vibaya/makosa/kitufe/jibu/chaguo/bahati/kimakosa/sahihi/silo/sio/wrong/button/lisilo !darasa !daraja !jina !alama !ombi !fomu !sajili
    menyu/menu kuu/main
    wacha/acha/hebu turudie/tuanze/tuanzie/nianze … yote/upya/tena/mwanzo/zote !biashara
    = tuanze upya
    = rudi mwanzo
    = start again
    = start over
    = back
    = menyu kuu
    = home
    turudi/nirudi/rudi/nirudishe/rudisha … tulipoanza/nyuma/mwanzo/awali/kule/mwanzoni !alama !miadi !tovuti !sajili !chapa !jina !usajili !mshindani !bidhaa !listing !ukurasa !page !facebook !amazon !maagizo !instructions !sheria !wateja !siri !mfanyakazi !pesa !bidhaa
    tangu/toka/kutoka mwanzo … rudia/kurudia/tuanze/nianze/anza
    kurudia/nirudie/turudie/rudia tangu/mwanzo/tena/upya/maswali !kosa !iga
    nimekosea/nilikosea/nimechagua kuchagua/kubonyeza/chaguo/kujibu/vibaya !daraja !jina !alama !fomu !ombi !wakala
    mazungumzo mapya/mpya/upya
    reset kila/yote/chat/kitu/mazungumzo
    fungua mazungumzo mapya
    anza/tuanze/anzisha/fungua mazungumzo/chat upya/mapya/mpya
    = kutoka mwanzo
    = toka mwanzo
    = upya
    = anza mwanzo
    = tuanze tena
    = rudi nyuma
    = nirudishe mwanzo
    = nataka menyu kuu
    = main menu
    = go back

opt-out =
    acha/acheni/wacha/wacheni/komesha/komesheni/simamisha/stop/achana/zima/ondoa/mniache kuniandikia/ujumbe/kutuma/kunitext/kunisumbua/kunikumbusha/arifa !mshindani !mtu !mwizi
    sitaki/sihitaji/sipendi/sitapenda/hatutaki ujumbe/arifa/kukumbushwa/kuandikiwa !mshindani
    usiniandikie/msiniandikie/usinitumie/msinitumie/usinisumbue/msinisumbue/msinikumbushe/usinikumbushe
    msitume/usitume/msitumie ujumbe/tena/kitu
    niondoe/nitoe/nitoeni/niondoeni/nijiondoe/kujiondoa orodha/list/group/kundi/hapa/huduma
    unsubscribe
    niache/niacheni/mniache … peke/tafadhali/meseji/ujumbe/msinitumie
    = niache
    = niacheni
    = stop
    = acha
    = kujiondoa
    = sitaki ujumbe
    acheni/acha/sitaki/wacheni/usitume/msitume kutuma/kunitumia/meseji/ujumbe/sms/jumbe/vikumbusho/tena/arifa
    acha/acheni/wacha/wacheni/komesha/komesheni/simamisha/stop/zima/zimeni/ondoa/sitisha/sitisheni/basi/block/punguza/enough … kuniandikia/kutuma/kunitumia/kunitext/kunisumbua/kunikumbusha/kunispam/kunipigia/sending/texting !facebook !tangazo !chapa !mshindani !mwizi !wateja !wakili !barua !iga !jina
    acha/acheni/wacha/wacheni/komesha/komesheni/simamisha/stop/zima/zimeni/ondoa/sitisha/sitisheni/basi/block/punguza/enough … ujumbe/meseji/message/messages/sms/text/texts/vikumbusho/kikumbusho/arifa/notification/notifications/jumbe/reminder/reminders/mameseji/alerts/email/whatsapp !facebook !tangazo !chapa !mshindani !mwizi !wateja !wakili !barua !iga !jina
    sitaki/sihitaji/sipendi/sitapenda/hatutaki/nimechoka/nimechoshwa/siitaji/no … ujumbe/meseji/message/messages/sms/text/texts/vikumbusho/kikumbusho/arifa/notification/notifications/jumbe/reminder/reminders/mameseji/alerts/email/whatsapp !facebook !tangazo !chapa !mshindani !mwizi !wateja !wakili !barua !iga !jina
    sitaki/sihitaji/hatutaki kupokea/kupata/kutumiwa/kuandikiwa/kukumbushwa/kusumbuliwa … chochote/tena/kutoka/wenu/ujumbe/meseji/message/messages/sms/text/texts/vikumbusho/kikumbusho/arifa/notification/notifications/jumbe/reminder/reminders/mameseji/alerts/email/whatsapp/nanyi/vitu/kila
    usiniandikie/msiniandikie/usinitumie/msinitumie/usinisumbue/msinisumbue/msinikumbushe/usinikumbushe/msinitext/usinitext/msinispam/msinipigie/usinipigie/mnisumbue/msinichoshe
    msitume/usitume/msitumie/msilete ujumbe/tena/kitu/meseji/sms/chochote !facebook !tangazo !chapa !mshindani !mwizi !wateja !wakili !barua !iga !jina
    niondoe/nitoe/nitoeni/niondoeni/nijiondoe/kujiondoa/mnitoe/mniondoe/remove/toa/toeni … orodha/list/group/kundi/huduma/broadcast !facebook !tangazo !chapa !mshindani !mwizi !wateja !wakili !barua !iga !jina !amazon
    stop/quit sending/texting/messaging/spamming/it
    niache/niacheni/mniache/muniache … peke/tafadhali/meseji/ujumbe/msinitumie/amani/bana/kabisa/nipumzike
    nimechoka/mmenichosha/mnanisumbua/mnanichosha/mnaboo … meseji/sms/ujumbe/vikumbusho/kunisumbua/kila !facebook !tangazo !chapa !mshindani !mwizi !wateja !wakili !barua !iga !jina
    mmenichosha/mnanisumbua/mnanichosha
    = sitaki meseji
    = acheni kunitumia
    = stop messages
    = jitoe
    = msinitumie
    nimechoka/nimechoshwa/sitaki/sihitaji kukumbushwa/kusumbuliwa/kutumiwa/kuandikiwa
    matangazo/ujumbe/sms/jumbe yenu/zenu … komesha/acha/kwangu/sitaki/nimechoka
    komesheni/komesha/acheni/acha/simamisheni/ondoeni … matangazo/ujumbe/sms/meseji … yenu/zenu/kwangu/hizo
    futa/toa/ondoa namba … meseji/sms/kila/list
    acheni/acha/komesheni/wacheni/punguzeni usumbufu/kunisumbua/kero
    = acheni usumbufu
    = sitaki arifa
    = sitaki sms
    = msitume
    = usitume
    = msinisumbue
    = nitoe
    = niondoe
    = no more messages
    = stop sms

urgent =
    kujiua/najiua/nijiue/nitajiua/nikajiua/kujinyonga/nitajinyonga/kujimaliza/kujitoa uhai/leo/sasa/nataka/maisha
    kujiua/nitajiua/nijiue/kujinyonga/nitajinyonga/najinyonga
    nataka/natamani/nimechoka/afadhali kufa/nife/kuishi
    sitaki kuishi
    ataniua/wataniua/kuniua/aniue/waniue/atatuua/watatuua/kutuua/atamuua/kumuua
    anatishia/ametishia/wanatishia/amenitishia/ananitishia/wananitishia/tishia maisha/kuua/kisu/panga/bunduki/kuniua/kunipiga/kifo/kuchoma
    panga/bunduki/kisu/silaha/bastola/jambia … mlangoni/mlango/nyumbani/hapa/nje/shingoni/ananifuata !buni !uza !tengeneza !hataza
    mlangoni … panga/bunduki/kisu/silaha/bastola !buni !uza !hataza
    ananipiga/wananipiga/amenipiga/wamenipiga/anampiga/amembaka/amenibaka/kubakwa !simu !picha !bei !gitaa !ngoma !muziki
    hapumui/hawezi/siwezi/anashindwa kupumua
    hapumui/hapumi
    amezimia/amepoteza/kapoteza fahamu/hajitambui/chini
    amezimia/kazimia
    amekunywa/amemeza/kanywa/kameza/nimekunywa/nimemeza sumu/dawa/rangi/jiki/asidi/vidonge/mafuta/kemikali
    anatoka/natokwa/anatokwa/inatoka damu … sana/nyingi/haikomi/msaada
    mshtuko moyo
    nyumba/duka/karakana/kiwanda/jengo/godauni … inaungua/linaungua/inawaka/moto/yaungua !moto_sana
    ambulance/ambulansi/zimamoto/polisi … haraka/sasa/tafadhali/nisaidie/wito
    dharura … polisi/ambulance/hospitali/damu/moto
    moto umewaka/umetuunguza/unawaka
    moto/unaungua/inaungua/linaungua/unawaka/moshi … watu/ndani/saidieni/msaada/workshop/karakana/nyumba/duka/kiwanda/jiko/wamekwama/watoto/tusaidieni !kengele !bima !kizima !buni
    kuna/kumetokea moto/mlipuko/ajali/moshi !bima
    saidieni/tusaidieni/nisaidieni/jamani/tuokoeni moto/anakufa/damu/ajali/wanakufa/uwiii/ndani/ameanguka
    gesi/gas … inavuja/imevuja/imelipuka/harufu/mlipuko
    mlipuko/imelipuka … watu/majeruhi/gesi/kiwanda
    umeme/shoti … umempiga/amepigwa/imempiga/umemrusha/amerushwa/kapigwa
    amepigwa/kapigwa shoti/umeme/risasi/panga/kisu
    hapumui/hapumuwi/hapumi/anapumua/kupumua … hawezi/shida/vizuri/kidogo/haraka/tena
    anakunywa/amekunywa/kanywa/amemeza/kameza/ameza/nimekunywa/nimemeza/amekula/amevuta sumu/dawa/asidi/jik/petroli/betri/sabuni/vidonge/kemikali/dudu/panya/mafuta/solvent
    ameanguka/kaanguka/kazimia/amezimia/amedondoka … hapumui/haamki/hasemi/fahamu/saidieni/msaada/hajitambui
    damu inatoka/nyingi/haikomi/inavuja/anatokwa/inamwagika
    kifua/moyo … kinauma/kinabana/maumivu/unauma/kubana
    nataka/natamani/bora/afadhali/nimeamua kufa/nife/kujiua/kujinyonga/kujimaliza/nijinyonge/nijiue
    sioni/hakuna sababu/maana/haja kuishi/maisha
    nimechoka na/kuishi maisha/dunia
    siwezi kuendelea/kuishi tena
    ametekwa/wametekwa/amenitekwa/kutekwa/wamemteka/ameibwa_mtoto/wamemchukua mtoto/mwanangu/ndugu/watekaji
    ametekwa/wametekwa/wamemteka
    mtoto/mwanangu … hatarini/amemeza/hapumui/anazama/ameungua/anapigwa/amepotea/anakufa/amebakwa
    anazama/amezama/wanazama maji/mto/ziwa/bahari/mtoto
    ajali … majeruhi/damu/wamekufa/haraka/msaada/mbaya !bima
    anakufa/wanakufa/nakufa saidieni/sasa/haraka/jamani/mtoto/mama
    najiua/ninajiua/nimejiua/nitajiua/nilijiua/nikajiua/kujiua/natakajiua/anajiua/amejiua/atajiua/ameshajiua/nimeshajiua/nisijiua/ajiua/nijiue/ajiue/najinyonga/ninajinyonga/nimejinyonga/nitajinyonga/nilijinyonga/nikajinyonga/kujinyonga/natakajinyonga/anajinyonga/amejinyonga/atajinyonga/ameshajinyonga/nimeshajinyonga/nisijinyonga/ajinyonga/nijinyonge/ajinyonge/najimaliza/ninajimaliza/nimejimaliza/nitajimaliza/nilijimaliza/nikajimaliza/kujimaliza/natakajimaliza/anajimaliza/amejimaliza/atajimaliza/ameshajimaliza/nimeshajimaliza/nisijimaliza/ajimaliza/nijimalize/ajimalize/najiuwa/ninajiuwa/nimejiuwa/nitajiuwa/nilijiuwa/nikajiuwa/kujiuwa/natakajiuwa/anajiuwa/amejiuwa/atajiuwa/ameshajiuwa/nimeshajiuwa/nisijiuwa/ajiuwa/nijiuwe/ajiuwe/najidhuru/ninajidhuru/nimejidhuru/nitajidhuru/nilijidhuru/nikajidhuru/kujidhuru/natakajidhuru/anajidhuru/amejidhuru/atajidhuru/ameshajidhuru/nimeshajidhuru/nisijidhuru/ajidhuru/nijidhuru/najichinja/ninajichinja/nimejichinja/nitajichinja/nilijichinja/nikajichinja/kujichinja/natakajichinja/anajichinja/amejichinja/atajichinja/ameshajichinja/nimeshajichinja/nisijichinja/ajichinja/nijichinje/ajichinje/najiumiza/ninajiumiza/nimejiumiza/nitajiumiza/nilijiumiza/nikajiumiza/kujiumiza/natakajiumiza/anajiumiza/amejiumiza/atajiumiza/ameshajiumiza/nimeshajiumiza/nisijiumiza/ajiumiza/nijiumize/ajiumize !soko
    kujiua/najiua/nijiue/nitajiua/nikajiua/kujinyonga/kujimaliza/nijimalize/nijitoe/kujidhuru/nijidhuru/jinyonga/jiua/suicide
    najikata/ninajikata/nimejikata/nitajikata/nilijikata/nikajikata/kujikata/natakajikata/anajikata/amejikata/atajikata/ameshajikata/nimeshajikata/nisijikata/ajikata/nijikate/ajikate/najichoma/ninajichoma/nimejichoma/nitajichoma/nilijichoma/nikajichoma/kujichoma/natakajichoma/anajichoma/amejichoma/atajichoma/ameshajichoma/nimeshajichoma/nisijichoma/ajichoma/nijichome/ajichome/najirusha/ninajirusha/nimejirusha/nitajirusha/nilijirusha/nikajirusha/kujirusha/natakajirusha/anajirusha/amejirusha/atajirusha/ameshajirusha/nimeshajirusha/nisijirusha/ajirusha/nijirushe/ajirushe/najitupa/ninajitupa/nimejitupa/nitajitupa/nilijitupa/nikajitupa/kujitupa/natakajitupa/anajitupa/amejitupa/atajitupa/ameshajitupa/nimeshajitupa/nisijitupa/ajitupa/nijitupe/ajitupe/najimwagia/ninajimwagia/nimejimwagia/nitajimwagia/nilijimwagia/nikajimwagia/kujimwagia/natakajimwagia/anajimwagia/amejimwagia/atajimwagia/ameshajimwagia/nimeshajimwagia/nisijimwagia/ajimwagia/nijimwagie/ajimwagie/najilipua/ninajilipua/nimejilipua/nitajilipua/nilijilipua/nikajilipua/kujilipua/natakajilipua/anajilipua/amejilipua/atajilipua/ameshajilipua/nimeshajilipua/nisijilipua/ajilipua/nijilipue/ajilipue/najitoa/ninajitoa/nimejitoa/nitajitoa/nilijitoa/nikajitoa/kujitoa/natakajitoa/anajitoa/amejitoa/atajitoa/ameshajitoa/nimeshajitoa/nisijitoa/ajitoa/nijitoe/ajitoe/najiondoa/ninajiondoa/nimejiondoa/nitajiondoa/nilijiondoa/nikajiondoa/kujiondoa/natakajiondoa/anajiondoa/amejiondoa/atajiondoa/ameshajiondoa/nimeshajiondoa/nisijiondoa/ajiondoa/nijiondoe/ajiondoe/najichanja/ninajichanja/nimejichanja/nitajichanja/nilijichanja/nikajichanja/kujichanja/natakajichanja/anajichanja/amejichanja/atajichanja/ameshajichanja/nimeshajichanja/nisijichanja/ajichanja/nijichanje/ajichanje/najiangusha/ninajiangusha/nimejiangusha/nitajiangusha/nilijiangusha/nikajiangusha/kujiangusha/natakajiangusha/anajiangusha/amejiangusha/atajiangusha/ameshajiangusha/nimeshajiangusha/nisijiangusha/ajiangusha/nijiangushe/ajiangushe/najizamisha/ninajizamisha/nimejizamisha/nitajizamisha/nilijizamisha/nikajizamisha/kujizamisha/natakajizamisha/anajizamisha/amejizamisha/atajizamisha/ameshajizamisha/nimeshajizamisha/nisijizamisha/ajizamisha/nijizamishe/ajizamishe uhai/roho/duniani/dunia/maisha/leo/wembe/kisu/mkono/mikono/gorofani/ghorofani/daraja/treni/mishipa !orodha !list !group !kampuni !ushirika
    nataka/natamani/ningependa/nimeamua/naenda/nitaenda/nawaza/nafikiria/nafikiri/naona/nimepanga/niko/najisikia/natafuta/afadhali/bora/heri/nimechoka/nakaribia/tayari/wanna/acha/wacha kufa/nife/nifariki/kujiua/kujinyonga/kujimaliza/nijimalize/nijiue/nijinyonge/kufariki/kudedi/nidedi/kupotea/kutoweka !njaa !brand
    nimechoka/nimechokeshwa/nimeshachoka/nimeshindwa/nimekata/siyawezi/sitaki/siwezi/nachukia/naichukia/imenishinda/imenichosha/yamenishinda/umenishinda/sioni/hakuna/sina/nimepoteza … maisha/life/kuishi/uhai/dunia/duniani/ulimwengu !biashara !mshindani !gharama
    maisha/life/kuishi/uhai/dunia/duniani/ulimwengu … imenishinda/yamenishinda/imenichosha/yamenichosha/haina/hayana/umenishinda/imekwisha/yamekwisha/basi … maana/faida/tena/kabisa/bro/sana/mimi/thamani !alama !hataza
    life/maisha imenishinda/yamenishinda/imenichosha/yamenichosha/imekwama/haina/hayana/imeniboo
    hakuna/sina/sioni sababu/maana/haja/faida/tumaini/matumaini/umuhimu kuishi/maisha/life/kuendelea/kuwa !biashara !alama !wakili
    sitaki/siwezi/sitaweza kuishi/kuendelea/kuvumilia tena/zaidi/hivi !kulipa !hataza !biashara !mkataba !kesi !shirika
    bora/afadhali/heri/better/best nife/kufa/nisingezaliwa/kifo/nikufe/nisiwepo/nikafa
    dunia/familia/watu/watoto/wao … bila … mimi/yangu
    ni mzigo kwa familia/watu/wote
    barua/ujumbe/meseji/note ya/kuaga/mwisho/kwaheri familia/wazazi/kuaga/watoto/mama !wakili
    kwaheri/kwaherini/buriani/goodbye/alamsiki wote/dunia/familia/watu/mama/wazazi/watoto/milele/jamani
    nimeshika/nimefunga/nimeandaa/nimenunua/niko/ninayo/nimeweka/nimetayarisha … kamba/sumu/vidonge/kitanzi/wembe/dawa … shingo/nimalize/nife/leo/usiku/zote/hapa/kwaheri/kwaherini/kujinyonga !mbolea
    kuruka/niruke/kujirusha/nijirushe/nitaruka/naruka/nitajirusha gorofa/ghorofa/ghorofani/gorofani/daraja/treni/paa/dirisha/mto/ziwa/balcony
    ataniua/wataniua/ananiua/wananiua/ameniua/wameniua/kuniua/aniue/waniue/atatuua/watatuua/anatuua/wanatuua/ametuua/wametuua/kutuua/atuue/watuue/atamuua/watamuua/anamuua/wanamuua/amemuua/wamemuua/kumuua/amuue/wamuue/atawaua/watawaua/anawaua/wanawaua/amewaua/wamewaua/kuwaua/awaue/wawaue/atanichinja/watanichinja/ananichinja/wananichinja/amenichinja/wamenichinja/kunichinja/anichinje/wanichinje/atatuchinja/watatuchinja/anatuchinja/wanatuchinja/ametuchinja/wametuchinja/kutuchinja/atuchinje/watuchinje/atamchinja/watamchinja/anamchinja/wanamchinja/amemchinja/wamemchinja/kumchinja/amchinje/wamchinje/atamuchinja/watamuchinja/anamuchinja/wanamuchinja/amemuchinja/wamemuchinja/kumuchinja/amuchinje/wamuchinje/atawachinja/watawachinja/anawachinja/wanawachinja/amewachinja/wamewachinja/kuwachinja/awachinje/wawachinje/ataninyonga/wataninyonga/ananinyonga/wananinyonga/ameninyonga/wameninyonga/kuninyonga/aninyonge/waninyonge/atatunyonga/watatunyonga/anatunyonga/wanatunyonga/ametunyonga/wametunyonga/kutunyonga/atunyonge/watunyonge/atamnyonga/watamnyonga/anamnyonga/wanamnyonga/amemnyonga/wamemnyonga/kumnyonga/amnyonge/wamnyonge/atamunyonga/watamunyonga/anamunyonga/wanamunyonga/amemunyonga/wamemunyonga/kumunyonga/amunyonge/wamunyonge/atawanyonga/watawanyonga/anawanyonga/wanawanyonga/amewanyonga/wamewanyonga/kuwanyonga/awanyonge/wawanyonge/atanimaliza/watanimaliza/ananimaliza/wananimaliza/amenimaliza/wamenimaliza/kunimaliza/animalize/wanimalize/atatumaliza/watatumaliza/anatumaliza/wanatumaliza/ametumaliza/wametumaliza/kutumaliza/atumalize/watumalize/atammaliza/watammaliza/anammaliza/wanammaliza/amemmaliza/wamemmaliza/kummaliza/ammalize/wammalize/atamumaliza/watamumaliza/anamumaliza/wanamumaliza/amemumaliza/wamemumaliza/kumumaliza/amumalize/wamumalize/atawamaliza/watawamaliza/anawamaliza/wanawamaliza/amewamaliza/wamewamaliza/kuwamaliza/awamalize/wawamalize/atanidunga/watanidunga/ananidunga/wananidunga/amenidunga/wamenidunga/kunidunga/anidunge/wanidunge/atatudunga/watatudunga/anatudunga/wanatudunga/ametudunga/wametudunga/kutudunga/atudunge/watudunge/atamdunga/watamdunga/anamdunga/wanamdunga/amemdunga/wamemdunga/kumdunga/amdunge/wamdunge/atamudunga/watamudunga/anamudunga/wanamudunga/amemudunga/wamemudunga/kumudunga/amudunge/wamudunge/atawadunga/watawadunga/anawadunga/wanawadunga/amewadunga/wamewadunga/kuwadunga/awadunge/wawadunge/aniulie/waniulie/atuulie/watuulie/amulie/wamulie/amuulie/wamuulie/awaulie/wawaulie/ataniuwa/wataniuwa/ananiuwa/wananiuwa/ameniuwa/wameniuwa/kuniuwa/aniuwe/waniuwe/atatuuwa/watatuuwa/anatuuwa/wanatuuwa/ametuuwa/wametuuwa/kutuuwa/atuuwe/watuuwe/amuwe/wamuwe/atamuuwa/watamuuwa/anamuuwa/wanamuuwa/amemuuwa/wamemuuwa/kumuuwa/amuuwe/wamuuwe/atawauwa/watawauwa/anawauwa/wanawauwa/amewauwa/wamewauwa/kuwauwa/awauwe/wawauwe !soko !sokoni !bei !washindani !kodi !gharama
    atanipiga/watanipiga/ananipiga/wananipiga/amenipiga/wamenipiga/kunipiga/wanipige/atatupiga/watatupiga/anatupiga/wanatupiga/ametupiga/wametupiga/kutupiga/watupige/atanitesa/watanitesa/ananitesa/wananitesa/amenitesa/wamenitesa/kunitesa/wanitese/atatutesa/watatutesa/anatutesa/wanatutesa/ametutesa/wametutesa/kututesa/watutese/ataninyanyasa/wataninyanyasa/ananinyanyasa/wananinyanyasa/ameninyanyasa/wameninyanyasa/kuninyanyasa/aninyanyase/waninyanyase/atatunyanyasa/watatunyanyasa/anatunyanyasa/wanatunyanyasa/ametunyanyasa/wametunyanyasa/kutunyanyasa/atunyanyase/watunyanyase/ataniumiza/wataniumiza/ananiumiza/wananiumiza/ameniumiza/wameniumiza/kuniumiza/aniumize/waniumize/atatuumiza/watatuumiza/anatuumiza/wanatuumiza/ametuumiza/wametuumiza/kutuumiza/atuumize/watuumize/atanijeruhi/watanijeruhi/ananijeruhi/wananijeruhi/amenijeruhi/wamenijeruhi/kunijeruhi/anijeruhi/wanijeruhi/atatujeruhi/watatujeruhi/anatujeruhi/wanatujeruhi/ametujeruhi/wametujeruhi/kutujeruhi/atujeruhi/watujeruhi/anishambulie/wanishambulie/atushambulie/watushambulie/atanivamia/watanivamia/ananivamia/wananivamia/amenivamia/wamenivamia/kunivamia/anivamie/wanivamie/atatuvamia/watatuvamia/anatuvamia/wanatuvamia/ametuvamia/wametuvamia/kutuvamia/atuvamie/watuvamie/atanichoma/watanichoma/ananichoma/wananichoma/amenichoma/wamenichoma/kunichoma/anichome/wanichome/atatuchoma/watatuchoma/anatuchoma/wanatuchoma/ametuchoma/wametuchoma/kutuchoma/atuchome/watuchome !picha !simu !bei !faini !kopi !marufuku !mnada !kodi !chapa
    mume/mumewe/baba/kaka/mke/mpenzi/bosi/boss/mwajiri/mwenzangu/partner/ex/jirani/polisi/mjomba/kambo/mwalimu/manager … atanipiga/watanipiga/ananipiga/wananipiga/amenipiga/wamenipiga/kunipiga/wanipige/atatupiga/watatupiga/anatupiga/wanatupiga/ametupiga/wametupiga/kutupiga/watupige/atanitesa/watanitesa/ananitesa/wananitesa/amenitesa/wamenitesa/kunitesa/wanitese/atatutesa/watatutesa/anatutesa/wanatutesa/ametutesa/wametutesa/kututesa/watutese/ataninyanyasa/wataninyanyasa/ananinyanyasa/wananinyanyasa/ameninyanyasa/wameninyanyasa/kuninyanyasa/aninyanyase/waninyanyase/atatunyanyasa/watatunyanyasa/anatunyanyasa/wanatunyanyasa/ametunyanyasa/wametunyanyasa/kutunyanyasa/atunyanyase/watunyanyase/ataniumiza/wataniumiza/ananiumiza/wananiumiza/ameniumiza/wameniumiza/kuniumiza/aniumize/waniumize/atatuumiza/watatuumiza/anatuumiza/wanatuumiza/ametuumiza/wametuumiza/kutuumiza/atuumize/watuumize/atanijeruhi/watanijeruhi/ananijeruhi/wananijeruhi/amenijeruhi/wamenijeruhi/kunijeruhi/anijeruhi/wanijeruhi/atatujeruhi/watatujeruhi/anatujeruhi/wanatujeruhi/ametujeruhi/wametujeruhi/kutujeruhi/atujeruhi/watujeruhi/anishambulie/wanishambulie/atushambulie/watushambulie/atanivamia/watanivamia/ananivamia/wananivamia/amenivamia/wamenivamia/kunivamia/anivamie/wanivamie/atatuvamia/watatuvamia/anatuvamia/wanatuvamia/ametuvamia/wametuvamia/kutuvamia/atuvamie/watuvamie/atanichoma/watanichoma/ananichoma/wananichoma/amenichoma/wamenichoma/kunichoma/anichome/wanichome/atatuchoma/watatuchoma/anatuchoma/wanatuchoma/ametuchoma/wametuchoma/kutuchoma/atuchome/watuchome/ataniua/wataniua/ananiua/wananiua/ameniua/wameniua/kuniua/aniue/waniue/atatuua/watatuua/anatuua/wanatuua/ametuua/wametuua/kutuua/atuue/watuue/atamuua/watamuua/anamuua/wanamuua/amemuua/wamemuua/kumuua/amuue/wamuue/atawaua/watawaua/anawaua/wanawaua/amewaua/wamewaua/kuwaua/awaue/wawaue/atanichinja/watanichinja/ananichinja/wananichinja/amenichinja/wamenichinja/kunichinja/anichinje/wanichinje/atatuchinja/watatuchinja/anatuchinja/wanatuchinja/ametuchinja/wametuchinja/kutuchinja/atuchinje/watuchinje/atamchinja/watamchinja/anamchinja/wanamchinja/amemchinja/wamemchinja/kumchinja/amchinje/wamchinje/atamuchinja/watamuchinja/anamuchinja/wanamuchinja/amemuchinja/wamemuchinja/kumuchinja/amuchinje/wamuchinje/atawachinja/watawachinja/anawachinja/wanawachinja/amewachinja/wamewachinja/kuwachinja/awachinje/wawachinje/ataninyonga/wataninyonga/ananinyonga/wananinyonga/ameninyonga/wameninyonga/kuninyonga/aninyonge/waninyonge/atatunyonga/watatunyonga/anatunyonga/wanatunyonga/ametunyonga/wametunyonga/kutunyonga/atunyonge/watunyonge/atamnyonga/watamnyonga/anamnyonga/wanamnyonga/amemnyonga/wamemnyonga/kumnyonga/amnyonge/wamnyonge/atamunyonga/watamunyonga/anamunyonga/wanamunyonga/amemunyonga/wamemunyonga/kumunyonga/amunyonge/wamunyonge/atawanyonga/watawanyonga/anawanyonga/wanawanyonga/amewanyonga/wamewanyonga/kuwanyonga/awanyonge/wawanyonge/atanimaliza/watanimaliza/ananimaliza/wananimaliza/amenimaliza/wamenimaliza/kunimaliza/animalize/wanimalize/atatumaliza/watatumaliza/anatumaliza/wanatumaliza/ametumaliza/wametumaliza/kutumaliza/atumalize/watumalize/atammaliza/watammaliza/anammaliza/wanammaliza/amemmaliza/wamemmaliza/kummaliza/ammalize/wammalize/atamumaliza/watamumaliza/anamumaliza/wanamumaliza/amemumaliza/wamemumaliza/kumumaliza/amumalize/wamumalize/atawamaliza/watawamaliza/anawamaliza/wanawamaliza/amewamaliza/wamewamaliza/kuwamaliza/awamalize/wawamalize/atanidunga/watanidunga/ananidunga/wananidunga/amenidunga/wamenidunga/kunidunga/anidunge/wanidunge/atatudunga/watatudunga/anatudunga/wanatudunga/ametudunga/wametudunga/kutudunga/atudunge/watudunge/atamdunga/watamdunga/anamdunga/wanamdunga/amemdunga/wamemdunga/kumdunga/amdunge/wamdunge/atamudunga/watamudunga/anamudunga/wanamudunga/amemudunga/wamemudunga/kumudunga/amudunge/wamudunge/atawadunga/watawadunga/anawadunga/wanawadunga/amewadunga/wamewadunga/kuwadunga/awadunge/wawadunge/aniulie/waniulie/atuulie/watuulie/amulie/wamulie/amuulie/wamuulie/awaulie/wawaulie/ataniuwa/wataniuwa/ananiuwa/wananiuwa/ameniuwa/wameniuwa/kuniuwa/aniuwe/waniuwe/atatuuwa/watatuuwa/anatuuwa/wanatuuwa/ametuuwa/wametuuwa/kutuuwa/atuuwe/watuuwe/amuwe/wamuwe/atamuuwa/watamuuwa/anamuuwa/wanamuuwa/amemuuwa/wamemuuwa/kumuuwa/amuuwe/wamuuwe/atawauwa/watawauwa/anawauwa/wanawauwa/amewauwa/wamewauwa/kuwauwa/awauwe/wawauwe/atanibaka/watanibaka/ananibaka/wananibaka/amenibaka/wamenibaka/alinibaka/walinibaka/akinibaka/wakinibaka/kanibaka/kunibaka/hunibaka/anatanibaka/ameshanibaka/wameshanibaka/itanibaka/inanibaka/imenibaka/angeninibaka/anibake/wanibake/anakunibaka/atambaka/watambaka/anambaka/wanambaka/amembaka/wamembaka/alimbaka/walimbaka/akimbaka/wakimbaka/kambaka/kumbaka/humbaka/anatambaka/ameshambaka/wameshambaka/itambaka/inambaka/imembaka/angenimbaka/ambake/wambake/anakumbaka/atatubaka/watatubaka/anatubaka/wanatubaka/ametubaka/wametubaka/alitubaka/walitubaka/akitubaka/wakitubaka/katubaka/kutubaka/hutubaka/anatatubaka/ameshatubaka/wameshatubaka/itatubaka/inatubaka/imetubaka/angenitubaka/atubake/watubake/anakutubaka/atawabaka/watawabaka/anawabaka/wanawabaka/amewabaka/wamewabaka/aliwabaka/waliwabaka/akiwabaka/wakiwabaka/kawabaka/kuwabaka/huwabaka/anatawabaka/ameshawabaka/wameshawabaka/itawabaka/inawabaka/imewabaka/angeniwabaka/awabake/wawabake/anakuwabaka/ataninajisi/wataninajisi/ananinajisi/wananinajisi/ameninajisi/wameninajisi/alininajisi/walininajisi/akininajisi/wakininajisi/kaninajisi/kuninajisi/huninajisi/anataninajisi/ameshaninajisi/wameshaninajisi/itaninajisi/inaninajisi/imeninajisi/angenininajisi/aninajisi/waninajisi/anakuninajisi/atamnajisi/watamnajisi/anamnajisi/wanamnajisi/amemnajisi/wamemnajisi/alimnajisi/walimnajisi/akimnajisi/wakimnajisi/kamnajisi/kumnajisi/humnajisi/anatamnajisi/ameshamnajisi/wameshamnajisi/itamnajisi/inamnajisi/imemnajisi/angenimnajisi/amnajisi/wamnajisi/anakumnajisi/atatunajisi/watatunajisi/anatunajisi/wanatunajisi/ametunajisi/wametunajisi/alitunajisi/walitunajisi/akitunajisi/wakitunajisi/katunajisi/kutunajisi/hutunajisi/anatatunajisi/ameshatunajisi/wameshatunajisi/itatunajisi/inatunajisi/imetunajisi/angenitunajisi/atunajisi/watunajisi/anakutunajisi/atawanajisi/watawanajisi/anawanajisi/wanawanajisi/amewanajisi/wamewanajisi/aliwanajisi/waliwanajisi/akiwanajisi/wakiwanajisi/kawanajisi/kuwanajisi/huwanajisi/anatawanajisi/ameshawanajisi/wameshawanajisi/itawanajisi/inawanajisi/imewanajisi/angeniwanajisi/awanajisi/wawanajisi/anakuwanajisi/atanilawiti/watanilawiti/ananilawiti/wananilawiti/amenilawiti/wamenilawiti/alinilawiti/walinilawiti/akinilawiti/wakinilawiti/kanilawiti/kunilawiti/hunilawiti/anatanilawiti/ameshanilawiti/wameshanilawiti/itanilawiti/inanilawiti/imenilawiti/angeninilawiti/anilawiti/wanilawiti/anakunilawiti/atamlawiti/watamlawiti/anamlawiti/wanamlawiti/amemlawiti/wamemlawiti/alimlawiti/walimlawiti/akimlawiti/wakimlawiti/kamlawiti/kumlawiti/humlawiti/anatamlawiti/ameshamlawiti/wameshamlawiti/itamlawiti/inamlawiti/imemlawiti/angenimlawiti/amlawiti/wamlawiti/anakumlawiti/atatulawiti/watatulawiti/anatulawiti/wanatulawiti/ametulawiti/wametulawiti/alitulawiti/walitulawiti/akitulawiti/wakitulawiti/katulawiti/kutulawiti/hutulawiti/anatatulawiti/ameshatulawiti/wameshatulawiti/itatulawiti/inatulawiti/imetulawiti/angenitulawiti/atulawiti/watulawiti/anakutulawiti/atawalawiti/watawalawiti/anawalawiti/wanawalawiti/amewalawiti/wamewalawiti/aliwalawiti/waliwalawiti/akiwalawiti/wakiwalawiti/kawalawiti/kuwalawiti/huwalawiti/anatawalawiti/ameshawalawiti/wameshawalawiti/itawalawiti/inawalawiti/imewalawiti/angeniwalawiti/awalawiti/wawalawiti/anakuwalawiti/kubakwa/nimebakwa/amebakwa/alibakwa/ubakaji/anabakwa/amenajisiwa/atanifungia/watanifungia/ananifungia/wananifungia/amenifungia/wamenifungia/alinifungia/walinifungia/akinifungia/wakinifungia/kanifungia/kunifungia/hunifungia/anatanifungia/ameshanifungia/wameshanifungia/itanifungia/inanifungia/imenifungia/angeninifungia/anifungie/wanifungie/anakunifungia/atatufungia/watatufungia/anatufungia/wanatufungia/ametufungia/wametufungia/alitufungia/walitufungia/akitufungia/wakitufungia/katufungia/kutufungia/hutufungia/anatatufungia/ameshatufungia/wameshatufungia/itatufungia/inatufungia/imetufungia/angenitufungia/atufungie/watufungie/anakutufungia/atamfungia/watamfungia/anamfungia/wanamfungia/amemfungia/wamemfungia/alimfungia/walimfungia/akimfungia/wakimfungia/kamfungia/kumfungia/humfungia/anatamfungia/ameshamfungia/wameshamfungia/itamfungia/inamfungia/imemfungia/angenimfungia/amfungie/wamfungie/anakumfungia/atanifungie/watanifungie/ananifungie/wananifungie/amenifungie/wamenifungie/alinifungie/walinifungie/akinifungie/wakinifungie/kanifungie/kunifungie/hunifungie/anatanifungie/ameshanifungie/wameshanifungie/itanifungie/inanifungie/imenifungie/angeninifungie/anakunifungie/atatufungie/watatufungie/anatufungie/wanatufungie/ametufungie/wametufungie/alitufungie/walitufungie/akitufungie/wakitufungie/katufungie/kutufungie/hutufungie/anatatufungie/ameshatufungie/wameshatufungie/itatufungie/inatufungie/imetufungie/angenitufungie/anakutufungie/atamfungie/watamfungie/anamfungie/wanamfungie/amemfungie/wamemfungie/alimfungie/walimfungie/akimfungie/wakimfungie/kamfungie/kumfungie/humfungie/anatamfungie/ameshamfungie/wameshamfungie/itamfungie/inamfungie/imemfungie/angenimfungie/anakumfungie/ataniteka/wataniteka/ananiteka/wananiteka/ameniteka/wameniteka/aliniteka/waliniteka/akiniteka/wakiniteka/kaniteka/kuniteka/huniteka/anataniteka/ameshaniteka/wameshaniteka/itaniteka/inaniteka/imeniteka/angeniniteka/aniteke/waniteke/anakuniteka/atatuteka/watatuteka/anatuteka/wanatuteka/ametuteka/wametuteka/alituteka/walituteka/akituteka/wakituteka/katuteka/kututeka/hututeka/anatatuteka/ameshatuteka/wameshatuteka/itatuteka/inatuteka/imetuteka/angenituteka/atuteke/watuteke/anakututeka/atamteka/watamteka/anamteka/wanamteka/amemteka/wamemteka/alimteka/walimteka/akimteka/wakimteka/kamteka/kumteka/humteka/anatamteka/ameshamteka/wameshamteka/itamteka/inamteka/imemteka/angenimteka/amteke/wamteke/anakumteka/anapiga/amepiga/hupiga !picha !simu !kopi
    atanibaka/watanibaka/ananibaka/wananibaka/amenibaka/wamenibaka/alinibaka/walinibaka/akinibaka/wakinibaka/kanibaka/kunibaka/hunibaka/anatanibaka/ameshanibaka/wameshanibaka/itanibaka/inanibaka/imenibaka/angeninibaka/anibake/wanibake/anakunibaka/atambaka/watambaka/anambaka/wanambaka/amembaka/wamembaka/alimbaka/walimbaka/akimbaka/wakimbaka/kambaka/kumbaka/humbaka/anatambaka/ameshambaka/wameshambaka/itambaka/inambaka/imembaka/angenimbaka/ambake/wambake/anakumbaka/atatubaka/watatubaka/anatubaka/wanatubaka/ametubaka/wametubaka/alitubaka/walitubaka/akitubaka/wakitubaka/katubaka/kutubaka/hutubaka/anatatubaka/ameshatubaka/wameshatubaka/itatubaka/inatubaka/imetubaka/angenitubaka/atubake/watubake/anakutubaka/atawabaka/watawabaka/anawabaka/wanawabaka/amewabaka/wamewabaka/aliwabaka/waliwabaka/akiwabaka/wakiwabaka/kawabaka/kuwabaka/huwabaka/anatawabaka/ameshawabaka/wameshawabaka/itawabaka/inawabaka/imewabaka/angeniwabaka/awabake/wawabake/anakuwabaka/ataninajisi/wataninajisi/ananinajisi/wananinajisi/ameninajisi/wameninajisi/alininajisi/walininajisi/akininajisi/wakininajisi/kaninajisi/kuninajisi/huninajisi/anataninajisi/ameshaninajisi/wameshaninajisi/itaninajisi/inaninajisi/imeninajisi/angenininajisi/aninajisi/waninajisi/anakuninajisi/atamnajisi/watamnajisi/anamnajisi/wanamnajisi/amemnajisi/wamemnajisi/alimnajisi/walimnajisi/akimnajisi/wakimnajisi/kamnajisi/kumnajisi/humnajisi/anatamnajisi/ameshamnajisi/wameshamnajisi/itamnajisi/inamnajisi/imemnajisi/angenimnajisi/amnajisi/wamnajisi/anakumnajisi/atatunajisi/watatunajisi/anatunajisi/wanatunajisi/ametunajisi/wametunajisi/alitunajisi/walitunajisi/akitunajisi/wakitunajisi/katunajisi/kutunajisi/hutunajisi/anatatunajisi/ameshatunajisi/wameshatunajisi/itatunajisi/inatunajisi/imetunajisi/angenitunajisi/atunajisi/watunajisi/anakutunajisi/atawanajisi/watawanajisi/anawanajisi/wanawanajisi/amewanajisi/wamewanajisi/aliwanajisi/waliwanajisi/akiwanajisi/wakiwanajisi/kawanajisi/kuwanajisi/huwanajisi/anatawanajisi/ameshawanajisi/wameshawanajisi/itawanajisi/inawanajisi/imewanajisi/angeniwanajisi/awanajisi/wawanajisi/anakuwanajisi/atanilawiti/watanilawiti/ananilawiti/wananilawiti/amenilawiti/wamenilawiti/alinilawiti/walinilawiti/akinilawiti/wakinilawiti/kanilawiti/kunilawiti/hunilawiti/anatanilawiti/ameshanilawiti/wameshanilawiti/itanilawiti/inanilawiti/imenilawiti/angeninilawiti/anilawiti/wanilawiti/anakunilawiti/atamlawiti/watamlawiti/anamlawiti/wanamlawiti/amemlawiti/wamemlawiti/alimlawiti/walimlawiti/akimlawiti/wakimlawiti/kamlawiti/kumlawiti/humlawiti/anatamlawiti/ameshamlawiti/wameshamlawiti/itamlawiti/inamlawiti/imemlawiti/angenimlawiti/amlawiti/wamlawiti/anakumlawiti/atatulawiti/watatulawiti/anatulawiti/wanatulawiti/ametulawiti/wametulawiti/alitulawiti/walitulawiti/akitulawiti/wakitulawiti/katulawiti/kutulawiti/hutulawiti/anatatulawiti/ameshatulawiti/wameshatulawiti/itatulawiti/inatulawiti/imetulawiti/angenitulawiti/atulawiti/watulawiti/anakutulawiti/atawalawiti/watawalawiti/anawalawiti/wanawalawiti/amewalawiti/wamewalawiti/aliwalawiti/waliwalawiti/akiwalawiti/wakiwalawiti/kawalawiti/kuwalawiti/huwalawiti/anatawalawiti/ameshawalawiti/wameshawalawiti/itawalawiti/inawalawiti/imewalawiti/angeniwalawiti/awalawiti/wawalawiti/anakuwalawiti/kubakwa/nimebakwa/amebakwa/alibakwa/ubakaji/anabakwa/amenajisiwa
    anataka/wanataka/nataka/atakuja/watakuja/anakuja/ameapa/anasema/amesema kuniua/kunichinja/kumuua/kutuua/kunichoma/kunidunga/kunipiga/kuniteka/kunimaliza/kutuchoma/kunibaka/kunifungia/kuniumiza/kutuvamia/kuninyonga !picha !simu
    atanitishia/watanitishia/ananitishia/wananitishia/amenitishia/wamenitishia/alinitishia/walinitishia/akinitishia/wakinitishia/kanitishia/kunitishia/hunitishia/anatanitishia/ameshanitishia/wameshanitishia/itanitishia/inanitishia/imenitishia/angeninitishia/anitishie/wanitishie/anakunitishia/atatutishia/watatutishia/anatutishia/wanatutishia/ametutishia/wametutishia/alitutishia/walitutishia/akitutishia/wakitutishia/katutishia/kututishia/hututishia/anatatutishia/ameshatutishia/wameshatutishia/itatutishia/inatutishia/imetutishia/angenitutishia/atutishie/watutishie/anakututishia/atamtishia/watamtishia/anamtishia/wanamtishia/amemtishia/wamemtishia/alimtishia/walimtishia/akimtishia/wakimtishia/kamtishia/kumtishia/humtishia/anatamtishia/ameshamtishia/wameshamtishia/itamtishia/inamtishia/imemtishia/angenimtishia/amtishie/wamtishie/anakumtishia/atanitisha/watanitisha/ananitisha/wananitisha/amenitisha/wamenitisha/alinitisha/walinitisha/akinitisha/wakinitisha/kanitisha/kunitisha/hunitisha/anatanitisha/ameshanitisha/wameshanitisha/itanitisha/inanitisha/imenitisha/angeninitisha/anitishe/wanitishe/anakunitisha/atatutisha/watatutisha/anatutisha/wanatutisha/ametutisha/wametutisha/alitutisha/walitutisha/akitutisha/wakitutisha/katutisha/kututisha/hututisha/anatatutisha/ameshatutisha/wameshatutisha/itatutisha/inatutisha/imetutisha/angenitutisha/atutishe/watutishe/anakututisha/atamtisha/watamtisha/anamtisha/wanamtisha/amemtisha/wamemtisha/alimtisha/walimtisha/akimtisha/wakimtisha/kamtisha/kumtisha/humtisha/anatamtisha/ameshamtisha/wameshamtisha/itamtisha/inamtisha/imemtisha/angenimtisha/amtishe/wamtishe/anakumtisha/atanitishie/watanitishie/ananitishie/wananitishie/amenitishie/wamenitishie/alinitishie/walinitishie/akinitishie/wakinitishie/kanitishie/kunitishie/hunitishie/anatanitishie/ameshanitishie/wameshanitishie/itanitishie/inanitishie/imenitishie/angeninitishie/anakunitishie/atatutishie/watatutishie/anatutishie/wanatutishie/ametutishie/wametutishie/alitutishie/walitutishie/akitutishie/wakitutishie/katutishie/kututishie/hututishie/anatatutishie/ameshatutishie/wameshatutishie/itatutishie/inatutishie/imetutishie/angenitutishie/anakututishie/atamtishie/watamtishie/anamtishie/wanamtishie/amemtishie/wamemtishie/alimtishie/walimtishie/akimtishie/wakimtishie/kamtishie/kumtishie/humtishie/anatamtishie/ameshamtishie/wameshamtishie/itamtishie/inamtishie/imemtishie/angenimtishie/anakumtishie/anatishia/wanatishia/ametishia/natishiwa/nimetishiwa/tunatishiwa/kutishiwa/vitisho/anatisha/wanatisha/tishio … maisha/kuua/kisu/panga/bunduki/kifo/kuchoma/kuniua/kunipiga/tindikali/acid/familia/watoto/kudhuru/kubaka/kuteka/visu/mapanga/risasi/kunichoma/kuchinja/kumwaga/roho !mahakama
    atanitishia/watanitishia/ananitishia/wananitishia/amenitishia/wamenitishia/alinitishia/walinitishia/akinitishia/wakinitishia/kanitishia/kunitishia/hunitishia/anatanitishia/ameshanitishia/wameshanitishia/itanitishia/inanitishia/imenitishia/angeninitishia/anitishie/wanitishie/anakunitishia/atatutishia/watatutishia/anatutishia/wanatutishia/ametutishia/wametutishia/alitutishia/walitutishia/akitutishia/wakitutishia/katutishia/kututishia/hututishia/anatatutishia/ameshatutishia/wameshatutishia/itatutishia/inatutishia/imetutishia/angenitutishia/atutishie/watutishie/anakututishia/atamtishia/watamtishia/anamtishia/wanamtishia/amemtishia/wamemtishia/alimtishia/walimtishia/akimtishia/wakimtishia/kamtishia/kumtishia/humtishia/anatamtishia/ameshamtishia/wameshamtishia/itamtishia/inamtishia/imemtishia/angenimtishia/amtishie/wamtishie/anakumtishia/atanitisha/watanitisha/ananitisha/wananitisha/amenitisha/wamenitisha/alinitisha/walinitisha/akinitisha/wakinitisha/kanitisha/kunitisha/hunitisha/anatanitisha/ameshanitisha/wameshanitisha/itanitisha/inanitisha/imenitisha/angeninitisha/anitishe/wanitishe/anakunitisha/atatutisha/watatutisha/anatutisha/wanatutisha/ametutisha/wametutisha/alitutisha/walitutisha/akitutisha/wakitutisha/katutisha/kututisha/hututisha/anatatutisha/ameshatutisha/wameshatutisha/itatutisha/inatutisha/imetutisha/angenitutisha/atutishe/watutishe/anakututisha/atamtisha/watamtisha/anamtisha/wanamtisha/amemtisha/wamemtisha/alimtisha/walimtisha/akimtisha/wakimtisha/kamtisha/kumtisha/humtisha/anatamtisha/ameshamtisha/wameshamtisha/itamtisha/inamtisha/imemtisha/angenimtisha/amtishe/wamtishe/anakumtisha/atanitishie/watanitishie/ananitishie/wananitishie/amenitishie/wamenitishie/alinitishie/walinitishie/akinitishie/wakinitishie/kanitishie/kunitishie/hunitishie/anatanitishie/ameshanitishie/wameshanitishie/itanitishie/inanitishie/imenitishie/angeninitishie/anakunitishie/atatutishie/watatutishie/anatutishie/wanatutishie/ametutishie/wametutishie/alitutishie/walitutishie/akitutishie/wakitutishie/katutishie/kututishie/hututishie/anatatutishie/ameshatutishie/wameshatutishie/itatutishie/inatutishie/imetutishie/angenitutishie/anakututishie/atamtishie/watamtishie/anamtishie/wanamtishie/amemtishie/wamemtishie/alimtishie/walimtishie/akimtishie/wakimtishie/kamtishie/kumtishie/humtishie/anatamtishie/ameshamtishie/wameshamtishie/itamtishie/inamtishie/imemtishie/angenimtishie/anakumtishie/anatishia/wanatishia/ametishia/natishiwa/nimetishiwa/tunatishiwa/kutishiwa/vitisho/anatisha/wanatisha/tishio … kuchoma/kuua/kuvunja/kubomoa/kuchinja
    kutishiwa/natishiwa/nimetishiwa/tunatishiwa/vitisho maisha/kifo/kuuawa/kuua/vya
    maisha/uhai/roho yangu/yetu/wangu/wetu hatari/hatarini/mashaka/tishio
    naogopa/nahofia maisha/uhai/ataniua/wataniua/kuuawa/kufa/roho !biashara
    majambazi/jambazi/majambawazi/wezi/mwizi/vibaka/wahuni/genge/magaidi/gaidi/wavamizi/thugs … wamevunja/wamevamia/wamenizingira/wana/wako/wameingia/nyumbani/dukani/ndani/nje/wananitisha/wanatisha/wamenishika/wamenivamia/wamenishikilia !nakala !kopi !bandia
    wamevunja/wamevamia/wameingia/wamenizingira/wametuzingira/wamenivamia/wametuvamia/tumevamiwa/nimevamiwa/tumezingirwa dukani/nyumbani/ndani/nyumba/duka/kiwandani/silaha/mapanga/visu/bunduki/usiku/majambazi/wezi/watu !tovuti !akaunti !mtandao
    panga/mapanga/bunduki/kisu/visu/silaha/bastola/jambia/shoka/rungu/marungu/mshale/mishale/nondo/gun/knife/machete/bisu/marisasi/mikuki … mlangoni/mlango/nyumbani/hapa/nje/shingoni/ananifuata/dukani/ndani/anataka/ananikimbiza/wananikimbiza/mkononi/kichwani !buni !uza !tengeneza !hataza !iga !sajili !bandia
    watu/mtu/jamaa/majambazi/wezi/vijana/mume/ex/jirani/partner/mteja/ndugu/mwenzangu/bosi/wahuni/kaka … panga/mapanga/bunduki/kisu/visu/silaha/bastola/jambia/shoka/rungu/marungu/mshale/mishale/nondo/gun/knife/machete/bisu/marisasi/mikuki !buni !uza !tengeneza !hataza !iga !sajili !bandia !jina
    amebeba/wamebeba/ameshika/wameshika/ana/wana/yuko/wako/anakuja/amekuja/wamekuja na/nje panga/mapanga/bunduki/kisu/visu/silaha/bastola/jambia/shoka/rungu/marungu/mshale/mishale/nondo/gun/knife/machete/bisu/marisasi/mikuki !buni !uza !tengeneza !hataza !iga !sajili !bandia
    ananikimbiza/wananikimbiza/ananifuata/wananifuata/ananifukuza/wananisaka/ananisaka/ananiwinda … panga/mapanga/bunduki/kisu/visu/silaha/bastola/jambia/shoka/rungu/marungu/mshale/mishale/nondo/gun/knife/machete/bisu/marisasi/mikuki/usiku/gari/nyumbani/barabarani/kuniua/mtaani/nje !mtandao !instagram !tiktok
    atanifungia/watanifungia/ananifungia/wananifungia/amenifungia/wamenifungia/alinifungia/walinifungia/akinifungia/wakinifungia/kanifungia/kunifungia/hunifungia/anatanifungia/ameshanifungia/wameshanifungia/itanifungia/inanifungia/imenifungia/angeninifungia/anifungie/wanifungie/anakunifungia/atatufungia/watatufungia/anatufungia/wanatufungia/ametufungia/wametufungia/alitufungia/walitufungia/akitufungia/wakitufungia/katufungia/kutufungia/hutufungia/anatatufungia/ameshatufungia/wameshatufungia/itatufungia/inatufungia/imetufungia/angenitufungia/atufungie/watufungie/anakutufungia/atamfungia/watamfungia/anamfungia/wanamfungia/amemfungia/wamemfungia/alimfungia/walimfungia/akimfungia/wakimfungia/kamfungia/kumfungia/humfungia/anatamfungia/ameshamfungia/wameshamfungia/itamfungia/inamfungia/imemfungia/angenimfungia/amfungie/wamfungie/anakumfungia/atanifungie/watanifungie/ananifungie/wananifungie/amenifungie/wamenifungie/alinifungie/walinifungie/akinifungie/wakinifungie/kanifungie/kunifungie/hunifungie/anatanifungie/ameshanifungie/wameshanifungie/itanifungie/inanifungie/imenifungie/angeninifungie/anakunifungie/atatufungie/watatufungie/anatufungie/wanatufungie/ametufungie/wametufungie/alitufungie/walitufungie/akitufungie/wakitufungie/katufungie/kutufungie/hutufungie/anatatufungie/ameshatufungie/wameshatufungie/itatufungie/inatufungie/imetufungie/angenitufungie/anakutufungie/atamfungie/watamfungie/anamfungie/wanamfungie/amemfungie/wamemfungie/alimfungie/walimfungie/akimfungie/wakimfungie/kamfungie/kumfungie/humfungie/anatamfungie/ameshamfungie/wameshamfungie/itamfungie/inamfungie/imemfungie/angenimfungie/anakumfungie/ataniteka/wataniteka/ananiteka/wananiteka/ameniteka/wameniteka/aliniteka/waliniteka/akiniteka/wakiniteka/kaniteka/kuniteka/huniteka/anataniteka/ameshaniteka/wameshaniteka/itaniteka/inaniteka/imeniteka/angeniniteka/aniteke/waniteke/anakuniteka/atatuteka/watatuteka/anatuteka/wanatuteka/ametuteka/wametuteka/alituteka/walituteka/akituteka/wakituteka/katuteka/kututeka/hututeka/anatatuteka/ameshatuteka/wameshatuteka/itatuteka/inatuteka/imetuteka/angenituteka/atuteke/watuteke/anakututeka/atamteka/watamteka/anamteka/wanamteka/amemteka/wamemteka/alimteka/walimteka/akimteka/wakimteka/kamteka/kumteka/humteka/anatamteka/ameshamteka/wameshamteka/itamteka/inamteka/imemteka/angenimteka/amteke/wamteke/anakumteka … ndani/chumbani/nyumbani/chumba/siku/godauni/stoo/sijala/nisaidieni/gari/hela/pesa/mlango/nyumba
    nimefungiwa/tumefungiwa/amefungiwa/nimefungwa/nimetekwa/tumetekwa/wametekwa/ametekwa/kutekwa/ametekwaa/nimezuiliwa ndani/chumbani/nyumbani/chumba/siku/godauni/sijala/hela/pesa/mtoto/nisaidieni/kamba/wanataka !akaunti !ukurasa
    ametekwa/wametekwa/nimetekwa/tumetekwa/wamemteka/watekaji/utekaji/wameniteka/ameteka/kidnap/kidnapped/wamenikidnap/amekidnapiwa
    mtoto/watoto/mwanangu/mwanagu/mtoi/kijana/binti/mama/baba/babu/bibi/nyanya/mke/mkewangu/mume/dada/kaka/ndugu/rafiki/beshte/jirani/mfanyakazi/mfanyikazi/fundi/mzee/mtu/watu/jamaa/mjomba/shangazi/mdogo/katoto/kijukuu/mjukuu/mteja/mzazi/mamangu/babangu/dadangu/kakangu/dem/boyfriend/girlfriend/wifey/employee/worker … ametoweka/amepotea/haonekani/hajulikani/ametoroshwa/kapotea !bidhaa
    fidia/ransom/komboa/kikombozi … mtoto/mwanangu/watekaji/ndugu
    amemeza/wamemeza/nimemeza/tumemeza/kameza/kamemeza/alimeza/nilimeza/memeza/anameza/umememeza/ameshameza/nimeshameza/walimeza/nakumeza/kumeza/nikameza/ninameza/amekunywa/wamekunywa/nimekunywa/tumekunywa/kakunywa/kamekunywa/alikunywa/nilikunywa/mekunywa/anakunywa/umemekunywa/ameshakunywa/nimeshakunywa/walikunywa/nakukunywa/kukunywa/nikakunywa/ninakunywa/amenywa/wamenywa/nimenywa/tumenywa/kanywa/kamenywa/alinywa/nilinywa/menywa/ananywa/umemenywa/ameshanywa/nimeshanywa/walinywa/nakunywa/kunywa/nikanywa/ninanywa/amekula/tumekula/kakula/kamekula/alikula/nilikula/mekula/umemekula/ameshakula/nimeshakula/walikula/nakukula/kukula/nikakula/amela/wamela/nimela/tumela/kamela/alila/nilila/umemela/ameshala/nimeshala/walila/nakula/ninala/amebugia/wamebugia/nimebugia/tumebugia/kabugia/kamebugia/alibugia/nilibugia/mebugia/anabugia/umemebugia/ameshabugia/nimeshabugia/walibugia/nakubugia/kubugia/nikabugia/ninabugia/amevuta/wamevuta/nimevuta/tumevuta/kavuta/kamevuta/alivuta/nilivuta/mevuta/anavuta/umemevuta/ameshavuta/nimeshavuta/walivuta/nakuvuta/nikavuta/ninavuta/amelamba/wamelamba/nimelamba/tumelamba/kalamba/kamelamba/alilamba/nililamba/melamba/analamba/umemelamba/ameshalamba/nimeshalamba/walilamba/nakulamba/kulamba/nikalamba/ninalamba/nimekula/kala/ameza sumu/dawa/vidonge/tembe/rangi/jiki/jik/asidi/tindikali/petroli/dizeli/parafini/betri/battery/sabuni/kemikali/solvent/dudu/panya/shilingi/sarafu/kifungo/sindano/pini/msumari/thinner/spirit/gundi/omo/bleach/acid/kerosene/pills/heroin/cocaine/kokeni/sumaku/mbolea/kiuatilifu !hataza !vumbua !buni !sajili !siri
    mtoto/watoto/mwanangu/mwanagu/mtoi/kijana/binti/mama/baba/babu/bibi/nyanya/mke/mkewangu/mume/dada/kaka/ndugu/rafiki/beshte/jirani/mfanyakazi/mfanyikazi/fundi/mzee/mtu/watu/jamaa/mjomba/shangazi/mdogo/katoto/kijukuu/mjukuu/mteja/mzazi/mamangu/babangu/dadangu/kakangu/dem/boyfriend/girlfriend/wifey/employee/worker … amemeza/wamemeza/nimemeza/tumemeza/kameza/kamemeza/alimeza/nilimeza/memeza/anameza/umememeza/ameshameza/nimeshameza/walimeza/nakumeza/kumeza/nikameza/ninameza/amekunywa/wamekunywa/nimekunywa/tumekunywa/kakunywa/kamekunywa/alikunywa/nilikunywa/mekunywa/anakunywa/umemekunywa/ameshakunywa/nimeshakunywa/walikunywa/nakukunywa/kukunywa/nikakunywa/ninakunywa/amenywa/wamenywa/nimenywa/tumenywa/kanywa/kamenywa/alinywa/nilinywa/menywa/ananywa/umemenywa/ameshanywa/nimeshanywa/walinywa/nakunywa/kunywa/nikanywa/ninanywa/amekula/tumekula/kakula/kamekula/alikula/nilikula/mekula/umemekula/ameshakula/nimeshakula/walikula/nakukula/kukula/nikakula/amela/wamela/nimela/tumela/kamela/alila/nilila/umemela/ameshala/nimeshala/walila/nakula/ninala/amebugia/wamebugia/nimebugia/tumebugia/kabugia/kamebugia/alibugia/nilibugia/mebugia/anabugia/umemebugia/ameshabugia/nimeshabugia/walibugia/nakubugia/kubugia/nikabugia/ninabugia/amevuta/wamevuta/nimevuta/tumevuta/kavuta/kamevuta/alivuta/nilivuta/mevuta/anavuta/umemevuta/ameshavuta/nimeshavuta/walivuta/nakuvuta/nikavuta/ninavuta/amelamba/wamelamba/nimelamba/tumelamba/kalamba/kamelamba/alilamba/nililamba/melamba/analamba/umemelamba/ameshalamba/nimeshalamba/walilamba/nakulamba/kulamba/nikalamba/ninalamba/nimekula/kala/ameza … sumu/dawa/vidonge/tembe/rangi/jiki/jik/asidi/tindikali/petroli/dizeli/parafini/betri/battery/sabuni/kemikali/solvent/dudu/panya/shilingi/sarafu/kifungo/sindano/pini/msumari/thinner/spirit/gundi/omo/bleach/acid/kerosene/pills/heroin/cocaine/kokeni/sumaku/mbolea/kiuatilifu !hataza !vumbua !siri
    mtoto/watoto/mwanangu/mwanagu/mtoi/kijana/binti/mama/baba/babu/bibi/nyanya/mke/mkewangu/mume/dada/kaka/ndugu/rafiki/beshte/jirani/mfanyakazi/mfanyikazi/fundi/mzee/mtu/watu/jamaa/mjomba/shangazi/mdogo/katoto/kijukuu/mjukuu/mteja/mzazi/mamangu/babangu/dadangu/kakangu/dem/boyfriend/girlfriend/wifey/employee/worker amemeza/kameza/ameza/amemezwa/kamemeza/anameza/alimeza !tengeneza !kitanda !kiti !mbao !umbo !fundi !kukunja
    amezidisha/nimezidisha/kazidisha/amepitiliza/overdose/ovadozi/ovadose/amebugia/nimebugia dawa/vidonge/tembe/dozi/pombe/unga/heroin/pills
    overdose/overdosi/ovadozi
    vidonge/tembe/dawa/pills nyingi/zote/mingi/ishirini/kumi/hamsini/chupa … nimemeza/nimekunywa/amekunywa/amemeza/nimebugia/nameza/nikunywe/nimeze
    nimekunywa/nimemeza/amekunywa/amemeza/kanywa/nimebugia … dawa/vidonge/tembe/pills … nyingi/zote/usingizi/zaidi
    sumu … panya/amekunywa/nimekunywa/kanywa/anywe/ninywe/chakula/wamekula/tumekula !hataza !tengeneza
    tumelishwa/amelishwa/nimelishwa/wamelishwa/amewekewa/nimewekewa sumu
    hapumui/hapumuwi/hapumi/hapumuii/hawapumui/sipumui/hapumue
    anapumua/kupumua/napumua/pumzi/pumua … hawezi/siwezi/shida/vizuri/kidogo/haraka/ngumu/tabu/anashindwa/nashindwa/imekata/inakata/imekatika/hana !mashine
    hawezi/siwezi/anashindwa/nashindwa/ameacha/ameshindwa/hataki/can't kupumua/pumua/kuhema/kuvuta
    amekabwa/kakabwa/amekwamwa/imemkwama/imekwama/kimemkwama/anakabwa/anasongwa … koo/kooni/chakula/nyama/sarafu/hapumui/mfupa/mtoto/watoto/mwanangu/mwanagu/mtoi/kijana/binti/mama/baba/babu/bibi/nyanya/mke/mkewangu/mume/dada/kaka/ndugu/rafiki/beshte/jirani/mfanyakazi/mfanyikazi/fundi/mzee/mtu/watu/jamaa/mjomba/shangazi/mdogo/katoto/kijukuu/mjukuu/mteja/mzazi/mamangu/babangu/dadangu/kakangu/dem/boyfriend/girlfriend/wifey/employee/worker !forodha !bandari
    mtoto/watoto/mwanangu/mwanagu/mtoi/kijana/binti/mama/baba/babu/bibi/nyanya/mke/mkewangu/mume/dada/kaka/ndugu/rafiki/beshte/jirani/mfanyakazi/mfanyikazi/fundi/mzee/mtu/watu/jamaa/mjomba/shangazi/mdogo/katoto/kijukuu/mjukuu/mteja/mzazi/mamangu/babangu/dadangu/kakangu/dem/boyfriend/girlfriend/wifey/employee/worker … amekabwa/kakabwa/amesongwa/anasongwa/anakabwa/choking
    pumu/asthma … imenishika/imembana/siwezi/hawezi/imebana/kali/attack
    amezimia/kazimia/nimezimia/wanazimia/anazimia/wamezimia/ameloose
    amepoteza/kapoteza/hana/amekata/kapotezwa/kupoteza fahamu
    haamki/haamuki/haongei/hatembei/hasemi/hajitambui/hasogei/hajibu … mtoto/watoto/mwanangu/mwanagu/mtoi/kijana/binti/mama/baba/babu/bibi/nyanya/mke/mkewangu/mume/dada/kaka/ndugu/rafiki/beshte/jirani/mfanyakazi/mfanyikazi/fundi/mzee/mtu/watu/jamaa/mjomba/shangazi/mdogo/katoto/kijukuu/mjukuu/mteja/mzazi/mamangu/babangu/dadangu/kakangu/dem/boyfriend/girlfriend/wifey/employee/worker/tumemwita/kaanguka/ameanguka/saidieni/tangu/kabisa
    mtoto/watoto/mwanangu/mwanagu/mtoi/kijana/binti/mama/baba/babu/bibi/nyanya/mke/mkewangu/mume/dada/kaka/ndugu/rafiki/beshte/jirani/mfanyakazi/mfanyikazi/fundi/mzee/mtu/watu/jamaa/mjomba/shangazi/mdogo/katoto/kijukuu/mjukuu/mteja/mzazi/mamangu/babangu/dadangu/kakangu/dem/boyfriend/girlfriend/wifey/employee/worker … haamki/haamuki/hajitambui/hasogei/hapumui/hatikisiki/haongei
    ameanguka/kaanguka/amedondoka/kadondoka/ameangukia/alianguka/kaangukiwa/ameangukiwa/nimeanguka … ghafla/hawezi/haamki/mti/gorofani/ghorofani/ngazi/paa/shimo/kisima/chini/jukwaa/damu/mdomo/kichwa/haongei/bafuni/hapumui/fahamu !bei !mauzo !soko
    mdomo/uso/mkono/upande/mguu … umepinda/umepooza/ganzi/umepindika/kupooza/umelegea/unaganda
    amepooza/kapooza/kupooza/amepatwa/amepata kiharusi/stroke/upande/ghafla/mdomo
    kiharusi/stroke/degedege/kifafa
    heart attack
    mshtuko/shambulio moyo !msingi
    kifua/moyo/mtima … kinauma/kinabana/maumivu/unauma/kubana/anashika/unanibana/kinanibana/kinaniuma/kimebana/umesimama/unadunda/kali
    anashika/ameshika/nashika kifua/moyo
    damu … inatoka/nyingi/haikomi/inavuja/anatokwa/inamwagika/haiachi/sana/haikati/inatiririka/haisimami/kibao/imemwagika !kipimo !group !kitabu !rangi !kuchangia
    anatokwa/natokwa/anavuja/navuja/nablead/anablead/anatoka/ananyeshewa/kutokwa damu/dam/blood
    amekatwa/kakatwa/amekatika/nimekatwa/nimekatika/umekatika/umekatwa/imemkata/amejikata/umesagwa/amesagwa/imemsaga/imemnasa/amenaswa/amebanwa/kabanwa … mkono/kidole/vidole/mguu/kichwa/mashine/msumeno/damu/mikono/panga/jicho
    mashine/msumeno/grinder/kinu … imemkata/imemsaga/imemnasa/imemvuta/amekatwa/kakatwa/mkono/kidole/vidole … damu/mkono/kidole/vidole/ndani
    amevunjika/kavunjika/nimevunjika mguu/mkono/mgongo/shingo/kichwa/mbavu
    shoti/umeme/stima/current … umempiga/amepigwa/imempiga/umemrusha/amerushwa/kapigwa/umemkamata/umenipiga/nimepigwa/imemshika/imemrusha/amekaangwa/kashikwa/ameshikwa
    amepigwa/kapigwa/nimepigwa/umempiga/kashikwa/ameshikwa/wamepigwa shoti/umeme/stima/risasi/panga/kisu/rungu/mawe/nondo/radi
    amedungwa/kadungwa/amechomwa/nimechomwa/amechinjwa/kachinjwa/nimedungwa/amekatwakatwa kisu/panga/sindano/shingo/tumboni/damu/moto
    risasi … amepigwa/wamepiga/zinapigwa/zimepigwa/kapigwa/wanapiga/amefyatua/nje
    ameungua/kaungua/nimeungua/wameungua/ameunguzwa/nimeunguzwa/amebabuka/nimebabuka/anaungua/naungua/ameungwa !hataza !vumbua !buni !bima !kengele !kizima !sajili
    nimemwagikiwa/amemwagikiwa/amemwagiwa/nimemwagiwa/kamwagiwa/amenimwagia/atanimwagia/wamenimwagia/kumwagiwa/amejimwagia/wamemmwagia mafuta/maji/chai/uji/tindikali/acid/asidi/petroli/moto/usoni
    tindikali/acid/petroli … usoni/atanimwagia/mwagia/kumwagia/amenimwagia/kuwasha/kiberiti !hataza
    moto … sokoni/karakana/duka/nyumba/kiwanda/jikoni/ghorofa/godauni/bweni/stoo/watu/ndani/wanachomeka/wanateketea/umeshika/umewaka/umelipuka/unaenea/kubwa/umeanza/tumekwama/unatuzunguka/jirani !hataza !vumbua !buni !bima !kengele !kizima !sajili !bidhaa !kasi
    inateketea/linateketea/unateketea/vinateketea/wanateketea/wanachomeka/inawaka/linawaka/yanateketea/inachomeka/imeshika/limeshika/yanawaka/imewaka … moto/karakana/duka/nyumba/kiwanda/watu/ndani/kijana/vijana/godauni/jengo/soko/gari/workshop/ofisi !hataza !vumbua !buni !bima !kengele !kizima !sajili
    moshi … umejaa/mwingi/ndani/watu/nyumba/unaingia/tunakosa/chumba/kila !hataza !vumbua !buni !bima !kengele !kizima !sajili !gari !jiko !samaki
    tumenaswa/nimenaswa/wamenaswa/amenaswa/wamekwama/tumekwama/nimekwama/amekwama … ndani/kifusi/lifti/moto/maji/mafuriko/jengo/moshi/chini/vifusi/gari/jikoni/mgodi/mgodini !forodha !mzigo !bandari !maombi
    jengo/ukuta/nyumba/ghorofa/paa/mgodi/shimo limeanguka/umeanguka/imeanguka/umetuangukia/umewaangukia/limeporomoka/imeporomoka/umeporomoka/limebomoka/umefukia
    kifusi/vifusi … watu/chini/wako/wamefukiwa
    gesi/gas … inavuja/imevuja/imelipuka/harufu/inanuka/nanuka/linavuja/leak/unavuja/mlipuko/nazimia/wanazimia !hataza !vumbua !buni !bima !kengele !kizima !sajili !kifaa !sensa
    mtungi/boiler/tangi/transfoma/tenki/jenereta umelipuka/imelipuka/limelipuka/umepasuka/kulipuka
    mlipuko/umelipuka/imelipuka/limelipuka/kumelipuka … watu/majeruhi/gesi/kiwanda/wameungua/nyumba/bomu/wameumia/jikoni
    bomu … kuna/limelipuka/ndani/wametega/sokoni
    nyoka/joka/nge/mamba/mbwa/fisi/kiboko amemuuma/ameniuma/kamuuma/amemng'ata/amemngata/amemgonga/kaniuma/amemla/ameumwa/umemuuma/amemshika
    ameumwa/kaumwa/nimeumwa/aliumwa na nyoka/nge/mbwa/mamba/fisi
    amezama/wanazama/kazama/tunazama/wamezama maji/mto/ziwa/bahari/kisima/kisimani/mtoni/ziwani/bwawa/bwawani/swimming/pool/mashua/boti
    mtoto/watoto/mwanangu/mwanagu/mtoi/kijana/binti/mama/baba/babu/bibi/nyanya/mke/mkewangu/mume/dada/kaka/ndugu/rafiki/beshte/jirani/mfanyakazi/mfanyikazi/fundi/mzee/mtu/watu/jamaa/mjomba/shangazi/mdogo/katoto/kijukuu/mjukuu/mteja/mzazi/mamangu/babangu/dadangu/kakangu/dem/boyfriend/girlfriend/wifey/employee/worker … kazama/ametumbukia/katumbukia
    ametumbukia/katumbukia/wametumbukia/ameingia shimo/shimoni/kisima/kisimani/choo/chooni/mto/mtoni/maji
    mafuriko … tumezingirwa/tumekwama/yametuzingira/nyumba/watu/yamebeba/wamebebwa
    limemgonga/imemgonga/amegongwa/kagongwa/nimegongwa/imenigonga/limewagonga/wamegongwa/imewagonga gari/boda/pikipiki/lori/basi/treni/matatu/trela/mtoto/watu
    gari/boda/pikipiki/lori/basi/treni/matatu/trela limemgonga/imemgonga/limewagonga/imewagonga/limenigonga/imepinduka/limepinduka/imetumbukia
    ajali … majeruhi/damu/wamekufa/haraka/msaada/mbaya/watu/wameumia/imetokea/hapa/boda/basi/gari !bima !hataza
    ambulance/ambulansi/ambulensi/ambulesi/zimamoto … haraka/sasa/tafadhali/nisaidie/wito/iitwe/namba/tuma/niite/itisha/piteni/tunahitaji/nahitaji/inahitajika/pls
    haraka/itisha/iteni/nipigieni/tuma/tumeni/namba/nambari ambulance/ambulansi/ambulensi/zimamoto/999/112/114
    mjamzito/mimba/uchungu … damu/anatokwa/anajifungua/barabarani/haraka/uchungu
    anajifungua/amejifungulia njiani/barabarani/nyumbani/sasa/gari
    anakufa/wanakufa/nakufa/tunakufa/atakufa/watakufa/nitakufa … saidieni/sasa/haraka/jamani/mtoto/watoto/mwanangu/mwanagu/mtoi/kijana/binti/mama/baba/babu/bibi/nyanya/mke/mkewangu/mume/dada/kaka/ndugu/rafiki/beshte/jirani/mfanyakazi/mfanyikazi/fundi/mzee/mtu/watu/jamaa/mjomba/shangazi/mdogo/katoto/kijukuu/mjukuu/mteja/mzazi/mamangu/babangu/dadangu/kakangu/dem/boyfriend/girlfriend/wifey/employee/worker/msaada/nisaidieni/hapa/help !njaa !soko
    mtoto/watoto/mwanangu/mwanagu/mtoi/kijana/binti/mama/baba/babu/bibi/nyanya/mke/mkewangu/mume/dada/kaka/ndugu/rafiki/beshte/jirani/mfanyakazi/mfanyikazi/fundi/mzee/mtu/watu/jamaa/mjomba/shangazi/mdogo/katoto/kijukuu/mjukuu/mteja/mzazi/mamangu/babangu/dadangu/kakangu/dem/boyfriend/girlfriend/wifey/employee/worker … anakufa/anakata/atakufa !hataza !haki !kitabu !urithi !mrithi !mtunzi
    nisaidieni/tusaidieni/tuokoeni/niokoeni/okoeni/saidieni … nakufa/anakufa/moto/damu/nimefungiwa/tumekwama/kuniua/ajali/wanakuja/ameanguka/mtoto/amezimia/hapumui/maji/ndani/usiku/njooni/haraka !sajili !jina !alama !hataza !nembo
    niokoeni/tuokoeni/okoeni/uwiii/uwii/mayowe/mamaaa
    katoto/mtoto/watoto/kichanga/mtoi … kamekunywa/kamemeza/amekunywa/amemeza/kamebugia/wamekunywa/wamemeza mafuta/sumu/dawa/petroli/sabuni/jiki/betri/taa/rangi
    kichwa/mkono/mikono/mguu/miguu/kidole/vidole/kifua/moyo/shingo/jicho/macho/uso/usoni/tumbo/mgongo/pua/puani/masikio/masikioni/mdomo/mwili/upande/koo/kooni/ubavu/mbavu damu/kimekatika/umekatika/imekatika/vimekatika/umevunjika/imevunjika/kimepasuka/umepasuka/kinavuja/unavuja/inavuja/umekufa/umepinda/umepooza/kinabana/kinanibana/unabana/umesagika/umeungua/ganzi/umevimba/wazi/unatoka/limetoka/kimekandamizwa/umenasa/imenasa/povu !hataza !chapa !nembo !alama !sajili !buni !muundo !leseni !iga !vumbua !bidhaa !hakimiliki !soko !mshindani !soko
    mtoto/watoto/mwanangu/mtoi/kijana/binti/mama/baba/babu/bibi/nyanya/mke/mume/dada/kaka/ndugu/rafiki/jirani/mfanyakazi/mfanyikazi/fundi/mzee/mtu/watu/jamaa/mjomba/shangazi/mjukuu/mkwe/dem/boyfriend/girlfriend/wife/husband/worker/mwenzangu … povu !hataza !chapa !nembo !alama !sajili !buni !muundo !leseni !iga !vumbua !bidhaa !hakimiliki !soko !mshindani !sabuni
    povu linamtoka/mdomoni/linatoka
    natamani/ningependa/nataka/heri/bora … nisiamke/nisiwepo/nisingezaliwa/nilale/nisionekane/nitoweke/nipotee/nisirudi/nife … !hataza !chapa !nembo !alama !sajili !buni !muundo !leseni !iga !vumbua !bidhaa !hakimiliki !soko !mshindani
    nisiamke/nisingezaliwa/nisiwepo/nitokomee
    maisha/life/dunia/uhai … basi/yamefika/yameisha/imeisha/mwisho/mazito/kwaheri/hayana/haina/naiaga/naaga/nawaachia !hataza !chapa !nembo !alama !sajili !buni !muundo !leseni !iga !vumbua !bidhaa !hakimiliki !soko !mshindani !kitabu !hadithi !hadi
    nimeweka/nimefunga/nimetundika/nimetayarisha/nina/ipo kitanzi/kamba/sumu/wembe … !hataza !chapa !nembo !alama !sajili !buni !muundo !leseni !iga !vumbua !bidhaa !hakimiliki !soko !mshindani tayari/shingoni/mtini/dari/chumbani/mezani/leo/shingo
    kitanzi
    niko/nipo/nimesimama/nimepanda juu ghorofa/daraja/mti/paa/gorofa/reli/ukingo
    reli/daraja/ghorofa/gorofa/paa … kuruka/nitaruka/naruka/kujirusha/nalala
    wamenikata/nimekata/nimekatishwa/sina tamaa/tumaini … !hataza !chapa !nembo !alama !sajili !buni !muundo !leseni !iga !vumbua !bidhaa !hakimiliki !soko !mshindani nilale/kuishi/maisha/nisiamke/tena/kufa
    anataka/anatishia/amejaribu/amesema/anajaribu/amepanda kujirusha/kujiua/kujinyonga/kujidhuru/kujichoma/kuruka/kujikata/kujimaliza
    ananishika/ananigusa/amenishika/amenigusa/anamshika/anamgusa/hunishika/amemgusa vibaya/usiku/nguvu/sehemu/matiti/siri/mapaja
    vibaya/nguvu/lazima … ananishika/ananigusa/kunibaka/ananilazimisha/amenilazimisha !hataza !chapa !nembo !alama !sajili !buni !muundo !leseni !iga !vumbua !bidhaa !hakimiliki !soko !mshindani
    ananichoma/amenichoma/amemchoma/ananitesa/ananichapa/anamchapa/anatuchapa/ananipiga/anatupiga/hutupiga/ananiumiza/ananinyonga/ataninyonga/wataninyonga !hataza !chapa !nembo !alama !sajili !buni !muundo !leseni !iga !vumbua !bidhaa !hakimiliki !soko !mshindani !picha !simu
    sigara/pasi/nyaya/mkanda … ananichoma/amenichoma/ananichapa/mume/baba
    amemfungia/amenifungia/amewafungia/wamemfungia/wametufungia/amefungiwa/nimefungwa/amefungwa mtoto/watoto/mwanangu/mtoi/kijana/binti/mama/baba/babu/bibi/nyanya/mke/mume/dada/kaka/ndugu/rafiki/jirani/mfanyakazi/mfanyikazi/fundi/mzee/mtu/watu/jamaa/mjomba/shangazi/mjukuu/mkwe/dem/boyfriend/girlfriend/wife/husband/worker/mwenzangu/ndani/chumbani/nyumbani/stoo/siku !hataza !chapa !nembo !alama !sajili !buni !muundo !leseni !iga !vumbua !bidhaa !hakimiliki !soko !mshindani !akaunti
    mtoto/watoto/mwanangu/mtoi/kijana/binti/mama/baba/babu/bibi/nyanya/mke/mume/dada/kaka/ndugu/rafiki/jirani/mfanyakazi/mfanyikazi/fundi/mzee/mtu/watu/jamaa/mjomba/shangazi/mjukuu/mkwe/dem/boyfriend/girlfriend/wife/husband/worker/mwenzangu/supplier/partner/ex/bosi … ametuma/wametuma/amewatuma … vijana/watu/wahuni/majambazi … kuniumiza/kunipiga/kuniua/kunitisha/waje/kuvunja/wanipige
    waje/wakuje/aje/watakuja/wanakuja kuniumiza/kunipiga/kuniua/kunichoma/kuniteka/kutuua/kutuchoma
    wahuni/majambazi/wezi/vibaka/watu … wamenishika/wamenizuia/wamenikamata/wamenibeba/wamenivamia/wametuvamia/wanataka … pesa/waniue/hela/kuniua/gari/silaha/kisu !hataza !chapa !nembo !alama !sajili !buni !muundo !leseni !iga !vumbua !bidhaa !hakimiliki !soko !mshindani !nakala !ada
    wamenibeba/wamenichukua/wamenipakia/wamemchukua/wamemteka/wamemkamata … gari/sijui/porini/usiku/buti/mtoto/watoto/mwanangu/mtoi/kijana/binti/mama/baba/babu/bibi/nyanya/mke/mume/dada/kaka/ndugu/rafiki/jirani/mfanyakazi/mfanyikazi/fundi/mzee/mtu/watu/jamaa/mjomba/shangazi/mjukuu/mkwe/dem/boyfriend/girlfriend/wife/husband/worker/mwenzangu !hataza !chapa !nembo !alama !sajili !buni !muundo !leseni !iga !vumbua !bidhaa !hakimiliki !soko !mshindani !picha
    sijui niko wapi/aje
    mtoto/watoto/mwanangu/mtoi/kijana/binti/mama/baba/babu/bibi/nyanya/mke/mume/dada/kaka/ndugu/rafiki/jirani/mfanyakazi/mfanyikazi/fundi/mzee/mtu/watu/jamaa/mjomba/shangazi/mjukuu/mkwe/dem/boyfriend/girlfriend/wife/husband/worker/mwenzangu … ameibwa/ameibiwa/amechukuliwa/ametekwa/ametoroshwa/amepotea/hajarudi/haonekani sokoni/shuleni/tangu/jana/nyumbani/barabarani/njiani/hospitali !hataza !chapa !nembo !alama !sajili !buni !muundo !leseni !iga !vumbua !bidhaa !hakimiliki !soko !mshindani !kazi !alama !wazo
    kisu/panga/bunduki/silaha/jambia … anagonga/amekuja/mlango/dirisha/anataka/yuko/ameshika !buni !uza !tengeneza !hataza !iga !sajili !bandia
    amekuja/anakuja/yuko/ameingia … kisu/panga/bunduki/silaha/jambia !buni !uza !tengeneza !hataza !iga !sajili !bandia
    mtoto/watoto/mwanangu/mtoi/kijana/binti/mama/baba/babu/bibi/nyanya/mke/mume/dada/kaka/ndugu/rafiki/jirani/mfanyakazi/mfanyikazi/fundi/mzee/mtu/watu/jamaa/mjomba/shangazi/mjukuu/mkwe/dem/boyfriend/girlfriend/wife/husband/worker/mwenzangu … ameingiza/ametia/amemeza/ameweka … puani/sikioni/kooni/pua/sarafu/shilingi/shanga !hataza !chapa !nembo !alama !sajili !buni !muundo !leseni !iga !vumbua !bidhaa !hakimiliki !soko !mshindani
    kidole/mkono/mguu/vidole … msumeno/mashine/kinu/grinder/panga/shoka … !hataza !chapa !nembo !alama !sajili !buni !muundo !leseni !iga !vumbua !bidhaa !hakimiliki !soko !mshindani kimekatika/umekatika/damu
    kimekatika/umekatika/umekatwa/kimekatwa/kimesagwa kidole/mkono/mguu … !hataza !chapa !nembo !alama !sajili !buni !muundo !leseni !iga !vumbua !bidhaa !hakimiliki !soko !mshindani
    kidole/mkono/mguu kimekatika/umekatika/umekatwa/kimekatwa/kimesagwa
    ameangukiwa/kaangukiwa/nimeangukiwa/wameangukiwa na/mbao/ukuta/mti/jiwe/mzigo/kabati/mashine
    hawezi/anashindwa/nashindwa/siwezi kuhema/kupumua/kusema/kuongea/kusimama/kutembea/kuamka … mtoto/watoto/mwanangu/mtoi/kijana/binti/mama/baba/babu/bibi/nyanya/mke/mume/dada/kaka/ndugu/rafiki/jirani/mfanyakazi/mfanyikazi/fundi/mzee/mtu/watu/jamaa/mjomba/shangazi/mjukuu/mkwe/dem/boyfriend/girlfriend/wife/husband/worker/mwenzangu/ghafla/kabisa/upande/mdomo/sasa !hataza !chapa !nembo !alama !sajili !buni !muundo !leseni !iga !vumbua !bidhaa !hakimiliki !soko !mshindani
    mtoto/watoto/mwanangu/mtoi/kijana/binti/mama/baba/babu/bibi/nyanya/mke/mume/dada/kaka/ndugu/rafiki/jirani/mfanyakazi/mfanyikazi/fundi/mzee/mtu/watu/jamaa/mjomba/shangazi/mjukuu/mkwe/dem/boyfriend/girlfriend/wife/husband/worker/mwenzangu … hawezi/anashindwa … kuhema/kusema/kuongea/kusimama/kuamka/kupumua/kujisogeza !hataza !chapa !nembo !alama !sajili !buni !muundo !leseni !iga !vumbua !bidhaa !hakimiliki !soko !mshindani !kulipa
    upande mmoja umekufa/umepooza/hawezi/haufanyi
    kifua/moyo … kinanibana/kinabana/jasho/kizunguzungu/unadunda/kinachoma/kuchomachoma
    stima/umeme/shoti imemshika/imemrusha/imempiga/umemshika/imemnasa/imemkamata/imewashika
    kimemwagikia/imemwagikia/yamemwagikia/imemmwagikia/yamemmwagikia/amemwagikiwa/yamenimwagikia/imenimwagikia/limemwagikia
    chungu/sufuria/mafuta/maji/uji/chai … kimemwagikia/imemwagikia/yamemwagikia/yamemmwagikia/moto/yamemuunguza … mtoto/watoto/mwanangu/mtoi/kijana/binti/mama/baba/babu/bibi/nyanya/mke/mume/dada/kaka/ndugu/rafiki/jirani/mfanyakazi/mfanyikazi/fundi/mzee/mtu/watu/jamaa/mjomba/shangazi/mjukuu/mkwe/dem/boyfriend/girlfriend/wife/husband/worker/mwenzangu/usoni/kichwa/mkono/mikono/mguu/miguu/kidole/vidole/kifua/moyo/shingo/jicho/macho/uso/tumbo/mgongo/pua/puani/masikio/masikioni/mdomo/mwili/upande/koo/kooni/ubavu/mbavu !hataza !chapa !nembo !alama !sajili !buni !muundo !leseni !iga !vumbua !bidhaa !hakimiliki !soko !mshindani
    gesi/gas/moshi … imejaa/umejaa/kizunguzungu/tunazimia/tunakohoa/ndani/tunaona/inanuka !hataza !chapa !nembo !alama !sajili !buni !muundo !leseni !iga !vumbua !bidhaa !hakimiliki !soko !mshindani !jiko !sensa
    kizunguzungu … gesi/moshi/kemikali/ndani/wote
    tangi/mtungi/boiler/jenereta/gari/transformer limelipuka/umelipuka/imelipuka/limepasuka/umepasuka
    tumefukiwa/wamefukiwa/amefukiwa/nimefukiwa/imetufukia/umetufukia/yametufukia
    ametumbukia/katumbukia/ameanguka/ameingia … kisimani/kisima/chooni/shimoni/mtoni/ziwani/baharini/mtaroni/bwawani
    boda/pikipiki/gari/basi/lori/matatu/baiskeli … imegongwa/limegongwa/imepinduka/limepinduka/imegonga/amegongwa/tumegongwa/imetumbukia !hataza !chapa !nembo !alama !sajili !buni !muundo !leseni !iga !vumbua !bidhaa !hakimiliki !soko !mshindani
    damu kila/mahali/kibao/nyingi/inavuja/puani/masikioni/chini/mdomoni !hataza !chapa !nembo !alama !sajili !buni !muundo !leseni !iga !vumbua !bidhaa !hakimiliki !soko !mshindani
    anavuja/navuja/anatokwa/natokwa/anabubujikwa damu
    mbwa/nyoka/nge/fisi/mamba/nyuki … ameniuma/amemuuma/wameniuma/wamemshambulia/kaniuma/ameng'ata/kichaa/wametushambulia
    mke/mkewangu/dada/mjamzito/wife … anajifungua/uchungu/damu … njiani/hapa/gari/nyumbani/haraka/sasa
    nimelishwa/amelishwa/tumelishwa/wamelishwa/nimekula/tumekula sumu
    ambulance/ambulansi/ambulensi !hataza !chapa !nembo !alama !sajili !buni !muundo !leseni !iga !vumbua !bidhaa !hakimiliki !soko !mshindani !app !programu
    degedege/kifafa/seizure !hataza !chapa !nembo !alama !sajili !buni !muundo !leseni !iga !vumbua !bidhaa !hakimiliki !soko !mshindani
    mtoto/watoto/mwanangu/mtoi/kijana/binti/mama/baba/babu/bibi/nyanya/mke/mume/dada/kaka/ndugu/rafiki/jirani/mfanyakazi/mfanyikazi/fundi/mzee/mtu/watu/jamaa/mjomba/shangazi/mjukuu/mkwe/dem/boyfriend/girlfriend/wife/husband/worker/mwenzangu … dawa/unga/madawa … kulevya/nyingi/overdose/zote/povu !hataza !chapa !nembo !alama !sajili !buni !muundo !leseni !iga !vumbua !bidhaa !hakimiliki !soko !mshindani !vumbua !tengeneza
    moto umeshika/umewaka/umeanza/unasambaa/umetanda/umetuzunguka !hataza !chapa !nembo !alama !sajili !buni !muundo !leseni !iga !vumbua !bidhaa !hakimiliki !soko !mshindani !soko !biashara
    bunduki/bastola/kisu/jambia/silaha/bomu/risasi/mapanga !hataza !chapa !nembo !alama !sajili !buni !muundo !leseni !iga !vumbua !bidhaa !hakimiliki !soko !mshindani !kengele !bima !tengeneza !natengeneza !uza !jikoni !filamu !leseni !game
    atanitishia/watanitishia/ananitishia/wananitishia/amenitishia/wamenitishia/alinitishia/walinitishia/akinitishia/wakinitishia/kanitishia/kunitishia/hunitishia/anatanitishia/ameshanitishia/wameshanitishia/itanitishia/inanitishia/imenitishia/angeninitishia/anitishie/wanitishie/anakunitishia/atatutishia/watatutishia/anatutishia/wanatutishia/ametutishia/wametutishia/alitutishia/walitutishia/akitutishia/wakitutishia/katutishia/kututishia/hututishia/anatatutishia/ameshatutishia/wameshatutishia/itatutishia/inatutishia/imetutishia/angenitutishia/atutishie/watutishie/anakututishia/atamtishia/watamtishia/anamtishia/wanamtishia/amemtishia/wamemtishia/alimtishia/walimtishia/akimtishia/wakimtishia/kamtishia/kumtishia/humtishia/anatamtishia/ameshamtishia/wameshamtishia/itamtishia/inamtishia/imemtishia/angenimtishia/amtishie/wamtishie/anakumtishia/atanitisha/watanitisha/ananitisha/wananitisha/amenitisha/wamenitisha/alinitisha/walinitisha/akinitisha/wakinitisha/kanitisha/kunitisha/hunitisha/anatanitisha/ameshanitisha/wameshanitisha/itanitisha/inanitisha/imenitisha/angeninitisha/anitishe/wanitishe/anakunitisha/atatutisha/watatutisha/anatutisha/wanatutisha/ametutisha/wametutisha/alitutisha/walitutisha/akitutisha/wakitutisha/katutisha/kututisha/hututisha/anatatutisha/ameshatutisha/wameshatutisha/itatutisha/inatutisha/imetutisha/angenitutisha/atutishe/watutishe/anakututisha/atamtisha/watamtisha/anamtisha/wanamtisha/amemtisha/wamemtisha/alimtisha/walimtisha/akimtisha/wakimtisha/kamtisha/kumtisha/humtisha/anatamtisha/ameshamtisha/wameshamtisha/itamtisha/inamtisha/imemtisha/angenimtisha/amtishe/wamtishe/anakumtisha/atanitishie/watanitishie/ananitishie/wananitishie/amenitishie/wamenitishie/alinitishie/walinitishie/akinitishie/wakinitishie/kanitishie/kunitishie/hunitishie/anatanitishie/ameshanitishie/wameshanitishie/itanitishie/inanitishie/imenitishie/angeninitishie/anakunitishie/atatutishie/watatutishie/anatutishie/wanatutishie/ametutishie/wametutishie/alitutishie/walitutishie/akitutishie/wakitutishie/katutishie/kututishie/hututishie/anatatutishie/ameshatutishie/wameshatutishie/itatutishie/inatutishie/imetutishie/angenitutishie/anakututishie/atamtishie/watamtishie/anamtishie/wanamtishie/amemtishie/wamemtishie/alimtishie/walimtishie/akimtishie/wakimtishie/kamtishie/kumtishie/humtishie/anatamtishie/ameshamtishie/wameshamtishie/itamtishie/inamtishie/imemtishie/angenimtishie/anakumtishie/anatishia/wanatishia/ametishia/natishiwa/nimetishiwa/tunatishiwa/kutishiwa/vitisho/anatisha/wanatisha/tishio/ametishiwa/anatishiwa/alitishiwa/wametishiwa … kuuawa/kifo/kuchinjwa/kuchomwa/kupigwa/kubakwa/kutekwa/maisha
    kuuawa/kuchinjwa/kubakwa/kutekwa !hataza !chapa !nembo !alama !sajili !buni !muundo !leseni !iga !vumbua !bidhaa !hakimiliki !soko !mshindani !kengele !bima !kitabu !filamu !hadithi
    limechomwa/imechomwa/wamechoma/amechoma/linachomwa/inachomwa/wanachoma/wameichoma/wamelichoma … duka/nyumba/godauni/gari/kiwanda/watu/ndani !hataza !chapa !nembo !alama !sajili !buni !muundo !leseni !iga !vumbua !bidhaa !hakimiliki !soko !mshindani !kengele !bima
    mtoto/watoto/mwanangu/mtoi/kijana/binti/mama/baba/babu/bibi/nyanya/mke/mume/dada/kaka/ndugu/rafiki/jirani/mfanyakazi/mfanyikazi/fundi/mzee/mtu/watu/jamaa/mjomba/shangazi/mjukuu/mkwe/dem/boyfriend/girlfriend/wife/husband/worker/mwenzangu/duka/nyumba/godauni/kiwanda … limechomwa/imechomwa/amechomwa/wamechomwa/inaungua/linaungua/anaungua !hataza !chapa !nembo !alama !sajili !buni !muundo !leseni !iga !vumbua !bidhaa !hakimiliki !soko !mshindani !kengele !bima
    kumaliza/kuyamaliza/nimalize/kukatisha/nikatishe/kutoa/nitoe/kuondoa/niondoe/kuua maisha/uhai/roho !hataza !chapa !nembo !alama !sajili !buni !muundo !leseni !iga !vumbua !bidhaa !hakimiliki !soko !mshindani !kengele !bima yangu/wangu
    kumaliza/kuyamaliza/nimalize/kukatisha/nikatishe maisha/uhai
    nafikiria/nawaza/nafikiri/nataka/najaribu/nimepanga … kumaliza/kujiua/kufa/kujitoa/kukatisha … maisha/uhai/roho/leo/tu
    ameanguka/kaanguka/aliangukia/amedondoka/kadondoka/nimeanguka … dirishani/dirisha/mtini/mti/ngazi/ngazini/ghorofani/gorofani/paa/paani/bafuni/shimoni/kisimani/gari/pikipiki/jukwaa/nguzo/balcony !hataza !chapa !nembo !alama !sajili !buni !muundo !leseni !iga !vumbua !bidhaa !hakimiliki !soko !mshindani !kengele !bima
    tunakosa/nakosa/anakosa/hatuna/wanakosa hewa/pumzi/oxygen
    kemikali/moshi/gesi/sumu … zimemwagika/imemwagika/umetanda/tunakosa/inawasha/inachoma/macho/hewa/imetapakaa !hataza !chapa !nembo !alama !sajili !buni !muundo !leseni !iga !vumbua !bidhaa !hakimiliki !soko !mshindani !kengele !bima
    gari/basi/boda/lori/matatu/pikipiki/mashua/boti limepinduka/imepinduka/yamepinduka/limetumbukia/imezama/limeanguka/imeanguka/limegonga/imegonga !hataza !chapa !nembo !alama !sajili !buni !muundo !leseni !iga !vumbua !bidhaa !hakimiliki !soko !mshindani !kengele !bima
    moyo/mapigo … unadunda/yanakwenda/unaenda/sana/haraka/kasi/umesimama/unauma … kuzimia/nahisi/sana/haraka/jasho
    nahisi/naona/nasikia kuzimia/kufa/kizunguzungu/naishiwa
    naishiwa/anaishiwa/tunaishiwa nguvu/pumzi/hewa/damu
    amenishikia/ananishikia/wamenishikia/amenielekezea/amenionyesha/amenitolea kisu/bunduki/panga/silaha/bastola
    mtoto/watoto/mwanangu/mtoi/kijana/binti/mama/baba/babu/bibi/nyanya/mke/mume/dada/kaka/ndugu/rafiki/jirani/mfanyakazi/mfanyikazi/fundi/mzee/mtu/watu/jamaa/mjomba/shangazi/mjukuu/mkwe/dem/boyfriend/girlfriend/wife/husband/worker/mwenzangu … ametoweka/amepotea/hajarudi/haonekani/amechukuliwa/ametekwa/wamemteka/amefichwa !hataza !chapa !nembo !alama !sajili !buni !muundo !leseni !iga !vumbua !bidhaa !hakimiliki !soko !mshindani !kengele !bima !bidhaa
    wamemteka/wametuteka/wamemchukua/wamembeba/wamemkamata/wamemwiba/wamemuiba mtoto/watoto/mwanangu/mtoi/kijana/binti/mama/baba/babu/bibi/nyanya/mke/mume/dada/kaka/ndugu/rafiki/jirani/mfanyakazi/mfanyikazi/fundi/mzee/mtu/watu/jamaa/mjomba/shangazi/mjukuu/mkwe/dem/boyfriend/girlfriend/wife/husband/worker/mwenzangu/yangu/wangu
    anasema/amesema/anataka/anatishia/anajaribu atajiua/kujiua/ajiue/atakufa/anajiua/atajinyonga/atajimaliza/kujinyonga
    atajiua/anajiua/atajinyonga/amejiua/amejinyonga/ajiue
    mashine/msumeno/panga/kinu/cherehani … imemkata/imemsaga/imemkatia/amekatwa/imenikata/imemnasa/imemuumiza/imekata … mkono/kidole/mguu/vidole
    nimekunywa/amekunywa/nimemeza/amemeza/amelamba/nimelamba … jik/jiki/bleach/sumu/petroli/parafini/asidi/betri/sabuni
    moyo/mapigo unasimama/umesimama/unaacha/umeacha/unakimbia/yamesimama
    nahisi/nasikia/naona … kuzimia/kufa/moyo/kifo/kizunguzungu/ganzi
    mtoto/watoto/mwanangu/mtoi/kijana/binti/mama/baba/babu/bibi/nyanya/mke/mume/dada/kaka/ndugu/rafiki/jirani/mfanyakazi/mfanyikazi/fundi/mzee/mtu/watu/jamaa/mjomba/shangazi/mjukuu/mkwe/dem/boyfriend/girlfriend/wife/husband/worker/mwenzangu … amejifungua/amejifungulia/anajifungua … damu/nyumbani/njiani/barabarani
    nimechomwa/amechomwa/nimedungwa/amedungwa/amemdunga/amemchoma/wamemchoma/amenichoma/kachomwa kisu/panga/tumboni/mgongoni/kifuani/visu
    wananitesa/ananitesa/wanatutesa/anatutesa/wananinyanyasa/ananinyanyasa !hataza !chapa !nembo !alama !sajili !buni !muundo !leseni !iga !vumbua !bidhaa !hakimiliki !soko !mshindani !kengele !bima
    hali mbaya/mahututi … haraka/ambulance/hospitali/msaada/mtoto/watoto/mwanangu/mtoi/kijana/binti/mama/baba/babu/bibi/nyanya/mke/mume/dada/kaka/ndugu/rafiki/jirani/mfanyakazi/mfanyikazi/fundi/mzee/mtu/watu/jamaa/mjomba/shangazi/mjukuu/mkwe/dem/boyfriend/girlfriend/wife/husband/worker/mwenzangu
    tetemeko/mafuriko/maporomoko … watu/tumekwama/yametuzingira/msaada/nyumba/wamefukiwa
    ghasia/vurugu/umati … wanataka/kutuua/kuchoma/wamezingira/mawe
    haja/sababu/maana/umuhimu kuishi
    mtoto/watoto/mwanangu/mtoi/kijana/binti/mama/baba/babu/bibi/nyanya/mke/mume/dada/kaka/ndugu/rafiki/jirani/mfanyakazi/mfanyikazi/fundi/mzee/mtu/watu/jamaa/mjomba/shangazi/mjukuu/mkwe/dem/boyfriend/girlfriend/wife/husband/worker/mwenzangu … anataka/ametaka/amejaribu … kujinyonga/kujiua/kujitoa/kufa/kuruka
    mtoto/watoto/mwanangu/mtoi/kijana/binti/mama/baba/babu/bibi/nyanya/mke/mume/dada/kaka/ndugu/rafiki/jirani/mfanyakazi/mfanyikazi/fundi/mzee/mtu/watu/jamaa/mjomba/shangazi/mjukuu/mkwe/dem/boyfriend/girlfriend/wife/husband/worker/mwenzangu … amenipotea/amepotea/kapotea !hataza !chapa !nembo !alama !sajili !buni !muundo !leseni !iga !vumbua !bidhaa !hakimiliki !soko !mshindani !kengele !bima
    amenipotea/wamenipotea sokoni/mtoto/stendi/mtaani

## Ujumbe unahusu nini

# Maneno ambayo peke yake yanafanya ujumbe uhusu miliki bunifu.
subject =
    hataza
    trademark
    alama biashara/huduma/pamoja/kimataifa/msingi/usajili/sajili/kusajili/mashuhuri/uthibitisho
    hakimiliki
    hakishiriki
    milikibunifu
    miliki bunifu/ubunifu
    mali viwanda
    ip !address !camera
    vumbua
    pct
    wipo
    upov
    udrp
    nda
    nda/usiri mkataba/saini/sahihi
    mkataba kutunza/usiri/kutotoa siri
    siri biashara
    kipi/brela/kecobo/cosota/ursb/aripo/oapi/rdb/kephis/euipo/uspto/epo/patentscope/inpi
    modeli matumizi
    utility model/models
    hataza ndogo
    cheti uvumbuzi/modeli
    ubunifu/buni viwanda/viwandani
    muundo/buni … sajili/linda/iga
    kiashiria/viashiria kijiografia
    jina asili
    aina mpya mbegu/mimea/mmea
    mbegu mpya
    upatanishi
    usuluhishi
    mrabaha
    franchaizi
    leseni … kipekee/hataza/chapa/nembo/wimbo/programu/alama/mtoa/mpewa/brand
    madrid … mfumo/itifaki/alama/kimataifa/sajili/nchi/omba/ada
    hague … mfumo/muundo/ubunifu/buni/kimataifa/sajili/omba/picha
    domain … jina/chukua/amechukua/sajili/mgogoro/iba/jina
    jina kikoa
    uporaji kikoa
    ukiukaji/kukiuka/amekiuka/wamekiuka/nimekiuka/anakiuka haki
    haki kimaadili/kiuchumi/kipaumbele/mtunzi
    uharamia
    pingamizi
    prior art
    teknolojia iliyokuwepo
    kipindi msamaha
    awamu kitaifa/kimataifa
    katazo muda
    shambulio msingi
    daraja/madaraja nice/bidhaa/huduma
    barua onyo
    creative commons
    open source
    registeredsign
    copyrightsign
    utambulisho wa chapa
    maarifa jadi
    madrid/hague
    uhawilishaji teknolojia
    trademark/hataza/hakimiliki/chapa
    exclusive leseni/beat/haki/chapa
    leseni kodi/withholding/brand/chapa

# Maneno ambayo mara nyingi yamo katika ujumbe wa aina hiyo, lakini si humo tu.
context =
    nimeunda/niliunda/tumeunda
    aligundua/tumegundua/gundua
    wapishi siri
    sosi/achari/masala … siri/linda
    kisheria … jina/miliki/linda
    zimekopiwa/imekopiwa/kopiwa
    mtapeli … barua/lipa/sajili
    nahofia … wizi/mtapeli/iga/iba
    nyanya/mahindi/maharage/viazi … aina/mpya/miliki
    mchapishaji … kitabu/chake/mkataba
    dj/club/redio … wimbo/lipa
    jina … sajili/linda/tumia/iga/iba/chukua/limechukuliwa/kama/fanana/langu/yangu/miliki/chapa/biashara/duka
    jina langu
    linafanana/inafanana/kufanana/linalofanana/sawa jina/chapa/nembo/bidhaa
    chapa
    nembo
    wazo/mawazo/idea/ideas/aidia … iba/linda/langu/yangu/biashara/sajili/iga
    idea/ideas/aidia
    linda
    iga
    iba … wazo/idea/jina/muundo/picha/wimbo/recipe/mapishi/siri/chapa/bidhaa/kazi
    bandia
    sajili … jina/wazo/bidhaa/nembo/chapa/programu/kazi/wimbo/kitabu/muundo
    leseni … tumia/muziki/programu/chapa/picha/wimbo/mkataba
    domain
    tovuti
    buni
    muundo
    mapishi … siri/linda/langu/yangu/mfanyakazi/iba/mtu/asijue
    siri … mapishi/mbinu/kampuni/mfanyakazi/kiwanda/mshindani/tunza/kutunza/biashara
    mshindani
    haki … zangu/yangu/kipekee/pekee
    miliki … nani/jina/kazi/wazo/wangu
    mali … nani/yangu
    nani/nini mmiliki/miliki/mali
    wimbo … tumia/linda/yangu/wangu/tangazo/youtube/iga/sajili
    kitabu/hadithi/filamu/shairi/mchoro/michoro/picha … yangu/zangu/langu/wangu/iga/tumia/linda/iba
    mfanyakazi/freelancer/designer/fundi … buni/logo/nembo/siri/wateja/programu/chora/mali
    orodha wateja
    programu
    barua … wakili/mwanasheria/jina/acha/tumia
    forodha
    instagram … picha/iga/bandia/ukurasa/page/jina
    mbegu … uza/mpya/aina/zalisha/kuzalisha/miliki
    asili … bidhaa/mahali/jina
    wakulima/wazalishaji/wafugaji … jina/kahawa/chai/asali/mchele
    huisha
    wakala
    invoice/ankara/bili … sajili/alama/hataza/nembo
    inanidai/wananidai/nadaiwa … sajili/alama/hataza/nembo/kimataifa
    kataa/wamekataa/limekataliwa/imekataliwa/nimekataliwa/wamelikataa … jina/alama/hataza/ofisi/maelezo/nembo
    ofisi … wamekataa/imekataa/limekataliwa/imekataliwa
    thamani … chapa/nembo/miliki
    nje_nchi … uza/sajili/linda/chapa
    mshirika/mwenzangu/partner … jina/mgogoro/biashara/gawana/chapa
    asilimia … lipa/niwadai/niombe/mauzo/uza
    mpya machine/mashine/kifaa/chombo
    mashine/kifaa/jiko/chombo/pampu … buni/tengeneza/boresha/mpya/nimeongeza/nimeboresha
    nimeboresha/kuboresha/maboresho/uboreshaji
    tengeneza … iga/linda/siri
    jina … jirani/sawa/kama/thamani/tawi/mwenzangu
    r/tm … maana/ndogo
    miaka kumi … lipa/huisha/imeisha
    tawi jina/letu/kufungua
    kifaa/mashine … kipekee/marekani/china/mpya/hakijaundwa
    nimeboresha/niliboresha
    mwekezaji saini/nda/kumuonyesha
    code/mfumo/programu … nani/wake/yake/anadai
    kabla kumuonyesha/kuonyesha
    bila kuniuliza/ruhusa/idhini
    mtu … katikati/asiyeegemea
    kortini/mahakama … bila
    mtindo/muundo/umbo/michoro … iga/wanakopi/linda
    sajili … nchi/bidhaa/kwanza/kila/mbinu/mtindo/toroli/kanuni
    anayesajili/anayetumia kwanza
    nani anamiliki/abaki/anabaki/mwenye
    haki … nani/zake/zote/muziki/filamu/ngapi
    ruhusa … filamu/kitabu/nani/picha/wimbo
    movie/filamu/series/mural/podcast/muvi … haki/nani/muziki/miliki/kuiuza/yetu
    kazi yangu … yake/wake/mtu
    tujenge/tutatue/tukubaliane/suluhu … siri/mahakama/aliyepinga/bila
    nimeshtakiwa/nimshtaki/nishtaki/nimeshitakiwa/anishtaki alama/jina/tuongee/kuhusu/nembo
    bidhaa … mtu/yake/wateja/wanachanganya/inalindwaje/linda/mpya/tulinde
    inalindwaje/zinalindwaje/linalindwaje/tulinde/isajiliwe/zisajiliwe
    spea … natengeneza/toyota/halali/kuuza
    hoteli/kampuni/duka … mbili … jina
    jina … moja/mbili/wawili/nani/tofauti/langu
    umecloniwa/imecloniwa/clone ukurasa/tovuti/app
    serikali/incubator/chuo/mnunuzi … hisa/haki/utafiti/hataza/miliki
    alama … rangi/herufi/sauti
    kuonyesha/nimeonyesha/nimeshaonyesha/niliuza … kabla/bado/mapema/kuomba/siku
    jezi/spiderman/katuni/wasanii/disney/mabegi … kutengeneza/kuuza/simba/nembo
    formula/fomula/drawing/michoro/mold … ameiba/iba/yetu/kabla/nani/mteja
    nakala/pakiti/lebo/kifungashio … ileile/sawa/kama/rangi
    jina … huru/neno/mawili/asichukue/oman
    neno/maneno … kawaida/jina
    slogan/kaulimbiu
    notes/vitabu/shairi … zinauzwa/kuchapa/page
    viungo … visijulikane
    nilichotengeneza/nilichobuni kazini/nani
    nimeongeza/kipande cherehani/mashine
    niliosanifu/nilichosanifu/sanifu
    boksi … sawa/langu
    njia mpya … kutengeneza
    mshono/umbo … mpya/letu/chupa
    nachonga/sanamu
    startup haki
    tumegombana … chapa/brand
    wazo tu/bado
    jina afrika/mashariki/nchi
    nembo designer/aliyochora

off-topic =
    dawa/tiba kikohozi/mafua/homa/maumivu/kichwa/tumbo/malaria !hataza !vumbua !tengeneza !linda
    kikohozi/mafua !hataza !vumbua !tengeneza
    bei kuku/ngombe/mbuzi/nyama/mahindi/gesi/mafuta/simu/gari !chapa !nembo
    kuku/ngombe/mbuzi … bei/kienyeji/mayai !chapa !nembo !jina
    homework/hesabu/assignment … nisaidie/msaada/nifanyie/ya
    laini simu
    mke/mume/mpenzi … amekasirika/hasira/anataka/ameniacha/nifanyeje !miliki !chapa !jina
    mvua/hewa/joto/baridi/jua … itanyesha/kunyesha/leo/kesho/lini/hali
    hali hewa
    mpira/simba/yanga/gor/mahia/arsenal/chelsea/manchester/barcelona/ligi/mechi/kombe … leo/nani/anashinda/atashinda/lini/matokeo/anacheza
    simba/yanga nani/ngapi/leo
    gor mahia
    mkopo/kukopa/kopa/mikopo/fuliza/loan … pesa/benki/mpesa/nataka/napataje/haraka/duka
    mpesa/m-pesa/tigopesa … tuma/toa/kutoa/kutuma/kukopa/mkopo/till/namba
    kupika/napika/pika/mapishi … ugali/wali/pilau/chapati/nyama/samaki/mboga/laini !siri !linda !sajili
    kodi/vat/tin/tra/kra … lipa/kulipa/nalipa/return/marejesho/namna/file/tin
    kufungua/fungua/kusajili/anzisha kampuni/akaunti/benki !jina !chapa !nembo !alama
    leseni udereva/biashara/pombe/kuendesha/baa/uvuvi/udereva
    kibali ujenzi/kazi
    pasipoti/passport/visa/viza/kitambulisho/nida
    shule/chuo/mtihani/matokeo/ada_shule … kujiunga/form/nafasi/kusoma/matokeo/necta/kcse
    ada shule
    kazi/ajira/cv … natafuta/nataka/nafasi/ajira/omba
    malaria/homa/kichwa/tumbo/daktari/dawa/hospitali/mimba/ujauzito … kinauma/ninaumwa/naumwa/nini/nisaidie/dalili/tumia !buni !vumbua !mitishamba !hataza
    kichwa/tumbo/jino kinauma/linauma/kuuma
    mpenzi/mume/mke/ndoa/talaka/mchumba/girlfriend/boyfriend … ananiacha/nipe/nataka/penzi/ushauri/kuachana
    nakupenda/nakupendaga
    umeme/maji/token/luku … nunua/kununua/umekatika/hakuna/bili
    basi/treni/sgr/ndege/gari/daladala/matatu … nauli/tiketi/saa/kwenda/kutoka/ticket
    nunua/kununua/nauza simu/gari/nyumba/kiwanja/shamba/laptop/viatu
    kiwanja/shamba/ardhi/nyumba … hati/title/nunua/kupanga/kodi/mpaka
    hati kiwanja/shamba/ardhi/nyumba
    simu/laptop/wifi/mtandao … imeharibika/haiwaki/polepole/haifanyi/password/chaji
    bei dola/mafuta/petroli/unga/sukari/gesi
    dola/shilingi … badilisha/exchange/rate/leo
    rais/waziri/mbunge/uchaguzi/kura/serikali … nani/atashinda/lini/wa
    bahati nasibu/betting/mkeka/odds/bet
    betting/betika/sportpesa/mkeka
    bitcoin/crypto/forex
    hesabu/homework/hisabati/insha/shairi … nifanyie/niandikie/jibu
    niandikie barua/insha/shairi/wimbo … kazi/mapenzi/mpenzi
    filamu/movie/series/sinema … nzuri/kuangalia/pendekeza
    kichekesho/nichekeshe/vichekesho
    nimechoka/niko bored/boring
    habari leo/mpya … dunia/nchi/magazeti
    asante/shukrani/ahsante
    mjinga/mpumbavu/pumbavu/wajinga/ujinga/takataka/kenge/shenzi
    haha/hahaha/lol
    uko/umeamka/umelala vipi/salama/poa/aje
    unaitwa/jina lako nani
    una miaka mingapi
    ng'ombe/kuku/mbuzi/mbwa/paka … anaumwa/mgonjwa/chanjo/kufuga/chakula
    kufuga/kulima/kupanda … kuku/nyanya/mahindi/vitunguu/samaki
    jirani … kelele/mbwa/mti/ukuta/usiku
    nauli/teksi/uber/bolt
    mshahara … boss/haujalipwa/kulipwa/nidai
    kupunguza/kuongeza uzito/unene/mwili
    mtihani/form four
    ramadhani/krismasi/pasaka/idi … lini/ni
    brand/chapa/aina gani/ipi/nzuri/bora/bomba/poa ya/za/simu/friji/gari/tv/pikipiki/laptop/tairi/viatu !sajili !kusajili !linda !jina
    brand/chapa/kampuni … simu/friji/gari/tv/televisheni/laptop/tairi/matairi/saruji/pikipiki/jiko poa/nzuri/bora/gani/ipi/inadumu/imara !sajili !kusajili !linda !nakala !feki
    simu/friji/gari/tv/laptop/pikipiki gani/ipi nzuri/bora/poa/ninunue/nunua
    simu/kioo/laptop/tv/friji … imevunjika/imepasuka/imeharibika/imekufa/haiwaki/fundi/kutengeneza/imeanguka/imepotea/imeibiwa/inachaji !hataza !vumbua !nilibuni
    siri ya/za pilau/biryani/chapati/wali/mandazi/supu/furaha/mafanikio/ndoa/uzuri/mapenzi/maisha/nyama/ugali
    siri … pilau/biryani/chapati/mandazi/furaha/mafanikio/ndoa/maisha !linda !mfanyakazi !kampuni !sajili !mshindani
    leseni/leseni ya/za udereva/biashara/pombe/bar/baa/uwindaji/uvuvi/silaha/bodaboda
    kusajili/sajili/usajili/kuandikisha/nasajili gari/mtoto/laini/shule/ndoa/pikipiki/akaunti/kampuni/simu/chuo/mpigakura/line/chama/kikundi !jina !nembo !chapa !alama
    nakala/kopi/copy/photocopy … ufunguo/funguo/kitambulisho/cheti/pasipoti/hati/leseni
    cheti cha/kuzaliwa ndoa/kifo/shule
    ignore/forget/disregard/puuza/sahau … previous/instructions/maagizo/maelekezo/rules/yote/sheria
    system prompt
    password/nywila … system/admin/wifi/mfumo
    wewe sasa/ni hacker/dan/chatgpt
    jifanye kuwa/mimi/wewe
    mjinga/mpumbavu/fala/kumamako/mavi/malaya/bure/kichaa/shetani/mbwa/takataka wewe/robot/bot/huna/kabisa
    fala/kuma/kumamako/msenge/malaya/mavi
    huna/hauna maana/akili/faida
    mvua/jua/baridi kesho/leo/itanyesha/kutakuwa
    nani/timu atashinda/alishinda/ameshinda/bora mechi/ligi/kombe/leo/jana
    bei ya/gani sukari/saruji/mafuta/dhahabu/unga/iphone/simu/mchele
    kazi/ajira/kibarua natafuta/naomba/nahitaji/nipate
    visa/viza/pasipoti … pata/kupata/omba/kuomba/kwenda/ulaya/canada/dubai
    kodi/tax/vat/paye lipa/kulipa/nalipa/mapato/kra/tra
    utani/kichekesho/hadithi nipe/niambie/nisimulie
    mungu/yesu/allah/kanisa/msikiti/sala … saa/yupo/lini/nani/niombee
    asante/shukran/ahsante/shukrani sana/kwa/msaada/mwaya
    kazi/huduma nzuri/safi/bora sana !jina !chapa
    asdf/qwerty/blabla
    nampenda/ninampenda/anipende/nimpate/nimeachwa
    uchaguzi/rais/siasa/serikali
    mbolea/kilimo/umwagiliaji/samadi/npk/dap/kupalilia … nini/gani/wapi/lini/vipi/aje/ngapi/nani/kwanini/bei/naweza/nawezaje/nipikeje/nifanyeje/nataka/naomba/natafuta/nisaidie/niambie/nieleze/jinsi/namna/how/where/when/what/best/nzuri/bora/mahindi/nyanya/shamba !chapa !alama !hataza !jina !nembo !linda !iga !bandia !hakimiliki !siri !mkataba !aina
    kiwanja/shamba/ardhi/nyumba/plot/mpaka … mgogoro/jirani/hati/mpaka/kaka/urithi/title !chapa !alama !hataza !jina !nembo !linda !iga !bandia !hakimiliki !siri !mkataba
    mzigo/parcel/order/oda/delivery/package … haujafika/umechelewa/uko/wapi/lini/track/haijafika/jumia/kilimall/boda !chapa !alama !hataza !jina !nembo !linda !iga !bandia !hakimiliki !siri !mkataba !china !bandari
    kusuka/kunyoa/saluni/salon/msusi/kinyozi/nywele/kucha/makeup/weaving/dreads … bei/wapi/gani/nini/lini/vipi/aje/ngapi/nani/kwanini/naweza/nawezaje/nipikeje/nifanyeje/nataka/naomba/natafuta/nisaidie/niambie/nieleze/jinsi/namna/how/where/when/what/best/nzuri/bora !chapa !alama !hataza !jina !nembo !linda !iga !bandia !hakimiliki !siri !mkataba
    nirudishiwe/refund/kurudishiwa/warranty/imeharibika/imechanika … pesa/kiatu/nguo/simu/fridge/mteja !chapa !alama !hataza !jina !nembo !linda !iga !bandia !hakimiliki !siri !mkataba !usajili
    hewa/mvua/jua/baridi/joto/kutanyesha/kunyesha/weather … nini/gani/wapi/lini/vipi/aje/ngapi/nani/kwanini/bei/naweza/nawezaje/nipikeje/nifanyeje/nataka/naomba/natafuta/nisaidie/niambie/nieleze/jinsi/namna/how/where/when/what/best/nzuri/bora/leo/kesho/nairobi/dar/mombasa/arusha
    arsenal/chelsea/man/liverpool/barca/simba/yanga/gor/afc/harambee/taifa/mechi/ligi/epl/afcon/world … nini/gani/wapi/lini/vipi/aje/ngapi/nani/kwanini/bei/naweza/nawezaje/nipikeje/nifanyeje/nataka/naomba/natafuta/nisaidie/niambie/nieleze/jinsi/namna/how/where/when/what/best/nzuri/bora/leo/kesho/wanacheza/wameshinda/score/matokeo !chapa !alama !hataza !jina !nembo !linda !iga !bandia !hakimiliki !siri !mkataba
    pilau/ugali/chapati/biryani/mandazi/keki/wali/mboga/nyama/samaki/chai/kachumbari/maharage … kupika/nipikeje/napika/recipe/kuchemsha/laini/tamu/nini/gani/wapi/lini/vipi/aje/ngapi/nani/kwanini/bei/naweza/nawezaje/nifanyeje/nataka/naomba/natafuta/nisaidie/niambie/nieleze/jinsi/namna/how/where/when/what/best/nzuri/bora !chapa !alama !hataza !jina !nembo !linda !iga !bandia !hakimiliki !siri !mkataba !nauza !kuuza !biashara
    nini/gani/wapi/lini/vipi/aje/ngapi/nani/kwanini/bei/naweza/nawezaje/nipikeje/nifanyeje/nataka/naomba/natafuta/nisaidie/niambie/nieleze/jinsi/namna/how/where/when/what/best/nzuri/bora/napikaje/kupika/nipike … pilau/ugali/chapati/biryani/mandazi/wali/nyama/samaki/keki !chapa !alama !hataza !jina !nembo !linda !iga !bandia !hakimiliki !siri !mkataba !nauza !kuuza !biashara
    naumwa/naumwaa/ninaumwa/anaumwa/kuumwa/inauma/kinaniuma/maumivu … kichwa/tumbo/jino/mgongo/goti/koo/kidogo/macho/tumboni/hedhi !chapa !alama !hataza !jina !nembo !linda !iga !bandia !hakimiliki !siri !mkataba
    passport/pasipoti/viza/visa/nida/kitambulisho/ubalozi … nini/gani/wapi/lini/vipi/aje/ngapi/nani/kwanini/bei/naweza/nawezaje/nipikeje/nifanyeje/nataka/naomba/natafuta/nisaidie/niambie/nieleze/jinsi/namna/how/where/when/what/best/nzuri/bora/siku/pesa/dubai/qatar/canada !chapa !alama !hataza !jina !nembo !linda !iga !bandia !hakimiliki !siri !mkataba
    mkopo/loan/fuliza/mshwari/tala/riba/helb/heslb/sacco/benki … nini/gani/wapi/lini/vipi/aje/ngapi/nani/kwanini/bei/naweza/nawezaje/nipikeje/nifanyeje/nataka/naomba/natafuta/nisaidie/niambie/nieleze/jinsi/namna/how/where/when/what/best/nzuri/bora/boda/haraka/nimekopa/wananidai/kulipa/riba !chapa !alama !hataza !jina !nembo !linda !iga !bandia !hakimiliki !siri !mkataba !dhamana !thamani
    nilikopa/nimekopa/nakopa/kukopa … app/benki/riba/pesa/wananidai/elfu/laki
    kodi/tra/kra/vat/paye/tin/itax/nssf/nhif/sha/nhc … nalipaje/nalipa/kulipa/nyumba/returns/namba/kujisajili/nini/gani/wapi/lini/vipi/aje/ngapi/nani/kwanini/bei/naweza/nawezaje/nipikeje/nifanyeje/nataka/naomba/natafuta/nisaidie/niambie/nieleze/jinsi/namna/how/where/when/what/best/nzuri/bora !chapa !alama !hataza !jina !nembo !linda !iga !bandia !hakimiliki !siri !mkataba
    bei/gharama ya/gani … unga/mafuta/sukari/nyanya/mchele/cement/saruji/petroli/gesi/simu/kuku/mbuzi/ng'ombe/nywele/matofali/mabati !chapa !alama !hataza !jina !nembo !linda !iga !bandia !hakimiliki !siri !mkataba !sajili
    mpenzi/dem/demu/boyfriend/girlfriend/mchumba/crush/msichana/mvulana/ex … hapokei/nimtongozeje/ananipenda/kutongoza/ameniacha/amenidump/block/penda/busu/nini/gani/wapi/lini/vipi/aje/ngapi/nani/kwanini/bei/naweza/nawezaje/nipikeje/nifanyeje/nataka/naomba/natafuta/nisaidie/niambie/nieleze/jinsi/namna/how/where/when/what/best/nzuri/bora !chapa !alama !hataza !jina !nembo !linda !iga !bandia !hakimiliki !siri !mkataba !nembo !duka
    nimtongoze/nimtongozeje/kutongoza/nimpende/anipende/nimeachwa/ameniacha/amenidump
    kazi/ajira/job/kibarua/internship … natafuta/naomba/nahitaji/udereva/uaskari/nafasi/dubai/qatar !chapa !alama !hataza !jina !nembo !linda !iga !bandia !hakimiliki !siri !mkataba
    matokeo/mtihani/kidato/form/kcse/kcpe/necta/selform/heslb … nini/gani/wapi/lini/vipi/aje/ngapi/nani/kwanini/bei/naweza/nawezaje/nipikeje/nifanyeje/nataka/naomba/natafuta/nisaidie/niambie/nieleze/jinsi/namna/how/where/when/what/best/nzuri/bora/yametoka !chapa !alama !hataza !jina !nembo !linda !iga !bandia !hakimiliki !siri !mkataba
    simu/laptop/kompyuta/tv/wifi/router/printer/earphones/charger/kioo … inazima/imekwama/imezima/haiwaki/slow/password/imevunjika/inachelewa/bando/storage/imeingia !chapa !alama !hataza !jina !nembo !linda !iga !bandia !hakimiliki !siri !mkataba !nimeunda
    kuku/ng'ombe/mbuzi/nguruwe/sungura/mbwa/paka/samaki/bata … hawatagi/anaharisha/anaumwa/chanjo/chakula/kufuga/mayai/mimba/dawa/wangapi !chapa !alama !hataza !jina !nembo !linda !iga !bandia !hakimiliki !siri !mkataba
    niambie/nipe/tupige/niletee/tell utani/joke/story/hadithi/stori/mistari/vichekesho
    niandikie/nitafsirie/tafsiri/translate/nifanyie/nisaidie … kazi/cv/sentensi/kiingereza/insha/homework/hesabu/shairi/birthday/mapenzi/code/python !chapa !alama !hataza !jina !nembo !linda !iga !bandia !hakimiliki !siri !mkataba
    sahau/puuza/ignore/acha … sheria/maagizo/maelekezo/rules/instructions … zako/yote/zote/uniambie/niambie/sasa
    habari/hujambo/shikamoo/mambo/sasa/niaje/vipi/sema/oya/mzima/umeamkaje … asubuhi/jioni/mchana/ndugu/buda/bro/vipi/poa/mzima/umeamkaje/leo/dada/kaka/mkuu
    asante/ahsante/shukrani/nashukuru/thanks/thank … msaada/sana/bro/mkuu/kwa/wako/yenu
    rais/waziri/mbunge/gavana/uchaguzi/diwani/siasa/chadema/ccm/uda/odm … nini/gani/wapi/lini/vipi/aje/ngapi/nani/kwanini/bei/naweza/nawezaje/nipikeje/nifanyeje/nataka/naomba/natafuta/nisaidie/niambie/nieleze/jinsi/namna/how/where/when/what/best/nzuri/bora
    sgr/ndege/treni/basi/mwendokasi/nauli/ticket/tiketi/boti/feri … nini/gani/wapi/lini/vipi/aje/ngapi/nani/kwanini/bei/naweza/nawezaje/nipikeje/nifanyeje/nataka/naomba/natafuta/nisaidie/niambie/nieleze/jinsi/namna/how/where/when/what/best/nzuri/bora/nanunua/saa !chapa !alama !hataza !jina !nembo !linda !iga !bandia !hakimiliki !siri !mkataba
    kusajili/kuandikisha/sajili/register gari/pikipiki/mtoto/nssf/nhif/sha/laini/chanjo/ndoa/kikundi/chama/voters/kura/shule !jina !nembo !chapa !alama
    leseni/kibali/permit biashara/manispaa/halmashauri/udereva/pombe/ujenzi/county/kaunti/baa !chapa !alama !hataza !jina !nembo !linda !iga !bandia !hakimiliki !siri !mkataba
    cheti ndoa/kuzaliwa/kifo/kidato/tabia/talaka
    mshahara/payslip/salary/posho/likizo/nssf … haujaingia/hajalipa/lini/nidai/nini/gani/wapi/vipi/aje/ngapi/nani/kwanini/bei/naweza/nawezaje/nipikeje/nifanyeje/nataka/naomba/natafuta/nisaidie/niambie/nieleze/jinsi/namna/how/where/when/what/best/nzuri/bora !chapa !alama !hataza !jina !nembo !linda !iga !bandia !hakimiliki !siri !mkataba
    nimeota/ndoto … maana/nyoka/maji/usiku/yake
    kupunguza/kuongeza/kukuza/kutoa/kunenepa/kukonda tumbo/uzito/kitambi/chunusi/mwili/nywele/misuli
    gari/pikipiki/boda/engine/injini/tairi … linatoa/haiwaki/moshi/mafuta/linachemsha/spea/nini/gani/wapi/lini/vipi/aje/ngapi/nani/kwanini/bei/naweza/nawezaje/nipikeje/nifanyeje/nataka/naomba/natafuta/nisaidie/niambie/nieleze/jinsi/namna/how/where/when/what/best/nzuri/bora/limegoma/gereji !chapa !alama !hataza !jina !nembo !linda !iga !bandia !hakimiliki !siri !mkataba !nimeunda !jina
    luku/token/tanesco/kplc/stima/umeme/maji/dawasa … haziingii/imekatika/imekatwa/bili/bill/nunua/nini/gani/wapi/lini/vipi/aje/ngapi/nani/kwanini/bei/naweza/nawezaje/nipikeje/nifanyeje/nataka/naomba/natafuta/nisaidie/niambie/nieleze/jinsi/namna/how/where/when/what/best/nzuri/bora !chapa !alama !hataza !jina !nembo !linda !iga !bandia !hakimiliki !siri !mkataba !nimeunda !vumbua
    bitcoin/crypto/forex/hisa/stocks/usdt/binance
    odds/mkeka/betika/sportpesa/bet/betpawa/jackpot/aviator
    pasaka/krismasi/eid/idd/ramadhani/sikukuu … nini/gani/wapi/lini/vipi/aje/ngapi/nani/kwanini/bei/naweza/nawezaje/nipikeje/nifanyeje/nataka/naomba/natafuta/nisaidie/niambie/nieleze/jinsi/namna/how/where/when/what/best/nzuri/bora/tarehe
    niombee/sala/mungu/yesu/mchungaji/pastor/mganga/ushirikina … mtoto/mume/ndoa/kazi/nipate/uchawi/pesa
    series/movie/filamu/muvi/netflix … kali/nzuri/sasa/pendekeza/download/nini/gani/wapi/lini/vipi/aje/ngapi/nani/kwanini/bei/naweza/nawezaje/nipikeje/nifanyeje/nataka/naomba/natafuta/nisaidie/niambie/nieleze/jinsi/namna/how/where/when/what/best/bora !chapa !alama !hataza !jina !nembo !linda !iga !bandia !hakimiliki !siri !mkataba !nimetengeneza !yangu
    nimeboeka/nimeboreka/nimechill/upweke/lonely/nimehuzunika … tupige/story/sana/leo/bro
    mwenye nyumba kodi/amepandisha/anataka/amenifukuza/deposit
    kodi nyumba
    wewe/we/nyie/nyinyi/bot/roboti mjinga/mpumbavu/fala/takataka/punda/mbwa/boya/zezeta/mavi/kichaa
    shida/mgogoro … jirani/ndoa/mume/mke/ardhi/shamba/kiwanja !chapa !alama !hataza !jina !nembo !linda !iga !bandia !hakimiliki !siri !mkataba
    barua … kuacha kazi
    kuacha/natafuta kazi/nyumba … barua/kinondoni/kupanga !chapa !alama !hataza !jina !nembo !linda !iga !bandia !hakimiliki !siri !mkataba
    nyumba/chumba/kupanga/kupangisha … natafuta/kinondoni/kodi/pango/kukodi/bei !chapa !alama !hataza !jina !nembo !linda !iga !bandia !hakimiliki !siri !mkataba
    kra/tra/nida/pin/nhif … nimesahau/namba/pin/nairejesha !chapa !alama !hataza !jina !nembo !linda !iga !bandia !hakimiliki !siri !mkataba
    chuo/kozi/shule … kizuri/ualimu/uuguzi/nzuri/udaktari/gani/sifa !chapa !alama !hataza !jina !nembo !linda !iga !bandia !hakimiliki !siri !mkataba !uvumbuzi
    mama/baba/wifi mkwe
    ng'ombe/mbuzi/kuku/maziwa … yanapungua/kupungua/homa/ana/ndama
    imba/niimbie/dance wimbo/nyimbo
    fisi/viwavi/kupe/panya … mahindi/wameshambulia
    kujiunga chuo/shule/jeshi/veta
    tatua/solve/kokotoa hesabu/equation/math/3x
    nyumba/chumba/fremu kupanga/kukodisha/kodi
    maana … jina neema/juma/amina
    nani/aliye … alitengeneza/aliunda/kutengeneza … bot/roboti/wewe
    = hello
    = hi
    = mambo vipi
    = hujambo
    = habari yako
    = niaje

other-sense =
    brand/chapa gani/ipi/nzuri/bora ya/za/simu/friji/gari/poa tv/laptop
    brand/chapa ya/za/gani simu/friji/gari/tv/laptop/viatu/pikipiki/saruji
    leseni ya/za udereva/biashara/pombe/baa/uvuvi/uwindaji/bodaboda
    nakala/kopi ya/za ufunguo/funguo/kitambulisho/cheti/pasipoti
    siri ya/za furaha/mafanikio/ndoa/pilau/chapati/mapenzi/maisha/biryani
    kusajili/sajili/usajili wa/gari/mtoto/laini/shule/ndoa pikipiki
    haki za binadamu/watoto/wanawake
    mgogoro jirani/ardhi/kiwanja/shamba/ndoa
    kiwanja/shamba/ardhi mgogoro
    kusajili/sajili gari/nssf/nhif/laini/mtoto/shule
    leseni/kibali biashara/manispaa/udereva/county
    barua kazi/mapenzi
    nakala cheti/kitambulisho
    mtindo nywele
    bei nywele/simu/unga

elsewhere =
    friji tv televisheni tairi wifi chaji kioo fundi_simu netflix
    mpira simba yanga arsenal chelsea mechi ligi kombe mchezaji
    mpenzi ndoa talaka mchumba mimba ujauzito harusi birthday
    homa malaria kikohozi tumbo jino daktari hospitali vidonge sindano kisukari uzito
    pasipoti viza visa ubalozi ndege basi treni tiketi nauli hoteli likizo matatu bodaboda daladala
    mshahara ajira cv likizo kodi tra kra mkopo benki bitcoin betting mkeka
    shule mtihani homework hisabati fizikia kemia mwalimu necta kcse
    udereva petroli dizeli makanika polisi gereza mwizi wezi
    rais waziri uchaguzi kura mbunge siasa
    kanisa msikiti mungu yesu krismasi ramadhani pasaka
    mjinga mpumbavu fala takataka
    mvua
    kusuka nywele msusi kinyozi kucha makeup
    mbolea wadudu kupalilia samadi
    kitambi chunusi uzito kukonda
    kutongoza crush ex busu
    luku tanesco kplc stima token
    betika sportpesa aviator jackpot odds
    nauli sgr mwendokasi feri
    series netflix muvi
    ndoto nimeota uchawi mganga mchungaji
    heslb helb fuliza tala riba sacco
    nssf nhif payslip posho
    gereji injini spea
    mzima umeamkaje niaje
    mkalimani

## Maneno yanayoelekeza kwenye mada

topic-choosing =
    nianze/nianzie/naanza/kuanza/nianzeje/tuanze wapi/nini/vipi/aje … linda/sajili
    nianze/naanza linda/sajili nini
    wazo/mawazo/idea/aidia … linda/iba/sajili/iga/ibiwa
    idea/wazo biashara
    tofauti/difference … hataza/trademark/alama/hakimiliki/nembo … hakimiliki/hataza/alama/trademark/muundo
    ninahitaji/nahitaji/nahitajika/inanihusu/yananihusu … linda/sajili/ip/haki
    nilinde/linda/kulinda nini/kipi/gani/vipi … kwanza/bidhaa/biashara/kati
    linda gani/ipi
    aina linda/haki/milikibunifu
    hataza au/ama trademark/alama/siri/hakimiliki
    hakimiliki au/ama hataza/alama/trademark
    jina … box/chupa/muundo/recipe/mapishi
    biashara mpya/ndogo/yangu … linda/sajili/kwanza
    sajili kwanza/nini
    nimeshauza/nilishauza/nimeuza/nilianza … nimechelewa/bado/kuchelewa/linda
    nimechelewa
    natengeneza/napika/nauza/nashona/nafuga/tunatengeneza … nyumbani/achari/sabuni/midoli/mishumaa/juice/keki/siagi … nianzie/nianze/wapi/nilinde/nini/linda
    nianzie/nianze/tuanzie wapi
    wazo/idea … naogopa/wataliiba/wataiba/nikisema/nikiambia/iba
    tofauti … hivi/haya/hizi … vitu/haki/gani/mbili/aina
    game/mchezo/midoli/toy/app … linda/ilindwe/nilinde/vipi
    nilinde/kulinda nini/vipi/gani
    natengeneza/nachonga/nafuma/nasuka … nilinde/vitu/gani/sanamu/juice/mpingo
    wazo … tu/bado/kitu/naweza
    startup/biashara … haki/gani/inahitaji
    tofauti … hataza/trademark/hakimiliki

topic-trademark =
    mgahawa/hoteli/baa/salon/duka/kampuni … jina … miliki/linda/sajili/kisheria
    miliki jina … kisheria/biashara/mgahawa/duka
    trademark
    alama biashara/huduma/pamoja
    chapa/nembo … sajili/linda/fanana/chukua/limechukuliwa/imechukuliwa/tafuta/huisha/omba
    jina … duka/salon/saluni/hoteli/mgahawa/kampuni/biashara/baa/cafe/bidhaa … sajili/linda/kama/fanana/sawa/tumia/langu
    sajili jina … biashara/duka/salon/saluni/hoteli/bidhaa/kampuni
    jina … limechukuliwa/limesajiliwa/linatumika/lipo/linafanana/karibu/maelezo
    jina nembo/logo … pamoja/tofauti/kando
    nembo jina
    brela … alama/chapa/jina
    jina biashara … alama/chapa/nembo/tofauti
    jina/unga/unaitwa/inaitwa/linaitwa … limekataliwa/wamekataa/kataa/maelezo/linaeleza
    wamekataa/limekataliwa/imekataliwa … maelezo/jina/nembo/alama
    jina chapa … chukua/limechukuliwa/limesajiliwa/limeshachukuliwa/imeshachukuliwa/lipo
    jina … limeshachukuliwa/limeshasajiliwa/limeshatumika
    daraja … gani/bidhaa/huduma/sajili/ngapi
    pingamizi … alama/chapa/jina/nembo
    kauli mbiu/slogan
    huisha … alama/chapa/nembo/trademark/sajili
    nani/wapi … sajili chapa/nembo/jina
    tutafute/kutafuta/tafuta/kuangalia/nitajuaje/kujua jina/chapa/nembo … chukua/limechukuliwa/lipo/limesajiliwa/imechukuliwa/kama
    registeredsign
    alama … miaka/dumu/inadumu/kuisha
    patent/hataza/hakimiliki ya/logo/nembo/jina duka/mgahawa/brand
    jina … brand/chapa/limeshachukuliwa/limechukuliwa/duka/mgahawa/saluni/kampuni/hoteli !domain !tovuti
    patent ya logo/nembo/jina
    logo/nembo yangu/yetu/ya
    jina … kama/sawa/lile/hilihili/hilohilo/kufanana/jirani/same … kibanda/duka/salon/jirani/langu/letu/biashara/mgahawa/cafe
    jirani/mtu/jamaa/mwingine … jina … kama/langu/letu/hili/hilo/sawa
    nitajuaje/najuaje/kujua/naangalia/kuangalia/check/kucheki … jina/nembo/chapa … mtu/ana/lipo/limechukuliwa/kama/tayari
    wamekataa/wamelikataa/limekataliwa/wamenikatalia jina/nembo/chapa … linaelezea/maelezo/kawaida/tu
    r/tm/registeredsign … maana/ndogo/naweza/weka/alama/duara/jina/nembo
    ile/hiyo/alama herufi/r/tm
    miaka kumi/10 … imeisha/imekwisha/lipa/huisha/tena/inaisha
    kumi/10 miaka … imeisha/tena/lipa/huisha
    brela/ursb/brs/kampuni … jina … tayari/bado/kingine/nina/linatosha/lina
    jina … brela/ursb/brs/bado/kingine/linatosha
    jina mtaani/langu/letu … linda/chukua/iga/iba/miliki
    anayesajili/anayetumia kwanza
    jina/hoteli/duka mbili/moja … jina/abadilishe
    jina … huru/lipo/free/kawaida/neno/lafaa/inafaa/mawili/tofauti/asichukue
    neno/maneno … kawaida/mawili/limerudishwa/jina/limekataliwa
    ombi/maombi … limerudishwa/limekataliwa/yamerudishwa
    slogan/kaulimbiu/msemo … sajili/linda/inasajiliwa
    nembo … rangi/nimebadilisha/upya
    r naiweka/weka/lini/alama/registeredsign
    cafe/duka/mgahawa/salon … jina … kama/letu
    jina duka/kampuni … tofauti/moja
    jina … afrika/mashariki/nchi

topic-patent =
    nimeunda/niliunda/kuunda/ameunda/tumeunda/nimebuni/aligundua/tumegundua … mashine/kifaa/drone/njia/chombo/mtambo/mfumo/dawa/injini
    drone/roboti/mtambo/sensa … nimeunda/haki/linda/tengeneza/hataza/mpya
    njia kuchakata/kutengeneza/kusindika/mpya … aligundua/vumbua/tumegundua/hataza
    hataza !ndogo
    vumbua
    mashine/kifaa/chombo/injini/pampu … hataza/vumbua/mpya/hakuna/ya_kwanza
    vumbuzi … nani/kama/ashavumbua/yupo/tafuta
    upya/hatua uvumbuzi
    madai … hataza/vumbua/maelezo
    onyesha … mashine/vumbua/hataza/kifaa/maonyesho/nanenane/sabasaba
    nanenane/sabasaba
    kipindi msamaha
    hatua hataza/vumbua
    omba hataza
    ada mwaka … hataza
    hataza … dunia/kote/duniani
    programu/app … hataza
    nimeunda/niliunda/tumeunda/nimetengeneza/nimebuni/nimevumbua/aliunda … kifaa/mashine/njia/dawa/pampu/mtambo/jiko
    kifaa/mashine … kipekee/mpya/hakijaundwa/hakuna/kama/mwingine/hajaunda
    nilionyesha/nimeonyesha/tulionyesha/nilipost/onyesha … kifaa/mashine/uvumbuzi/sabasaba/nanenane … nimechelewa/chelewa/bado/naweza/hataza
    nitajuaje/najuaje … kifaa/mashine/wazo … hakijaundwa/mwingine/kipo/ipo
    app/programu … njia/algorithm/hesabu/hataza
    nimebuni/nimeunda/nimetengeneza/nimegundua … kikausha/kifaa/tofali/kinu/jua/mtambo/dawa/taa
    njia mpya … kutengeneza/kukausha/kusindika/tengeneza
    hataza … miaka/inadumu/ngapi
    nilishaweka/niliweka/nilipost video/picha … mashine/kifaa
    software/programu … hataza/inapata
    kifaa … nimebuni/hospitali/nalindaje/nimeunda

topic-utility-model =
    modeli matumizi
    utility model/models
    hataza ndogo/dogo
    kidogo/dogo/ndogo/madogo boresha/maboresho/uboreshaji/nimeboresha/nimeongeza/kuboresha
    nimeboresha/maboresho/uboreshaji/kuboresha
    hataza … kubwa/ghali/gharama … kidogo/ndogo/rahisi
    nimeongeza kitu/kifaa/sehemu
    jiko … boresha/kidogo/nimeongeza/nimeboresha
    niliboresha/nimeboresha/nimebadilisha/nimerekebisha/nimeongeza … kidogo/zamani/pampu/jiko/baiskeli/jembe/mashine
    kidogo pampu/jiko/mashine/kifaa/baiskeli/jembe/mkokoteni
    nimeongeza/nimebadilisha/nimeboresha … kipande/kifaa/sehemu/kitu … cherehani/baiskeli/jiko/pampu/mashine
    kipande/sehemu … cherehani/baiskeli/jiko

topic-design =
    muundo/buni … viatu/chupa/kiti/meza/nguo/mkoba/kikapu/vikapu/taa/kitenge/batiki/vyungu/bidhaa/furniture/fanicha/gauni
    muundo … sajili/linda/iga/umbo/bidhaa
    muonekano bidhaa/kitu
    buni viwandani/viwanda
    sajili/linda muundo/buni
    batiki/kitenge/vitenge/khanga/kanga … muundo/buni/iga/sajili/linda/michoro
    bidhaa inavyoonekana
    umbo
    patent/hataza ya/muundo/umbo/muonekano kikapu/kiti/kitenge/nguo/vikapu
    muonekano/umbo/mwonekano … kusajili/nisajili/kulinda/linda/vikapu/kikapu/viti/nguo/viatu/kuposti
    muonekano/umbo/muundo/michoro/mtindo/style/shape/look/kisusio/urembo … taa/kiti/meza/kitanda/chupa/mkoba/viatu/nguo/gauni/kanga/vitenge/kitenge/hereni/mkufu/kikapu/sofa
    taa/kiti/meza/kitanda/chupa/mkoba/viatu/gauni/kanga/vitenge/kitenge/hereni/mkufu/kikapu/sofa/nguo … nilichobuni/niliyobuni/nilizobuni/mtindo/umbo/muundo/michoro/iga/muonekano/style
    nashona/nachonga/nafinyanga/nafuma/nasuka … iga/mtindo/wanaiga/muundo/wanakopi
    spea pikipiki/gari/natengeneza/toyota
    mtindo/muundo sajili
    niliosanifu/nilichosanifu/nilichobuni/niliobuni/mshono/mkufu/hereni/umbo … chupa/kitenge/unauzwa/wengine/yetu/letu/mpya/liwe
    mshono kitenge/mpya/wangu
    umbo chupa/letu/liwe
    muundo ombi/nchi
    iga/ameiga pete/kiti/sofa/hereni/viatu/mkoba/gauni
    sofa/pete/kiti … muundo/linda/mpya

topic-copyright =
    hakimiliki
    hakishiriki
    wimbo … youtube/tangazo/tumia/linda/sajili/iba/yangu/wangu/iga
    kitabu/hadithi/shairi/filamu/mchoro/michoro … linda/iga/tumia/sajili/wangu/langu/iba/hakimiliki
    picha … tumia/mtandao/google/yangu/zangu/mpiga
    programu … linda/andika/iga/nani/sheria/mali/msimbo/code/iliyoandikwa/tuliyoiandika
    graphics/designer/fundi/freelancer … nembo/logo/picha/website/tovuti
    nembo … alinichorea/amechora/kuchora/chora/nikamlipa … yake/yangu/mali/nani
    mtunzi/msanii/mwandishi/mpiga_picha
    kecobo/cosota
    thibitisha/nathibitishaje/ushahidi/kuthibitisha … wangu/wimbo/kazi/mtunzi
    open source
    ai/chatgpt … picha/nembo/andika/mali
    cover/remix/sampuli/sample … wimbo
    picha niliyopiga/nilizopiga/nilichora/za/AI … kampuni/bango/imeitumia/tshirts/haki/owner/mmiliki
    picha/wimbo/video … bila kuniuliza/ruhusa/idhini/kunilipa
    picha/wimbo/hadithi/shairi/kitabu/video/beat/mchoro … bila … kuniuliza/ruhusa/idhini/kunilipa/taarifa
    gazeti/redio/tv/kampuni/mwanasiasa/mtu … picha/wimbo/video … niliyopiga/yangu/wangu/zangu/tumia
    wimbo … tangazo/youtube/tiktok/kanisani/harusi/club/baa/duka/reel … wametoa/wameondoa/claim/naweza/kuweka/nimeweka/lipa
    nimeweka/naweka/nikiweka/kupiga/nikipiga/napiga wimbo/nyimbo/muziki
    niliandika/nimeandika/nimetunga/nilitunga/nimerekodi/nimechora/nilichora hadithi/shairi/kitabu/wimbo/script/mchoro/tamthilia/blogu/somo
    jamaa/designer/mbunifu/fundi/kijana/mtu/mchoraji … nembo/tovuti/programu … yake/anasema/anadai/mali/alinichorea
    alinichorea nembo/picha … yake/anadai
    nembo … ni yake
    google/mtandao/pinterest … picha … menu/naweka/inaruhusiwa/bango/poster/tumia
    picha … google/pinterest/mtandao
    ai/chatgpt/midjourney picha/nembo/wimbo/nani/mali
    mpiga/photographer picha … harusi/mali/nani/tumia
    filamu/movie/muvi/series/mural … haki/nani/miliki/yetu/ruhusa/imefutwa/muziki
    kazi yangu yake
    shairi/notes/kitabu/vitabu/wimbo/tamthilia/hadithi/picha … page/mtu/zinauzwa/kuchapa/linauzwa/wameweka/imetumika
    vitabu/kitabu … kuchapa/zamani/tena
    harusi/sherehe/kanisa/gym/saluni … nyimbo/wimbo
    developer/programmer … source/code/amegoma/kunipa
    ai wimbo/picha/kuuza
    wakili … milioni/anadai … picha/wimbo
    wameiba/ameiba/iba/wametumia picha/video/wimbo/mchoro … zangu/yangu/wangu
    nembo … designer/aliyochora/alichora/mchoraji … nani/yake
    designer/mchoraji … nembo … nani/yake

topic-trade-secret =
    wapishi/wafanyakazi/fundi/mafundi … siri/wasiuze/wasitoe/wasijue/sosi/formula
    siri … sosi/mchuzi/achari/masala/sabuni/dawa
    siri … mapishi/mbinu/kampuni/mfanyakazi/kiwanda/tunza/kutunza/biashara/fomula/mkataba
    nda
    mapishi … siri/asijue/mfanyakazi/tunza/kutunza/wasijue/mtu/nisijue/wangu
    mkataba siri/usiri/kutunza
    mfanyakazi … mshindani/ameondoka/ameacha/wateja/orodha/saini/watasaini/siri/taarifa
    orodha wateja
    saini/sahihi … siri/mfanyakazi/kabla/nda/mkataba
    fomula/formula … siri/linda/mfanyakazi
    ex/zamani mfanyakazi
    patent/hataza … mapishi/resipe/recipe/mchanganyiko/sosi
    mpishi/mfanyakazi/fundi/kijana/vijana/staff … mapishi/siri/mchanganyiko/fomula/recipe/tunavyochanganya/wateja/contacts/namba/orodha
    mpishi/mfanyakazi/fundi … mshindani … mapishi/siri/wateja
    vijana/mfanyakazi/fundi … wasiseme/wasitoe/asiseme/wasijue/asitoe/wasifichue/kufichua/tunavyochanganya/jinsi
    tunavyochanganya/mchanganyiko/tunavyotengeneza/ninavyochanganya/jinsi … siri/wasiseme/asijue/mteja/anione/kiwandani/mgeni
    contacts/wateja/orodha … ameondoka/kaondoka/aliyeacha/ameacha/ameiba/kachukua/amechukua
    kabla kumuonyesha/kuonyesha/kumwambia/kuwaonyesha/nikimwonyesha/pitch mwekezaji/mteja/kampuni/wazo/kiwanda
    mwekezaji/mteja/kiwanda/supplier … saini/nda/siri/mkataba/nimuonyeshe
    saini/nda … kabla/mwekezaji/kuonyesha/mfanyakazi
    viungo/mchanganyiko … visijulikane/siri/vyangu/asijue/wasijue
    sales/mfanyakazi/kijana … orodha/wanunuzi/wateja/kaondoka
    orodha wanunuzi/wateja
    nda … iandikwe/nini/gani

topic-madrid =
    madrid
    trademark/alama/chapa/nembo/brand … kimataifa/nje_nchi/nchi/duniani/uganda/rwanda/tanzania/ulaya/ujerumani
    alama kimataifa
    jina … nchi/nje_nchi … mbalimbali/nyingine/kadhaa/nyingi
    alama msingi
    shambulio msingi
    uteuzi baadaye
    katazo muda
    trademark international
    jina/chapa/nembo … uganda/rwanda/kenya/tanzania/burundi/congo/dubai/ulaya/huko/nje/china/marekani … salama/pia/huko/linda/ombi/moja/uza/letu/langu
    tunauza/nauza/tunapeleka/napeleka/uza … uganda/rwanda/kenya/dubai/ulaya/nje/huko … jina/chapa/nembo
    ombi/fomu/maombi moja … jina/chapa/nembo/alama
    chapa/jina/nembo … ombi/fomu moja
    madrid nchi/ombi/mwanachama
    tunapeleka/napeleka/tunauza … oman/dubai/ulaya/uganda/china … jina
    oman/dubai/ulaya/uganda … jina/chapa/asichukue
    jina/chapa/nembo … afrika/mashariki/nchi/kimataifa/dunia

topic-hague =
    hague
    muundo/buni … nchi/nje_nchi/kimataifa/ulaya/marekani/duniani
    ombi/omba moja muundo/buni
    kuahirisha uchapishaji
    ombi/maombi … kimataifa miundo/muundo/michoro
    muonekano/muundo/umbo/michoro/taa/kiti … nchi nyingi/mbalimbali/kadhaa
    hague nchi/wanachama

topic-pct =
    hataza … marekani/ulaya/china/japani … pamoja/pia/zote
    pct
    hataza … nchi/nje_nchi/kimataifa/marekani/china/ulaya/duniani/mataifa
    hataza dunia/duniani
    awamu kitaifa/kimataifa
    ombi/omba kimataifa
    vumbua … nchi/nje_nchi/kimataifa/marekani/china/ulaya
    ripoti utafutaji
    ofisi inayopokea
    maoni maandishi
    kifaa/mashine/uvumbuzi/vumbua/hataza/dawa … marekani/china/ulaya/japani/nje/nchi/duniani … pia/na/linda/mbalimbali/nyingi
    uvumbuzi/vumbua … mataifa/nchi/nje/ulindwe

topic-gi =
    karanga/nyanya/parachichi/samaki/jibini/vinyago/vikapu … mkoa/eneo/wilaya/kijiji/sifa
    mkoa/eneo/kijiji/wilaya letu/wetu/chetu/yetu … jina/linda/sifa
    kiashiria/viashiria kijiografia
    jina … mahali/kijiji/mkoa/mlima/eneo/wilaya
    kahawa/chai/mchele/asali/korosho/pilipili/karafuu/vanila/maembe/ndizi/mwani/kisiwa … jina/kilimanjaro/zanzibar/kyela/asili/eneo/mkoa/mlima/wakulima/kenya/meru
    wakulima/wazalishaji … jina/pamoja/kikundi
    asili … bidhaa/jina/mahali/eneo
    si/sio wa/ya kyela/kilimanjaro/zanzibar/eneo/hapa
    kyela/kilimanjaro/mbeya … jina/mchele/kahawa
    vinyago/kisii
    asali/kahawa/chai/vanila/karafuu/mchele/korosho/maziwa/jibini/vikapu/mafuta/samaki/viungo/ndizi … kijiji/kisiwa/mkoa/mlima/eneo/bonde/wilaya/chetu/letu/kwetu … iga/jina/wanauza/mbali/peke/linda/feki
    kijiji/kisiwa/mkoa/mlima/eneo/bonde jina/chetu/letu/chao/lao/asali/kahawa/vanila/chai/mchele
    wakulima/ushirika/kikundi/wafugaji/wafinyanzi/wafumaji … jina/kijiji/kisiwa/eneo/mkoa
    vyungu/kahawa/asali/chai … kijiji/chetu/mjini/kilimanjaro/jina
    nani … kahawa/kilimanjaro/jina

topic-plant-variety =
    nimekuza/tumekuza/nimepata/nimeotesha … aina/mbegu/nyanya/mche/miche/zao
    aina … nyanya/mahindi/maharage/viazi/mpunga/parachichi/embe/migomba/ndizi
    aina mpya … mbegu/mmea/mimea/mahindi/maharage/nyanya/mpunga
    mbegu … mpya/zalisha/kuzalisha/nimezalisha/miliki/linda/sajili/uza/kephis/haki
    nimezalisha/kuzalisha/zalisha … mbegu/mahindi/maharage/mimea/miche/ua/maua
    upov
    kephis/tosci
    mgunduzi mbegu
    mbegu … ukame/zao/mazao
    nimepata/nimezalisha/nimegundua/nimekuza/nimeotesha/nimetengeneza aina/mbegu/mche … muhogo/mahindi/ndizi/nyanya/maharage/parachichi/embe/mpunga/viazi/kahawa/pilipili/mtama/mpya
    aina mpya … shambani/muhogo/mahindi/ndizi/nyanya/maharage/parachichi/embe/mpunga/viazi/kahawa
    mkulima … mbegu … msimu/tunza/kutunza/uza/badilishana/hifadhi
    mbegu … msimu/kutunza/kuhifadhi
    nimekuza/nimezalisha pilipili/nyanya/mahindi/aina/mche
    mbegu kampuni … kupanda/tena

topic-licensing =
    leseni !udereva !biashara
    mrabaha
    franchaizi
    ruhusu/kuruhusu/waruhusu/niwaruhusu/nimruhusu/aruhusiwe … tumia/tengeneza/jina/chapa/hataza
    kampuni/mtu/watu … tengeneza/kutengeneza/uza … kunilipa/anilipe/wanilipe/asilimia/lipa
    asilimia … ngapi/lipa/mauzo/niwadai/nidai
    jina langu … wanilipe/wafungue/maduka/matawi/kwa
    wafungue duka/maduka/matawi
    uza/kuuza/hamisha hataza/haki/alama/chapa/jina/hakimiliki
    kukodisha hataza/chapa/haki
    uhamishaji/uhawilishaji haki/teknolojia
    kampuni/kiwanda/mtu … tengeneza/kutengeneza … yangu/langu/zetu … lipa/kunilipa/asilimia
    tawi … jina/kufungua/wafungue/wanataka/letu/langu
    kufungua/wafungue/afungue tawi/duka/mgahawa … jina/letu/langu
    asilimia ngapi/gani
    nidai/niwadai/niombe/nichukue asilimia/ngapi
    jezi/spiderman/disney/katuni/timu … kuuza/kutengeneza/nembo/mabegi
    exclusive
    mnunuzi … haki/zote
    kiwanda/kampuni … kuweka/kutumia … jina … langu/bidhaa
    franchise/franchaizi
    nidai mrabaha
    kampuni/kiwanda … kutumia/tumia vumbua/uvumbuzi/hataza/kifaa

topic-ip-management =
    mfanyakazi/developer/mhandisi … kaondoka/ameondoka/kaenda/ameenda/aligundua … code/programu/kazi/mbinu
    mhandisi/mfanyakazi wetu … aligundua/vumbua/buni
    mfanyakazi … buni/vumbua/tengeneza/kazini … nani/mali/miliki/wangu/yangu
    mali ya nani
    nje_nchi … kabla/nikague/kupeleka/uza
    uza/kuuza/kupeleka/nisafirishe … dubai/ulaya/marekani/china/nje/uganda/rwanda/nje_nchi … kabla/nikague/nini/kagua
    nikague/kukagua/kagua nini/kabla
    orodha/daftari … haki/milikibunifu/mali/nembo
    thamani/uthamini … chapa/hataza/milikibunifu/alama/nembo
    benki/mkopo/mwekezaji/wawekezaji/investor … hataza/milikibunifu/chapa/dhamana/alama
    mwenzangu/partner/washirika/mshirika/ndugu … gawana/kuachana/tumeachana/miliki/pamoja/ameondoka
    chuo kikuu … vumbua/mali/miliki/mwanafunzi
    mkakati/sera … milikibunifu/ip
    mwanafunzi/intern … mali/buni/vumbua
    intern/mwanafunzi/mfanyakazi/developer/mhandisi/kijana/attachment … aliandika/alitengeneza/aliunda/alibuni/ameandika … code/programu/mfumo/app/kifaa/nembo/wimbo
    intern/mwanafunzi/mfanyakazi/developer/kijana/attachment … nani/wake/anadai/mali
    code/programu/mfumo/kifaa … ni ya/wa/cha nani/wake/yake
    tumeachana/tumegawana/tumetengana/ameondoka/amejitoa/tumevunja … mwenzangu … jina/chapa/nembo/nani/kampuni
    mwenzangu … jina/chapa/nembo … nani/abaki/atabaki/chukua/gawana
    benki/mkopo/mwekezaji … jina/chapa/nembo/hataza … thamani/lina/dhamana/kiasi
    jina/chapa/nembo thamani/lina/kiasi
    chuo/university/profesa/msimamizi … utafiti/uvumbuzi/mali/wao/kifaa/research
    kabla … kupeleka/kusafirisha/kuuza/kuingia … nje/mzigo/soko/nchi … kagua/nini/nikague
    mold/muundo/chuo/serikali … nani/hisa/miliki/anabaki
    jina … wawili/nani/tunaanza/biashara
    nilichotengeneza/nilichobuni/nilichoandika kazini/ofisini/nani
    kazini … nani/cha/wangu
    project/mradi … chuo/shule … haki/nani
    mwenzangu/partner … ameondoka … nembo/jina
    mwekezaji … tumelinda/linda/nini

topic-infringement =
    advocate/wakili … niache/siku/tumia/amenipa/demand/wao
    niache/tuache/niachane/niondoe … tumia/jina/nembo/kuuza/chapa
    nembo/jina/chapa … inayofanana/linalofanana/fanana … yetu/yangu/langu
    iga !wazo
    bandia
    ukiukaji/kukiuka/wamekiuka/amekiuka/nimekiuka
    barua … wakili/onyo/acha/tumia/jina
    barua onyo
    wanauza/anauza/kuuza/uza bandia/nakala/kama/zangu/yangu
    mtu/jamaa/watu/wachina/kampuni … iga/iba/tumia … bidhaa/jina/langu/zangu/yangu/picha/nembo
    wachina/mchina … iga/bandia/uza
    forodha
    polisi/shitaki/kushtaki/nishtaki/kesi … jina/iga/nembo/chapa/bandia/wakili
    wamenishtaki/amenishtaki/wananishtaki
    instagram … bandia/picha/iga/ukurasa/page/ondoa/report
    jumia/jiji/amazon/alibaba … bandia/iga/ondoa
    nia mbaya
    onyo
    ushahidi … iga/bandia/kesi
    mtu/jamaa/soko/jirani/kariakoo/gikomba … anauza/wanauza/anatengeneza … kama yangu/zangu/yetu/zetu
    anauza/wanauza … kama/sawa yangu/zangu/yetu
    barua wakili/onyo … niache/kuuza/acha/lipa/tumia
    duka/ukurasa/akaunti/page/listing/tangazo … limefungwa/imefungwa/wamefunga/limeondolewa/imeondolewa/umefutwa/umefungwa/malalamiko/complaint/wametoa
    mzigo/kontena/bidhaa … china/bandarini/bandari/forodha/mpakani … jina/nembo/bandia
    ukurasa/akaunti/page … bandia/feki/jina … langu/letu
    boksi/pakiti/lebo/chupa … sawa/kama … langu/yangu/sokoni
    maonyesho … nakala/bidhaa/mtu
    kuagiza/kuingiza … halisi/original … kuuza/kosa/nafuu
    page/ukurasa … imefungwa/copyright/wanasema
    forodha … bandia/wamekamata

topic-domain-name =
    domain
    tovuti … jina/chukua/amechukua/anwani/dola/sajili/iba
    website … jina/amechukua/chukua
    udrp
    co.ke/co.tz/com jina/amechukua
    anwani tovuti/mtandao/intaneti
    jina … com/co/tovuti
    anwani/tovuti/website/domain/.com … chukua/amechukua/anataka/dola/pesa/iba
    tovuti … kama yetu/yangu … wateja/inawaibia/bandia/iga/tapeli
    co.ke/ke/com … jina/mtu
    tovuti … imeibiwa/anwani

topic-adr =
    tumetofautiana/tunatofautiana/hatuelewani/hatukubaliani/tumekosana … mahakama/mshirika/partner/mwenzangu/leseni/mkataba
    hatutaki/hataki/bila mahakama/kesi
    upatanishi
    usuluhishi
    mgogoro … mahakama/nje/bila/tatua/kutatua/mkataba/mwenzangu
    sitaki/bila/nje/kuepuka/badala mahakama !wakala
    mwenzangu/partner/mshirika/ndugu mgogoro
    mgogoro
    uamuzi mtaalamu
    kifungu … mkataba/migogoro/mgogoro
    mtu … asiyeegemea/kati/tatu
    kutatua/tatua … mahakama/bila
    kortini/mahakama … bila/kuepuka/tusiende/nje/kabla
    bila/kuepuka … kortini/mahakama/kesi/wakili
    mtu/msuluhishi/mzee … katikati/kati/neutral/asiyeegemea
    tumalize/tusuluhishe/tupatane/tuelewane/kumaliza/kuelewana … bila/mgogoro/mahakama/kati/nje/katikati
    tumalize/kumaliza … nje/korti
    mpatanishi/msuluhishi nani/ni
    tumegombana/mgogoro … mwenzangu/chapa/jina/brand

topic-costs-support =
    barua/email/meseji … nilipe/lipa … euro/dola/wizi/mtapeli/pesa
    wizi/mtapeli … barua/invoice/lipa/nahofia
    inanidai/wananidai/nadaiwa/ananidai/nimedaiwa/tunadaiwa … pesa/sajili/alama/hataza/kimataifa/invoice
    gharama
    gharama … sajili/hataza/trademark/alama/linda/nembo/chapa
    shilingi/pesa/hela/sh/ksh/tsh ngapi
    ngapi … sajili/hataza/alama/trademark/lipa
    bure … msaada/wakili/ushauri/linda/sajili
    msaada bure/wakili/pesa/wavumbuzi/wajasiriamali
    punguzo/discount/nafuu/rahisi … ada/gharama/hataza/sajili/alama
    invoice/ankara/bili/risiti … lipa/utapeli/kweli/sajili/kampuni/siijui/mtapeli
    mtapeli … barua/invoice/sajili/alama
    sina pesa/hela
    ruzuku/ufadhili/fund … hataza/milikibunifu/wavumbuzi/biashara
    napata/nipate/kupata/natafuta wakili/wakala … hataza/alama/nzuri/mwaminifu/bure
    email/barua/meseji/invoice … inadai/wanadai/anadai/nilipe/lipa … euro/dola/elfu/usajili/sajili/kimataifa/laki
    jumla/total/yote … shilingi/ngapi/gharama/pesa/hela
    sina/hatuna hela/pesa/mtaji … wakili/linda/sajili/nani/msaada
    nampataje/nitampataje/napataje/kupata/natafuta wakili/mwanasheria/wakala … mzuri/mwaminifu/haya/bei
    barua … ada … halali/kuchapisha/alama
    bajeti/pesa ndogo/kidogo … nianze/ipi/kwanza
    wakili mzuri … hataza/wapi
    wanawake/vijana/wajasiriamali … punguzo/ada/msaada

## Kuhusu maneno

# Maneno yasiyo na maana yake yenyewe.
stop =
    na ya wa la za cha vya kwa ni si sio siyo je au ama lakini ila kama hata kwani kwamba basi tu pia tena bado sana zaidi kabisa
    mimi wewe yeye sisi nyinyi ninyi wao yangu yako yake yetu yenu yao wangu wako wake wetu wenu langu lako lake letu zangu zako zake zetu changu chako chetu vyangu vyetu
    mi we ye sie nyie hawa huyu hiyo hii huo hili hilo haya hayo hizi hizo hiki hicho hivi hivyo yule ile zile wale pale hapa hapo huko kule humu
    nini gani nani lini wapi vipi aje ngapi kwanini nifanye nifanyeje nafanyaje nafanya ninafanya kufanya fanya inafanywa inafanyika nafanyeje nifanyaje fanyaje mbona
    nataka ninataka tunataka naomba ningependa nahitaji tafadhali asante naweza ninaweza nawezaje unaweza inaweza wanaweza tunaweza naeza kuweza anaweza
    nina una ana tuna mna wana kuna hakuna niko uko yuko yupo tuko mko wako iko ziko kuwa ilikuwa alikuwa nilikuwa imekuwa
    kutoka hadi mpaka kwenye katika kati juu chini ndani mbele nyuma baada kabla sasa leo jana kesho juzi
    kitu vitu jambo mambo kila yeyote yoyote wote zote yote mmoja moja mwingine nyingine wengine mingi nyingi wengi
    the a an is my i to of and for in on how what do can me you it
    nimepata napata nipate kupata inapatikana inapatikanaje napataje pataje
    naona nadhani nafikiri sijui jua kujua najua ninajua ati eti yaani ndio ndiyo hapana sawa ndo
    aa ee sasa hivi habari jamani bwana mkuu bosi kaka dada ndugu mama
    nilikuwa wakati maana sababu kuhusu juu hasa bila pamoja

# Kila mstari husomwa kama neno lake la kwanza.
same =
    sajili nisajili nasajili nakusajili nilisajili nikisajili unasajili umesajili ulisajili utasajili usajili tunasajili tumesajili tutasajili tulisajili tusajili mnasajili walisajili watasajili wasajili alisajili atasajili asajili akasajili isajili lisajili zisajili kisajili visajili yasajili msajili niliisajili nililisajili nilizisajili nilikisajili tuliisajili tulilisajili tulizisajili tulikisajili waliisajili walilisajili walizisajili walikisajili aliisajili alilisajili alizisajili alikisajili naisajili nalisajili nazisajili nakisajili iliisajili ililisajili ilizisajili ilikisajili inaisajili inalisajili inazisajili inakisajili kujiisajili kujilisajili kujizisajili kujikisajili sajilisha nisajilije nasajilije register kuregister niregister registration kurejista ku-register kuandikisha andikisha uandikishaji sajiliwa isajiliwa imeisajiliwa imesajiliwa limesajiliwa zimesajiliwa yamesajiliwa umesajiliwa kimesajiliwa itasajiliwa inasajiliwa linasajiliwa yanasajiliwa zinasajiliwa asajiliwa lisajiliwa kisajiliwa zisajiliwa nisajiliwa imeshasajiliwa limeshasajiliwa zimeshasajiliwa nimesajiliwa tumesajiliwa wamesajiliwa yakaisajiliwa ilisajiliwa yalisajiliwa zilisajiliwa vilisajiliwa lisisajiliwa isisajiliwa zisisajiliwa yasisajiliwa
    linda nilinda nalinda nakulinda nililinda nikilinda unalinda umelinda ulilinda utalinda ulinda tunalinda tumelinda tutalinda tulilinda tulinda mnalinda walilinda watalinda walinda alilinda atalinda alinda akalinda ilinda lilinda zilinda kilinda vilinda yalinda mlinda niliilinda nilililinda nilizilinda nilikilinda tuliilinda tulililinda tulizilinda tulikilinda waliilinda walililinda walizilinda walikilinda aliilinda alililinda alizilinda alikilinda nailinda nalilinda nazilinda nakilinda iliilinda ilililinda ilizilinda ilikilinda inailinda inalilinda inazilinda inakilinda kujiilinda kujililinda kujizilinda kujikilinda ukiilinda ananilinda wananilinda amenilinda wamenilinda amekilinda anakilinda ameilinda ulinzi kinga kukinga ilinde kiilinde protect kuprotect niprotect ulindaji nilinde nalindaje nilindaje kujilinda kuulinda kulilinda kuilinda kuzilinda kukilinda lilindwe ilindwe lindwa ilindwa imeilindwa imelindwa limelindwa zimelindwa yamelindwa umelindwa kimelindwa italindwa inalindwa linalindwa yanalindwa zinalindwa alindwa lilindwa kilindwa zilindwa nilindwa imeshalindwa limeshalindwa zimeshalindwa nimelindwa tumelindwa wamelindwa yakailindwa ililindwa yalilindwa zililindwa vililindwa lisilindwa isilindwa zisilindwa yasilindwa
    vumbua nivumbua navumbua nakuvumbua nilivumbua nikivumbua unavumbua umevumbua ulivumbua utavumbua uvumbua tunavumbua tumevumbua tutavumbua tulivumbua tuvumbua mnavumbua walivumbua watavumbua wavumbua alivumbua atavumbua avumbua akavumbua ivumbua livumbua zivumbua kivumbua vivumbua yavumbua mvumbua niliivumbua nililivumbua nilizivumbua nilikivumbua tuliivumbua tulilivumbua tulizivumbua tulikivumbua waliivumbua walilivumbua walizivumbua walikivumbua aliivumbua alilivumbua alizivumbua alikivumbua naivumbua nalivumbua nazivumbua nakivumbua iliivumbua ililivumbua ilizivumbua ilikivumbua inaivumbua inalivumbua inazivumbua inakivumbua kujiivumbua kujilivumbua kujizivumbua kujikivumbua uvumbuzi mvumbuzi wavumbuzi vumbuzi ugunduzi mgunduzi gundua nimegundua kugundua invention inventor ashavumbua vumbuliwa ivumbuliwa imeivumbuliwa imevumbuliwa limevumbuliwa zimevumbuliwa yamevumbuliwa umevumbuliwa kimevumbuliwa itavumbuliwa inavumbuliwa linavumbuliwa yanavumbuliwa zinavumbuliwa avumbuliwa livumbuliwa kivumbuliwa zivumbuliwa nivumbuliwa imeshavumbuliwa limeshavumbuliwa zimeshavumbuliwa nimevumbuliwa tumevumbuliwa wamevumbuliwa yakaivumbuliwa ilivumbuliwa yalivumbuliwa zilivumbuliwa vilivumbuliwa lisivumbuliwa isivumbuliwa zisivumbuliwa yasivumbuliwa
    iga iiga liiga ziiga kiiga viiga yaiga uiga niiga tuiga miga waiga kuiga ameiga wameiga anaiga wanaiga ananiiga wananiiga ameniiga wameniiga kuniiga wakiiga waige aige nakili kunakili amenakili wamenakili wananakili ananakili nakala kukopi kopi amekopi wamekopi anacopy wanacopy kucopy amecopy wamecopy copy kuigwa wasiige asiige kopiwa imekopiwa zimekopiwa limekopiwa imeigwa zimeigwa limeigwa kopia amekopia kuigiza wasiigwe anaigiza ameigiza wameigiza igwa iigwa imeiigwa yameigwa umeigwa kimeigwa itaigwa inaigwa linaigwa yanaigwa zinaigwa aigwa liigwa kiigwa ziigwa niigwa imeshaigwa limeshaigwa zimeshaigwa nimeigwa tumeigwa wameigwa yakaiigwa iliigwa yaliigwa ziliigwa viliigwa lisiigwa isiigwa zisiigwa yasiigwa
    iba kuiba ameiba wameiba anaiba wanaiba ameniibia wameniibia kuniibia ananiibia wananiibia aliiba waliiba kuibiwa nimeibiwa naibiwa tumeibiwa imeibiwa limeibiwa wizi mwizi kuibwa imeibwa atanibia ataniibia watu-wataiba wataiba ataiba waibe aibe wasiibe asiibe
    bandia feki fake fakes ghushi bandiya gushi
    hataza ihataza lihataza zihataza kihataza vihataza yahataza uhataza nihataza tuhataza mhataza wahataza patent patenti pateni kupatent kupatenti nipatent napatent ku-patent hatiza hatasa patents hatazayangu
    trademark trade_mark trade_marks tredimaki trademarks tm
    milikibunifu miliki_bunifu miliki_ubunifu haki_miliki haki_bunifu
    hakimiliki copyright kopiraiti haki_mtunzi kopirait hakimilki
    chapa brandi brand brands brandi brandyangu bran
    nembo logo logos logoyangu logu
    siri secret secrets usiri kisiri
    siri_biashara trade_secret trade_secrets
    mapishi recipe resipi kichocheo recipes risipi
    nda n_d_a
    programu app apps software softiwea aplikesheni application programu_tumishi
    buni ibuni libuni zibuni kibuni vibuni yabuni ubuni nibuni tubuni mbuni wabuni ubunifu mbunifu wabunifu kubuni bunifu nimebuni design designs dizaini kudesign nimedesign buniwa ibuniwa imeibuniwa imebuniwa limebuniwa zimebuniwa yamebuniwa umebuniwa kimebuniwa itabuniwa inabuniwa linabuniwa yanabuniwa zinabuniwa abuniwa libuniwa kibuniwa zibuniwa nibuniwa imeshabuniwa limeshabuniwa zimeshabuniwa nimebuniwa tumebuniwa wamebuniwa yakaibuniwa ilibuniwa yalibuniwa zilibuniwa vilibuniwa lisibuniwa isibuniwa zisibuniwa yasibuniwa
    muundo umbo maumbo miundo muonekano mwonekano shape sura_bidhaa
    tengeneza nitengeneza natengeneza nakutengeneza nilitengeneza nikitengeneza unatengeneza umetengeneza ulitengeneza utatengeneza utengeneza tunatengeneza tumetengeneza tutatengeneza tulitengeneza tutengeneza mnatengeneza walitengeneza watatengeneza watengeneza alitengeneza atatengeneza atengeneza akatengeneza itengeneza litengeneza zitengeneza kitengeneza vitengeneza yatengeneza mtengeneza niliitengeneza nililitengeneza nilizitengeneza nilikitengeneza tuliitengeneza tulilitengeneza tulizitengeneza tulikitengeneza waliitengeneza walilitengeneza walizitengeneza walikitengeneza aliitengeneza alilitengeneza alizitengeneza alikitengeneza naitengeneza nalitengeneza nazitengeneza nakitengeneza iliitengeneza ililitengeneza ilizitengeneza ilikitengeneza inaitengeneza inalitengeneza inazitengeneza inakitengeneza kujiitengeneza kujilitengeneza kujizitengeneza kujikitengeneza ukiitengeneza ananitengeneza wananitengeneza amenitengeneza wamenitengeneza amekitengeneza anakitengeneza ameitengeneza mtengenezaji utengenezaji watengenezaji tengenezea kutengeza nimetengeza natengeza manufacture tengenezwa itengenezwa imeitengenezwa imetengenezwa limetengenezwa zimetengenezwa yametengenezwa umetengenezwa kimetengenezwa itatengenezwa inatengenezwa linatengenezwa yanatengenezwa zinatengenezwa atengenezwa litengenezwa kitengenezwa zitengenezwa nitengenezwa imeshatengenezwa limeshatengenezwa zimeshatengenezwa nimetengenezwa tumetengenezwa wametengenezwa yakaitengenezwa ilitengenezwa yalitengenezwa zilitengenezwa vilitengenezwa lisitengenezwa isitengenezwa zisitengenezwa yasitengenezwa
    uza niuza nauza nakuuza niliuza nikiuza unauza umeuza uliuza utauza uuza tunauza tumeuza tutauza tuliuza tuuza mnauza waliuza watauza wauza aliuza atauza auza akauza iuza liuza ziuza kiuza viuza yauza muza niliiuza nililiuza niliziuza nilikiuza tuliiuza tuliliuza tuliziuza tulikiuza waliiuza waliliuza waliziuza walikiuza aliiuza aliliuza aliziuza alikiuza naiuza naliuza naziuza nakiuza iliiuza ililiuza iliziuza ilikiuza inaiuza inaliuza inaziuza inakiuza kujiiuza kujiliuza kujiziuza kujikiuza ukiiuza ananiuza wananiuza ameniuza wameniuza amekiuza anakiuza ameiuza mauzo muuzaji wauzaji uuzaji kuuza nimeuza nilianza inauzwa zinauzwa zauzwa uzwa iuzwa imeiuzwa imeuzwa limeuzwa zimeuzwa yameuzwa umeuzwa kimeuzwa itauzwa linauzwa yanauzwa auzwa liuzwa kiuzwa ziuzwa niuzwa imeshauzwa limeshauzwa zimeshauzwa nimeuzwa tumeuzwa wameuzwa yakaiuzwa iliuzwa yaliuzwa ziliuzwa viliuzwa lisiuzwa isiuzwa zisiuzwa yasiuzwa
    omba niomba nakuomba niliomba nikiomba umeomba uliomba utaomba uomba tumeomba tutaomba tuliomba tuomba mnaomba waliomba wataomba waomba aliomba ataomba akaomba iomba liomba ziomba kiomba viomba yaomba momba niliiomba nililiomba niliziomba nilikiomba tuliiomba tuliliomba tuliziomba tulikiomba waliiomba waliliomba waliziomba walikiomba aliiomba aliliomba aliziomba alikiomba naiomba naliomba naziomba nakiomba iliiomba ililiomba iliziomba ilikiomba inaiomba inaliomba inaziomba inakiomba kujiiomba kujiliomba kujiziomba kujikiomba ombi maombi mwombaji muombaji waombaji kuomba nimeomba apply kuapply niapply ombwa iombwa imeiombwa imeombwa limeombwa zimeombwa yameombwa umeombwa kimeombwa itaombwa inaombwa linaombwa yanaombwa zinaombwa aombwa liombwa kiombwa ziombwa niombwa imeshaombwa limeshaombwa zimeshaombwa nimeombwa tumeombwa wameombwa yakaiombwa iliombwa yaliombwa ziliombwa viliombwa lisiombwa isiombwa zisiombwa yasiombwa
    wasilisha niwasilisha nawasilisha nakuwasilisha niliwasilisha nikiwasilisha unawasilisha umewasilisha uliwasilisha utawasilisha uwasilisha tunawasilisha tumewasilisha tutawasilisha tuliwasilisha tuwasilisha mnawasilisha waliwasilisha watawasilisha wawasilisha aliwasilisha atawasilisha awasilisha akawasilisha iwasilisha liwasilisha ziwasilisha kiwasilisha viwasilisha yawasilisha mwasilisha niliiwasilisha nililiwasilisha niliziwasilisha nilikiwasilisha tuliiwasilisha tuliliwasilisha tuliziwasilisha tulikiwasilisha waliiwasilisha waliliwasilisha waliziwasilisha walikiwasilisha aliiwasilisha aliliwasilisha aliziwasilisha alikiwasilisha naiwasilisha naliwasilisha naziwasilisha nakiwasilisha iliiwasilisha ililiwasilisha iliziwasilisha ilikiwasilisha inaiwasilisha inaliwasilisha inaziwasilisha inakiwasilisha kujiiwasilisha kujiliwasilisha kujiziwasilisha kujikiwasilisha uwasilishaji file kufile nifile nimefile wasilishwa iwasilishwa imeiwasilishwa imewasilishwa limewasilishwa zimewasilishwa yamewasilishwa umewasilishwa kimewasilishwa itawasilishwa inawasilishwa linawasilishwa yanawasilishwa zinawasilishwa awasilishwa liwasilishwa kiwasilishwa ziwasilishwa niwasilishwa imeshawasilishwa limeshawasilishwa zimeshawasilishwa nimewasilishwa tumewasilishwa wamewasilishwa yakaiwasilishwa iliwasilishwa yaliwasilishwa ziliwasilishwa viliwasilishwa lisiwasilishwa isiwasilishwa zisiwasilishwa yasiwasilishwa
    tumia nitumia natumia nakutumia nilitumia nikitumia unatumia umetumia ulitumia utatumia utumia tunatumia tumetumia tutatumia tulitumia tutumia mnatumia walitumia watatumia watumia alitumia atatumia atumia akatumia itumia litumia zitumia kitumia vitumia yatumia mtumia niliitumia nililitumia nilizitumia nilikitumia tuliitumia tulilitumia tulizitumia tulikitumia waliitumia walilitumia walizitumia walikitumia aliitumia alilitumia alizitumia alikitumia naitumia nalitumia nazitumia nakitumia iliitumia ililitumia ilizitumia ilikitumia inaitumia inalitumia inazitumia inakitumia kujiitumia kujilitumia kujizitumia kujikitumia ukiitumia ananitumia wananitumia amenitumia wamenitumia amekitumia anakitumia ameitumia matumizi mtumiaji watumiaji kutumia anatumia ametumia wanatumia utumiaji anaitumia analitumia wanalitumia wanaitumia kulitumia kuitumia tumiwa itumiwa imeitumiwa imetumiwa limetumiwa zimetumiwa yametumiwa umetumiwa kimetumiwa itatumiwa inatumiwa linatumiwa yanatumiwa zinatumiwa atumiwa litumiwa kitumiwa zitumiwa nitumiwa imeshatumiwa limeshatumiwa zimeshatumiwa nimetumiwa tumetumiwa wametumiwa yakaitumiwa ilitumiwa yalitumiwa zilitumiwa vilitumiwa lisitumiwa isitumiwa zisitumiwa yasitumiwa
    lipa nilipa nalipa nakulipa nililipa nikilipa unalipa umelipa ulilipa utalipa ulipa tunalipa tumelipa tutalipa tulilipa tulipa mnalipa walilipa watalipa walipa alilipa atalipa alipa akalipa ilipa lilipa zilipa kilipa vilipa yalipa mlipa niliilipa nilililipa nilizilipa nilikilipa tuliilipa tulililipa tulizilipa tulikilipa waliilipa walililipa walizilipa walikilipa aliilipa alililipa alizilipa alikilipa nailipa nalilipa nazilipa nakilipa iliilipa ilililipa ilizilipa ilikilipa inailipa inalilipa inazilipa inakilipa kujiilipa kujililipa kujizilipa kujikilipa ukiilipa ananilipa wananilipa amenilipa wamenilipa amekilipa anakilipa ameilipa malipo ulipaji kulipa nilipie nikamlipa nimemlipa kunilipa wanilipe anilipe nilipwe nilipwaje wanalipa pay kupay lipwa ilipwa imeilipwa imelipwa limelipwa zimelipwa yamelipwa umelipwa kimelipwa italipwa inalipwa linalipwa yanalipwa zinalipwa alipwa lilipwa kilipwa zilipwa nilipwa imeshalipwa limeshalipwa zimeshalipwa nimelipwa tumelipwa wamelipwa yakailipwa ililipwa yalilipwa zililipwa vililipwa lisilipwa isilipwa zisilipwa yasilipwa
    gharama bei ghali costs cost fee fees ada kiasi_gani shilingi_ngapi pesa_ngapi gharimu inagharimu kinagharimu zinagharimu hela_ngapi price how_much
    leseni licence license licensing kulaisensi leseni_matumizi
    mrabaha mirabaha royalty royalties malipo_matumizi
    franchaizi franchise franchising faranchaisi
    mgogoro migogoro mzozo mizozo ugomvi tumegombana tunagombana kugombana amegombana dispute tumekosana hatuelewani kesi_jina
    upatanishi mpatanishi kupatana patanisha kupatanisha mediation mediator maridhiano suluhu
    usuluhishi msuluhishi arbitration arbitresheni arbitrator suluhisha kusuluhisha
    pingamizi mapingamizi opposition kupinga wamepinga amepinga anapinga wanapinga upinzani nimepingwa
    miliki imiliki limiliki zimiliki kimiliki vimiliki yamiliki umiliki nimiliki tumiliki mmiliki wamiliki kumiliki mwenye_mali mali_nani nimilikije namiliki owner own milikiwa imilikiwa imeimilikiwa imemilikiwa limemilikiwa zimemilikiwa yamemilikiwa umemilikiwa kimemilikiwa itamilikiwa inamilikiwa linamilikiwa yanamilikiwa zinamilikiwa amilikiwa limilikiwa kimilikiwa zimilikiwa nimilikiwa imeshamilikiwa limeshamilikiwa zimeshamilikiwa nimemilikiwa tumemilikiwa wamemilikiwa yakaimilikiwa ilimilikiwa yalimilikiwa zilimilikiwa vilimilikiwa lisimilikiwa isimilikiwa zisimilikiwa yasimilikiwa
    mahakama mahakamani korti kortini court kotini
    forodha customs bandari bandarini kastamu kra tra
    mfanyakazi wafanyakazi mwajiriwa waajiriwa staff employee mfanyikazi wafanyikazi
    mshindani washindani mpinzani wapinzani competitor competitors
    wakili mawakili mwanasheria wanasheria lawyer advocate
    wakala mawakala agent agents ajenti
    domain domeni kikoa jina_kikoa domains majina_kikoa
    tovuti website websites wavuti webusaiti site jina_tovuti
    mbegu mbeu mche miche seeds seed
    duka maduka shop dukani madukani
    biashara bizna bizness business hustle biashara_yangu
    kampuni makampuni company companies
    bidhaa product products mali_uza bidhaa_zangu
    onyesha nionyesha naonyesha nakuonyesha nilionyesha nikionyesha unaonyesha umeonyesha ulionyesha utaonyesha uonyesha tunaonyesha tumeonyesha tutaonyesha tulionyesha tuonyesha mnaonyesha walionyesha wataonyesha waonyesha alionyesha ataonyesha aonyesha akaonyesha ionyesha lionyesha zionyesha kionyesha vionyesha yaonyesha monyesha niliionyesha nililionyesha nilizionyesha nilikionyesha tuliionyesha tulilionyesha tulizionyesha tulikionyesha waliionyesha walilionyesha walizionyesha walikionyesha aliionyesha alilionyesha alizionyesha alikionyesha naionyesha nalionyesha nazionyesha nakionyesha iliionyesha ililionyesha ilizionyesha ilikionyesha inaionyesha inalionyesha inazionyesha inakionyesha kujiionyesha kujilionyesha kujizionyesha kujikionyesha ukiionyesha ananionyesha wananionyesha amenionyesha wamenionyesha amekionyesha anakionyesha ameionyesha maonyesho maonesho onesha nimeonesha nilionesha kuonesha nilishaonyesha nimeshaonyesha nilishaonesha exhibition nilipost nimepost posti nimepostia onyeshwa ionyeshwa imeionyeshwa imeonyeshwa limeonyeshwa zimeonyeshwa yameonyeshwa umeonyeshwa kimeonyeshwa itaonyeshwa inaonyeshwa linaonyeshwa yanaonyeshwa zinaonyeshwa aonyeshwa lionyeshwa kionyeshwa zionyeshwa nionyeshwa imeshaonyeshwa limeshaonyeshwa zimeshaonyeshwa nimeonyeshwa tumeonyeshwa wameonyeshwa yakaionyeshwa ilionyeshwa yalionyeshwa zilionyeshwa vilionyeshwa lisionyeshwa isionyeshwa zisionyeshwa yasionyeshwa
    chapisha nichapisha nachapisha nakuchapisha nilichapisha nikichapisha unachapisha umechapisha ulichapisha utachapisha uchapisha tunachapisha tumechapisha tutachapisha tulichapisha tuchapisha mnachapisha walichapisha watachapisha wachapisha alichapisha atachapisha achapisha akachapisha ichapisha lichapisha zichapisha kichapisha vichapisha yachapisha mchapisha niliichapisha nililichapisha nilizichapisha nilikichapisha tuliichapisha tulilichapisha tulizichapisha tulikichapisha waliichapisha walilichapisha walizichapisha walikichapisha aliichapisha alilichapisha alizichapisha alikichapisha naichapisha nalichapisha nazichapisha nakichapisha iliichapisha ililichapisha ilizichapisha ilikichapisha inaichapisha inalichapisha inazichapisha inakichapisha kujiichapisha kujilichapisha kujizichapisha kujikichapisha uchapishaji kuchapisha publish nimechapisha kutangaza tangaza nimetangaza nilitangaza chapishwa ichapishwa imeichapishwa imechapishwa limechapishwa zimechapishwa yamechapishwa umechapishwa kimechapishwa itachapishwa inachapishwa linachapishwa yanachapishwa zinachapishwa achapishwa lichapishwa kichapishwa zichapishwa nichapishwa imeshachapishwa limeshachapishwa zimeshachapishwa nimechapishwa tumechapishwa wamechapishwa yakaichapishwa ilichapishwa yalichapishwa zilichapishwa vilichapishwa lisichapishwa isichapishwa zisichapishwa yasichapishwa
    faini barua barua_wakili letter
    huisha uhuishaji kuhuisha renew renewal kurenew nirenew muda_umeisha limeisha expire ime-expire imeexpire
    daraja madaraja class classes madarasa
    kipaumbele priority haki_kipaumbele
    miadi appointment appointmenti ahadi booking mkutano kikao
    ghairi gairi cancel futilia kughairi kukansel kansel nighairi mghairi tughairi ighairiwe
    ahirisha ahirishwa tusogeze nisogeze msogeze isogezwe isogezeni sogeza hamisha badili badilisha kubadili kubadilisha tubadilishe nibadilishe tusogeze nisogeze niahirishe tuahirishe tubadili nibadili nihamishe tuhamishe reschedule ahirishe sogezeni badilishia nibadilishie nisogezee ahirisheni isogezwe
    mshauri washauri adviser advisor mshauri_wenu mtaalamu_ushauri
    binadamu mwanadamu human mtu_halisi
    ongea kuongea zungumza kuzungumza niongee nizungumze tuongee tuzungumze naongea nazungumza kuchat chat ongeza_mtu sema kusema kuongelesha nimwongeleshe bonga tubonge kubonga nibonge unaongea mnaongea anaongea wanaongea unazungumza mnazungumza ongeeni zungumzeni unaongeaga
    futa kufuta futeni mfute ufute delete kudelete zifutwe ifutwe yafutwe ondoa kuondoa ondoeni muondoe uondoe nifute nifuteni mnifute
    taarifa data habari_zangu maelezo_yangu info information
    ujumbe meseji message messages sms text texts vikumbusho kikumbusho reminder reminders arifa notification notifications mameseji
    roboti robot bot bots mashine_jibu
    nchi mataifa taifa country countries inchi
    nje_nchi ngambo abroad majuu nje_ya_nchi
    kimataifa international intanashonali
    duniani dunia ulimwengu ulimwenguni world worldwide
    mtandao mtandaoni mitandao mitandaoni online intaneti internet
    instagram insta ig facebook tiktok jumia jiji whatsapp fb
    picha mapicha photo photos pics piga_picha video
    wimbo nyimbo muziki beat beats song songs music ngoma mdundo
    mtapeli utapeli matapeli scam scams wakora konmani kitapeli
    msaada nisaidie saidia help usaidizi kusaidia mnisaidie kusaidiwa
    bure free burebure bila_malipo bila_pesa
    nisafirishe kusafirisha export kuexport kuuza_nje
    kifaa vifaa chombo mtambo mashine_ndogo gadget device
    mashine machine mashini mitambo
    tawi matawi branch branches
    thamani value uthamini
    mwekezaji wawekezaji investor investors
    mwenzangu mshirika_wangu partner patna patner mwenza
    mkulima wakulima farmer farmers
    mpishi wapishi chef cook
    alinichorea aliyenichorea amenichorea alichora nimechorewa
    saini sahihi nisaini kusaini wasaini asaini sign nisign kusign
    huisha nahuishaje nihuishe nahuisha huishaje nitahuisha inahuishwa kuihuisha narenew renewal

# Maneno ya kila siku yanayofanana na maneno ya fani, ili yasichukuliwe kuwa makosa ya uandishi.
common =
    habari jambo asante karibu chakula maji nyumba gari simu pesa kazi watoto mtoto mama baba ndugu rafiki shule chuo hospitali dawa daktari
    mvua jua upepo mpira timu mechi ligi bao ushindi mkopo benki kodi nauli safari basi ndege tiketi shamba ngombe kuku mbuzi paka mbwa
    ugali wali pilau nyama samaki mboga matunda sukari chumvi mafuta unga mkate chai maziwa
    mapenzi ndoa mume mke mpenzi harusi msiba siasa rais bunge serikali uchaguzi kura sheria polisi jela
    sahihi sasa saba sita saa safi safari sauti hasa hasara hatari hatua hati hatima hata hatari
    linga lini linki linda lima limau siku sifa silaha sikia sikio soko soka soma sura sula
    alama alasiri alfajiri nembe neno meno mno mnada nchi ncha mchi mchele mchezo mche
    jina jino jini jiko jike juma jumla biashara bahasha bahari bahati bandari banda bando bandika
    hakika haki hakimu hakikisha miliki milima milele millioni milioni
    wakala wakali wakili wakati wakulima wazo wazi wazee wajibu
    forodha foleni fora fomu faida faini fundi funga fungua funzo
    mkataba mkate mkutano mkuu mkono mkoba mgogoro mgomo mgeni mganga
    vumbi vumilia umbo umba umbali umbea picha pika pita pata panga
    daraja darasa dada daima damu madaraja madrasa
    iga ila ili ita iva iba ibada imba omba ona oka osha
    ananiuza ananichora ananichorea ananiajiri ananipinga ananiuliza ananifunga ananivuta ananichapia anatuchora anatuchorea anatuajiri anatupinga anatuuliza anatufunga anatuvuta anatugusa anatuchapia anamfunga anamchapia anawauza anawauzia anawaajiri anawafunga wananiiga wananiuza wananiuzia wananiambia wananichora wananichorea wananizuia wananiajiri wananipinga wananiuliza wananiita wananifunga wananiiba wananilea wananivaa wananivuta
    wananikuta wanatuiga wanatuuza wanatuchora wanatuchorea wanatuajiri wanatupinga wanatuuliza wanatufunga wanatubeba wanatuvuta wanatukuta wanatugusa wanamzuia wanamfunga wanamibia wanamkagua wanamlea wanamvuta wanawauza wanawauzia wanawazuia wanawaajiri wanawapinga wanawafunga wanawaiba wanawabeba wanawavaa wanawavuta wanawakuta wanawagusa ameniiga ameniuza ameniuzia amenichora amenichorea ameniajiri amenipinga ameniuliza amenifunga
    amenivuta amenikuta ametuiga ametuuza ametuchora ametuchorea ametuajiri ametupinga ametuuliza ametufunga ametuvuta ametukuta ametugusa amemzuia amemfunga amemkagua amewauza amewauzia amewadai amewazuia amewaajiri amewauliza amewafunga amewalea amewavaa amewakuta amewagusa wameniuza wameninunua wamenichora wamenichorea wameniajiri wamenipinga wameniuliza wamenifunga wamenivuta wametuiga wametuuza wametuuzia wametununua
    wametuchora wametuchorea wametuajiri wametupinga wametuuliza wametufunga wametupata wametuvuta wametukuta wametugusa wamemnunua wamemchora wamemchorea wamempata wamemfuata wamemkuta wamewauza wamewauzia wamewadai wamewanunua wamewaajiri wamewapinga wamewauliza wamewaita wamewafunga wamewalea wamewalisha wamewakuta wamewagusa ataniuza ataniuzia atanitumia ataninunua atanichora atanichorea atanizuia ataniajiri atanipinga ataniuliza ataniita
    atanifunga atanibeba atanilea atanivaa atanivuta atanikuta atanichapia atatuiga atatuuza atatuuzia atatuambia atatutumia atatudai atatununua atatuchora atatuchorea atatuzuia atatuajiri atatupinga atatuuliza atatuita atatufunga atatupata atatubeba atatulea atatuvaa atatuvuta atatukuta atatugusa atatuchapia atamuza atamajiri atamfunga atamchapia atawauza atawadai atawanunua atawazuia atawaajiri atawapinga
    atawaita atawafunga atawapata atawabeba atawalea atawavaa atawavuta atawakuta atawagusa wataniiga wataniuza wataniuzia watanilipa wataniambia wataninunua watanichora watanichorea watanizuia wataniajiri watanipinga wataniuliza wataniita watanifunga watanipata watanilea watanivaa watanivuta watanikuta watanigusa watatuiga watatuuza watatuuzia watatuambia watatutumia watatudai watatununua watatuchora watatuchorea watatuzuia watatuajiri
    watatupinga watatuuliza watatuita watatufunga watatupata watatubeba watatulea watatuvaa watatuvuta watatukuta watatugusa watamuza watamuzia watamzuia watamajiri watamfunga watamlea watamvaa watamvuta watamgusa watawauza watawauzia watawadai watawanunua watawazuia watawaajiri watawaita watawafunga watawapata watawabeba watawalea watawavaa watawavuta watawakuta watawagusa aliniajiri alinibeba alituajiri alitupata alitubeba
    alimuliza alimpata aliwaajiri aliwapata aliwabeba aliwavaa waliniajiri walinipata walinibeba walinivaa walituajiri walitupata walitubeba walituvaa waliwaajiri waliwapata waliwabeba waliwavaa kunichora kunichorea kuniajiri kunipinga kunifunga kutuiga kutuchora kutuchorea kutuajiri kutupinga kuwaajiri kuwafunga akiniajiri akinipata akinibeba akinivaa akituajiri akitupata akitubeba akimuliza akimbeba akiwaajiri
    akiwabeba wananyima amefukuza amechapia wamefuata wamekuta atanyima watanyima alilisha akilisha tumetumiwa gambia mayote kuteua
    overcome loose operation personal persons kuteua kuteuliwa uteuzi unaniua cancer
