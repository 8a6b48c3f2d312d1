question = What happens when in a PCT application?
answer =
    Dates count from your priority date. That is normally the day of your very first filing for the invention.
    – Within { $priority }: file the PCT application.
    – Some months later: you get the search report and a written opinion.
    – Soon after { $publication }: WIPO publishes the application. Everyone can read it.
    – Before the end of { $entry }: enter the national phase in most countries. A few offices have another limit.
    If you miss the date for the PCT filing or for the national phase, you can lose rights. Write both down today.
more-1 =
    If the PCT application is your very first filing, its own filing date is the priority date.
    Check the dates with the filing receipt. Write them where more than one person sees them.
    A common mistake is to count from the PCT filing date although there was an earlier national filing.
    Example: a toolmaker filed at home in spring and filed the PCT the next winter. All later dates still count from that spring.
more-2 =
    In between, you have choices:
    – Change your claims after you have read the search report.
    – Ask for international preliminary examination, if a further opinion helps you.
    This request is due within { $demand } of the priority date, or somewhat later if the search report came late.
    – Stop, and withdraw before publication, if you prefer to keep the invention secret.
    None of these steps is compulsory. Ask your agent what each one costs first.
more-3 =
    Did you miss the date for the PCT filing? Act at once.
    Some offices can still restore your right of priority, if you ask quickly.
    You can ask for { $late } after the missed date.
    You must explain why it happened, and there may be a fee.
    Some countries do not accept such a restoration. So it is a rescue, not a plan.
ask =
    pct deadlines
    how many months do i have after my first patent filing
    when will my pct application be public
    i filed in march last year what dates must i watch
    30 months or 31 months from when exactly
    forgot the 12 months for pct am i finished
    small startup two founders, timeline for international patent
    when does search report come
    what comes after filing PCT step by step
    we are late with the year of priority can it be saved
    month by month what comes after the international filing
    thirty months and eighteen months what is what
    how long can i wait before i pay for many countries
    dates i must not miss after the first filing abroad
    how many months after my first filing may i go abroad
