question = Which classes do I choose for my trademark?
answer =
    Classes sort goods and services. Most countries use the Nice Classification.
    It has { $classes } classes: { $goods } for goods and { $services } for services.
    Start from what you sell under the mark now, and what you really plan to sell soon. Then find the class of each item.
    WIPO’s free Madrid Goods and Services Manager shows the Nice class and accepted words.
    Each extra class often costs more. Protection normally covers what you list, plus similar goods and services.
more-1 =
    Examples:
    – A café: serving coffee is a service. Coffee in bags is goods. Printed mugs are goods in yet another class.
    – An online shop selling other people’s brands: retail services, not the goods themselves.
    – An app: a downloadable program is goods. A program used over the internet is a service.
    Ask yourself: what does the customer pay me for? That is usually the first class to take.
more-2 =
    The trap: you cannot normally add goods or services after filing. You need a new application.
    The other trap is a list that is too long. It costs more and brings more opposition. The unused part can be cancelled later.
    In some countries you must intend to use the mark for everything you list.
    The class title does not always cover everything in the class. Write what you really sell.
    A mark in another class can still be in conflict if the goods are similar.
ask =
    which class for clothing brand
    what are trademark classes
    how many classes do i need
    i sell coffee and mugs and also run the cafe which class
    can i add a class later
    nice class for mobile app
    is one class enough on a small budget
    class 35 or class 25 for online clothes shop
    what class is my beauty salon in dubai
    someone has the same name in a different class, is it ok
    hair oil and combs and a salon, how many categories
    which goods do i list in the application
    can i expand to shoes with my shirt registration
    which class is for hair cream
    classes for a nail salon
    same word for shoes and for cement, is that possible
    i typed the wrong class
    in which group of goods do candles belong
