question = I have already shown or sold it. Is it too late?
answer =
    Perhaps not. Stop showing more today. Write down what you showed, when, where and to whom.
    Then it depends on what it is:
    – Invention: some countries forgive your own showing for a while (the grace period). Many do not.
    – Look of a product: more countries forgive it, but not all.
    – Name or logo: showing or using it does not end your chance. Apply before someone else does.
    – Text, photo, music, code: copyright stays, also after publication.
    – Secret: only what is really known is lost. Protect the rest.
    Ask an adviser soon, because grace periods run out.
more-1 =
    What counts as showing? Usually anything that people without a duty of secrecy could see or learn:
    – a post, a video, a website or a crowdfunding page
    – a fair, a market, a talk, a thesis
    – a sale or an offer, even to one customer
    What usually does not count: telling people who promised to keep it secret, best in writing.
    In most patent systems it does not matter in which country you showed it.
    Do not delete everything in panic. Keep copies with dates, they are evidence of what was shown and when.
more-2 =
    Grace period for patents noted for your country: { $patent-grace }.
    Grace period for designs noted for your country: { $design-grace }.
    Such a period may cover only some cases, such as an official exhibition or a theft of the idea. Check the conditions.
    Another country judges by its own law. Your grace period at home does not help there.
    You can still protect improvements that you have not shown yet.
    Example: you showed a new stove at a fair. The stove is known. A better burner that nobody has seen can still be new.
ask =
    posted my invention on instagram can i still patent
    already selling it is it too late to protect
    showed it at a trade fair last month help
    i put a video on youtube of my product oh no
    crowdfunding is live but i never filed anything
    my customer saw the prototype does that count
    published my thesis before the patent
    launched 2 years ago can i still register the design or name
    someone told me i lost everything because i sold it first
    the newspaper wrote about my machine before i filed anything
    my whatsapp group has seen the pictures already
    we gave samples to ten customers last spring
    published in a journal, then thought about protection
    people saw it already, is everything lost
    i showed it to buyers before i filed, what can i still get
    i have been selling for two years, can i still protect something
    put it on tiktok by mistake before protecting
