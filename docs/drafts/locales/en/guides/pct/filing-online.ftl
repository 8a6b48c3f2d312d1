question = How do I file a PCT application online, in which language, and which office makes the search?
answer =
    You file at the receiving Office: your patent office, or WIPO itself if your law allows it.
    – ePCT is the online system of WIPO. Many offices accept filings through it.
    – Some offices have a system of their own, or accept both.
    The PCT Applicant’s Guide shows for each office which systems, languages and searching offices it accepts.
    Have ready: description, claims, abstract and drawings, as files of the kind the office takes. Also names, addresses and nationality of all applicants, the inventors, and date and number of your earlier filing.
    For the date, the text counts, not the money.
    The fees may follow within { $pay } after the office has received it.
more-1 =
    Languages: each receiving Office names those it takes. WIPO as receiving Office takes any language.
    But publication is only in Arabic, Chinese, English, French, German, Japanese, Korean, Portuguese, Russian or Spanish. The searching office has its own list. If your text does not fit, you add a translation.
    For the search, it is due within { $search } after the office received your application.
    If it is needed only for publication, it is due within { $publication } after the priority date.
    Who searches? Your receiving Office names the searching offices that you may choose. If you file at WIPO, your nationality or residence decides. Compare language, fee and discounts, and name one in the form.
more-2 =
    Step by step:
    – Some days before: open a WIPO account in your own name, with a strong login and a way to recover it. Practise.
    – Fill in the form, choose the office, attach the files. Run the check of the system.
    – Open each file once more. Is it the right one, are all pages and drawings there?
    – Sign and submit. A draft that is only saved is not filed.
    – Keep the receipt with date and number.
    – Give a partner or your agent access too. Then nothing hangs on one person.
    The traps: some countries want a permit before an invention goes abroad, also online. And the last day follows the clock of the office, not yours.
more-3 =
    Afterwards:
    – Forgot to claim an earlier filing? Act soon.
    You can normally add or correct a claim of priority within { $claim } of the priority date.
    An older filing makes this and other dates end sooner.
    – Withdraw? Send a notice that all applicants or their common agent sign. There is no fee. Only an early one stops the publication.
    Whom to ask:
    – login: the help team of ePCT, or of your office;
    – form, fee, missing pages: the receiving Office;
    – PCT rules: the information service of WIPO;
    – the words of the claims: a patent agent. No office writes them for you.
    Example: a pump maker tries the account a week early. The code for her phone does not come. She has time to mend it.
ask =
    how to use epct
    epct or my own patent office
    file pct from my laptop without a lawyer
    which file format for pct upload
    can i file pct in hindi or swahili
    language of the international application
    which office will search my pct application
    choose isa for applicant from my country
    what do i need before i start the pct form
    can i file pct today and pay later
    add priority claim i forgot
    how to withdraw a pct in epct
    epct login does not work, deadline today
    who helps me with the pct request form
