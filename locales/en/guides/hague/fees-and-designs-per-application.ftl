question = What does a Hague application cost, and how many designs may it hold?
answer =
    The price depends on designs, pictures and countries. WIPO’s free Hague fee calculator gives your total.
    You pay WIPO a basic fee of { $first } for the first design.
    Each further design costs { $next }.
    Publication costs { $picture } for each picture.
    Each country adds its own fee. A standard fee for the first design is between { $low } and { $high }, by level of examination.
    Other countries set an individual fee, which can be much higher.
    One application can hold up to { $designs } designs, if all belong to the same class of the Locarno Classification, the list of product groups.
more-1 =
    What makes it cheaper:
    – Put designs of the same class together. The further ones cost less.
    – Leave out pictures that add nothing. But do not save on views that show the shape.
    – Choose countries by real sales. For a single country, compare with the price of filing directly there.
    – If your only link is with a least developed country, you pay WIPO only a small part. The fee page has the rules.
    – Some countries reduce their own fee for small firms. The United States does, if you say so in the form and qualify.
    Fees are in Swiss francs and change. Check on the day you pay.
more-2 =
    More designs in one application are not welcome everywhere. Some countries want one design, or designs that belong together, in each application.
    Such an office may object after publication. Then you choose one design, or divide the application in that country and pay again.
    Ask about this before you mix chairs, tables and cups. WIPO shows it in the profile of each member.
    In some countries, such as the United States, the individual fee is paid in parts. The later part is due when the office is ready to protect the design. If you miss it, you lose that country.
more-3 =
    Not in that price: good photos, a search, a local agent if an office objects, and later renewals.
    The trap: a low first price, then a renewal for all designs and countries. Keep only those that still sell.
    Another trap: invoices from strangers after publication. Pay only WIPO, your office or your agent.
    A refusal does not bring the fees back.
    Example: a studio files a family of lamps together and names the markets of its distributors. One office wants separate applications, so it keeps only the bestseller there.
ask =
    hague fees per design
    how much to register 5 designs in 4 countries
    hague calculator
    cost of international design for a set of furniture
    can i put chairs and tables in one international design application
    locarno class same class rule
    individual designation fee japan usa hague
    discount hague application from bangladesh or senegal
    second part of individual fee us design what is it
    is it cheaper to file design by hague or country by country
    each picture costs money? publication fee design
    price for ten models in one design application
    twelve chairs and one lamp in one international form
    they say not the same class in my international design form
    how many samples may stand in one international form
