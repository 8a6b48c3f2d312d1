question = What is the PCT national phase, and what must I do?
answer =
    In the national phase, your PCT application becomes a normal patent application in each country you choose.
    It does not start by itself. You must act in each country or region: pay the fee, and file a translation if needed.
    The limit is normally { $entry } from your priority date. Some offices have another limit, so check each one.
    Where you do not enter in time, the application normally ends. You then usually cannot get that patent there.
    After entry, each office examines under its own law. The answers can differ.
more-1 =
    Start several months before the limit:
    – Choose the countries where you will really sell, make or license the product, or where copiers would.
    – Ask agents there for the full price, with translation and later letters from the office.
    – Read the search report again. Improve the claims before you pay.
    – Tell your partners and investors the date. They may share the cost.
    A short list that you can pay for is better than a long list that you must drop.
more-2 =
    Some countries accept a PCT application only through a regional office.
    Examples of regional offices are the European Patent Office, OAPI and ARIPO.
    There, you enter once at the regional office, not in each country.
    For many other countries you can choose: national office or regional office. Compare cost and language.
    Most offices want a local agent. Some accept the entry first and the agent a little later.
more-3 =
    Did you miss the limit? Call an agent in that country today.
    Some offices can reinstate your rights if the delay was unintentional or you took due care. Others refuse.
    The time to ask for it is short, and nobody can promise the result.
    A reminder from WIPO may come, but do not wait for one. The date is your own duty.
    After entry, do not forget the answers to office letters and the yearly fees.
ask =
    national phase what do i do now
    my pct is nearly at 30 months help
    do i have to pay again in every country after pct
    which countries should i choose, we are a 5 person company making medical straps
    is translation needed for china and brazil patent
    missed national phase deadline india
    can i enter europe with one application
    pct ended and no patent came, why
    lawyer in each country needed?
    deadline to enter countries after pct
    missed the national entry
    we have one month left to enter the countries
    money only for three countries, how do i choose after the international
    what happens after thirty months
