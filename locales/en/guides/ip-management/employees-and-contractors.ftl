question = Who owns what my staff and freelancers create?
answer =
    It depends on the country and on the contract. Paying for work does not always make you the owner.
    As a rough guide:
    – employees: in many countries the business owns, or may use, what they create as part of their job;
    – freelancers and agencies: they often stay the owner unless they transfer the rights in writing;
    – founders, interns and friends: usually no automatic transfer at all.
    The safe way is the same everywhere: a clear written clause, signed before the work starts.
more-1 =
    The clause should say which work, that rights are assigned to the business, and for which uses and countries. Add what is paid, and that secrets stay secret.
    Inventions by employees have their own rules in many countries. Some give the employee extra pay, or set time limits for the employer to claim the invention.
    Authors also keep moral rights in most countries, such as being named. These often cannot be sold.
    Ask freelancers what they reuse: pictures, fonts, open source code, AI tools. You need the right to use those too.
more-2 =
    Example: a shop pays a student for a logo. No paper. Later the business grows, and a buyer asks who owns the logo. Nobody can say.
    Repair it now, while people are friendly. A short signed assignment for past work is enough in many cases.
    Founders need one too: what each made before the company existed belongs to that person until it is transferred.
    Keep all these papers in one folder. A bank, buyer or investor will ask for it.
ask =
    my employee invented something at work who owns it
    i paid a freelancer for my website do i own the code
    designer says the logo is hers
    intern made our app, is it ours
    cofounder left and says the software belongs to him
    contract clause for staff ip rights
    do i have to pay my worker extra for an invention
    employee made it on weekend at home with company laptop
    photographer i hired does not let me use the pictures
    my worker invented it, who owns it
    contract clause for staff inventions
    my worker made it in working hours, who owns it
    sentence in the job contract so that everything belongs to us
    built it on saturdays at home but the boss says it is his
    line for the freelancer contract so it is all mine
    our intern made the website, is it ours
    the trainee had the idea at my place
