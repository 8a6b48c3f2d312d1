question = Which offices charge small firms less, and how do I claim the lower fee?
answer =
    Many patent offices do, some also for marks and designs. Each office decides who is small: by staff, turnover, assets or income. Some accept applicants from any country.
    To claim it:
    – open the fee page of that office and look for small entity, micro entity, start-up, individual or university;
    – check the rule on the day you pay. It can also look at your group and your licences;
    – tick the box or send the declaration with the application, or at the latest when you pay;
    – pay the lower amount, and keep the proof.
    Look at each office where you file. What one office accepts means nothing at another.
more-1 =
    Some offices, for patents:
    United States: { $us-small } off most fees for a person, a non-profit body, or a firm with at most { $us-staff } persons in all linked firms.
    United States: { $us-micro } off for a micro entity, with limits on income and on earlier applications.
    European Patent Office: { $ep-cut } off the main fees for persons, micro firms, universities and non-profit bodies.
    A micro firm there has fewer than { $ep-staff } staff, and a small turnover or balance sheet.
    Each applicant must have filed fewer than { $ep-files } European applications in { $ep-years }.
more-2 =
    Canada: a small entity has fewer than { $ca-staff } employees, or is a university.
    PCT: { $pct-cut } off the international filing fee for persons from listed countries and applicants from least developed countries.
    Already paid the full fee? Some offices pay the difference back if you ask soon.
    In the United States, a small entity can ask for it within { $us-refund } of the payment.
    After that, use the lower fee for the next payment.
more-3 =
    The traps:
    – a wrong claim. In some countries it can cost you the patent or a penalty, so ask first;
    – a licence or a promise to a large firm. It can end the status;
    – several applicants. Often every single one must qualify;
    – growth. At some offices you must check again before each payment, at others the filing day decides.
    The cut is for office fees. Agent, translation and courier cost the same.
    Example: a couple builds a hoist and files in their own names. A large firm asks for an option before filing. They first ask the agent what that does to the fees.
ask =
    what is small entity status at the us patent office
    do i qualify as micro entity foreign inventor
    epo discount for micro company
    how many employees can i have to be a small entity
    can a startup pay half fee for trademark
    i paid full fee can i get the small business rate later
    we licensed to a big company do we lose the discount
    canada small entity declaration how
    university spin off lower patent fees
    which country gives discount to women or young inventors
    micro entity cheaper fees
    how small must a firm be for half the fee in america
    do startups pay less at the office
    does a woman farmer pay less
