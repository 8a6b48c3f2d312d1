question = How do tax and accounting treat my IP? What do I ask the accountant?
answer =
    It depends on the country, so ask your accountant before you sign a contract or move a right.
    In the accounts:
    – a right that you bought can often be shown as an asset and written off over its life;
    – a brand or customer list that you built yourself usually cannot;
    – fees and development costs are sometimes costs of the year, sometimes spread.
    In tax:
    – royalties you receive are usually income, those you pay often a cost;
    – tax may be kept back when royalties cross a border;
    – some countries give reliefs for research or for income from certain rights.
more-1 =
    Questions for the accountant:
    – What do we show as an asset, and over how many years?
    – Which costs of the application and of development may we deduct, and when?
    – Is there a relief or a grant for us, and which proof do they want?
    – A founder gives his patent to the company. What tax follows, and at which value?
    – We sell a right or the whole firm. How is the gain taxed?
    – Is there sales tax or value added tax on our licence?
    Bring the list of your rights, the contracts and the bills. Keep hours and costs for each project, because reliefs ask for them.
more-2 =
    Across borders:
    – A tax treaty may lower the tax that is kept back. You often need a certificate of your tax home before the payment.
    – Write into the licence whether the price is before or after tax, and who hands over the receipts.
    – Royalties can count in the customs value of imported goods, if you must pay them to be able to buy the goods.
    Under the international standard { -ias-38 }, brands you built yourself are not shown as assets. Many firms follow national rules instead.
    The trap: moving the brand to a company abroad to save tax. This can cost more than it saves.
    Example: a designer gets less than agreed from abroad, because tax was kept back. A certificate in time could have lowered it.
ask =
    is trademark registration cost deductible
    can i put my brand in the balance sheet
    withholding tax on royalties from another country
    bookkeeping for patent fees expense or asset
    depreciation years for bought software licence and patent
    do we pay tax when founder transfers ip to the company
    patent box what is that and do small firms get it
    tax relief for developing a new product
    customer abroad deducted tax from my licence fee why
    vat on licence fee for my designs
    does customs add the royalty to the import value
    book the patent as asset
    how do i write a brand in my books
    are the filing fees deducted from tax
