question = How long does my trademark last, and must I use it?
answer =
    It can last without end, if you renew it in time and really use it.
    In countries of the Singapore Treaty, each registration and each renewal lasts { $term }.
    Members of the World Trade Organization must give at least { $term-min } each time.
    To renew, pay the renewal fee at the office before the date in the register.
    In most countries others can ask to cancel a mark that is not used.
    Under world trade rules this needs at least { $non-use } in a row without use. Many countries allow longer.
more-1 =
    Put the renewal date in your calendar today, with an earlier reminder.
    If you are late, countries of the Paris Convention give at least { $grace } more, often with a surcharge.
    Keep proof of use for each kind of goods: dated invoices, photos, adverts, web pages, packaging.
    In the European Union, an unused mark can be revoked after { $non-use-eu } without genuine use.
    In the United States you must also declare use, for the first time no later than { $us-use } after registration.
    Good reasons, such as an import ban, can excuse non-use.
more-2 =
    The trap: use must be real, and for the goods you listed. A single sale made only to keep the mark is not enough.
    Use the mark as registered. If you change the logo a lot, file the new version.
    Use by a licensee normally counts, if you allow it and keep control. Put it in the contract.
    Example: you registered for soap and candles but sell only soap. The part for candles can be cancelled.
    False renewal invoices are common. Pay only the office or your own adviser.
ask =
    how long does a trademark last
    when do i renew my trademark
    forgot to renew my trademark is it gone
    do i lose the brand if i dont use it
    is trademark forever or 10 years
    competitor registered a name and never uses it, can i get it
    how do i prove i use my trademark
    we stopped selling for some years because of the war, is our mark safe
    renewal fee trademark late what happens
    got a letter to renew my trademark for 1500 usd is it real
    how many years is my registered mark good for and what must i pay to keep it
    registered in 2012, did i have to pay again
    what happens when i stop selling under the name
    how often do i pay for my mark
    my registration finishes this year
    old brand that nobody makes, can i take it
    pay again for the mark, when
