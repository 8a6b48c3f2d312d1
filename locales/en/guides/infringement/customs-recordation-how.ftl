question = What do I need to ask customs to watch for copies of my goods?
answer =
    You file a request with the customs service of each country where copies may enter, not with the IP office. It is called customs recordal or an application for action.
    Prepare:
    – the right: number, certificate, owner, country;
    – a contact who answers the telephone at once and may decide;
    – how to tell real from fake: photos, labels, codes, usual faults;
    – who makes, imports and sends your genuine goods;
    – what you know of the copies: routes, ports, names, prices.
    Look on the customs website for “intellectual property”. Ask whether you need an agent there.
more-1 =
    World trade rules ask countries to offer this at least for fake marks and pirated works. Other rights, exports and goods in transit depend on the country.
    The right must be valid there. An application that is not granted is mostly not enough. In many places a licensee may also ask.
    Cost differs: some ask nothing, some a fee, some a security in case you are wrong.
    In the United States, recording a trademark with customs costs { $us-fee } for each class of goods.
    In the European Union you file online, mostly in the IP Enforcement Portal. With an EU-wide right, a single request can cover several member countries.
    The request ends after a time. Note the day and renew before it.
more-2 =
    Afterwards: tell customs of new packaging, a new importer, a new owner, a new telephone number. Answer each notice in time, also when the goods are genuine.
    Give no more secrets than officers need, and ask who can read them.
    If you are wrong, you may have to pay for the harm, and often for storage and destruction.
    The trap: if somebody else registered your mark there, that person can record it. Then your own goods may be held. Check the register first.
    Example: a spice firm lists its real importers. Customs stops an unknown sender and sends photos. The owner sees a wrong code and answers the same hour.
ask =
    how to fill in an application for action for customs
    what information does customs want to stop fakes
    record my trademark with us customs fee
    can i record a design or patent with customs
    do i need a local agent for customs recordation
    customs recordation in china where my factory is
    how long does the customs watch last and how to renew
    my own shipment was blocked because someone recorded my mark
    how to train customs officers to spot our fake spare parts
    eu ip enforcement portal for a small company
    tell customs about my brand
    form for the border people so they watch for fakes
    give customs my brand so they can stop copies
