question = How do I keep my patent in force, and what if I missed a fee?
answer =
    Pay the renewal fees in each country, on time. In most countries they are due every year and rise as the patent grows older. They are also called annuities.
    If such a fee is late, countries of the Paris Convention give at least { $late } more, often with a surcharge.
    Use that extra time, and pay at once. If nothing is paid, the patent lapses, and anyone may use the invention there.
    Some countries can bring a lapsed patent back, if you ask quickly and give a good reason.
    Do not wait for a reminder. Put the dates in a calendar that more than one person sees.
more-1 =
    Set it up on the day you file:
    – Ask the office or your agent when the first fee is due. Some countries begin before the grant, others after.
    – Keep one list for all patents: country, number, date, amount, who pays.
    – Tell the office a new address or a new owner.
    – Agree in writing who pays: you, your agent or a payment firm. Ask for a receipt each time.
    – Look in the register once a year: is the patent still in force?
    Small firms pay less in some countries. In some, the fees fall if you promise to license anyone who asks.
more-2 =
    How long can it last? World trade rules ask most countries to offer at least { $term } from the filing date.
    Term noted for your country: { $home-term }.
    Fees do not make it longer. Some countries give extra time for medicines and a few other products, if you ask.
    Each country stands alone. If the patent ends in one, the others go on.
    Letting a patent go can be wise. Once a year, ask for each country: does it earn or protect more than it costs? But read your licence and loan contracts first. They may oblige you to keep it.
more-3 =
    You missed a fee? Today:
    – Look in the register. Is the fee only late, or has the patent lapsed?
    – Late: pay the fee and the surcharge.
    – Lapsed: call a local agent and ask about restoration. The time for it is short. You usually must show that you took care, or did not want it to lapse.
    – Threaten nobody with a lapsed patent.
    People who started to use the invention in between may often go on.
    Example: a workshop moves and tells everyone but the patent office. The letter goes to the old door. The fee is noticed in time only because the partner keeps a list too.
ask =
    forgot to pay patent renewal
    when are patent annuities due
    my patent lapsed can i get it back
    is it worth paying another year for our old patent
    patent expired what happens to my product
    can i extend my patent after it ends
    stopped paying in one country is my patent dead everywhere
    do renewal fees go up every year
    my agent did not pay the patent fee
    drop or sell a patent we do not use
    yearly fees for my invention
    forgot to pay the annuity
    i stopped paying the yearly fee, is it gone
    how do i keep my invention paper alive
    do i lose everything if i miss one annual payment
