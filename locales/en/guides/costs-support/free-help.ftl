question = Where can a small business get free or low-cost help with IP?
answer =
    Start with the IP office of your country. Many answer first questions free of charge, and some run help desks or clinics. You can also book an adviser here.
    Other places:
    – Technology and Innovation Support Centers, known as TISCs, help to search patents in many developing countries,
    – the WIPO Inventor Assistance Program brings inventors of limited means together with volunteer patent attorneys, in participating countries,
    – WIPO IP Diagnostics asks you questions online and gives a report on what you may need to protect.
    Official fees normally stay yours to pay.
more-1 =
    Free search tools, open to anyone:
    – Global Brand Database for marks,
    – PATENTSCOPE for patents,
    – Global Design Database for designs.
    Free learning: WIPO has online courses, and one of them is for inventors who want to join the Inventor Assistance Program.
    Look also for university law clinics, chambers of commerce, innovation agencies and lawyers who work for free. Firms in the European Union can ask the European IP Helpdesk.
    A help desk gives information. It normally does not draft your application or your contract.
more-2 =
    To get the most from a first meeting, bring: what you made, who made it, when it was first shown or sold, where you want to sell, and any papers.
    The trap: telling too much too early. Before filing, do not describe the secret part of an invention in a contest, in a chat or to a funder. First ask whether the talk is confidential.
    Beware of firms that praise every idea and sell costly packages. Honest help also tells you when something is not worth protecting.
    Example: a student with a water filter searches at the TISC of her university. She finds an older patent, and changes her design before she spends money.
ask =
    free patent help for poor inventor
    who can help me with trademark for free
    is there a free lawyer for small business ip
    tisc near me what do they do
    wipo help for inventors in my country
    where to learn about ip online free
    free search of logos
    i cannot afford an attorney
    startup support for ip in east africa
    no money, who helps me
    free clinic for inventors
    i have no money for a lawyer, who helps
    is there an office that does it free for poor people
    free course to learn about these rights
    free databases to search brands and inventions, give me links
    who can write the application for me cheaply
