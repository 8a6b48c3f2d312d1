question = What is a utility model?
answer =
    A utility model is a kind of small patent. It protects a technical invention, often a practical improvement, for a shorter time than a patent.
    It is usually quicker and cheaper to get, and often asks for a smaller step forward.
    Not every country has it. No treaty obliges countries to offer it.
    Longest term noted for your country: { $um-term }.
    The names differ: petty patent, utility certificate, simple patent, short-term patent. It does not protect how a thing looks.
more-1 =
    What is usual, but differs from country to country:
    – It must be new and useful in some kind of industry.
    – Many countries cover only things with a shape or structure, such as tools, devices and parts. Methods, chemicals and software are often left out.
    – Many offices register it after checking the form only. Nobody has then tested whether it is really new.
    – You pay fees to keep it in force.
    Once registered, you can stop others from making and selling the thing in that country.
more-2 =
    The trap: a right that nobody examined can fall when you use it. Before you go to court you often need a search report or an examination.
    So search first, and warn others with care. In some countries a wrong warning can cost you money.
    Example: a blacksmith improves the lock of a gate so that it closes with one hand. For a patent the step may be small. For a utility model it may be enough.
    The word “model” misleads. If you want to protect the look of the gate, you need an industrial design.
ask =
    what is a utility model is it like a mini patent
    petty patent meaning
    utility certificate what is that
    does kenya have small patents for jua kali inventions
    is there something cheaper than a patent
    my invention is only a small improvement what protects it
    gebrauchsmuster in english?
    utility model vs design difference
    how long is a utility model valid
    small invention protection
    petty patent for a better hinge
    is there a smaller paper for simple tools
    how many years for the small patent in kenya
    does my country have it, the small patent
    small protection for my improved rake
