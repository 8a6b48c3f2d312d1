question = I got a provisional refusal for my international mark. What do I do now?
answer =
    Stay calm. It is an objection, not yet the end. It concerns only that country. The others go on.
    Read the notice and write down today:
    – which office, and for which goods or services;
    – the reason;
    – the last day to answer;
    – whether you need a local agent there.
    You answer to the office of that country, not to WIPO. Most of these offices want a local agent from foreign owners.
    If nobody answers in time, the refusal normally becomes final for the goods it names.
    Is that market important to you? Then find an agent this week.
more-1 =
    The time to answer differs a lot. WIPO’s pages have a list, but the dates in the notice or in its covering letter count.
    Often the time runs from the day the office sent its notice, not from the day you read it.
    The common rules ask offices to give at least { $minimum }. Several offices have declared that they do not apply this yet.
    If the office of China objects, it is { $cn } from the day you receive the notice from WIPO.
    If the office of the United States objects, it is { $us } from the day the office sent it to WIPO.
    If another person has opposed, the time can be different.
    Some offices can give more time. Do not count on it.
    Ask more than one agent for the price of a first answer.
more-2 =
    Usual reasons, and what may help:
    – The words for the goods are too vague. Clearer words often solve it at low cost.
    – An older, similar mark. Drop the goods in conflict, ask its owner for consent where the office accepts that, or argue that the marks differ.
    – The mark describes the goods. Argue, or prove that customers there know it as a brand.
    – Somebody has opposed. See the guide on oppositions.
    You can also limit your list for that country through WIPO.
    Recording a limitation costs { $limit }.
    But it does not replace your answer to the office. Ask the agent which way is right.
more-3 =
    What comes later: the office tells WIPO whether it protects the mark fully, partly or not at all. Follow this in Madrid Monitor, the free register of WIPO.
    An appeal follows the law of that country. The fees for the country are not paid back.
    An office has { $refusal } to send its refusal from the day WIPO told it of your mark. Some have declared a longer time.
    So new notices can still come.
    The trap: WIPO writes by e-mail. An old address means that you never see the notice.
    Example: a soap maker gets a refusal for “cosmetics” as too broad. Her agent changes it to “soaps and hand creams”. The office accepts.
ask =
    provisional refusal madrid what to do
    wipo sent me refusal from japan is my whole trademark lost
    how long do i have to answer a total provisional refusal
    do i need a lawyer in the country that refused my international mark
    ex officio refusal india madrid help
    china refused my mark and only few days left
    can i answer the refusal myself by email
    partial refusal of my goods should i just accept
    i answered the madrid refusal what happens next
    too expensive local agent in usa for refusal, what if i ignore it
    mark refused abroad because somebody has similar name
    one of the countries said no to my international mark
    provisional refusal from china for our brand
    china said no to my international one
    usa refused but the others are ok, do i lose all
