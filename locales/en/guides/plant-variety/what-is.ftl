question = How are new plant varieties protected?
answer =
    In many countries with a plant breeder’s right. It is a right of its own, beside the patent.
    You can get it when the variety is:
    – new: not sold too long before you apply
    – distinct: clearly different from known varieties
    – uniform: the plants are alike
    – stable: it stays the same when propagated
    It also needs a suitable name.
    Others then need your consent to produce or sell its seeds, seedlings or cuttings. It counts only in the country or region that granted it, for a limited time.
more-1 =
    In countries bound by the latest text of the UPOV treaty, the right must last at least { $term } from the grant.
    For trees and vines it must last at least { $tree-term } there.
    Usual limits:
    – private growing that is not business
    – experiments
    – breeding: others may use your variety to breed a new one
    – farm-saved seed: many countries let farmers keep some seed from their own harvest, within limits. This differs very much.
    Some countries have their own system, or other rights for farmers.
more-2 =
    Example: a nursery finds a rose with a new colour among its own plants, multiplies it and keeps it the same. That can be a variety of its own, because it was discovered and developed.
    The traps:
    – A plant that you only brought from another region is not your variety. Old local varieties belong to nobody in this way.
    – Selling too early can end your chance.
    – Using wild or foreign plants may need a permit or a sharing agreement.
    The name of the variety must stay free for all to use. A brand for your seeds is a trademark, and should be another word.
ask =
    can i patent a new tomato i bred
    protect new seed variety farmer
    i have a new kind of mango tree how to own it
    copyright for plants??
    someone is selling cuttings of my rose
    what is plant breeders right upov
    are farmers allowed to save my seeds
    we developed a drought resistant maize in uganda protection
    is a plant variety a patent or what
    bred a new maize
    my rose seedling is new
    i crossed two mangoes and got a sweet one, is it mine
    how long do breeders' rights last for trees
    big farms take cuttings of my flower
