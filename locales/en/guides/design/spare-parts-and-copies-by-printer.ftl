question = May I make, print or sell spare parts for products of other firms?
answer =
    It depends on the country, and on the rights in that part. Check before you make the first one for sale.
    – Design: is the look of the part registered and still in force? Search the register of your IP office and WIPO’s Global Design Database.
    – Patent: does the part work in a new way that is patented?
    – Trademark: do not put the maker’s logo or name on your part.
    – Copyright or contract: where does your file or drawing come from?
    An old part without any right is usually free to copy.
    For repairs, some countries allow parts that must look the same. Others do not.
    Have an adviser check the part that you want to sell most.
more-1 =
    The repair rule: a door or a lamp glass must match the product, or the repair looks wrong.
    In the European Union, such a part is not protected against use for repair that restores the original look. The seller must clearly tell buyers who made it.
    Old national rights may go on for some time, and the details are new. So check each country where you sell.
    A part with free choice of look, such as a fancy wheel or a handle, is often outside this rule.
    Parts that nobody sees in normal use have no design right in some countries. A patent can still cover them.
more-2 =
    What you may say: “fits” or “suitable for” a certain model is usually allowed, if it is true and needed.
    Do not use the logo, do not copy the packaging, and do not call it original. Put your own name on it.
    Printing at home: many countries excuse private use for designs or patents, within limits. Selling, or printing for customers, is business.
    Sharing the print file can be a problem by itself. In the European Union, the owner can also act against files that record the design.
    If the right is in force, a part made from a scan copies it just as well.
more-3 =
    You design parts yourself? Then the same rules protect you:
    – Register the look before you show it, if it is more than function.
    – Sell files under clear licence terms.
    – Look at shops for files and parts, and use their complaint form.
    The traps: a supplier says “everybody does it”, or gives you a file without papers. Ask for a written promise, and keep it.
    Example: a workshop prints knobs for old stoves. The design has ended, the logo is left off, and the label says “fits”. Its new ornate knobs are its own design, so it registers them before it shows them.
ask =
    is it legal to 3d print spare parts and sell
    make car parts without permission
    copy a broken plastic part with 3d printer
    may i make and sell cases for phones of a famous brand
    repair clause car body parts
    aftermarket tractor parts with same shape can they sue me
    can i write compatible with samsung on my product
    someone sells 3d files of my figurine
    scan and print a vintage lamp part
    my workshop in accra makes replacement bumpers do i infringe
    must match exception for spare parts explained
    is design protection on old machine parts ended how to check
    print replacement knobs and sell them
    can i make bumpers and knobs for old cars
    he scanned my figure and prints it
    can i produce a lid that fits their pot
