question = How do I teach my staff about IP?
answer =
    Short, often, and with your own products. Everybody should know:
    – what is secret here, and what may be shown;
    – ask before you show or post something new;
    – use only pictures, music and programs that we may use;
    – how we write and use our brand;
    – whom to tell about an idea, a copy or a letter;
    – nothing secret goes into a public AI tool or a private chat.
    Begin with a short talk and one page with these points. Let each person sign that he or she has read it.
    It also helps in law: a secret is normally protected only if you take reasonable steps to keep it.
more-1 =
    How to make it a habit:
    – On the first day: the page, the contract clause, a tour of what is secret.
    – In the team meeting: one question each month, such as “may we use this picture?”
    – At the start of a project: search first, and note who does what.
    – Before a fair: what may be shown, said and photographed.
    – On the last day: files, keys and passwords come back, with a friendly word about secrecy.
    Do not teach only the engineers. Sales, purchase and social media make most of the slips.
    Free lessons: the WIPO Academy has online courses, and many IP offices give talks.
more-2 =
    Let people share in it. Write down who had an idea, name the inventor, and give a small reward. In many countries the law gives employees a right to extra pay for some inventions. Ask before you promise or refuse.
    Do not punish those who report a mistake. You need to know it fast.
    Was something new shown too early? Note what, where and when, show no more, and ask an adviser the same day about filing.
    The trap: a poster on the wall, and a boss who posts the new model.
    Example: an apprentice sees their pattern in a foreign web shop. She knows whom to tell, and the notice goes out the same day.
ask =
    train employees about intellectual property free course
    how do i make my workers respect secrets and copyright
    sales people show prototypes to everybody how to stop that
    short ip rules for new staff
    reward system for ideas of employees small company
    ip awareness workshop for a factory team
    apprentice posted our new product on tiktok what rules do we need
    teach marketing team not to steal pictures
    what should everyone in my company know about patents and brands
    certificate course in ip for my assistant
    teach my workers not to tell our things
    short training about rights for staff
