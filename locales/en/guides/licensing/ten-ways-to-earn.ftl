question = How can I earn money with my invention, brand, design or work?
answer =
    You do not have to make and sell everything yourself. Others can pay you too:
    – license it;
    – sell it;
    – develop it with a partner;
    – lend your brand to goods of others, or franchise your shop;
    – join a pool, or exchange licences;
    – use it as security for money;
    – sell your advice;
    – win a competition;
    – offer it on a platform;
    – grow in an incubator.
    First check that it is protected, and that it is yours. Then ask what you have most of: time, money or contacts.
more-1 =
    The classic ways:
    – Licence: others make and sell, you get a share. Good when they have machines and customers. Trap: no minimum.
    – Sale: money at once. Good when you cannot follow it up. Trap: sold too early.
    – Joint research: you share cost and risk. Trap: nobody wrote down who owns the result.
    – Brand licensing: your name or figure on their goods. Trap: no control of quality.
    – Franchise: your whole way of running a shop. Trap: special laws before the signature.
    Each of these has its own guide here.
more-2 =
    Ways with other owners and with money:
    – Patent pool: several owners put patents together, and users take a single licence. Mostly found where there are technical standards.
    – Cross-licence: you may use mine, I may use yours. Useful when both would block each other.
    – Securitisation: investors pay now for royalties that come later. It needs steady income, so it is rare for small firms.
    – Loan with the right as security, or an advance on royalties: nearer to small firms. If you cannot pay back, you can lose the right.
    Competition law watches pools and exchanges. Ask an adviser.
more-3 =
    Ways with your knowledge:
    – Consulting: sell your hours, and keep your methods. Say in the contract what stays yours.
    – Competition: read the rules before you enter. Who owns the entries, and what is published? File the invention first.
    – Platform for technology, designs or pictures: give only a description without secrets. Read fees, exclusivity and how to leave.
    – Incubator or accelerator: what share of the firm, which rights, which secrecy?
    Be careful with firms that ask for money up front to “market your idea”.
more-4 =
    How to choose:
    – Money short, product ready: licence, competition, incubator.
    – Money needed now: sale, advance.
    – A strong name and loyal customers: brand licence, franchise.
    – Much know-how, no right registered: consulting, or a licence of a secret.
    – A part is missing: joint research, cross-licence.
    You can combine them, in different countries or for different goods.
    Example: a designer of water filters makes them at home herself. Abroad she licenses the patent. For companies she trains staff for a fee.
    Next step: write your rights on a list, and bring it to a free meeting with an adviser.
ask =
    how to make money from my patent
    i have an invention but no money to produce it
    ways to monetize ip for a small business
    what is a patent pool
    cross licensing with competitor explain
    should i join a startup competition with my invention
    incubator wants a share and my ip
    turn my know how into consulting
    royalties in advance from an investor
    website where i find buyers for my invention
    my logo is famous in town how can i earn from it
    commercialise our research results
    company wants 2000 dollars to market my idea
    how can i make money from my rights
    i have a patent but no factory and no money
    how does my invention bring me income
