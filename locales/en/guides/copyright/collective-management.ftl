question = Who do I pay for music in my shop, and how do authors get this money?
answer =
    If customers can hear it, you usually need a licence. Music in a shop, café, salon, gym or bus is a public performance in most countries.
    You do not have to ask each author. A collective management organisation gives licences for very many works and shares the money among the owners.
    – You play music: ask the organisations of your country for a licence before you start.
    – You make music, texts, pictures or films: you can join one and be paid.
    The copyright office of your country can tell you which organisations may collect.
more-1 =
    For those who play music:
    – There can be several organisations, for authors, for performers, for producers. In some countries they send a joint bill.
    – The price depends on size, seats, trade, and live or recorded music. Ask for the tariff in writing.
    – Radio and television usually count too. Some countries free small places. Ask.
    – A private streaming account usually forbids business use.
    – A background music service for businesses: ask which rights its price covers.
    – Sports on a screen can need a separate contract with the broadcaster.
    – A band or a DJ plays at your event? Often the organiser must pay. Settle it in the contract.
more-2 =
    Somebody asks you for money? It can be right, wrong or a scam:
    – Ask for name, paper of approval, works, tariff and period.
    – Check with the copyright office, using a number that you found yourself.
    – Pay only against a contract or invoice, to the account of the organisation.
    – Do not ignore a true claim. It can end in court, and cover past years.
    Is the price too high? Many countries have a supervisor, a tribunal or mediation.
    Example: a hairdresser gets a second bill. It comes from the performers’ organisation, is correct, and she asks for the tariff for small shops.
more-3 =
    For authors who want to join:
    – Choose the organisation for your kind of work.
    – Read what you hand over: which uses, which countries, and how you can leave. Often you can no longer license these uses yourself, not even for free.
    – Declare every work, with all authors and their shares. A work that was not declared may earn nothing.
    – Ask what is deducted and when it pays. Read the accounts.
    Partner organisations abroad can collect for you there.
    Joining is no registration of copyright. You have copyright without it.
ask =
    who do i pay for music in my cafe
    man came to my bar and wants money for music licence is it scam
    how to join a society for songwriters
    gym classes with music which licence
    i already pay for tv why pay again for my pub
    do i need two licences for music in my hotel
    who collects royalties for my poems in school books
    collecting society takes members but never pays me
    patent my song with the society
    dj at our market stall, who must pay, he or me
    music for my taxi and matatu licence
    what is prs gema sacem mcsk ascap for
    music society wants money from my gym
    they came to my bar for music money, must i pay
    do i pay when i play music for my customers
    how do singers get their money from radio and hotels
    radio reads my stories and pays nothing
