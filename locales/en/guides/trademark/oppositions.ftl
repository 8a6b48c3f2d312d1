question = What is an opposition, and what if someone opposes my mark?
answer =
    An opposition is a formal objection by another person to your mark. In most countries the IP office decides it, not a court.
    It usually comes in a fixed period after publication. Some offices have opposition only after registration, and some have none.
    Do not ignore it. Without an answer in time you may lose the application.
    First steps:
    – Note the last day to answer.
    – See which earlier right it relies on, and for which goods.
    – Talk to an adviser before you reply.
    Many oppositions end with an agreement.
more-1 =
    Your choices:
    – Take the goods in conflict out of your list.
    – Agree in writing how both marks can live side by side.
    – Defend yourself. In some countries you can ask the other side to prove use of an older mark.
    – Give up and choose another name, if the risk is too high.
    Example: a juice maker opposes your mark for drinks and soap. You only sell soap. Taking out drinks may end the matter.
    Ask in time if you need longer. Some offices grant a pause for talks.
more-2 =
    You want to oppose somebody else? Watch new publications in your field. The period is short and strict.
    In the European Union it is { $eu } after publication.
    In the United States it is { $us } after publication, and it can be extended on request.
    Your own office has its own period. If you miss it, you may still ask for cancellation later, but that is often harder and costs more.
    You need an earlier right or another legal ground. A fee is usually due.
ask =
    someone opposed my trademark what do i do
    i got a notice of opposition im scared
    how to oppose a trademark application
    big company is against my brand registration
    competitor filed a name like mine can i stop it
    missed the deadline to oppose, now what
    how long do i have to object to a new trademark
    opposition by a juice company but i only sell soap
    can we settle a trademark opposition
    do i need a lawyer for opposition in india
    on what grounds can somebody object to my published mark
    a multinational wants to block our application
    objection period after publication how long
    they filed an objection against my brand, can i reply myself
    they objected to my name what do i do
    two months to answer their opposition
    reasons to stop somebody else's application
