question = It is only for myself, for the school or a joke. May I copy it without asking?
answer =
    It depends on the country and the right. Roughly:
    – Only for you, at home, not for business: many laws allow this for patents and designs. Some do not, such as the United States for patents. A trademark right mostly reaches only trade. For copyright, many countries allow some private copies, others few.
    – For school, club or charity: narrow exceptions for teaching. “No profit” alone makes nothing free.
    – A joke or parody: some countries allow it in copyright. On goods for sale it is risky.
    – Fan art: usually needs consent, even if you drew it yourself.
    Once you sell, advertise or post it, do not rely on private use. Ask the owner in writing before you print, or make something of your own.
more-1 =
    Case by case:
    – A cake, toy or shirt that you make for your own child: often private use, but the law there decides. The baker or printer who does it for money is in business and needs consent.
    – A gift: a single private one may be allowed. Many, or from a firm to its clients, is business use.
    – School: copies and plays in class are often allowed within limits. Selling at the bazaar mostly is not.
    – Shirts for a club with the logo of a brand: ask the brand.
    – Posting: it reaches the public, so private use ends.
    These do not help: “no copyright intended”, naming the artist, “I earned nothing”, “found online”, “everybody does it”.
    A friend who prints it in his business acts in business too.
more-2 =
    Joke and fan art:
    – Parody in copyright: the United Kingdom, Canada and Australia, for example, allow it if it is fair. In the United States a judge weighs each case. Some laws do not name it at all.
    – It helps if the joke is about the work, takes only what it needs, and fools nobody.
    – Famous brands: in many countries a funny twist of a logo on goods can still be infringement. In the United States, a joke used as your own brand gets no special shelter.
    – People can have rights in their own face and name.
    – Fan art: some owners publish rules for fans. Read what they say about selling.
    Did you get a letter? Take the offer down, and get advice before you answer.
more-3 =
    Replicas, also for a museum or a film:
    – Is the old thing still protected? Copyright may have ended, but a new photo or scan may have rights.
    – Many laws let museums copy to preserve, but not to sell.
    – Leave off marks and makers’ names. Write “replica” on it. Sold as genuine, it can be fraud.
    – Pieces of a community: ask the community first.
    – Protected heritage: copies may need a permit. Ask the heritage office.
    – Get consent in writing: what, how many, sold where.
    The trap: the customer says “all cleared”. You made it, so you may have to pay.
    Example: a potter copies an antique jar for a museum. The jar is free there. The museum allows its photos in writing. He stamps each foot “replica”.
ask =
    only for personal use is it ok to copy
    i made it as a gift with a disney figure
    funny shirt with a famous logo
    is fan art allowed
    sewing a brand logo on my own bag just for me
    parody of a brand on mugs
    for the school bazaar we sell cups with cartoon heroes
    i do not earn money with it so is it allowed
    make a replica of an old sword for a museum
    may i build a patented thing only for my own home
    church group shirts with a club logo
    cosplay costume for sale allowed
    parody allowed
    can i copy a toy for my own child
