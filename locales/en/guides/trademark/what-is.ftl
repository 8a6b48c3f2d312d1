question = What is a trademark and what does it protect?
answer =
    A trademark is a sign that tells your goods or services apart from those of others.
    It can be a name, a logo or a slogan. In many countries it can also be a shape, a colour or a sound.
    Registration lets you stop others from using a confusingly similar sign for the same or similar goods or services.
    It protects the sign. It does not protect the product, the recipe or the idea behind it.
    It counts only in the countries or regions where you register it. You can renew it again and again.
more-1 =
    What to do first:
    – Choose a sign that does not simply describe what you sell.
    – Search for earlier marks.
    – File before you print labels, open the shop or announce the name.
    In many countries the first person to file has the better right. In some, earlier use counts too.
    The trap: a company name, a domain name or a social media account is not a trademark. Having one of them does not give you the mark.
more-2 =
    Example: a bakery registers “Blue Camel” for bread and cakes.
    It can normally stop another bakery called “Blue Camels”. It cannot normally stop a garage with that name, because the services are far apart.
    Very well-known marks can reach further.
    Use the letter R in a circle only where the mark is registered. Wrong use is an offence in some countries.
    Whether you have rights without registration depends on the country.
ask =
    what is a trademark
    whats the point of registering my brand name
    can i patent my logo
    i want to copyright my shop name
    do i own my brand if the company is registered
    i have the .com so the name is mine right?
    we run a small bakery and someone near us opened with nearly the same name
    difference between company name and trademark
    does a trade mark protect my recipe too
    is my instagram name protected
    is my shop name mine
    patent a brand
    a stall two streets away uses almost my name
    what can a registered brand do for me
    somebody is using my shop name in the next town
    is a slogan also protected
    what is the paper for a name called
