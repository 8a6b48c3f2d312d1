question = The platform removed my listing for infringement. How do I get it back?
answer =
    Read the notice first. It should say who complained, about which right, and how you can object. Note the last day.
    – Save the notice, your page, your sales and your ratings as pictures.
    – Do not put the same offer up again, and do not open a new account for it. That can cost you the whole shop.
    – If the complaint may be right, take similar offers down too and ask for advice.
    – If it is wrong, use the objection form. It is called an appeal or a counter-notice.
    – You can also ask the person who complained to withdraw it. Write politely and without admitting anything.
more-1 =
    Say in short why the complaint is wrong, and attach proof:
    – the design, photo or text is yours: dated files, certificate;
    – you have permission: a licence, or a letter from the owner;
    – the goods are genuine and may be resold there: invoices back to the owner or its dealer;
    – their right does not cover that country or these goods, or has ended;
    – you only name a mark to say what your part fits.
    Send it complete. You may get only a single chance.
    A counter-notice under the copyright rules of the United States is a serious statement. You declare it under penalty of perjury and accept a court there. Ask a lawyer first.
more-2 =
    Under the copyright rules of the United States, the work comes back { $us-counter } (working days) after your counter-notice at the earliest. It stays down if the other side goes to court.
    In the European Union you can complain to a platform free of charge for at least { $eu-complaint } after its decision. Platforms of small firms are exempt.
    There you can also turn to a certified body outside the courts. Its decision does not bind the sides.
    If the complaint was knowingly false, you may be able to claim your loss. It depends on the country.
    Example: a dealer in toys loses an offer before a holiday. She sends the invoice of the maker and its letter the same day.
ask =
    amazon removed my listing ip complaint what to do
    my etsy shop was closed because of a trademark
    competitor reported my product falsely to get it down
    how to write a counter notice
    item taken down but it is original i have the invoice
    youtube copyright strike but i paid for the music
    facebook deleted my shop page because someone claims my logo
    how long can i appeal a takedown in europe
    account suspended after brand owner complaint
    they froze my money after an ip claim that is not true
    ebay removed my offer for ip reasons
    amazon closed my shop because of a complaint
    youtube strike that is not true
    they removed my page for somebody's mark
