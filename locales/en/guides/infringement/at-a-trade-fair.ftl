question = I found a copy at a trade fair, or I am accused there. What do I do?
answer =
    A fair is short, so act the same day.
    You found a copy:
    – collect a brochure, a card, a price list. Take photos only where that is allowed;
    – write down the stand, day, persons and a witness;
    – ask the fair office. Many fairs have a service or panel for IP complaints;
    – call a lawyer of that country. A court may act while the fair is open.
    Do not shout, take goods or block the stand.
    You are accused: stay calm and sign nothing. Ask for the name, the right and its number. Then call a lawyer.
more-1 =
    Before you travel:
    – your right must be valid in the country of the fair, not only at home;
    – pack certificates, dated drawings and a short translation;
    – read the rules of the fair, also on photos, and note a lawyer there;
    – check that your own goods do not touch a right in that country;
    – file inventions and designs before you show them.
    Many laws give a short protection to what is shown at certain international exhibitions. The rule is narrow, so do not count on it.
    If you expect an attack, ask a lawyer. In some countries you can give the court your view in advance.
more-2 =
    If court officers, police or customs come with an order, do not resist. Read it, note names and what is taken, and call your lawyer. Time to object is short.
    Taking the piece off the table “without admitting anything” often lets you keep the stand open.
    Showing or offering can count as infringement, even without a sale. It depends on the country.
    The trap for the owner: waiting until you are home. The stand is gone, and the proof too.
    Example: a maker of chairs sees her model at another stand. She has a registered design in that country. The panel of the fair asks the firm to remove the chair, and she writes to it afterwards.
ask =
    saw my design on a stand in guangzhou
    competitor shows a copy of my machine at the expo what can i do today
    at the messe they came with a lawyer to my stand and want a signature
    customs took my samples at the exhibition
    how to prepare for a fair so nobody copies me
    accused of copying at a furniture fair
    can police close my booth because of fake brand
    someone photographs my products at the show
    fair ends in 2 days can i still get a court order
    saw my product on another booth
    saw my bag at another stand of the expo
    somebody shows my copied machine at the show now
