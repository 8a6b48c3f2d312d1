question = What proof do I need against someone who copies me?
answer =
    You need to show the right and the copy.
    That the right is yours:
    – certificate, register extract, contracts and assignments;
    – dated drawings, drafts, files, first sales and adverts.
    That they copy:
    – screenshots with full address and date;
    – a test purchase with receipt, packaging and photos;
    – witnesses, price lists, customer messages;
    – how much they sell, and since when.
    Collect before you complain. Afterwards the copies often vanish.
more-1 =
    How to make proof strong:
    – keep originals and do not edit files or pictures;
    – let someone neutral do it: a notary, a bailiff or another person who can be a witness;
    – write a short note for each item: who, when, where, how;
    – leave the bought piece in its bag, sealed and dated.
    Proof by a time stamp or an internet archive helps, but what a judge accepts depends on the country.
more-2 =
    Stay within the law. No false identity where it is forbidden, no breaking into accounts, no secret recordings. Such proof can be refused and can harm you.
    If the proof is in the other side’s hands, a court can in many countries order them to show it. It can also have goods or papers secured by surprise. You need a lawyer and good first proof.
    The trap: a letter sent to yourself. In most places it proves little.
    Example: a furniture maker keeps a folder for each model, with sketches, invoices and photos from trade fairs. When a copy comes, most of the work is done.
ask =
    is a screenshot enough as proof in court
    how to prove they copied me
    how do i prove i had the idea first
    test purchase of fake product how to do it
    can i record a phone call with the seller
    do i need a notary for website copy
    what documents to bring to lawyer for copied design
    i lost my original files can i still prove it is mine
    posting a letter to myself as proof
    how to collect proof of copying
    is a whatsapp screenshot enough for the judge
    should i buy the fake and keep the receipt
    what proof must i collect before the letter
