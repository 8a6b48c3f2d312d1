question = Which IP costs come when? How do I plan the money over the years?
answer =
    Costs come in waves. Write them into a calendar before you file:
    – before filing: search, advice, drafting;
    – filing: office fees by class, design, page or claim;
    – examination: answers to objections, sometimes an opposition;
    – grant or registration: in many countries one more fee;
    – abroad: each country with its fees, agent and translation. This is mostly the largest wave;
    – upkeep: patents often every year, marks and designs at longer intervals;
    – defence: watching, letters, platforms, court.
    Keep a reserve. A right without money behind it is weak.
more-1 =
    The waves with a date:
    For patents abroad you keep the first date if you file there, or with the PCT, within { $patent-priority }.
    For marks and designs abroad you keep the first date if you file within { $mark-priority }.
    With a PCT application, the large bills for single countries mostly come by { $national-phase } from the first date. Some offices give more time, a few give less.
    Patent fees are due again and again, often rising, for a life of normally { $patent-term } from filing.
    A mark can be renewed again and again, at the interval your office sets.
    If you miss an upkeep fee for patents, designs or marks, countries of the Paris Convention give at least { $grace } more, mostly with a surcharge.
more-2 =
    A simple plan: list each right, what it earns, the next date, the cost. Once a year, drop what earns nothing and tell your agent in time.
    Ask each agent for fixed prices by step, and what is not included. Note the currency.
    The traps:
    – all money for filing, none for the answer to the examiner;
    – too many countries at the start;
    – reminders sent to an old address, or false bills;
    – fees paid for a right that nobody uses.
    Example: a maker of pumps files at home and looks for buyers while the first date still counts. Then she pays only for the countries that ordered.
ask =
    when do patent fees have to be paid over the years
    total budget for a patent from idea to end
    ip budget plan for startup investors ask
    how to spread costs of trademark in many countries
    yearly cost of keeping a patent alive
    which rights should we drop to save money
    after registration do i pay again
    cost calendar for brand in five countries
    expensive surprise bill from patent agent how to avoid
    spread the cost over some years
    how much will all this cost over the years
    plan the payments so that i can manage
