question = What should my business plan say about IP, and what do investors look for?
answer =
    Say in a few lines what you own and how it keeps others away. Investors look for:
    – what is special, and which right or secret protects it;
    – proof that the company owns it, not a founder or freelancer;
    – in which countries, and until when;
    – a search for rights of others that could stop you;
    – what must still be filed, when, and for how much;
    – how it earns money.
    A plan travels. Do not put in an invention that is not filed, or the content of a secret. Describe what it does, not how it works.
more-1 =
    Before the first meeting:
    – First file what has to be filed.
    – Ask for a secrecy promise (NDA). Many investors refuse, so be ready to talk without secrets.
    – Fill a folder: your list of rights, certificates, signed transfers, licences, search results, letters you received.
    – Plan the money for each step, not only for the first filing.
    For an invention, the filings abroad or the international one fall due { $patent-priority } after the first filing.
    Be honest. An application is not yet a patent. In many countries it is an offence to call something patented that is not.
more-2 =
    The traps:
    – A contest, a demo day or a crowdfunding page is public. It can destroy the chance of a patent or a design.
    – A founder keeps the patent in his own name. Most investors want it in the company.
    – You promise that you hurt no right of others. After a search, say only that you know of none.
    – An accelerator or a grant can ask for a share or a licence. Read it before you apply.
    Have a lawyer read the contract before you sign.
    Example: sisters with a new milk cooler show the temperature curve to investors. The drawing stays at home until it is filed.
ask =
    what to write about intellectual property in a business plan
    investor due diligence documents for patents and brand
    may my pitch deck show how the machine works
    they want the patent to belong to the company not to me
    how much money for patents and trademarks should i put in the budget
    does patent pending help to get funding
    accelerator programme contract takes part of our ip is it normal
    startup competition form wants a full description of the innovation
    seed round in nairobi what ip papers must be ready
    one page about ip for the bank and partners example
    investor asks about our ip
    investor asked about our intellectual property
    which rights papers do funders want to see
    mark is in my own name and the investor wants it on the company
