question = A complaint was filed about my domain name. What is it, and must I answer?
answer =
    Yes, answer in time. For endings such as .com it is a UDRP complaint: a quick written procedure before a neutral panel. Your contract with the registrar binds you to it.
    You have { $response } to answer, counted from the day the case formally starts.
    If you ask in that time, you get { $extension } more.
    Without an answer the panel decides on the complaint alone.
    They must show all of this:
    – the name is too close to their mark;
    – you have no right or honest interest in it;
    – you registered it and use it in bad faith.
    Check on the centre’s own page that the case is real. Do not sell or delete the name now.
more-1 =
    Proof that helps you:
    – you used the name honestly before you heard of the quarrel: invoices, pages, adverts;
    – your firm, product or family has that name;
    – you registered it before their mark existed;
    – the word is ordinary and you use it for its meaning;
    – you are a fan or critic without profit, and do not mislead.
    If the complainant knew it had no case, ask the panel to say that the complaint is abusive.
    If you lose, the transfer waits { $stay } (working days). It stops if you sue the other side in time and prove it to the registrar. The case must be in a place that the complaint accepts.
    See a lawyer before that.
more-2 =
    Which way for which quarrel?
    – somebody targets a mark with a domain name: UDRP, or the rules of the country ending;
    – a former partner, agency or employee holds the name: mostly contract, so talk, mediation or court;
    – both sides have honest reasons: mediation, for example with a link on both pages;
    – you want money for the damage: court only.
    Country endings have their own rules and times. Read the letter, then the page of that registry.
    Example: a family firm gets a complaint from a large company with the same name. It sends its old company papers and photos of the shop in time.
ask =
    i received a udrp complaint about my domain what now
    email from wipo says my website name is in dispute is it real
    big company wants to take my .com, i had it first
    how long to answer a domain name complaint
    can they take my domain if it is my surname
    lost udrp decision can i go to court
    domain dispute with my former web agency which procedure
    how to write a response to a domain complaint
    they offer to buy my domain and threaten a complaint
    reverse domain hijacking small business
    i got a udrp complaint and must answer it
    dispute over a web address abroad
    wipo wrote that my web address must be given away
    panel will decide about my .com, what must i answer
    i own a word as .com since long and now they complain
