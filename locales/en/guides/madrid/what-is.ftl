question = What is the Madrid System, and is there a world trademark?
answer =
    There is no trademark for the whole world. The Madrid System lets you ask for protection in many countries with one application.
    You file through your own IP office and name the countries you want. WIPO, the UN body for intellectual property, runs the system.
    You need a basic mark first: an application or registration at home.
    Each country you name (a designation) examines the mark under its own law. It can refuse it without affecting the others.
    Later renewals and changes of owner or address are made in one place, at WIPO.
more-1 =
    How it goes:
    – Your office certifies the application and sends it to WIPO.
    – WIPO checks the form, the list of goods and the fees, then registers and publishes the mark.
    – Each country you named examines it.
    A country that objects sends a provisional refusal.
    It must do so within { $refusal } of being notified; some countries have declared a longer limit.
    A country that stays silent in its time limit must protect the mark.
    The international registration lasts { $renewal } and can be renewed.
more-2 =
    When it fits: you sell in several member countries and your mark at home is solid.
    When it may not fit: only one foreign market, a weak mark at home, or important markets outside the system. Then compare with direct filing.
    The trap: for the first years everything hangs on your mark at home.
    An objection abroad often means paying a local agent there. Keep some money for that.
    Example: a shoe maker with shops in several member countries saves paperwork. Her neighbour with one market abroad may file directly.
ask =
    what is madrid protocol
    how do i get a worldwide trademark
    international trademark registration how does it work
    one application for all countries trademark possible?
    i export dates to europe and asia, protect my brand everywhere
    is my trademark valid abroad
    madrid or file in each country
    global brand protection cheap way
    do all countries accept madrid
    wipo trademark registration for small company
    one form for many countries brand
    brand in europe and usa and japan with a single application
    international brand registration how does it work
    i want my name safe in ten countries with one paper
    sell in europe and japan, a lawyer in each country or one way
    brand for dubai and saudi through wipo or one by one
