question = Can the owner of an older mark agree to mine, and may I use a person’s name or face as a brand?
answer =
    Yes, often, if the agreement is in writing.
    – Letter of consent: the owner of the older mark agrees that you register and use yours, for named goods.
    – Coexistence agreement: a contract. Both sides say who uses which sign, where, and for what.
    Whether the office accepts it differs. In the United Kingdom, consent removes this obstacle. In the United States and Japan, the office still asks whether buyers could mix up the marks. In China, the office now seldom accepts it. Elsewhere ask first.
    Has the office refused already? Note the last day, and ask for more time while you talk.
    For the name or face of somebody else, get the consent of that person first.
more-1 =
    What to write:
    – owners, marks and register numbers;
    – goods and services of each side, and the countries;
    – how each sign looks: word, logo, colours, perhaps always with the firm’s name;
    – web addresses, social media, online adverts;
    – why buyers will not mix them up: other shops, other customers;
    – what both do if it happens after all;
    – consent to registration and to use, no attack on the other mark;
    – later changes: new goods, new logo, new country;
    – whoever buys or licenses a mark is bound too;
    – how it ends, which law, and mediation before court.
    A bare “I agree” counts for little at some offices. Some want an original, a notary or a translation.
more-2 =
    You ask for consent: look first whether the older mark is still used. If not, cancelling it may be cheaper. Let an adviser write, because your letter shows them a conflict. Ask that they cannot simply take the consent back.
    You are asked: you need not agree. Ask in return for clear limits, a different look, their consent to your own plans, and payment of your costs.
    Better not:
    – the same sign for the same goods and buyers;
    – a mix-up could harm people, as with medicines;
    – you will soon need their goods or their country;
    – you want to sell your firm. Buyers dislike such ties.
    Rivals who share out markets can break competition law. Have a lawyer read it.
more-3 =
    Name or face of a person:
    – Your own name is mostly possible, but some offices object to a bare family name. If you sell the firm, you may lose the name as a brand.
    – A living person: the United States office wants written consent. Many other laws let the person object. A stage name counts too.
    – After death, it differs. In some countries the heirs decide for years.
    – Leaders, saints or State figures may be refused anyway.
    – A photo or drawing also has an author. You need that right too.
    The paper says: register and use, goods, countries, time, money, and what follows a quarrel or a death.
    Example: bakers put their late grandmother on the bag. All heirs sign, and so does the photographer.
ask =
    letter of consent trademark sample what must be in it
    they will let us register if we sign something
    coexistence agreement between small companies
    big firm says i can keep the name if i sign their agreement
    ask owner of similar mark for permission to register
    will the office accept a consent letter
    two firms same name different goods make a deal
    should i agree that another shop registers nearly my name
    how much can i ask for letting them use a similar brand
    agreement to live side by side with the other brand
    can i use my grandfathers picture as logo
    brand named after a famous footballer
    name of a dead singer on my coffee
    need permission for somebody's name as trademark
