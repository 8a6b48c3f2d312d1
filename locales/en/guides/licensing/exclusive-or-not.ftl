question = Exclusive, sole or non-exclusive: which licence should I give or take?
answer =
    – Exclusive: only this licensee may use the right, usually not even you.
    – Sole: this licensee and you, nobody else.
    – Non-exclusive: you may give the same to others.
    Give an exclusive licence only to someone who will invest and show results. It should cost more.
    Keep it small: certain goods, certain countries, a limited time.
    Tie it to duties: a launch date, a minimum of sales or payments. If they are missed, it ends or becomes non-exclusive.
    Courts read these words differently. So write out what each side may do.
more-1 =
    If you own the right, ask yourself:
    – Can this firm really serve the whole area? Which competing goods does it sell?
    – May you go on selling yourself, online, and to old customers? Write it down.
    – Have you promised something to somebody else before? A second exclusive licence is a breach.
    – What happens if the firm is sold to your competitor?
    Start with a trial or an option: a fee for the right to decide until a date.
    No automatic extension without results.
more-2 =
    If you take the licence, ask:
    – Do you need exclusivity? For a local shop, a cheaper licence may be enough.
    – Who acts against copiers? In many countries, of the licensees only an exclusive one may sue, and some want the licence recorded first.
    – Are there older licences? Ask for a written answer.
    – What happens when the owner sells the right?
    Competition law limits exclusive deals in many countries. A ban on selling to customers from outside, or a fixed resale price, can be forbidden. Ask before you sign.
more-3 =
    Licence or distribution? A distributor buys your goods and sells them on. It needs a licence when it makes, packs, brands or adapts.
    The trap is the large area: a partner gets a whole continent and sells in a single city.
    Example: a soap maker gives an importer her brand for his country only. He must order a minimum each season. After a weak year the licence becomes non-exclusive, and she finds another dealer for the south.
    Put the dates of these duties into your calendar. A right to end that nobody uses is worth nothing.
ask =
    what is a sole license
    importer wants exclusive rights for my soap in his country
    can i still sell myself if the licence is exclusive
    exclusive partner did nothing for a year
    should i pay more to be the only one
    give the same licence to more companies is it allowed
    can my exclusive dealer stop others who import my goods
    what does exclusive mean for a beat
    minimum sales clause what is it
    investor wants exclusive worldwide for ever
    licence for only my city possible
    photo licence non exclusive what may the others do
    they want to be the only one
    they want me to sell to nobody else
    the only dealer for all africa, ten years, good or bad
    beat lease or exclusive, difference
