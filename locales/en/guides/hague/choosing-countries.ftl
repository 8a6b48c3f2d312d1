question = Which countries do I name in a Hague application, and may I name my own?
answer =
    Name the places where you sell, where you make, and where copies are likely to come from. You cannot add a country later without a new application.
    – Each must be a member of the Hague System. WIPO has the list.
    – Your own country can often be named too, if it is a member. An office that examines may exclude this, so check its declarations.
    – The European Union and OAPI are one designation each, for all their countries.
    A country that is not a member needs a direct filing there.
    After your first filing you have { $priority } for it, and keep the first date.
more-1 =
    Who may file? You need one real link with a member: nationality, home, residence or a working business there.
    A link with a member organisation counts as well, for example as a national of a country of the European Union.
    You do not need a design at home first. But some people file at home first to test, and go abroad within the priority period.
    Several applicants can file together, if each of them has such a link.
    You choose one way in: online at WIPO is the usual one. Some offices do not take such applications at all.
    Some countries want you to ask for permission before you file abroad. Ask your office at home about this first.
more-2 =
    Look up these points for each country before you pay:
    – Does the office examine for novelty? Then expect questions and perhaps a local agent.
    – Does it excuse your own earlier showing? Each country has its own grace rule.
    – Does it allow later publication? The strictest country decides for all.
    – Does it want the name of the creator, a description, or a claim? A claim is a short formal sentence that says what is protected.
    – Does it want certain views, or one design only?
    The member profiles of WIPO answer most of this.
more-3 =
    The traps:
    – Some territories are not included. China does not cover Hong Kong and Macao in the Hague System. The European Union does not cover the United Kingdom.
    – The country is a member, but only under an old version of the treaty. Then you may not be able to reach it. The WIPO form shows what you can choose.
    – A country that you add next year: by then your own launch may have ended the novelty.
    Example: a shoe maker names the union where she sells, the country of her factory, and her home. For one market outside the system she files directly in time.
ask =
    which countries are in the hague system
    can i designate my own country in hague application
    self designation design hague what does it mean
    hague or national filing for a non member country
    add a country later to my international design
    is china or india in the hague design system
    does hague european union include uk and switzerland
    i live in a non member country but my company is in a member country
    two designers from different countries file one hague application
    where should a ceramic studio from morocco protect its designs
    does the international design cover the place of my factory
    which states for my furniture design
    pick only two countries for my shape or all
    which lands can i tick for my design
