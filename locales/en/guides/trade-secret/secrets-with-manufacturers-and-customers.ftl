question = Factories, customers or tenders need our drawings, recipe or samples. How do we stay safe?
answer =
    Give as little as possible, as late as possible, to few people, and never without a paper.
    – First file what anyone can see: invention, look, name. Do it also in the country of the factory.
    – Sign before you send: keep it secret, use it only for us, make it for nobody else.
    – Divide: different parts to different makers. Mix the key ingredient yourself.
    – Mark each page, and note what went to whom.
    The paper must work where the partner is. A contract under your own law can be hard to enforce there. Ask a lawyer of that country for a short one.
more-1 =
    With a factory, also abroad, the contract should say:
    – no extra pieces, no sale of rejects, no other factory without your yes;
    – moulds, tools and files are yours and come back;
    – you may visit and count;
    – no contact with your customers, no use for its own goods (this set is often called NNN);
    – who owns improvements;
    – which language counts, which law, which court or arbitration;
    – a fixed sum for each breach, if that law allows it.
    Check the true name of the firm in its company register. A paper signed by a trader may not bind the factory.
    File your mark there before the first order. The factory must not file it.
more-2 =
    With customers and samples:
    – A sample tells what can be measured. If it shows the secret, lend it with a signed promise: no opening, no analysis, no passing on, give it back.
    – Before a patent or design is filed, a sample without secrecy can destroy it.
    – In an offer, say what it does, not how.
    – Read the buyer’s terms. They may let the buyer use your drawings with other makers. Cross it out, or ask.
    – A line under a mail, “confidential”, is no contract.
    – Visits: agree on the route, take no photos, sign at the door.
more-3 =
    With tenders and authorities:
    – Ask first which papers can become public, and how secrets are marked.
    – Mark the secret pages, say why, and hand in a version without them.
    – Leave the core out if it is not needed.
    – If you lose, ask for your papers back.
    – For permits of food, medicines or chemicals, ask who sees the recipe.
    The trap: everything is called secret. Then an office may accept none of it.
    Example: a sauce maker has its base cooked outside. The spice mix comes ready made in bags, from its own kitchen.
ask =
    factory makes extra pieces of my product and sells them
    sending a sample to a big retailer will they copy it
    tender asks for full technical details
    supplier in vietnam wants the formula to quote a price
    nnn agreement china what is it
    customer gave our drawing to a cheaper maker
    can the government publish my bid
    buyer asks for the exact recipe of our ingredients
    toll manufacturer knows my whole process
    filler for my cosmetics, how do i keep the recipe
    customers engineers visit our workshop
    3d files for an online print service are they safe
    distributor asks for my customer list
    recipe for export permit is it safe with the office
    the factory sells my product to others behind my back
    factory abroad needs our recipe to produce
    buyer wants me to tell him what is inside the cream
    factory wants the full drawings before the price
    how much can i tell so they quote but cannot steal
