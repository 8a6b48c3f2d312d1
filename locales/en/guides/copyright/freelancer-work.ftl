question = I paid a freelancer for my logo, site or photos. Do I own the copyright?
answer =
    Not always. In many countries, the freelancer keeps the copyright until a contract transfers it.
    The invoice alone often gives you only permission to use the work for the agreed purpose.
    So ask for a written, signed assignment. Best before the work starts, at the latest with the last payment.
    For employees it is often different. In many countries the employer gets the rights, or some of them.
    The rules depend on the country and on the kind of work.
more-1 =
    What the paper should say:
    – Which works: logo, texts, photos, code, with the files listed.
    – Assignment of all economic rights, or a list of uses. Some laws want every use named.
    – For which countries and for how long.
    – That you may change the work and pass the rights on.
    – That nothing in it belongs to others, or which licences it contains.
    – That you get the original files.
    – What happens with moral rights, as far as the law allows.
more-2 =
    No contract yet? Do this now:
    – Write a friendly mail. Ask for a short assignment of the finished work. A small extra payment can help.
    – Do it while you still get along, and before you register the logo as a trademark.
    – Until then, do not change the work or use it in new ways without asking.
    Example: a bakery prints its logo on shirts. The designer had agreed to a shop sign only, and asks for money.
more-3 =
    The traps:
    – “All rights included” in an online profile is not always a valid transfer.
    – An agency can give you only what its own freelancers gave to it. Ask for that chain.
    – “Work made for hire” is an idea from the United States. It does not work everywhere.
    – The person in a photo has rights too, beside the photographer.
    If you are the freelancer: send your conditions with the offer, and give the transfer when you are paid.
ask =
    fiverr designer made my logo who owns it
    i paid for website so code is mine right?
    freelancer wont give me source files
    photographer says i cannot use photos on amazon
    marketing agency did our brand, we left them, can they take the logo back
    contract for freelance designer copyright transfer
    my nephew drew our logo for free 5 years ago
    work for hire in india small company
    can designer sell same logo to others
    who owns pictures taken at my wedding business
    who has the rights in work i make for a customer
    paid a student for the pictures, whose are they
    web guy refuses to hand over the code
    i paid a boy to make my logo is it mine
    the programmer was paid and does not give the source
    photographer says the pictures are his although i paid
    web designer keeps the files of my site
    i translate for clients, whose text is it
