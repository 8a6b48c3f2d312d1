question = How do I prepare and negotiate a licence deal?
answer =
    Prepare more than you talk:
    – Secrecy first. Sign an agreement, or show only what is filed or public.
    – Know your right: number, countries, owner, weak points.
    – Know what it is worth to them: more sales, lower costs, time won.
    – Know your limit, and what you will do if there is no deal.
    – Sort your wishes: must have, good to have, can give.
    Then fix the main points on a page, the term sheet, before anybody drafts a contract.
    Say in it which points bind already. Usually these are secrecy, costs and a time without talks to others.
more-1 =
    A term sheet lists:
    – who, and which right;
    – what may be done, where, how long, exclusive or not;
    – payment: at signature, on sales, minimum, at certain events;
    – duties of each side, with dates;
    – improvements, and who acts against copiers;
    – how it ends, which law, who settles disputes;
    – next steps with dates, and what binds.
    In some countries, a “non-binding” paper still has effects. A side that breaks off unfairly may owe money. Say clearly that nothing binds before the contract, and ask a lawyer before you sign. In some countries “subject to contract” says it.
more-2 =
    In the talks:
    – Ask before you offer: How will you use it? Where? How many? Who else can do it?
    – Speak to the person who needs it, and find out who decides.
    – Do not give something for nothing. For a lower price, ask for a shorter time.
    – Tie money to events: sample accepted, first sale, new country.
    – Do not let a date push you. Take the time to get advice.
    – After each meeting, send a short note of what was said.
    – Keep the full know-how until the contract is signed.
    If they want a free trial: limit it in time, purpose and place, in writing.
more-3 =
    Ways to find a price:
    – Cost: what did it take to make it? This is rather a lower limit.
    – Market: what do others pay for something similar?
    – Income: how much more will they earn with it, and what part is fair?
    Start with a figure that you can explain.
    The trap: talking only about the percentage. What is it a percentage of, and who checks?
    Example: a small sensor firm meets a large maker. It asks for a paid test, then a licence for a single product. Both are written on a page. The lawyer then needs less time.
ask =
    how to negotiate with a big company about my invention
    is a term sheet binding
    letter of intent for licence what to be careful
    first meeting with licensee what do i show
    they ask for my price first what to say
    how to value technology before talks
    mou signed then they walked away
    buyer wants to see everything before nda
    they want a free pilot of my technology for 6 months
    negotiating with a publisher as new author
    small firm against multinational licensing tips
    option agreement for my patent what is it
    may i talk to several companies at once
    first talk about a licence, what do i say
    how do i bargain with a multinational
    they sent eight pages, what do i change before signing
