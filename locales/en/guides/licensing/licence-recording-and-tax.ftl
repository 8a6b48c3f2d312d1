question = Must a licence be in writing, recorded or taxed?
answer =
    It depends on the country. The safe way is the same everywhere:
    – Write it and sign it, even in the family or with your own company.
    – Ask the IP office whether it can or must be recorded. Unrecorded, it may not count against a later buyer of the right. The licensee may not be able to sue.
    – Ask whether a contract with a foreign firm needs approval. Without it, the bank may not send the money.
    – Ask a tax adviser before you sign. When royalties cross a border, tax is often kept back.
    Ask all of them before the signature. Afterwards it costs more.
more-1 =
    Recording a licence:
    – Form, fee and papers are on the page of the IP office. Often a short extract or a form is enough, so prices stay secret.
    – Say who does it, who pays, and by when.
    – In countries of the Singapore Treaty, a missing entry does not make the mark invalid.
    – For marks in the Madrid System, a licence can be recorded with WIPO for several countries at once. Some countries do not accept this. Then record it there.
    – When the licence ends, have the entry deleted.
    Some laws ask for more, for example a notary or a certain language.
more-2 =
    Tax and money:
    – The payer may have to keep back a part of the royalty for the State. This is called withholding tax.
    – A tax treaty between the countries can lower it. The form, often a proof of residence, is needed before the payment.
    – The contract should say who bears the tax. “Net” and “gross” change the price a lot.
    – Ask for the paper that shows the tax was paid. You need it at home.
    – Sales tax or value added tax can come on top.
    – Between your own firms, tax offices want a fair price.
    – Fix currency, rate and bank costs.
more-3 =
    A short plan before you sign:
    – IP office or agent: form and recording, in each country of the licence.
    – Tax adviser: tax there, tax at home, treaty, forms.
    – Bank: may the money leave the country, and with which papers?
    – Calendar: date for recording, date for the tax form, renewals.
    The trap: “payable without any deduction”, signed by a licensee who must keep back tax by law. Then the licensee pays it from its own pocket.
    Example: a tea firm licenses its mark abroad. The licensee keeps back tax at the full rate, because a form was missing. With the form, it would have been less.
ask =
    do i have to register my license agreement at the patent office
    is an oral licence valid
    tax on royalties from abroad
    bank refuses to send the royalty payment
    withholding tax in royalty contract who pays
    record trademark license needed to sue a copycat
    license contract notary needed or not
    record a licence with wipo for madrid mark
    central bank approval for technology fee
    vat on licence fee to a foreign company
    hide the price when recording a licence
    my company uses my private trademark do we need a paper
    royalty income do i declare it
    must the licence be recorded
    must the licence paper go to the office or is private enough
    tax on money from abroad for my patent
