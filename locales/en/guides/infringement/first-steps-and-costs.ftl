question = What does it cost to go to court over copying, and who pays?
answer =
    It depends on the country, on the right and on how hard the other side fights. Ask a lawyer for a written estimate, step by step.
    You usually pay your lawyer and the court fee first. In many countries the loser later pays part of the costs of the winner. In others each side bears its own.
    Even a winner can end with less than the case cost, above all if the copier has no money.
    So ask: what do I lose each month, what can I win, and is there a cheaper way?
    If you cannot wait, say so on the first day. A court can give a quick order, but mostly only to those who act fast.
more-1 =
    A quick order is called an interim measure or a preliminary injunction. It can stop a sale, or secure proof, before the full case.
    Normally you show good proof of your right and of the copying, and why it cannot wait.
    The court may ask you for a deposit, called security. If the order was wrong, you may have to pay for the harm.
    After the order you normally must start the full case soon. Ask at once for the last day. The court or the law may set it.
    Where the court sets no day, world trade rules allow at most { $working } (working days) or { $calendar } (calendar days), whichever is longer.
    If you miss it, the other side can have the order lifted.
more-2 =
    Count all of it: lawyer, court, translation, expert, test purchase, deposit, travel and your own time. Add the risk of paying the costs of the other side.
    The other side may answer by attacking your right. Then there is one more case to pay for.
    Ways to pay less: legal expenses insurance, your trade body, legal aid, a simpler court for small claims.
    Read the insurance policy before you write to anybody. Some pay only if you ask them first.
    Example: a lamp maker gets an estimate above her yearly profit from that lamp. She tries the online platform’s form and mediation first. She keeps the court for the factory that answers nobody.
ask =
    how expensive is a lawsuit for trademark copying
    who pays the lawyer if i win
    if i lose do i pay the other sides lawyer
    can a judge stop the sale this week
    interim injunction for a small company how does it work
    no money for court but a factory copies my shoes
    lawyer paid only if we win, possible for ip?
    does my business insurance cover a copyright case
    how much compensation do i get for a copied design
    legal aid for a design case
    what does it cost to sue a copier
    no money for court but they copy me
    what do i get when i win, money for the damage
    how do i start against a copier with little money
    damages for the time before the grant
