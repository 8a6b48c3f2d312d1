question = What is “central attack” on an international mark?
answer =
    Your international registration depends on your basic mark at home for a fixed time.
    This dependence lasts { $dependency } from the date of the international registration.
    If the basic mark is refused, withdrawn, cancelled or limited in that time, the international registration falls to the same extent, in every country.
    So one attack at home can hit all countries. People call this central attack.
    An opposition or court case begun in that time also counts, even if it ends later.
    After that, the international registration stands alone.
more-1 =
    Has it fallen? You can ask each country you had named to turn it into a national application. This is called transformation. It keeps your old date.
    You have { $transformation } from the date of cancellation to file it in each country.
    You pay the national fees, and each country applies its own rules. A local agent is often needed.
    It is open when the registration fell because of the basic mark. It is not open if you cancelled the registration yourself.
    Talk to an adviser at once.
more-2 =
    How to lower the risk:
    – Search well at home before you file.
    – Use a registered, distinctive mark as your basic mark, if time allows.
    – Keep it alive: renew it, use it, answer every letter.
    – If trouble at home is likely, file directly in your most important markets.
    The trap: no enemy is needed. A forgotten renewal or an abandoned application at home has the same effect.
    Example: in that time, a hat maker gives up “felt hats” at home to end a dispute. The same goods fall abroad as well.
ask =
    what happens to my madrid mark if my home mark is cancelled
    someone attacks my trademark at home do i lose all countries
    basic mark fell international registration
    what is central attack madrid
    home application was refused is my international registration dead
    i forgot to renew my mark at home but madrid is still ok?
    can i save my international trademark after cancellation
    transformation madrid how does it work
    how long does international registration depend on the base mark
    rival in pakistan wants to cancel my base mark im worried
    if my home registration dies what about the other countries
    if they cancel it at home, do i lose the other countries
    home mark cancelled in the third year, does everything fall
