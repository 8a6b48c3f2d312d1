question = What is a geographical indication?
answer =
    A geographical indication (GI) is a name or sign for goods from a certain place. Their quality, reputation or character must come essentially from that place.
    Think of a pepper, a cheese, a honey or a carpet known by its region.
    It belongs to no single firm. Every producer in the area who follows the common rules may use it.
    It does not stop others from making the same kind of product. It stops them from using the protected name wrongly.
    How it is protected depends on the country.
more-1 =
    An appellation of origin is a stricter kind: the quality or character is due exclusively or essentially to the place, its nature and its people.
    Countries protect GIs in different ways: by a special register, by collective or certification marks, or by rules against misleading the public. Some cover crafts too.
    Wines and spirits have stronger protection under world trade rules.
    What to do first: ask your IP office or ministry of agriculture whether your product name is already protected.
more-2 =
    Example: beekeepers of one valley sell a honey known far away. A trader from the city labels cheap honey with the valley’s name. A GI gives the group a tool against him.
    The trap: when everybody uses the name for any such product, it may become generic. Then protection can be refused.
    Another trap: one firm registers the regional name as its own trademark. Watch new filings and object in time.
    A GI at home does not protect you abroad. There you need protection in each country.
ask =
    what is a GI
    what does geographical indication mean for our honey
    people outside our region use our region name on fake product
    can we patent our regional cheese
    trademark the name of our valley for coffee
    our carpets are famous but anyone sells copies with the same name
    difference between GI and trademark
    what is appellation of origin
    who owns a geographical indication
    is our traditional pepper from cameroon protected
    cheese named after our valley
    product known by its region
    protection like champagne has, for our forest honey
    name of a place as protected name of a product
    who controls the name of a famous coffee
    our cheese carries the name of the island and others use it
