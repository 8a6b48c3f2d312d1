# सेवा के अपने पाठ। बटन: ज़्यादा से ज़्यादा 40 अक्षर। { $names } सेवा खुद भरती है।
#
# चुने हुए शब्द, हर फ़ाइल में यही: IP = बौद्धिक संपदा; IP office = बौद्धिक संपदा कार्यालय; trademark/mark = ट्रेडमार्क
# (पहली बार जहाँ समझाना हो: व्यापार चिह्न); utility model = उपयोगिता मॉडल; design = डिज़ाइन; copyright = कॉपीराइट;
# trade secret = व्यापार रहस्य; NDA = गोपनीयता समझौता (NDA); know-how = तकनीकी ज्ञान (नो-हाउ);
# registration = पंजीकरण, registered = पंजीकृत; application = आवेदन; to file = आवेदन करना; filing date = आवेदन की तारीख;
# safe day = सुरक्षित तारीख; fee = शुल्क, official fee = सरकारी शुल्क; examination = परीक्षण, examiner = परीक्षक;
# claims = दावे; priority = प्राथमिकता; grace period = अनुग्रह अवधि; opposition = विरोध; renewal = नवीनीकरण;
# infringement = उल्लंघन; proof/evidence = सबूत; customs = कस्टम; court = अदालत; contract = अनुबंध; agreement = समझौता;
# clause = खंड; licence = लाइसेंस; transfer/assignment = अधिकार सौंपना (समनुदेशन); mediation = मध्यस्थता;
# arbitration = आर्बिट्रेशन (माध्यस्थम्); expert determination = विशेषज्ञ का निर्णय; GI = भौगोलिक उपदर्शन (GI टैग);
# collective mark = सामूहिक ट्रेडमार्क; class = वर्ग; attorney or agent = वकील या एजेंट; adviser = सलाहकार;
# booking = बुकिंग; help desk = सहायता केंद्र; plant variety = पौधे की किस्म; breeder = प्रजनक (ब्रीडर); domain name = डोमेन नाम

## The row below every screen

nav-back = पीछे
nav-menu = मेन्यू
nav-person = सलाहकार

## Language

which-language = आप कौन-सी भाषा इस्तेमाल करना चाहते हैं?
# $name: the language's own name.
language-name = { $name }
other-language = यह पेज अभी आपकी भाषा में नहीं है। यहाँ अंग्रेज़ी में है।

## Menu

# $office: the name of the office or help desk.
welcome = नमस्ते। यह है { $office }: आप जो बनाते हैं उसकी सुरक्षा पर साफ़ जवाब, और बात करनी हो तो एक सलाहकार।
welcome-plain = नमस्ते। आप जो बनाते हैं उसकी सुरक्षा पर यहाँ साफ़ जवाब मिलते हैं, और बात करनी हो तो एक सलाहकार भी।
not-advice = यह सामान्य जानकारी है, कानूनी सलाह नहीं।
ask-freely = नीचे से चुनें, या सीधे अपना सवाल लिखें।
find-route = सही सुरक्षा खोजें
topics = विषय देखें
book = सलाहकार से समय लें
my-cases = मेरे मामले
language-button = भाषा
help = मदद

## Topics and guides

which-topic = यह किस विषय के बारे में है?
next-page = और विकल्प
previous-page = पिछला पेज
guide-gone =
    यह जवाब अब यहाँ नहीं है।
    आपने हमें जो बताया, उसमें से कुछ नहीं खोया। कोई विषय चुनें, या अपना सवाल फिर से लिखें।
