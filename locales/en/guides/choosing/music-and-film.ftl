question = We make music or films. Which protection matters first?
answer =
    Copyright comes by itself when you create. What decides about money are papers and names:
    – a note of who wrote, played and recorded what, and how you share;
    – contracts with musicians, actors, crew, composer and the author of a book you film;
    – a collecting society, which collects money for your songs, if that suits you;
    – the name of the band, label, channel or series: trademark;
    – secrecy for scripts and unreleased tracks.
    A song has several rights: in music and words, in the performance, in the recording. A film joins many more.
more-1 =
    The typical trap: nobody writes down the shares. When the song earns money, everybody remembers it differently.
    Other traps:
    – Beats, samples, loops, fonts, pictures and AI tools: check the licence before the release.
    – “All rights, for ever, everywhere” for a small sum. Ask for limits, a share, or the rights back later.
    – The other side pays once and you give up your name.
    – A cover version or a film with a known song: you normally need permission, often more than one.
    – Film without signed papers: no broadcaster or platform will take it.
    – You join a society, then give the same rights to somebody else.
more-2 =
    First steps:
    – Fill in a sheet of shares on the day of the recording. All sign.
    – Keep project files and dated versions. Register the work if your country offers it and you want proof.
    – Search the band or series name and file it. Agree who keeps it if you split.
    Treaties set the least time. Many countries give more.
    Authors: { $author } after death.
    Films, where the law counts from the release: { $film }.
    Performers and makers of recordings, in World Trade Organization members: { $performers } from the performance or recording.
    Example: a band signs a sheet, joins the society, and lets the filmmaker use one song in one film only.
ask =
    band from ghana which rights do we need before release
    short film producer checklist of rights
    i produce beats at home what is protected and how
    first album as independent artist what papers do i need
    youtube channel with own series name and music protection
    do i have to join a collecting society for my songs
    how long are performers rights in a recording protected
    film maker from tunisia starting a production company ip basics
    podcast and jingle which protection matters
    choir and studio recording which rights come up
    animation studio series and figures where to begin
    i sing and also act, which rights must i sort out
    starting a small record label, what comes first
