question = A rival tells my customers that my product is a copy. What can I do?
answer =
    Act fast and stay calm. In this order:
    – Get the words themselves: letter, mail, post or a note of the call, with date and names.
    – Look up the right that the rival names. Is it in force in that country, and does it cover your product? Ask a lawyer or IP attorney this week.
    – Write to the rival: which right, which product, who was told? Ask to stop it and to correct it.
    – Tell your customers the facts in short.
    The Paris Convention asks its countries to forbid false statements in trade that discredit a competitor. Some countries also have a law against unjustified threats.
    But a true and careful notice can be allowed. So check first, and do not hit back in public.
more-1 =
    What the law may give you depends on the country:
    – Unfair competition or false statements: mostly you show that it is untrue and can harm you. In some countries you must also show that the rival knew it or acted in bad faith.
    – Unjustified threats: the United Kingdom, Australia and India, for example, have rules for some rights. A person harmed by the threat can sue, even if the letter went to the customers.
    – A court may order an end to it, a correction or money. It may also state that you do not infringe.
    Urgent orders are for those who act quickly.
    Was it only a complaint at a web shop? Use the form for objections.
    Count the harm: which orders were lost, when, and why. Keep the mails.
more-2 =
    To the rival, in plain words:
    “You told our customers that our lamp infringes your right. Please tell us by (date) which right you mean, why you think so, and whom you told. Until then, please make no such statements. We keep all our rights.”
    Have a lawyer read it. Deny nothing that may be true.
    To a worried customer, only what is true:
    “You have heard of a claim by another firm. A lawyer is checking it, and we will tell you the result. Please send us such letters at once, so that we can answer together.”
    Do not call the rival a liar. Promise to pay all costs of a customer only after advice.
    If the claim may be right, stop selling that piece for now, and talk through your lawyer.
more-3 =
    The other side: before you warn the customers of others:
    – Write to the maker or importer first. Shops come later, if at all.
    – Have the right checked: granted, in force, yours, and really infringed?
    – An application is not yet a right. Do not let it sound like one.
    – Say only facts: this right exists, number, owner, picture. No “thieves”, no threat of court.
    – Send it only to those who need it, after a lawyer has read it.
    If you are wrong, you may have to pay for the lost sales of the rival.
    Example: a stove maker writes to all dealers that a rival copies. The patent had ended. A court stops the letters, and the stove maker pays. A question to the rival would have been cheaper.
ask =
    competitor writes to my clients that i am a copycat
    rival calls my shops and says my goods are fake
    they told my dealer not to sell my product
    my customer got a warning letter because of my machine
    unjustified threats what is it
    false rumours about my product from a competitor
    customers stop ordering because a firm says we infringe
    what do i tell my customers after the letter
    how to answer a rival who scares my buyers
    can i write to all shops that sell the copy
    competitor posts on facebook that i stole his design
    groundless threats
    may i inform his customers about my patent
    supermarket delists us because of a rumour
