question = I have already shown my design. Can I still register it?
answer =
    Perhaps. It depends on the country and on the date of the first showing.
    Many countries give a grace period: some time to file after you yourself showed the design.
    In the European Union, for example, it is { $grace } from the first showing.
    Other countries give none, or only for some exhibitions. There, your own post or sale can end the novelty.
    Do this today: write down what you showed, where and when. Show nothing more that is new.
    Then ask the office of each market, and file as soon as you can.
more-1 =
    What usually counts as showing:
    – A post or video on social media, even on a small account.
    – A web shop, a catalogue, a trade fair, a crowdfunding page.
    – Samples sent to buyers without any promise of secrecy.
    What usually does not count: a talk with people who must keep it secret, such as under a confidentiality agreement.
    Example: a potter posts a new vase and gets orders. The date of the post is now the date that matters.
more-2 =
    The traps of a grace period:
    – It is not the same everywhere. Your home may forgive what your export market does not.
    – It does not stop others. Somebody who files or shows their own similar design in between can block you.
    – Some countries want a declaration and proof when you file.
    – A Hague application does not change this. Each country applies its own rule.
    So file first and show later, next time.
more-3 =
    If it is too late for this version:
    – Is a new version clearly different? Keep it secret and file that one.
    – Were only some parts shown? The hidden parts may still be new.
    – Check rights without registration, copyright, and protection of the name as a trademark.
    Do not file and hope that nobody notices. A registration without novelty can be cancelled.
    It may also cost you money if you used it against others.
ask =
    posted my design on instagram can i still register
    showed my lamp at a fair last month too late?
    i sold some pieces already, design protection still possible
    my design is on my website since 8 months uk
    kickstarter live now want to protect the shape
    customer has seen my prototype is novelty lost
    lost my design rights because of tiktok??
    designer in mexico sold bags for 1 year, register now
    does grace period exist for designs in china
    my lamp was on tiktok before filing
    i exhibited the stool last year, is there still a point
    my shoe was on instagram since march, can i still file the look
    festival and magazine showed my furniture before registration
