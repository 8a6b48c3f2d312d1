question = How long does copyright last, and when may I use old works freely?
answer =
    Normally for the life of the author and for many years after the death.
    In your country, the usual period for new books, music and drawings is { $home } after the death of the author.
    The Berne Convention asks its countries for at least { $after } after the death.
    The period usually runs to the end of a calendar year.
    Then the work is in the public domain. As a rule, anyone may use it without asking.
    As a rule, copyright needs no renewal, and you cannot extend it.
    Films, photographs, recordings and works without a named author can have other periods.
more-1 =
    Other periods under the Berne Convention, always as a minimum:
    – Film: a country may count from the first showing with consent, then { $film }.
    – Work without a named author: { $anon } from the day it was lawfully made public.
    – Photograph or applied art: { $photo } from the making. Many countries give photographs the full period.
    – Several authors: the death of the last one counts.
    In the United States, a work made for hire has { $us-hire } from publication or { $us-made } from creation, whichever ends first.
    Sound recordings and performances have periods of their own.
more-2 =
    How to check an old work:
    – Who is the author, and when did the author die? Ask a library, museum or publisher.
    – In which country will you use it? The law of that country counts. Free at home does not mean free abroad.
    – Is there something newer in it? A translation, an arrangement, an edition or a recording has its own rights.
    – When was it published? Older works can follow older rules, in the United States above all. Ask there.
    – Is a title, figure or logo a trademark?
    – Does your country ask for a fee or a notice for old works? Some do.
    Example: a café prints an old poem on its cups. The poet died long ago. The translator is alive, so the café asks her publisher.
more-3 =
    The trap: “old” is not “free”. A picture found without a name may still be protected.
    If you cannot find the owner, ask the copyright office. Some countries have a licence for such cases.
    Keep a note of what you checked, with the date.
    If it is your own work: copyright can be inherited. Keep contracts, files and the list of works together, and name an heir.
    Look at old contracts too. The right may come back to the author or the heirs at a certain date.
ask =
    how long does copyright last
    when does copyright expire
    beethoven in my ad do i have to pay
    can i print old paintings on t shirts
    book is from 1930 can i publish it again
    is this photo from my grandfathers time free to use
    how do i know if something is public domain
    renew my copyright before it ends
    my father was a poet and died, do we still have the rights
    copyright is 50 or 70 years here
    vintage posters on the wall of my restaurant, can i sell copies
    life of the author plus how much
    the author died, how long is the book protected
    old songs free to use
    writer died long ago, is his book free now
    hundred year old tales, may i print them
    old folk songs, can i record them