# $question: the question that the guide answers.
question-line = { $question }
# $page: address of the official page.
not-known-here = आपके देश के लिए हमारे पास इसका कोई जाँचा हुआ आँकड़ा नहीं है। सरकारी पेज पर मिलेगा: { $page }
more = और पढ़ें
book-about = इस पर सलाहकार से बात करें
what-it-rests-on = यह किस पर आधारित है
back-to-question = अपने सवाल पर वापस
back-to-answer = जवाब पर वापस
# $basis: law or treaty. $page: address. $date: when it was looked at.
source = स्रोत: { $basis }. { $page } (देखने की तारीख: { $date })
source-plain = स्रोत: { $basis }. { $page } (देखने की तारीख: { $date })
source-undated = स्रोत: { $basis }. { $page }
not-yet-checked = यह पाठ अभी तक किसी कार्यालय ने नहीं जाँचा है।
# $date: day of the check.
checked-by-office = एक कार्यालय ने यह पाठ जाँचा है। तारीख: { $date }।
rests-on = यह जवाब किस पर आधारित है: { $question }
# $value: a figure with its unit. $basis: law. $page: address. $date: when it was looked at.
fact-line = { $value } – { $basis } { $page } (देखने की तारीख: { $date })
thanks = धन्यवाद। इससे हमें बेहतर जवाब लिखने में मदद मिलती है।

## Free questions

found = क्या इनमें से कोई आपके सवाल से मेल खाता है?
none-of-these = इनमें से कोई नहीं
declined = मेरे पास इसका कोई जाँचा हुआ जवाब नहीं है।
declined-can =
    यहाँ आप सही सुरक्षा खोज सकते हैं, कोई विषय समझ सकते हैं, या सलाहकार से समय ले सकते हैं।
    आप दूसरे शब्दों में फिर से भी पूछ सकते हैं।
talk-to-person = किसी इंसान से बात करें
urgent =
    अगर कोई खतरे में है, तो अभी अपने यहाँ के आपातकालीन नंबर पर फ़ोन करें, या आसपास के लोगों से मदद माँगें।
urgent-then = हम केवल बौद्धिक संपदा के सवालों का जवाब देते हैं और आपात स्थिति में मदद नहीं कर सकते। आपके जवाब यहाँ सुरक्षित रहेंगे।

## Person

person = एक इंसान आपकी मदद कर सकता है। सलाहकार के साथ कोई खाली समय बुक करें, या कार्यालय से संपर्क करें।
# $hours: when people can be reached.
person-hours = लोगों से बात करने का समय: { $hours }।
# $page: address of the office's page.
office-page = कार्यालय का पेज: { $page }
other-office = दूसरा कार्यालय
# $office: the name of an office.
office-at-home = आपके देश के लिए यह भी है: { $office }।
# $office: the name of an office.
office-now = अभी आप इस कार्यालय के साथ हैं: { $office }।
office-stays = यहाँ से आप दूसरे कार्यालय पर जा सकते हैं। आपके जवाब और बुक की हुई मुलाकातें बनी रहती हैं। कतार में आपकी जगह, या खाली समय का इंतज़ार, खत्म हो जाता है।
no-secrets = कृपया अपना आविष्कार या रहस्य यहाँ न बताएँ। इसकी ज़रूरत नहीं है।
my-bookings = मेरी बुकिंग

## Help

help-who = यह एक स्वचालित सहायक है, कोई इंसान नहीं। इसके जवाब लोगों ने लिखे और जाँचे हैं। आप कभी भी किसी इंसान से बात कर सकते हैं।
help-text =
    कोई बटन दबाएँ, या अपना सवाल अपने शब्दों में लिखें।
    कौन-सी सुरक्षा सही है, यह देखने के लिए मेन्यू में “सही सुरक्षा खोजें” चुनें। आप हर जवाब बाद में बदल सकते हैं।
help-words = आप कभी भी लिख सकते हैं: मेन्यू, पीछे, भाषा, सलाहकार, बुक, मेरी बुकिंग, गोपनीयता, मिटाओ, रद्द।
privacy = गोपनीयता
start-over = नए सिरे से शुरू करें
quiet = मुझे संदेश भेजना बंद करें

## Privacy

privacy-text =
    हम आपकी भाषा, हमारे सवालों पर आपके जवाब, नतीजे, आपकी बुकिंग और आपके माँगे हुए रिमाइंडर रखते हैं।
    इनकी ज़रूरत इसलिए है कि आप बाद में आगे बढ़ सकें और सलाहकार तैयारी कर सके।
    आप अपने शब्दों में जो लिखते हैं, वह जवाब मिलते ही मिटा दिया जाता है। हम उसे तभी रखते हैं, जब आप उसे किसी इंसान को सौंपने पर सहमत हों।
    बुकिंग के लिए दिया गया आपका ईमेल पता मुलाकात के बाद मिटा दिया जाता है।
