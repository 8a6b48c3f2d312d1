question = We join a cluster with firms, a university and the government. Who does what about IP?
answer =
    A cluster is a group of one place or trade that works on the same things. Usual parts:
    – Creating: the university researches, firms bring problems and improvements, the government gives money and goals.
    – Managing: each keeps its own list of rights. The cluster office keeps the common rules.
    – Protecting: each files its own. Together you can share searches, watch the market and own a collective mark.
    – Using: firms make and sell, the university licenses, the government tests, buys and opens doors abroad.
    These parts mix. Only a written agreement counts, so read the rules before you join.
more-1 =
    What the rules should answer:
    – What each member brings stays its own. How is that noted?
    – Who owns what is made together, and who may use it?
    – What is said in meetings: is it secret, and for how long?
    – Who may publish, and who sees the text first?
    – Who may use the common name, and who checks the quality?
    – Who pays, and what happens when a member leaves?
    Members are often rivals. Do not speak about prices, customers or sharing markets. Competition law forbids much of that in most countries.
more-2 =
    What a small firm can gain: a shared adviser, training, test benches, a common stand, a collective mark that no member could build alone.
    The traps:
    – You tell a new idea in a working group. Without a duty of secrecy, that can count as public. File first, or tell only the problem.
    – Public money can bring duties: open results, a right for the State, limits on sale.
    – Nobody is in charge of the common mark, and buyers stop trusting it.
    First step: ask the cluster office for the rules, mark what is missing, and have an adviser read them.
    Example: furniture makers of a valley share a wood laboratory and a mark. Each keeps its own designs.
ask =
    joining an innovation cluster what happens with our ideas
    who owns results in a consortium of companies university and ministry
    technology park wants us to sign ip rules
    can rivals in a cluster share a trademark
    collaboration of food producers and a university with government money
    are ideas told in a cluster meeting protected
    we are an association of shoe makers how to manage ip together
    role of government university and industry in intellectual property
    research project with public funding and several small firms rights
    cluster manager what ip rules should i write
    several firms and a ministry build together, who gets what
    our association of producers shares ideas, rules please
