question = Should I go to court, or settle the dispute outside?
answer =
    Think of court when you need what only a judge can give:
    – an urgent order to stop, or to seize goods and evidence,
    – a result against someone who will not agree to anything, or who hides,
    – a right cancelled for everybody, or a public precedent.
    Think of mediation or arbitration when there is a contract, when several countries are involved, or when secrecy and the relationship count.
    You can do both: a court order first to stop the harm, talks afterwards.
    Before any step, note the time limits. Some are short.
more-1 =
    Do this first:
    – write down what happened, with dates, and keep the proof,
    – check that your right exists, is in force and covers the country and the goods,
    – reckon what you can win, what it costs and who pays if you lose. In many countries the loser pays part of the other side’s costs,
    – talk to a lawyer or IP agent of that country.
    Then often a calm letter comes first. Let a professional read it. In some countries a groundless threat can itself bring you a claim.
    Other doors are cheaper: opposition at the office, a notice to the online marketplace, a request to customs.
more-2 =
    Some countries have special IP courts or simpler courts for small claims. Ask your IP office.
    The trap: waiting. If you look on for long, you may lose the urgent order, or even the claim, depending on the country.
    Example: a shoemaker sees copies in a shop next door. A letter and a talk end it quickly. The maker of the copies sits abroad and answers nobody. Against him, customs and a court order help.
    If you are the one who was sued, do not ignore the papers. The time to answer runs from the day you receive them.
ask =
    should i sue or not
    is it worth going to court over a copied logo
    how can i stop a copycat fast
    lawyer wants lots of money for court, other way?
    small claims for copied photos
    do i have to try mediation before court
    big company infringed my patent, i am small
    what happens if i lose the ip case
    they sued me for trademark in another country
    without court please
    lawyers are eating my money, we want to settle
    court is too slow and too expensive, what else is there
    i dont want to fight in court over the name
    lawyer says sue, i say let us talk
    which way is better when the other one is much bigger
    is there a way to settle without lawyers
