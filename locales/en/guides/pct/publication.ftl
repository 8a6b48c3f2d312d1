question = My PCT application is published. What does that mean for me?
answer =
    Everyone can now read it in PATENTSCOPE, free of charge.
    It happens soon after { $publication } from the priority date.
    – It is not a patent. By itself it stops nobody.
    – In many countries it gives a first, limited protection. A copier may owe you money later, if the patent is granted there.
    – It is now known. It counts against later filings of others, and of your own.
    – Letters with invoices may come from private firms. The normal publication costs no extra fee. Pay nothing before you have checked.
    The clock for the national phase goes on.
more-1 =
    What to do now:
    – Open your application in PATENTSCOPE. Are the names, dates and title right? Tell WIPO or your agent about mistakes at once, because many can be corrected only for a time.
    A new owner, name or address can be recorded at WIPO no later than { $record } after the priority date.
    – Read the search report there, as others will.
    – Write the date of the national phase where more than one person sees it.
    – You can ask WIPO to show there that you are open to licences.
    – Before you write to a copier, ask an adviser in that country. Some laws ask for a translation or a notice first.
more-2 =
    Others can react too. After the publication, anyone can send WIPO documents that show the invention is not new, or was obvious.
    This is possible no later than { $observations } after the priority date. You are told, and you may answer.
    You can do the same with an application of a competitor, through PATENTSCOPE and ePCT.
    The trap: improvements. What the published text shows is known to the world. File improvements before the publication if you can, or ask quickly what is still new.
    Example: a maker of stoves had a better grate ready. She filed it a week before the first text came out.
ask =
    my wo number is on patentscope what now
    can i sue with a published pct application
    somebody sent documents against my pct application
    how to find my own international application online
    invoices after pct publication
    wrong name in my published pct application
    is a published pct application a patent
    can i file an improvement after my pct is published
    how to object to the pct application of a competitor
    offer licences on patentscope
    when will my pct be public
    my international application is online now, what does it mean
    since it is published, can others be stopped
