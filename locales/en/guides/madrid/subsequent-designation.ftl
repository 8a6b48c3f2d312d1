question = Can I add more countries later to my international registration?
answer =
    Yes. You ask for a subsequent designation. It adds a Madrid member to a registration that you already have.
    You can send it to WIPO, or through your office.
    Countries that joined the system after you registered can normally be added too.
    You pay a basic fee of { $later }, plus the fee of each country you add.
    Each new country examines the mark under its own law and may refuse it.
    The protection there starts with the later date, not with your first date. So do not wait until you are already selling.
more-1 =
    What cannot change: the mark must stay the same. You cannot add goods or services that are not in the international registration. You can choose a shorter list for the new country.
    For a new logo or new products you need a new application.
    All countries share one renewal date. If it is near, ask whether the new country can start after the renewal, to avoid paying again at once.
    A few countries do not accept an extension of marks registered before they joined. Ask WIPO or your office.
more-2 =
    The trap: in the new country, somebody may have filed the name in the meantime. Search there first. In many countries the first to file wins.
    Some countries also want a statement that you intend to use the mark.
    Example: an olive oil firm starts with its neighbours. A new buyer writes from farther away. It adds that country before sending the first samples with labels.
    A direct national filing can be better if you need other goods or another script there.
ask =
    can i add more countries to my madrid registration
    subsequent designation how to
    i have an international trademark and now want japan too
    extend my madrid mark to a new country
    new member joined madrid can i include it
    can i add products to international registration
    from which date am i protected in the added country
    add usa to wipo registration cost
    found a buyer in brazil, my brand is on madrid but not there
    later designation or new application which is better
    extend my brand to two new markets later
    add brazil to the countries i have already
    new buyer in vietnam, extend the mark
    later i want mexico as well for my brand
