question = How do I get a utility model certificate in Kenya?
answer =
    You apply to the Kenya Industrial Property Institute (KIPI), much as for a patent. It suits smaller technical improvements: a better tool, stove, pump or lock.
    The right lasts { $term }.
    File before you show or sell the product. That is the safe way, in Kenya and abroad.
    To our knowledge KIPI does not examine in depth whether the solution is new before it grants the certificate.
    The certificate is therefore quicker to get, but it does not prove that your solution is new. In a dispute the other side can attack it.
more-1 =
    Prepare before you file:
    – a description that lets a person of the trade make and use the product,
    – drawings, if they help to understand it,
    – claims, that is, sentences saying what exactly shall be protected.
    Search first, for example in the free database PATENTSCOPE. You may find that the improvement exists already.
    The law also names handicraft mechanisms, herbal and nutritional formulations. Ask an adviser whether yours fits.
    The trap: an improvement that only changes the look is a matter for an industrial design, not for a utility model.
more-2 =
    The certificate protects in Kenya only. For other countries you can:
    – file there within { $priority } after your Kenyan filing and claim its date, if that country has utility models;
    – file with ARIPO, which grants utility models for several African States in one procedure. Kenya takes part;
    – use the PCT. Many countries have no utility model, so check each market first.
    Example: a jua kali workshop improves a stove. It files at KIPI, then shows the stove at the fair.
    KIPI is part of the WIPO programme in which volunteer patent attorneys help inventors of limited means. Ask whether you qualify.
ask =
    utility model certificate kipi how to apply
    i improved a jiko, can i protect it in kenya
    petty patent kenya
    my workshop in nakuru made a better maize sheller how to own it
    small invention in kenya without expensive patent
    does kipi examine utility models
    how long is a kenyan utility model valid
    jua kali invention protection
