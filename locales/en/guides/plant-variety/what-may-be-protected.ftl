question = Which plants can I protect, and what do new, distinct, uniform and stable mean?
answer =
    You can protect a variety: a group of plants with clear features that stay when you multiply it. You bred it, or you discovered and developed it.
    Under the latest text of the UPOV treaty it must be:
    – new: not sold too long before you apply
    – distinct: clearly different from every variety that is already known anywhere
    – uniform: the plants are alike in the features that matter
    – stable: the same after multiplying it again and again
    – named: with a suitable name, the denomination
    It need not taste better or yield more. Ask first whether your country protects this kind of plant.
more-1 =
    New is about sales, not about being unknown. What counts is selling seeds, plants or harvest to others with your consent, to make use of the variety.
    In countries bound by the latest text of the UPOV treaty:
    – Sold in the country where you apply: not earlier than { $home-sale } before you apply.
    – Sold in other countries: not earlier than { $abroad-sale } before.
    – Trees and vines sold in other countries: not earlier than { $abroad-tree-sale } before.
    – Within a union such as the European Union, a sale in another member can count as a sale at home.
    Write down the first sale in each country. What a thief sold against your will normally does not count. Other countries can have other rules.
more-2 =
    The office tests distinct, uniform and stable, mostly by growing your plants beside known ones. This is called the DUS test.
    The name of the variety:
    – It must tell this variety apart from others of the same or a near species.
    – It must not mislead about features, value or breeder.
    – Figures alone are allowed only where that is usual.
    – You should use the same name in every country.
    – Everyone who sells the variety must use it, even after the right has ended.
    So keep your brand separate. A name that you also own as a trademark can be refused.
more-3 =
    What you cannot protect in this way: a single plant without a line, a gene, a way of breeding, or a plant that you only found and did not develop. A mutant branch that you multiply and keep stable can be a variety.
    Some countries protect all plants, others only those on a list. Whether mushrooms or algae count differs too.
    Example: a grower finds a mandarin branch that ripens late. He grafts it, watches it for some seasons and keeps notes and photos. It stays the same. Then he applies, before he sells young trees.
    The trap: a variety that a neighbour has grown for years is known, even if nobody registered it.
ask =
    is one special plant already a variety
    does my new pepper qualify for a breeders right
    is it enough that my tomato tastes better
    mutation branch on my orange tree can i protect it
    wild flower i found and multiplied is it mine
    can the variety name also be my brand
    which crops can be protected in my country
    distinct uniform stable in simple words
    can i protect a new mushroom strain
    sold seeds already does novelty for plants mean the same as for patents
    found a wild plant and improved it
    found a strange tree in my orchard, can i own it
    a branch with red fruit, is it still new after giving to neighbours
    variety name and brand name, the same or not
