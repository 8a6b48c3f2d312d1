question = Can I patent my invention?
answer =
    Perhaps. It must be a technical solution, and an office will ask:
    – Is it new? Nothing like it was known anywhere before you filed. Your own showing can count too.
    – Is there an inventive step? An expert in the field would not find it obvious.
    – Can it be made or used in some kind of industry, farming included?
    – Do you explain it so well that an expert can repeat it?
    Also, your country must not exclude that kind of subject. So say nothing in public, and search first.
more-1 =
    Many countries do not grant patents for the following, or only with limits:
    – discoveries, scientific theories and mathematics
    – business methods, games and teaching methods
    – computer programs alone. Software that solves a technical problem may pass in many places.
    – how something looks. That is for a design.
    – methods for treating people or animals
    – plants and animals. For plant varieties there is often another right.
    – what is against public order or morality
    The lists differ from country to country.
more-2 =
    Small inventions count too. Most patents are improvements.
    Example: a bakery makes an oven door that saves gas. If no oven had such a seal before, it may be patentable. A new cake recipe can be harder, because mixing known things is often obvious.
    The trap: “nobody sells it here” does not make it new. An old document from another country can be enough to stop you.
    If the step is too small for a patent, ask whether your country has utility models. Where they exist, they often ask for less.
ask =
    is my invention good enough for a patent
    can i patent software / an app
    can i patent a recipe for hot sauce
    patent for a small improvement of existing machine possible?
    can you patent a business model
    nobody sells this in ghana so i can patent it right
    i combined two existing products is that patentable
    requirements patent new inventive etc in simple words
    can i patent a game i made
    i want a certificate that the invention is mine
    i improved an old device can i get a patent
    is my stove improvement enough for a patent
    herbal mixture of my grandfather, patentable
    new use of an old machine
    is a business method patentable
    old oil used in a new way, is it patentable
    treating sick goats with a herb, can it be patented
    what makes a thing patentable
    i made a float that stops the pump from running dry
    tricycle driver with a nut cracker invention
    what conditions must a technical solution meet
