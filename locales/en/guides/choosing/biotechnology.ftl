question = We work in biotechnology. Which protection matters first?
answer =
    Usually the patent, silence until it is filed, and clean papers for your material:
    – a new process, test, product or use: patent, before any talk, poster or paper;
    – strains, cell lines and methods that nobody sees: trade secret;
    – a new plant variety: plant breeder’s right;
    – the product name: trademark, early. A medicine name may need a health authority’s yes as well.
    It depends on the country what living matter can be patented, and whether methods of diagnosis or treatment can. Something only found in nature often cannot.
    Check first who owns the result: you, the university, the hospital or the funder.
more-1 =
    The typical trap is the congress poster, the thesis or the early online paper. It can destroy the patent.
    Other traps:
    – Material from others comes with a transfer agreement. It may give them rights in your result.
    – Plants, microbes or traditional knowledge from a country may need its permit and a sharing agreement. Some patent laws ask you to name the origin.
    – Some micro-organisms cannot be described in words. Then you must deposit a sample, in many countries by the filing date. Under the Budapest Treaty one deposit in a recognised collection counts in all member countries.
    Ask a patent attorney for your field before the first disclosure.
more-2 =
    First steps:
    – Stop talks and papers until someone has looked at them. Keep signed, dated laboratory notes.
    – List all material and data with origin, contract and permit.
    – Search patents. Ask what may be patented where you sell.
    After the first filing you have { $patent-priority } to file in other countries.
    World trade rules ask most countries for patents that last at least { $term } from filing.
    Approval of a product can eat up years of that. Ask if your country gives extra time.
    Example: a small laboratory finds yeast in a local fruit. It gets the permit and deposits the yeast. It files the baking process, and then gives the talk.
ask =
    biotech startup which ip first
    can i patent a bacteria i found in soil
    our new test kit for malaria how to protect
    university lab spin off gene sequence protection
    enzyme process for food industry patent or secret
    deposit of microorganism where and when
    we use plants from the amazon for a cosmetic do we need permission
    vaccine and diagnostics company first ip steps
    small laboratory makes cell lines which rights are there
    who protects our stem cell method in malaysia
    we grow mushrooms in a lab with a new method, which protection
    our enzyme from cassava waste, patent or secret or what
