question = Can a shape, a colour, a sound or a smell be my trademark?
answer =
    In many countries yes, but it is harder than a name. Some countries accept only signs that can be seen.
    Customers must take the sign as a brand, and not as decoration or function.
    – Shape of goods or packaging: possible if it is unusual and not needed for the function.
    – One colour alone: usually only after long and wide use, with proof.
    – Sound: a short, special tune has good chances where sounds are accepted.
    – Smell or taste: very seldom.
    For a new look, a design registration is often quicker. File it before you show the product. Already shown? Some countries give you a limited time after that.
more-1 =
    What many offices refuse as a shape mark:
    – a shape that comes from the nature of the goods;
    – a shape that gives a technical result;
    – in some countries, a shape that is the very reason why people buy the product.
    The idea is simple. A trademark can last without end, and must not lock up technique or beauty forever.
    A normal bottle, box or bar is seen as packaging only. The further it is from what is usual in your trade, the better.
more-2 =
    How to file:
    – Say clearly what kind of mark it is: shape, colour, pattern, sound, movement.
    – Show it exactly. Views for a shape, a colour code for a colour, a sound file or notes for a sound. Each office has its own list.
    – Say for which goods and services.
    Proof that customers know the sign: years of sales, advertising that points to it, surveys, press.
    Check first whether your market abroad accepts this kind of mark. Under Madrid too, each country decides, and your basic mark must be of the same kind.
more-3 =
    The trap: spending everything on a colour, when the name is still not registered. Protect the name first.
    Another trap: you say in adverts that the shape “works better”. This helps those who call it technical.
    A patent on the shape can also be used as proof that it is technical.
    Example: a honey seller files the name, then a design for the new jar before its launch. Years later, everybody knows the jar. Now she can try the shape as a mark.
    Somebody copies your package? Rules on unfair competition may help, even without a shape mark.
ask =
    can i trademark the shape of my bottle
    can i own a colour for my brand
    register a jingle as sound mark
    trademark the smell of our perfume shop
    our yellow delivery bikes are known, can we stop others using yellow
    how to register a ringtone or sound logo
    packaging shape trademark or design which one
    can i protect the look of my restaurant inside
    pattern on our scarves as a trademark possible?
    non traditional trademark india
    is the shape of a chocolate bar a trademark
    can i own a colour for my tea tins
    our tune in the radio spot, can it be a mark
    i want to own a colour for my taxis
    our bell sound, can nobody else use it
    can a number or a hashtag be a brand
