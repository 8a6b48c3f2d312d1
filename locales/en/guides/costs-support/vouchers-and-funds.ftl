question = Are there vouchers or grants that pay part of my IP costs?
answer =
    In many countries yes, but they change every year. A voucher mostly pays back a part of office fees, a search, an IP check of your firm, or an adviser.
    Where to ask, in this order:
    – your IP office,
    – the agency for small firms or innovation,
    – the export agency,
    – the chamber of commerce or your region.
    Ask these questions: is it open now, who qualifies, what is paid, and until when?
    In nearly all schemes you first apply, wait for the yes, and only then order and pay. What you paid before is lost.
more-1 =
    In the European Union, the EUIPO runs the SME Fund. It is open to small and medium-sized firms established there, usually from early in the year to its end, while money lasts.
    In the call that is open now, it pays back at most { $eu-share } of application fees.
    Each kind of voucher has its own highest sum, which can differ by country, and its own share for marks and designs outside the Union.
    A voucher has a last day for filing and for asking the money back. Read them in the decision.
    Check the EUIPO page before you plan. A single voucher can close before the whole fund.
more-2 =
    Papers they often want: proof that the firm exists, tax number, bank statement, declaration of size and of other aid received.
    Also look for: tax relief on IP costs, money for fairs and export, innovation prizes, and support for women, young people or farmers.
    The traps:
    – counting on the money before the decision;
    – the same cost claimed at two funds;
    – showing a secret invention in a public contest or a grant text. File first, or ask for confidentiality;
    – sellers who promise the grant for a fee.
    Example: a soap firm gets a voucher and files its mark in time. It forgets to ask the money back until the last day has passed, and gets nothing.
ask =
    sme fund euipo 2026 still open
    grant to register trademark for startup
    voucher for patent search government
    who pays part of my patent abroad
    can i get money back for a trademark i already filed
    ip scan voucher what is it
    subsidy for ip protection export company
    is there a fund for women entrepreneurs brand registration
    tax deduction for patent costs
    how long does voucher money take to arrive
    grant for registration
    does government give money to pay the filing
    county fund or grant for registering a brand
