# सरकारी शुल्क: नाम, रकम, शर्तें। रकम भरी जाती है; यहाँ कोई अंक नहीं।
# “item-…” शुल्कों के नाम हैं; “condition-…” और “cut-…” सूची के भीतर के छोटे वाक्यांश हैं।

## Lines and sums of an estimate

line = { $item }: { $amount }
line-party = { $item } ({ $party }): { $amount }
with-condition = { $line } – { $conditions }
total = सरकारी शुल्क: { $amounts }।
total-open = यहाँ पता सरकारी शुल्क: { $amounts }। और भी देना होगा।
money = { $amount }
assumed = इस आधार पर गिना गया: { $conditions }।
unknown = यहाँ पता नहीं: { $items }। देखें: { $page }
item-of = { $item } ({ $party })
later = बाद में देना होगा: { $line }
may-cut = आपको छूट मिल सकती है: { $cuts }।
cut-made = पहले ही घटा दिया गया: { $cuts }।
ask-person = इसे किसी इंसान को देखना होगा: { $why }
checked = आँकड़ा यहाँ देखा गया: { $page } ({ $date })
side-complainant = शिकायतकर्ता
side-respondent = जवाब देने वाला पक्ष
institute-XN = नॉर्डिक पेटेंट संस्थान
institute-XV = विशेग्राद पेटेंट संस्थान

## Madrid System

item-basic-fee = मूल शुल्क
item-supplementary-fee = पूरक शुल्क
item-complementary-fee = अतिरिक्त देश शुल्क (complementary fee)
item-individual-fee = वैयक्तिक शुल्क
item-individual-fee-collective = सामूहिक ट्रेडमार्क का वैयक्तिक शुल्क
item-individual-fee-second-part = वैयक्तिक शुल्क का दूसरा भाग
item-subsequent-designation-basic = बाद में देश जोड़ने का मूल शुल्क
item-renewal-basic = नवीनीकरण का मूल शुल्क
item-renewal-supplementary = नवीनीकरण का पूरक शुल्क
item-renewal-complementary = नवीनीकरण का अतिरिक्त देश शुल्क (complementary fee)
item-individual-fee-renewal = नवीनीकरण का वैयक्तिक शुल्क
item-individual-fee-renewal-collective = सामूहिक ट्रेडमार्क के नवीनीकरण का वैयक्तिक शुल्क

## PCT

item-intl-filing-fee = अंतरराष्ट्रीय आवेदन शुल्क
item-sheet-over-30 = अतिरिक्त पन्नों का शुल्क
item-efiling-reduction = ऑनलाइन आवेदन की छूट
item-reduction-90-percent = हकदार आवेदकों की छूट
item-transmittal-fee = प्रेषण शुल्क
item-intl-search-fee = अंतरराष्ट्रीय खोज शुल्क
item-handling-fee = हैंडलिंग शुल्क
item-prelim-exam-fee = प्रारंभिक परीक्षा शुल्क
item-restoration-of-priority-fee = प्राथमिकता अधिकार बहाल करने का शुल्क

## Hague System

item-basic-fee-first-design = पहले डिज़ाइन का मूल शुल्क
item-basic-fee-additional-design = आगे के डिज़ाइनों का मूल शुल्क
item-publication-fee = प्रकाशन शुल्क
item-publication-extra-page = अतिरिक्त पन्नों का प्रकाशन शुल्क
item-description-over-100-words = लंबे विवरण का शुल्क
item-standard-designation = देश चुनने का मानक शुल्क
item-standard-designation-additional = आगे के डिज़ाइनों के लिए देश चुनने का मानक शुल्क
item-individual-designation-fee = देश चुनने का वैयक्तिक शुल्क
item-individual-renewal-fee = नवीनीकरण का वैयक्तिक शुल्क
item-renewal-basic-first-design = पहले डिज़ाइन के नवीनीकरण का मूल शुल्क
item-renewal-basic-additional-design = आगे के डिज़ाइनों के नवीनीकरण का मूल शुल्क
item-renewal-standard-designation = नवीनीकरण का मानक शुल्क

