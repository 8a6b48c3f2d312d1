question = The holder of a web address is hidden behind a privacy service. How do I reach him?
answer =
    Hidden does not mean out of reach. In this order:
    – Save the page with its date.
    – Look the name up at ICANN, if it has a general ending such as .com. You see the registrar, the dates, and often a form or mail address that passes your letter on.
    – Write there, or to the privacy service. Be short and polite, and name no price.
    – Ask the registrar to tell you who it is. For general endings, its website must say how.
    – See at ICANN whether its free request form (RDRS) is open for that registrar.
    – You can complain under the UDRP without knowing the name. The centre asks the registrar, and you may then correct your complaint.
    For a country ending, ask the registry of that ending.
more-1 =
    A request that is more likely to work says:
    – which web address, and how it harms you;
    – which right you have, with the certificate;
    – which data you need, and why;
    – that you will use them only for this;
    – who you are, and for whom you act.
    The registrar weighs your reason against the privacy of the holder. It need not always say yes. Refused? Ask why. A lawyer knows whether a court may order it.
    You get only the privacy service? Write to it.
    A privacy service is usually lawful, and alone no proof of bad faith. False data behind it can be a sign. Report false data to the registrar and, for general endings, to ICANN.
    With fraud, do not warn the holder. Tell police and registrar at once.
more-2 =
    If you file under the UDRP, choose how many decide:
    – A single panelist is normal and cheaper.
    – A larger panel can fit an unusual or costly case. You pay all of it. If only the holder asks for it, both share the fee equally.
    At WIPO, a complaint about a few names, with one panelist, costs { $fee }.
    The registrar gives the centre the data it has. That often shows who is behind the privacy service, but not always.
    The holder has { $response } to answer, from the formal start.
    If the holder asks in time, { $extension } more.
    Are you the holder, and late? Send it at once and say why. The panel need not read it.
    No answer does not mean that you win. You must still prove all points.
more-3 =
    Newer endings, such as .shop, and some older ones have more tools:
    – URS: quick and cheaper, for very clear cases. Normally you need a registered word mark in use. The name is only switched off, not given to you. A silent holder can still answer for some time. Ask which endings take part.
    – Trademark Clearinghouse: a paid list of registered marks. With proof of use, you may register first when a new ending opens. For a time, others who want exactly the same name are warned. It blocks nobody.
    The trap: a loud threat before the proof is saved.
    Example: a soap maker finds her brand under a new ending, with a hidden holder. The registrar names a former dealer, and her contract settles it.
ask =
    whois says redacted for privacy who is it
    domain holder hidden how to find the owner
    privacy protected domain uses my brand
    how to contact an anonymous website owner
    what is rdrs icann request
    registrar will not tell me who owns the domain
    can i file a complaint if i do not know the name of the holder
    one panelist or three for domain complaint
    urs or udrp which is better for .shop
    trademark clearinghouse
    i answered the domain complaint too late
    proxy service owns my name
    unmask the owner of a fake shop page
    he hides behind a privacy company in another country
