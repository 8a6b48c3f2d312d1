question = What cannot be protected by a utility model?
answer =
    It depends on the country. In many countries a utility model covers only things with a shape or a structure: tools, devices, parts.
    Often left out:
    – processes and methods of working
    – chemicals, medicines, recipes and other mixtures
    – plants, animals and living material
    – software, business methods and games
    – the pure look of a thing. For that there is the design.
    Other countries accept methods, or almost everything that a patent can cover. Some have no utility models at all. Ask your office for its list before you write the application.
more-1 =
    What else may fit, if your invention is left out:
    – a method, a chemical or a medicine: a patent, if the step is big enough
    – a recipe or a way of working that nobody can see: a trade secret
    – the shape or pattern as such: a design
    – a new plant: a plant breeder’s right
    – program code: copyright
    Look also at your invention again. Is there a device in it? The new method of roasting may be left out, but the new drum that does it may be accepted.
    The thing you claim must then really carry the invention.
more-2 =
    Other limits that often apply:
    – It must be new. Where no one checks, it can be cancelled later.
    – It must be more than what every craftsman would do. How much more differs from country to country.
    – It must work and be useful in some kind of industry, farming included.
    – It must not be against public order or morality.
    The trap: an office that checks only the form may register something that is excluded. The certificate then looks fine and fails when you need it.
    Example: a woman registers a soap recipe as a “model”. The office publishes it, and a copier has it cancelled. Kept secret, it could still be hers.
ask =
    utility model for a process or only for products
    utility model for a food recipe or cosmetic mixture
    can i get a utility model for an app
    petty patent for a new way of farming
    is a chemical composition allowed as utility model
    which inventions are excluded from utility models
    petty patent for herbal medicine
    utility model for a building method
    is the shape of a bottle a utility model
    utility certificate for software in my country
    process as utility model possible
    is a way of doing allowed for the small patent
    can a mixture get the small certificate
