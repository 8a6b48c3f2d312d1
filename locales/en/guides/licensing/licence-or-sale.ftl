question = Should I license my right or sell it, and how is a sale done?
answer =
    License if you want income over time, or may need the right yourself later. Sell if you need money now, or leave that business.
    – Licence: you stay the owner. You pay the renewals, watch for copies, and earn with the sales.
    – Sale, called assignment: you get the price, and the buyer gets the right with its costs and chances. You cannot go back. Going on using it can infringe the right you sold.
    There are ways between: a licence with an option to buy, a sale with a share of later sales, a sale for some countries only.
    A sale is written and signed. For a registered right, the new owner is then recorded at the IP office.
more-1 =
    Steps of a sale:
    – Check who the owner is: you, your company, a partner, a freelancer?
    – Check fees, licences already given, and loans on the right.
    – Write what is sold: numbers, countries, goods, files, know-how, web address, claims against old copiers.
    – Fix the price and when it is paid. A neutral person can hold the money until the transfer is signed.
    – Promise only what you know.
    – Record it. In many countries, an unrecorded transfer does not count against others.
    – Let an accountant look first. A sale and a licence are taxed differently.
more-2 =
    Special points:
    – Trademark: in some countries the good name of the business, called goodwill, must go with it. A transfer that misleads the public can be refused or void.
    – Patent application: can be sold too. If you file abroad in the new name, transfer the right of priority first, in writing.
    – Copyright: some countries want each use named. Moral rights mostly stay with the author.
    – In the United States, authors can end many transfers of copyright { $us-back } after signing, if they give notice in time.
    – From you to your own company: this needs a paper as well.
more-3 =
    The traps:
    – “All rights, present and future” in an order form. It can be read as a sale.
    – Payment in shares, or only “if it succeeds”. Ask for some money at signature.
    – A buyer who only wants your product off the market. Agree that you may buy back if it is not used.
    – Selling more than you must. A patent or mark exists country by country, so you can sell abroad and keep home.
    Example: a pump maker sells his patents in far countries to a large firm. He keeps the one at home and goes on selling there.
    Before you sign, book an adviser.
ask =
    sell my patent or give a licence
    company wants to buy my trademark should i
    someone offers 10000 for my recipe and name
    transfer trademark to my daughter how
    how do i sell my invention to a big company
    assignment deed what must be inside
    i sold the copyright of my song can i get it back
    move the brand from me to my new company
    buyer wants my patent but pay later
    can i still make my design after i sold it
    sell my mark for one country only possible
    we close the shop can we sell the name
    sell the patent or rent it out
    sell it all or let them use it
    they want my jingle forever, i only want to lend it one year
    assign means i lose everything
    one advert only, not for ever
