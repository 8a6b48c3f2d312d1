# लोग सेवा से जब कुछ चाहते हैं तब क्या लिखते हैं, और बौद्धिक संपदा का सवाल दूसरे सवालों से कैसे पहचाना जाए।
# हर पंक्ति में एक पैटर्न; समझ locales/en/intents.ftl में है। रोमन और दूसरी वर्तनी “same” में जोड़ी गई है।

## सेवा से कही गई बातें

human =
    इंसान/सलाहकार/ऑपरेटर/अफसर/स्टाफ/मैडम/साहब/सर … बात … करनी/कराओ/करवाओ/करना/करें/कराइए/करा/करवा/करवानी/karni/karao/karwao/karwa/karna/kara/karwani !पेटेंट !उल्लंघन !मध्यस्थता !पत्रकार !नकल !विवाद !निष्पक्ष
    किसी/kisi … इंसान/से … बात … करनी/कराओ/करवाओ/करना/करें/करा/karni/karao/karwao !नकल !विवाद !मध्यस्थता !वकील !पार्टनर !नाम !ब्रांड
    बात करवा/karwa दो/दीजिए/do/dijiye
    कोई/koi इंसान … है/hai/यहाँ/yaha/yahan/वहाँ !नकल !नाम !विवाद
    बात कराओ/करवाओ/कराइए/करवाइए/karao/karwao/karwaiye/karado
    आप/टीम/aap/team … से बात करनी/करना/karni/karna/चाहता/चाहती
    असली/asli/असल/जीता/जिंदा/real इंसान !नाम !फोटो
    इंसान चाहिए/chahiye/बुलाओ/भेजो/bulao !मॉडल !पेटेंट
    सलाहकार/ऑपरेटर/operator चाहिए/chahiye/बुलाओ/bulao/से !पेटेंट !ट्रेडमार्क !अपॉइंटमेंट !बुकिंग
    कोई/koi … इंसान/आदमी/है … जवाब/मदद … दे/करे/करेगा/de/kare !नकल
    कोई है/hai यहाँ/वहाँ/yaha/yahan/असली/online !नकल
    मुझे/mujhe/हमें … फोन/कॉल … करो/करें/कीजिए/करिए/karo/kare/kijiye/kar !नाम !ब्रांड !मशीन !ऐप
    आपका/आपके/apka/aapka/ऑफिस/कार्यालय … फोन/मोबाइल/नंबर/number … नंबर/दो/क्या/दीजिए/do/kya/dijiye !पेटेंट !आवेदन !ट्रेडमार्क
    फोन/मोबाइल/कॉल नंबर … दो/दीजिए/क्या/चाहिए/do/chahiye/dijiye !चोर !मॉडल
    कस्टमर/ग्राहक केयर/सेवा/सर्विस/care/service !ट्रेडमार्क !ब्रांड
    रोबोट/मशीन/बॉट/robot/bot … नहीं/nahi/mat … इंसान/बात/चाहिए
    रोबोट/बॉट/robot/bot … परेशान/बेकार/bekar/थक/तंग/इंसान
    आप/तुम/aap/tum/ये/यह … रोबोट/मशीन/बॉट/इंसान/robot/bot … हो/हैं/है/ho/hai/hain/क्या !पेटेंट !आविष्कार
    क्या … इंसान … से बात
    संपर्क/contact/sampark … कैसे/नंबर/करना/करूँ/kaise/karu … आप/ऑफिस/आपसे/कार्यालय
    आपसे/aapse/apse … संपर्क/बात/contact/sampark … करना/करनी/कैसे/करूँ/karna/karni/kaise
    = इंसान
    = सलाहकार
    = एजेंट
    = ऑपरेटर
    = operator
    = स्टाफ
    = इंसान चाहिए
    = असली इंसान
    = इंसान से बात
    किसी/kisi … बात/बोल/बोलना/बोलता/बोलिए/बोलूँगा/बोलूँगी/बोलूंगा/बोलूंगी/बोलेगा/बोलेगी/बोलेंगे/baat/bat/bol/bolna/bolne/bolni/bolo/boli/bola/bole/boliye/bolkar/bolta/bolti/bolte/bolunga/bolungi/bolega/bolegi/bolenge/bolya/chat/talk … सकती/सकता/सकते/करनी/करना/कराओ/करवा/करा/हो/sakti/sakta/karni/karna/karao/karwa/karwao/ho/krni !नकल !विवाद !मध्यस्थता !वकील !पार्टनर !नाम !ब्रांड !कंपनी !लाइसेंस
    इंसान/आदमी/व्यक्ति/बंदा/बंदे/सलाहकार/अफसर/ऑपरेटर/स्टाफ/मैडम/साहब/सर/विशेषज्ञ/banda/bande/officer/afsar/operator/salahkar/executive … बात/बोल/बोलना/बोलता/बोलिए/बोलूँगा/बोलूँगी/बोलूंगा/बोलूंगी/बोलेगा/बोलेगी/बोलेंगे/baat/bat/bol/bolna/bolne/bolni/bolo/boli/bola/bole/boliye/bolkar/bolta/bolti/bolte/bolunga/bolungi/bolega/bolegi/bolenge/bolya/chat/talk … करना/करनी/करवा/करवाओ/कराओ/करा/करवाइए/चाहता/चाहती/हो/सकती/karna/karni/karwao/karwa/karao/kara/karwado/krni/krwao/ho/sakti !पेटेंट !उल्लंघन !मध्यस्थता !नकल !विवाद
    मशीन/रोबोट/बॉट/कंप्यूटर/machine/mashin/robot/bot/computer … नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat … इंसान/आदमी/व्यक्ति/बंदा/बंदे/सलाहकार/अफसर/ऑपरेटर/स्टाफ/मैडम/साहब/सर/विशेषज्ञ/banda/bande/officer/afsar/operator/salahkar/executive/बात/बोल/बोलना/बोलता/बोलिए/बोलूँगा/बोलूँगी/बोलूंगा/बोलूंगी/बोलेगा/बोलेगी/बोलेंगे/baat/bat/bol/bolna/bolne/bolni/bolo/boli/bola/bole/boliye/bolkar/bolta/bolti/bolte/bolunga/bolungi/bolega/bolegi/bolenge/bolya/chat/talk/किसी/kisi !पेटेंट !आविष्कार
    इंसान/आदमी/व्यक्ति/बंदा/बंदे/सलाहकार/अफसर/ऑपरेटर/स्टाफ/मैडम/साहब/सर/विशेषज्ञ/banda/bande/officer/afsar/operator/salahkar/executive/कोई/koi … है/hai उधर/इधर/वहाँ/वहां/यहाँ/यहां/लाइन/udhar/idhar/waha/wahan/yaha/yahan/line/online/available/अभी/abhi !नकल !नाम !डिज़ाइन
    इंसान/आदमी/व्यक्ति/बंदा/बंदे/सलाहकार/अफसर/ऑपरेटर/स्टाफ/मैडम/साहब/सर/विशेषज्ञ/banda/bande/officer/afsar/operator/salahkar/executive … मिलवा/मिला/जोड़/जोड/कनेक्ट/ट्रांसफर/बुला/milwa/milva/jod/connect/transfer/bula/bulao/milao/forward !पेटेंट !अपॉइंटमेंट !बुकिंग !नकल
    किसी/kisi/मुझे/mujhe … जोड़/जोड/कनेक्ट/ट्रांसफर/connect/transfer/jod/forward … दो/दीजिए/करो/कर/करना/करता/करिए/करूँगा/करूँगी/करूंगा/करूंगी/करेगा/करेगी/करेंगे/do/dijiye/karo/kar/karna/karne/karni/kari/kara/kare/kariye/karkar/karta/karti/karte/karunga/karungi/karega/karegi/karenge/karya !तकनीक !अधिकार !ट्रेडमार्क !पेटेंट !डोमेन
    किसी/kisi को/ko बुला/बुलाओ/बुलाइए/भेज/भेजना/भेजता/भेजिए/भेजूँगा/भेजूँगी/भेजूंगा/भेजूंगी/भेजेगा/भेजेगी/भेजेंगे/bula/bulao/bulaiye/bhejo
    हेल्पलाइन/टोल/helpline/toll … नंबर/केयर/फ्री/number/no/care/free/fri/दो/do !ट्रेडमार्क
    आपका/आपके/तुम्हारा/apka/aapka/aapke/apke/tumhara … नंबर/हेल्पलाइन/फोन/मोबाइल/number/helpline/contact … दो/दे/देना/देता/देिए/देऊँगा/देऊँगी/देऊंगा/देएगा/देएगी/देएंगे/दीजिए/क्या/बताओ/do/de/dena/dene/deni/deo/dei/dea/dee/deiye/dekar/deta/deti/dete/deunga/deungi/deega/deegi/deenge/deya/dijiye/kya/batao/chahiye !पेटेंट !आवेदन !ट्रेडमार्क
    कॉल/call/फोन/phone बैक/back/वापस/wapas
    कॉल/फोन/call … चाहिए/करवाओ/कीजिए/chahiye/karwao/kariye/kijiye !नाम !ब्रांड !मशीन !ऐप !अपॉइंटमेंट !video !वीडियो !मत !बंद !नकल
    तुम/तू/आप/tum/tu/aap/ye/यह … रोबोट/मशीन/बॉट/robot/bot/machine … हो/है/हैं/ho/hai/hain/क्या/kya !पेटेंट !आविष्कार
    ऑटोमैटिक/रटे/रोबोटिक/automatic/computer जवाब/reply/uttar … नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat/बंद/bekar/बेकार
    इंसान/insaan/insan/human/banda/बंदा/आदमी चाहिए/chahiye/दो/do/भेजो/bhejo/hai/kahan/कहाँ/कहां !पेटेंट !मॉडल
    कोई/koi … समझने/सुनने/samajhne/sunne वाला/wala … है/hai/नहीं/nahi
    व्यक्तिगत/पर्सनल/personal/personally … सहायता/मदद/बात/help/madad/baat/bat !डेटा !जानकारी
    = बंदा
    = अधिकारी
    = agent
    = human
    = कस्टमर केयर
    = customer care
    = helpline
    = insaan se baat
    सीनियर/समझदार/senior … बात/connect/जोड़/जोड/बुला/baat/bat/milao
    फोन/फ़ोन/phone/कॉल/call … बात/समझा/समझाए/baat/bat/samjha … करनी/करना/दे/देना/देता/देिए/देऊँगा/देऊँगी/देऊंगा/देएगा/देएगी/देएंगे/दो/karni/karna/de/dena/dene/deni/deo/dei/dea/dee/deiye/dekar/deta/deti/dete/deunga/deungi/deega/deegi/deenge/deya/do/है/hai !ट्रेडमार्क !पेटेंट !डिज़ाइन !ब्रांड !आविष्कार !लाइसेंस !कॉपीराइट !रजिस्टर !मशीन !कपड़ा !बोतल !रॉयल्टी !ग्राहक !वीडियो !नकल !विक्रेता
    कर्मचारी/आदमी/बंदा/स्टाफ/aadmi/admi/banda/staff … फोन/phone/समझा/लाओ/बुलाओ/भेजो/lao/bulao !ट्रेडमार्क !पेटेंट !डिज़ाइन !ब्रांड !आविष्कार !लाइसेंस !कॉपीराइट !रजिस्टर !मशीन !कपड़ा !बोतल !रॉयल्टी !ग्राहक !डेटा !लिस्ट !फॉर्मूला
    आपके/आपका/aapke/apke … विशेषज्ञ/एक्सपर्ट/सलाहकार/कर्मचारी/अफसर … बोल/बोलना/बोलता/बोलिए/बोलूँगा/बोलूँगी/बोलूंगा/बोलूंगी/बोलेगा/बोलेगी/बोलेंगे/बात/मिल/मिलना/मिलता/मिलिए/मिलूँगा/मिलूँगी/मिलूंगा/मिलूंगी/मिलेगा/मिलेगी/मिलेंगे/bol/bolna/bolne/bolni/bolo/boli/bola/bole/boliye/bolkar/bolta/bolti/bolte/bolunga/bolungi/bolega/bolegi/bolenge/bolya/baat/bat/mil/milna/milne/milni/milo/mili/mila/mile/miliye/milkar/milta/milti/milte/milunga/milungi/milega/milegi/milenge/milya/समझा !ट्रेडमार्क !पेटेंट !डिज़ाइन !ब्रांड !आविष्कार !लाइसेंस !कॉपीराइट !रजिस्टर !मशीन !कपड़ा !बोतल !रॉयल्टी !समय !अपॉइंटमेंट
    सीधे/सीधा/direct/seedhe/sidhe … बात/बोल/बोलना/बोलता/बोलिए/बोलूँगा/बोलूँगी/बोलूंगा/बोलूंगी/बोलेगा/बोलेगी/बोलेंगे/baat/bat/bol/bolna/bolne/bolni/bolo/boli/bola/bole/boliye/bolkar/bolta/bolti/bolte/bolunga/bolungi/bolega/bolegi/bolenge/bolya/मिल/मिलना/मिलता/मिलिए/मिलूँगा/मिलूँगी/मिलूंगा/मिलूंगी/मिलेगा/मिलेगी/मिलेंगे … !ट्रेडमार्क !पेटेंट !डिज़ाइन !ब्रांड !आविष्कार !लाइसेंस !कॉपीराइट !रजिस्टर !मशीन !कपड़ा !बोतल !रॉयल्टी सकता/सकते/करनी/sakta/karni
    संपर्क/sampark/contact … नंबर/number/साझा/दें/दीजिए/share/de/dena/dene/deni/deo/dei/dea/dee/deiye/dekar/deta/deti/dete/deunga/deungi/deega/deegi/deenge/deya !ट्रेडमार्क !पेटेंट !डिज़ाइन !ब्रांड !आविष्कार !लाइसेंस !कॉपीराइट !रजिस्टर !मशीन !कपड़ा !बोतल !रॉयल्टी !ग्राहक
    बॉट/बोट/bot/रोबोट/robot … बंद/हटा/हटाना/हटाता/हटाइए/हटाऊँगा/हटाऊँगी/हटाऊंगा/हटाएगा/हटाएगी/हटाएंगे/band/hatao/बकवास/bakwas … !ट्रेडमार्क !पेटेंट !डिज़ाइन !ब्रांड !आविष्कार !लाइसेंस !कॉपीराइट !रजिस्टर !मशीन !कपड़ा !बोतल !रॉयल्टी इंसान/आदमी/aadmi/admi/insan/लाओ/lao
    मशीनी/मशीन जवाब/reply
    koi human/insaan/insan/aadmi/admi hai
    अपना/apna/अपने नंबर/number/no/मोबाइल/फोन दो/do/दे/देना/देता/देिए/देऊँगा/देऊँगी/देऊंगा/देएगा/देएगी/देएंगे/de/dena/dene/deni/deo/dei/dea/dee/deiye/dekar/deta/deti/dete/deunga/deungi/deega/deegi/deenge/deya/दीजिए/बताओ/batao/चाहिए/dijiye/भेजो !ट्रेडमार्क !पेटेंट !डिज़ाइन !ब्रांड !आविष्कार !लाइसेंस !कॉपीराइट !रजिस्टर !रॉयल्टी !नकल !अलार्म !बीमा !बेच !खिलौना
    कर्मचारी से/se बात/baat/bat !रहस्य !ग्राहक !रेसिपी !अनुबंध
    रिकॉर्डेड/रिकॉर्ड/recorded/रटा/रटे/ऑटो/auto/automatic जवाब/jawab/reply/मैसेज … नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat
    कोई/koi … मदद … करने/करे/karne/kare … वाला/wala/है/hai/इंसान
    इंसान … मदद … कोई/koi/करने/karne
    = स्टाफ से बात
    = किसी से बात करनी है
    = बात करनी है
    = baat karni hai
    = kisi se baat
    = इंसान से बात करनी है
    = insan chahiye
    = insaan chahiye
    = नंबर दो
    = number do
    = contact number
    = call karo
    = कॉल करो
    = फोन नंबर

book =
    अपॉइंटमेंट/मुलाकात/मीटिंग/बुकिंग/परामर्श/कंसल्टेशन/consultation … चाहिए/लेना/लेनी/लूँ/दो/दीजिए/करना/करनी/करो/करें/करूँ/मिलेगा/मिलेगी/फिक्स/तय/chahiye/lena/leni/lu/do/dijiye/karna/karni/karo/kare/milega/fix !रद्द !बदल !कब !कवर !लेखक !प्रकाशक !पार्टनर !निवेशक !हटा !पता !क्लस्टर !पहले
    समय/टाइम/स्लॉट/slot … बुकिंग/बुक/तय/फिक्स/fix … करना/करो/करें/करनी/करूँ/कर/karna/karo/kare/karu/kar !रद्द !बदल
    सलाहकार/विशेषज्ञ/अफसर/आप/aap … समय/टाइम/अपॉइंटमेंट/बुकिंग/slot … चाहिए/दो/लेना/मिलेगा/दीजिए/chahiye/do/lena/milega/dijiye !रद्द !बदल
    सलाहकार/विशेषज्ञ/अफसर/आपसे/aapse … मिलना/मिलूँ/मिल/मिलने/milna/milne/milu/mil … है/चाहता/चाहती/सकता/सकते/hai/chahta/sakta/समय/कब !रद्द !बदल
    मिलने/milne … समय/टाइम/तारीख … चाहिए/दो/दीजिए/कब/तय/chahiye/do/kab/dijiye !पेटेंट !ट्रेडमार्क !बदल
    मिलने/milne का/ka/के समय/टाइम
    वीडियो/video … कॉल/मीटिंग/call … सलाहकार/बुकिंग/चाहिए/करनी/करना/chahiye/karni
    कब/kab/कौन … खाली/फ्री/free/khali/मिलेगा … सलाहकार/समय/टाइम/स्लॉट/अपॉइंटमेंट/slot
    खाली/फ्री/free/khali समय/टाइम/स्लॉट/slot !नकल !इस्तेमाल
    परामर्श/कंसल्टेशन/consultation … बुकिंग/चाहिए/chahiye/लेना/lena
    सोमवार/मंगलवार/बुधवार/गुरुवार/शुक्रवार/कल/kal/somvar … अपॉइंटमेंट/बुकिंग/मिलना/मुलाकात/milna … चाहिए/है/मिलेगा/chahiye/hai/milega !रद्द !बदल !नहीं !nahi
    = अपॉइंटमेंट
    = बुकिंग
    = मीटिंग
    = परामर्श
    = अपॉइंटमेंट चाहिए
    = समय चाहिए
    अपॉइंटमेंट/मीटिंग/बुकिंग/स्लॉट/परामर्श/कंसल्टेशन/slot/consultation/paramarsh/counselling/काउंसलिंग/sitting/सिटिंग/visit … चाहिए/लेना/लेनी/लूँ/लूं/दो/दे/देना/देता/देिए/देऊँगा/देऊँगी/देऊंगा/देएगा/देएगी/देएंगे/दीजिए/करना/करनी/करो/करें/करा/करवा/मिलेगा/मिलेगी/मिल/मिलना/मिलता/मिलिए/मिलूँगा/मिलूँगी/मिलूंगा/मिलूंगी/मिलेंगे/फिक्स/तय/चाहता/चाहती/था/थी/है/chahiye/chaiye/chahie/lena/leni/lu/do/dijiye/karna/karni/karo/kare/kara/karwa/milega/milegi/fix/tha/thi/chahta/hai !रद्द !बदल !हटा !आगे !टाल !कैंसल !aage !badha !बढ़ा !मत !nahi !नहीं !जगह !jagah !shift !postpone !reschedule !शिफ्ट !दूसरे !dusre !कवर !लेखक !प्रकाशक !पार्टनर !निवेशक !कारीगर !होटल !हक !अधिकार !बीज !निर्माता !ग्राहक !पता !लाइसेंस
    सलाहकार/विशेषज्ञ/अफसर/आपसे/salahkar/expert/aapse/apse/advisor … मिलना/मिलने/मिल/मिलता/मिलिए/मिलूँगा/मिलूँगी/मिलूंगा/मिलूंगी/मिलेगा/मिलेगी/मिलेंगे/मिलूँ/मिलूं/milna/milne/mil/milni/milo/mili/mila/mile/miliye/milkar/milta/milti/milte/milunga/milungi/milega/milegi/milenge/milya/milu … है/था/चाहता/चाहती/कब/समय/hai/tha/kab/chahta/time/सकता/सकते/sakta/sakte !रद्द !बदल !हटा !आगे !टाल !कैंसल !aage !badha !बढ़ा !मत !nahi !नहीं !जगह !jagah !shift !postpone !reschedule !शिफ्ट !दूसरे !dusre
    परामर्श/सलाह/paramarsh/salah/consultation/advice … समय/टाइम/स्लॉट/बुकिंग/अपॉइंटमेंट/लेना/लेने/time/slot/lena/lene … चाहिए/है/दो/दीजिए/दें/खाली/chahiye/hai/do/dijiye/khali !रद्द !बदल !हटा !आगे !टाल !कैंसल !aage !badha !बढ़ा !मत !nahi !नहीं !जगह !jagah !shift !postpone !reschedule !शिफ्ट !दूसरे !dusre !वकील !मुफ्त
    कल/आज/परसों/सोमवार/मंगलवार/बुधवार/गुरुवार/शुक्रवार/शनिवार/kal/aaj/parso/somwar/budhwar/shukrawar/friday/monday/tuesday/wednesday/thursday/हफ्ते/hafte … स्लॉट/समय/अपॉइंटमेंट/मीटिंग/सलाहकार/विशेषज्ञ/slot/salahkar/expert … मिलेगा/मिल/मिलना/मिलता/मिलिए/मिलूँगा/मिलूँगी/मिलूंगा/मिलूंगी/मिलेगी/मिलेंगे/उपलब्ध/खाली/है/चाहिए/milega/mil/milna/milne/milni/milo/mili/mila/mile/miliye/milkar/milta/milti/milte/milunga/milungi/milegi/milenge/milya/available/khali/hai/chahiye/दे/देना/देता/देिए/देऊँगा/देऊँगी/देऊंगा/देएगा/देएगी/देएंगे/de/dena/dene/deni/deo/dei/dea/dee/deiye/dekar/deta/deti/dete/deunga/deungi/deega/deegi/deenge/deya !रद्द !बदल !हटा !आगे !टाल !कैंसल !aage !badha !बढ़ा !मत !nahi !नहीं !जगह !jagah !shift !postpone !reschedule !शिफ्ट !दूसरे !dusre
    कोई/koi विशेषज्ञ/सलाहकार/expert/advisor/salahkar … उपलब्ध/फ्री/खाली/available/free/fri/khali/मिलेगा/milega
    कब/kab … आऊँ/आऊं/आ/आना/आता/आइए/आऊँगा/आऊँगी/आऊंगा/आएगा/आएगी/आएंगे/मिल/मिलना/मिलता/मिलिए/मिलूँगा/मिलूँगी/मिलूंगा/मिलूंगी/मिलेगा/मिलेगी/मिलेंगे/aau/aaun/aun/aa/aana/aane/aani/aao/aai/aaa/aae/aaiye/aakar/aata/aati/aate/aaunga/aaungi/aaega/aaegi/aaenge/aaya/mil/milna/milne/milni/milo/mili/mila/mile/miliye/milkar/milta/milti/milte/milunga/milungi/milega/milegi/milenge/milya … सलाहकार/आपसे/ऑफिस/office/aapse/apse/सकता/sakta/सकते/sakte !नाम !नतीजा
    सलाहकार/salahkar/ऑफिस/office/aapse/apse … कब/kab … आऊँ/आऊं/आ/आना/आता/आइए/आऊँगा/आऊँगी/आऊंगा/आएगा/आएगी/आएंगे/मिल/मिलना/मिलता/मिलिए/मिलूँगा/मिलूँगी/मिलूंगा/मिलूंगी/मिलेगा/मिलेगी/मिलेंगे/aau/aaun/aun/aa/aana/aane/aani/aao/aai/aaa/aae/aaiye/aakar/aata/aati/aate/aaunga/aaungi/aaega/aaegi/aaenge/aaya/milega/mil/milna/milne/milni/milo/mili/mila/mile/miliye/milkar/milta/milti/milte/milunga/milungi/milegi/milenge/milya
    वीडियो/video/ज़ूम/जूम/zoom/zum/joom/jum … कॉल/मीटिंग/call … समय/टाइम/समझना/बात/चाहिए/करनी/दे/देना/देता/देिए/देऊँगा/देऊँगी/देऊंगा/देएगा/देएगी/देएंगे/दीजिए/time/samajhna/chahiye/karni/de/dena/dene/deni/deo/dei/dea/dee/deiye/dekar/deta/deti/dete/deunga/deungi/deega/deegi/deenge/deya/dijiye !रद्द !बदल !हटा !आगे !टाल !कैंसल !aage !badha !बढ़ा !मत !nahi !नहीं !जगह !jagah !shift !postpone !reschedule !शिफ्ट !दूसरे !dusre
    टाइम/समय/time … दे/देना/देता/देिए/देऊँगा/देऊँगी/देऊंगा/देएगा/देएगी/देएंगे/दो/दीजिए/दें/de/dena/dene/deni/deo/dei/dea/dee/deiye/dekar/deta/deti/dete/deunga/deungi/deega/deegi/deenge/deya/do/dijiye … सलाह/बात/मिलने/कॉल/salah/baat/bat/milne/call !रद्द !बदल !हटा !आगे !टाल !कैंसल !aage !badha !बढ़ा !मत !nahi !नहीं !जगह !jagah !shift !postpone !reschedule !शिफ्ट !दूसरे !dusre !पेटेंट
    मुलाकात/mulakat … समय/टाइम/तय/तारीख/time/tay/date !रद्द !बदल !हटा !आगे !टाल !कैंसल !aage !badha !बढ़ा !मत !nahi !नहीं !जगह !jagah !shift !postpone !reschedule !शिफ्ट !दूसरे !dusre !पार्टनर !निवेशक
    सलाहकार/विशेषज्ञ/आपसे/अफसर मिलने/milne समय/टाइम/time !रद्द !बदल !हटा !आगे !टाल !कैंसल !aage !badha !बढ़ा !मत !nahi !नहीं !जगह !jagah !shift !postpone !reschedule !शिफ्ट !दूसरे !dusre
    बुक/book/buk कर/करना/करता/करिए/करूँगा/करूँगी/करूंगा/करूंगी/करेगा/करेगी/करेंगे/करो/करनी/करा/kar/karna/karne/karni/karo/kari/kara/kare/kariye/karkar/karta/karti/karte/karunga/karungi/karega/karegi/karenge/karya/krdo … अपॉइंटमेंट/समय/स्लॉट/मीटिंग/slot/सलाहकार/expert !रद्द !बदल !हटा !आगे !टाल !कैंसल !aage !badha !बढ़ा !मत !nahi !नहीं !जगह !jagah !shift !postpone !reschedule !शिफ्ट !दूसरे !dusre
    = मुलाकात
    = स्लॉट
    = बुकिंग करनी है
    = appointment chahiye
    = milna hai
    = time chahiye
    सोमवार/मंगलवार/बुधवार/गुरुवार/शुक्रवार/शनिवार/रविवार/कल/परसों/हफ्ते/हफ़्ते/शाम/सुबह/बजे/kal/parso/hafte/somwar/monday/tuesday/wednesday/thursday/friday/saturday/sham/shaam/subah/baje … टाइम/समय/स्लॉट/slot/appointment/मीटिंग … दे/देना/देता/देिए/देऊँगा/देऊँगी/देऊंगा/देएगा/देएगी/देएंगे/दो/मिल/मिलना/मिलता/मिलिए/मिलूँगा/मिलूँगी/मिलूंगा/मिलूंगी/मिलेगा/मिलेगी/मिलेंगे/चाहिए/दीजिए/बताओ/de/dena/dene/deni/deo/dei/dea/dee/deiye/dekar/deta/deti/dete/deunga/deungi/deega/deegi/deenge/deya/do/mil/milna/milne/milni/milo/mili/mila/mile/miliye/milkar/milta/milti/milte/milunga/milungi/milega/milegi/milenge/milya/chahiye/batao/lena/leni !रद्द !बदल !हटा !आगे !टाल !कैंसल !aage !badha !बढ़ा !मत !nahi !नहीं !जगह !jagah !shift !postpone !reschedule !शिफ्ट !दूसरे !dusre !ट्रेडमार्क !पेटेंट !डिज़ाइन !ब्रांड !आविष्कार !लाइसेंस !कॉपीराइट !रजिस्टर !मशीन !कपड़ा !बोतल !रॉयल्टी !नया !नए
    समय/टाइम/time … मिलने/milne … सोमवार/मंगलवार/बुधवार/गुरुवार/शुक्रवार/शनिवार/रविवार/कल/परसों/हफ्ते/हफ़्ते/शाम/सुबह/बजे/kal/parso/hafte/somwar/monday/tuesday/wednesday/thursday/friday/saturday/sham/shaam/subah/baje/सकता/सकते/चाहिए/मिल/मिलना/मिलता/मिलिए/मिलूँगा/मिलूँगी/मिलूंगा/मिलूंगी/मिलेगा/मिलेगी/मिलेंगे/mil/milna/milne/milni/milo/mili/mila/mile/miliye/milkar/milta/milti/milte/milunga/milungi/milega/milegi/milenge/milya/sakta/chahiye !रद्द !बदल !हटा !आगे !टाल !कैंसल !aage !badha !बढ़ा !मत !nahi !नहीं !जगह !jagah !shift !postpone !reschedule !शिफ्ट !दूसरे !dusre !ट्रेडमार्क !पेटेंट !डिज़ाइन !ब्रांड !आविष्कार !लाइसेंस !कॉपीराइट !रजिस्टर !मशीन !कपड़ा !बोतल !रॉयल्टी
    मिलने/milne … समय/टाइम/time/आ/आना/आता/आइए/आऊँगा/आऊँगी/आऊंगा/आएगा/आएगी/आएंगे/aa/aana/aane/aani/aao/aai/aaa/aae/aaiye/aakar/aata/aati/aate/aaunga/aaungi/aaega/aaegi/aaenge/aaya … मिल/मिलना/मिलता/मिलिए/मिलूँगा/मिलूँगी/मिलूंगा/मिलूंगी/मिलेगा/मिलेगी/मिलेंगे/सकता/सकते/चाहिए/mil/milna/milne/milni/milo/mili/mila/mile/miliye/milkar/milta/milti/milte/milunga/milungi/milega/milegi/milenge/milya/sakta/sakte/chahiye !रद्द !बदल !हटा !आगे !टाल !कैंसल !aage !badha !बढ़ा !मत !nahi !नहीं !जगह !jagah !shift !postpone !reschedule !शिफ्ट !दूसरे !dusre !ट्रेडमार्क !पेटेंट !डिज़ाइन !ब्रांड !आविष्कार !लाइसेंस !कॉपीराइट !रजिस्टर !मशीन !कपड़ा !बोतल !रॉयल्टी !पेटेंट
    कब/kab … मिलने/milne/आ/आना/आता/आइए/आऊँगा/आऊँगी/आऊंगा/आएगा/आएगी/आएंगे/aa/aana/aane/aani/aao/aai/aaa/aae/aaiye/aakar/aata/aati/aate/aaunga/aaungi/aaega/aaegi/aaenge/aaya … सकते/सकता/sakte/sakta/आऊँ/आऊं/aau … !रद्द !बदल !हटा !आगे !टाल !कैंसल !aage !badha !बढ़ा !मत !nahi !नहीं !जगह !jagah !shift !postpone !reschedule !शिफ्ट !दूसरे !dusre हम/मैं/hum/main
    बैठक/baithak/सत्र/satra/सिटिंग/sitting/मुलाकात/consultation/कंसल्टेशन/परामर्श … तय/बुक/चाहिए/करनी/करना/fix/book/buk/chahiye/karni/दीजिए/dijiye !रद्द !बदल !हटा !आगे !टाल !कैंसल !aage !badha !बढ़ा !मत !nahi !नहीं !जगह !jagah !shift !postpone !reschedule !शिफ्ट !दूसरे !dusre !ट्रेडमार्क !पेटेंट !डिज़ाइन !ब्रांड !आविष्कार !लाइसेंस !कॉपीराइट !रजिस्टर !मशीन !कपड़ा !बोतल !रॉयल्टी !समझौता !मध्यस्थता !बोर्ड
    विशेषज्ञ/सलाहकार/expert/salahkar … बैठक/सत्र/मिलना/मीटिंग/baithak/satra !रद्द !बदल !हटा !आगे !टाल !कैंसल !aage !badha !बढ़ा !मत !nahi !नहीं !जगह !jagah !shift !postpone !reschedule !शिफ्ट !दूसरे !dusre !ट्रेडमार्क !पेटेंट !डिज़ाइन !ब्रांड !आविष्कार !लाइसेंस !कॉपीराइट !रजिस्टर !मशीन !कपड़ा !बोतल !रॉयल्टी !निर्णय
    सत्र/satra/session/बैठक … विशेषज्ञ/सलाहकार/आपके/expert/salahkar !रद्द !बदल !हटा !आगे !टाल !कैंसल !aage !badha !बढ़ा !मत !nahi !नहीं !जगह !jagah !shift !postpone !reschedule !शिफ्ट !दूसरे !dusre !ट्रेडमार्क !पेटेंट !डिज़ाइन !ब्रांड !आविष्कार !लाइसेंस !कॉपीराइट !रजिस्टर !मशीन !कपड़ा !बोतल !रॉयल्टी
    फ्री/free/fri/खाली/khali … स्लॉट/slot/समय/time/टाइम !रद्द !बदल !हटा !आगे !टाल !कैंसल !aage !badha !बढ़ा !मत !nahi !नहीं !जगह !jagah !shift !postpone !reschedule !शिफ्ट !दूसरे !dusre !ट्रेडमार्क !पेटेंट !डिज़ाइन !ब्रांड !आविष्कार !लाइसेंस !कॉपीराइट !रजिस्टर !मशीन !कपड़ा !बोतल !रॉयल्टी
    अपॉइंटमेंट … सोमवार/मंगलवार/बुधवार/गुरुवार/शुक्रवार/शनिवार/रविवार/कल/परसों/हफ्ते/हफ़्ते/शाम/सुबह/बजे/kal/parso/hafte/somwar/monday/tuesday/wednesday/thursday/friday/saturday/sham/shaam/subah/baje/लेनी/लेना/चाहिए/थी/leni/lena/thi/chahiye/कर/करना/करता/करिए/करूँगा/करूँगी/करूंगा/करूंगी/करेगा/करेगी/करेंगे/kar/karna/karne/karni/karo/kari/kara/kare/kariye/karkar/karta/karti/karte/karunga/karungi/karega/karegi/karenge/karya !रद्द !बदल !हटा !आगे !टाल !कैंसल !aage !badha !बढ़ा !मत !nahi !नहीं !जगह !jagah !shift !postpone !reschedule !शिफ्ट !दूसरे !dusre !ट्रेडमार्क !पेटेंट !डिज़ाइन !ब्रांड !आविष्कार !लाइसेंस !कॉपीराइट !रजिस्टर !मशीन !कपड़ा !बोतल !रॉयल्टी !कब
    = अपॉइंटमेंट लेना है
    = अपॉइंटमेंट बुक करो
    = appointment book
    = book appointment
    = appointment leni hai
    = booking karni hai
    = सलाह चाहिए
    = सलाह लेनी है
    = salah chahiye
    = मिलना है
    = समय लेना है
    = slot chahiye

reschedule =
    अपॉइंटमेंट/मुलाकात/मीटिंग/बुकिंग … बदल/आगे/पीछे/खिसका/टाल/पोस्टपोन/शिफ्ट/aage/tal/shift/postpone/reschedule !आवेदन !प्राथमिकता !लॉन्च !पेटेंट
    बदल/खिसका/टाल/शिफ्ट/postpone/reschedule/shift … अपॉइंटमेंट/मुलाकात/मीटिंग/बुकिंग/मिलने !आवेदन !प्राथमिकता !पेटेंट
    समय/टाइम/तारीख/दिन … बदल … अपॉइंटमेंट/मीटिंग/मुलाकात/बुकिंग/मिलने/milne
    अपॉइंटमेंट/मीटिंग/मुलाकात/बुकिंग/मिलने … दूसरा/दूसरे/दूसरी/और/नया/dusra/dusre/doosra/naya … समय/टाइम/दिन/तारीख/din
    दूसरा/दूसरे/नया/कोई/dusra/dusre/naya … समय/टाइम/दिन/तारीख/din … अपॉइंटमेंट/मीटिंग/मुलाकात/मिलने/बुकिंग
    नहीं/nahi … आ/पहुँच/aa/pahuch … दूसरा/दूसरे/बाद/और/dusra/dusre/baad … दिन/समय/टाइम/तारीख/din
    आ नहीं/nahi … सकता/सकती/पाऊँगा/पाऊँगी/sakta/paunga … दूसरा/बदल/आगे/dusra
    reschedule
    अपॉइंटमेंट/मीटिंग/बुकिंग … किसी/kisi/और/aur … दिन/समय/din/tarikh/तारीख
    रिशेड्यूल
    मेरा/मेरी/mera/meri समय/टाइम बदल !आवेदन !पेटेंट
    कल/kal/सोमवार/मंगलवार/बुधवार/गुरुवार/शुक्रवार … कर/रख/kar/rakh … दो/दीजिए/do/dijiye … अपॉइंटमेंट/मीटिंग/बुकिंग/मुलाकात
    अपॉइंटमेंट/मीटिंग/बुकिंग/स्लॉट/सेशन/परामर्श/मिलने/slot/session/milne … बदल/बदलना/बदलता/बदलिए/बदलूँगा/बदलूँगी/बदलूंगा/बदलूंगी/बदलेगा/बदलेगी/बदलेंगे/बदलनी/बदलवा/आगे/पीछे/बढ़ा/बढा/बढ़ाना/बढ़ाता/बढ़ाइए/बढ़ाऊँगा/बढ़ाऊँगी/बढ़ाऊंगा/बढ़ाएगा/बढ़ाएगी/बढ़ाएंगे/बढाना/बढाता/बढाइए/बढाऊँगा/बढाऊँगी/बढाऊंगा/बढाएगा/बढाएगी/बढाएंगे/खिसका/खिसकाना/खिसकाता/खिसकाइए/खिसकाऊँगा/खिसकाऊँगी/खिसकाऊंगा/खिसकाएगा/खिसकाएगी/खिसकाएंगे/टाल/टालना/टालता/टालिए/टालूँगा/टालूँगी/टालूंगा/टालूंगी/टालेगा/टालेगी/टालेंगे/शिफ्ट/पोस्टपोन/सरका/badal/badalna/badalne/badalni/badalo/badali/badala/badale/badaliye/badalkar/badalta/badalti/badalte/badalunga/badalungi/badalega/badalegi/badalenge/badalya/badalwa/aage/age/peeche/piche/badha/badhana/badhane/badhani/badhao/badhai/badhaa/badhae/badhaiye/badhakar/badhata/badhati/badhate/badhaunga/badhaungi/badhaega/badhaegi/badhaenge/badhaya/khiska/khiskana/khiskane/khiskani/khiskao/khiskai/khiskaa/khiskae/khiskaiye/khiskakar/khiskata/khiskati/khiskate/khiskaunga/khiskaungi/khiskaega/khiskaegi/khiskaenge/khiskaya/tal/talna/talne/talni/talo/tali/tala/tale/taliye/talkar/talta/talti/talte/talunga/talungi/talega/talegi/talenge/talya/taal/shift/postpone/sarka/change/रीशेड्यूल/रिशेड्यूल/reschedule/resedule/rescedule/prepone !आवेदन !प्राथमिकता !पेटेंट !ट्रेडमार्क !लॉन्च !सुनवाई !अवधि !शुल्क !प्रकाशन !पार्टनर
    बदल/बदलना/बदलता/बदलिए/बदलूँगा/बदलूँगी/बदलूंगा/बदलूंगी/बदलेगा/बदलेगी/बदलेंगे/बदलनी/बदलवा/आगे/पीछे/बढ़ा/बढा/बढ़ाना/बढ़ाता/बढ़ाइए/बढ़ाऊँगा/बढ़ाऊँगी/बढ़ाऊंगा/बढ़ाएगा/बढ़ाएगी/बढ़ाएंगे/बढाना/बढाता/बढाइए/बढाऊँगा/बढाऊँगी/बढाऊंगा/बढाएगा/बढाएगी/बढाएंगे/खिसका/खिसकाना/खिसकाता/खिसकाइए/खिसकाऊँगा/खिसकाऊँगी/खिसकाऊंगा/खिसकाएगा/खिसकाएगी/खिसकाएंगे/टाल/टालना/टालता/टालिए/टालूँगा/टालूँगी/टालूंगा/टालूंगी/टालेगा/टालेगी/टालेंगे/शिफ्ट/पोस्टपोन/सरका/badal/badalna/badalne/badalni/badalo/badali/badala/badale/badaliye/badalkar/badalta/badalti/badalte/badalunga/badalungi/badalega/badalegi/badalenge/badalya/badalwa/aage/age/peeche/piche/badha/badhana/badhane/badhani/badhao/badhai/badhaa/badhae/badhaiye/badhakar/badhata/badhati/badhate/badhaunga/badhaungi/badhaega/badhaegi/badhaenge/badhaya/khiska/khiskana/khiskane/khiskani/khiskao/khiskai/khiskaa/khiskae/khiskaiye/khiskakar/khiskata/khiskati/khiskate/khiskaunga/khiskaungi/khiskaega/khiskaegi/khiskaenge/khiskaya/tal/talna/talne/talni/talo/tali/tala/tale/taliye/talkar/talta/talti/talte/talunga/talungi/talega/talegi/talenge/talya/taal/shift/postpone/sarka/change/रीशेड्यूल/रिशेड्यूल/reschedule/resedule/rescedule/prepone … अपॉइंटमेंट/मीटिंग/बुकिंग/स्लॉट/सेशन/मिलने/slot/session/milne !आवेदन !प्राथमिकता !पेटेंट !ट्रेडमार्क !लॉन्च !सुनवाई !अवधि !शुल्क !प्रकाशन !पार्टनर
    समय/तारीख/दिन/tarikh/din/date … बदल/बदलना/बदलता/बदलिए/बदलूँगा/बदलूँगी/बदलूंगा/बदलूंगी/बदलेगा/बदलेगी/बदलेंगे/बदलनी/बदलवा/आगे/पीछे/बढ़ा/बढा/बढ़ाना/बढ़ाता/बढ़ाइए/बढ़ाऊँगा/बढ़ाऊँगी/बढ़ाऊंगा/बढ़ाएगा/बढ़ाएगी/बढ़ाएंगे/बढाना/बढाता/बढाइए/बढाऊँगा/बढाऊँगी/बढाऊंगा/बढाएगा/बढाएगी/बढाएंगे/खिसका/खिसकाना/खिसकाता/खिसकाइए/खिसकाऊँगा/खिसकाऊँगी/खिसकाऊंगा/खिसकाएगा/खिसकाएगी/खिसकाएंगे/टाल/टालना/टालता/टालिए/टालूँगा/टालूँगी/टालूंगा/टालूंगी/टालेगा/टालेगी/टालेंगे/शिफ्ट/पोस्टपोन/सरका/badal/badalna/badalne/badalni/badalo/badali/badala/badale/badaliye/badalkar/badalta/badalti/badalte/badalunga/badalungi/badalega/badalegi/badalenge/badalya/badalwa/aage/age/peeche/piche/badha/badhana/badhane/badhani/badhao/badhai/badhaa/badhae/badhaiye/badhakar/badhata/badhati/badhate/badhaunga/badhaungi/badhaega/badhaegi/badhaenge/badhaya/khiska/khiskana/khiskane/khiskani/khiskao/khiskai/khiskaa/khiskae/khiskaiye/khiskakar/khiskata/khiskati/khiskate/khiskaunga/khiskaungi/khiskaega/khiskaegi/khiskaenge/khiskaya/tal/talna/talne/talni/talo/tali/tala/tale/taliye/talkar/talta/talti/talte/talunga/talungi/talega/talegi/talenge/talya/taal/shift/postpone/sarka/change/रीशेड्यूल/रिशेड्यूल/reschedule/resedule/rescedule/prepone !आवेदन !प्राथमिकता !पेटेंट !ट्रेडमार्क !लॉन्च !सुनवाई !अवधि !शुल्क !प्रकाशन !पार्टनर !नवीनीकरण !जन्म
    कल/आज/परसों/सोमवार/मंगलवार/बुधवार/गुरुवार/बृहस्पतिवार/शुक्रवार/शनिवार/रविवार/इतवार/kal/aaj/parso/parson/somwar/somvar/mangalwar/mangal/budhwar/budh/guruwar/guru/shukrawar/shukr/shaniwar/shani/itwar/raviwar/monday/tuesday/wednesday/thursday/friday/saturday/sunday/सुबह/शाम/दोपहर/subah/shaam/sham/dopahar/बजे/baje … नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat … कल/आज/परसों/सोमवार/मंगलवार/बुधवार/गुरुवार/बृहस्पतिवार/शुक्रवार/शनिवार/रविवार/इतवार/kal/aaj/parso/parson/somwar/somvar/mangalwar/mangal/budhwar/budh/guruwar/guru/shukrawar/shukr/shaniwar/shani/itwar/raviwar/monday/tuesday/wednesday/thursday/friday/saturday/sunday/सुबह/शाम/दोपहर/subah/shaam/sham/dopahar/बजे/baje … कर/करना/करता/करिए/करूँगा/करूँगी/करूंगा/करूंगी/करेगा/करेगी/करेंगे/रख/रखना/रखता/रखिए/रखूँगा/रखूँगी/रखूंगा/रखूंगी/रखेगा/रखेगी/रखेंगे/रखो/दो/दीजिए/लो/आ/आना/आता/आइए/आऊँगा/आऊँगी/आऊंगा/आएगा/आएगी/आएंगे/kar/karna/karne/karni/karo/kari/kara/kare/kariye/karkar/karta/karti/karte/karunga/karungi/karega/karegi/karenge/karya/rakh/rakhna/rakhne/rakhni/rakho/rakhi/rakha/rakhe/rakhiye/rakhkar/rakhta/rakhti/rakhte/rakhunga/rakhungi/rakhega/rakhegi/rakhenge/rakhya/do/lo/aa/aana/aane/aani/aao/aai/aaa/aae/aaiye/aakar/aata/aati/aate/aaunga/aaungi/aaega/aaegi/aaenge/aaya/सकते/sakte/possible/हो/ho !आवेदन !प्राथमिकता !पेटेंट !ट्रेडमार्क !लॉन्च !सुनवाई !अवधि !शुल्क !प्रकाशन !पार्टनर
    कल/आज/परसों/सोमवार/मंगलवार/बुधवार/गुरुवार/बृहस्पतिवार/शुक्रवार/शनिवार/रविवार/इतवार/kal/aaj/parso/parson/somwar/somvar/mangalwar/mangal/budhwar/budh/guruwar/guru/shukrawar/shukr/shaniwar/shani/itwar/raviwar/monday/tuesday/wednesday/thursday/friday/saturday/sunday/सुबह/शाम/दोपहर/subah/shaam/sham/dopahar/बजे/baje … जगह/बदले/बजाय/jagah/badle/bajay … कल/आज/परसों/सोमवार/मंगलवार/बुधवार/गुरुवार/बृहस्पतिवार/शुक्रवार/शनिवार/रविवार/इतवार/kal/aaj/parso/parson/somwar/somvar/mangalwar/mangal/budhwar/budh/guruwar/guru/shukrawar/shukr/shaniwar/shani/itwar/raviwar/monday/tuesday/wednesday/thursday/friday/saturday/sunday/सुबह/शाम/दोपहर/subah/shaam/sham/dopahar/बजे/baje !आवेदन !प्राथमिकता !पेटेंट !ट्रेडमार्क !लॉन्च !सुनवाई !अवधि !शुल्क !प्रकाशन !पार्टनर
    नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat … हो/आ/आना/आता/आइए/आऊँगा/आऊँगी/आऊंगा/आएगा/आएगी/आएंगे/पहुँच/पहुंच/ho/aa/aana/aane/aani/aao/aai/aaa/aae/aaiye/aakar/aata/aati/aate/aaunga/aaungi/aaega/aaegi/aaenge/aaya/pahuch/pahunch … पाएगा/पाऊँगा/पाऊंगा/पाऊँगी/पाऊंगी/सकता/सकती/payega/paunga/paungi/sakta/sakti … कल/आज/परसों/सोमवार/मंगलवार/बुधवार/गुरुवार/बृहस्पतिवार/शुक्रवार/शनिवार/रविवार/इतवार/kal/aaj/parso/parson/somwar/somvar/mangalwar/mangal/budhwar/budh/guruwar/guru/shukrawar/shukr/shaniwar/shani/itwar/raviwar/monday/tuesday/wednesday/thursday/friday/saturday/sunday/सुबह/शाम/दोपहर/subah/shaam/sham/dopahar/बजे/baje/दूसरा/अगले/dusra/agle/baad/bad !आवेदन !प्राथमिकता !पेटेंट !ट्रेडमार्क !लॉन्च !सुनवाई !अवधि !शुल्क !प्रकाशन !पार्टनर
    किसी/kisi/कोई/koi/दूसरे/दूसरा/dusre/dusra … और/aur/दिन/din … दिन/समय/टाइम/din/time/tarikh/मिल/मिलना/मिलता/मिलिए/मिलूँगा/मिलूँगी/मिलूंगा/मिलूंगी/मिलेगा/मिलेगी/मिलेंगे/mil/milna/milne/milni/milo/mili/mila/mile/miliye/milkar/milta/milti/milte/milunga/milungi/milega/milegi/milenge/milya … मिल/मिलना/मिलता/मिलिए/मिलूँगा/मिलूँगी/मिलूंगा/मिलूंगी/मिलेगा/मिलेगी/मिलेंगे/रख/रखना/रखता/रखिए/रखूँगा/रखूँगी/रखूंगा/रखूंगी/रखेगा/रखेगी/रखेंगे/कर/करना/करता/करिए/करूँगा/करूँगी/करूंगा/करूंगी/करेगा/करेगी/करेंगे/दे/देना/देता/देिए/देऊँगा/देऊँगी/देऊंगा/देएगा/देएगी/देएंगे/हो/सकते/mil/milna/milne/milni/milo/mili/mila/mile/miliye/milkar/milta/milti/milte/milunga/milungi/milega/milegi/milenge/milya/rakh/rakhna/rakhne/rakhni/rakho/rakhi/rakha/rakhe/rakhiye/rakhkar/rakhta/rakhti/rakhte/rakhunga/rakhungi/rakhega/rakhegi/rakhenge/rakhya/kar/karna/karne/karni/karo/kari/kara/kare/kariye/karkar/karta/karti/karte/karunga/karungi/karega/karegi/karenge/karya/de/dena/dene/deni/deo/dei/dea/dee/deiye/dekar/deta/deti/dete/deunga/deungi/deega/deegi/deenge/deya/ho/sakte !आवेदन !प्राथमिकता !पेटेंट !ट्रेडमार्क !लॉन्च !सुनवाई !अवधि !शुल्क !प्रकाशन !पार्टनर !कंपनी !नाम !डिज़ाइन !देश
    अगले/अगली/agle/agli/बाद/baad/bad … हफ्ते/हफ़्ते/दिन/महीने/तारीख/hafte/din/mahine/tarikh … कर/करना/करता/करिए/करूँगा/करूँगी/करूंगा/करूंगी/करेगा/करेगी/करेंगे/रख/रखना/रखता/रखिए/रखूँगा/रखूँगी/रखूंगा/रखूंगी/रखेगा/रखेगी/रखेंगे/दो/दीजिए/दें/kar/karna/karne/karni/karo/kari/kara/kare/kariye/karkar/karta/karti/karte/karunga/karungi/karega/karegi/karenge/karya/rakh/rakhna/rakhne/rakhni/rakho/rakhi/rakha/rakhe/rakhiye/rakhkar/rakhta/rakhti/rakhte/rakhunga/rakhungi/rakhega/rakhegi/rakhenge/rakhya/do/dijiye !आवेदन !प्राथमिकता !पेटेंट !ट्रेडमार्क !लॉन्च !सुनवाई !अवधि !शुल्क !प्रकाशन !पार्टनर !सलाहकार !चाहिए !chahiye
    अपॉइंटमेंट/मीटिंग/बुकिंग/स्लॉट/slot/मुलाकात … घंटा/घंटे/दिन/हफ्ते/ghanta/ghante/din/hafte/शाम/सुबह/परसों/parso … बाद/पहले/आगे/पीछे/baad/bad/pehle/aage/age/कर/करना/करता/करिए/करूँगा/करूँगी/करूंगा/करूंगी/करेगा/करेगी/करेंगे/kar/karna/karne/karni/karo/kari/kara/kare/kariye/karkar/karta/karti/karte/karunga/karungi/karega/karegi/karenge/karya … दें/दो/दीजिए/कर/करना/करता/करिए/करूँगा/करूँगी/करूंगा/करूंगी/करेगा/करेगी/करेंगे/do/dijiye/de/dena/dene/deni/deo/dei/dea/dee/deiye/dekar/deta/deti/dete/deunga/deungi/deega/deegi/deenge/deya/kar/karna/karne/karni/karo/kari/kara/kare/kariye/karkar/karta/karti/karte/karunga/karungi/karega/karegi/karenge/karya !आवेदन !प्राथमिकता !पेटेंट !ट्रेडमार्क !लॉन्च !सुनवाई !अवधि !शुल्क !प्रकाशन !पार्टनर
    थोड़ा/थोडा/thoda/एक/ek/दो/do … आगे/बाद/पीछे/aage/age/baad/bad/peeche/piche … बढ़ा/बढा/बढ़ाना/बढ़ाता/बढ़ाइए/बढ़ाऊँगा/बढ़ाऊँगी/बढ़ाऊंगा/बढ़ाएगा/बढ़ाएगी/बढ़ाएंगे/बढाना/बढाता/बढाइए/बढाऊँगा/बढाऊँगी/बढाऊंगा/बढाएगा/बढाएगी/बढाएंगे/कर/करना/करता/करिए/करूँगा/करूँगी/करूंगा/करूंगी/करेगा/करेगी/करेंगे/खिसका/खिसकाना/खिसकाता/खिसकाइए/खिसकाऊँगा/खिसकाऊँगी/खिसकाऊंगा/खिसकाएगा/खिसकाएगी/खिसकाएंगे/badha/badhana/badhane/badhani/badhao/badhai/badhaa/badhae/badhaiye/badhakar/badhata/badhati/badhate/badhaunga/badhaungi/badhaega/badhaegi/badhaenge/badhaya/kar/karna/karne/karni/karo/kari/kara/kare/kariye/karkar/karta/karti/karte/karunga/karungi/karega/karegi/karenge/karya/khiska/khiskana/khiskane/khiskani/khiskao/khiskai/khiskaa/khiskae/khiskaiye/khiskakar/khiskata/khiskati/khiskate/khiskaunga/khiskaungi/khiskaega/khiskaegi/khiskaenge/khiskaya … मीटिंग/अपॉइंटमेंट/समय/meeting/miting !आवेदन !प्राथमिकता !पेटेंट !ट्रेडमार्क !लॉन्च !सुनवाई !अवधि !शुल्क !प्रकाशन !पार्टनर
    = समय बदलना है
    = तारीख बदलो
    = reschedule karna hai
    = टाइम बदलो
    सोमवार/मंगलवार/बुधवार/गुरुवार/शुक्रवार/शनिवार/रविवार/कल/परसों/हफ्ते/हफ़्ते/शाम/सुबह/बजे/kal/parso/hafte/somwar/monday/tuesday/wednesday/thursday/friday/saturday/sham/shaam/subah/baje/आज/बृहस्पतिवार/इतवार/aaj/parson/somvar/mangalwar/mangal/budhwar/budh/guruwar/guru/shukrawar/shukr/shaniwar/shani/itwar/raviwar/sunday/दोपहर/dopahar … जगह/बजाय/बजाए/बदले/jagah/bajay/badle … सोमवार/मंगलवार/बुधवार/गुरुवार/शुक्रवार/शनिवार/रविवार/कल/परसों/हफ्ते/हफ़्ते/शाम/सुबह/बजे/kal/parso/hafte/somwar/monday/tuesday/wednesday/thursday/friday/saturday/sham/shaam/subah/baje/आज/बृहस्पतिवार/इतवार/aaj/parson/somvar/mangalwar/mangal/budhwar/budh/guruwar/guru/shukrawar/shukr/shaniwar/shani/itwar/raviwar/sunday/दोपहर/dopahar !आवेदन !प्राथमिकता !पेटेंट !ट्रेडमार्क !लॉन्च !सुनवाई !अवधि !शुल्क !प्रकाशन !पार्टनर
    नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat पहुँच/पहुंच/आ/आना/आता/आइए/आऊँगा/आऊँगी/आऊंगा/आएगा/आएगी/आएंगे/pahuch/pahunch/aa/aana/aane/aani/aao/aai/aaa/aae/aaiye/aakar/aata/aati/aate/aaunga/aaungi/aaega/aaegi/aaenge/aaya … सकता/सकती/पाऊँगा/पाऊंगा/sakta/sakti/paunga … नया/नई/दूसरा/और/naya/dusra/aur … समय/दिन/टाइम/time/din !आवेदन !प्राथमिकता !पेटेंट !ट्रेडमार्क !लॉन्च !सुनवाई !अवधि !शुल्क !प्रकाशन !पार्टनर
    नया/नई/naya/दूसरा/dusra/कोई/koi … समय/टाइम/दिन/तारीख/time/din … दें/दो/दे/देना/देता/देिए/देऊँगा/देऊँगी/देऊंगा/देएगा/देएगी/देएंगे/दीजिए/रख/रखना/रखता/रखिए/रखूँगा/रखूँगी/रखूंगा/रखूंगी/रखेगा/रखेगी/रखेंगे/do/de/dena/dene/deni/deo/dei/dea/dee/deiye/dekar/deta/deti/dete/deunga/deungi/deega/deegi/deenge/deya/dijiye/rakh/rakhna/rakhne/rakhni/rakho/rakhi/rakha/rakhe/rakhiye/rakhkar/rakhta/rakhti/rakhte/rakhunga/rakhungi/rakhega/rakhegi/rakhenge/rakhya !आवेदन !प्राथमिकता !पेटेंट !ट्रेडमार्क !लॉन्च !सुनवाई !अवधि !शुल्क !प्रकाशन !पार्टनर !नवीनीकरण
    और/aur/दूसरा/dusra दिन/din/समय/time … दो/दे/देना/देता/देिए/देऊँगा/देऊँगी/देऊंगा/देएगा/देएगी/देएंगे/दीजिए/रख/रखना/रखता/रखिए/रखूँगा/रखूँगी/रखूंगा/रखूंगी/रखेगा/रखेगी/रखेंगे/do/de/dena/dene/deni/deo/dei/dea/dee/deiye/dekar/deta/deti/dete/deunga/deungi/deega/deegi/deenge/deya/rakh/rakhna/rakhne/rakhni/rakho/rakhi/rakha/rakhe/rakhiye/rakhkar/rakhta/rakhti/rakhte/rakhunga/rakhungi/rakhega/rakhegi/rakhenge/rakhya !आवेदन !प्राथमिकता !पेटेंट !ट्रेडमार्क !लॉन्च !सुनवाई !अवधि !शुल्क !प्रकाशन !पार्टनर
    late/लेट/देर … समय/टाइम/time/बदल/बदलना/बदलता/बदलिए/बदलूँगा/बदलूँगी/बदलूंगा/बदलूंगी/बदलेगा/बदलेगी/बदलेंगे/badal/badalna/badalne/badalni/badalo/badali/badala/badale/badaliye/badalkar/badalta/badalti/badalte/badalunga/badalungi/badalega/badalegi/badalenge/badalya … !आवेदन !प्राथमिकता !पेटेंट !ट्रेडमार्क !लॉन्च !सुनवाई !अवधि !शुल्क !प्रकाशन !पार्टनर बदल/बदलना/बदलता/बदलिए/बदलूँगा/बदलूँगी/बदलूंगा/बदलूंगी/बदलेगा/बदलेगी/बदलेंगे/badal/badalna/badalne/badalni/badalo/badali/badala/badale/badaliye/badalkar/badalta/badalti/badalte/badalunga/badalungi/badalega/badalegi/badalenge/badalya/आगे/aage/age/सकते/sakte
    तारीख/tarikh/date/दिन/समय/टाइम … आगे/पीछे/बढ़ा/बढा/बढ़ाना/बढ़ाता/बढ़ाइए/बढ़ाऊँगा/बढ़ाऊँगी/बढ़ाऊंगा/बढ़ाएगा/बढ़ाएगी/बढ़ाएंगे/बढाना/बढाता/बढाइए/बढाऊँगा/बढाऊँगी/बढाऊंगा/बढाएगा/बढाएगी/बढाएंगे/aage/age/peeche/piche/badha/badhana/badhane/badhani/badhao/badhai/badhaa/badhae/badhaiye/badhakar/badhata/badhati/badhate/badhaunga/badhaungi/badhaega/badhaegi/badhaenge/badhaya … !आवेदन !प्राथमिकता !पेटेंट !ट्रेडमार्क !लॉन्च !सुनवाई !अवधि !शुल्क !प्रकाशन !पार्टनर मेरी/meri/दो/बढ़ाइए/बढाइए/कर/करना/करता/करिए/करूँगा/करूँगी/करूंगा/करूंगी/करेगा/करेगी/करेंगे/kar/karna/karne/karni/karo/kari/kara/kare/kariye/karkar/karta/karti/karte/karunga/karungi/karega/karegi/karenge/karya/दीजिए !आवेदन !जवाब
    शहर/shehar/बाहर/bahar/बीमार/शादी … दिन/din/समय … और/दूसरा/बदल/बदलना/बदलता/बदलिए/बदलूँगा/बदलूँगी/बदलूंगा/बदलूंगी/बदलेगा/बदलेगी/बदलेंगे/aur/dusra/badal/badalna/badalne/badalni/badalo/badali/badala/badale/badaliye/badalkar/badalta/badalti/badalte/badalunga/badalungi/badalega/badalegi/badalenge/badalya/koi/कोई !आवेदन !प्राथमिकता !पेटेंट !ट्रेडमार्क !लॉन्च !सुनवाई !अवधि !शुल्क !प्रकाशन !पार्टनर
    काम/kaam/kam … आ/आना/आता/आइए/आऊँगा/आऊँगी/आऊंगा/आएगा/आएगी/आएंगे/aa/aana/aane/aani/aao/aai/aaa/aae/aaiye/aakar/aata/aati/aate/aaunga/aaungi/aaega/aaegi/aaenge/aaya … गया/gaya … दूसरा/dusra/और/aur … समय/दिन/time/din !आवेदन !प्राथमिकता !पेटेंट !ट्रेडमार्क !लॉन्च !सुनवाई !अवधि !शुल्क !प्रकाशन !पार्टनर
    = समय बदलो
    = समय बदल दो
    = समय बदल दीजिए
    = time change
    = change time
    = appointment change karo
    = तारीख बदल दो
    = date change
    = दूसरा दिन
    = dusra din
    = reschedule

cancel =
    अपॉइंटमेंट/मुलाकात/मीटिंग/बुकिंग … रद्द/मिटा/हटा/कैंसल !ट्रेडमार्क !पेटेंट !होटल
    रद्द/हटा … अपॉइंटमेंट/मुलाकात/मीटिंग/बुकिंग !ट्रेडमार्क !पेटेंट !होटल !अनुबंध
    अपॉइंटमेंट/मुलाकात/मीटिंग/बुकिंग … नहीं/nahi/मत/mat/ज़रूरत … चाहिए/आ/रही/करनी/है/chahiye/aa/hai/jarurat !दूसरा !बदल !dusra
    अब/ab … अपॉइंटमेंट/मीटिंग/बुकिंग/मुलाकात … नहीं/nahi … चाहिए/chahiye !दूसरा
    नहीं/nahi … आ/aa/पहुँच … पाऊँगा/पाऊँगी/सकता/सकती/पाएँगे/paunga/sakta/paungi !दूसरा !बदल !दूसरे !dusra !आविष्कार !पेटेंट !नाम !काम
    = रद्द
    = रद्द करो
    = रद्द करें
    = बुकिंग रद्द
    = मेरी बुकिंग रद्द करो
    अपॉइंटमेंट/मीटिंग/बुकिंग/स्लॉट/सेशन/परामर्श/slot/session … रद्द/हटा/हटाना/हटाता/हटाइए/हटाऊँगा/हटाऊँगी/हटाऊंगा/हटाएगा/हटाएगी/हटाएंगे/मिटा/मिटाना/मिटाता/मिटाइए/मिटाऊँगा/मिटाऊँगी/मिटाऊंगा/मिटाएगा/मिटाएगी/मिटाएंगे/छोड़/छोड/छोड़ना/छोड़ता/छोड़िए/छोड़ूँगा/छोड़ूँगी/छोड़ूंगा/छोड़ूंगी/छोड़ेगा/छोड़ेगी/छोड़ेंगे/छोडना/छोडता/छोडिए/छोडूँगा/छोडूँगी/छोडूंगा/छोडूंगी/छोडेगा/छोडेगी/छोडेंगे/chhod/chhodna/chhodne/chhodni/chhodo/chhodi/chhoda/chhode/chhodiye/chhodkar/chhodta/chhodti/chhodte/chhodunga/chhodungi/chhodega/chhodegi/chhodenge/chhodya/chod/chodna/chodne/chodni/chodo/chodi/choda/chode/chodiye/chodkar/chodta/chodti/chodte/chodunga/chodungi/chodega/chodegi/chodenge/chodya/drop !ट्रेडमार्क !पेटेंट !होटल !लाइसेंस
    रद्द/हटा/हटाना/हटाता/हटाइए/हटाऊँगा/हटाऊँगी/हटाऊंगा/हटाएगा/हटाएगी/हटाएंगे … अपॉइंटमेंट/मीटिंग/बुकिंग/स्लॉट/सेशन/slot/session !ट्रेडमार्क !पेटेंट !होटल !लाइसेंस
    मेरा/मेरी/mera/meri … समय/टाइम/slot/स्लॉट … रद्द/हटा/हटाना/हटाता/हटाइए/हटाऊँगा/हटाऊँगी/हटाऊंगा/हटाएगा/हटाएगी/हटाएंगे !ट्रेडमार्क !पेटेंट
    अपॉइंटमेंट/मीटिंग/बुकिंग/स्लॉट/slot … नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat … करनी/करना/रखो/रखना/चाहिए/आना/आऊँगा/आऊंगा/ज़रूरत/जरूरत/karni/karna/rakho/rakhna/chahiye/aana/ana/aunga/aaunga/jarurat/hogi !दूसरा !बदल !dusra !परसों !parso
    नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat … अपॉइंटमेंट/मीटिंग/बुकिंग/slot … चाहिए/करनी/chahiye/karni !दूसरा !बदल
    सलाह/परामर्श/मिलने/salah/milne … ज़रूरत/जरूरत/jarurat/zarurat … नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat
    नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat आऊँगा/आऊंगा/आऊँगी/आऊंगी/आएँगे/आएंगे/आना/आने/aaunga/aunga/aaungi/aungi/aayenge/ayenge/aana/ana/ane !दूसरा !बदल !dusra !परसों !parso !काम !जगह !बदले !समझ !ऑर्डर !माल
    नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat … आ/आना/आता/आइए/आऊँगा/आऊँगी/आऊंगा/आएगा/आएगी/आएंगे/aa/aana/aane/aani/aao/aai/aaa/aae/aaiye/aakar/aata/aati/aate/aaunga/aaungi/aaega/aaegi/aaenge/aaya … रहा/रही/पाऊँगा/पाऊंगा/पाऊँगी/पाऊंगी/सकूँगा/सकूंगा/raha/rahi/paunga/paungi/sakunga … मैं/main/mai/कल/kal/रद्द/आज/परसों/सोमवार/मंगलवार/बुधवार/गुरुवार/बृहस्पतिवार/शुक्रवार/शनिवार/रविवार/इतवार/aaj/parso/parson/somwar/somvar/mangalwar/mangal/budhwar/budh/guruwar/guru/shukrawar/shukr/shaniwar/shani/itwar/raviwar/monday/tuesday/wednesday/thursday/friday/saturday/sunday/सुबह/शाम/दोपहर/subah/shaam/sham/dopahar/बजे/baje !दूसरा !बदल !dusra !परसों !parso !आगे !माल !समझ
    मैं/main/mai/कल/kal … नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat … आ/आना/आता/आइए/आऊँगा/आऊँगी/आऊंगा/आएगा/आएगी/आएंगे/aa/aana/aane/aani/aao/aai/aaa/aae/aaiye/aakar/aata/aati/aate/aaunga/aaungi/aaega/aaegi/aaenge/aaya … रहा/रही/पाऊँगा/पाऊंगा/पाऊँगी/पाऊंगी/सकता/raha/rahi/paunga/paungi/sakta !दूसरा !बदल !dusra !परसों !parso !आगे !समझ !माल !शनिवार
    = रद्द कर दो
    = cancel
    = cancel kar do
    = कैंसल
    = कैंसिल कर दो
    = nahi aaunga
    रहने/rehne दीजिए/दो/दें/do/dijiye … अपॉइंटमेंट/मीटिंग/बुकिंग/मुलाकात
    सोमवार/मंगलवार/बुधवार/गुरुवार/शुक्रवार/शनिवार/रविवार/कल/परसों/हफ्ते/हफ़्ते/शाम/सुबह/बजे/kal/parso/hafte/somwar/monday/tuesday/wednesday/thursday/friday/saturday/sham/shaam/subah/baje/आज/बृहस्पतिवार/इतवार/aaj/parson/somvar/mangalwar/mangal/budhwar/budh/guruwar/guru/shukrawar/shukr/shaniwar/shani/itwar/raviwar/sunday/दोपहर/dopahar वाला/वाली/wala/wali रद्द/हटा/हटाना/हटाता/हटाइए/हटाऊँगा/हटाऊँगी/हटाऊंगा/हटाएगा/हटाएगी/हटाएंगे/cancel/छोड़/छोड/छोड़ना/छोड़ता/छोड़िए/छोड़ूँगा/छोड़ूँगी/छोड़ूंगा/छोड़ूंगी/छोड़ेगा/छोड़ेगी/छोड़ेंगे/छोडना/छोडता/छोडिए/छोडूँगा/छोडूँगी/छोडूंगा/छोडूंगी/छोडेगा/छोडेगी/छोडेंगे
    मिलने/milne … मन/man/mann/ज़रूरत/जरूरत/jarurat … नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat
    मन/mann/man नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat … रद्द
    निरस्त/nirast
    अपॉइंटमेंट/मीटिंग/बुकिंग/स्लॉट/slot/समय … छोड़/छोड/छोड़ना/छोड़ता/छोड़िए/छोड़ूँगा/छोड़ूँगी/छोड़ूंगा/छोड़ूंगी/छोड़ेगा/छोड़ेगी/छोड़ेंगे/छोडना/छोडता/छोडिए/छोडूँगा/छोडूँगी/छोडूंगा/छोडूंगी/छोडेगा/छोडेगी/छोडेंगे/chhod/chhodna/chhodne/chhodni/chhodo/chhodi/chhoda/chhode/chhodiye/chhodkar/chhodta/chhodti/chhodte/chhodunga/chhodungi/chhodega/chhodegi/chhodenge/chhodya/drop/ड्रॉप/निरस्त/rehne
    रद्द कर/करना/करता/करिए/करूँगा/करूँगी/करूंगा/करूंगी/करेगा/करेगी/करेंगे/kar/karna/karne/karni/karo/kari/kara/kare/kariye/karkar/karta/karti/karte/karunga/karungi/karega/karegi/karenge/karya दो/do/दीजिए/दें/dijiye !ट्रेडमार्क !पेटेंट !लाइसेंस !अनुबंध
    मैं/main/mai/हम … नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat आ/आना/आता/आइए/आऊँगा/आऊँगी/आऊंगा/आएगा/आएगी/आएंगे/aa/aana/aane/aani/aao/aai/aaa/aae/aaiye/aakar/aata/aati/aate/aaunga/aaungi/aaega/aaegi/aaenge/aaya … रहा/रही/रहे/raha/rahi !समझ
    = बुकिंग रद्द करो
    = booking cancel
    = cancel booking
    = cancel appointment
    = appointment cancel
    = अपॉइंटमेंट रद्द
    = मीटिंग रद्द
    = कैंसल करो
    = रद्द कर दीजिए
    = नहीं आऊँगा
    = nahi aana

language =
    हिंदी/अंग्रेजी/उर्दू/फ्रेंच/स्पेनिश/पुर्तगाली/स्वाहिली/बंगाली/तमिल/तेलुगु/मराठी/गुजराती/पंजाबी/urdu/french/arabic/spanish/chinese/russian/tamil/telugu/marathi/gujarati/bengali … में/me/mein … बात/बोलो/बोलें/लिखो/लिखें/जवाब/बताओ/बताइए/बोलिए/समझाओ/bolo/likho/jawab/batao/bataiye/samjhao/chahiye/चाहिए !आवेदन !अनुवाद !पेटेंट !ट्रेडमार्क !ब्रांड !नाम !लेबल !रजिस्टर
    क्या/kya/आप/aap/तुम/tum … हिंदी/अंग्रेजी/उर्दू/फ्रेंच/अरबी/बंगाली/तमिल/मराठी/पंजाबी/urdu/tamil … में/me/आती/बोलते/समझते/जानते/bolte/aati !आवेदन !पेटेंट !ट्रेडमार्क !अनुवाद
    भाषा बदल !आवेदन !सॉफ्टवेयर !प्रोग्राम
    दूसरी/और/कोई/dusri/doosri/aur भाषा … चाहिए/में/है/chahiye/me/hai !आवेदन !अनुवाद !नाम !ब्रांड !मतलब !किताब
    भाषा चुन/चुनें/चुनो/सेटिंग/setting/chuno !आवेदन
    गलत/galat भाषा
    अंग्रेजी/हिंदी/english … नहीं/nahi … आती/समझ/पढ़/aati/samajh/samajhta !दावे !चिट्ठी !पेटेंट
    हिंदी/अंग्रेजी/उर्दू/urdu … प्लीज/please/कृपया/plz !पेटेंट
    = हिंदी
    = अंग्रेजी
    = उर्दू
    = फ्रेंच
    = अरबी
    = भाषा
    = हिंदी में
    = english me
    = in hindi
    हिंदी/अंग्रेजी/उर्दू/फ्रेंच/स्पेनिश/पुर्तगाली/स्वाहिली/बंगाली/बांग्ला/तमिल/तेलुगु/मराठी/गुजराती/पंजाबी/कन्नड़/कन्नड/मलयालम/भोजपुरी/उड़िया/उडिया/असमिया/नेपाली/हिंग्लिश/urdu/french/arabic/spanish/chinese/russian/tamil/telugu/marathi/gujarati/bengali/bangla/punjabi/kannada/malayalam/bhojpuri/hinglish/nepali/odia … में/me/mein/mai/mei … बात/बोल/बोलना/बोलता/बोलिए/बोलूँगा/बोलूँगी/बोलूंगा/बोलूंगी/बोलेगा/बोलेगी/बोलेंगे/बोलो/बोलें/लिखो/लिख/लिखना/लिखता/लिखिए/लिखूँगा/लिखूँगी/लिखूंगा/लिखूंगी/लिखेगा/लिखेगी/लिखेंगे/लिखें/जवाब/बताओ/बता/बताना/बताता/बताइए/बताऊँगा/बताऊँगी/बताऊंगा/बताएगा/बताएगी/बताएंगे/समझाओ/समझा/चैट/उत्तर/सकते/सकता/करो/bol/bolna/bolne/bolni/bolo/boli/bola/bole/boliye/bolkar/bolta/bolti/bolte/bolunga/bolungi/bolega/bolegi/bolenge/bolya/likho/likh/likhna/likhne/likhni/likhi/likha/likhe/likhiye/likhkar/likhta/likhti/likhte/likhunga/likhungi/likhega/likhegi/likhenge/likhya/jawab/batao/bata/batana/batane/batani/batai/bataa/batae/bataiye/batakar/batata/batati/batate/bataunga/bataungi/bataega/bataegi/bataenge/bataya/samjhao/samjha/chat/reply/sakte/karo/talk/baat/bat/ho !आवेदन !अनुवाद !पेटेंट !ट्रेडमार्क !किताब !कॉपीराइट !ब्रांड !नाम !फॉर्म !लेबल !रजिस्टर
    हिंदी/अंग्रेजी/उर्दू/फ्रेंच/स्पेनिश/पुर्तगाली/स्वाहिली/बंगाली/बांग्ला/तमिल/तेलुगु/मराठी/गुजराती/पंजाबी/कन्नड़/कन्नड/मलयालम/भोजपुरी/उड़िया/उडिया/असमिया/नेपाली/हिंग्लिश/urdu/french/arabic/spanish/chinese/russian/tamil/telugu/marathi/gujarati/bengali/bangla/punjabi/kannada/malayalam/bhojpuri/hinglish/nepali/odia … बोल/बोलना/बोलता/बोलिए/बोलूँगा/बोलूँगी/बोलूंगा/बोलूंगी/बोलेगा/बोलेगी/बोलेंगे/समझ/जान/आती/bolte/bol/bolna/bolne/bolni/bolo/boli/bola/bole/boliye/bolkar/bolta/bolti/bolunga/bolungi/bolega/bolegi/bolenge/bolya/samajh/samajhna/samajhne/samajhni/samajho/samajhi/samajha/samajhe/samajhiye/samajhkar/samajhta/samajhti/samajhte/samajhunga/samajhungi/samajhega/samajhegi/samajhenge/samajhya/aati/ati/आता/aata/ata … हो/हैं/है/सकते/क्या/ho/hai/sakte/kya !आवेदन !अनुवाद !पेटेंट !ट्रेडमार्क !किताब !कॉपीराइट !ब्रांड !नाम !फॉर्म !लेबल !रजिस्टर
    नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat … हिंदी/अंग्रेजी/उर्दू/फ्रेंच/स्पेनिश/पुर्तगाली/स्वाहिली/बंगाली/बांग्ला/तमिल/तेलुगु/मराठी/गुजराती/पंजाबी/कन्नड़/कन्नड/मलयालम/भोजपुरी/उड़िया/उडिया/असमिया/नेपाली/हिंग्लिश/urdu/french/arabic/spanish/chinese/russian/tamil/telugu/marathi/gujarati/bengali/bangla/punjabi/kannada/malayalam/bhojpuri/hinglish/nepali/odia … आती/समझ/पढ़/पढ/लिख/लिखना/लिखता/लिखिए/लिखूँगा/लिखूँगी/लिखूंगा/लिखूंगी/लिखेगा/लिखेगी/लिखेंगे/बोल/बोलना/बोलता/बोलिए/बोलूँगा/बोलूँगी/बोलूंगा/बोलूंगी/बोलेगा/बोलेगी/बोलेंगे/aati/ati/samajh/samajhna/samajhne/samajhni/samajho/samajhi/samajha/samajhe/samajhiye/samajhkar/samajhta/samajhti/samajhte/samajhunga/samajhungi/samajhega/samajhegi/samajhenge/samajhya/padh/likh/likhna/likhne/likhni/likho/likhi/likha/likhe/likhiye/likhkar/likhta/likhti/likhte/likhunga/likhungi/likhega/likhegi/likhenge/likhya/bol/bolna/bolne/bolni/bolo/boli/bola/bole/boliye/bolkar/bolta/bolti/bolte/bolunga/bolungi/bolega/bolegi/bolenge/bolya !आवेदन !अनुवाद !पेटेंट !ट्रेडमार्क !किताब !कॉपीराइट !ब्रांड !नाम !फॉर्म !लेबल !रजिस्टर !चिट्ठी !दावे
    हिंदी/अंग्रेजी/उर्दू/फ्रेंच/स्पेनिश/पुर्तगाली/स्वाहिली/बंगाली/बांग्ला/तमिल/तेलुगु/मराठी/गुजराती/पंजाबी/कन्नड़/कन्नड/मलयालम/भोजपुरी/उड़िया/उडिया/असमिया/नेपाली/हिंग्लिश/urdu/french/arabic/spanish/chinese/russian/tamil/telugu/marathi/gujarati/bengali/bangla/punjabi/kannada/malayalam/bhojpuri/hinglish/nepali/odia … पढ़/पढ/पढ़नी/पढनी/समझ/लिख/लिखना/लिखता/लिखिए/लिखूँगा/लिखूँगी/लिखूंगा/लिखूंगी/लिखेगा/लिखेगी/लिखेंगे/बोल/बोलना/बोलता/बोलिए/बोलूँगा/बोलूँगी/बोलूंगा/बोलूंगी/बोलेगा/बोलेगी/बोलेंगे/padh/padhni/samajh/samajhna/samajhne/samajhni/samajho/samajhi/samajha/samajhe/samajhiye/samajhkar/samajhta/samajhti/samajhte/samajhunga/samajhungi/samajhega/samajhegi/samajhenge/samajhya/likh/likhna/likhne/likhni/likho/likhi/likha/likhe/likhiye/likhkar/likhta/likhti/likhte/likhunga/likhungi/likhega/likhegi/likhenge/likhya/bol/bolna/bolne/bolni/bolo/boli/bola/bole/boliye/bolkar/bolta/bolti/bolte/bolunga/bolungi/bolega/bolegi/bolenge/bolya … नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat !आवेदन !अनुवाद !पेटेंट !ट्रेडमार्क !किताब !कॉपीराइट !ब्रांड !नाम !फॉर्म !लेबल !रजिस्टर !चिट्ठी !दावे
    हिंदी/अंग्रेजी/उर्दू/फ्रेंच/स्पेनिश/पुर्तगाली/स्वाहिली/बंगाली/बांग्ला/तमिल/तेलुगु/मराठी/गुजराती/पंजाबी/कन्नड़/कन्नड/मलयालम/भोजपुरी/उड़िया/उडिया/असमिया/नेपाली/हिंग्लिश/urdu/french/arabic/spanish/chinese/russian/tamil/telugu/marathi/gujarati/bengali/bangla/punjabi/kannada/malayalam/bhojpuri/hinglish/nepali/odia … नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat … आती/आता/समझ/जानता/जानती/aati/ati/aata/ata/samajh/samajhna/samajhne/samajhni/samajho/samajhi/samajha/samajhe/samajhiye/samajhkar/samajhta/samajhti/samajhte/samajhunga/samajhungi/samajhega/samajhegi/samajhenge/samajhya/janta/jante !आवेदन !अनुवाद !पेटेंट !ट्रेडमार्क !किताब !कॉपीराइट !ब्रांड !नाम !फॉर्म !लेबल !रजिस्टर !चिट्ठी !दावे
    बात/talk/लिखो/likho/switch/reply/speak/please/pls/जवाब … हिंदी/अंग्रेजी/उर्दू/फ्रेंच/स्पेनिश/पुर्तगाली/स्वाहिली/बंगाली/बांग्ला/तमिल/तेलुगु/मराठी/गुजराती/पंजाबी/कन्नड़/कन्नड/मलयालम/भोजपुरी/उड़िया/उडिया/असमिया/नेपाली/हिंग्लिश/urdu/french/arabic/spanish/chinese/russian/tamil/telugu/marathi/gujarati/bengali/bangla/punjabi/kannada/malayalam/bhojpuri/hinglish/nepali/odia … में/me/mein/only/please/pls !आवेदन !अनुवाद !पेटेंट !ट्रेडमार्क !किताब !कॉपीराइट !ब्रांड !नाम !फॉर्म !लेबल !रजिस्टर
    talk/speak/switch/reply/write/chat in/to/into हिंदी/अंग्रेजी/उर्दू/फ्रेंच/स्पेनिश/पुर्तगाली/स्वाहिली/बंगाली/बांग्ला/तमिल/तेलुगु/मराठी/गुजराती/पंजाबी/कन्नड़/कन्नड/मलयालम/भोजपुरी/उड़िया/उडिया/असमिया/नेपाली/हिंग्लिश/urdu/french/arabic/spanish/chinese/russian/tamil/telugu/marathi/gujarati/bengali/bangla/punjabi/kannada/malayalam/bhojpuri/hinglish/nepali/odia
    हिंदी/अंग्रेजी/उर्दू/फ्रेंच/स्पेनिश/पुर्तगाली/स्वाहिली/बंगाली/बांग्ला/तमिल/तेलुगु/मराठी/गुजराती/पंजाबी/कन्नड़/कन्नड/मलयालम/भोजपुरी/उड़िया/उडिया/असमिया/नेपाली/हिंग्लिश/urdu/french/arabic/spanish/chinese/russian/tamil/telugu/marathi/gujarati/bengali/bangla/punjabi/kannada/malayalam/bhojpuri/hinglish/nepali/odia भाषा/bhasha/चाहिए/chahiye/version/please/pls/plz !आवेदन !अनुवाद !पेटेंट !ट्रेडमार्क !किताब !कॉपीराइट !ब्रांड !नाम !फॉर्म !लेबल !रजिस्टर
    भाषा बदल/बदलना/बदलता/बदलिए/बदलूँगा/बदलूँगी/बदलूंगा/बदलूंगी/बदलेगा/बदलेगी/बदलेंगे/बदलो/बदलनी/दूसरी/अलग/कौन/कौनसी/चेंज/badlo/badlni/dusri/alag/kaunsi/change/सेट/set !आवेदन !अनुवाद !पेटेंट !ट्रेडमार्क !किताब !कॉपीराइट !ब्रांड !नाम !फॉर्म !लेबल !रजिस्टर !सॉफ्टवेयर !प्रोग्राम
    भाषा … बदल/बदलना/बदलता/बदलिए/बदलूँगा/बदलूँगी/बदलूंगा/बदलूंगी/बदलेगा/बदलेगी/बदलेंगे/कौन/कौनसी/और/उपलब्ध/kaunsi/available/aur … है/हैं/सकते/सकता/hai/sakte/sakta !आवेदन !अनुवाद !पेटेंट !ट्रेडमार्क !किताब !कॉपीराइट !ब्रांड !नाम !फॉर्म !लेबल !रजिस्टर !सॉफ्टवेयर
    = भाषा बदलो
    = english
    = english please
    = urdu
    = marathi
    = मराठी
    = language
    = हिंदी में बात करो
    हिंदी/अंग्रेजी/उर्दू/बंगाली/बांग्ला/तमिल/तेलुगु/मराठी/गुजराती/पंजाबी/कन्नड़/कन्नड/मलयालम/भोजपुरी/हिंग्लिश/urdu/tamil/telugu/marathi/gujarati/bengali/bangla/punjabi/kannada/malayalam/bhojpuri/hinglish … में/me/mein/विच/madhe/vich/मध्ये … समझा/समझाइए/बोल/बोलना/बोलता/बोलिए/बोलूँगा/बोलूँगी/बोलूंगा/बोलूंगी/बोलेगा/बोलेगी/बोलेंगे/बोलो/गल/सांगा/sanga/gal/bol/bolna/bolne/bolni/bolo/boli/bola/bole/boliye/bolkar/bolta/bolti/bolte/bolunga/bolungi/bolega/bolegi/bolenge/bolya/बताइए/batao/लिख/लिखना/लिखता/लिखिए/लिखूँगा/लिखूँगी/लिखूंगा/लिखूंगी/लिखेगा/लिखेगी/लिखेंगे !आवेदन !अनुवाद !पेटेंट !ट्रेडमार्क !किताब !कॉपीराइट !ब्रांड !नाम !फॉर्म !लेबल !रजिस्टर
    हिंदी/अंग्रेजी/उर्दू/बंगाली/बांग्ला/तमिल/तेलुगु/मराठी/गुजराती/पंजाबी/कन्नड़/कन्नड/मलयालम/भोजपुरी/हिंग्लिश/urdu/tamil/telugu/marathi/gujarati/bengali/bangla/punjabi/kannada/malayalam/bhojpuri/hinglish विच/madhe/vich/मध्ये/da/दा
    नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat … समझ/समझती/समझता/samajhti/samajhta/samajh/samajhna/samajhne/samajhni/samajho/samajhi/samajha/samajhe/samajhiye/samajhkar/samajhte/samajhunga/samajhungi/samajhega/samajhegi/samajhenge/samajhya/आती/aati/ati … हिंदी/अंग्रेजी/उर्दू/बंगाली/बांग्ला/तमिल/तेलुगु/मराठी/गुजराती/पंजाबी/कन्नड़/कन्नड/मलयालम/भोजपुरी/हिंग्लिश/urdu/tamil/telugu/marathi/gujarati/bengali/bangla/punjabi/kannada/malayalam/bhojpuri/hinglish !आवेदन !अनुवाद !पेटेंट !ट्रेडमार्क !किताब !कॉपीराइट !ब्रांड !नाम !फॉर्म !लेबल !रजिस्टर
    हिंदी/अंग्रेजी/उर्दू/बंगाली/बांग्ला/तमिल/तेलुगु/मराठी/गुजराती/पंजाबी/कन्नड़/कन्नड/मलयालम/भोजपुरी/हिंग्लिश/urdu/tamil/telugu/marathi/gujarati/bengali/bangla/punjabi/kannada/malayalam/bhojpuri/hinglish … नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat … समझ/समझती/समझता/samajhti/samajhta/samajh/samajhna/samajhne/samajhni/samajho/samajhi/samajha/samajhe/samajhiye/samajhkar/samajhte/samajhunga/samajhungi/samajhega/samajhegi/samajhenge/samajhya/aati/ati !आवेदन !अनुवाद !पेटेंट !ट्रेडमार्क !किताब !कॉपीराइट !ब्रांड !नाम !फॉर्म !लेबल !रजिस्टर !चिट्ठी
    हिंदी/अंग्रेजी/उर्दू/बंगाली/बांग्ला/तमिल/तेलुगु/मराठी/गुजराती/पंजाबी/कन्नड़/कन्नड/मलयालम/भोजपुरी/हिंग्लिश/urdu/tamil/telugu/marathi/gujarati/bengali/bangla/punjabi/kannada/malayalam/bhojpuri/hinglish संस्करण/version/वर्जन/अनुवादित !आवेदन !अनुवाद !पेटेंट !ट्रेडमार्क !किताब !कॉपीराइट !ब्रांड !नाम !फॉर्म !लेबल !रजिस्टर
    speak/talk/बोलो/bolo/switch/change हिंदी/अंग्रेजी/उर्दू/बंगाली/बांग्ला/तमिल/तेलुगु/मराठी/गुजराती/पंजाबी/कन्नड़/कन्नड/मलयालम/भोजपुरी/हिंग्लिश/urdu/tamil/telugu/marathi/gujarati/bengali/bangla/punjabi/kannada/malayalam/bhojpuri/hinglish
    अंग्रेजी/हिंदी … में/me/mein … बात/baat/bat … सकते/सकता/sakte/करें/kare !आवेदन !अनुवाद !पेटेंट !ट्रेडमार्क !किताब !कॉपीराइट !ब्रांड !नाम !फॉर्म !लेबल !रजिस्टर
    = दूसरी भाषा
    = dusri bhasha
    = भाषा बदलें
    = hindi me
    = hindi please
    = अंग्रेजी में
    = english mein
    = marathi me
    = speak english
    = speak hindi

delete =
    मेरा/मेरी/मेरे/सारा/सब/पूरा/mera/meri/mere/sara/sab/हमारा … डेटा/डाटा/जानकारी/अकाउंट/खाता/चैट/बातचीत/हिस्ट्री/रिकॉर्ड/मैसेज/data/jankari/account/chat/history … मिटा/हटा/साफ/भूल/hata/saaf !ट्रेडमार्क !रजिस्टर !लिस्टिंग !नकल !वेबसाइट !पेज !amazon
    मिटा … डेटा/डाटा/जानकारी/अकाउंट/खाता/चैट/सब/data/jankari/account/chat/sab !ट्रेडमार्क !लिस्टिंग !नकल !वेबसाइट !पेज
    सब/सारा/sab/sara … मिटा/मिटाना … दो/दीजिए/चाहता/है/do/dijiye/hai !नकल !ट्रेडमार्क
    मेरे/mere बारे/bare … मिटा/हटा/भूल
    क्या/kya … मेरे/mere बारे/bare … रखते/जानते/जानकारी/डेटा/rakhte/jante/data
    मेरा/मेरी/mera/meri … डेटा/जानकारी/data/jankari … मत/नहीं/mat/nahi … रखो/रखें/सेव/rakho/save
    मुझे/mujhe … भूल/bhool जाओ/jao !कर्मचारी
    = मिटा
    = मिटाओ
    = डिलीट करो
    = सब मिटा दो
    = मेरा डेटा मिटाओ
    मेरा/मेरी/मेरे/सारा/सारी/सब/पूरा/पूरी/अपने/अपना/निजी/mera/meri/mere/sara/sari/saari/sab/pura/puri/apne/apna/personal … डेटा/डाटा/जानकारी/अकाउंट/खाता/चैट/बातचीत/हिस्ट्री/रिकॉर्ड/मैसेज/नंबर/बातें/विवरण/data/jankari/account/chat/history/record/number/no/baatein/batein/details/profile/conversation … मिटा/मिटाना/मिटाता/मिटाइए/मिटाऊँगा/मिटाऊँगी/मिटाऊंगा/मिटाएगा/मिटाएगी/मिटाएंगे/हटा/हटाना/हटाता/हटाइए/हटाऊँगा/हटाऊँगी/हटाऊंगा/हटाएगा/हटाएगी/हटाएंगे/साफ/भूल/भूलना/भूलता/भूलिए/भूलूँगा/भूलूँगी/भूलूंगा/भूलूंगी/भूलेगा/भूलेगी/भूलेंगे/उड़ा/उडा/उड़ाना/उड़ाता/उड़ाइए/उड़ाऊँगा/उड़ाऊँगी/उड़ाऊंगा/उड़ाएगा/उड़ाएगी/उड़ाएंगे/उडाना/उडाता/उडाइए/उडाऊँगा/उडाऊँगी/उडाऊंगा/उडाएगा/उडाएगी/उडाएंगे/डिलीट/निकाल/खत्म/नष्ट/hata/hatana/hatane/hatani/hatao/hatai/hataa/hatae/hataiye/hatakar/hatata/hatati/hatate/hataunga/hataungi/hataega/hataegi/hataenge/hataya/saaf/saf/saafna/saafne/saafni/saafo/saafi/saafa/saafe/saafiye/saafkar/saafta/saafti/saafte/saafunga/saafungi/saafega/saafegi/saafenge/saafya/uda/udana/udane/udani/udao/udai/udaa/udae/udaiye/udakar/udata/udati/udate/udaunga/udaungi/udaega/udaegi/udaenge/udaya/bhul/bhulna/bhulne/bhulni/bhulo/bhuli/bhula/bhule/bhuliye/bhulkar/bhulta/bhulti/bhulte/bhulunga/bhulungi/bhulega/bhulegi/bhulenge/bhulya/bhool/bhoolna/bhoolne/bhoolni/bhoolo/bhooli/bhoola/bhoole/bhooliye/bhoolkar/bhoolta/bhoolti/bhoolte/bhoolunga/bhoolungi/bhoolega/bhoolegi/bhoolenge/bhoolya/nikal/mita/mitana/mitane/mitani/mitao/mitai/mitaa/mitae/mitaiye/mitakar/mitata/mitati/mitate/mitaunga/mitaungi/mitaega/mitaegi/mitaenge/mitaya/clear/clean/remove/erase/wipe !ट्रेडमार्क !रजिस्टर !लिस्टिंग !नकल !वेबसाइट !पेज !amazon !amazon !ग्राहक !कर्मचारी !प्रतिस्पर्धी !फेसबुक !इंस्टाग्राम !निर्देश !rules !instructions
    मिटा/मिटाना/मिटाता/मिटाइए/मिटाऊँगा/मिटाऊँगी/मिटाऊंगा/मिटाएगा/मिटाएगी/मिटाएंगे/हटा/हटाना/हटाता/हटाइए/हटाऊँगा/हटाऊँगी/हटाऊंगा/हटाएगा/हटाएगी/हटाएंगे/साफ/भूल/भूलना/भूलता/भूलिए/भूलूँगा/भूलूँगी/भूलूंगा/भूलूंगी/भूलेगा/भूलेगी/भूलेंगे/उड़ा/उडा/उड़ाना/उड़ाता/उड़ाइए/उड़ाऊँगा/उड़ाऊँगी/उड़ाऊंगा/उड़ाएगा/उड़ाएगी/उड़ाएंगे/उडाना/उडाता/उडाइए/उडाऊँगा/उडाऊँगी/उडाऊंगा/उडाएगा/उडाएगी/उडाएंगे/डिलीट/निकाल/खत्म/नष्ट/hata/hatana/hatane/hatani/hatao/hatai/hataa/hatae/hataiye/hatakar/hatata/hatati/hatate/hataunga/hataungi/hataega/hataegi/hataenge/hataya/saaf/saf/saafna/saafne/saafni/saafo/saafi/saafa/saafe/saafiye/saafkar/saafta/saafti/saafte/saafunga/saafungi/saafega/saafegi/saafenge/saafya/uda/udana/udane/udani/udao/udai/udaa/udae/udaiye/udakar/udata/udati/udate/udaunga/udaungi/udaega/udaegi/udaenge/udaya/bhul/bhulna/bhulne/bhulni/bhulo/bhuli/bhula/bhule/bhuliye/bhulkar/bhulta/bhulti/bhulte/bhulunga/bhulungi/bhulega/bhulegi/bhulenge/bhulya/bhool/bhoolna/bhoolne/bhoolni/bhoolo/bhooli/bhoola/bhoole/bhooliye/bhoolkar/bhoolta/bhoolti/bhoolte/bhoolunga/bhoolungi/bhoolega/bhoolegi/bhoolenge/bhoolya/nikal/mita/mitana/mitane/mitani/mitao/mitai/mitaa/mitae/mitaiye/mitakar/mitata/mitati/mitate/mitaunga/mitaungi/mitaega/mitaegi/mitaenge/mitaya/clear/clean/remove/erase/wipe … डेटा/डाटा/जानकारी/अकाउंट/खाता/चैट/बातचीत/हिस्ट्री/रिकॉर्ड/मैसेज/नंबर/बातें/विवरण/data/jankari/account/chat/history/record/number/no/baatein/batein/details/profile/conversation !ट्रेडमार्क !रजिस्टर !लिस्टिंग !नकल !वेबसाइट !पेज !amazon !amazon !ग्राहक !कर्मचारी !प्रतिस्पर्धी !फेसबुक !इंस्टाग्राम !निर्देश !rules !instructions !ट्रैफिक
    डेटा/डाटा/जानकारी/अकाउंट/खाता/चैट/बातचीत/हिस्ट्री/रिकॉर्ड/मैसेज/नंबर/बातें/विवरण/data/jankari/account/chat/history/record/number/no/baatein/batein/details/profile/conversation मिटा/मिटाना/मिटाता/मिटाइए/मिटाऊँगा/मिटाऊँगी/मिटाऊंगा/मिटाएगा/मिटाएगी/मिटाएंगे/हटा/हटाना/हटाता/हटाइए/हटाऊँगा/हटाऊँगी/हटाऊंगा/हटाएगा/हटाएगी/हटाएंगे/साफ/भूल/भूलना/भूलता/भूलिए/भूलूँगा/भूलूँगी/भूलूंगा/भूलूंगी/भूलेगा/भूलेगी/भूलेंगे/उड़ा/उडा/उड़ाना/उड़ाता/उड़ाइए/उड़ाऊँगा/उड़ाऊँगी/उड़ाऊंगा/उड़ाएगा/उड़ाएगी/उड़ाएंगे/उडाना/उडाता/उडाइए/उडाऊँगा/उडाऊँगी/उडाऊंगा/उडाएगा/उडाएगी/उडाएंगे/डिलीट/निकाल/खत्म/नष्ट/hata/hatana/hatane/hatani/hatao/hatai/hataa/hatae/hataiye/hatakar/hatata/hatati/hatate/hataunga/hataungi/hataega/hataegi/hataenge/hataya/saaf/saf/saafna/saafne/saafni/saafo/saafi/saafa/saafe/saafiye/saafkar/saafta/saafti/saafte/saafunga/saafungi/saafega/saafegi/saafenge/saafya/uda/udana/udane/udani/udao/udai/udaa/udae/udaiye/udakar/udata/udati/udate/udaunga/udaungi/udaega/udaegi/udaenge/udaya/bhul/bhulna/bhulne/bhulni/bhulo/bhuli/bhula/bhule/bhuliye/bhulkar/bhulta/bhulti/bhulte/bhulunga/bhulungi/bhulega/bhulegi/bhulenge/bhulya/bhool/bhoolna/bhoolne/bhoolni/bhoolo/bhooli/bhoola/bhoole/bhooliye/bhoolkar/bhoolta/bhoolti/bhoolte/bhoolunga/bhoolungi/bhoolega/bhoolegi/bhoolenge/bhoolya/nikal/mita/mitana/mitane/mitani/mitao/mitai/mitaa/mitae/mitaiye/mitakar/mitata/mitati/mitate/mitaunga/mitaungi/mitaega/mitaegi/mitaenge/mitaya/clear/clean/remove/erase/wipe !ट्रेडमार्क !रजिस्टर !लिस्टिंग !नकल !वेबसाइट !पेज !amazon !amazon !ग्राहक !कर्मचारी !प्रतिस्पर्धी !फेसबुक !इंस्टाग्राम !निर्देश !rules !instructions !लिस्ट
    मेरे/mere/हमारे बारे/bare/baare … मिटा/मिटाना/मिटाता/मिटाइए/मिटाऊँगा/मिटाऊँगी/मिटाऊंगा/मिटाएगा/मिटाएगी/मिटाएंगे/हटा/हटाना/हटाता/हटाइए/हटाऊँगा/हटाऊँगी/हटाऊंगा/हटाएगा/हटाएगी/हटाएंगे/साफ/भूल/भूलना/भूलता/भूलिए/भूलूँगा/भूलूँगी/भूलूंगा/भूलूंगी/भूलेगा/भूलेगी/भूलेंगे/उड़ा/उडा/उड़ाना/उड़ाता/उड़ाइए/उड़ाऊँगा/उड़ाऊँगी/उड़ाऊंगा/उड़ाएगा/उड़ाएगी/उड़ाएंगे/उडाना/उडाता/उडाइए/उडाऊँगा/उडाऊँगी/उडाऊंगा/उडाएगा/उडाएगी/उडाएंगे/डिलीट/निकाल/खत्म/नष्ट/hata/hatana/hatane/hatani/hatao/hatai/hataa/hatae/hataiye/hatakar/hatata/hatati/hatate/hataunga/hataungi/hataega/hataegi/hataenge/hataya/saaf/saf/saafna/saafne/saafni/saafo/saafi/saafa/saafe/saafiye/saafkar/saafta/saafti/saafte/saafunga/saafungi/saafega/saafegi/saafenge/saafya/uda/udana/udane/udani/udao/udai/udaa/udae/udaiye/udakar/udata/udati/udate/udaunga/udaungi/udaega/udaegi/udaenge/udaya/bhul/bhulna/bhulne/bhulni/bhulo/bhuli/bhula/bhule/bhuliye/bhulkar/bhulta/bhulti/bhulte/bhulunga/bhulungi/bhulega/bhulegi/bhulenge/bhulya/bhool/bhoolna/bhoolne/bhoolni/bhoolo/bhooli/bhoola/bhoole/bhooliye/bhoolkar/bhoolta/bhoolti/bhoolte/bhoolunga/bhoolungi/bhoolega/bhoolegi/bhoolenge/bhoolya/nikal/mita/mitana/mitane/mitani/mitao/mitai/mitaa/mitae/mitaiye/mitakar/mitata/mitati/mitate/mitaunga/mitaungi/mitaega/mitaegi/mitaenge/mitaya/clear/clean/remove/erase/wipe !ट्रेडमार्क !रजिस्टर !लिस्टिंग !नकल !वेबसाइट !पेज !amazon !amazon !ग्राहक !कर्मचारी !प्रतिस्पर्धी !फेसबुक !इंस्टाग्राम !निर्देश !rules !instructions
    जो/jo/सब/sab/सारा … बताया/बोला/लिखा/कहा/पूछा/रखा/bataya/bola/likha/kaha/pucha/rakha … मिटा/मिटाना/मिटाता/मिटाइए/मिटाऊँगा/मिटाऊँगी/मिटाऊंगा/मिटाएगा/मिटाएगी/मिटाएंगे/हटा/हटाना/हटाता/हटाइए/हटाऊँगा/हटाऊँगी/हटाऊंगा/हटाएगा/हटाएगी/हटाएंगे/साफ/भूल/भूलना/भूलता/भूलिए/भूलूँगा/भूलूँगी/भूलूंगा/भूलूंगी/भूलेगा/भूलेगी/भूलेंगे/उड़ा/उडा/उड़ाना/उड़ाता/उड़ाइए/उड़ाऊँगा/उड़ाऊँगी/उड़ाऊंगा/उड़ाएगा/उड़ाएगी/उड़ाएंगे/उडाना/उडाता/उडाइए/उडाऊँगा/उडाऊँगी/उडाऊंगा/उडाएगा/उडाएगी/उडाएंगे/डिलीट/निकाल/खत्म/नष्ट/hata/hatana/hatane/hatani/hatao/hatai/hataa/hatae/hataiye/hatakar/hatata/hatati/hatate/hataunga/hataungi/hataega/hataegi/hataenge/hataya/saaf/saf/saafna/saafne/saafni/saafo/saafi/saafa/saafe/saafiye/saafkar/saafta/saafti/saafte/saafunga/saafungi/saafega/saafegi/saafenge/saafya/uda/udana/udane/udani/udao/udai/udaa/udae/udaiye/udakar/udata/udati/udate/udaunga/udaungi/udaega/udaegi/udaenge/udaya/bhul/bhulna/bhulne/bhulni/bhulo/bhuli/bhula/bhule/bhuliye/bhulkar/bhulta/bhulti/bhulte/bhulunga/bhulungi/bhulega/bhulegi/bhulenge/bhulya/bhool/bhoolna/bhoolne/bhoolni/bhoolo/bhooli/bhoola/bhoole/bhooliye/bhoolkar/bhoolta/bhoolti/bhoolte/bhoolunga/bhoolungi/bhoolega/bhoolegi/bhoolenge/bhoolya/nikal/mita/mitana/mitane/mitani/mitao/mitai/mitaa/mitae/mitaiye/mitakar/mitata/mitati/mitate/mitaunga/mitaungi/mitaega/mitaegi/mitaenge/mitaya/clear/clean/remove/erase/wipe !ट्रेडमार्क !रजिस्टर !लिस्टिंग !नकल !वेबसाइट !पेज !amazon !amazon !ग्राहक !कर्मचारी !प्रतिस्पर्धी !फेसबुक !इंस्टाग्राम !निर्देश !rules !instructions
    डेटा/डाटा/जानकारी/अकाउंट/खाता/चैट/बातचीत/हिस्ट्री/रिकॉर्ड/मैसेज/नंबर/बातें/विवरण/data/jankari/account/chat/history/record/number/no/baatein/batein/details/profile/conversation … मत/नहीं/ना/mat/nahi … रखो/रखना/रखिए/रखें/सेव/rakho/rakhna/rakhiye/save/store !ट्रेडमार्क !रजिस्टर !लिस्टिंग !नकल !वेबसाइट !पेज !amazon !amazon !ग्राहक !कर्मचारी !प्रतिस्पर्धी !फेसबुक !इंस्टाग्राम !निर्देश !rules !instructions
    मेरी/मेरा/meri/mera … डेटा/डाटा/जानकारी/अकाउंट/खाता/चैट/बातचीत/हिस्ट्री/रिकॉर्ड/मैसेज/नंबर/बातें/विवरण/data/jankari/account/chat/history/record/number/no/baatein/batein/details/profile/conversation … नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat … रखो/रखिए/सेव/rakho/save/rakhe/rakhna !ट्रेडमार्क !रजिस्टर !लिस्टिंग !नकल !वेबसाइट !पेज !amazon !amazon !ग्राहक !कर्मचारी !प्रतिस्पर्धी !फेसबुक !इंस्टाग्राम !निर्देश !rules !instructions
    क्या/kya/कौन/कौनसा/kaunsa/कितना … मेरे/मेरा/मेरी/mere/mera/meri … डेटा/डाटा/जानकारी/अकाउंट/खाता/चैट/बातचीत/हिस्ट्री/रिकॉर्ड/मैसेज/नंबर/बातें/विवरण/data/jankari/account/chat/history/record/number/no/baatein/batein/details/profile/conversation/जानते/रखते/jante/rakhte … रखा/रखी/रखते/है/जानते/rakha/rakhte/hai/saved/save !ट्रेडमार्क !रजिस्टर !लिस्टिंग !नकल !वेबसाइट !पेज !amazon !amazon !ग्राहक !कर्मचारी !प्रतिस्पर्धी !फेसबुक !इंस्टाग्राम !निर्देश !rules !instructions !नाम !ब्रांड !अधिकार !लोगो
    = मेरा डेटा हटाओ
    = data delete
    = delete my data
    = सब हटा दो
    = sab delete karo
    = mera data delete karo
    मेरा/मेरी/मेरे/mera/meri … सब/सारा/पूरा/सेव/sab/sara/save/नाम/नंबर/number … मिटा/मिटाना/मिटाता/मिटाइए/मिटाऊँगा/मिटाऊँगी/मिटाऊंगा/मिटाएगा/मिटाएगी/मिटाएंगे/हटा/हटाना/हटाता/हटाइए/हटाऊँगा/हटाऊँगी/हटाऊंगा/हटाएगा/हटाएगी/हटाएंगे/साफ/भूल/भूलना/भूलता/भूलिए/भूलूँगा/भूलूँगी/भूलूंगा/भूलूंगी/भूलेगा/भूलेगी/भूलेंगे/उड़ा/उडा/उड़ाना/उड़ाता/उड़ाइए/उड़ाऊँगा/उड़ाऊँगी/उड़ाऊंगा/उड़ाएगा/उड़ाएगी/उड़ाएंगे/उडाना/उडाता/उडाइए/उडाऊँगा/उडाऊँगी/उडाऊंगा/उडाएगा/उडाएगी/उडाएंगे/डिलीट/निकाल/खत्म/नष्ट/hata/hatana/hatane/hatani/hatao/hatai/hataa/hatae/hataiye/hatakar/hatata/hatati/hatate/hataunga/hataungi/hataega/hataegi/hataenge/hataya/saaf/saf/saafna/saafne/saafni/saafo/saafi/saafa/saafe/saafiye/saafkar/saafta/saafti/saafte/saafunga/saafungi/saafega/saafegi/saafenge/saafya/uda/udana/udane/udani/udao/udai/udaa/udae/udaiye/udakar/udata/udati/udate/udaunga/udaungi/udaega/udaegi/udaenge/udaya/bhul/bhulna/bhulne/bhulni/bhulo/bhuli/bhula/bhule/bhuliye/bhulkar/bhulta/bhulti/bhulte/bhulunga/bhulungi/bhulega/bhulegi/bhulenge/bhulya/bhool/bhoolna/bhoolne/bhoolni/bhoolo/bhooli/bhoola/bhoole/bhooliye/bhoolkar/bhoolta/bhoolti/bhoolte/bhoolunga/bhoolungi/bhoolega/bhoolegi/bhoolenge/bhoolya/nikal/mita/mitana/mitane/mitani/mitao/mitai/mitaa/mitae/mitaiye/mitakar/mitata/mitati/mitate/mitaunga/mitaungi/mitaega/mitaegi/mitaenge/mitaya/clear/clean/remove/erase/wipe !ट्रेडमार्क !रजिस्टर !लिस्टिंग !नकल !वेबसाइट !पेज !amazon !amazon !ग्राहक !कर्मचारी !प्रतिस्पर्धी !फेसबुक !इंस्टाग्राम !निर्देश !rules !instructions !सरनेम
    डेटा/डाटा/जानकारी/अकाउंट/खाता/चैट/बातचीत/हिस्ट्री/रिकॉर्ड/मैसेज/नंबर/बातें/विवरण/data/jankari/account/chat/history/record/number/no/baatein/batein/details/profile/conversation/पुरानी/purani चैट/बातचीत/chat … मिटा/मिटाना/मिटाता/मिटाइए/मिटाऊँगा/मिटाऊँगी/मिटाऊंगा/मिटाएगा/मिटाएगी/मिटाएंगे/हटा/हटाना/हटाता/हटाइए/हटाऊँगा/हटाऊँगी/हटाऊंगा/हटाएगा/हटाएगी/हटाएंगे/साफ/भूल/भूलना/भूलता/भूलिए/भूलूँगा/भूलूँगी/भूलूंगा/भूलूंगी/भूलेगा/भूलेगी/भूलेंगे/उड़ा/उडा/उड़ाना/उड़ाता/उड़ाइए/उड़ाऊँगा/उड़ाऊँगी/उड़ाऊंगा/उड़ाएगा/उड़ाएगी/उड़ाएंगे/उडाना/उडाता/उडाइए/उडाऊँगा/उडाऊँगी/उडाऊंगा/उडाएगा/उडाएगी/उडाएंगे/डिलीट/निकाल/खत्म/नष्ट/hata/hatana/hatane/hatani/hatao/hatai/hataa/hatae/hataiye/hatakar/hatata/hatati/hatate/hataunga/hataungi/hataega/hataegi/hataenge/hataya/saaf/saf/saafna/saafne/saafni/saafo/saafi/saafa/saafe/saafiye/saafkar/saafta/saafti/saafte/saafunga/saafungi/saafega/saafegi/saafenge/saafya/uda/udana/udane/udani/udao/udai/udaa/udae/udaiye/udakar/udata/udati/udate/udaunga/udaungi/udaega/udaegi/udaenge/udaya/bhul/bhulna/bhulne/bhulni/bhulo/bhuli/bhula/bhule/bhuliye/bhulkar/bhulta/bhulti/bhulte/bhulunga/bhulungi/bhulega/bhulegi/bhulenge/bhulya/bhool/bhoolna/bhoolne/bhoolni/bhoolo/bhooli/bhoola/bhoole/bhooliye/bhoolkar/bhoolta/bhoolti/bhoolte/bhoolunga/bhoolungi/bhoolega/bhoolegi/bhoolenge/bhoolya/nikal/mita/mitana/mitane/mitani/mitao/mitai/mitaa/mitae/mitaiye/mitakar/mitata/mitati/mitate/mitaunga/mitaungi/mitaega/mitaegi/mitaenge/mitaya/clear/clean/remove/erase/wipe !ट्रेडमार्क !रजिस्टर !लिस्टिंग !नकल !वेबसाइट !पेज !amazon !amazon !ग्राहक !कर्मचारी !प्रतिस्पर्धी !फेसबुक !इंस्टाग्राम !निर्देश !rules !instructions
    डेटा/डाटा/जानकारी/अकाउंट/खाता/चैट/बातचीत/हिस्ट्री/रिकॉर्ड/मैसेज/नंबर/बातें/विवरण/data/jankari/account/chat/history/record/number/no/baatein/batein/details/profile/conversation … नष्ट/खत्म/समाप्त/nasht/khatam !ट्रेडमार्क !रजिस्टर !लिस्टिंग !नकल !वेबसाइट !पेज !amazon !amazon !ग्राहक !कर्मचारी !प्रतिस्पर्धी !फेसबुक !इंस्टाग्राम !निर्देश !rules !instructions
    तुम्हारे/आपके/tumhare/aapke/apke … पास/paas/pas … मेरा/मेरी/mera/meri !ट्रेडमार्क !रजिस्टर !लिस्टिंग !नकल !वेबसाइट !पेज !amazon !amazon !ग्राहक !कर्मचारी !प्रतिस्पर्धी !फेसबुक !इंस्टाग्राम !निर्देश !rules !instructions
    भूल/भूलना/भूलता/भूलिए/भूलूँगा/भूलूँगी/भूलूंगा/भूलूंगी/भूलेगा/भूलेगी/भूलेंगे/bhool/bhul/bhoolna/bhoolne/bhoolni/bhoolo/bhooli/bhoola/bhoole/bhooliye/bhoolkar/bhoolta/bhoolti/bhoolte/bhoolunga/bhoolungi/bhoolega/bhoolegi/bhoolenge/bhoolya/bhulna/bhulne/bhulni/bhulo/bhuli/bhula/bhule/bhuliye/bhulkar/bhulta/bhulti/bhulte/bhulunga/bhulungi/bhulega/bhulegi/bhulenge/bhulya … जाओ/जाइए/jao … जो/सब/मैंने/jo/sab/maine !ट्रेडमार्क !रजिस्टर !लिस्टिंग !नकल !वेबसाइट !पेज !amazon !amazon !ग्राहक !कर्मचारी !प्रतिस्पर्धी !फेसबुक !इंस्टाग्राम !निर्देश !rules !instructions
    बातचीत/चैट/डेटा/जानकारी … सहेज/सेव/रख/रखना/रखता/रखिए/रखूँगा/रखूँगी/रखूंगा/रखूंगी/रखेगा/रखेगी/रखेंगे/save/rakh/rakhna/rakhne/rakhni/rakho/rakhi/rakha/rakhe/rakhiye/rakhkar/rakhta/rakhti/rakhte/rakhunga/rakhungi/rakhega/rakhegi/rakhenge/rakhya/sahej … मत/नहीं/ना/mat/nahi !ट्रेडमार्क !रजिस्टर !लिस्टिंग !नकल !वेबसाइट !पेज !amazon !amazon !ग्राहक !कर्मचारी !प्रतिस्पर्धी !फेसबुक !इंस्टाग्राम !निर्देश !rules !instructions
    अकाउंट/खाता/account/profile खत्म/बंद/हटा/हटाना/हटाता/हटाइए/हटाऊँगा/हटाऊँगी/हटाऊंगा/हटाएगा/हटाएगी/हटाएंगे/khatam/band/delete !ट्रेडमार्क !रजिस्टर !लिस्टिंग !नकल !वेबसाइट !पेज !amazon !amazon !ग्राहक !कर्मचारी !प्रतिस्पर्धी !फेसबुक !इंस्टाग्राम !निर्देश !rules !instructions !फर्जी !instagram
    मेरे/mere बारे/bare/baare … क्या/kya/क्या-क्या … जानते/जानता/पता/रखा/jante/janta/pata/rakha/hai/है !नाम
    मेरे/mere बारे/bare/baare … जानते/जानता/jante/janta/jaante
    डेटा/डाटा/जानकारी/अकाउंट/खाता/चैट/बातचीत/हिस्ट्री/रिकॉर्ड/मैसेज/नंबर/बातें/विवरण/data/jankari/account/chat/history/record/number/no/baatein/batein/details/profile/conversation … हटवा/हटवाना/hatwana/hatwa/मिटवा/mitwa !ट्रेडमार्क !रजिस्टर !लिस्टिंग !नकल !वेबसाइट !पेज !amazon !amazon !ग्राहक !कर्मचारी !प्रतिस्पर्धी !फेसबुक !इंस्टाग्राम !निर्देश !rules !instructions
    सब/sab कुछ/kuch मिटा/मिटाना/मिटाता/मिटाइए/मिटाऊँगा/मिटाऊँगी/मिटाऊंगा/मिटाएगा/मिटाएगी/मिटाएंगे/हटा/हटाना/हटाता/हटाइए/हटाऊँगा/हटाऊँगी/हटाऊंगा/हटाएगा/हटाएगी/हटाएंगे/mita/mitana/mitane/mitani/mitao/mitai/mitaa/mitae/mitaiye/mitakar/mitata/mitati/mitate/mitaunga/mitaungi/mitaega/mitaegi/mitaenge/mitaya/hata/hatana/hatane/hatani/hatao/hatai/hataa/hatae/hataiye/hatakar/hatata/hatati/hatate/hataunga/hataungi/hataega/hataegi/hataenge/hataya !ट्रेडमार्क !रजिस्टर !लिस्टिंग !नकल !वेबसाइट !पेज !amazon !amazon !ग्राहक !कर्मचारी !प्रतिस्पर्धी !फेसबुक !इंस्टाग्राम !निर्देश !rules !instructions
    = सब मिटाओ
    = सब डिलीट करो
    = मेरा नंबर हटाओ
    = चैट हटाओ
    = मेरी चैट मिटाओ
    = account delete
    = delete account
    = delete everything
    = forget me

restart =
    फिर/दोबारा/दुबारा/नए/phir/fir/dobara/dubara/naye … से/सिरे/se/sire … शुरू/शुरु/चालू/shuru/start … करो/करें/करना/करते/कर/karo/kare/karna/kar !बेचना !कारोबार !समय !अवधि !व्यापार !कहाँ !kahan !कंपनी !कैसे
    शुरू/शुरु/शुरुआत/shuru/shuruaat से/se … करो/करें/करना/चलो/जाओ/करते/karo/kare/karna/chalo/karte !बेच !कारोबार !अवधि !कहाँ !kahan !कंपनी !कैसे
    वापस/वापिस/wapas/vapas … शुरुआत/मेन्यू/मेनू/होम/menu/home/शुरू
    मुख्य/मेन/main मेन्यू/मेनू/menu/पेज
    रीस्टार्ट/रीसेट/restart/reset !मशीन !मोबाइल !फोन
    गलती/गलत/galti/galat … बटन/दब/चुन/जवाब/button/dab/chun … गया/दिया/लिया/gaya/diya/liya !पेटेंट !आवेदन
    नई/नयी/nayi बातचीत/चैट/chat
    = रीस्टार्ट
    = रीसेट
    = मेन्यू
    = होम
    = फिर से शुरू करो
    = वापस जाओ
    शुरू/शुरुआत/shuru/shuruat/shuruaat से/se/पर/में/me … करो/करें/करते/चलो/जाओ/बताओ/पूछो/लौटना/चलें/लौट/karo/kare/karte/chalo/jao/pucho/batao/lautna/ले/लेना/लेता/लेिए/लेऊँगा/लेऊँगी/लेऊंगा/लेएगा/लेएगी/लेएंगे !बेच !कारोबार !अवधि !कंपनी !व्यापार !दुकान !कहाँ !kahan !कैसे !kaise !पंजीकरण !कंपनी !स्टार्टअप
    नए/नये/फिर/दोबारा/दुबारा/एक/naye/phir/fir/dobara/dubara … सिरे/से/बार/sire/se/baar/bar … शुरू/शुरु/बात/पूछो/करते/shuru/baat/bat/pucho/start !बेच !कारोबार !रजिस्टर !कंपनी !नाम !आवेदन !ब्रांड !पेटेंट
    दोबारा/दुबारा/फिर/dobara/dubara/phir/fir … पूछो/पूछें/पूछिए/pucho/puchho/puche
    पहले/पिछले/शुरुआती/मुख्य/मेन/pehle/pahle/pichle/previous/main … पेज/मेनू/मेन्यू/स्क्रीन/सवाल/page/menu/screen/scrin/sawal … ले/लेना/लेता/लेिए/लेऊँगा/लेऊँगी/लेऊंगा/लेएगा/लेएगी/लेएंगे/जा/जाना/जाता/जाइए/जाऊँगा/जाऊँगी/जाऊंगा/जाएगा/जाएगी/जाएंगे/चलो/वापस/चल/le/lena/lene/leni/leo/lei/lea/lee/leiye/lekar/leta/leti/lete/leunga/leungi/leega/leegi/leenge/leya/ja/jana/jane/jani/jao/jai/jaa/jae/jaiye/jakar/jata/jati/jate/jaunga/jaungi/jaega/jaegi/jaenge/jaya/chalo/wapas/chal !वेबसाइट
    वापस/वापिस/लौट/wapas/vapas/waapas/laut/back … मेन्यू/मेनू/शुरुआत/होम/पीछे/जाना/menu/shuruat/home/jana/शुरू/पेज/page !पैसा !माल !डोमेन !नाम !ग्राहक !ब्रांड !रिफंड
    गलत/गलती/ग़लत/galat/galti … बटन/दब/दबना/दबता/दबिए/दबूँगा/दबूँगी/दबूंगा/दबूंगी/दबेगा/दबेगी/दबेंगे/दबा/चुन/विकल्प/ऑप्शन/क्लिक/जवाब/button/dab/daba/dabaya/chun/option/click/jawab !पेटेंट !आवेदन !क्लास !श्रेणी !ट्रेडमार्क !वकील
    = शुरू से
    = shuru se
    = वापस
    = back
    = menu
    = restart
    = start over
    = नए सिरे से
    = फिर से
    = dobara
    = home
    फिर/phir/fir/दोबारा/dobara/suru … से/se/बार/baar/bar शुरू/शुरु/shuru/suru/start !कहाँ !kahan !कंपनी !बेच !कारोबार !कैसे !kaise
    suru/shuru/शुरू/शुरुआत se/से … batao/pucho/बताओ/पूछो/करो/karo !कहाँ !kahan !कंपनी !कैसे !kaise
    वापस/पीछे/wapas/peeche/piche/back … जाओ/जाना/सवाल/सूची/jao/sawal/चलो/chalo !माल !पीसीटी !पैसा !ग्राहक !नाम !डोमेन !अधिकार
    मुख्य/main सूची/पेज/मेनू/menu
    पहले/पिछले/pehle/pichle सवाल/प्रश्न/sawal/question पर/pe/par/वापस
    naya/नया/नई/नयी session/सत्र/चैट/chat/बातचीत शुरू/shuru/suru
    सब/sab कुछ/kuch रीसेट/reset
    गलती/galti/गलत … बटन/button/दब/दबना/दबता/दबिए/दबूँगा/दबूँगी/दबूंगा/दबूंगी/दबेगा/दबेगी/दबेंगे/dab/दूसरा/dusra … नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat/दब/दबना/दबता/दबिए/दबूँगा/दबूँगी/दबूंगा/दबूंगी/दबेगा/दबेगी/दबेंगे/dab/गया/gaya !आवेदन !क्लास
    नए/नये/naye/nae सिरे/sire/सिर
    नए/naye सिरे/sire से/se
    बातचीत/baatcheet/batcheet/baatchit/batchit/चैट/chat … फिर/phir/fir/दोबारा/dobara/नए/शुरू
    main/मेन/मुख्य menu/मेनू/मेन्यू
    = शुरुआत से
    = शुरुआत
    = shuruaat se
    = shuruat se
    = शुरू करो
    = phir se
    = fir se
    = दोबारा
    = मेन मेनू
    = main menu
    = पीछे जाओ
    = naye sire se
    = start again

opt-out =
    मैसेज/रिमाइंडर/नोटिफिकेशन/सूचना/याद/reminder/notification … बंद/मत/नहीं/रोक/band/mat/nahi/rok/stop … करो/करें/भेजो/भेजें/चाहिए/कर/करना/दो/karo/kare/bhejo/chahiye/kar/do !प्रतिस्पर्धी !ग्राहक !नकल !ट्रेडमार्क
    मत/नहीं/mat/nahi … भेजो/भेजें/भेजिए/लिखो/bhejo/bheje/likho … मैसेज/रिमाइंडर/मुझे/mujhe !ग्राहक !नकल
    मुझे/mujhe … मत/mat … भेजो/लिखो/करो/भेजें/bhejo/likho/karo !नकल !आविष्कार
    परेशान/तंग/pareshan/tang … मत/नहीं/mat/nahi … करो/करें/कीजिए/karo/kare
    बंद/band … करो/कर/करें/karo/kar … मैसेज/रिमाइंडर/भेजना/याद/reminder/bhejna
    अनसब्सक्राइब
    unsubscribe
    सदस्यता हटा/रद्द
    = बंद करो
    = स्टॉप
    = stop
    = मैसेज बंद करो
    = unsubscribe
    मैसेज/मेसेज/संदेश/रिमाइंडर/नोटिफिकेशन/सूचना/सूचनाएँ/सूचनाएं/अलर्ट/एसएमएस/व्हाट्सएप/ईमेल/न्यूज़लेटर/न्यूजलेटर/sms/msg/msgs/message/messages/reminder/reminders/notification/notifications/alert/alerts/whatsapp/email/newsletter/spam … बंद/मत/रोक/रोकना/रोकता/रोकिए/रोकूँगा/रोकूँगी/रोकूंगा/रोकूंगी/रोकेगा/रोकेगी/रोकेंगे/हटा/हटाना/हटाता/हटाइए/हटाऊँगा/हटाऊँगी/हटाऊंगा/हटाएगा/हटाएगी/हटाएंगे/band/mat/rok/rokna/rokne/rokni/roko/roki/roka/roke/rokiye/rokkar/rokta/rokti/rokte/rokunga/rokungi/rokega/rokegi/rokenge/rokya/stop/block !प्रतिस्पर्धी !ग्राहक !नकल !ट्रेडमार्क !कर्मचारी !पेटेंट !चिट्ठी !वकील
    बंद/मत/रोक/रोकना/रोकता/रोकिए/रोकूँगा/रोकूँगी/रोकूंगा/रोकूंगी/रोकेगा/रोकेगी/रोकेंगे/stop/band/mat/rok/rokna/rokne/rokni/roko/roki/roka/roke/rokiye/rokkar/rokta/rokti/rokte/rokunga/rokungi/rokega/rokegi/rokenge/rokya … मैसेज/मेसेज/संदेश/रिमाइंडर/नोटिफिकेशन/सूचना/सूचनाएँ/सूचनाएं/अलर्ट/एसएमएस/व्हाट्सएप/ईमेल/न्यूज़लेटर/न्यूजलेटर/sms/msg/msgs/message/messages/reminder/reminders/notification/notifications/alert/alerts/whatsapp/email/newsletter/spam !प्रतिस्पर्धी !ग्राहक !नकल !ट्रेडमार्क !कर्मचारी !पेटेंट !चिट्ठी !वकील
    मैसेज/मेसेज/संदेश/रिमाइंडर/नोटिफिकेशन/सूचना/सूचनाएँ/सूचनाएं/अलर्ट/एसएमएस/व्हाट्सएप/ईमेल/न्यूज़लेटर/न्यूजलेटर/sms/msg/msgs/message/messages/reminder/reminders/notification/notifications/alert/alerts/whatsapp/email/newsletter/spam … नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat … चाहिए/भेजो/भेजना/भेजें/chahiye/bhejo/bheje/bhejna/करो/karo !प्रतिस्पर्धी !ग्राहक !नकल !ट्रेडमार्क !कर्मचारी !पेटेंट !चिट्ठी !वकील
    नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat … भेजो/भेजना/भेजिए/भेजें/लिखो/करो/bhejo/bhejna/bheje/likho/karna/karo … मुझे/mujhe/मैसेज/मेसेज/संदेश/रिमाइंडर/नोटिफिकेशन/सूचना/सूचनाएँ/सूचनाएं/अलर्ट/एसएमएस/व्हाट्सएप/ईमेल/न्यूज़लेटर/न्यूजलेटर/sms/msg/msgs/message/messages/reminder/reminders/notification/notifications/alert/alerts/whatsapp/email/newsletter/spam/अब/ab !प्रतिस्पर्धी !ग्राहक !नकल !ट्रेडमार्क !कर्मचारी !पेटेंट !चिट्ठी !वकील !आविष्कार !नाम !नकल
    मुझे/mujhe/अब/ab/आगे … नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat … भेजो/भेजना/भेजिए/भेजें/मैसेज/bhejo/bhejna/bheje/message/msg !प्रतिस्पर्धी !ग्राहक !नकल !ट्रेडमार्क !कर्मचारी !पेटेंट !चिट्ठी !वकील
    पीछा/picha/peecha छोड़/छोड/छोड़ना/छोड़ता/छोड़िए/छोड़ूँगा/छोड़ूँगी/छोड़ूंगा/छोड़ूंगी/छोड़ेगा/छोड़ेगी/छोड़ेंगे/छोडना/छोडता/छोडिए/छोडूँगा/छोडूँगी/छोडूंगा/छोडूंगी/छोडेगा/छोडेगी/छोडेंगे/छोड़ो/छोडो/chhodo/chodo/chhod/chhodna/chhodne/chhodni/chhodi/chhoda/chhode/chhodiye/chhodkar/chhodta/chhodti/chhodte/chhodunga/chhodungi/chhodega/chhodegi/chhodenge/chhodya
    मुझे/mujhe/मेरा/mera … लिस्ट/सूची/ग्रुप/list/group … निकाल/हटा/हटाना/हटाता/हटाइए/हटाऊँगा/हटाऊँगी/हटाऊंगा/हटाएगा/हटाएगी/हटाएंगे/nikal/nikalo/hata/hatana/hatane/hatani/hatao/hatai/hataa/hatae/hataiye/hatakar/hatata/hatati/hatate/hataunga/hataungi/hataega/hataegi/hataenge/hataya/remove !प्रतिस्पर्धी !ग्राहक !नकल !ट्रेडमार्क !कर्मचारी !पेटेंट !चिट्ठी !वकील !लिस्टिंग
    परेशान/तंग/डिस्टर्ब/pareshan/tang/disturb/irritate … मत/ना/नहीं/mat/na/nahi/बंद/band !नकल
    रोज़/रोज/बार/roz/baar/bar … मैसेज/मेसेज/संदेश/रिमाइंडर/नोटिफिकेशन/सूचना/सूचनाएँ/सूचनाएं/अलर्ट/एसएमएस/व्हाट्सएप/ईमेल/न्यूज़लेटर/न्यूजलेटर/sms/msg/msgs/message/messages/reminder/reminders/notification/notifications/alert/alerts/whatsapp/email/newsletter/spam … परेशान/तंग/बंद/मत/band/mat/tang/pareshan/क्यों/kyu !प्रतिस्पर्धी !ग्राहक !नकल !ट्रेडमार्क !कर्मचारी !पेटेंट !चिट्ठी !वकील
    सदस्यता/सब्सक्रिप्शन/subscription … बंद/रद्द/हटा/हटाना/हटाता/हटाइए/हटाऊँगा/हटाऊँगी/हटाऊंगा/हटाएगा/हटाएगी/हटाएंगे/छोड़/छोड/छोड़ना/छोड़ता/छोड़िए/छोड़ूँगा/छोड़ूँगी/छोड़ूंगा/छोड़ूंगी/छोड़ेगा/छोड़ेगी/छोड़ेंगे/छोडना/छोडता/छोडिए/छोडूँगा/छोडूँगी/छोडूंगा/छोडूंगी/छोडेगा/छोडेगी/छोडेंगे/band !प्रतिस्पर्धी !ग्राहक !नकल !ट्रेडमार्क !कर्मचारी !पेटेंट !चिट्ठी !वकील
    unsubscribe/अनसब्सक्राइब/unsubscibe/unsuscribe
    नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat चाहिए/chahiye और/aur/कोई/koi मैसेज/मेसेज/संदेश/रिमाइंडर/नोटिफिकेशन/सूचना/सूचनाएँ/सूचनाएं/अलर्ट/एसएमएस/व्हाट्सएप/ईमेल/न्यूज़लेटर/न्यूजलेटर/sms/msg/msgs/message/messages/reminder/reminders/notification/notifications/alert/alerts/whatsapp/email/newsletter/spam
    = बंद
    = band karo
    = मत भेजो
    = stop messages
    = रोको
    = बस करो
    tang/तंग/परेशान/pareshan/थक … मैसेज/मेसेज/संदेश/रिमाइंडर/नोटिफिकेशन/सूचना/सूचनाएँ/सूचनाएं/अलर्ट/एसएमएस/व्हाट्सएप/ईमेल/न्यूज़लेटर/न्यूजलेटर/sms/msg/msgs/message/messages/reminder/reminders/notification/notifications/alert/alerts/whatsapp/email/newsletter/spam !प्रतिस्पर्धी !ग्राहक !नकल !ट्रेडमार्क !कर्मचारी !पेटेंट !चिट्ठी !वकील
    याद/yaad/yad … मत/नहीं/ना/mat/nahi/na … दिला/दिलाओ/dila/dilao/कर/करना/करता/करिए/करूँगा/करूँगी/करूंगा/करूंगी/करेगा/करेगी/करेंगे/karo !प्रतिस्पर्धी !ग्राहक !नकल !ट्रेडमार्क !कर्मचारी !पेटेंट !चिट्ठी !वकील
    मत/mat याद/yaad/yad
    dont/don't/stop/no … msg/message/text/sms/whatsapp !प्रतिस्पर्धी !ग्राहक !नकल !ट्रेडमार्क !कर्मचारी !पेटेंट !चिट्ठी !वकील
    लिस्ट/list/सूची … नंबर/number/नाम … काट/काटना/काटता/काटिए/काटूँगा/काटूँगी/काटूंगा/काटूंगी/काटेगा/काटेगी/काटेंगे/हटा/हटाना/हटाता/हटाइए/हटाऊँगा/हटाऊँगी/हटाऊंगा/हटाएगा/हटाएगी/हटाएंगे/निकाल/kaat/kat/kaatna/kaatne/kaatni/kaato/kaati/kaata/kaate/kaatiye/kaatkar/kaatta/kaatti/kaatte/kaatunga/kaatungi/kaatega/kaategi/kaatenge/kaatya/hata/hatana/hatane/hatani/hatao/hatai/hataa/hatae/hataiye/hatakar/hatata/hatati/hatate/hataunga/hataungi/hataega/hataegi/hataenge/hataya/nikal !प्रतिस्पर्धी !ग्राहक !नकल !ट्रेडमार्क !कर्मचारी !पेटेंट !चिट्ठी !वकील !ग्राहक
    मैसेज/मेसेज/संदेश/रिमाइंडर/नोटिफिकेशन/सूचना/सूचनाएँ/सूचनाएं/अलर्ट/एसएमएस/व्हाट्सएप/ईमेल/न्यूज़लेटर/न्यूजलेटर/sms/msg/msgs/message/messages/reminder/reminders/notification/notifications/alert/alerts/whatsapp/email/newsletter/spam … आना/भेजना/aana/ana/bhejna/क्यों/kyu … रोक/रोकना/रोकता/रोकिए/रोकूँगा/रोकूँगी/रोकूंगा/रोकूंगी/रोकेगा/रोकेगी/रोकेंगे/बंद/rok/rokna/rokne/rokni/roko/roki/roka/roke/rokiye/rokkar/rokta/rokti/rokte/rokunga/rokungi/rokega/rokegi/rokenge/rokya/band !प्रतिस्पर्धी !ग्राहक !नकल !ट्रेडमार्क !कर्मचारी !पेटेंट !चिट्ठी !वकील
    बार/baar/bar … मैसेज/मेसेज/संदेश/रिमाइंडर/नोटिफिकेशन/सूचना/सूचनाएँ/सूचनाएं/अलर्ट/एसएमएस/व्हाट्सएप/ईमेल/न्यूज़लेटर/न्यूजलेटर/sms/msg/msgs/message/messages/reminder/reminders/notification/notifications/alert/alerts/whatsapp/email/newsletter/spam … क्यों/बंद/kyu/band/मत/mat !प्रतिस्पर्धी !ग्राहक !नकल !ट्रेडमार्क !कर्मचारी !पेटेंट !चिट्ठी !वकील
    परेशानी/pareshani/तंग/tang … बंद/band करो/karo/कीजिए
    = मैसेज मत भेजो
    = message mat bhejo
    = message band karo
    = msg band
    = notification band
    = रिमाइंडर बंद
    = reminder band karo
    = परेशान मत करो
    = pareshan mat karo
    = no messages
    = मत भेजना

urgent =
    आत्महत्या/खुदकुशी/खुदकशी/सुसाइड/suicide/aatmahatya/khudkushi
    जीना/जीने/जिंदा/jeena/jina/jine … नहीं/nahi … चाहता/चाहती/है/मन/चाहते/chahta/chahti/hai/man
    मरना/मर/marna/mar … चाहता/चाहती/जाना/जाऊँ/है/रहा/chahta/chahti/jau/hai/raha !बाज़ार !ब्रांड !पौधा !फसल !पेटेंट !बिज़नेस
    जान/jaan … मार/मारने/दे/ले/maar/marne/lene … दूँगा/देगा/धमकी/रहा/डालेगा/लेगा/dunga/dega/dhamki/raha
    मार/maar … डालेगा/डालेंगे/दूँगा/देगा/देंगे/dalega/denge/dunga/dalunga !बाज़ार !ब्रांड
    जान/jaan … खतरा/खतरे/khatra/khatre
    धमकी/धमका/dhamki … मारने/जान/गोली/चाकू/बंदूक/परिवार/मार/marne/jaan/goli/parivar !मुकदमा !नोटिस
    बंदूक/पिस्तौल/चाकू/तलवार/कट्टा/bandook/chaku/pistol … घर/दरवाजे/दरवाज़े/बाहर/धमकी/गर्दन/लेकर/ghar/bahar/lekar !पेटेंट !डिज़ाइन !बेच !बना !खिलौना
    पति/pati/पिता/शौहर/भाई/कोई/लोग/koi/log … मार/पीट/मारता/पीटता/मारपीट/maar/peet/marta/pitta … रहा/रहे/है/raha/rahe/hai !बाज़ार !नाम !ब्रांड
    मारपीट/बलात्कार/रेप/rape/maarpeet
    हार्ट/दिल … अटैक/दौरा/attack/daura
    सीने/छाती/sine/seene/chati … दर्द/dard/दबाव
    दौरा/मिर्गी/लकवा/daura … पड़/आया/आ/pad/aaya !बाज़ार
    साँस/सांस/saans/sans … नहीं/nahi/रुक/ruk/अटक … ले/आ/रही/रहा/पा/le/aa/rahi
    बेहोश/behosh … हो/पड़ा/गया/गई/है/ho/gaya/gayi/hai
    खून/khoon/khun … बह/निकल/रुक/bah/nikal … रहा/रहे/नहीं/raha/nahi !रंग !कपड़ा
    जहर/ज़हर/zahar/jahar … खा/पी/पिया/खाया/खिला/kha/pee/khaya/liya !कीट !दवा !चूहा
    गोलियाँ/गोलियां/दवा/goliya/goliyan … खा/ज्यादा/सारी/बहुत … ली/लिया/गया/गई/li/liya !पेटेंट !आविष्कार
    आग/aag … लग/lag … गई/गयी/रही/है/gayi/gai !बाज़ार !अलार्म !बीमा !बुझाने !मशीन
    जल/jal … रहा/रही/raha … घर/दुकान/फैक्ट्री/मकान/ghar
    फँस/फंस/fas/phas … गया/गए/गई/हैं/gaye … आग/लिफ्ट/मलबे/पानी/इमारत/aag/lift/pani
    डूब/doob/dub … रहा/रही/गया/raha !कारोबार !कंपनी !पैसा !बिज़नेस
    करंट/बिजली … लग/लगा/lag … गया/गई/है/gaya
    एम्बुलेंस/एंबुलेंस/ambulance … बुलाओ/चाहिए/भेजो/कहाँ/bulao/chahiye/bhejo
    एक्सीडेंट/दुर्घटना/accident … हो/घायल/खून/मदद/ho/ghayal !पेटेंट !बीमा !मशीन !कार
    नस/कलाई/nas/kalai … काट/kaat
    फाँसी/फांसी/fansi/phansi … लगा/लगाना/लटक/laga
    छत/पुल/chhat/chat/pul … कूद/kood/kud
    आपातकाल/इमरजेंसी/emergency … एम्बुलेंस/पुलिस/डॉक्टर/अस्पताल/police/doctor/hospital
    साँस/सांस/saans/sans … मुश्किल/mushkil/नहीं/nahi/कम/band/बंद
    solvent/acid/तेजाब/एसिड/फिनाइल/harpic/कीटनाशक/keetnashak … पी/pi/खा/kha/निगल/nigal लिया/liya/गया/gaya/ली
    बच्चा/बच्चे/बेटी/बेटा/bachha/beti/beta … अगवा/किडनैप/kidnap/निगल/डूब/खतरे
    जीना/जीने/ज़िंदा/जिंदा/जीता/jeena/jina/jeene/jine/zinda/jinda/jeeta/jita … नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat … चाहता/चाहती/चाहते/है/मन/बची/बचा/रहना/होता/हो/पाऊँगा/पाऊंगा/सकता/chahta/chahti/hai/man/bacha/bachi/rehna/hota/ho/paunga/sakta/bachaa !किराया !खर्चा !डाल
    नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat/अब जीना/जीने/ज़िंदा/जिंदा/जीता/jeena/jina/jeene/jine/zinda/jinda/jeeta/jita मन/इच्छा/हिम्मत/चाह/man/iccha/himmat/chahat/wajah/वजह
    जीने/jeene/jine/जिंदगी/zindagi/jindagi हिम्मत/इच्छा/मन/वजह/मतलब/फायदा/कारण/ताकत/उम्मीद/himmat/iccha/man/wajah/matlab/fayda/ummeed/ummid … नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat/खत्म/khatam/क्या/kya
    जीना/jeena/jina बेकार/मुश्किल/बोझ/सज़ा/सजा/bekar/mushkil/bojh/saza/saja
    ज़िंदगी/जिंदगी/ज़िन्दगी/जिन्दगी/जीवन/दुनिया/जीने/जीना/zindagi/jindagi/zindgi/jindgi/life/duniya/jeene/jine/jeevan/jivan … तंग/थक/थका/थकी/ऊब/परेशान/हार/नफ़रत/नफरत/उकता/thak/thaka/thaki/thakk/tang/pareshan/haar/har/nafrat/uktaa/ukta/give !काम
    तंग/थक/थका/थकी/ऊब/परेशान/हार/नफ़रत/नफरत/उकता/thak/thaka/thaki/thakk/tang/pareshan/haar/har/nafrat/uktaa/ukta/give … ज़िंदगी/जिंदगी/ज़िन्दगी/जिन्दगी/जीवन/दुनिया/जीने/जीना/zindagi/jindagi/zindgi/jindgi/life/duniya/jeene/jine/jeevan/jivan !शादीशुदा
    ज़िंदगी/जिंदगी/ज़िन्दगी/जिन्दगी/जीवन/दुनिया/जीने/जीना/zindagi/jindagi/zindgi/jindgi/life/duniya/jeene/jine/jeevan/jivan/सब … छोड़/छोड/छोड़ना/छोड़ता/छोड़िए/छोड़ूँगा/छोड़ूँगी/छोड़ूंगा/छोड़ूंगी/छोड़ेगा/छोड़ेगी/छोड़ेंगे/छोडना/छोडता/छोडिए/छोडूँगा/छोडूँगी/छोडूंगा/छोडूंगी/छोडेगा/छोडेगी/छोडेंगे/छोड़कर/छोडकर/अलविदा/chhod/chhodna/chhodne/chhodni/chhodo/chhodi/chhoda/chhode/chhodiye/chhodkar/chhodta/chhodti/chhodte/chhodunga/chhodungi/chhodega/chhodegi/chhodenge/chhodya/chod/chodna/chodne/chodni/chodo/chodi/choda/chode/chodiye/chodkar/chodta/chodti/chodte/chodunga/chodungi/chodega/chodegi/chodenge/chodya/alvida/chor … जाऊँगा/जाऊंगा/जाऊँगी/जाऊंगी/दूँगा/दूंगा/रहा/रही/जाना/jaunga/jaungi/dunga/raha/rahi/jau/jana !कारोबार !नौकरी !काम !नाम
    नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat रहूँगा/रहूंगा/रहूँगी/रहूंगी/बचूँगा/बचूंगा/बचूँगी/बचूंगी/उठूँगा/उठूंगा/rahunga/rahungi/bachunga/bachungi/uthunga … कल/सुबह/आज/ज़िंदा/जिंदा/दुनिया/kal/subah/aaj/zinda/jinda/duniya !पार्टनर !साथ !sath
    कल/सुबह/आज/ज़िंदा/जिंदा/दुनिया/kal/subah/zinda/jinda/duniya … नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat रहूँगा/रहूंगा/रहूँगी/रहूंगी/बचूँगा/बचूंगा/rahunga/rahungi/bachunga !पार्टनर !साथ !sath
    खुद/ख़ुद/ज़िंदगी/जिंदगी/जीवन/अपनेआप/khud/zindagi/jindagi/life … खत्म/ख़त्म/मिटा/मिटाना/मिटाता/मिटाइए/मिटाऊँगा/मिटाऊँगी/मिटाऊंगा/मिटाएगा/मिटाएगी/मिटाएंगे/मार/मारना/मारता/मारिए/मारूँगा/मारूँगी/मारूंगा/मारूंगी/मारेगा/मारेगी/मारेंगे/khatam/khatm/maar/mar/maarna/maarne/maarni/maaro/maari/maara/maare/maariye/maarkar/maarta/maarti/maarte/maarunga/maarungi/maarega/maaregi/maarenge/maarya/finish … दूँगा/दूंगा/दूँगी/दूंगी/देगा/देगी/देंगे/डालूँगा/डालूंगा/डालेगा/डालेंगे/लूँगा/लूंगा/लूँगी/लूंगी/लेगा/लेंगे/देता/dunga/dungi/dega/degi/denge/dalunga/dalega/dalenge/lunga/lungi/lega/lenge/कर/करना/करता/करिए/करूँगा/करूँगी/करूंगा/करूंगी/करेगा/करेगी/करेंगे/चाहता/चाहती/जाए/लूँ/लूं/kar/karna/karne/karni/karo/kari/kara/kare/kariye/karkar/karta/karti/karte/karunga/karungi/karega/karegi/karenge/karya/chahta/chahti/lu/du/hai !लाइसेंस !ट्रेडमार्क !पेटेंट
    सब/sab कुछ/kuch/kuchh/को/ko खत्म/ख़त्म/khatam/khatm … चाहता/चाहती/दूँगा/दूंगा/दूँ/दूं/लूँ/लूं/dunga/chahta/chahti/karna/du/lu/देना !लाइसेंस !अनुबंध !पार्टनर !साझेदारी !विवाद !ट्रेडमार्क !पेटेंट !पंजीकरण
    सब/sab खत्म/ख़त्म/khatam/khatm कर … चाहता/चाहती/दूँगा/दूंगा/दूँ/दूं/लूँ/लूं/dunga/chahta/chahti/du/lu !लाइसेंस !अनुबंध !पार्टनर !साझेदारी !विवाद
    जान/jaan/jan … दे/देना/देता/देिए/देऊँगा/देऊँगी/देऊंगा/देएगा/देएगी/देएंगे/ले/लेना/लेता/लेिए/लेऊँगा/लेऊँगी/लेऊंगा/लेएगा/लेएगी/लेएंगे/de/dena/dene/deni/deo/dei/dea/dee/deiye/dekar/deta/deti/dete/deunga/deungi/deega/deegi/deenge/deya/le/lena/lene/leni/leo/lei/lea/lee/leiye/lekar/leta/leti/lete/leunga/leungi/leega/leegi/leenge/leya … दूँगा/दूंगा/दूँगी/दूंगी/दूँ/दूं/लूँगा/लूंगा/लूँगी/लूंगी/लूँ/लूं/रहा/रही/dunga/dungi/du/lunga/lungi/lu/raha/rahi/dena/lena
    खुद/ख़ुद/khud को/ko … मार/मारना/मारता/मारिए/मारूँगा/मारूँगी/मारूंगा/मारूंगी/मारेगा/मारेगी/मारेंगे/जला/जलाना/जलाता/जलाइए/जलाऊँगा/जलाऊँगी/जलाऊंगा/जलाएगा/जलाएगी/जलाएंगे/काट/काटना/काटता/काटिए/काटूँगा/काटूँगी/काटूंगा/काटूंगी/काटेगा/काटेगी/काटेंगे/चोट/गोली/लटका/maar/mar/maarna/maarne/maarni/maaro/maari/maara/maare/maariye/maarkar/maarta/maarti/maarte/maarunga/maarungi/maarega/maaregi/maarenge/maarya/marna/marne/marni/maro/mari/mara/mare/mariye/markar/marta/marti/marte/marunga/marungi/marega/maregi/marenge/marya/jala/jalana/jalane/jalani/jalao/jalai/jalaa/jalae/jalaiye/jalakar/jalata/jalati/jalate/jalaunga/jalaungi/jalaega/jalaegi/jalaenge/jalaya/kaat/kat/kaatna/kaatne/kaatni/kaato/kaati/kaata/kaate/kaatiye/kaatkar/kaatta/kaatti/kaatte/kaatunga/kaatungi/kaatega/kaategi/kaatenge/kaatya/katna/katne/katni/kato/kati/kata/kate/katiye/katkar/katta/katti/katte/katunga/katungi/katega/kategi/katenge/katya/chot/goli/hurt
    आत्महत्या/आत्मदाह/खुदकुशी/सुसाइड/suicide/suside/sucide/suiside/atmahatya/aatmhatya/atmhatya/khudkhushi/khudkushi/khudkusi
    फाँसी/फांसी/फंदा/फंदे/रस्सी/पंखे/fansi/faansi/phansi/fanda/rassi/pankhe/pankha/phanda … लटक/लटकना/लटकता/लटकिए/लटकूँगा/लटकूँगी/लटकूंगा/लटकूंगी/लटकेगा/लटकेगी/लटकेंगे/लगा/झूल/झूलना/झूलता/झूलिए/झूलूँगा/झूलूँगी/झूलूंगा/झूलूंगी/झूलेगा/झूलेगी/झूलेंगे/बाँध/बांध/बाँधना/बाँधता/बाँधिए/बाँधूँगा/बाँधूँगी/बाँधूंगा/बाँधूंगी/बाँधेगा/बाँधेगी/बाँधेंगे/बांधना/बांधता/बांधिए/बांधूँगा/बांधूँगी/बांधूंगा/बांधूंगी/बांधेगा/बांधेगी/बांधेंगे/latak/latakna/latakne/latakni/latako/lataki/lataka/latake/latakiye/latakkar/latakta/latakti/latakte/latakunga/latakungi/latakega/latakegi/latakenge/latakya/laga/jhul/bandh/baandh/tang
    छत/पुल/ट्रेन/रेल/पटरी/बिल्डिंग/नदी/कुएँ/कुएं/मंज़िल/मंजिल/ब्रिज/बालकनी/chhat/chat/pul/train/patri/building/nadi/kue/kuen/bridge/terrace/balcony/manzil/manjil … कूद/कूदना/कूदता/कूदिए/कूदूँगा/कूदूँगी/कूदूंगा/कूदूंगी/कूदेगा/कूदेगी/कूदेंगे/कट/कटना/कटता/कटिए/कटूँगा/कटूँगी/कटूंगा/कटूंगी/कटेगा/कटेगी/कटेंगे/छलांग/लेट/kood/kud/koodna/koodne/koodni/koodo/koodi/kooda/koode/koodiye/koodkar/koodta/koodti/koodte/koodunga/koodungi/koodega/koodegi/koodenge/koodya/kudna/kudne/kudni/kudo/kudi/kuda/kude/kudiye/kudkar/kudta/kudti/kudte/kudunga/kudungi/kudega/kudegi/kudenge/kudya/kat/katna/katne/katni/kato/kati/kata/kate/katiye/katkar/katta/katti/katte/katunga/katungi/katega/kategi/katenge/katya/chhalang/jump
    नस/कलाई/हाथ/nas/kalai/kalayi/hath/haath … काट/काटना/काटता/काटिए/काटूँगा/काटूँगी/काटूंगा/काटूंगी/काटेगा/काटेगी/काटेंगे/काटी/ब्लेड/kaat/kat/kaatna/kaatne/kaatni/kaato/kaati/kaata/kaate/kaatiye/kaatkar/kaatta/kaatti/kaatte/kaatunga/kaatungi/kaatega/kaategi/kaatenge/kaatya/kati/katna/katne/katni/kato/kata/kate/katiye/katkar/katta/katti/katte/katunga/katungi/katega/kategi/katenge/katya/blade/cut
    अलविदा/alvida/goodbye/gudbye … सबको/सब/दोस्तों/मम्मी/माँ/मां/परिवार/दुनिया/sabko/sab/duniya/mummy/maa/family/doston/world
    आखिरी/आख़िरी/aakhri/akhri/last … पैगाम/चिट्ठी/दिन/रात/मैसेज/message/din/raat/rat/note … ज़िंदगी/जिंदगी/मेरी/मेरा/है/zindagi/jindagi/meri/mera/goodbye/gudbye !तारीख !आवेदन !शुल्क !पेटेंट !ट्रेडमार्क !डेट
    मेरे/mere बिना/बगैर/bina/bagair … सब/खुश/बेहतर/अच्छा/sab/khush/better/behtar !इजाज़त !अनुमति !पूछे
    बोझ/bojh … हूँ/हूं/बन/सब/hu/hun/ban/sab
    मर/मरना/मरता/मरिए/मरूँगा/मरूँगी/मरूंगा/मरूंगी/मरेगा/मरेगी/मरेंगे/mar/marna/marne/marni/maro/mari/mara/mare/mariye/markar/marta/marti/marte/marunga/marungi/marega/maregi/marenge/marya/मौत/maut/mout … चाहिए/चाहता/चाहती/मन/जाऊँ/जाऊं/जाऊँगा/जाऊंगा/जाना/अच्छा/बेहतर/आसान/chahiye/chahta/chahti/man/mann/jau/jaunga/jana/accha/behtar/aasan/asan/better/करता/karta/kar/karna/karne/karni/karo/kari/kara/kare/kariye/karkar/karti/karte/karunga/karungi/karega/karegi/karenge/karya !बाज़ार !ब्रांड !पौधा !फसल !पेटेंट !बिज़नेस !उत्तराधिकार
    मरने/मर/मरना/मरता/मरिए/मरूँगा/मरूँगी/मरूंगा/मरूंगी/मरेगा/मरेगी/मरेंगे/marne/mar/marna/marni/maro/mari/mara/mare/mariye/markar/marta/marti/marte/marunga/marungi/marega/maregi/marenge/marya वाला/वाली/जा/जाना/जाता/जाइए/जाऊँगा/जाऊँगी/जाऊंगा/जाएगा/जाएगी/जाएंगे/रहा/रही/wala/wali/ja/jana/jane/jani/jao/jai/jaa/jae/jaiye/jakar/jata/jati/jate/jaunga/jaungi/jaega/jaegi/jaenge/jaya/raha/rahi … हूँ/हूं/hu/hun/hoon !फसल !पौधा
    पति/पत्नी/बीवी/बेटा/बेटी/बच्चा/बच्चे/बच्ची/लड़का/लडका/लड़की/लडकी/माँ/मां/मम्मी/पापा/पिता/दादी/दादा/नानी/नाना/भाई/बहन/मज़दूर/मजदूर/कारीगर/वर्कर/आदमी/औरत/दोस्त/पड़ोसी/पडोसी/ग्राहक/चाचा/चाची/सास/ससुर/उसे/उसको/वो/pati/patni/biwi/beta/beti/bachcha/bacche/bachche/baccha/bachchi/ladka/ladki/maa/mummy/papa/pitaji/dadi/dada/nani/nana/bhai/behan/bahan/mazdoor/mazdur/majdoor/majdur/karigar/worker/aadmi/admi/aurat/dost/uncle/aunty/saas/sas … मर/मरना/मरता/मरिए/मरूँगा/मरूँगी/मरूंगा/मरूंगी/मरेगा/मरेगी/मरेंगे/mar/marna/marne/marni/maro/mari/mara/mare/mariye/markar/marta/marti/marte/marunga/marungi/marega/maregi/marenge/marya … रहा/रही/जाएगा/जाएगी/गया/raha/rahi/jayega/jayegi/gaya !ब्रांड !फसल !कंपनी
    ज़हर/जहर/तेज़ाब/तेजाब/एसिड/फिनाइल/हार्पिक/ब्लीच/कीटनाशक/सल्फास/केरोसिन/पेट्रोल/डीज़ल/डीजल/बैटरी/सेल/सिक्का/सिक्के/बटन/कील/सुई/पिन/डिटर्जेंट/सर्फ/क्लीनर/टॉयलेट/थिनर/तारपीन/केमिकल/सैनिटाइज़र/सैनिटाइजर/ड्रग/ड्रग्स/हेरोइन/स्पिरिट/चुंबक/मैग्नेट/यूरिया/zahar/jahar/zeher/jeher/acid/tezab/tejab/phenyl/finail/harpic/bleach/keetnashak/kitnashak/sulfas/kerosene/petrol/diesel/battery/cell/sikka/coin/button/keel/kil/pin/detergent/surf/cleaner/toilet/thinner/tarpin/chemical/kemical/sanitizer/sanitijer/drug/drugs/heroin/spirit/magnet/poison … निगल/निगलना/निगलता/निगलिए/निगलूँगा/निगलूँगी/निगलूंगा/निगलूंगी/निगलेगा/निगलेगी/निगलेंगे/निगला/निगली/गटक/पी/पीना/पीता/पीइए/पीऊँगा/पीऊँगी/पीऊंगा/पीएगा/पीएगी/पीएंगे/पिया/पीया/खा/खाना/खाता/खाइए/खाऊँगा/खाऊँगी/खाऊंगा/खाएगा/खाएगी/खाएंगे/खाया/खाई/खायी/चाट/सूँघ/सूंघ/nigal/nigalna/nigalne/nigalni/nigalo/nigali/nigala/nigale/nigaliye/nigalkar/nigalta/nigalti/nigalte/nigalunga/nigalungi/nigalega/nigalegi/nigalenge/nigalya/nigla/nigli/gatak/pi/pina/pine/pini/pio/pii/pia/pie/piiye/pikar/pita/piti/pite/piunga/piungi/piega/piegi/pienge/piya/pee/peena/peene/peeni/peeo/peei/peea/peee/peeiye/peekar/peeta/peeti/peete/peeunga/peeungi/peeega/peeegi/peeenge/peeya/kha/khana/khane/khani/khao/khai/khaa/khae/khaiye/khakar/khata/khati/khate/khaunga/khaungi/khaega/khaegi/khaenge/khaya/khayi/chaat/chat/sungh/swallow … गया/गई/गयी/गए/लिया/ली/ले/लेना/लेता/लेिए/लेऊँगा/लेऊँगी/लेऊंगा/लेएगा/लेएगी/लेएंगे/लीं/रहा/रही/रहे/है/हैं/दिया/दी/gaya/gayi/gai/gye/gaye/liya/li/raha/rahi/rahe/hai/diya/di !पेटेंट !आविष्कार !नाम !ब्रांड
    पति/पत्नी/बीवी/बेटा/बेटी/बच्चा/बच्चे/बच्ची/लड़का/लडका/लड़की/लडकी/माँ/मां/मम्मी/पापा/पिता/दादी/दादा/नानी/नाना/भाई/बहन/मज़दूर/मजदूर/कारीगर/वर्कर/आदमी/औरत/दोस्त/पड़ोसी/पडोसी/ग्राहक/चाचा/चाची/सास/ससुर/उसे/उसको/वो/pati/patni/biwi/beta/beti/bachcha/bacche/bachche/baccha/bachchi/ladka/ladki/maa/mummy/papa/pitaji/dadi/dada/nani/nana/bhai/behan/bahan/mazdoor/mazdur/majdoor/majdur/karigar/worker/aadmi/admi/aurat/dost/uncle/aunty/saas/sas … निगल/निगलना/निगलता/निगलिए/निगलूँगा/निगलूँगी/निगलूंगा/निगलूंगी/निगलेगा/निगलेगी/निगलेंगे/निगला/निगली/गटक/पी/पीना/पीता/पीइए/पीऊँगा/पीऊँगी/पीऊंगा/पीएगा/पीएगी/पीएंगे/पिया/पीया/खा/खाना/खाता/खाइए/खाऊँगा/खाऊँगी/खाऊंगा/खाएगा/खाएगी/खाएंगे/खाया/खाई/खायी/चाट/सूँघ/सूंघ/nigal/nigalna/nigalne/nigalni/nigalo/nigali/nigala/nigale/nigaliye/nigalkar/nigalta/nigalti/nigalte/nigalunga/nigalungi/nigalega/nigalegi/nigalenge/nigalya/nigla/nigli/gatak/pi/pina/pine/pini/pio/pii/pia/pie/piiye/pikar/pita/piti/pite/piunga/piungi/piega/piegi/pienge/piya/pee/peena/peene/peeni/peeo/peei/peea/peee/peeiye/peekar/peeta/peeti/peete/peeunga/peeungi/peeega/peeegi/peeenge/peeya/kha/khana/khane/khani/khao/khai/khaa/khae/khaiye/khakar/khata/khati/khate/khaunga/khaungi/khaega/khaegi/khaenge/khaya/khayi/chaat/chat/sungh/swallow … ज़हर/जहर/तेज़ाब/तेजाब/एसिड/फिनाइल/हार्पिक/ब्लीच/कीटनाशक/सल्फास/केरोसिन/पेट्रोल/डीज़ल/डीजल/बैटरी/सेल/सिक्का/सिक्के/बटन/कील/सुई/पिन/डिटर्जेंट/सर्फ/क्लीनर/टॉयलेट/थिनर/तारपीन/केमिकल/सैनिटाइज़र/सैनिटाइजर/ड्रग/ड्रग्स/हेरोइन/स्पिरिट/चुंबक/मैग्नेट/यूरिया/zahar/jahar/zeher/jeher/acid/tezab/tejab/phenyl/finail/harpic/bleach/keetnashak/kitnashak/sulfas/kerosene/petrol/diesel/battery/cell/sikka/coin/button/keel/kil/pin/detergent/surf/cleaner/toilet/thinner/tarpin/chemical/kemical/sanitizer/sanitijer/drug/drugs/heroin/spirit/magnet/poison !पेटेंट !आविष्कार
    पति/पत्नी/बीवी/बेटा/बेटी/बच्चा/बच्चे/बच्ची/लड़का/लडका/लड़की/लडकी/माँ/मां/मम्मी/पापा/पिता/दादी/दादा/नानी/नाना/भाई/बहन/मज़दूर/मजदूर/कारीगर/वर्कर/आदमी/औरत/दोस्त/पड़ोसी/पडोसी/ग्राहक/चाचा/चाची/सास/ससुर/उसे/उसको/वो/pati/patni/biwi/beta/beti/bachcha/bacche/bachche/baccha/bachchi/ladka/ladki/maa/mummy/papa/pitaji/dadi/dada/nani/nana/bhai/behan/bahan/mazdoor/mazdur/majdoor/majdur/karigar/worker/aadmi/admi/aurat/dost/uncle/aunty/saas/sas … निगल/निगलना/निगलता/निगलिए/निगलूँगा/निगलूँगी/निगलूंगा/निगलूंगी/निगलेगा/निगलेगी/निगलेंगे/nigal/nigalna/nigalne/nigalni/nigalo/nigali/nigala/nigale/nigaliye/nigalkar/nigalta/nigalti/nigalte/nigalunga/nigalungi/nigalega/nigalegi/nigalenge/nigalya/निगली/nigli/gatak/गटक
    गोलियाँ/गोलियां/टैबलेट/गोली/दवाइयाँ/दवाइयां/दवाई/नींद/goliya/goliyan/tablets/tablet/goli/dawaiya/dawai … खा/खाना/खाता/खाइए/खाऊँगा/खाऊँगी/खाऊंगा/खाएगा/खाएगी/खाएंगे/निगल/निगलना/निगलता/निगलिए/निगलूँगा/निगलूँगी/निगलूंगा/निगलूंगी/निगलेगा/निगलेगी/निगलेंगे/ले/लेना/लेता/लेिए/लेऊँगा/लेऊँगी/लेऊंगा/लेएगा/लेएगी/लेएंगे/kha/khana/khane/khani/khao/khai/khaa/khae/khaiye/khakar/khata/khati/khate/khaunga/khaungi/khaega/khaegi/khaenge/khaya/nigal/nigalna/nigalne/nigalni/nigalo/nigali/nigala/nigale/nigaliye/nigalkar/nigalta/nigalti/nigalte/nigalunga/nigalungi/nigalega/nigalegi/nigalenge/nigalya/le/lena/lene/leni/leo/lei/lea/lee/leiye/lekar/leta/leti/lete/leunga/leungi/leega/leegi/leenge/leya … ली/लिया/लीं/चुका/चुकी/li/liya/chuka/गया/गई/gaya !सिर !रोज़ !डॉक्टर
    बहुत/सारी/पूरी/बीस/दस/पचास/ढेर/ज़्यादा/ज्यादा/20/30/50/15/10/bahut/sari/saari/puri/bees/bis/dher/zyada/jyada गोलियाँ/गोलियां/गोली/टैबलेट/दवा/दवाई/नींद/goliya/goli/tablet/tablets/dawa/dawai/pills/neend/nind … खा/खाना/खाता/खाइए/खाऊँगा/खाऊँगी/खाऊंगा/खाएगा/खाएगी/खाएंगे/ली/निगल/निगलना/निगलता/निगलिए/निगलूँगा/निगलूँगी/निगलूंगा/निगलूंगी/निगलेगा/निगलेगी/निगलेंगे/kha/khana/khane/khani/khao/khai/khaa/khae/khaiye/khakar/khata/khati/khate/khaunga/khaungi/khaega/khaegi/khaenge/khaya/li/nigal/nigalna/nigalne/nigalni/nigalo/nigali/nigala/nigale/nigaliye/nigalkar/nigalta/nigalti/nigalte/nigalunga/nigalungi/nigalega/nigalegi/nigalenge/nigalya
    ओवरडोज़/ओवरडोज/overdose/ovrdose/overdoze/overdoje
    गले/गला/gale/gala … अटक/फँस/फंस/फँसना/फँसता/फँसिए/फँसूँगा/फँसूँगी/फँसूंगा/फँसूंगी/फँसेगा/फँसेगी/फँसेंगे/फंसना/फंसता/फंसिए/फंसूँगा/फंसूँगी/फंसूंगा/फंसूंगी/फंसेगा/फंसेगी/फंसेंगे/दबा/घोंट/घोंटना/घोंटता/घोंटिए/घोंटूँगा/घोंटूँगी/घोंटूंगा/घोंटूंगी/घोंटेगा/घोंटेगी/घोंटेंगे/घोट/दबाया/रेत/काट/काटना/काटता/काटिए/काटूँगा/काटूँगी/काटूंगा/काटूंगी/काटेगा/काटेगी/काटेंगे/atak/fas/phas/phans/daba/ghot/dabaya/kaat/kat/kaatna/kaatne/kaatni/kaato/kaati/kaata/kaate/kaatiye/kaatkar/kaatta/kaatti/kaatte/kaatunga/kaatungi/kaatega/kaategi/kaatenge/kaatya/choke/attak !गाना !आवाज़ !मधुर
    साँस/सांस/साँसें/सांसें/श्वास/saans/sans/saanse/sanse/breath/breathing … नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat/रुक/रुकना/रुकता/रुकिए/रुकूँगा/रुकूँगी/रुकूंगा/रुकूंगी/रुकेगा/रुकेगी/रुकेंगे/अटक/फूल/बंद/उखड़/उखड/तकलीफ/दिक्कत/मुश्किल/घुट/चल/ruk/atak/phool/phul/fool/ful/band/ukhad/taklif/dikkat/mushkil/ghut !मशीन !यंत्र
    दम/dum/dam घुट/ghut/घुटने/ghutne
    बेहोश/बेसुध/अचेत/behosh/behos/behoosh/behush/unconscious/faint !नकल !यंत्र
    होश/hosh नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat/खो/उड़/उड/kho
    पति/पत्नी/बीवी/बेटा/बेटी/बच्चा/बच्चे/बच्ची/लड़का/लडका/लड़की/लडकी/माँ/मां/मम्मी/पापा/पिता/दादी/दादा/नानी/नाना/भाई/बहन/मज़दूर/मजदूर/कारीगर/वर्कर/आदमी/औरत/दोस्त/पड़ोसी/पडोसी/ग्राहक/चाचा/चाची/सास/ससुर/उसे/उसको/वो/pati/patni/biwi/beta/beti/bachcha/bacche/bachche/baccha/bachchi/ladka/ladki/maa/mummy/papa/pitaji/dadi/dada/nani/nana/bhai/behan/bahan/mazdoor/mazdur/majdoor/majdur/karigar/worker/aadmi/admi/aurat/dost/uncle/aunty/saas/sas … उठ/उठना/उठता/उठिए/उठूँगा/उठूँगी/उठूंगा/उठूंगी/उठेगा/उठेगी/उठेंगे/हिल/हिलना/हिलता/हिलिए/हिलूँगा/हिलूँगी/हिलूंगा/हिलूंगी/हिलेगा/हिलेगी/हिलेंगे/बोल/बोलना/बोलता/बोलिए/बोलूँगा/बोलूँगी/बोलूंगा/बोलूंगी/बोलेगा/बोलेगी/बोलेंगे/जाग/जागना/जागता/जागिए/जागूँगा/जागूँगी/जागूंगा/जागूंगी/जागेगा/जागेगी/जागेंगे/आँख/आंख/जवाब/uth/uthna/uthne/uthni/utho/uthi/utha/uthe/uthiye/uthkar/uthta/uthti/uthte/uthunga/uthungi/uthega/uthegi/uthenge/uthya/hil/hilna/hilne/hilni/hilo/hili/hila/hile/hiliye/hilkar/hilta/hilti/hilte/hilunga/hilungi/hilega/hilegi/hilenge/hilya/bol/bolna/bolne/bolni/bolo/boli/bola/bole/boliye/bolkar/bolta/bolti/bolte/bolunga/bolungi/bolega/bolegi/bolenge/bolya/jaag/jag … नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat … रहा/रही/रहे/पा/raha/rahi/rahe/pa !बाज़ार !ब्रांड !पेटेंट !नाम !फोन
    पति/पत्नी/बीवी/बेटा/बेटी/बच्चा/बच्चे/बच्ची/लड़का/लडका/लड़की/लडकी/माँ/मां/मम्मी/पापा/पिता/दादी/दादा/नानी/नाना/भाई/बहन/मज़दूर/मजदूर/कारीगर/वर्कर/आदमी/औरत/दोस्त/पड़ोसी/पडोसी/ग्राहक/चाचा/चाची/सास/ससुर/उसे/उसको/वो/pati/patni/biwi/beta/beti/bachcha/bacche/bachche/baccha/bachchi/ladka/ladki/maa/mummy/papa/pitaji/dadi/dada/nani/nana/bhai/behan/bahan/mazdoor/mazdur/majdoor/majdur/karigar/worker/aadmi/admi/aurat/dost/uncle/aunty/saas/sas … नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat … उठ/उठना/उठता/उठिए/उठूँगा/उठूँगी/उठूंगा/उठूंगी/उठेगा/उठेगी/उठेंगे/हिल/हिलना/हिलता/हिलिए/हिलूँगा/हिलूँगी/हिलूंगा/हिलूंगी/हिलेगा/हिलेगी/हिलेंगे/जाग/जागना/जागता/जागिए/जागूँगा/जागूँगी/जागूंगा/जागूंगी/जागेगा/जागेगी/जागेंगे/uth/uthna/uthne/uthni/utho/uthi/utha/uthe/uthiye/uthkar/uthta/uthti/uthte/uthunga/uthungi/uthega/uthegi/uthenge/uthya/hil/hilna/hilne/hilni/hilo/hili/hila/hile/hiliye/hilkar/hilta/hilti/hilte/hilunga/hilungi/hilega/hilegi/hilenge/hilya/jaag/jag … रहा/रही/raha/rahi !ब्रांड !नाम !फोन !फ़ोन
    छत/सीढ़ी/सीढी/ऊपर/मचान/मंज़िल/मंजिल/बिल्डिंग/सीढ़ियों/सीढियों/छज्जे/chhat/chat/sidhi/seedhi/upar/manzil/manjil/building/machan … गिर/गिरना/गिरता/गिरिए/गिरूँगा/गिरूँगी/गिरूंगा/गिरूंगी/गिरेगा/गिरेगी/गिरेंगे/gir/girna/girne/girni/giro/giri/gira/gire/giriye/girkar/girta/girti/girte/girunga/girungi/girega/giregi/girenge/girya/फिसल/fisal … गया/गई/गयी/गए/लिया/ली/ले/लेना/लेता/लेिए/लेऊँगा/लेऊँगी/लेऊंगा/लेएगा/लेएगी/लेएंगे/लीं/रहा/रही/रहे/है/हैं/दिया/दी/gaya/gayi/gai/gye/gaye/liya/li/raha/rahi/rahe/hai/diya/di !दाम !बिक्री
    गिर/गिरना/गिरता/गिरिए/गिरूँगा/गिरूँगी/गिरूंगा/गिरूंगी/गिरेगा/गिरेगी/गिरेंगे/gir/girna/girne/girni/giro/giri/gira/gire/giriye/girkar/girta/girti/girte/girunga/girungi/girega/giregi/girenge/girya … गया/गई/गयी/गए/लिया/ली/ले/लेना/लेता/लेिए/लेऊँगा/लेऊँगी/लेऊंगा/लेएगा/लेएगी/लेएंगे/लीं/रहा/रही/रहे/है/हैं/दिया/दी/gaya/gayi/gai/gye/gaye/liya/li/raha/rahi/rahe/hai/diya/di … बेहोश/उठ/उठना/उठता/उठिए/उठूँगा/उठूँगी/उठूंगा/उठूंगी/उठेगा/उठेगी/उठेंगे/खून/सिर/होश/behosh/uth/uthna/uthne/uthni/utho/uthi/utha/uthe/uthiye/uthkar/uthta/uthti/uthte/uthunga/uthungi/uthega/uthegi/uthenge/uthya/khoon/khun/hosh/sar
    मुँह/मुंह/चेहरा/muh/munh/chehra/face/muuh … टेढ़ा/टेढा/टेढ़ी/टेढी/लटक/लटकना/लटकता/लटकिए/लटकूँगा/लटकूँगी/लटकूंगा/लटकूंगी/लटकेगा/लटकेगी/लटकेंगे/सुन्न/tedha/tedhi/terha/latak/latakna/latakne/latakni/latako/lataki/lataka/latake/latakiye/latakkar/latakta/latakti/latakte/latakunga/latakungi/latakega/latakegi/latakenge/latakya/sunn
    लकवा/lakwa/lakva/paralysis/पैरालिसिस/पैरालाइसिस/स्ट्रोक/stroke/हेमरेज/हैमरेज/hemorrhage
    दौरा/मिर्गी/झटके/फिट्स/daura/mirgi/fits/seizure/seijure/jhatke … पड़/पड/आया/आ/आना/आता/आइए/आऊँगा/आऊँगी/आऊंगा/आएगा/आएगी/आएंगे/आए/रहा/pad/aaya/aya/aa/aana/aane/aani/aao/aai/aaa/aae/aaiye/aakar/aata/aati/aate/aaunga/aaungi/aaega/aaegi/aaenge/aaye/aye/aayi/ayi/raha/rahe !बाज़ार !करंट
    हाथ/पैर/बाँह/बांह/बाजू/hath/haath/pair/baju/arm … सुन्न/sunn/numb/लकवा
    सीने/छाती/सीना/कलेजे/seene/sine/seena/sina/chhati/chati/chaati/chest … दर्द/दबाव/जकड़न/जकडन/भारी/जलन/dard/pain/bhari/bhaari/dabav/tight
    दिल/हार्ट/heart/hart/dil … अटैक/दौरा/attack/atack/daura/रुक/रुकना/रुकता/रुकिए/रुकूँगा/रुकूँगी/रुकूंगा/रुकूंगी/रुकेगा/रुकेगी/रुकेंगे/बंद/ruk !बाज़ार !प्यार
    खून/ख़ून/khoon/khun/blood/blud/rakt/रक्त … बह/बहना/बहता/बहिए/बहूँगा/बहूँगी/बहूंगा/बहूंगी/बहेगा/बहेगी/बहेंगे/निकल/निकलना/निकलता/निकलिए/निकलूँगा/निकलूँगी/निकलूंगा/निकलूंगी/निकलेगा/निकलेगी/निकलेंगे/रुक/रुकना/रुकता/रुकिए/रुकूँगा/रुकूँगी/रुकूंगा/रुकूंगी/रुकेगा/रुकेगी/रुकेंगे/आ/आना/आता/आइए/आऊँगा/आऊँगी/आऊंगा/आएगा/आएगी/आएंगे/थम/bah/nikal/ruk/aa/aana/aane/aani/aao/aai/aaa/aae/aaiye/aakar/aata/aati/aate/aaunga/aaungi/aaega/aaegi/aaenge/aaya/beh/nikla/niklaa !रंग !कपड़ा !जाँच !टेस्ट !किताब !फिल्म
    हाथ/उँगली/उंगली/ऊँगली/ऊंगली/उंगलियाँ/उंगलियां/पैर/सिर/गर्दन/आँख/आंख/अंगूठा/बाजू/टाँग/टांग/hath/haath/ungli/ungliya/unglee/pair/gardan/aankh/ankh/angutha/baju/taang/tang/sar … कट/कटना/कटता/कटिए/कटूँगा/कटूँगी/कटूंगा/कटूंगी/कटेगा/कटेगी/कटेंगे/कटा/कुचल/दब/दबना/दबता/दबिए/दबूँगा/दबूँगी/दबूंगा/दबूंगी/दबेगा/दबेगी/दबेंगे/फट/फटना/फटता/फटिए/फटूँगा/फटूँगी/फटूंगा/फटूंगी/फटेगा/फटेगी/फटेंगे/झुलस/kat/katna/katne/katni/kato/kati/kata/kate/katiye/katkar/katta/katti/katte/katunga/katungi/katega/kategi/katenge/katya/kuchal/dab/fat/phat/jhulas/cut … गया/गई/गयी/गए/लिया/ली/ले/लेना/लेता/लेिए/लेऊँगा/लेऊँगी/लेऊंगा/लेएगा/लेएगी/लेएंगे/लीं/रहा/रही/रहे/है/हैं/दिया/दी/gaya/gayi/gai/gye/gaye/liya/li/raha/rahi/rahe/hai/diya/di !नाम !डिज़ाइन !पेटेंट !कुर्ती !टैक्स !रॉयल्टी !किताब
    मशीन/आरी/ग्राइंडर/प्रेस/machine/aari/ari/grinder … हाथ/उँगली/उंगली/ऊँगली/ऊंगली/उंगलियाँ/उंगलियां/पैर/सिर/गर्दन/आँख/आंख/अंगूठा/बाजू/टाँग/टांग/hath/haath/ungli/ungliya/unglee/pair/gardan/aankh/ankh/angutha/baju/taang/tang/sar … कट/कटना/कटता/कटिए/कटूँगा/कटूँगी/कटूंगा/कटूंगी/कटेगा/कटेगी/कटेंगे/कटा/कुचल/दब/दबना/दबता/दबिए/दबूँगा/दबूँगी/दबूंगा/दबूंगी/दबेगा/दबेगी/दबेंगे/फँस/फंस/फँसना/फँसता/फँसिए/फँसूँगा/फँसूँगी/फँसूंगा/फँसूंगी/फँसेगा/फँसेगी/फँसेंगे/फंसना/फंसता/फंसिए/फंसूँगा/फंसूँगी/फंसूंगा/फंसूंगी/फंसेगा/फंसेगी/फंसेंगे/आ/आना/आता/आइए/आऊँगा/आऊँगी/आऊंगा/आएगा/आएगी/आएंगे/kat/katna/katne/katni/kato/kati/kata/kate/katiye/katkar/katta/katti/katte/katunga/katungi/katega/kategi/katenge/katya/kuchal/dab/fas/phas/aa/aana/aane/aani/aao/aai/aaa/aae/aaiye/aakar/aata/aati/aate/aaunga/aaungi/aaega/aaegi/aaenge/aaya
    करंट/बिजली/तार/current/karant/currant/bijli/taar/tar … लग/मार/मारना/मारता/मारिए/मारूँगा/मारूँगी/मारूंगा/मारूंगी/मारेगा/मारेगी/मारेंगे/चिपक/झटका/पकड़/पकड/lag/maar/mar/maarna/maarne/maarni/maaro/maari/maara/maare/maariye/maarkar/maarta/maarti/maarte/maarunga/maarungi/maarega/maaregi/maarenge/maarya/chipak/jhatka/pakad … गया/गई/गयी/गए/लिया/ली/ले/लेना/लेता/लेिए/लेऊँगा/लेऊँगी/लेऊंगा/लेएगा/लेएगी/लेएंगे/लीं/रहा/रही/रहे/है/हैं/दिया/दी/gaya/gayi/gai/gye/gaye/liya/li/raha/rahi/rahe/hai/diya/di !मीटर !बिल !प्लांट
    झुलस/jhulas … गया/गई/गयी/गए/लिया/ली/ले/लेना/लेता/लेिए/लेऊँगा/लेऊँगी/लेऊंगा/लेएगा/लेएगी/लेएंगे/लीं/रहा/रही/रहे/है/हैं/दिया/दी/gaya/gayi/gai/gye/gaye/liya/li/raha/rahi/rahe/hai/diya/di
    तेल/पानी/भाप/दूध/चाय/tel/pani/bhaap/bhap/garam/गरम/गर्म/khaulta/खौलता … जल/जलना/जलता/जलिए/जलूँगा/जलूँगी/जलूंगा/जलूंगी/जलेगा/जलेगी/जलेंगे/झुलस/jal/jalna/jalne/jalni/jalo/jali/jala/jale/jaliye/jalkar/jalta/jalti/jalte/jalunga/jalungi/jalega/jalegi/jalenge/jalya/jhulas … गया/गई/गयी/gaya/gayi/gai/पूरी/पूरा/puri/pura !बल्ब !ऊर्जा !प्रदूषण
    तेज़ाब/तेजाब/एसिड/acid/tezab/tejab … फेंक/डाल/छिड़क/छिडक/fek/phek/daal/dal/chhidak/attack
    पेट्रोल/केरोसिन/petrol/kerosene/mitti … डाल/छिड़क/छिडक/daal/dal/chhidak … आग/जला/जलाना/जलाता/जलाइए/जलाऊँगा/जलाऊँगी/जलाऊंगा/जलाएगा/जलाएगी/जलाएंगे/aag/jala/jalana/jalane/jalani/jalao/jalai/jalaa/jalae/jalaiye/jalakar/jalata/jalati/jalate/jalaunga/jalaungi/jalaega/jalaegi/jalaenge/jalaya/खुद/khud/मुझ/mujh
    जला/जलाना/जलाता/जलाइए/जलाऊँगा/जलाऊँगी/जलाऊंगा/जलाएगा/जलाएगी/जलाएंगे/jala/jalana/jalane/jalani/jalao/jalai/jalaa/jalae/jalaiye/jalakar/jalata/jalati/jalate/jalaunga/jalaungi/jalaega/jalaegi/jalaenge/jalaya/jlaa/jla/ज़िंदा/जिंदा दूँगा/दूंगा/दूँगी/दूंगी/देगा/देगी/देंगे/डालूँगा/डालूंगा/डालेगा/डालेंगे/लूँगा/लूंगा/लूँगी/लूंगी/लेगा/लेंगे/देता/dunga/dungi/dega/degi/denge/dalunga/dalega/dalenge/lunga/lungi/lega/lenge/दिया/diya/rahe/रहे !दीया !लैंप !लाइट !बल्ब !सिगरेट !अगरबत्ती
    आग/aag/aagg/agg/fire लग/lag/लगी/भड़क/भडक/फैल/फैलना/फैलता/फैलिए/फैलूँगा/फैलूँगी/फैलूंगा/फैलूंगी/फैलेगा/फैलेगी/फैलेंगे/lagi/lgi/lga/laga/bhadak/fail/phail !बुझाने !अलार्म !बीमा !मशीन !यंत्र !बाज़ार !पेटेंट !आविष्कार !डिज़ाइन !नाम
    धुआँ/धुआं/dhua/dhuan/dhuaan/smoke … भर/भरना/भरता/भरिए/भरूँगा/भरूँगी/भरूंगा/भरूंगी/भरेगा/भरेगी/भरेंगे/फैल/फैलना/फैलता/फैलिए/फैलूँगा/फैलूँगी/फैलूंगा/फैलूंगी/फैलेगा/फैलेगी/फैलेंगे/अंदर/दम/घुट/निकल/निकलना/निकलता/निकलिए/निकलूँगा/निकलूँगी/निकलूंगा/निकलूंगी/निकलेगा/निकलेगी/निकलेंगे/bhar/andar/fail/nikal/ghut !मशीन !यंत्र !चूल्हा !फिल्टर !गाड़ी !अगरबत्ती
    फँस/फंस/फँसना/फँसता/फँसिए/फँसूँगा/फँसूँगी/फँसूंगा/फँसूंगी/फँसेगा/फँसेगी/फँसेंगे/फंसना/फंसता/फंसिए/फंसूँगा/फंसूँगी/फंसूंगा/फंसूंगी/फंसेगा/फंसेगी/फंसेंगे/फँसा/फंसा/फँसे/फंसे/fas/fasa/fanse/phas/phasa/trapped/phans … अंदर/आग/लिफ्ट/मलबे/इमारत/पानी/गोदाम/बाढ़/बाढ/andar/lift/malbe/building/baadh/badh/aag !पेटेंट !कस्टम !माल
    अंदर/andar/लिफ्ट/lift/मलबे/malbe/आग/बाढ़/बाढ … फँस/फंस/फँसना/फँसता/फँसिए/फँसूँगा/फँसूँगी/फँसूंगा/फँसूंगी/फँसेगा/फँसेगी/फँसेंगे/फंसना/फंसता/फंसिए/फंसूँगा/फंसूँगी/फंसूंगा/फंसूंगी/फंसेगा/फंसेगी/फंसेंगे/फँसा/फंसा/फँसे/फंसे/fas/fasa/fanse/phas/phasa/phans !कस्टम !माल !पैसा
    गैस/gas/geis … लीक/रिस/बदबू/महक/बू/लीकेज/फैल/फैलना/फैलता/फैलिए/फैलूँगा/फैलूँगी/फैलूंगा/फैलूंगी/फैलेगा/फैलेगी/फैलेंगे/leak/leakage/smell/badbu/mehak/fail/lik/liik !डिटेक्टर !सेंसर !यंत्र !मशीन !पेटेंट !बनाया
    सिलेंडर/सिलिंडर/बॉयलर/टंकी/cylinder/silendar/boiler/cylender … फट/फटना/फटता/फटिए/फटूँगा/फटूँगी/फटूंगा/फटूंगी/फटेगा/फटेगी/फटेंगे/ब्लास्ट/विस्फोट/fat/phat/blast/fata/phata/burst
    धमाका/विस्फोट/ब्लास्ट/dhamaka/visfot/blast/explosion … गया/गई/गयी/गए/लिया/ली/ले/लेना/लेता/लेिए/लेऊँगा/लेऊँगी/लेऊंगा/लेएगा/लेएगी/लेएंगे/लीं/रहा/रही/रहे/है/हैं/दिया/दी/gaya/gayi/gai/gye/gaye/liya/li/raha/rahi/rahe/hai/diya/di/लोग/घायल/log/ghayal/हुआ/hua !ऑफर !सेल !फिल्म !गाना
    मलबे/मलबा/malbe/malba
    छत/दीवार/इमारत/बिल्डिंग/मकान/पुल/chhat/chat/deewar/diwar/building/makan … गिर/गिरना/गिरता/गिरिए/गिरूँगा/गिरूँगी/गिरूंगा/गिरूंगी/गिरेगा/गिरेगी/गिरेंगे/ढह/gir/girna/girne/girni/giro/giri/gira/gire/giriye/girkar/girta/girti/girte/girunga/girungi/girega/giregi/girenge/girya/dhah … लोग/मज़दूर/मजदूर/दब/दबना/दबता/दबिए/दबूँगा/दबूँगी/दबूंगा/दबूंगी/दबेगा/दबेगी/दबेंगे/फँस/फंस/फँसना/फँसता/फँसिए/फँसूँगा/फँसूँगी/फँसूंगा/फँसूंगी/फँसेगा/फँसेगी/फँसेंगे/फंसना/फंसता/फंसिए/फंसूँगा/फंसूँगी/फंसूंगा/फंसूंगी/फंसेगा/फंसेगी/फंसेंगे/ऊपर/नीचे/log/dab/upar/niche/mazdoor/mazdur/majdoor/majdur/fas
    जान/jaan/jan से/se मार/मारना/मारता/मारिए/मारूँगा/मारूँगी/मारूंगा/मारूंगी/मारेगा/मारेगी/मारेंगे/मारने/maar/mar/maarna/maarne/maarni/maaro/maari/maara/maare/maariye/maarkar/maarta/maarti/maarte/maarunga/maarungi/maarega/maaregi/maarenge/maarya/marna/marne/marni/maro/mari/mara/mare/mariye/markar/marta/marti/marte/marunga/marungi/marega/maregi/marenge/marya !बाज़ार
    गोली/goli मार/मारना/मारता/मारिए/मारूँगा/मारूँगी/मारूंगा/मारूंगी/मारेगा/मारेगी/मारेंगे/चला/मारने/लग/maar/mar/maarna/maarne/maarni/maaro/maari/maara/maare/maariye/maarkar/maarta/maarti/maarte/maarunga/maarungi/maarega/maaregi/maarenge/maarya/marna/marne/marni/maro/mari/mara/mare/mariye/markar/marta/marti/marte/marunga/marungi/marega/maregi/marenge/marya/chala/lag !सिरदर्द !दवा
    मार/मारना/मारता/मारिए/मारूँगा/मारूँगी/मारूंगा/मारूंगी/मारेगा/मारेगी/मारेंगे/maar/mar/maarna/maarne/maarni/maaro/maari/maara/maare/maariye/maarkar/maarta/maarti/maarte/maarunga/maarungi/maarega/maaregi/maarenge/maarya/marna/marne/marni/maro/mari/mara/mare/mariye/markar/marta/marti/marte/marunga/marungi/marega/maregi/marenge/marya/काट/काटना/काटता/काटिए/काटूँगा/काटूँगी/काटूंगा/काटूंगी/काटेगा/काटेगी/काटेंगे/kaat/kat/kaatna/kaatne/kaatni/kaato/kaati/kaata/kaate/kaatiye/kaatkar/kaatta/kaatti/kaatte/kaatunga/kaatungi/kaatega/kaategi/kaatenge/kaatya/पीट/पीटना/पीटता/पीटिए/पीटूँगा/पीटूँगी/पीटूंगा/पीटूंगी/पीटेगा/पीटेगी/पीटेंगे/peet/pit/ठोक/thok/उड़ा/उडा/उड़ाना/उड़ाता/उड़ाइए/उड़ाऊँगा/उड़ाऊँगी/उड़ाऊंगा/उड़ाएगा/उड़ाएगी/उड़ाएंगे/उडाना/उडाता/उडाइए/उडाऊँगा/उडाऊँगी/उडाऊंगा/उडाएगा/उडाएगी/उडाएंगे/गाड़/गाड दूँगा/दूंगा/दूँगी/दूंगी/देगा/देगी/देंगे/डालूँगा/डालूंगा/डालेगा/डालेंगे/लूँगा/लूंगा/लूँगी/लूंगी/लेगा/लेंगे/देता/dunga/dungi/dega/degi/denge/dalunga/dalega/dalenge/lunga/lungi/lega/lenge !बाज़ार !ब्रांड !पेड़ !कीड़े !कपड़ा !बिक्री
    ज़िंदा/जिंदा/ज़िन्दा/जिन्दा/zinda/jinda नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat छोड़/छोड/छोड़ना/छोड़ता/छोड़िए/छोड़ूँगा/छोड़ूँगी/छोड़ूंगा/छोड़ूंगी/छोड़ेगा/छोड़ेगी/छोड़ेंगे/छोडना/छोडता/छोडिए/छोडूँगा/छोडूँगी/छोडूंगा/छोडूंगी/छोडेगा/छोडेगी/छोडेंगे/chhod/chhodna/chhodne/chhodni/chhodo/chhodi/chhoda/chhode/chhodiye/chhodkar/chhodta/chhodti/chhodte/chhodunga/chhodungi/chhodega/chhodegi/chhodenge/chhodya/chod/chodna/chodne/chodni/chodo/chodi/choda/chode/chodiye/chodkar/chodta/chodti/chodte/chodunga/chodungi/chodega/chodegi/chodenge/chodya/choड़/choड/chorunga
    हाथ/पैर/टाँग/टांग/टाँगें/टांगें/हड्डी/हड्डियाँ/हड्डियां/haath/hath/pair/tang/taang/haddi … तोड़/तोड/तोड़ना/तोड़ता/तोड़िए/तोड़ूँगा/तोड़ूँगी/तोड़ूंगा/तोड़ूंगी/तोड़ेगा/तोड़ेगी/तोड़ेंगे/तोडना/तोडता/तोडिए/तोडूँगा/तोडूँगी/तोडूंगा/तोडूंगी/तोडेगा/तोडेगी/तोडेंगे/तुड़/तुड/तुड़वा/तुडवा/tod/todna/todne/todni/todo/todi/toda/tode/todiye/todkar/todta/todti/todte/todunga/todungi/todega/todegi/todenge/todya/tud/todwa/tudwa/tudva … दूँगा/दूंगा/दूँगी/दूंगी/देगा/देगी/देंगे/डालूँगा/डालूंगा/डालेगा/डालेंगे/लूँगा/लूंगा/लूँगी/लूंगी/लेगा/लेंगे/देता/dunga/dungi/dega/degi/denge/dalunga/dalega/dalenge/lunga/lungi/lega/lenge/दिया/दी/रहा/diya/di
    धमकी/धमका/धमकाता/dhamki/dhamka/dhamkiya/threat … मार/मारना/मारता/मारिए/मारूँगा/मारूँगी/मारूंगा/मारूंगी/मारेगा/मारेगी/मारेंगे/मारने/जान/गोली/चाकू/बंदूक/परिवार/बच्चे/जला/जलाना/जलाता/जलाइए/जलाऊँगा/जलाऊँगी/जलाऊंगा/जलाएगा/जलाएगी/जलाएंगे/तेज़ाब/तेजाब/उठा/हत्या/रेप/हाथ/पैर/maar/mar/maarna/maarne/maarni/maaro/maari/maara/maare/maariye/maarkar/maarta/maarti/maarte/maarunga/maarungi/maarega/maaregi/maarenge/maarya/marna/marne/marni/maro/mari/mara/mare/mariye/markar/marta/marti/marte/marunga/marungi/marega/maregi/marenge/marya/jaan/jan/goli/chaku/family/bachche/jala/jalana/jalane/jalani/jalao/jalai/jalaa/jalae/jalaiye/jalakar/jalata/jalati/jalate/jalaunga/jalaungi/jalaega/jalaegi/jalaenge/jalaya/acid/utha/uthana/uthane/uthani/uthao/uthai/uthaa/uthae/uthaiye/uthakar/uthata/uthati/uthate/uthaunga/uthaungi/uthaega/uthaegi/uthaenge/uthaya/hath/kill !मुकदमा
    मार/मारना/मारता/मारिए/मारूँगा/मारूँगी/मारूंगा/मारूंगी/मारेगा/मारेगी/मारेंगे/मारने/जान/गोली/चाकू/बंदूक/जला/जलाना/जलाता/जलाइए/जलाऊँगा/जलाऊँगी/जलाऊंगा/जलाएगा/जलाएगी/जलाएंगे/तेज़ाब/तेजाब/उठा/काट/काटना/काटता/काटिए/काटूँगा/काटूँगी/काटूंगा/काटूंगी/काटेगा/काटेगी/काटेंगे/रेप/maar/mar/maarna/maarne/maarni/maaro/maari/maara/maare/maariye/maarkar/maarta/maarti/maarte/maarunga/maarungi/maarega/maaregi/maarenge/maarya/marna/marne/marni/maro/mari/mara/mare/mariye/markar/marta/marti/marte/marunga/marungi/marega/maregi/marenge/marya/jaan/jan/goli/chaku/jala/jalana/jalane/jalani/jalao/jalai/jalaa/jalae/jalaiye/jalakar/jalata/jalati/jalate/jalaunga/jalaungi/jalaega/jalaegi/jalaenge/jalaya/acid/utha/uthana/uthane/uthani/uthao/uthai/uthaa/uthae/uthaiye/uthakar/uthata/uthati/uthate/uthaunga/uthaungi/uthaega/uthaegi/uthaenge/uthaya/kaat/kat/kaatna/kaatne/kaatni/kaato/kaati/kaata/kaate/kaatiye/kaatkar/kaatta/kaatti/kaatte/kaatunga/kaatungi/kaatega/kaategi/kaatenge/kaatya … धमकी/धमका/dhamki/dhamka/धमकियाँ/धमकियां
    बच्चे/बेटी/बेटे/मुझे/लड़की/लडकी/bachche/beti/bete/mujhe/ladki … उठा/utha/uthana/uthane/uthani/uthao/uthai/uthaa/uthae/uthaiye/uthakar/uthata/uthati/uthate/uthaunga/uthaungi/uthaega/uthaegi/uthaenge/uthaya ले/लेना/लेता/लेिए/लेऊँगा/लेऊँगी/लेऊंगा/लेएगा/लेएगी/लेएंगे/le/lena/lene/leni/leo/lei/lea/lee/leiye/lekar/leta/leti/lete/leunga/leungi/leega/leegi/leenge/leya … जाएँगे/जाएंगे/जाएगा/गए/jayenge/jayega/gaye/gye
    चाकू/छुरी/छुरा/तलवार/बंदूक/पिस्तौल/कट्टा/डंडे/डंडा/लाठी/लाठियाँ/लाठियां/रॉड/कुल्हाड़ी/कुल्हाडी/हथियार/तमंचा/गन/chaku/chaaku/chakku/churi/chhuri/talwar/bandook/banduk/pistol/katta/dande/danda/lathi/rod/hathiyar/gun/knife/tamancha … लेकर/लेके/लिए/घर/दुकान/बाहर/दरवाज़े/दरवाजे/खड़े/खडे/घुस/घुसना/घुसता/घुसिए/घुसूँगा/घुसूँगी/घुसूंगा/घुसूंगी/घुसेगा/घुसेगी/घुसेंगे/धमकी/गर्दन/मार/मारना/मारता/मारिए/मारूँगा/मारूँगी/मारूंगा/मारूंगी/मारेगा/मारेगी/मारेंगे/सिर/leke/lekar/liye/ghar/dukan/bahar/darwaze/darwaje/khade/ghus/ghusna/ghusne/ghusni/ghuso/ghusi/ghusa/ghuse/ghusiye/ghuskar/ghusta/ghusti/ghuste/ghusunga/ghusungi/ghusega/ghusegi/ghusenge/ghusya/dhamki/gardan/maar/mar/maarna/maarne/maarni/maaro/maari/maara/maare/maariye/maarkar/maarta/maarti/maarte/maarunga/maarungi/maarega/maaregi/maarenge/maarya/marna/marne/marni/maro/mari/mara/mare/mariye/markar/marta/marti/marte/marunga/marungi/marega/maregi/marenge/marya/aaya/aya/aaye/aye !पेटेंट !डिज़ाइन !बेच !खिलौना !नकल !ब्रांड !निर्यात !आविष्कार
    बाहर/घर/दुकान/दरवाज़े/दरवाजे/लोग/गुंडे/आदमी/पड़ोसी/पडोसी/पति/भाई/bahar/ghar/dukan/darwaze/darwaje/log/gunde/aadmi/admi/padosi/pati … चाकू/छुरी/छुरा/तलवार/बंदूक/पिस्तौल/कट्टा/डंडे/डंडा/लाठी/लाठियाँ/लाठियां/रॉड/कुल्हाड़ी/कुल्हाडी/हथियार/तमंचा/गन/chaku/chaaku/chakku/churi/chhuri/talwar/bandook/banduk/pistol/katta/dande/danda/lathi/rod/hathiyar/gun/knife/tamancha … लेकर/लेके/लिए/खड़े/खडे/आया/आए/दिखा/दिखाना/दिखाता/दिखाइए/दिखाऊँगा/दिखाऊँगी/दिखाऊंगा/दिखाएगा/दिखाएगी/दिखाएंगे/मार/मारना/मारता/मारिए/मारूँगा/मारूँगी/मारूंगा/मारूंगी/मारेगा/मारेगी/मारेंगे/घुस/घुसना/घुसता/घुसिए/घुसूँगा/घुसूँगी/घुसूंगा/घुसूंगी/घुसेगा/घुसेगी/घुसेंगे/leke/lekar/khade/khada/aaya/aya/aaye/aye/dikha/dikhana/dikhane/dikhani/dikhao/dikhai/dikhaa/dikhae/dikhaiye/dikhakar/dikhata/dikhati/dikhate/dikhaunga/dikhaungi/dikhaega/dikhaegi/dikhaenge/dikhaya/hai/है/ghus/ghusna/ghusne/ghusni/ghuso/ghusi/ghusa/ghuse/ghusiye/ghuskar/ghusta/ghusti/ghuste/ghusunga/ghusungi/ghusega/ghusegi/ghusenge/ghusya !पेटेंट !डिज़ाइन !बेच !खिलौना !नकल !ब्रांड !निर्यात !आविष्कार
    गुंडे/गुंडों/बदमाश/डकैत/लुटेरे/चोर/हमलावर/gunde/goonde/badmash/daku/lutere/chor/goons/guns … घुस/घुसना/घुसता/घुसिए/घुसूँगा/घुसूँगी/घुसूंगा/घुसूंगी/घुसेगा/घुसेगी/घुसेंगे/हमला/मार/मारना/मारता/मारिए/मारूँगा/मारूँगी/मारूंगा/मारूंगी/मारेगा/मारेगी/मारेंगे/लूट/लूटना/लूटता/लूटिए/लूटूँगा/लूटूँगी/लूटूंगा/लूटूंगी/लूटेगा/लूटेगी/लूटेंगे/घेर/तोड़/तोड/तोड़ना/तोड़ता/तोड़िए/तोड़ूँगा/तोड़ूँगी/तोड़ूंगा/तोड़ूंगी/तोड़ेगा/तोड़ेगी/तोड़ेंगे/तोडना/तोडता/तोडिए/तोडूँगा/तोडूँगी/तोडूंगा/तोडूंगी/तोडेगा/तोडेगी/तोडेंगे/पीट/पीटना/पीटता/पीटिए/पीटूँगा/पीटूँगी/पीटूंगा/पीटूंगी/पीटेगा/पीटेगी/पीटेंगे/ghus/ghusna/ghusne/ghusni/ghuso/ghusi/ghusa/ghuse/ghusiye/ghuskar/ghusta/ghusti/ghuste/ghusunga/ghusungi/ghusega/ghusegi/ghusenge/ghusya/hamla/maar/mar/maarna/maarne/maarni/maaro/maari/maara/maare/maariye/maarkar/maarta/maarti/maarte/maarunga/maarungi/maarega/maaregi/maarenge/maarya/marna/marne/marni/maro/mari/mara/mare/mariye/markar/marta/marti/marte/marunga/marungi/marega/maregi/marenge/marya/loot/lut/gher/tod/todna/todne/todni/todo/todi/toda/tode/todiye/todkar/todta/todti/todte/todunga/todungi/todega/todegi/todenge/todya/peet/pit !नकल !डिज़ाइन !आइडिया
    हमला/hamla/attack … किया/हुआ/कर/करना/करता/करिए/करूँगा/करूँगी/करूंगा/करूंगी/करेगा/करेगी/करेंगे/दिया/kiya/hua/kar/karna/karne/karni/karo/kari/kara/kare/kariye/karkar/karta/karti/karte/karunga/karungi/karega/karegi/karenge/karya/diya !साइबर !ब्रांड !केंद्रीय !बाज़ार !विज्ञापन !central !ट्रेडमार्क !पेटेंट
    पति/शौहर/सास/ससुर/ससुराल/बाप/पिता/पापा/मालिक/बॉस/ठेकेदार/सौतेला/प्रेमी/मैनेजर/भाई/pati/shauhar/husband/saas/sas/sasural/sasur/baap/bap/malik/maalik/boss/thekedar/manager/boyfriend/papa/bhai … पीट/पीटना/पीटता/पीटिए/पीटूँगा/पीटूँगी/पीटूंगा/पीटूंगी/पीटेगा/पीटेगी/पीटेंगे/पीटते/मारता/मारते/मारपीट/गला/जला/जलाना/जलाता/जलाइए/जलाऊँगा/जलाऊँगी/जलाऊंगा/जलाएगा/जलाएगी/जलाएंगे/टॉर्चर/कैद/पीटा/थप्पड़/थप्पड/pitta/peet/pit/peetta/pita/marta/marte/maarta/maarte/marpit/maarpeet/marpeet/maarpit/gala/jala/jalana/jalane/jalani/jalao/jalai/jalaa/jalae/jalaiye/jalakar/jalata/jalati/jalate/jalaunga/jalaungi/jalaega/jalaegi/jalaenge/jalaya/torture/kaid/thappad !बाज़ार !ब्रांड !गाना
    मारते/मारता/पीटते/पीटता/maarte/marte/peette/pitte/pitta/maarta/marta … है/हैं/hai/hain/रोज़/रोज/roz !बाज़ार !ब्रांड !टक्कर !ठप्पा !ऑफर
    मारपीट/marpit/maarpit/maarpeet/marpeet/पिटाई/pitai
    घरेलू/gharelu/domestic हिंसा/hinsa/violence
    मुझे/हमें/मुझको/उसे/mujhe/hume/humko/use … कमरे/घर/गोदाम/फैक्ट्री/kamre/ghar/room/rum/godam/factory … बंद/कैद/ताला/बाँध/बांध/बाँधना/बाँधता/बाँधिए/बाँधूँगा/बाँधूँगी/बाँधूंगा/बाँधूंगी/बाँधेगा/बाँधेगी/बाँधेंगे/बांधना/बांधता/बांधिए/बांधूँगा/बांधूँगी/बांधूंगा/बांधूंगी/बांधेगा/बांधेगी/बांधेंगे/band/kaid/qaid/lock/bandh !माल !काम !दुकान
    बंधक/bandhak/कैद/kaid/qaid … रखा/बना/बनाना/बनाता/बनाइए/बनाऊँगा/बनाऊँगी/बनाऊंगा/बनाएगा/बनाएगी/बनाएंगे/मुझे/हमें/rakha/bana/banana/banane/banani/banao/banai/banaa/banae/banaiye/banakar/banata/banati/banate/banaunga/banaungi/banaega/banaegi/banaenge/banaya/mujhe/hume
    बलात्कार/रेप/दुष्कर्म/छेड़छाड़/छेडछाड/छेड़खानी/छेडखानी/rape/molest/chhedchhad/chedchad/balatkar/chedkhani
    साथ/sath/saath गलत/ग़लत/galat काम/kaam/kam/हरकत/harkat/किया/kiya
    छू/छूता/छुआ/chhuta/chhua/chuta … गलत/galat/ज़बरदस्ती/जबरदस्ती/jabardasti/zabardasti
    अगवा/अपहरण/किडनैप/किडनेप/फिरौती/kidnap/kidnep/agwa/apharan/firauti/phirauti/firoti/ransom !ब्रांड
    बच्चा/बच्ची/बेटा/बेटी/पत्नी/मम्मी/पापा/बहन/bachcha/baccha/bachchi/beta/beti/behan … लापता/गुम/खो/गायब/lapata/gum/kho/missing/gayab/gaayab
    पति/पत्नी/बीवी/बेटा/बेटी/बच्चा/बच्चे/बच्ची/लड़का/लडका/लड़की/लडकी/माँ/मां/मम्मी/पापा/पिता/दादी/दादा/नानी/नाना/भाई/बहन/मज़दूर/मजदूर/कारीगर/वर्कर/आदमी/औरत/दोस्त/पड़ोसी/पडोसी/ग्राहक/चाचा/चाची/सास/ससुर/उसे/उसको/वो/pati/patni/biwi/beta/beti/bachcha/bacche/bachche/baccha/bachchi/ladka/ladki/maa/mummy/papa/pitaji/dadi/dada/nani/nana/bhai/behan/bahan/mazdoor/mazdur/majdoor/majdur/karigar/worker/aadmi/admi/aurat/dost/uncle/aunty/saas/sas … डूब/डूबना/डूबता/डूबिए/डूबूँगा/डूबूँगी/डूबूंगा/डूबूंगी/डूबेगा/डूबेगी/डूबेंगे/doob/dub/doobna/doobne/doobni/doobo/doobi/dooba/doobe/doobiye/doobkar/doobta/doobti/doobte/doobunga/doobungi/doobega/doobegi/doobenge/doobya/dubna/dubne/dubni/dubo/dubi/duba/dube/dubiye/dubkar/dubta/dubti/dubte/dubunga/dubungi/dubega/dubegi/dubenge/dubya/डूबा … गया/गई/गयी/गए/लिया/ली/ले/लेना/लेता/लेिए/लेऊँगा/लेऊँगी/लेऊंगा/लेएगा/लेएगी/लेएंगे/लीं/रहा/रही/रहे/है/हैं/दिया/दी/gaya/gayi/gai/gye/gaye/liya/li/raha/rahi/rahe/hai/diya/di !कारोबार !पैसा !कर्ज़
    डूब/डूबना/डूबता/डूबिए/डूबूँगा/डूबूँगी/डूबूंगा/डूबूंगी/डूबेगा/डूबेगी/डूबेंगे/doob/dub/doobna/doobne/doobni/doobo/doobi/dooba/doobe/doobiye/doobkar/doobta/doobti/doobte/doobunga/doobungi/doobega/doobegi/doobenge/doobya/dubna/dubne/dubni/dubo/dubi/duba/dube/dubiye/dubkar/dubta/dubti/dubte/dubunga/dubungi/dubega/dubegi/dubenge/dubya … बचाओ/नदी/तालाब/पानी/कुएँ/कुएं/nadi/talab/pani/bachao/kue !कारोबार !पैसा
    साँप/सांप/नाग/बिच्छू/कुत्ते/saanp/sanp/saap/sap/snake/bichhu/bichu/kutte … काट/काटना/काटता/काटिए/काटूँगा/काटूँगी/काटूंगा/काटूंगी/काटेगा/काटेगी/काटेंगे/डस/डंक/kaat/kat/kaatna/kaatne/kaatni/kaato/kaati/kaata/kaate/kaatiye/kaatkar/kaatta/kaatti/kaatte/kaatunga/kaatungi/kaatega/kaategi/kaatenge/kaatya/katna/katne/katni/kato/kati/kata/kate/katiye/katkar/katta/katti/katte/katunga/katungi/katega/kategi/katenge/katya/das/dank/dasa !सपने !सपना !sapne
    एक्सीडेंट/एक्सिडेंट/दुर्घटना/टक्कर/हादसा/accident/accidnt/eksident/takkar/hadsa … खून/घायल/मर/मरना/मरता/मरिए/मरूँगा/मरूँगी/मरूंगा/मरूंगी/मरेगा/मरेगी/मरेंगे/बेहोश/मदद/गंभीर/बह/बहना/बहता/बहिए/बहूँगा/बहूँगी/बहूंगा/बहूंगी/बहेगा/बहेगी/बहेंगे/दब/दबना/दबता/दबिए/दबूँगा/दबूँगी/दबूंगा/दबूंगी/दबेगा/दबेगी/दबेंगे/मार/मारना/मारता/मारिए/मारूँगा/मारूँगी/मारूंगा/मारूंगी/मारेगा/मारेगी/मारेंगे/हो/maar/mar/maarna/maarne/maarni/maaro/maari/maara/maare/maariye/maarkar/maarta/maarti/maarte/maarunga/maarungi/maarega/maaregi/maarenge/maarya/marna/marne/marni/maro/mari/mara/mare/mariye/markar/marta/marti/marte/marunga/marungi/marega/maregi/marenge/marya/ho/khoon/khun/ghayal/behosh/madad/serious !बीमा !कंपनी !ब्रांड !प्रतिस्पर्धी !पेटेंट !बाज़ार
    गाड़ी/गाडी/ट्रक/बस/बाइक/कार/gadi/gaadi/truck/bike … टक्कर/ठोक/कुचल/चढ़/चढ/takkar/thok/kuchal/chadh … गया/गई/गयी/गए/लिया/ली/ले/लेना/लेता/लेिए/लेऊँगा/लेऊँगी/लेऊंगा/लेएगा/लेएगी/लेएंगे/लीं/रहा/रही/रहे/है/हैं/दिया/दी/gaya/gayi/gai/gye/gaye/liya/li/raha/rahi/rahe/hai/diya/di !कंपनी
    एम्बुलेंस/एंबुलेंस/एंबुलैंस/ambulance/ambulans/ambulence/embulance !पेटेंट !डिज़ाइन !ऐप !नाम !बनाया !आविष्कार
    108/112/100/102 … कॉल/नंबर/उठा/फोन/बुला/call/utha/uthana/uthane/uthani/uthao/uthai/uthaa/uthae/uthaiye/uthakar/uthata/uthati/uthate/uthaunga/uthaungi/uthaega/uthaegi/uthaenge/uthaya/bula !साल !रुपये
    बचाओ/बचाइए/bachao/bachaao/bchao !नाम !ब्रांड !डिज़ाइन !नकल !आइडिया !पेटेंट !रेसिपी !फसल !बिजली !पानी !कैसे !kaise !टैक्स !पैसा !समय
    घायल/ghayal/ज़ख्मी/जख्मी/zakhmi/jakhmi … गया/गई/गयी/गए/लिया/ली/ले/लेना/लेता/लेिए/लेऊँगा/लेऊँगी/लेऊंगा/लेएगा/लेएगी/लेएंगे/लीं/रहा/रही/रहे/है/हैं/दिया/दी/gaya/gayi/gai/gye/gaye/liya/li/raha/rahi/rahe/hai/diya/di/लोग/log/मदद/madad !किताब !फिल्म
    बच्चा/डिलीवरी/delivery/प्रसव/labour … दर्द/dard/खून/khoon/khun/pain … रास्ते/अभी/जल्दी/jaldi/abhi
    बच्चे/बेटे/बेटी/मेरे/bachche/bete/beti … खतरे/खतरा/khatre/khatra !ब्रांड !नाम !डिज़ाइन
    पंखे/pankhe/रस्सी/rassi/छत/chhat … लटक/लटकना/लटकता/लटकिए/लटकूँगा/लटकूँगी/लटकूंगा/लटकूंगी/लटकेगा/लटकेगी/लटकेंगे/latak/latakna/latakne/latakni/latako/lataki/lataka/latake/latakiye/latakkar/latakta/latakti/latakte/latakunga/latakungi/latakega/latakegi/latakenge/latakya/झूल/झूलना/झूलता/झूलिए/झूलूँगा/झूलूँगी/झूलूंगा/झूलूंगी/झूलेगा/झूलेगी/झूलेंगे/jhul
    सिर/माथा/चेहरा/मुँह/मुंह/हाथ/पैर/बाजू/बाँह/बांह/उँगली/उंगली/गर्दन/छाती/सीना/पेट/पीठ/आँख/आंख/नाक/कान/शरीर/टाँग/टांग/अंगूठा/कलाई/sir/sar/matha/chehra/muh/munh/hath/haath/pair/baju/baanh/banh/ungli/gardan/chhati/chati/seena/sina/pet/peeth/pith/aankh/ankh/naak/nak/kaan/kan/sharir/badan/taang/tang/angutha/kalai/body फट/फटना/फटता/फटिए/फटूँगा/फटूँगी/फटूंगा/फटूंगी/फटेगा/फटेगी/फटेंगे/फटा/कट/कटना/कटता/कटिए/कटूँगा/कटूँगी/कटूंगा/कटूंगी/कटेगा/कटेगी/कटेंगे/कटा/सुन्न/टेढ़ा/टेढा/नीला/नीली/ठंडा/पीला/लटक/लटकना/लटकता/लटकिए/लटकूँगा/लटकूँगी/लटकूंगा/लटकूंगी/लटकेगा/लटकेगी/लटकेंगे/सूज/कुचल/दब/दबना/दबता/दबिए/दबूँगा/दबूँगी/दबूंगा/दबूंगी/दबेगा/दबेगी/दबेंगे/जल/जलना/जलता/जलिए/जलूँगा/जलूँगी/जलूंगा/जलूंगी/जलेगा/जलेगी/जलेंगे/झुलस/ऐंठ/अकड़/अकड/खून/छिल/fat/phat/phata/kat/katna/katne/katni/kato/kati/kata/kate/katiye/katkar/katta/katti/katte/katunga/katungi/katega/kategi/katenge/katya/sunn/tedha/neela/nila/neeli/nili/thanda/latak/latakna/latakne/latakni/latako/lataki/lataka/latake/latakiye/latakkar/latakta/latakti/latakte/latakunga/latakungi/latakega/latakegi/latakenge/latakya/kuchal/dab/jal/jalna/jalne/jalni/jalo/jali/jala/jale/jaliye/jalkar/jalta/jalti/jalte/jalunga/jalungi/jalega/jalegi/jalenge/jalya/jhulas/akad/khoon/khun/blood/blud !ट्रेडमार्क !पेटेंट !डिज़ाइन !ब्रांड !आविष्कार !लाइसेंस !कॉपीराइट !रजिस्टर !मशीन !कपड़ा !बोतल !रॉयल्टी !पैटर्न !दाम
    पति/पत्नी/बीवी/बेटा/बेटे/बेटी/बच्चा/बच्चे/बच्ची/लड़का/लडका/लड़की/लडकी/मुन्ना/मुन्ने/मुन्नी/माँ/मां/मम्मी/पापा/बाबूजी/पिता/दादी/दादा/नानी/नाना/भाई/बहन/मज़दूर/मजदूर/मिस्त्री/कारीगर/वर्कर/आदमी/औरत/दोस्त/सहेली/पड़ोसी/पडोसी/बहू/चाचा/उसे/उसका/उसकी/pati/patni/biwi/beta/bete/beti/bachcha/bacche/bachche/baccha/bachchi/bacchi/ladka/ladki/munna/munne/munni/maa/mummy/papa/babuji/dadi/dada/nani/nana/bhai/behan/bahan/mazdoor/mazdur/majdoor/majdur/mistri/mistry/karigar/worker/aadmi/admi/aurat/dost/saheli/bahu/uncle/uska/uski … सिर/माथा/चेहरा/मुँह/मुंह/हाथ/पैर/बाजू/बाँह/बांह/उँगली/उंगली/गर्दन/छाती/सीना/पेट/पीठ/आँख/आंख/नाक/कान/शरीर/टाँग/टांग/अंगूठा/कलाई/sir/sar/matha/chehra/muh/munh/hath/haath/pair/baju/baanh/banh/ungli/gardan/chhati/chati/seena/sina/pet/peeth/pith/aankh/ankh/naak/nak/kaan/kan/sharir/badan/taang/tang/angutha/kalai/body … फट/फटना/फटता/फटिए/फटूँगा/फटूँगी/फटूंगा/फटूंगी/फटेगा/फटेगी/फटेंगे/फटा/कट/कटना/कटता/कटिए/कटूँगा/कटूँगी/कटूंगा/कटूंगी/कटेगा/कटेगी/कटेंगे/कटा/सुन्न/टेढ़ा/टेढा/नीला/नीली/ठंडा/पीला/लटक/लटकना/लटकता/लटकिए/लटकूँगा/लटकूँगी/लटकूंगा/लटकूंगी/लटकेगा/लटकेगी/लटकेंगे/सूज/कुचल/दब/दबना/दबता/दबिए/दबूँगा/दबूँगी/दबूंगा/दबूंगी/दबेगा/दबेगी/दबेंगे/जल/जलना/जलता/जलिए/जलूँगा/जलूँगी/जलूंगा/जलूंगी/जलेगा/जलेगी/जलेंगे/झुलस/ऐंठ/अकड़/अकड/खून/छिल/fat/phat/phata/kat/katna/katne/katni/kato/kati/kata/kate/katiye/katkar/katta/katti/katte/katunga/katungi/katega/kategi/katenge/katya/sunn/tedha/neela/nila/neeli/nili/thanda/latak/latakna/latakne/latakni/latako/lataki/lataka/latake/latakiye/latakkar/latakta/latakti/latakte/latakunga/latakungi/latakega/latakegi/latakenge/latakya/kuchal/dab/jal/jalna/jalne/jalni/jalo/jali/jala/jale/jaliye/jalkar/jalta/jalti/jalte/jalunga/jalungi/jalega/jalegi/jalenge/jalya/jhulas/akad/khoon/khun/blood/blud !ट्रेडमार्क !पेटेंट !डिज़ाइन !ब्रांड !आविष्कार !लाइसेंस !कॉपीराइट !रजिस्टर !मशीन !कपड़ा !बोतल !रॉयल्टी
    ज़हर/जहर/तेज़ाब/तेजाब/एसिड/फिनाइल/हार्पिक/ब्लीच/कीटनाशक/सल्फास/केरोसिन/पेट्रोल/डीज़ल/डीजल/बैटरी/थिनर/तारपीन/डिटर्जेंट/मिट्टी/नशा/ड्रग/ड्रग्स/गोलियाँ/गोलियां/zahar/jahar/zeher/jeher/zehar/jehar/acid/tezab/tejab/phenyl/finail/harpic/bleach/sulfas/kerosene/thinner/tarpin/nasha/drugs/poison/mitti … बोतल/हाथ/रास्ता/ली/पी/पीना/पीता/पीइए/पीऊँगा/पीऊँगी/पीऊंगा/पीएगा/पीएगी/पीएंगे/खा/खाना/खाता/खाइए/खाऊँगा/खाऊँगी/खाऊंगा/खाएगा/खाएगी/खाएंगे/लूँ/लूं/लूँगा/लूंगा/bottle/hath/rasta/pi/pina/pine/pini/pio/pii/pia/pie/piiye/pikar/pita/piti/pite/piunga/piungi/piega/piegi/pienge/piya/pee/peena/peene/peeni/peeo/peei/peea/peee/peeiye/peekar/peeta/peeti/peete/peeunga/peeungi/peeega/peeegi/peeenge/peeya/kha/khana/khane/khani/khao/khai/khaa/khae/khaiye/khakar/khata/khati/khate/khaunga/khaungi/khaega/khaegi/khaenge/khaya/lunga/lu/li !ट्रेडमार्क !पेटेंट !डिज़ाइन !ब्रांड !आविष्कार !लाइसेंस !कॉपीराइट !रजिस्टर !मशीन !कपड़ा !बोतल !रॉयल्टी
    पति/पत्नी/बीवी/बेटा/बेटे/बेटी/बच्चा/बच्चे/बच्ची/लड़का/लडका/लड़की/लडकी/मुन्ना/मुन्ने/मुन्नी/माँ/मां/मम्मी/पापा/बाबूजी/पिता/दादी/दादा/नानी/नाना/भाई/बहन/मज़दूर/मजदूर/मिस्त्री/कारीगर/वर्कर/आदमी/औरत/दोस्त/सहेली/पड़ोसी/पडोसी/बहू/चाचा/उसे/उसका/उसकी/pati/patni/biwi/beta/bete/beti/bachcha/bacche/bachche/baccha/bachchi/bacchi/ladka/ladki/munna/munne/munni/maa/mummy/papa/babuji/dadi/dada/nani/nana/bhai/behan/bahan/mazdoor/mazdur/majdoor/majdur/mistri/mistry/karigar/worker/aadmi/admi/aurat/dost/saheli/bahu/uncle/uska/uski … ज़हर/जहर/तेज़ाब/तेजाब/एसिड/फिनाइल/हार्पिक/ब्लीच/कीटनाशक/सल्फास/केरोसिन/पेट्रोल/डीज़ल/डीजल/बैटरी/थिनर/तारपीन/डिटर्जेंट/मिट्टी/नशा/ड्रग/ड्रग्स/गोलियाँ/गोलियां/zahar/jahar/zeher/jeher/zehar/jehar/acid/tezab/tejab/phenyl/finail/harpic/bleach/sulfas/kerosene/thinner/tarpin/nasha/drugs/poison/mitti/तेल/tel/कील/सिक्का/keel/kil/battery/sikka … पी/पीना/पीता/पीइए/पीऊँगा/पीऊँगी/पीऊंगा/पीएगा/पीएगी/पीएंगे/निगल/निगलना/निगलता/निगलिए/निगलूँगा/निगलूँगी/निगलूंगा/निगलूंगी/निगलेगा/निगलेगी/निगलेंगे/खा/खाना/खाता/खाइए/खाऊँगा/खाऊँगी/खाऊंगा/खाएगा/खाएगी/खाएंगे/pi/pina/pine/pini/pio/pii/pia/pie/piiye/pikar/pita/piti/pite/piunga/piungi/piega/piegi/pienge/piya/pee/peena/peene/peeni/peeo/peei/peea/peee/peeiye/peekar/peeta/peeti/peete/peeunga/peeungi/peeega/peeegi/peeenge/peeya/nigal/nigalna/nigalne/nigalni/nigalo/nigali/nigala/nigale/nigaliye/nigalkar/nigalta/nigalti/nigalte/nigalunga/nigalungi/nigalega/nigalegi/nigalenge/nigalya/kha/khana/khane/khani/khao/khai/khaa/khae/khaiye/khakar/khata/khati/khate/khaunga/khaungi/khaega/khaegi/khaenge/khaya !ट्रेडमार्क !पेटेंट !डिज़ाइन !ब्रांड !आविष्कार !लाइसेंस !कॉपीराइट !रजिस्टर !मशीन !कपड़ा !बोतल !रॉयल्टी
    बेटे/बेटी/बच्चे/बच्चा/bete/beti/bachche/bacche/munne … निगला/निगली/निगल/निगलना/निगलता/निगलिए/निगलूँगा/निगलूँगी/निगलूंगा/निगलूंगी/निगलेगा/निगलेगी/निगलेंगे/nigla/nigli/nigal/nigalna/nigalne/nigalni/nigalo/nigali/nigala/nigale/nigaliye/nigalkar/nigalta/nigalti/nigalte/nigalunga/nigalungi/nigalega/nigalegi/nigalenge/nigalya
    नाक/कान/गले/naak/nak/kaan/kan/gale … डाल/फँस/फंस/फँसना/फँसता/फँसिए/फँसूँगा/फँसूँगी/फँसूंगा/फँसूंगी/फँसेगा/फँसेगी/फँसेंगे/फंसना/फंसता/फंसिए/फंसूँगा/फंसूँगी/फंसूंगा/फंसूंगी/फंसेगा/फंसेगी/फंसेंगे/अटक/घुस/घुसना/घुसता/घुसिए/घुसूँगा/घुसूँगी/घुसूंगा/घुसूंगी/घुसेगा/घुसेगी/घुसेंगे/daal/dal/fas/phas/atak … बेटी/बेटे/बच्चे/साँस/सांस/मोती/चना/सिक्का/निकल/निकलना/निकलता/निकलिए/निकलूँगा/निकलूँगी/निकलूंगा/निकलूंगी/निकलेगा/निकलेगी/निकलेंगे
    नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat सहा/सहन/बर्दाश्त/झेल/saha/sahan/bardasht/jhel … जाता/होता/रहा/सकता/jata/hota/raha/sakta !नुकसान !नकल !ब्रांड
    आज/रात/aaj/raat/rat/अब/ab … सब/sab खत्म/khatam/ख़त्म !लाइसेंस !अनुबंध !पार्टनर !पंजीकरण !ट्रेडमार्क
    जीने/jeene/jine/जीना … हक/हक़/अधिकार/haq/adhikar … नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat
    चला/जा/जाना/जाता/जाइए/जाऊँगा/जाऊँगी/जाऊंगा/जाएगा/जाएगी/जाएंगे/chala/ja/jana/jane/jani/jao/jai/jaa/jae/jaiye/jakar/jata/jati/jate/jaunga/jaungi/jaega/jaegi/jaenge/jaya … जाऊँगा/जाऊंगा/जाऊँगी/जाऊंगी/रहा/jaunga/jaungi/raha … हमेशा/सदा/दूर/hamesha/forever/सबको/सबसे
    हमेशा/hamesha … चला/जा/जाना/जाता/जाइए/जाऊँगा/जाऊँगी/जाऊंगा/जाएगा/जाएगी/जाएंगे/अलविदा/सो/chala/so … जाऊँगा/जाऊंगा/जाऊँगी/जाऊंगी/jaunga/jaungi
    माफ/माफ़/maaf/maf … करना/कर/करता/करिए/करूँगा/करूँगी/करूंगा/करूंगी/करेगा/करेगी/करेंगे/karna/kar/karne/karni/karo/kari/kara/kare/kariye/karkar/karta/karti/karte/karunga/karungi/karega/karegi/karenge/karya … माँ/मां/मम्मी/पापा/सब/maa/mummy/papa/बच्चों !गलती !देर
    रास्ता/rasta … ज़हर/जहर/तेज़ाब/तेजाब/एसिड/फिनाइल/हार्पिक/ब्लीच/कीटनाशक/सल्फास/केरोसिन/पेट्रोल/डीज़ल/डीजल/बैटरी/थिनर/तारपीन/डिटर्जेंट/मिट्टी/नशा/ड्रग/ड्रग्स/गोलियाँ/गोलियां/zahar/jahar/zeher/jeher/zehar/jehar/acid/tezab/tejab/phenyl/finail/harpic/bleach/sulfas/kerosene/thinner/tarpin/nasha/drugs/poison/mitti/मौत/मरना/marna/maut/mar/marne/marni/maro/mari/mara/mare/mariye/markar/marta/marti/marte/marunga/marungi/marega/maregi/marenge/marya
    ज़हर/जहर/तेज़ाब/तेजाब/एसिड/फिनाइल/हार्पिक/ब्लीच/कीटनाशक/सल्फास/केरोसिन/पेट्रोल/डीज़ल/डीजल/बैटरी/थिनर/तारपीन/डिटर्जेंट/मिट्टी/नशा/ड्रग/ड्रग्स/गोलियाँ/गोलियां/zahar/jahar/zeher/jeher/zehar/jehar/acid/tezab/tejab/phenyl/finail/harpic/bleach/sulfas/kerosene/thinner/tarpin/nasha/drugs/poison/mitti/मौत/maut/मरना … रास्ता/rasta/उपाय/चारा/chara
    रेल/रेलवे/ट्रैक/पटरी/ट्रेन/railway/track/patri/train … लौटूँगा/लौटूंगा/लेट/कूद/कूदना/कूदता/कूदिए/कूदूँगा/कूदूँगी/कूदूंगा/कूदूंगी/कूदेगा/कूदेगी/कूदेंगे/कट/कटना/कटता/कटिए/कटूँगा/कटूँगी/कटूंगा/कटूंगी/कटेगा/कटेगी/कटेंगे/नीचे/आखिरी/खड़ा/खडा/lautunga/kat/katna/katne/katni/kato/kati/kata/kate/katiye/katkar/katta/katti/katte/katunga/katungi/katega/kategi/katenge/katya/niche
    नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat लौटूँगा/लौटूंगा/लौटूँगी/लौटूंगी/lautunga/lautungi/रहूँगा/रहूंगा/बचूँगा/बचूंगा
    आग/aag … लगा/laga … लूँगा/लूंगा/लूँ/लूं/दूँगा/दूंगा/लूँगी/लूंगी/lunga/lu/dunga/lungi !बाज़ार
    चाकू/छुरी/तलवार/बंदूक/पिस्तौल/कट्टा/डंडा/लाठी/रॉड/कुल्हाड़ी/कुल्हाडी/हथियार/सरिया/हंसिया/गंडासा/chaku/talwar/bandook/banduk/pistol/katta/danda/lathi/rod/kulhadi/hathiyar/sariya/gun/knife … मारा/मारता/दौड़/दौड/मारने/पीटा/हमला/लेके/लेकर/खड़ा/खडा/maara/mara/maarne/marne/daud/peeta/pita/leke/lekar/liye !ट्रेडमार्क !पेटेंट !डिज़ाइन !ब्रांड !आविष्कार !लाइसेंस !कॉपीराइट !रजिस्टर !मशीन !कपड़ा !बोतल !रॉयल्टी !बेच !बना
    मारा/पीटा/मारता/मारती/मारते/maara/mara/peeta/pita/maarta/marta/peet/pit/peetne/pitne/पीटने … मुझे/रोज़/रोज/हमें/दारू/शराब/गुंडे/mujhe/roz/hume/daaru/daru/sharab/gundo/gunde !ट्रेडमार्क !पेटेंट !डिज़ाइन !ब्रांड !आविष्कार !लाइसेंस !कॉपीराइट !रजिस्टर !मशीन !कपड़ा !बोतल !रॉयल्टी !बाज़ार !टक्कर
    मुझे/हमें/mujhe/hume/रोज़/रोज/roz/दारू/daaru/daru … मारा/पीटा/मारता/मारती/मारते/मारने/पीटने/maara/mara/peeta/pita/maarta/marta/peet/pit/peetne/pitne/maarne/marne !ट्रेडमार्क !पेटेंट !डिज़ाइन !ब्रांड !आविष्कार !लाइसेंस !कॉपीराइट !रजिस्टर !मशीन !कपड़ा !बोतल !रॉयल्टी !बाज़ार !टक्कर
    गुंडे/गुंडों/गुंडा/gunde/gundo/goonde/goons/guns/बदमाशों/badmash … भेज/भेजना/भेजता/भेजिए/भेजूँगा/भेजूँगी/भेजूंगा/भेजूंगी/भेजेगा/भेजेगी/भेजेंगे/आए/पीट/पीटना/पीटता/पीटिए/पीटूँगा/पीटूँगी/पीटूंगा/पीटूंगी/पीटेगा/पीटेगी/पीटेंगे/मार/मारना/मारता/मारिए/मारूँगा/मारूँगी/मारूंगा/मारूंगी/मारेगा/मारेगी/मारेंगे/भेजा/bheja/bhej/bhejna/bhejne/bhejni/bhejo/bheji/bheje/bhejiye/bhejkar/bhejta/bhejti/bhejte/bhejunga/bhejungi/bhejega/bhejegi/bhejenge/bhejya/aaye/aye/aa/aana/aane/aani/aao/aai/aaa/aae/aaiye/aakar/aata/aati/aate/aaunga/aaungi/aaega/aaegi/aaenge/aaya
    लाश/laash/lash/कफन/kafan
    उठवा/उठा/uthwa/utha/uthana/uthane/uthani/uthao/uthai/uthaa/uthae/uthaiye/uthakar/uthata/uthati/uthate/uthaunga/uthaungi/uthaega/uthaegi/uthaenge/uthaya … लूँगा/लूंगा/लेंगे/दूँगा/दूंगा/लेगा/lunga/lenge/dunga/gaye/गए/lega !माल !सामान !कदम !order
    पति/पत्नी/बीवी/बेटा/बेटे/बेटी/बच्चा/बच्चे/बच्ची/लड़का/लडका/लड़की/लडकी/मुन्ना/मुन्ने/मुन्नी/माँ/मां/मम्मी/पापा/बाबूजी/पिता/दादी/दादा/नानी/नाना/भाई/बहन/मज़दूर/मजदूर/मिस्त्री/कारीगर/वर्कर/आदमी/औरत/दोस्त/सहेली/पड़ोसी/पडोसी/बहू/चाचा/उसे/उसका/उसकी/pati/patni/biwi/beta/bete/beti/bachcha/bacche/bachche/baccha/bachchi/bacchi/ladka/ladki/munna/munne/munni/maa/mummy/papa/babuji/dadi/dada/nani/nana/bhai/behan/bahan/mazdoor/mazdur/majdoor/majdur/mistri/mistry/karigar/worker/aadmi/admi/aurat/dost/saheli/bahu/uncle/uska/uski … उठा/utha/uthana/uthane/uthani/uthao/uthai/uthaa/uthae/uthaiye/uthakar/uthata/uthati/uthate/uthaunga/uthaungi/uthaega/uthaegi/uthaenge/uthaya … ले/लेना/लेता/लेिए/लेऊँगा/लेऊँगी/लेऊंगा/लेएगा/लेएगी/लेएंगे/गए/le/lena/lene/leni/leo/lei/lea/lee/leiye/lekar/leta/leti/lete/leunga/leungi/leega/leegi/leenge/leya/gaye !माल !सामान
    पति/पत्नी/बीवी/बेटा/बेटे/बेटी/बच्चा/बच्चे/बच्ची/लड़का/लडका/लड़की/लडकी/मुन्ना/मुन्ने/मुन्नी/माँ/मां/मम्मी/पापा/बाबूजी/पिता/दादी/दादा/नानी/नाना/भाई/बहन/मज़दूर/मजदूर/मिस्त्री/कारीगर/वर्कर/आदमी/औरत/दोस्त/सहेली/पड़ोसी/पडोसी/बहू/चाचा/उसे/उसका/उसकी/pati/patni/biwi/beta/bete/beti/bachcha/bacche/bachche/baccha/bachchi/bacchi/ladka/ladki/munna/munne/munni/maa/mummy/papa/babuji/dadi/dada/nani/nana/bhai/behan/bahan/mazdoor/mazdur/majdoor/majdur/mistri/mistry/karigar/worker/aadmi/admi/aurat/dost/saheli/bahu/uncle/uska/uski … नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat … मिल/मिलना/मिलता/मिलिए/मिलूँगा/मिलूँगी/मिलूंगा/मिलूंगी/मिलेगा/मिलेगी/मिलेंगे/mil/milna/milne/milni/milo/mili/mila/mile/miliye/milkar/milta/milti/milte/milunga/milungi/milega/milegi/milenge/milya/लौट/laut/घर/ghar/आई/aayi/ayi … रही/रहा/रहे/rahi/raha/लौटी/लौटा !अधिकार !जवाब !नौकरी !पैसा !रॉयल्टी
    बच्ची/बच्चा/बेटी/बेटा/bachchi/beti/beta/bachcha … घंटे/ghante/सुबह/शाम/स्कूल … नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat … मिल/मिलना/मिलता/मिलिए/मिलूँगा/मिलूँगी/मिलूंगा/मिलूंगी/मिलेगा/मिलेगी/मिलेंगे/आई/लौट/mil/milna/milne/milni/milo/mili/mila/mile/miliye/milkar/milta/milti/milte/milunga/milungi/milega/milegi/milenge/milya/aayi/ayi
    जबरदस्ती/ज़बरदस्ती/jabardasti/zabardasti/jabarjasti … साथ/किया/की/छू/कमरे/मेरे/sath/mere/kiya/ki/chhua !साइन !नाम !लाइसेंस !कंपनी !पैसा
    साथ/sath/saath … जबरदस्ती/ज़बरदस्ती/jabardasti/zabardasti
    पासपोर्ट/passport/फोन/मोबाइल … छीन/chheen/chhin/chin/रख/रखना/रखता/रखिए/रखूँगा/रखूँगी/रखूंगा/रखूंगी/रखेगा/रखेगी/रखेंगे/बंद … बंद/मालिक/malik/कैद/बाहर
    वोल्ट/volt/करंट/बिजली/current/bijli … चिपक/झुलस/जल/जलना/जलता/जलिए/जलूँगा/जलूँगी/जलूंगा/जलूंगी/जलेगा/जलेगी/जलेंगे/मर/मरना/मरता/मरिए/मरूँगा/मरूँगी/मरूंगा/मरूंगी/मरेगा/मरेगी/मरेंगे/chipak/jhulas/गिर/गिरना/गिरता/गिरिए/गिरूँगा/गिरूँगी/गिरूंगा/गिरूंगी/गिरेगा/गिरेगी/गिरेंगे/लग/mar/marna/marne/marni/maro/mari/mara/mare/mariye/markar/marta/marti/marte/marunga/marungi/marega/maregi/marenge/marya
    पति/पत्नी/बीवी/बेटा/बेटे/बेटी/बच्चा/बच्चे/बच्ची/लड़का/लडका/लड़की/लडकी/मुन्ना/मुन्ने/मुन्नी/माँ/मां/मम्मी/पापा/बाबूजी/पिता/दादी/दादा/नानी/नाना/भाई/बहन/मज़दूर/मजदूर/मिस्त्री/कारीगर/वर्कर/आदमी/औरत/दोस्त/सहेली/पड़ोसी/पडोसी/बहू/चाचा/उसे/उसका/उसकी/pati/patni/biwi/beta/bete/beti/bachcha/bacche/bachche/baccha/bachchi/bacchi/ladka/ladki/munna/munne/munni/maa/mummy/papa/babuji/dadi/dada/nani/nana/bhai/behan/bahan/mazdoor/mazdur/majdoor/majdur/mistri/mistry/karigar/worker/aadmi/admi/aurat/dost/saheli/bahu/uncle/uska/uski … चिपक/chipak … गया/गई/गयी/गए/लिया/ली/ले/लेना/लेता/लेिए/लेऊँगा/लेऊँगी/लेऊंगा/लेएगा/लेएगी/लेएंगे/लीं/रहा/रही/रहे/है/हैं/दिया/दी/gaya/gayi/gai/gye/gaye/liya/li/raha/rahi/rahe/hai/diya/di
    मशीन/machine/लेथ/lathe/प्रेस/पट्टे/belt … बाजू/हाथ/बाल/उँगली/उंगली/साड़ी/साडी/baju/hath/ungli/baal/bal … आ/आना/आता/आइए/आऊँगा/आऊँगी/आऊंगा/आएगा/आएगी/आएंगे/फँस/फंस/फँसना/फँसता/फँसिए/फँसूँगा/फँसूँगी/फँसूंगा/फँसूंगी/फँसेगा/फँसेगी/फँसेंगे/फंसना/फंसता/फंसिए/फंसूँगा/फंसूँगी/फंसूंगा/फंसूंगी/फंसेगा/फंसेगी/फंसेंगे/खिंच/aa/aana/aane/aani/aao/aai/aaa/aae/aaiye/aakar/aata/aati/aate/aaunga/aaungi/aaega/aaegi/aaenge/aaya/fas/kat/katna/katne/katni/kato/kati/kata/kate/katiye/katkar/katta/katti/katte/katunga/katungi/katega/kategi/katenge/katya/phas/khinch !पेटेंट !आविष्कार !डिज़ाइन
    अचानक/achanak … गिर/गिरना/गिरता/गिरिए/गिरूँगा/गिरूँगी/गिरूंगा/गिरूंगी/गिरेगा/गिरेगी/गिरेंगे/बेहोश/बोल/बोलना/बोलता/बोलिए/बोलूँगा/बोलूँगी/बोलूंगा/बोलूंगी/बोलेगा/बोलेगी/बोलेंगे/होश/gir/girna/girne/girni/giro/giri/gira/gire/giriye/girkar/girta/girti/girte/girunga/girungi/girega/giregi/girenge/girya/behosh/hosh
    होश/hosh नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat/खो
    पति/पत्नी/बीवी/बेटा/बेटे/बेटी/बच्चा/बच्चे/बच्ची/लड़का/लडका/लड़की/लडकी/मुन्ना/मुन्ने/मुन्नी/माँ/मां/मम्मी/पापा/बाबूजी/पिता/दादी/दादा/नानी/नाना/भाई/बहन/मज़दूर/मजदूर/मिस्त्री/कारीगर/वर्कर/आदमी/औरत/दोस्त/सहेली/पड़ोसी/पडोसी/बहू/चाचा/उसे/उसका/उसकी/pati/patni/biwi/beta/bete/beti/bachcha/bacche/bachche/baccha/bachchi/bacchi/ladka/ladki/munna/munne/munni/maa/mummy/papa/babuji/dadi/dada/nani/nana/bhai/behan/bahan/mazdoor/mazdur/majdoor/majdur/mistri/mistry/karigar/worker/aadmi/admi/aurat/dost/saheli/bahu/uncle/uska/uski … होश/hosh … नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat
    आवाज़/आवाज/ज़ुबान/जुबान/awaaz/awaz/awaaj/awaj/zubaan/zuban/jubaan/juban … लड़खड़ा/लडखडा/बंद/नहीं/ladkhada/band … पति/पत्नी/बीवी/बेटा/बेटे/बेटी/बच्चा/बच्चे/बच्ची/लड़का/लडका/लड़की/लडकी/मुन्ना/मुन्ने/मुन्नी/माँ/मां/मम्मी/पापा/बाबूजी/पिता/दादी/दादा/नानी/नाना/भाई/बहन/मज़दूर/मजदूर/मिस्त्री/कारीगर/वर्कर/आदमी/औरत/दोस्त/सहेली/पड़ोसी/पडोसी/बहू/चाचा/उसे/उसका/उसकी/pati/patni/biwi/beta/bete/beti/bachcha/bacche/bachche/baccha/bachchi/bacchi/ladka/ladki/munna/munne/munni/maa/mummy/papa/babuji/dadi/dada/nani/nana/bhai/behan/bahan/mazdoor/mazdur/majdoor/majdur/mistri/mistry/karigar/worker/aadmi/admi/aurat/dost/saheli/bahu/uncle/uska/uski/आधा/शरीर/सुन्न/aadha/adha/sunn !रील !वीडियो !गाना
    आधा/आधे/aadha/adha/aadhe/adhe शरीर/बदन/sharir/badan/body
    छाती/सीना/सीने/chhati/chati/seene/sine … बोझ/पत्थर/भारी/जकड़/जकड/दबाव/bojh/patthar/bhari/jakad/pressure
    दम/dam/dum … घुट/ghut … रहा/रही/raha/rahi
    इनहेलर/inhaler/दमा/अस्थमा/asthma … नहीं/खत्म/अटैक/nahi/attack/khatam !पेटेंट
    तेल/पानी/दूध/चाय/tel/pani/doodh/dudh/chai … बच्चे/ऊपर/मुझ/हाथ/bachche/upar/bacche … गिर/गिरना/गिरता/गिरिए/गिरूँगा/गिरूँगी/गिरूंगा/गिरूंगी/गिरेगा/गिरेगी/गिरेंगे/जल/जलना/जलता/जलिए/जलूँगा/जलूँगी/जलूंगा/जलूंगी/जलेगा/जलेगी/जलेंगे/gir/girna/girne/girni/giro/giri/gira/gire/giriye/girkar/girta/girti/girte/girunga/girungi/girega/giregi/girenge/girya/jal/jalna/jalne/jalni/jalo/jali/jala/jale/jaliye/jalkar/jalta/jalti/jalte/jalunga/jalungi/jalega/jalegi/jalenge/jalya !बारिश !ट्रेडमार्क !पेटेंट !डिज़ाइन !ब्रांड !आविष्कार !लाइसेंस !कॉपीराइट !रजिस्टर !मशीन !कपड़ा !बोतल !रॉयल्टी
    गोदाम/दुकान/घर/फैक्ट्री/मकान/गाड़ी/गाडी/godown/dukan/ghar/factory/gadi/karkhana … जल/जलना/जलता/जलिए/जलूँगा/जलूँगी/जलूंगा/जलूंगी/जलेगा/जलेगी/जलेंगे/jal/jalna/jalne/jalni/jalo/jali/jala/jale/jaliye/jalkar/jalta/jalti/jalte/jalunga/jalungi/jalega/jalegi/jalenge/jalya … रहा/रही/गया/raha/rahi/gaya !बल्ब !दीया
    गैस/gas … भर/भरना/भरता/भरिए/भरूँगा/भरूँगी/भरूंगा/भरूंगी/भरेगा/भरेगी/भरेंगे/फैल/फैलना/फैलता/फैलिए/फैलूँगा/फैलूँगी/फैलूंगा/फैलूंगी/फैलेगा/फैलेगी/फैलेंगे/उल्टी/बेहोश/bhar/ulti/fail/behosh
    फट/फटना/फटता/फटिए/फटूँगा/फटूँगी/फटूंगा/फटूंगी/फटेगा/फटेगी/फटेंगे/फटा/फटी/phata/fata/phat/fat/उड़/उड … बॉयलर/सिलेंडर/टंकी/कुकर/बैटरी/cooker/cuker/boiler/cylinder … !ट्रेडमार्क !पेटेंट !डिज़ाइन !ब्रांड !आविष्कार !लाइसेंस !कॉपीराइट !रजिस्टर !मशीन !कपड़ा !बोतल !रॉयल्टी मजदूर/लोग/घायल/दबे/हाथ/मुँह/मुंह
    बॉयलर/सिलेंडर/कुकर/टंकी/टायर/boiler/cylinder/cooker/cuker/transformer/ट्रांसफार्मर … फट/फटना/फटता/फटिए/फटूँगा/फटूँगी/फटूंगा/फटूंगी/फटेगा/फटेगी/फटेंगे/फटा/फटी/phata/fata/phat/fat/ब्लास्ट
    मजदूर/मज़दूर/लोग/लड़के/लडके/log/mazdoor/mazdur/majdoor/majdur/ladke … दबे/दब/दबना/दबता/दबिए/दबूँगा/दबूँगी/दबूंगा/दबूंगी/दबेगा/दबेगी/दबेंगे/फँसे/फंसे/अंदर/dabe/dab/fase/phase !ट्रेडमार्क !पेटेंट !डिज़ाइन !ब्रांड !आविष्कार !लाइसेंस !कॉपीराइट !रजिस्टर !मशीन !कपड़ा !बोतल !रॉयल्टी
    लिफ्ट/lift/कुएँ/कुएं/kue/kuye/गड्ढे/नाले/नदी/तालाब/gaddhe/nadi/nale/talab … गिर/गिरना/गिरता/गिरिए/गिरूँगा/गिरूँगी/गिरूंगा/गिरूंगी/गिरेगा/गिरेगी/गिरेंगे/अटक/फँस/फंस/फँसना/फँसता/फँसिए/फँसूँगा/फँसूँगी/फँसूंगा/फँसूंगी/फँसेगा/फँसेगी/फँसेंगे/फंसना/फंसता/फंसिए/फंसूँगा/फंसूँगी/फंसूंगा/फंसूंगी/फंसेगा/फंसेगी/फंसेंगे/बंद/डूब/डूबना/डूबता/डूबिए/डूबूँगा/डूबूँगी/डूबूंगा/डूबूंगी/डूबेगा/डूबेगी/डूबेंगे/gir/girna/girne/girni/giro/giri/gira/gire/giriye/girkar/girta/girti/girte/girunga/girungi/girega/giregi/girenge/girya/atak/fas/phas/doob/dub/doobna/doobne/doobni/doobo/doobi/dooba/doobe/doobiye/doobkar/doobta/doobti/doobte/doobunga/doobungi/doobega/doobegi/doobenge/doobya/बह/बहना/बहता/बहिए/बहूँगा/बहूँगी/बहूंगा/बहूंगी/बहेगा/बहेगी/बहेंगे !ट्रेडमार्क !पेटेंट !डिज़ाइन !ब्रांड !आविष्कार !लाइसेंस !कॉपीराइट !रजिस्टर !मशीन !कपड़ा !बोतल !रॉयल्टी
    गिर/गिरना/गिरता/गिरिए/गिरूँगा/गिरूँगी/गिरूंगा/गिरूंगी/गिरेगा/गिरेगी/गिरेंगे/gir/girna/girne/girni/giro/giri/gira/gire/giriye/girkar/girta/girti/girte/girunga/girungi/girega/giregi/girenge/girya … कुएँ/कुएं/kue/kuye/गड्ढे/नाले/नदी/तालाब/nadi/gaddhe !ट्रेडमार्क !पेटेंट !डिज़ाइन !ब्रांड !आविष्कार !लाइसेंस !कॉपीराइट !रजिस्टर !मशीन !कपड़ा !बोतल !रॉयल्टी
    डंक/dank/काटा/kaata/kata … बिच्छू/साँप/सांप/मधुमक्खी/bichhu/saanp/sanp
    बिच्छू/साँप/सांप/bichhu/saanp/sanp/snake … डंक/काट/काटना/काटता/काटिए/काटूँगा/काटूँगी/काटूंगा/काटूंगी/काटेगा/काटेगी/काटेंगे/मारा/dank/kaat/kat/kaatna/kaatne/kaatni/kaato/kaati/kaata/kaate/kaatiye/kaatkar/kaatta/kaatti/kaatte/kaatunga/kaatungi/kaatega/kaategi/kaatenge/kaatya/maara/mara/kata
    कुचल/kuchal/रौंद/raund … गया/गई/गयी/गए/लिया/ली/ले/लेना/लेता/लेिए/लेऊँगा/लेऊँगी/लेऊंगा/लेएगा/लेएगी/लेएंगे/लीं/रहा/रही/रहे/है/हैं/दिया/दी/gaya/gayi/gai/gye/gaye/liya/li/raha/rahi/rahe/hai/diya/di
    ट्रक/बस/गाड़ी/गाडी/ट्रेन/truck/bus/train/gaadi/gadi … पति/पत्नी/बीवी/बेटा/बेटे/बेटी/बच्चा/बच्चे/बच्ची/लड़का/लडका/लड़की/लडकी/मुन्ना/मुन्ने/मुन्नी/माँ/मां/मम्मी/पापा/बाबूजी/पिता/दादी/दादा/नानी/नाना/भाई/बहन/मज़दूर/मजदूर/मिस्त्री/कारीगर/वर्कर/आदमी/औरत/दोस्त/सहेली/पड़ोसी/पडोसी/बहू/चाचा/उसे/उसका/उसकी/pati/patni/biwi/beta/bete/beti/bachcha/bacche/bachche/baccha/bachchi/bacchi/ladka/ladki/munna/munne/munni/maa/mummy/papa/babuji/dadi/dada/nani/nana/bhai/behan/bahan/mazdoor/mazdur/majdoor/majdur/mistri/mistry/karigar/worker/aadmi/admi/aurat/dost/saheli/bahu/uncle/uska/uski … कुचल/टक्कर/उड़ा/उडा/उड़ाना/उड़ाता/उड़ाइए/उड़ाऊँगा/उड़ाऊँगी/उड़ाऊंगा/उड़ाएगा/उड़ाएगी/उड़ाएंगे/उडाना/उडाता/उडाइए/उडाऊँगा/उडाऊँगी/उडाऊंगा/उडाएगा/उडाएगी/उडाएंगे/मार/मारना/मारता/मारिए/मारूँगा/मारूँगी/मारूंगा/मारूंगी/मारेगा/मारेगी/मारेंगे/kuchal/takkar/uda/udana/udane/udani/udao/udai/udaa/udae/udaiye/udakar/udata/udati/udate/udaunga/udaungi/udaega/udaegi/udaenge/udaya
    बहू/पत्नी/biwi/bahu/patni/wife … दर्द/खून/पानी/dard/khoon/khun … अस्पताल/डिलीवरी/बच्चा/hospital/दूर/उठा/aspatal
    पति/पत्नी/बीवी/बेटा/बेटे/बेटी/बच्चा/बच्चे/बच्ची/लड़का/लडका/लड़की/लडकी/मुन्ना/मुन्ने/मुन्नी/माँ/मां/मम्मी/पापा/बाबूजी/पिता/दादी/दादा/नानी/नाना/भाई/बहन/मज़दूर/मजदूर/मिस्त्री/कारीगर/वर्कर/आदमी/औरत/दोस्त/सहेली/पड़ोसी/पडोसी/बहू/चाचा/उसे/उसका/उसकी/pati/patni/biwi/beta/bete/beti/bachcha/bacche/bachche/baccha/bachchi/bacchi/ladka/ladki/munna/munne/munni/maa/mummy/papa/babuji/dadi/dada/nani/nana/bhai/behan/bahan/mazdoor/mazdur/majdoor/majdur/mistri/mistry/karigar/worker/aadmi/admi/aurat/dost/saheli/bahu/uncle/uska/uski … नशा/nasha/ड्रग्स/drugs/शराब … हिल/हिलना/हिलता/हिलिए/हिलूँगा/हिलूँगी/हिलूंगा/हिलूंगी/हिलेगा/हिलेगी/हिलेंगे/उठ/उठना/उठता/उठिए/उठूँगा/उठूँगी/उठूंगा/उठूंगी/उठेगा/उठेगी/उठेंगे/होश/ज़्यादा/ज्यादा/hil/hilna/hilne/hilni/hilo/hili/hila/hile/hiliye/hilkar/hilta/hilti/hilte/hilunga/hilungi/hilega/hilegi/hilenge/hilya/uth/uthna/uthne/uthni/utho/uthi/utha/uthe/uthiye/uthkar/uthta/uthti/uthte/uthunga/uthungi/uthega/uthegi/uthenge/uthya/zyada/jyada
    मिर्गी/दौरा/mirgi/daura/fits … झाग/jhag/मुँह/मुंह/पड़/पड/पड़ा/पडा/आया
    मुँह/मुंह/muh/munh … झाग/jhag/jhaag
    एम्बुलेंस/ambulence/ambulance/ambulans/ambulace/एंबुलेंस … भेज/भेजना/भेजता/भेजिए/भेजूँगा/भेजूँगी/भेजूंगा/भेजूंगी/भेजेगा/भेजेगी/भेजेंगे/बुला/चाहिए/bhej/bhejna/bhejne/bhejni/bhejo/bheji/bheja/bheje/bhejiye/bhejkar/bhejta/bhejti/bhejte/bhejunga/bhejungi/bhejega/bhejegi/bhejenge/bhejya/bula/chahiye/jaldi
    दवा/गोलियाँ/गोलियां/गोली/dawa/goli/goliya/neend/nind/नींद … सारी/सब/पूरी/बहुत/काफी/kaafi/kafi/saari/sari/bahut … खा/खाना/खाता/खाइए/खाऊँगा/खाऊँगी/खाऊंगा/खाएगा/खाएगी/खाएंगे/kha/khana/khane/khani/khao/khai/khaa/khae/khaiye/khakar/khata/khati/khate/khaunga/khaungi/khaega/khaegi/khaenge/khaya/ली/li/निगल/निगलना/निगलता/निगलिए/निगलूँगा/निगलूँगी/निगलूंगा/निगलूंगी/निगलेगा/निगलेगी/निगलेंगे
    काफी/kaafi/kafi/सारी/saari/sari/बहुत/bahut … नींद/neend/nind/दवा/dawa/goliya/गोलियाँ/गोलियां … खा/खाना/खाता/खाइए/खाऊँगा/खाऊँगी/खाऊंगा/खाएगा/खाएगी/खाएंगे/kha/khana/khane/khani/khao/khai/khaa/khae/khaiye/khakar/khata/khati/khate/khaunga/khaungi/khaega/khaegi/khaenge/khaya/li/ली
    बंदूक/पिस्तौल/तमंचा/कट्टा/चाकू/तलवार/हथियार/बम/bandook/banduk/pistol/tamancha/katta/chaku/chakku/talwar/hathiyar/bomb/gun/knife !ट्रेडमार्क !पेटेंट !डिज़ाइन !ब्रांड !आविष्कार !लाइसेंस !कॉपीराइट !रजिस्टर !रॉयल्टी !नकल !अलार्म !बीमा !बेच !खिलौना !बना !banata !सब्ज़ी !रसोई !निर्यात !फिल्म !गेम !game
    फैक्ट्री/गोदाम/मकान/रसोई/बिल्डिंग/कारखाने/कमरे/godown/factory/ghar/dukan/kitchen में/me आग/aag !ट्रेडमार्क !पेटेंट !डिज़ाइन !ब्रांड !आविष्कार !लाइसेंस !कॉपीराइट !रजिस्टर !रॉयल्टी !नकल !अलार्म !बीमा !बेच !खिलौना
    aag !ट्रेडमार्क !पेटेंट !डिज़ाइन !ब्रांड !आविष्कार !लाइसेंस !कॉपीराइट !रजिस्टर !रॉयल्टी !नकल !अलार्म !बीमा !बेच !खिलौना !badha !badhao
    लग/जल/जलना/जलता/जलिए/जलूँगा/जलूँगी/जलूंगा/जलूंगी/जलेगा/जलेगी/जलेंगे/lag/jal/jalna/jalne/jalni/jalo/jali/jala/jale/jaliye/jalkar/jalta/jalti/jalte/jalunga/jalungi/jalega/jalegi/jalenge/jalya … आग/aag !ट्रेडमार्क !पेटेंट !डिज़ाइन !ब्रांड !आविष्कार !लाइसेंस !कॉपीराइट !रजिस्टर !रॉयल्टी !नकल !अलार्म !बीमा !बेच !खिलौना
    पलट/palat/टकरा/takra/भिड़/भिड/bhid … गया/गई/गयी/गए/लिया/ली/ले/लेना/लेता/लेिए/लेऊँगा/लेऊँगी/लेऊंगा/लेएगा/लेएगी/लेएंगे/लीं/रहा/रही/रहे/है/हैं/दिया/दी/gaya/gayi/gai/gye/gaye/liya/li/raha/rahi/rahe/hai/diya/di/लोग/दबे/घायल/log/dabe !ट्रेडमार्क !पेटेंट !डिज़ाइन !ब्रांड !आविष्कार !लाइसेंस !कॉपीराइट !रजिस्टर !रॉयल्टी !नकल !अलार्म !बीमा !बेच !खिलौना !आँकड़े !फैसला
    गाड़ी/गाडी/बस/ट्रक/ऑटो/ट्रैक्टर/नाव/gaadi/gadi/bus/truck/auto/tractor/naav/nav … पलट/टकरा/गिर/गिरना/गिरता/गिरिए/गिरूँगा/गिरूँगी/गिरूंगा/गिरूंगी/गिरेगा/गिरेगी/गिरेंगे/palat/takra/gir/girna/girne/girni/giro/giri/gira/gire/giriye/girkar/girta/girti/girte/girunga/girungi/girega/giregi/girenge/girya/डूब/डूबना/डूबता/डूबिए/डूबूँगा/डूबूँगी/डूबूंगा/डूबूंगी/डूबेगा/डूबेगी/डूबेंगे !ट्रेडमार्क !पेटेंट !डिज़ाइन !ब्रांड !आविष्कार !लाइसेंस !कॉपीराइट !रजिस्टर !रॉयल्टी !नकल !अलार्म !बीमा !बेच !खिलौना
    लोग/मजदूर/बच्चे/log/mazdoor/mazdur/majdoor/majdur/bachche … दबे/दब/दबना/दबता/दबिए/दबूँगा/दबूँगी/दबूंगा/दबूंगी/दबेगा/दबेगी/दबेंगे/फँसे/फंसे/जले/घायल/मरे/dabe/fase/fanse/phase/jale/ghayal/mare !ट्रेडमार्क !पेटेंट !डिज़ाइन !ब्रांड !आविष्कार !लाइसेंस !कॉपीराइट !रजिस्टर !रॉयल्टी !नकल !अलार्म !बीमा !बेच !खिलौना
    साँप/सांप/नाग/बिच्छू/कुत्ते/कुत्ता/बंदर/saanp/sanp/saap/sap/bichhu/kutte/kutta/bandar … काट/काटना/काटता/काटिए/काटूँगा/काटूँगी/काटूंगा/काटूंगी/काटेगा/काटेगी/काटेंगे/kaat/kat/kaatna/kaatne/kaatni/kaato/kaati/kaata/kaate/kaatiye/kaatkar/kaatta/kaatti/kaatte/kaatunga/kaatungi/kaatega/kaategi/kaatenge/kaatya/katna/katne/katni/kato/kati/kata/kate/katiye/katkar/katta/katti/katte/katunga/katungi/katega/kategi/katenge/katya/डस/das/डंक !ट्रेडमार्क !पेटेंट !डिज़ाइन !ब्रांड !आविष्कार !लाइसेंस !कॉपीराइट !रजिस्टर !रॉयल्टी !नकल !अलार्म !बीमा !बेच !खिलौना !सपने !sapne
    खिड़की/खिडकी/बालकनी/पेड़/पेड/खंभे/सीढ़ी/सीढी/सीढ़ियों/सीढियों/छज्जे/टावर/क्रेन/मचान/छत/khidki/khidaki/balcony/ped/khambe/sidhi/tower/crane/chhat/chat/ladder … गिर/गिरना/गिरता/गिरिए/गिरूँगा/गिरूँगी/गिरूंगा/गिरूंगी/गिरेगा/गिरेगी/गिरेंगे/gir/girna/girne/girni/giro/giri/gira/gire/giriye/girkar/girta/girti/girte/girunga/girungi/girega/giregi/girenge/girya/फिसल/fisal/लटक/लटकना/लटकता/लटकिए/लटकूँगा/लटकूँगी/लटकूंगा/लटकूंगी/लटकेगा/लटकेगी/लटकेंगे !ट्रेडमार्क !पेटेंट !डिज़ाइन !ब्रांड !आविष्कार !लाइसेंस !कॉपीराइट !रजिस्टर !रॉयल्टी !नकल !अलार्म !बीमा !बेच !खिलौना !दाम
    पति/पत्नी/बीवी/बेटा/बेटे/बेटी/बच्चा/बच्चे/बच्ची/लड़का/लडका/लड़की/लडकी/मुन्ना/माँ/मां/मम्मी/पापा/बाबूजी/पिता/पिताजी/दादी/दादा/नानी/नाना/भाई/बहन/मज़दूर/मजदूर/मिस्त्री/कारीगर/वर्कर/आदमी/औरत/दोस्त/सहेली/पड़ोसी/पडोसी/बहू/चाचा/उसने/pati/patni/biwi/beta/bete/beti/bachcha/bacche/bachche/baccha/bachchi/bacchi/ladka/ladki/maa/mummy/papa/babuji/dadi/dada/nani/nana/bhai/behan/bahan/mazdoor/mazdur/majdoor/majdur/mistri/karigar/worker/aadmi/admi/aurat/dost/saheli/bahu/uncle/usne … गिर/गिरना/गिरता/गिरिए/गिरूँगा/गिरूँगी/गिरूंगा/गिरूंगी/गिरेगा/गिरेगी/गिरेंगे/gir/girna/girne/girni/giro/giri/gira/gire/giriye/girkar/girta/girti/girte/girunga/girungi/girega/giregi/girenge/girya … खून/होश/उठ/उठना/उठता/उठिए/उठूँगा/उठूँगी/उठूंगा/उठूंगी/उठेगा/उठेगी/उठेंगे/सिर/khoon/khun/hosh/uth/uthna/uthne/uthni/utho/uthi/utha/uthe/uthiye/uthkar/uthta/uthti/uthte/uthunga/uthungi/uthega/uthegi/uthenge/uthya/sir/नहीं/nahi !ट्रेडमार्क !पेटेंट !डिज़ाइन !ब्रांड !आविष्कार !लाइसेंस !कॉपीराइट !रजिस्टर !रॉयल्टी !नकल !अलार्म !बीमा !बेच !खिलौना
    पति/पत्नी/बीवी/बेटा/बेटे/बेटी/बच्चा/बच्चे/बच्ची/लड़का/लडका/लड़की/लडकी/मुन्ना/माँ/मां/मम्मी/पापा/बाबूजी/पिता/पिताजी/दादी/दादा/नानी/नाना/भाई/बहन/मज़दूर/मजदूर/मिस्त्री/कारीगर/वर्कर/आदमी/औरत/दोस्त/सहेली/पड़ोसी/पडोसी/बहू/चाचा/उसने/pati/patni/biwi/beta/bete/beti/bachcha/bacche/bachche/baccha/bachchi/bacchi/ladka/ladki/maa/mummy/papa/babuji/dadi/dada/nani/nana/bhai/behan/bahan/mazdoor/mazdur/majdoor/majdur/mistri/karigar/worker/aadmi/admi/aurat/dost/saheli/bahu/uncle/usne … जान/jaan/jan … दे/देना/देता/देिए/देऊँगा/देऊँगी/देऊंगा/देएगा/देएगी/देएंगे/de/dena/dene/deni/deo/dei/dea/dee/deiye/dekar/deta/deti/dete/deunga/deungi/deega/deegi/deenge/deya/ले/लेना/लेता/लेिए/लेऊँगा/लेऊँगी/लेऊंगा/लेएगा/लेएगी/लेएंगे/le/lena/lene/leni/leo/lei/lea/lee/leiye/lekar/leta/leti/lete/leunga/leungi/leega/leegi/leenge/leya … देगा/देगी/रहा/रही/लेगा/दूँगा/दूंगा/dega/degi/raha/rahi/lega/dunga
    कह/बोल/बोलना/बोलता/बोलिए/बोलूँगा/बोलूँगी/बोलूंगा/बोलूंगी/बोलेगा/बोलेगी/बोलेंगे/keh/bol/bolna/bolne/bolni/bolo/boli/bola/bole/boliye/bolkar/bolta/bolti/bolte/bolunga/bolungi/bolega/bolegi/bolenge/bolya/kehta/कहता … जान/jaan/jan/मर/मरना/मरता/मरिए/मरूँगा/मरूँगी/मरूंगा/मरूंगी/मरेगा/मरेगी/मरेंगे/mar/marna/marne/marni/maro/mari/mara/mare/mariye/markar/marta/marti/marte/marunga/marungi/marega/maregi/marenge/marya/सुसाइड/suicide/कूद/कूदना/कूदता/कूदिए/कूदूँगा/कूदूँगी/कूदूंगा/कूदूंगी/कूदेगा/कूदेगी/कूदेंगे/लटक/लटकना/लटकता/लटकिए/लटकूँगा/लटकूँगी/लटकूंगा/लटकूंगी/लटकेगा/लटकेगी/लटकेंगे … दे/देना/देता/देिए/देऊँगा/देऊँगी/देऊंगा/देएगा/देएगी/देएंगे/जाएगा/जाएगी/देगा/लेगा/करेगा/dega/jayega/jayegi/lega/karega/degi
    पति/पत्नी/बीवी/बेटा/बेटे/बेटी/बच्चा/बच्चे/बच्ची/लड़का/लडका/लड़की/लडकी/मुन्ना/माँ/मां/मम्मी/पापा/बाबूजी/पिता/पिताजी/दादी/दादा/नानी/नाना/भाई/बहन/मज़दूर/मजदूर/मिस्त्री/कारीगर/वर्कर/आदमी/औरत/दोस्त/सहेली/पड़ोसी/पडोसी/बहू/चाचा/उसने/pati/patni/biwi/beta/bete/beti/bachcha/bacche/bachche/baccha/bachchi/bacchi/ladka/ladki/maa/mummy/papa/babuji/dadi/dada/nani/nana/bhai/behan/bahan/mazdoor/mazdur/majdoor/majdur/mistri/karigar/worker/aadmi/admi/aurat/dost/saheli/bahu/uncle/usne … मरना/मरने/सुसाइड/आत्महत्या/marna/marne/suicide
    चक्कर/chakkar … बेहोश/दिल/गिर/गिरना/गिरता/गिरिए/गिरूँगा/गिरूँगी/गिरूंगा/गिरूंगी/गिरेगा/गिरेगी/गिरेंगे/behosh/dil/gir/girna/girne/girni/giro/giri/gira/gire/giriye/girkar/girta/girti/girte/girunga/girungi/girega/giregi/girenge/girya/सीने/साँस/सांस
    दिल/dil/धड़कन/धडकन/dhadkan … ज़ोर/जोर/तेज़/तेज/बहुत/zor/tez/jor/bahut … धड़क/धडक/dhadak/चल/घबरा/ghabra
    धड़कन/धडकन/dhadkan/नब्ज/nabz/nabj … रुक/रुकना/रुकता/रुकिए/रुकूँगा/रुकूँगी/रुकूंगा/रुकूंगी/रुकेगा/रुकेगी/रुकेंगे/बंद/नहीं/तेज़/तेज/ruk/band/nahi
    चाकू/बंदूक/पिस्तौल/chaku/bandook/banduk … दिखा/दिखाना/दिखाता/दिखाइए/दिखाऊँगा/दिखाऊँगी/दिखाऊंगा/दिखाएगा/दिखाएगी/दिखाएंगे/dikha/dikhana/dikhane/dikhani/dikhao/dikhai/dikhaa/dikhae/dikhaiye/dikhakar/dikhata/dikhati/dikhate/dikhaunga/dikhaungi/dikhaega/dikhaegi/dikhaenge/dikhaya/तान/निकाल/taan/tan/nikal
    गर्भवती/प्रेग्नेंट/pregnant/garbhvati … खून/दर्द/गिर/गिरना/गिरता/गिरिए/गिरूँगा/गिरूँगी/गिरूंगा/गिरूंगी/गिरेगा/गिरेगी/गिरेंगे/khoon/khun/dard/bleeding/bliding/दौरा
    केमिकल/रसायन/chemical/kemikal … दम/साँस/सांस/बेहोश/आँख/आंख/जल/जलना/जलता/जलिए/जलूँगा/जलूँगी/जलूंगा/जलूंगी/जलेगा/जलेगी/जलेंगे/गिर/गिरना/गिरता/गिरिए/गिरूँगा/गिरूँगी/गिरूंगा/गिरूंगी/गिरेगा/गिरेगी/गिरेंगे/dum/dam/saans/sans/behosh/aankh/ankh/पी/पीना/पीता/पीइए/पीऊँगा/पीऊँगी/पीऊंगा/पीएगा/पीएगी/पीएंगे/फैल/फैलना/फैलता/फैलिए/फैलूँगा/फैलूँगी/फैलूंगा/फैलूंगी/फैलेगा/फैलेगी/फैलेंगे !ट्रेडमार्क !पेटेंट !डिज़ाइन !ब्रांड !आविष्कार !लाइसेंस !कॉपीराइट !रजिस्टर !रॉयल्टी !नकल !अलार्म !बीमा !बेच !खिलौना
    मदद/help/madad/बचाओ … मर/मरना/मरता/मरिए/मरूँगा/मरूँगी/मरूंगा/मरूंगी/मरेगा/मरेगी/मरेंगे/mar/marna/marne/marni/maro/mari/mara/mare/mariye/markar/marta/marti/marte/marunga/marungi/marega/maregi/marenge/marya/आग/खून/मार/मारना/मारता/मारिए/मारूँगा/मारूँगी/मारूंगा/मारूंगी/मारेगा/मारेगी/मारेंगे/कैद/बंद/aag/khoon/khun … !ट्रेडमार्क !पेटेंट !डिज़ाइन !ब्रांड !आविष्कार !लाइसेंस !कॉपीराइट !रजिस्टर !रॉयल्टी !नकल !अलार्म !बीमा !बेच !खिलौना रहा/रही/गया/raha/rahi/gaya/दिया/diya
    मर/मरना/मरता/मरिए/मरूँगा/मरूँगी/मरूंगा/मरूंगी/मरेगा/मरेगी/मरेंगे/mar/marna/marne/marni/maro/mari/mara/mare/mariye/markar/marta/marti/marte/marunga/marungi/marega/maregi/marenge/marya … रहा/रही/raha/rahi … हूँ/हूं/hu/hun/हैं/बचाओ/मदद
    गुंडे/गुंडों/gunde/goonde/gundo … भेज/भेजना/भेजता/भेजिए/भेजूँगा/भेजूँगी/भेजूंगा/भेजूंगी/भेजेगा/भेजेगी/भेजेंगे/bheje/bhej/bhejna/bhejne/bhejni/bhejo/bheji/bheja/bhejiye/bhejkar/bhejta/bhejti/bhejte/bhejunga/bhejungi/bhejega/bhejegi/bhejenge/bhejya/मार/मारना/मारता/मारिए/मारूँगा/मारूँगी/मारूंगा/मारूंगी/मारेगा/मारेगी/मारेंगे/ले/लेना/लेता/लेिए/लेऊँगा/लेऊँगी/लेऊंगा/लेएगा/लेएगी/लेएंगे/आए/aaye/aye/उठा/utha/uthana/uthane/uthani/uthao/uthai/uthaa/uthae/uthaiye/uthakar/uthata/uthati/uthate/uthaunga/uthaungi/uthaega/uthaegi/uthaenge/uthaya !ट्रेडमार्क !पेटेंट !डिज़ाइन !ब्रांड !आविष्कार !लाइसेंस !कॉपीराइट !रजिस्टर !रॉयल्टी !नकल !अलार्म !बीमा !बेच !खिलौना
    सोच/soch … ज़िंदगी/जिंदगी/जीवन/जान/मरने/zindagi/jindagi/jaan/jan/marne … खत्म/दे/देना/देता/देिए/देऊँगा/देऊँगी/देऊंगा/देएगा/देएगी/देएंगे/khatam/de/dena/dene/deni/deo/dei/dea/dee/deiye/dekar/deta/deti/dete/deunga/deungi/deega/deegi/deenge/deya/लेने
    ज़िंदगी/जिंदगी/जीवन/zindagi/jindagi … खत्म/khatam … सोच/मन/करना/करने/soch/man/karna/karne
    पीट/पीटना/पीटता/पीटिए/पीटूँगा/पीटूँगी/पीटूंगा/पीटूंगी/पीटेगा/पीटेगी/पीटेंगे/peet/pit/पिटाई/pitai/मारपीट … गया/गई/गयी/गए/लिया/ली/ले/लेना/लेता/लेिए/लेऊँगा/लेऊँगी/लेऊंगा/लेएगा/लेएगी/लेएंगे/लीं/रहा/रही/रहे/है/हैं/दिया/दी/gaya/gayi/gai/gye/gaye/liya/li/raha/rahi/rahe/hai/diya/di !बाज़ार !ढोल
    जीने/जीना/jeene/jine/jina मन/mann/man/dil/दिल/इच्छा/iccha/वजह/कारण/karan/matlab/मतलब … नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat
    नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat मन/mann/man/dil … जीने/जीना/jeene/jine/jina
    जीने/जीना/jeene/jine/jina … नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat … करता/करती/है/रहा/बचा/karta/karti/hai/raha/bacha
    खून/khoon/khun/blood/blud बहुत/bahut/bht/ज़्यादा/ज्यादा/zyada/jyada/तेज़/तेज/लगातार/नहीं/nahi … !रंग !कपड़ा !जाँच
    बहुत/bahut/bht/ज़्यादा/ज्यादा/zyada/jyada खून/khoon/khun/blood/blud
    बच्चा/डिलीवरी/प्रसव/bachcha/baccha/delivery … खून/khoon/khun/घर/रास्ते/ghar … बहुत/अभी/तुरंत/jaldi/bahut
    आँख/आंख/आँखों/आंखों/चेहरे/मुँह/मुंह/aankh/ankh/aankho/ankho/chehre … केमिकल/एसिड/तेज़ाब/तेजाब/चूना/chemical/acid/chuna … गया/गई/गयी/गए/लिया/ली/ले/लेना/लेता/लेिए/लेऊँगा/लेऊँगी/लेऊंगा/लेएगा/लेएगी/लेएंगे/लीं/रहा/रही/रहे/है/हैं/दिया/दी/gaya/gayi/gai/gye/gaye/liya/li/raha/rahi/rahe/hai/diya/di/जल/जलना/जलता/जलिए/जलूँगा/जलूँगी/जलूंगा/जलूंगी/जलेगा/जलेगी/जलेंगे/jal/jalna/jalne/jalni/jalo/jali/jala/jale/jaliye/jalkar/jalta/jalti/jalte/jalunga/jalungi/jalega/jalegi/jalenge/jalya
    चाकू/chaku/छुरा … मार/मारना/मारता/मारिए/मारूँगा/मारूँगी/मारूंगा/मारूंगी/मारेगा/मारेगी/मारेंगे/घोंप/ghonp/भोंक/maar/mar/maarna/maarne/maarni/maaro/maari/maara/maare/maariye/maarkar/maarta/maarti/maarte/maarunga/maarungi/maarega/maaregi/maarenge/maarya/दिखा/दिखाना/दिखाता/दिखाइए/दिखाऊँगा/दिखाऊँगी/दिखाऊंगा/दिखाएगा/दिखाएगी/दिखाएंगे/घुसा
    घोंप/ghonp/भोंक/bhonk
    लापता/गुम/खो/kho/gum/lapata/गायब … पति/पत्नी/बीवी/बेटा/बेटे/बेटी/बच्चा/बच्चे/बच्ची/लड़का/लडका/लड़की/लडकी/मुन्ना/माँ/मां/मम्मी/पापा/बाबूजी/पिता/पिताजी/दादी/दादा/नानी/नाना/भाई/बहन/मज़दूर/मजदूर/मिस्त्री/कारीगर/वर्कर/आदमी/औरत/दोस्त/सहेली/पड़ोसी/पडोसी/बहू/चाचा/उसने/pati/patni/biwi/beta/bete/beti/bachcha/bacche/bachche/baccha/bachchi/bacchi/ladka/ladki/maa/mummy/papa/babuji/dadi/dada/nani/nana/bhai/behan/bahan/mazdoor/mazdur/majdoor/majdur/mistri/karigar/worker/aadmi/admi/aurat/dost/saheli/bahu/uncle/usne
    पति/पत्नी/बीवी/बेटा/बेटे/बेटी/बच्चा/बच्चे/बच्ची/लड़का/लडका/लड़की/लडकी/मुन्ना/माँ/मां/मम्मी/पापा/बाबूजी/पिता/पिताजी/दादी/दादा/नानी/नाना/भाई/बहन/मज़दूर/मजदूर/मिस्त्री/कारीगर/वर्कर/आदमी/औरत/दोस्त/सहेली/पड़ोसी/पडोसी/बहू/चाचा/उसने/pati/patni/biwi/beta/bete/beti/bachcha/bacche/bachche/baccha/bachchi/bacchi/ladka/ladki/maa/mummy/papa/babuji/dadi/dada/nani/nana/bhai/behan/bahan/mazdoor/mazdur/majdoor/majdur/mistri/karigar/worker/aadmi/admi/aurat/dost/saheli/bahu/uncle/usne … लापता/गुम/खो/kho/gum/lapata/गायब … गया/गई/गयी/गए/लिया/ली/ले/लेना/लेता/लेिए/लेऊँगा/लेऊँगी/लेऊंगा/लेएगा/लेएगी/लेएंगे/लीं/रहा/रही/रहे/है/हैं/दिया/दी/gaya/gayi/gai/gye/gaye/liya/li/raha/rahi/rahe/hai/diya/di
    साथी/sathi/पति/पत्नी/बीवी/बेटा/बेटे/बेटी/बच्चा/बच्चे/बच्ची/लड़का/लडका/लड़की/लडकी/मुन्ना/माँ/मां/मम्मी/पापा/बाबूजी/पिता/पिताजी/दादी/दादा/नानी/नाना/भाई/बहन/मज़दूर/मजदूर/मिस्त्री/कारीगर/वर्कर/आदमी/औरत/दोस्त/सहेली/पड़ोसी/पडोसी/बहू/चाचा/उसने/pati/patni/biwi/beta/bete/beti/bachcha/bacche/bachche/baccha/bachchi/bacchi/ladka/ladki/maa/mummy/papa/babuji/dadi/dada/nani/nana/bhai/behan/bahan/mazdoor/mazdur/majdoor/majdur/mistri/karigar/worker/aadmi/admi/aurat/dost/saheli/bahu/uncle/usne … ज़हर/जहर/तेज़ाब/तेजाब/एसिड/फिनाइल/हार्पिक/ब्लीच/कीटनाशक/सल्फास/केरोसिन/पेट्रोल/डीज़ल/डीजल/बैटरी/थिनर/तारपीन/डिटर्जेंट/मिट्टी/नशा/ड्रग/ड्रग्स/गोलियाँ/गोलियां/zahar/jahar/zeher/jeher/zehar/jehar/acid/tezab/tejab/phenyl/finail/harpic/bleach/sulfas/kerosene/thinner/tarpin/nasha/drugs/poison/mitti … पी/पीना/पीता/पीइए/पीऊँगा/पीऊँगी/पीऊंगा/पीएगा/पीएगी/पीएंगे/खा/खाना/खाता/खाइए/खाऊँगा/खाऊँगी/खाऊंगा/खाएगा/खाएगी/खाएंगे/निगल/निगलना/निगलता/निगलिए/निगलूँगा/निगलूँगी/निगलूंगा/निगलूंगी/निगलेगा/निगलेगी/निगलेंगे/pi/pina/pine/pini/pio/pii/pia/pie/piiye/pikar/pita/piti/pite/piunga/piungi/piega/piegi/pienge/piya/pee/peena/peene/peeni/peeo/peei/peea/peee/peeiye/peekar/peeta/peeti/peete/peeunga/peeungi/peeega/peeegi/peeenge/peeya/kha/khana/khane/khani/khao/khai/khaa/khae/khaiye/khakar/khata/khati/khate/khaunga/khaungi/khaega/khaegi/khaenge/khaya/liya
    भूकंप/बाढ़/बाढ/तूफान/भूस्खलन/bhukamp/baadh/badh/earthquake/flood/flud … फँस/फंस/फँसना/फँसता/फँसिए/फँसूँगा/फँसूँगी/फँसूंगा/फँसूंगी/फँसेगा/फँसेगी/फँसेंगे/फंसना/फंसता/फंसिए/फंसूँगा/फंसूँगी/फंसूंगा/फंसूंगी/फंसेगा/फंसेगी/फंसेंगे/दब/दबना/दबता/दबिए/दबूँगा/दबूँगी/दबूंगा/दबूंगी/दबेगा/दबेगी/दबेंगे/बह/बहना/बहता/बहिए/बहूँगा/बहूँगी/बहूंगा/बहूंगी/बहेगा/बहेगी/बहेंगे/लोग/मदद/fas/dab/bah/log
    दंगा/दंगाई/भीड़/भीड/danga/bheed/bhid … मार/मारना/मारता/मारिए/मारूँगा/मारूँगी/मारूंगा/मारूंगी/मारेगा/मारेगी/मारेंगे/आग/घेर/हमला/घुस/घुसना/घुसता/घुसिए/घुसूँगा/घुसूँगी/घुसूंगा/घुसूंगी/घुसेगा/घुसेगी/घुसेंगे/maar/mar/maarna/maarne/maarni/maaro/maari/maara/maare/maariye/maarkar/maarta/maarti/maarte/maarunga/maarungi/maarega/maaregi/maarenge/maarya/aag/gher
    हार्ट/heart/दिल/dil … अटैक/attack/रुक/रुकना/रुकता/रुकिए/रुकूँगा/रुकूँगी/रुकूंगा/रुकूंगी/रुकेगा/रुकेगी/रुकेंगे/बंद … गया/गई/गयी/गए/लिया/ली/ले/लेना/लेता/लेिए/लेऊँगा/लेऊँगी/लेऊंगा/लेएगा/लेएगी/लेएंगे/लीं/रहा/रही/रहे/है/हैं/दिया/दी/gaya/gayi/gai/gye/gaye/liya/li/raha/rahi/rahe/hai/diya/di/lagta/लगता/आ/आना/आता/आइए/आऊँगा/आऊँगी/आऊंगा/आएगा/आएगी/आएंगे/aa/aana/aane/aani/aao/aai/aaa/aae/aaiye/aakar/aata/aati/aate/aaunga/aaungi/aaega/aaegi/aaenge/aaya
    हालत/halat/तबियत/तबीयत/tabiyat/tabiat … गंभीर/नाज़ुक/नाजुक/बिगड़/बिगड/serious/bigad/kharab … जल्दी/एम्बुलेंस/jaldi/तुरंत
    डर/dar/darr … पति/शौहर/जान/मार/मारना/मारता/मारिए/मारूँगा/मारूँगी/मारूंगा/मारूंगी/मारेगा/मारेगी/मारेंगे/पीट/पीटना/पीटता/पीटिए/पीटूँगा/पीटूँगी/पीटूंगा/पीटूंगी/पीटेगा/पीटेगी/पीटेंगे/pati/shohar/shauhar/jaan/jan/maar/mar/maarna/maarne/maarni/maaro/maari/maara/maare/maariye/maarkar/maarta/maarti/maarte/maarunga/maarungi/maarega/maaregi/maarenge/maarya … गया/गई/गयी/गए/लिया/ली/ले/लेना/लेता/लेिए/लेऊँगा/लेऊँगी/लेऊंगा/लेएगा/लेएगी/लेएंगे/लीं/रहा/रही/रहे/है/हैं/दिया/दी/gaya/gayi/gai/gye/gaye/liya/li/raha/rahi/rahe/hai/diya/di
    शोहर/shohar/शौहर/shauhar/पति/pati/mard/मर्द … मार/मारना/मारता/मारिए/मारूँगा/मारूँगी/मारूंगा/मारूंगी/मारेगा/मारेगी/मारेंगे/पीट/पीटना/पीटता/पीटिए/पीटूँगा/पीटूँगी/पीटूंगा/पीटूंगी/पीटेगा/पीटेगी/पीटेंगे/maar/mar/maarna/maarne/maarni/maaro/maari/maara/maare/maariye/maarkar/maarta/maarti/maarte/maarunga/maarungi/maarega/maaregi/maarenge/maarya/marta/peet/pit
    घरवाले/gharwale/ससुराल/sasural … मार/मारना/मारता/मारिए/मारूँगा/मारूँगी/मारूंगा/मारूंगी/मारेगा/मारेगी/मारेंगे/पीट/पीटना/पीटता/पीटिए/पीटूँगा/पीटूँगी/पीटूंगा/पीटूंगी/पीटेगा/पीटेगी/पीटेंगे/बंद/जला/जलाना/जलाता/जलाइए/जलाऊँगा/जलाऊँगी/जलाऊंगा/जलाएगा/जलाएगी/जलाएंगे/maar/mar/maarna/maarne/maarni/maaro/maari/maara/maare/maariye/maarkar/maarta/maarti/maarte/maarunga/maarungi/maarega/maaregi/maarenge/maarya/marte/peet/pit/jala/jalana/jalane/jalani/jalao/jalai/jalaa/jalae/jalaiye/jalakar/jalata/jalati/jalate/jalaunga/jalaungi/jalaega/jalaegi/jalaenge/jalaya

## संदेश किस बारे में है

# ये शब्द अकेले ही संदेश को बौद्धिक संपदा का बना देते हैं।
subject =
    ट्रेडमार्क
    पेटेंट
    कॉपीराइट
    registeredsign
    copyrightsign
    बौद्धिक संपदा/संपत्ति/सम्पदा/सम्पत्ति
    bauddhik/baudhik sampada/sampatti
    intellectual property
    ip/आईपी !address !camera !phone !router !network !एड्रेस
    ipr/आईपीआर
    tm/टीएम
    आविष्कार
    उपयोगिता/यूटिलिटी/utility/upyogita मॉडल/model
    छोटा/लघु/chhota/petty पेटेंट
    औद्योगिक/industrial डिज़ाइन
    डिज़ाइन … रजिस्टर/नकल/चोरी/सुरक्षा/अधिकार/पंजीकरण/आवेदन
    उल्लंघन !ट्रैफिक !यातायात !गाड़ी !चालान
    infringement/infringe/ullanghan
    पायरेसी/पाइरेसी/पायरेटेड/piracy/pirated
    नकल माल/सामान/product/उत्पाद/प्रोडक्ट/पुर्जे/सामानों
    रॉयल्टी !परिवार !family
    पीसीटी
    pct
    wipo/विपो/वाइपो
    upov/यूपोव
    udrp/यूडीआरपी/indrp
    साइबर/cyber स्क्वाटिंग/squatting
    एनडीए
    गोपनीयता समझौता/करार/अनुबंध/agreement/एग्रीमेंट
    व्यापार/कारोबारी/व्यापारिक/business/trade रहस्य
    ट्रेड सीक्रेट
    तकनीकी ज्ञान
    नोहाउ
    know-how
    knowhow
    भौगोलिक उपदर्शन/संकेत/संकेतक
    जीआई !फाइट
    किस्म … बीज/पौधा/फसल/धान/गेहूँ/आम/नई/संरक्षण/टमाटर/आलू/फूल/पादप/पौध
    पादप/पौधा किस्म
    प्रजनक
    breeder/ब्रीडर
    मैड्रिड … प्रणाली/प्रोटोकॉल/ट्रेडमार्क/अंतरराष्ट्रीय/system/protocol/आवेदन/देश
    हेग … प्रणाली/डिज़ाइन/अंतरराष्ट्रीय/system/आवेदन
    मध्यस्थता
    आर्बिट्रेशन
    पूर्व/prior कला/art
    prior art
    नवीनता
    फ्रेंचाइजी !लेनी !लेना !खोलनी
    लाइसेंसदाता/लाइसेंसधारी/licensor/licensee/sublicence
    सार्वजनिक अधिकार क्षेत्र
    public domain
    पब्लिक डोमेन
    क्रिएटिव कॉमन्स/कॉमन
    creative commons
    ओपन सोर्स
    open source
    fair use
    फेयर यूज़/यूज
    टेकडाउन
    takedown
    dmca
    परीक्षक
    examiner
    fer/एफईआर
    विरोध … ट्रेडमार्क/आवेदन/ब्रांड/रजिस्टर
    साहित्यिक चोरी
    plagiarism
    सामूहिक/collective ट्रेडमार्क/चिह्न
    नीस/नाइस/nice वर्ग/क्लास/वर्गीकरण
    प्राथमिकता तारीख/तिथि/अधिकार/दावा
    priority date/right
    अनुग्रह अवधि
    ग्रेस पीरियड
    grace period
    नैतिक अधिकार
    moral rights
    डोमेन … नाम/चोरी/ब्रांड/खरीद/वापस/विवाद
    डोमेन नाम
    पेरिस/बर्न अभिसमय/कन्वेंशन
    मूल/आर्थिक/संबंधित/पड़ोसी अधिकार
    source code
    सोर्स कोड
    समनुदेशन
    assignment … ट्रेडमार्क/पेटेंट/कॉपीराइट/अधिकार
    patentscope/espacenet/uspto/euipo/epo/kipi/aripo/oapi
    हेग/मैड्रिड/पीसीटी/यूपीओवी/स्पॉटिफाई
    रॉयल्टी
    नकल माल/बेच/बेचना/बेचता/बेचिए/बेचूँगा/बेचूँगी/बेचूंगा/बेचूंगी/बेचेगा/बेचेगी/बेचेंगे
    प्राथमिकता … साल/देर/तारीख/आवेदन
    टिस्क
    tisc

# ये शब्द ऐसे संदेशों में अक्सर आते हैं, पर केवल उन्हीं में नहीं।
context =
    रजिस्टर … नाम/आइडिया/उत्पाद/लोगो/डिज़ाइन/ब्रांड/ऐप/गाना/किताब/सॉफ्टवेयर/प्रोडक्ट/कृति
    नाम/आइडिया/उत्पाद/लोगो/डिज़ाइन/ब्रांड/ऐप/गाना/किताब/सॉफ्टवेयर/प्रोडक्ट/कृति … रजिस्टर
    ब्रांड
    लोगो
    स्लोगन/नारा/टैगलाइन/slogan/tagline … रजिस्टर/सुरक्षा/नकल/इस्तेमाल
    रजिस्टर/सुरक्षा/नकल/इस्तेमाल … स्लोगन/नारा/टैगलाइन/slogan/tagline
    नाम … रजिस्टर/सुरक्षा/इस्तेमाल/मिलता/एक/वही/चोरी/नकल/दुकान/कंपनी/प्रोडक्ट/उत्पाद/बिज़नेस/कारोबार/ढाबा/होटल/मालिक/अपना/जैसा/use/same
    रजिस्टर/सुरक्षा/इस्तेमाल/मिलता/एक/वही/चोरी/नकल/दुकान/कंपनी/प्रोडक्ट/उत्पाद/बिज़नेस/कारोबार/ढाबा/होटल/मालिक/अपना/जैसा/use/same … नाम
    मेरा/मेरे/हमारा/mera/mere/hamara नाम
    आइडिया
    सुरक्षा … उत्पाद/प्रोडक्ट/काम/रेसिपी/आइडिया/नाम/मशीन/कारोबार/बिज़नेस/product
    उत्पाद/प्रोडक्ट/काम/रेसिपी/आइडिया/नाम/मशीन/कारोबार/बिज़नेस/product … सुरक्षा
    बचाना/बचाऊँ/बचाएँ/बचाये/bachana/bachaye/bachau/bachaun … नकल/आइडिया/नाम/रेसिपी/चोरी/उत्पाद/प्रोडक्ट/product
    नकल/आइडिया/नाम/रेसिपी/चोरी/उत्पाद/प्रोडक्ट/product … बचाना/बचाऊँ/बचाएँ/बचाये/bachana/bachaye/bachau/bachaun
    नकल !परीक्षा !एग्ज़ाम !exam !चाबी !फोटोकॉपी
    चोरी … आइडिया/डिज़ाइन/नाम/फोटो/लोगो/कोड/रेसिपी/गाना/कंटेंट/लिस्ट/सूची/content/list
    आइडिया/डिज़ाइन/नाम/फोटो/लोगो/कोड/रेसिपी/गाना/कंटेंट/लिस्ट/सूची/content/list … चोरी
    लाइसेंस … गाना/सॉफ्टवेयर/ब्रांड/फोटो/तकनीक/लोगो/कंपनी/इस्तेमाल/अनन्य/देना/उत्पाद
    गाना/सॉफ्टवेयर/ब्रांड/फोटो/तकनीक/लोगो/कंपनी/इस्तेमाल/अनन्य/देना/उत्पाद … लाइसेंस
    डोमेन
    डिज़ाइन
    डिज़ाइनर
    प्रोटोटाइप/नमूना/prototype
    रेसिपी … गुप्त/रहस्य/सुरक्षा/मालिक/कर्मचारी/नकल/चोरी/छिपा/छुपा/बता
    गुप्त/रहस्य/सुरक्षा/मालिक/कर्मचारी/नकल/चोरी/छिपा/छुपा/बता … रेसिपी
    रहस्य … रेसिपी/तरीका/कर्मचारी/कंपनी/फैक्ट्री/रखना/प्रतिस्पर्धी/बिज़नेस/कारोबार
    रेसिपी/तरीका/कर्मचारी/कंपनी/फैक्ट्री/रखना/प्रतिस्पर्धी/बिज़नेस/कारोबार … रहस्य
    प्रतिस्पर्धी
    एकाधिकार/मोनोपोली/monopoly/exclusive
    अधिकार/हक/हक़/adhikar/haq/rights
    मालिक … कौन/लोगो/कोड/आविष्कार/फोटो/नाम/गाना/डिज़ाइन/ऐप
    कौन/लोगो/कोड/आविष्कार/फोटो/नाम/गाना/डिज़ाइन/ऐप … मालिक
    किसका/किसकी/kiska/kiski … अधिकार/हक/लोगो/आविष्कार/कोड/नाम/डिज़ाइन/होगा/है
    अधिकार/हक/लोगो/आविष्कार/कोड/नाम/डिज़ाइन/होगा/है … किसका/किसकी/kiska/kiski
    गाना/फोटो/किताब/उपन्यास/कविता/वीडियो/फिल्म/पेंटिंग/चित्रकारी/पॉडकास्ट … सुरक्षा/रजिस्टर/इस्तेमाल/नकल/चोरी/अधिकार/मालिक/अपलोड/यूट्यूब/youtube/permission/अनुमति/दावा
    सुरक्षा/रजिस्टर/इस्तेमाल/नकल/चोरी/अधिकार/मालिक/अपलोड/यूट्यूब/youtube/permission/अनुमति/दावा … गाना/फोटो/किताब/उपन्यास/कविता/वीडियो/फिल्म/पेंटिंग/चित्रकारी/पॉडकास्ट
    फ्रीलांसर
    सॉफ्टवेयर/ऐप/कोड … सुरक्षा/नकल/चोरी/मालिक/रजिस्टर/लाइसेंस/बनवाया/अधिकार
    सुरक्षा/नकल/चोरी/मालिक/रजिस्टर/लाइसेंस/बनवाया/अधिकार … सॉफ्टवेयर/ऐप/कोड
    पैरोडी/रीमिक्स/parody/remix/सैंपल
    चिट्ठी/नोटिस … वकील/नकल/ब्रांड/नाम/लोगो/शुल्क/रजिस्टर
    वकील/नकल/ब्रांड/नाम/लोगो/शुल्क/रजिस्टर … चिट्ठी/नोटिस
    मुकदमा/अदालत … ब्रांड/नाम/लोगो/नकल/डिज़ाइन/लाइसेंस/पार्टनर/अनुबंध
    ब्रांड/नाम/लोगो/नकल/डिज़ाइन/लाइसेंस/पार्टनर/अनुबंध … मुकदमा/अदालत
    कस्टम
    amazon/flipkart/meesho/अमेज़न/अमेज़ॅन/फ्लिपकार्ट/मीशो/alibaba/etsy/instagram/इंस्टाग्राम/facebook/फेसबुक … नकल/लिस्टिंग/listing/हटा/शिकायत/रिपोर्ट/report/डिज़ाइन/फोटो/लोगो/नाम
    नकल/लिस्टिंग/listing/हटा/शिकायत/रिपोर्ट/report/डिज़ाइन/फोटो/लोगो/नाम … amazon/flipkart/meesho/अमेज़न/अमेज़ॅन/फ्लिपकार्ट/मीशो/alibaba/etsy/instagram/इंस्टाग्राम/facebook/फेसबुक
    बीज
    किस्म
    पारंपरिक/परंपरागत/paramparik/traditional
    नवीनीकरण
    समाप्त/खत्म/एक्सपायर/expire … ट्रेडमार्क/पेटेंट/लाइसेंस/कॉपीराइट
    ट्रेडमार्क/पेटेंट/लाइसेंस/कॉपीराइट … समाप्त/खत्म/एक्सपायर/expire
    क्लास … ट्रेडमार्क/माल/सेवा/रजिस्टर/आवेदन/कपड़े
    ट्रेडमार्क/माल/सेवा/रजिस्टर/आवेदन/कपड़े … क्लास
    वकील/एजेंट … ट्रेडमार्क/पेटेंट/सस्ता/चुन/अच्छा
    ट्रेडमार्क/पेटेंट/सस्ता/चुन/अच्छा … वकील/एजेंट
    बिल/invoice/इनवॉइस/धोखा/fraud/फ्रॉड/ठगी/scam … ट्रेडमार्क/पेटेंट/रजिस्टर/wipo/शुल्क
    ट्रेडमार्क/पेटेंट/रजिस्टर/wipo/शुल्क … बिल/invoice/इनवॉइस/धोखा/fraud/फ्रॉड/ठगी/scam
    मूल्यांकन/वैल्यूएशन/valuation … ब्रांड/पेटेंट/कंपनी/पोर्टफोलियो
    ब्रांड/पेटेंट/कंपनी/पोर्टफोलियो … मूल्यांकन/वैल्यूएशन/valuation
    निवेशक/इन्वेस्टर/investor … आइडिया/एनडीए/पिच/बौद्धिक/पेटेंट/pitch
    आइडिया/एनडीए/पिच/बौद्धिक/पेटेंट/pitch … निवेशक/इन्वेस्टर/investor
    प्रकाशित/प्रकाशन/सार्वजनिक/पब्लिश/publish/प्रकटीकरण
    दिखा/दिखाया/dikhaya/dikha … मेला/मेले/प्रदर्शनी/इंस्टाग्राम/यूट्यूब/ग्राहक/fair … उत्पाद/डिज़ाइन/मशीन/आविष्कार/प्रोडक्ट/पेटेंट
    डिस्ट्रीब्यूटर/वितरक/निर्माता/फैक्ट्री/सप्लायर/distributor/supplier … नाम/ब्रांड/डिज़ाइन/नकल/रजिस्टर/अनुबंध/रहस्य/रेसिपी
    नाम/ब्रांड/डिज़ाइन/नकल/रजिस्टर/अनुबंध/रहस्य/रेसिपी … डिस्ट्रीब्यूटर/वितरक/निर्माता/फैक्ट्री/सप्लायर/distributor/supplier
    कर्मचारी … आविष्कार/रेसिपी/रहस्य/लिस्ट/सूची/ग्राहक/नकल/मालिक/डिज़ाइन/बनाया
    आविष्कार/रेसिपी/रहस्य/लिस्ट/सूची/ग्राहक/नकल/मालिक/डिज़ाइन/बनाया … कर्मचारी
    पार्टनर … ब्रांड/नाम/लोगो/अलग/आधा/पेटेंट/मालिक
    ब्रांड/नाम/लोगो/अलग/आधा/पेटेंट/मालिक … पार्टनर
    मशीन/यंत्र/औज़ार/औजार/जुगाड़/jugaad/jugad/उपकरण/device … बनाया/बनाई/नया/नई/सुधार/सुधारा/बेहतर/banaya/banai/nayi/naya
    बनाया/बनाई/नया/नई/सुधार/सुधारा/बेहतर/banaya/banai/nayi/naya … मशीन/यंत्र/औज़ार/औजार/जुगाड़/jugaad/jugad/उपकरण/device
    आकार/रूप/शक्ल/पैटर्न/shape/look/pattern/पैकिंग/packing/packaging/लेबल/label/बोतल … नकल/सुरक्षा/रजिस्टर/जैसा/वैसा/अपना/मेरा
    नकल/सुरक्षा/रजिस्टर/जैसा/वैसा/अपना/मेरा … आकार/रूप/शक्ल/पैटर्न/shape/look/pattern/पैकिंग/packing/packaging/लेबल/label/बोतल
    विदेश/देश/निर्यात/एक्सपोर्ट/export … ट्रेडमार्क/पेटेंट/नाम/ब्रांड/रजिस्टर/डिज़ाइन/सुरक्षा/उत्पाद
    ट्रेडमार्क/पेटेंट/नाम/ब्रांड/रजिस्टर/डिज़ाइन/सुरक्षा/उत्पाद … विदेश/देश/निर्यात/एक्सपोर्ट/export
    गूगल/google/pinterest/इंटरनेट/internet/नेट … फोटो/गाना/चित्र/वीडियो/image/music
    फोटो/गाना/चित्र/वीडियो/image/music … गूगल/google/pinterest/इंटरनेट/internet/नेट
    खंड/क्लॉज/clause … विवाद/अनुबंध/लाइसेंस
    विवाद/अनुबंध/लाइसेंस … खंड/क्लॉज/clause
    आवेदक/applicant
    तकनीक हस्तांतरण/ट्रांसफर
    परीक्षण/आपत्ति/objection … ट्रेडमार्क/पेटेंट/आवेदन
    ट्रेडमार्क/पेटेंट/आवेदन … परीक्षण/आपत्ति/objection
    प्रमाणपत्र/सर्टिफिकेट/certificate … नाम/ब्रांड/आविष्कार/उत्पाद/डिज़ाइन/मालिक
    नाम/ब्रांड/आविष्कार/उत्पाद/डिज़ाइन/मालिक … प्रमाणपत्र/सर्टिफिकेट/certificate
    क्या … रजिस्टर … पहले/pehle
    बना/बेच/हस्तशिल्प/कारीगर/karigar … रजिस्टर/सुरक्षा
    रजिस्टर/सुरक्षा … बना/बेच/हस्तशिल्प/कारीगर/karigar
    रजिस्टर … बना/बेच … उत्पाद/बर्तन/सामान/चीज़
    गाना … रील/reel/दुकान/वीडियो/विज्ञापन/लगा/laga/रेस्टोरेंट/सैलून/बजा/चला !सुना
    रील/reel/दुकान/वीडियो/विज्ञापन/लगा/laga/रेस्टोरेंट/सैलून/बजा/चला … गाना !सुना
    रील/reel/विज्ञापन … गाना/फोटो
    गाना/फोटो … रील/reel/विज्ञापन
    साबित … गाना/फोटो/डिज़ाइन/मेरा/mera/लोगो/नकल/आइडिया/किताब
    गाना/फोटो/डिज़ाइन/मेरा/mera/लोगो/नकल/आइडिया/किताब … साबित
    चिट्ठी … बेचना/बंद/उल्लंघन/नकल/दावा
    बेचना/बंद/उल्लंघन/नकल/दावा … चिट्ठी
    मेरी/meri फोटो/किताब/लिस्टिंग … चोरी/नकल/हटा/इस्तेमाल
    हस्ताक्षर/साइन/sign … गोपनीय/समझौता/दिखा/आइडिया
    गोपनीय/समझौता/दिखा/आइडिया … हस्ताक्षर/साइन/sign
    नाम … पहले/किसी/जैसा/साधारण/बोर्ड/बचाना/कीमत/ले/लेना/लेता/लेिए/लेऊँगा/लेऊँगी/लेऊंगा/लेएगा/लेएगी/लेएंगे/kisi/jaisa
    नाम बोर्ड/दुकान/चित्र/कीमत
    बोर्ड … दुकान/जैसा/नाम
    कविता/कहानी/शायरी/धुन/kavita/kahani/shayari … अपनी/लिखी/चुरा/चुराना/चुराता/चुराइए/चुराऊँगा/चुराऊँगी/चुराऊंगा/चुराएगा/चुराएगी/चुराएंगे/likhi
    नुस्खा/मसाला/तरीका/रेसिपी … बता/बताना/बताता/बताइए/बताऊँगा/बताऊँगी/बताऊंगा/बताएगा/बताएगी/बताएंगे/बाहर/कारीगर/हलवाई/bahar
    मशीन/यंत्र … दिखा/दिखाना/दिखाता/दिखाइए/दिखाऊँगा/दिखाऊँगी/दिखाऊंगा/दिखाएगा/दिखाएगी/दिखाएंगे/बना/बनाना/बनाता/बनाइए/बनाऊँगा/बनाऊँगी/बनाऊंगा/बनाएगा/बनाएगी/बनाएंगे/अमेरिका/विदेश/बचा/जैसा
    कट/कटना/कटता/कटिए/कटूँगा/कटूँगी/कटूंगा/कटूंगी/कटेगा/कटेगी/कटेंगे/पैटर्न/लुक/शक्ल/आकार … नकल/उतार/नया/देश/बचा
    शाखा/ब्रांच/branch … खोल/kholna
    अधिकार/हक/adhikar/haq … कौन/किसका/लगे/मिलेगा/ऐप/गेम/game
    खोज/आविष्कार … उनकी/मेरी/मालिक/university
    भाई/पार्टनर … नाम/ब्रांड
    वेबसाइट/पता/डोमेन … ले/लेना/लेता/लेिए/लेऊँगा/लेऊँगी/लेऊंगा/लेएगा/लेएगी/लेएंगे/माँग/मांग/ठग
    अचार/पापड़/पापड/achaar/achar … पहला/बचा/सुरक्षा
    बिल … सरकारी/असली/भरूँ/भरूं/भर/भरना/भरता/भरिए/भरूँगा/भरूँगी/भरूंगा/भरूंगी/भरेगा/भरेगी/भरेंगे/bharu
    गाना … रील/बजा/बजाने/restaurant/salon/लाइसेंस
    चिट्ठी … वकील/दिन/बंद/पेटेंट
    फाइल … लॉन्च/पहले/साल/कुछ/नहीं/आवेदन/किया
    पहले किसी/बना/बनाना/बनाता/बनाइए/बनाऊँगा/बनाऊँगी/बनाऊंगा/बनाएगा/बनाएगी/बनाएंगे/बनाया … बना/बनाना/बनाता/बनाइए/बनाऊँगा/बनाऊँगी/बनाऊंगा/बनाएगा/बनाएगी/बनाएंगे/देखूँ/देखूं/है
    गाना … रिकॉर्डिंग/खरीदे/कमाई/डालना/बेच/बेचना/बेचता/बेचिए/बेचूँगा/बेचूँगी/बेचूंगा/बेचूंगी/बेचेगा/बेचेगी/बेचेंगे/free/fri/आज़ाद/आजाद/paisa
    फिल्म/वीडियो/शॉर्ट/मूवी … साइन/कागज़/कागज/हस्ताक्षर/अधिकार/बना/बनाना/बनाता/बनाइए/बनाऊँगा/बनाऊँगी/बनाऊंगा/बनाएगा/बनाएगी/बनाएंगे
    किताब … फोटोकॉपी/क्लास/कमाई
    यूज़रनेम/यूजरनेम/username/हैंडल/handle … ले/लेना/लेता/लेिए/लेऊँगा/लेऊँगी/लेऊंगा/लेएगा/लेएगी/लेएंगे/वापस/किसी
    साँचा/सांचा/mold/drawing/ड्राइंग … किसका/मालिक/ग्राहक/uska/उसका
    पुर्जा/पुर्ज़ा/पार्ट्स … बेच/बेचना/बेचता/बेचिए/बेचूँगा/बेचूँगी/बेचूंगा/बेचूंगी/बेचेगा/बेचेगी/बेचेंगे/नकल/बना/बनाना/बनाता/बनाइए/बनाऊँगा/बनाऊँगी/बनाऊंगा/बनाएगा/बनाएगी/बनाएंगे
    प्रतिस्पर्धी नाम/कीवर्ड
    क्राउडफंडिंग/crowdfunding/किकस्टार्टर
    लॉन्च … पहले/चेकलिस्ट
    लोगो … टीम/क्रिकेट/बैग/बनाया/मुफ्त/भतीजे
    फोटो … घड़ी/घडी/स्टार/बेच/बेचना/बेचता/बेचिए/बेचूँगा/बेचूँगी/बेचूंगा/बेचूंगी/बेचेगा/बेचेगी/बेचेंगे/टीशर्ट
    मॉडल/एआई … ट्रेन/बचा/बचाएँ/बचाएं
    फॉर्मूला/रेसिपी … व्हाट्सएप/ग्रुप/डाल/लीक
    चोरी फाइल/फाइलें/फाइलों/फॉर्मूला/सूची
    रंग … हमारा/मेरा/नाम/अधिकार
    किसका/kiska/uska … लैपटॉप/बना/बनाना/बनाता/बनाइए/बनाऊँगा/बनाऊँगी/बनाऊंगा/बनाएगा/बनाएगी/बनाएंगे/drawing/ड्राइंग/हुआ
    अनन्य/एक्सक्लूसिव/exclusive पार्टनर/कंपनी/लाइसेंस
    केस/अदालत … जल्दी/रास्ता/सालों/आदेश
    बेच … पहले/दिया … सब/देर/फाइल/हाथ
    भाई/bhai … अलग/alag
    यंत्र/मशीन/yantra … दिखा/दिखाना/दिखाता/दिखाइए/दिखाऊँगा/दिखाऊँगी/दिखाऊंगा/दिखाएगा/दिखाएगी/दिखाएंगे/मेला/लेट/late/bachana/बचाना
    नाम … खाली/khali/शब्द/जोड़कर/जोडकर/चलेगा/saudi/lagakar
    शब्द प्रचलित/साधारण
    notes/नोट्स … बेच/बेचना/बेचता/बेचिए/बेचूँगा/बेचूँगी/बेचूंगा/बेचूंगी/बेचेगा/बेचेगी/बेचेंगे/bech/bechna/bechne/bechni/becho/bechi/becha/beche/bechiye/bechkar/bechta/bechti/bechte/bechunga/bechungi/bechega/bechegi/bechenge/bechya
    गाना/गीत शादी/वीडियो
    मसाला mix/पता
    मशीन/कूलर/पंप/साइकिल … बनाया/जोड़ी/जोडी/छोटी
    मॉडल मेला/मेले/दिखा/दिखाना/दिखाता/दिखाइए/दिखाऊँगा/दिखाऊँगी/दिखाऊंगा/दिखाएगा/दिखाएगी/दिखाएंगे
    नौकरी … बनाया/मालिक
    तकनीक/technique नया/नई/nayi
    साड़ी/साडी/बॉर्डर नया
    आवेदन … शब्द/लौट
    सॉफ्टवेयर एकाधिकार
    project हक/किसका/kiska
    पैसा … पहले … कराऊँ
    हाथ मूर्ति/मूर्तियाँ/मूर्तियां

off-topic =
    रजिस्टर गाड़ी/कार/बाइक/बच्चा/बच्चे/जन्म/शादी/विवाह/वोटर/सिम/ज़मीन/जमीन/स्कूल/gadi/shaadi/jameen/zameen
    जन्म/मृत्यु/विवाह/जाति/आय/निवास प्रमाणपत्र/सर्टिफिकेट/certificate
    कंपनी/एलएलपी/फर्म/llp/pvt … रजिस्टर/खोल/बना/शुरू … कैसे/करना/करूँ/खर्च/kaise/karna !नाम !ब्रांड !लोगो !ट्रेडमार्क
    gst/जीएसटी/पैन/pan/आधार/aadhar/aadhaar/udyam/उद्यम/msme/fssai … नंबर/कार्ड/रजिस्टर/बनवा/भर/रिटर्न/कैसे/card/return/kaise !ट्रेडमार्क !पेटेंट !छूट !ब्रांड
    ड्राइविंग/driving लाइसेंस
    दुकान/व्यापार/ट्रेड/शराब/बंदूक/खाद्य/food/trade लाइसेंस !सॉफ्टवेयर !ब्रांड !ट्रेडमार्क !पेटेंट
    पासपोर्ट/वीज़ा/वीजा/passport/visa !ट्रेडमार्क
    इनकम/आयकर/income/tax/टैक्स/आईटीआर/itr … भर/रिटर्न/कैसे/बचा/file/return/kaise/bachana !रॉयल्टी !लाइसेंस
    लोन/कर्ज़/कर्ज/loan … घर/कार/बैंक/चाहिए/लेना/मिलेगा/ghar/bank/chahiye/milega !पेटेंट !ट्रेडमार्क !बौद्धिक !ब्रांड
    बैंक खाता/अकाउंट/account
    खाता खोल/खुलवा
    मौसम/बारिश/तापमान/mausam/barish/weather
    क्रिकेट/मैच/आईपीएल/फुटबॉल/cricket/match/ipl/football/विश्वकप !पेटेंट !ट्रेडमार्क !कॉपीराइट
    कौन/kaun … जीता/जीतेगा/jeeta/jitega
    राशिफल/ज्योतिष/कुंडली/राशि/rashifal/kundli/लॉटरी/lottery
    बिटकॉइन/क्रिप्टो/शेयर/bitcoin/crypto/share/stock … खरीद/निवेश/भाव/लगा/kharid/price
    सोना/सोने/चाँदी/पेट्रोल/डीज़ल/सीमेंट/टमाटर/प्याज … भाव/दाम/रेट/कीमत/bhav/rate
    डॉलर/रुपया/रुपये/dollar … भाव/रेट/बदल/rate
    प्रधानमंत्री/मुख्यमंत्री/राष्ट्रपति/pm/cm/चुनाव/वोट/election/vote … कौन/कब/जीत/kaun/kab/किसे
    बुखार/सिरदर्द/पेट/खाँसी/शुगर/बीपी/गर्भवती/bukhar/fever … दर्द/दवा/है/क्या/इलाज/dawa/ilaj !पेटेंट !आविष्कार
    डॉक्टर/अस्पताल/doctor/hospital … पास/दिखा/अच्छा/नंबर/paas !पेटेंट !आविष्कार
    वज़न/वजन/मोटापा/weight … कम/घटा/बढ़ा/kam
    शादी/विवाह/तलाक/गर्लफ्रेंड/बॉयफ्रेंड/shaadi/talaq/girlfriend … कैसे/करना/करूँ/टूट/kaise/karna !ब्रांड !नाम
    प्यार/pyar/love … करता/करती/तुम/करते/karta/you
    चुटकुला/जोक/पहेली/joke/chutkula/jokes
    कविता/निबंध/कहानी/essay/poem … लिख/सुना/लिखो/likho/suna !कॉपीराइट !चोरी !नकल !सुरक्षा
    होमवर्क/परीक्षा/एग्ज़ाम/रिजल्ट/exam/result/homework/एडमिशन/admission … कब/कैसे/पास/तैयारी/kab/kaise
    गणित/भौतिकी/रसायन/maths/physics/chemistry
    पढ़ाई/कॉलेज/छात्रवृत्ति/scholarship/college … आवेदन/कैसे/फॉर्म/kaise
    नौकरी/जॉब/रिज्यूमे/बायोडाटा/naukri/job/resume/cv … चाहिए/ढूँढ/मिलेगी/कैसे/लिख/chahiye/kaise !आविष्कार
    सैलरी/तनख्वाह/वेतन/छुट्टी/salary/पीएफ/pf … नहीं/कब/मिली/दे/nahi/kab !आविष्कार !रहस्य
    किराया/किरायेदार/मकान/kiraya/rent/मकानमालिक … दे/खाली/बढ़ा/घर/नोटिस/ghar
    ज़मीन/जमीन/खेत/प्लॉट/zameen/jameen/plot … खरीद/बेच/रजिस्ट्री/कब्ज़ा/विवाद/kharid
    खरीदना/खरीदूँ/kharidna/buy … मोबाइल/कार/घर/लैपटॉप/कपड़े/जूते/फ्रिज/mobile/laptop/ghar !नकल
    ट्रेन/बस/फ्लाइट/टिकट/train/bus/flight/ticket … कब/टाइम/बुकिंग/कैसे/दिल्ली/kab !ट्रेडमार्क !नाम
    होटल/रेस्टोरेंट/hotel … सस्ता/पास/बुकिंग/अच्छा/sasta/paas !नाम !ब्रांड !ट्रेडमार्क
    फिल्म/मूवी/सीरीज/movie/film/netflix … देख/अच्छी/कौन/dekh/best !कॉपीराइट !पायरेसी
    बनाना/बनाएँ/पकाना/पकाएँ/banane/banate … चिकन/चावल/केक/खीर/पनीर/दाल/बिरयानी/रोटी/chicken/cake/paneer/biryani !सुरक्षा !पेटेंट !रहस्य !ब्रांड !बेच
    मोबाइल/फोन/लैपटॉप/वाईफाई/इंटरनेट/mobile/laptop/wifi/internet … धीमा/खराब/ठीक/चार्ज/हैंग/slow/kharab/thik !पेटेंट !आविष्कार
    पासवर्ड/password … भूल/रीसेट/gmail/facebook/wifi
    बिजली/पानी/गैस … बिल/कट/bill !मशीन
    चालान/ट्रैफिक/challan/traffic
    पार्सल/डिलीवरी/ऑर्डर/parcel/delivery/order … कहाँ/कब/नहीं/ट्रैक/kahan/kab/nahi !नकल
    रिफंड/पैसे/refund … वापस/चाहिए/wapas … सामान/दुकानदार/ऑर्डर/टूटा
    पड़ोसी/padosi … शोर/झगड़ा/कुत्ता/दीवार/shor
    कुत्ता/बिल्ली/गाय/kutta … बीमार/खाना/दूध
    खाद/यूरिया/कीटनाशक/कीड़ा/कीड़े/khad … कौन/डालें/कब/भाव/kaun !किस्म
    फसल/पौधा/पत्ते/पत्तियाँ … पीले/सूख/रोग/कीड़े/peele !किस्म !प्रजनक
    दिवाली/होली/ईद/क्रिसमस/diwali/holi/eid … कब/छुट्टी/kab
    कितने बजे
    समय क्या हुआ
    आज/aaj … तारीख/दिन/खबर/समाचार/date/news !आवेदन
    कैसे/kaise/क्या … हो/हाल/ho/haal … आप/तुम/भाई/aap/tum/bhai
    कैसे हो
    kaise ho
    धन्यवाद/शुक्रिया/थैंक/thanks/thank/dhanyavad/shukriya
    हाहा/हाहाहा/haha/lol
    बेवकूफ/गधा/पागल/कमीना/साला/chutiya/madarchod/bewakoof/gadha/pagal
    excel/एक्सेल/python/java/html … कोड/फॉर्मूला/लिख/code/formula/likho !कॉपीराइट !लाइसेंस
    अनुवाद/ट्रांसलेट/translate … कर/करो/इस/वाक्य/karo !कॉपीराइट !किताब !पेटेंट !आवेदन
    राजधानी/rajdhani
    निर्देश/instructions/prompt … भूल/अनदेखा/ignore/previous
    जीवन/ज़िंदगी का मतलब/अर्थ
    kaunsa/konsa/sabse/best/कौन/कौनसा/सबसे/achha/acha brand/company/ब्रांड/कंपनी/mobile/phone/फोन/fridge/फ्रिज/tv/टीवी accha/अच्छा/अच्छी/lena/लेना !register !रजिस्टर
    ignore/forget/bhool/भूल … instructions/previous/निर्देश/rules/prompt
    system prompt
    पासपोर्ट/वीज़ा/वीजा/टिकट/पीएनआर/ट्रेन/फ्लाइट/passport/visa/ticket/pnr/train/flight/irctc/tatkal … कैसे/कहाँ/कहां/कब/कितना/कितने/कितनी/कौन/कौनसा/कौनसी/क्या/क्यों/सबसे/अच्छा/अच्छी/बताओ/बताइए/चाहिए/kaise/kahan/kaha/kab/kitna/kitne/kitni/kaun/kaunsa/kaunsi/konsa/kya/kyu/kyun/sabse/best/accha/batao/bataiye/chahiye/tarika/tips !ट्रेडमार्क !पेटेंट !ब्रांड !नकल !कॉपीराइट !डिज़ाइन !आविष्कार !लोगो !लाइसेंस !अधिकार !बचाना !जैसा
    कैसे/कहाँ/कहां/कब/कितना/कितने/कितनी/कौन/कौनसा/कौनसी/क्या/क्यों/सबसे/अच्छा/अच्छी/बताओ/बताइए/चाहिए/kaise/kahan/kaha/kab/kitna/kitne/kitni/kaun/kaunsa/kaunsi/konsa/kya/kyu/kyun/sabse/best/accha/batao/bataiye/chahiye/tarika/tips … पासपोर्ट/वीज़ा/वीजा/टिकट/पीएनआर/ट्रेन/फ्लाइट/passport/visa/ticket/pnr/train/flight !ट्रेडमार्क !पेटेंट !ब्रांड !नकल !कॉपीराइट !डिज़ाइन !आविष्कार !लोगो !लाइसेंस !अधिकार !बचाना !जैसा
    pnr/पीएनआर
    लोन/कर्ज/ब्याज/ईएमआई/क्रेडिट/loan/emi/byaj/credit/cibil … कैसे/कहाँ/कहां/कब/कितना/कितने/कितनी/कौन/कौनसा/कौनसी/क्या/क्यों/सबसे/अच्छा/अच्छी/बताओ/बताइए/चाहिए/kaise/kahan/kaha/kab/kitna/kitne/kitni/kaun/kaunsa/kaunsi/konsa/kya/kyu/kyun/sabse/best/accha/batao/bataiye/chahiye/tarika/tips !ट्रेडमार्क !पेटेंट !ब्रांड !नकल !कॉपीराइट !डिज़ाइन !आविष्कार !लोगो !लाइसेंस !अधिकार !बचाना !जैसा
    कैसे/कहाँ/कहां/कब/कितना/कितने/कितनी/कौन/कौनसा/कौनसी/क्या/क्यों/सबसे/अच्छा/अच्छी/बताओ/बताइए/चाहिए/kaise/kahan/kaha/kab/kitna/kitne/kitni/kaun/kaunsa/kaunsi/konsa/kya/kyu/kyun/sabse/best/accha/batao/bataiye/chahiye/tarika/tips … लोन/ईएमआई/एफडी/म्यूचुअल/बीमा/loan/emi/fd/sip/mutual/insurance/pf !ट्रेडमार्क !पेटेंट !ब्रांड !नकल !कॉपीराइट !डिज़ाइन !आविष्कार !लोगो !लाइसेंस !अधिकार !बचाना !जैसा
    पीएफ/pf/ppf/पेंशन/pension/epf … पैसा/निकाल/कब/nikale/nikal
    राशन/वोटर/आधार/पैन/आयुष्मान/ration/voter/aadhaar/adhar/aadhar/pan/ayushman कार्ड/card/नाम/कॉपी/जुड़वा/जुडवा/photocopy/update !ट्रेडमार्क !पेटेंट !ब्रांड
    आधार/पैन/aadhaar/adhar/aadhar/pan … कॉपी/फोटोकॉपी/photocopy/xerox/नकल/निकल/निकलना/निकलता/निकलिए/निकलूँगा/निकलूँगी/निकलूंगा/निकलूंगी/निकलेगा/निकलेगी/निकलेंगे/डाउनलोड
    चाबी/ताला/chabi/chaabi नकल/duplicate/बनवा/खो
    स्कूल/कॉलेज/school/schul/college/nursery … नाम/एडमिशन/दाखिला/admission/फीस … लिखवा/लिखवाना/करवा/कब/likhwana/karwana !आविष्कार
    जमीन/ज़मीन/मकान/प्लॉट/फ्लैट/jameen/jamin/zameen/zamin/plot/flat … रजिस्टर/खर्च/नाम/कब्ज़ा/कब्जा/बँटवारा/बंटवारा/नक्शा !ट्रेडमार्क !पेटेंट !ब्रांड !नकल !कॉपीराइट !डिज़ाइन !आविष्कार !लोगो !लाइसेंस !अधिकार !बचाना !जैसा
    मकान/किराया/किरायेदार/kiraya/kirayedar/landlord … बढ़ा/बढा/बढ़ाना/बढ़ाता/बढ़ाइए/बढ़ाऊँगा/बढ़ाऊँगी/बढ़ाऊंगा/बढ़ाएगा/बढ़ाएगी/बढ़ाएंगे/बढाना/बढाता/बढाइए/बढाऊँगा/बढाऊँगी/बढाऊंगा/बढाएगा/बढाएगी/बढाएंगे/खाली/दे/देना/देता/देिए/देऊँगा/देऊँगी/देऊंगा/देएगा/देएगी/देएंगे/मालिक/deposit/badha/badhana/badhane/badhani/badhao/badhai/badhaa/badhae/badhaiye/badhakar/badhata/badhati/badhate/badhaunga/badhaungi/badhaega/badhaegi/badhaenge/badhaya
    बाल/बालों/त्वचा/चेहरा/मुँहासे/मुंहासे/पिंपल/बालो/baal/bal/balo/skin/pimple/dandruff/face … झड़/झड/रोक/रोकना/रोकता/रोकिए/रोकूँगा/रोकूँगी/रोकूंगा/रोकूंगी/रोकेगा/रोकेगी/रोकेंगे/गोरा/साफ/इलाज/jhadna/kaise/gora/remedy !ट्रेडमार्क !पेटेंट !ब्रांड !नकल !कॉपीराइट !डिज़ाइन !आविष्कार !लोगो !लाइसेंस !अधिकार !बचाना !जैसा !बेच
    सिर/पेट/कमर/दाँत/दांत/गला/घुटने/sir/sar/pet/kamar/daant/dant/ghutne … दर्द/dard … गोली/दवा/कौन/हल्का/क्या/goli/dawa/kya !ट्रेडमार्क !पेटेंट !ब्रांड !नकल !कॉपीराइट !डिज़ाइन !आविष्कार !लोगो !लाइसेंस !अधिकार !बचाना !जैसा
    कैसे/कहाँ/कहां/कब/कितना/कितने/कितनी/कौन/कौनसा/कौनसी/क्या/क्यों/सबसे/अच्छा/अच्छी/बताओ/बताइए/चाहिए/kaise/kahan/kaha/kab/kitna/kitne/kitni/kaun/kaunsa/kaunsi/konsa/kya/kyu/kyun/sabse/best/accha/batao/bataiye/chahiye/tarika/tips … सर्दी/जुकाम/खाँसी/खांसी/बुखार/एसिडिटी/कब्ज/मधुमेह/शुगर/थायराइड/period/पीरियड/sardi/khansi/bukhar/acidity/sugar/thyroid !ट्रेडमार्क !पेटेंट !ब्रांड !नकल !कॉपीराइट !डिज़ाइन !आविष्कार !लोगो !लाइसेंस !अधिकार !बचाना !जैसा
    लड़की/लडकी/लड़का/लडका/gf/bf/crush/ladki/ladka/गर्लफ्रेंड/बॉयफ्रेंड/ex … प्रपोज/पटा/मान/बात/ब्लॉक/प्यार/propose/pata/maan/man/block/pyar/breakup/impress
    शादी/सगाई/shaadi/shadi/engagement … कार्ड/संदेश/मैसेज/कब/लहंगा/गिफ्ट/gift/message/card/muhurat
    12वीं/10वीं/दसवीं/बारहवीं/12th/10th/ssc/upsc/neet/nit/jee/board … बाद/क्या/तैयारी/रिजल्ट/cutoff/baad/bad/result/taiyari
    रिज्यूमे/बायोडाटा/सीवी/resume/biodata/cv … बना/बनाना/बनाता/बनाइए/बनाऊँगा/बनाऊँगी/बनाऊंगा/बनाएगा/बनाएगी/बनाएंगे/लिख/लिखना/लिखता/लिखिए/लिखूँगा/लिखूँगी/लिखूंगा/लिखूंगी/लिखेगा/लिखेगी/लिखेंगे/दो/bana/banana/banane/banani/banao/banai/banaa/banae/banaiye/banakar/banata/banati/banate/banaunga/banaungi/banaega/banaegi/banaenge/banaya/likh/likhna/likhne/likhni/likho/likhi/likha/likhe/likhiye/likhkar/likhta/likhti/likhte/likhunga/likhungi/likhega/likhegi/likhenge/likhya
    नौकरी/जॉब/naukri/job/vacancy/bharti/भर्ती … कैसे/कहाँ/कहां/कब/कितना/कितने/कितनी/कौन/कौनसा/कौनसी/क्या/क्यों/सबसे/अच्छा/अच्छी/बताओ/बताइए/चाहिए/kaise/kahan/kaha/kab/kitna/kitne/kitni/kaun/kaunsa/kaunsi/konsa/kya/kyu/kyun/sabse/best/accha/batao/bataiye/chahiye/tarika/tips/मिल/मिलना/मिलता/मिलिए/मिलूँगा/मिलूँगी/मिलूंगा/मिलूंगी/मिलेगा/मिलेगी/मिलेंगे/लग/निकली !ट्रेडमार्क !पेटेंट !ब्रांड !नकल !कॉपीराइट !डिज़ाइन !आविष्कार !लोगो !लाइसेंस !अधिकार !बचाना !जैसा
    भाव/दाम/रेट/bhav/daam/dam/rate/price … सोने/सोना/चाँदी/चांदी/पेट्रोल/सब्ज़ी/सब्जी/प्याज/sona/sone/gold/silver/petrol/aaj/आज
    सोने/सोना/चाँदी/चांदी/पेट्रोल/डीज़ल/डीजल/प्याज/टमाटर/sona/sone/gold/petrol … भाव/दाम/रेट/आज/bhav/daam/dam/rate/aaj
    सबसे/sabse/best/अच्छी/acchi सस्ती/सस्ता/अच्छी/sasti/sasta/acchi/बढ़िया/बढिया … बाइक/मोबाइल/फोन/कार/फ्रिज/टीवी/लैपटॉप/bike/mobile/phone/car/fridge/tv/laptop/होटल/कॉलेज
    नवरात्रि/दिवाली/होली/ईद/रमज़ान/रमजान/छठ/करवाचौथ/क्रिसमस/navratri/diwali/holi/eid/ramzan/ramjan/chhath/karwachauth … कब/है/kab/hai/date
    चालीसा/आरती/भजन/मंत्र/नमाज़/नमाज/दुआ/chalisa/aarti/arti/bhajan/mantra/namaz/namaj/dua … सुना/पढ़/पढ/कैसे/suna/padh/kaise/समय
    शायरी/चुटकुला/जोक/कहानी/कविता/shayari/joke/chutkula … सुनाओ/सुना/सुनाइए/भेजो/sunao/suna/bhejo !मेरी
    ignore/forget/bhool/bhul/bhoolna/bhoolne/bhoolni/bhoolo/bhooli/bhoola/bhoole/bhooliye/bhoolkar/bhoolta/bhoolti/bhoolte/bhoolunga/bhoolungi/bhoolega/bhoolegi/bhoolenge/bhoolya/भूल/भूलना/भूलता/भूलिए/भूलूँगा/भूलूँगी/भूलूंगा/भूलूंगी/भूलेगा/भूलेगी/भूलेंगे/bhulna/bhulne/bhulni/bhulo/bhuli/bhula/bhule/bhuliye/bhulkar/bhulta/bhulti/bhulte/bhulunga/bhulungi/bhulega/bhulegi/bhulenge/bhulya/अनदेखा/छोड़/छोड/छोड़ना/छोड़ता/छोड़िए/छोड़ूँगा/छोड़ूँगी/छोड़ूंगा/छोड़ूंगी/छोड़ेगा/छोड़ेगी/छोड़ेंगे/छोडना/छोडता/छोडिए/छोडूँगा/छोडूँगी/छोडूंगा/छोडूंगी/छोडेगा/छोडेगी/छोडेंगे … instructions/निर्देश/rules/नियम/prompt/your/apne/अपने/previous/सारे
    अब/ab/आज/today तुम/tum/आप/tu/से/se … pirate/dan/hacker/डाकू/हैकर/chatgpt
    राष्ट्रपति/प्रधानमंत्री/मुख्यमंत्री/राजधानी/मंत्री/capital/president/pm/cm … कौन/क्या/kaun/kya/कहाँ/कहां
    चाँद/चांद/सूरज/धरती/पृथ्वी/ग्रह/chand/suraj/dharti/earth/moon/mun … दूर/कितना/कितने/door/dur/kitna
    पार्सल/ऑर्डर/डिलीवरी/रिफंड/parcel/order/delivery/refund/courier … आया/मिला/कब/मिलेगा/aaya/aya/mila/kab/milega/वापस/wapas/kahan/नहीं/nahi !नकल !लिस्टिंग !listing !ट्रेडमार्क
    refund/रिफंड
    तोता/कुत्ता/बिल्ली/गाय/भैंस/मुर्गी/तोते/kutta/billi/gaay/gay/gai/bhains/murgi/tota … खिला/दूध/बीमार/खाना/टीका/दवा/khila/doodh/dudh/bimar/khana
    गेहूँ/गेहूं/धान/फसल/सब्ज़ी/सब्जी/खेत/gehu/dhan/fasal/khet … खाद/यूरिया/कीड़े/कीडे/दवा/पानी/बुवाई/khad/urea/keede/kide/pani/buvai !किस्म
    कुंडली/राशि/राशिफल/ज्योतिष/वास्तु/kundli/rashi/rashifal/vastu … मिलान/कर/करना/करता/करिए/करूँगा/करूँगी/करूंगा/करूंगी/करेगा/करेगी/करेंगे/बता/बताना/बताता/बताइए/बताऊँगा/बताऊँगी/बताऊंगा/बताएगा/बताएगी/बताएंगे/दो/milan/आज/dosh/दोष
    सपने/सपना/sapne/sapna … देखना/मतलब/साँप/सांप/आया/dekhna/matlab
    फॉलोअर्स/followers/subscriber/likes/लाइक/व्यूज … बढ़ा/बढा/बढ़ाना/बढ़ाता/बढ़ाइए/बढ़ाऊँगा/बढ़ाऊँगी/बढ़ाऊंगा/बढ़ाएगा/बढ़ाएगी/बढ़ाएंगे/बढाना/बढाता/बढाइए/बढाऊँगा/बढाऊँगी/बढाऊंगा/बढाएगा/बढाएगी/बढाएंगे/badha/badhana/badhane/badhani/badhao/badhai/badhaa/badhae/badhaiye/badhakar/badhata/badhati/badhate/badhaunga/badhaungi/badhaega/badhaegi/badhaenge/badhaya/kaise/कैसे/कम
    youtube/यूट्यूब/insta/फेसबुक … डाउनलोड/download/followers/password
    घर/कमरा/रसोई/ghar/kamra/2bhk/3bhk/किचन … डिज़ाइन/डिजाइन/नक्शा/design/naksha … बना/बनाना/बनाता/बनाइए/बनाऊँगा/बनाऊँगी/बनाऊंगा/बनाएगा/बनाएगी/बनाएंगे/दो/bana/banana/banane/banani/banao/banai/banaa/banae/banaiye/banakar/banata/banati/banate/banaunga/banaungi/banaega/banaegi/banaenge/banaya/do/बताओ !बेच !नकल
    ब्रांड/brand नया/naya/new … गाड़ी/गाडी/कार/बाइक/gadi/gaadi/car/bike/phone
    चाबी/चाभी
    धन्यवाद/शुक्रिया/shukriya/dhanyawad/thanks/थैंक्यू/thankyou
    गाड़ी/गाडी/बाइक/कार/स्कूटी/gadi/gaadi/bike/car/scooty/scuty … चालान/स्टार्ट/सर्विस/माइलेज/पंक्चर/challan/start/service/mileage/तेल/इंश्योरेंस
    पनीर/चिकन/बिरयानी/दाल/हलवा/समोसा/केक/पराठा/रोटी/खीर/paneer/panir/chicken/biryani/dal/halwa/samosa/cake/paratha/kheer/khir/maggi … बनाते/बनाएँ/बनाएं/बनाने/बनाना/banate/banaye/banane/recipe/कैसे/kaise !बेच !नकल !छिपा !राज़ !ब्रांड !दुकान
    पेटेंट लेदर/leather/चमड़ा/चमडा/चमड़े/चमडे/जूते/जूता … साफ/चमका/saaf/saf/saafna/saafne/saafni/saafo/saafi/saafa/saafe/saafiye/saafkar/saafta/saafti/saafte/saafunga/saafungi/saafega/saafegi/saafenge/saafya/clean/polish
    गोरे/गोरा/सुंदर/जवान/लंबे/gore/gora … राज़/राज/उपाय/तरीका/raaz/raz/raaj/raj/tips
    बिजली/पानी/गैस/bijli/pani/gas … बिल/कनेक्शन/मीटर/connection/meter/bill !मशीन !आविष्कार
    विंडोज़/विंडोज/windows/antivirus … डाल/इंस्टॉल/क्रैक/हटा/हटाना/हटाता/हटाइए/हटाऊँगा/हटाऊँगी/हटाऊंगा/हटाएगा/हटाएगी/हटाएंगे/install/crack/activate
    मौसम/बारिश/गर्मी/ठंड/तूफान/mausam/barish/baarish/garmi/thand … कैसे/कहाँ/कहां/कब/कितना/कितने/कितनी/कौन/कौनसा/कौनसी/क्या/क्यों/सबसे/अच्छा/अच्छी/बताओ/बताइए/चाहिए/kaise/kahan/kaha/kab/kitna/kitne/kitni/kaun/kaunsa/kaunsi/konsa/kya/kyu/kyun/sabse/best/accha/batao/bataiye/chahiye/tarika/tips/होगी/आज/कल/hogi/kal
    मैच/क्रिकेट/टीम/आईपीएल/वर्ल्डकप/match/cricket/ipl/worldcup/kohli/dhoni/rohit … कौन/जीता/कब/स्कोर/kaun/jeeta/jita/kab/score
    exam/परीक्षा/पेपर/paper … fail/फेल/पास/नंबर
    मज़ाक/मजाक/majak/mazak
    गूगल/फेसबुक/टाटा/अंबानी … मालिक/कौन
    कोर्स/course/डिप्लोमा/बीएड/डिग्री … होटल/मैनेजमेंट/फॉर्म/कब/फीस/नर्सिंग !बेच !कॉपीराइट !नोट्स
    mehndi/मेहंदी/rangoli/रंगोली/nail … डिज़ाइन !रजिस्टर !कॉपी !नकल !दर्ज
    पास/paas/pas/नज़दीक/नजदीक/nazdeek/nazdik/najdeek/najdik … dominos/डोमिनोज़/डोमिनोज/मेडिकल/अस्पताल/एटीएम/atm/restaurant/होटल/pump/पेट्रोल/मॉल
    नाम मतलब/matlab/अर्थ
    गाड़ी/गाडी/बाइक/इंजन/gaadi/gadi/bike/engine … गरम/गर्म/बंद/garam/धुआँ/धुआं/start
    बॉट/bot किसने/kisne/बनाया
    = hello
    = hi
    = हेलो
    = नमस्ते
    = namaste
    = hey
    = राम राम
    = salam

# जहाँ क्षेत्र का कोई शब्द किसी और अर्थ में आता है। ये शब्द संदेश से निकाल दिए जाते हैं; जो बचे वही बताता है कि बात क्या है।
other-sense =
    चाबी नकल
    आधार/पैन/पासपोर्ट/मार्कशीट/aadhar/pan नकल
    नकल परीक्षा/एग्ज़ाम/exam
    परीक्षा नकल
    फोटो कॉपी/copy
    ड्राइविंग/शराब/शिकार/बंदूक/driving लाइसेंस
    गाड़ी/कार/बाइक रजिस्टर
    जन्म/मृत्यु/विवाह/जाति/आय/निवास प्रमाणपत्र/रजिस्टर
    ज़मीन/जमीन/मकान/प्लॉट रजिस्टर
    अच्छे/कम/ज़्यादा/परीक्षा मार्क्स/marks
    फैशन/मोबाइल/कार मॉडल
    ब्रांड एम्बेसडर/एंबेसडर/ambassador
    बिल्कुल/brand नया/new
    कमरा/घर/रसोई/किचन/मेहंदी/नाखून/मेहँदी डिज़ाइन
    इंटीरियर/interior डिज़ाइन/डिज़ाइनर
    विपक्ष/opposition पार्टी/party/नेता
    राज़/रहस्य लंबी/सुखी/खुश/सफल ज़िंदगी/शादी/जीवन
    योग/डांस/ट्यूशन/ऑनलाइन/अंग्रेजी क्लास
    क्लास टीचर/स्कूल/बच्चे
    टेलीफोन/रेडियो/बिजली/बल्ब/पहिया आविष्कार
    आविष्कार किसने/kisne
    किसने/kisne आविष्कार
    त्वचा/चेहरा/घर/बच्चा/बच्चे/परिवार/बाल सुरक्षा
    पासपोर्ट/बीमा/लाइसेंस/वीज़ा/insurance नवीनीकरण
    नौकरी/छुट्टी/वीज़ा/लोन/कॉलेज/स्कूल आवेदन
    बीमा/मुआवज़ा/insurance दावा/क्लेम/claim
    गाना सुन/सुनना/सुनाओ/बजाओ/suno/sunao
    फिल्म/गाना/मूवी अच्छा/अच्छी/पसंद
    ट्रैफिक/यातायात उल्लंघन
    शाही/royal परिवार/family
    भूमि/ज़मीन/जमीन विवाद
    जाति/ओबीसी/सामान्य/obc वर्ग
    मध्यम/गरीब/middle वर्ग/क्लास
    गैस/पेट्रोल एजेंसी
    मकान/घर मालिक
    वैवाहिक/पति/पत्नी विवाद
    घर/कमरा/रसोई/ghar/2bhk डिज़ाइन
    ब्रांड नया
    पेटेंट लेदर/leather/चमड़ा/चमडा/चमड़े/चमडे
    गोरे/सुंदरता/सफलता/लंबी/gore राज़/राज/रहस्य
    राशन/वोटर कार्ड नाम
    स्कूल नाम लिखवाना
    आधार/पैन/aadhaar/adhar फोटोकॉपी/photocopy/कॉपी
    गाना डाउनलोड

# रोज़ की ज़िंदगी के शब्द, जो बौद्धिक संपदा के सवालों में कम आते हैं। हर शब्द थोड़ा उसके खिलाफ़ बोलता है।
elsewhere =
    पासपोर्ट वीज़ा वीजा दूतावास हवाईअड्डा एयरपोर्ट फ्लाइट ट्रेन रेल बस टैक्सी ऑटो टिकट यात्रा घूमना पर्यटन छुट्टी समुद्र पहाड़
    passport visa airport flight train bus taxi ticket yatra chhutti
    मौसम बारिश धूप ठंड गर्मी तापमान बाढ़ भूकंप तूफान mausam barish
    क्रिकेट फुटबॉल मैच टीम खिलाड़ी आईपीएल कोहली धोनी रोहित विश्वकप cricket football match ipl kohli dhoni
    पति पत्नी बीवी शौहर गर्लफ्रेंड बॉयफ्रेंड शादी विवाह तलाक प्यार इश्क गर्भवती बच्चा बच्चे बेटा बेटी माँ पापा दादी चाचा मामा
    pati patni biwi shaadi shadi talaq pyar baccha bachche beta beti maa papa girlfriend boyfriend
    बीमार बीमारी बुखार सिरदर्द दर्द पेट दाँत खाँसी ज़ुकाम उल्टी मलेरिया डेंगू शुगर बीपी कैंसर दवा गोली डॉक्टर अस्पताल नर्स इलाज वज़न वजन मोटापा कसरत जिम नींद तनाव
    bimar bukhar dard dawa dawai doctor hospital ilaj vajan wazan neend
    किराया किरायेदार मकान ज़मीन जमीन प्लॉट नल पाइप छत शौचालय बिजली फ्रिज पंखा कूलर एसी बेडरूम रसोई
    kiraya makan jameen zameen bijli fridge
    सैलरी तनख्वाह वेतन नौकरी जॉब रिज्यूमे इंटरव्यू पेंशन पीएफ बॉस प्रमोशन salary naukri job resume interview pension
    टैक्स आयकर जीएसटी आईटीआर बैंक एटीएम लोन कर्ज़ ब्याज ईएमआई शेयर बिटकॉइन क्रिप्टो लॉटरी सट्टा tax gst itr bank atm loan emi bitcoin crypto lottery satta
    स्कूल कॉलेज परीक्षा एग्ज़ाम होमवर्क टीचर गणित विज्ञान इतिहास भूगोल निबंध कविता रिजल्ट एडमिशन ट्यूशन school college exam homework teacher result admission
    कुत्ता बिल्ली गाय भैंस मुर्गी साँप मच्छर चूहा kutta billi gaay
    खाना पकाना नाश्ता चाय रोटी सब्ज़ी दाल चावल चिकन केक khana nashta chai roti sabzi chicken
    कार बाइक स्कूटर ट्रक टायर ब्रेक पेट्रोल डीज़ल गैराज चालान ट्रैफिक ड्राइवर car bike scooter truck petrol challan driver
    मोबाइल लैपटॉप वाईफाई बैटरी चार्जर सिम पासवर्ड जीमेल व्हाट्सएप नेटफ्लिक्स mobile laptop wifi charger sim password gmail whatsapp
    पुलिस चोर डाकू जेल हत्या गिरफ्तार सेना युद्ध police chor jail army
    प्रधानमंत्री मुख्यमंत्री राष्ट्रपति चुनाव वोट नेता मंत्री मोदी राहुल बीजेपी कांग्रेस chunav vote neta modi
    मंदिर मस्जिद चर्च पूजा नमाज़ भगवान अल्लाह रामायण गीता दिवाली होली ईद रक्षाबंधन जन्मदिन mandir masjid puja diwali holi eid birthday
    चुटकुला पहेली बोर अकेला उदास खुश दुखी रोना राशिफल कुंडली सपना joke bore udas khush rashifal
    फिल्म मूवी हीरो हीरोइन सलमान शाहरुख नाचना डांस movie hero heroine salman dance
    बेवकूफ पागल गधा कमीना साला bewakoof pagal gadha
    सस्ता सस्ती खरीदना नज़दीक आज कल परसों sasta sasti kharidna nazdeek aaj
    वसीयत विरासत उत्तराधिकारी गोद कचरा सफाई नौकरानी आया
    pnr irctc tatkal ration rashan राशन वोटर मुहूर्त सगाई breakup crush gf bf ब्रेकअप क्रश chalisa चालीसा आरती भजन मंत्र shayari_suno
    kundli_milan राशि वास्तु बाल बालों पिंपल pimple gym protein प्रोटीन followers subscriber आयुष्मान upsc neet jee ssc bharti भर्ती vacancy
    refund रिफंड courier मीटर कनेक्शन स्कूटी scooty mileage माइलेज पंचर पंक्चर मेकअप makeup पार्लर serial सीरियल ott

## विषय तक ले जाने वाले शब्द

topic-choosing =
    क्या/कौन/kya/kaun … सुरक्षा/अधिकार … चाहिए/सही/लगेगा/मिलेगी/लेना/chahiye/sahi/lena
    क्या/kya … रजिस्टर/सुरक्षा … पहले/pehle/pahle
    कहाँ/कैसे/kahan/kaise … से/शुरू/शुरुआत/se/shuru … करूँ/करें/करना/karu/kare/karna
    फर्क/अंतर/difference/farak/antar … पेटेंट/ट्रेडमार्क/कॉपीराइट/डिज़ाइन
    पेटेंट या/ya ट्रेडमार्क/कॉपीराइट/रहस्य/डिज़ाइन
    ट्रेडमार्क या/ya पेटेंट/कॉपीराइट/डिज़ाइन
    कॉपीराइट या/ya पेटेंट/ट्रेडमार्क
    आइडिया … सुरक्षा/रजिस्टर/चोरी/पेटेंट/कॉपीराइट/बचाना/बचाऊँ/bachana/bachaye
    नाम … आकार/डिज़ाइन/रूप … रेसिपी/मशीन
    नया/नई/naya/nayi … कारोबार/बिज़नेस/स्टार्टअप/startup … सुरक्षा/रजिस्टर/बौद्धिक
    प्रकार/तरह/types/kinds … सुरक्षा/बौद्धिक/अधिकार
    सब/sab/पूरा … सुरक्षा/बचाना … नाम/रूप/उत्पाद
    हस्तशिल्प/कारीगर/शिल्प/handicraft/karigar/kaarigar … सुरक्षा/नकल/रजिस्टर/कौन/क्या
    पहला/pehla कदम/kadam/काम
    घर/ghar … अचार/पापड़/पापड/मसाला/साबुन/खिलौना/achaar/achar/papad/sabun/candle … बेच/बेचना/बेचता/बेचिए/बेचूँगा/बेचूँगी/बेचूंगा/बेचूंगी/बेचेगा/बेचेगी/बेचेंगे/बना/बनाना/बनाता/बनाइए/बनाऊँगा/बनाऊँगी/बनाऊंगा/बनाएगा/बनाएगी/बनाएंगे/शुरू/पहला/क्या/bechti
    आइडिया … चुरा/चुराना/चुराता/चुराइए/चुराऊँगा/चुराऊँगी/चुराऊंगा/चुराएगा/चुराएगी/चुराएंगे/डर/बता/बताना/बताता/बताइए/बताऊँगा/बताऊँगी/बताऊंगा/बताएगा/बताएगी/बताएंगे/बचा/dar/चोरी
    अंतर/फर्क/antar/farak/difference … पेटेंट/ट्रेडमार्क/कॉपीराइट
    पेटेंट/ट्रेडमार्क/कॉपीराइट … अंतर/फर्क/antar/farak/difference
    क्या/kya/kaunsa/कौन/कौनसा … बचा/सुरक्षा/अधिकार/रजिस्टर/bacha/bachana/bachau … चाहिए/पहले/करूँ/करूं/लगे/lage/chahiye
    juice/जूस/अचार/मूर्ति/मूर्तियाँ/मूर्तियां/हाथ … बना/बनाना/बनाता/बनाइए/बनाऊँगा/बनाऊँगी/बनाऊंगा/बनाएगा/बनाएगी/बनाएंगे … क्या/सुरक्षा
    सोच/soch/आइडिया/विचार … सिर्फ/अभी/कुछ/sirf
    स्टार्टअप … क्या/सब/करना
    पेटेंट/ट्रेडमार्क/कॉपीराइट … ट्रेडमार्क/पेटेंट/कॉपीराइट … फर्क/अंतर/farak/antar/difference/अलग
    फर्क/अंतर/farak/antar/difference … पेटेंट/ट्रेडमार्क … ट्रेडमार्क/कॉपीराइट/पेटेंट
    पेटेंट ट्रेडमार्क फर्क/अंतर

topic-trademark =
    ट्रेडमार्क
    ब्रांड … रजिस्टर/सुरक्षा/मिलता/नवीनीकरण/नाम/खोज
    रजिस्टर/सुरक्षा/मिलता/नवीनीकरण/नाम/खोज … ब्रांड
    लोगो … रजिस्टर/सुरक्षा/नकल/मिलता/एक
    रजिस्टर/सुरक्षा/नकल/मिलता/एक … लोगो
    नाम … दुकान/कंपनी/कारोबार/बिज़नेस/ढाबा/होटल/प्रोडक्ट/उत्पाद/रजिस्टर/मिलता/वही/जैसा/same/similar
    दुकान/कंपनी/कारोबार/बिज़नेस/ढाबा/होटल/प्रोडक्ट/उत्पाद/रजिस्टर/मिलता/वही/जैसा/same/similar … नाम
    स्लोगन/टैगलाइन/slogan/tagline
    क्लास … चुन/रजिस्टर/माल/सेवा/ट्रेडमार्क/कौन
    चुन/रजिस्टर/माल/सेवा/ट्रेडमार्क/कौन … क्लास
    विरोध … ट्रेडमार्क/ब्रांड/आवेदन/नाम
    ट्रेडमार्क/ब्रांड/आवेदन/नाम … विरोध
    tm/टीएम/registeredsign
    वर्णन/वर्णनात्मक/विशिष्ट/descriptive … नाम/ट्रेडमार्क
    नाम/ट्रेडमार्क … वर्णन/वर्णनात्मक/विशिष्ट/descriptive
    इस्तेमाल नहीं … ट्रेडमार्क/ब्रांड/नाम
    सामूहिक/प्रमाणन ट्रेडमार्क
    logo/naam/brand/लोगो/नाम/slogan patent/पेटेंट/copyright
    naam/logo/dukan/brand/restaurant … patent/copyright karwana/karana/karna/karvana/करवाना/कराना
    logo/लोगो/naam/नाम/brand/ब्रांड patent/पेटेंट karwana/karana/karna/karvana/करवाना/कराना/करना
    apna/apne/mera/mere/अपना/मेरा logo/लोगो/brand
    नाम/बोर्ड/लोगो/ब्रांड … जैसा/जैसी/मिलता/वही/सेम/same/jaisa/बगल/पड़ोस/पडोस/दूसरा/रखा/लगा/लगाया/bagal/padosi … दुकान/बोर्ड/बगल/होटल/ढाबा/सामने/रखा/लगा/लिया/board
    दुकान/ढाबा/होटल/ठेला … जैसा/जैसी/नाम/बोर्ड/jaisa/board … बोर्ड/नाम/लगा/खोल/बगल/board/rakha
    बोर्ड/board … दुकान/नाम/बगल/जैसा/हटा/हटाना/हटाता/हटाइए/हटाऊँगा/हटाऊँगी/हटाऊंगा/हटाएगा/हटाएगी/हटाएंगे
    नाम … पहले/किसी/kisi/कोई/koi/औरों/ले/लेना/लेता/लेिए/लेऊँगा/लेऊँगी/लेऊंगा/लेएगा/लेएगी/लेएंगे … है/लिया/रखा/देख/देखूँ/देखूं/पता/dekhu/pata/dekhe/hai
    नाम … साधारण/आम/सामान्य/वर्णन/मना/अस्वीकार/खारिज/रिजेक्ट/reject/common/simple/बोले/descriptive
    नाम/लोगो/चिह्न … ऊपर/साथ/आगे/लगा … r/tm/registeredsign/आर
    दस/10 साल/saal/sal/वर्ष … पूरे/खत्म/दोबारा/फिर/नवीनीकरण/पैसा/fir/dobara/khatam
    सिर्फ/केवल/sirf नाम … चित्र/लोगो/साथ/दोनों/या
    नाम … या/ya/और/साथ लोगो/चित्र/निशान
    नाम … मेरा/अपना/हमारा/mera/apna/hamara … कैसे/कानूनी/पक्का/बचा/सुरक्षा/रजिस्टर/दुकान/ढाबा/bacha
    gst/जीएसटी/कंपनी/फर्म/udyam/एमसीए … नाम … रजिस्टर/ज़रूरत/जरूरत/ब्रांड/jarurat/zarurat/काफी
    नाम बचाना/बचाऊँ/बचाऊं/bachana/बचा/bacha/चुरा/चुराना/चुराता/चुराइए/चुराऊँगा/चुराऊँगी/चुराऊंगा/चुराएगा/चुराएगी/चुराएंगे/ले/लेना/लेता/लेिए/लेऊँगा/लेऊँगी/लेऊंगा/लेएगा/लेएगी/लेएंगे
    नाम … खाली/khali/उपलब्ध/available/check/किसी/kisi/शहर/सरनेम
    नाम … शब्द/shabd/जोड़/जोड/जोड़कर/जोडकर/jodkar/chalega/चलेगा/अलग/alag
    शब्द/shabd … प्रचलित/आम/साधारण/common/जोड़कर/जोडकर/नाम
    आवेदन … लौट/वापस/खारिज/रिजेक्ट/शब्द
    लोगो … रंग/बदला/badla/नया/फिर/phir
    टैगलाइन/tagline/स्लोगन/slogan
    r/आर/tm कब/kab/लिख/लिखना/लिखता/लिखिए/लिखूँगा/लिखूँगी/लिखूंगा/लिखूंगी/लिखेगा/लिखेगी/लिखेंगे/likh/likhna/likhne/likhni/likho/likhi/likha/likhe/likhiye/likhkar/likhta/likhti/likhte/likhunga/likhungi/likhega/likhegi/likhenge/likhya/लगा/निशान
    दुकान/dukan … नाम … कंपनी/अलग/alag

topic-patent =
    पेटेंट
    आविष्कार
    नवीनता
    आविष्कारी कदम
    पूर्व कला
    दावे … पेटेंट/लिख/परीक्षक/आविष्कार
    पेटेंट/लिख/परीक्षक/आविष्कार … दावे
    परीक्षक
    परीक्षण रिपोर्ट
    नया/नई/naya/nayi … मशीन/यंत्र/तकनीक/तरीका/device … बनाया/बनाई/banaya/banai
    जुगाड़/jugaad/jugad
    प्रोटोटाइप
    अनंतिम/provisional आवेदन
    मशीन/यंत्र/औज़ार/औजार/उपकरण/गैजेट/डिवाइस/जुगाड़/जुगाड/device/gadget … बना/बनाना/बनाता/बनाइए/बनाऊँगा/बनाऊँगी/बनाऊंगा/बनाएगा/बनाएगी/बनाएंगे/बनाया/बनाई/खोज/नया/नई/पहले/जैसा/कोई/बचा/सुधार/bana/banana/banane/banani/banao/banai/banaa/banae/banaiye/banakar/banata/banati/banate/banaunga/banaungi/banaega/banaegi/banaenge/banaya/naya/pehle
    नया/नई/nayi/naya मशीन/यंत्र/औज़ार/औजार/उपकरण/तकनीक/device/tarika/तरीका/फिल्टर/दवा
    मशीन/यंत्र/खोज/आविष्कार … दिखा/दिखाना/दिखाता/दिखाइए/दिखाऊँगा/दिखाऊँगी/दिखाऊंगा/दिखाएगा/दिखाएगी/दिखाएंगे/दिखाया/मेला/प्रदर्शनी/यूट्यूब … पहले/लेट/late/देर/अब
    दिखा/दिखाना/दिखाता/दिखाइए/दिखाऊँगा/दिखाऊँगी/दिखाऊंगा/दिखाएगा/दिखाएगी/दिखाएंगे/दिखाया/dikha/dikhana/dikhane/dikhani/dikhao/dikhai/dikhaa/dikhae/dikhaiye/dikhakar/dikhata/dikhati/dikhate/dikhaunga/dikhaungi/dikhaega/dikhaegi/dikhaenge/dikhaya/mele … मशीन/यंत्र/आविष्कार/खोज … लेट/late/देर/अब/सकता
    पता/pata/ढूँढ/ढूंढ/खोज/search … मशीन/यंत्र/खोज/आविष्कार … पहले/बना/बनाना/बनाता/बनाइए/बनाऊँगा/बनाऊँगी/बनाऊंगा/बनाएगा/बनाएगी/बनाएंगे/किसी/pehle
    algorithm/एल्गोरिदम/ऐप/सॉफ्टवेयर … पेटेंट/अलग/नया/हक
    पहले … किसी … बना
    kisi pehle bana
    बनाया/बनाई/bana/banana/banane/banani/banao/banai/banaa/banae/banaiye/banakar/banata/banati/banate/banaunga/banaungi/banaega/banaegi/banaenge/banaya … कूलर/पंप/चूल्हा/हल/ट्रैक्टर/फ्रिज/बैटरी/साइकिल/ड्रोन/cooler/culer/pump
    कम/बिना … पानी/बिजली/डीज़ल/डीजल … चलने/चलता … बनाया/कूलर/पंप
    मेला/मेले/प्रदर्शनी … मॉडल/मशीन/दिखा/दिखाना/दिखाता/दिखाइए/दिखाऊँगा/दिखाऊँगी/दिखाऊंगा/दिखाएगा/दिखाएगी/दिखाएंगे
    नया/नई/nayi/naya … तकनीक/technique/technic/तरीका/विधि
    सॉफ्टवेयर/software … एकाधिकार/ekadhikar/पेटेंट
    पेटेंट समय/साल/चलता/chalta
    device/डिवाइस/यंत्र/मशीन … बनाया/banaya … बचा/bachau/कैसे/पेटेंट
    पेटेंट … खारिज/अस्वीकार/reject/मना

topic-utility-model =
    उपयोगिता/यूटिलिटी/utility मॉडल/model
    छोटा/छोटे/छोटी/chhota/chhoti … सुधार/बदलाव/पेटेंट/आविष्कार/sudhar
    सुधार/बदलाव/पेटेंट/आविष्कार/sudhar … छोटा/छोटे/छोटी/chhota/chhoti
    सस्ता/जल्दी/आसान/sasta/jaldi … पेटेंट
    पेटेंट … सस्ता/जल्दी/आसान/sasta/jaldi
    बिना/bina परीक्षण/जाँच … पेटेंट/अधिकार/रजिस्टर
    पुराने/पुरानी/पुराना/purane/purana/purani … मशीन/पंप/हल/चूल्हा/औज़ार/औजार/साइकिल/pump/chulha … सुधार/बदलाव/जोड़ा/जोडा/बेहतर/sudhar/badlav/छोटा
    छोटा/छोटी/छोटे/मामूली/हल्का/chota/choti/chhota/thoda/थोड़ा/थोडा … सुधार/बदलाव/खोज/जुगाड़/जुगाड/sudhar/badlav/khoj
    जल्दी/jaldi/सस्ता … खोज/आविष्कार/सुधार … कागज़/कागज/पेटेंट/अधिकार
    छोटी/छोटा/छोटे … चीज़/चीज/जोड़ी/जोडी/जोड़ा/जोडा/सुधार … साइकिल/पंप/मशीन/चूल्हा
    साइकिल/पंप/मशीन/चूल्हा/औज़ार/औजार … छोटी/छोटा/जोड़ी/जोडी/जोड़ा/जोडा/चीज़/चीज

topic-design =
    डिज़ाइन … रजिस्टर/सुरक्षा/नकल/अधिकार/दिखा/नया/उत्पाद
    रजिस्टर/सुरक्षा/नकल/अधिकार/दिखा/नया/उत्पाद … डिज़ाइन
    औद्योगिक डिज़ाइन
    आकार/रूप/शक्ल/पैटर्न/shape/look … उत्पाद/प्रोडक्ट/बोतल/कुर्सी/बैग/जूता/साड़ी/गहना/लैंप/product … नकल/रजिस्टर/सुरक्षा
    आकार/रूप/शक्ल/पैटर्न/shape/look … नकल/रजिस्टर/सुरक्षा
    नकल/रजिस्टर/सुरक्षा … आकार/रूप/शक्ल/पैटर्न/shape/look
    साड़ी/कपड़ा/कपड़े/गहना/गहने/फर्नीचर/जूता … डिज़ाइन/पैटर्न
    डिज़ाइन/पैटर्न … साड़ी/कपड़ा/कपड़े/गहना/गहने/फर्नीचर/जूता
    patent/पेटेंट … shape/look/print/pattern/आकार/आकृति/डिज़ाइन/डिजाइन
    आकृति/आकार/डिज़ाइन/डिजाइन/बनावट … रजिस्टर/बचा/सुरक्षित/नकल/तस्वीरें
    कुर्ती/साड़ी/साडी/कपड़ा/कपडा/जूता/चप्पल/गहना/गहने/बैग/बोतल/कुर्सी/लैंप/डिब्बा/खिलौना/झुमके/फर्नीचर/chappal/botal/bottle/lamp/jewellery/kursi/bag/jhumke/चूड़ी/चूडी … कट/कटना/कटता/कटिए/कटूँगा/कटूँगी/कटूंगा/कटूंगी/कटेगा/कटेगी/कटेंगे/पैटर्न/शक्ल/आकार/रूप/डिज़ाइन/डिजाइन/look/luk/लुक/कढ़ाई/कढाई/नक्काशी/shape/pattern/kadhai/cut
    कट/कटना/कटता/कटिए/कटूँगा/कटूँगी/कटूंगा/कटूंगी/कटेगा/कटेगी/कटेंगे/पैटर्न/शक्ल/कढ़ाई/कढाई/नक्काशी/बूटा/प्रिंट/shape/pattern/look/luk/लुक/print/kadhai/cut … मेरा/नया/नकल/उतार/बचा/कॉपी/रोक/रोकना/रोकता/रोकिए/रोकूँगा/रोकूँगी/रोकूंगा/रोकूंगी/रोकेगा/रोकेगी/रोकेंगे/naya/mera/bacha/bachau/रजिस्टर
    नया/naya कट/कटना/कटता/कटिए/कटूँगा/कटूँगी/कटूंगा/कटूंगी/कटेगा/कटेगी/कटेंगे/पैटर्न/लुक/cut/pattern/look/luk/डिज़ाइन/डिजाइन
    झुमके/साड़ी/साडी/बॉर्डर/border/लहंगा/गहना … डिज़ाइन/डिजाइन/नया/बाज़ार/बाजार/बना/बनाना/बनाता/बनाइए/बनाऊँगा/बनाऊँगी/बनाऊंगा/बनाएगा/बनाएगी/बनाएंगे
    packaging/पैकेजिंग/डिब्बा … shape/आकार/शक्ल
    साड़ी बॉर्डर/border/पल्लू
    कुर्सी/मेज़/मेज/dress/ड्रेस/कुर्ती/सोफा/लैंप/बैग/जूता … डिज़ाइन/डिजाइन/बचाये/बचाएँ/बचाएं/bachaye/नकल/शक्ल

topic-copyright =
    कॉपीराइट
    गाना/किताब/उपन्यास/कविता/फोटो/वीडियो/फिल्म/पेंटिंग/यूट्यूब/youtube/पॉडकास्ट/नाटक … नकल/अधिकार/इस्तेमाल/सुरक्षा/चोरी/अपलोड/रजिस्टर/मालिक/दावा/claim
    नकल/अधिकार/इस्तेमाल/सुरक्षा/चोरी/अपलोड/रजिस्टर/मालिक/दावा/claim … गाना/किताब/उपन्यास/कविता/फोटो/वीडियो/फिल्म/पेंटिंग/यूट्यूब/youtube/पॉडकास्ट/नाटक
    लेखक/रचयिता/कवि/गायक/author
    सॉफ्टवेयर/कोड/ऐप … मालिक/नकल/अधिकार/सुरक्षा/रजिस्टर/बनवाया
    मालिक/नकल/अधिकार/सुरक्षा/रजिस्टर/बनवाया … सॉफ्टवेयर/कोड/ऐप
    लोगो/वेबसाइट … फ्रीलांसर/बनवाया/डिज़ाइनर … मालिक/किसका/अधिकार/हक
    गूगल/google/pinterest/इंटरनेट/internet … फोटो/चित्र/गाना/image
    फोटो/चित्र/गाना/image … गूगल/google/pinterest/इंटरनेट/internet
    एआई/ai/chatgpt/midjourney/चैटजीपीटी … चित्र/फोटो/गाना/बनाया/मालिक/लेख/image
    चित्र/फोटो/गाना/बनाया/मालिक/लेख/image … एआई/ai/chatgpt/midjourney/चैटजीपीटी
    नैतिक अधिकार
    पब्लिक डोमेन
    ओपन सोर्स
    क्रिएटिव कॉमन्स
    अनुवाद … किताब/उपन्यास/लेख
    किताब/उपन्यास/लेख … अनुवाद
    copyrightsign
    फोटो/चित्र/गाना/कविता/कहानी/किताब/वीडियो/शायरी/लेख/पेंटिंग/धुन/स्क्रिप्ट/shayari/kavita/kahani/dhun/kahaniya … छाप/छापना/छापता/छापिए/छापूँगा/छापूँगी/छापूंगा/छापूंगी/छापेगा/छापेगी/छापेंगे/छापा/पूछे/इजाज़त/इजाजत/अनुमति/बिना/चुरा/चुराना/चुराता/चुराइए/चुराऊँगा/चुराऊँगी/चुराऊंगा/चुराएगा/चुराएगी/चुराएंगे/लगा/अपना/अपनी/नाम/अपलोड/हटा/हटाना/हटाता/हटाइए/हटाऊँगा/हटाऊँगी/हटाऊंगा/हटाएगा/हटाएगी/हटाएंगे/bina/apni/apna
    बिना/bina … पूछे/इजाज़त/इजाजत/अनुमति/बताए/puche/pooche/bataye/permission
    खींचे/खींची/लिखी/लिखा/बनाई/गाया/khinche/khichi/likhi/likha/banayi फोटो/कविता/कहानी/गाना/किताब/वीडियो/पेंटिंग/shayari/kavita
    लोगो/वेबसाइट/ऐप/कोड/डिज़ाइन/डिजाइन … बनवाया/बनवाई/banwaya/banvaya/लड़के/लडके/ladke/डिज़ाइनर/डिजाइनर/फ्रीलांसर … मेरा/मालिक/हक/बोलता/कहता/किसका/bolta/kehta/mera
    रील/वीडियो/दुकान/कैफे/होटल/शादी/reel/ril … गाना … आवाज़/आवाज/बंद/म्यूट/हटा/हटाना/हटाता/हटाइए/हटाऊँगा/हटाऊँगी/हटाऊंगा/हटाएगा/हटाएगी/हटाएंगे/इस्तेमाल/लाइसेंस/डाल/बजा/awaaz/awaz/awaaj/awaj/band/mute/daala/dala/baja
    गाना … बजा/बजाने/डाला/डाल/म्यूट/आवाज़/आवाज/baja/bajane/daala/dala/mute/awaaz/awaz/awaaj/awaj … होटल/दुकान/रेस्टोरेंट/कैफे/reel/ril/रील/बंद/लाइसेंस/band/restaurant/cafe/salon
    फोटो/चित्र/तस्वीर … गूगल/नेट/इंटरनेट/net/uthaa/utha/uthana/uthane/uthani/uthao/uthai/uthae/uthaiye/uthakar/uthata/uthati/uthate/uthaunga/uthaungi/uthaega/uthaegi/uthaenge/uthaya/उठा … पोस्टर/मेन्यू/लगा/poster/menu/laga/सकते
    एआई/ai/chatgpt … फोटो/चित्र/बना/बनाना/बनाता/बनाइए/बनाऊँगा/बनाऊँगी/बनाऊंगा/बनाएगा/बनाएगी/बनाएंगे/bani/bana/banana/banane/banani/banao/banai/banaa/banae/banaiye/banakar/banata/banati/banate/banaunga/banaungi/banaega/banaegi/banaenge/banaya … किसकी/किसका/मालिक/kiski/हक
    कोड/सॉफ्टवेयर/ऐप … मालिक/नकल/डेवलपर/दे/देना/देता/देिए/देऊँगा/देऊँगी/देऊंगा/देएगा/देएगी/देएंगे/नहीं/चुरा/चुराना/चुराता/चुराइए/चुराऊँगा/चुराऊँगी/चुराऊंगा/चुराएगा/चुराएगी/चुराएंगे
    किताब/कविता/कहानी/उपन्यास … छाप/छापना/छापता/छापिए/छापूँगा/छापूँगी/छापूंगा/छापूंगी/छापेगा/छापेगी/छापेंगे/प्रकाशक/लिखी/साबित/सबूत/अपनी/मेरी
    गाना … बेच/बेचना/बेचता/बेचिए/बेचूँगा/बेचूँगी/बेचूंगा/बेचूंगी/बेचेगा/बेचेगी/बेचेंगे/रिकॉर्डिंग/खरीदे/स्पॉटिफाई/streaming/स्ट्रीमिंग/डालना/आज़ाद/आजाद/free/fri
    फिल्म/शॉर्ट … साइन/कागज़/कागज/बना/बनाना/बनाता/बनाइए/बनाऊँगा/बनाऊँगी/बनाऊंगा/बनाएगा/बनाएगी/बनाएंगे
    किताब फोटोकॉपी/क्लास
    notes/नोट्स/लेक्चर/lecture/कोर्स/course … बेच/बेचना/बेचता/बेचिए/बेचूँगा/बेचूँगी/बेचूंगा/बेचूंगी/बेचेगा/बेचेगी/बेचेंगे/bech/bechna/bechne/bechni/becho/bechi/becha/beche/bechiye/bechkar/bechta/bechti/bechte/bechunga/bechungi/bechega/bechegi/bechenge/bechya/चुरा/चुराना/चुराता/चुराइए/चुराऊँगा/चुराऊँगी/चुराऊंगा/चुराएगा/चुराएगी/चुराएंगे/नकल
    गाना/गीत/फिल्मी … वीडियो/शादी/लगाना/रील
    शायरी/कविता/shayari/kavita … पेज/page/डाल/daal/dal/अपने/apne
    किताब … पुरानी/दोबारा/छप/purani/dobara
    फोटो/tasveer/tasvir … अखबार/newspaper/छाप/छापना/छापता/छापिए/छापूँगा/छापूँगी/छापूंगा/छापूंगी/छापेगा/छापेगी/छापेंगे/chhapi
    एआई/ai … गाना/बनाया/बेच/बेचना/बेचता/बेचिए/बेचूँगा/बेचूँगी/बेचूंगा/बेचूंगी/बेचेगा/बेचेगी/बेचेंगे

topic-trade-secret =
    रहस्य … रेसिपी/तरीका/कर्मचारी/रखना/कारोबार/बिज़नेस/बता/चोरी/लीक
    रेसिपी/तरीका/कर्मचारी/रखना/कारोबार/बिज़नेस/बता/चोरी/लीक … रहस्य
    एनडीए
    गोपनीय
    गोपनीयता समझौता/करार/अनुबंध
    रेसिपी … गुप्त/छिपा/छुपा/सुरक्षा/कर्मचारी/बता/चोरी/मसाला
    गुप्त/छिपा/छुपा/सुरक्षा/कर्मचारी/बता/चोरी/मसाला … रेसिपी
    कर्मचारी/स्टाफ/मैनेजर/पार्टनर … चोरी/ले/छोड़/लिस्ट/सूची/ग्राहक/रेसिपी/डेटा/chhod/list
    चोरी/ले/छोड़/लिस्ट/सूची/ग्राहक/रेसिपी/डेटा/chhod/list … कर्मचारी/स्टाफ/मैनेजर/पार्टनर
    ग्राहक/customer सूची/लिस्ट/list
    रिवर्स इंजीनियरिंग
    reverse engineering
    तकनीकी ज्ञान
    साइन/हस्ताक्षर/sign … दिखाने/बताने/पिच … पहले
    patent/पेटेंट … recipe/masala/नुस्खा/मसाला/रेसिपी
    रेसिपी/मसाला/नुस्खा/तरीका/फॉर्मूला/मिश्रण … बता/बताना/बताता/बताइए/बताऊँगा/बताऊँगी/बताऊंगा/बताएगा/बताएगी/बताएंगे/बताया/बाहर/लीक/छिपा/छुपा/bahar/bata/batana/batane/batani/batao/batai/bataa/batae/bataiye/batakar/batata/batati/batate/bataunga/bataungi/bataega/bataegi/bataenge/bataya/leak/chhupa/किसी/राज़/राज
    हलवाई/कारीगर/रसोइया/खानसामा/शेफ/कर्मचारी/halwai/chef/karigar/रसोइए … रेसिपी/मसाला/नुस्खा/तरीका/बाहर/बता/बताना/बताता/बताइए/बताऊँगा/बताऊँगी/बताऊंगा/बताएगा/बताएगी/बताएंगे/लिखवा/सिखा
    लिखवाना/साइन/हस्ताक्षर/sign/likhwana … बाहर/बताए/बता/बताना/बताता/बताइए/बताऊँगा/बताऊँगी/बताऊंगा/बताएगा/बताएगी/बताएंगे/दिखाने/पहले/कारीगर/फैक्ट्री/bahar/dikhane/factory
    ग्राहक/customer/क्लाइंट … लिस्ट/सूची/नंबर/डेटा … ले/लेना/लेता/लेिए/लेऊँगा/लेऊँगी/लेऊंगा/लेएगा/लेएगी/लेएंगे/चुरा/चुराना/चुराता/चुराइए/चुराऊँगा/चुराऊँगी/चुराऊंगा/चुराएगा/चुराएगी/चुराएंगे/le/lena/lene/leni/leo/lei/lea/lee/leiye/lekar/leta/leti/lete/leunga/leungi/leega/leegi/leenge/leya/gaya/भाग
    कर्मचारी/पुराना/purana … ग्राहक/लिस्ट/सूची … ले/लेना/लेता/लेिए/लेऊँगा/लेऊँगी/लेऊंगा/लेएगा/लेएगी/लेएंगे/चुरा/चुराना/चुराता/चुराइए/चुराऊँगा/चुराऊँगी/चुराऊंगा/चुराएगा/चुराएगी/चुराएंगे/le/lena/lene/leni/leo/lei/lea/lee/leiye/lekar/leta/leti/lete/leunga/leungi/leega/leegi/leenge/leya/gaya
    मसाला/मिश्रण/mix … पता/pata … नहीं/नही/ना/मत/nahi/nhi/nai/nahin/nah/mat/na/चल/chale
    सेल्स/sales/मैनेजर/कर्मचारी … ग्राहक … नंबर/लिस्ट/लेकर
    ग्राहक … नंबर/लिस्ट … लेकर/ले/लेना/लेता/लेिए/लेऊँगा/लेऊँगी/लेऊंगा/लेएगा/लेएगी/लेएंगे/गया

topic-madrid =
    मैड्रिड
    ट्रेडमार्क/ब्रांड/नाम/लोगो … विदेश/देश/दुनिया/अंतरराष्ट्रीय/कई/निर्यात/एक्सपोर्ट/export
    विदेश/देश/दुनिया/अंतरराष्ट्रीय/कई/निर्यात/एक्सपोर्ट/export … ट्रेडमार्क/ब्रांड/नाम/लोगो
    अंतरराष्ट्रीय ट्रेडमार्क/पंजीकरण
    केंद्रीय आक्रमण
    central attack
    मूल ट्रेडमार्क/चिह्न
    उद्गम कार्यालय
    अनंतिम अस्वीकृति
    नाम/ब्रांड/ट्रेडमार्क/लोगो … दुबई/अमेरिका/नेपाल/बांग्लादेश/लंदन/यूरोप/विदेश/कई/देश/बाहर/dubai/america/usa/uk/nepal/bahar/kai … देश/भेजते/भी/बचा/एक/अपना/साथ/bhejte/desh/bhi/apna
    दुबई/अमेरिका/नेपाल/विदेश/बाहर/dubai/america … भेजते/बेच/बेचना/बेचता/बेचिए/बेचूँगा/बेचूँगी/बेचूंगा/बेचूंगी/बेचेगा/बेचेगी/बेचेंगे/bhejte/निर्यात … नाम/ब्रांड/लोगो
    एक/ek … फॉर्म/आवेदन/form … कई/kai/देश … नाम/ब्रांड/ट्रेडमार्क
    एक/ek फॉर्म/form … कई/देश … नाम/ब्रांड/ट्रेडमार्क
    फॉर्म/form … देश … नाम/ब्रांड/ट्रेडमार्क
    नाम/ब्रांड/ट्रेडमार्क … फॉर्म/form … देश
    saudi/सऊदी/दुबई/नेपाल/अमेरिका/विदेश/बाहर/oman/qatar … नाम

topic-hague =
    हेग
    डिज़ाइन … विदेश/देश/दुनिया/अंतरराष्ट्रीय/कई/निर्यात
    विदेश/देश/दुनिया/अंतरराष्ट्रीय/कई/निर्यात … डिज़ाइन
    अंतरराष्ट्रीय डिज़ाइन
    प्रकाशन स्थगन/स्थगित/रोक
    डिज़ाइन/डिजाइन/लुक/शक्ल/आकार/look/luk/shape/रूप … कई/kai/दूसरे/विदेश … देश

topic-pct =
    पीसीटी
    पेटेंट … विदेश/देश/दुनिया/अंतरराष्ट्रीय/कई/वर्ल्ड/world
    विदेश/देश/दुनिया/अंतरराष्ट्रीय/कई/वर्ल्ड/world … पेटेंट
    आविष्कार … विदेश/देश/दुनिया/अंतरराष्ट्रीय/कई
    विदेश/देश/दुनिया/अंतरराष्ट्रीय/कई … आविष्कार
    राष्ट्रीय/national चरण/phase
    अंतरराष्ट्रीय आवेदन !ट्रेडमार्क !डिज़ाइन
    खोज/search रिपोर्ट/report
    लिखित राय
    मशीन/यंत्र/आविष्कार/पेटेंट/खोज … अमेरिका/जापान/यूरोप/चीन/विदेश/दुनिया/america/japan/europe/usa … बचा/भी/पेटेंट/में/सुरक्षा/bacha
    दुनिया/world पेटेंट
    खोज/khoj/आविष्कार … विदेश/देश

topic-gi =
    जीआई
    भौगोलिक उपदर्शन/संकेत/संकेतक
    गाँव/गांव/इलाका/इलाके/क्षेत्र/ज़िला/जिला/जगह/पहाड़/gaon/jagah … नाम/मशहूर/प्रसिद्ध/mashhoor/famous … उत्पाद/चाय/चावल/साड़ी/शहद/आम/मिठाई/हस्तशिल्प/मसाला
    चाय/चावल/साड़ी/शहद/आम/मिठाई/मसाला/कालीन/शॉल … इलाका/इलाके/क्षेत्र/मशहूर/प्रसिद्ध/जगह/गाँव … नाम/टैग/रजिस्टर
    उत्पादक/किसान/बुनकर … समूह/संघ/मिलकर … नाम/जगह/इलाका
    दार्जिलिंग/बनारसी/बासमती/कांजीवरम/पश्मीना
    इलाके/गाँव/गांव/शहर/ज़िले/जिले/क्षेत्र/जगह/sheher/shehar/shahar/zile/jile … नाम/केला/आम/साड़ी/साडी/कालीन/मिठाई/शहद/चावल/मशहूर/चाय/अचार/मिर्च … बाहर/दूसरे/बचाना/नाम/टैग/समिति/bahar/bachana
    बुनकर/समिति/सहकारी/उत्पादक/किसान/bunkar/samiti/sahkari/कुम्हार … नाम/शहर/इलाके/टैग/sheher/जगह
    नकली बनारसी/दार्जिलिंग/शहद/केसर/kesar/banarasi
    समिति/बुनकर/bunkar/samiti … नाम … बचाना/bachana/बचा
    नाम … बचाना/bachana … शहर/sheher/गाँव/गांव/इलाके
    गाँव/गांव/इलाके … मिट्टी/बर्तन/नाम/चाय/शहद … शहर/इस्तेमाल/बाहर
    बासमती/basmati/दार्जिलिंग/बनारसी … नाम/कौन/use/इस्तेमाल

topic-plant-variety =
    किस्म
    बीज
    प्रजनक
    पौधा/पादप/पौध … नई/नया/किस्म/सुरक्षा/अधिकार/तैयार
    नई/नया/किस्म/सुरक्षा/अधिकार/तैयार … पौधा/पादप/पौध
    किसान … बीज/बचाकर/बेच
    बीज/बचाकर/बेच … किसान
    upov
    कलम/हाइब्रिड/hybrid/संकर … पौधा/बीज/आम/गुलाब/सेब
    पौधा/बीज/आम/गुलाब/सेब … कलम/हाइब्रिड/hybrid/संकर
    नई/नया … आम/गुलाब/धान/गेहूँ/टमाटर/आलू/सेब/फूल … तैयार/विकसित/किस्म
    पौधा/पेड़/पेड/बीज/बेर/आम/धान/गेहूँ/गेहूं/टमाटर/मिर्च/गुलाब/फूल/सब्ज़ी/सब्जी/amrud/अमरूद/पपीता/कलम … तैयार/नया/नई/किस्म/संकर/विकसित/taiyar/naya/nayi
    किसान/kisan … बीज … बेच/बेचना/बेचता/बेचिए/बेचूँगा/बेचूँगी/बेचूंगा/बेचूंगी/बेचेगा/बेचेगी/बेचेंगे/बचा/रख/रखना/रखता/रखिए/रखूँगा/रखूँगी/रखूंगा/रखूंगी/रखेगा/रखेगी/रखेंगे/अपना/bacha/apna/bech/bechna/bechne/bechni/becho/bechi/becha/beche/bechiye/bechkar/bechta/bechti/bechte/bechunga/bechungi/bechega/bechegi/bechenge/bechya

topic-licensing =
    लाइसेंस … देना/लेना/अनन्य/रॉयल्टी/अनुबंध/ब्रांड/पेटेंट/तकनीक/दूसरे/कंपनी
    देना/लेना/अनन्य/रॉयल्टी/अनुबंध/ब्रांड/पेटेंट/तकनीक/दूसरे/कंपनी … लाइसेंस
    रॉयल्टी
    फ्रेंचाइजी
    प्रतिशत/परसेंट/percent … इस्तेमाल/बिक्री/लेना/माँग/रॉयल्टी
    इस्तेमाल/बिक्री/लेना/माँग/रॉयल्टी … प्रतिशत/परसेंट/percent
    बेच/ट्रांसफर/सौंप/transfer … पेटेंट/ट्रेडमार्क/कॉपीराइट/अधिकार/ब्रांड
    पेटेंट/ट्रेडमार्क/कॉपीराइट/अधिकार/ब्रांड … बेच/ट्रांसफर/सौंप/transfer
    समनुदेशन
    असाइनमेंट
    दूसरी/दूसरे/कोई … कंपनी/फैक्ट्री … बनाने/इस्तेमाल/बनाए … पैसा/पैसे/प्रतिशत/अनुबंध
    तकनीक हस्तांतरण/ट्रांसफर
    मेरे/हमारे ब्रांड/नाम … दुकान/खोल/दूसरे
    कंपनी/फैक्ट्री/दूसरा/दूसरी/कोई … नाम/ब्रांड/डिज़ाइन/डिजाइन/पेटेंट/रेसिपी … बना/बनाना/बनाता/बनाइए/बनाऊँगा/बनाऊँगी/बनाऊंगा/बनाएगा/बनाएगी/बनाएंगे/बेच/बेचना/बेचता/बेचिए/बेचूँगा/बेचूँगी/बेचूंगा/बेचूंगी/बेचेगा/बेचेगी/बेचेंगे/माल/इस्तेमाल … प्रतिशत/चाहती/चाहता/पैसा/लूँ/लूं/percent
    शाखा/ब्रांच/फ्रेंचाइजी/branch … खोल/kholna/kholne/नाम/दुकान/चाहते
    हमारी/हमारे/hamari/मेरी/meri … शाखा/ब्रांच/branch … खोल/kholna
    कार्टून/पात्र/किरदार/character/cartoon/cartun … टीशर्ट/छाप/छापना/छापता/छापिए/छापूँगा/छापूँगी/छापूंगा/छापूंगी/छापेगा/छापेगी/छापेंगे/इजाज़त/इजाजत/अनुमति/tshirt/chhap/chhapna/chhapne/chhapni/chhapo/chhapi/chhapa/chhape/chhapiye/chhapkar/chhapta/chhapti/chhapte/chhapunga/chhapungi/chhapega/chhapegi/chhapenge/chhapya/chap/chapna/chapne/chapni/chapo/chapi/chapa/chape/chapiye/chapkar/chapta/chapti/chapte/chapunga/chapungi/chapega/chapegi/chapenge/chapya/ijazat/ijajat/लाइसेंस
    कितना/kitna प्रतिशत/परसेंट/percent/रॉयल्टी
    टीम/क्रिकेट/स्टार/हीरो/सेलिब्रिटी … लोगो/फोटो … बेच/बेचना/बेचता/बेचिए/बेचूँगा/बेचूँगी/बेचूंगा/बेचूंगी/बेचेगा/बेचेगी/बेचेंगे/बैग/घड़ी/घडी/टीशर्ट
    अनन्य/एक्सक्लूसिव/exclusive
    factory/फैक्ट्री/कंपनी … नाम … लगाकर/lagakar/बनाना/banana/चाहती
    फ्रेंचाइज़/फ्रेंचाइज/फ्रेंचाइजी
    रॉयल्टी कितना/माँग/मांग
    कंपनी/company … आविष्कार … use/इस्तेमाल/बनाना

topic-ip-management =
    कर्मचारी/इंजीनियर/इंटर्न/छात्र/विद्यार्थी … आविष्कार/बनाया/डिज़ाइन/कोड … मालिक/किसका/अधिकार/हक
    पार्टनर/भाई/साझेदार/cofounder … अलग/आधा/ब्रांड/नाम/मालिक/छोड़
    अलग/आधा/ब्रांड/नाम/मालिक/छोड़ … पार्टनर/भाई/साझेदार/cofounder
    निर्यात/एक्सपोर्ट/export … पहले/जाँच/ब्रांड/उत्पाद
    पहले/जाँच/ब्रांड/उत्पाद … निर्यात/एक्सपोर्ट/export
    मूल्यांकन/वैल्यूएशन/valuation/कीमत … ब्रांड/पेटेंट/ट्रेडमार्क/बौद्धिक
    ब्रांड/पेटेंट/ट्रेडमार्क/बौद्धिक … मूल्यांकन/वैल्यूएशन/valuation/कीमत
    बैंक/लोन/निवेशक/investor … पेटेंट/ट्रेडमार्क/बौद्धिक/ब्रांड
    पेटेंट/ट्रेडमार्क/बौद्धिक/ब्रांड … बैंक/लोन/निवेशक/investor
    ऑडिट/audit/सूची/पोर्टफोलियो/portfolio/रणनीति/strategy … बौद्धिक/पेटेंट/ट्रेडमार्क/ip
    बौद्धिक/पेटेंट/ट्रेडमार्क/ip … ऑडिट/audit/सूची/पोर्टफोलियो/portfolio/रणनीति/strategy
    विश्वविद्यालय/यूनिवर्सिटी/कॉलेज/प्रोफेसर/university … आविष्कार/स्टार्टअप/पेटेंट/मालिक
    आविष्कार/स्टार्टअप/पेटेंट/मालिक … विश्वविद्यालय/यूनिवर्सिटी/कॉलेज/प्रोफेसर/university
    वेब/ऑनलाइन/online दुकान … जाँच/कॉपीराइट/फोटो/ध्यान
    इंटर्न/कर्मचारी/इंजीनियर/छात्र/डेवलपर/intern/student/engineer/enginir … कोड/ऐप/आविष्कार/खोज/डिज़ाइन/डिजाइन/लिखा/बना/बनाना/बनाता/बनाइए/बनाऊँगा/बनाऊँगी/बनाऊंगा/बनाएगा/बनाएगी/बनाएंगे … किसका/मालिक/हक/कंपनी/kiska
    भाई/पार्टनर/साझेदार/दोस्त … अलग/छोड़/छोड/छोड़ना/छोड़ता/छोड़िए/छोड़ूँगा/छोड़ूँगी/छोड़ूंगा/छोड़ूंगी/छोड़ेगा/छोड़ेगी/छोड़ेंगे/छोडना/छोडता/छोडिए/छोडूँगा/छोडूँगी/छोडूंगा/छोडूंगी/छोडेगा/छोडेगी/छोडेंगे/झगड़ा/झगडा/टूट/alag/chhod/chhodna/chhodne/chhodni/chhodo/chhodi/chhoda/chhode/chhodiye/chhodkar/chhodta/chhodti/chhodte/chhodunga/chhodungi/chhodega/chhodegi/chhodenge/chhodya … नाम/ब्रांड/कौन/हिस्सा/kaun
    बैंक/निवेशक/bank/investor … नाम/ब्रांड/पेटेंट/लोगो … कीमत/मूल्य/कितनी/मूल्यांकन/kimat/value
    नाम/ब्रांड/लोगो कीमत/मूल्य/kimat/keemat/value/valuation
    यूनिवर्सिटी/कॉलेज/प्रोफेसर/university/professor/guide/गाइड … खोज/आविष्कार/रिसर्च/पेटेंट/उनकी/मालिक/khoj/research
    निर्यात/export/एक्सपोर्ट … पहले/pehle … जाँच/जांच/check/क्या/देखूँ/देखूं/kya
    भाई/bhai/पार्टनर … अलग/alag … नाम
    नौकरी/naukri … दौरान/बनाया/banaya … मालिक/कौन/kaun
    college/कॉलेज/यूनिवर्सिटी project/प्रोजेक्ट … हक/अधिकार/किसका/kiska
    साझेदार/पार्टनर … निकल/निकलना/निकलता/निकलिए/निकलूँगा/निकलूँगी/निकलूंगा/निकलूंगी/निकलेगा/निकलेगी/निकलेंगे/छोड़/छोड/छोड़ना/छोड़ता/छोड़िए/छोड़ूँगा/छोड़ूँगी/छोड़ूंगा/छोड़ूंगी/छोड़ेगा/छोड़ेगी/छोड़ेंगे/छोडना/छोडता/छोडिए/छोडूँगा/छोडूँगी/छोडूंगा/छोडूंगी/छोडेगा/छोडेगी/छोडेंगे/गया … लोगो/नाम/ब्रांड
    investor/निवेशक … सुरक्षा/surakshit

topic-infringement =
    उल्लंघन
    नकल … मेरा/मेरी/मेरे/हमारा/हमारी/mera/meri/mere/उत्पाद/प्रोडक्ट/लोगो/दुकान/फोटो/डिज़ाइन/वेबसाइट/product
    मेरा/मेरी/मेरे/हमारा/हमारी/mera/meri/mere/उत्पाद/प्रोडक्ट/लोगो/दुकान/फोटो/डिज़ाइन/वेबसाइट/product … नकल
    नकल … माल/सामान/बेच/बाज़ार/चीन/ऑनलाइन
    माल/सामान/बेच/बाज़ार/चीन/ऑनलाइन … नकल
    वकील/कानूनी/लीगल/legal … चिट्ठी/नोटिस
    चिट्ठी/नोटिस … वकील/कानूनी/लीगल/legal
    आरोप/इल्ज़ाम/इल्जाम/aarop/ilzam
    कस्टम … रोक/माल/नकल/ज़ब्त/पकड़
    रोक/माल/नकल/ज़ब्त/पकड़ … कस्टम
    मुकदमा … नकल/ब्रांड/लोगो/नाम/पेटेंट/ट्रेडमार्क
    नकल/ब्रांड/लोगो/नाम/पेटेंट/ट्रेडमार्क … मुकदमा
    amazon/flipkart/meesho/अमेज़न/फ्लिपकार्ट/मीशो/alibaba/instagram/इंस्टाग्राम/facebook/फेसबुक … नकल/लिस्टिंग/listing/हटा/शिकायत/रिपोर्ट
    नकल/लिस्टिंग/listing/हटा/शिकायत/रिपोर्ट … amazon/flipkart/meesho/अमेज़न/फ्लिपकार्ट/मीशो/alibaba/instagram/इंस्टाग्राम/facebook/फेसबुक
    लिस्टिंग/listing … हट/हटा/बंद/ब्लॉक
    हट/हटा/बंद/ब्लॉक … लिस्टिंग/listing
    सबूत … नकल/कैसे/जुटा/रख
    नकल/कैसे/जुटा/रख … सबूत
    मेरे/mere नाम … फर्जी/नकल/अकाउंट/पेज/बेच
    मेरे/मेरी/मेरा/हमारे/mere/mera/hamara/hamare जैसा/जैसी/jaisa/jaisi/जैसे … बना/बनाना/बनाता/बनाइए/बनाऊँगा/बनाऊँगी/बनाऊंगा/बनाएगा/बनाएगी/बनाएंगे/बेच/बेचना/बेचता/बेचिए/बेचूँगा/बेचूँगी/बेचूंगा/बेचूंगी/बेचेगा/बेचेगी/बेचेंगे/पैकेट/माल/packet/bech/bechna/bechne/bechni/becho/bechi/becha/beche/bechiye/bechkar/bechta/bechti/bechte/bechunga/bechungi/bechega/bechegi/bechenge/bechya/bana/banana/banane/banani/banao/banai/banaa/banae/banaiye/banakar/banata/banati/banate/banaunga/banaungi/banaega/banaegi/banaenge/banaya/डिब्बा
    नकल/नकली/फर्जी … बेच/बेचना/बेचता/बेचिए/बेचूँगा/बेचूँगी/बेचूंगा/बेचूंगी/बेचेगा/बेचेगी/बेचेंगे/बना/बनाना/बनाता/बनाइए/बनाऊँगा/बनाऊँगी/बनाऊंगा/बनाएगा/बनाएगी/बनाएंगे/माल/पैकेट/बाज़ार/बाजार
    चिट्ठी/नोटिस … आई/आया/मिला/बंद/दिन/वकील/aaya/aya/mila/aayi/ayi
    लिस्टिंग/पेज/अकाउंट/खाता/listing/page/account … हटा/हटाना/हटाता/हटाइए/हटाऊँगा/हटाऊँगी/हटाऊंगा/हटाएगा/हटाएगी/हटाएंगे/उड़ा/उडा/उड़ाना/उड़ाता/उड़ाइए/उड़ाऊँगा/उड़ाऊँगी/उड़ाऊंगा/उड़ाएगा/उड़ाएगी/उड़ाएंगे/उडाना/उडाता/उडाइए/उडाऊँगा/उडाऊँगी/उडाऊंगा/उडाएगा/उडाएगी/उडाएंगे/बंद/ब्लॉक/uda/udana/udane/udani/udao/udai/udaa/udae/udaiye/udakar/udata/udati/udate/udaunga/udaungi/udaega/udaegi/udaenge/udaya/hata/hatana/hatane/hatani/hatao/hatai/hataa/hatae/hataiye/hatakar/hatata/hatati/hatate/hataunga/hataungi/hataega/hataegi/hataenge/hataya/band/block/डिलीट
    meesho/misho/amazon/amajon/flipkart/अमेज़न/अमेजन/मीशो … लिस्टिंग/हटा/हटाना/हटाता/हटाइए/हटाऊँगा/हटाऊँगी/हटाऊंगा/हटाएगा/हटाएगी/हटाएंगे/उड़ा/उडा/उड़ाना/उड़ाता/उड़ाइए/उड़ाऊँगा/उड़ाऊँगी/उड़ाऊंगा/उड़ाएगा/उड़ाएगी/उड़ाएंगे/उडाना/उडाता/उडाइए/उडाऊँगा/उडाऊँगी/उडाऊंगा/उडाएगा/उडाएगी/उडाएंगे/नकल/बंद
    चीन/china/विदेश … माल … नाम/लोगो/नकल/कस्टम/पोर्ट/port
    फर्जी/नकली/नकल … अकाउंट/पेज/प्रोफाइल/account/page … नाम/पैसा
    धमकी/नोटिस … नाम/बोर्ड/ब्रांड/लोगो … जैसा/बदल/बदलना/बदलता/बदलिए/बदलूँगा/बदलूँगी/बदलूंगा/बदलूंगी/बदलेगा/बदलेगी/बदलेंगे/हटा/हटाना/हटाता/हटाइए/हटाऊँगा/हटाऊँगी/हटाऊंगा/हटाएगा/हटाएगी/हटाएंगे
    मेरे/mere जैसा/jaisa/जैसी … packet/पैकेट/डिब्बा/माल
    चीन/china … नाम … port/पोर्ट/माल/कस्टम
    हूबहू/hubahu … मेरे/जैसा/बाज़ार/बाजार/डिब्बा
    वकील … माँग/मांग/maang/mang/लाख/नोटिस
    expo/एक्सपो/मेला/प्रदर्शनी … नकल/लगाया
    असली/asli … माल … import/आयात/बेच/बेचना/बेचता/बेचिए/बेचूँगा/बेचूँगी/बेचूंगा/बेचूंगी/बेचेगा/बेचेगी/बेचेंगे
    पेज/page/अकाउंट … बंद/कॉपीराइट
    धमकी/dhamki … चिट्ठी/नाम/नोटिस
    मिलता नाम … धमकी/चिट्ठी/नोटिस

topic-domain-name =
    डोमेन
    वेबसाइट … पता/नाम/नकल/एड्रेस/खरीद
    पता/नाम/नकल/एड्रेस/खरीद … वेबसाइट
    com/in/डॉटकॉम … नाम/खरीद/ले/माँग/बेच
    नाम/खरीद/ले/माँग/बेच … com/in/डॉटकॉम
    udrp/indrp
    वेब पता
    फिशिंग/phishing
    वेबसाइट/डोमेन/पता/site/in/com … ले/लेना/लेता/लेिए/लेऊँगा/लेऊँगी/लेऊंगा/लेएगा/लेएगी/लेएंगे/लिया/किसी/चुरा/चुराना/चुराता/चुराइए/चुराऊँगा/चुराऊँगी/चुराऊंगा/चुराएगा/चुराएगी/चुराएंगे/माँग/मांग/पैसा/जैसी/ठग/kisi
    हमारी/हमारे/hamari/मेरी … जैसी/jaisi … वेबसाइट/site … ठग/ग्राहक/पैसा/बना/बनाना/बनाता/बनाइए/बनाऊँगा/बनाऊँगी/बनाऊंगा/बनाएगा/बनाएगी/बनाएंगे
    डॉट कॉम/com
    वेबसाइट/website … पता/चोरी/चुरा/चुराना/चुराता/चुराइए/चुराऊँगा/चुराऊँगी/चुराऊंगा/चुराएगा/चुराएगी/चुराएंगे

topic-adr =
    मध्यस्थता
    आर्बिट्रेशन
    विवाद … बिना/बाहर/सुलझा/अदालत/पार्टनर/अनुबंध/लाइसेंस/सुलह
    बिना/बाहर/सुलझा/अदालत/पार्टनर/अनुबंध/लाइसेंस/सुलह … विवाद
    बिना/bina … अदालत/वकील/जज … सुलझा/विवाद/suljha
    विशेषज्ञ निर्णय/निर्धारण
    खंड/क्लॉज/clause … विवाद/अनुबंध
    विवाद/अनुबंध … खंड/क्लॉज/clause
    सुलह/समझौता … विवाद/ब्रांड/लोगो/पार्टनर
    विवाद/ब्रांड/लोगो/पार्टनर … सुलह/समझौता
    बिना/bina … कोर्ट/अदालत/मुकदमा … सुलझा/निपटा/समझौता/पार्टनर/suljha/suljhana/niptana
    बीच/तीसरा/तीसरे/निष्पक्ष/beech/bich/teesra/tisra … आदमी/व्यक्ति/फैसला/बिठा/सुलह/faisla
    कोर्ट/अदालत … बिना/बाहर/जाए/bina/bahar … सुलझा/समझौता/मामला/suljha
    कोर्ट/कचहरी/kachehri … बिना/bina/हल
    समझौता … कराने/करवाने/कौन
    विवाद/लड़ाई/लडाई/ladai … पार्टनर/ब्रांड/नाम

topic-costs-support =
    कितना … खर्च/पैसा/शुल्क/लगेगा !रॉयल्टी !समय !साल
    खर्च/पैसा/शुल्क/लगेगा … कितना !रॉयल्टी !समय !साल
    कितना/पैसा/खर्च … ट्रेडमार्क/पेटेंट/डिज़ाइन/लोगो/रजिस्टर !माँग
    ट्रेडमार्क/पेटेंट/डिज़ाइन/लोगो/रजिस्टर … कितना/पैसा/खर्च !माँग
    ट्रेडमार्क/पेटेंट/डिज़ाइन/लोगो/रजिस्टर … कितना/पैसा … लगेगा/पैसा/खर्च
    खर्च/शुल्क/दाम/महँगा/महंगा/mehnga/सस्ता/बजट/budget … पेटेंट/ट्रेडमार्क/डिज़ाइन/रजिस्टर/आवेदन
    पेटेंट/ट्रेडमार्क/डिज़ाइन/रजिस्टर/आवेदन … खर्च/शुल्क/दाम/महँगा/महंगा/mehnga/सस्ता/बजट/budget
    मुफ्त/मुफ़्त/फ्री/muft/free … मदद/वकील/सलाह/सहायता/ट्रेडमार्क/पेटेंट
    मदद/वकील/सलाह/सहायता/ट्रेडमार्क/पेटेंट … मुफ्त/मुफ़्त/फ्री/muft/free
    पैसे/पैसा/paise … नहीं/कम/nahi/kam … पेटेंट/ट्रेडमार्क/आविष्कार/वकील
    छूट/डिस्काउंट/discount/सब्सिडी/subsidy/अनुदान
    बिल/invoice/इनवॉइस/चिट्ठी … असली/नकल/धोखा/ठगी/फर्जी/fraud/scam/asli
    असली/नकल/धोखा/ठगी/फर्जी/fraud/scam/asli … बिल/invoice/इनवॉइस/चिट्ठी
    वकील/एजेंट … कैसे/कहाँ/चुन/अच्छा/सस्ता/ढूँढ/kaise/kahan
    कैसे/कहाँ/चुन/अच्छा/सस्ता/ढूँढ/kaise/kahan … वकील/एजेंट
    msme/एमएसएमई/स्टार्टअप … छूट/शुल्क/मदद/योजना
    छूट/शुल्क/मदद/योजना … msme/एमएसएमई/स्टार्टअप
    बिल/चिट्ठी/ईमेल/मैसेज/email … सरकारी/सरकार/असली/भरूँ/भरूं/भर/भरना/भरता/भरिए/भरूँगा/भरूँगी/भरूंगा/भरूंगी/भरेगा/भरेगी/भरेंगे/धोखा/रुपये/यूरो/sarkari/bharu/euro … भरूँ/भरूं/असली/नकली/आया/मांगा/bharu/asli
    गरीब/छोटे/garib/gareeb/बेरोजगार/महिला/आदिवासी … मुफ्त/मदद/छूट/योजना/muft/madad/yojana
    कुल/total/सब/milake/मिलाकर … खर्च/पैसा/लगेगा/kharch
    वकील/एजेंट … भरोसेमंद/अच्छा/ढूँढ/ढूंढ/सही/bharose/accha/dhundh/मांग/महँगा/महंगा
    फीस/fees/fis/शुल्क … माँग/मांग/maangi/mangi/असली/asli/छूट/महिला
    पैसा … कम … पहले/कौन/कराऊँ/कराऊं
    महिला/mahila … छूट/fees/fis/शुल्क
    वकील … पेटेंट/अच्छा/achha/मिलेगा/कहाँ/कहां

## शब्दों के बारे में

# अपने आप में कोई अर्थ न रखने वाले शब्द।
stop =
    का की के को से में मे पर तक ने और या एवं व भी ही तो कि क्योंकि अगर यदि लेकिन मगर पर जब तब जो जिस जिसे जिसने
    यह ये वह वो इस उस इन उन इसे उसे इसका उसका इसकी उसकी इसके उसके इनका उनका ऐसा वैसा ऐसे वैसे
    मैं मैने मैंने मुझे मुझको मेरा मेरी मेरे हम हमें हमने हमारा हमारी हमारे आप आपका आपकी आपके तुम तुम्हारा कोई किसी कुछ
    क्या कैसे क्यों कब कहाँ कहां कौन कौनसा कौनसी किस किसका
    है हैं हूँ हूं हो था थी थे होगा होगी होंगे होना होता होती होते हुआ हुई हुए
    कर करना करने करनी करूँ करूं करें करे करो करता करती करते किया की किए कीजिए करवा करवाना कराना करा कराएँ करवाऊँ
    सकता सकती सकते चाहिए चाहता चाहती चाहते पाता पाना रहा रही रहे गया गई गए जा जाए जाएगा जाता जाती जाते दिया दी दिए दे देना ले लेना लिया लूँ
    नहीं ना मत न हाँ हां जी बस अब अभी फिर बाद पहले साथ लिए बारे वाला वाली वाले बहुत ज़्यादा ज्यादा कम थोड़ा सब सभी
    कृपया प्लीज प्लीज़ नमस्ते धन्यवाद सर मैडम भाई बताओ बताइए बताएं बताएँ बता
    ka ki ke ko se me mein main par pe tak ne aur ya bhi hi to toh agar lekin magar jab jo jis jisne
    yeh ye woh wo is us in un ise use iska uska isko usko aisa waisa aise
    mai maine mujhe mujhko mera meri mere hum ham hume hamara hamari hamare aap apka aapka apki aapki apke aapke tum koi kisi kuch kuchh
    kya kaise kese kyu kyun kyon kab kaha kahan kaun kaunsa konsa kis kiska
    hai hain h hu hun hoon ho tha thi the hoga hogi honge hona hota hoti hua hui hue
    kar karna karne karni karu karun karoon kare karen karo karta karti karte kiya kijiye karwana karana karaye
    sakta sakti sakte sakti chahiye chahta chahti chahte raha rahi rahe gaya gayi gaye ja jaye jayega jata jati diya di de dena le lena liya lu
    nahi nhi na mat haan han ji bas ab abhi phir fir baad pehle pahle sath saath liye bare wala wali wale bahut jyada zyada kam thoda sab sabhi
    please plz pls bhai sir madam batao bataye bataiye bata
    the a an of for my to i it and or can do

# हर पंक्ति अपने पहले शब्द की तरह पढ़ी जाती है।
same =
    ट्रेडमार्क ट्रेड्मार्क ट्रेडमार्क्स trademark trademarks tradmark tredmark trademarked trade_mark ट्रेड_मार्क व्यापार_चिह्न व्यापार_चिन्ह vyapar_chihn
    पेटेंट पेटेन्ट पेटंट पैटेंट patent patents patant petent patented patentable ekasv
    कॉपीराइट कापीराइट कॉपीराईट कोपीराइट copyright copyrights copyrighted copy_right कॉपी_राइट प्रतिलिप्यधिकार
    आविष्कार अविष्कार आविस्कार ईजाद इजाद इन्वेंशन आविष्कारक अविष्कारक aavishkar avishkar aviskar avishkarak invention inventions invent invented inventor
    डिज़ाइन डिजाइन डिज़ाईन डिजाईन डिझाइन design designs dizain dijain अभिकल्प
    डिज़ाइनर डिजाइनर designer dizainer
    लोगो logo logos
    ब्रांड ब्रैंड ब्राण्ड ब्रॅंड brand brands brandname
    नाम naam nam name names
    लाइसेंस लाइसेन्स लायसेंस लाईसेंस licence license licences licenses licensing laisens अनुज्ञप्ति
    रॉयल्टी रायल्टी रोयल्टी royalty royalties royalti
    फ्रेंचाइजी फ़्रेंचाइज़ी फ्रैंचाइजी फ्रेंचाइज़ी फ्रैंचाइज़ी franchise franchisee franchisor franchising
    नकल नक़ल nakal naqal nakli naqli copy copies copied copying कॉपी kopi fake duplicate डुप्लीकेट counterfeit जाली
    फर्जी फ़र्ज़ी फ़र्जी farzi farji
    चोरी चुरा चुराया चुराई चुराना chori chura churaya churai stolen steal stole
    रजिस्टर पंजीकरण पंजीकृत रजिस्टर्ड रजिस्ट्रेशन रजिस्ट्री register registered registration registry panjikaran panjikrit ragister rajistar
    आवेदन अर्ज़ी अर्जी अप्लाई aavedan avedan application applications apply arzi arji फाइलिंग filing
    सुरक्षा सुरक्षित संरक्षण संरक्षित प्रोटेक्ट प्रोटेक्शन suraksha surakshit sanrakshan protect protected protection
    रहस्य राज़ सीक्रेट गुप्त rahasya raaz secret secrets gupt
    गोपनीय गोपनीयता gopniya gopniyata confidential confidentiality
    एनडीए nda
    समझौता समझौते samjhauta agreement एग्रीमेंट करार karar
    अनुबंध कॉन्ट्रैक्ट कांट्रैक्ट contract anubandh kontract
    आइडिया आईडिया विचार idea ideas idia vichar
    वकील vakil vakeel wakil lawyer attorney advocate एडवोकेट
    एजेंट agent agents ejent
    शुल्क फीस फ़ीस shulk fee fees fis
    खर्च खर्चा ख़र्च kharch kharcha cost costs
    अदालत कोर्ट कचहरी न्यायालय adalat court kachehri
    मुकदमा मुक़दमा केस mukadma mukadama case sue sued
    चिट्ठी चिठ्ठी नोटिस पत्र chitthi chithi letter notice notis patra
    विवाद झगड़ा झगडा vivad jhagda jhagra dispute disputes
    मध्यस्थता मध्यस्थ मीडिएशन मेडिएशन madhyasthata madhyasth mediation mediator
    आर्बिट्रेशन माध्यस्थम् माध्यस्थम पंचाट आर्बिट्रेटर arbitration arbitrator panchat
    डोमेन डोमैन domain domains domen
    वेबसाइट website websites vebsite साइट site
    सॉफ्टवेयर सॉफ़्टवेयर साफ्टवेयर software softwear
    ऐप एप एप्प app apps
    कोड code
    गाना गीत गाने संगीत gana gaana gaane song songs music sangeet
    फोटो फ़ोटो तस्वीर photo photos tasveer tasvir image images pic pics photograph
    चित्र chitra
    किताब पुस्तक kitab kitaab pustak
    वीडियो विडियो video videos
    रेसिपी रेसीपी नुस्खा नुस्ख़ा फॉर्मूला फ़ॉर्मूला फार्मूला recipe recipes resipi nuskha formula
    मशीन machine machines mashin mashine यंत्र
    कर्मचारी कर्मचारियों karmchari karamchari employee employees staff स्टाफ worker वर्कर
    मालिक maalik malik owner स्वामी
    पार्टनर साझेदार साझीदार partner partners partnar sajhedar
    फैक्ट्री फ़ैक्टरी फैक्टरी कारखाना factory karkhana
    कंपनी कम्पनी फर्म फ़र्म company companies kampani firm
    दुकान दूकान dukan dukaan shop
    कारोबार karobar
    बिज़नेस बिजनेस बिज़नस business bijness
    उत्पाद प्रोडक्ट product products utpad
    देश देशों desh country countries deshon
    विदेश विदेशी videsh abroad foreign
    दुनिया duniya world
    अंतरराष्ट्रीय अंतर्राष्ट्रीय अन्तर्राष्ट्रीय antarrashtriya international
    बीज beej seed seeds
    किस्म क़िस्म kism variety varieties
    जीआई gi gitag
    कस्टम कस्टम्स customs custom सीमा_शुल्क
    नवीनीकरण नवीकरण रिन्यू रिन्यूअल renew renewal naveenikaran navinikaran
    विरोध अपोजिशन opposition oppose virodh
    क्लास वर्ग श्रेणी class classes varg
    ग्राहक कस्टमर grahak customer customers
    अपॉइंटमेंट अपाइंटमेंट अपॉइन्टमेंट अपोइंटमेंट appointment appointments apointment appoitment मुलाकात mulakat mulaqat
    मीटिंग meeting
    बुकिंग बुक booking bookings book
    समय टाइम time samay
    रद्द radd rad cancel कैंसल कैंसिल cancle cansel
    बदल बदलना बदलनी बदलो बदलें badal badlo badalna badalni change चेंज
    मिटा मिटाना मिटाओ मिटाएँ मिटाएं mita mitao mitana delete डिलीट erase
    हटा हटाओ हटाना hata hatao hatana remove रिमूव
    इंसान इन्सान आदमी व्यक्ति insan insaan aadmi admi vyakti human person
    सलाहकार salahkar salahakar adviser advisor
    विशेषज्ञ एक्सपर्ट expert visheshagya
    बात baat bat
    मदद सहायता madad help हेल्प sahayata
    मैसेज मेसेज message messages msg msgs संदेश sandesh
    भाषा bhasha bhasa language
    हिंदी हिन्दी hindi
    अंग्रेजी अंग्रेज़ी इंग्लिश english angrezi angreji inglish
    फ्रेंच फ़्रेंच
    फोन फ़ोन phone fon कॉल call
    फ्रीलांसर फ़्रीलांसर freelancer freelance
    प्रतिस्पर्धी प्रतियोगी competitor competitors मुकाबले
    सबूत साक्ष्य saboot sabut proof evidence
    इस्तेमाल उपयोग istemal upyog use using
    उल्लंघन अतिलंघन ullanghan infringement infringe
    नवीनता नयापन naveenta novelty
    मुफ्त मुफ़्त muft free फ्री फ़्री
    निर्यात एक्सपोर्ट export niryat
    प्रमाणपत्र सर्टिफिकेट certificate pramanpatra
    मध्यम medium
    स्टार्टअप startup
    परीक्षक examiner
    प्रजनक breeder ब्रीडर prajanak
    शिकायत complaint shikayat
    खोज सर्च search khoj
    पीसीटी pct
    मैड्रिड madrid
    हेग hague
    ओपन open
    अपलोड upload uploaded डाल dal daal
    डाउनलोड download
    अनुमति इजाज़त इजाजत परमिशन permission anumati ijazat
    सुन sun suna
    रील reel reels
    विज्ञापन ad ads advertisement vigyapan
    हस्ताक्षर साइन sign
    मसाला masala
    चाय chai
    साड़ी साडी saree sari
    आम aam
    चावल chawal
    शहद shahad
    टैग tag
    प्रकाशित publish published पब्लिश chhap छप छापा
    गुजारिश request
    ढाबा dhaba
    कपड़ा कपड़े kapda kapde
    जूता जूते joota joote jute shoes
    सस्ता sasta सस्ती sasti cheap
    असली asli original ओरिजिनल
    तरीका tarika method तरीके
    सूचना soochna
    पहले pehle pahle
    कितना कितने कितनी kitna kitne kitni kitana
    पैसा पैसे paisa paise rupaye रुपये रुपए रुपया rupees
    लगेगा लगता लगेंगे lagega lagta lagenge लगते
    दिखा दिखाया दिखाई दिखाना dikha dikhaya dikhai dikhana
    बेच बेचना बेचता बेचते bech bechna bechta bechte bechti
    बना बनाया बनाई बनाता बनाते bana banaya banai banata banate banati
    साबित sabit saabit prove
    मिलता milta miltajulta मिलता-जुलता similar
    अधिकार adhikar हक हक़ haq rights right
    बिल bill invoice इनवॉइस
    ठगी धोखा fraud scam फ्रॉड dhokha thagi
    छूट डिस्काउंट discount chhoot chhut रियायत
    सलाह salah advice
    कैटलॉग catalogue
    रिपोर्ट report
    लिस्टिंग listing
    इंस्टाग्राम instagram insta इंस्टा
    फेसबुक facebook fb
    यूट्यूब youtube
    अमेज़न अमेज़ॅन अमेजन amazon
    मेला मेले mela mele fair प्रदर्शनी exhibition
    ऑनलाइन online
    निवेशक investor investors इन्वेस्टर niveshak
    विश्वविद्यालय यूनिवर्सिटी university
    एआई ai
    स्टे stay निषेधाज्ञा injunction
    हर्जाना मुआवज़ा मुआवजा क्षतिपूर्ति muavza
    समनुदेशन असाइनमेंट assignment
    मूल्यांकन वैल्यूएशन valuation
    किसान kisan farmer
    जगह jagah place
    इलाका इलाके ilaka क्षेत्र region
    गाँव गांव gaon gav
    नया नई नयी नए naya nayi naye new
    पुराना पुरानी पुराने purana purani purane
    सूची लिस्ट list suchi
    सोर्स source
    अपॉइंटमेंट appoinment apoinment appointmnt appt apoitment apointmnt appoinmnt अपोइनमेंट अपोइंमेंट अपॉइंमेंट अप्पॉइंटमेंट appointement
    रद्द kensil kensel cancil cansil cancell cancl कैन्सल कैंसेल
    समय timing timings टाइमिंग taim tym
    मिटा डिलिट dilit dileet
    आविष्कार khoj_ ijad aviskaar
    नाम naamo nam_ नामों सरनेम surname
    रेसिपी मसाले_का नुस्खे nuskhe nuskhe formule
    कपड़ा कुर्ती kurti kurtiyan lehnga lehenga लहँगा लहंगा kurta कुर्ता sari
    मशीन यंत्र yantra यन्त्र jantra
    दुकान dukaan स्टोर store दूकानें
    मालिक swami

# रोज़ के शब्द जो इस क्षेत्र के शब्दों जैसे दिखते हैं, ताकि उन्हें टाइपिंग की गलती न समझा जाए।
common =
    पेंट पेट पेटी पैंट पैसेंट पेशेंट बाजार बाज़ार बीच बीस तीज चीज़ चीज रीत मीत काम दाम शाम आम नामी नामा
    लोग लोगों लोटा लोहा लोन देर देसी देह वेश दवा दावत दाने डोर डिनर डीजल कोट कोर कार किराया
    किस्मत किस्सा किस्त किशमिश मालिश माली माला मार्च मार्क्स मार्ग वर्ष वर्दी स्वर्ग वर्षा गाली गाय गायब जाना
    शुक्र खेल खर्राटे अदा अदालती मुकाबला मुकाम राज राजा राजधानी नकद नहर नकाब नक्शा
    patient patients paint pet brain bread grand lodge lego nahar nagar nam narm kamar kam dam sham
    code cold chord beech bees seedha sidha desi deshi kismat kisan
    strike random modest kidney overcome cancer nights lights bright fights worked working looking cooking blocking marathon operation insane अर्थ अर्थों अर्थात