privacy-kept =
    जिन सवालों का जवाब हम नहीं दे सके, उनमें से हम केवल ऐसे अकेले शब्द रखते हैं, जो कई लोगों ने लिखे हों।
    आपका मैसेंजर इस चैट की अपनी कॉपी रख सकता है। आप उसे वहाँ मिटा सकते हैं।
    नीचे आप देख सकते हैं कि हम आपके बारे में क्या-क्या रखते हैं, या उसे मिटा सकते हैं।
export = आप मेरे बारे में क्या रखते हैं?
export-file = हम आपके बारे में जो कुछ रखते हैं, वह सब यहाँ है।
erase = मेरे बारे में सब कुछ मिटाएँ
erase-sure = हम आपके बारे में जो कुछ रखते हैं, क्या आप वह सब मिटाना चाहते हैं? यह वापस नहीं हो सकता।
erase-booking = आपकी एक बुकिंग आने वाली है। वह भी रद्द होगी और मिटा दी जाएगी।
erase-yes = हाँ, सब कुछ मिटाएँ
erase-no = नहीं, रहने दें
erased =
    आपके बारे में सब कुछ मिटा दिया गया: जवाब, नतीजे, बुकिंग और रिमाइंडर।
    इस चैट में पुराने संदेश अब भी दिख सकते हैं। आप उन्हें अपने मैसेंजर में मिटा सकते हैं।
start-again = फिर से शुरू करें

## Start over, quiet

over-sure = नए सिरे से शुरू करें? आपके मामले, जवाब और नतीजे मिट जाएँगे। आपकी बुकिंग और भाषा बनी रहेंगी।
over-yes = हाँ, नए सिरे से शुरू करें
over-no = नहीं, मेरे जवाब रखें
now-quiet =
    अब हम अपनी ओर से आपको नहीं लिखेंगे, बस बुकिंग की याद दिलाएँगे।
    आप पहले की तरह पूछ सकते हैं और समय बुक कर सकते हैं।

## Questions of a tree

# $step, $of: numbers.
step = चरण { $step } / { $of }
do-not-know = मुझे नहीं पता
question-gone = यह सवाल अब नहीं पूछा जाता। आपके बाकी जवाब रखे हुए हैं। आगे बढ़ने के लिए अपना मामला खोलें।
type-country = देश का नाम लिखें, या नीचे से चुनें।
# $country: name of a country.
country-pick = { $country }
type-countries = देशों के नाम एक ही संदेश में लिखें, या नीचे से चुनें। आप “पूरी दुनिया” भी लिख सकते हैं।
# $countries: names of countries.
picked = अब तक चुने गए: { $countries }। और जोड़ें, किसी देश को हटाने के लिए उसे फिर से दबाएँ, या “बस इतने ही” दबाएँ।
countries-done = बस इतने ही
country-add = { $country }
type-date = तारीख लिखें। दिन पता न हो तो केवल महीना और साल लिखें। या कोई महीना चुनें।
# $month: month and year.
month = { $month }
which-date = आपका मतलब इनमें से किस तारीख से है?
# $date: a date, a month or a year.
date = { $date }
# $list: names of countries.
list = { $list }
no-such-date = लगता है यह तारीख होती ही नहीं, या बहुत दूर की है। आपके बाकी जवाब रखे हुए हैं। कृपया तारीख फिर से लिखें, महीना शब्द में।
# $date: the date typed. $weekday: its day of the week.
other-weekday = { $date } को { $weekday } है, वह दिन नहीं जो आपने बताया। आपके बाकी जवाब रखे हुए हैं। कृपया तारीख फिर से लिखें।
date-ahead = यह दिन अभी आया नहीं है, जबकि हमें बीता हुआ दिन चाहिए। आपके बाकी जवाब रखे हुए हैं। कृपया तारीख फिर से लिखें।
your-answers = आपके जवाब। बदलने के लिए किसी को दबाएँ। बाकी वैसे ही रहेंगे।
# $question: short name of the question. $answer: the answer given.
change-answer = { $question }: { $answer }
to-result = नतीजा देखें

## Cases

