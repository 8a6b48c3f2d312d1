question = How does our group register and run a collective or certification mark?
answer =
    – A collective mark belongs to a group, such as an association or cooperative. Its members use it.
    – A certification mark says that goods or services meet a standard. The owner checks. In many countries it may not sell such goods itself.
    You need:
    – a body that can own the mark;
    – a sign that is distinctive and free;
    – written rules of use;
    – people and money to check that the rules are kept.
    Then the body applies at the IP office, with the rules. Not every country has both kinds. Some offices lower the fees for groups, so ask.
more-1 =
    The rules of use are the heart of it. Write down:
    – who may use the mark, and how to join;
    – for which goods, and with which quality;
    – how the sign looks, and where it may stand;
    – who checks, how often, and who pays;
    – what happens to cheats, step by step;
    – how the rules are changed.
    Keep them short enough for all to read. Let the members vote on them before you file.
    A certification mark should be open to everybody who meets the standard, in many countries also by law.
more-2 =
    After registration:
    – Keep a list of users, and give each one a written permission.
    – Check, take samples and note the results.
    – Act when somebody uses the mark without permission, or breaks the rules.
    – Send changed rules to the office, where the law asks for it. Until then they may not count.
    The trap: nobody checks. In many countries a mark without control can be cancelled.
    Another trap: the body has no money after the project ends. Plan a yearly fee for users from the start.
more-3 =
    Abroad: Paris Convention countries must accept collective marks of associations, under their own conditions. These can differ, and so can the kinds of marks.
    Both kinds can go through the Madrid System, if your basic mark at home is of that kind and the country you name knows it. You say so in the form. Some countries then ask for the rules directly, and a local agent helps.
    Each member should also keep a mark of its own. The group mark says “one of us”, the own mark says “this is me”.
    Example: millers agree on stone-ground flour without additives. A paid inspector visits each mill. Whoever fails must take the sign off the bags.
ask =
    how to register an association mark for our taxi cooperative
    rules of use for collective mark example
    who can own a certification mark
    difference collective mark and certification mark
    we want a quality seal for our beekeepers federation
    can the certifier also sell the product
    member left the coop but still uses our logo
    does a collective mark cost more
    fair and handmade label, how do we make it official
    chamber of commerce wants one logo for all our tour guides
    can we take our collective mark to europe
    all guides of our town want one badge
    label of quality for our cooperative members
    all members of our group want one sign on the baskets
    women's group wants a kind of mark for all, who leaves must stop
    seal that shows it was tested
