question = We make clothes, shoes or bags. Which protection matters first?
answer =
    Usually the brand first, then the pieces that stay in the collection:
    – label, logo, perhaps a pattern that customers know as yours: trademark;
    – shape and surface of bestsellers: design right, before the show or the post;
    – prints and drawings: copyright, depending on the country;
    – new fabric, fastener or process: patent or utility model;
    – suppliers, cuts, prices and the next collection: trade secret.
    Styles and trends are free. Cut and colour of the season can rarely be kept for long.
    File the brand also where you have the goods made.
more-1 =
    Seasons are short. Some places help with a right that needs no filing.
    In the European Union, a new design first shown there is protected against copying for { $eu-unregistered }.
    You must prove the date, and that the other side copied.
    For pieces that return each year, filing is safer. Many offices accept several designs in one application.
    The typical trap: the collection is on social media before anything is filed. In countries without a grace period, the design is then no longer new.
    After a first design filing you have { $design-priority } to file in other countries.
more-2 =
    Other traps:
    – The factory or agent registers your label in its country.
    – A print made by a freelancer, or bought “free” online.
    – A traditional pattern without asking the community.
    – A name of a person: your own name can go with the firm when you sell it. The name of a star is not yours.
    First steps:
    – Search and file the label, at home and where you sew.
    – Sign with designers, photographers and factories. Keep dated sketches and samples.
    – Choose what is worth a design filing, before the show.
    Example: a shoe label files its sole pattern and its name. The colours of the season stay free.
ask =
    clothing brand what to register first
    can i protect a dress design
    streetwear label logo cut and print which protection for which
    sneaker label from lagos trademark or design
    designer of wedding dresses do i have any protection
    fabric print copyright or registered design
    swimwear start-up show on instagram before filing?
    bag maker with a new clasp and a logo what first
    using my own surname for a fashion label
    handmade shoes with african print protection and risks
    my sandals and dresses, which rights for a look that changes every season
    i sew ankara jackets, what can be protected on them
    shoe line from aba, name and look, where do i begin
    my prints and my label name, both or one
