question = How do I earn with my character or brand on other people’s goods, or use a famous one?
answer =
    Others make the shirts, toys or sweets, and pay you for the figure or name on them. This is called merchandising or brand licensing.
    You need something to license:
    – drawings of the figure: copyright, perhaps a design right;
    – name and logo: trademarks for the classes of the new goods;
    – name and face of a person: consent of that person.
    First get all papers from the artist, and file the marks where the goods are made and sold.
    If you want a famous figure: ask the owner or its agent. Small changes, “fan art” or leaving out the name are no permission.
more-1 =
    Points of the contract:
    – the goods one by one, not “all goods”;
    – countries, shops and online places;
    – your approval of drawing, sample and first batch;
    – only named factories, no extra pieces;
    – safety, labels and insurance are the task of the maker. Your name is on it;
    – a share of the sales, an advance, a minimum;
    – the line with your name and mark on each piece;
    – reports, and a right to check;
    – the end: how long old stock may be sold;
    – the maker files no marks or figures like yours.
more-2 =
    If you use figures, clubs or stars of others:
    – Even a cake, a school bag or a handmade dress for sale can infringe.
    – Licensed cloth or pictures are often for private use. Read the label.
    – An old figure may be free of copyright, while its name and newer versions are protected.
    – For the face or name of a living person on goods, you need consent. In many countries the family decides for some time after death.
    – Buy from a seller who can show the licence. Keep invoices.
    Customs and platforms stop such goods often. The loss is then yours.
more-3 =
    The traps for owners:
    – The artist keeps the copyright, so you cannot license at all.
    – Your mark covers books, but not toys.
    – Too many cheap goods, and nobody loves the figure any more.
    – No check of quality. It can weaken the mark, and people get hurt.
    – An agent who may sign alone. Limit it, and fix the share.
    Example: an illustrator has a cat that people love online. She starts with notebooks in her own country, with a minimum and a short time. Toys come later, with another maker.
ask =
    put my cartoon character on bags of another company
    how to get permission to print cartoon characters on school bags
    can i sell cakes with spiderman on it
    fan art shop on etsy is it legal
    football club logo on my scarves
    company wants my comic hero on cereal boxes
    famous singer face on my posters
    my mascot is popular can i let someone make toys
    licensing agent takes commission is that normal
    someone sells shirts with my illustration on a print site
    copyright my character name
    museum wants souvenirs with its pictures
    influencer sells products with her name what to protect
    licensed fabric to sew baby clothes for sale
    put my character on cups
    can i print mickey mouse on my cakes
    importer wants dolls of my comic figure
    bags with a cartoon on it, whom do i ask