## Disputes

item-wipo-single-panelist = अकेले विशेषज्ञ वाले पैनल का शुल्क
item-wipo-three-panelists = कई विशेषज्ञों वाले पैनल का शुल्क
item-wipo-over-10-domains = बहुत-से डोमेन नामों का शुल्क
item-wipo-withdrawal-refund = जल्दी वापस लेने पर पैसे की वापसी
item-arbitration-registration = पंजीकरण शुल्क
item-arbitration-administration = प्रशासन शुल्क
item-expedited-arbitration-registration = पंजीकरण शुल्क, शीघ्र आर्बिट्रेशन
item-expedited-arbitration-administration = प्रशासन शुल्क, शीघ्र आर्बिट्रेशन
item-expedited-arbitrator-fee = आर्बिट्रेटर का शुल्क, शीघ्र आर्बिट्रेशन
item-arbitrator-fee = आर्बिट्रेटरों का शुल्क, प्रति घंटा
item-mediation-administration = मध्यस्थता का प्रशासन शुल्क
item-mediator-fee = मध्यस्थ का शुल्क
item-expert-determination-administration = विशेषज्ञ के निर्णय का प्रशासन शुल्क
item-ip-system-user-reduction = WIPO की प्रणालियाँ इस्तेमाल करने वालों की छूट

## Offices

item-filing = आवेदन शुल्क
item-national-phase-entry = राष्ट्रीय चरण में प्रवेश का शुल्क
item-search = खोज शुल्क
item-examination = परीक्षण शुल्क
item-designation = देश चुनने का शुल्क
item-grant = अधिकार मिलने का शुल्क
item-renewal-year = उस साल का नवीनीकरण शुल्क
item-maintenance = अधिकार चालू रखने का शुल्क
item-patent-renewal = पेटेंट का नवीनीकरण शुल्क
item-mark-first-class = ट्रेडमार्क, पहला वर्ग
item-mark-collective = सामूहिक ट्रेडमार्क
item-mark-further-class = ट्रेडमार्क, आगे के वर्ग
item-mark-filing = ट्रेडमार्क का आवेदन
item-mark-class = ट्रेडमार्क का आवेदन, हर वर्ग
item-mark-registration = ट्रेडमार्क का पंजीकरण
item-mark-renewal = ट्रेडमार्क का नवीनीकरण
item-mark-use-declaration = ट्रेडमार्क के इस्तेमाल की घोषणा
item-design-filing = डिज़ाइन का आवेदन
item-design-additional = आगे के डिज़ाइन
item-design-deferment = प्रकाशन का स्थगन
item-design-renewal = डिज़ाइन का नवीनीकरण

## What a figure rests on: short, without a full stop

condition-one-class = एक ही वर्ग
condition-one-design = एक ही डिज़ाइन
condition-one-reproduction-each = हर डिज़ाइन की एक ही तस्वीर
condition-up-to-thirty-sheets = जितने पन्ने शामिल हैं उनसे ज़्यादा नहीं
condition-one-domain-name = एक ही डोमेन नाम
condition-one-panelist = अकेला विशेषज्ञ
condition-asked-by-complainant = बड़ा पैनल शिकायतकर्ता माँगता है
condition-black-and-white = ट्रेडमार्क में कोई रंग नहीं
condition-online-filing = ऑनलाइन आवेदन
condition-paper-filing = कागज़ पर आवेदन
condition-for-companies = कंपनियों के लिए दर
condition-for-small-applicants = अकेले व्यक्तियों और बहुत छोटी फ़र्मों के लिए दर
condition-small-entity = छोटी इकाई
condition-micro-entity = सूक्ष्म इकाई
condition-least-developed = सबसे कम विकसित देशों के लिए घटी दर
condition-entitled-ninety = हकदार आवेदकों के लिए घटी दर
condition-center-discount = छोटी फ़र्मों के लिए घटी दर
condition-first-part = पहला भाग
condition-after-registration = बाद में, जब कार्यालय माँगे
condition-if-granted = तभी, जब अधिकार मिल जाए
condition-deferred-publication = प्रकाशन स्थगित
condition-in-office-currency = कार्यालय की मुद्रा में भुगतान
condition-same-office-examines = परीक्षा वही प्राधिकरण करता है जो खोज करता है
condition-goods-from-list = माल कार्यालय की सूची से चुना हुआ
condition-more-per-claim = हर दावे पर और शुल्क
condition-plus-printing = छपाई का खर्च अलग
condition-sources-differ = स्रोत अलग-अलग बताते हैं, कृपया जाँच लें
condition-earliest-day = बताए गए समय के पहले दिन के हिसाब से
condition-before-source = इस तारीख के बाद ही देखा गया

