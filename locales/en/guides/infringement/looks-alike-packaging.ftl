question = A competitor’s packaging looks like mine. Is that allowed?
answer =
    Using a common style or a usual colour is mostly allowed. Making buyers believe that the competitor’s goods come from you is forbidden in most countries.
    The law has several names for it: unfair competition, passing off, trade dress.
    You usually need to show:
    – buyers know the packaging as yours;
    – the other one is so close that buyers mix them up;
    – this harms you.
    A registered mark or design for the pack makes it much easier. Check what you have, and ask what you can still file.
    First collect proof: both packs, receipts, and messages from buyers who were mistaken.
more-1 =
    Members of the Paris Convention must protect you against:
    – acts that create confusion with a competitor,
    – false statements that harm a competitor,
    – statements that mislead the public about goods.
    How they do it differs. Some ask for proof of long use, some have a special law, some rely on earlier judgments.
    What can be protected: the name and logo (mark), the picture on the label (copyright), the bottle (design, sometimes mark).
    As a rule not: what the whole trade uses, what the function needs, or what the law wants on a label.
more-2 =
    Next steps: ask people who do not know you whether they would mix them up in a shop. Then see a lawyer about a letter, a talk, mediation or an urgent order.
    Is it the own brand of a shop that sells your goods? Read the supply contract before you write.
    If you design a pack yourself, keep a clear distance from the best-known one, and keep your drafts.
    The trap: a new look every season. Buyers remember nothing, so there is little to protect.
    Example: a tea maker’s green tin is common in the trade, but its gold bird is not. The rival removes the bird and keeps the green.
ask =
    supermarket own brand copies my box
    they use the same bottle and colours but another name
    is copying the packaging legal if the name is different
    passing off what do i need to prove
    trade dress for small brand how
    customers buy the wrong product because the label looks like ours
    rival restaurant copied our menu style and interior
    competitor says bad false things about my soap
    copyright on my box design can i use it
    their packet looks like ours
    their packet is the same as mine, only another name
    shop across the road copied my colours and menu board
