question = How do I renew my international mark, or record a new owner or a licence?
answer =
    You do it in one step, at WIPO, and it counts for the countries in your registration. Most steps are possible online.
    – Renewal: every { $term }, as often as you like. You may leave out countries that you no longer need.
    – New owner, new name or address, shorter list, licence: each has its own request, and most cost a fee.
    Renewal cannot change the mark or add goods.
    WIPO sends a reminder { $notice } before the end, but you must pay in time even if it never arrives.
    After the end you have { $grace } more, with a surcharge.
    Pay only on the WIPO pages, or through your office or your own agent.
more-1 =
    The basic fee for renewal is { $renewal-fee }. The fees of the countries come on top.
    If you are late, a surcharge of { $late-fee } is added.
    The fee calculator of WIPO gives your total. Look at it some months before.
    Some countries also want something from you directly. In the United States you must declare use at its office, for the first time no later than { $us } after protection there.
    A declaration that is too early does not count either, so ask that office for the dates.
    Without it, protection there ends, even if WIPO was paid.
    Put all these dates into your calendar on the day of registration.
more-2 =
    New owner: recording it costs { $transfer }. It can be for all, or for some goods or countries only.
    The new owner needs a link with a Madrid member: nationality, home or a real business. WIPO asks for no contract, but keep it.
    New name or address of the owner: { $name-fee }.
    Licence: { $licence }. A licence lets someone else use the mark.
    In quite a number of countries this record has no effect. There, record the licence at the national office. WIPO lists these countries.
    An office can also declare that a new owner is not accepted there. Read what WIPO sends you.
more-3 =
    The traps:
    – You sell the firm, and nobody tells WIPO. The renewal reminder goes to the seller.
    – The mark at home and the international one go to different people. In the first years the international one depends on the mark at home. Move them together.
    – Your e-mail at WIPO is old. Change it first.
    – A letter offers “renewal” at a high price. It is not from WIPO.
    Example: a furniture firm becomes a company. It records the new name at home and at WIPO in the same month, and renews only the countries where it still sells.
ask =
    renew international trademark wipo
    madrid renewal cost and deadline
    forgot to renew my international registration
    sold my business how to transfer the madrid trademark
    change of address in wipo trademark
    record license madrid is it necessary
    can i drop some countries when i renew madrid
    company changed its name what about the international mark
    section 71 declaration usa what is this
    my partner bought my half of the brand, international register change
    how to remove goods from my international registration
    change of owner in the international register
    moved my company, update address of international mark
    put the new owner into the international mark
    international mark finishes soon, how do i keep it
