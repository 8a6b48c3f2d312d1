question = Who is the inventor of a patent, and who owns it?
answer =
    They can be different people.
    – Inventor: a person who helped to find the solution itself. Paying for it, ordering it or building it is usually not enough.
    – Applicant: the person or company that files.
    – Owner: whoever has the right to the invention. At first that is usually the inventor. It can pass to an employer or a buyer, by law or by a written contract.
    Name all true inventors. Settle in writing who owns the invention, before you file. A wrong name or a missing signature can cost you the patent later.
more-1 =
    How to find the true inventors:
    – For each claim, write down who had the idea that makes it work.
    – Somebody who only built, tested, drew or paid is usually not an inventor.
    – Somebody who gave an important idea can be one, even a student, a customer or a friend.
    – Keep dated notes while you work.
    In countries of the Paris Convention, the inventor has the right to be named in the patent.
    An inventor is a human being, and offices in many countries have refused to name a machine. If an AI program helped you, tell your adviser.
more-2 =
    Who owns it?
    – You worked alone and for yourself: usually you.
    – Employees: the law of the country and the contract decide. Some want you to report the invention at once. Some give extra pay, or the employer a time limit to claim it.
    – Freelancers, suppliers, partners and students: they often own their part until they sign it over.
    – Several owners: who may license, sell or go to court alone differs from country to country. So agree on it in a contract.
    Do each transfer in writing, and have it recorded at the office. In many countries an unrecorded transfer is weak against others.
more-3 =
    Has somebody filed your invention behind your back? Get advice at once. Many laws let the true owner claim the application or the patent, often only for a limited time. Bring dated notes, messages and names of witnesses.
    Did you forget an inventor, or name one too many? Tell your agent. Names can often be corrected, and early is easier than late.
    Example: a potter pays a welder to build a kiln door. The welder finds the trick that keeps the heat in. He may be an inventor. Before she files, they sign who owns it.
ask =
    my boss put his own name on my invention
    who signs the patent form me or my company
    can a company be the inventor
    four friends built the machine together who is on the patent
    my welder helped with the design does he own part of it
    investor wants to be named as inventor because he paid
    someone else filed a patent for my invention
    we forgot one inventor in the application
    how to put my patent in the name of my company
    is ai allowed as inventor
    who must be named, my workers helped
    boss put his name on my invention
    me and two friends built it, who signs
    neighbour drew the plans for free, must his name be in it
