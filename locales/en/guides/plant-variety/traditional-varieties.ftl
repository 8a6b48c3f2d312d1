question = Can anyone own an old local variety, and how can a community protect it?
answer =
    Under the UPOV rules, normally nobody can get a plant breeder’s right for it, because it is known already. A right for something improved from it is possible.
    What can help a community:
    – records: photos, descriptions and samples with dates, also in a gene bank
    – a geographical indication or a collective mark for the name of the product
    – the law on access: in many countries, who takes seeds for research must ask and share the benefit
    – in some countries, a register for farmers’ varieties, or a law on traditional knowledge
    Decide together first what to make public. A secret that is written in a public list is no longer secret.
more-1 =
    Has someone applied for your variety, or got a right for it?
    – Act at once. Many offices take objections only for a short time.
    – Look at the application: name, pictures, features, applicant.
    – Collect proof that it was known or sold before: old photos, market bills, catalogues, recipes, gene bank entries, witnesses.
    – Ask the plant variety office how to object. A right for a variety that was not new or not distinct can be declared void.
    – Ask a farmers’ organisation, the agriculture ministry or an adviser to help.
    UPOV has a database of varieties, called PLUTO, where you can look.
more-2 =
    You want to breed with local or wild seeds?
    – Ask the authority of that country before you collect. It may want a permit, the community’s consent, and a contract on sharing.
    – From many gene banks you get food crops with a standard contract.
    – Keep these papers. Some offices ask for the origin when you apply.
    – A line that you select can be yours, if it is new, distinct, uniform and stable. The old variety stays free.
    You want to sell old seeds? In many countries seed law limits the sale of unlisted seed, sometimes with easier rules for old varieties. Ask the ministry of agriculture.
more-3 =
    Example: villages grow a red rice that city shops like. They record its history, store samples and found an association. With the IP office they choose a geographical indication for the name. A young farmer selects a line that ripens sooner. The villages agree that she may apply for that line only, and that she shares the income.
    The traps:
    – A promise without paper when a company takes samples.
    – A brand for seeds that is the same as the name of the variety.
    – Waiting. The name can be registered as a mark by a stranger, even if the plant cannot.
ask =
    who owns the rice variety of our grandmothers
    a company registered our traditional corn
    protect village seeds from big companies
    rights of an indigenous community to its local squash
    can i register a landrace
    biopiracy of our quinoa what can we do
    may i sell seeds of old heirloom tomatoes
    permit to collect wild coffee seeds for breeding
    legal protection for a community seed bank
    i improved local sorghum can i own the new line
    company wants our grandmothers beans
    company took the beans of our grandmothers
    our old rice was registered by strangers
