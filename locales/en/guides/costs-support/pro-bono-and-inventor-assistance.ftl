question = How do I get a patent attorney or a legal clinic for free?
answer =
    Help without payment is called pro bono. There are a few doors, and not each is open in your country:
    – the WIPO Inventor Assistance Program: a volunteer patent attorney for inventors and small firms with little money, in participating countries;
    – a national pro bono scheme or a help day of your IP office or bar;
    – a law clinic of a university: students work, a teacher checks;
    – a TISC, a support centre that helps you search patents.
    Ask your IP office which of them exist, and how to apply. Normally office fees and translations stay yours to pay.
more-1 =
    What they mostly want from you:
    – you live in the country, and your income or firm is below a limit;
    – an invention and not only an idea: how it works, with drawings;
    – some knowledge of patents. For the WIPO program there is a free online course;
    – a first search of what exists.
    A board or an office chooses. It can say no, and it takes time.
    So ask early. If you must show it soon or a last day is near, say so at once. Ask the office whether a simple first filing can keep a date.
more-2 =
    A good clinic asks you to sign a paper that says who it works for, what stays secret and what it does not do. Read that.
    Tell the secret part only after you know that the talk is confidential. A TISC or a help desk may not be bound like an attorney. Ask first.
    Pro bono often ends with the filing. Ask who answers the examiner later, and who watches the fees.
    The trap: firms that call themselves “inventor help” and then ask for money in advance. Check them with your office.
    Example: a teacher invents a folding desk. She takes the course, applies in her country, and a volunteer drafts the patent. She pays the office fees.
ask =
    pro bono patent attorney how to apply
    wipo inventor assistance program is my country in it
    law clinic university trademark free
    no income but good invention who writes the patent for me
    conditions for free patent lawyer
    who qualifies for the inventor assistance program
    are students allowed to write my trademark application
    volunteer lawyer for artist contract dispute
    is my secret safe when i ask a free help desk
    what costs remain with pro bono
    volunteer lawyer for my invention
    an attorney who works without payment for an inventor
    jobless inventor, can somebody write the application for me