your-cases = आपके मामले। आगे बढ़ने के लिए किसी को दबाएँ।
no-cases = अभी आपका कोई मामला नहीं है।
new-case = नया मामला
# $n: number of the case. $about: what it is about.
case-name = मामला { $n }: { $about }
case-new = मामला { $n }: अभी शुरू किया

## Result

result-title = आपका नतीजा
# $answers: list of the answers given.
you-told = आपने मुझे बताया: { $answers }
result-none = इन जवाबों से अभी कोई रास्ता नहीं सुझाया जा सकता। जिस जवाब पर आपको पक्का भरोसा न हो उसे बदलें, या सलाहकार से बात करें।
# $n: rank. $name: name of the way. $what: what it is.
result-route =
    { $n }. { $name }
    { $what }
# $reason: a reason.
because = क्यों: { $reason }
# $step: what to do first.
first-step = पहला कदम: { $step }
# $routes: list of names.
also-fits = यह भी सही हो सकता है: { $routes }।
# $text: the warning.
warning = ध्यान रखें: { $text }
# $name: name of the way. $why: the reason.
closed = अभी आपके लिए खुला नहीं: { $name }। { $why }
# $what: what must be done. $office: where. $safe: the safe day. $unrolled: the day by arithmetic.
date-safe =
    { $what } ({ $office }): ज़्यादा से ज़्यादा { $safe } तक। यह सुरक्षित तारीख है।
    सीधी गिनती से समय इस दिन खत्म होता है: { $unrolled }। यह पक्का नहीं है: कार्यालय का कैलेंडर देख लें।
date-certain =
    { $what } ({ $office }): ज़्यादा से ज़्यादा { $safe } तक। यह सुरक्षित तारीख है।
    कानून के हिसाब से आखिरी दिन: { $last }। कार्यालय की छुट्टियाँ इसमें गिनी गई हैं।
date-earliest =
    { $what } ({ $office }): ज़्यादा से ज़्यादा { $safe } तक। यह सुरक्षित तारीख है।
    यह आपकी बताई बात से मेल खाते सबसे पहले दिन से गिनी गई है। सीधी गिनती से समय इस दिन खत्म होता है: { $unrolled }। यह पक्का नहीं है: कार्यालय का कैलेंडर देख लें।
date-passed =
    { $what } ({ $office }): सुरक्षित तारीख { $safe } निकल चुकी है। सीधी गिनती से समय इस दिन खत्म होता है: { $unrolled }।
    तुरंत किसी सलाहकार से पूछें कि क्या अब भी कुछ हो सकता है।
# A right or an event: it never moves.
date-term =
    { $what } ({ $office }): तारीख { $unrolled }, चाहे वह हफ़्ते का कोई भी दिन हो।
    अगर इसके खत्म होने से पहले आपको कुछ करना है, तो सुरक्षित तारीख है: { $safe }।
# $points: how a date was counted, one sentence a line.
counted = गिनती ऐसे हुई: { $points }
any-office = कोई भी कार्यालय
# $date: today.
result-foot =
    जाँच की तारीख: { $date }। यह जानकारी है, कानूनी सलाह नहीं।
    दिखाई गई तारीखें सुरक्षित तारीखें हैं। छुट्टियाँ केवल वहीं गिनी गई हैं, जहाँ कार्यालय की सूची पता है।
# $name: name of the way.
why-route = क्यों: { $name }
book-adviser = सलाहकार से बात करें
change-answers = मेरे जवाब बदलें
route-title = { $name }
# $n: number of the step. $step: what to do.
step-line = { $n }. { $step }
# $date: the safe day.
remind-me = याद दिलाएँ: { $date }
# $safe: the safe day. $first: day of the first reminder.
reminder-set = हम आपको समय रहते याद दिलाएँगे। सुरक्षित तारीख: { $safe }। पहला रिमाइंडर आएगा: { $first }।
reminder-too-late = रिमाइंडर के लिए यह तारीख बहुत पास है: { $safe }। कृपया अभी कदम उठाएँ, या आज ही सलाहकार से बात करें।
# $what: what must be done.
reminder-date = रिमाइंडर। { $what }: ज़्यादा से ज़्यादा { $safe } तक।
check-date = इस तारीख पर भरोसा करने से पहले कार्यालय से पूछ लें। इसमें छुट्टियाँ नहीं गिनी गई हैं।
check-date-listed = कार्यालय की छुट्टियाँ गिनी गई हैं। फिर भी भरोसा करने से पहले तारीख कार्यालय से पूछ लें।

