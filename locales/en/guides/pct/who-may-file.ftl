question = Who may file a PCT application, and where?
answer =
    You can file if you are a national or a resident of a PCT member country. A person or a company can file.
    If there are several applicants, it is enough that one of them qualifies.
    A company counts as a national of the country under whose law it was founded. A real business in a member country also counts as residence.
    You file with your national or regional patent office, or directly with WIPO, if your law allows it.
    You also need the right to the invention: as the inventor, or by contract or law from the inventor.
more-1 =
    Is your country not a member? Look at the other applicants and at where your company really works.
    The link must be true on the day you file. Do not invent an address or a partner on paper.
    If no link exists, you can still file directly in each country.
    The right of priority of the Paris Convention can help there, if your country takes part in it.
more-2 =
    The traps:
    – Some countries ask for permission, or a first filing at home, before you file an invention abroad. Ask your office first.
    – Name the right applicant. If the company pays but the founder files alone, investors will ask questions later.
    – An employee, a student or a university may own a part. Settle it in writing before filing.
    – Name the true inventors. A boss or a sponsor is not an inventor for that reason alone.
more-3 =
    Some applicants pay much less to WIPO.
    Certain fees fall by { $reduction }.
    This lower price is for individual people who are nationals and residents of a country on the WIPO list.
    It is also for people and companies that are nationals and residents of a least developed country.
    If there are several applicants, each of them must qualify.
    Some searching authorities reduce their search fee as well. Ask before you pay, not after.
ask =
    can i file pct as a private person no company
    my country is not in PCT what now
    who can apply for international patent
    can foreigner living in germany file pct
    me and my brother in Dubai invented a valve can we both apply
    do i need a lawyer to file with WIPO directly
    pct fee reduction for poor countries
    i am a student can i apply or is it the university
    company in delaware but we work in nigeria which office
    am i allowed to file a pct from my country
    from sri lanka, at which office can i file the international one
    which searching authority may i choose
    may a villager file internationally
