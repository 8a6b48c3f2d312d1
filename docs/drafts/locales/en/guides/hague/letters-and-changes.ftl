question = WIPO wrote about a mistake in my Hague application, or something changed. What now?
answer =
    WIPO calls such a mistake an irregularity. Something in the form, the pictures or the fees is missing or wrong. You can correct it, but only until the last day in the letter.
    – Find the letter, in your account at WIPO, your e-mail or with your agent, and note that day.
    – Look at each point: a fee, a picture, a name, a text that one country demands.
    – Answer WIPO itself, early, and keep the proof.
    If you do not answer, the application normally counts as abandoned. WIPO then pays back only what you paid above the basic fee.
    For a new owner, name or address later on, one request at WIPO is normally enough for all countries.
more-1 =
    What kind of mistake is it?
    – Some stop the date: a missing picture, no country named, a wrong language, no clear applicant. The filing date is then the day when your correction arrives. Answer the same day, because priority and novelty can be lost.
    – Some concern one country, which demands a claim, a description or the creator. Without an answer, normally only that country falls out. If you correct it, the registration date can move to the day when that arrives.
    – For the rest, answer by the last day. Do not count on more time. A delay is excused only for special reasons, such as a disaster.
    A letter from a country after the publication is something else: a refusal. You answer it there.
more-2 =
    Changes after the registration, with a request to WIPO and mostly a fee:
    – New owner: for all, or for some designs or countries. The new owner needs a link with a Hague member. Normally the old owner signs.
    – Some countries want papers about the transfer at their own office. Until then it has no effect there. WIPO lists them.
    – New name or address. A new e-mail alone is free.
    – Limitation: you keep only some of the designs, in some or all countries.
    – Renunciation: you give up all designs, in some or all countries.
    – An error in the register: ask WIPO to correct it.
    A licence is not recorded at WIPO. Ask the office of each country.
more-3 =
    The traps:
    – You cannot add a country, a design or a view later. For that you file again.
    – What you limit or give up does not come back.
    – A workshop becomes a company. That is often a new owner and not only a new name. Ask before you choose the form.
    – An old e-mail at WIPO, and the letters reach nobody.
    – A bill comes from a stranger. Ask WIPO or your agent before you pay.
    Example: a lamp maker forgets the short claim that one country demands. WIPO writes, he adds it within the week, and no country is lost. Only his registration date may be later. When he sells the lamp line, both sides record the buyer before the next renewal.
ask =
    irregularity letter hague design
    wipo says my design application is irregular
    hague fee not complete wipo letter
    forgot to answer wipo about my design
    pictures not accepted by wipo in hague form
    application considered abandoned hague refund
    new owner for my international design registration
    change of address hague registration
    company name changed design at wipo
    give up one country of my international design
    limit my hague registration to some designs
    record a licence for an international design
    sold my chair design, who tells geneva
    wipo asks for a claim or creator in the design form
