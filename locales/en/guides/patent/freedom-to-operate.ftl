question = May I sell my product, or does someone’s patent stop me?
answer =
    You can check it before you start. The check is called freedom to operate.
    It asks: where I make, sell or import, is there a patent in force whose claims cover my product?
    – A new product can still use an older patent.
    – Your own patent is not a permission to sell.
    – A patent counts only in its own country or region. So check each country.
    – In most countries, not knowing does not protect you.
    No search is perfect, but it lowers the risk. Do it before you pay for moulds, stock or an export order. Start with the free databases. Let a patent attorney judge what looks dangerous.
more-1 =
    How to check:
    – List the technical parts and steps of your product.
    – List the countries: where you make, sell and import.
    – Search PATENTSCOPE, Espacenet and the database of each office, by words, class and names of competitors.
    – Keep what is granted or pending there, and not too old. A young PCT application can still come to your country.
    World trade rules ask most countries for a patent term of at least { $term } from filing. Much older patents have usually ended.
    – Read the claims, and show the doubtful ones to an attorney.
    – Look again before launch. New applications are secret at first.
    International ones appear soon after { $publication } from their first date.
more-2 =
    You found a patent that worries you?
    – Look in the register: has it lapsed? Is it in force only elsewhere?
    – Change the product so that a part of the claim is missing.
    – Ask for a licence, or buy from someone who has one.
    – Ask an attorney whether the patent can be attacked with older documents.
    – Wait until it ends, or leave out that country.
    – Did you already use it before their first filing? Many countries let an early user go on, under conditions. Keep your proof.
    Before you write to the owner, ask an attorney. A letter shows that you know the patent.
    Do not just go on and hope. In some countries, those who knew about the patent may have to pay more.
more-3 =
    The traps:
    – “My supplier made it” does not help. Selling or importing alone can be forbidden. Let the supplier promise in writing to pay if a patent is hit.
    – Small numbers are not free. Exceptions for private use or tests differ from country to country.
    – Other rights count too: designs, trademarks, plant varieties.
    Example: a shop wants to import lamps. A patent on the clip is in force in a neighbouring country, but not at home. The shop sells at home. For export it orders a lamp with another clip.
    Spend on the check in proportion to the money at risk.
ask =
    is it legal to sell this product or is it patented
    freedom to operate search what is it
    i want to import gadgets from china are they patented here
    can i make a copy if the product has no patent in my country
    will i get sued for making a similar machine
    i have a patent so i can sell it everywhere right
    check other peoples patents before launching our pump
    supplier says there are no patents should i trust him
    i make only 50 pieces a year can the patent owner stop me
    patent of the big company is only in usa can i produce it in nigeria
    am i allowed to sell or do i step on somebodys patent
    my machine uses a part that is patented by others
    patent exists in germany only, can i make it here
    may i build machines that i find in foreign patents
    is my product stepping on somebody's invention
    the machine exists in another country, may i build it here
