question = How do I franchise my business, or buy a franchise?
answer =
    In a franchise, others run a shop under your name and with your method, and pay for it. You give the mark, a manual, training and control. They bring money and work.
    Before you offer it:
    – the business works in more than a single place, and you can show real figures;
    – your mark is registered in each country;
    – the method is written down, and kept secret;
    – a lawyer for franchising has made the contract.
    Many countries have special laws. Often an information paper, called disclosure document, is due some time before signing.
more-1 =
    If you give the franchise, the contract should say:
    – mark, manual and secrets: only for this shop, only during the contract;
    – the area, and who may sell online there;
    – fees for entry, use and advertising;
    – what must be bought from you, and why quality needs it;
    – training, visits and reports;
    – how long, renewal, sale of the shop;
    – the end: sign down, manual back, no more use of name, number, web page;
    – competition afterwards, as far as the law allows.
    Never promise a profit. Say what the existing shops earn, and that others can differ.
more-2 =
    If you buy a franchise:
    – Ask for the disclosure document. Read it in peace. Sign and pay nothing before that, not even to reserve a place.
    – Call present and former shop owners. Ask what they really earn.
    – Look up the mark in the register: whose is it, for which services, in your country?
    – Add up everything: fee, rent, stock, repairs, advertising.
    – Ask what happens at the end, and if you become ill.
    – Take a lawyer and an accountant with you.
    In your country, the disclosure document is due at least { $days } before signing, as a rule.
    Warning signs: hurry, “guaranteed income”, no working shop, a mark that is not registered, money for finding new members.
more-3 =
    The traps:
    – The mark is not registered in the new country, and somebody else files it first.
    – The contract is called “licence” or “cooperation”. The law looks at what you do, not at the title.
    – Fixed prices for customers. Competition law often forbids them.
    – No control. If every shop does as it likes, the name loses its value.
    Ask the ministry for trade, the franchise association or a lawyer: must the contract be registered or be in a certain language?
    Example: a chicken grill registers its mark and writes its manual. It tests with a cousin’s shop before it looks for others.
ask =
    someone wants to open my burger shop in another city with my name
    how to expand my salon with other owners
    buying a franchise what should i check
    franchise contract for coffee kiosks
    difference franchise and license
    franchisor gave me no documents before signing
    i paid for a franchise and the brand is not registered
    franchisee left and keeps using our name
    patent my juice bar concept so others can open it too
    do i have to register a franchise with the government
    franchise my kindergarten method
    master franchise for another country
    franchise fee how much is normal
    open more branches with other owners under my name
    he wants to open a second shop with my name
    my kopi stall should open in other towns by others
    they insist the brand be registered in their own name
    others want to run my restaurant idea in their town
