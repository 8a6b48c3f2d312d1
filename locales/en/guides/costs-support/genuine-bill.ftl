question = A demand for payment from an office looks genuine. How do I check it?
answer =
    It may be genuine. Check it before you pay:
    – open the page of the office yourself, without a link, code or number from the letter;
    – look up your right in the official register. Is this payment due, and when?
    – compare the amount with the fee list of the office;
    – compare the bank account with the one that the office names on its page;
    – ask your agent or the office whether they sent it.
    If all of this agrees, pay in the way that the office names, and keep the proof.
    If a point does not agree, do not pay yet. Show the letter to the office.
more-1 =
    A copied logo proves nothing, nor do your correct name and number. They stand in public registers.
    Good forgeries show the right amount and the right data. Only the bank account is another. So always compare the account.
    A private firm may offer to renew for you. You do not need it, and it often costs more than the official fee. Read the last lines: is it an offer or a bill?
    Do not wait too long with the check. If the register says that a fee is due, your right can really be lost.
    If your agent sent the bill, call on the number that you already know, above all when the account has changed.
ask =
    is this demand real or should i verify it first
    how to verify that a reminder really comes from the office
    compare the bank account in the letter with the one of the office
    my agent sent an invoice with a new account number
    renewal reminder looks official how to be sure
    the account number in the letter is new is it still genuine
    confirm that the office sent this demand
    is this fee notice real
    how do i check that the payment request is really from the office
    is this reminder true or false
