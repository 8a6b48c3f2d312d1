question = How do I register a trademark in Kenya?
answer =
    You apply to the Kenya Industrial Property Institute (KIPI). A Kenyan registration protects your mark in Kenya only.
    The usual steps are:
    – search for earlier marks that are the same or similar,
    – file the application with a clear image of the mark and a list of your goods or services by class,
    – KIPI examines the application,
    – if it is accepted, the mark is advertised, and others can oppose it,
    – if nobody opposes, or the opposition fails, the mark is registered and you receive a certificate.
    If your business is outside Kenya, you need an agent there.
more-1 =
    Do the search before you print labels or paint a shop sign. You can also ask KIPI for an official search.
    Choose a distinctive name. A name that only describes the goods, such as “Sweet Honey” for honey, is usually refused.
    Earlier use of a mark can count in Kenya, but you have to prove it. Keep dated invoices, photos and adverts.
    A company name registration is not a trademark. The company register and the trade marks register are different.
    Fees depend on the number of classes. Look at the current fee list on the KIPI website before you file.
more-2 =
    For other countries you have several ways:
    – file in each country yourself. If you file within { $priority } after the Kenyan filing, you can claim its date;
    – use the Madrid System. Kenya is a member, and you apply through KIPI on the basis of your Kenyan mark;
    – use ARIPO for neighbours that belong to the Banjul Protocol on marks. Ask first whether this way is open to you.
    To our knowledge Kenya does not belong to the Banjul Protocol. An ARIPO mark therefore does not cover Kenya.
    Example: a tea seller in Kenya files at KIPI first, then adds export markets through Madrid.
ask =
    how do i register my brand with kipi
    register business name and logo in nairobi
    i have a kiosk in kisumu how do i own the name
    kipi trademark application steps
    how to patent my logo in kenya
    is the company registration in kenya enough for my brand
    does an aripo trademark cover kenya
    someone in mombasa uses my shop name, how can i register it first
