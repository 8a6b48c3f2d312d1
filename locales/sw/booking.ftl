# Kuweka miadi: kinachokubaliwa kabla, na kinachofuata baada. Vitufe: herufi 40 tu.

# Anayethibitisha anakubali hili. Toleo lake linatokana na maandishi haya na hutunzwa pamoja na kila miadi.
terms =
    Mazungumzo ni bure. Ni taarifa ya jumla, si ushauri wa kisheria, na kuzingatia tarehe zako za mwisho ni jukumu lako.
    Mshauri anaona mada, lugha, majibu na matokeo yako, na miongozo uliyofungua, lakini si ulichoandika.
    Ukithibitisha, unakubali hili.
sides-ask = Je, kuna mtu wa upande mwingine, au wakili au wakala anayekufanyia kazi hii tayari? Kama hakuna, tafadhali thibitisha.
sides-some = Kuna upande mwingine, au wakili
sides-which = Nani mwingine anahusika? Mshauri hawezi kusaidia pande zote mbili, kwa hiyo ofisi huangalia kabla ya mkutano. Si lazima utaje jina.
sides-neither = Hakuna mwingine
sides-other = Kuna mtu wa upande mwingine
sides-attorney = Tayari nina wakili au wakala
sides-unsaid = Ningependa kutosema
# $answer: mojawapo ya majibu manne hapo juu.
sides-told = Nani mwingine anahusika: { $answer }.
sides-change = Badilisha nani mwingine anahusika

## Namna ya kukutana

ways = Namna za kukutana
ways-which = Ungependa kukutana vipi?
ways-any = Namna yoyote
ways-phone = Kwa simu
ways-video = Kwa video
ways-office = Ofisini
# $place: jina la mahali.
ways-at = Ofisini: { $place }
# $way: mojawapo ya namna hapo juu.
ways-chosen = Zinaonyeshwa nyakati hizi tu: { $way }.

## Mshauri anachoweza kujua kabla

tell = Mwambie mshauri jambo kabla
tell-card = Unaweza kuandika kabla unachotaka kuuliza. Si lazima: mshauri atakuuliza.
tell-why-not = Tafadhali usieleze uvumbuzi au siri yako hapa. Mazungumzo hayahitaji hilo, na kusema mapema mno kunaweza kukupotezea haki.
# $time: idadi ya siku.
tell-kept = Ofisi pekee ndiyo inayosoma. Hufutwa { $time } baada ya mkutano, na unaweza kuuondoa mapema zaidi.
tell-agree = Naelewa, na nataka kuandika
tell-decline = Hapana, hakuna kitu kabla
telling = Andika sasa, katika ujumbe mmoja. Unakwenda kwa mshauri wako.
tell-done = Umetunzwa kwa ajili ya mshauri wako.
tell-there = Ujumbe wako kwa mshauri umetunzwa.
untell = Ondoa ujumbe wangu kwa mshauri
untold = Ujumbe wako kwa mshauri umefutwa.

## Yanayotoka kwa mshauri

# $name: mshauri.
called-off = { $name } analazimika kughairi mkutano wako. Samahani.
why-absent = Mshauri hawezi kuwepo wakati huo.
why-closed = Ofisi imefungwa wakati huo.
why-sides = Ofisi hairuhusiwi kukushauri kuhusu hili, ili isisaidie pande mbili kamwe. Hili halisemi lolote kuhusu suala lako.
why-subject = Mtu mwingine wa ofisi anaijua mada hii vizuri zaidi.
called-off-then = Majibu yako yametunzwa. Unaweza kuchagua wakati mwingine, au kuzungumza na mtu.
another-time = Chagua wakati mwingine
# $name: mshauri.
note = Baada ya mkutano wako, { $name } anaandika:
# $words: anachoandika mshauri.
note-words = { $words }
# $time: siku na saa.
missed = Hatukukupata kwenye mkutano wako: { $time }. Hilo hutokea.
missed-then = Unaweza kuchagua wakati mwingine. Kama ulikuwepo na hakuna aliyekuja, tafadhali mwambie mtu.

## Hakuna nafasi

wait = Niambie wakati ukipatikana
# $time: idadi ya siku.
wait-set = Tutakuandikia hapa wakati ukipatikana. Tunaangalia kila saa mchana, kwa { $time }.
wait-on = Uko kwenye orodha ya kusubiri.
wait-leave = Ondoka kwenye orodha ya kusubiri
wait-left = Haupo tena kwenye orodha ya kusubiri.
wait-free = Kuna wakati ulio wazi sasa. Wengine pia wanaweza kuwa wanasubiri, kwa hiyo chagua mapema.
wait-over = Hakuna wakati uliopatikana. Haupo tena kwenye orodha ya kusubiri.

## The reminder

coming = Ndiyo, nitakuwepo
coming-thanks = Asante. Mshauri wako anaona kwamba utakuwepo.
coming-told = Umethibitisha kwamba utakuwepo.
