question = How do I check that a name is free before I use it?
answer =
    Search before you print, launch or file. Look here first:
    – The Global Brand Database of the World Intellectual Property Organization (WIPO): free, many countries.
    – The trademark database of each office where you will sell.
    – The web, app stores, online shops, the company register and domain names.
    Look for similar names too, not only the same one. Compare sound, spelling, look and meaning, for the same or related goods and services.
    A clean search lowers the risk. It never proves that a name is free.
more-1 =
    How to search well:
    – Start with the exact name, then other spellings, parts of it and translations.
    – Try how it sounds in the other scripts your customers read.
    – Look in the classes of your goods, and in related ones.
    – Note the date and what you found.
    The trap: very recent filings may not be visible yet. In some countries a name in use without registration can also stop you.
    A well-known mark can stop you even for other goods.
more-2 =
    You found something similar? Do not panic. Check if it is still in force, in which country, for which goods, and who owns it.
    You can choose another name, shorten your list of goods, or ask the owner for written consent.
    Example: “Solara” for lamps is registered. “Solaria” for lamps is risky. “Solaria” for jam is probably further away, but check.
    Before a large order of packaging, have an adviser look at the result. Changing a name later costs more.
ask =
    how to check if a name is taken
    is my brand name free
    trademark search free where
    how do i know if someone already has this logo
    i already printed 500 labels, how can i check the name is ok
    can i use a name if its registered in another country
    someone has nearly same name but spelled different, can i still use
    search trademarks all over the world
    opening a cafe in lagos and scared the name belongs to someone
    name not in database so i can use it?
    before i print the sign i want to be sure the name is free
    is somebody using this name already
    similar sounding names, how do i search
    look up a logo in the register
    can i use the same name as a shop in another country
    one letter different from a brand for other goods
