question = What IP risks does my web shop have?
answer =
    Look in both directions: what you use of others, and what others can take from you.
    – photos, texts, music and fonts without a licence;
    – brand names of others in titles, search words or addresses;
    – goods whose resale or import the brand owner may stop;
    – a page, logo, program or web address that still belongs to the web agency;
    – your own name, not registered where you ship to;
    – your pictures in the shops of others.
    Everybody can see your shop. Countries you ship to, or whose language and money you use, may apply their own law to you.
more-1 =
    Before you open the shop:
    – Search your name in the countries you ship to, and file it there.
    – Hold the web address and all logins yourself.
    – Have the agency and the photographer sign over their rights, or at least give a licence.
    – Use the supplier’s pictures only with a written yes.
    – Keep the licence and the bill for each picture, font and song.
    – Ask suppliers of branded goods for papers that show where the goods come from.
    Check again when you change a product or ship to a new country.
more-2 =
    May I write the brand of another? Often yes, if it is true and needed: what you resell or repair, or what your part fits. Do not use the logo or look like an official dealer. “Inspired by” a famous brand is risky. A brand as a search word for adverts: in some countries you may, if the advert does not seem to come from its owner. Ask first.
    Genuine goods bought abroad: some countries let you import and resell them, others let the brand owner stop it. Ask before you order.
    Did you get a notice or letter? Note the date to answer, take no hasty step, and ask for help at once.
    Example: a shop for phone covers writes “fits” and the model name, and uses its own photos.
ask =
    selling phone cases with the phone brand in the title is it allowed
    can i use my supplier's photos in my online store
    legal check for a new shopify store copyright and trademark
    dropshipping brand products what can happen to me
    buying a competitor's name as search keyword for ads
    i import original sneakers from another country and resell online, is it parallel import
    which country's law counts when i sell online everywhere
    can i describe my perfume as like chanel
    fonts and icons on my e-commerce site do i need licences
    the web agency says my site belongs to them
    small online shop for handmade jewellery what legal traps with brands
    opening an online shop, legal traps
    starting to sell online, which rights can bite me
    can i say my perfume smells like a famous one