## Booking

# $time, $other: day and time. $zone, $other-zone: cities.
time-one = { $time } ({ $zone } का समय)
time-both = { $time } आपके समय से ({ $zone }), यानी { $other } ({ $other-zone })
next-times = आगे ये समय खाली हैं। आपके लिए कौन-सा ठीक रहेगा?
move-to = कौन-सा नया समय आपके लिए ठीक रहेगा? नया समय पक्का होने तक पुराना समय आपका ही रहेगा।
slot-taken = किसी और ने वह समय पहले ले लिया। आपके बाकी जवाब रखे हुए हैं। कृपया कोई दूसरा समय चुनें।
no-times = अभी कोई समय खाली नहीं है। आपके जवाबों में से कुछ नहीं खोया। कृपया बाद में फिर देखें, या कार्यालय से संपर्क करें।
# $time: day and time. $name: the adviser.
slot = { $time }, { $name }
later-times = बाद के समय
other-days = दूसरे दिन
# $zone, $city: a city.
zone-shown = यहाँ जिस शहर का समय दिखाया गया है: { $zone }।
my-zone = मैं दूसरे समय क्षेत्र में हूँ
which-day = आपके लिए कौन-सा दिन ठीक रहेगा?
# $weekday: name of the day. $date: date.
day = { $weekday }, { $date }
times-of-day = इस दिन के खाली समय: { $date }
day-full = इस दिन अब कोई समय खाली नहीं है: { $date }। कृपया दूसरा दिन चुनें।
which-zone = आपके समय क्षेत्र में कौन-सा बड़ा शहर है? उसका नाम लिखें।
zone-example = जैसे: { $city }
zone-unknown = यह शहर मुझे पता नहीं। कृपया पास के किसी बड़े शहर का, या अपने देश की राजधानी का नाम लिखें।
# $length: minutes.
confirm = { $time }, सलाहकार: { $name }, अवधि: { $length }। क्या हम यह बुक कर दें?
kept-until = यह समय आपके लिए तब तक रोका गया है: { $time }।
confirm-phone = पक्का करें: फ़ोन पर
confirm-video = पक्का करें: वीडियो पर
confirm-office = पक्का करें: कार्यालय में
other-time = दूसरा समय
hold-over = वह समय अब आपके लिए रुका हुआ नहीं है। आपके जवाब रखे हुए हैं। कृपया फिर से समय चुनें।
see-times = खाली समय देखें
# $code: booking code.
booked = बुकिंग हो गई। आपका कोड: { $code }।
booking-moved = समय बदल गया। आपका कोड वही है: { $code }।
# $way: how the talk takes place.
booking-details =
    { $time }
    सलाहकार: { $name }, { $length }, { $way }
way-phone = फ़ोन पर
way-video = वीडियो पर
way-office = कार्यालय में
what-to-bring = अपने सवाल, और तारीख वाली चिट्ठियाँ या कागज़ तैयार रखें। आपको अपना आविष्कार या रहस्य बताना नहीं पड़ेगा।
# $office: name of the office.
booked-with = आपकी बातचीत इनके साथ है: { $office }।
calendar-summary = सलाहकार के साथ मुलाकात
calendar-description = समय बदलने या रद्द करने के लिए चैट खोलें और लिखें: मेरी बुकिंग।
calendar-file = आपके कैलेंडर के लिए
calendar-date = आपके कैलेंडर के लिए: सुरक्षित तारीख
# $what: what must be done.
calendar-date-summary = सुरक्षित तारीख: { $what }
calendar-date-summary-at = सुरक्षित तारीख: { $what } ({ $office })
no-bookings = आपकी कोई बुकिंग नहीं है।
your-bookings = आपकी बुकिंग। समय बदलने या रद्द करने के लिए किसी को दबाएँ।
your-booking = आपकी बुकिंग { $code }
booking-gone = यह बुकिंग अब नहीं है: { $code }। उसका समय बदला गया, वह रद्द हुई या पूरी हो चुकी। आप नया समय बुक कर सकते हैं।
move = दूसरे समय पर ले जाएँ
cancel-booking = यह बुकिंग रद्द करें
cancel-sure = क्या आप यह बुकिंग रद्द करना चाहते हैं?
cancel-yes = हाँ, रद्द करें
cancel-no = नहीं, रहने दें
cancelled = आपकी बुकिंग रद्द हो गई: { $code }। आप कभी भी फिर से बुक कर सकते हैं।
# No topic here: a reminder may show on a locked phone.
reminder-day = रिमाइंडर: आपकी मुलाकात { $name } के साथ है, समय: { $time }।
reminder-hour = आपकी मुलाकात { $name } के साथ जल्द शुरू होगी: { $time }।
see-booking = बुकिंग देखें

