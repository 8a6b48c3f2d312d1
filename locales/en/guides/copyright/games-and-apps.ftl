question = We made a game or an app together. Who owns the code, the art and the name?
answer =
    Without a contract, often each person owns what he or she made. Then nobody can sell or license the whole safely.
    A game or app holds many works: code, story, pictures, figures, music, texts.
    Bring them into one hand, best a company:
    – founders, friends, artists, composers and freelancers sign a transfer;
    – for employees, the law of the country decides much, so write it down too;
    – bought parts stay with their owners, you only have a licence;
    – name, icon and main figure: search, then file them as trademarks before the launch.
    The idea and the rules of a game are free for others, as a rule.
more-1 =
    Before the launch, make a list of every part: who made it, when, under which paper.
    – Engine, plug-ins, fonts, sounds, bought art: read the licence. Limits on income, users or platforms are common.
    – Open source code: keep its conditions.
    – Voices and music: written consent for this game, adverts and sequels.
    – Parts from AI tools: note them. They may have no copyright.
    – User terms: players get a licence. Say what they may do with videos and own levels.
    Search the name in the trademark registers of your main countries.
more-2 =
    Contracts with others:
    – Publisher: give a licence, for named platforms and countries, for a time. Keep code, figures, name and sequels. Let the rights come back if it does not publish or pay.
    – Client: say who owns the finished app. Keep your own tools, and give a licence for them.
    – Investor or buyer: will ask for all the papers above.
    Show an unfinished game only under a secrecy agreement.
    If somebody leaves the team, sign a short paper on the same day: what was made, who owns it, what is paid.
more-3 =
    Copies, and your own risk:
    – The same kind of game is usually allowed. The same pictures, texts, code or a confusing name are not.
    – Save proof first. Then use the complaint form of the store.
    – Does your game look like a famous one? Change name, figures and look before the launch.
    – Real cars, clubs, songs and faces often need permission.
    Example: the artist leaves a student team and complains. The store takes the game down until the owner is clear. A transfer signed at the start would have cost nothing.
ask =
    who owns the game if my friends and me made it
    artist left our indie team and wants her drawings removed
    can i copyright my game idea
    board game rules can someone copy them
    used bought assets from the store can i sell the game
    client paid for the app can i reuse the code for another client
    publisher contract for mobile game what to watch
    can i use real car brands in my racing game
    copyright or trademark for game character
    i made a mod do i own it
    developer in another country built our delivery app without contract
    name of my app already exists in the app store
    friends quit our game project
    three friends made a phone game and one left
    my game was cloned in the play store
