name = Dawati la msaada wa miliki bunifu (ofisi ya mfano)
greeting = Karibu kwenye dawati la mfano la msaada wa miliki bunifu: washauri wa hapa ni wa kubuni na hakuna mkutano wa kweli unaofanyika.
hours = siku za kazi, saa za ofisi
contact = Haya ni maonyesho, hivyo hakuna anayejibu hapa. Kwa mtu halisi, wasiliana na ofisi ya miliki bunifu ya nchi yako.
