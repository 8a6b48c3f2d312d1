question = The owner sold the right, died or went bankrupt. Does my licence go on?
answer =
    Often yes, but not everywhere. It depends on the country, the right, your contract, and often on whether the licence is recorded.
    – Sold: in many countries the new owner must respect an older licence. In some, only if it is recorded or the buyer knew of it.
    – Died: as a rule, the heirs take the owner’s place.
    – Bankrupt: often an administrator decides. In some countries the licence can be lost, in others you may keep it.
    Do this now: find the contract, look in the register, ask to record the licence, and keep your duties. Pay somebody new only after proof. If the owner is bankrupt, ask the administrator where to pay.
    Ask a lawyer of that country before you stop paying or invest.
more-1 =
    If the right was sold, the rules differ:
    – European Union trade mark: an unrecorded licence normally does not bind a buyer who did not know of it.
    – Germany: older licences of patents and marks go on.
    – Japan: a non-exclusive patent licence holds without an entry. For a mark it must be recorded.
    Ask the new owner in writing: since when, does my licence go on, where do I pay? Compare with the register. If old and new owner both want the money, ask a lawyer before you pay. To record a licence after the sale, you may need the new owner’s yes.
    Training or updates may end.
    Only the shares of the owner’s company were sold? Then the owner is the same. Read what your contract says.
more-2 =
    The owner died: ask who acts for the heirs, with proof. Check the renewals. Services such as teaching may end.
    The owner is bankrupt:
    – Find the administrator in the official notice. Write at once, and ask whether the contract will be kept.
    – File your claims by the day in the notice.
    – Pay in time, to the account the administrator names.
    In the United States, licensees of patents, copyright and trade secrets may mostly keep a licence the administrator rejects, if they go on paying. A mark licence does not end by that alone. In Germany, the administrator may refuse to go on, and the licence can be lost.
    Are you the owner, and the licensee is bankrupt or sold? Ask a lawyer before you end it.
more-3 =
    Sublicences: if the contract is silent, do not count on them. Many laws want the owner’s yes. When the main licence ends, a sublicence often ends too. In some countries it can go on.
    Write into the contract:
    – a buyer of the right takes over the licence, in writing;
    – notice before a sale, perhaps a right to buy first;
    – who records the licence, and when;
    – what happens on death, insolvency or sale of a firm, if the law allows;
    – sublicences: to whom, and what follows at the end;
    – renewals: the licensee may pay and deduct;
    – a neutral person keeps the code or recipe.
    Example: a bakery has its licence for a name recorded. The name is sold, the buyer sees the entry, and the bakery bakes on.
ask =
    patent owner sold the patent, is my licence still valid
    new owner of the brand says my contract is void
    licensor died, what about us
    the firm that gave us the licence is insolvent, may we go on producing
    may i sublicense if the contract says nothing
    main licence ended, what about my sublicensee
    our licensor was bought by another company
    heirs of the licensor want a new contract
    new owner wants the royalties, to whom do i pay
    franchise company went bankrupt, can i keep the sign
    does my licence go on after they sell
    licensor changed
    publisher is insolvent, who has my licence now
