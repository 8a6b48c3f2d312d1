question = Can I protect an idea alone?
answer =
    Usually not. An idea alone is free for everyone to use.
    The law protects what you make of it. That can be a worked-out technical solution, a name, a look, a text or a computer program.
    While it is only an idea, silence and a contract are your protection.
    Tell few people. Before you tell someone, have them sign a non-disclosure agreement (NDA), a written promise to keep it secret.
more-1 =
    What to do first:
    – Write the idea down, with drawings and the date. This helps as evidence, but it gives you no right.
    – Work out how it is done. A technical solution that is new may be something for a patent.
    – Choose a name for it and think about a trademark.
    – Keep a list of the people you told, and what they signed.
    Some investors and large companies refuse to sign. Then tell them what it does, but not how.
more-2 =
    The traps:
    – A sealed letter to yourself, or a copyright deposit, protects at most the text. It does not protect the idea in it.
    – Be careful with firms that promise to “register your idea” or to sell it, and ask for money first.
    – If your idea came up at work or with a partner, settle first who owns it.
    Example: you want to build an app for sharing tractors. Everyone may do that. Nobody may copy your code, your texts or your screens, and a registered name is yours.
ask =
    how to patent an idea i dont have a product yet
    someone will steal my idea what do i do
    i have an app idea can i copyright it
    can i register my idea so nobody uses it
    want to pitch to investors scared they take my concept
    protect a business concept restaurant idea kenya
    i thought of it first can i stop them
    told my friend my idea and now he is doing it
    tv show idea protection
    is a concept protected
    can a format or the rules of a game be protected
    how do i stop people from stealing my idea
    i only have it in my head, can i own it
    told a big company my concept and they never called back
    nobody builds it yet but i thought of it, protection?
    i thought of something nobody has done, how do i keep it mine
    afraid to tell anyone before it is protected
    concept for a tv quiz show, can it be protected
    i told a big firm and now they do it themselves
    only a plan on paper, no product
