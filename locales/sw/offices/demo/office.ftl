name = Dawati la msaada wa miliki bunifu (ofisi ya mfano)
greeting = Karibu kwenye dawati la mfano la msaada wa miliki bunifu: washauri wa hapa ni wa kubuni na hakuna mkutano wa kweli unaofanyika.
hours = siku za kazi, saa za ofisi
contact = Haya ni maonyesho, hivyo hakuna anayejibu hapa. Kwa mtu halisi, wasiliana na ofisi ya miliki bunifu ya nchi yako.
phone = Kwa simu: haya ni maonyesho. Ofisi halisi huandika hapa nani anampigia nani.
video = Kwa video: haya ni maonyesho. Ofisi halisi huweka hapa kiungo cha mkutano.
place-casablanca = Casablanca
    .at = Katika ofisi ya Casablanca: haya ni maonyesho. Ofisi halisi huandika hapa anwani yake na njia ya kufika.
