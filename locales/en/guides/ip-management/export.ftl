question = I want to export. Is my trademark or patent valid abroad?
answer =
    In general no. A registered right is valid only where it was registered: in one country, or in one group of countries.
    Copyright is different. It arises by itself in most countries.
    So before you ship, choose your markets and check there:
    – is my name free, and does it mean something bad?
    – would my product touch a right of someone else?
    – what do I need to register?
    In many countries the first to file wins the name. Your importer, or a stranger, can be first.
more-1 =
    After a first filing you can file abroad and keep the first date. This is the right of priority.
    For a trademark you have { $mark-priority } from the first filing.
    For a design you have { $design-priority } from the first filing.
    For an invention you have { $patent-priority } from the first filing.
    After that you can still file a mark, but without the earlier date. For an invention or a design, your own sales may then stand against you.
    One international application can cover many countries, if your country and theirs are members of the system.
more-2 =
    The usual trap: the distributor abroad registers your mark “to help you”. Then it is theirs, and it is hard to get back. File in your own name and say so in the contract.
    Look also at the country where you have goods made. A mark owned by someone else there can stop your goods at the border.
    Not everything everywhere: start with where you sell, where you make and where copies come from.
    Ask customs there whether you can record your mark. Ask your export agency or IP office for help with costs.
ask =
    i want to sell my argan oil in germany is my morocco trademark enough
    going to fair in dubai next month do i need to protect my brand
    exporting coffee to usa trademark
    my distributor registered my brand in his country
    is my patent valid in europe if i have it in kenya
    do i need trademark in china if i only produce there
    amazon usa selling from india which registration
    worldwide protection for my logo how
    we ship to neighbouring countries do we have to register again
    selling to dubai next month, what about my rights
    i want to sell in germany next year, what first
    before i ship to the emirates, what about my name and design
    new market abroad, which rights to check
