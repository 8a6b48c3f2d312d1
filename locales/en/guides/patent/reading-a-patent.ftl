question = How do I read a patent, and does it cover my product?
answer =
    Look at the claims. They are the numbered sentences, usually near the end. They say what is protected. The title and the abstract do not.
    Take a claim that stands alone and cut it into its parts. Compare each part with your product:
    – It has every part: you are probably inside the claim.
    – It lacks a part: you are often outside. But in many countries something that does the same job in the same way can count as that part.
    Then check whether the patent is granted, in force and valid in your country. Before you rely on it, ask a patent attorney.
more-1 =
    What the first page tells you:
    – The letters before the number show the country or system. “WO” is a PCT application, not a patent. “EP” is European, so ask where it is in force.
    – The letter after the number shows the stage. “A” is often an application and “B” a granted patent, but offices differ.
    – The filing date and the first date, the priority date.
    – The owner, the inventors and the class symbols.
    An application is not yet a patent, but it can become one. Its claims often shrink before the grant. If it is granted, read that text. Only the register of the office shows whether it is in force.
more-2 =
    How to read claims:
    – An independent claim stands alone. It is the widest, so start there. There can be several: check each.
    – A dependent claim refers to another one and adds a part. Outside the first means normally outside the second.
    – “Comprising” usually means: these parts, and perhaps more. An extra part of yours then does not help.
    – Claims can protect a product, a method or a use.
    – The description and drawings help to understand the words.
    Make a table: parts of the claim on the left, your product on the right, with yes, no or unsure.
more-3 =
    Example: a claim says a folding leg, a lock and a spring. Your chair has no spring, and nothing does its work. You are probably outside this claim. Read the others too.
    The traps:
    – “Mine is better” or “mine is patented too” does not take you out.
    – The same invention can have other claims in other countries.
    – In many countries, supplying a main part of it can count too.
    – Do not write guesses about guilt in e-mails. Let an attorney write.
    If you are inside: change the product, ask for a licence, wait for the end, or have the patent checked. An attorney may find that it should not have been granted.
ask =
    how to understand patent claims
    does this patent cover my product
    what does comprising mean in a patent
    difference between claim 1 and claim 2
    what does WO or EP or B1 in a patent number mean
    patent drawing looks like my machine am i in trouble
    is the abstract the part that is protected
    how do i see if a patent is alive today
    i changed one part do i get around the patent
    competitor has a patent and i dont understand the text
    what do the claims mean
    which part of the paper says what is forbidden
    the text is hard, what do they own
