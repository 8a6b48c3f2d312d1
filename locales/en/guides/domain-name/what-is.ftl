question = What is a domain name, and does it protect my brand?
answer =
    A domain name is your address on the internet: a name followed by an ending. You hold it by a contract with a registrar, for as long as you pay.
    It is not a trademark. The address alone gives you no right to stop others from using the name.
    A trademark does not give you the address either. Whoever asks first for a free address usually gets it.
    So check both before you launch. Is the address free, and does anybody hold an earlier mark for similar goods or services?
    Then take both early: the address, and the mark in the countries where you sell.
more-1 =
    Register the address in the name of your business. If a web designer or an employee holds it, getting it back can be hard.
    Keep the login yourself, use a contact address that you read, and switch on automatic renewal. A lapsed address can be taken by somebody else.
    Renew only in your own account with the registrar. Letters that look like renewal bills often come from another seller.
    Do not buy every ending. Take the one your customers type, and perhaps an obvious misspelling.
more-2 =
    Country endings follow the rules of each country. Some ask for a local company or a local mark. Look at the registry of that country.
    The trap: a free address can still be trouble. If the name is the mark of someone in your trade, using it can be infringement.
    Example: a bakery finds that its address is free and prints boxes. Another bakery in the same country owns the mark and asks it to stop.
    A search in a free trademark database, such as the Global Brand Database, would have shown the risk.
ask =
    is my website name protected
    i bought the .com, do i own the name now
    difference between domain and trademark
    should i register my web address or the brand first
    my web guy has my domain in his name
    do i need a trademark if i have a website
    how to protect website address of my small shop
    what is a domain name actually
    is a web address a right
    dealer wants to use the maker's brand in his web address
    is having the .com the same as owning the brand
