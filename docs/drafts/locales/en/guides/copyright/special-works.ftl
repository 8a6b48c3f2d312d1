question = Are tattoos, murals, dances, fonts, databases, recipes, costumes or game rules protected?
answer =
    Often in part. Copyright protects your own way of expressing something, not the idea, the method, the fact or the useful side. As a rough guide:
    – tattoo or mural: the picture, if it is your own creation;
    – dance: the whole choreography, mostly not a lone step;
    – font: often the file as a program, the letter shapes only in some countries;
    – database: a creative choice or order, not the facts;
    – recipe: your text and photos, not the dish;
    – costume: print and ornament, less often the cut;
    – game: text, pictures and figures, not the rules.
    Countries differ a lot here. Ask the copyright office, and think of designs, marks, secrets and contracts too.
more-1 =
    – Tattoo: the copyright in a drawing usually stays with the tattooer who made it. Copies on shirts, in games or adverts can need a permission. Few courts have decided on this, so agree in writing what is allowed.
    – A tattoo of a photo or known figure can need the owner’s yes.
    – Mural: the wall is the house owner’s, the copyright normally the artist’s. Ask before you sell prints, advertise with it or paint over it. The artist can sometimes object. Without permission to paint, protection is less sure.
    – Dance: some laws want it written down or filmed. So film it, with date and names. Common steps and exercises are free, as a rule. Dancers often have rights in their filmed show.
more-2 =
    – Letter shapes: no copyright in the United States, but the font program can have it. In the European Union, a new, individual typeface can be a registered design.
    – Font licence: may you use it in print, online, in a logo, on goods for sale? “Free” can mean private use only. Keep the licence with the file.
    – Database or list: under world trade rules it is protected if the choice or order is creative. The data itself is not covered. Texts or photos in it can be.
    – The European Union adds a right for makers based there who invested much in collecting or checking data. Many countries have nothing like it.
    – Elsewhere, use contracts and passwords. For data about people, ask about privacy law.
more-3 =
    – Recipe: bare ingredients and plain steps are mostly free. Keep the mixture secret if the food does not betray it. A new and inventive process may be patentable.
    – Costume: countries choose how far copyright covers useful things. File a design before you show it. To sell costumes of a known film figure, ask for a licence.
    – Game: others may normally use the same rules. They may not copy your text, pictures and figures. Think of a mark for the name.
    The trap: “it is free here”. Online you also sell elsewhere, where the law can differ.
    Example: a teacher cannot stop another card game about herbs. But it copies her drawings and her rule book, and this she can stop.
ask =
    who owns the tattoo on my arm
    my tattoo design was copied by another studio
    who owns the mural on the wall of my cafe
    can i copyright a dance
    my dance steps were used in an advert
    is a font protected
    free font in my logo, do i need a licence
    is a database of addresses protected
    somebody took my recipe for her blog
    copyright for a theatre costume
    rules of my card game were stolen
    photo of graffiti on t-shirts
    the letters i drew are sold as a typeface by others
    carnival costume copied
