question = Which kind of protection fits my business?
answer =
    It depends on what you want to protect:
    – how something works, a technical solution: a patent or, in some countries, a utility model
    – a name, a logo or another sign for what you sell: a trademark
    – the look of a product: an industrial design
    – texts, photos, music, drawings and software code: copyright
    – a recipe, a method or a customer list that you keep secret: a trade secret
    – a new plant variety: a plant breeder’s right
    – a product known for where it comes from: a geographical indication
    Do not show a new product in public before you know which right you need.
more-1 =
    Some rights come by themselves, others need an application.
    Copyright comes when you create the work. In nearly all countries you do not need to register it.
    A trade secret is not registered, but you must really keep it secret.
    Patents, utility models and plant varieties always need an application. Trademarks and designs usually need one too.
    An application counts only for the country or region where it is made.
    The trap: a company name in the business register is usually not a trademark.
more-2 =
    Example: you make soap in a small workshop.
    The recipe can stay a trade secret. The name on the box can be a trademark.
    The shape of the bottle can be a design. The drawing on the label has copyright.
    A new machine that presses the soap may be something for a patent.
    Ask yourself first: what do customers come for? What would hurt most if someone copied it? Where do you sell?
    Start with what cannot be repaired later. An invention or a design can be lost by showing it too early.
ask =
    i have a small business how do i protect my stuff
    patent or trademark or copyright whats the difference??
    dont know what i need, i make shoes in lagos
    want to copyright my product
    someone told me to patent my brand is that right
    i sell homemade sauces online what should i register
    what kind of ip do i need for my startup
    protect my business from copycats where to start
    is it a patent a design or what
    what is intellectual property
    which kinds of intellectual property are there
    which right comes first for a new product
    which papers do i need so nobody takes my product
    we only have money for one registration this year, what is the right order
    the chief says get a certificate but nobody can say which one
    my mother, my brother and me made a new thing together and dont know where to start
    what should i do first before i open my stall
    types of ip rights for a beginner
    overview of patents marks designs and copyright please
    my product is good and people will copy it, which way to go
    got a grant, must show our ip plan, where do we start
    difference between all these protections
    they say patent it, is it the right word for my thing
    how can i secure my product before the fair
    my husband says patent, my sister says copyright, who is right
    i make something new at home, which certificate do i take
    what needs protecting in my business
    which one is for names, which one for inventions and which one for looks
    explain me the kinds of protection one by one
    one right for the invention and another for the label, which
