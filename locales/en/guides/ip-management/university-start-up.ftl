question = We found a company with research from our university. How do we get the rights?
answer =
    First find out who owns the result. It can be the university, the researcher, a funder or a partner. It depends on the country, on contracts and on the IP policy.
    – Tell the technology transfer office about the invention before anyone publishes. This is called an invention disclosure.
    – Keep talks, posters, theses and code secret until it is filed or you decide not to file.
    – Then ask for a licence, an option to get one, or a transfer (assignment) to the company.
    – Get it in writing before investors look.
    Names, code and know-how also need an owner. Make a list of all of it.
more-1 =
    Points for the contract with the university:
    – exclusive or not, which field, which countries;
    – payment: money now, a share of sales, shares in the company;
    – who pays and steers the patents, and what happens if you cannot pay;
    – who owns improvements, made by you or in the laboratory;
    – what you must reach by when;
    – the university keeps research and teaching;
    – may the right go along if the company is sold?
    An option gives you time to test and to find money. It usually costs less than a full licence.
    Ask a lawyer who knows such deals. The university has its own.
more-2 =
    Who else could have a right? Students without a work contract, visiting researchers, a firm that gave material, the public funder. Ask each early to sign a transfer, or a paper that says they have no right.
    Separate the work: note what is done in the company and what in the laboratory, with whose tools and time.
    The trap: the company files in its own name what belongs to the university. The patent can then be taken or attacked.
    A lower fee for small firms may depend on all owners, so check it.
    Example: two researchers want to sell a water test. They disclose it, agree an option, and publish after the filing. The licence follows when buyers are found.
ask =
    we are a university spin off who owns the patent
    starting a company from my phd project
    university wants shares in our startup is that normal
    professor and student startup ip agreement
    license or assignment from the university which is better
    option agreement technology transfer office
    investor asks do you own the ip but it was made in the lab
    how do university founders license the patent to their company
    equity or royalty for the university in a spin off
    public research money startup who may use the results
    spin off from my university
    student wants to make a company from her thesis
    the school wants a share in my startup