## When something does not go as planned

question-dropped = आपके पिछली बार आने के बाद कुछ सवाल बदले हैं। जो जवाब अब मेल नहीं खाता था, वह हटा दिया गया। बाकी रखे हुए हैं।
button-refused = यह बटन यहाँ काम नहीं करता। हमारे साथ अपनी चैट खोलें और लिखें: मेन्यू
moved-on = वह बटन किसी पुराने पेज का था। अभी का पेज यह है।
choice-gone = यह विकल्प अब नहीं है। आपके जवाब रखे हुए हैं। कृपया फिर से चुनें।
only-text = यहाँ केवल लिखा हुआ पढ़ा जा सकता है। आपने जो भेजा, वह पढ़ा नहीं गया। कृपया अपना सवाल लिखें, या कोई बटन चुनें।
edited = बदले हुए संदेश यहाँ नहीं पढ़े जाते। आपके पहले के जवाब रखे हुए हैं। किसी को बदलने के लिए नया संदेश भेजें या “पीछे” दबाएँ।
group = इस समूह में दूसरे लोग भी पढ़ सकते हैं। कृपया मुझे निजी चैट में लिखें।
sorry = हमारी ओर से कुछ गड़बड़ हुई। आपके जवाब और बुकिंग रखे हुए हैं। कृपया फिर कोशिश करें, या लिखें: सलाहकार
parked = हम आपका पिछला संदेश नहीं सँभाल सके। आपके जवाबों में से कुछ नहीं खोया। कृपया फिर कोशिश करें, या किसी इंसान तक पहुँचने के लिए “सलाहकार” लिखें।
too-fast = यह बहुत तेज़ था। कृपया एक बार में एक ही संदेश भेजें। आपके जवाबों में से कुछ नहीं खोया।

## Console

console-hello = टर्मिनल में ipdesk। कोई नंबर, सवाल या “मेन्यू” लिखें।
console-prompt = नंबर या अपना सवाल लिखें
console-bye = नमस्ते। आपके जवाब रखे हुए हैं।
console-no-such-number = इस नंबर का कोई विकल्प नहीं है। कृपया दिखाए गए नंबरों में से कोई लिखें।

## Profile and commands of the bot

# At most 60 characters.
bot-name = बौद्धिक संपदा सहायता केंद्र
# At most 110 characters.
bot-about = पेटेंट, ब्रांड, डिज़ाइन, कॉपीराइट और रहस्य पर साफ़ जवाब। सलाहकार से समय लें। कानूनी सलाह नहीं।
# At most 480 characters.
bot-description =
    जानें कि आपका कारोबार जो बनाता है उसकी सुरक्षा कैसे करें: आविष्कार, नाम और लोगो, रूप, लेख, सॉफ़्टवेयर, रेसिपी।
    कुछ आसान सवालों के जवाब दें, छोटी गाइड पढ़ें, या सलाहकार से मुफ़्त बातचीत का समय लें।
    कृपया अपना आविष्कार या रहस्य यहाँ न बताएँ। यह सामान्य जानकारी है, कानूनी सलाह नहीं।
command-menu = मेन्यू खोलें
command-help = इस चैट का इस्तेमाल कैसे करें
command-language = भाषा बदलें
command-book = सलाहकार से समय लें
command-mybookings = मेरी बुकिंग देखें, बदलें या रद्द करें
command-person = किसी इंसान तक पहुँचें
command-privacy = हम आपके बारे में क्या रखते हैं
command-delete = मेरे बारे में सब कुछ मिटाएँ
command-cancel = चल रहा काम रोकें
command-feedback = बताएँ, आपको कैसा लगा

