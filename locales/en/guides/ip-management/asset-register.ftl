question = What should our list of IP contain, and how do we keep the dates?
answer =
    A simple table is enough, with one line for each thing you own or use:
    – what it is: mark, patent, design, work, secret, domain name, licence;
    – who made it and when, and who owns it, with the paper that proves it;
    – in which countries, with the number and the office;
    – dates: first shown, filed, renewal, end;
    – who may use it: licences given and taken;
    – which product needs it, and how much it would hurt to lose it;
    – who in the firm looks after it.
    Never write the content of a secret into the list. Write only where it is kept and who may see it.
more-1 =
    The dates are the most valuable part, because a right that is not renewed ends without noise.
    – Copy each date from the official register, not from memory.
    – Set a warning long before the date, and let a second person get it too.
    – Do not count on a reminder. Many offices send none, and a missing reminder is seldom an excuse.
    – Trust no bill from a stranger, by post or e-mail. Check the date in the register, and pay only the office or your own adviser.
    Is a date already past? Ask the office the same day.
    Under the Paris Convention, a late maintenance fee can still be paid for at least { $late }. There is often a surcharge.
more-2 =
    Go through the list at a fixed time, such as when you close the yearly accounts. Do it also when you launch, hire or enter a new country.
    Has your firm changed its name, address or owner? Tell the registers. Otherwise letters get lost, and a buyer finds a gap.
    Does a right no longer earn its fee? Decide before the fee is due. Letting it go is usually final.
    The trap: the mark is in the name of a founder or an agent, or the web address in the name of the agency.
    Example: a spice shop makes its list and sees that the designer holds the domain name. A friendly letter moves it in time.
ask =
    spreadsheet for trademarks and patents with expiry dates
    template intellectual property register small company
    which columns for an inventory of our brands and licences
    how do other small firms make sure they never miss a renewal fee
    who in the team should keep the list of domains and marks
    where do i note fonts and photo licences we bought
    do i write the secret recipe into the ip list
    our marks are all over the place different countries how to organise
    domain is on the web agency's name and mark on my name is that a mess
    software or paper folder for managing registrations
    how to keep track of all renewal dates
    write down all our rights in one table
    write a list of all what we own
    never forget a renewal again, how do we organise
    inventory of intangible things in a small factory
