question = May a competitor take my product apart and learn how it is made?
answer =
    In most countries, yes. Taking apart a product that was bought fairly is called reverse engineering. As a rule it is a lawful way to learn a trade secret.
    So secrecy alone is weak for anything a buyer can see, measure or analyse.
    What you learn may still not be copied freely. A patent, utility model, design, trademark or copyright can forbid the copy.
    If your product shows its secret, ask about protection before you sell it.
more-1 =
    The same is true for you. You may usually study a competitor’s product, but check their rights before you make your own.
    Limits that depend on the country and on the contract:
    – a loan, test or licence contract may forbid taking the product apart;
    – for software, copyright sets special rules, for example to make programs work together;
    – copying that misleads buyers can be unfair competition.
    Keep the receipt and notes of your tests. They show that you learned honestly.
more-2 =
    Ask yourself: could a good technician find it out from the product in a short time?
    If yes, think of a patent or utility model for how it works, and a design for how it looks.
    If no, secrecy can serve you well. Examples are an oven temperature, a fermentation step or code that stays on your server.
    Example: a maker of water filters patents the cartridge, which is visible to all. The way of cleaning the charcoal stays secret.
    The trap: selling first and asking later. Once on sale, an invention may no longer be new enough to patent.
ask =
    can they legally copy my machine after buying one
    competitor opened our device and made the same
    is reverse engineering legal
    can i take apart a rival product to see how it works
    my perfume was analysed in a lab by another company
    decompile software of competitor allowed or not
    someone bought my tool and is now producing it cheap
    if anyone can see how it works is it still a trade secret
    they opened our device and rebuilt it
    he bought my machine, opened it and now makes it
    they found it by their own tests, may they
