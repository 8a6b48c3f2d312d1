question = Who does what about IP in a small team, so that nothing is forgotten?
answer =
    Write each job on one page with a name beside it. One person can have several jobs:
    – Govern: decide what IP is for, and how much money it gets.
    – Identify: know what you have and what you use.
    – Protect: file, sign, keep secret.
    – Operate: use, license, renew.
    – Monitor: watch dates, copies, and new filings of others.
    – Respond: act on a letter, a copy or a leak.
    – Recover: repair the damage, and learn from it.
    Renewals come first: today, write their dates on the page. Go through it a few times a year, and before each launch.
more-1 =
    In a very small team it can look like this:
    – The owner governs, and speaks with the lawyer when something happens.
    – The head of the workshop identifies. New ideas go into a dated notebook there.
    – The office manager protects and operates: contracts, fees, calendar, folder.
    – The seller monitors: fairs, marketplaces, social media, free alerts from databases.
    – Everybody reports at once. After trouble, all sit together and change the page.
    Each job has a deputy. Dates and passwords for the registers are known to more than one person.
more-2 =
    First steps:
    – Write the rules that matter: who may publish, who may sign, where the papers are.
    – Write what to do on a bad day: keep the proof, note the date, tell the owner, do not answer in anger, call the lawyer.
    – Give the page a small yearly budget for fees and one search.
    – Put a fixed point on the agenda of a meeting: new, due, seen, stolen.
    The trap: everything is in one head. When that person is ill or leaves, a renewal is missed.
    Example: a bakery’s owner is in hospital. The deputy sees the warning and pays the fee for the mark.
ask =
    who in a small company should be responsible for ip
    ip governance for five people
    simple ip policy one page
    roles for ip management in a small team
    how do we organise ip without a legal department
    rules who may post new products online in our company
    incident plan if our secret leaks or we get sued
    the boss keeps all trademark papers in his head
    ip process for start-up identify protect monitor respond
    how often should we talk about ip in meetings
    who in a five person firm looks after ip
    who in the firm decides about names and patents
    policy for a polytechnic with few staff
