question = May I write “patented” or “patent pending” on my product?
answer =
    Yes, if it is true in the country where you sell.
    – “Patent pending” says that your application there is filed and still alive. It warns others. It is not yet a right.
    – “Patented” says that a patent is granted, in force, and covers this product.
    In countries of the Paris Convention the right itself does not depend on such a mark. But in some countries you may get less money from a copier if the mark is missing.
    A false mark can be punished in many countries. So ask your office or an adviser which words to use, and when to take them off.
more-1 =
    How to do it:
    – Write the country and the number, on the product, the package or the manual.
    – Some countries accept a web address with the list of your patents. Others do not, so ask first.
    – Change “pending” to “patented” after the grant, not before.
    – Keep a list of which product carries which number, and until when.
    – Use the right word. A utility model, a design and a trademark are not patents. The sign ® is for registered trademarks only.
    Is there no room on the product? Use the label, the bag or the invoice.
more-2 =
    The traps:
    – You plan to file, but have not filed yet: “pending” is false.
    – You sell the same box in several countries: say in which of them the patent is.
    – The patent has lapsed or ended: in many countries the word must go. Change labels, website and old adverts.
    – “World patent” is always wrong.
    – “Patented quality” for a trademark or a recipe can mislead buyers.
    Does a competitor use a false mark? Look in the register of that country, keep a photo, and ask your adviser. The consumer office or a court may act.
    Example: a tool maker prints the country next to the number. So nobody abroad can say that she claims a patent there.
ask =
    patent pending label rules
    can i print patented on the box if i only applied
    do i have to put the patent number on my product
    penalty for false patent marking
    patent has ended can i leave the number on the product
    competitor writes patented but i cannot find any patent
    is there a sign i can print for a patented thing
    sold in three countries but patented in one what do i write
    i have a utility model may i call it patented
    write patent pending on the box
    can i put patent pending on the box now
