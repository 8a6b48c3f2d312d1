# What people type when they want something of the service itself, and what tells a question about
# intellectual property from any other. One pattern a line:
#   cancel appointment      both words, close together, in any order
#   speak … human           first the one, later the other
#   talk/speak/chat         any of these
#   !trademark              only where that word is nowhere in the message
#   = agent                 the message is this and nothing more
# Endings do not matter: "cancel" also finds "cancelled" and "cancelling".

## Requests to the service

human =
    can/could someone/somebody/anyone help me !copied !copying
    someone/somebody help me personally/directly
    put/pass/get me/us … through/colleague/human/person/somebody
    put/pass/get me/us through … colleague/human/person/somebody/someone/adviser/advisor/agent/operator/boss/manager
    talk/speak/chat/talking/speaking … human/person/somebody/someone/people/operator/adviser/advisor/agent/staff/expert/representative/consultant !attorney !patent !infringer !copier !competitor !mediator !journalist !book !appointment
    talk/speak … real human/person
    live agent/chat/person/support/operator
    human please/help/support/agent/operator/being/adviser/advisor
    = human
    = agent
    = operator
    = person
    = staff
    = adviser
    = advisor
    = representative
    = real person
    = a person please
    = live person
    = helpdesk
    connect/transfer/hand/pass/forward/put me … human/person/somebody/someone/operator/adviser/advisor/agent/staff/expert/colleague/through
    please call/phone me
    phone number … you/your/office/helpdesk/someone/adviser
    your phone/telephone number/contact
    not robot/bot/machine/computer/ai … person/human/somebody/someone
    tired/sick of bot/robot/machine/menu
    customer service/support/care !trademark
    need/want human/personal help/assistance/contact
    put/get in contact/touch with adviser/advisor/advisers/advisors/someone/person/expert/staff/you/team
    speak/talk/contact with your/an adviser/advisor/advisers/advisors/team/staff
    person/human/adviser/advisor/expert … answer/help me please !document
    want to speak/talk with you/him/her/someone !mediator
    get me … real/live/actual/a someone/person/human/adviser
    rather/prefer/let speak/talk someone/person/human
    fed up … bot/robot/machine
    fed up with you/bot/robot
    = call/ring/phone/whatsapp me/us on/in/my/please/now/today/back my/line/number/phone/please/now
    call/ring/phone/whatsapp me on my/this/0 line/number/phone/mobile
    prefer/like/want/easier/better/rather to/i talk/speak/talking/speaking than/not/over/and type/typing/write/writing
    help/assist/guide/attend me/us by/with/on/through voice/phone/call/talking/speaking
    colleague/staff/adviser/expert/officer/somebody/someone of/from you/yours/your/una/there write/call/contact/answer/text/reply me/us
    let/make/have/ask colleague/staff/adviser/advisor/expert/officer/person call/write/contact/talk/reply/explain me/us/to-me
    human-being/real-human/human needed/need/wanted/required/please/only
    discuss/talk/chat/speak/communicate with live/real/human/actual adviser/agent/person/staff/expert/somebody
    member of staff !copied !recipe !left !took !secret !stole
    staff member !copied !recipe !left !took !secret !stole !invented
    connect/transfer/switch/put/take/go/move/turn to/into manual/live/human/physical/personal service/support/chat/mode/help/assistance/agent
    manual service/support/assistance/help
    human/humans !patent !trademark !brand !copyright !licence !invented !design !logo !copied !fake !product !mark !contract !made !ai !image !rights !resource !resources !body !face !hair !being_made !created !genes
    helpdesk/receptionist !patent !trademark !brand !copyright !licence !invented !design !logo !copied !fake !product !mark !contract
    give/send/need/want/share/have/get/tell phone/number/contact/whatsapp/line/hotline/telephone of/for adviser/advisor/expert/officer/staff/office/somebody/someone/person/specialist/your !lawyer
    is/are there/anybody/anyone/someone/somebody office/desk/counter/line/online … talk/speak/chat/help/today/now/meet/call
    how/where/can/when i/we see/meet/reach/find/get your/una/ur people/staff/team/person/adviser/advisers/expert/experts/officers physically/face/in-person/office/directly/here/please
    question/matter/case/issue/problem for/to a/an/your human/person/adviser/expert/staff/officer/specialist/somebody/real
    failing/fail/failed/hard/difficult/unable to/in understand/understanding/follow/explain/use … human/person/somebody/someone/staff/adviser
    can/may/could/want/let/need/wish … speak/talk/chat/discuss … employee/worker/lawyer/counsel/secretary/receptionist/attendant of/from/yours/your/dont/not/here/there/please/in !copied !took !former !ex !stole
    speak/talk/chat to/with an/one/your/any employee/worker/secretary/receptionist/attendant/counsellor !former !ex
    lawyer/adviser/expert/specialist/person/someone of yours
    who/whom can/do/should/could i/we talk/speak/ask/discuss/call/contact to/with/about/here/in my/our/this/case/problem/matter/situation/you/your !copied !infringer !report !steal
    i/we dont/not/cant understand you/bot/this-robot/anything … person/human/somebody/employee/staff/speak/talk
    put/get/be/patch/hand/pass through/across/over … adviser/advisor/advisers/advisors/expert/experts/specialist/specialists/consultant/consultants/officer/officers/counsellor/counselor/staff/representative/agent/official/colleague/human/person/somebody/someone/staff/people
    specialist/expert/adviser/advisor/someone/somebody/person/human/officer/staff explain/explains/guide me/us/himself/herself/personally/directly/myself/instead !neutral !copied !name
    bring/call/get/want/see/speak/talk/need/give/meet/where your/ur boss/manager/oga/superior/senior/supervisor/people/person/madam/leader/colleague/colleagues/staff
    where/who is/are/can the/your/a/any human/person/adviser/advisor/staff/humans/officer/attendant/operator/workers !copied !owner !owns !name !signs !photo
    one of/from your/una people/staff/experts/advisers/advisors/team/colleagues/officers/guys/specialists
    = human/person/agent/adviser/advisor/operator/somebody/someone/officer/staff/expert/people/humn/agnt/manager/supervisor human/person/agent/adviser/available/here/there/now/agnt/humn/needed/required/wanted
    = where/any/get/is human/person/adviser/agent/somebody/people/anybody/anyone
    no/not/without/enough/stop/tired/dont/instead … computer/robot/bot/machine/automatic/automated/recorded answer/answers/reply/replies/voice/message/messages/response/responses !copy !invented
    person/human/somebody/someone/people/man/woman on/in the/at line/phone/desk/counter/other-end !invented !logo
    repeating/repeat/circles/loop … person/human/somebody/someone/adviser/boss/staff/people/manager
    officer/adviser/advisor/staff/specialist/expert/someone/somebody/agent/person/human ring/call/phone/whatsapp me/back/us !scam !fake !copied !said
    somebody/someone/person/adviser who/that understands/knows/can-help/can-explain/understand/know !how_to_make !secret !recipe !copied
    anyone-there/anybody-there/someone-there/somebody-there/anyone-human/anybody-home/anyone-home/anyone-alive/anybody-alive/anyone-available/anybody-available/somebody-available/agent-available/human-available/adviser-available/advisor-available/anyone-online/anybody-online/human-there/person-there/humans-here/anyone-around/anybody-around
    real/actual/living/genuine person/human/people !voice !advert !photo !name !film !character !picture !novel !book !face !likeness !game
    call/phone/ring/contact/whatsapp me back/please/now/pls/plz !name !lawyer !agent !attorney !does !not !scam !fake
    can/could/may … call/phone/ring/contact you/someone/somebody/person/anyone !name !product !brand !it !them !side !other !him !investor !competitor !copy
    someone/somebody/anyone/anybody i/we can/could call/phone/talk/chat !copying !uses !photo !much !neutral !buy
    want/need/like/get/give a/an/the/me human/operator/adviser/advisor/staff/person !patent !model !lawyer !neutral !both !invest !sign !reverse
    is/are you robot/bot/human/real !patent !stupid !useless !dumb !idiot !mad !foolish !worst !rubbish
    robot/bot/chatbot not/no/enough/sick/tired/hate/stop !invent !patent !stupid !useless !dumb !name !brand !copy !idiot !foolish
    this/the/your bot/robot/machine/chatbot/computer/assistant not/isnt/doesnt/cannot/cant/no help/helping/understand/useful/answering/solving/understanding !invented !patent !made !sold !copy !my
    not/dont/hate/tired/stop/no/without/instead … talk/talking/speak/speaking/chat/chatting/deal/discuss/write/writing … robot/bot/machine/computer/chatbot/ai/system !patent !copy !invented
    = human/person/pesin/persons/somebody/someone/sumone/sum1/some1/smone/sm1/any1/anyone/anybody/operator/adviser/advisor/advisers/advisors/expert/experts/specialist/specialists/consultant/consultants/officer/officers/counsellor/counselor/staff/representative/agent/official/colleague please/pls/plz/pliz/now/abeg/po/ji/here
    = want/need/give/get/gimme/bring/real/live human/person/pesin/persons/somebody/someone/sumone/sum1/some1/smone/sm1/any1/anyone/anybody/operator/adviser/advisor/advisers/advisors/expert/experts/specialist/specialists/consultant/consultants/officer/officers/counsellor/counselor/staff/representative/agent/official/colleague
    = want/need/give/get/gimme/a/me/i/an a/an/me/the/want/need/real/live/us human/person/pesin/persons/somebody/someone/sumone/sum1/some1/smone/sm1/any1/anyone/anybody/operator/adviser/advisor/advisers/advisors/expert/experts/specialist/specialists/consultant/consultants/officer/officers/counsellor/counselor/staff/representative/agent/official/colleague
    = i/please/can want/need/have/get a/an/to/real/the human/person/pesin/persons/somebody/someone/sum1/operator/adviser/advisor/officer/staff/live-person
    gimme/give/giv a/an/d/real/one human/person/pesin/adviser/advisor/operator/officer !model !contract
    give/gimme/bring/send/get me/us human/person/operator/adviser/advisor/advisers/advisors/expert/experts/specialist/specialists/consultant/consultants/officer/officers/counsellor/counselor/staff/representative/agent/official/colleague/someone/somebody now/please/pls/plz/abeg/immediately/here/today !local !licensed !cheap !trademark !list !who !find !attorney
    can/may/could/want/wanna/need/let/allow/like/make/prefer/wish/rather/please/pls/kindly/just talk/speak/chat/tok/discuss/converse/deal/interact/yarn/gist/communicate/tlk/spk with/to/2/wit/wid/directly/am human/person/pesin/persons/somebody/someone/sumone/sum1/some1/smone/sm1/any1/anyone/anybody/operator/adviser/advisor/advisers/advisors/expert/experts/specialist/specialists/consultant/consultants/officer/officers/counsellor/counselor/staff/representative/agent/official/colleague/individual/team/manager/supervisor/boss/lady/man/real/people/yourselves/guys/humans/expert/executive/care !competitor !infringer !customs !copied !copy !partner !buyer !factory !shop !bank !investor !examiner !company !mediator !journalist !attorney !licensee
    let/make/want/wan/abeg/please/pls i/me/us/we talk/speak/chat/tok/yarn/gist/converse … person/pesin/human/somebody/someone/sum1/some1/any1/oga/adviser/advisor/officer/staff/expert !competitor !copied
    talk/speak/chat/tok/tlk 2/to/with sum1/some1/sumone/smone/any1/pesin/human/humans/real-person/officer/humanbeing
    have/had/like a-word/a-chat/a-talk with/to someone/somebody/staff/you/adviser/advisor/advisers/advisors/expert/experts/specialist/specialists/consultant/consultants/officer/officers/counsellor/counselor/staff/representative/agent/official/colleague
    have/like/want/need word/chat/conversation/talk with someone/somebody/staff/you/member/adviser/advisor/advisers/advisors/expert/experts/specialist/specialists/consultant/consultants/officer/officers/counsellor/counselor/staff/representative/agent/official/colleague !infringer !competitor
    connect/link/transfer/escalate/refer/patch/route/direct/forward/pass/assign/handover me/us/this/it/matter/case/issue/call/chat human/person/someone/somebody/adviser/advisor/advisers/advisors/expert/experts/specialist/specialists/consultant/consultants/officer/officers/counsellor/counselor/staff/representative/agent/official/colleague/team/senior/supervisor/manager/support/executive/department/care/desk/people !competitor !customs
    = connect/transfer/link/escalate me/please/pls/us
    = talk/speak/chat to/with human/person/someone/agent/adviser/advisor/staff/somebody/officer
    = human/live/real/person/agent help/support/agent/chat/person/being/assistance/adviser/operator
    live-chat/live-support/live-help/live-agent/human-being/human-agent/human-adviser/human-support/human-help/human-assistance/human-operator !ai !invented !made !inventor !image
    someone/somebody/person/anyone explain/help/assist/guide/attend/advise me/it/this/us/to face-to-face/in-person/directly/personally/physically/one-on-one/on-phone/by-phone/on-the-phone !copied !third !neutral !partner !agree
    face-to-face/in-person/physically/one-on-one talk/meet/adviser/advisor/someone/somebody/explain/discuss/discussion/you/staff/expert/chat !fair !evidence !court !hearing !examiner !buyer !investor !mediator
    adviser/advisor/advisers/advisors/expert/experts/specialist/specialists/consultant/consultants/officer/officers/counsellor/counselor/staff/representative/agent/official/colleague/person/human … can/may/could i/we chat/talk/speak/reach/meet !patent !invented !copied !neutral !factory
    your/ur/gimme/share/send phone/telephone/mobile/whatsapp/hotline/helpline/contact/calling/office/desk number/numbers/line/no/digits/contact/contacts !fake !scam
    your/ur number/hotline/helpline/telephone/phone/whatsapp … please/pls/call/what/is/give/need/have !fake !scam !patent !application !registration
    can/could/would/kindly/please/pls/let/ask/have/want/need someone/somebody/person/you/u/adviser/advisor/advisers/advisors/expert/experts/specialist/specialists/consultant/consultants/officer/officers/counsellor/counselor/staff/representative/agent/official/colleague/team call/ring/phone/contact/whatsapp/telephone/reach/dial me/us !scam !fake !lawyer !competitor !said !says
    someone/somebody/person/adviser/officer/you/u should/to/must/can/will call/ring/phone me !lawyer !scam
    how/where/can/need/want/like/when do/can/i/we/to reach-you/contact-you/call-you/get-hold-of-you/talk-to-you/talk-with-you/speak-to-you/speak-with-you/your-office/your-team/your-staff/you-people/ur-office/you-guys/the-helpdesk !competitor !patent
    get/put/be/keep me/us/in/into touch/contact adviser/advisor/advisers/advisors/expert/experts/specialist/specialists/consultant/consultants/officer/officers/counsellor/counselor/staff/representative/agent/official/colleague/someone/somebody/team/you/human/person !competitor
    assist/help/attend/serve me/us … human/real-person/adviser/advisor/staff/officer/agent !patent !find !choose
    is/are this/you/i/am/it a/an/talking/real bot/robot/human/machine/computer/ai-or/real-person !patent !invented !stupid !useless !dumb !idiot !made !copyright !image
    need/want/get/require human/personal/real help/assistance/support/advice/attention/touch !brand
    insaan/insan/aadmi/admi/vyakti/banda/bande/agent/kisi/adhikari/officer/asli/executive/manager se/baat baat/karao/karwao/karwa/karni/karna/karvao/karaiye/karado/karadijiye/karwado/connect/karvado/kara
    baat karao/karwao/karvao/karadijiye/karwado/karvado/kara-do/karwa-do/karaiye insaan/kisi/se/agent/please/insan/vyakti
    makausap/kausap/kausapin/makipag-usap/makapag-usap/makausap-ko tao/agent/ahente/staff/adviser/kayo/inyo/sino/pwede/gusto/tunay/totoong
    totoong tao
    pesin talk/speak/see/yarn/dey/real/fit
    niongee/kuongea/kuzungumza/nizungumze/naomba/nataka mtu/mhudumu/binadamu/afisa/mshauri

book =
    book/reserve/schedule/arrange … expert/adviser/advisor/consultant/specialist/officer/staff !cover !author !publish
    book/make/schedule/arrange/reserve/request appointment/consultation/session/slot !cancel !change !move
    appointment/consultation please/possible/available/tomorrow/today/monday/tuesday/wednesday/thursday/friday/week !cancel !change !move !reschedule
    when … free/available/open … slot/appointment/adviser/advisor/consultation/expert
    free/available slot/appointment/time !trial !use !used !copy
    meet with you/expert/adviser/advisor/consultant
    video call/meeting/consultation with/adviser/advisor/expert/you/book/please
    = appointment
    = book
    = book appointment
    = book meeting
    = book a meeting
    = book a call
    = meeting
    = appointment please
    = booking
    = consultation
    sign me up … consultation/appointment/session
    grateful/obliged/appreciate/honour/pleased … appointment/meeting/consultation/interview/specialist/specialists/advisers
    squeeze/pencil/fit me in
    sit down with … someone/expert/adviser/you
    when/what-time/time/which-day you/una/office/people open/close/opening/start/sit … come/visit/i-come/see/meet !shop !same
    come/coming/visit see/meet/talk you/your/una/adviser/officer on/monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro/tomorrow/next
    appoint me/us for/monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro/next/date/time/tomorrow
    need/want/get/have/give date/hour/time/slot/space with/from consultant/adviser/advisor/expert/lawyer/specialist/officer/you/your
    need/want/like/have/hold meeting/session/talk/discussion for/of/with our/the/my cooperative/group/company/team/association/expert/you/your !investor !buyer !he
    appointment/appt !patent !trademark !brand !copyright !licence !invented !design !logo !copied !fake !product !mark !contract !arbitrator !representative !attorney !agent !mediator !app !idea !software !system !doctor !hospital !dentist !embassy !visa !clinic !salon
    reserve/book/schedule/pencil/plan/slot me/us/one/someone for/on/in/with monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro/today/next/week/morning/afternoon/evening/adviser/expert/specialist/consultation !hotel !flight !ticket !table
    make/get/give/find/fix me/us an/a/one appointment/consultation/slot/meeting/date/session with/for/whoever/anybody/anyone/somebody/free/available !investor
    reserve/fix/schedule consultation/consult/sitting/conversation/discussion !hotel
    take/get/draw/want/need/have a/my turn adviser/advisor/expert/specialist/you/consultant/for-consultation/office
    want/like/wish/need/can/hope/please see/meet/visit your/an/a/one/the lawyer/adviser/advisor/expert/specialist/consultant/staff/people face-to-face/in-person/of-yours/personally/physically/week/tomorrow/monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro/office !trademark_find
    rdv/rendez-vous/rendezvous please/pls/take/want/get/need/fix/for/with/on !annul !cancel !move !change
    sit/sitting/visit/audience … adviser/advisor/specialist/expert/officer want/book/fix/get/request/like
    allocate/assign/give/offer/propose/get/find/arrange/set/fix/book/reserve/secure/schedule/pick/provide me/us/a/an/the/one date/time/day/hour/slot/minutes/period/moment for/with/to/of consultation/adviser/advisor/you/meeting/talk/session/discussion/chat/your/specialist/expert/officer !filing !priority !arbitrator !mediator
    allocate/reserve/secure/fix/set/book date/time/day/hour/slot/minutes consultation/adviser/advisor/you/meeting/session/your/specialist/expert/officer/appointment !filing !priority
    = schedule/book/pencil/slot/squeeze me/us/in/please/pls/now
    = pls/please/kindly/can/could/i/you schedule/book/slot/you me/us/in/please/a me/in/please/now/us
    book/schedule/slot/pencil/put me/us in/for/on/with/monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro/please/tomorrow/today !cover !page !author
    please/pls/kindly/can/could/pliz you/book/schedule book/schedule me/us
    need/want/get/have/give/find/any/is slot/slots/appt/apptmnt … asap/urgent/urgently/soon/quick/quickly/now/tomorrow/today/week/monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro/please/pls/free/me !machine !plant
    = need/want/get/any/give slot/slots/time/date asap/urgent/now/please/pls/soon
    discuss/talk/go-over/review/explain/present/bring/share my/our/this/the case/matter/situation/issue/problem/file/story with/to your/an/the/you adviser/advisor/officer/expert/specialist/staff/team/somebody/someone/you/office !partner !competitor !court
    when/what/which day/days/time/times/hour/hours/date/dates … you/adviser/advisor/officer/expert/specialist/staff/consultant free/available/open/around/receive/working/work/sit/present/duty !fee !filing
    when/what/which … are/is/can you/u/adviser/advisor/officer/expert/specialist/consultant/team free/available/around/present
    minutes/hour/half-hour/mins … specialist/adviser/advisor/expert/officer/consultant/you/somebody/someone !fee !filing
    specialist/adviser/advisor/expert/officer/consultant … minutes/hour/half-hour/mins/time-for-me
    come/walk/drop/pass/visit … discuss/talk/meet/see/sit … adviser/advisor/officer/expert/specialist/staff/you/somebody/your
    any/is/are/there free/open/opening/openings/chance/space/place/time … see/meet/talk/sit/speak … somebody/someone/adviser/advisor/expert/officer/you/specialist
    opening/openings/space/vacancy/availability week/today/tomorrow/monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro/month … see/meet/adviser/advisor/expert/appointment/somebody/consultation
    online/virtual/remote/physical/zoom/phone meeting/session/consultation/appointment/consult with/adviser/advisor/consultant/expert/you/your/me/please/arrange !patent
    magpapa/magpa/magpapaschedule/papaschedule/pasched/pa-schedule/pa-sched/pa-book schedule/sched/book/appointment/po/ako
    how/can/where reserve/book/schedule time/hour/slot/place you/your/adviser/expert/people !hotel !room
    slot/appt/sesh … book/free/open/get/grab/want/need/any/tomorrow !cancel !move !change
    book/make/schedule/arrange/set/fix/reserve/get/request/need/want/have/plan/take a/an/up/the appointment/appointement/rendezvous/consultation/meeting/session/slot/call/hour/time !cover !author !publish !competitor !infringer !partner !other !licensee !investor !man !he !they !company !drummer !musician !royalties !sell !standard !representative !arbitrator !arbitration !mediation !hearing !first_time !grace !extra
    want/need/like/can … appointment/consultation !cancel !change !move !reschedule !representative !arbitrator !attorney !sell !standard !hire !he !they !report !patent_consultant
    meet/see/visit with adviser/advisor/expert/consultant/specialist/someone !patent !nda !idea !wants
    = want/need/like/wish/wanna/to/please/pls/can/i/lets to/book/i/please/pls/want/make book/booking/appointment/slot/meet/appt
    = i/can want/wanna/need/like/wish/i to/2 book/booking/meet
    = want/to/please/pls/kindly/wanna book/booking/appointment/meet
    = book/booking/appointment/appt/meeting/session/consult/consultation please/pls/plz/now/slot/me/po/abeg/tomorrow/call/session/consultation/adviser/advisor/today/time/ji/karo/a/monday/tuesday/wednesday/thursday/friday
    = book/make/set/fix/need/want a/me/an/my/the/one session/consultation/appointment/slot/call/meeting/time/place/appt
    = new/an/another/first appointment/booking/consultation
    = any slot/slots/appointment/appointments/opening please/pls/left/today/tomorrow
    book/schedule/arrange/reserve/fix/plan/organise/organize/secure/grab/setup/request call/meeting/session/consultation/interview/appointment/zoom/slot/conversation/minutes/appt/consult/sitting/one-on-one you/your/adviser/advisor/advisers/advisors/expert/experts/specialist/specialists/consultant/consultants/officer/officers/counsellor/counselor/staff/representative/agent/official/colleague/someone/somebody/me/us/monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro/week/morning/afternoon/evening/possible/please/pls/kindly !competitor !infringer !investor !partner !hotel !licensee !mediation !hearing !buyer !cancel !change !move !patent_interview !cover !invented !they !he !journalist
    want/like/wish/need/hope/may/when/how/can/could/let/wanna/wan/possible meet/see/visit/sit/sit-with/come adviser/advisor/advisers/advisors/specialist/specialists/consultant/consultants/counsellor/counselor/your-people/your-staff/your-team/your-office/your-expert/your-experts/ur-office/your-officer/one-of-you/you-people/an-expert/an-officer/your-adviser !patent !witness !mediation !drawings
    come/visit/walk/pass/drop/go/sit/reach/stop your/ur/you office/centre/center/desk/place/branch/premises/station … talk/speak/sit/meet/person/discuss/somebody/someone/adviser/when/time/day/can/explain/monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro
    come/visit/walk/pass/drop to/into/at/by your/ur office/centre/center/desk/place/branch/premises
    put/write/sign/note/pencil/pen/slot/squeeze/fit/add me/us/my-name … session/appointment/meeting/consultation/monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro/slot/week/calendar/diary !licence !contract !patent !agreement
    next/first/nearest/earliest/free/available/open/vacant slot/slots/appointment/appointments/consultation/adviser/advisor !filing !domain
    free/available/open/around/vacant … monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro/today/week/weekend/afternoon/morning/evening … you/adviser/advisor/anybody/someone/expert/officer/staff/anyone !domain !name
    you/adviser/advisor/anybody/someone/expert/officer/specialist/anyone/consultant … free/available/around/vacant monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro/today/week/weekend/afternoon/morning/evening/next !domain !name
    how/where do/can/to/i/we/should … appointment/book-consultation !cancel !change !move !arbitrator !representative !cover !publish
    obtain/seek/secure/grant/granted/request/solicit audience/appointment/interview/consultation !arbitrator !representative !examiner
    pwede/pwedeng/gusto/paano/magpa/mag/po/maari/kailan/sana appointment/book/schedule/konsulta/booking/magpa-appointment/magpakonsulta !isbn
    appointment/slot/meeting/consultation chahiye/milega/milegi/leni/lena/karna/karo/de-do/mil/kaise/karwa/fix/karwado/kardo/book/karni/chahie
    milna/milne/mulaqat chahta/chahti/hai/adviser/advisor/officer/expert/kab/aapse
    abeg/make i/me/una book/see/meet adviser/officer/una/oga/slot/time/somebody
    video/zoom/phone/teams/skype/google call/meeting/meet/session/chat/conference with/adviser/advisor/expert/you/book/please/us/arrange/schedule/set/setup/want/need/staff/someone !patent !invented !platform !app !recorded
    talk/call/meeting/session/consultation … when-are-you/what-time-are-you/are-you-open/you-free/your-calendar/your-schedule/free-time/your-availability
    calendar/schedule/timetable/availability … book/appointment/consultation/adviser/your/slot/meet !filing !deadline !renewal !fees
    need/want/like/require/get/seek/give consultation/consult/counselling/consultancy about/on/for/regarding/with/session/me my/brand/business/ip/you/adviser/invention/product/idea/case/situation !contract !nda !sell !standard !they !he
    minutes/hour/half-hour with/of/from adviser/advisor/expert/specialist/you/someone/consultant/your-team/your-time
    ningependa/naomba/nataka miadi/kuweka/booking/kukutana

reschedule =
    move/change/shift … appointment/booking/consultation !filing !application !site !hotel
    another/other/later/earlier/new appointment/consultation !filing !application
    different/another/other/later/earlier/new time/day/date/hour/slot … meeting/appointment/consultation/call/booking/session
    appointment/meeting/booking/consultation/session … another/other/different/later/earlier/new time/day/date/hour/week
    cannot/can't/cant/can't come/make/attend … another/other/different/later/earlier/instead/move/change/new
    come/meet … another/other/different day/time/date instead/please
    move it to monday/tuesday/wednesday/thursday/friday/tomorrow/next/afternoon/morning
    do/make/switch/move/change/push/shift/instead monday/tuesday/wednesday/thursday/friday/mon/tue/tues/wed/thu/thurs/fri/saturday/tomorrow … instead/rather/later/appt/meeting/possible
    can/could we/i do/make/have mon/tue/tues/wed/thu/thurs/fri/monday/tuesday/wednesday/thursday/friday/tomorrow instead/rather
    move/push/shift/change/resched my/the/our appt/slot/consult/session/thing
    bring forward/back … appointment/meeting/appt
    monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro/morning/afternoon/evening bad/not/busy/full/impossible/difficult … monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro/morning/afternoon/evening/other/another good/better/ok/okay/fine/free/best/works/suits
    overslept/forgot/missed/lost … another/other/new/next time/date/day/slot/chance/appointment !filing !deadline !renewal !priority !class
    missed/forgot my/the/our appointment/meeting/call/session/slot/consultation
    adviser/advisor/expert/officer/nobody/you not/didnt/never/no come/came/show/showed/call/called/appear … another/other/again/new/day/date/time/give
    rain/traffic/strike/car/bus/flood/sickness/illness/power stopped/stop/held/prevented/delayed me/us … meet/tomorrow/another/later/move/shift/appointment/meeting
    shift/move/change/push/carry me/us/it to/for/till/until afternoon/morning/evening/monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro/next-week/later !brand !company
    our/my/the talk/chat/visit/call/discussion one/two/half/an/three hour/hours/day/days/week later/earlier/after/before
    move/change/shift/switch/delay/modify/postpone/push my/the/our/an/that/this appointment/meeting/booking/consultation/session/slot/call/time/date/hour !filing !priority !application !deadline !publication !hearing !fair !launch !renewal !cover
    can/could/may/is/will time/date/day/hour/slot/timing be/get changed/moved/shifted/adjusted/altered/different/postponed/change/move/possible !filing !priority !publication !file
    not/cannot/cant/isnt/wont possible/able/free/available/convenient/work for/at/on me/9/10/8/11/2/3/4/that/this/then/monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro … later/another/other/different/instead/afternoon/evening/please/earlier !file !filing
    put/place/give/fit/shift/move me/us/appointment/meeting on/to/for/another/next another/other/different/next/later date/day/time/week/month !filing !file
    travelling/traveling/travel/journey/trip/exam/wedding/funeral/sick/ill/hospital/shift/work … appointment/meeting/session/call/consultation/slot next/another/other/later/week/month/move/shift/give/change
    remark/replan/redate/re-schedule/re-book/rebook/rearrange/reset my/our/the appointment/meeting/session/call/consultation/booking/slot
    not/cannot/cant/unable/wont able/be there/present/around/available at/on ten/nine/eight/eleven/noon/one/two/three/four/five/morning/evening/10/9/8/11/12/1/2/3/4/5/monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro … maybe/can/could/instead/another/later/noon/afternoon/move
    move/shift/change/push/carry/take rdv/rendez-vous/rendezvous/visit/sitting/turn
    maybe/can/could/perhaps/how-about/what-about at/in/on noon/evening/afternoon/morning/monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro instead/better/rather/then
    push/move/shift/swap/change/take/bring/put/switch/make/do/drag/carry it/to/for/our/us/this monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro/evening/morning/afternoon/next-week/following-week/week-after !sell !launch !brand !market !mark !publish
    = push/move/shift/swap/switch/change it/to/please monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro/later/back/forward/evening/morning/afternoon/please
    swap/switch/change/move to/for a/an/the monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro/evening/morning/afternoon/later/earlier !launch
    give/need/want/get/have/suggest/propose/find/fix/set/choose/pick/request me/us/a/an/for new/another/different/fresh/alternative/alternate date/day/time/hour/timing !filing !file !priority !register !deadline !hearing !pay !expiry !renewal
    adviser/advisor/officer/expert/you/she/he wait/hold/be-patient/shift/adjust … evening/later/traffic/hospital/late/minutes/move/stuck
    stuck/held/trapped/delayed … traffic/hospital/airport/road/work/rain … adviser/advisor/appointment/meeting/call/session/wait/move/push/shift/later
    clash/clashes/clashing/conflicts/overlap/overlaps/coincides … push/move/shift/change/another/other/swap/postpone/it !mark !name !brand
    mixed/confused/forgot/mistook up/the/my days/day/dates/date/time/hour … new/another/other/different/appointment/meeting
    appointment/meeting/session/consultation/slot … earlier/later/forward/swap/another-day/other-day/deferred/postponed/moved/shifted/adjourned/delayed !filing !patent
    defer/deferred/postponed/moved/shifted/adjourned/delayed/pushed/brought … appointment/meeting/call/session/consultation/slot/visit !publication !hearing
    change/shift/move/adjust hour/time/date/day of/for my/our/the visit/interview/chat/talk/coming/session/appearance
    cannot/cant/cant/not do/make/manage/come monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro/today/then … can/could/next/another/other/later/instead/monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro !file !filing
    can/could/shall/may we/i/you do/have/hold/use/take/make/try/put it/next/on/this/the/another next-week/monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro/following-week/another-week/other-week !file !filing !launch !publish
    too/very early/late … make-it/move/push/shift/3pm/4pm/2pm/noon/afternoon/evening/later/another !file !patent !protect !register
    meeting/appointment/call kal/aaj/parso/subah/shaam nahi/rakh/rakho/rakh-do/karo/kar-do/badal
    resched/reschedule/rearrange/postpone/prepone/rescedule/reshedule/resheduling/reschedul/reshedul/rescheduled !publication !launch !fee !payment !hearing !arbitration !filing !deadline !shipment !delivery
    = postpone/later/reschedule please/pls/it/abeg/po
    = change/move/shift/another/other/different/new/later time/date/day/slot/meeting/appointment/booking/please/it
    = not today/tomorrow/now/monday
    move/change/shift/push/bring/put/postpone/delay/switch/swap/adjust/defer/adjourn/advance/prepone/amend/alter/rearrange/take/pull/drag/carry appointment/meeting/consultation/session/slot/interview/appt/reservation/consult/call … another/other/different/forward/back/earlier/later/ahead/next/monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro/week/evening/morning/afternoon/hour/hours/day/date/time !mediation !hearing !filing
    move/change/shift/push/bring/put/postpone/delay/switch/swap/adjust/defer/adjourn/prepone/amend/alter/pull my/our/the/this/that/d appointment/meeting/consultation/session/slot/interview/appt/reservation/consult/call/time-slot/schedule !hearing !mediation !court !filing !arbitration !hotel !delivery
    change/move/shift/adjust/alter/switch/modify/amend/correct/new time/date/day/hour/timing appointment/meeting/consultation/session/slot/interview/appt/reservation/consult/call !filing !priority !hearing !mediation !patent !registration !delivery
    bring/put/move appointment/meeting/session/call/consultation/slot/appt/booking forward/back/earlier/later
    can/could/may/might/please/pls/kindly/want/need/give/prefer/choose/pick/suggest/propose/offer/agree/let/make/find/request/get/u another/other/different/sometime/later/earlier/alternative day/date/time/hour/slot/moment/days/timing/afternoon/morning !filing !file !priority !application !register !launch !publish !publication !trial !deadline !hearing !pay !invention !design !name !class !patent !trademark !sell !harvest
    another/other/different/later/earlier/alternative day/date/time/slot/hour/week please/pls/instead/possible/abeg/po/better/kindly/suits/convenient/ok !filing !file !priority !application !register !publication !trial !deadline !hearing !pay
    meet/see/talk/speak/come/call/do/have/hold/start/make … another/other/different/later/earlier/alternative/next day/date/time/slot/hour/week/month instead/please/pls/possible/rather/better/not/cannot/cant
    can/could/let/may/shall/might/maybe/please/pls/want meet/talk/speak/chat/begin later/instead/earlier/monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro/another-day/another-time/other-day/in-the-evening/after-lunch !investor !filing !license
    can/could/let/make/may/should/must/have it/we/us/this/that/meeting/call/session/appointment be/do/meet/happen/hold/move/shift/make/have/start monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro/next-week/another/at-4/at-3/at-5/at-2/at-10/at-9/at-11/evening/afternoon !publish !publication !launch
    monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro/next-week/evening/afternoon/morning instead/rather/better/than/prefer/suits/works … monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro/me/for-me/today/morning/evening/afternoon !sell !shop !market
    how-about/what-about/make-it/prefer/rather/try/only monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro/next-week/evening/afternoon … instead/appointment/meeting/call/session/not/than/please/possible/we
    running/coming/be/am/im/will/bit/little/arrive/stuck/held late/delayed/behind/traffic/up … meeting/call/appointment/session/slot/consultation/start/wait/our/push/adviser !deadline !filing !fee !payment !file
    late/delay/delayed/stuck/traffic … our/my/the meeting/call/appointment/session/slot/consultation !deadline !filing !fee !payment !file
    unable/cannot/cant/can't/not/wont/longer/couldnt/impossible/difficult attend/attending/come/available/join/present/free/meet/make/honour/honor monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro/today/tonight/that-day/that-date/then/morning/afternoon/that-time/at-that-time/date/on-the-day … another/other/different/move/change/shift/later/next/instead/agree/alternative/please/suggest !fair !exhibition !hearing !court !expo
    time/date/day/hour/slot/timing/schedule not/isnt/doesnt/wont/dont/no/bad/clash/clashes/conflict/conflicts/inconvenient good/work/suit/convenient/okay/fine/suitable/favourable/favorable/comfortable/possible/me/with-my/with-work/with !priority !filing !publication !renewal
    am/pm/10am/9am/8am/11am/2pm/3pm/4pm/5pm/10/9/8/11/morning/time/o'clock/oclock too-early/too-late/not-good/not-possible/is-early/is-late for-me/for-us/me/can/make/afternoon/evening !file !patent !register !protect !publish !months
    too-early/too-late for-me/for-us … afternoon/morning/evening/later/another/slot/better/noon !file !patent !register !protect !trademark
    start/begin/meet/call hour/hours/minutes/mins/min/30-minutes/one-hour later/earlier !published !copied
    exam/funeral/burial/travelling/traveling/flight/sick/wedding/clinic/hospital/church/emergency/meeting/shift/ill … another/other/different/move/push/change/postpone/shift/later appointment/meeting/consultation/session/slot/interview/appt/reservation/consult/call/day/date/time/monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro !filing !file !deadline
    something/smth/sumthing/somethin came/come/comes/coming up … another/other/move/change/later/instead/monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro/shift/postpone/meeting/appointment/session/call
    clash/clashes/conflict/coincide/coincides … appointment/meeting/session/consultation/slot/booking another/other/move/change/shift/monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro/my/the !licence !interest !mark
    aage/badal/badalna/badlo/badlna/postpone/shift/dusre/doosre/parso meeting/appointment/slot/call/time/booking/din/date/samay/tareekh
    dusra/dusre/doosra/doosre/agle/koi-aur/kisi-aur/aur din/time/hafte/samay/date/slot
    ilipat/lipat/palitan/resched/i-resched/ibang/ibahin/iba appointment/meeting/oras/araw/schedule/petsa/booking/schedule-ko
    hindi/di pwede/puwede/available ako … araw/bukas/lunes/martes/biyernes/oras
    shift/move/change/carry am/the-time/the-day/d-day go/to/another/tomorrow/next
    siku/wakati/muda nyingine/mwingine/badilisha/ahirisha
    badilisha/ahirisha miadi/muda/siku/tarehe

cancel =
    cancel/annul … appointment/meeting/booking/consultation/session/reservation !trademark !patent !contract !room !hotel
    cannot/can't/cant/not come/make/attend/need … appointment/meeting/consultation/tomorrow/call !another !other !change !move !mediation !arbitration
    appointment/meeting/booking/consultation … cancel/longer/cannot/cant
    not need/want/longer appointment/meeting/booking/consultation
    = cancel
    = cancel it
    = cancel my booking
    scrap/scrub/bin/kill/cancel/cancle/drop/nix my/the/our monday/tuesday/wednesday/thursday/friday/appt/appointment/meeting/booking/slot/session/consult !mark !trademark !deal
    won't/wont/can't/cant/cannot be make/coming/attending it/tomorrow/monday/tuesday/thursday/friday/appointment/appt
    appt … cancel/scrap/drop/off
    = cancel for/it/that/mine/all/everything me/us/please/pls
    = i must/have/want/need to/2 cancel
    cancel because of/i/my/funeral/sick/travel/work !mark !trademark !patent !licence !registration !design !contract !agreement !domain !application !madrid !competitor !filing !tm !brand !renewal !designation !franchise !order !subscription !flight !hotel !ticket !deal !copyright !arbitrator !mediation !opposition !class !refusal
    no/not/dont more/longer need/want for/the/of/tomorrow/monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro talk/meeting/call/session/visit/appointment/chat
    must/have/need/want/should/had to cancel … because/because-of/of/funeral/sick/burial/travel/work/exam/family/emergency/sorry/reason !mark !trademark !patent !licence !registration !design !contract !agreement !domain !application !madrid !competitor !filing !tm !brand !renewal !designation !franchise !order !subscription !flight !hotel !ticket !deal !copyright !arbitrator !mediation !opposition !class !refusal
    erase/delete/drop/remove/withdraw/withdrawing/undo/scrap my/our/the reservation/booking/place/appointment/slot !hotel !cover
    meeting/appointment/session/call/consultation should/must/will/shall/can not/no hold/happen/take-place/go-ahead/be-held/continue/come-up !hearing
    not/no/longer interested in/with the/my/appointment/meeting/session/consultation/call again/anymore/more/now
    stop/end/no/not/halt/terminate/cancel/quash/unschedule my/the/our/this/that/more/need appointment/consultation/appt !patent !trademark !brand !copyright !licence !invented !design !logo !copied !fake !product !mark !contract !another !other !different !time !day
    stop/end/halt/terminate/dissolve appointment/consultation/session/appt !patent !trademark !brand !copyright !licence !invented !design !logo !copied !fake !product !mark !contract !other !another
    no/not/never appointment/appt … needed/need/more/longer/anymore/again/want/wanted/necessary/required
    appointment/consultation/session/meeting/booking/slot no/not/isnt/never/longer needed/necessary/required/wanted/want/need/anymore !patent !trademark !brand !copyright !licence !invented !design !logo !copied !fake !product !mark !contract !other
    i/we will/shall/can/am/could not/cannot/wont/cant attend/come/appear/show/be-present/make-it !patent !trademark !brand !copyright !licence !invented !design !logo !copied !fake !product !mark !contract !fair !exhibition !hearing !court !expo !market !from !up !agreement !instead !another !other
    cannot/cant/unable/wont/not reach/make/attend/come/get the/to/for/our/my meeting/appointment/session/call/consultation/office/there/visit today/now/anymore/tomorrow/monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro/broke/sick/traffic/sorry !fair !court !another !other
    take/bring/get/pull out/off/away my/our/the booking/appointment/slot/reservation/session/consultation !cover
    i wont/will-not/cannot attend/come/make-it
    annul/cancel/drop/delete/remove/scrap rdv/rendez-vous/rendezvous/visit/sitting/audience/turn
    give/take/hand back my/the/that/our appointment/slot/consultation/meeting/place/turn
    drop/dropping off/out from/of tomorrow/call/meeting/session/monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro/consultation
    take/put/throw away/off/out/back my/our/the/this appointment/meeting/session/consultation/slot !hearing
    dont/not/no/never expect/wait/await/look-out me/us/for-me/for-us monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro/today/tomorrow/anymore/again/there/that-day
    = dont/not/no expect/wait me/for-me
    kill/leave/drop/scrap/end/trash/quash/unbook/uncancel/clear booking/appointment/meeting/consultation/session/appt/reservation my/the/our/please/i/this !cover !author !hotel !room
    unbook/un-book !hotel
    leave/drop/forget/scrap/end appointment/meeting/consultation/session/appt/call … changed-my-mind/no-longer/anymore/not-need/solved/please/mind
    problem/matter/issue/case/question solved/resolved/finished/settled … need/meet/meeting/appointment/cancel/come/session/call !court !mediation
    no/not/dont need to meet/come/see/talk/discuss again/anymore/now/longer !investor !court
    not/wont/wont/no-longer coming/come again/anymore/tomorrow/monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro/today/sorry !from !region !market !fair
    want/like/wish/need not/dont/no call/meeting/session/appointment … anymore/any-more/again/longer
    call-off/calling-off off/calling meeting/appointment/session/consultation/interview
    withdraw/withdrawing/pull-out/back-out … consultation/meeting/appointment/session/interview/booking scheduled/agreed/planned/from/my/the !mark !application
    undo/reverse/revoke/void/annul reservation/booking/appointment/slot/meeting !licence !mark !patent
    pa-cancel/pacancel/pakicancel/paki-cancel booking/appointment/po/ko/ng
    cancel/delete/drop/annul/remove/call my/the/our/an/that/this/off appointment/meeting/booking/consultation/session/slot/reservation !hotel !representative !arbitrator !mediation !room !flight
    = cancel/cancle/cancell/cancal/cancelled please/pls/plz/it/that/all/booking/appointment/meeting/now/po/everything/abeg/me/this/tomorrow/session/call/slot/consultation/appt
    = please/pls/kindly/want/to/abeg/i-want-to/paki cancel/cancle
    = please/pls/i/can/want/abeg cancel/want/to/i it/this/to/cancel/that cancel/please/it
    = meeting/appointment/session/booking/call/slot/appt off/cancel/cancelled/cancle please/pls/now
    = meeting/appointment/session/booking/call/slot/appt off/cancel/cancelled/cancle
    please/pls/plz/kindly/just/want/need/have/must/wish/wanna cancel/cancle/cancell … it/everything/already/found/lawyer/longer/sorry/came/sick/travel/tomorrow/monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro/appointment/booking/meeting/mine/please/pls !mark !trademark !patent !licence !registration !design !contract !agreement !domain !application !madrid !competitor !filing !tm !brand !renewal !designation !franchise !order !subscription !flight !hotel !ticket !deal !copyright !arbitrator !mediation !opposition !class !refusal !mark
    i/we must/regret/sorry/want/need/wish/have/afraid cancel/cancle/withdraw/pull-out appointment/meeting/consultation/session/slot/interview/appt/reservation/consult/call/tomorrow/monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro/it !mark !trademark !patent !licence !registration !design !contract !agreement !domain !application !madrid !competitor !filing !tm !brand !renewal !designation !franchise !order !subscription !flight !hotel !ticket !deal !copyright !arbitrator !mediation !opposition !class !refusal
    cancel/cancle/cancell/scrap/drop/forget/annul/undo/revoke/skip/abort/void/withdraw/withdrawn/call-off/nix/scratch/ditch/bin appointment/meeting/consultation/session/slot/interview/appt/reservation/consult/call/appointement/tomorrow/monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro !mark !trademark !patent !licence !registration !design !contract !agreement !domain !application !madrid !competitor !filing !tm !brand !renewal !designation !franchise !order !subscription !flight !hotel !ticket !deal !copyright !arbitrator !mediation !opposition !class !refusal !hotel !representative !hearing !music !drop_shipping !investor !buyer
    withdraw/pull/back/bow/drop from/out/of meeting/appointment/consultation/session/call/interview/booking !mark !trademark !patent !licence !registration !design !contract !agreement !domain !application !madrid !competitor !filing !tm !brand !renewal !designation !franchise !order !subscription !flight !hotel !ticket !deal !copyright !arbitrator !mediation !opposition !class !refusal
    not/no/dont/nomore/without need/want/longer/require/requires/interested/wish/necessary appointment/meeting/consultation/session/slot/interview/appt/reservation/consult/call … again/anymore/more/longer/now/thanks/already !mediation !arbitrator !representative !change !move !hearing
    no/not/dont/longer need/want/longer/require/interested/wish/needed appointment/meeting/booking/consultation/session/appt/slot/interview !mediation !arbitrator !representative !change !move !hearing !with-investor
    i/im/we/am/ill/will/me wont/won't/not/cannot/cant/unable/no-longer/couldnt/shant come/coming/attend/attending/show/showing/join/joining/turn-up/be-there monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro/today/tonight/again/anymore/appointment/meeting/session/call/consultation/booking/sorry/please/remove/cancel !from_region !fair !exhibition !hearing !court !mediation !agreement !expo !market !customs !another !other !different !move !change !instead !shift !later
    wont/won't/cannot/cant/not/unable make-it/make-it-to/be-able/be-coming/be-attending/be-there/be-available/be-around/be-joining/be-present tomorrow/tmrw/today/monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro/meeting/appointment/session/call/consultation/sorry/cancel/remove !fair !exhibition !hearing !another !other !different !move !change !instead
    cannot/cant/wont/not/couldnt make/come/attend … cancel/cancle/remove/drop/scrap/call-off !mark !trademark !patent !licence !registration !design !contract !agreement !domain !application !madrid !competitor !filing !tm !brand !renewal !designation !franchise !order !subscription !flight !hotel !ticket !deal !copyright !arbitrator !mediation !opposition !class !refusal
    remove/take/strike/delete/drop me/my-name/us from/off/out … tomorrow/calendar/diary/schedule/appointment/booking/monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/tomorrow/tmrw/2moro/tmr/tomoro/list-of-tomorrow/session/meeting/slot
    booked/booking/reserved/appointment mistake/wrong/error/accident/accidentally/mistakenly/wrongly/undo … undo/remove/cancel/sorry/please/by/delete/it !author !print
    booked … by-mistake/in-error/accidentally/mistakenly/wrongly
    give/release/free/offer/let my/our/the slot/appointment/place/time somebody/someone/another/other/else/up !domain
    something/smth/sumthing/somethin came/come up … cancel/cannot/cant/not/wont
    appointment/meeting/booking/slot/session/call cancel kar/karo/karna/karado/karwa/kardo/kar-do/karni/karde/karein/karvana/karwana
    nahi/nahin/nhi/nai aa/aaunga/aaungi/aunga/aungi/paunga/paungi/paaunga/paaungi sakta/sakti/paunga/paungi/paaunga/kal/meeting/appointment/sakunga/aa/main/mai/cancel
    i-cancel/kanselahin/ikansela/kansela/cancel/paki-cancel … appointment/booking/meeting/po/ko/schedule !mark !trademark !patent !licence !registration !design !contract !agreement !domain !application !madrid !competitor !filing !tm !brand !renewal !designation !franchise !order !subscription !flight !hotel !ticket !deal !copyright !arbitrator !mediation !opposition !class !refusal
    hindi/di/dili makakapunta/makakarating/matutuloy/makaka-attend/tuloy/na-tuloy/makakadalo
    i no fit/go come/make/show/fit/attend … meeting/appointment/again/tomorrow/today/call/session
    futa/ghairi/sitisha/katisha miadi/mkutano/booking
    sitaweza/sitakuja/siwezi kuja/kufika/kesho/kuhudhuria

language =
    speak/parle/switch/change english/french/arabic/spanish/chinese/russian/portuguese/hindi/swahili/indonesian/german/bahasa/kiswahili/mandarin please
    wrong language
    my english/french is/not bad/poor/weak/good
    in english/french/arabic/spanish/chinese/russian/portuguese/hindi/swahili/indonesian/bahasa/kiswahili please/pls/plz
    = english
    = french
    = arabic
    = spanish
    = chinese
    = russian
    = portuguese
    = hindi
    = swahili
    = indonesian
    = language
    = english please
    = in french
    = francais
    = espanol
    parlez/parla/habla/falas/sprechen vous/usted/ingles/francais/espanol/deutsch
    english/hindi/swahili/kiswahili/arabic/urdu/tagalog/yoruba/igbo/hausa/pidgin/amharic/tamil/telugu/bengali/bangla/marathi/gujarati/punjabi/mandarin/bahasa/sinhala/nepali/luganda/somali/zulu/xhosa/twi/bisaya/cebuano/kinyarwanda !brand !mark !name !trademark !logo !claim !application !file !patent !translate !label !packaging !book !song !contract !translation !document !register !filing !letter !word !product !customers !title !slogan !text !characters !database !website !learn !teach !course !exam !class !lesson !food !movie !music !visa !embassy !team !league !football !premier !girl !people !restaurant !recipe !rice !bread !man !woman !passport !mean !means !meaning !town !homework !essay !teacher !university !school !letters !script !wife !husband !tribe !marry !culture !gebrauchsmuster !petty !company !firm !translate !version_of
    in/into/to french/spanish/portuguese/chinese/russian/indonesian/german/italian/turkish/korean/japanese/thai/vietnamese/persian/dutch … please/pls/chat/talk/speak/put/switch/change/give/continue/be/possible/you/it/can/could/want/reply/answer/write !brand !mark !name !trademark !logo !claim !application !file !patent !translate !label !packaging !book !song !contract !translation !document !register !filing !letter !word !product !customers !title !slogan !text !characters !database !website !learn !teach !course !exam !class !lesson !food !movie !music !visa !embassy !team !league !football !premier !girl !people !restaurant !recipe !rice !bread !man !woman !passport !mean !means !meaning !town !homework !essay !teacher !university !school !letters !script !wife !husband !tribe !marry !culture
    be/put/give/have/get/want/need/show/make/switch/change/how/possible it/this/chat/me/everything/be in/into/to/only french/spanish/portuguese/chinese/russian/indonesian/german/italian/turkish/english/hindi/swahili/kiswahili/arabic/urdu/tagalog/yoruba/igbo/hausa/pidgin/amharic/tamil/telugu/bengali/bangla/marathi/gujarati/punjabi/mandarin/bahasa/sinhala/nepali/luganda/somali/zulu/xhosa/twi/bisaya/cebuano/kinyarwanda !brand !mark !name !trademark !logo !claim !application !file !patent !translate !label !packaging !book !song !contract !translation !document !register !filing !letter !word !product !customers !title !slogan !text !characters !database !website !learn !teach !course !exam !class !lesson !food !movie !music !visa !embassy !team !league !football !premier !girl !people !restaurant !recipe !rice !bread !man !woman !passport !mean !means !meaning !town !homework !essay !teacher !university !school !letters !script !wife !husband !tribe !marry !culture
    = could/can/would/be/possible/may be/it/in/possible/be in/it french/spanish/portuguese/chinese/russian/english/hindi/swahili/kiswahili/arabic/urdu/tagalog/yoruba/igbo/hausa/pidgin/amharic/tamil/telugu/bengali/bangla/marathi/gujarati/punjabi/mandarin/bahasa/sinhala/nepali/luganda/somali/zulu/xhosa/twi/bisaya/cebuano/kinyarwanda
    = give/want/need/get/use/try me/us/some/to french/spanish/portuguese/chinese/russian/english/hindi/swahili/kiswahili/arabic/urdu/tagalog/yoruba/igbo/hausa/pidgin/amharic/tamil/telugu/bengali/bangla/marathi/gujarati/punjabi/mandarin/bahasa/sinhala/nepali/luganda/somali/zulu/xhosa/twi/bisaya/cebuano/kinyarwanda
    = french/spanish/portuguese/chinese/russian/english/hindi/swahili/kiswahili/arabic/urdu/tagalog/yoruba/igbo/hausa/pidgin/amharic/tamil/telugu/bengali/bangla/marathi/gujarati/punjabi/mandarin/bahasa/sinhala/nepali/luganda/somali/zulu/xhosa/twi/bisaya/cebuano/kinyarwanda only/now/version/instead/chat/language/speak/talk
    can/could/may/might it/this/we/you be/go/continue/have in english/french/arabic/spanish/chinese/mandarin/cantonese/russian/portuguese/hindi/swahili/kiswahili/indonesian/bahasa/german/italian/turkish/tagalog/filipino/urdu/bengali/bangla/tamil/telugu/yoruba/igbo/hausa/pidgin/amharic/somali/zulu/xhosa/luganda/kinyarwanda/vietnamese/thai/korean/japanese/malay/ukrainian/persian/farsi/dutch/polish/nepali/sinhala/punjabi/marathi/gujarati/malayalam/kannada/twi/wolof/lingala/shona/chichewa/afrikaans/cebuano/bisaya/ilocano/angrezi/ingles/francais/espanol/kiingereza/oromo/tigrinya/fula/fulani/setswana/sesotho/kikuyu/luo/patois/creole !brand !mark !name !trademark !logo !claim !application !file !patent !translate !label !packaging !book !song !contract !translation !document !register !filing !letter !word !product !customers !title !slogan !text !characters !database !website
    = can/it/be/in/is/possible/the it/be/possible/chat english/french/arabic/spanish/chinese/mandarin/cantonese/russian/portuguese/hindi/swahili/kiswahili/indonesian/bahasa/german/italian/turkish/tagalog/filipino/urdu/bengali/bangla/tamil/telugu/yoruba/igbo/hausa/pidgin/amharic/somali/zulu/xhosa/luganda/kinyarwanda/vietnamese/thai/korean/japanese/malay/ukrainian/persian/farsi/dutch/polish/nepali/sinhala/punjabi/marathi/gujarati/malayalam/kannada/twi/wolof/lingala/shona/chichewa/afrikaans/cebuano/bisaya/ilocano/angrezi/ingles/francais/espanol/kiingereza/oromo/tigrinya/fula/fulani/setswana/sesotho/kikuyu/luo/patois/creole
    = in/can/it/may/please english/french/arabic/spanish/chinese/mandarin/cantonese/russian/portuguese/hindi/swahili/kiswahili/indonesian/bahasa/german/italian/turkish/tagalog/filipino/urdu/bengali/bangla/tamil/telugu/yoruba/igbo/hausa/pidgin/amharic/somali/zulu/xhosa/luganda/kinyarwanda/vietnamese/thai/korean/japanese/malay/ukrainian/persian/farsi/dutch/polish/nepali/sinhala/punjabi/marathi/gujarati/malayalam/kannada/twi/wolof/lingala/shona/chichewa/afrikaans/cebuano/bisaya/ilocano/angrezi/ingles/francais/espanol/kiingereza/oromo/tigrinya/fula/fulani/setswana/sesotho/kikuyu/luo/patois/creole please/pls/instead
    read/understand/speak/express/write/talk/communicate/follow better/well/easier/easily/comfortably/fluently/properly/best in/with/only english/french/arabic/spanish/chinese/mandarin/cantonese/russian/portuguese/hindi/swahili/kiswahili/indonesian/bahasa/german/italian/turkish/tagalog/filipino/urdu/bengali/bangla/tamil/telugu/yoruba/igbo/hausa/pidgin/amharic/somali/zulu/xhosa/luganda/kinyarwanda/vietnamese/thai/korean/japanese/malay/ukrainian/persian/farsi/dutch/polish/nepali/sinhala/punjabi/marathi/gujarati/malayalam/kannada/twi/wolof/lingala/shona/chichewa/afrikaans/cebuano/bisaya/ilocano/angrezi/ingles/francais/espanol/kiingereza/oromo/tigrinya/fula/fulani/setswana/sesotho/kikuyu/luo/patois/creole !brand !mark !name !trademark !logo !claim !application !file !patent !translate !label !packaging !book !song !contract !translation !document !register !filing !letter !word !product !customers !title !slogan !text !characters !database !website
    better/easier/comfortable/fluent/fluently in/with/at english/french/arabic/spanish/chinese/mandarin/cantonese/russian/portuguese/hindi/swahili/kiswahili/indonesian/bahasa/german/italian/turkish/tagalog/filipino/urdu/bengali/bangla/tamil/telugu/yoruba/igbo/hausa/pidgin/amharic/somali/zulu/xhosa/luganda/kinyarwanda/vietnamese/thai/korean/japanese/malay/ukrainian/persian/farsi/dutch/polish/nepali/sinhala/punjabi/marathi/gujarati/malayalam/kannada/twi/wolof/lingala/shona/chichewa/afrikaans/cebuano/bisaya/ilocano/angrezi/ingles/francais/espanol/kiingereza/oromo/tigrinya/fula/fulani/setswana/sesotho/kikuyu/luo/patois/creole !brand !mark !name !trademark !logo !claim !application !file !patent !translate !label !packaging !book !song !contract !translation !document !register !filing !letter !word !product !customers !title !slogan !text !characters !database !website !mean
    sabi/hear/yarn/speak/understand/know pidgin/english/french/arabic/spanish/chinese/mandarin/cantonese/russian/portuguese/hindi/swahili/kiswahili/indonesian/bahasa/german/italian/turkish/tagalog/filipino/urdu/bengali/bangla/tamil/telugu/yoruba/igbo/hausa/pidgin/amharic/somali/zulu/xhosa/luganda/kinyarwanda/vietnamese/thai/korean/japanese/malay/ukrainian/persian/farsi/dutch/polish/nepali/sinhala/punjabi/marathi/gujarati/malayalam/kannada/twi/wolof/lingala/shona/chichewa/afrikaans/cebuano/bisaya/ilocano/angrezi/ingles/francais/espanol/kiingereza/oromo/tigrinya/fula/fulani/setswana/sesotho/kikuyu/luo/patois/creole u/you/una/only/please/pls/my !brand !mark !name !trademark !logo !claim !application !file !patent !translate !label !packaging !book !song !contract !translation !document !register !filing !letter !word !product !customers !title !slogan !text !characters !database !website
    = u/you/do/can/una/i/only/me sabi/speak/know/talk/hear/understand/use/you/can english/french/arabic/spanish/chinese/mandarin/cantonese/russian/portuguese/hindi/swahili/kiswahili/indonesian/bahasa/german/italian/turkish/tagalog/filipino/urdu/bengali/bangla/tamil/telugu/yoruba/igbo/hausa/pidgin/amharic/somali/zulu/xhosa/luganda/kinyarwanda/vietnamese/thai/korean/japanese/malay/ukrainian/persian/farsi/dutch/polish/nepali/sinhala/punjabi/marathi/gujarati/malayalam/kannada/twi/wolof/lingala/shona/chichewa/afrikaans/cebuano/bisaya/ilocano/angrezi/ingles/francais/espanol/kiingereza/oromo/tigrinya/fula/fulani/setswana/sesotho/kikuyu/luo/patois/creole/speak/know
    = u/you/do/can/una speak/sabi/know/you/talk english/french/arabic/spanish/chinese/mandarin/cantonese/russian/portuguese/hindi/swahili/kiswahili/indonesian/bahasa/german/italian/turkish/tagalog/filipino/urdu/bengali/bangla/tamil/telugu/yoruba/igbo/hausa/pidgin/amharic/somali/zulu/xhosa/luganda/kinyarwanda/vietnamese/thai/korean/japanese/malay/ukrainian/persian/farsi/dutch/polish/nepali/sinhala/punjabi/marathi/gujarati/malayalam/kannada/twi/wolof/lingala/shona/chichewa/afrikaans/cebuano/bisaya/ilocano/angrezi/ingles/francais/espanol/kiingereza/oromo/tigrinya/fula/fulani/setswana/sesotho/kikuyu/luo/patois/creole
    everything/all/only/why/always in english/french/arabic/spanish/chinese/mandarin/cantonese/russian/portuguese/hindi/swahili/kiswahili/indonesian/bahasa/german/italian/turkish/tagalog/filipino/urdu/bengali/bangla/tamil/telugu/yoruba/igbo/hausa/pidgin/amharic/somali/zulu/xhosa/luganda/kinyarwanda/vietnamese/thai/korean/japanese/malay/ukrainian/persian/farsi/dutch/polish/nepali/sinhala/punjabi/marathi/gujarati/malayalam/kannada/twi/wolof/lingala/shona/chichewa/afrikaans/cebuano/bisaya/ilocano/angrezi/ingles/francais/espanol/kiingereza/oromo/tigrinya/fula/fulani/setswana/sesotho/kikuyu/luo/patois/creole … use/change/switch/other/speak/write/not/cannot/dont !brand !mark !name !trademark !logo !claim !application !file !patent !translate !label !packaging !book !song !contract !translation !document !register !filing !letter !word !product !customers !title !slogan !text !characters !database !website
    use/try/write/put/answer/explain/say/give/show it/in/everything/this/that/me/to/us english/french/arabic/spanish/chinese/mandarin/cantonese/russian/portuguese/hindi/swahili/kiswahili/indonesian/bahasa/german/italian/turkish/tagalog/filipino/urdu/bengali/bangla/tamil/telugu/yoruba/igbo/hausa/pidgin/amharic/somali/zulu/xhosa/luganda/kinyarwanda/vietnamese/thai/korean/japanese/malay/ukrainian/persian/farsi/dutch/polish/nepali/sinhala/punjabi/marathi/gujarati/malayalam/kannada/twi/wolof/lingala/shona/chichewa/afrikaans/cebuano/bisaya/ilocano/angrezi/ingles/francais/espanol/kiingereza/oromo/tigrinya/fula/fulani/setswana/sesotho/kikuyu/luo/patois/creole please/pls/instead/not/version/now/for-me/me !brand !mark !name !trademark !logo !claim !application !file !patent !translate !label !packaging !book !song !contract !translation !document !register !filing !letter !word !product !customers !title !slogan !text !characters !database !website !mean
    put/show/give/turn/convert/make it/this/everything/chat/answer/page in/into/to english/french/arabic/spanish/chinese/mandarin/cantonese/russian/portuguese/hindi/swahili/kiswahili/indonesian/bahasa/german/italian/turkish/tagalog/filipino/urdu/bengali/bangla/tamil/telugu/yoruba/igbo/hausa/pidgin/amharic/somali/zulu/xhosa/luganda/kinyarwanda/vietnamese/thai/korean/japanese/malay/ukrainian/persian/farsi/dutch/polish/nepali/sinhala/punjabi/marathi/gujarati/malayalam/kannada/twi/wolof/lingala/shona/chichewa/afrikaans/cebuano/bisaya/ilocano/angrezi/ingles/francais/espanol/kiingereza/oromo/tigrinya/fula/fulani/setswana/sesotho/kikuyu/luo/patois/creole !brand !mark !name !trademark !logo !claim !application !file !patent !translate !label !packaging !book !song !contract !translation !document !register !filing !letter !word !product !customers !title !slogan !text !characters !database !website !mean
    could/may/can/shall/let we/us/i proceed/continue/carry-on/switch/converse/go-on/talk/do/speak in/to/this/it english/french/arabic/spanish/chinese/mandarin/cantonese/russian/portuguese/hindi/swahili/kiswahili/indonesian/bahasa/german/italian/turkish/tagalog/filipino/urdu/bengali/bangla/tamil/telugu/yoruba/igbo/hausa/pidgin/amharic/somali/zulu/xhosa/luganda/kinyarwanda/vietnamese/thai/korean/japanese/malay/ukrainian/persian/farsi/dutch/polish/nepali/sinhala/punjabi/marathi/gujarati/malayalam/kannada/twi/wolof/lingala/shona/chichewa/afrikaans/cebuano/bisaya/ilocano/angrezi/ingles/francais/espanol/kiingereza/oromo/tigrinya/fula/fulani/setswana/sesotho/kikuyu/luo/patois/creole !brand !mark !name !trademark !logo !claim !application !file !patent !translate !label !packaging !book !song !contract !translation !document !register !filing !letter !word !product !customers !title !slogan !text !characters !database !website
    is/have/there/any/got a/an/in/your english/french/arabic/spanish/chinese/mandarin/cantonese/russian/portuguese/hindi/swahili/kiswahili/indonesian/bahasa/german/italian/turkish/tagalog/filipino/urdu/bengali/bangla/tamil/telugu/yoruba/igbo/hausa/pidgin/amharic/somali/zulu/xhosa/luganda/kinyarwanda/vietnamese/thai/korean/japanese/malay/ukrainian/persian/farsi/dutch/polish/nepali/sinhala/punjabi/marathi/gujarati/malayalam/kannada/twi/wolof/lingala/shona/chichewa/afrikaans/cebuano/bisaya/ilocano/angrezi/ingles/francais/espanol/kiingereza/oromo/tigrinya/fula/fulani/setswana/sesotho/kikuyu/luo/patois/creole version/option/translation/guide/speaker/menu/assistant/chat !brand !mark !name !trademark !logo !claim !application !file !patent !translate !label !packaging !book !song !contract !translation !document !register !filing !letter !word !product !customers !title !slogan !text !characters !database !website
    write/speak/talk/chat/ask/explain in my/own language/tongue/mother-tongue/dialect !country !script !brand !name
    chahiye/chahie/batao/bataiye/likhiye/mujhe/muje hindi/urdu/bangla/tamil/marathi/english/punjabi/gujarati me/mein/mai/may
    pwede/puwede/pwd/sana tagalog/bisaya/filipino/ilocano/english/cebuano/taglish
    can/could we/i/you … in english/french/arabic/spanish/chinese/mandarin/cantonese/russian/portuguese/hindi/swahili/kiswahili/indonesian/bahasa/german/italian/turkish/tagalog/filipino/urdu/bengali/bangla/tamil/telugu/yoruba/igbo/hausa/pidgin/amharic/somali/zulu/xhosa/luganda/kinyarwanda/vietnamese/thai/korean/japanese/malay/ukrainian/persian/farsi/dutch/polish/nepali/sinhala/punjabi/marathi/gujarati/malayalam/kannada/twi/wolof/lingala/shona/chichewa/afrikaans/cebuano/bisaya/ilocano/angrezi/ingles/francais/espanol/kiingereza/oromo/tigrinya/fula/fulani/setswana/sesotho/kikuyu/luo/patois/creole !apply !town !licence !brand !mark !name !trademark !logo !claim !application !file !patent !translate !label !packaging !book !song !contract !translation !document !register !filing !letter !word !product !customers !title !slogan !text !characters !database !website
    do/does/have/is/are … you/u/it/service/this/bot/chat/guide in english/french/arabic/spanish/chinese/mandarin/cantonese/russian/portuguese/hindi/swahili/kiswahili/indonesian/bahasa/german/italian/turkish/tagalog/filipino/urdu/bengali/bangla/tamil/telugu/yoruba/igbo/hausa/pidgin/amharic/somali/zulu/xhosa/luganda/kinyarwanda/vietnamese/thai/korean/japanese/malay/ukrainian/persian/farsi/dutch/polish/nepali/sinhala/punjabi/marathi/gujarati/malayalam/kannada/twi/wolof/lingala/shona/chichewa/afrikaans/cebuano/bisaya/ilocano/angrezi/ingles/francais/espanol/kiingereza/oromo/tigrinya/fula/fulani/setswana/sesotho/kikuyu/luo/patois/creole !apply !town !licence !brand !mark !name !trademark !logo !claim !application !file !patent !translate !label !packaging !book !song !contract !translation !document !register !filing !letter !word !product !customers !title !slogan !text !characters !database !website
    language settings/setting/menu/change/please/pls/option/options/button/wrong !brand !mark !name !trademark !logo !claim !application !file !patent !translate !label !packaging !book !song !contract !translation !document !register !filing !letter !word !product !customers !title !slogan !text !characters !database !website !country !script
    change/switch/other/another/different/choose/select/set/pick/wrong language/languages/lang !application !translation !program !file !filing !brand !country !name !mark !script !patent !book !label !claims !international !register !slogan !song !packaging !title
    = my/own/local/mother/native/other/another language/tongue/please
    = language/lang change/please/pls/badlo/options
    english/french/arabic/spanish/chinese/mandarin/cantonese/russian/portuguese/hindi/swahili/kiswahili/indonesian/bahasa/german/italian/turkish/tagalog/filipino/urdu/bengali/bangla/tamil/telugu/yoruba/igbo/hausa/pidgin/amharic/somali/zulu/xhosa/luganda/kinyarwanda/vietnamese/thai/korean/japanese/malay/ukrainian/persian/farsi/dutch/polish/nepali/sinhala/punjabi/marathi/gujarati/malayalam/kannada/twi/wolof/lingala/shona/chichewa/afrikaans/cebuano/bisaya/ilocano/angrezi/ingles/francais/espanol/kiingereza/oromo/tigrinya/fula/fulani/setswana/sesotho/kikuyu/luo/patois/creole please/pls/plz/pliz/version/abeg/po/ji/tafadhali/kripya/sana !brand !mark !name !trademark !logo !claim !application !file !patent !translate !label !packaging !book !song !contract !translation !document !register !filing !letter !word !product !customers !title !slogan !text !characters !database !website !registered !version_name !wine !tea
    speak/talk/write/answer/reply/respond/continue/switch/change/speaking/chat/explain/communicate/converse in/to/into/only/me/with-me/us english/french/arabic/spanish/chinese/mandarin/cantonese/russian/portuguese/hindi/swahili/kiswahili/indonesian/bahasa/german/italian/turkish/tagalog/filipino/urdu/bengali/bangla/tamil/telugu/yoruba/igbo/hausa/pidgin/amharic/somali/zulu/xhosa/luganda/kinyarwanda/vietnamese/thai/korean/japanese/malay/ukrainian/persian/farsi/dutch/polish/nepali/sinhala/punjabi/marathi/gujarati/malayalam/kannada/twi/wolof/lingala/shona/chichewa/afrikaans/cebuano/bisaya/ilocano/angrezi/ingles/francais/espanol/kiingereza/oromo/tigrinya/fula/fulani/setswana/sesotho/kikuyu/luo/patois/creole !brand !mark !name !trademark !logo !claim !application !file !patent !translate !label !packaging !book !song !contract !translation !document !register !filing !letter !word !product !customers !title !slogan !text !characters !database !website !examiner !office_asks
    speak/speaks/speaking/understand/understands/know/knows/hear/hears/talk/talks/yarn you/u/bot/anyone/anybody/somebody/someone/staff/adviser/person/only/i/me/we/no/small english/french/arabic/spanish/chinese/mandarin/cantonese/russian/portuguese/hindi/swahili/kiswahili/indonesian/bahasa/german/italian/turkish/tagalog/filipino/urdu/bengali/bangla/tamil/telugu/yoruba/igbo/hausa/pidgin/amharic/somali/zulu/xhosa/luganda/kinyarwanda/vietnamese/thai/korean/japanese/malay/ukrainian/persian/farsi/dutch/polish/nepali/sinhala/punjabi/marathi/gujarati/malayalam/kannada/twi/wolof/lingala/shona/chichewa/afrikaans/cebuano/bisaya/ilocano/angrezi/ingles/francais/espanol/kiingereza/oromo/tigrinya/fula/fulani/setswana/sesotho/kikuyu/luo/patois/creole !brand !mark !name !trademark !logo !claim !application !file !patent !translate !label !packaging !book !song !contract !translation !document !register !filing !letter !word !product !customers !title !slogan !text !characters !database !website
    do/can/could/does/would/will/may you/u/we/i/bot/it/this speak/talk/write/have/use/understand/continue/chat/know/reply/answer/respond/explain/switch/change/offer/support/do/go/translate-this/give-me english/french/arabic/spanish/chinese/mandarin/cantonese/russian/portuguese/hindi/swahili/kiswahili/indonesian/bahasa/german/italian/turkish/tagalog/filipino/urdu/bengali/bangla/tamil/telugu/yoruba/igbo/hausa/pidgin/amharic/somali/zulu/xhosa/luganda/kinyarwanda/vietnamese/thai/korean/japanese/malay/ukrainian/persian/farsi/dutch/polish/nepali/sinhala/punjabi/marathi/gujarati/malayalam/kannada/twi/wolof/lingala/shona/chichewa/afrikaans/cebuano/bisaya/ilocano/angrezi/ingles/francais/espanol/kiingereza/oromo/tigrinya/fula/fulani/setswana/sesotho/kikuyu/luo/patois/creole !brand !mark !name !trademark !logo !claim !application !file !patent !translate !label !packaging !book !song !contract !translation !document !register !filing !letter !word !product !customers !title !slogan !text !characters !database !website
    want/prefer/like/wish/need/let/wanna/please/pls/kindly/must/should/rather/me continue/talk/speak/chat/write/reply/answer/use/communicate/proceed/go-on/conversation/discuss/explain/switch/change/respond/set/put/type/read/guide/help in/to/into/with/only/use english/french/arabic/spanish/chinese/mandarin/cantonese/russian/portuguese/hindi/swahili/kiswahili/indonesian/bahasa/german/italian/turkish/tagalog/filipino/urdu/bengali/bangla/tamil/telugu/yoruba/igbo/hausa/pidgin/amharic/somali/zulu/xhosa/luganda/kinyarwanda/vietnamese/thai/korean/japanese/malay/ukrainian/persian/farsi/dutch/polish/nepali/sinhala/punjabi/marathi/gujarati/malayalam/kannada/twi/wolof/lingala/shona/chichewa/afrikaans/cebuano/bisaya/ilocano/angrezi/ingles/francais/espanol/kiingereza/oromo/tigrinya/fula/fulani/setswana/sesotho/kikuyu/luo/patois/creole !brand !mark !name !trademark !logo !claim !application !file !patent !translate !label !packaging !book !song !contract !translation !document !register !filing !letter !word !product !customers !title !slogan !text !characters !database !website
    prefer/comfortable/easier/fluent/rather/like/instead-of english/french/arabic/spanish/chinese/mandarin/cantonese/russian/portuguese/hindi/swahili/kiswahili/indonesian/bahasa/german/italian/turkish/tagalog/filipino/urdu/bengali/bangla/tamil/telugu/yoruba/igbo/hausa/pidgin/amharic/somali/zulu/xhosa/luganda/kinyarwanda/vietnamese/thai/korean/japanese/malay/ukrainian/persian/farsi/dutch/polish/nepali/sinhala/punjabi/marathi/gujarati/malayalam/kannada/twi/wolof/lingala/shona/chichewa/afrikaans/cebuano/bisaya/ilocano/angrezi/ingles/francais/espanol/kiingereza/oromo/tigrinya/fula/fulani/setswana/sesotho/kikuyu/luo/patois/creole !brand !mark !name !trademark !logo !claim !application !file !patent !translate !label !packaging !book !song !contract !translation !document !register !filing !letter !word !product !customers !title !slogan !text !characters !database !website !tea !wine !coffee !buyer
    why/stop/dont/not you/u/bot/it/are/writing writing/write/answering/answer/speaking/replying/talking/sending/speak/talk/using english/french/arabic/spanish/chinese/mandarin/cantonese/russian/portuguese/hindi/swahili/kiswahili/indonesian/bahasa/german/italian/turkish/tagalog/filipino/urdu/bengali/bangla/tamil/telugu/yoruba/igbo/hausa/pidgin/amharic/somali/zulu/xhosa/luganda/kinyarwanda/vietnamese/thai/korean/japanese/malay/ukrainian/persian/farsi/dutch/polish/nepali/sinhala/punjabi/marathi/gujarati/malayalam/kannada/twi/wolof/lingala/shona/chichewa/afrikaans/cebuano/bisaya/ilocano/angrezi/ingles/francais/espanol/kiingereza/oromo/tigrinya/fula/fulani/setswana/sesotho/kikuyu/luo/patois/creole !brand !mark !name !trademark !logo !claim !application !file !patent !translate !label !packaging !book !song !contract !translation !document !register !filing !letter !word !product !customers !title !slogan !text !characters !database !website
    is/are/this/service/chat/bot/tool/page/menu/help/guide/information/you available/offered/offer/exist/possible/support/supported/there/provide in/also/support english/french/arabic/spanish/chinese/mandarin/cantonese/russian/portuguese/hindi/swahili/kiswahili/indonesian/bahasa/german/italian/turkish/tagalog/filipino/urdu/bengali/bangla/tamil/telugu/yoruba/igbo/hausa/pidgin/amharic/somali/zulu/xhosa/luganda/kinyarwanda/vietnamese/thai/korean/japanese/malay/ukrainian/persian/farsi/dutch/polish/nepali/sinhala/punjabi/marathi/gujarati/malayalam/kannada/twi/wolof/lingala/shona/chichewa/afrikaans/cebuano/bisaya/ilocano/angrezi/ingles/francais/espanol/kiingereza/oromo/tigrinya/fula/fulani/setswana/sesotho/kikuyu/luo/patois/creole !brand !mark !name !trademark !logo !claim !application !file !patent !translate !label !packaging !book !song !contract !translation !document !register !filing !letter !word !product !customers !title !slogan !text !characters !database !website
    available/offered/support/supported/option/assistance in english/french/arabic/spanish/chinese/mandarin/cantonese/russian/portuguese/hindi/swahili/kiswahili/indonesian/bahasa/german/italian/turkish/tagalog/filipino/urdu/bengali/bangla/tamil/telugu/yoruba/igbo/hausa/pidgin/amharic/somali/zulu/xhosa/luganda/kinyarwanda/vietnamese/thai/korean/japanese/malay/ukrainian/persian/farsi/dutch/polish/nepali/sinhala/punjabi/marathi/gujarati/malayalam/kannada/twi/wolof/lingala/shona/chichewa/afrikaans/cebuano/bisaya/ilocano/angrezi/ingles/francais/espanol/kiingereza/oromo/tigrinya/fula/fulani/setswana/sesotho/kikuyu/luo/patois/creole !brand !mark !name !trademark !logo !claim !application !file !patent !translate !label !packaging !book !song !contract !translation !document !register !filing !letter !word !product !customers !title !slogan !text !characters !database !website
    switch/change/set/turn/put/convert/go/back language/chat/bot/settings/it/this/back/to/everything to/in/into english/french/arabic/spanish/chinese/mandarin/cantonese/russian/portuguese/hindi/swahili/kiswahili/indonesian/bahasa/german/italian/turkish/tagalog/filipino/urdu/bengali/bangla/tamil/telugu/yoruba/igbo/hausa/pidgin/amharic/somali/zulu/xhosa/luganda/kinyarwanda/vietnamese/thai/korean/japanese/malay/ukrainian/persian/farsi/dutch/polish/nepali/sinhala/punjabi/marathi/gujarati/malayalam/kannada/twi/wolof/lingala/shona/chichewa/afrikaans/cebuano/bisaya/ilocano/angrezi/ingles/francais/espanol/kiingereza/oromo/tigrinya/fula/fulani/setswana/sesotho/kikuyu/luo/patois/creole !brand !mark !name !trademark !logo !claim !application !file !patent !translate !label !packaging !book !song !contract !translation !document !register !filing !letter !word !product !customers !title !slogan !text !characters !database !website
    english/french/arabic/spanish/chinese/mandarin/cantonese/russian/portuguese/hindi/swahili/kiswahili/indonesian/bahasa/german/italian/turkish/tagalog/filipino/urdu/bengali/bangla/tamil/telugu/yoruba/igbo/hausa/pidgin/amharic/somali/zulu/xhosa/luganda/kinyarwanda/vietnamese/thai/korean/japanese/malay/ukrainian/persian/farsi/dutch/polish/nepali/sinhala/punjabi/marathi/gujarati/malayalam/kannada/twi/wolof/lingala/shona/chichewa/afrikaans/cebuano/bisaya/ilocano/angrezi/ingles/francais/espanol/kiingereza/oromo/tigrinya/fula/fulani/setswana/sesotho/kikuyu/luo/patois/creole mein/me/main/mai/mei/m/may/mey bolo/bolie/baat/bataiye/batao/batayen/likho/samjhao/jawab/chat/karo/likhiye/bol/samjha/dijiye/karein/kariye/bataye/boliye/likhe/chahiye/do
    english/french/arabic/spanish/chinese/mandarin/cantonese/russian/portuguese/hindi/swahili/kiswahili/indonesian/bahasa/german/italian/turkish/tagalog/filipino/urdu/bengali/bangla/tamil/telugu/yoruba/igbo/hausa/pidgin/amharic/somali/zulu/xhosa/luganda/kinyarwanda/vietnamese/thai/korean/japanese/malay/ukrainian/persian/farsi/dutch/polish/nepali/sinhala/punjabi/marathi/gujarati/malayalam/kannada/twi/wolof/lingala/shona/chichewa/afrikaans/cebuano/bisaya/ilocano/angrezi/ingles/francais/espanol/kiingereza/oromo/tigrinya/fula/fulani/setswana/sesotho/kikuyu/luo/patois/creole mein/me/mai please/plz/kripya/ji
    english/french/arabic/spanish/chinese/mandarin/cantonese/russian/portuguese/hindi/swahili/kiswahili/indonesian/bahasa/german/italian/turkish/tagalog/filipino/urdu/bengali/bangla/tamil/telugu/yoruba/igbo/hausa/pidgin/amharic/somali/zulu/xhosa/luganda/kinyarwanda/vietnamese/thai/korean/japanese/malay/ukrainian/persian/farsi/dutch/polish/nepali/sinhala/punjabi/marathi/gujarati/malayalam/kannada/twi/wolof/lingala/shona/chichewa/afrikaans/cebuano/bisaya/ilocano/angrezi/ingles/francais/espanol/kiingereza/oromo/tigrinya/fula/fulani/setswana/sesotho/kikuyu/luo/patois/creole po/sana/lang/naman/pwede/marunong/magsalita/salita/nalang/muna/puwede !brand !mark !name !trademark !logo !claim !application !file !patent !translate !label !packaging !book !song !contract !translation !document !register !filing !letter !word !product !customers !title !slogan !text !characters !database !website
    marunong/nagsasalita/nakakaintindi/naiintindihan/pwede/puwede/gamitin … english/french/arabic/spanish/chinese/mandarin/cantonese/russian/portuguese/hindi/swahili/kiswahili/indonesian/bahasa/german/italian/turkish/tagalog/filipino/urdu/bengali/bangla/tamil/telugu/yoruba/igbo/hausa/pidgin/amharic/somali/zulu/xhosa/luganda/kinyarwanda/vietnamese/thai/korean/japanese/malay/ukrainian/persian/farsi/dutch/polish/nepali/sinhala/punjabi/marathi/gujarati/malayalam/kannada/twi/wolof/lingala/shona/chichewa/afrikaans/cebuano/bisaya/ilocano/angrezi/ingles/francais/espanol/kiingereza/oromo/tigrinya/fula/fulani/setswana/sesotho/kikuyu/luo/patois/creole/wika !brand !mark !name !trademark !logo !claim !application !file !patent !translate !label !packaging !book !song !contract !translation !document !register !filing !letter !word !product !customers !title !slogan !text !characters !database !website
    cannot/cant/can't/not/dont/unable/difficult/hard/never/no/didnt/couldnt read/understand/follow/get/hear/speak/know this/the/your/that/ur language/script/english/french/writing/letters/grammar !brand !mark !name !trademark !logo !claim !application !file !patent !translate !label !packaging !book !song !contract !translation !document !register !filing !letter !word !product !customers !title !slogan !text !characters !database !website !claims !notice !competitor !what
    not/dont/no/cannot/cant/doesnt/never understand/speak/read/know/hear/write english/french/arabic/spanish/chinese/mandarin/cantonese/russian/portuguese/hindi/swahili/kiswahili/indonesian/bahasa/german/italian/turkish/tagalog/filipino/urdu/bengali/bangla/tamil/telugu/yoruba/igbo/hausa/pidgin/amharic/somali/zulu/xhosa/luganda/kinyarwanda/vietnamese/thai/korean/japanese/malay/ukrainian/persian/farsi/dutch/polish/nepali/sinhala/punjabi/marathi/gujarati/malayalam/kannada/twi/wolof/lingala/shona/chichewa/afrikaans/cebuano/bisaya/ilocano/angrezi/ingles/francais/espanol/kiingereza/oromo/tigrinya/fula/fulani/setswana/sesotho/kikuyu/luo/patois/creole !claim !letter !patent !text !examiner !notice !name !brand !customers !buyers
    my english/french/arabic/spanish is/not/very bad/poor/weak/good/small/little/broken/low/terrible
    no/little/bad/poor/weak/small/broken/not/only english !brand !mark !name !trademark !logo !claim !application !file !patent !translate !label !packaging !book !song !contract !translation !document !register !filing !letter !word !product !customers !title !slogan !text !characters !database !website !tea
    = no english
    = hindi/urdu/tagalog/english/french mein/me/please/pls/po/lang
    = use/speak/in/try/to/talk english/french/arabic/spanish/chinese/mandarin/cantonese/russian/portuguese/hindi/swahili/kiswahili/indonesian/bahasa/german/italian/turkish/tagalog/filipino/urdu/bengali/bangla/tamil/telugu/yoruba/igbo/hausa/pidgin/amharic/somali/zulu/xhosa/luganda/kinyarwanda/vietnamese/thai/korean/japanese/malay/ukrainian/persian/farsi/dutch/polish/nepali/sinhala/punjabi/marathi/gujarati/malayalam/kannada/twi/wolof/lingala/shona/chichewa/afrikaans/cebuano/bisaya/ilocano/angrezi/ingles/francais/espanol/kiingereza/oromo/tigrinya/fula/fulani/setswana/sesotho/kikuyu/luo/patois/creole
    = english/french/arabic/spanish/chinese/mandarin/cantonese/russian/portuguese/hindi/swahili/kiswahili/indonesian/bahasa/german/italian/turkish/tagalog/filipino/urdu/bengali/bangla/tamil/telugu/yoruba/igbo/hausa/pidgin/amharic/somali/zulu/xhosa/luganda/kinyarwanda/vietnamese/thai/korean/japanese/malay/ukrainian/persian/farsi/dutch/polish/nepali/sinhala/punjabi/marathi/gujarati/malayalam/kannada/twi/wolof/lingala/shona/chichewa/afrikaans/cebuano/bisaya/ilocano/angrezi/ingles/francais/espanol/kiingereza/oromo/tigrinya/fula/fulani/setswana/sesotho/kikuyu/luo/patois/creole
    = in english/french/arabic/spanish/chinese/mandarin/cantonese/russian/portuguese/hindi/swahili/kiswahili/indonesian/bahasa/german/italian/turkish/tagalog/filipino/urdu/bengali/bangla/tamil/telugu/yoruba/igbo/hausa/pidgin/amharic/somali/zulu/xhosa/luganda/kinyarwanda/vietnamese/thai/korean/japanese/malay/ukrainian/persian/farsi/dutch/polish/nepali/sinhala/punjabi/marathi/gujarati/malayalam/kannada/twi/wolof/lingala/shona/chichewa/afrikaans/cebuano/bisaya/ilocano/angrezi/ingles/francais/espanol/kiingereza/oromo/tigrinya/fula/fulani/setswana/sesotho/kikuyu/luo/patois/creole please/pls/plz
    speak/talk/use/write/reply/yarn/answer pidgin/naija/broken !brand !mark !name !trademark !logo !claim !application !file !patent !translate !label !packaging !book !song !contract !translation !document !register !filing !letter !word !product !customers !title !slogan !text !characters !database !website
    my/own/native/local/mother/home/simple/simpler/easy language/tongue/english/dialect … speak/talk/chat/answer/continue/write/use/reply/explain/can/could/understand/please/read !brand !mark !name !trademark !logo !claim !application !file !patent !translate !label !packaging !book !song !contract !translation !document !register !filing !letter !word !product !customers !title !slogan !text !characters !database !website !country !script
    speak/talk/chat/answer/write/use/reply/explain/continue … my/own/native/local/mother/simple/simpler/easy/plain language/tongue/english/dialect !brand !mark !name !trademark !logo !claim !application !file !patent !translate !label !packaging !book !song !contract !translation !document !register !filing !letter !word !product !customers !title !slogan !text !characters !database !website !country !script
    simple/simpler/easier/easy/plain english/language please/pls/use/speak/write/explain/talk !brand !mark !name !trademark !logo !claim !application !file !patent !translate !label !packaging !book !song !contract !translation !document !register !filing !letter !word !product !customers !title !slogan !text !characters !database !website
    bhasha/bhaasha badlo/badal/badlein/badalo/badle/hindi/meri/apni
    en/em/kwa/dalam/auf/bil francais/espanol/portugues/kiswahili/bahasa/deutsch/arabi/ingles
    parler/parlez/hablar/hablas/falar/sprechen francais/espanol/anglais/ingles/portugues/deutsch
    ongea/zungumza/andika/jibu/tumia/sema/badilisha/naomba kiswahili/kiingereza/lugha
    cambiar/changer/mudar/ganti/ubah idioma/langue/lingua/bahasa

delete =
    delete/erase/remove/wipe/forget/clear/destroy … personal/my data/information/account/profile !website
    delete/erase/wipe/forget everything/all … about/know/wrote/told/said/have/stored/saved
    erasure of my/personal
    forget me/about !not !competitor
    delete/erase/remove me !from
    right to be forgotten
    gdpr … delete/erase/data/request
    = delete
    = delete everything
    = forget me
    scrub/purge/wipe/erase/bin … everything/data/chat/messages/info/history/records
    delete/erase/clear/remove/wipe chat/chats/conversation/message/messages history/log/logs/record/records/thread !competitor !customer
    = delete/erase/clear/remove/wipe chat/my/our/the/all history/chat/data/conversation/log/messages/info/details
    what/which/how-much have/has/did/do you/u/system/bot/they saved/stored/kept/recorded/collected/noted/wrote of/about/on/from me/us/mine
    nobody/noone/no-one/others/anyone should/must/can/not see/read/know/find what/my i/we/story/chat/words/wrote/told/data … delete/erase/remove/wipe
    nobody/no-one/others … see/read/know … wrote/told/said/chat … delete/erase/remove/wipe
    clean/clear/delete/erase/wipe my/our/the record/records/file/files/trace/traces/history/log/logs !song !album !company !supplier !factory !customer !partner
    privacy/worried/afraid/scared … remove/delete/erase/wipe my/case/data/chat/everything/details/number/story
    keep/keeping/hold/save/store/retain/have anything/nothing/everything/something/any/all of/about/on/from me/us/mine/myself … not/dont/no/never/without/stop
    not/dont/no/never/stop want/allow/like/wish/consent/agree you/u/anyone/system/bot/office to keep/store/save/hold/retain/remember/have anything/nothing/everything/data/details/info/my/records/it
    empty/clear/erase/delete/remove/wipe/clean everything/all/anything/what you/u/system/bot saved/save/stored/store/kept/keep/have/collected/recorded/know
    my/our/mine info/information/data/details/number/records/history/story/chat must/should/to/has/can/needs go/gone/disappear/vanish/out/deleted/erased/removed/leave !trademark !office !register
    is/are/was/were my/our data/info/information/details/chat/messages/number saved/stored/kept/recorded/safe … delete/remove/erase/wipe/take
    remove/delete/erase/take me/us completely/totally/entirely/forever/permanently/out/fully !label !cover !register !inventor
    erase/delete/clear/wipe/remove/destroy this/our/the/my talk/chat/conversation/discussion/dialogue/thread/messages/everything !competitor
    suppression/removal/destruction/cancellation/erasure/deletion of/my/all/the data/information/history/record/records/details/conversation/account !facebook !instagram !tiktok !because !complaint !seller !amazon
    i/we request/demand/ask/apply/want suppression/removal/destruction/erasure/deletion
    suppress/expunge/purge/obliterate/void my/all/the/our data/information/history/details/conversation
    trash/bin/burn/dump/nuke/get-rid/throw-away/throw/drop/erase/discard/expunge/remove my/all/our/the/of/me data/information/informations/info/details/records/history/chat/conversation/messages/account/profile/number !competitor !listing !customers !supplier !factory !trademark
    get/be rid of my/our/the/all/this/everything data/information/informations/info/details/records/history/chat/conversation/messages/account !competitor !listing
    which/what/show/list information/informations/data/details/info/records/things … mine/about-me/of-me/you-have-on-me/you-keep/you-store/you-hold/you-have-about/you-saved !trademark !patent !office
    regret/sorry/changed-my-mind/mistake/wish … telling/told/sharing/shared/saying/said/writing/wrote … delete/throw/forget/erase/remove/away/out/wipe !factory !supplier !investor !competitor !partner !friend
    dont/not/never/no want/like/wish/allow my/our/me story/details/data/words/information/number/name/case/conversation/messages kept/stored/saved/recorded/remembered/keeping/stay/with-you/there !register !label !cover
    do/does/dont/please/kindly not/dont save/keep/store/record/remember/retain my/this/these/any number/phone/name/details/data/chat/conversation/messages/story/info !customer
    delete/erase/forget/remove/wipe/trash/clear all/everything/anything/whatever/what about/on/of me/us/concerning-me/regarding-me
    want/like/need/make/please you/u/system/bot/it to/must/should forget/delete/erase/remove our/this/my/what/everything/all/me conversation/chat/talk/everything/data/story/words/told/said/number/details
    erase/delete/wipe/remove/forget/clear what/everything/all/whatever/things i/we/ive wrote/write/typed/said/told/gave/shared/sent/entered !factory !supplier !investor !partner !competitor !designer !freelancer
    how/can/where/want/like/need delete/remove/close/erase my/the account/profile/data/information/chat here/with-you/please/forever/permanently/now !facebook !instagram !tiktok !amazon !whatsapp !seller
    mga-sinabi/sinabi/impormasyon/detalye/usapan bura/burahin/pakibura/tanggalin/alisin/i-delete/delete
    pakibura/burahin/pakitanggal/ibura/i-erase mga/ang/lahat/ko/yung
    delete/delet/erase/remove/wipe/forget/clear/destroy/purge/scrub/eliminate/discard/shred/dispose my/all/the/our/everything/personal/every/this/that/me data/datas/information/informations/info/account/chat/conversation/history/details/messages/record/records/profile/everything/number/phone/email/file/files/chats/msgs/story/answers/trace/traces !trademark !register !listing !competitor !website !supplier !formula !factory !instagram !facebook !tiktok !amazon !marketplace !seller !whatsapp !their !facebook !drawings !partner !bank !code !worker !employee !customer !customers
    = delete/erase/wipe/clear/forget/purge/remove all/it/everything/me/chat/this/data/history/please/pls/account/info/details/that/mine/number
    = delete/erase/wipe/clear/forget/purge/remove it/this/everything/my/all/the/that all/chat/now/data/history/info/details/please/pls/account/number/conversation/messages
    delete/erase/remove/wipe/forget/clear/destroy/purge/scrub/discard/drop/throw/take/strike/withdraw/eliminate/shred/comot/ignore/clean what/all/everything/anything/whatever/things/wetin/evrything/stuff/info i/we/have/ive/i've told/said/wrote/typed/gave/shared/entered/submitted/written/tell/say/sent/talked/write/type/talk/discussed/mentioned !factory !supplier !investor !partner !competitor !designer !freelancer !manufacturer !agency
    dont/don't/not/no/never/stop keep/store/save/retain/hold/record/keeping/storing/saving my/this/any/our/personal details/data/info/information/number/chat/messages/record/records/conversation/phone/informations !recipe !secret !customer !supplier !formula !factory !competitor !employee !evidence !photo
    want/take/remove/delete/pull/comot/wipe my/me number/data/details/info/information/name/phone/email/records/history/contact out/off/from/gone/deleted/removed/erased/wiped your/ur/system/database/server/servers/memory/files/side/computer/records/hands/here/chat !label !cover !listing !register !domain !factory !supplier
    i/my/me/our out/gone/off/removed/deleted/erased your/ur/the system/database/server/servers/memory/records/computer
    what/which/wetin do/does/did/is/una you/u/system/bot/they/una know/have/store/hold/remember/keep/saved/stored/collect about/on/of me/us !product !patent
    what/which/whatever/everything/anything/all … data/information/info/details/records … have/store/keep/know/hold/stored/kept/collected about/on me
    do/does/will you/u/system/bot/this store/save/record/remember/retain/saved/stored/keep what/everything/my/this/our/the i/chat/messages/conversation/data/information/details/write/type/say/said/talk !secret !recipe !patent !office
    you/u store/save/keep/record/stored/saved/recorded … delete/remove/take/erase/wipe/clear !secret !recipe
    withdraw/revoke/cancel/take-back/retract my consent/permission/agreement … data/information/personal/processing/remove/delete/erase
    no/any/without/leave/not record/records/trace/traces/copy of/about/on me/us/my-chat/this-chat/this-conversation/myself … stay/remain/kept/left/should/must/keep/want/behind/system !song !album !label
    no/any/every record/trace/records of/about me/us should/must/remain/stay/kept/left/exist/behind
    data-protection/privacy/gdpr/ndpr/popia/dpdp/dpa … erase/erasure/delete/deletion/remove/request/removal/forgotten
    erasure/deletion/removal/destruction of my/all/personal/the/our data/file/records/record/account/information/details/conversation/me/chat !listing !trademark
    request/demand/ask/want/require/need erasure/deletion my/of/personal/file/data/records/account/information/me
    close/deactivate/terminate/kill/cancel my account/profile !amazon !instagram !facebook !tiktok !competitor !seller !etsy !bank !trademark !whatsapp !ebay !because !lazada !jumia !shopee !they !youtube
    forget me/us/everything/all/it … said/told/wrote/know/chat/please/now/data/number/pls !recipe !competitor
    mera/meri/mere/sab/saara/sara/poora/hamara data/number/chat/info/jankari/jaankari/details/history/naam/record hatao/hata/delete/mita/mitao/nikalo/nikal/mitado/saaf/remove/hatado/hataiye/mitaiye/do/kar
    burahin/tanggalin/alisin/paki-delete/idelete/i-delete/pakidelete/pakibura/bura/pakitanggal/burahin-nyo ko/info/data/lahat/number/chat/impormasyon/po/numero/detalye/usapan
    comot/clear/wipe/clean my/me/all/wetin/everything number/details/wetin/data/tins/info/matter/talk !shop
    futa/ondoa/feleti data/taarifa/habari/zangu/yangu/namba/mazungumzo/kila-kitu
    clear/delete/wipe/erase/empty/scrap this/our/the/my chat/conversation/talk/discussion/thread/messages/convo !customers !evidence

restart =
    go/back/return/take to/the/me beginning/start/menu/home !mark !country
    pressed/clicked/tapped/chose/selected/hit wrong/mistake thing/button/option/answer/one
    new conversation/chat/session
    = restart
    = reset
    = menu
    = start
    = home
    = start over
    = begin again
    = go back
    = i want/wanna/need to do/start/try/begin/take it/this/again/over again/over/anew
    = want/to/i/let do/start/try/take it/me/this again/over
    let/want/can me/i/us go/back/change/edit/correct … my/the/that/previous/last answer/answers/response/choice !agent !lawyer !patent !office !examiner
    restart/redo/repeat/reset the/my/all/these questions/question/answers/chat/talk/test/form_here/steps
    wrong/false/incorrect country/language/option/answer/button/choice chosen/selected/picked/clicked/entered … start/again/anew/back/over/change !application !form
    one/once more/again time from/the beginning/start/top/first
    i/have did/done/do/made wrong/wrongly/mistake/badly … again/over/redo/restart/back !application !file !form !filed !filing !paid
    new/fresh/clean start/beginning/round/attempt/try please/again/now/chat/from !business !company !brand
    = new/fresh/clean/another start/beginning/round/attempt/try
    return/go/back/come/take to/the/back main/beginning/home/homepage !court !market !business !register !abroad !international !page
    first/previous/last/earlier question … go/back/return/there/again/change/to/take !patent
    again/once-more/anew/back from/to zero/scratch/beginning/start/top !business !selling !file !filing !brand !company
    = again/back/all/start from/to/over/again zero/start/scratch/beginning/again/top
    pressed/clicked/tapped/hit/typed/selected/chose/picked/answered/entered wrong/wrongly/mistakenly/by-mistake/incorrectly/wrongly/mistake !application !form !class !paid !filed !office !registration
    = i pressed/clicked/tapped/hit/selected/chose/picked/answered wrong/wrongly
    = redo
    = repeat
    = rewind
    = undo
    = again
    = beginning
    = afresh
    = anew
    = begin
    = refresh
    = homepage
    = mainmenu
    cancel/clear/delete/forget/scrap/remove/reset all/my/the/these answers/answer/responses/choices/steps start/new/again/begin/over/and/please
    first/start/main/home/front page/screen/question/menu … go/take/back/return/want/bring/to !book !website !my_website !application
    go/take/back/return/want/bring/move … first/start/main/home/front page/screen/question !book !website !application
    begin/start/commence/go/ask from-zero/from-scratch/from-nothing/from-the-top/from-top/from-question-1/from-question-one !company !pay !business !selling !trading !protect !filing !patent
    could/can/may/let/shall/please/lets/kindly we/us/i/you commence/begin/start/go/restart … once-more/again/beginning/from-the-beginning/over/afresh/new-start !class !application !trademark !patent !selling !business !filing !company !court
    confused/mistaken/lost/messed/mixed/wrong … start/begin/ask/go/restart/again/over … again/top/over/first/beginning/afresh !application !filing !form !class
    ask me/us again/afresh/from … top/first/start/beginning/zero
    start/begin fresh/new/clean/anew/all-over please/again/now/chat/conversation/let !business !company !brand !production
    = start/begin/go fresh/new/clean/anew/back/again
    ulit/muli/umpisa/simula/simulan tayo/natin/sa/mula/ulit/po simula/umpisa/una/ulit/natin/muli
    phir/fir/wapas/dobara se/shuru/start shuru/start/karo/karte/karein/puchho
    restart/reset !machine !device !invention !term !period !router !phone !business !brand !company !name !production !shop !selling !factory !computer !laptop !wifi !password !clock !filing !application
    start/begin/restart/redo/repeat/resume/startover over/again/afresh/anew/scratch/fresh/zero/square-one/all-over !business !selling !trading !filed !file !application !class !form !trademark !patent !design !using !use !production !opposition !company !shop !priority !clock !brand !company !factory !copying !they
    main menu !restaurant !copied !cafe !food !design !app !protected
    from the/d beginning/start/scratch/first/top again/please/go/back/begin/start/ask/take !mark !protect !filing !business !name !used
    = start/begin/again/afresh/anew/fresh/reset/restart/redo/repeat/startover/rewind/undo/previous/back please/pls/again/over/afresh/anew/fresh/it/all/now/everything/abeg/menu/home/step
    = new/other/another/fresh/first/next/different chat/session/start/conversation/beginning/question/topic/case
    = go/back/to/take/main/show/open/see/the/home/return to/back/menu/me/home/start/the/main/page menu/home/start/back/beginning/page/please/pls
    = back/go/take/return/bring to/back/me/us to/home/the/back/menu menu/start/home/beginning/main/top
    = go/back/to/show/open/main/home/see/give menu/back/home/start/beginning/page/top
    let/lets/can/could/want/please/pls/take/go/bring/return/kindly/allow/may/wanna/make/lemme us/me/we/i/back/to/pls start/begin/restart/commence … again/afresh/anew/scratch/beginning/over/fresh/zero/first-question/square-one/top !court !business !selling !company !filing !file !application !brand !production !shop !trading !class !trademark !patent !design
    made/did/make/gave/put/chose/selected/clicked/pressed/answered/typed/entered/picked/hit/choose/answer mistake/mistakes/wrong/wrongly/incorrect/error/errors/incorrectly/mistakenly … back/over/redo/restart/first-question/again/beginning/undo/start !application !form !filing !trademark !patent !class !office !registration !design !drawing !contract !fee !paid !label !filed !file !name
    gave/give/answered/put/said/typed/entered/picked/selected/chose wrong/incorrect/false/mistaken answer/answers/option/options/thing/choice/button/country/information/info … back/again/change/go/over/redo/correct/reset/edit/restart/undo/beginning !application !form !filing !trademark !patent !office !registration !drawing !contract !filed !file
    wrong answer/answers/option/choice/button !trademark !patent !exam !office
    take/bring/send/return/go/get/carry/put/throw me/us/back first/start/beginning/menu/home/top/main/first-question/question-one/question-1/step-one/step-1/homepage !register !international !abroad !invention !court !mark !country !brand !filing !name !business
    take/bring/send/return/carry/move/get/go me/us/back to first-question/start/beginning/menu/home/previous/earlier/last-question/main/homepage !court !mark !filing
    go/return/back/turn/move/jump previous/last/earlier/first/back question/step/page/screen/menu/beginning/point/answer !book !patent !design
    clear/reset/forget/ignore/scrap/remove everything/all/answers/previous/that … ask/start/begin/restart again/over/new/fresh/afresh/me/from !patent !trademark
    reset/restart/refresh/reload everything/all/conversation/chat/answers/me/quiz/test/session/this/questions/bot !machine
    do/take/repeat/redo/retake/run/answer/try/start test/quiz/check/questionnaire/assessment/survey/wizard/check-up/questions/process again/over/more/new/afresh/anew/second !dus !variety !patent !lab !plant !seed !filing !opposition !registration !invention
    ask me/us/all/questions/everything again/afresh/anew/once-more/over … question/first/beginning/start/from/questions/please
    show/open/go/see/give/return/want/take/bring/need me/to/back/the menu/mainmenu/options/homepage !restaurant !copied !copy !cafe !design !board !food !dish !stock !hotel
    dobara/dubara/phir-se/wapas/fir-se/firse/phirse/shuru shuru/puch/pucho/karo/chalo/jao/se/le/chalte/karte/karna/start/menu/karein
    shuru/shuruat/start se shuru/karo/karte/karein/karna/start/chalo/pucho/dobara/puchho
    mag/magsimula/simulan/umpisahan/ulitin/balik/bumalik/umpisa/ibalik ulit/uli/simula/umpisa/una/menu/natin/tayo/muli/sa-simula/po
    anza/tuanze/rudi/rudia/kuanza/turudi upya/tena/mwanzo/mwanzoni/menyu
    make/let we/us/i start/begin/run am/again/afresh/from/over !business !selling

opt-out =
    opt out !system !unitary !upc !court
    leave/left me alone
    = stop
    = stop it
    = unsubscribe
    = no more messages
    = opt out
    take/remove me off/from list
    dont/do-not/not/no/never/longer want/need/like/wish any/more/your/this/these/get/receive/hear news/updates/information-from-you/sms/texts/messages/reminders/emails/notices/alerts/anything-from-you !competitor !seller !sellers !fake !scam !customers !customer !infringer !phishing !domain !clause !contract !patent !ingredient !they !him !goods !supplier !licensee !copy !copied !page !name !brand !royalty !royalties !buyer !lawyer !troll !products !partner !invoice !invoices
    stop/no/end/cease these/this/the/your/all/any sms/texts/reminders/messages/alerts/news/updates/notifications !competitor !seller !sellers !fake !scam !customers !customer !infringer !phishing !domain !clause !contract !patent !ingredient !they !him !goods !supplier !licensee !copy !copied !page !name !brand !royalty !royalties !buyer !lawyer !troll !products !partner !invoice !invoices
    block/remove/delete/take me/my-number/my from/off/out your/the list/lists/broadcast/group/contacts !label !amazon
    messages/sms/texts/reminders/calls no/not/never/dont at/in/during night/morning/work/day/sunday
    silence/quiet/peace please/pls/reminders/no-more/messages !song
    your/these reminders/messages/texts/sms … stop/no/end/off/enough/wake/waking
    stop/end/quit/cancel/no reminding/reminder/notifying/messaging/pinging/texting/alerting/spamming !patent !trademark !brand !copyright !licence !invented !design !logo !copied !fake !product !mark !contract
    dont/do-not/not/never/stop message/text/call/contact/write/sms this/the/that/my/me/us number/phone/line/contact/again !lawyer !back
    too/so many/much messages/message/texts/sms/reminders/notifications/alerts/emails from/you/me/i/now/please/stop/get !patent !trademark !brand !copyright !licence !invented !design !logo !copied !fake !product !mark !contract
    no/stop/end more/any/all/further notification/notifications/reminders/messages/texts/alerts/sms/emails for/to/please/from me/us/you/please/now
    get-lost/away/finish/enough/no-more/hate/annoying/stop-it with/these/your/the reminders/messages/texts/sms/notifications/alerts/updates !fake !scam !competitor
    reminders/messages/texts/sms/notifications/alerts hate/annoying/annoy/irritate/unwanted/useless/disturb/bother/spam/too-many/enough !competitor !seller !sellers !fake !scam !customers !customer !infringer !phishing !domain !clause !contract !patent !ingredient !they !him !goods !supplier !licensee !copy !copied !page !name !brand !royalty !royalties !buyer !lawyer !troll !products !partner !invoice !invoices
    discontinue/cease/suspend/terminate/deactivate/halt/disable/pause/cancel/end/stop/mute notification/notifications/reminders/reminder/newsletter/alerts/sms/updates/broadcasts/mailings/texts the/your/these/all/my/please/any/sending !competitor !seller !sellers !fake !scam !customers !customer !infringer !phishing !domain !clause !contract !patent !ingredient !they !him !goods !supplier !licensee !copy !copied !page !name !brand !royalty !royalties !buyer !lawyer !troll !products !partner !invoice !invoices
    you/u/una/they-from-your-office message/messages/text/texts/write/send/call/sms/whatsapp too-much/a-lot/everyday/every-day/always/plenty/too-many/every-hour/every-time/constantly
    never/didnt/did-not/not asked/ask/requested/signed/subscribed/agreed/want/wanted for/to/up/these/your/any/this texts/messages/sms/reminders/notifications/newsletter/emails/updates/alerts !competitor !seller !sellers !fake !scam !customers !customer !infringer !phishing !domain !clause !contract !patent !ingredient !they !him !goods !supplier !licensee !copy !copied !page !name !brand !royalty !royalties !buyer !lawyer !troll !products !partner !invoice !invoices
    tired/sick/fed/enough/bored/annoyed of/with/by reminders/messages/texts/sms/notifications/alerts/updates/emails/mails !competitor !seller !sellers !fake !scam !customers !customer !infringer !phishing !domain !clause !contract !patent !ingredient !they !him !goods !supplier !licensee !copy !copied !page !name !brand !royalty !royalties !buyer !lawyer !troll !products !partner !invoice !invoices
    stop/quit/cease disturbing/bothering/spamming/texting/messaging/calling/pestering/flooding/filling my/me/us/our phone/number/inbox/line/peace
    leave/let me/us in/alone/be/have peace/alone/rest/quiet !licence
    dont/not/never/do-not/stop/no write/text/message/send/call/writing/texting/messaging/sending to/me/us … more/anymore/any-more/again/ever/please/longer !competitor !seller !sellers !fake !scam !customers !customer !infringer !phishing !domain !clause !contract !patent !ingredient !they !him !goods !supplier !licensee !copy !copied !page !name !brand !royalty !royalties !buyer !lawyer !troll !products !partner !invoice !invoices !back
    remove/take/delete/drop/strike my/me/this number/phone/contact/name/email/me from/off/out your/ur/the/this broadcast/list/mailing/messages/system/group/contacts/reminders/database/service !label !cover !register
    turn/switch off/of/out the/all/these/my/your alerts/alert/notifications/notification/reminders/messages/pings/sounds !competitor !seller !sellers !fake !scam !customers !customer !infringer !phishing !domain !clause !contract !patent !ingredient !they !him !goods !supplier !licensee !copy !copied !page !name !brand !royalty !royalties !buyer !lawyer !troll !products !partner !invoice !invoices
    unsubscribe !clause !contract !law !subscribers
    stop/end/quit/cease/no/dont/don't/desist/refrain/never/not send/sending/messaging/texting/writing/reminding/notifying/pinging/spamming/contacting/bothering/disturbing/pestering/harassing/communicating/calling/whatsapping/disturb/bother/contact/communicate me/us/again/anymore/my-phone/my-number/this/that !competitor !seller !sellers !fake !scam !customers !customer !infringer !phishing !domain !clause !contract !patent !ingredient !they !him !goods !supplier !licensee !copy !copied !page !name !brand !royalty !royalties !buyer !lawyer !troll !products !partner !invoice !invoices
    enough/quit/no/stop/end/less/cease/halt/tired/sick/too more/with/sending/the/of/this/these/your/ur/all/receiving/getting/many pings/texts/messages/spam/notifications/alerts/emails/reminders/message/msg/msgs/sms/text/notification/reminder/alert/updates/newsletters/pushes/disturbance/mails/mail !competitor !seller !sellers !fake !scam !customers !customer !infringer !phishing !domain !clause !contract !patent !ingredient !they !him !goods !supplier !licensee !copy !copied !page !name !brand !royalty !royalties !buyer !lawyer !troll !products !partner !invoice !invoices
    = stop/quit texting/messaging/sending/writing at/in/the night/morning/day
    = stop/quit/mute/silence/unsubscribe/optout/stopall/end/enough/block/pause please/pls/now/it/this/that/all/messages/sms/texts/text/notifications/everything/abeg/po/reminders/message/sending/texting/writing/me/already/sms/spam/spamming/msg/msgs
    = no more/sms/texts/messages/reminders/notifications/spam please/pls/messages/sms/texts/reminders/msgs/notifications
    = no/stop more/sms/texts/messages/reminders/notifications/spam/msg/msgs/text
    = opt/get/count/take/sign/let me/us out/off/go
    = opt-out/optout please/pls/now/me
    dont/don't/not/stop/never/no write/contact/message/text/disturb/bother/reach/whatsapp/email/ping/msg me/us again/anymore/more/please/any-more/pls/at-night/ever/no-more !competitor !seller !sellers !fake !scam !customers !customer !infringer !phishing !domain !clause !contract !patent !ingredient !they !him !goods !supplier !licensee !copy !copied !page !name !brand !royalty !royalties !buyer !lawyer !troll !products !partner !invoice !invoices
    no/dont/don't/not/never/longer want/send/get/receive/need/like/wish/care/interested … message/messages/reminder/reminders/notification/notifications/newsletter/sms/msg/msgs/texts/alerts/updates/spam !competitor !seller !sellers !fake !scam !customers !customer !infringer !phishing !domain !clause !contract !patent !ingredient !they !him !goods !supplier !licensee !copy !copied !page !name !brand !royalty !royalties !buyer !lawyer !troll !products !partner !invoice !invoices !understand !reply
    no/not/dont/don't/longer/never wish/want/like/need/care/interested receive/receiving/get/getting/hear/hearing/have … you/your/messages/anything/reminders/news/this/these/u/ur/updates/contact !competitor !seller !sellers !fake !scam !customers !customer !infringer !phishing !domain !clause !contract !patent !ingredient !they !him !goods !supplier !licensee !copy !copied !page !name !brand !royalty !royalties !buyer !lawyer !troll !products !partner !invoice !invoices !license !protection !certificate
    stop/no/without/disable/mute/block/off/silence/deactivate/cut/kill more/all/these/the/your/my/any/sending/turn/of/down message/messages/reminder/reminders/notification/notifications/texts/newsletter/newsletters/sms/alerts/updates/pings/sound/msgs !competitor !seller !sellers !fake !scam !customers !customer !infringer !phishing !domain !clause !contract !patent !ingredient !they !him !goods !supplier !licensee !copy !copied !page !name !brand !royalty !royalties !buyer !lawyer !troll !products !partner !invoice !invoices
    all/any/further/every/future/more communication/communications/correspondence/contact/messages/reminders cease/stop/end/discontinue/no/not/halt !competitor !seller !sellers !fake !scam !customers !customer !infringer !phishing !domain !clause !contract !patent !ingredient !they !him !goods !supplier !licensee !copy !copied !page !name !brand !royalty !royalties !buyer !lawyer !troll !products !partner !invoice !invoices
    cease/stop/end/discontinue/halt/refrain all/further/any/communication/from/every communication/communications/correspondence/contact/contacting/messages/writing/messaging/sending me/us/with-me/please/immediately/my !they !competitor !seller !sellers !fake !scam !customers !customer !infringer !phishing !domain !clause !contract !patent !ingredient !they !him !goods !supplier !licensee !copy !copied !page !name !brand !royalty !royalties !buyer !lawyer !troll !products !partner !invoice !invoices
    take/remove/delete/strike/get/leave/drop/pull my/me number/phone/name/contact/email/me/us off/from/out list/mailing/messages/whatsapp/sms/broadcast/group/reminders/listing-list/lists/contacts/this/please !label !cover !amazon !product !patent !register !website
    take-me-off/take-my-number-off/remove-me-from/take-me-out/take-off-my-number/remove-my-number/get-me-off/count-me-out/delete-my-number/sign-me-off !cover !patent !inventor !application
    turn/switch/put/shut/toggle off/of/down/out notification/notifications/reminders/alerts/sound/messages/reminder !competitor !seller !sellers !fake !scam !customers !customer !infringer !phishing !domain !clause !contract !patent !ingredient !they !him !goods !supplier !licensee !copy !copied !page !name !brand !royalty !royalties !buyer !lawyer !troll !products !partner !invoice !invoices
    how/can/want/to/please turn/switch/stop/disable/mute/deactivate/cancel/end notification/notifications/reminder/reminders/alerts/messages/sms/subscription/subscribing !competitor !seller !sellers !fake !scam !customers !customer !infringer !phishing !domain !clause !contract !patent !ingredient !they !him !goods !supplier !licensee !copy !copied !page !name !brand !royalty !royalties !buyer !lawyer !troll !products !partner !invoice !invoices !app
    you/u/una/bot/this are/r/is/keep/dey/always disturbing/bothering/annoying/spamming/harassing/pestering/disturb/worrying/flooding/irritating me/us/my-phone !name
    your/ur/these/this/the messages/reminders/texts/sms/notifications disturbing/disturb/annoying/annoy/bothering/too/many/waking/irritating/unwanted/spam !competitor !seller !sellers !fake !scam !customers !customer !infringer !phishing !domain !clause !contract !patent !ingredient !they !him !goods !supplier !licensee !copy !copied !page !name !brand !royalty !royalties !buyer !lawyer !troll !products !partner !invoice !invoices
    leave/let me/us alone/be/in-peace/rest/please !licence
    mute/snooze/silence/block/pause this/chat/notifications/messages/bot/you/it/reminders/number/your/ur/conversation !competitor !seller !sellers !fake !scam !customers !customer !infringer !phishing !domain !clause !contract !patent !ingredient !they !him !goods !supplier !licensee !copy !copied !page !name !brand !royalty !royalties !buyer !lawyer !troll !products !partner !invoice !invoices !song !account !sound
    dont/do-not/don't/never contact/call/text/message/reach/whatsapp me/us/this-number !competitor !seller !sellers !fake !scam !customers !customer !infringer !phishing !domain !clause !contract !patent !ingredient !they !him !goods !supplier !licensee !copy !copied !page !name !brand !royalty !royalties !buyer !lawyer !troll !products !partner !invoice !invoices !back !does
    how/who/where gave/got/get/give you/u my number/contact/phone
    message/messages/msg/msgs/sms/notification/notifications/reminder mat/band/bandh/nahi/na/nhi/rok/roko bhejo/karo/bhejna/bhejiye/chahiye/kar/karein/bheje/kardo/do
    mat bhejo/bhejna/bhejiye/karo … message/messages/msg/sms/mujhe/mujhko
    tigil/tigilan/itigil/huwag/wag/tama/ayoko text/message/mensahe/magtext/mag-text/send/padala/magpadala/messages/notification/reminder/na-ng/mag-message
    acha/acheni/sitisha/usinitumie/msinitumie/komesha/usinisumbue/msinisumbue ujumbe/meseji/sms/kutuma/kunisumbua/tena/jumbe
    make/abeg/no/stop una/you/dey send/text/disturb/worry me/messages/sms/again !competitor !seller !sellers !fake !scam !customers !customer !infringer !phishing !domain !clause !contract !patent !ingredient !they !him !goods !supplier !licensee !copy !copied !page !name !brand !royalty !royalties !buyer !lawyer !troll !products !partner !invoice !invoices
    stop/end/quit/cease/dont/never send/receive/receiving/getting messages/reminders/notifications/texts/sms/msg/msgs/emails/alerts/updates !competitor !seller !sellers !fake !scam !customers !customer !infringer !phishing !domain !clause !contract !patent !ingredient !they !him !goods !supplier !licensee !copy !copied !page !name !brand !royalty !royalties !buyer !lawyer !troll !products !partner !invoice !invoices
    out/off of/from/me/the mailing-list/broadcast/reminders/messages/distribution
    subscription/subscribed … cancel/end/stop/out !clause !customers !software !canva !model

urgent =
    end my life
    gun/knife/weapon/armed … door/kill/threat/threaten/house/me/here/now !patent !design !invent !toy !game
    door/house/home … gun/knife/weapon !patent !design !invent !toy !game
    heart attack
    pain/pains/pressure/tightness chest
    arm/face/side … numb/paralysed/drooping
    having/had a stroke/seizure
    took/swallowed/ate/drank/take all/whole/too/many … pills/tablets/medicine/sleeping
    too many pills/tablets
    there is/a fire/explosion !sale !alarm !extinguisher !stick !hazard
    trapped … fire/building/inside/lift/rubble/water
    end it all
    no reason/point living/live
    better/rather off/be dead
    want to disappear/sleep forever
    going to kill/shoot/stab/murder !market !brand !business !sales !patent !crowdfunding !idea !competition
    need/call ambulance
    swallowed/drank/took/taken/ate poison/pills/tablets/bleach/overdose/acid/petrol/kerosene/battery
    house/workshop/building/shop/home … on fire
    emergency … ambulance/police/medical/doctor/hospital
    smoke/flames/fire … inside/stuck/workers/everywhere/spreading/flat/office/warehouse/factory/car/screaming/people !alarm !detector !extinguisher !invented !patent !insurance !certificate !consent !safety
    inhaled/swallowed/drank/ate/drunk … solvent/bleach/acid/thinner/chemical/chemicals/battery/detergent/fumes/weedkiller/paint/cleaner/pesticide/petrol !patent !invented
    electric/electrical shock … got/help/not/fell/unconscious/breathing !device !invented
    hang/hanging/shoot/poison/drown myself
    won't/wont/not wake up … help/fell/he/she/mother/father/baby
    accident … injured/blood/trapped/badly/hurt/dying !insurance !patent
    kill/killing/hurt/hurting/harm/harming/hang/hanging/stab/stabbing/drown/drowning/poison/poisoning/strangle/burn/injure/injuring/unalive/murder/cutting myself/my-self/himself/herself
    shoot myself !foot !photo !video !film
    cut myself again/tonight/deep/pain/blood/wrist/better
    hurt/hurting/harm me-self/meself
    suicid/suicide/sucide/suiside/suicidal/suicides !song !novel !film !book !poem !article !documentary !squad
    commit/committing/want/think/thinking/contemplating/considering/attempt/feel/going/will/doing/do suicide/suicidal/sucide
    self-harm/self-harming/selfharm/self-injury/kms/unalive
    wanna-die/wan-die/want-die/want-to-die/wants-to-die/wanted-to-die/wish-to-die/like-to-die/prefer-to-die/better-to-die/rather-die/ready-to-die/let-me-die/deserve-to-die/better-die/should-die/just-die/better-i-die/should-just-die !brand_dead !language
    i/am/im going-to-die/gonna-die/go-die/about-to-die !know !curious
    wish/wished/wishing/rather/better i/be/was/were/im dead/died/buried/death !brand !mark !trademark !business
    wish i was-never-born/were-never-born/was-not-born/gone-forever/could-disappear/never-wake
    never/not wake/waking up/again !alarm !clock !app !pillow !invented
    dont/wont/cant/doesnt/didnt/isnt/cannot wake/waking up/again/him/her !alarm !clock !app !pillow !invented
    he/she/him/her/baby/husband/wife/mother/father/mum/mom/mama/dad/papa/brother/sister/son/daughter/child/children/baby/kid/kids/boy/girl/friend/uncle/aunt/auntie/grandmother/grandfather/toddler/infant/worker/apprentice/colleague/man/woman/neighbour/neighbor/nephew/niece/cousin/boyfriend/girlfriend/fiance/employee/customer/guard/driver/wifey/hubby/oga/boss/grandma/grandpa/granny/papa/tatay/nanay/teacher/helper/foreman/stepfather/mate/roommate/victim/someone/somebody/person/people/boy doesnt/wont/dont/not/isnt/didnt/cannot/cant wake/waking !alarm !clock !app
    want/wish/like/could/going sleep never-wake/forever/not-wake/dont-wake/no-wake
    end/ended/ending/take/taking/took/finish/finishing/quit/leave my-life/own-life/his-own-life/her-own-life/this-life/this-world/my-own-life !work !story !book !film !song !company
    end/finish/stop it-all/everything/all tonight/today/now/myself/pain !file !form !application !filing !apply !messages !reminders !data !chat
    end-it-all/end-my-pain/end-the-pain/stop-the-pain/end-this-pain/end-my-suffering
    no/any/not/dont/without/lost/never/nothing/see/have reason/reasons/point/purpose/will/hope/sense/use to-live/live/living/to-wake/wake/alive/stay-alive/existing/exist/breathing/carry-on-living !product !brand !room
    life/living/live worth/worthless/meaningless/pointless/hopeless/unbearable living/anymore/no/not/is/isnt/has !patent_life !shelf !battery !product !design !term !protection
    my life over/finished/worthless/meaningless/unbearable/no-meaning/no-value/no-sense/no-purpose/nothing !work !story !book !song
    tired/sick/done/exhausted/weary/fed of/with/up life/living/being-alive/existing/this-life/this-world/breathing !royalties !style
    tire for-life/of-life/for-this-life/for-this-world
    no/dont/not/never/cannot/cant/wont/aint/longer want/wanna/wan/wish/like/feel to-live/live-anymore/live-any-more/live-again/live-like-this/live-no-more/living/to-be-alive/be-alive/to-exist/exist/to-wake-up/wake-up/be-here-anymore/stay-alive/to-continue-living/be-in-this-world !abroad !country !city
    cannot/cant/not/no-longer live like-this/anymore/no-more/any-longer/any-more/without-him/without-her/with-this-pain/with-this-shame
    cannot/cant/cant cope/bear/take/do/go/carry/endure/face/manage this/it/on/anymore/life/any/no longer/more/anymore/living/again/life/another-day !app !lawyer !fees !orders !costs !rent !payments !licence !file !order !price !contract !name !marketing !sell !sale !shop !letters !emails
    world/everyone/everybody/family/children/kids/they/people/all better/happier/easier/best without-me/if-i-was-gone/if-im-gone/if-i-die/if-i-was-dead/if-i-were-dead/when-im-gone !shop !brand
    better/best off without-me/dead/if-i-die/if-i-was-dead
    nobody/no-one/noone/anyone/anybody/none/will/would miss/cry/care/notice me/for-me/if-i/when-i gone/dead/die/im-gone/i-die/disappear/am-gone
    nobody/no-one/noone will/would miss me
    goodbye/bye/farewell/adieu everyone/everybody/world/all/forever/children/kids/family/mother/mum/wife/husband/last/final/friends !contract !cancel
    goodbye/farewell/suicide message/letter/note
    my last/final message/words/night/hours/text/breath !warning !trademark !patent !office
    last day/night on-earth/alive/of-my-life
    tell/say/told my children/kids/mother/mum/mom/mama/family/wife/husband/parents/daughter/son/boys/girls i love/loved/sorry them/her/him
    give/gave/given/giving up on-life/on-living/life-completely/living
    hang/hanged/hung/hanging himself/herself/myself/themselves/yourself
    rope/noose … room/neck/ceiling/ready/fan/tree/tonight/myself/bought/tied !machine !brand !make !made !sell !sells !invented !patent !factory !twist !name
    noose !game !brand
    standing/sitting/stand/sit/climbed … bridge/rooftop/ledge/cliff/railway !game !invented !design !solar !tent !tile !brand !logo !structure
    standing/sitting/climbed/climbing/stand/sit/jump/jumping/jumped/throw/edge/top/fall/leap bridge/rooftop/ledge/cliff/balcony/railway/rails/lagoon/roof !game !invented !design !solar !tent !tile !tiles !brand !logo
    jump/jumping/jumped/leap/throw/threw/throwing … building/window/train/storey/tower/river/sea/floor/well/cliff/tracks/lagoon myself/from/off/into/before/front/under !game !ship !pct !phase !brand
    jump off/from/into/under/front bridge/roof/building/window/train/river/lagoon/balcony/tower/storey/floor/well
    going/gonna/about/want/ready/wanna to-jump/jump !pct !phase !stage !conclusion !conclusions !ship !application !market !class
    slit/slitting/slash/slashing/cut/cutting wrist/wrists/vein/veins/throat/throats
    voices/voice/demons/something tell/telling/tells/say/saying/says me hurt/kill/harm/die/jump/end/do-it !app !recording !ai
    hearing/hear voices !radio !recording !song !ai !app !dubbing !note !notes !message !messages
    bought/buy/got/have/holding/hold/hiding/front/bottle/mix/mixed/looking/ready poison/sniper/paraquat/gramoxone/cyanide/otapiapia/rat-poison … drink/drinking/looking/me/myself/ready/tonight/finish/now/table/hand/die/life !fake !label !brand !counterfeit !sell !copy !formula !invented !customers
    bought/have/holding/opened/got poison !fake !label !brand !counterfeit !sell !sells !copy !formula !invented !customers !ivy !apple !shop
    bottle/cup/glass/tin/can of pesticide/poison/sniper/bleach/acid/weedkiller/paraquat … front/me/hand/drink/table/myself/now/tonight/take !label !brand !design !shape !copy !cap
    pesticide/poison/sniper/weedkiller/pills/tablets/rope/gun/bottle … in-front-of-me/in-my-hand/in-my-hands/beside-me/next-to-me !sell !label !brand !design
    drank/drunk/drink/drinks/drinking/swallowed/swallow/swallows/swallowing/ate/eaten/eat/ingested/sipped/tasted/licked kerosene/paraffin/petrol/bleach/jik/izal/dettol/phenyl/harpic/acid/detergent/poison/pesticide/insecticide/sniper/otapiapia/weedkiller/weed-killer/insect-killer/herbicide/gramoxone/paraquat/roundup/thinner/turpentine/acetone/methanol/antifreeze/caustic/solvent/chemical/chemicals/glue/paint/varnish/dye/toner/sanitizer/sanitiser/disinfectant/cleaner/mothball/mothballs/camphor/fertilizer/diesel/cyanide/arsenic/rodenticide/zeher/zehar/jahar/lason/sumu !invented !patent !gun
    took/taken/take/given/gave/put poison/sniper/otapiapia/zeher/zehar/jahar/lason/sumu/rat-poison/overdose/paraquat
    took/taken/take/taking/swallowed/swallow/ate/eaten/drank/had/given/gave/drinking/popped many/much/all/whole/handful/bottle/packet/pack/strip/20/30/40/50/60/100/10/12/15/24/25/ten/twenty/thirty/forty/fifty/double/every/lots/overdose/sachets/entire/hundred pill/pills/tablet/tablets/capsule/capsules/paracetamol/panadol/tylenol/ibuprofen/aspirin/tramadol/codeine/valium/diazepam/xanax/insulin/medicine/medicines/medication/drug/drugs/antidepressants/painkillers/painkiller/heroin/cocaine/fentanyl/metformin/warfarin !brand !company !sell !market !formula !patent !fake
    swallowed/swallow/overdosed/overdosing/overdose pill/pills/tablet/tablets/capsule/capsules/paracetamol/panadol/tylenol/ibuprofen/aspirin/tramadol/codeine/valium/diazepam/xanax/insulin/medicine/medicines/medication/drug/drugs/antidepressants/painkillers/painkiller/heroin/cocaine/fentanyl/metformin/warfarin !patent
    took/taken/swallowed pills/tablets/sleeping-pills/sleeping-tablets/tramadol/valium … die/dead/sleep/wake/unconscious/help/ready/already/hospital/tonight/end !brand
    overdosed/overdosing/overdose !drink !called !brand !name !logo !label
    he/she/him/her/husband/wife/mother/father/mum/mom/mama/dad/papa/brother/sister/son/daughter/child/children/baby/kid/kids/boy/girl/friend/uncle/aunt/auntie/grandmother/grandfather/toddler/infant/worker/apprentice/colleague/man/woman/neighbour/neighbor/nephew/niece/cousin/boyfriend/girlfriend/fiance/employee/customer/guard/driver/wifey/hubby/oga/boss/grandma/grandpa/granny/papa/tatay/nanay/teacher/helper/foreman/stepfather/mate/roommate/victim/someone/somebody/person/people/boy overdosed/overdosing/overdose
    i/took/taken/take/had/an/on overdosed/overdosing/overdose !brand !called !logo
    thinking/think/thoughts/thought/feel/feeling/plan/planning of/about/like suicide/dying/death/killing-myself/ending-my-life/ending-it/slitting/jumping/hanging-myself/ending-everything !brand !mark
    end/ending my/it life/all/tonight/here-tonight myself/tonight/because/now/debt !file
    depressed … die/kill/end/suicide/life
    kill/killing/murder/murdered/behead/slaughter/lynch/strangle/stab/stabbed/shoot/shot/poison/poisoned/drown me/us/him/her/them/my-family/my-wife/my-husband/my-children/my-kids/my-son/my-daughter/my-mother/my-father/my-brother/my-sister/himself/herself/somebody/someone/people/everybody/everyone/whole-family/my-workers/my-friend !fees !fee !costs !cost !price !prices !competition !market !sales !taxes !rent !camera !photo !photos !video !film !scene !advert !email !deadline !laugh !laughing !paperwork !novel !screenplay !costing !waiting !invoice !bill !bills !back !fake !fakes !counterfeit !copycat !knockoff !footage !videographer !photographer !tournament !humidity !paperwork !rent !maths !math !icing
    will/wants/want/gonna/going/swear/swore/swears/promised/vowed/said/says/coming/come/trying/tried/plans/planned/try/wan/dey kill/murder/stab/strangle/behead/rape/slaughter/finish-me-off me/us/him/her/them/you/someone/somebody/family/everybody/wife/children/himself !fees !costs !price !competition !market !sales !business !brand !taxes !patent_troll !mark !idea !chemistry !maths !math !paperwork
    kill/killed/murder/murdered wife/husband/father/mother/brother/sister/child/son/daughter/children/family/neighbour/boss/partner !business !company !brand !novel !film !years !died
    partner/husband/wife/boss/ex/brother/man/men/he/they/landlord/competitor/rival/neighbour/uncle/police/gang/investor/customer kill/murder/shoot/stab/stabbed/stabs me/us/him/her/my-family !fees !back !footage !photo !film !advert !sales !price
    shot/shoot/shooting/stab/stabbed/stabbing me/him/her/us/my/brother/friend/husband/wife/son/partner/chest/leg/stomach/neck/back !photo !photos !video !film !advert !wedding !camera !footage !cover !product !album !documentary !model !music !scene !pictures !picture !footage !videographer !photographer !stabbed_back !back
    threat/threats/threaten/threatens/threatened/threatening … kill/killing/life/lives/death/burn/shoot/gun/knife/acid/rape/beat/beating/harm/hurt/violence/blood/machete/bomb/kidnap/family/children/kids/daughter/wife/body/stab/physically !lawsuit !sue
    kill/life/death/burn/shoot/gun/knife/acid/rape/beat/harm/hurt/machete/bomb/kidnap/family/physically/violence … threat/threats/threaten/threatens/threatened/threatening !sue !lawsuit !brand !license !trademark_term !business
    death threat/threats/threatened
    will/going/threaten/threatening/threatened/threatens/want/wants/said/says/come/coming/gonna/swore … burn/torch/bomb/petrol/blow house/home/shop/stall/workshop/office/us/me/down/alive/family/kiosk !cd !disc !calories !fuel !fat
    burn/burning/set/torch me/us/him/her/family/children/wife alive/fire/on-fire/petrol !sales !cream
    set/setting/light/lit/pour/poured/pouring fire/petrol/kerosene/acid me/us/him/her/myself/himself/herself/house/wife/shop/on-me/on-us !candle !stove !lamp !brand
    petrol/matches/acid/kerosene/fuel … outside/says/threaten/door/burn us/me/him/her/house/shop/fire !brand !stove !lamp !sell
    bomb/explosive/explosives … threat/shop/building/here/office/market/found/inside/car/under !bath !invented !brand !game
    gun/guns/pistol/rifle/ak47/machete/machetes/panga/pangas/cutlass/cutlasses/matchet/matchets/weapon/weapons/grenade/shotgun/bolo … me/us/him/her/my/shop/house/door/outside/here/inside/head/neck/brother/sister/wife/now/throat/them !glue !toy !water !spray !massage !nail !heat !hot !handle !game !invented !design !designed !made !make !makes !film !novel !grip !sheath !brand !logo !sell !copied !copies !photo !licence !license !permit !certificate !hunting !club !inherited !storage !deposit
    man/men/boys/people/he/she/they/someone/somebody/guy/robbers/thugs/husband/boss/ex/partner/neighbour/neighbor/customer/soldiers/thief/thieves/brother/father … with/has/have/had/carrying/holding/brought/pulled/waving/pointing/pointed/picked/took/got/carry/bring/came/using gun/guns/pistol/rifle/ak47/machete/machetes/panga/pangas/cutlass/cutlasses/matchet/matchets/weapon/weapons/grenade/shotgun/bolo !glue !toy !water !spray !massage !nail !heat !handle !game !invented !design !designed !film !novel !grip !brand !logo !copied !copies !sell !make !made
    put/puts/hold/holds/holding/held/point/pointing/pointed/waving/pulled/pull/pulls/grabbed/brought/swinging/chasing/picked knife/knives/axe/hammer/dagger/sword/blade/bottle/iron/rod/razor/scissors/petrol/acid/stick me/us/him/her/my-neck/my-throat/neck/throat/head/brother/sister/wife/mother/child/face/door/chest !invented !design !designed !make !made !makes !handle !holder !peel !machine !tool !brand !logo !sell !perfume !label !drink !dress
    with/has/holding/came/comes/got knife/axe/dagger/hammer/iron-rod/razor … me/us/him/her/kill/outside/door/neck/throat/stab/help/toilet/angry/shouting/screaming !invented !design !designed !make !made !makes !handle !holder !peel !peels !machine !tool !brand !logo !sell !patent !cut !cuts !copied
    knife/gun/machete/panga/axe/bottle/rod neck/throat/my-neck/my-head !invented !design !label !cap !glue
    he/she/him/her/husband/wife/mother/father/mum/mom/mama/dad/papa/brother/sister/son/daughter/child/children/baby/kid/kids/boy/girl/friend/uncle/aunt/auntie/grandmother/grandfather/toddler/infant/worker/apprentice/colleague/man/woman/neighbour/neighbor/nephew/niece/cousin/boyfriend/girlfriend/fiance/employee/customer/guard/driver/wifey/hubby/oga/boss/grandma/grandpa/granny/papa/tatay/nanay/teacher/helper/foreman/stepfather/mate/roommate/victim/someone/somebody/person/people/boy stabbed/stabbing/shot/slashed/hacked/strangling/strangled/suffocating/choking/battered/beheaded me/him/her/us/my/wife/brother/neck/stomach/somebody/someone/child !photo !video !film !wedding !album !advert !cover
    strangle/strangling/strangled/strangles/throttling his/her/me/wife/him/my/child/neck/someone/somebody !business !competition
    in/serious/real/grave/great danger … life/my-life/help-me/he-will/they-will/safe/kill !brand !mark !trademark !losing !lose !endangered
    my/our/his/her/their life/lives in-danger/at-risk/in-grave-danger/under-threat/danger
    am/im/i in-danger/in-serious-danger/in-great-danger/in-big-danger !losing !lose
    not/dont/isnt/never/nowhere/no/un feel/feeling/am/im/we/is/are safe at-home/here/with-him/in-my-house/in-this-house/in-my-own-house/tonight/around-him/from-him/anymore/go-home !recipe !secret !data !idea !files !information !product !formula !brand !invention !toy !website !password
    following/stalking/chasing/chase/chased/stalks/stalker me/us/my … home/scared/afraid/street/night/dark/knife/gun/car/kill/hurt/outside/men/everyday !instagram !tiktok !followers !page !payment !debt
    stalking/stalker/stalked me/my/outside/he/ex !photo
    hiding/hide/hid in/under/inside/behind toilet/bathroom/bed/wardrobe/cupboard/closet/bush/kitchen/bushes/counter/store/ceiling !recipe !camera !secret !formula !lamp !storage !design
    locked/lock/locks/trapped/tied/chained me/us/him/her/am/im/myself/she/workers … toilet/bathroom/room/store/house/basement/wardrobe/cupboard/warehouse/freezer/container/inside/garage/boot/trunk/cellar/chair/bed !out !contract !licence !password !account !phone !invented !price !login
    breaking/break/kicking/banging/smashing/pounding/forcing/hitting/beating my/our/the/down/on/in/into door/gate/window/doors … he/they/kill/now/help/scared/inside/knife/husband/ex/shouting/me !design !invented !drum !lock
    he/they/someone/somebody/husband/ex/men/man/thieves/robbers/boyfriend breaking/kicking/banging/smashing/pounding/forcing door/gate/window/doors !design !invented
    robbers/robber/gunmen/bandits/armed-robbers/armed-men/kidnappers/thugs/terrorists/attackers/militants … now/inside/here/outside/attacking/shooting/entered/coming/hiding/door/compound/holding !last !yesterday !ago !month !year !week
    gunshot/gunshots/gunfire !game !film !sound !song
    shots fired !film
    are/is/started shooting at/us/outside/people/everyone/here/inside/market/street !film !video !advert !photo !movie !wedding !documentary !scene !music
    mob/crowd/people/they lynch/lynching/stone/stoning/beating/burning him/her/me/us/man/boy/thief !sales
    husband/wife/boyfriend/girlfriend/father/dad/stepfather/mother/stepmother/brother/boss/employer/madam/oga/manager/partner/ex/uncle/neighbour/neighbor/son/landlord/teacher/police/policeman/soldier/guard/he/she/they/man/men/fiance/inlaws/customer/supervisor … beat/beats/beating/beaten/hit/hits/hitting/slap/slaps/slapped/slapping/punch/punched/punches/punching/strangle/flog/flogs/flogged/flogging/whip/whipped/whipping/batter/battered/assault/assaulted/assaulting/choke/chokes/choked/choking me/us/her/him/my-mother/my-child/my-sister/my-children/my-kids/my-daughter/my-son !first !race !market !price !competitor !competitors !filing !letter !lawsuit !fee !bill !invoice !notice !tax !strike !song !songs !spotify !music !rapper !lyrics !copyright_strike !album !producer
    husband/wife/boyfriend/father/stepfather/boss/employer/madam/oga/partner/ex/uncle/he … kick/kicked/kicks/kicking/bite/bites/bit/burnt/burns/push/pushed/pushing/dragged/dragging me/her/my-child/my-stomach/belly … stomach/belly/blood/floor/stairs/hurt/pregnant/face/head/pain/bleeding/scared/afraid/hair !company !market
    beating/beats/hitting/hits/slapping/punching/flogging me/her/my-child/my-mother/my-kids/my-sister/us … everyday/every/night/again/belt/stick/badly/drunk/blood/help/scared/iron/cable/toilet/locked/now !song !spotify !music !price !market !rapper
    beat/beaten/beating up/badly/almost/nearly me/him/her/us/my/to-death/unconscious !price !market !competition !song
    he/husband/boss/they/ex/boyfriend/employer/father … broke/breaking/broken/fractured/twisted my/her/his arm/leg/nose/jaw/ribs/rib/hand/teeth/skull/finger/wrist
    rape/raped/raping/rapes/rapist/molested/molesting/molest/defiled/gang-raped/raper !seed !seeds !oil !honey !flower !novel !film
    touch/touching/touched/touches/fondling/groping my/me daughter/son/private/privates/body/thigh/breast/breasts/sexually !screen
    force/forced/forcing/forces me/her/us/my-daughter … sex/sleep-with/sleep/bed/prostitution/marry/undress/naked
    sexual/sexually abuse/abused/abusing/assault/assaulted/harassed/harassing/attacked
    domestic/physical/home violence/abuse/abused … me/help/husband/now/victim/wife/i
    abuse/abused/abuses/abusing/abusive me/husband/us/daughter/child/wife/physically !mark !trademark !patent !right !rights !dominant !brand !copyright !process
    trafficked/traffickers/trafficking/enslaved/slavery me/us/girls/she/i/people !song
    took/seized/holding/keeps/hold/took my passport … leave/locked/escape/rape/rapes/beat/beats/go/run/prisoner/salary
    held/holding/hold/keep/keeping me/us/her/him captive/prisoner/hostage/against-my-will/against-her-will !domain !website
    hostage/hostages me/us/him/her/people/wife/children/family/gun/workers/son/daughter !domain !website !account !data !files !name !code
    afraid/scared/fear/frightened/terrified … kill/hurt/harm/beat/rape/shoot/burn me/us/her/him/my-children/my-kids/my-family/house !sales !brand
    husband/he/she/ex/boss/father/man/boyfriend/they hurt/hurts/hurting/harm/harming me/her/my-child/my-kids/my-children/my-family/my-mother/daughter/us !copy !copies !copying !sales !brand !business !market !reputation !price !license
    hurt/harm/attack/attacking/attacked myself/my-family/my-children/my-kids/my-baby/my-wife !business !brand !competitor !mark !cyber !hackers
    attack/attacked/attacking me/us/him/her … knife/machete/outside/blood/acid/dog/dogs/home/shop/night/now/hurt/bleeding/hide/cutlass/panga !mark !trademark !patent !market !lawyer !price !cyber !brand
    kidnapped/abducted/kidnap/kidnapping/kidnaped/abduct/kidnappers/abduction !domain !website !novel !film !game
    they/men/people/gang/somebody/someone/unknown/gunmen … taken/took/grabbed/snatched/carried/seized/holding/picked/have my-daughter/my-son/my-child/my-baby/my-wife/my-husband/my-kids/my-children/my-sister/my-brother/my-boy/my-girl/my-father/my-mother … money/ransom/gunpoint/million/demand/demanding/van/bush/kill/car/pay/dont/naira/pesos/lakh !design !drawing !photo !photos !song !idea !recipe !name !brand !patent !invention !domain
    ransom … son/daughter/wife/husband/child/brother/sister/father/mother/kill/release !software !ransomware !domain !website !files !data
    pay/paying/want/wants/demand/demanding/asking ransom !software !ransomware !domain !website !files !data !hacker !hackers
    my/our/the daughter/son/child/baby/boy/girl/toddler/kid missing/disappeared/stolen/vanished !photo !name !certificate !school
    child/baby/son/daughter/kid/toddler/boy/girl … danger/choking/drowning/swallowed/unconscious/convulsing/electrocuted !toy !product !brand !label !hazard !standard !design !invented
    stop/stopped/stops/not/cant/cannot/isnt/doesnt/barely/hardly/unable/wont/never/dont/couldnt/no-fit/no/arent breathing/breathe/breathes/breath/breathin !mask !device !snorkel !fabric !shoe !shoes !mattress !cloth !design !invented !material
    trouble/difficulty/difficult/hard/problem/short/shortness/struggling/struggle/struggles/gasping/fighting/out-of breathing/breathe/breath/air !device !invented !invention !patent !product !app !mask !exercise !machine_brand
    throat/tongue/airway swelling/swollen/closing/closed/tight/blocked/swell/swells/stuck/bone !sweets !syrup !invented !lozenge
    stuck/lodged/blocked/caught throat/windpipe/airway/in-his-throat/in-her-throat
    turning/turned/turns/going/gone/went/become/becoming blue/purple/grey/yellow/pale … baby/daughter/son/child/he/she/lips/face/him/her !dye !dyed !paint !logo !colour !label !cloth !fabric !litmus
    baby/daughter/son/child/he/she/him/her/toddler/husband/wife/mother/father/mum/mom/mama/dad/papa/brother/sister/son/daughter/child/children/baby/kid/kids/boy/girl/friend/uncle/aunt/auntie/grandmother/grandfather/toddler/infant/worker/apprentice/colleague/man/woman/neighbour/neighbor/nephew/niece/cousin/boyfriend/girlfriend/fiance/employee/customer/guard/driver/wifey/hubby/oga/boss/grandma/grandpa/granny/papa/tatay/nanay/teacher/helper/foreman/stepfather/mate/roommate/victim/someone/somebody/person/people/boy … turning/turned/going/gone/went blue/purple/pale !dye !paint !logo !colour !label !cloth !fabric !doll
    lips/face/nails blue/purple !lipstick !paint !logo !doll !cosmetic !polish !colour !makeup !colour
    choking/choked/choke baby/child/children/son/daughter/kid/toddler/boy/girl/husband/wife/mother/father/customer/he/she/man/woman/food/bone/fish/meat/help/grandson !anti !device !hazard !label !safety !standard !design !invented
    suffocating/suffocate/suffocated !market !business !competition !prices !invented
    unconscious/unconcious/unconsious/unresponsive/lifeless/pulseless !use !infringement !copying !bias !copy !copied
    no/without/cant/not/weak/feel/lost pulse/heartbeat !soup !beans !crop !oximeter !device !app !invented
    he/she/him/her/husband/wife/mother/father/mum/mom/mama/dad/papa/brother/sister/son/daughter/child/children/baby/kid/kids/boy/girl/friend/uncle/aunt/auntie/grandmother/grandfather/toddler/infant/worker/apprentice/colleague/man/woman/neighbour/neighbor/nephew/niece/cousin/boyfriend/girlfriend/fiance/employee/customer/guard/driver/wifey/hubby/oga/boss/grandma/grandpa/granny/papa/tatay/nanay/teacher/helper/foreman/stepfather/mate/roommate/victim/someone/somebody/person/people/boy … not/isnt/wont/stopped/aint/no/never moving/move/awake/responding/responsive/response/respond floor/fell/blue/lips/collapsed/breathing/breath/ground/blood/body/eyes/help/pool !email !emails !letter !message !messages !mail !agent !licence
    he/she/him/her/husband/wife/mother/father/mum/mom/mama/dad/papa/brother/sister/son/daughter/child/children/baby/kid/kids/boy/girl/friend/uncle/aunt/auntie/grandmother/grandfather/toddler/infant/worker/apprentice/colleague/man/woman/neighbour/neighbor/nephew/niece/cousin/boyfriend/girlfriend/fiance/employee/customer/guard/driver/wifey/hubby/oga/boss/grandma/grandpa/granny/papa/tatay/nanay/teacher/helper/foreman/stepfather/mate/roommate/victim/someone/somebody/person/people/boy not/isnt/stopped moving/awake !machine !sales !stock !company
    baby/child/toddler/son/daughter/infant/mother/father/wife/husband not/isnt/wont/no/stopped responding/response/respond/responsive/moving !email !emails !letter !message !messages !agent !lawyer !licence !offer
    not/isnt/wont respond/responding/responsive … lips/blue/breath/breathing/pulse/floor/fell/collapsed/unconscious/eyes
    he/she/him/her/husband/wife/mother/father/mum/mom/mama/dad/papa/brother/sister/son/daughter/child/children/baby/kid/kids/boy/girl/friend/uncle/aunt/auntie/grandmother/grandfather/toddler/infant/worker/apprentice/colleague/man/woman/neighbour/neighbor/nephew/niece/cousin/boyfriend/girlfriend/fiance/employee/customer/guard/driver/wifey/hubby/oga/boss/grandma/grandpa/granny/papa/tatay/nanay/teacher/helper/foreman/stepfather/mate/roommate/victim/someone/somebody/person/people/boy collapsed/collapse/fainted/faint/fainting/passed-out/blacked-out/slumped/fainting !business !company !deal !partnership !market !price !mark
    collapsed/fainted/slumped … help/breathing/floor/pulse/ground/hospital/unconscious/water/heart/blood !business !company !market !deal
    he/she/him/her/husband/wife/mother/father/mum/mom/mama/dad/papa/brother/sister/son/daughter/child/children/baby/kid/kids/boy/girl/friend/uncle/aunt/auntie/grandmother/grandfather/toddler/infant/worker/apprentice/colleague/man/woman/neighbour/neighbor/nephew/niece/cousin/boyfriend/girlfriend/fiance/employee/customer/guard/driver/wifey/hubby/oga/boss/grandma/grandpa/granny/papa/tatay/nanay/teacher/helper/foreman/stepfather/mate/roommate/victim/someone/somebody/person/people/boy … fell/fallen/falling/fall … roof/ladder/stairs/staircase/scaffold/scaffolding/tree/building/height/pool/well/river/lake/sea/machine/head/pit/borehole/window/balcony/storey/manhole/gutter/tank/shaft/dam/upstairs/ground/floor/down … blood/bleeding/moving/unconscious/help/head/breathing/shaking/badly/drowning/now/pain/leg/not !sales !price !chair
    he/she/him/her/husband/wife/mother/father/mum/mom/mama/dad/papa/brother/sister/son/daughter/child/children/baby/kid/kids/boy/girl/friend/uncle/aunt/auntie/grandmother/grandfather/toddler/infant/worker/apprentice/colleague/man/woman/neighbour/neighbor/nephew/niece/cousin/boyfriend/girlfriend/fiance/employee/customer/guard/driver/wifey/hubby/oga/boss/grandma/grandpa/granny/papa/tatay/nanay/teacher/helper/foreman/stepfather/mate/roommate/victim/someone/somebody/person/people/boy fell/fallen/fell-down roof/ladder/stairs/scaffold/scaffolding/pool/well/river/borehole/pit/balcony/storey/manhole/lagoon/dam/septic/window/tree !sales !price !invented
    foam/foaming/froth/frothing mouth/from-mouth
    he/she/him/her/husband/wife/mother/father/mum/mom/mama/dad/papa/brother/sister/son/daughter/child/children/baby/kid/kids/boy/girl/friend/uncle/aunt/auntie/grandmother/grandfather/toddler/infant/worker/apprentice/colleague/man/woman/neighbour/neighbor/nephew/niece/cousin/boyfriend/girlfriend/fiance/employee/customer/guard/driver/wifey/hubby/oga/boss/grandma/grandpa/granny/papa/tatay/nanay/teacher/helper/foreman/stepfather/mate/roommate/victim/someone/somebody/person/people/boy … shaking/jerking/trembling/shivering … floor/foam/eyes/unconscious/mouth/stop/fell/ground/fever !machine !camera
    fell/fall/fallen down/floor/ground shaking/jerking/foam/unconscious/bleeding
    having/had/has/got/gets/getting/start seizure/seizures/convulsion/convulsions/epilepsy !customs !goods !container !border !court !counterfeit !police !port !shipment
    having fits !dress !size !shoe !shoes
    convulsing/convulsion/convulsions/epileptic !drug !device !invented
    wife/she/sister/woman/daughter/girl/im/am in-labour/in-labor/giving-birth/water-broke/waters-broke/labour-started/labor-started/bleeding !law !cost !costs !work
    pregnant/labour/labor/delivery/birth … bleeding/blood/fainted/unconscious/convulsing/emergency !kit !invented !product
    baby coming/born now/road/here/taxi/home help/ambulance/hospital/nobody/alone
    heart-attack/cardiac-arrest/heart-stopped/heart-failed/atake-sa-puso/dil-ka-daura/heart-attak
    chest pain/pains/paining/painful/hurting/hurts/hurt/ache/aching/tight/tightness/pressure/burning/squeezing/heavy/crushing/stabbing/clutching !freezer !strap !drawer !drawers !invented !ointment !balm !device !box !wood !belt !binder
    holding/clutching/grabbing/grabs/holds/touching his/her/the chest … sweating/fell/pain/floor/sweat/breath/cannot/collapsed/down/help
    father/mother/husband/wife/he/she/uncle/boss/friend/customer holding/clutching/grabbing/holds/grabs chest
    heart pain/paining/pains/painful/hurting/hurts … arm/hand/sweat/sweating/breath/help/now/cannot/strong/severe/chest/left/numb/attack/fast/bad/much !copy !copied !copies !stole !stolen !steal !stealing !betrayed !design
    left/right/one/whole/half arm/hand/side/leg/face/body numb/paralysed/paralyzed/weak/feel/feeling/tingling/limp !invented !glove !logo !pattern !design
    not/no/cannot/cant/lost feel/feeling/move/moving arm/hand/leg/legs/side/face/body !device !invented !brand !market !doll !toy
    face/mouth/lip/eye droop/drooping/drooped/drooling/crooked/twisted !doll !mask !design !logo !character
    slurred/slurring/slur speech/words/talking/he/she
    having/had/has/got/suffering/suffered/getting stroke !engine !brush !pen !machine !cylinder !cover !year !exercises !recommended
    suddenly/sudden cannot/cant talk/speak/see/walk/move/stand
    bleeding/bleed/bleeds/bleeding-out … much/lot/heavily/heavy/stop/stopping/badly/nonstop/blood/head/nose/ear/wont/severely/profusely/help/labour/labor/pregnant/he/she/hand/finger/leg/please/deep/ambulance/hospital/floor/plenty/die/dying !colour !colours !dye !ink !fabric !cash !money !print !edge !text !cloth
    much/lot/heavily/heavy/head/nose/he/she/hand/finger/leg/son/daughter/wife/worker/baby/deep/badly/husband/customer … bleeding/bleed/bleeds !colour !colours !dye !ink !fabric !cash !money !print !edge !text !cloth
    blood everywhere/gushing/pouring/flowing/spurting/rushing/pool/nonstop !test !device !fruit
    vomit/vomiting/vomits/coughing/coughed/cough/spitting/urinating/peeing blood
    losing/lost/loosing/too/much/lot blood … lot/much/too/fast/pale/help/fainted !test !device !analyser !pressure !sugar !donor !bank
    cut/cuts/severed/crushed/chopped/amputated/sliced/lost/tore/torn/ripped/smashed finger/fingers/thumb/toe/toes/leg/foot/arm !invented !protect !glove !gloves !prevent !without !patent !design !safe !guard !robot !prosthetic !doll !trousers !dress
    cut/severed/crushed/chopped/sawed/sawn/sliced his/her/off/my-own/himself/herself/deep hand/hands/neck/head/himself/herself/badly !craft !embroidered !invented !design !made !dress !sewn
    hand/arm/leg/hair/sleeve/scarf/finger/fingers/foot/dress caught/stuck/trapped/crushed/pulled/inside/jammed/entered in/inside/under/the/by/into/of machine/grinder/press/saw/mill/roller/belt/mixer/engine/gear/gears/fan/blade/thresher/grater !invented !prevent !prevents !protect !guard !design
    deep/big/bad cut/wound/gash head/hand/leg/arm/neck/blood/bone/stomach/bleeding
    burn/burnt/burned/burns/scald/scalded/scalding baby/child/children/son/daughter/wife/husband/worker/mother/girl/boy/apprentice/face/body/badly/skin/himself/herself/himself/degree/severely/alive !cream !lotion !ointment !invented !sun !product !wood !charcoal !calories !fuel !doll !brand !stove !prevent !safe
    burn/burnt/burned/scalded baby/child/children/son/daughter/wife/husband/worker/girl/boy … help/screaming/crying/hospital/badly/skin/peeling/face !cream !invented
    pour/poured/pours/spill/spilled/spilt/splash/splashed/fell/fall/threw/thrown/throw/throwing/sprayed/dropped acid/boiling/hot-water/hot-oil/hot-tea/hot-soup/hot-porridge/hot-pap/petrol/kerosene/caustic/battery-water/steam/molten/boiling-water/boiling-oil/hot me/him/her/his/baby/child/wife/son/daughter/eyes/eye/face/body/skin/worker/hand/hands/legs/leg/husband/boy/girl/back/chest/apprentice/himself/herself !invented !sauce_brand !mould !recipe !perfume
    acid/chemical/chemicals/bleach/lime/thinner/solvent/caustic/superglue/glue/cement/petrol/pepper in/into/inside/splashed/entered/touched eye/eyes !invented !dropper
    skin/flesh coming-off/falling-off/melting/peeling-off/came-off !cream !mask !fruit !potato
    exploded/explosion/explodes/exploding/blew-up/blown-up/blast gas/cylinder/boiler/battery/stove/transformer/factory/kitchen/generator/hurt/injured/fire/people/workers/shop/face/hand/tank/compressor/phone !fake !counterfeit !brand !sales !invented !patent !prevent !views !growth
    electrocuted/electrocute/electrocution/electrocuting/electricuted/electrocuted !invented !prevent
    touched/touch/touching/shocked/holding/stuck/caught/grabbed/stepped live/electric/high-tension/nepa/power/naked/electricity/bare wire/cable/line/current/fence/socket/pole !invented !prevent !design
    electric/electrical/electricity/current/nepa/power shock/shocked/shocking/catch/caught/struck/pulled/hold/holding/hit he/she/him/her/me/my/worker/son/boy/brother/apprentice/man/daughter/child/husband !device !invented !fee !bill
    lightning/thunder struck/strike/hit him/her/us/man/boy/woman/people/son/house !brand !logo
    child/children/baby/babies/son/daughter/toddler/kid/boy/girl/infant/grandson/granddaughter/nephew/niece/he/she … swallowed/swallow/swallows/ate/eaten/drank/drunk/ingested/inhaled/licked … battery/batteries/coin/coins/magnet/magnets/button/needle/needles/nail/nails/pin/pins/pill/pills/tablet/tablets/medicine/drugs/bead/beads/marble/marbles/toy/stone/screw/ring/key/bone/plastic/seed/cap/perfume/soap/cream/kerosene/paraffin/petrol/bleach/jik/izal/dettol/phenyl/harpic/acid/detergent/poison/pesticide/insecticide/sniper/otapiapia/weedkiller/weed-killer/insect-killer/herbicide/gramoxone/paraquat/roundup/thinner/turpentine/acetone/methanol/antifreeze/caustic/solvent/chemical/chemicals/glue/paint/varnish/dye/toner/sanitizer/sanitiser/disinfectant/cleaner/mothball/mothballs/camphor/fertilizer/diesel/cyanide/arsenic/rodenticide/zeher/zehar/jahar/lason/sumu !hazard !standard !label !invented !patent !brand
    swallowed/swallow/swallowing battery/batteries/coin/coins/magnet/magnets/button/needle/nail/pin/bead/marble/toy/screw/ring/stone/bone/key/lego !hazard !standard !invented !prevent
    put/has/stuck coin/button/battery/bead/seed/stone/bean/pin/marble mouth/nose/throat/ear
    poisoned/poisoning/poison me/us/him/her/child/children/wife/husband/workers/family/my-food/food/someone/somebody !ivy !brand !invented
    snake/cobra/mamba/viper/scorpion/adder/rabid/crocodile/hippo/lion bit/bite/bites/bitten/stung/sting/attacked !brand !logo !tattoo !game
    bitten/bit stung/snake/scorpion/spider/dog/rat/monkey … leg/hand/swelling/swollen/blood/hospital/child/son/daughter/rabies/foot
    stung/sting/stings/bee/bees/wasp … swelling/swollen/throat/breath/breathing/face/collapsed/faint
    allergic/allergy reaction/shock … breath/swelling/throat/face/severe/hospital/swollen/child/now/help
    anaphylaxis/anaphylactic !drug
    inhaled/inhale/inhaling/breathed/breathing/breathe fumes/gas/smoke/chemical/chemicals/chlorine/ammonia/solvent/monoxide/dust/paint … chest/tight/dizzy/cough/coughing/faint/fainted/sick/vomit/cannot/help/unconscious/headache/throat !mask !filter !invented
    fumes/gas/smoke/chemical/monoxide/generator … dizzy/fainting/fainted/suffocating/vomiting/unconscious/collapsed/faint/sleepy !invented !brand !sales
    carbon monoxide !invented !patent !sensor !brand !detector
    gas/lpg/cylinder leak/leaking/smell/smelling/smells/hissing/leakage/escaping !detects !device !detector !sensor !invented !patent !brand !perfume
    smell/smelling gas … everywhere/strong/kitchen/shop/dizzy/house/room/strongly !detector !sensor !invented
    shop/house/market/factory/workshop/building/kitchen/store/room/warehouse/office/stall/car/van/bus/home/roof/generator/machine/school/bakery/farm/flat/apartment/clothes/curtain/kiosk/hostel/neighbour/compound on-fire/caught-fire/catching-fire/catch-fire/is-burning/are-burning/burning-now/in-flames/ablaze/burning-down/dey-burn/start-burning/took-fire !stove !wood !charcoal !fuel !candle !last !certificate !year !ago !insurance !lost
    fire/flames/smoke/blaze … trapped/spreading/everywhere/escape/choking/upstairs/suffocating/burning-people/people-inside/out-of-control/cannot-get-out/cant-get-out !extinguisher !alarm !detector !stove !invented !oven !fuel !employee !staff
    call/send/need/where/number/bring fire-brigade/fire-service/firefighters/fire-fighters/fire-truck/fire-station/firemen !toy !design
    fire help/burning/trapped/brigade now/us/people/market/inside/please/burning/pls/shop/house !extinguisher !alarm !invented !stove !employee !staff !oven
    stove/oil/pan/pot/fryer/gas/heater/charger/socket/wires/wire caught/catch/catching/on fire help/now/spreading/kitchen/people/burning !invented !year !last
    truck/lorry/car/bus/bike/okada/boda/matatu/train/van/trailer/motorbike/motorcycle/tricycle/keke/jeep/jeepney/danfo/taxi hit/hits/knocked/knock/crushed/ran-over/run-over/crashed/jam/jammed/smashed boy/girl/child/son/daughter/man/woman/him/her/me/us/people/pedestrian/worker/brother/sister/mother/father/wife/husband/somebody/someone !game
    accident/crash … injured/blood/trapped/badly/hurt/dying/bleeding/unconscious/dead/victims/bodies/help-now !insurance !patent !claim !compensation
    roof/wall/building/scaffold/scaffolding/ceiling/mine/tunnel/bridge/storey/trench/shelf/crane collapsed/fell/fallen/caved/crashed/falling/collapse people/us/workers/trapped/inside/him/boys/boy/men/me/them/man/her/worker/child !design !copied !sales
    trapped/buried/pinned/stuck rubble/lift/elevator/mine/well/wreck/debris/burning/smoke/collapsed/under-the-machine/under-machine/under-the-car/under-the-wall/fire !invented !design
    badly/seriously/severely/critically injured/wounded/hurt/burnt/burned/bleeding !sales !copies !copied !brand !business !reputation !market
    is-dying/am-dying/im-dying/are-dying/dey-die/dying-here … help/now/ambulance/hospital/blood/breath !brand !business !shop !market !company !hens !plants !crop !product !language !craft !tradition !battery !know !cloth !fabric !copyright !rights !author !trademark !patent !owner !indigo !adire !yarn
    need/call/send/get/dial/phone/where/want/please/bring/number ambulance/paramedic/paramedics/emergency-services/911/999/112/108 !logo !design !copied !company !brand !name !toy
    call/dial/phone 911/999/112/108/100/emergency
    medical emergency … help/now/is/have/this !device !invented !patent !brand !kit
    drowning/drowned/drown !debt !debts !paperwork !bills !work !orders !noise !invoices !loan !prevent !invented
    marna/marne chahta/chahti/chahte/hai/he/hu/hoon/jana/mujhe/mann
    mar jaunga/jaungi/jau/jaunga/jaongi/jana/jaana/jaenge/jau
    jeena/jina/jeene/jine nahi/nahin/nai/nhi/mushkil/bekar
    khudkushi/aatmahatya/atmahatya/suside/khudkhushi
    jaan de-dunga/de-dungi/dedunga/dedungi/dena/khatre/se-maar/se-mar/le-lega/le-lenge/lelega/se
    apni/meri jaan de/lene/dene/le/khatre/bacha/bachao
    zindagi/jindagi khatam/nahi/nahin/tang/thak/jeeni/mushkil/bekar … lag/chah/hu/hoon/gaya/gayi/karna/kar/nahi !business
    zeher/zehar/jeher/jahar/zahar kha/pi/khaa/piya/pee/khaya/liya/lunga/khalunga/de-diya/diya
    phaansi/fansi/phansi/faansi laga/lagaa/lagana/lunga/lungi/lagane/lagayi
    maar/mar dega/denge/dalega/daalega/dalenge/daalenge/dunga/dalunga/diya mujhe/hume/usko/humko/jaan/wo/woh/isko
    maar/peet/pit/marta/maarta/peetta/pitta raha/rahe/hai/he/hain mujhe/mujhko/hume/biwi/maa/bachche/bahut/roz/pati
    saans/sans/saas nahi/nahin/ruk/nai/nhi/rahi/phool/band
    behosh/behoosh/bihosh
    khoon beh/bah/ruk/nikal/bahut/band
    aag lag/lagi/laga/lagg
    current/bijli/karant lag/laga/lagi/jhatka
    seene/sine/chhati/chati dard/dukh/me-dard
    dil daura/ka-daura
    nigal/nigla/nigli/nigal-liya/nigalli
    chaku/chaaku/bandook/bandooq/tamancha/talwar/pistol lekar/leke/dikha/maar/maara/mara/lagaya/lekr
    bachao/bachaao/bachalo !paisa !paise
    magpakamatay/magpapakamatay/nagpakamatay/magbibigti/nagbigti/magpatiwakal
    mamatay/mamatay-na/mamamatay gusto/nais/na/ako/ko/nang/kami/siya
    ayoko/ayaw/ayokong mabuhay/nang-mabuhay/mabuhay-pa
    papatayin/pinapatay/pinatay/papatay ako/kami/niya/nila/siya/ko/kita
    sinasaktan/binubugbog/sinuntok/sinusuntok/binugbog/sinasakal/ginahasa/ginagahasa
    hindi/di/dili/hirap makahinga/humihinga/huminga/makaginhawa
    nasusunog/may-sunog/sunog/nasunog bahay/kami/tindahan/palengke/tulong/po/ngayon/pabrika/na
    nalulunod/nalunod/nakuryente/kinidnap/dinukot/saklolo/nakalunok/nalunok/nalason/nabaril/nasaksak/sinaksak/binaril
    dumudugo/nagdurugo/duguan
    masakit/sumasakit/naninikip dibdib
    walang-malay/nawalan-ng-malay/hinimatay
    kutsilyo/baril/itak … ako/kami/labas/hawak/siya/niya !negosyo
    e/he/she/him/am/i don faint/collapse/swallow/drink-poison/drink-sniper
    no fit breathe/breath/breathing/wake
    dem/they/him/he dey/wan/go/don beat/kill/flog/shoot/stab/rape/kidnap/slap me/us/am/him/her/my
    wan/want/go/dey kill/murder/shoot me/myself/us/person !fees !photo
    life don-tire-me/don-taya/don-taya-me/tire-me
    kujiua/nijiue/nitajiua/najiua/kujinyonga/kujitoa-uhai/amejinyonga
    nataka/bora/afadhali/natamani kufa/nife/nikufe
    sitaki kuishi
    wataniua/ataniua/watatuua/anataka-kuniua/ananipiga/anatupiga/wananipiga/anabakwa/amebakwa/nimebakwa
    hapumui/hawezi-kupumua/siwezi-kupumua/amezimia/ameanguka/amemeza/anatokwa-damu/damu-nyingi
    moto unawaka/unateketeza/nyumba/duka/saidia/saidieni
    amekunywa/nimekunywa/amekula sumu/dawa/kerosene/mafuta-taa
    quiero/quisiera morir/matarme/suicidarme
    veux/envie mourir/suicider
    fire/smoke in/inside/at/from/at-the/in-the/my/our workshop/house/building/shop/kitchen/room/factory/store/office/market/warehouse/stall !brand !name !logo !wood !safety !alarm !extinguisher !invented !insurance !year !stove !employee !staff !last !oven !worker_fire
    fire/smoke … trapped/burning/help/screaming/spreading workshop/house/building/shop/kitchen/factory/people/workers/inside/now !wood !safety !alarm !extinguisher !invented !insurance !year !stove !employee !staff !oven
    painless painlessly … die/death/end/way
    way/ways/how/method/methods/best/easy/easiest/quick/quickest/fastest/painless to-die/of-dying/to-kill-myself/to-end-my-life/to-end-it !brand
    painless/easy/quick way/death/method die/to/death/end !brand !hair !tattoo !circumcision
    end/finish/off/delete/destroy/unalive myself !profile !data
    head/mind/heart/voice/voices … end-it/end-it-all/end-everything/finish-it/do-it-tonight
    want/going/thinking/think/planning/decided/ready/about/gonna/plan/wanna/time … end-it/end-it-all/end-it-now/end-everything/end-my-existence/finish-myself/leave-this-world !licence !contract !fight !dispute !partnership !agreement !quarrel !lease !you
    i/im/am/me burden everyone/everybody/family/people/them/all/children/world/anyone/my
    better/fine/happier/okay/ok/easier/peace without-me/if-im-gone/when-im-gone/if-i-go !brand !shop
    i-am-no-more/be-no-more/im-no-more/i-will-be-no-more !interested !partner !member !using !owner !longer
    sleep/sleeping/lie/lying … not-get-up/never-get-up/not-wake/never-wake/forever/no-waking/not-open-my-eyes !invented !app
    no/not/cannot/cant/dont/without/lost/see way/reason/how/strength/power/will/energy/wish/desire/courage … go-on-living/continue-living/keep-living/to-live/go-on-anymore/of-living
    continue-living/keep-living/go-on-living/carry-on-living/keep-on-living/continue-to-live/live-any-longer/live-another-day/face-another-day !abroad
    forgive me … all/everyone/everybody/mother/father/children/family/wife/husband !english !question !asking !letter
    nothing left for-me/to-live/in-life/in-this-life/to-live-for
    nothing/nobody/no-one to-live-for/to-live
    want/wish/need/make/please/let pain/suffering/everything/it-all stop/end/over/finish forever/now/die/only/just !messages !reminders
    just want/need pain/suffering/it-all stop/end/over
    i/im hopeless/worthless/suffocating/drowning-in … die/live/life/end/gone
    disappear/vanish forever/from-this-world/from-this-earth/tonight/and-never
    touches/touched/touching/touch … night/private/bed/body/breast/bath/underwear/privates … father/stepfather/uncle/boss/teacher/he/pastor/cousin/me !screen
    father/stepfather/uncle/boss/teacher/pastor/brother/supervisor/he/cousin touches/touched/touching me/my-daughter/my-son/my-sister/my-body/us !heart !screen
    squeezed/squeezing/squeeze/squeezes/grabbed/grabs/holding/held/pressed/pressing/hands-on neck/throat !bottle !guitar !dress
    drunk/angry/mad … breaking/beat/beating/hit/hitting/shouting/kill/coming-for-me/throwing/smashing he/husband/father/boyfriend/me/him
    coming-for-me/coming-after-me/coming-for-us/looking-for-me-to !tax !lawyers !company !brand
    gunmen/bandits/armed-men/armed-robbers/armed-robber/militants/terrorists/kidnappers/hoodlums/armed-gang !last !ago !year !month !week !yesterday !game !film
    pistol/rifle/machete/machetes/cutlass/cutlasses/matchet/panga/pangas/ak47/grenade/shotgun !toy !water !spray !game !invented !design !designed !film !novel !grip !brand !logo !handle !made !make !sell !copied !copies !sharpener !sheath !shape !shaped !photo !licence !license !permit !certificate !hunting !club !inherited
    gun/guns … he/she/they/me/us/him/her/neighbour/husband/man/men/boss/here/outside/door/house/shop/head !glue !toy !water !spray !massage !nail !heat !hot !handle !game !invented !design !designed !film !novel !grip !brand !logo !copied !copies !sell !make !made !photo !shape !shaped !tag !label
    he/she/they/neighbour/husband/man/men/boss/somebody/someone/customer/partner … gun/guns !glue !toy !water !spray !massage !nail !heat !hot !handle !game !invented !design !designed !film !novel !grip !brand !logo !copied !copies !sell !make !made !photo !shape !shaped !tag !label
    knife/blade/razor/scissors/rope/pills/gun/poison in-my-hand/in-hand/in-my-hands/to-my-wrist/at-my-throat/beside-me/on-my-neck/on-my-arm/near-me !design !made !invented !sell
    said/says/say/told/swears/swore … i-am-next/im-next/i-will-die/you-will-die/i-am-dead/im-dead/bury-me/dead-man/dead-meat/not-see-tomorrow/wont-see-tomorrow/will-not-live
    grabbed/snatched/abducted/seized … girl/boy/daughter/son/child/baby/wife/sister/brother !design !idea !name !brand !photo !domain
    taken/took/stolen/stole/picked girl/boy/daughter/son/child/baby/brother/sister/husband/wife by/gunmen/men/gang/strangers/someone/somebody/unknown/van/road/street/force !design !idea !name !brand !photo !song !drawing !invention
    child/children/baby/babies/son/daughter/toddler/kid/boy/girl/infant/grandson/granddaughter/nephew/niece/he/she swallowed/swallow/swallows/ingested !hazard !standard !label !invented !brand
    baby/toddler/child/son/daughter/infant/boy/girl/kid drank/drunk/drink … liquid/cleaning/cleaner/oil/fuel/medicine/soap/wash/polish/remover/thinner/detergent/shampoo/bleach/chemical/battery/lotion/kerosene/paint/alcohol/gin/spray !invented !brand !patent
    ate/eaten/eats/licked … poison/berries/mushroom/mushrooms/rat-poison/mosquito-poison/coil/naphthalene/battery child/children/baby/babies/son/daughter/toddler/kid/boy/girl/infant/grandson/granddaughter/nephew/niece/he/she/sick/vomiting/help/unconscious/shaking
    child/children/baby/babies/son/daughter/toddler/kid/boy/girl/infant/grandson/granddaughter/nephew/niece/he/she … ate/eaten/eats/licked … poison/berries/mushroom/mushrooms/coil/naphthalene/battery/pills/tablets/drug/medicine/glue/rat
    baby/toddler/child/son/daughter/infant/kid … put something/it/thing/coin/bead/bean mouth/nose/throat/ear … cough/coughing/choke/blue/breath/breathing/stuck/cannot
    finger/hand/fork/nail/wire/spoon … socket/plug/outlet/mains/extension … boy/girl/son/daughter/child/shock/talking/unconscious/shaking/fell/breathing/help
    boy/girl/son/daughter/child/worker/apprentice/baby … socket/outlet/mains/live-wire/high-tension !invented !protect !safe !cover !design
    boiling/scalding/boiled water/oil/pap/tea/porridge/soup/milk/pot/fat/wax/kettle … son/daughter/child/baby/wife/husband/mother/face/body/leg/skin/him/her/girl/boy/himself/herself/apprentice !recipe !invented !product !brand !cook !cooks
    pot/kettle/pan/boiler/bucket … tipped/tip/fell/poured/spilled/turned/overturned … son/daughter/child/baby/wife/husband/mother/face/body/leg/skin/him/her/girl/boy/himself/me !invented !design
    smoke filling/filled/fills/thick/black/everywhere/choking/coming-from/coming-out/pouring !fish !meat !stove !flavour !brand !exhaust !engine !invented
    wire/cable/pole/transformer/line/tree/wall/roof/shelf/machine/gate fell/fallen/falling/collapsed/collapse on/upon/onto man/him/her/boy/people/child/me/worker/workers/girl/woman/us/apprentice/them
    shaking/jerking/twitching/convulsing … foam/floor/ground/mouth/eyes-rolled/eyes !machine !camera !mat
    injected/inject/injecting/sniffed/snorted/smoked … much/pulse/unconscious/breathing/wake/dying/shaking/heroin/overdose/collapsed !invented !mould !plastic !molding
    inhaler finished/empty/lost/attack
    asthma/asthmatic attack … breath/breathe/breathing/inhaler/help/finished/cannot/cant/dying/now/severe
    catch/catching breath/his-breath/her-breath/my-breath cant/cannot/not/couldnt/wont
    heart racing/stopped/pounding/beating-fast … breath/breathe/chest/dizzy/faint/cannot/help/numb
    pain chest/heart … jaw/arm/back/shoulder/sweat/left
    jaw/left-arm/left-shoulder pain/numb … chest/sweat/heart
    knocked/knock/hit/hits/crushed/ran-over/run-over/crushing … lorry/truck/car/bus/okada/bike/van/trailer/train/tricycle/keke/matatu he/she/him/her/husband/wife/mother/father/mum/mom/mama/dad/papa/brother/sister/son/daughter/child/children/baby/kid/kids/boy/girl/friend/uncle/aunt/auntie/grandmother/grandfather/toddler/infant/worker/apprentice/colleague/man/woman/neighbour/neighbor/nephew/niece/cousin/boyfriend/girlfriend/fiance/employee/customer/guard/driver/wifey/hubby/oga/boss/grandma/grandpa/granny/papa/tatay/nanay/teacher/helper/foreman/stepfather/mate/roommate/victim/someone/somebody/person/people/boy !game !off !brand
    lorry/truck/car/bus/okada/bike/van/trailer/train/tricycle/keke/matatu/motorbike … knocked/knock/crushed/ran-over/run-over/hit … he/she/him/her/husband/wife/mother/father/mum/mom/mama/dad/papa/brother/sister/son/daughter/child/children/baby/kid/kids/boy/girl/friend/uncle/aunt/auntie/grandmother/grandfather/toddler/infant/worker/apprentice/colleague/man/woman/neighbour/neighbor/nephew/niece/cousin/boyfriend/girlfriend/fiance/employee/customer/guard/driver/wifey/hubby/oga/boss/grandma/grandpa/granny/papa/tatay/nanay/teacher/helper/foreman/stepfather/mate/roommate/victim/someone/somebody/person/people/boy !game !brand
    losing/lost/lose much/lot/plenty/too/lots blood
    glass/nail/metal/knife/rod/iron/stick/arrow/bullet … entered/inside/went-into/pierced/through/stuck/in-his/in-her/in-my belly/stomach/chest/eye/neck/head/leg/foot/back !invented !design !bottle
    gushing/spurting/squirting blood/from/wound/leg/arm/head
    thumb/finger/fingers/toe/hand/foot/leg/arm … clean-off/cut-off/came-off/chopped-off/sliced-off/torn-off/ripped-off/hanging-off/fell-off/severed !invented !doll
    cut/sliced/chopped/sawed/tore … finger/fingers/thumb/toe/hand/foot/leg/arm off/clean/bone/deep/blood !invented !prevent !protect !dress !glove !hand_cut !fabric
    trapped/caught/stuck/jammed/pulled … grinder/mixer/press/roller/thresher/mill/machine/saw/belt … hand/arm/finger/fingers/leg/screaming/foot/hair !invented !prevent !guard
    hand/arm/finger/fingers/leg/foot/hair … trapped/caught/stuck/jammed/pulled … grinder/mixer/press/roller/thresher/mill/machine/saw/belt/gear !invented !prevent !guard
    screaming/screams … pain/help/hand/blood/burn/trapped/husband/neighbour/woman/child !song !film
    cant/cannot/not/no feel/feels/move legs/leg/his-legs/her-legs/my-legs/arms/body
    limp/floppy/stiff … breathing/breath/baby/infant/eyes/cold
    baby/infant/newborn/child limp/floppy/stiff/cold/lifeless/motionless
    birth/delivered/delivery/labour/pregnant … bleeding/blood/fainted/unconscious/fits
    suddenly/sudden … cannot/cant/not speak/talk/see/walk/move/stand/mouth
    mouth/face … twisted/crooked/bent/drooping/droops/hanging … speak/talk/side/suddenly/arm
    pulse/heartbeat no/without/not/lost/weak !soup !beans !crop
    stop/cannot/not/wont/cant … bleeding nose/wound/cut/ear/weak/hours
    bleeding/bleed nose/ear/mouth/head … hours/stop/weak/fell/beat
    someone/somebody/boy/girl/man/child/people/he/she drowning/drowned/drown !debt !debts !paperwork !work
    stall/kiosk/tent/hut/container/godown/warehouse/hall/church burning/on-fire/caught-fire/in-flames/ablaze !stove !wood !last !year
    burning/fire/flames … inside/trapped/sister/brother/mother/people/child/children/upstairs/neighbours !stove !wood !fuel !calories !oven !brand !employee !staff !sex !certificate !consent !safety !deposit
    eyes/throat/chest … burn/burning/burns … gas/fumes/smoke/acid/chemical/chlorine !chili !pepper_sauce !soap
    gas strong/heavy/terrible/smell/smells … eyes/dizzy/kitchen/house/shop/burn/sick/everywhere/headache !detector !sensor !invented
    mixed/mix/mixing bleach/acid/chlorine/ammonia/chemicals … breath/breathe/cough/eyes/chest/dizzy/cannot/cant
    generator/fumes/smoke/charcoal/coal … waking/wake/unconscious/not-wake/fainted/dizzy !invented
    finish/finished/deal/waste/wipe me/us/him/my-family cutlass/gun/knife/juju/tonight/kill/bullet !pay
    swears/swore/swear/vows/vowed/promise/promised … kill/slaughter/shoot/murder/bury/burn/destroy-me/beat me/us/him/her/them !sales
    slaughter/slaughtered/behead me/us/him/her/you/my-family/them
    acid/petrol/kerosene/boiling-water … on-me/on-my-face/on-her/on-him/on-us/at-me/my-face pour/throw/threw/poured/splash/will/says/said
    pour/throw/threw/poured acid/petrol/kerosene/hot-water on/me/face
    kuishi sina/sioni/sitaki/hakuna/nimechoka
    mtoto/mwanangu/mtu amemeza/amekunywa/ameanguka/anazama/amezimia/hapumui/anatapika/amechomeka/ameungua
    mafuta-ya-taa/sumu amekunywa/amemeza/nimekunywa
    sunog/nasusunog/apoy dito/tulong/pabrika/bahay/kami/tindahan/may
    tulong … sunog/patay/dugo/baril/makahinga/papatayin/nalunod/lunod
    anak/baby/asawa/nanay/tatay hindi-makahinga/hindi-humihinga/nalunod/nakalunok/dumudugo/walang-malay/nahulog/nasunog
    saklolo/tulungan-nyo-ko/mamamatay-na
    pati/sasur/malik/boss/saas/bhai/husband maar/peet/pit/marta/maarta/jala/jalane raha/dega/rahe/diya/deta/hai/rahi
    heart-attack/attack/daura aaya/aya/pada/padha/aa
    jal/jhulas gaya/gayi/rahi/raha/gai bachcha/beti/beta/haath/dukan/ghar/aag/log
    bachcha/bachche/beti/beta … nigal/gir/doob/behosh/jal/zeher/pi-liya/pee-liya/saans
    carry/carried/bring/brought gun/guns/cutlass/matchet/weapon enter/my/shop/house/come/dey
    e/he/she no dey/fit breathe/breath/move/wake/talk/respond
    ambulance … send/need/please/factory/now/call/where/number/come !logo !design !copied !company !brand !name !toy !invented
    better/happier/fine/relieved/glad/easier if i was/were/am/is/had dead/gone/died/vanish/vanished/disappeared !shop !brand
    i/me want/wanna/wan/will/going/gonna/plan/ready to-hang/hang-myself/hang-tonight !poster !picture !sign !painting !banner !logo
    i want hang myself/tonight/now/rope/die
    = i want/wanna/will to/go hang/jump/die/suicide
    gang/thugs/robbers/thieves/men/mob/boys/hooligans/attackers/soldiers/police/bandits/neighbours/relatives … beating/beat/attacking/attack/hitting/killing/shooting/stabbing my/our/the/us/me workers/worker/staff/family/husband/wife/father/son/brother/people/mother/children/us/me/him/her/guard !price !sales !market !song
    broke/break/breaking/broken in/into/inside … beating/beat/knife/gun/hurt/tied/scared/hiding/now/help/attack/attacking !last !week !month !year !invented
    lies/lying/lay/laying/down floor/ground/bed/unmoving/motionless … not/no/doesnt/dont/isnt/cant react/reacts/answer/respond/move/breathe/breath/wake/speak/talk/pulse
    not/no/doesnt/dont/isnt react/reacts/reacting/responding/respond/speaking floor/ground/lies/lying/fell/collapsed/fainted/eyes/breath
    boat/canoe/ferry/ship/car/bus/truck/tricycle/van/tractor turned/tipped/capsized/overturned/sank/sinking/rolled/crashed over/water/river/people/trapped/under/inside/blood/someone/us/now/injured !brand !game !sales
    under/beneath water/rubble/truck/tractor/car/machine/wall … one/he/she/man/child/boy/somebody/someone/people/help/still
    forced/forces/forcing/force himself/itself/hisself/themselves on/upon me/her/my-daughter
    boss/manager/uncle/teacher/pastor/man/he/they/stepfather/landlord forced/forces/raped/undressed/assaulted/molested/defiled me/her/my-daughter/my-sister !sign !licence !contract !sell !pay !change
    he/she/him/her/husband/wife/mother/father/mum/mom/mama/dad/papa/brother/sister/son/daughter/child/children/baby/kid/kids/boy/girl/friend/uncle/aunt/auntie/grandmother/grandfather/toddler/infant/worker/apprentice/colleague/man/woman/neighbour/neighbor/nephew/niece/cousin/boyfriend/girlfriend/fiance/employee/customer/guard/driver/wifey/hubby/oga/boss/grandma/grandpa/granny/papa/tatay/nanay/teacher/helper/foreman/stepfather/mate/roommate/victim/someone/somebody/person/people/boy/me/us/they/we … crushed/stabbed/unconscious/fainted/collapsed/drowning/drowned/suffocating/electrocuted/wounded/paralysed/paralyzed/convulsing/choking/strangled/slashed/butchered/mauled !patent !trademark !brand !copyright !licence !invented !design !logo !copied !fake !product !price !market !song !game !film !phone !rice !recipe !team !player !football !match !anti !device !name !business !company !deal !bridge !hazard
    trapped/stuck inside/under/in fire/lift/elevator/building/well/rubble/car/room/mine/machine … help/he/she/we/people/now/children/worker/workers !invented
    stabbed/unconscious/fainted/drowning/drowned/suffocating/electrocuted/wounded/convulsing/choking/strangled … he/she/him/her/husband/wife/mother/father/mum/mom/mama/dad/papa/brother/sister/son/daughter/child/children/baby/kid/kids/boy/girl/friend/uncle/aunt/auntie/grandmother/grandfather/toddler/infant/worker/apprentice/colleague/man/woman/neighbour/neighbor/nephew/niece/cousin/boyfriend/girlfriend/fiance/employee/customer/guard/driver/wifey/hubby/oga/boss/grandma/grandpa/granny/papa/tatay/nanay/teacher/helper/foreman/stepfather/mate/roommate/victim/someone/somebody/person/people/boy/me/us/them/people/help !patent !trademark !brand !copyright !licence !invented !design !logo !copied !fake !product !price !market !song !game !film !phone !rice !recipe !team !player !football !match !anti !device !name !business !company !deal !hazard
    he/she/him/her/husband/wife/mother/father/mum/mom/mama/dad/papa/brother/sister/son/daughter/child/children/baby/kid/kids/boy/girl/friend/uncle/aunt/auntie/grandmother/grandfather/toddler/infant/worker/apprentice/colleague/man/woman/neighbour/neighbor/nephew/niece/cousin/boyfriend/girlfriend/fiance/employee/customer/guard/driver/wifey/hubby/oga/boss/grandma/grandpa/granny/papa/tatay/nanay/teacher/helper/foreman/stepfather/mate/roommate/victim/someone/somebody/person/people/boy … burnt/burned/scalded/injured/bleeding/bleeds/shot … badly/help/hand/hands/face/body/leg/legs/head/arm/much/now/floor/blood/skin/lot/water/oil/fire/ambulance/hospital/fast !patent !trademark !brand !copyright !licence !invented !design !logo !copied !fake !product !price !market !song !game !film !phone !rice !recipe !team !player !football !match !photo !camera !cream
    blood coming/comes/came/pouring/dripping/leaking/out … ear/ears/nose/mouth/head/eyes/eye/stomach/leg/neck/private/everywhere !test !device
    coming/comes/came/pouring … blood/foam out/of/from mouth/ear/ears/nose/eyes/his/her/my
    crushed/squashed/pinned/flattened/buried/run-over/ran-over … by/under/beneath press/machine/car/truck/wall/tree/stone/stones/container/gate/lorry/bus/train/roller/tractor/block/sand/soil/mud !garlic !seed !invented
    fell/fallen/fall/collapsed/dropped/crashed/tipped on/onto/upon/over my/our/a/the/his/her/two/three/some he/she/him/her/husband/wife/mother/father/mum/mom/mama/dad/papa/brother/sister/son/daughter/child/children/baby/kid/kids/boy/girl/friend/uncle/aunt/auntie/grandmother/grandfather/toddler/infant/worker/apprentice/colleague/man/woman/neighbour/neighbor/nephew/niece/cousin/boyfriend/girlfriend/fiance/employee/customer/guard/driver/wifey/hubby/oga/boss/grandma/grandpa/granny/papa/tatay/nanay/teacher/helper/foreman/stepfather/mate/roommate/victim/someone/somebody/person/people/boy/kids/workers/apprentices/customers/us/them/leg/legs/head !fence !car !wall_fence !sales !price
    collapsed/fell/caved/crashed/overturned/capsized … under/trapped/buried/inside/stuck/beneath … two/three/four/people/he/she/men/boys/workers/children/they/we/somebody/one !patent !trademark !brand !copyright !licence !invented !design !logo !copied !fake !product !price !market !song !game !film !phone !rice !recipe !team !player !football !match !business !company
    roof/wall/building/mine/tunnel/scaffold/bridge/house/pit/trench collapsed/fell/caved/collapse … under/trapped/buried/inside/stuck/people/two/three/workers/boys/he/she !patent !trademark !brand !copyright !licence !invented !design !logo !copied !fake !product !price !market !song !game !film !phone !rice !recipe !team !player !football !match
    sank/sinking/capsized/overturned boat/canoe/ferry/ship/people/water/we/car
    people/children/someone/boy/girl/man/woman/he/she/brother/sister/son/daughter … in-the-water/under-water/in-the-river/in-the-well/in-the-pit/in-the-lagoon/in-the-dam … help/drowning/cannot/swim/sank/fell/out !patent !trademark !brand !copyright !licence !invented !design !logo !copied !fake !product !price !market !song !game !film !phone !rice !recipe !team !player !football !match
    beating/beat/killing/strangling/attacking/hitting/hits/hurts/choking/stabbing/burning his/her/the/their/my/our wife/husband/child/children/mother/maid/girl/boy/woman/man/housegirl/sister/brother/daughter/son/father/baby !price !market !song !drum !drums !loud !copies !sales
    beat/beating/beaten/hitting/flogging/lynching … to-death/to-dead/unconscious/with-iron/with-belt/with-stick/with-cable/with-hammer/with-bottle/with-pipe/with-rod/with-wood
    hitting/hits/hit/beating/beats/beat/whipping/whips he/she/him/her/husband/wife/mother/father/mum/mom/mama/dad/papa/brother/sister/son/daughter/child/children/baby/kid/kids/boy/girl/friend/uncle/aunt/auntie/grandmother/grandfather/toddler/infant/worker/apprentice/colleague/man/woman/neighbour/neighbor/nephew/niece/cousin/boyfriend/girlfriend/fiance/employee/customer/guard/driver/wifey/hubby/oga/boss/grandma/grandpa/granny/papa/tatay/nanay/teacher/helper/foreman/stepfather/mate/roommate/victim/someone/somebody/person/people/boy/me/us with iron/belt/stick/cable/hammer/bottle/pipe/rod/wood/chair/stone/fist/whip/hose
    lying/lies/lay/laying still/motionless/unmoving/lifeless/unconscious
    touched/touch/touching/grabbed/held … cable/wire/socket/live/current/electricity … lying/fell/still/thrown/shaking/unconscious/smoke/burn/burnt/stiff/stuck
    hate/detest my-life/living/being-alive/this-life/myself !work !song
    want/wish/need it/life/everything/this/all to-be-over/be-over/to-end/finished/to-stop … life/hate/anymore/pain/tonight/live/forever !contract !licence !dispute !fight !case !quarrel !lawsuit
    life/hate/anymore/live … want/wish it/life/everything/this/all to-be-over/be-over/to-end/over !contract !licence !dispute !fight !case !quarrel !lawsuit
    child/baby/kid/toddler/son/daughter/infant … locked/trapped/stuck/shut … car/vehicle/room/freezer/fridge/lift/toilet/well/truck/boot/cupboard !patent !trademark !brand !copyright !licence !invented !design !logo !copied !fake !product !price !market !song !game !film !phone !rice !recipe !team !player !football !match
    throw/throwing/threw/drown/drowning/hang/hanging/burn/burning/cut/cutting/kill/killing/end/ending/poison/poisoning/shoot/stab/starve/finish/harm/hurt myself/herself/himself/my-self !foot !photo
    will/want/going/gonna/wanna/think/ready/about/decided/decide/plan … drink/swallow/take poison/sniper/bleach/acid/rat-poison/pesticide/pills/tablets/kerosene … today/tonight/now/die/nobody/myself/end/life/all
    drink/drinking/drank/swallow poison/sniper/rat-poison/insecticide/weedkiller
    nobody/no-one/nothing/none … poison/rope/pills/die/suicide/end-it/jump/bridge
    feel/feeling like dying/killing/ending/jumping/hanging/disappearing/dead !shoes
    feel/feeling like i-want-to-die/i-should-die/ending-it/ending-my-life
    suicidal/suicide thought/thoughts/feelings/ideas/note/plan/mood
    fits/convulsion/convulsions/seizure/seizures having/has/had/is baby/child/son/daughter/hot/fever/wife/he/she !customs
    very hot/cold baby/child/infant … fits/shaking/convulsion/breath/unconscious/not
    two/three/four/some/armed people/men/boys/persons/guys … kill/gun/guns/knife/machete/shoot/beat/attack/armed/rob me/my/us/brother/him/shop/now/here !game !film
    armed people/men/boys/persons/guys/robbers/gang/group/guards … shop/house/office/came/here/outside/inside/kill/us/me/entered !last_year !ago
    he/she/him/her/husband/wife/mother/father/mum/mom/mama/dad/papa/brother/sister/son/daughter/child/children/baby/kid/kids/boy/girl/friend/uncle/aunt/auntie/grandmother/grandfather/toddler/infant/worker/apprentice/colleague/man/woman/neighbour/neighbor/nephew/niece/cousin/boyfriend/girlfriend/fiance/employee/customer/guard/driver/wifey/hubby/oga/boss/grandma/grandpa/granny/papa/tatay/nanay/teacher/helper/foreman/stepfather/mate/roommate/victim/someone/somebody/person/people/boy … kidnapped/abducted/snatched/held-hostage !domain
    kidnap/kidnaped/kidnapped/kidnapping/abducted our/my/the/a/him/her/accountant/boss/manager/worker/staff/driver/guard/teacher !domain !website
    cannot/cant/unable/not move/feel/lift/raise his/her/my left/right/side/arm/leg/face/hand/body/legs
    talks/talking/speaks/speaking/speech funny/strange/slurred/unclear/nonsense … side/arm/face/mouth/suddenly/cannot/left/right
    left/right side/arm/leg/face/hand … talk/talks/speak/speaks/speech/mouth/move/dead/weak/numb/heavy !logo !label !page !pattern !picture
    touching/touches/rapes/raped/abuses/molests/forces/harasses me/my-daughter/my-son/my-sister/my-child uncle/father/boss/teacher/brother/cousin/neighbour/he/manager/pastor/landlord/supervisor !trademark !mark !screen
    throat/tongue/face/leg/arm/hand … swelling/swollen … sting/stung/bite/bitten/bee/snake/scorpion/allergy/allergic/breath/breathing
    snake/scorpion/dog/spider/bee/wasp/cobra bite/bites/bit/bitten/sting/stings/stung/stinging me/my/leg/hand/arm/foot/swelling/child/son/daughter/help/worker/wife/now/neck/face !logo !brand !design
    soldiers/rebels/militia/bandits/police/cultists/gunmen/they/people shooting/shoot/firing/killing/burning street/houses/here/now/us/people/village/market/everyone/around/outside !film !video !advert !photo !wedding !documentary
    hot/boiling water/oil/tea/soup/porridge burned/burnt/scalded/burns/burn my/the/a/his/her child/baby/son/daughter/hand/hands/face/wife/leg/legs/skin/boy/girl/arm/body/me/mother !cream !invented !recipe
    child/baby/son/daughter/wife/boy/girl/mother/worker … burned/burnt/scalded/burns … hot/boiling/water/oil/fire/stove/tea/soup !cream !invented !safe !prevent
    threatens/threaten/threatened/threatening/threat … panga/gun/knife/machete/kill/acid/burn/cutlass/axe/weapon/poison/shoot
    fire/flames in/at/inside my/our/the/neighbour kitchen/room/house/shop/roof/store/bedroom/workshop/building/flat/stall/car/compound help/now/me/us/please/big/spreading/started/people !invented !stove !extinguisher !brand
    gas is/dey/keeps/cannot/cant escaping/leaking/coming-out/hissing/spreading/close/turn-off/shut
    cylinder/gas/valve … cannot/cant close/off/shut/stop/control … leak/leaking/escaping/smell/hissing/gas !invented
    tonight/today/tomorrow/this is/be/was my-last/the-last-of-me/my-end/my-final !day_work !payment !warning !job !chance
    no/not/without/any use/value/worth/place/need of/for me/my-life on/in/to this/world/earth/life
    dont/not/never deserve to-live/life/to-be-alive/living/to-breathe
    tied/tie/hung/hang/knotted/prepared/bought/have the/a/my rope/noose !bag !cow !goat !boat !machine !sell
    child/children/baby/babies/son/daughter/toddler/kid/boy/girl/infant/grandson/granddaughter/nephew/niece/he/she … peanut/groundnut/bean/seed/bone/coin/bead/sweet/candy/grape/toy/food/meat … stuck/throat/choke/nose/sound/breath/cough !invented !hazard
    cannot/cant/not make/produce sound/voice/noise … stuck/throat/blue/baby/child/kid
    beaten/hit/attacked/raped/stabbed/abused/slapped/strangled/tortured/kicked by he/she/him/her/husband/wife/mother/father/mum/mom/mama/dad/papa/brother/sister/son/daughter/child/children/baby/kid/kids/boy/girl/friend/uncle/aunt/auntie/grandmother/grandfather/toddler/infant/worker/apprentice/colleague/man/woman/neighbour/neighbor/nephew/niece/cousin/boyfriend/girlfriend/fiance/employee/customer/guard/driver/wifey/hubby/oga/boss/grandma/grandpa/granny/papa/tatay/nanay/teacher/helper/foreman/stepfather/mate/roommate/victim/someone/somebody/person/people/boy/husband/boyfriend/boss/police/soldiers/mob/thugs/gang/robbers !price !market !competitor !song
    stranger/man/somebody/someone/he/guy/men/car … follows/following/follow/stalks/watching/waiting … daughter/son/child/me/girl/wife/sister/home/house !instagram !tiktok !page
    got/gets/had/received/a shock … talking/moving/breathing/machine/wire/fell/unconscious/stiff/touched !sticker !price !bill
    robbers/thieves/they/men/gang/kidnappers tied/tie/bound/chained/locked us/me/him/her/up/workers/family/guard !contract !deal !licence !agreement !exclusive
    pillow/hand/hands/cloth/bag/plastic on/over my/her/his/me face/mouth/head/nose … he/she/husband/breathe/breath/pressed/kill/put
    put/pressed/pushed/held pillow/plastic-bag/cloth on/over my/her/his face/mouth/head
    water/river/flood/sea/current/wave took/taken/carried/swept/swallowed my/our/the/him/her/brother/sister/son/daughter/child/mother/father/car/boy/girl
    ceiling/roof/wall/building/shelf/house/tree/pole/sign came-down/came-crashing/gave-way/broke-down/fell-down on/upon/onto/over he/she/him/her/husband/wife/mother/father/mum/mom/mama/dad/papa/brother/sister/son/daughter/child/children/baby/kid/kids/boy/girl/friend/uncle/aunt/auntie/grandmother/grandfather/toddler/infant/worker/apprentice/colleague/man/woman/neighbour/neighbor/nephew/niece/cousin/boyfriend/girlfriend/fiance/employee/customer/guard/driver/wifey/hubby/oga/boss/grandma/grandpa/granny/papa/tatay/nanay/teacher/helper/foreman/stepfather/mate/roommate/victim/someone/somebody/person/people/boy/customers/us/people/workers/me/them
    poison/rope/death/dying/suicide/pills/bullet/gun only/best/last way/option/solution/choice/answer/hope
    death/dying/suicide better/only/peace/solution/option than/way/for-me
    passing/passed/pass out/going-out … heart/chest/breath/help/feel/feeling/blood/i/he/she
    aiming/aimed/aim rifle/gun/pistol/weapon
    bury me/us/him/her/alive … said/says/will/threat/if
    tank/vat/pool/pit/well/machine/river/soup/oil/water … fell/fall/fallen … worker/baby/child/son/daughter/boy/girl/he/she/man
    worker/baby/child/son/daughter/boy/girl/man/woman/wife/husband fell/fall/fallen into/in hot/acid/tank/vat/pool/pit/well/river/soup/oil/water/fire/boiling/manhole/grinder/machine
    tore/tear/biting/bit/bites/mauled/attacked dog/dogs/pitbull/hyena/lion/leopard/crocodile … leg/face/arm/son/child/daughter/me/hand
    urge/urges/thoughts/impulse to/of stab/kill/cut/hurt/harm/hang/die/jump
    set/setting/light/burn himself/myself/herself/themselves on-fire/fire/ablaze
    shot/shoot/stabbed/killed my/our/the/his/her driver/guard/worker/boss/neighbour/friend/brother/sister/father/mother/husband/wife/son/daughter !photo !video !film
    fell/fallen/fall off/from/down roof/ladder/tree/stairs/scaffold/wall/bike/balcony … feel/move/legs/feet/back/head/blood/unconscious/breathing/pain
    cannot/cant/not feel/move my/his/her feet/foot/toes/legs/hands/fingers/neck
    lying/lies/lay … not/dont/doesnt/no answer/answers/respond/move/moving/speak/wake/breathe !letter !email
    forcing/force/forced/pushing/pulling/dragging/dragged girl/boy/woman/child/her/him/me/daughter into/in car/van/room/bush/house/vehicle/truck

## What a message is about

# Words that alone make a message about intellectual property.
subject =
    mark … register/similar/opposition/cancel/filed/application
    non-disclosure
    confidentiality/nondisclosure
    trade mark
    source code
    authorship/author
    patent/patents/patentable/patented
    trademark/trademarks/tradmark
    copyright/copyrighted
    intellectual property
    ip !address !camera !phone !router !network
    ipr
    tm
    registeredsign
    copyrightsign
    invention/inventor/inventive/invented/invent
    infringe/infringement
    counterfeit/counterfeiter/counterfeiting
    royalty/royalties
    pct
    wipo
    upov
    udrp
    dus !test
    cybersquatting/cybersquatter/typosquatting
    tradesecret
    know-how
    knowhow
    tisc/tiscs
    nda
    confidentiality
    utility model/models
    petty patent
    gebrauchsmuster
    industrial design/designs
    registered/community/unregistered/international design/designs
    register/protect/copy/copied/steal/filing/file design/designs/shape/pattern
    geographical/geographic indication
    gi/gis/pgi/pdo
    appellation
    designation origin
    denomination
    plant variety/varieties/breeder/breeders
    new variety/varieties
    variety
    breeder/breeders
    hague
    madrid system/protocol/international/mark/marks/register/registration/application/route/file/filing/wipo/agreement/countries/union/fee/fees
    mediation/mediator
    arbitration/arbitrator/arbitral
    tisc/tiscs
    term sheet
    priority … month/months/year/filing/missed/late/claim
    geneva … letter/international/filed/application/mark/design
    ip/patent/trademark office/registry/register
    prior art
    novelty
    freedom to operate
    fto
    licensee/licensor/sublicense/sublicence/sublicensee
    franchise/franchisee/franchisor
    fair use
    creative commons
    open source
    public domain
    dmca
    takedown
    examiner
    opposition … mark/application/filed/registration/brand
    plagiarism/plagiarize/plagiarised/plagiarized
    piracy/pirated
    knockoff/knockoffs/knock-off
    collective/certification mark/marks
    nice class/classification
    priority date/right/claim/period
    office action
    grace period
    moral rights
    neighbouring/related/performers rights
    copycat/copycats
    inpi/euipo/uspto/epo/ukipo/cnipa/aripo/oapi/jpo/dpma/kipi/indecopi/patentscope/espacenet
    paris/berne convention
    domain name/names
    domain … stole/stolen/squatter/trademark/brand/registered/grabbed/dispute/transfer
    work for hire
    ghostwriter
    trade dress
    crossed/bred … chili/pepper/peppers/tomato/maize/mango/rose/orchid/potato/cassava/variety
    missed … priority/renewal/deadline month/months/filing/rescue
    register/registered/registration … trademark/patent/design/copyright/brand/logo/invention/variety

# Words that often stand in such messages, but not only there.
context =
    examiner/examination/rejected
    rival/rivals
    formula/recipe/method … hidden/hide/keep/secret/staff
    name/logo … almost/circle/taken/similar/same/our
    my/our name
    new/enough idea
    machine/device/tool/mechanism/gadget … made/new/invented/improvement/stop/built/better/developed
    others/other/anybody/nobody/people … making/copying/using/selling/sell/stealing/steals/make/copy
    certificate/paper/papers … own/mine/invention/product/name/idea/machine/song/book/brand/drawing/design
    look/appearance … new/different/copied/same/similar/protect/others
    translation/translations … client/rights/own/name/protected/book
    filing/filed … first/after/before/date/countries
    exact copy
    regional/region
    percent/percentage … pay/sales/using/use/product/let
    novel/textbook/book/illustration/artwork/flyer … register/print/photocopies/use/copy/own
    reposted/repost/credit
    confidential
    categories/category/class goods/products/services
    rights
    keep/kept secret
    co-founder/cofounder
    listing … removed/remove/fake/copy
    letter … pay/registry/register/scam/lawyer
    brand/brands/branding
    logo/logos
    name … register/registered/protect/taken/use/using/used/copy/copied/own/similar/brand/product/business/company/shop/steal/stole/same
    use/using/used/register/take/took/own/same/similar/business/company/shop/product/village my/our/name/the name
    slogan/tagline
    idea/ideas
    protect/protected/protection
    copy/copies/copied/copying/copier !paper !machine
    stole/stolen/steal/steals/stealing … idea/design/name/photo/photos/logo/code/recipe/song/music/content/work/list
    imitate/imitation/fake/fakes/lookalike
    register/registered/registration … name/idea/product/logo/design/brand/app/work/song/book/software
    licence/license/licensing … music/software/technology/use/brand/photo/image/song/contract/give/logo/company
    domain/domains
    design/designs/designer
    prototype
    recipe/formula … secret/protect/own/employees/competitor/ex/copied/steal/stole
    secret/secrets … recipe/formula/method/process/employee/company/competitor/factory/keep/formula
    competitor/competitors/rival
    exclusive/exclusivity/monopoly
    rights/ownership
    who/whose own/owns/belongs/belong
    belongs … who/whom/me/him
    freelancer/fiverr/upwork/contractor/employee
    made/created/wrote/composed/invented/designed/developed … who/own/mine/belongs/protect/copy/copied/sell
    parody/sample/sampling/remix/cover
    cease desist
    letter … lawyer/attorney/stop/using/infringe
    sue/sued/suing/court/lawsuit … brand/name/logo/copy/design/using/use
    amazon/etsy/alibaba/shopee/ebay/instagram … copy/copied/fake/listing/remove/report/design/photo/logo/name
    seed/seeds/cultivar/seedlings/hybrid
    origin/terroir/traditional
    renew/renewal/expire/expires
    classes/class … goods/register/application/filing
    attorney/agent
    invoice/scam … register/registration/fee/patent/trademark
    valuation/valuate … brand/portfolio/intangible
    investor … ip/nda/idea/pitch/portfolio
    disclose/disclosed/disclosure/published/publicly
    franchising
    distributor/manufacturer/factory … name/brand/design/copy/register/registered/contract/secret/sell
    technology transfer
    generic name
    counterparts
    applicant/applicants
    play/playing spotify/music/songs/radio in/at my salon/shop/bar/restaurant/cafe
    song/songs/music/lyrics/composer/novel/illustration/illustrations/painting/photo/photos/photographer/photograph/artwork/drawing/drawings/film/choreography/podcast !louvre !famous_paintings !wanted !study
    software/app/code/algorithm !best !accounting !which !recommend !crash
    customs officer/officers/container/port/seized/detained/shipment/held/recordal/recordation/clearance/declaration/border/mombasa/lagos/stop-fakes !duty !used_car !car
    border stop/goods/fakes/import/at/the
    register/registered/registration my/our/the/a/this/it/how/before/must/without/where/same/already !car !vehicle !child !school !sim !vote !birth !marriage !vat !gst !tax !company !baby !course !land !motorbike !voter !son !daughter !ngo !tin
    my/our/his/their/the product/invention/design/recipe/idea/song/book/photo/photos/picture/pictures/drawing/drawings/machine/brand/name/logo/app/software/code/work/formula/method/shape/pattern/film/video/game/label/poem/story/beat/beats/music/text/website/packaging/bottle/device copied/copies/copy/copying/stole/stolen/steal/steals/clone/cloned/use/uses/used/using/took/taken/printed/sold/sells/print/prints/repost/posted/translated/sings/sang/released/leaked
    dont/not/nobody/no-one/others/people/anyone/anybody/stop/prevent/afraid/scared/before take/takes/steal/steals/copy/copies/grab/use/make/thief my/our/it/work/product/invention/design/recipe/idea/song/book/photo/photos/picture/pictures/drawing/drawings/machine/brand/name/logo/app/software/code/work/formula/method/shape/pattern/film/video/game/label/poem/story/beat/beats/music/text/website/packaging/bottle/device
    which/what one/kind/paper/papers/right/certificate/form/document need/needs/suit/fits/get/take/apply/do/should business/product/brand/soap/shoes/craft/shop/food/mix/name/wrapper/machine
    secure/protect/safe/guard/own/keep my/our/the product/invention/design/recipe/idea/song/book/photo/photos/picture/pictures/drawing/drawings/machine/brand/name/logo/app/software/code/work/formula/method/shape/pattern/film/video/game/label/poem/story/beat/beats/music/text/website/packaging/bottle/device
    before/after/already/until/while i/we/you file/filing/filed/register/registering/publish/launch/apply/show/showed/sign/print
    somebody/someone/anybody/anyone/nobody/nobody-else did/made/has/have/invented/thought/done/filed it/this/same/already/before
    stay/stays/remain/remains/is/be/make/makes/keep/only mine/ours/mine-alone
    how/many/long years/long mine/ours/protected/last/lasts/registration !food !passport !visa
    buyer/customer/factory/supplier/investor/manufacturer/distributor wants/want/asks/ask/demands/needs tell/know/show/see/have/inside/recipe/formula/drawings/files/file/list/how/mix
    left/leave/quit/resigned/gone/took/takes/moved … customers/clients/customer/client/contacts/recipe/formula/files/prices/secrets/code/designs/drawings/numbers
    bought/opened/opens/took/takes my/our/the machine/device/product/tool … makes/make/copy/selling/sells/same/cheaper/now
    class/classes/category for/is/goods/services/products
    allowed/ok/okay/can/may/legal/trouble/permitted write/print/put/use/sell/play/copy/make/import/resell/name/call/draw/record/translate/photocopy/sing/build/quote/show brand/name/logo/song/songs/picture/pictures/photo/photos/book/books/character/cartoon/original/champagne/designer/poem/clip/film/movie/quote/statue/patented/patent/trademarks/famous
    without my/our/his/her/their/the permission/consent/name/credit/asking/paying/knowledge/authorisation
    my/our poem/poems/song/songs/photo/story/drawing/book/novel/video/film/script/painting/illustration/hymn/hymns/workbook/notes/course/textbook/recording/jingle/comic/lyrics
    stop/stopped/not/never/refuse/refuses/late pay/paying/pays/paid … song/invention/product/licence/royalty/royalties/franchise/photos/beat/book
    mickey/disney/spiderman/barbie/pokemon/hello-kitty/cartoon/superhero/marvel/peppa/frozen/adidas/nike/gucci/chanel/lego print/put/draw/sell/use/cakes/bags/shirts/toys/cups/on/original/import
    agreement/contract/paper/deal/deed/clause make/sell/use/produce/manufacture/distribute/licence/licensing/royalty/exclusive/confidential my/our/product/design/recipe/brand/invention/name/song
    belong/belongs/owner/owns/own university/school/boss/company/employer/them/me/us/mine/partner/client/freelancer/designer/who/whose
    screenshot/proof/prove/evidence/receipt/receipts … copied/mine/first/court/made/fake/copy/theirs/wrote/composed/created
    original/genuine/grey/authentic import/sell/resell/selling/importing/reselling nike/perfume/sneakers/phones/goods/brand/products/parts/bags/cosmetics
    percent/percentage/lump/royalty/royalties/advance/upfront … ask/pay/offer/offers/fair/normal/licence/they/sales
    grant/government/fund/subsidy/voucher/discount/rebate/waiver/reduction … filing/file/patent/register/registration/fee/fees/invention/trademark
    open/opens/opened/start/opening second/same/another/branch/outlet/shop/restaurant my/our/same name/brand/concept/recipe/logo
    crossed/crossbred/bred/grafted/mutant/mutation/hybrid/seedling/cutting/cuttings
    village/region/valley/mountain/hills/area/zone/town … name/famous/honey/coffee/cheese/pepper/tea/rice/cloth/baskets/pots
    village/region/regional/mountain/valley name/product
    letter/email/notice/demand from/says/claims/received/got lawyer/attorney/company/infringe/copied/stop/pay/remove
    fight/quarrel/disagree/argue/dispute/conflict … brand/logo/name/royalty/licence/invention/recipe/contract/court/partner
    neutral/mediator/judge/court … settle/decide/solve/contract/partner/dispute/fight/instead/without
    international/worldwide/geneva/madrid/hague application/registration/filing/form/one/report/search/phase
    countries/abroad/export/overseas/foreign … name/brand/invention/design/mark/logo/machine/product/protect/paper/once/register
    first/second/next thing/step/steps/paper … protect/file/register/before
    investor/investors/bank/buyer/loan/collateral … brand/patent/name/logo/ip/intellectual/rights/royalty
    university/professor/student/school/lab/thesis/supervisor … invention/invented/project/owns/own/patent/found/discovered/method/device/startup/company/rights
    employee/worker/staff/freelancer/intern/designer/photographer/programmer/developer … made/owns/own/mine/invented/created/rights/code/logo/refuses/contract/left/secret/recipe/list/copy
    group/cooperative/association/members/women … sign/mark/label/logo/name/badge/certificate/seal
    geneva
    intangible/intangibles
    in/under perpetuity/universe
    assign/assigned/assignment !homework !class !school
    deed !land !plot !title !house
    beat/beats/track/sample lease/leasing/licence/exclusive/contract/rapper/producer/buy/sell/uploaded
    comic/mascot/character/cartoon/doll/toy … licence/company/makes/make/offers/print/rights/importer/sell/figure
    moulds/mould/tooling/drawings/cad/prototype
    annuity/annuities/renewals/renewal/renew/lapse/lapsed/lapses
    withdraw/withdrawal/withdrawn
    objected/objection/objections/oppose/opposed
    label/packet/package/packaging/wrapper similar/same/looks/copied/copy/like/alike
    knock-off/copycat/imitators/imitation
    domain/web/site/website/com/dot address/name/expired/bought/squatter/dot/taken/stolen/hijack
    collecting society
    copyright/patent/trademark … certificate/proof
    seller/shop/page/account/listing jumia/jiji/lazada/shopee/konga/takealot/flipkart/meesho/tokopedia/temu/shein/aliexpress/alibaba/amazon/etsy/ebay
    certificate/certificates/registration/registrations … which/what/confused/right/need/for-what/kinds/many !birth !marriage !school !driving !food !health !medical !police
    discovered/found/figured/developed/know/knows/knew how/way/method/trick to/keep/make/of
    find/check/look/see/know/search … made/exists/exist/existed/done/invented before/already/somewhere/else
    group/class/category/kind of goods/products/services
    brand/mark/logo price/cost/fee/countries/lands/country/abroad/eight/three/ten
    look/shape/form/appearance … new/unknown/known/same/unique/different/everywhere
    fits/fit/compatible their/his/famous/brand/original/the pot/machine/car/phone/pen/printer/brush
    manuscript/manuscripts/sheet-music/demo
    say/write/call/name/put champagne/scotch/basmati/feta/parmesan/tequila/darjeeling/ceylon/bordeaux/port/sherry/prosecco/cognac/bourbon
    per bottle/piece/unit/plate/copy/item
    website/site/page like/similar/copy/same ours/mine/our/my
    application/form write/fill/writes/draft/prepare who/how/me/for/cheap/free
    same thing/product/dress/cake/shoe/bag/item/design as/like me/mine/my/ours
    sells/sell/selling/makes/making/cooks/sews same/exact/exactly/my/our/identical/copy/copied
    second-hand/secondhand/used/second gucci/nike/designer/brand/bags/branded/luxury
    trainee/intern/apprentice/student/worker/employee/staff invented/made/created/designed/wrote/developed/built
    sister/brother/partner/cofounder/friend/husband/wife/cousin leaves/left/leave/leaving/quits/wants/split … business/company/name/shop/brand/share/half
    dough/sauce/mixture/spice/marinade/blend/formula knows/know/secret/hidden/tell/copied/taste/tasted/same/cooks/family
    annual/yearly/each-year/every-year payment/fee/fees/pay/miss/missed/forgot/lose
    tiny/small/minor/little improvement/change/step/invention/tweak
    proof/prove/stamp/deposit/certificate … wrote/book/manuscript/song/poem/mine/author/first

off-topic =
    cheap/cheapest/buy shoes/phone/car/clothes/shirt/laptop/food/house/land/ticket/fridge !fake !copied
    grow/plant/planting/growing/water tomatoes/tomato/garden/balcony/vegetables/flowers !bred !variety
    internet/network slow/speed/down/connection
    neighbour/neighbor/neighbours … noise/night/dog/tree/wall
    trade/business/trading/shop/market/liquor/hunting/fishing/software/taxi/building licence/permit … shop/get/municipality/council/open
    next train/bus
    sing/dance/draw/play me/with
    import duty/duties/tax
    pizza/pasta/burger/coffee/tea … like/eat/favourite/favorite/drink/make !name !brand !region !village
    ramadan/christmas/easter/holiday … when/start/is
    lose weight/belly/fat
    money/refund back … broken/fridge/bought
    fridge/tap/sink/toilet/washing … fix/broken/leak/leaking/repair
    robbed/burglar/burgled/mugged
    movie/film … recommend/watch/good
    dollars/euros/naira/shillings/rupees … convert/exchange/rate/how/best
    exchange rate
    news/today … latest/happened
    python/java/javascript/excel/html … code/write/sort/formula/function !copyright !licence
    favourite/favorite
    become pilot/doctor/lawyer/nurse/teacher/singer/rich
    apply scholarship/job/university/visa/loan
    work permit
    who is/was the president/king/minister/richest/founder/ceo
    president/king/queen/pope
    recipe/cook … ugali/injera/curry/sauce/minutes/dinner/lunch
    letter … job/love/cover/resignation/motivation
    weather/rain/raining/forecast/temperature
    real madrid
    madrid … hotel/flight/restaurant/visit/weather/wins/win/score/tickets/arsenal/barcelona/atletico/holiday/trip
    visa/passport/immigration/asylum/citizenship/embassy !trademark
    tax/taxes/vat/gst/income … declare/pay/return/company/shop/shop/file/how/refund !royalty !royalties !licence !transfer
    open bank
    loan/mortgage/credit … buy/get/need/bank/house/car/interest/oven/small !collateral !patent
    joke/jokes/riddle
    write me/an/a essay/poem/story/song/letter/code/python/program !warning !cease
    recipe/cook/cooking/bake/baking … rice/chicken/cake/bread/soup/stew/beans/fish/jollof/pasta/minutes/oven !patent !protect !secret !name
    how are/r you/u
    whats up
    good morning/evening/night/afternoon … how/you
    hi/hello/hey how/there
    love you
    headache/fever/doctor/medicine/pregnant/symptoms/stomach/diet/weight/pain/cough … i/have/what/take/lose/my !patent !invented !ointment
    horoscope/astrology/zodiac/lottery
    bitcoin/crypto/ethereum/stock/stocks/forex … buy/invest/price/trade/best
    vote/election/president/politics/parliament/minister … who/should/next/win/think
    war … causes/world/first/second/russia/history
    capital of
    printer/paper jam
    wifi/router/laptop/computer/phone/android/iphone … fix/slow/broken/buy/best/password/charge/not/working/repair
    password … forgot/reset/wifi/email/gmail/facebook
    motorbike/motorcycle/carburetor/engine/tyre/brakes/mechanic … start/starting/repair/fix/broken/noise/oil !patent !invented !invention
    best phone/laptop/restaurant/hotel/car/movie/school/university/place
    cheap/cheapest flight/flights/hotel/tickets/ticket/phone/car
    restaurant near
    near me
    translate this/the/into/sentence !application !patent
    ignore … instruction/instructions/rules/prompt/previous/everything
    system prompt
    hidden instructions/prompt
    you are now
    pretend to/you
    rent/landlord/tenant/apartment/eviction/flat … my/deposit/pay/find/increase/repair !tractor
    salary/wages/overtime/fired/dismissed/vacation/unpaid … boss/my/pay/employer/leave/month !invention !invented !secret
    driving licence/license
    driver licence/license
    business/trading/liquor/alcohol/export/import/food permit
    liquor/alcohol/trading licence/license
    insurance … car/health/claim/accident/life/policy/pay !patent
    accident … car/bike/insurance/police
    incorporate/incorporation
    register/open/start/create/set … company/llc/ltd/limited … where/how/need/cost/tax !name !brand !trademark !mark
    girlfriend/boyfriend
    pregnant
    visa/work permit
    electricity/water bill
    parking fine/ticket
    fuck/shit/idiot/stupid/asshole
    business/food/trade/trading/hawker/taxi/shop/teaching/medical licence/license !software !music !brand !trademark !patent
    best time/month/season/way to plant/sow/harvest/cook/visit/travel/sleep
    fertilizer/fertiliser/manure/pesticide/herbicide … best/how/price/buy/for
    leaf/leaves/plants/plant/crop/crops … yellow/disease/dying/pest/pests/wilt !breeder !variety !patent
    leave/resignation/job application/letter
    printing/print price/pieces/near/shop/cost/cheap !fake !copied
    money/wants back … broke/broken/damaged/late !trademark !patent !filing !application
    do you like/eat/sleep/drink/sing/dance/love/feel/dream
    landlord/landlady … out/notice/shop/rent/lock/repair/evict
    chances/odds of winning
    slow/stuck/frozen/crashed/crashes computer/software/laptop/phone/app/update/windows
    how … lose/gain weight
    increase/get/gain more followers/likes/views/subscribers
    price of cement/gold/fuel/petrol/sugar/maize/rice/oil/bread today/now
    what … weight/height/age/size of the/a
    you/u/your are/ur/r stupid/useless/idiot/ugly/dumb/donkey
    lol
    haha/hahaha
    good bot
    job/jobs/cv/resume … find/need/looking/apply/vacancy/write/hiring !invention
    buy … second hand
    customer complaint refund
    refund … bought/order/shop/seller/delivery
    delivery/parcel/package/shipping … where/late/lost/track/arrive
    vaccine/covid !brand !mark
    dog/cat/puppy … sick/eat/eats/food/vet/barks
    climate change
    meaning of life
    who won/wins/win
    best/good/which/what/better/top/recommend brand/brands/make of/fridge/phone/car/tv/tyres/laptop/shoes/oven/washing/fan/freezer/mattress/milk/cement/paint/bike !register !protect !trademark !name !my !our
    brand … fridge/phone/tv/tyre/tyres/laptop/mattress/freezer/oven/sneakers/cement best/good/better/buy/lasts/reliable/recommend !register !protect !trademark !name !copy !fake
    secret/secrets/trick … pilau/jollof/cake/rice/bread/gravy/curry/steak/pasta/egusi/stew/chips/crust good/fluffy/crispy/perfect/soft/tender/great/best !protect !employee !company !sell !competitor
    secret/secrets of/to/behind happiness/success/happy/long/youth/beauty/weight/marriage/love
    duplicate/spare/copy key/keys
    screen/phone/laptop/tv/fridge … cracked/broken/smashed/dropped/repair/fix !patent !invented !brand
    disregard/ignore/forget/override/bypass … instructions/rules/prompt/previous/above/guidelines
    developer/admin/god/jailbreak/dan mode
    useless/rubbish/garbage/trash/dumb/moron/clown/pathetic/worst bot/robot/you/thing/chatbot/app_this
    register/enrol/enroll my/a/the for son/daughter/child/baby/car/bike/sim/vote/school/dog/gun/birth/wedding/gym
    password/admin … give/tell/reveal/show system/admin/wifi/password
    great/good/nice/awesome/amazing/brilliant job/work/bot/service/help thanks/you/man/mate/so
    patent leather
    leather … cleaning/clean/polish/shoes/bag/boots !register !design !copied !brand
    leave/dump/break/introduce him/her/up/parents/boyfriend/girlfriend
    dumb/dumbest/stupid/worst/useless bot/robot/ever/u/you
    go hell
    shut up
    buy/rent/sell house/car/land/apartment/flat/phone !label !jam !make !name
    exam/scholarship/school/university … admission/apply/results/math/maths/pass !offers !licence !invention !deal !startup
    divorce/custody/alimony !brand !logo !company !shop !name !business !mark !rights !patent !owns !domain
    marry/girlfriend/boyfriend/dating/wife/husband … love/leave/me/how/cheating/divorce !brand !logo !company !shop !name !business !mark !rights !patent !own !owns !domain !recipe
    equation/algebra/trigonometry/geometry/multiply-by/math-homework/maths-homework
    math/maths/physics/biology … homework/exam/solve/pass/question/teacher/mark/marks/grade
    = test
    speeding fine/ticket/camera/police
    toothache/headache/stomachache/backache
    hospital/clinic/medicine/pharmacy near/nearest/where/which/best/for/good !invented !patent !brand
    essay/homework/assignment !copyright !copied
    salary/wages !royalty
    bored/boring/lonely
    i/im/am/feel/feeling/so/very sad/happy/tired/bored/depressed/stressed !fight !copy !copies !copied !patent !brand !with
    wedding/birthday … gift/party/wish/plan/invitation
    flight/flights/ticket/tickets/bus … book/cheap/from/price/next/schedule !name !brand !copy !trademark !site
    next/last/which/when train/bus/flight/ferry
    recipe for/of !protect !secret !patent !register !my !our !copied !stole !copy
    open/register/start/set/create/incorporate company/firm/llc/ltd !name !brand !logo !phd !university !project !patent !trademark
    football/soccer/league/goalkeeper/cricket/basketball/arsenal/barcelona/olympics !patent !trademark !logo !print !club !brand !scarves !shirts
    register/registration car/cars/vehicle/child/children/kid/birth/sim/marriage/voter/vote/motorbike/school/company/firm/llc !name !brand !logo !trademark !patent !phd !same !patent
    open/close/need/have/get bank account
    movie/movies/netflix/series … watch/recommend/best/tonight
    what-time-is/what-day-is/time-is-it
    driving/driver's/drivers school/licence/license/test/lesson/permit/exam
    interest rate/rates !royalty
    how old/tall/far is/are/am/you/from/to !song !photo !book !pattern
    thank/thanks you/u/so/for/a/very !letter
    = thank/thanks/thankyou/thx/tnx/ok/okay/salamat/asante/shukriya/dhanyavad you/u/po/sana/ji/so/very/a/much/lot
    where/wher … buy/find/get cheap/good/best/seeds/shoes/phone/tyres/cement/tickets/wholesale/supplier/suppliers/nearest/near !fake !lawyer !attorney !copy !copied !register
    original/fake/genuine/real buy/buying/check/know/spot iphone/samsung/phone/shoes/perfume/bag/watch/airpods/laptop/nike/jordan/charger/medicine/money/notes !sell !selling !import !my_brand !register !our !resell
    is/are this/these/the perfume/iphone/bag/shoes/watch/phone/medicine/drug/whisky/jersey original/real/fake/genuine !sell !import !label !brand
    weather/rain/raining/forecast/temperature/sunny/humid/storm/typhoon/harmattan/snow/flood today/tomorrow/week/tonight/now/saturday/sunday/will/when/season
    news/headline/headlines/latest today/about/in/update/breaking
    price/prices/cost/rate of/for cement/gold/fuel/petrol/diesel/sugar/maize/rice/oil/bread/gas/silver/tomato/tomatoes/onion/onions/eggs/meat/chicken/fish/dollar/milk/flour/cocoa/land/tyre/tyres/phone/iphone/cow/goat/brick/bricks/sand/iron/paint/unga/data/airtime/uber today/now/currently/per/bag/kg/litre/in/how/much/what !royalty !licence !register
    how-much/price/cost bag/kilo/kg/litre/liter/crate/sack/plate/dozen/ton of/for
    how-much is/are/for a/the/one/1 phone/iphone/laptop/car/house/ticket/flight/visa/passport/bag/plot/acre/cow/goat/generator/fridge/tv/motorcycle/keke/okada/wig !register !copy
    who/which/when/what … win/won/wins/play/plays/playing/scored/score cup/league/match/game/final/derby/championship/afcon/ipl/nba/olympics/premier/epl/ballon
    play/plays/sing/put me/us/some/a song/music/afrobeats/amapiano/gospel/rap/bollywood/video/game/now !salon !shop !bar !restaurant !radio !hotel !cafe !barbershop !gym !church !taxi !my !licence !pay
    recommend/suggest/best/good/top movie/movies/film/series/song/songs/book/novel/show/anime/kdrama/restaurant/hotel/hospital/school/doctor/laptop/phone/car/dentist/gym/beach/nollywood
    tell/give/say/share me/us a/some story/joke/jokes/riddle/poem/quote/fact/prayer/proverb/secret/gist/bedtime
    who is/was/are the/a best/richest/tallest/strongest/fastest/president/author/king/first/oldest/inventor
    author/writer/singer/director/composer of things/harry/potter/the/this/national/song/novel/bible/anthem/quran !owns !rights !my !died !death !permission
    cook/cooking/boil/fry/bake/baking/roast/grill/prepare/preparing rice/egusi/soup/stew/beans/chicken/fish/cake/ugali/fufu/adobo/biryani/dal/chapati/noodles/yam/plantain/eggs/meat/pork/beef/sinigang/pancit/pilau/bread/jollof/pasta/potatoes/roti how/to/best/long/minutes/for/my/recipe !sell !brand !patent !protect !name !secret !invented
    calories/protein/vitamin/vitamins/nutrition/carbs in/of/how
    what/wat should/can/shall/to i/we eat/cook/wear/drink/watch tonight/today/for/now/bored/dinner/lunch/weekend/breakfast
    my/have/has/got/feel/feeling head/tooth/teeth/stomach/back/leg/knee/ear/eye/eyes/throat/body/hand/foot/waist/skin/neck/breast pain/paining/pains/aching/ache/hurts/hurt/hurting/itching/itchy/swollen/rash/sore/broken !chest
    paining/pains/aching/itching/itchy me/my/since head/tooth/stomach/back/leg/knee/ear/eye/yesterday/body/waist
    malaria/typhoid/fever/cough/flu/headache/diarrhoea/diarrhea/constipation/ulcer/asthma/diabetes/hypertension/pimples/acne/eczema/dandruff/menstruation/cramps/infertility/std/hiv/piles/arthritis/migraine/insomnia … what/how/medicine/cure/treat/treatment/remedy/drug/stop/take/get/rid/child/my !kit !test !protect !invented !patent !ointment !app !brand !formula
    pregnant/pregnancy/breastfeeding/ovulation/contraceptive/condom/abortion … i/can/she/how/what/late/travel/eat/months/safe/late
    lose/reduce/gain/burn weight/belly/fat/tummy/kilos/bum
    sleep/sleeping cannot/cant/hours/night/well/mosquitoes/insomnia !invented
    safe to/for drink/eat/take/travel/swim/walk water/milk/pregnant/borehole/tap/alone/night/raw
    she/he/her/him/wife/husband/girlfriend/boyfriend/crush/ex … love/loves/dump/dumped/kiss/marry/jealous/text-back/divorce/breakup/sleeping-with/pregnant/heart/lies/lying/trust !brand !mark !logo !patent !company !business
    stole/broke/broken my/his/her heart
    are you/u married/single/gay/hungry/happy/ok/fine/tired/in-love/male/female/muslim/christian/religious
    what are/r you/u wearing/doing/eating
    judge/court … custody/divorce/alimony/visitation/bail/maintenance
    dowry/lobola/bride-price/in-laws/mother-in-law/stepmother/custody
    find/need/looking/look/search/searching/get/want/seeking work/job/jobs/employment/vacancy/vacancies/internship/opening/openings/recruitment !invented
    salary/wage/wages/overtime/pension/gratuity/bonus/payslip/provident/sss/nssf/pf/epf/pagibig … paid/pay/not/claim/get/withdraw/when/how/months/owe/owes/late
    employee/worker/staff/maid/cleaner/cashier late/lazy/steals-money/absent/sack/fire/dismiss/terminate/salary/leave/rude/drunk !secret !invented !recipe !designed !client !rival !competitor !copied
    how/can to/i/we/should sack/fire/dismiss/hire/employ/interview/pay him/her/them/employee/worker/workers/staff/maid/cleaner/someone/people !secret !invented !nda
    cv/resume/cover-letter/resignation-letter/interview write/how/sample/format/job/tips/questions/dress
    get/apply/renew/obtain/lost/replace/change/check/need/update tin/pan/nin/bvn/aadhaar/aadhar/kra/pin/ssnit/nssf/nhif/philhealth/sss/voter/passport/visa/id-card/id/drivers/driving/birth/police-clearance/nbi/psa/permit/ration/huduma/ghana-card/green-card
    lost/misplaced/stolen/missing my/the id/passport/card/sim/phone/wallet/atm/licence/certificate/keys/bag where/how/what/report/replace/get/i/do !patent !trademark !registration
    birth/death/marriage/police/clearance/medical/school/tax/indigene/residence/good-conduct/health/handler's/handlers certificate/certificates/clearance get/apply/need/how/where/renew/document/documents/validity/lost/for/is
    validity/valid/expire/expires/expiry/expired/renew/renewal passport/visa/id/card/insurance/permit/subscription/ticket !trademark !patent !mark !registration !design !domain
    register/open/start/form/close/closing/deregister/incorporate/dissolve/wind company/llc/ltd/limited/pvt/cooperative/ngo/church/school/foundation/firm/enterprise how/where/documents/cost/in/procedure/need/steps/can/at/dormant !name_brand !brand !logo !trademark !mark !patent !design !protect
    company/business/firm registration/incorporation/tax/licence/permit/compliance/audit/account fee/how/where/documents/number/cost/required/process/get/apply !trademark !brand !name !patent !mark !logo !protect !design
    dormant/winding/liquidation/strike-off/annual-return/annual-returns company/limited/close/file/how
    itr/gst/vat/tax/taxes/kra/hmrc/irs file/filing/pay/return/returns/due/when/register/registration/rate/number/claim/refund/deadline/penalty !royalty !royalties !licence !transfer !withholding !patent !research
    voter/vote/election/census/barangay/president/governor/senator … who/how/where/register/card/when/complain/win/next/contact
    liquor/alcohol/beer/food/hawker/street/vendor/trading/trade/business/bar/restaurant/kiosk/taxi/boda/pharmacy/school/salon/firearm/gun/fishing/hunting/building/construction/nafdac/fda/kebs/fssai/sonCAP/health/hygiene permit/licence/license/approval/certificate/clearance get/how/apply/renew/need/where/cost/for/stall/bar/shop
    loan/loans/mortgage/overdraft/credit-card/microfinance/lend/borrow urgently/need/how/get/apply/pay/repay/interest/bank/without/for/want/quick/online/app !collateral !patent !trademark !brand !royalties !royalty !ip !rights !copyright
    send/transfer/receive/withdraw money/cash/dollars/naira/pesos/rupees/funds to/from/in/how/western/mpesa/gcash/paypal/abroad !royalty !royalties !licence !scam !invoice
    bank/mpesa/gcash/paypal/opay/atm/card account/pin/blocked/open/opening/statement/transfer/charges/reverse/loan/best/password/transaction !royalty !letter !invoice
    become/get/be/make rich/millionaire/money/famous fast/quick/quickly/online/overnight/from-home/easy !my_song !patent !invention !idea !rights !music !song
    bitcoin/crypto/forex/ethereum/usdt/betting/sportybet/lottery/odds price/prediction/buy/sell/trade/trading/how/today/best/win/invest/tips
    exchange/convert/conversion/rate dollar/dollars/euro/euros/naira/shillings/rupees/pesos/cedi/rand/pound/pounds
    rent/rental/rents car/house/apartment/flat/room/bike/hall/tent/airbnb in/near/for/cheap/how !patent !brand !invention !design
    buy/buying/sell/selling land/house/plot/car/motorbike/farm/apartment/cow/cows/goat/goats/kidney/gold !name !brand !logo !label !jam !make
    where/how/which … suppliers/supplier/wholesaler/wholesalers/wholesale/distributor-for-me/raw-material find/get/buy/of/for !stole !leaked !contract !secret !nda !drawings
    increase/boost/grow/improve/get/more/attract sales/customers/followers/likes/views/subscribers/traffic/clients how/in/on/my/shop/business/tiktok/instagram/youtube/page/can !brand_protect !protect !register !trademark !copy !copied !fake
    price/pricing/charge/profit/markup my/for/of/the/should cake/cakes/product/products/food/dress/dresses/bread/shoes/services/hair !licence !royalty !brand !patent !name !logo !valuation
    bus/matatu/flight/ferry/jeepney/boda/metro/plane/danfo/uber … goes/when/next/ticket/late/schedule/fare/leaves/which/cheap/airport/station !music !radio !licence !logo
    which/when/what bus/matatu/train/flight/ferry/boat/jeepney
    how/which long/way/route/road/far to/from airport/station/town/city/hospital/market/market/beach/border
    travel/travelling/trip/holiday/vacation/tour/visit/honeymoon to/in/for/where/best/plan/cost !fair !brand !sell
    tyre/tyres/brake/brakes/engine/gearbox/clutch/battery/carburetor/radiator/generator/inverter/motorbike/car/bike start/starting/starts/repair/fix/noise/oil/smoke/dead/won't/wont/overheating/leaking !clause !parts !spare !invented !patent !my_invention !design !copied !device !made
    parking/traffic/speeding fine/fines/ticket/tickets/police/offence/offense
    phone/laptop/computer/wifi/router/tv/fridge/freezer/printer/screen/iphone/android/tablet/charger/earphone/earbuds/camera/decoder/dstv not/broken/slow/hang/hanging/hangs/charge/charging/dead/blank/black/cracked/fix/repair/reset/password/signal/network/virus/restart/off/wet/hot !invented !patent !copied !my_design !sell
    recover/reset/forgot/change/hacked/lost/unlock/remove/bypass password/gmail/email/facebook/instagram/whatsapp/account/pin/icloud/pattern/apple-id !shop !brand !fake !impersonation !page !logo !business
    install/update/download/uninstall/install/crack windows/whatsapp/app/games/movies/software/chrome/android/office/vpn/mod !copyright !licence !open
    copy/paste/move/transfer/backup files/photos/contacts/folder/usb/flash/disk/cd/iphone/android/excel/word/pdf how/from/to/in !competitor !employee !copied !stole !left
    power/electricity/light/nepa/water/network outage/cut/off/gone/bill/out/back/when/high/token/tokens/meter/not/low/pressure
    remove/get-rid/clean/wash/kill/stop stain/stains/rats/cockroaches/mosquitoes/bedbugs/termites/ants/smell/rust/mold/mould/snails/weeds/lizards/flies how/from/in/of/house/shirt/shoes/room !invented !patent !brand !product
    design/decorate/paint/arrange/furnish my/our/a/the room/house/home/kitchen/garden/bedroom/flat/bathroom/compound/nails/hair/wedding/studio/living !sell !register !copied !client
    interior/exterior/nail/hair/tattoo/garden/kitchen/wedding design/designs/ideas/decor/styles/decoration ideas/for/my/small/tiny/flat/studio/house/black/best/latest
    braid/braids/wig/dreadlocks/nails/makeup/lashes/hairstyle/hair … style/styles/grow/length/relax/extension/extensions/braid !brand !class !products !logo !invented !patent !sell !copied !name
    plant/planting/grow/growing/harvest/sow/spray/prune/water tomatoes/maize/beans/onions/cassava/rice/pepper/yam/okra/cabbage/potatoes/flowers/vegetables/mango/cocoa/groundnut/kale/sukuma when/how/best/time/month/fertilizer/in/season/need !bred !variety !crossed !new_variety !register !protect
    fertilizer/fertiliser/manure/npk/urea/compost/herbicide/insecticide … maize/tomatoes/rice/good/best/which/for/how/crop !formula !invented !patent !brand !formula
    hen/hens/chicken/chickens/chicks/broilers/goat/goats/cow/cows/pig/pigs/sheep/dog/cat/fish/catfish/tilapia/rabbit/turkey/bees/donkey … eat/eating/eats/dying/die/dies/sick/medicine/vaccine/vaccinate/lay/laying/feed/feeding/weak/cough/worms/disease/milk/pregnant/price/bark/barking !invented !patent !formula !invention !brand !device !machine
    neighbour/neighbor/landlord/tenant/caretaker … noise/fence/boundary/dog/rent/deposit/evict/stole-my-chicken/goat/chicken/tree/light/water/loud/music-loud/deposit/lock
    stole/stolen/stealing chicken/chickens/goat/cow/phone/money/car/bike/wallet/motorbike/laptop/bag/cash/fuel/husband/wife/boyfriend/girlfriend !photo !brand !design
    flooded/flood/earthquake/typhoon/drought/landslide … my/shop/house/area/help/insurance/rain
    school/university/college/course/jamb/waec/neco/kcse/exam/exams/scholarship/admission/tuition/semester/cutoff/cut-off/ielts/toefl/gpa … good/best/which/pass/result/results/son/daughter/score/admission/form !invention !offers !deal !project !phd !professor !license !thesis_rights !spin !startup !patent !owns !own !logo !research
    class/grade/school my/should/which daughter/son/child/kid/children/boy/girl
    homework/assignment/essay/project-topic/thesis/dissertation … help/write/do/on/my/topic/for !patent !owns !own !invention !published
    capital/population/president/currency/language/flag/map/continent/distance of/in
    synonym/opposite/spell/pronounce/translate of/word/to/into/thank/hello/love !mark !register !brand !abroad !brand !trademark !patent !claim !copyright !geographical !utility !licence !madrid !pct !hague !ip !intellectual !domain !arbitration !sublicence !nda !royalty
    what does/do/is bae/lol/fomo/yolo/wtf/simp/rizz
    square-root/equation/algebra/fraction/triangle/integral/logarithm/photosynthesis/mitochondria/periodic-table
    who/when … discovered/invented/founded/built/ruled/conquered telephone/electricity/radio/penicillin/america/africa/bulb/internet/airplane/computer/nigeria/kenya/india/tv/football
    sin/haram/halal/bible/quran/church/mosque/pastor/imam/god/jesus/allah/hajj/prayer/pray/tithe/heaven/hell … is/what/why/eat/me/says/verse/pork/when/should !label_certificate !certificate !logo !brand
    dream/dreams/dreamt … mean/meaning/about/snake/dead/teeth/last-night
    horoscope/zodiac/star-sign/sagittarius/scorpio/leo/virgo/juju/witch/witchcraft/spell/curse/ghost/aliens
    models/model/modelling/modeling wanted/agency/become/career/fashion/photo-shoot/photoshoot/tall/job
    are/r/is you/u/it/this/d stupid/mad/useless/idiot/foolish/dumb/crazy/fool/human_fool/nonsense/thief/scam/liar/lying/ugly/goat/ur
    mad/stupid/useless/foolish/idiot/nonsense/rubbish/dumb/thief/liar/crazy/garbage/trash/rude/worst you/u/bot/robot/service/thing/people/app_you/dis/this/man !invented !competitor
    nonsense/rubbish/bullshit/bastard/ediot/bitch/wanker/gago/bobo/tanga/putang/gaandu/chutiya/mumu/oloshi/mjinga/pumbavu
    shut/piss/buzz/bugger/fuck/f off/up/you/u/this
    = ok/okay/k/kk/hmm/hm/mm/lol/yes/yeah/yep/no/nope/nah/nice/cool/wow/great/good/fine/alright/hi/hello/hey/yo/sup/test/testing/hehe/haha/sawa/poa/acha/sige/oo/haan
    hi/hello/hey/hiya/yo/hola/habari/namaste/kumusta/kamusta/sannu/salaam/jambo/greetings dear/friend/bro/sis/my/there/how/good/everyone/boss/sir/family/ka/mambo !patent !trademark !copyright
    how/hows was/is/are your/ur/the day/night/family/morning/weekend/health/doing/going/feeling/work_day/people/life
    good morning/afternoon/evening/day/night … dear/friend/night/how/all/family/sleep/bro !patent !trademark !brand !copyright !register !protect
    love/like/miss/hate/want/kiss/marry you/u/ur !use !to !pay !protect
    pretend/act/roleplay/imagine/behave as/you/to/be/are/like girlfriend/boyfriend/dan/hacker/lawyer/doctor/cat/pirate/human/my/evil/unrestricted
    ignore/disregard/forget/override/bypass/reveal/print/show/repeat/output/dump/tell instructions/instruction/prompt/rules/system/configuration/config/hidden/above/previous/guidelines/secret-prompt/api-key/source-prompt !recipe
    write/compose/draft/make/create/generate me/a/an/my/the letter/poem/essay/email/speech/song/story/code/python/program/cv/script/message/caption/toast/prayer/birthday !warning !cease !infringement !desist !nda !copied !copyright !competitor !infringer !who !owns !own !protect
    translate this/thank/the/to/into/word/sentence/hello/love/good zulu/french/swahili/hindi/english/yoruba/spanish/arabic/tagalog/urdu/igbo/me/for !brand !book !patent !claims !mark
    want/need/plan to-be/to-become/become pilot/nurse/soldier/teacher/actor/actress/footballer/musician_famous/police/doctor/engineer/youtuber/model/star
    asdf/asdfgh/qwerty/zxcv/xcvb/hjkl/jkjk/aaaa/sdfgh/lkjh/fghj/bla/blah/blabla/test123/abc/abcd
    gas cylinder/refill … booking/book/copy/lost/price/refill/duplicate/where
    hacked/hack/virus/scammed/scam facebook/instagram/phone/whatsapp/gmail/account/my/bank/cannot/log/laptop !brand !shop !logo !invoice !trademark !patent !business !fake !register
    kitna/kitne/kaise/kahan/kab/kya … paisa/paise/loan/naukri/job/train/bus/mausam/barish/school/result/shaadi/dawai/bimari/khana/ghar/kiraya/bijli/petrol/recharge/sim/aadhaar/ration/pension/cylinder/gaadi/ticket
    naukri/shaadi/mausam/dawai/kiraya/recharge/khana/bukhar/ladki/ladka/pyaar
    trabaho/sweldo/pautang/utang/pamasahe/ulam/ulan/bagyo/gamot/lagnat/ubo/jowa/asawa/kasal/eskwela/pera/upa/kuryente/nobya/nobyo
    inherit/inheritance/will/heir/probate/estate … land/farm/house/property/father's/plot/share/cattle !brand !copyright !rights !songs !trademark !author
    land/plot/house title/deed/document/dispute/boundary/survey/search/owners/certificate/owner !brand
    insurance truck/car/health/bike/shop/fire/house/phone/best/motor !patent !ip !trademark !lawsuit !infringement
    supplier/seller/shop/customer sent/delivered/sold/says me/broken/damaged/wrong/spoiled/expired/goods/item … broken/damaged/wrong/spoiled/expired/money/refund/return/broke !fake !copy
    customer/client/buyer … money-back/broke/broken/refund/late/rude/complains/complaint/not-paid/owes !fake !copied !copy !design !licence
    how export/import avocados/avocado/fish/flowers/fruits/vegetables/rice/cars/car/maize/beans to/from/holland/europe/china/dubai !brand !trademark !protect !patent !name
    duty/duties/tariff car/cars/used/import/phone/clothes/on/for/much
    sell/market/advertise/promote more/better/products/cakes/online/goods/faster on/instagram/facebook/tiktok/jumia/how !brand !fake !copy !trademark !copied !legal !allowed !name
    make/build/create/design/start website/blog/channel/app/podcast free/how/scratch/myself/wordpress !copied !copyright !protect !owns !idea
    fix/repair/install/unblock tap/toilet/sink/pipe/roof/door/window/fan/light/generator/pump/tyre/phone/laptop/leaking
    software/app/program/tool best/which/good/recommend/free/accounting/inventory/payroll/editing/crm !patent !copyright !licence !register !protect !search
    looking/look/need/find/want/get investor/investors/funding/capital/sponsor/sponsors/partner/partners for/restaurant/business/shop/farm !ip !patent !nda !idea !invention !pitch !rights
    police take/search/arrest/stop/checkpoint/beat phone/me/car/licence/bribe/money !fake !copy !secret
    without/no collateral/guarantor loan/business/small
    study/studying/course/degree/admission/learn fashion/design/music/law/nursing/coding/engineering/photography !copyright !protect
    cheap/printing/print logo/stickers/banner/flyers/business-cards/shirts price/cost/cheap/where/near !copied !fake !copyright
    paintings/painting/museum/art louvre/famous/visit/ticket
    label/tag says/wash/iron/shirt/clothes/meaning/symbol wash/30/iron/dry !brand
    drum/drums/loud/noise/music night/loud/neighbour/husband/sleep !copyright !licence !society !pay
    validity/expire/valid/renew handler/handlers/food/health/passport/visa
    other name/origin/history of city/country/istanbul/town/river
    x squared/equals/minus/plus/function/domain/range
    get-rid/rid/kill/control/prevent weevils/rats/ants/mosquitoes/cockroaches/armyworm/caterpillars/aphids/pests/weeds/snails/termites/fleas/ticks/lice !invented !patent !formula !product !brand
    blocked/unblock/ghosted/ignores/ignoring/unfriended me/him/her whatsapp/facebook/instagram/phone !listing !shop !page !seller
    she/he/girlfriend/boyfriend/wife/husband blocked/block/ignores/angry/left/leave me/whatsapp/calls !brand !recipe !company !business !shop
    who/how/when created/made/built/designed/programmed/trained/own you/u !invention
    eat/eating/drink/drinking mango/banana/rice/meat/eggs/milk/water/coffee/tea/alcohol/night/morning/fasting/empty can/should/is/at/before/after/good/bad !allowed !brand
    taste/flavour/flavor original/best/of/like coke/coca/cola/pepsi/fanta/mango/beer
    car/house/land/plot/phone/laptop/motorbike/goat/cow/generator/furniture for-sale/sale/on-sale/to-let/for-rent
    where/wher/from-where/place can/to/do/i/we buy/purchase/order/get/find !copy !proof !certificate !lawyer !agent !attorney !register !mark !patent !help !list !form !licence !permission !music !free !advice !database !protection !registration !expired !isrc !code !copyright !investor
    how-much/cost/price/rent to/of/for rent/hire/lease/renting shop/stall/house/room/car/hall/office/tent/truck/land/space !patent !brand !right
    recommend/suggest/know/find a/an/good/best/any/nice accountant/mechanic/dentist/plumber/electrician/tailor/restaurant/hotel/school/doctor/hairdresser/photographer/carpenter/builder/salon
    write/make/prepare/draft/sample business plan/proposal how/to/for/sample/template !ip !intellectual !patent !rights
    start/starting/open/begin/run poultry/fish/pig/snail/rabbit/goat/dairy/cassava/catfish/maize/laundry/barbing/salon/restaurant/bakery/pharmacy/boutique/shop/kiosk/import/pos business/farm/farming/shop/how/capital !protect !name !brand !ip !rights !same !opened !my !our !first
    start/starting how/can business/company capital/money/small/without/with !protect !ip !rights !name !patent !brand
    repair/fix/service/mend/fixing sewing/washing/machine/watch/shoes/clock/phone/bike/car/fan/radio/tv/shoe where/how/who/cost/near
    calculate/calculating/find/work-out profit/margin/break-even/percentage/interest/cost/salary/tax/how !royalty !licence !brand !damages
    salary/wage/wages/pay much/should/what cook/driver/maid/nanny/worker/staff/employee/cashier/guard
    penalty/fine/late tax/return/filing/vat/nssf/nhif/paye_return !patent !trademark !design !fee
    customer/client/buyer/friend owes/owe/not-paid/hasnt-paid/has-not-paid/refuses-to-pay/never-paid me/for/money !photo !design !logo !licence !royalty !song !video !pictures
    visa/passport/asylum/permit refused/rejected/denied/appeal/expired/apply/interview/application
    stamp duty
    union/cooperative teachers/workers/trade/labour/credit join/strike/savings
    business/municipal/county/council/trading permit/licence/license county/council/municipality/get/apply/renew/cost
    timetable/curriculum/grade/term/syllabus class/school/grade/exam
    model number/year/of samsung/tv/phone/car/laptop/engine
    skin/face/body mark/marks/itching/spots/spot/pimples/rash/scar/scars !cream_brand !brand
    holiday/holidays public/next/when/bank/school
    days/weeks/months/hours between/until/in/till/from christmas/year/week/birthday/month
    percent/percentage of number/numbers/calculate/is/15/20/10 !royalty !sales !licence !ask !pay !change !discount
    bread/cake/cookies/pancakes/pizza bake/baking/recipe how/banana/oven/yeast
    clean/cleaning/wash/remove suede/shoes/carpet/oven/shirt/bag/gold/silver/stain how
    harvest/harvesting/plant/planting when/should/best/time/ready beans/maize/cassava/rice/yam/potatoes/coffee/cocoa/tomatoes
    chickens/chicks/hens/goats/cows/pigs/dog/dogs/cat/cats/rabbits/sheep keep/warm/limping/vaccinate/worms/diarrhoea/diarrhea/cough/fleas/ticks/how/sick/feed !brand !feed_formula !invented !patent
    = forget/ignore your/all/the rules/instructions
    forget/break/ignore/drop your/all/the/ur rules/rule/instructions/training/guidelines/limits
    tell/give/share me/us a/your/ur secret/secrets
    visit/see/travel paris/london/dubai/madrid/zanzibar/nairobi/lagos/cape best/cheap/time/holiday/honeymoon
    angry/hungry/sleepy/thirsty/bored/lonely i/im/am/is/feel/girlfriend/wife/husband/boyfriend/mother
    ticket/flight/travel/fly one-way/return/visa/dubai/london/cheap
    hot/cold/warm/cloudy today/tomorrow/tonight/outside/weather
    who-created-you/who-made-you/who-built-you/are-you-human-or/where-do-you-live
    which/what/wat/best/top/konsa/better … brand/brands/company/make … good/best/better/reliable/lasts/buy/recommend/strong/now/cheap !my !our !register !protect !name !trademark !own !copy !copied !class !fake
    which/what/best/better/good/top/konsa brand/brands of/is/for/good/best/better !my !our !register !protect !name !trademark !own !copy !copied !class !fake !copying !years !long
    which/what brand is/are good/best/better !my !our !years
    declare/declaration/quarter/quarterly/monthly vat/tax/income/iva/gst !royalty !licence
    secret/secrets/trick for/to/of/behind beans/rice/sauce/meat/stew/soup/bread/chicken/cake/pilau/jollof/fufu/chapati/dough_soft/thick/soft/crispy/tasty !protect !employee !company !sell !competitor !staff !worker !patent
    gas/water/electricity/internet/phone connection/line/meter registration/register/new/how/apply
    phone/screen/laptop/glass/display broke/broken/cracked/fell/wet … change/repair/cost/how-much/original/water/on !invented !brand
    how-much/cost/price change/repair/replace screen/glass/battery/tyre/display
    dumped/broke-up/breakup/break-up/left me/girlfriend/boyfriend/girl/boy/she/he … what/how/sad/back/do !business !brand !company !recipe
    get her/him/them back
    i/she/he love/loves her/him/me answer/reply/what/text/back
    robot/bot/you … zero/trash/useless/away/bath/dumb/hell/worthless/rubbish !invented !patent
    go away/hell/bath/die_robot
    join/enlist/recruit army/police/navy/military/airforce/immigration
    hiccups/snoring/nosebleed_stop/hangover/sweating stop/how/cure
    teach/learn me/how english/french/drive/swim/code/coding/cook/dance/guitar/piano/maths
    enroll/enrol/enlist/register electoral/voters/list/roll/election
    wholesale maize/flour/rice/sugar/clothes/shoes/oil/phones
    plot/acre/land in/price/how-much/cost !brand
    milk/eggs cow/goat/hen not/no/give/gives/less
    price/prices/cost of/for flour/maize/rice/fuel/food/bread/sugar/oil/petrol/gas/onions/meat … up/high/down/why/rise/rising/increase/increased/expensive !licence !royalty
    bar/board/driving/entrance/final/civil/nursing/cpa/medical exam/exams/test pass/fail/date/result/how
    grow/growing/strengthen/bite long/fast/nails/beard/hair/eyelashes how/long/faster/naturally !invented !product
    tank/pipe/tap/roof/toilet/sink/radiator/hose/cylinder/tyre leaking/leak/leaks/burst/dripping/blocked !invented !patent !detector
    how many people/countries/bones/days/states/planets/children/continents/teeth/wives/km/miles/hours !designs !pictures !class !copies
    lend/borrow/loan/dash/give/send me/us/you money/cash/airtime/500/1000/100/some/something/dollars/shillings/naira
    use/using/learn excel/word/powerpoint/zoom/canva/photoshop/tiktok sum/formula/how/table/column/print !licence !logo !copyright
    super bowl/cup/league/eagles
    neighbour/neighbor tree/fence/wall/goat/dog/noise/smoke/rubbish/boundary/fell
    car/motor/health/life/travel/home insurance renew/claim/buy/cheap/best/expired/policy
    sell/selling/buy/buying my/a/the car/house/land/plot/phone/motorbike/laptop/bike !brand !name !label !jam !make !part
    nearest/closest/near petrol/station/hospital/atm/pharmacy/police/bank/mosque/church/supermarket
    wear/dress/suit/jeans interview/wedding/church/funeral/date/office what/can/should
    get/become/getting pregnant/taller/fair/slim/fit/muscles/rich
    spinning/dizzy/weak/tired/vomiting/sweating … tablet/medicine/take/drug/what
    cold/fever/cough/catarrh/flu have/got/i/and/my !patent
    husband/wife/son/daughter/boyfriend/girlfriend lazy/stubborn/rude/jealous/angry/snores/drinks/cheats/lies
    sunset/sunrise/moon/eclipse time/when/today/what
    teach/tutor/help me mathematics/maths/physics/chemistry/spelling/grammar/biology
    holiday/holidays/term/vacation dates/date/school/kids/public/when
    jobs/job/vacancy/work/hiring at/in your/office/company/here/any
    name/names my/for/our/a baby/son/daughter/child/puppy/dog/cat/goat/twins
    borrow/lend from you/me
    union/unions trade/teachers/labour/workers !mark
    why you/are slow/late/stupid/quiet/rude/useless
    best/good boots/shoes/trainers/jersey/phone/car/bike/mattress football/running/buy/for
    write/compose love/romantic letter/poem/message/text
    dowry/wedding/marriage/proposal … said/how/much/no/cost/plan
    = 12345/123/1234/000/111/abc/xyz
    which/what/best/better/konsa brand/brands
    brand is good/best/better
    milk/powder/phone/car/tyre/tyres/fridge/machine/tv brand
    secret/secrets/trick for/of/to beans/sauce/thieboudienne/stew/soup/meat/rice
    football/soccer/hunting/fishing/gun licence/license
    gas/water/phone/electricity registration/connection
    copy/copies/photocopy of/my/the birth/marriage/passport/id/death/school
    brand new car/house/phone/shoes/laptop/fridge
    original taste/recipe of/coca/cola
    secret of staying/being/looking young/slim/fit/rich
    tell me a/your secret
    business plan
    mark/marks on/my skin/face/body/legs
    trade union/unions
    packaging bottles buy/where
    sewing machine repair
    machine washing/sewing/coffee/atm repair/fix/broken
    seed/mango/maize weevils/eat
    customer/client broke/money
    drum/drums beat/beats
    original name of
    logo/brand stickers/banner printing
    study/learn/studying fashion/graphic/interior design
    website for free
    domain and range
    land plot/title/deed/owners
    cylinder copy/book
    duplicate book/copy/gas/cylinder
    photo shoot/shoots/booth/album/frame
    used car/cars import
    brand of rice/cooker/generator/phone/tv/oil/soap/shoes
    best/good/which/what/better/top brand/brands/make generator/cooker/soap/cream/diaper/diapers/sneakers/perfume/blender/iron/car/inverter/oil
    generator/phone/laptop/car/tv brand/brands best/good/better/which
    fashion/male/female model/models
    models wanted
    model become/agency/career
    secret/secrets of/to/behind long/happy/good/success/young/crispy/soft/rich life/marriage/health/wealth/relationship
    keep/keeps/keeping secrets/secret boyfriend/girlfriend/wife/husband
    boyfriend/girlfriend/wife/husband secret/secrets
    copy/copies files/file/photos/contacts/to/on flash/usb/disk/phone/iphone/cd/drive
    cylinder copy
    duplicate copy/book of/cylinder/certificate/id/card/result/bill
    author of things/harry/the/this book/fall/potter/novel/bible
    class should/my daughter/son/child/kid
    original iphone/samsung/shoes/perfume/phone/airpods/certificate/documents
    mark/marks pass/waec/jamb/exam/cutoff/maths/grade
    food/handlers/handler certificate/permit
    register/registration sim/baby/newborn/birth/vote/voter/course/gym/class/marathon/wedding/marriage/tin/gst/vat/paye/company/llc/ngo/church
    name of the/your/my president/actor/capital/dog/school/boyfriend/girlfriend/wife
    name/names for/of my baby/child/son/daughter/dog/puppy/cat
    baby/pet/dog/girl/boy name/names
    claim/claims nhif/pension/insurance/overtime/gratuity/leave/refund
    stole my heart/husband/wife/chicken/goat/phone/money/boyfriend
    design my/a/the garden/nails/hair/tattoo/room/house
    licence/license driving/liquor/alcohol/gun/fishing/hunting/marriage
    seed/seeds to plant/sow
    variety show
    plant/planting season/tomatoes/maize/flowers
    application cv/job/visa/school/loan/leave/scholarship
    agent travel/estate/visa/recruitment/mpesa/betting
    travel/real/estate/visa/recruitment/mpesa/betting agent/agents
    invention of telephone/electricity/wheel
    protection police/sun/witness/sexual

# Runs of words in which a word of the field means something else, in this order: "patent leather", "a copy of my key".
# The words are left out of the message; what remains says what it is about.
other-sense =
    zebra/pedestrian/border/railway/road/level/street crossing/crossings
    patent leather
    brand new
    brand ambassador
    copy/copies key/keys
    copy/copies my/of/the house/car/key/keys
    certificate birth/marriage/death/school
    birth/marriage/death/school/driving/medical certificate
    copy paste
    copy/xerox/photocopy of/my passport/certificate/licence/permit/card/files/file/keys
    domain … range
    domain of function/f
    trade/transfer of player/players
    trade/sell best/star player/players
    driving/driver/drivers/hunting/fishing/gun/liquor/alcohol/fish/marriage/pilot licence/license
    licence/license plate/plates
    design my room/house/home/kitchen/bedroom/garden/living/wedding/hair/nails
    interior design/designer/designers
    high/low/exam/school/pass mark/marks
    birth/death/marriage/school mark/certificate
    stretch marks
    question/skid marks
    opposition party/leader/parties
    secret/secrets of/to happy/long/good/success marriage/life/love
    secret santa
    class/classes at/school/teacher/dance/yoga/english/students/monday/economy/business
    classmate/classmates
    fashion/role/business/photo/car/phone/mathematical model/models
    model of/agency/agencies/car/phone/school/solar
    invention/inventor/invented/invent of/the telephone/radio/electricity/wheel/fire/lightbulb
    who invented
    author of the
    office hours/chair/party/job/manager
    fair price/skin/enough/lady
    mark zuckerberg/twain
    patent ductus/medicine
    protect my/your/the skin/face/house/home/child/children/eyes/hair/family
    protection from/against sun/mosquitoes/rain/covid/malaria/thieves
    renew my/the/national passport/id/visa/card/subscription/prescription/insurance/permit/licence/driving
    register/registration my/the/for a/of car/vehicle/vote/marriage/birth/baby/child/school/sim/course/llc/camp/class/motorbike/land
    registration number/plate
    application/apply for leave/job/visa/loan/school/university/scholarship
    application letter
    file/filing income/my tax/taxes/itr/vat/gst/returns/return/divorce
    claim/claims insurance/refund/compensation/accident/pension
    origin of the word/humans/life/universe/species
    play/like/hear/listen some/to music/song/songs/game/chess/football
    favourite/favorite song/film/book/music/brand/colour
    good/best/nice/interesting novel/book/books/film/films/movie/song/songs read/watch/listen
    seeds/seed … where buy
    website … for free make/build/create
    sell more/better on/in
    infringement of traffic/parking
    trademark move/look/smile
    royal family
    royalty free
    signature dish
    geographic/geographical centre/center/location/map
    character in/of the/story/film/movie/drama
    plot/piece of land
    court marriage/case/date divorce/custody/murder/accident
    search for/my/a/the job/phone/hotel/flat/love/wife/husband
    best/good/which/what/better/top brand/brands/make of/fridge/phone/car/tv/tyres/laptop/freezer
    brand/brands of fridge/phone/car/tv/tyres/laptop/freezer/milk/cement
    patent leather shoes/bag/boots/cleaning
    secret/secrets to/of/behind a/the/good/fluffy/perfect/crispy/happy/soft jollof/pilau/rice/bread/cake/pasta/marriage/skin
    liquor/alcohol/fishing/hunting/driving/marriage/gun licence/license
    duplicate/copy of/my passport/key/keys/certificate
    pct hike/hiker/hiking/trail/thru/thru-hike/sierra/mile/miles/campsite/backpacking/resupply/trailhead
    hike/hiking/walk/walking/thru-hike the/whole pct
    pct off/interest/raise/alcohol/cotton/battery/humidity/wage/wages/chance
    procalcitonin pct
    pct level/levels/test/high/elevated/blood/sepsis/septic/procalcitonin
    gi bill/joe/tract/bleed/bleeding/doctor/specialist/upset/symptoms/infection/endoscopy/glycaemic/glycemic/diet
    low/high/glycaemic/glycemic gi
    adr stock/stocks/share/shares/dividend/dividends/ticker/nyse/etf
    nda exam/exams/cutoff/cut-off/result/results/admit/syllabus/coaching/khadakwasla/cadet/academy/ssb/upsc/vacancy
    nda alliance/election/elections/seats/majority/bihar/modi/bjp/coalition/rally/manifesto/won/win/wins
    nda government/govt formed/minister/ministers/scheme/majority/term
    bihar/modi/bjp/upsc/ssb nda
    nda get/gets/got majority/seats/votes
    real/atletico/atlético madrid
    madrid hotel/hotels/flight/flights/airport/weather/metro/trip/hostel/derby/barajas/nightlife/restaurant/restaurants/apartment
    is madrid safe/hot/cold
    fly/flight/flights/trip/travel/bus/train/moving/live/living/visit/visiting/holiday to/in/from madrid/hague
    hague weather/tram/hotel/hotels/tribunal/trial/beach/abduction/apostille/embassy/marathon
    hague convention child/abduction/adoption/apostille
    child/kids/children abduction hague
    labour/labor/salary/wage/wages/baseball/fifa/acas/ccma/nlrc/union/insurance/landlord/tenant/divorce/sports arbitration/arbitrator
    arbitration for/over/about/after unfair/dismissal/sacking/salary/wages/transfer/player/landlord/deposit/rent
    acas/ccma/nlrc conciliation/mediation/hearing
    divorce/family/couple/couples/marriage/custody/acas/peer/landlord mediation/mediator/mediators
    mediation/mediator/mediators for/in/during/about divorce/custody/marriage/separation/couple/couples/wife/husband
    mediate between parents/mothers/brothers/sisters/friends/couple
    appeal parking/ticket/school/visa/fine/benefit/sentence/admission
    appeal against/my/the/a parking/ticket/school/visa/fine/benefit/sentence/admission/dismissal
    exam/exams/school result/results appeal
    parking/traffic/speeding/driving infringement/infringements/violation/violations
    infringement notice/fine/ticket speeding/parking/traffic/camera
    somali/sea/caribbean pirate/pirates/piracy
    patent lie/liar/nonsense/foramen/airway
    his/her/their/my trademark smile/laugh/hat/dish/celebration/hairstyle/moustache
    type trademark/copyright symbol/sign
    copyright/trademark symbol/sign on/in/with keyboard/word/iphone/android/laptop
    keyboard copyright/trademark symbol/sign
    copy/copies/copying/copied everything/whatever her/his/she/he/big/older !competitor !shop !website !product
    copy/copies/copying/copied big/little/older/baby brother/sister
    copy/copies/copying/copied homework/assignment/answers/classmate/outfit/hair/hairstyle
    copy/copying contacts/files to/from/onto
    copycat crime/killer/suicide/kfc
    carbon/hard copy
    domain controller/expertise
    kitchen/bedroom/garage is my/his/her domain
    secret crush/admirer/lover/affair/wife/boyfriend/girlfriend/relationship/wedding/ballot/society/police
    secret recipe outlet/branch/delivery/menu
    trade secret/secrets of magic/magician/magicians
    open/dirty/dark secret/secrets
    victoria/victorias secret
    keep/keeps/keeping/kept secret/secrets from my/his/her husband/wife/mother/parents/boyfriend/girlfriend
    bite/burn/tyre/tire/quotation/exclamation/acne/scar mark/marks
    marks in/for/out maths/math/physics/chemistry/biology/geography
    marks weighted/deducted/sheet/memo/scheme
    mark my words
    mark/marked the/my attendance/calendar/homework
    on your/their marks
    role/nude/hand model/models
    model answer/answers/essay/train/trains/railway/village/airplane/aeroplane/student
    model number of/on/for
    graphic/fashion/product/industrial/interior/web/textile/game design/designer course/courses/degree/diploma/school/university/college/job/jobs/salary/bsc/internship
    bsc/ba/degree/diploma/course/study/studying in/of graphic/fashion/product/industrial/interior/web/textile design
    nail/nails/mehndi/henna/rangoli/mehendi design/designs
    dog/puppy/puppies/cat/kitten/shepherd/bulldog/pitbull/poodle/boerboel/rottweiler/labrador breeder/breeders
    pistol/rifle/firearm/taxi/psv/hawker/dog/nursing/teaching/boat/skipper/forklift licence/license/licences/licenses
    pistol/rifle/gun/firearm ka/ki licence/license
    windows/antivirus/microsoft licence/license key/expired/activation
    oil/mining/timber/gas/mineral/coal/quarry royalty/royalties
    utility bill/bills/company/pole/poles/knife/room/payment
    job/visa/school/loan/scholarship/college/passport/asylum/bursary application/applications
    student/housing/child/sassa/srd/disability/pell/old-age/bursary grant/grants
    medical/physical/eye/dental/breast examination
    examination/exam timetable/results/hall/board/centre/center
    title deed/deeds/fight/race
    boxing/league title/titles
    gift/birthday/dinner/lunch/date/outfit/hairstyle/decor/meal idea/ideas
    fake money/notes/note/news/friends/friend/eyelashes/lashes/tan/id/pastor/doctor/smile
    wifi/maiden/middle/nick name/names
    change/changing/changed my/her/his name/surname after/on/in marriage/wedding/divorce/passport
    character certificate/reference
    trade school/union/unions/war/wars/tariff/tariffs/route/routes/deficit
    forex/stock/day/crypto/options trade/trading/trader/traders
    cover letter
    witness/fall protection

# Words of daily life that questions about intellectual property seldom hold. Each speaks a little against it.
elsewhere =
    istanbul louvre potter plumbing fishing hunting camp hobby netball marathon
    vlog noisy
    passport visa embassy immigration asylum citizenship refugee passenger luggage suitcase flight airport airline bus taxi uber boda matatu traffic ticket tickets airbnb tourist tourism holiday vacation trip beach
    weather rain raining sunny forecast temperature storm snow flood earthquake planet
    football soccer cricket basketball tennis olympics goalkeeper player players coach stadium league tournament referee messi ronaldo arsenal chelsea barcelona
    wife husband girlfriend boyfriend fiance fiancee marriage married marry wedding divorce custody alimony kiss love lover pregnant pregnancy toddler daddy grandson nephew niece uncle aunt sibling
    sick ill illness fever headache toothache tooth teeth dentist stomach diarrhea malaria cough flu pain painful ache hurts acne diabetes blood cancer pill pills tablet dose pharmacy prescription hospital nurse doctor surgery symptom symptoms diet weight kilos gym workout exercise sleep insomnia anxiety depressed depression stress allergy
    landlord tenant tenancy eviction evict mortgage plumber plumbing roof toilet sink electrician electricity bathroom bedroom fridge freezer oven microwave
    salary wage wages overtime payslip job jobs vacancy cv resume internship recruiter unemployment pension retirement maternity
    gst itr irs levy payroll
    atm debit debt overdraft mpesa airtime forex crypto bitcoin ethereum dividend lottery betting jackpot gamble casino inflation euro naira shilling rupee
    school exam exams homework pupil classroom maths math algebra equation geometry calculus physics biology geography sociology psychology scholarship admission semester kindergarten tuition
    dog dogs cat cats puppy kitten hen hens pig pigs snake mosquito mosquitoes cockroach rats vet
    soup stew breakfast lunch dinner supper delicious spicy eggs onion garlic
    car cars vehicle tyre tyres brake brakes petrol diesel motorbike motorcycle bicycle tuk driver driving drive steering
    iphone android smartphone laptop wifi router bluetooth sim password gmail snapchat netflix printer keyboard virus hacked login ram
    thief thieves robbed robbery burglar prison jail arrest arrested bail murder crime soldier army war
    president minister parliament election elections vote voter voting politician prince pope mayor governor
    church mosque prayer pray bible quran god jesus allah ramadan eid christmas easter diwali anniversary funeral burial
    joke jokes riddle bored boring lonely horoscope zodiac astrology dream dreams
    movies cinema celebrity karaoke
    trousers socks nails makeup haircut
    manure weeds pesticide
    stupid idiot useless fool fuck fucking shit damn bitch donkey ugly hate
    population continent photosynthesis dinosaur gravity
    cleaner maid nanny babysitter hairdresser
    nearest nearby tonight tomorrow yesterday
    santa halloween lotto bingo chess poker
    heir heirs testament guardian adoption orphan
    residency naturalization greencard
    garbage trash
    concert_hall cinema movies nails makeup dream dreams dinner lunch garlic onion eggs dog dogs cat cats kitten tyre tyres brake brakes petrol diesel car cars vehicle toddler sink oven socks trousers exam exams sunset eclipse roof yesterday television tv beach school
    military army navy troops congress senate republican democrat porn sexual dude christ catholic baseball golf hockey rugby bowl alcohol drunk shower nose ears knee throat breast belly asleep homeless jail census gonna kinda lmao bullshit crap suck congratulations handsome gorgeous jealous lazy hiccups planet galaxy nasa dinosaurs hurricane tsunami volcano pancakes neighbours'
    humid umbrella typhoon monsoon harmattan lightning drizzle
    manchester liverpool nba ipl wicket epl laliga afcon ronaldinho mbappe
    constipation typhoid ulcer asthma eczema pimples menstruation cramps condom abortion dandruff vitamin vitamins vomit vomiting ovulation hypertension migraine bp sperm hernia arthritis piles
    schengen ielts toefl aadhaar aadhar nin bvn nysc jamb waec neco utme neet upsc nhif helb philhealth pagibig huduma nbi barangay
    gcash paytm opay palmpay sportybet remittance mortgage
    hotspot airpods earphones earbuds hotspot bluetooth decoder dstv esim ussd icloud
    fufu egusi biryani adobo sinigang ugali pancit hungry protein
    cockroaches bedbugs termites ants lizards
    rosary hajj umrah pastor imam priest tithe haram heaven hell witch witchcraft juju curse aliens
    crush breakup dowry lobola flirt sexy sex naked nude heartbreak
    shortlisted recruitment unemployed jobless
    itinerary jeepney honeymoon metro danfo okada keke
    fortnite pubg minecraft playstation xbox roblox
    kardashian beyonce davido messi
    triangle hypotenuse integral logarithm mitochondria pythagoras
    thunder snowfall sunrise sunset
    broilers chicks vet
    pimple wrinkles
    bail bribe prisoner
    breastfeeding diaper diapers crib
    gossip lol haha hehe

## Words that lead to a topic

topic-choosing =
    app/product/drink/business … what/which … protect
    what should/must/can i/we protect
    what/which comes/do first
    how … nobody/no steals my idea
    name … shape … recipe
    starting/new business … protect/ip/product/first
    which/what protection/right/rights/kind … need/exist/suit/app/product/apply/best
    what/which … can/must/should i protect
    where/how … start/begin … protect/idea/ip/first
    difference/diference … patent/trademark/tm/copyright … copyright/trademark/patent/design
    protect/register … idea/ideas !app
    patent or trademark/copyright/secret
    copyright or patent/trademark
    trademark or patent/copyright/design
    name/logo … shape/look … invention/works/technology/recipe
    forms/kinds/types of protection/ip/rights
    do i need … ip/protection
    everything … protect/one/name/look
    recipe/mix … box/label/bottle/shape … name
    recipe/mix/label/name … one/friend/cousin/sister says/say patent/trademark … other/another says/say
    which/what kinds/kind/types/titles/title/rights can/could/may be filed/cumulated/combined/exist for/on/product
    brand/mark/trademark/name or patent/design/copyright
    mug/lid/machine/lamp … name … first/register/file
    budget/dollars/shillings/money … all/everything/only priority/first
    diff/difference/diference/differences … btw/between/brand/mark/patent/author/copyright/trademark/design … btw/brand/mark/patent/author/copyright/trademark/design/rights
    concern/concerns/apply/need me/us registration/registrations/protection/rights/papers
    many/confused/different/several certificates/papers/registrations/protections
    so-nobody/nobody/no-one can/will/may take/copy/steal it/my/product/drink
    sells/selling/sell well/good/fast … protect/nobody/take/copy
    which/what registration/certificate/paper/right … shop/business/makes/make/small/mine/product
    weave/carve/knit/sew/mats/pots/beads … stop/cheap/imitations/copies
    newspaper/tv/radio/already/public … still/do/something/late
    which/what one/kind/paper/papers/right/certificate/form/document … need/suits/fits/suit/get/take/apply/do/first business/product/soap/shoes/craft/shop/food/truck/mix/this/game/doll/dolls/crochet/invention
    name … shape/bottle/look … mixture/formula/recipe/mechanism/smell/taste
    mix/mixture/recipe/formula … name/wrapper/bottle/label/look
    name … mix/mixture/taste/formula/recipe/cloth/print … wrapper/bottle/shape/look/first
    all/each/every protections/protection/rights/papers difference/explain/types
    difference all/between protections/rights/papers/certificates
    one form/paper/application/certificate or/for two/three/all/everything/several
    tailor/carpenter/potter/weaver/baker/welder/artisan/blacksmith/fundi … which/what paper/papers/protection/right/do/register/protect
    ip/protection food-truck/startup/beginner/small-business/toy/toys/game/craft/crafts which/what/need/for
    already/posted/showed/published/sold/selling late … protect/anything/still/too
    told/tell friend/friends/company my idea/concept
    idea/concept … nobody/steal/head/thought/keep/mine/tell/pitch !pitch_deck
    patent/trademark/copyright/design … or … trademark/copyright/design/secret/utility
    do/take/go first/start/begin … protect/right/certificate/ip/register/money
    board game/games

topic-trademark =
    category/categories/class/classes goods/services/choose/register
    category/class of goods/services
    r/tm circle/symbol/sign/mark/next/letter/small/little
    name/logo/brand … similar/same/almost/identical/taken/already/filed
    similar/same/almost/identical name/logo/brand
    registration … brand/name/logo … last/renew/extend
    slogan/slogans/tagline
    shop/company/competitor … our/my/same/similar/almost name
    two/same/similar shops/companies/shop/company … name
    trademark/trademarks
    brand/logo/slogan/tagline … register/protect/similar/taken/search/renew
    copyright/patent … my/a/the/our/business/brand/company/shop name/slogan/brand/logo
    name … taken/similar/same/descriptive/available/already
    company/business/shop/restaurant/cafe name
    tm symbol
    registeredsign
    opposition … mark/brand/against/filed
    descriptive/distinctive name/names/mark/word/brand
    nice class/classes/classification
    collective/certification mark
    non-use
    not/havent used … brand/mark/logo/name
    common label/sign
    patent/patenting/copyright my/our/the/a logo/name/slogan/restaurant/brand/band
    patent/copyright … logo/slogan/brandname
    copyright … name
    surname/family name … label/brand/cosmetics/shop
    picture/logo/image or word/name
    word/name or picture/logo/image
    group/class/category of goods/products/services
    office/examiner/they says/say/said name/mark/brand … common/descriptive/similar/ordinary
    name/brand/mark common/ordinary/generic/weak office/says/refused
    stranger/somebody/cousin/competitor put/filed/registered my/our name/shop/brand register
    two/three shops/companies/firms one/same name
    badge/emblem/crest members/club/only
    my/our/the name/brand/logo taken/free/safe/available/registered/mine/only
    somebody/someone/shop/company/they/he use/uses/using/took/takes my/our shop/business/brand/name
    object/objected/objection/opposed/opposes name/brand/mark/logo
    sign/mark/label/badge/seal … group/members/cooperative/association/women/all
    group/members/cooperative/association/women/all … sign/mark/label/badge/seal/certificate-mark
    own/register/protect colour/sound/smell/jingle/tune/word
    put/write/use/print r/tm/circle name/brand/logo/label/after
    class/classes for/is/nail/hair/clothing/cream/food/shop/salon/goods/my
    registration/mark/brand/name finishes/finish/ends/end/expire/expires/expiring/renewal/renew
    good/fast/best/sweet/fresh/organic/pure name/brand/allowed/descriptive
    cousin/nephew/brother/uncle/family filed/register/registered/registering/files name/brand/shop/bakery
    nobody/not/never/years use/used/using mark/brand/name/logo
    dead/old/abandoned brand/name/mark/soda
    same/similar/almost word/name/brand/letter/sound different/other/another goods/class/country/product/socks/shoes/cement
    word/figurative mark
    black/white/colour/color mark/logo/registration
    cac/companies-house/registrar/ltd/company registered name/brand/mine

topic-patent =
    examiner/examination
    idea new/enough/novel
    new/made/built/developed machine/device/mechanism/engine/tool/process
    invented together
    secret until filing/file
    until granted/grant
    yearly/annual/annuity/maintenance fee/fees
    can i still patent
    put/write claims
    patent/patents/patented/patentable
    invention/invented/inventor/invent
    novelty
    inventive step
    prior art
    prototype
    claims/claim … patent/examiner/invention
    provisional application/patent
    examiner/office action
    discovered/found/figured/know how/way/method to/keep/make/remove/cook/dry
    made/exist/exists/existed/invented before/already trap/machine/tool/such/thing/device
    annual/yearly payment/fee/miss/missed !brand !mark
    built/build/made windmill/machine/robot/pump/engine/dryer/oven/drone/trap/scrap
    machine/device exists/exist/patented japan/abroad/america/germany/here/country build/make/produce
    german/old/japanese/american/chinese paper/document/patent shows/same/examiner
    boss/company/manager/supervisor name/wrote/put/signed inventor/invented/invention
    explained/presented/showed/shown conference/fair/exhibition/lecture/talk/journal
    me/friends/brother/together/team built/made/invented/developed it/machine/device who/signs/whose
    how/is/can i/we build/built/made/make/made-a device/machine/tool/gadget/pump/thresher/grater … mine/patent/protect/file/own
    working/work prototype/before file/filing/patent
    somebody/anyone/anybody/someone/already did/invented/done it/already/before/invention/machine
    not inventive/obvious/novel
    yearly/annual/annuity/maintenance/renewal fee/fees/payment patent/invention/missed/stop/stopped/pay
    found/find/discovered/figured way/method/process to/of/for
    device/machine/mechanism/gadget/tool/valve/pump/trap/press … patent/patentable/invent/inventor/claims
    make/build/copy/use … patent/patented … other/others/someone/country/registered/expired/free
    read/reading/understand claims/patent
    method/process treatment/treating/extract/extracting/removing/making
    neem/herb/herbal/plant extract/oil/mixture patent/invention/new
    pending/provisional

topic-utility-model =
    small/minor/modest/little improvement
    cheaper/lesser/simpler/quicker/faster/short patent/protection/right
    without examination
    utility model/models
    petty/small/innovation/short-term patent
    gebrauchsmuster
    small/minor/modest/little improvement
    lesser protection/patent
    lower/lesser/short/cheap/quick/easy protection/one/right/patent/certificate tools/tool/improvement/small/tiny/simple/step
    tiny/small/minor improvement/change/step
    refused/rejected patent … small/utility/lower/other
    small/smaller/simple/simpler/little/minor/easier/cheaper/quick paper/patent/right/certificate/one/change/tweak/improvement/tool/tools/step
    handle/hinge/hook/lid/lever/wheel … small/simple/improved/change/changed/better/second
    petty/mini/baby/junior patent
    small one/certificate
    utility model/models/certificate
    without/no/do check/checked/examine/examination … utility/small/petty/model

topic-design =
    look/shape/appearance/form of my/our/a/the chair/lamp/bottle/table/bag/shoe/car/product/toy/phone/watch/dress
    copied/copy/protect/register the look/shape/appearance/form
    drawings/photos/views … appearance/design/shape/lamp/furniture
    posted/showed/shown/instagram/fair … design/shape
    industrial/registered/unregistered/community design/designs
    shape/look/appearance/form/pattern/ornament … product/register/protect/copied/copy/bottle/chair/lamp/bag/shoe/furniture/fabric/case/jewellery/packaging
    register/protect … design/designs/shape/look/appearance/pattern
    design patent
    look/appearance … new/different/similar/same/others
    design … novelty/grace/functional/posted/application/views/drawings/photos
    patent/patenting/copyright the/my/a look/shape/pattern/print/appearance/style !machine
    patent/patenting look/shape/print/appearance/sandals/dress/chair/vase/bag
    look/shape/print/pattern of my sandals/shoes/dress/bag/chair/lamp/vase/bottle/jewellery/basket
    outside/exterior/outer/outward look/looks/shape/form/special/design/appearance/heater/product
    same/copied earrings/vase/chair/lamp/dress/bag/shoes/teapot/shape/look they/make/made/sell
    weaving/woven/textile/cloth/carpet pattern/patterns/motif
    lid/cap/case/cover/cartridge/refill fits/fit/for their/pot/phone/machine/original
    pinterest/instagram/tiktok/facebook/online/market year/months/already/since vase/chair/lamp/shoe/dress/bag/jewellery
    look/shape/appearance/form/style/outline/silhouette of my/our/the/a/this
    made/drew/draw/designed/new/created a/new/my/the shape/look/pattern/lampshade/chair/vase/sandal/bag/dress/earring/earrings/necklace
    photos/photo/drawings/pictures look/shape/design/lamp/chair/bag
    pattern/print/motif cloth/fabric/ankara/batik/adire/scarf/saree/kitenge/textile
    spare/replacement parts/part
    stool/chair/sofa/lamp/lampshade/vase/table/bench/basket/sandals/sneakers/earrings/handbag/jacket … copied/copy/register/registered/shape/look/exhibited/instagram/festival/posted/protect
    exhibited/festival/showroom/magazine/magazines … stool/chair/lamp/furniture/dress/bag/collection/design
    nobody/no-one kind/type/shape/such bottle/chair/bag/lamp/shoe/cup
    registered/unregistered design/designs/right
    design colours/sizes/versions/variants
    technical function

topic-copyright =
    novel/textbook/writer/books/book/photographer/illustrator/illustrations/reposted/photocopies/photocopy
    song … youtube/video/ad/use/using/cover
    google/internet/online images/photos/pictures
    source code
    developer/programmer … left/code/app/own
    death of author/writer
    copyright/copyrighted
    song/songs/music/lyrics/novel/poem/film/photo/photos/photograph/illustration/illustrations/painting/artwork/choreography/podcast/youtube/book/ebook
    software/code … own/owns/copy/copied/protect/wrote/licence/license/employee
    author/authors/authorship
    moral rights
    public domain
    fair use
    ai/chatgpt/midjourney … generated/image/images/pictures/made/owns/music/art/makes
    logo … paid/freelancer/fiverr/designer/made … own/owns/his/whose
    copyrightsign
    found/find/took/downloaded/saved … pinterest/google/internet/online/web/instagram
    pinterest
    translate/translation … book/tales/novel/article
    open source
    creative commons
    play/playing/stream spotify/music/songs/radio in/at/salon/shop/bar/restaurant/cafe
    translations/translation … protected/own/owns/client
    years after death
    graphic/web/site man/guy/person/designer … refuses/refuse/rights/files/owns/own/code
    photo/photos/picture/pictures/video/videos … billboard/banner/advert/poster/reposted/without/asking/ask/asked
    program/software/code registration/register must/need/necessary/obligatory/author
    owner/owns/own/whose … logo … made/designer/paid/drew/freelancer
    logo/drawing/picture … designer/guy/freelancer/boy/girl/artist made/drew/did/paid … owner/own/owns/mine/his/hers/whose
    manuscript/storybook/story-book/comic/diary/memoir
    school/teacher/university copy/copies/photocopy pages/book/storybook/chapters
    stamp/certificate/proof/deposit manuscript/song/book/poem/lyrics
    sings/sing/sang/performs my/our song/songs/hymn
    bought/buy painting/picture/photo/carving … print/cards/copies/sell/shirts
    cover hit/song/famous/channel
    paint/painted/drew/wrote/photographed client/customer/wedding … mine/again/sell/own
    performer/performers/recording/recordings/singer/musician/drummer/rapper/band/choir/hymn/hymns/composer/album/spotify/lyricist
    recorded song/songs/music/voice/show/album/concert
    photographer/videographer/wedding-man/cameraman/graphic-designer/illustrator owns/own/photos/pictures/video/refuses/use
    paid/pay boy/student/nephew/designer/freelancer/fiverr/guy/developer/programmer logo/drawing/website/pictures/design/code/mine/own
    programmer/developer/coder/web-guy/it-guy refuses/refuse/wont/left/source/code/owns/give
    poem/poems/story/stories/novel/script/screenplay/notes/workbook/textbook/lyrics/blog/wattpad/hymns/tales/article … name/radio/printed/copied/prove/first/wrote/mine/permission/translate/published
    prove/proof/prove-that wrote/composed/painted/drew/made/author/first book/song/poem/painting/drawing/it
    photocopy/photocopies/photocopying/xerox book/textbook/class/notes/school
    pay/paying/play/fee/licence/fine music/songs/radio/spotify/dj hotel/bar/salon/cafe/shop/gym/church/restaurant/bus/matatu/barbershop
    ai/chatgpt/midjourney/canva/gemini picture/pictures/drawing/logo/wrote/made/brochure/text/own/owns/draw
    old/folk/traditional song/songs/tales/stories/poem/paintings/photo/posters
    fairy/folk tales/tale/songs
    translate/translating/translated/translation … book/story/tales/poem/wattpad/songs/article/films
    crochet/knitting/sewing pattern/patterns
    beat/beats spotify/rapper/producer/exclusive/sold/uploaded/upload/release/register/used
    without/no credit/name/attribution photo/poem/song/drawing/article/book/picture
    song/music/tune/clip/jingle youtube/advert/ad/tiktok/reel/video/background
    picture/pictures/photo/photos/image/images google/website/instagram/flyer/blog/facebook/internet
    podcast/episode/documentary/footage/film
    life/death author/writer/poet/composer/painter/father
    quote/quoting/quotation book/poem/song/famous/lines/mug/mugs/shirt/blog
    famous saying/sayings mugs/shirts/print/put

topic-trade-secret =
    keep/hide/hidden/kept … recipe/formula/method/process/sauce/secret … employees/staff/workers/inside/hidden/from
    formula/recipe … hidden/staff/workers/leak/leaked
    worker/employee/staff/manager/engineer … rival/competitor … prices/price/calculations/list/clients/customers/plans/files/secret
    went/left/moved … rival/competitor
    confidentiality paper/agreement
    sign … before showing/pitch/disclose/idea
    tradesecret
    secret/secrets … recipe/formula/method/process/keep/list/employee/production
    nda
    confidential/confidentiality
    customer/client list
    ex/former employee/salesman/worker/partner … took/list/secret/recipe/data/competitor
    reverse engineer/engineered/engineering
    know-how
    recipe … secret/keep/employees/employee/know/knows/grandma/safe
    production method/process … secret/sent/factory/contract/email
    patent my/the/our recipe/sauce/spice/dough
    ex/former/old cook/chef/employee/worker/staff … recipe/sauce/formula/client/clients
    recipe/sauce/formula/coating … nobody/secret/hidden/finds/ex/employee
    mix/mixture/recipe/way/method/technique … nobody/only/no-one/father/family … know/knows/publish/paper
    know-how … secret/patent/better/keep
    signed secrecy/confidentiality/nda
    quit/left/leaves/resigned … clients/price/lists/recipes/base/database
    technique/ingredients/recipe/formula … only/nobody/secret … know/knows/tell/show/quote/asks/ask
    paper/contract/agreement … not/dont/doesnt/never tell/share/use/copy/spread recipe/formula/idea/secret/method
    firm/company/factory/bottler/filler … asks/ask/wants/want recipe/formula/drawing/ingredients quote/price/make/see
    baker/cook/chef/worker/employee/foreman/technician knows/know … go/leave/leaving/dough/recipe/mix/going/quit/competitor
    price/client/customer/supplier list posted/leaked/sent/group/shared/stolen/copied
    tasted/taste/guessed/figured sauce/recipe/dish/drink … same/cooks/makes/copies/forbidden
    hide/hidden/conceal/keep-away method/process/recipe/mix/trick/way workers/staff/employees/visitors/customers/rivals
    factory/supplier/partner/buyer must/may/should not/never tell/show/use/share
    nobody/no-one/nobody-else/only/must know/knows/find/finds/see how/mix/make/inside/recipe/process/formula/outside
    former/ex/old/my cook/chef/worker/employee/technician/baker/driver/salesman/manager/engineer … recipe/sauce/formula/method/list/customers/clients/prices/numbers/contacts/secret/secrets/marinade/youtube/same
    cook/chef/worker/employee/technician/salesman/driver/engineer/staff left/leaves/quit/resigned/moved/joined … recipe/sauce/formula/list/customers/clients/prices/competitor/rival/same/numbers/files
    buyer/customer/factory/supplier/manufacturer/tender/retailer wants/ask/asks/needs/need … inside/ingredients/formula/recipe/drawings/files/cad/process/exact/details
    tell/show/send/share factory/manufacturer/supplier/buyer/investor how-much/before/without/steal/sign/much
    visitors/visitor/guest/interns/staff … sign/photos/photo/workshop/phone/secret/before
    bought/buy/took/take/opened/open machine/device/product/apart … makes/copies/copy/how/works/inside/rebuilt/cheaper
    hackers/hacker/hacked/leaked/leak/telegram/usb/pen-drive … formula/recipe/files/list/data/code/drawings/secret
    client/customer/buyer/supplier/price list/data/database/contacts/numbers
    reasonable steps
    never/dont/without publish/published/patent … secret/nobody/outside/know/work-it-out/seen
    paper/agreement/document sign … before/tell/show/drawings/idea/files/confidential
    keep/kept/hold secret/quiet/confidential/hidden
    nothing/never/not signed/sign … recipe/sauce/marinade/formula/secret/idea

topic-madrid =
    brand/name/logo/mark/trademark … countries/abroad/international/foreign/overseas/world
    home registration/mark/application
    international system for marks
    international trademark/mark/brand
    madrid
    international/world/worldwide/global trademark/mark/marks/registration/brand !design
    trademark/mark/brand … many/several/whole/all/other/more/countries/world/abroad/international
    central attack
    basic mark/application/registration
    subsequent designation
    provisional refusal
    international registration !design !hague
    brand/name/mark/logo … kenya/uganda/tanzania/mexico/japan/china/canada/nigeria/ghana/india/brazil/france/germany/usa/uk … form/one/together/once/also/later/add/well/no/answer/refused
    later/also/add/another/next mexico/japan/china/canada/india/brazil/usa/uk/country/countries/market brand/mark/name
    price/cost/fee/fees brand/mark/name/logo countries/lands/eight/three/five/ten/abroad/six
    home mark/registration/brand refused/cancelled/dead/pending/dies abroad/others/countries/ones
    my/our name/brand/mark/logo ten/five/six/three/four/many/several/all/two/other/more countries
    brand/mark/logo/name … eu/usa/japan/china/europe/dubai/uae/saudi/america/uk/germany/korea/brazil … register/together/wipo/geneva/once/one/each/lawyer/separately/add
    mark/brand/name/logo/goods/trademark geneva/wipo
    geneva/wipo … mark/brand/name/goods/list/trademark/logo
    add/adding/extend/extending brazil/japan/china/countries/country/usa/eu/korea/india/more international/registration/mark/later/already/have/brand
    home/national/basic/own-country mark/registration/application/trademark/brand … countries/abroad/international/fall/falls/lose/dies/cancelled/cancel/pending/refused/wait
    cancel/cancelled/cancels/attack/attacked home/basic … countries/international/lose/all/everything
    international one/mark/brand/trademark/registration refused/renew/change/owner/said/cancelled/add/address !design !patent
    china/japan/usa/us/korea/india/europe/country said/says/refused/refuses/refusal international/no/mark/brand/one !design
    irregularity
    list goods/services … international/wipo/geneva/basic/vague
    same/exactly/identical logo/mark … international/home
    each/every country … brand/name/mark/logo separately/lawyer/itself/one/wipo
    subsidiary/branch member … mark/brand/madrid

topic-hague =
    design/designs/shapes/shape/furniture … many/several/countries/international/abroad
    keep/keeping design/pictures unpublished/secret
    hague
    international design/designs
    design/designs … countries/abroad/international/world/worldwide
    deferment … publication/design/hague
    samples/designs/models/patterns … one/single international application/filing/deposit
    international application/filing/deposit … publication/published put-off/deferred/postponed/later/delay
    how many samples/designs/models/shapes application/filing/international
    shape/shapes/look/teapot/lamp/shoe/shoes/chair … france/turkey/japan/korea/usa/america/europe/uk/geneva … once/one/together/no/refused/geneva/said
    hide/secret/unpublished/hidden/later … countries/geneva/international lamp/shape/design/collection/launch/shoe
    geneva/wipo/international … pictures/photos/drawings/views/bag/chair/lamp/shape/shoe/design/collection/furniture
    pictures/photos/drawings/views/bag/chair/chairs/lamp/shape/shapes/shoe/furniture/jewellery/collection … geneva/international/many-countries/several-countries/countries/abroad/eu
    international/foreign/geneva/many look/shape/design/collection/furniture
    design/designs/shape/shapes/look/furniture/jewellery … countries/country/abroad/eu/korea/usa/japan/international/outside/hague one/application/together/once/register/protect/renewal/go
    collection/collections/launch/drop … unpublished/secret/publish/later/hidden international/hague/geneva/design
    same locarno/class/classification design/chairs/lamp/furniture
    korea/japan/usa/us/china/office refused/refuses/refusal design

topic-pct =
    invention … many/several/other/countries/abroad/world/international
    patent … countries/abroad/world/international/overseas
    months deadline/phase
    international application
    pct
    world/worldwide/international/global patent/patents/application
    patent … many/several/all/other/abroad/whole/countries/world/everywhere
    national phase
    international search/preliminary
    search report
    receiving office
    written opinion
    one filing/application first … countries/choose/later/afterwards machine/invention/patent
    until/till/by when … india/brazil/china/usa/japan/countries/europe/enter/go
    pull/take/call back international/application
    found/three/two/old/documents/document international search/report
    international inventions/invention cost/price/much/fee
    choose/pick countries later/afterwards/after
    invention/machine/device/patent … many/several/other/ten/all/150 countries … wait/long/months/money/choose/once/time/deadline
    international/pct patent/application/one/search/report/filing/phase … report/months/deadline/enter/publish/withdraw/stop/next/after/expire/countries
    thirty/30/31/12/eighteen/18/nineteen/19/twelve months
    month/months left/remaining enter/countries/phase/national/deadline
    report says/said/shows x/novelty/negative/documents/y
    x document/documents/category
    stop/cancel/withdraw before/publish/published/publication international/pct/patent
    isa/ipea/isr/iprp/wo/ro
    search/searching authority/authorities
    receiving office/offices
    filed/file patent home/ghana/kenya/india/nigeria … months/countries/abroad/germany/china/us/money/partner/wait
    hold/holds/buy/gain my/place/time … countries/partner/patent/invention
    amend/amendment/article claims/19/34 … international/search/report
    chapter ii/two/2

topic-gi =
    famous because/mountain/region/village
    honey/coffee/cheese/wine/rice/pepper/tea/oil … mountain/valley/village/region/place/famous
    gi/gis/pgi/pdo/aop/aoc
    appellation/appellations
    village/region/valley/town/origin … name … cheese/coffee/honey/pepper/rice/wine/tea/product/factory/carpet/producers
    cheese/coffee/honey/pepper/wine/tea/rice/carpets/handicraft … village/region/valley/origin/specification/regional/local/mountains
    product specification
    producers … association/group/region/origin/name
    name of the/our region/village/mountain/valley/island/town
    region/village/mountain name
    known/famous by/for name town/village/island/region/place/area/district
    name/names of our/the town/village/island/region/hills/place/area/mountain/lake cloth/salt/honey/cheese/coffee/tea/pots/fish/rice/product
    farmers/producers/weavers/growers of our/the hills/valley/village/region/town/island/area
    scotch/whisky/bourbon/prosecco/sherry permitted/say/write/call/allowed/may
    famous tea/coffee/cheese/rice/honey/cloth name/packet/who/may/label
    geographical/geographic indication/indications
    village/region/valley/mountain/hills/area/district/zone/island famous/known/name/protected/only/outside
    outside/elsewhere/other-place/other-region … name/region/mountain/village/valley/honey/coffee/label/zone
    write/call/use/put champagne/darjeeling/basmati/parmesan/feta/tequila/cognac/roquefort/kobe/scotch/port
    champagne/darjeeling/basmati/parmesan/feta/tequila/cognac/scotch/ceylon/blue-mountain/banarasi/kente/argan/rooibos/penja/ethiopian
    really/check/checks/control/inspect/inspects/who from/region/here/village/origin coffee/honey/cheese/tea/wine/pepper/product
    user/users/authorised/authorized/member region/gi/name/zone/saree/association
    honey/coffee/cheese/tea/pepper/rice/wine/shea/vanilla/cocoa/salt/cloth/saree/pottery/carpets/baskets … our/from village/region/valley/mountain/hills/forest/area/district/island/place/zone
    common/generic word/name cheese/wine/tea/coffee/region
    origin name
    denomination/appellation/designation origin

topic-plant-variety =
    bred/breed/developed/new … bean/beans/corn/rice/tomato/plant/seeds/tree/fruit/vegetable
    replant/resow
    selling/save/sell/multiply seeds/seed/cuttings
    plant/plants/seed/seeds/variety/varieties/breeder/breeders/cultivar/seedlings/cuttings/hybrid
    new/bred/breed/bred … tomato/mango/rice/maize/potato/grape/tree/rose/wheat/cassava/apple/flower/bean/fruit
    upov
    distinctness/uniformity/stability
    dus
    farm-saved
    farmers … seed/seeds/save
    crossed/crossing/cross/bred/grafted … chili/pepper/peppers/tomato/maize/mango/rose/orchid/potato/cassava/beans/rice/new
    grow/grows/growing/replant/plant my/our strawberry/rose/mango/bean/beans/potato/tomato/variety/apple … pay/paying/without/permission
    bean/beans/potato/tomato/maize/rose/mango/strawberry/pepper/yam/banana … sick/disease/resistant/sweeter/bigger/new/tested/own/bred
    elders/grandmothers/ancestors/community/village maize/beans/seed/seeds/rice/corn/potato/yam
    replant/replanting/resow bred/seed/seeds/plant
    crossed/cross/crossing/bred/grafted/grafting/mutant/mutation/hybrid/seedling/seedlings
    farmer/farmers/neighbours keep/save/swap/exchange/multiply/replant/share seed/seeds/cuttings/tubers
    cuttings/cutting/seedlings/seed/seeds/tubers/suckers … sell/sells/sold/rose/mango/tree/mine/nursery/farmers/save/company
    company/firm took/takes/registered/register/patented beans/rice/seed/seeds/corn/maize/squash/potato/sorghum/millet
    new/special/mutant/red/sweet/seedless plant/tree/mango/tomato/rose/yam/cacao/avocado/pepper/banana/maize/bean/beans/apple/potato/cassava/blueberry/strawberry/orchid
    branch tree/apple/orange/mango/fruit
    nursery … pay/multiply/cuttings/rose/tree/sells/plants/money
    dus/distinct/uniform/stable
    variety/varieties
    breeder/breeders/privilege farmer/right/rights/exemption
    grandmother/grandmothers/ancestors/traditional/landrace/indigenous beans/seed/seeds/corn/rice/variety/sorghum

topic-licensing =
    percent/percentage … pay/use/normal/sales/using/letting
    produce/make/manufacture my/our product/invention … pay/percent/contract/licence
    sell/give my rights
    under my/our brand/name … people/shops/open/other/others
    letting/let them/others use
    rent … patent/brand/right
    royalty/royalties
    franchise/franchising/franchisee
    exclusive licence/license
    sell/transfer/assign/assignment … patent/trademark/copyright/rights/mark
    technology transfer
    let/allow … other/others/company/somebody use/make/produce … patent/invention/brand/technology
    per bottle/piece/unit/plate/copy/item/sale … give/pay/pays/get/offer/something/royalty
    brewery/factory/company/firm/shop/publisher/studio wants/want/like make/brew/print/produce/use/bake/sew … my/our recipe/design/song/idea/brand/invention/name/formula
    others/people/friends/someone/somebody want/wants run/open/start/copy-with-permission my/our restaurant/salon/shop/idea/concept/brand town/city/country
    sell/sells/selling/make/makes my/our toy/song/product/invention/book/design … no-money/send-no-money/not-pay/dont-pay/never-pay/without-paying
    one payment now or
    payment/money once/now/one-time or/versus little/monthly/percent/yearly
    before/check/points i/we/to sign/signing … use/song/design/invention/brand/licence/publisher/contract
    barbie/elsa/cinderella/batman/pikachu/messi/ronaldo cakes/cake/shirts/bags/party/print/allowed
    five/ten/three/two/seven out-of/percent/of hundred/percent/sales good/fair/me/normal
    licence/license/licensing/licensee/licensor/sublicense/sublicence !driving !office_recorded
    company/firm/factory/brewery/someone/somebody/they/shop/man/publisher/agency/importer/buyer wants/want/wishes/offers/offer/asks use/make/produce/manufacture/print/buy/sell/distribute/release … invention/idea/design/recipe/song/jingle/drawings/drawing/character/product/brand/patent/comic/formula/technology
    offers/offer/offered/pay/pays/paying/give me/us … once/one-time/lump/forever/ever/percent/percentage/royalty/dollars/naira/single … recipe/song/jingle/invention/design/character/comic/exclusive/patent/brand/rights/dolls
    how many/much percent/percentage/royalty
    percent/percentage ask/take/get/fair/normal/good/pay
    open/opens/opening second/another/branch/branches/outlet/shop/restaurant … my/our/same name/brand/concept/franchise !copied !stole !ex !former
    sell/selling/sale all/outright/rights/everything/it or/versus lend/let/rent/licence/license/lease/keep/use
    let/lend/rent/lease use/make/them/him/others/produce … year/pay/money/percent/product/name/song/invention/brand/design
    stopped/stop/not/never/late/refuse paying/pay/pays/report/reports … design/song/licence/invention/brand/franchise/royalty/product
    mickey/disney/spiderman/barbie/pokemon/hello-kitty/cartoon/superhero/marvel/football-club/celebrity/famous-singer print/put/draw/sell/use/make/shirts/cakes/bags/toys/cups/posters
    agreement/contract/deal/paper … make/makes/produce/manufacture/sell my product/design/recipe/invention/brand
    exclusive/non-exclusive/exclusivity/sole
    beat lease/leasing/licence
    mascot/character/comic/cartoon/doll/dolls … toys/toy/shirts/cups/bags/company/importer/sell/print/make/licence
    perpetuity/assign/assigns/buyout/all-rights
    make/earn/making money from/with/out my/our patent/invention/song/logo/idea/design/rights/brand
    no/without factory/money/machines … make/produce/pay/company/patent/invention
    improvements belong/improvement
    term sheet
    mou
    negotiate/negotiating/negotiation

topic-ip-management =
    list of … company/own/owns/ip/assets/we
    brand/patent/ip worth/value
    employee/worker/intern/student … made/created/invented/developed … own/owns/who/work/mine/product
    cofounder/co-founder/founder/partner/brother/husband/friend … leaves/left/split/name/share/together
    split/separated/divorce … brand/company/business/partner/keeps
    export/exporting … before/brand/product
    strategy
    ip strategy/policy/portfolio/audit/audits/management
    due diligence
    valuation/value/worth/valued … brand/patent/ip/trademark/intellectual/portfolio
    collateral
    bank/loan/investor/investors … ip/patent/trademark/intellectual
    co-founder/cofounder/partner/partners/brother … split/together/papers/own/keeps/half
    employee/employees/staff/university/student/professor … invention/invented/created/made/develops … own/owns/who/belong/belongs
    who/what … keeps/own/owns … split/company/start-up/startup/founder
    co-own/co-ownership/jointly
    estimate/estimation/valuation/value/appraise brand/mark/trademark/patent … credit/loan/bank/sale
    mark/brand/trademark/name made/registered/put/is on/in me/my/mine/person/father/late … company/investor/siblings/move/transfer
    taking-over/takeover/acquire/acquiring/buying firm/company/business … checked/check/assets/rights/ip
    immaterial/intangible assets
    trainee/intern/apprentice/worker/employee invented/made/created/designed/developed at/in/for my/our/work/place/shop/company
    sister/brother/partner/cofounder/friend/husband/wife leaves/left/leaving/leave/split/quit business/company/us/firm name/brand/share/wants/keep/keeps/logo
    sell/export/ship/send my/our/baskets/oil/soap/coffee/product/products to/in canada/germany/usa/europe/japan/dubai/uk/france/china/abroad/kenya/ghana look/check/must/first/before/need
    dates/papers/renewals/certificates order/track/organise/organize/folder/excel
    worth/value our/my/the brand/name/patent/logo/little
    thesis/research/lab/university … company/startup/share/part/wants
    worker/employee/staff/intern/apprentice/boss/student/engineer made/makes/built/created/invented/designed/developed … owns/own/who/mine/whose/company/belongs/work/hours/garage/firm
    loan/collateral/guarantee/security/pledge/pawn/borrow/lender … trademark/brand/patent/ip/mark/rights/royalty/intangible
    trademark/brand/patent/ip/mark/rights/intangible/intangibles … loan/collateral/guarantee/security/pledge/pawn/borrow
    worth/value/valued/appraise/appraisal brand/mark/patent/logo/name/half/share/intangible/portfolio/company-name
    partner/cofounder/founder/friend/brother leaving/leaves/left/goes/quit/gone … name/brand/logo/share/half/ip/code/keep/keeps/who
    customer/client paid/pays/ordered … his/mine/own/owns/design/drawings/rights/recipe
    university/college/supervisor/professor/lab … project/belongs/own/owns/thesis/invention/startup/share/shares/claims
    sell/export/exporting/expand/ship/send to/in germany/usa/dubai/europe/china/abroad/kenya/india/uk/uganda/france/japan … first/before/brand/protect/name/check
    list/inventory/spreadsheet all/rights/assets/marks/brands/intangible/renewals
    track renewals/renewal/dates/deadlines
    watch/alert/alerts/monitor/monitoring rivals/competitors/rival/competitor/marks/patents
    investor/investors asked/asks/ask/wants/want … ip/intellectual/patents/brand/rights
    contract/agreement/clause/line/sentence … employee/designers/staff/workers/freelancer/company belongs/mine/own/owns/company
    in/under/put my/own/private/personal/company/husband name … brand/trademark/patent/company/or
    company/firm/business bankrupt/bankruptcy/liquidation/closing/closed/going-down/insolvent
    tax/taxes/vat/deduct/deductible/depreciation royalty/royalties/patent/trademark/ip/licence/registration/software
    insurance/insure/insured ip/patent/trademark/copyright/claim/infringement/lawsuit
    iso 56005/standard/certificate
    policy/training/course ip/intellectual/staff/employees/polytechnic
    grant/public-money/research … keep/own/owns/rights/ip/results

topic-infringement =
    factory/competitor/company/shop/someone/somebody … exact/makes/made/making copy/copies
    exact copy
    they/company say/says/claims/accuses i/we copy/copied/infringe
    rights of somebody/others/someone/third/else
    steps/step on rights
    remove/removed/report/take listing/page/post/seller
    fake products/product/goods/versions
    sold/selling online … name/fake/copy
    infringe/infringement/infringing
    counterfeit/counterfeits/fake/fakes/pirated/knockoff/imitation
    copied/copying/copies/copy/stole/steals/stolen/stealing … my/our product/products/design/photo/photos/website/shop/work/listing/brand
    someone/somebody/competitor/factory … copied/copying/copies/stole/selling/sells/using/uses my/our/the
    cease desist
    letter … lawyer/attorney/stop
    accused/accuses/accusing
    warning letter
    takedown/dmca
    freedom to operate
    parody
    bad faith
    distributor/agent … registered … my/our brand/mark/trademark/name
    amazon/etsy/alibaba/facebook/instagram … copycat/fake/remove/report/listing/copies
    plagiarise/plagiarised/plagiarized/plagiarism/duplicated/replicated/knocked-off my/our/cart/shape/colour/product/design/everything
    report/complain/sue … copied/copy/copies/plagiarised/fake/stole
    proof/proofs/evidence … copied/court/infringe/collect
    imitate/imitated/imitating/pirate/pirates/pirated/pirating
    half price … sell/sells/same/my/copy
    neighbour/rival/competitor/shop/they/he/she/somebody/someone sells/sell/makes/make/cooks/sews/selling same thing/product/dress/cake/as/like/me/mine
    threaten/threatens/threatened/threatening court/sue/lawyer logo/name/picture/brand/product
    second-hand/secondhand/used gucci/designer/branded/luxury/sell/resell
    pretends/pretend/impersonates/posing shop/me/us/company/instagram/facebook
    twins/identical/lookalike/look-alike/same box/packet/label/soap/package
    took/taken down page/shop/listing/video/post/item
    show/prove judge/court copied/he/they/stole
    sue/sued/suing/lawsuit/court
    police … fake/fakes/copy/copied/counterfeit/stole/secret/seller/raid
    seize/seized/seizure
    customs officer/officers/container/port/seized/detained/shipment/held/hold/recordal/recordation/clearance/border/fakes/fake/stop/stopped/called/register/mombasa
    they/he/she/someone/somebody/competitor/rival/company/factory/shop/seller/neighbour copied/copy/copies/copying/cloned/clone/clones/stole/steals/imitate/imitates/imitated/imitating/replicated/pirate/pirated/reproduce/reproduced my/our/me/us/everything/exact/exactly
    lawyer/attorney/company/letter/email/notice … stop/pay/remove/infringe/copied/days/sue/claims/claim/accuses selling/using/name/picture/product/i/me/us
    fake/fakes/counterfeit/knockoff/imitation of/my/our/are/on/in/with/sold/sells cream/oil/soap/shoes/bag/product/brand/label/jumia/market/lazada/jiji/online/hair/lipstick/parts
    jumia/jiji/lazada/shopee/konga/takealot/flipkart/meesho/tokopedia/temu/shein/aliexpress/alibaba/amazon/etsy/ebay/marketplace … fake/fakes/copy/copied/copies/my/mine/stop/remove/listing/same
    border/port stop/stopped/hold/holds/held/seized/seize/detained/fakes/fake/container/shipment
    packet/package/packaging/label/box/bottle/wrapper/colours/menu looks/look/same/copied/copy/similar/alike/like mine/ours/my/our
    facebook/instagram/tiktok/whatsapp/page/account/profile fake/opened/open/my/our/pretends/name/logo/impersonates
    amazon/etsy/ebay/facebook/youtube/instagram/shop/listing/page closed/removed/suspended/deleted/blocked/strike/taken/took/complaint/down
    sell/import/resell/selling/reselling original/real/genuine/authentic/grey !used
    screenshot/screenshots/receipt/receipts/proof/evidence/test-purchase … court/enough/prove/fake/copied/save/collect
    write/send letter/them/notice/warning stop/stopping/copying/using/legal
    saw/seen my/our bag/product/design/machine/shoe stand/booth/exhibition/fair/expo/stall
    damages/compensation/injunction
    killing/kill my business/sales knockoff/copy/fake/copies
    stock picture/photo/image pay/money/court
    trouble/sue/sued/legal/illegal/risk … similar/same/copy/copied/use/sell/patented
    passing off

topic-domain-name =
    web/website/internet/site address
    com/org/net … name/buy/bought/asks/dollars/owner/domain
    domain/domains
    udrp
    cybersquatter/cybersquatting/typosquatting
    website/site … name/fake/address/copies/copied/letter
    web address
    dot com
    url
    website/site like/similar ours/mine/our/my
    internet/web/site/online address name/mine/owns/sold/gone/ran/expired/man/another
    website/web/site name/address/com/dot taken/bought/took/stolen/mine/own/gone/squatter/expired
    dot/domain com/ng/ke/in/net/org/co/za/ph
    web/it/website man/guy/agency/developer/designer … com/domain/address/name/registered/own
    email/emails/mail/mails/address looks/look/like/similar/one-letter/fake ours/mine/domain/company/address/supplier
    took/taken/bought/registered/grabbed/has/holds com/ng/ke/co/in/domain/net
    phishing/spoof/spoofing/lookalike
    my/our domain/domains
    ng/ke/za/ph/gh/tz/ug ending/domain/country/address
    hijack/hijacking domain/reverse

topic-adr =
    fight/quarrel/argument/disagreement … court/judge/solve/settle/clause/contract/partner/later/neutral
    without/no judge/court/lawyer/trial
    someone/somebody neutral
    mediation/mediator/mediate
    arbitration/arbitrator/arbitral/arbitrate
    dispute/disputes/conflict … court/without/settle/resolve/clause/partner/solve
    without/avoid/outside/instead of court
    expert determination
    good offices
    neutral person/help/someone/third
    clause … dispute/disputes/contract
    end/finish/stop/solve/settle quarrel/fight/dispute/argument/war/conflict without/judge/court/peace/quietly
    third/neutral/outside/independent person/party/someone help/agree/decide/between
    talk/mediation/mediator kept/keep/stay secret/confidential/private
    arbitrator/mediator/arbitration/mediation
    contract … fight/quarrel/disagree where/which/country/firm/chinese/foreign/law
    fight/fighting/quarrel/quarrelling/disagree/argue/arguing/dispute/war … not/dont/no/without/avoid/outside/instead/hate court
    dont/not/no/without/avoid/outside/instead/hate/rather want/go/of/to/the/need/like court/judge/sue/lawyers
    court … instead/rather/without/other-way/alternative/expensive/years/forever
    neutral/independent/impartial
    sit table/together/down … fight/quarrel/settle/cousin/partner/brother/dispute
    settle/settlement/compromise/peace/peacefully/amicably/reconcile
    contract/agreement/clause … fight/dispute/disputes/quarrel/disagree/later/court/conflict
    other/another side answer/agree/refuse/refuses/respond/reply/talk/silent/force … wipo/call/mediate/mediation/invite/settle/talk
    expert/engineer decide/decides/decision/set/judge
    decide/set/fix royalty/number/price expert/neutral/someone
    force/agree/refuse/refuses mediation/mediate/arbitration
    award/tribunal/arbitral
    emergency arbitrator/arbitration
    take/give/transfer my domain/com … complaint/wipo/udrp/panel

topic-costs-support =
    how much does
    help … no/little/without money
    letter/invoice/bill … real/scam/fake/pay/registry
    real or scam/fake
    how much … cost/costs/pay/money/fee/fees/price
    cost/costs/price/fee/fees/expensive/cheap/cheaper/afford/budget
    free help/lawyer/advice/support/legal/attorney
    no/little/without money … patent/inventor/protect/lawyer
    fee reduction/reductions/discount
    find … agent/attorney/lawyer/honest
    invoice/scam/scams
    grant/grants/subsidy/funding … patent/ip/inventor/sme/register
    inventor assistance
    pro bono
    how-much/how … comes/come/out/total/charge/charges register/brand/patent/file/design/mark
    pay/cost/costs total/altogether/all-in-all name/brand/invention/design/mark/everything
    people/person/woman/women/widow/farmer/youth/student pay/pays/help/without less/income/money/reduced/discount/poor
    strange/unknown/suspicious mail/letter/bill/invoice/email/payment asks/registration/pay/money
    write/fill/prepare/draft application/form … cheap/cheaply/free/me/who/help
    agent/lawyer/attorney took/takes/disappeared/vanished/cheated/ran money/fee/away/disappeared
    no/little/small/without/dont-have money/budget/cash/income lawyer/help/helps/pay/file/patent/protect/register/afford/who
    who/where can/helps/help/assist me/us free/poor/money/invention/register/form/protect
    bill/invoice/letter/notice/payment/email … register/registry/brand/mark/unknown/publish/directory/dont-know/real/genuine/fake/swindle/scam
    pay/paid/owe/asks/ask/money/dollars/euros … invoice/bill/registry/letter/swindle/scam/fake/genuine
    discount/discounts/rebate/reduction/concession/waiver small/msme/startup/student/women/sme/firm/company/fee/fees/entity
    honest/trusted/good/licensed/cheap/reliable/real agent/lawyer/attorney
    find/choose/choosing/hire/need/change agent/lawyer/attorney/patent-agent
    money/grant/fund/funds/subsidy/voucher/support government/state/ministry/country/county filing/file/patent/register/registration/brand/invention/ip/pay
    free tools/tool/search/course/courses/help/clinic/database/software/training/databases
    academy/course/courses/training wipo/ip/intellectual/free/learn
    total/whole/everything/altogether/all cost/costs/price/budget/pay
    official fee/fees
    lawyer/agent/attorney quote/quoted/asks/charges/expensive/price/fees
    afford/affordable/poor/widow/unemployed
    msme/udyam/startup-india/sme

## About words

# Words of no meaning of their own.
stop =
    a an the this that these those there here some any each every another other
    i me my mine we us our ours you your yours u ur he him his she her it its they them their
    is are was were be been being am do does did doing done have has had having
    will would shall should can could may might must cannot cant can't dont don't doesnt didn't didnt not isnt wont won't
    and or but if then so because as than too very just only also even
    of in on at to from by with for about into over under up down out off
    what which who whom whose when where why how
    please pls plz hi hello hey thanks thank yes no ok
    want need like get got make made take go going know tell say said think see look help give put let
    im i'm ive i've id i'd s d m ll re ve t
    really still now already again ever never always much many more most lot lots
    one thing things something anything nothing way kind sort stuff
    possible able happen happens before after while during between
    good bad new old big small first last next
    kenya uganda tanzania rwanda nigeria ghana ethiopia cameroon senegal morocco egypt zambia malawi zimbabwe botswana namibia south africa african india indian pakistan bangladesh nepal philippines manila malaysia singapore indonesia vietnam thailand korea korean japan japanese dubai uae saudi qatar gulf iran iraq israel germany german france french spain spanish italy italian portugal uk england britain british poland russia ukraine usa america american canada mexico brazil peru chile colombia argentina australia europe european asia lagos nairobi mombasa kampala accra kumasi kano ibadan abuja aba thika kisumu eldoret arusha mwanza kigali lusaka harare cairo mumbai delhi lahore karachi dhaka colombo kathmandu hanoi cebu jamaica kingston trinidad guyana

# Each line is read as its first word.
same =
    licence license licensed licences licensing licencing
    trademark trademarks tradmark tardemark trade_mark trade_marks
    tradesecret trade_secret business_secret commercial_secret
    knowhow know_how know-how
    register registration registered registering registrable
    protect protection protected
    invent invention inventor inventive invented
    infringe infringement infringing infringer
    counterfeit counterfeiter counterfeiting
    arbitration arbitrator arbitral arbitrate
    mediation mediator mediate
    apply application applicant
    renew renewal renewing
    own owner ownership owns
    oppose opposition opponent
    disclose disclosure disclosed
    publish publication published publishing
    employee employees employer
    author authorship authors
    breeder breeders breed breeding bred
    copy copies copied copying copier
    competitor competitors competition competing
    design designs designed designer
    secret secrets secrecy
    photo photos photograph photographs picture pictures pic pics image images
    colour color colours colors
    jewellery jewelry
    valuation value valued valuing worth
    expire expiry expires expired expiration
    examiner examination examine examined
    territorial territory territoriality
    country countries
    confidential confidentiality
    abroad overseas
    lawyer attorney solicitor barrister
    fake fakes counterfeits
    company firm enterprise
    logo logos logotype
    appointment appointement rendezvous apointment appoinment appointmnt appoitment appointmet apoinment apptmnt appt appts apptment appointmnts
    adviser advisor advicer adviser advisers
    cancel cancellation cancelled canceled cancle cancell cancal cancelling cancler cansel
    human humn humam humman hooman hman
    message mesage messge msg msgs massage_sms mesages meseji
    reschedule reshedule rescedule reschedul reshedul resched resheduling
    delete delet dlete deleate
    language langauge languge lang langage
    unsubscribe unsubcribe unsuscribe unsubscrib
    tomorrow tomorow tommorow tmrw tmr 2moro tomoro

# Everyday words that look like words of the field, so that nobody takes them for a typing error.
common =
    bored boring bread breed sleep cheap cheese choose chose those close clothes tomato tomatoes today tonight tomorrow
    internet noise night slow car card cart care part party dirty thirty child children school train trains brain rain
    money monkey honey moon noon soon song sing sung wrong along long strong story sorry worry
    parent parents patient patients patience patina potent parrot market mask masks mart work works dark park marble
    resign sign signs signal lesson license clam claims clams blame flame frame name names game games fame came same
    brand bread grand bland band land hand sand logic login lotto ideal ideas cope soap soup code codes core cure
    secrete section election reaction invasion intention attention mansion pension mention convention
    loyal royal lawyer lawn layer player prayer paper papers piper trace trade track truck trick grade
    weather whether leather feather father mother brother other another sister daughter
    dessert desert resort report reports result results rent tent went sent cent center
    madrid hague model modern modest moral mural rural plant plane planet plate plates place places
    rice price prize bride pride dance chance france finance fiance course court count county country
    visa vista tax taxi text next nest best rest test west bank tank rank thank thanks think thing
    joke smoke poke poem poet phone prone drone shone stone store story stores
    motorbike battery printer printed recipe receipt receive deceive loan loans lean learn
    hotel motel towel vowel flight fight light right night sight might weight
    football match watch batch catch patch latch hatch ship shop shops chip chips
    doctor actor factor factory history victory dictionary
    though pretty financial super seeing certainly leading battle defense multiple supposed greater nation environment division putting
    walking mental acting larger eastern progress charles fellow billion lovely martin religion closer presence willing bringing
    flying policies canadian ensure formed shopping taught concern listening committed confidence maintain numerous taylor debate troops
    context coverage elected experienced remained selection theme bright familiar referred affect corporation gender instance motion singing
    decades dedicated random recovery understood academic accurate pleasure transportation constitution defined latter mining personnel earned headed
    manner baseball constant driven empire exciting expansion marine princess attached decade hollywood principal recognize recognized thats
    detailed facing miller shower extensive fought historic riding sought universal wanting heading necessarily resulting supplies brian
    loving province awful belief contrast loose reaching transition angel castle discovery losses palace protest rating trail
    concrete hearts injuries picking victoria commissioner confident containing raising strategic swimming expecting racist walker banned evolution
    promotion readers columbia decent forth landing string cambridge fitness francis seattle regulation improving asleep gaming regard
    scoring walter banking carter corruption theater glasses reader representation conservation defending dropping drops foster fuckin infection
    precious prominent apparent centuries communist tissue favour giants indiana literary relation rocket enable failing petition phrase
    beast carrier coaching execution funded regarded worthy bloody experimental knight mature moore copper corps executed firing
    overcome passage stunning wherever cameron cooper equality homeless mounted terror waited beliefs handled hosted indonesia pissed
    powder powered tracking wells albert counties destination divine gather landed relate sacred steven supplied terrorism charter
    coalition healing parker rubber worlds bearing canal slight socialist advocate bitter converted declined forming imperial relating
    wealthy blowing caring cleared eighth missions protests striking wright exploration filming invested preserve ranging slaves themes
    turner advisory battles cherry chill floating heating perception physician portland tropical victor aviation boxing defeated dressing
    expanding fires monsters notion placing scandal affects bubble charts clouds creature inter paradise planes presidency saints
    sporting casting finest harbor lovers replacing screening stating suspected tricks wrapped aboard accent addiction conviction inspection
    norman patrol provision releasing scream staring companion courtesy dishes eagle gaining haven infected profession prospect skilled
    sterling stuart arabia athletic blocking excessive interface journalism jungle preventing provisions reflected sounded variable dental divisions
    freeze investing lasting pairs parish preference reflects wasting dennis hardest hunger laughter matching mighty polls purely
    unlimited washed consisting heated lasted roster butler comparable diameter lacking particles presenting rotation starring trainer variation
    wears assess charming computing conducting momentum preserved prospects retained shorts ballot blessing completing cooling detected detection
    expertise exploring fried holmes intensive lifting martial nigerian packing prosecution qualities rational streak switching bowling diagnosed
    freezing median medieval milan mobility planets raises shooter warming brooks clearing collar columbus freaking harper planted
    recreation shallow strengthen strings transform yelling analyst chapel deployed remainder shipped tires tribal tribes cannon carriers
    cleaned continental diving environments instructor isolation keeper machinery needing stakes starter sticking barriers congrats delicate evaluate
    insert pakistani preservation relaxed salmon tweets wolves capitol decreased noting shades telegraph bernie centered dancer failures
    founding honesty injection liking praying projected sailing slipped steep successor whatsoever wicked compelling compiled construct defendant
    furious martha porter portions regulated rounded rushed shifting slower spinning stanford admire bachelor bullying caution condemned
    entities fortunate hardcore incentive infections kissing portable rankings revealing suspicion thorough beaches boarding cheek circulation commands
    deceased dedication defining detention infantry maintains preview pursuing renowned sharks sprint tendency traits tricky viable ballet
    compassion hollow homeland kissed limiting locker meditation relieved tracked colonies composite delegates dreaming junction masses medicare
    postal simulation supervision suspects catches drilling elimination ginger imaging litigation offended overhead pierce regiment shells siege
    upgraded cracking delegation excluding hooked reviewing topped trails carson christine clicking collector danish drafted fountain hungary
    massacre nationalist necessity prosperity refuge religions ronald shortage verbal analyzed balloon cardinal explored lakers monument mortality
    particle rebuild rejection relaxing striker terrific aiming awhile cellular consuming economies gifted leaning plains resting seated
    specialty touring carved confession incentives knocking lining ranger sucking conceived economist endorsed heather hiking inclined learnt
    marker maturity neighboring parenting peaks processor regulate repeal theaters transmitted underway unstable commodity correlation fictional fringe
    inviting judgement legion lively manuel mistress mortal mounting patches thrust arbitrary carriage comprises explorer governmental lengthy
    peterson proposition settling addition majority australian literally fourth tough nuclear supporting transport revolution francisco theatre continuing
    donald horses israeli discover hunter preferred terrorist presentation strategies racism reception convicted hated emotion ranking warned
    connecting smiling dining victorian canon distinction loading gambling emissions detect elevated angela precision specially denial initiated
    vector grande succession canyon coincidence commissioned countless linking revelation superb collision distress iraqi missiles pierre prosecutor
    darker descent securing fierce recognise albeit smarter advocacy bosses elevation historian literacy progression designing interfere socialism
    alberta breeze carnival instinct quantities sunlight brighton erected misses
