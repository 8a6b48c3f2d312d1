question = How do I write a letter to someone who copies me?
answer =
    Such a letter asks the other side to stop. Lawyers call it a cease-and-desist letter.
    Before you send it, save proof, check that your right is in force in that country, and let a lawyer read it.
    In calm words it says:
    – who you are and which right you own, with number and country;
    – what they do, with place, date and picture;
    – what you ask: stop, remove, pay or talk;
    – by which date they should answer. Give fair time.
    Say only what you can prove. In some countries, a threat without a good right can cost you money.
more-1 =
    What to leave out:
    – no threat of police or prison to get money. In many countries that is a crime;
    – no application presented as if it were a granted right;
    – no letters to their customers or shops before a lawyer agrees;
    – no public post that calls them thieves.
    Some countries have a law on unjustified threats, the United Kingdom for example. Such a threat speaks of a court case although nothing was infringed.
    There a person you threatened can ask a court to stop you and to award damages. A shop that only sells may be protected more than the maker.
    So ask first: what may I write in that country, and to whom?
more-2 =
    Send it in a way that proves it arrived. Keep a copy.
    You can ask for a written promise to stop. What a penalty in it is worth depends on the country.
    No answer by the date? Do not write again and again. Ask the lawyer about the next step, because urgent court orders are for those who act fast.
    Sometimes no letter is better. A factory of fakes would hide the goods, so court or customs come first. In some countries a letter also lets the other side go to court before you.
    Example: a potter writes politely to a shop, with photos of both jugs. The shop bought them in good faith. It stops the sale and names the maker.
ask =
    how to write a cease and desist letter myself
    sample letter to stop someone using my brand name
    can i send a warning letter without lawyer
    am i allowed to threaten to sue the shop that sells the copy
    want to write to all their customers that it is a fake
    they ignored my warning letter what next
    how many days should i give them to answer
    can i demand money in the letter for my stolen photo
    neighbour bakery uses my name should i write politely first
    cease and desist letter sample
    send them a letter to stop
    i want to write them to stop, what do i say
    polite letter to a copier first
