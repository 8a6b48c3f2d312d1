question = We sell software or an online service. Which protection matters first?
answer =
    In most countries you need not register the code. First make sure that it is really yours:
    – code, texts and screens: copyright, with a written transfer from founders and freelancers;
    – name and icon: trademark, before the launch;
    – source code, data, models, prices: trade secret, with access rules;
    – user and customer contracts: they say what is allowed and paid;
    – a technical solution: perhaps a patent, but ask before the release;
    – look of the screens: design, in many countries, also before the release.
    Nobody owns the idea or the function. Speed and a known name protect too.
more-1 =
    The typical trap is the chain of hands: a friend wrote the first version, a freelancer the second, with open source parts from everywhere. Before a sale or an investment, each missing paper costs time and money.
    Other traps:
    – A sharing licence in the product. Some ask you to open your own code when you pass it on, some even for a service on a network.
    – Customers paid for a feature and believe they own it.
    – The app store name is free, but the mark is not.
    – Data of customers or copied from websites: contract, privacy and database rules apply.
    – Secrets and keys in a public code store.
more-2 =
    First steps:
    – Make a table of all who wrote code, with the paper each signed. Close the gaps now.
    – List open source parts with their licences, and let a tool check them at each release.
    – Search the name and file it. Write terms: users get a licence, the code stays yours.
    Working for customers? Say what they get: a licence, the source code, or the rights. Each has its own price. They may ask for the source to be kept by a third party, in case you close.
    Example: a team sells a clinic calendar. The clinic gets a licence and its data. The team keeps the code and sells it to the next clinic.
ask =
    saas startup what ip should we take care of first
    which protection does a software company need
    selling custom software to clients keep the code or give it
    game studio from vietnam name code characters protection
    should my app company register copyright or trademark first
    open source parts in our paid product what must we check
    small it company what belongs on our protection list
    web agency contract with customer who gets the source
    ai model we trained how to protect our work
    freelance developers built our platform before the company existed
    we code apps for clients, what must our small firm watch
    i built a delivery app, what should i protect on it
    we are three coders starting a company, what rights first