## Reductions: short, without a full stop

cut-least-developed = सबसे कम विकसित देशों के आवेदकों के लिए
cut-entitled-ninety = WIPO की सूची वाले देशों के आवेदकों के लिए
cut-electronic-filing = ऑनलाइन आवेदन करने पर
cut-searching-authority = खोज प्राधिकरण में, कुछ आवेदकों के लिए
cut-examining-authority = परीक्षा प्राधिकरण में, कुछ आवेदकों के लिए
cut-receiving-office = प्रापक कार्यालय में, कुछ आवेदकों के लिए
cut-small-entity = छोटी इकाइयों के लिए
cut-micro-entity = सूक्ष्म इकाइयों के लिए
cut-small-applicant = छोटे आवेदकों के लिए
cut-language = कुछ भाषाओं में आवेदन करने पर
cut-center-sme = WIPO केंद्र में छोटी और मध्यम फ़र्मों के लिए
cut-center-user = WIPO की प्रणालियाँ इस्तेमाल करने वालों के लिए
cut-sme-fund = यूरोपीय संघ की फ़र्मों के लिए SME Fund से पैसे की वापसी
cut-withdrawal-refund = जल्दी वापस लेने पर शुल्क का कुछ हिस्सा वापस
cut-national = कार्यालय की अपनी छूट, छोटे आवेदकों के लिए

## Why a person must look

human-madrid-safeguard = आपका देश और आपका चुना हुआ कोई देश, दोनों पुराने मैड्रिड समझौते से भी बँधे हैं। उनके बीच अलग शुल्क और छोटी समय-सीमा लागू होती है।
human-origin-not-said = किसी चुने हुए देश का शुल्क आपके अपने देश पर निर्भर हो सकता है।
human-hague-old-act = कोई चुना हुआ देश केवल पुराने हेग अधिनियम से बँधा है।

## Help

support-title = मदद, जो आपको मिल सकती है:
support-line = { $name }: { $kind }, { $whom }। देखें: { $page } ({ $date })
support-line-until = { $name }: { $kind }, { $whom }, { $to } तक। देखें: { $page } ({ $date })
support-note = आपको इसमें लिया जाएगा या नहीं, यह इसे चलाने वाले तय करते हैं।
support-kind-fee-cut = सरकारी शुल्क में कमी
support-kind-money = खर्च का कुछ हिस्सा दिया जाता है
support-kind-volunteer = स्वयंसेवी वकील की मुफ़्त मदद
support-kind-advice = शुरुआती सलाह
support-kind-search = खोज में मदद
support-whom-anyone = सबके लिए
support-whom-small-firm = छोटी फ़र्मों के लिए
support-whom-very-small = सबसे छोटी फ़र्मों और अकेले व्यक्तियों के लिए
support-whom-start-up = नई फ़र्मों के लिए
support-whom-low-means = कम साधनों वाले लोगों और फ़र्मों के लिए
support-whom-nationals = वहीं रहने वाले नागरिकों के लिए
