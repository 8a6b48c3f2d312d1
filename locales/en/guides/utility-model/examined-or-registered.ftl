question = My utility model is registered. Is it safe, and can I act against a copier?
answer =
    That depends on whether the office examined it. Many offices check only the form. Then the certificate does not show that the invention is new.
    Before you write to a copier:
    – Ask your office whether the law demands a search report or an examination first.
    – Have a search made, even if nobody demands it. Read the result honestly.
    – Let an adviser compare your claims with the copy.
    In many countries the other side can ask to cancel your right. In some, a wrong warning can cost you money. A right that stands the test can be used in court like a patent in many countries.
more-1 =
    The test has many names: search report, evaluation report, technical opinion, examination. Ask the office:
    – Who may ask for it, and what does it cost?
    – How long does it take?
    – Must I show it with my warning letter, or only in court?
    A good report is a good sign, but no promise. With a bad one, do not send threats. Ask whether you can limit the claims to what is really new.
    Do this early. When copies are already on the market, weeks count.
    A buyer or investor will ask for the report too.
more-2 =
    Somebody threatens you with a utility model?
    – Note by when they want an answer.
    – Look in the register: is it in force, here, and in their name?
    – Ask politely for the report, if there is one.
    – Search for older products and documents: catalogues, videos, old patents.
    – Do not sign or pay before an adviser has seen it.
    If the thing was known before their filing, you can ask the office or the court to cancel the right.
    Example: a firm registers a clothes hanger that has been sold for years. A small shop gets a warning. It finds an old catalogue with the same hanger. Its attorney sends a copy, and the firm withdraws.
ask =
    is a registered utility model strong in court
    copier says my utility model is not new
    someone threatens me with a utility model what can i do
    do i need a search report before i sue with a utility model
    how to cancel a utility model of something old
    nobody checked my utility model is it worth anything
    utility model technical opinion what is it
    competitor registered a common tool as utility model
    registered without examination can i warn others
    utility model certificate for investors value
    do they check utility models
    do they check it before they give the small certificate
    small patent without checking, how strong is it
