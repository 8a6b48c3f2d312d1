question = What happens to a trademark or patent in a divorce, with debts, or when the firm was closed?
answer =
    In most countries a right is property. So it can be shared in a divorce, seized for debts, sold by a liquidator, or stuck in a firm that no longer exists. National law decides all of it, and it differs very much.
    In each case, first:
    – Look in the registers: whose name stands there, and is there a pledge or seizure?
    – Pay renewals that fall due, or ask the office who may pay. Rights die while people quarrel.
    – Collect: certificates, contracts, proof of who made it and when, income, licences.
    – Sign nothing and move nothing before advice. A transfer that hides a right can be undone, and may be punishable.
    Ask a lawyer for family, insolvency or company law, together with an IP adviser.
more-1 =
    Divorce. Whether a right belongs to the pair or to one of them depends on the country, the marriage contract, and when it was made. Sometimes only the income or the value is shared. Moral rights usually stay with the author.
    Settle in writing: who owns it, who may use the name, who pays, who keeps web address and accounts. Get a valuation. Then have the new owner entered in the register.
    Debts. In many countries a creditor can have a right seized and sold. The register may show it, and often you cannot sell freely then.
    Talk early: pay in parts, or from licence fees.
    Your own bankruptcy: tell the administrator of every right. Hiding one can be a crime. Ask whether your family may buy it.
more-2 =
    Buying from a liquidator or administrator:
    – See the paper that names this person, and ask who else must agree.
    – Check each right in the register: owner, fees, pledges, licences.
    – Ask what else is sold: goodwill, moulds, files, web address.
    – Expect no promises. It is mostly sold as it stands.
    – Foreign rights can need local papers.
    – Sign an assignment, and record it at each office at once.
    The firm was dissolved and the right still stands in its name? In some countries, such as the United Kingdom, it falls to the State and can sometimes be bought. Other ways are to revive the firm, or to have a liquidator named again. Old owners cannot simply sign. Ask a lawyer who can.
more-3 =
    A co-owner refuses to sign, or cannot be found:
    – Read your contract, then the law. What one owner may do alone differs by country and by right.
    – Offer in writing: a price, a licence, or a split by goods or countries.
    – Try mediation. A court may decide, or order a sale.
    – Missing? Search registers, heirs and the last address, and keep proof. Some courts name a person to act instead.
    – Never sign for another without a written power.
    The trap: using such a mark for years does not always make it yours.
    Example: a dyer worked on under the mark of her closed firm. A copier appears, and she cannot act. With her lawyer she gets the right from the public office that holds it, and records it.
ask =
    divorce who gets the brand
    my ex husband wants half of my trademark
    is a patent part of the marriage property
    bailiff seized my trademark for debts
    can the tax office take my brand
    buy a trademark from a bankrupt company
    liquidator sells the mark of my competitor should i buy
    company was closed but the mark is still in its name
    our old ltd was struck off and owns the patent
    co owner does not sign the transfer
    second owner of the design cannot be found
    firm bankrupt, what happens with its name
    save my brand from creditors before bankruptcy
    dissolved firm owns our logo
