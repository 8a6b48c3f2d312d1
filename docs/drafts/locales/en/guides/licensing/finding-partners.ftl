question = How do I find a buyer or a licensee for my patent, design or brand?
answer =
    Look for firms that already reach your buyers and lack what you have. Then write to each by name, with a page that shows the benefit and no secret.
    – Who: makers, importers, brands and suppliers of your trade, here and abroad. Smaller rivals may listen sooner.
    – Where: shop shelves, fairs, trade bodies, patent and mark registers.
    – Before: file it, or have secrecy signed. For an invention, best do both.
    – Then: find who decides, ask again, and note who got what.
    Help, often free: IP office, chamber of commerce, search centres called TISCs, technology transfer offices. For green technology, WIPO GREEN.
    Pay nobody in advance for a buyer.
    Many will say no. Ask why, and improve the page.
more-1 =
    Where to find names:
    – Beside which product would yours stand in the shop? Note its maker.
    – Patent databases are lists of firms. Search your field. The applicants spend money in it, and the countries where they file can show their markets.
    – Trademark registers: firms with similar goods, for a brand licence.
    – Fairs: collect names, and show nothing that is not filed.
    – WIPO GREEN: a database of green offers and needs. All can read it.
    – Did a university take part? Ask its technology transfer office.
    – In some countries, such as the United Kingdom and Germany, you can declare that everybody may take a licence. Yearly fees fall, but you cannot give an exclusive licence. Ask first.
more-2 =
    The page you send first:
    – the problem, and what gets better, with tested figures;
    – the stage: drawing, prototype, on sale;
    – the rights: kind, number, countries, owner;
    – what you offer and what you look for.
    Leave out how it is made, recipes, source code, new improvements, customers and your lowest price.
    Large firms often refuse a non-disclosure agreement (NDA) at the start. Their portals may say that nothing is kept secret. Then give only what is published, or filed and safe to tell.
    “Filed” does not mean “tell everything”. You may need details for a later filing. Tell them only after the NDA, to named people, and keep a dated note.
more-3 =
    Be careful with a firm that:
    – praises every idea at once;
    – wants money in advance to check, patent or market it;
    – promises profit or a “world patent”;
    – makes haste and names no clients;
    – “has a buyer”, if you pay a fee beforehand.
    Ask how many clients made a profit. In the United States, many invention promoters must tell you this in writing before the contract.
    A fair broker earns mostly from the deal, names contacts, and works for a limited time. The rights stay yours. Check the firm with your IP office or consumer authority.
    Example: the maker of a folding pram writes to the applicants in her class. A small importer signs an NDA and asks for a test.
ask =
    how to find a company that buys my patent
    where do i find a licensee
    which firms could be interested in my invention
    how do i contact a big company with my invention
    find a furniture brand that takes my design
    where can i offer my patent for sale
    invention promoter wants money upfront
    agent wants a fee to find a buyer for my invention
    what may i write in the first mail to a manufacturer
    can the university help to find an industry partner
    looking for a partner abroad who sells under my brand
    put my technology on wipo green
    find someone to license my invention
    no reply from the firms i wrote to about my invention
