question = From idea to market: which protection helps at which step?
answer =
    Every step has its own protection:
    – idea and research: silence, secrecy promises, a search in patent databases;
    – development: patent or utility model, dated notes, contracts with helpers;
    – look and name: design right and trademark;
    – production: trade secrets, contracts with suppliers;
    – selling: marks where you sell, copyright in texts and pictures, customs;
    – growing: licences, renewals, new filings for improvements.
    The early steps are hard to repair later. So file before you show, and sign before you share.
more-1 =
    Damage happens when something leaves your hands. Stop at each of these moments:
    – You talk to a supplier, tester or investor. Have a secrecy promise (NDA) signed before.
    – You give work to a freelancer. Agree in writing who owns the result.
    – You go to a fair or post a picture. File the invention and the look before.
    – You print labels. Search the name, then file it.
    – You ship abroad. Before that, file your mark there, and check the rights of others.
    – Somebody else wants to make or sell it. Agree on a licence.
    Write these moments into your plan for the product, with the filing in front of them.
more-2 =
    A first filing gives you time to test the market before you file in other countries.
    For an invention you have { $patent-priority } from the first filing.
    For a design you have { $design-priority }.
    For a trademark you have { $mark-priority }.
    Not every step needs a paid right. Ask each time: what would a copier take here, and what would that cost me?
    The trap: protection comes last, when the product is finished and already shown.
    Example: a maker of solar dryers files the new air channel before the field test. The name is filed before the fair. The drying times stay secret.
ask =
    should i file the patent before or after the prototype
    at what stage of product development do i need a trademark
    protection step by step from sketch to export
    we are still testing is it too early to protect anything
    what do i sort out before i send drawings to the factory
    ip along the value chain of my company
    what to do before launch and what after launch
    furniture workshop planning a new chair when to register what
    when does a start-up need which right
    when in the work do i file what
    from sketch to shop, at which step do i protect
