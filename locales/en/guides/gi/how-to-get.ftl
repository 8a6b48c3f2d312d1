question = How do we get a geographical indication for our product?
answer =
    Usually a group of producers applies, not a single firm. The usual steps:
    – Bring the producers together and choose who speaks for them.
    – Write the common rules (the specification): product, area, method, and why the place matters.
    – Decide who checks that the rules are kept.
    – File at the competent office. This is the IP office, or in some countries the ministry of agriculture.
    The office examines and publishes. Others may object. Then the geographical indication (GI) is registered.
    The way, the cost and the time depend on the country.
more-1 =
    What to do first: collect proof of the link between place and product. Old books, press articles, prizes, tests of taste or soil, and a map all help.
    The official fee is often the smallest cost. Studies, meetings and yearly checks cost more. Ask early for support from your office, ministry or a development project.
    The trap: an area drawn too narrow or too wide. Neighbours who are left out will object. Talk to them before you file.
    Example: pepper growers agree on drying and sorting before they write one line of the form.
more-2 =
    After registration the work begins: checks, a common logo, action against misuse. Without checks, buyers stop trusting the name.
    Selling abroad? Protect the name at home first. Many countries ask for that.
    Then, if your country is a member, the Lisbon System lets you ask for several members with one application. Otherwise apply country by country.
    Abroad, the name may already be generic or somebody’s trademark. Check this before you pay.
    If your country has no GI law, look at a collective or certification mark.
ask =
    how to register a geographical indication
    how do we get GI for our coffee
    steps and documents for gi application
    who can apply for gi, one farmer or group
    our village cheese wants protected name like parmesan
    how long does it take to get a gi tag
    what is a product specification for gi
    protect our gi in europe from ethiopia
    how much money does a cooperative need for GI
    neighbour village also makes it, must we include them
    growers of our valley want the name protected
    our village is famous for its pepper, can we keep the name for us
    which papers must the producers write for the region name
    who hands in the request for the name of the place
