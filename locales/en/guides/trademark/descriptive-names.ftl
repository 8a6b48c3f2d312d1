question = Can I register a name that describes my product?
answer =
    Usually not. A descriptive sign only says what the product is, its quality or where it comes from. Everyone needs such words, so the office refuses them.
    “Fresh Bread” for a bakery will normally be refused.
    Better choices:
    – An invented word.
    – A real word with no link to the product, such as “Lantern” for tea.
    – A word that only hints at the product.
    A logo can make the whole sign registrable. The descriptive words in it still stay free for others.
more-1 =
    What to do first: ask whether a competitor would need your word to describe the same product. If yes, choose another name.
    The trap: a wrong spelling (“Kwik Bred”) or a foreign word seldom helps. Many offices look at sound and translation.
    A name must not mislead either: “Silk Dream” for polyester is a problem.
    A place name may be refused. It may also be a protected geographical indication.
more-2 =
    An exception: in many countries a descriptive name can become distinctive through long and wide use. You must then prove that customers see it as your brand.
    That proof costs time and money, and the rules depend on the country.
    The opposite can also happen. If everybody uses your mark as the common name of the product, you can lose it.
    Example: write “Lantern tea” on the box, never “a lantern” for any tea.
ask =
    can i trademark a descriptive name
    can i register best coffee as trademark
    the office says my name is not distinctive what now
    is organic honey ok as a brand name
    can i own a common word
    my mark got refused because it describes the product
    if i spell it wrong can i register it (kwik klean)
    i run a cleaning company called fast clean, can i stop others using it
    can i use my towns name as trademark
    refused lack of distinctiveness help
    examiner says my name only says what i sell
    fresh bread bakery is that a strong name
    name of a river as brand
    is good bread allowed as a name for bread
    the name says what it is, will they accept it
    my surname is also a famous brand
