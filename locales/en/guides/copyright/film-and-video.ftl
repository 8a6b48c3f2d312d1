question = We make a film, series or advert. Which rights must we collect, and who owns it?
answer =
    Collect the rights of everybody whose work or face is in it, in writing, before you film. The folder with these papers is called the chain of title.
    Without it, broadcasters, streaming services, festivals and insurers often say no.
    You need papers from:
    – writers, and the owner of the book or play behind the script;
    – director, camera, editor, designers;
    – actors and other people seen;
    – music: song and recording;
    – owners of places, artworks, archive material.
    Who owns a film by law differs from country to country. A contract makes it clear.
more-1 =
    Each paper should say:
    – what is given: a transfer or a licence;
    – for which uses: cinema, television, online, adverts, parts, new versions, goods;
    – for which countries and how long;
    – that you may cut, dub and subtitle;
    – what is paid, and any later share;
    – how the name is shown;
    – moral rights, as far as the law allows.
    An option means: you pay a little now, and may buy the story until a certain date. Buy or extend before that date. After it, the owner may sell the story to others.
    In some countries, the producer gets certain rights by law. In others only by contract.
more-2 =
    People and things in the picture:
    – A signed release from each person who can be recognised. For a child, from parents or guardians.
    – A true story: ask a lawyer about privacy and honour.
    – A private place: permission of the owner.
    – Art, posters and buildings: it depends on the country. Clear them or keep them out.
    – Logos: avoid them in adverts.
    – Music: a permission for the song and another for the recording. A radio in the background counts too.
    – A copied voice or face of a real person: ask that person first.
more-3 =
    When it is ready:
    – Deposit or register the film if your country offers it.
    – Keep the folder. Give copies, never the originals.
    – License by use, country and time. “All media, worldwide, forever” should cost much more.
    – Ask for regular reports and a right to check them.
    A format, such as the idea of a quiz show, is hard to protect. Show a written concept under a secrecy agreement.
    Example: a small studio gets an offer from a channel. The composer is a friend and never signed. Now he asks for more than the channel pays.
ask =
    chain of title what is it
    who owns the film, director or producer
    made a documentary and netflix asks for papers
    protect my script before i show it to producers
    people in the street are in our advert do i need permission
    can i show a shop logo in my movie
    friend composed music for our short film no contract
    copyright the format of our quiz show
    who owns the raw footage the videographer shot for us
    buy film rights of a book how
    nollywood producer wants all rights forever
    wedding filmmaker wants to use our video as advert
    option agreement for a novel
    who owns the wedding film
    the cameraman keeps the wedding film, is it his
    i wrote a script and a producer wants it
    who owns the documentary we made together
