question = What is an industrial design, and what does it protect?
answer =
    An industrial design right protects how a product looks: its shape, lines, pattern or colours.
    It does not protect how the product works, its name, or the idea behind it.
    In most countries you must register the design. It must be new, so file before you show it to the public.
    The owner can stop others from making or selling products with the same look, where the right is valid.
    In your country, a registered design can last up to { $term } if you keep it alive.
    World trade rules ask member countries for at least { $minimum } in all.
more-1 =
    Examples: a chair, a bottle, a lamp, a shoe, jewellery, a fabric pattern, a phone case.
    In many countries, icons and screen layouts can be designs too.
    Not a design: a style in general, a technical shape without any choice, a recipe, a brand name.
    One product can need more than one right. For a coffee machine, the mechanism may be a patent matter and the look a design.
    The name on it is a trademark.
more-2 =
    What to do first:
    – Keep the look secret until you have filed.
    – Search similar products online and in the free design databases of WIPO and your office.
    – Prepare clear pictures from all sides. They decide what is protected.
    – Check who made the design. A freelance designer may own it until it is transferred in writing.
    The trap is in the pictures. A photo with colours and a logo can limit you to exactly that version.
more-3 =
    The right is valid only where you registered it. For more countries, there are regional offices and the Hague System.
    In many countries the first period is short, and you must renew it and pay again.
    Many offices do not check novelty before they register. A certificate can then be attacked later.
    Some countries use another name for it, such as “design patent” in the United States.
    Copyright or a shape trademark can help beside the design. The rules differ from country to country.
ask =
    patent the shape of my chair
    how do i protect the look of my product
    copyright for my bottle design
    i make handmade lamps in Manila someone could copy the shape
    what is design registration
    can i protect a fabric pattern
    design patent vs patent difference
    protect packaging look of my honey jar
    is my app icon a design
    how long does a registered design last
    protect how it looks
    shape of my bottle
    patent the look of my sandals
    patent the pattern on my cloth
    nobody has this kind of bottle, what is it called to protect the look
    protect the beauty of it, not how it works
    stop others from copying the shape of my lampshade
    paper for the outer look of a thing
