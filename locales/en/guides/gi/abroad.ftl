question = How do we protect our regional name in other countries?
answer =
    Your protection at home does not reach abroad. There are several ways, and they can be combined:
    – File for a geographical indication (GI) directly in that country, if its law has one.
    – Use the Lisbon System of WIPO, if your country and the other country are members.
    – Register a collective or certification mark there, directly or through the Madrid System.
    – Ask your government whether a treaty between the countries can include your name.
    Start with the countries that buy most, and where misuse is worst.
    Most ways need protection at home first. Ask your IP office which of them are open to you.
more-1 =
    The Lisbon System in short: one application to WIPO, in one language, with one set of fees. It is sent to the other members.
    Normally the office of your country files it. Some countries let the group file by itself.
    Each member can refuse within a fixed time and must say why. If it does not refuse, it protects the name under its own law.
    There are old and new versions of this treaty. Which one links your country to another decides what is possible. Your office can tell you.
    Some members ask for a further fee, or for more facts about the link with the place.
more-2 =
    No GI law in your market? Then think of a mark:
    – A collective mark for the members of the group, or a certification mark for all who comply.
    – A name of a place may be refused as descriptive. Many countries make an exception for such marks.
    – A logo with the name is easier than the name alone, but it protects less.
    – A mark must be renewed and used, and you must watch for copies yourself.
    A treaty between states, often a trade agreement, can protect whole lists of names. The ministry of trade keeps the list. Ask early, while talks go on.
more-3 =
    Check before you pay:
    – Is the name already a common word for the product there?
    – Does somebody own it there as a trademark? An older mark can stay, or stop you. It depends on the country.
    – Is there another place with the same name?
    – Can your group pay for a local agent and for watching?
    The trap: one importer registers the name as his own mark “to help you”. Put in the contract that he may not.
    Has he done it already? Ask an adviser there at once whether you can oppose it or have it cancelled. Time limits can run.
    Example: rug weavers have a GI at home. For one market they use a treaty list, for the next a certification mark.
ask =
    protect our coffee name in europe and usa
    lisbon system how to join for our product
    is our gi protected in other countries automatically
    the usa has no gi law what can our cooperative do
    an importer registered our region name as trademark in his country
    geneva act lisbon members can our argan oil go there
    trade agreement list of protected names how do we get on it
    collective mark abroad for a gi through madrid
    cost to protect a geographical indication in 5 countries
    who files a lisbon application the group or the government
    our cheese name is common word in another country
    saffron from our valley, buyers in gulf and china, what to register
    our tea name is misused abroad
    how do we protect our coffee name outside our country
    foreigners put our tea region on their packets
