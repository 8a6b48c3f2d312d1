question = How long does a geographical indication last, and what if somebody already has the name as a trademark?
answer =
    In many countries a geographical indication (GI) has no fixed end. It lasts as long as the link with the place lives and the rules are checked.
    In other countries it is registered for some years and must be renewed with a fee. Ask your office which it is, and note the date.
    Is there an older trademark with the name? It does not always stop you, and you cannot always stop it.
    – Got in good faith before the name was protected? Then the mark can often stay.
    – Some countries then refuse the GI. Others let both live side by side.
    – If it came later, or misleads about the origin, it can often be refused or cancelled.
    Has the name become the common word in a country? Then it is mostly free there.
more-1 =
    How long, by kind of protection:
    – Special register without an end: the European Union, for example.
    – Special register with renewal: India and Malaysia, for example.
    – Collective or certification mark: renewed like any other mark.
    – Lisbon System: the entry has no fixed end. But other members need not protect a name that is no longer protected at home.
    In some countries each listed user must renew too.
    What can end it, depending on the country:
    – the rules are no longer kept, or nobody checks;
    – nothing has been sold under the name for years;
    – the group asks for it;
    – it was registered wrongly;
    – a renewal was missed.
    So the group needs a person who watches dates, checks and the register.
more-2 =
    An older mark stands in the way. Find out:
    – For which goods, in which countries, and since when? Look in its register.
    – Is it really used? A mark unused for years can often be cancelled.
    – Who owns it: an honest firm, your dealer, or a member?
    – Which date counts in that country: first mark, first use, or first protection of the name?
    Then choose with an adviser there:
    – oppose or ask for cancellation, because time limits run;
    – agree in writing who uses what, with which words and on which goods;
    – buy the mark, or take a licence;
    – ask whether a group mark with a logo and another word is different enough.
    In some countries a famous older mark can block a GI, if buyers would be misled.
more-3 =
    Is the name generic? Each country judges for itself. It looks at what buyers think, dictionaries, sellers, and whether the goods also come from elsewhere.
    In the European Union, and under the Lisbon treaties, a name cannot become generic while it is protected there. That does not help where it was already a common word.
    To keep it a name:
    – write it with the kind of goods: the name, then “cheese” or “hats”;
    – act early against loose use, also by shops, menus and the press;
    – correct wrong entries in word lists.
    Example: hat weavers find an importer abroad with their town as his mark. He has not used it for years. They ask for cancellation there, and file a group mark.
ask =
    how many years is a gi valid
    must we renew our gi every ten years
    does a geographical indication expire
    gi renewal fee
    a company already has our town name as trademark what now
    old trademark against our new gi who wins
    our honey name is a brand of a rich firm since long
    name became generic abroad can we still protect it
    coexistence of gi and trademark
    can a gi be cancelled if nobody produces any more
    importer registered the name of our lake before us
    is our cheese name already a normal word in america
    gi expired
    they say our village name belongs to their brand
