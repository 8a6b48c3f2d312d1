question = My partner, dealer or employee left and uses our brand or design. What can I do?
answer =
    First find out who owns what, on paper. The name, the design, the web address and the accounts can each belong to somebody else.
    – Look in the IP registers: whose name stands there, and since when?
    – Look in contracts, company papers, invoices, e-mails.
    – Save proof of what they sell now.
    – Ask a lawyer before you lock anyone out of an account.
    Did they register your mark in their own name? Act at once. You can object or ask for cancellation, and time limits run.
    If it belongs to both, talk or mediate early. A court may leave both with less.
more-1 =
    A dealer or agent who takes your mark: the Paris Convention helps in its member countries.
    If you own the mark in a member country, you can oppose the registration in another or demand its cancellation. Where the law allows, you can demand its transfer to you.
    Show that you had the mark, that they acted for you, and that you did not agree: contract, orders, e-mails, adverts. The country may set a time limit.
    Opposing at the office is possible only for a short time after publication. Ask that office for the last day today.
    Look also at the web address, social accounts, product permits and customs records in their name.
more-2 =
    Partners who part: who made the logo or design before the firm existed may still own it. A signed transfer, an assignment, mends that.
    A fair end can be: one side keeps the name and the other gets time to change. Or each keeps its own area with clearly different signs. Put it in writing and tell the register.
    The trap: during the quarrel nobody pays the renewal, and the mark is lost for both.
    An employee may use general skill, but not your drawings or secret files.
    Example: brothers part and both sell under the family name. In mediation they agree on different logos, and who may export.
ask =
    my ex business partner registered our brand in his name
    cofounder left and opened the same shop with the same logo
    distributor registered my trademark as his own what can i do
    we split up who may use the company name
    former employee sells my designs under his own label
    brother and i fight over the family business name
    my ex wife has the domain and instagram of our shop
    partner filed the design without telling me
    my dealer registered my brand in his name
    my old partner sells our goods under his name
    partner opened next door with our brand
    my ex wife sells under the family brand
