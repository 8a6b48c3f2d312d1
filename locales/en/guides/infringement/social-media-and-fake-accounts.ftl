question = A fake account uses my business name or my photos. How do I stop it?
answer =
    First save proof: pictures of the account with its address, the date, messages, prices and bank details.
    Then report it today with the network’s own form. Choose the form that fits your proof:
    – they pretend to be you: impersonation;
    – they use your registered name or logo: trademark;
    – they use your photos, videos or texts: copyright.
    Warn your customers on your own pages. If somebody has paid the cheat, the bank and the police must know at once.
    Do not send papers or codes to anyone who writes to you about it. Use only the form that you opened yourself.
more-1 =
    What helps: your certificate, the link to your real pages, the date of your first post, a paper that shows you run the business.
    Report each account and each post with its own link. Ask customers to report it too.
    Look further: a copied website, a similar address, paid adverts, groups in messengers. Each has its own place to complain: the host, the registrar, the advert service, the messenger.
    A person who honestly has the same name is not a fake. A free user name mostly goes to whoever takes it first.
    If the network refuses, send better proof, or ask a lawyer to write.
more-2 =
    To prevent it: register the mark, take the user names early, ask for the sign of a verified account, and switch on a further check at login.
    Accounts should belong to the firm, with its own e-mail address. An employee or agency gets access, not ownership.
    The trap: reporting an honest review, a joke about your brand or a customer who shows your product. These are often allowed, and a false report can turn against you.
    Example: a guest house finds a copied page that takes bookings. It reports the page with its mark and photos, posts a warning, and tells guests to call their bank.
ask =
    fake instagram account with my shop name and pictures
    someone opened a facebook page with my logo and takes orders
    whatsapp number pretends to be our company
    scammer copies my tiktok shop and cheats my customers
    how to get my username from someone who took it
    influencer uses my product photos without asking
    fake adverts with my brand on social media
    report impersonation if i have no trademark
    telegram group sells fakes with our name
    patent my page name so nobody clones it
    fake instagram profile with our logo
    somebody opened a facebook page with my name
    a false whatsapp business with our logo takes money
