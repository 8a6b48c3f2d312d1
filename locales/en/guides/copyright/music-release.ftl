question = I want to release my own song. What must I do about the rights and the money?
answer =
    The copyright in your song is yours when you create it. In most countries no registration is needed. Some ask that it is written down or recorded.
    Before the release:
    – agree in writing who wrote what, and each person’s share;
    – clear what is not yours: beat, sample, cover song, picture;
    – join a collective management organisation and declare the song;
    – choose a distributor, the firm that brings recordings to streaming services;
    – get a code for each recording;
    – check that your artist name is free, and think of a trademark.
more-1 =
    The song and the recording are different things. Words and tune are the song. What people hear is the recording, also called the master. They can have different owners.
    Codes help the money to find you:
    – ISRC, the International Standard Recording Code, names a recording. Your distributor or the national ISRC agency gives it. Each new version gets its own. Keep it if you change the distributor.
    – ISWC, the International Standard Musical Work Code, names the song. It comes after you have declared the song.
    A code is a label. It proves no ownership.
more-2 =
    Read the distributor’s terms before you upload:
    – You should keep your rights. A licence is enough for the job.
    – Exclusive or not, for how long, and how do you leave?
    – What do you pay, and when do you get your money?
    – What happens to your songs if you stop paying?
    – Who may claim your music in videos of others?
    Do not buy plays. Services can remove the music and keep back the money.
    With a label, ask who owns the master, until when, and what you must pay back. Let a lawyer read it first.
more-3 =
    The traps:
    – A beat from the internet is often a small licence, with a limit on plays and uses. Read it.
    – A sample, however short, can need a yes from the owner of the song and of the recording.
    – A cover: your recording is yours, the song is not. For sound alone, many countries have a simple licence for the same words and tune. A changed text, or a video, needs a permission of its own.
    Example: a duo uploads a song. Later the producer says that part of the master is his. The distributor holds the money until they agree. A signed sheet with all shares would have avoided it.
ask =
    how to copyright my song before uploading to spotify
    i want to put my music on streaming what to register first
    isrc code where do i get it
    distributor or label who owns my song then
    can i upload a cover song and earn money
    bought a beat on youtube can i release it
    producer wants half of my song is that fair
    how do musicians in ghana get paid from streaming
    register band name and song together
    do i need a lawyer for a record deal
    small sample from an old record ok or not
    youtube claims my own song against me
    gospel choir cd who has to be asked
    my beat was used by a rapper
    song on spotify, rights first
    where do i register my beats before i put them online
    gospel singer released the hymns that i wrote
    i rapped on a beat from the internet, may i sell it
