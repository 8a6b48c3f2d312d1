question = We make green technology: solar, water, waste. Which protection matters first?
answer =
    Usually the technical solution, filed before the pilot project, and a name that says more than “eco”:
    – how it works: patent, or utility model for smaller improvements;
    – mixtures, settings and data from operation: trade secret;
    – name and logo: trademark;
    – the look of the device: design;
    – control software and manuals: copyright;
    – partners, villages, funders: contracts about results and reports.
    Search patents first. Many older green solutions are free to use today, or were never patented in your country.
more-1 =
    The typical trap is the pilot plant or the report to the funder. Visitors, the press and open reports can make the invention public before you file.
    Other traps:
    – “Green”, “eco” or “bio” in the name. It describes, so the mark is weak. A false claim can also break consumer law.
    – Labels of others: you need their permission, and you must pass their test.
    – A grant that asks for open results or free use. Read it before you sign.
    – A patent that ended in your country can live on where you export.
    Some offices examine green inventions faster if you ask. This can also bring publication and costs forward.
more-2 =
    First steps:
    – File, or decide on silence, before the first visitor sees the pilot.
    – Search: old patents for ideas, living patents for risks. Search centres help, often free.
    – Put into each partner and grant contract who owns improvements and data.
    After the first filing you have { $patent-priority } to file in other countries.
    You need not build everywhere yourself. A licence to makers abroad can earn money. WIPO GREEN brings offers and needs together; do not put secrets there.
    Example: a workshop makes a stove from scrap. The air ring becomes a utility model. A maker in the next country pays for a licence.
ask =
    solar start up what ip first
    we invented a water filter for villages how to protect and still share
    clean cooking stove patent or utility model
    is there a faster patent for environmental inventions
    biogas plant improvement made with ngo and grant money
    can i call my brand eco something
    recycling machine from plastic waste kenya protection
    green patents database to find free technology
    battery software and hardware which right first
    certificate label for sustainable product can i make my own
    open source wind turbine license or patent
    we make briquettes from waste, which protection fits
    solar dryer for farmers, what should we file first
