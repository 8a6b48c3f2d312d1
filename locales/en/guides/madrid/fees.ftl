question = How much does an international trademark under Madrid cost?
answer =
    It depends on the countries, the classes and colour. WIPO’s free fee calculator gives the total for your case.
    The basic fee is { $basic } without colour.
    With any colour it is { $basic-colour }.
    Each country you name then costs { $complementary }, or that country’s own individual fee.
    Some applications also pay { $supplementary } for each class beyond { $included }.
    Individual fees differ a lot, and many grow with each class. Check them before you choose countries.
    Your own office may ask a handling fee on top.
more-1 =
    Not in the calculator: the basic mark at home, searches, translations, and a local agent if a country refuses.
    Applicants from least developed countries pay only a small part of the basic fee.
    Fees are in Swiss francs and change, so check the official page on the day you pay.
    A refusal does not bring the money back. Search in your main countries first.
    Example: a jeweller names every country of a region “to be safe”. Most of her bill is for places where she never sells.
more-2 =
    Ways to save:
    – Name only countries where you will really sell soon.
    – File without colour, if colour is not what makes your mark special.
    – Keep the list of classes short.
    Adding countries later costs a basic fee of { $later } plus their fees.
    Renewal comes every { $renewal }: a basic fee of { $renewal-fee } plus the fees of the countries you keep.
    The trap: letters with invoices for “international registers”. Pay only WIPO, your office or your own adviser.
ask =
    how much does madrid cost
    international trademark fees in chf
    price to register brand in usa eu and china together
    is madrid cheaper than filing in each country
    what is individual fee madrid
    logo in color costs more?
    we are a tiny company from nepal is there a discount for madrid
    do i get my money back if a country refuses my mark
    wipo fee calculator trademark
    budget for registering trademark in 5 countries
    price for my brand in five countries through wipo
    how much to add japan and korea to my mark
    how much for my mark in eu and usa through geneva
    what is the price per country for the international mark
    price for the brand in eight countries
