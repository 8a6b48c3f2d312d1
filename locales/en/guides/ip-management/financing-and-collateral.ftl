question = Can I get a loan on my patent, trademark or copyright?
answer =
    Sometimes. In many countries an IP right can secure a loan, as a machine can. If you do not pay, the lender can take it or have it sold.
    In practice few banks lend on IP alone. They do it more easily when the right is registered, in your name, paid up, and earns money.
    Other ways to money:
    – sell or license a right;
    – an advance on royalties;
    – sell the right and take a licence back;
    – investors;
    – public loans, guarantees or grants for innovation, where they exist.
    Ask your bank, your development bank and your IP office what your country offers.
more-1 =
    What to prepare:
    – a list of the rights with certificates and paid fees;
    – papers that prove the chain of owners;
    – licence contracts and sales that show the income;
    – a valuation, if the lender asks for one.
    Settle in the contract:
    – You keep the right to use it and to give licences.
    – It says who pays renewals, and who acts against copies.
    – It names each right. Be careful with “all present and future rights”.
    – It says what counts as not paying, and how much time you get.
    – After the last payment the lender has the entry deleted.
more-2 =
    Where the pledge is recorded depends on the country: the IP register, a register for security rights, or both. Without it, the pledge may not hold against others.
    The traps:
    – You cannot repay, and the name of the shop is gone. Think hard before you pledge your main brand.
    – A co-owner, a licence or an older loan forbids it.
    – A broker promises money for your patent and asks for a fee first. Leave.
    Have a lawyer read the contract before you sign.
    Example: a furniture maker repays the loan on her mark. Nobody deletes the entry, and the sale of the firm waits for it.
ask =
    use trademark as security for a bank loan
    can i pawn my patent
    software company without land or machines how to get credit
    borrow money on my song royalties
    bank wants our brand as a guarantee is it dangerous
    sell the patent and keep using it
    state guarantee for ip backed lending
    how to remove the pledge on my mark after paying back
    somebody offers cash for my patent but wants a fee upfront
    does copyright count as collateral for film financing
    loan against my patent
    can i use my trademark to get a loan
    bank wants security, i have only a brand and a patent
