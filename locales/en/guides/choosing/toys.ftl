question = We make toys or games. Which protection matters first?
answer =
    Usually the look and the name, filed before the first fair:
    – shape of a toy, a doll, a board: design right;
    – name of the toy, the series or the figure: trademark;
    – drawings, stories, rule texts, music, software: copyright;
    – a new mechanism: patent or utility model;
    – what you plan for next season: secrecy.
    The idea of a game and its way of playing are usually free for all. The text of the rules, the pictures and the name are not.
    A shape that a toy needs only to work, such as a stud that connects, is often refused.
more-1 =
    The typical trap is the toy fair. Buyers and copiers look at the same table. File first, then show.
    Other traps:
    – A figure from a film, a comic or a sports club on your toy. You need a licence. A “similar” one can be a problem too.
    – The factory sells your mould’s products to others. The contract must forbid it and say who owns the mould.
    – Weak pictures in the design filing. What the views do not show is hard to defend.
    – A freelancer drew the figure and never signed it over.
    Safety rules for toys are another matter. Ask the product safety authority.
more-2 =
    First steps:
    – Search the name and the look in free databases, and look in shops.
    – File the design and the name, and the mechanism if it is new. Sign with illustrator and factory.
    – Ask customs if your mark or design can be recorded, where copies come in.
    After the first design filing you have { $design-priority } to file in other countries.
    If you want to show figures of others, ask the owner for a licence before you draw.
    Example: parents make a wooden crane with a new winch. The winch becomes a utility model, the look a design, and the name a mark. Then they go to the fair.
ask =
    board game idea how to stop others from publishing it
    i designed a doll what should i register
    wooden toys maker which rights before the fair
    card game company what to do before the first print run
    plush figures and picture books which rights does my series have
    small toy company launching in autumn what do we file when
    puzzle with our own drawings protect
    educational toy with app and mechanism what is first
    building bricks that fit a famous brand allowed
    name and figure for kids series from colombia
    i invented a board game with wooden pieces, what is the right thing
    doll with a story and a name, how to protect
    card game for schools, which paper
