question = Who may use a geographical indication, and who checks the rules?
answer =
    In most systems, every producer in the area who keeps the written rules may use the name. Being born there is not enough, and being big is not needed.
    The rules are called the specification. They say what the product is, where and how it is made, and how it is checked.
    To start: ask the producer group, the IP office or the ministry of agriculture for the specification and for the control body.
    Then show that you comply, before you print labels.
    In some countries you must be listed as an authorised user first. Ask your office.
more-1 =
    Who does what:
    – The group writes the rules, promotes the name and watches misuse.
    – The control body checks. It can be a public office, a private firm or a committee. It should not depend on those it checks.
    – The producer keeps records and pays a share.
    – The office keeps the register.
    The group usually cannot keep out honest producers who comply, even if they are no members. But they may have to pay for their own checks.
    In countries that use a certification mark instead, the rules of that mark decide.
more-2 =
    How a check works in practice:
    – records: where the raw material came from, how much, which day;
    – a visit to the place;
    – a test of the product, such as taste, colour, weaving or moisture;
    – a look at the labels.
    Small faults usually lead to a warning and a date to repair them. For big ones you can lose the use of the name.
    Keep costs low: one check for the whole group, a simple notebook, testers from the village with training.
    Sell only the real quantity. More bags than harvest is the first thing that inspectors look for.
more-3 =
    The traps:
    – Rules copied from another product. Nobody can keep them.
    – The chair of the group also checks the chair’s own goods.
    – Outsiders pack the product and mix it. Say in the rules who may pack, and where.
    – The climate or the method changes. Ask the office to change the specification before you change the product.
    Example: a cheese maker moves to the valley. She buys milk from there, follows the method, passes the check and may use the name. Her cousin outside the border may not, with the same recipe.
ask =
    can i write the name of our region gi on my cheese
    who is allowed to use darjeeling or similar protected name
    do i have to join the association to use the gi
    how to become authorised user of a geographical indication
    association refuses me as member but i make the same pepper
    who inspects gi products
    how much does gi control cost a small farmer
    what happens if one farmer mixes cheap coffee into the gi
    traceability for our gi honey how to do it
    i moved my workshop outside the area, may i still use the name
    change the specification of our gi because of drought
    can a supermarket put the gi on its own packaging
    village neighbour uses the region name for factory goods
    how do we become users of the region name
    my workshop lies just outside the line
    who checks that it is really from here
    weaver wants to be authorised user of a saree name
