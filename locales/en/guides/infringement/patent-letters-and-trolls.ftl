question = A company writes that my product uses its patent. What should I check?
answer =
    Do not ignore it, and do not pay at once. A patent covers what its claims describe, and only in the countries where it is in force.
    Check these points, best with a patent attorney:
    – is it a granted patent, or only an application?
    – is it in force where you make, sell or import?
    – who owns it now, according to the register?
    – do you really do everything that one of its claims describes?
    – was the same thing already known before its date?
    Note the date in the letter. Answer before it, best through the attorney, and promise nothing yet.
more-1 =
    How to look:
    – find the number in PATENTSCOPE or in the register of that country’s office. Only the register shows whether the fees were paid and the patent is alive;
    – read the claims word by word. As a rule every feature of a claim must be there. In many countries, something that works almost the same can count too;
    – an application stops nobody yet, but it can bring claims for money later;
    – collect old catalogues, videos and dated drawings that may show it is not new.
    Many countries let a person go on who already used the invention before the filing. The conditions differ.
    You only buy and resell? That can still infringe. Tell your supplier at once, and see who pays under your contract.
more-2 =
    Some firms buy patents mainly to write to many small users. People call them patent trolls. Their patent can still be valid.
    Signs: the letter names no product and explains no claim, and a cheap offer ends soon. Ask others in your trade. A shared defence costs less.
    You can ask in writing: which claim, which product, which country.
    Then you can deny it with reasons, change the product, take a licence, mediate, or attack the patent.
    Anyone can oppose a European patent at the office within { $opposition } of the notice of grant.
    The trap: guessing about guilt in e-mails and chats. They may be read in court. Also, going on after a letter can make damages higher in some countries.
ask =
    patent troll wants money from my small web shop
    letter says our app uses a us patent but we are in india
    are foreign patents valid here they threaten me
    how do i see if a patent is expired
    i only buy and resell the part am i liable
    we used this machine before they filed the patent
    they sent an application number, is that already a patent
    my supplier says no problem but i got a patent letter
    should i take the cheap licence they offer for their patent
    big company says our farm tool infringes their patent
    patent troll letter what to do
    company without product wants licence money
    they say my pump uses their patent and want money
    firm threatens with a patent, we only import
