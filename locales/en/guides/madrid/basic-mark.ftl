question = Do I need a trademark at home before I use the Madrid System?
answer =
    Yes. You need a basic mark: a national or regional registration, or at least an application, at the Office of origin.
    That is the office of a Madrid member where you are a national, live, or have a real business.
    The international application must match it:
    – the same owner,
    – the same mark,
    – no goods or services that the basic mark does not cover.
    You file through that office, not directly with WIPO. The office certifies that everything matches.
more-1 =
    What to do first: compare owner name, mark and list, letter by letter.
    The trap: the basic mark is in your own name and your company files abroad. They must match, so transfer the mark first.
    For { $dependency }, the international registration depends on the basic mark. A registered basic mark is safer than one still being examined.
    But do not wait too long. You have { $priority } from your first filing to keep that date abroad.
    Example: a tea company lists only tea at home. It cannot add cups in the international application.
more-2 =
    Is your country not a member? See if you have a real business or home in a member country. An address of convenience is not enough.
    Nationals of a European Union country may also use an EU trade mark as the basic mark, through its office. OAPI countries have a common office too.
    Otherwise file directly in each country you need, or through a regional office.
    Does your home market use another script? Think about a basic mark in the letters that buyers abroad will read.
ask =
    do i need a home trademark before madrid
    can i file madrid without national registration
    is a pending application enough for international trademark
    my country is not in madrid what can i do
    madrid base mark must be the same logo?
    mark is in my name but my company wants to go international
    can i add more products in the madrid application than at home
    can i apply at wipo directly for my brand
    im indian citizen living in germany where do i file madrid
    what is office of origin
    my mark at home is still pending, can i go abroad with it
    must i register at home before going international
    my home registration is only pending, can i go abroad already
    must the mark abroad be the same as at home or can i add letters
    my country is no member but i have a shop in one
