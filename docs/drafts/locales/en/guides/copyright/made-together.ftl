question = We made a song, book, film or game together and agreed nothing. Who owns it?
answer =
    Usually all who put creative work into it. An idea, money, tools or an order do not normally make somebody an author.
    The law of the country then decides. Mostly it asks how the parts fit:
    – Nobody can divide it: a joint work. In many countries all must agree before it is published, changed or sold.
    – Parts can stand alone, such as words and tune: often each decides about their own part. In some countries, it is a joint work too.
    – A collection under somebody’s lead, such as a magazine: the leader often has the rights in the whole.
    – A film: some laws give the rights to the producer.
    Until it is settled, do nothing alone with the whole. Agree on the shares now, and sign. A page is enough.
more-1 =
    What may each of you do alone?
    – License the whole: in many countries only if all say yes. In the United States, each may normally use it and give non-exclusive licences, but must share the profit.
    – Say no: some laws forbid this in bad faith, or let a court decide.
    – Act against a copier: in many countries each may, for all. Ask a lawyer who must join.
    – Shares without an agreement: some laws take equal parts, others look at what each did.
    – Name: in most countries each author may ask to be named.
    For a joint work, the Berne Convention asks for protection of at least { $after } after the death of the last author.
    Films can have another period, and other owners too.
more-2 =
    A written split, signed by all, says:
    – title, date, and who did what;
    – the share of each, in the work and in the recording;
    – what each may do alone, who signs for all, and how you vote;
    – how the names are shown;
    – which costs are paid back before you share;
    – translations, sequels, remixes and goods;
    – what happens when somebody leaves, dies or cannot be found;
    – mediation before court.
    Sign it before the release. Later, success makes it harder.
    Give the collective management organisation the same shares. If they differ, it may hold back the money.
    For a bigger project, let a company hold the rights, by transfer or licence, and pay shares by contract.
more-3 =
    – Somebody left: without an agreement, the share stays with that person. Sign a transfer or licence, or replace the part.
    – Somebody cannot be found: note your search. Ask the copyright office whether your country gives permissions for such cases.
    – An author died: the share normally passes to the heirs. Ask for proof, and who speaks for all.
    The traps:
    – Uploading before asking.
    – “You can have it” in a chat. In many countries a transfer needs a signed paper.
    – Employees and paid helpers: other rules can apply.
    Example: a poet, an organist and a singer make a hymn. The poet moves abroad. Their signed split lets the singer license it, and all get their share.
ask =
    we wrote a song together and now fight about the shares
    my co author brought it out without asking me
    band split up who owns the songs
    can i sell the comic alone, my friend drew it
    coauthor died and now her children decide with me
    a member left the group and forbids our song
    i gave the idea and he wrote it, am i an author too
    me and a friend wrote a novel, whose is it
    split sheet for musicians
    lyrics are mine, tune is his
    the illustrator of my childrens story wants a share
    joint authors
    co author cannot be found any more
    my cowriter does not agree, can i release it alone
