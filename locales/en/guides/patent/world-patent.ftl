question = Can I get one patent for the whole world?
answer =
    No. There is no world patent. A patent counts only in the country or region that granted it.
    There are ways to reach many countries with less work:
    – Apply country by country.
    – Use a regional office, for example in Europe, in Africa or in the Eurasian region.
    – File one international application under the PCT, a treaty with many member countries. Each office decides for itself later.
    The clock starts with your first filing. You have { $priority } to go abroad and keep that first date.
more-1 =
    The PCT gives you time and a search report before the big costs. It does not give you a patent.
    The usual time to go on to each country’s office is { $entry } from your first date. Some offices give more.
    Then come translations, local fees and often a local agent. If you do not take this step, the application ends in that country.
    You may skip the PCT. For one or a few countries, direct filing is often cheaper.
    Not every country is in the PCT, and some can be reached only through their regional office.
more-2 =
    Choose countries with a cool head:
    – Where will you sell, or license?
    – Where would a strong competitor make it?
    – Can you pay to keep it in force there, and act against a copy?
    Where you have no patent, others may use the invention freely. They may still not bring it into a country where your patent is in force.
    The trap: firms sell a “world patent” or send invoices for an “international register”. No such patent exists. Pay only what a genuine office or your own agent asks for.
ask =
    how much is a worldwide patent
    international patent one application all countries
    i have a patent in india is it valid in usa
    patent for africa all countries at once
    got patent at home someone copies in china what now
    does pct give me a patent everywhere
    we export to europe and gulf which patent do we need
    company offered me world patent for 900 dollars
    protect my gadget in the whole world
    is there one patent for africa
    patent for the whole world in one go
    is my home patent good in other lands
