question = When may I quote or use a work without asking the owner?
answer =
    Only when an exception in the law of that country fits. Exceptions are narrow and differ a lot.
    Quotation exists in the countries of the Berne Convention. The work must already be public. The quote must be fair, no longer than its purpose needs, and name source and author.
    Many countries have more: private copies, teaching, news, parody, access for disabled people.
    Advertising and selling rarely fit. “Fair use” is a rule of certain countries, not of the world.
    If you are not sure, ask in writing before you use it, and keep the answer. Silence is no permission.
more-1 =
    To quote safely:
    – Take from a work that was lawfully made public.
    – Use the quote to support your own text: a comment, a review, a lesson.
    – Take only what you need, word for word, and mark it.
    – Name author and source.
    – For a whole picture or a song it is much harder. Discuss it, do not decorate with it.
    Do not trust a rule that a few seconds or a few lines are always free. No such number is true everywhere.
more-2 =
    Questions from small businesses:
    – A saying on a mug: that is selling, not quoting. Very short phrases may be free. For more, check when the author died.
    – A meme in your advert: risky. Picture, person and joke can have owners.
    – Slides for a paid course: exceptions for teaching often cover only schools.
    – Copies of articles for the whole team: you may need a licence of the organisation for copies.
    – Photo of a building or statue in a public place: free in some countries, forbidden for business in others.
    – Training an AI system with works of others: laws differ strongly. Ask first.
more-3 =
    How countries differ: some list each exception. Others also let a judge decide case by case.
    In the United States, for example, a judge looks at purpose, kind of work, amount taken and effect on sales.
    What you put online can be judged in other countries too.
    A contract or the terms of a site sometimes forbid what the law would allow. Whether that counts depends on the country.
    What to do: look up the rule with the copyright office, and note why you think it fits.
    If the owner complains, save the page, take the work down for now and admit nothing. Then ask an adviser.
    Example: a food blog quotes some lines of a cookbook and judges them. It does not copy the recipe pages.
ask =
    is it fair use if i only take a little
    can i put a famous saying on my mugs
    quote from a book in my blog allowed
    movie clip in my training course
    parody song for our advert
    photocopies for my evening class
    i took a photo of a statue can i sell postcards of it
    how many words can i copy from a website
    meme on my pizzeria facebook page
    it is for education so it is free right
    reading a childrens book aloud on my channel
    train our chatbot with articles from the internet
    fair dealing in kenya
    quote two lines of a poem
    is it allowed to photocopy a textbook for my pupils
    may i use a small part of a film for teaching
    can i print a poem of somebody on a cup
