question = Do I need a non-disclosure agreement (NDA) before I show my idea?
answer =
    Yes, if what you show is secret and matters to you. A non-disclosure agreement (NDA) is a contract in which someone promises to keep it secret.
    Sign it before you show anything, not after.
    It helps you with partners, manufacturers, freelancers and buyers. It also shows that you took care of your secret.
    By itself it gives no right against strangers. As a contract, it binds only those who sign.
    For an invention, the safest order is: file first, talk later.
more-1 =
    Points a good NDA has:
    – who promises, and whether it goes one way or both ways;
    – what is secret, in clear words, not “everything”;
    – what it may be used for, and by whom;
    – what is not covered: what was known before or becomes public;
    – how long the promise lasts, and that papers and files go back;
    – which law applies and where a dispute is settled.
    Secrecy is not ownership. If people will create something together, add who owns it.
more-2 =
    If they will not sign: many investors and large buyers refuse. Then show what it does, not how it works.
    Keep a note of each meeting: date, people, what was shown. Send a short e-mail after it that says it was confidential.
    The trap: an NDA is only as strong as your proof and your means to go to court. Choose partners with care.
    It depends on the country what a court will enforce, above all for promises without an end and for fixed penalties.
ask =
    do i need nda before talking to manufacturer
    factory in china wants my drawings what should they sign
    investor refuses to sign nda what now
    nda template for small business what must be in it
    i told my friend my idea without a paper am i lost
    is an email enough as confidentiality agreement
    how long should an nda last
    freelancer developer will see our source code, need a contract?
    someone asks me to sign nda should i be worried
    how much may i tell a supplier before he signs
    paper to sign before i show my idea
    confidentiality agreement for a meeting with investor
    sample paper of silence for freelancers
    clause that everything stays secret forever, is it normal
    he must not tell what i show him
