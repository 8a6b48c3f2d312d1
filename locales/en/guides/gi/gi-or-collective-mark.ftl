question = Geographical indication or collective mark: which fits our group?
answer =
    Both let a group of producers share a name. The main difference is the link with the place.
    – Geographical indication (GI): quality or reputation comes from the place. Every producer there who follows the rules may use it.
    – Collective mark: it belongs to an association, and its members use it. No link with a place is needed.
    – Certification mark: the owner checks a standard. Those who meet it may use the mark.
    A quick test: could the same quality be made elsewhere? If yes, think of a collective mark.
more-1 =
    What each one asks of you:
    – A collective mark is usually faster and cheaper. It covers services too, must be renewed, and can go abroad through the Madrid System.
    – A GI asks for a proof of the link, common rules and controls. It often takes longer, but gives strong protection of the name itself.
    In many countries a GI cannot be sold and is not limited to members.
    A group can also combine them: the GI for the name, a collective mark for the group’s logo.
    Some countries protect GIs only through collective or certification marks.
more-2 =
    The trap: a place name may be refused as descriptive. Many countries make an exception for collective or certification marks. Ask your office.
    Do not let one member register the name in his own name “for now”.
    Write the rules first: who may use the name, which quality, who checks, what happens to cheats.
    Example: weavers from many towns who share only a logo choose a collective mark. Salt makers of one lagoon, with a taste from its water, look at a GI.
ask =
    gi or collective mark which one
    our cooperative wants one brand for all members
    geographical indication vs certification mark
    we are 40 farmers, how do we share one name
    what is a collective mark
    can an association own a trademark for its members
    our coop makes shea butter, GI too expensive?
    label for our region quality, what kind of mark
    can we have both GI and trademark
    guarantee label for handmade rugs how to protect
    our honey carries the name of the hills, which way
    one sign for all honey producers of the valley, which kind
    group mark or protected region name for our rice
