question = What is a provisional application, and what must my first filing contain?
answer =
    Your first filing gives you the date that counts against later filings and publications. So it must explain the invention fully.
    Some countries know a simple first filing, called provisional. It keeps your date, but it is not examined and does not become a patent by itself.
    You must follow with a full application in time, or the date is lost. Ask your office whether it exists there and by when you must follow.
    You have { $priority } from the first filing to use its date in other countries of the Paris Convention.
    The date covers only what the first text really explains.
more-1 =
    What to put into the first text:
    – the names of the inventors and of the owner
    – the problem, and what known solutions do badly
    – how your invention works, with drawings
    – every version, material, size and use that you can think of
    – enough detail that an expert can make and use it
    – claims, even where they are not asked for. They make you think about what matters.
    Keep the receipt with date and number. What you forgot cannot be added under the old date. If you can afford only a little help, let an attorney read this text.
more-2 =
    The clock:
    – Count from the day of your very first filing for this invention, in any country.
    – In that time, or sooner if your law says so, file the full application. Decide on other countries or the PCT too.
    – You improved it meanwhile? File again. The old part can keep the old date, the new part gets a new one.
    No money yet? Starting the clock again is possible only in special cases, in the same country. The first filing must be withdrawn or refused before the new one. It must be unpublished, leave no rights, and never have served for priority.
    You then lose the early date. Ask an adviser first.
more-3 =
    The traps:
    – A “provisional patent” is not a patent. It stops nobody.
    – A sketch keeps the date of a sketch. If you then show the full product, the missing parts may no longer be new.
    – Not every country has provisional filings. A normal application does the same job there.
    – Some countries want a first filing at home, or a permit, before you file abroad.
    Example: a beekeeper files a short text on a hive stand. Later he adds a scale and shows it at a fair. Only then does he file the scale. In many countries it is now too late for the scale.
ask =
    provisional patent how does it work
    cheap first filing only to secure the date
    can i hand in a rough draft now and the full patent later
    does my country have provisional applications
    what happens if i dont follow up my provisional
    i improved my invention after filing what now
    can i show it to investors after the provisional
    do i need claims in the first application
    withdraw and file again to get more time
    patent application with only drawings is that enough
    cheap first date before the full application
    provisional then twelve months, how
    file something quick now and the rest later
    provisional done, what next
