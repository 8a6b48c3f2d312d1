question = How do I apply for a patent?
answer =
    You file an application at your national or regional office, before you show the invention. The usual steps are:
    – Search what is already known.
    – Write the application: a description, drawings if needed, the claims and a short abstract.
    – File it and pay the fees. You get a filing date, and that date decides who was first.
    – The office checks the form. In many countries it then checks whether the invention is new and inventive.
    – You answer its letters in time. Then it grants or refuses.
    Expect years rather than months. Get help with the claims.
more-1 =
    The trap: after filing you cannot add new technical content. What is missing on the first day stays missing. So describe every version and every use that you know.
    The claims decide what you own. Too narrow, and others walk around them. Too wide, and the office refuses.
    A poor text is hard to repair. An IP attorney or agent is worth asking, at least for the claims. Some offices and programmes give free help to small firms and inventors.
    In some countries an invention made there must be filed there first, or needs a permit before you file abroad.
more-2 =
    Do you want other countries too? You have { $priority } after your first filing to claim its date there.
    Some countries know a simple first filing, often called provisional. It lapses if you do not follow up in time.
    After the grant, keep paying the fees. Put them in a calendar.
    If a fee to keep the right is late, treaty rules give at least { $late } more, often with a surcharge.
    Name the true inventors. If employees, partners or a university helped, settle in writing who owns the invention before you file.
ask =
    how to get a patent step by step
    where do i file a patent in my country
    can i do the patent myself without lawyer
    what documents do i need for a patent
    patent application process how long
    i want to patent my irrigation pump kenya what now
    what are claims and who writes them
    do i need a prototype to apply
    patent office wrote me a letter what next
    where do i file my invention and who writes the papers
    write the claims myself
    first steps to patent a water pump
    i made a device to peel cassava, how do i make it mine
    what do i write in the part called claims
    must it be working before i file
