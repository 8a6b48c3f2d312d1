question = What are patent claims, and do I need a working prototype?
answer =
    Claims are the numbered sentences, usually at the end of a patent. After the grant, they say what others may not do without your consent. They decide what is protected. The title and your own product do not.
    Each claim lists the parts or steps of the invention. Whoever uses all of them is normally inside. Whoever leaves one out is often outside.
    So a short claim often protects more. But if it is too wide, it covers what is already known, and the office refuses.
    A working prototype is usually not needed. What you need is a full description. With it, an expert in the field must be able to carry out the invention.
    Let a patent attorney or agent write the claims. You bring the facts.
more-1 =
    How claims are built:
    – An independent claim stands alone. It names only what is really needed.
    – Dependent claims add details. You fall back on them if the wide claim fails.
    – A claim can protect a product, a machine or a method, and in some countries a use. A good set often has several kinds.
    The description must support every claim. What is not in the text on the first day cannot be claimed later under that date.
    Many offices charge extra for a high number of claims.
    Example: “a stove with a clay lid” is narrow, because a copier takes iron. If no such lid is known, the agent writes “a lid that stores heat”. Clay goes into a dependent claim.
more-2 =
    What you can prepare for the agent:
    – the problem, and what known solutions do badly
    – what you found in your own search
    – the smallest set of parts that still solves the problem. Take away each part in your mind and ask: does it still work?
    – for each part, what a rival could use in its place
    – drawings, with a name and a number for each part
    – which sizes, heat or mixtures work, and which failed
    – what buyers pay for, and who would copy: the factory, the seller or the user
    – the names of all who helped to find the solution
    Before you tell it, make sure that the talk is confidential.
more-3 =
    More about prototypes:
    – An office rarely asks for a model or a proof, for example when it doubts that the thing can work.
    – In chemistry, medicine and biology, a guess is seldom enough. Bring examples and test results. Some living material must be deposited at a recognised collection, normally before you file.
    – Building one shows what you forgot to describe. Let the workshop sign a secrecy paper first.
    – Do not wait for the perfect machine, because in most countries the first to file wins. But file only when you can explain fully how it works.
    The traps: a wish such as “a pump without energy” is not an invention. And after the grant, claims can mostly be narrowed, but not widened.
ask =
    what is a claim in a patent application
    how are patent claims written
    independent and dependent claims explained
    why are the claims so important
    can i get a patent without a prototype
    i have only drawings no machine yet, can i file
    must the machine run before i apply
    must i show a model to the patent office
    what shall i give my patent agent to write the claims
    how many claims can i have and do they cost
    broad claim or narrow claim what is better
    my agent asks me what is essential in my invention
    claims prototype
    do i need a working model for a patent
