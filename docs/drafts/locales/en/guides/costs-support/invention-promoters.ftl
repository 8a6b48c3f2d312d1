question = A firm wants money to patent or sell my invention. Can I trust it?
answer =
    Be careful. Honest helpers exist, but many such firms take large sums and bring little or nothing.
    Warning signs:
    – It praises every idea, and yours at once.
    – It promises a patent, a buyer or income.
    – It wants money now: first for a study, then for a package.
    – It sells a “world patent”, or says that a letter to yourself protects you.
    – It gives no answers in writing, and names no patent attorney or agent.
    Pay nothing and sign nothing today. Do not tell the secret part. First ask your IP office who may act as a patent agent, and about free help. Check whether the person named is one.
more-1 =
    Ask in writing, and wait for written answers:
    – How many inventors have paid you in recent years? How many of them earned more than they paid?
    – May I speak with some of them?
    – Which patent attorney or agent does the work, and may I talk to that person?
    – What exactly will you file: where, what kind, in whose name?
    – Who stays the owner? Do you take a share?
    – What is the full price, with office fees and later steps?
    – What if I stop?
    In the United States, the law obliges such promoters to give you their success figures in writing before you sign.
    Search the name of the firm with words such as “complaint”. Let a lawyer or help desk read the contract.
more-2 =
    Was something really filed? Check it yourself:
    – Ask for the filing receipt of the office, with number, date, kind and names, and a full copy of the text.
    – Look up the number in the register of that office, or in PATENTSCOPE or Espacenet. New applications stay secret for some time. So ask the office what it can tell you.
    – The owner should be you, and the inventor the true one. Does the firm stand there as owner? See a lawyer at once. The time to claim it back can be short.
    – Is it what you wanted? A design protects only the look. A provisional filing ends if nothing follows in time.
    – Is the address in the register yours?
    No receipt and no number often mean that nothing was filed.
more-3 =
    You have paid already?
    – Save your dates first. If something was filed, a patent attorney can often take it over. If nothing was filed, file before you show more.
    – Pay no more until a lawyer or help desk has read the contract. Ask your bank or card firm at once whether it can recall the money.
    – Then end the contract in writing. Demand the file, the receipts and the rights in your name.
    – Complain to the consumer authority, the police or the IP office.
    A later caller who wants a fee to win your money back can be the next trap.
    Example: a welder pays for a “patent”. The number turns out to be a design, not yet published. He has shown nothing, so an attorney can still file for a patent.
ask =
    invention promotion company is it serious
    company says my idea will make millions but i pay first
    firm wants thousands of dollars to promote my invention
    invention help firm on the internet good or fraud
    paid a promoter and nothing happened
    how do i check if they really filed my patent
    promoter put the patent in its own name
    firm promises to sell my idea to big companies
    free inventor kit then they ask thousands
    inventor scam
    questions to ask an invention marketing company
    they guarantee me a patent can that be true
    how to get my money back from idea promoters
    should i pay for an evaluation of my idea
