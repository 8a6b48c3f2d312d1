question = We make handicrafts. Which protection matters first?
answer =
    Usually the name comes first, then the look of your best pieces:
    – your name or a sign for the whole group: trademark, collective or certification mark;
    – a new shape or pattern: design right, before you show it;
    – artistic pieces and drawings: copyright, in many countries without registration;
    – a craft known for its place: geographical indication, where crafts are covered;
    – a special technique: trade secret, if you can keep it.
    Old patterns of a community are not new. A design right in them is normally not valid. Some countries protect them in another way. Ask the community first.
more-1 =
    The typical trap: photos of the new pieces are online before anything is filed. In some countries they can then no longer get a design right.
    Other traps:
    – A buyer or exporter registers your name or pattern in their own country.
    – A hotel or fashion house copies a pattern, and you have no dated proof.
    – Factory copies carry your village’s name, and no group has protected it.
    – You sell the only drawing together with “all rights”.
    Countries choose how far copyright covers useful objects.
    Where they protect them as art, the Berne Convention asks for at least { $applied-art } from the making.
more-2 =
    First steps:
    – Sign and date sketches and pieces, and keep photos with dates.
    – Choose the pieces that sell best. Ask your IP office what one design filing with several pieces costs.
    – Talk with other makers about a common mark with quality rules, and put your label on each piece.
    After a first design filing you have { $design-priority } to file abroad with the same date.
    Big order from abroad? Write down who may use the pattern, for what, and for how long.
    Example: basket weavers choose a common mark. New patterns of each weaver are filed before the fair. The old ones stay the village’s.
ask =
    potter wants to stop copies of her vases where to begin
    handmade jewellery protection for artisans
    our weaving group wants a common label
    what ip do basket makers and carpet weavers have
    women who embroider together which right fits our work
    crafts shop in oaxaca what should be filed before the season
    copyright or design for wood carvings
    leather bags handmade in morocco which protection first
    blacksmith or glass blower which protection makes sense
    etsy handmade seller with own ceramic designs
    i carve masks and tourists shops sell cheap imitations, what exists for people like me
    i am a tailor and they take my styles, what papers exist
    crochet dolls with their own name and face, copyright or design or mark
    beadwork and baskets, how do we stop cheap copies
    carpenter with own furniture line, which right is for me
