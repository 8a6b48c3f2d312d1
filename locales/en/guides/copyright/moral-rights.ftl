question = The work was sold. May the buyer change it or leave out the author’s name?
answer =
    Often not freely. In most countries, authors keep moral rights, even when the copyright is sold.
    The Berne Convention names:
    – to be named as the author;
    – to object to changes or uses that harm the author’s honour or reputation.
    Some countries add more, such as deciding about the first publication.
    Moral rights belong to a person, not to a firm. Whether the author can give them up depends on the country. In some it is impossible, in others a signed paper is enough.
    So agree beforehand: which changes are fine, and how the author is named.
more-1 =
    If you buy or order a work:
    – List the changes you will need: colours, size, cropping, translation, new versions.
    – Write how the author is named, or that no name is wanted for certain uses.
    – Let the author agree in writing, as far as the law allows. Do this with staff and agencies too.
    – Before you destroy or move a mural or sculpture, offer it to the artist and ask an adviser.
    – Do not delete names inside files. In many countries this is a wrong of its own.
    Example: a hotel paints a slogan on a mural. The artist objects. A clause about changes would have helped both.
more-2 =
    If you are the author:
    – Sign your work, and write your name into the file.
    – Say in the contract how you want to be named.
    – If it is changed badly, save before and after, and write at once what hurts you.
    – Ask first for a correction, your name, or a removal. Mediation fits well here.
    A signature under “waives all moral rights” can mean that you never complain. Ask what it means in your country.
    After the author’s death, heirs or others keep these rights for some time, in some countries without end.
more-3 =
    What is different where:
    – World trade rules do not force countries to give moral rights. So the means to enforce them differ.
    – In the United States, they cover mainly certain works of visual art.
    – For software and for work by employees, some countries limit them.
    – Performers of music have similar rights in many countries.
    A related point for artists: some countries give a share of the price when an original artwork is sold again by dealers. It is called the resale right. Ask the collective management organisation for visual artists.
ask =
    client changed my logo colours and removed my signature can he
    they cropped my photo and gave no credit
    can i give up my name on a book i write for someone
    contract says waive moral rights should i sign
    restaurant painted over my mural
    photographer wants his name under every post
    ghostwriter wants to be named later
    may i edit a song i bought
    architect says we cannot change his facade
    they used my painting in a political ad
    do artists get money when a painting is sold again
    droit moral what is this
    they removed my name from the picture
    they used my poem on radio without saying my name
    my painting was cut and changed by the buyer
    newspaper printed my drawing without my name
