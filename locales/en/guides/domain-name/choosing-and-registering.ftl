question = How do I choose and register a good web address for my business?
answer =
    – Choose a short name that people can spell after hearing it once. Avoid hyphens and strange spellings.
    – Check that it is free as a trademark in your trade, not only as an address.
    – Take the ending your customers expect: the one of your country, or a general one such as .com.
    – Register it yourself, in the name of your business, with an accredited registrar. This is the firm that enters names.
    – Switch on automatic renewal, a strong login and the transfer lock.
    – File the same name as a trademark. This is the best means to stop others.
    Do all of it before you announce the name.
more-1 =
    When you register, you promise that the name does not violate rights of others, as far as you know. So search first:
    – trademark databases of your countries,
    – company registers and web shops,
    – spellings and the sound in other languages.
    A plain word such as “shoes” is easy to find, but hard to protect. An invented name is the opposite, and usually the better investment.
    Compare the price of renewal, not only of the first year. Some names cost much more later.
    Use an e-mail address at the registrar that does not hang on the same domain name.
    You can usually move to another registrar later, but often not in the first weeks.
more-2 =
    Renewal is where most names get lost.
    For general endings, the registrar must remind you about { $notice } before the end.
    It must do so again about { $notice-late } before.
    After the end, the site stops working at some point. You can still renew while the registrar keeps the name, but it may delete the name soon.
    After deletion, most general endings give { $redemption } to get it back, at a high price.
    Then anybody can take it. Country endings have their own rules.
    Check once a year: is the card valid, the e-mail read, the owner right?
more-3 =
    How many names? Start small: the main name, your country ending, perhaps one common misspelling. Send them all to one page.
    The traps:
    – A web designer registers it in his own name. Write in the contract that it is yours, and check it in the lookup.
    – A seller looks up your wish and takes it first. Search only at serious registrars, and register the same day.
    – A cheap offer moves your name to a firm that you cannot reach.
    Example: a guest house finds its card expired. It has no site in high season, and pays far more to get the name back.
ask =
    how to choose a domain name for my small business
    is .com or the country domain better
    where do i buy a domain name safely
    my domain expired can i get it back
    should i buy all endings of my brand
    website builder registered domain is it mine
    whose name must be on the domain registration
    hyphen in domain name good or bad
    new shop online, domain first or logo first
    domain auto renewal failed site is down
    how to check domain does not infringe a trademark
    can i move my domain to another company
    which web address for my shop
    good web address for a small shop
    my address expired and a broker grabbed it
    web man put the dot com in his own name
