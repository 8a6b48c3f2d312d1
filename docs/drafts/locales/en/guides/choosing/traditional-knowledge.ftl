question = Others use our community’s traditional designs, stories or healing knowledge. What can we do?
answer =
    Ordinary rights help with names and new works, and less with what is old. Old patterns and remedies are not new, and often have no known author. Some countries protect them by a special law.
    – Name of your community, place or craft: collective or certification mark, geographical indication (GI).
    – New works of your artists: copyright or design.
    – Knowledge that outsiders do not have: secrecy.
    – Goods that pretend to be yours: consumer law, unfair competition.
    – A patent on what was known long before: it can often be attacked, with proof.
    Agree who speaks for you. Then ask the IP office which special law exists.
    You want to use what belongs to others? Ask that community first.
more-1 =
    What you can do:
    – Decide together what others may use, and what is never shown.
    – Keep dated records, and ask who can read them. In a public list, a secret is lost.
    – Found a body that can own a mark and sign contracts.
    – Before researchers, film makers or herb collectors record you, let them sign a paper. It says for what, in whose name, who keeps it, what comes back, and how you stop it.
    – Watch the registers. Some offices refuse marks that offend a community or falsely point to it. The time to object is often short.
    Somebody uses it already? Save proof, and ask the IP office or a lawyer about your rights. Then write calmly what you want: stop, name us, pay us. Mediation can help.
more-2 =
    – Special laws: Peru, Panama and Kenya have some, for example. Consent, registers and payment differ. In some countries a State body permits the use of folklore, often for a fee.
    – Plants, animals, seeds: many countries ask for a permit and a contract on sharing the benefit before research. This “access and benefit-sharing” can also cover what communities know about them. The page of the Nagoya Protocol leads to the authority.
    – Patents: some countries want the source of a plant, or of knowledge about it, in the application.
    A WIPO treaty on genetic resources asks its member countries for such a rule, once it is in force. Look on WIPO’s page whether it is. Ask your patent office.
more-3 =
    You want to use such a pattern, story or remedy?
    – Find out who may say yes: ask their council or the authority. It is rarely the market seller.
    – Ask early, in their language, and accept a no. Leave sacred signs alone.
    – Agree in writing: which pattern, which goods, how long, whose name, what payment.
    – Do not register their name or pattern as yours. It can often be cancelled.
    – What is free here may be forbidden elsewhere.
    – A folk tale may be free, but perhaps not the book you took it from.
    Example: a shoe maker likes the beadwork of a neighbouring community. The elders allow some patterns, but not those for weddings. The makers are named on the box and get a part of the price.
ask =
    company uses the traditional designs of our tribe
    foreign fashion label copies our village embroidery
    they took our healing knowledge
    bags with our sacred sign in a shop
    who owns the folk tales of our elders
    may i print indigenous symbols on my shirts
    how do i get permission from a native community
    protect traditional dances and songs of our tribe
    researcher records our elders, what should we sign
    traditional herbal remedy patented by a firm
    what is abs and nagoya for plants and remedies
    permit for a cream from wild herbs
    cultural appropriation law
    biopiracy of traditional medicine
