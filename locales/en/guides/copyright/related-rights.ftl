question = I sing, play, record or broadcast. What rights do I have besides the songwriter?
answer =
    You have related rights. They protect people who bring works to the public:
    – Performers, such as singers, musicians, actors and dancers: recording your performance needs your consent, and so do many uses.
    – Producers: those who organise and pay for a sound recording. They decide about copies of it.
    – Broadcasters: radio and television. They decide about some uses of their signal.
    So one recorded song has several owners. A user may need a permission from each.
    In most countries you need no registration. How far the rights go depends on the country.
more-1 =
    How long they last:
    Members of the World Trade Organization give performers and producers of recordings at least { $performers }.
    Where broadcasters have such a right under these rules, it lasts at least { $broadcasts }.
    The least developed members have more time to bring these rules in.
    The time is counted from the end of the year of the performance, recording or broadcast.
    Many countries give more. Ask your copyright office.
    Put a P in a circle, the year and the owner on a recording. It warns others, and a few laws ask for it.
more-2 =
    Agree before the recording, in writing:
    – Who owns the final recording, called the master: the band, the studio or the person who pays?
    – What may be done with it: album, adverts, film, online?
    – What do session players, backing singers and the sound engineer get: a fee, a share, a credit?
    – Who owns the name of the band?
    In films the law is often different. In many countries, an actor who agrees to be filmed passes rights to the producer, unless the contract says otherwise.
more-3 =
    Do not leave money on the table. Many countries pay performers and producers when recordings are broadcast or played in public.
    A collective management organisation collects it. Join, and report each recording with your role in it.
    Not every country has this right, and money from abroad depends on agreements between countries.
    The trap: “buy-out”. It means a single payment for everything, often for all time.
    Example: a hotel films a wedding band and uses the clip in an advert. The band agreed to play, not to be used in adverts. In many countries it can object or ask for a fee.
ask =
    i am a session drummer do i get royalties
    who owns the recording, the studio or the singer
    copyright my voice
    radio plays my record how do i get money
    someone filmed our dance show and put it on youtube
    neighbouring rights what is that
    i only sang the chorus what are my rights
    tv spot with me as actor was used again without paying
    label owns my masters what does it mean
    another station copied our radio show
    beat maker and singer fight over the track
    singer on the track wants a share
    i play drums on the record, do i get something
    my voice is on the track but my name is not
    actor in an advert, they show it again and again
