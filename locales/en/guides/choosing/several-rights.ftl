question = Can one product have several kinds of protection?
answer =
    Yes. Each right protects a different side of the same product, and they work together.
    Example, a new coffee grinder:
    – how the grinding works: patent or utility model
    – how it looks: industrial design
    – its name and logo: trademark
    – the manual, the photos and the control software: copyright
    – how you harden the blades, if you keep it secret: trade secret
    You do not need all of them. Each one has its own rules, its own costs and its own end. Start with the side that sells the product.
more-1 =
    The order matters:
    – First file the invention and the look, before anyone outside sees them.
    – File the name before the launch, so that nobody else takes it.
    – Put secrecy promises in place before you talk to suppliers.
    The trap: one publication can spoil another filing. If your design is published with clear pictures, your later patent application may no longer be new. File both before either is published.
    Check also who owns each part. A logo made by a freelancer is often not yours without a written transfer.
more-2 =
    If you want to go abroad, the first filing starts a clock, the right of priority. In that time your first date still counts in nearly all countries.
    For patents and utility models the time is { $patent-priority }.
    For industrial designs it is { $design-priority }.
    For trademarks it is { $mark-priority }.
    A small budget? Many firms begin with the trademark. It can be renewed again and again, while patents and designs end.
    Think of a patent when the technical idea brings the money and others can copy it easily.
ask =
    can i patent and trademark the same thing
    do i need patent and design both for my lamp
    product has new shape and new mechanism what to file
    can you have copyright and design on one bag
    how many protections can i put on my product
    packaging + name + recipe protect all of it?
    is one registration enough for everything
    we have an app with a logo and a special algorithm
    name, bottle and recipe of one drink, do i file three times
    bundle of rights for one gadget
    does every part of my product have its own paper
    name, shape and mixture, one form or three
    the bottle, the smell and the name, must all be filed
    invention, label and name together on one thing
