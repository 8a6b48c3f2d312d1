question = Can an expert decide only the technical or money question between us?
answer =
    Yes, if both sides agree. It is called expert determination. A person who knows the field answers one clear question, for example:
    – what is a fair royalty, or what is the mark worth?
    – does this product fall under the licence?
    – was the work done as promised?
    The answer normally binds both sides like a contract, unless you agree that it is only advice.
    It is private, and shorter than a court case. It does not settle guilt or the whole quarrel.
    Nobody can leave alone once it has been agreed. So think before you sign.
more-1 =
    How to start with the WIPO Center:
    – your contract has such a clause, or both sign a submission agreement now;
    – without any agreement, one side can send a request, and WIPO asks the other side whether it takes part.
    You choose the expert together. If you cannot, the WIPO Center appoints one after asking both.
    You can also set the language and the place of meetings. Both give the expert the same papers.
    The fee depends on the time and the difficulty. Ask the Center for an estimate before you agree.
    It can be combined: mediation first, then the expert for the point that is left.
more-2 =
    Write the question so that a single answer is possible: “What is the royalty rate for the pump from today?” and not “Who is right?”
    Say in the agreement: which papers, who pays, whether the result binds, and until when.
    The trap: a binding answer can hardly be changed. Courts look at it only in narrow cases, which depend on the country. It is also no award, so if the other side does not obey, you claim under the contract.
    Example: a farm firm and an inventor agree on a licence but not on the price. An expert in such pumps sets the rate. Both go on working together.
ask =
    expert to set royalty rate for our licence
    we disagree how much the brand is worth when partner leaves
    can an engineer decide if the product uses my patent licence
    expert determination vs arbitration
    is the opinion of the expert binding
    software was not delivered as agreed who can judge neutral
    who chooses the expert if we cannot agree
    valuation of ip between two shareholders neutral person
    technical question only no court please
    engineer to decide a technical question
    we only disagree about one number
    somebody technical should say who is right
    let an expert set the price of the brand between us
    can a third person help us agree on the licence money
