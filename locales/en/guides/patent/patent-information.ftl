question = What can I learn from other people’s patents, for free?
answer =
    A great deal. Most patent applications are published, with drawings and an explanation of how the thing is made. You can read them free of charge:
    – PATENTSCOPE, from WIPO
    – Espacenet, from the European Patent Office
    – the database of your own office, if it has one
    You find solutions for your problem, see what competitors work on, and meet possible partners. You also avoid inventing a thing again.
    Much of it may be used in your country, because no patent was filed there or it has ended. Check that before you use it.
more-1 =
    How to search well:
    – Describe the problem in a few technical words. Try other words for each.
    – Open a document that fits, take its class symbol, and search that class.
    – Search the name of a competitor, a supplier or an inventor.
    – Use the machine translation of the database.
    – Look at the patent family. It shows in which countries they filed, so where they see a market.
    – Repeat the search every few months.
    Free help: Technology and Innovation Support Centers, in many countries, often at universities and patent offices.
more-2 =
    You want to use a solution that you found? Check for each country where you make and sell:
    – Is a patent or application of the same family there?
    – Is it in force? The register of that office tells, or ask the office.
    – Is it a young PCT application? It can still come to your country.
    – Is there another patent, wider or on a better version?
    If nothing of this is in force or on its way, the technical teaching is free there. The name, the look and the manual can still be protected, so do not copy those.
    Example: a cooperative wants to dry mangoes without smoke. It finds a patent that has ended, with full drawings. It builds the dryer and saves months of trials.
more-3 =
    The traps:
    – You never see the newest work.
    An international application becomes public soon after { $publication } from its first date, and many national ones too.
    – A patent does not prove that the thing works or sells.
    – Firms file under other names, and databases have gaps.
    – For your own secret, search with general words. Do not paste your whole idea into open tools.
    – Did reading give you a better idea? Keep it quiet until you know whether to file.
ask =
    where can i find technical solutions for free
    how to find out what my competitor is developing
    make products from expired patents
    patent database for a small workshop
    learn how a machine is built from patents
    which companies have patents in solar cooking
    watch new patents in my field
    are patents public can anyone read them
    is it allowed to use ideas from old patents
    find a partner or factory with know how through patents
    expired inventions i can use for free
    learn from other peoples patents
    read other people's inventions online and learn
    tell me each time my rivals file something new
