question = Which countries and which goods do I choose in a Madrid application?
answer =
    Start from your business, not from the map.
    – Countries: where you sell now, where you will really sell soon, where your goods are made, and where fakes come from.
    – Check that each one is a member of the Madrid System on the WIPO list.
    – Goods and services: what you sell under the mark. The list cannot go beyond your mark at home.
    – Words: WIPO’s free Madrid Goods and Services Manager shows the class, and for many countries whether the office accepts the words.
    – Search for older marks in each country first.
    Countries can be added later. Goods cannot.
more-1 =
    How to work through it:
    – Make a table: country, sales now, sales planned, fee, risk of copies.
    – Put each into the fee calculator of WIPO. Some countries cost several times more than others.
    – Look at the member profiles on the WIPO pages: special rules, time limits, local agent.
    – Write a shorter list of goods for a country with strict words or many older marks. You can do this in the same form.
    Example: a shoe maker lists shoes, bags and belts. For one country she lists shoes only, because bags are taken there.
more-2 =
    Groups of countries:
    – The European Union is one designation for all its countries. An older mark in a single one of them can be enough to stop it.
    – OAPI is one designation for its African member countries.
    – Some territories are not covered by the country they belong to. China does not include Hong Kong and Macao in the Madrid System.
    – Countries that left or never joined a union must be named alone, such as the United Kingdom.
    Not a member? File there directly. Use the date of your first filing while the priority period runs.
more-3 =
    The traps:
    – “All goods in the class”. Many offices refuse this. Some also ask whether you mean to use the mark for everything.
    – A statement that you intend to use the mark. Some members want it, the United States on a form of its own. Sign it only if it is true.
    – Naming a country “just in case”. An unused mark can be cancelled there.
    – A name that is rude or descriptive in the local language.
    Mistakes in classes or words bring a letter from WIPO to you and your office, and often extra fees.
    Your office answers WIPO, not you. Call it the same day.
    If the extra fee is not paid in time, the whole application counts as abandoned.
ask =
    which countries to select for international trademark
    how to choose designations madrid small budget
    goods and services manager wipo how to use
    should i designate the eu or single countries
    does madrid china cover hong kong
    list of goods accepted in all countries
    can i have different goods for different countries in one madrid application
    we export spices to gulf and europe which countries first
    wipo irregularity letter about my list of goods
    is it smart to tick all countries in madrid
    factory in bangladesh, shop in norway, where do i protect the brand
    which countries should i tick for my brand
    list of goods for the international form
    letter from geneva says my list of goods is too vague
    can the goods abroad be fewer than at home
    tick only the countries where i sell
