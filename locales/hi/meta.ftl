# भाषा: उसका अपना नाम, उसे लिखने के दूसरे तरीके, और क्या सारे पाठ तैयार हैं।

name = हिन्दी
also =
    हिंदी
    हिंदी में
    हिन्दी में
    हिंदी भाषा
    हिंदी में बात करें
    hi
    hindi
    hindi me
    hindi mein
    hindee
    hind
    hin
    in hindi
    hindi please
    hindi main
    indian language
    हिन्दि
    बोलो हिंदी
    الهندية
    هندي
    हिंदी प्लीज़
    kihindi
    印地语
    хинди
    ہندی
state = complete
