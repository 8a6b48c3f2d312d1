question = How do I register a design, step by step?
answer =
    – Show it to nobody until you have filed. Already shown? Then file quickly: some countries still allow it for a limited time.
    – Check that it is yours. If a freelancer or a partner made it, get it transferred in writing.
    – Search similar products and designs.
    – Make good pictures from all sides.
    – Fill in the form of the IP office: owner, designer, pictures, product and its class.
    – Pay the fee, and keep the filing number.
    Some offices register after a check of the form only. Others also compare it with older designs, which takes longer.
    Your IP office has the form, the fees and the rules for pictures. Ask about lower fees for small firms. Owners from abroad often need a local agent.
more-1 =
    More designs in one form? In many countries you can file several at once, and the further ones cost less. Often they must be in the same class.
    In the European Union one application can hold { $together } designs, also of different classes.
    Other countries allow one design for each application.
    Sort them first: what sells, what is easy to copy, what will stay. File these.
    A set, such as cups and a pot, can sometimes be one design. Then it may protect only the whole set. Ask before you choose.
more-2 =
    Keep it hidden after filing? In many countries you can ask for later publication. This is called deferment.
    In the European Union it can last { $hidden } from the filing or priority date.
    Some countries have none, and some publish at once. Ask before you file, because afterwards it is often too late to ask.
    While it is hidden, you can often do little against others, or only against real copying.
    Never launch before the filing date. Ask for publication when you launch.
    After the first filing you have { $priority } to file in other countries and keep the first date.
more-3 =
    Common mistakes:
    – The date of the launch comes first, and the form later.
    – Photos with shadows, hands, price tags, or only from the front.
    – Filing in the name of somebody who does not own the design.
    – A product name that is too narrow or not clear.
    – A letter from the office is not answered in time.
    – The renewal date is not noted.
    You can normally not change pictures after filing. If something is missing, file again at once, as long as the design is still new.
    Example: a jeweller files rings as one group in spring. The fair is in summer, and publication follows that week.
ask =
    how to register industrial design steps
    where do i apply for design protection
    what documents for design registration
    can i file many designs in one application
    how long does design registration take
    design application for shoe sole nairobi where to go
    can i do the design form myself or agent needed
    who should be the owner of the design, me or my firm
    keep design secret after filing national
    register whole collection of jewellery cheap
    tea set one design or six
    i filed wrong pictures for my design how to correct
    register the shape of my chair
    drawings or photos for the look
    what pictures and forms do i hand in for my sandal shape
    one application for thirty prints or one each
    where in nigeria do i file the look of my bag
