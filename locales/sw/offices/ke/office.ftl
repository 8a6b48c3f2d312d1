name = Dawati la msaada wa miliki bunifu, Kenya (mfano)
greeting = Karibu kwenye dawati la msaada wa miliki bunifu kwa biashara ndogo nchini Kenya.
hours = siku za kazi, saa za ofisi, kwa saa za Nairobi
contact = Weka miadi na mshauri katika mazungumzo haya, au wasiliana na Kenya Industrial Property Institute (KIPI) kupitia tovuti yake.
phone = Kwa simu: huu ni mfano. Ofisi halisi huandika hapa nani anampigia nani.
video = Kwa video: huu ni mfano. Ofisi halisi huweka hapa kiungo cha mkutano.
place-nairobi = Nairobi
    .at = Katika ofisi ya Nairobi: huu ni mfano. Ofisi halisi huandika hapa anwani yake na njia ya kufika.
