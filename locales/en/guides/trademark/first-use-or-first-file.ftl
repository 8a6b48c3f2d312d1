question = Someone else uses or registered my name. Who has the better right?
answer =
    It depends on the country. Find out who filed first there, and who used the name first there.
    – In many countries the first to file normally wins.
    – In others, earlier use can beat a later registration, if you can prove it.
    – Exceptions exist nearly everywhere: bad faith, a well-known mark, or your own agent who filed without asking you.
    Look in the register today. Note the owner, the filing date, the goods and the status.
    Is the mark only published? Then you may still object, but the time is short.
    Ask an adviser before you write to the other side or change your own name.
more-1 =
    The other one only uses the name, and nobody has registered it:
    – Search first. Then consider your own filing, if you honestly believe that the name is yours. Ask about this when you know that they were first.
    – Collect proof of your own use in that country: dated invoices, adverts, photos, customers.
    – Write politely, and only after advice. A threat without a right can cost you money.
    Filing only to block somebody, or to sell the mark to him, is bad faith in many countries. It can be cancelled.
    Example: cafés in different towns share a name. The one that files first may not be able to stop the other in its own town. The law of the country decides.
more-2 =
    The other one has registered it. Your choices:
    – Oppose, if the period is still open.
    – Ask for cancellation. Possible grounds are your earlier right, bad faith, a well-known mark, or no use of the mark. Some of them are open only for a limited time.
    – Agree: buy the mark, or sign how both sides use their names.
    – Choose another name for that market.
    Was it your distributor or agent? In Paris Convention countries the owner of a mark can oppose such a filing or have it cancelled, unless the agent can justify it. Do it early.
    The trap: simply going on. Where their mark is valid, your own use may be infringement.
more-3 =
    How to avoid it next time:
    – Search, then file, and only then print, post and open.
    – File in the name of your business.
    – After your first filing you have { $priority } to file abroad and keep the first date.
    – Write in each contract that the distributor, agent or factory may not register your name.
    – Keep dated proof of use for every country.
    Example: a sauce maker talks with an importer. He files her name in his country. Her letters show that he knew her brand, so her adviser can attack the filing.
ask =
    somebody registered my brand before me what now
    i used the name first but another company has the trademark
    first to file or first to use which country is what
    my importer in vietnam put my brand on his own name
    we have this shop name since 1998, a new shop registered it
    can he stop me even if i was first
    name stolen by trademark squatter in china
    i never registered, do i have any rights on my name from using it
    two bakeries same name in one country who must change
    how to cancel a trademark that copies my older brand
    they registered as trade mark the name of my company
    i was first in the market but he has the certificate
    my distributor filed my brand for himself
    cousin registered the family shop name behind my back
    they squat on my brand and ask for money
    my cousin filed our family name behind us
    my late husband began the bakery and now the nephew registers it
    we used it for years without papers
    he started the other day with a name like my hotel
