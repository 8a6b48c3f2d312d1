question = What is { -iso-56005 }, and does my small firm need it?
answer =
    { -iso-56005 } is an international guide for firms that innovate. It says how to plan and manage IP along the way: a strategy, IP in each step of a project, and useful tools.
    It is voluntary advice. It gives you no right and replaces no application.
    A small firm does not need it to own or protect anything. It can help as a checklist when you develop new products often, or when a customer or a funder asks for it.
    Start with free checklists. Buy the text only when you know what for.
more-1 =
    What it covers, in short:
    – understand your market, and decide what IP is for;
    – name who is responsible, and give time and money;
    – look at IP at each step, from the first idea to the launch;
    – tools: a record of inventions, searches, getting and keeping rights, weighing them, handling risks, making use of them.
    It is written as guidance: “you should”, not “you must”. So it is not made for a certificate.
    Another standard, { -iso-56001 }, sets requirements for managing innovation as a whole, and firms can be certified to it. In some places, such as China, firms are graded with schemes built on { -iso-56005 }.
more-2 =
    First steps that follow its spirit:
    – Write on one page what IP should do for you in the next years.
    – Make your list of rights and dates.
    – Add an IP question to each project step: search, secret, file, sign.
    – Name one person, and look at the page with the team now and then.
    Is a certificate offered or asked for? Find out who issues it, what exactly is checked, and whether your customer accepts it.
    The trap: a costly package of handbooks that nobody opens. Ask your national standards body for the text and its price.
    Example: a maker of pumps takes only the project questions. In the next project the search comes before the tools.
ask =
    iso 56005 for small companies
    is there an iso standard for intellectual property management
    iso certificate for ip do we need it
    customer asks if we work according to iso 56005
    iso 56005 certification cost
    difference between iso 56001 and iso 56005
    consultant wants to sell us an ip management standard
    innovation management standard and patents
    checklist iso ip management short
    is there a world standard how to manage these rights
    iso paper about ideas and patents
