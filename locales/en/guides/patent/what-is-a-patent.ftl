question = What is a patent?
answer =
    A patent is an exclusive right for an invention: a new technical product or a new way of doing something.
    The office grants it after an application. You can then stop others from making, using, selling or importing the invention without your consent.
    It works only in the country or region that granted it, and only for a limited time.
    In return, the invention is published. Everyone can read it, and later everyone can use it.
    A patent does not protect a name, a logo or a bare idea.
more-1 =
    How long does it last? World trade rules ask most countries to offer at least { $term } from the filing date.
    Term noted for your country: { $home-term }.
    In most countries you pay fees to keep it in force, often every year (annuities). Without payment it lapses, and anyone may use the invention there.
    You can use the patent yourself, sell it, or let others use it for money (a licence).
    What counts is the claims. These are the sentences that say exactly what is protected.
more-2 =
    The traps:
    – “Patent pending” means only that an application was filed. In most cases you cannot stop anyone before the grant.
    – A patent lets you stop others. It does not promise that you may sell: your product may use someone else’s patent.
    – The office does not watch the market. You must find copies and act yourself.
    Example: you patent a better hinge. Nobody may copy the hinge in that country. If the door it hangs on is patented by another firm, you still need that firm’s consent.
ask =
    what does a patent actually do
    patent meaning simple
    what can i do with a patent once i have it
    how long does a patent last
    is a patent the same as registering my company
    patent pending what does that mean
    do i have to pay every year for a patent
    can i stop people copying me with a patent
    whats the point of a patent for a small workshop
    what does a patent give me
    how many years is an invention mine
    can i sue with a patent application only
    how many years does the invention stay mine
    what is the use of this patent thing