## One answer in the list of a result; a country question that got several.
told-line = { $question }: { $answer }
one-country = कृपया यहाँ केवल एक देश बताएँ। अगले सवाल में आप और देश जोड़ सकते हैं।

# $answers: the answers that alone decide how a way stands, one a line.
decided-by = यह किससे तय होता है: { $answers }
clash-ahead = जो बात हो चुकी, उसकी आपने ऐसी तारीख दी है जो अभी आई नहीं। यहाँ वह नहीं गिनी जाती। कृपया वह जवाब बदलें।
clash-followed-before-first = आपका अंतरराष्ट्रीय आवेदन पहले आवेदन से पुराना नहीं हो सकता। कृपया इन दोनों में से कोई तारीख बदलें।
clash-sold-unseen = आपने बताया कि यह बिक रहा है, और यह भी कि इसे किसी ने नहीं देखा। जो बिक रहा है, वह यहाँ दिखाया हुआ माना जाता है। कृपया गलत जवाब बदलें।
clash-shown-unseen = आपने बताया कि इसे किसी ने नहीं देखा, और दिखाने की तारीख भी दी। यहाँ इसे दिखाया हुआ नहीं माना जाता। कृपया गलत जवाब बदलें।
# $routes: names of ways.
changed-gained = आपके पिछले जवाबों के बाद यह नया है: { $routes }।
# $routes: names of ways.
changed-lost = आपके पिछले जवाबों के बाद यह अब खुला नहीं है: { $routes }।
take-away = नतीजा अपने साथ ले जाएँ
take-away-page = आपका नतीजा, रखने या छापने लायक पेज पर
calendar-dates = आपके कैलेंडर के लिए: सुरक्षित तारीखें
# $n: rank. $name: name of the way.
page-way = { $n }. { $name }
# $name: name of the way.
page-fees = शुल्क: { $name }
page-warnings = ध्यान रखें
page-closed = अभी आपके लिए खुला नहीं
page-rests-on = यह किस पर आधारित है
helped-yes = इससे मुझे मदद मिली
helped-no = इससे मदद नहीं मिली
country-not-known = इस नाम का कोई देश मुझे पता नहीं। कृपया एक देश का नाम यहाँ की किसी भी भाषा में लिखें, या उसका दो अक्षर वाला कोड।
date-not-read = इसे तारीख की तरह पढ़ा नहीं जा सका। कृपया महीना शब्द में लिखें, या केवल महीना और साल।

## Beside the guides: words explained, stories, help, the page of a country

words-explained = शब्दों के अर्थ
# $question: the question of the guide.
words-of = इस जवाब के शब्द: { $question } अर्थ देखने के लिए किसी को दबाएँ।
# $name: the term.
term-title = { $name }
stories = सच्ची कहानियाँ
stories-which = छोटी फ़र्मों की सच्ची कहानियाँ। आप कौन-सी देखना चाहते हैं?
stories-by-region = दुनिया के हिस्से के हिसाब से
# $about: a trade, a region, a topic or a country.
stories-of = सच्ची कहानियाँ: { $about }
stories-none = इस पर अभी हमारे पास कोई कहानी नहीं है: { $about }
stories-more = ऐसी और कहानियाँ
# $title: of the story. $place: where. $trade: which trade.
story-title =
    { $title }
    { $place }, { $trade }
# $lesson: what to learn.
story-lesson = क्या सीखें: { $lesson }
story-gone = यह कहानी अब यहाँ नहीं है। कोई दूसरी चुनें।
# $source: who tells it. $page: its address. $date: its date.
told-by =
    किसने बताई: { $source }
    { $page }
    तारीख: { $date }
