question = I take my brand to a country with another language or script. What must I check?
answer =
    Check meaning, sound and writing before you print or ship.
    – Ask people who live there: is the name rude, funny, hard to say, or the plain word for the product?
    – Choose yourself how the name is written in the local letters: by its sound, by its meaning, or with a new name.
    – Search that version too, then file it. A registration in one script does not always cover the name in another.
    If you choose no local name, customers or a rival may choose it for you.
    How an office compares languages and scripts depends on the country.
more-1 =
    How to choose a local version:
    – By sound: it stays close to your name. Look at what the signs or syllables mean.
    – By meaning: easy to remember, but perhaps too descriptive to register.
    – A mix, or a new name: often the strongest, and the most work.
    Ask more than one person, from more than one region. The same letters can be read differently.
    Then use the version you registered, in the same form, on labels and online.
more-2 =
    What offices look at:
    – The translation. In many countries a foreign word is treated like its meaning. The word for “bread” in another language may be refused for bread.
    – The sound. Your name in local letters may sound like an older mark.
    – Offence. Flags, State emblems and insulting words are normally refused. In many countries religious signs are too.
    Many forms ask for a translation, and for the sound written in the letters of the office. Give both honestly.
    Under Madrid, the mark must be the same as the basic mark. A version in another script usually needs its own basic mark and its own application, or a direct filing there.
more-3 =
    The traps:
    – Fans invent a nickname for your brand, and a stranger registers it. Watch for this.
    – Your distributor chooses and files the local name. Say in the contract that it belongs to you.
    – You check the dictionary only. Slang is not in it.
    – Web addresses exist in other scripts too. Look at the important ones.
    Example: a date grower lets her buyer find a nice local name. It sells well. When they part, the buyer owns that name, and she starts again with another.
ask =
    trademark in chinese characters do i need it
    our name sounds like a swear word abroad, change it or not
    does my english trademark protect the name in arabic letters
    translate brand name for export or keep it
    transliteration of trademark what is it
    is a word from a foreign language ok as brand
    someone registered the russian version of my name
    korean customers gave our product a nickname should we register it
    does my brand mean something bad in portuguese or chinese how to check
    the office asks what my mark means in english
    my brand in hindi and urdu letters
    my name in chinese letters
    does my word mean something ugly in their language
