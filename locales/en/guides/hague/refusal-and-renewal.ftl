question = A country refused my Hague design, or it is time to renew. What do I do?
answer =
    A refusal concerns only that country, and you can still answer it. The others go on.
    Read today: which designs, which reason, and the last day to answer. You answer to that office, normally through a local agent, not to WIPO.
    The office itself has { $refusal } from publication to refuse. Your own time to answer stands in the notice.
    Offices that examine may have { $long } to refuse.
    Renewal is done in one step, at WIPO, every { $renewal }. You choose which countries and which designs to keep.
    Each country must allow at least { $minimum } in all, if you renew. Many allow more.
more-1 =
    Usual reasons for a refusal, and what may help:
    – A similar older design. Show what is different, or let that country go.
    – You showed it earlier yourself. Look for the grace rule of that country, and for its proof and forms.
    – The pictures do not show the shape fully. Sometimes an explanation helps. New pictures mostly cannot be added.
    – Designs that do not belong together. Choose one, or divide.
    – The product only follows its function.
    An office may not refuse because of the form of the application. WIPO has already checked that.
more-2 =
    Decide by value. Ask a local agent for the price of a first answer before you say yes.
    If you do nothing, the refusal normally becomes final for that country. Fees are not paid back.
    No refusal in time? Then the design has effect there as if that office had granted it. Many offices also send a statement of grant, which is useful for customs and online shops.
    Later attack is still possible: others can ask a court or office to cancel the design.
    You find the state of each country in the free Hague database of WIPO.
more-3 =
    Renewal in practice:
    – Note the date on the day of registration. Reminders can get lost.
    – Pay WIPO online. There is a basic fee for the designs, and a fee for each country.
    – For a limited time after the date you can still renew, with a surcharge. Look at the WIPO page for the last day.
    – After that, the protection from this registration is gone, and normally cannot be brought back.
    The trap: the longest possible time is not the same everywhere. In some countries renewal ends earlier.
    Example: a lamp maker keeps only its classic model, and only in the countries where it still sells.
ask =
    hague design refused by usa what next
    office says my design is not new hague
    notification of refusal design japan korea help
    how long after publication can they refuse my design
    renew international design registration
    missed renewal of my hague design
    how many years can i keep an international design
    can i renew only one of my designs
    do i need a local lawyer to answer a hague refusal
    no answer from the country, is my design protected now
    statement of grant design what for
    office refused my international design
    korea refused my international design
    renew the international look protection, every how many years
    how long at most does an international design live
    i sold the bottle shape that was filed in geneva, change the owner
