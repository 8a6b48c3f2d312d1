question = Can one patent application cover a whole region?
answer =
    Yes, in some regions. One office handles one application for many countries:
    – European Patent Office (EPO): most countries of Europe, also some outside the European Union.
    – ARIPO: many countries of Africa, mostly English-speaking.
    – OAPI: many countries of Africa, mostly French-speaking.
    – Eurasian Patent Office (EAPO): Russia and some countries of Eastern Europe, the Caucasus and Central Asia.
    You need not live there, but then you mostly need a local representative.
    Until the grant, you deal with one office instead of many. If you need only a few countries, filing there directly can cost less.
    Look up the members first, because not every country takes part.
more-1 =
    What you get is not the same everywhere:
    – EPO: a bundle. After the grant, it counts at once in some countries. Others want a translation or another step in a short time. This is called validation.
    – For many countries of the European Union, you can ask the EPO for one unitary patent instead, soon after the grant. It has one renewal fee, but one court can end it in all of them.
    – ARIPO: you name the countries. Each can still say, within a limited time, that the patent has no effect there. Otherwise it counts like a national patent.
    – OAPI: one patent for all members. You cannot pick countries.
    – EAPO: one patent for all members. Later you pay fees for the countries where you keep it.
more-2 =
    How you get there:
    – Directly at the regional office. In some countries you file through the national office.
    You have { $priority } from your first filing to use its date.
    – Or through the PCT. You file once, and later enter the regional phase instead of single countries.
    At the EPO, this must happen within { $ep } of the priority date.
    At ARIPO, it is within { $ap } of the priority date.
    At the EAPO, it is within { $ea } of the priority date.
    At OAPI, it is within { $oa } of the priority date.
    In some countries a PCT application can only lead to a regional patent. This is so in all OAPI countries and in some others. Elsewhere you choose: national or regional.
more-3 =
    The traps:
    – If the office refuses, you can lose the whole region at once. Ask quickly about appeal or national filings.
    – Validation missed: the patent normally has no effect in that country.
    – Others can often attack it for all countries at once.
    At the EPO, they can oppose within { $opposition } of the grant.
    – You act against copiers in each country, under its law and mostly in its courts.
    – Africa has no single patent. Large markets may belong to neither office.
    – For the Gulf countries, ask each national office which way is open now. The rules have changed.
    Example: a maker of grain mills sells in several ARIPO countries and in one other. She files at ARIPO, and directly in the other.
ask =
    aripo patent how does it work
    oapi or aripo which one for my country
    european patent one application for all of europe
    what is validation of a european patent
    unitary patent or bundle what is better for a small firm
    eurasian patent which countries
    one filing for several african countries
    patent for the gulf countries gcc
    does an epo patent cover switzerland and turkey
    aripo regional phase after pct
    regional patent cheaper than country by country?
    i live outside europe can i file at the epo
    my fish dryer sells in kenya uganda and zambia, file once?
    do i need to pick countries at oapi
