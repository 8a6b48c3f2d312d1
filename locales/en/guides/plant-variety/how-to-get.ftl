question = How do I get a plant breeder’s right?
answer =
    You apply at the plant variety office of each country or region. That is often the ministry of agriculture, not the patent office. The usual steps are:
    – Check that your country protects this kind of plant.
    – Check when the variety was first sold, at home and abroad.
    – Choose a name for the variety.
    – File the form with a technical questionnaire and pay the fees.
    – Hand in seeds or plants when the office asks. They are grown and compared with known varieties.
    – After the test, the office grants or refuses.
    Growing takes seasons, so plan early.
more-1 =
    Sales with your consent start a clock. In countries bound by the latest text of the UPOV treaty:
    – Sold in the country where you apply: apply within { $home-sale } of the first sale.
    – Sold in other countries: apply within { $abroad-sale } of the first sale.
    – Trees and vines sold in other countries: apply within { $abroad-tree-sale }.
    Within a union such as the European Union, a sale in another member can count as a sale at home.
    Other countries may count differently. Ask before the first sale.
    Showing the plant at a fair is usually not a sale. Giving plants to be grown for business can be one, so use written test contracts.
more-2 =
    Other countries: after a first filing in a UPOV member you have { $priority } to apply in other members with the same first date.
    The online tool UPOV PRISMA sends one form to many offices. Each office still decides for itself.
    Keep from the first day: notes on the crossing or the find, photos, and samples.
    The trap: late or sick plant material. Without healthy material on the date set, the application can end.
    After the grant, pay the fees and keep the variety alive. The office may ask for material again.
ask =
    how to register a new plant variety
    where do i apply for plant breeders rights
    steps for seed variety protection india
    already sold my new strawberry for 2 years can i still apply
    what is dus test how many plants do they need
    can i show my new flower at a fair before i apply
    upov prisma how to use
    cost of plant variety protection small nursery
    name for my new apple variety rules
    can i apply for variety protection in europe and kenya at once
    register my new mango
    what do i send in for my new cacao, seeds or trees
    sold for a year already, is my plant still new
    how many seasons do they test my potato and who pays