help-which = मुफ़्त और कम दाम की मदद। आपको किस काम में मदद चाहिए?
# $kind: kind of help.
help-list = मदद: { $kind }। हर पेज बताता है कि उसे कौन ले सकता है।
help-of-kind = मदद: { $kind }
help-world = यह मदद हर देश के लोगों के लिए खुली है।
help-world-button = हर देश के लिए मदद
help-all = हर तरह की मदद
# $name: of the service.
help-title = { $name }
help-check = आवेदन के दौर और शर्तें बदलती रहती हैं। भरोसा करने से पहले पेज देख लें।
help-ended = यह खत्म हो चुकी है।
# $page: its address. $date: when it was seen.
help-page =
    पेज: { $page }
    देखने की तारीख: { $date }
help-no-page =
    इस मदद का कोई जाँचा हुआ पेज हमारे पास नहीं है। कार्यालय यहाँ मिलेगा: { $page }
    देखने की तारीख: { $date }
help-gone = यह मदद अब यहाँ नहीं है। कोई दूसरी चुनें।
country-help-button = मेरे देश में कार्यालय और मुफ़्त मदद
country-which = आप किस देश का कार्यालय और मुफ़्त मदद खोज रहे हैं?
country-title = कार्यालय और मुफ़्त मदद: { $country }
# $page: address.
country-office = कार्यालय का अपना पेज: { $page }
country-directory = कार्यालय का पता और संपर्क, WIPO की निर्देशिका में: { $page }
# $offices: names of regional offices.
country-regional = इस देश के लिए, क्षेत्रीय स्तर पर भी: { $offices }
country-centres = आपके पास के सहायता केंद्र खोज और शुरुआती सवालों में मदद करते हैं: { $page }
country-associations = वकीलों, एजेंटों और उनके संघों की सूचियाँ कार्यालय रखता है। हम नाम लेकर किसी की सिफ़ारिश नहीं करते।
country-help = इस देश के लिए मुफ़्त या कम दाम की मदद:
country-help-none = इस देश के लिए हमें कोई खास मदद पता नहीं। नीचे की मदद सबके लिए खुली है।
country-other = दूसरा देश
systems-button = PCT, मैड्रिड, हेग: क्या यह सदस्य है?
systems-title = अंतरराष्ट्रीय प्रणालियाँ: { $country } { $systems }
systems-in = { $system }: सदस्य। { $date } की सूची।
systems-through = { $system }: { $office } के माध्यम से सदस्य। { $date } की सूची।
systems-states = { $system }: इसके देश सदस्य हैं। { $date } की सूची।
systems-from = { $system }: { $since } से सदस्य। { $date } की सूची।
systems-out = { $system }: सदस्य नहीं। { $date } की सूची।
systems-unknown = { $system }: हम पक्का नहीं कह सकते। सूची देखें।
systems-checked = हर साल नए देश जुड़ते हैं। आज की सूचियाँ, WIPO पर: { $page }
systems-office = कार्यालय और मुफ़्त मदद: यही देश
system-pct = PCT, कई देशों में पेटेंट
system-madrid = मैड्रिड, कई देशों में ट्रेडमार्क
system-hague = हेग, कई देशों में डिज़ाइन
system-lisbon = लिस्बन (जिनेवा अधिनियम), उत्पत्ति के नाम
system-paris = पेरिस कन्वेंशन, पहली अर्ज़ी के बाद का समय
system-berne = बर्न कन्वेंशन, विदेश में कॉपीराइट

## Check-up

# $level: name of the level.
check-up-level = स्तर: { $level }
# $functions: each function with how it stands, one a line.
check-up-functions =
    आप कहाँ हैं:
    { $functions }
check-up-next = अब यह करें, इसी क्रम में:
# $name: a function. $stand: how it stands.
check-up-function = { $name }: { $stand }
# $n: place. $name: what to do. $why: the reason. $said: the answer that led to it.
check-up-action =
    { $n }. { $name }
    { $why }
    आपने कहा था: { $said }

## What an office holds back for now

held = हम इसे फिर से देख रहे हैं और अभी नहीं दिखाते। आपने हमें जो बताया, उसमें से कुछ नहीं खोया।
held-case = हम इन सवालों को फिर से देख रहे हैं और अभी नहीं पूछते। आपके जवाब रखे हुए हैं।
# $name: the language's own name.
held-language = हम इस भाषा के अपने पाठ फिर से देख रहे हैं: { $name }। तब तक हम अंग्रेज़ी में जवाब देंगे। आपकी भाषा अपने आप लौट आएगी।
