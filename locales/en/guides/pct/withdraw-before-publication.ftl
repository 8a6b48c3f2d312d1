question = Can I withdraw my PCT application before it is published?
answer =
    Yes. If WIPO gets your notice in time, the application is not published and stays secret.
    Publication comes soon after { $publication } from the priority date.
    The technical preparations end earlier, normally { $preparation } before the publication date.
    Once these preparations are complete, the application is published even if you withdraw it.
    Send the notice directly to WIPO, online through ePCT. All applicants must sign, or an agent with power from all.
    Withdrawal is free, but most fees already paid are not given back.
more-1 =
    How to do it safely:
    – Write that you withdraw only on condition that publication can still be prevented.
    – Use ePCT, not ordinary post. It reaches the team at once.
    – Ask for a confirmation and keep it.
    – Do not wait for the last days. Signatures of partners take time.
    A notice sent to the office where you filed also counts, but it may reach WIPO too late.
more-2 =
    You may not need to withdraw everything.
    If you withdraw only the priority claim in time, the publication date moves later. Other dates move later too.
    The price: anything made public since your first filing can then count against you.
    So ask an agent before you choose this.
    If you plan to go on with the patent, publication is normal and does you no harm.
more-3 =
    What comes after a withdrawal:
    – The application has no further effect in any country.
    – You can keep the invention as a trade secret, if you really keep it secret.
    – You can file again later. But somebody else may file or publish the same thing first.
    – Your national application lives on by itself. It may be published too, so check it and withdraw it separately.
    Example: a paint maker stops the PCT but forgets the home filing. The recipe is published there.
ask =
    stop my patent from being published
    i changed my mind about pct can i cancel and keep it secret
    do i get money back if i withdraw international application
    competitors will read my patent, how to keep secret
    last day to withdraw pct before 18 months
    investor says keep the recipe secret but we already filed pct
    my partner refuses to sign the withdrawal
    delay publication of pct application possible?
    cancel patent application before public
    stop it before it gets published
    i want to stop it before they publish, the international one
    take back my international application in time
