question = What can a court order against someone who copies me, and how much money do I get?
answer =
    Mostly: stop, pay, and take the copies away. World trade rules ask most countries to give their courts the power to order:
    – that it stops, called an injunction;
    – damages, at least from those who knew or should have known;
    – that copies leave the market or are destroyed, and tools used mainly for them too;
    – that the copier pays your costs, perhaps also for the lawyer.
    Many courts can also order the copier to name suppliers and buyers.
    How much money? There is no fixed price. It depends on the country and on your proof. In many countries damages make good a loss and do not punish.
    Ask for each of these. A lawyer can say what fits, what it costs, and until when you can claim.
more-1 =
    How the money is counted depends on the country and the right:
    – your loss: sales that went to the copier, a lower price, harm to your name;
    – the copier’s profit from the copies;
    – a fair royalty: what a licence would have cost;
    – in some countries a sum within limits of the law, without exact proof;
    – in some, more if it was done on purpose.
    You rarely get all of it together. Choose with your lawyer what you can prove.
    Collect: sales before and after, your profit on each piece, licences you gave, prices, how many copies. In many countries a court can order the copier to show figures.
    Winning is not yet being paid. Find out whether the copier has money.
more-2 =
    The seller did not know:
    – In many countries a shop must stop even so. Some make an exception for goods ordered before it could know.
    – Money: many laws ask whether the seller knew or should have known. Some give profits or a set sum anyway.
    – After your letter, it is harder to say “I did not know”.
    – For fake marks, it is mostly not enough to cut off the label and sell the goods.
    Whoever abuses such orders may have to pay for the harm. So ask only for what you can prove.
    Are you the shop? Stop selling, put the goods aside, destroy nothing, admit nothing, find the invoices, and see a lawyer. Perhaps your supplier must pay you back.
more-3 =
    When is it a crime? World trade rules ask for punishment at least for wilful faking of marks or copyright piracy, on a commercial scale: prison, fines or both. Goods and tools can be seized and destroyed. For patents, designs or secrets it depends on the country.
    Think of the police for large amounts, organised sellers or danger to people.
    – Some countries act only if you complain, and soon.
    – Bring certificate, a real piece, a fake, place and date.
    – Mostly the State leads the case. You may be unable to stop it.
    – Never threaten with police to get money.
    Example: fakes of a balm burn the skin. The maker goes to the health office and the police. To small shops she sends a letter.
ask =
    what can a judge order against a copycat
    how is compensation for copying calculated
    do i get the profit that the copier made
    prove lost sales in a copying case
    the shop did not know it was fake, must it pay
    can the copies be destroyed
    can police raid a workshop of fakes
    prison for selling counterfeits
    must the seller tell me who supplied the fakes
    is copying a crime or only a civil matter
    what damages can i claim
    can the copier go to jail
    how much does a judge give for a copied photo
