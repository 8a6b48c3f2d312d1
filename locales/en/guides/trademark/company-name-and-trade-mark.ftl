question = Is my company name, shop sign or social media name a trademark?
answer =
    Not by itself. They are different things, kept in different places:
    – The company register shows that your company exists under that name.
    – A trade licence lets you do business.
    – A web address or a social media name is only an address.
    – A registered trademark lets you stop others from using a similar sign for similar goods or services.
    Acceptance of your company name does not mean that you may use it as a brand. Many registers do not compare it with trademarks.
    To protect the name customers see, search it, then file it as a trademark at the IP office.
    Has somebody else filed it? Look in the register today. You may still be able to object, but the time is short.
more-1 =
    A business name still has some protection. In Paris Convention countries, a trade name is protected without filing.
    In some countries a sign in use also has rights as a mark without registration.
    How far this goes depends on the country. Often you must show that the name is in use and known there. It may cover only your town.
    So keep proof: photos of the sign with a date, invoices, adverts, press.
    Some countries have a separate register for trade names. Ask your office what it covers.
    A family name on a shop can be a trademark too. Others with the same family name may still trade honestly under it, in many countries.
more-2 =
    What to do:
    – Write down the sign that customers really see. It is often shorter than the legal name.
    – Search it in trademark databases, not only in the company register.
    – File that sign for the goods and services you sell. Words such as “Limited” add nothing.
    – Decide the owner: you, or the company.
    – Take the web address and the main social media names at the same time, before the announcement.
    On social media, the rules of the platform decide. Some give a copied name back more easily to the owner of a registered mark.
more-3 =
    The traps:
    – Somebody else registers your company name as a trademark. Watch new filings and object in time.
    – A new company takes nearly the same name. Some company registers accept an objection, but only for a short time. Ask at once.
    – The partner who registered the company leaves and keeps the name. Agree on the owner in writing.
    – You close the company and forget its marks. Transfer them before it ends, or they may be lost.
    – The company name or address changes, and nobody tells the IP office. Letters get lost.
    Example: “Baobab Foods Limited” is accepted by the company register. A juice maker already owns the mark “Baobab”. The new firm sells juice too, so it has to change its labels.
ask =
    registrar of companies approved my name so am i safe
    business name registration vs trademark
    do i need a trademark if i have a trade licence
    someone opened a facebook page with my shop name
    another company has almost the same company name as ours
    ltd name taken at company house but not as trademark
    my signboard is there 10 years isnt that enough
    can i trademark my family name for my tailoring shop
    new company in the register with the same name as mine can i object
    user name on tiktok taken by someone else, i own the brand
    my ltd is in the companies house, is that not protection
    firm with the same name in another town
    company is registered, so the brand is mine automatically
    business name paper or brand paper, is it the same
    another salon took our name in the same street
    my firm is in the chamber of commerce, do i still need a mark
