question = Someone sells copies of my product online. How do I get the offer removed?
answer =
    Use the platform’s own form for IP complaints. Most large marketplaces and social networks have one, free of charge. Your complaint is called a takedown notice.
    Before you send it:
    – save screenshots with the address, date, seller and price;
    – make a test purchase if you can, and keep the parcel.
    In the form you need:
    – your right, with certificate and number, or proof that the photo or text is yours;
    – the exact links;
    – in short words, why it infringes.
    A registered mark or design makes this much easier.
more-1 =
    If you have nothing registered: copied photos and texts can still be reported under copyright. Tell where yours appeared first.
    Large platforms have programmes for owners of registered marks. Join, so that later reports go faster.
    The trap: reporting honest sellers. Used or original goods are often allowed, depending on the country. A false report can cost you money and your account.
    Sellers come back under other names. Note bank details, addresses and photos that show it is the same one.
more-2 =
    The seller may object. Then the platform may ask both sides for more, or put the offer back.
    In the United States, under the copyright rules, the page can come back after { $us-counter } (working days), unless you go to court.
    If the platform refuses, complain again with better proof, write to the seller, or ask a lawyer. In some places there is an out-of-court body for such complaints.
    For many fakes, look for the source: the importer, the maker, customs.
    If your own offer was removed wrongly, use the objection form and attach your papers.
ask =
    fake of my product on amazon how to remove
    someone uses my photos on facebook marketplace
    alibaba seller copies my design
    instagram shop sells my brand fake
    tiktok seller stole my video to sell copies
    report listing without registered trademark possible?
    my own listing was taken down for infringement but it is mine
    etsy copied my pattern
    jumia seller uses my brand name
    seller on lazada offers my patented peeler
    fakes of my bag on amazon
    shopee shop sells copies of my toy
    fake of my cream on jumia
    sellers on jiji and konga with my label
    how do i get fakes pulled from shopee
    my dresses are on shein
