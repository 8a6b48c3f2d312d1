question = I got a letter saying I infringe a right. What do I do?
answer =
    Do not ignore it, and do not panic. A letter is a claim, not a judgment.
    – Note the day it arrived and any date for an answer.
    – Do not admit anything, do not sign anything, do not pay yet.
    – Do not delete or destroy anything.
    – Check who writes, and which right they name. Look it up in the register of the IP office.
    – Get advice from a lawyer or IP attorney before that date. Ask for more time in writing if you need it.
    If it comes from a court or from customs, the time limits are strict. Act the same day.
more-1 =
    Questions your adviser will ask:
    – is the right registered in your country, in force, and theirs?
    – does it cover what you do, your goods, your shape?
    – who was first? You may have an older right;
    – where did you get the product, picture or name, and do you have papers?
    Your answer can be: you are wrong, and why; I stop or change it; I would like a licence; let us mediate.
    Many cases end with a new label or a small payment.
more-2 =
    The trap is the paper that comes with it. A promise to stop can carry a high penalty for each later slip. Have it read before signing.
    Silence is another trap. The next step can be a court order without hearing you first, or your page being taken down.
    Stopping for a while “without admitting anything” often limits the damage.
    Some letters are fraud, or ask far too much for a photo. Check the sender by your own search, not by the number in the letter.
    Look whether your insurance or trade body helps with lawyers.
ask =
    i received a letter from lawyer about trademark what to do
    company says i copied their product i am scared
    they want money for a picture on my website
    got cease and desist for my shop name
    accused of patent infringement small business
    letter says stop selling within 5 days
    should i sign the undertaking they sent me
    i did not know the name was registered am i guilty
    customs stopped my goods they say fake
    they say my product looks like theirs and want money
    lawyer letter says i infringe
    they threaten to sue me over my logo
    a lawyer wrote me that i must stop selling
    they want 900 dollars for a picture on my page
    they say i copied, i did not know
    mail from a company says remove the product within a week
    a claim about a patent came and i must pay in 14 days
