# Mazungumzo kwenye wavuti: maneno yanayozunguka mazungumzo.

promise = Majibu wazi kuhusu hataza, chapa, muonekano, hakimiliki na siri. Weka miadi na mshauri.
skip = Nenda kwenye ujumbe mpya zaidi
log = Mazungumzo
desk = Dawati la msaada
you = Wewe
choices = Chagua jibu
say = Andika swali au jibu lako
send = Tuma
say-hint = Tafadhali usieleze uvumbuzi au siri yako hapa. Unachoandika hufutwa mara tu kinapojibiwa.
say-hint-human = Tafadhali usiandike uvumbuzi au siri yako. Mtu husoma haya; hutunzwa kwa muda baada ya mazungumzo, kisha hufutwa.
earlier = Onyesha ujumbe wa awali
download = Pakua
talking-to = Unazungumza na { $name }.
time = { $time }
foot = Ukurasa huu hauhitaji akaunti. Kidakuzi kimoja hukuwezesha kurudi kwenye mazungumzo haya.
back-to-chat = Rudi kwenye mazungumzo

offline = Hakuna mtandao. Hakuna jibu lako lililopotea. Tafadhali jaribu tena.
cookie = Mazungumzo haya yanahitaji kidakuzi kimoja ili yajue majibu yako. Tafadhali ruhusu vidakuzi vya ukurasa huu, kisha urudi kwenye mazungumzo.
again = Ukurasa huu ulikuwa wa zamani au ulitoka kwingine, kwa hiyo hakuna kilichofanyika. Majibu yako yametunzwa. Rudi kwenye mazungumzo ujaribu tena.
down = Hatuwezi kutunza jibu lako kwa sasa, kwa hiyo hakuna kilichofanyika. Majibu yako ya awali yametunzwa. Tafadhali jaribu tena baadaye kidogo.
no-file = Faili hii haipo tena hapa. Fungua mazungumzo uiombe tena.
