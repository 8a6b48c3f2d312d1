question = He says he changed enough of my design. How different must a copy be?
answer =
    We know of no law with a rule of percent, and judges do not count changes. This holds for designs, copyright and trademarks. “Change a part and you are safe” is a myth.
    What counts instead:
    – Design: the impression as a whole, beside the registered pictures.
    – Copyright: whether a creative part of your work was taken. In many countries a small one can be enough.
    – Trademark: whether buyers may mix up the signs, or think of the same firm.
    So put side by side: your registered pictures, his product, and the older products of others. Then show them to an adviser before you write to him.
    It works both ways. If you build on the product of another, a few changes do not make you safe.
more-1 =
    How designs are compared. The words differ, the questions are much the same:
    – Who looks? In the European Union an informed user, in the United States an ordinary observer who knows older designs.
    – Only what the pictures show counts, not your idea and not the goods you sell today.
    – What the function demands counts little. So does what everybody had before.
    – Much freedom for the designer: small changes seldom help the copier. Little freedom, many similar goods: small ones can be enough.
    – Another size, material or name on it often changes little.
    In some countries a design covers the look on any kind of goods. In others it covers only the same or a similar kind. Ask.
more-2 =
    Copyright: did he know your work and take its own expression? Somebody who made the same alone is free. With a registered design, that excuse often fails. Style and idea are free. A changed copy is often an adaptation, which needs your consent.
    Trademark: the whole sign as buyers remember it, in look, sound and meaning. How close the goods are counts too. A single changed letter is seldom enough.
    No right at all, but a slavish copy? Rules on unfair competition may help in some countries.
    Do you want to make something near to his? Start from what your own buyers need, not from his piece. Keep drafts with dates. Show an adviser the draft before you pay for moulds.
more-3 =
    Bring to the adviser:
    – the certificate with all pictures, and the register entry;
    – your piece and his, bought with a receipt, and photos from the same side;
    – older products of both and of others, with dates;
    – a list of what is the same, and then of what differs;
    – how he could have seen yours;
    – what buyers said, word for word;
    – your own first showing, with the date.
    The trap: looking only at the differences. The whole counts.
    Example: a toy maker registered a wooden fox. A rival makes it bigger, with another tail. At first sight it is the same fox. An old catalogue shows a quite similar one, so the adviser writes with care, and the rival changes the head.
ask =
    he changed twenty percent so it is legal he says
    how many changes make a new design
    is 30 percent rule true
    changed the colour and one button, still a copy or not
    copy with small changes what can i do
    they made my chair a bit wider and say it is their own
    minimum difference between two designs
    overall impression meaning
    i want to make a bag like the famous one but different enough
    seven changes rule
    how similar is too similar for two designs
    my designer says ten percent different is enough
    same lamp but other foot
    is it enough to mirror the picture and change the colours
