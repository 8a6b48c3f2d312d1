question = Mistake, missing page or new owner: what can I still change in my PCT application?
answer =
    Much can be repaired, if you act at once. Each case has its own way and its own last day:
    – a page or part is missing, or the wrong file was sent: ask the receiving Office, where you filed;
    – an obvious slip: ask the office in charge of that part;
    – a wrong or forgotten priority claim: ask the receiving Office or WIPO;
    – a new owner, inventor, name or address: tell the International Bureau of WIPO.
    You cannot add anything new to the invention in this application.
    Does the priority period still run? Then a new and complete application, with the same priority and new fees, can be the safest repair.
    Write today, through ePCT if that Office accepts it, and ask for your last day.
more-1 =
    A missing part, or the wrong file:
    – Did you claim priority on the filing day, and does that earlier text fully contain the part? Then it can be taken over and the filing date stays. You must confirm this in a short time, with a copy.
    – If not, the part can still come in. But the filing date moves to the day it arrives, and the priority may be lost. You may then leave the part out and keep the first date.
    – A wrong file: the right one can come in the same way. If your date stays, the wrong one stays inside too.
    Some receiving Offices do not apply these rules, and later some countries may not. Ask before you choose.
more-2 =
    An obvious mistake: everybody sees that something else was meant, and what. Then it can be put right.
    – In the request form: ask the receiving Office.
    – In the description, claims or drawings: ask the searching office, or later the examining office.
    A forgotten page is not such a slip. The time for slips is limited too.
    You can correct or add a priority claim within { $claim } of the priority date.
    If the change moves the priority date, the time that ends sooner counts. In the first months after filing it is normally possible too.
    An added older priority makes the later dates come sooner, also the national phase.
    Filed after the priority period? Ask at once about restoring the right.
more-3 =
    New owner, inventor, agent, name or address: send the request to WIPO directly. WIPO takes no fee.
    WIPO must have it no later than { $record } after the priority date.
    For the published text, it must arrive before the preparations end, normally { $preparation } before publication.
    A new owner who asks alone must add the consent of the old one, or proof of the transfer.
    Once you are in the national phase, tell each office too. Some want their own papers, above all for a changed inventor.
    The trap: a change recorded at home only.
    Example: a basket maker sends her draft without the last drawing. The first filing, whose priority she claimed, shows it. She confirms it in time and keeps her date.
ask =
    forgot a page in my pct filing
    uploaded the wrong pdf to epct
    drawings missing in the international application
    typing error in the description of my pct
    wrong priority number in the pct request form
    forgot to claim priority in pct
    change the applicant name in pct application
    inventor forgotten in the international application
    moved to a new address during pct
    sold my invention, how to change the owner at wipo pct
    rule 92bis change of applicant
    pct incorporation by reference missing parts
    can i add a new feature to my pct after filing
    pct correction
