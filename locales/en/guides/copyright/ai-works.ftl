question = Who owns a text, picture or logo made with an AI tool?
answer =
    Perhaps nobody. In many countries, copyright needs a human author.
    What the tool made alone may then have no copyright. Others could use it too.
    What you added yourself may be protected: your own drawing, text, choice and arrangement, or real changes.
    A few countries have other rules, and the law is still moving. Ask for your country.
    The terms of the tool say what you may do with the result. They cannot create a copyright that the law does not give.
    Never put secret information into a public tool.
more-1 =
    How to be in a better position:
    – Use the tool as a help, and do the creative part yourself.
    – Keep your sketches, inputs and versions. They show what came from a human.
    – Tell a register or a client the truth about the part of the tool, if they ask.
    – Ask freelancers whether they use such tools. Put the answer into the contract.
    Example: an illustrator draws a figure by hand and lets a tool colour it. The drawing stays her work.
more-2 =
    The other side of the risk: the result can resemble a work of somebody else.
    – Look for similar pictures and texts before you publish.
    – Do not ask for the style of a living artist, a famous figure, a brand or a real face.
    – Check if your plan of the tool allows business use.
    “The machine did it” is usually no defence if you publish the result.
    In some countries, you must also say that a picture or a voice was made by a machine.
more-3 =
    For a logo, think of the trademark.
    A mark does not have to be a work with copyright. It must tell your goods apart from those of others.
    So a logo made with a tool can often be registered as a mark, if it is distinctive and free.
    Search first. Many users get similar pictures from the same tool.
    Without copyright it may be harder to stop copies outside your business field. A drawing of your own gives you more.
ask =
    chatgpt wrote my book can i sell it and own it
    midjourney logo copyright
    who owns ai generated images
    can i register a logo made by ai
    i used ai for product pictures in my shop legal?
    someone copied my ai art can i sue
    is ai text on my website mine
    canva ai logo trademark problem
    can ai company claim my design
    is it safe to paste my recipe into chatbot
    robot painted my poster, whose is it
    i used a robot to draw my story book, who owns it
    can somebody take the brochure that chatgpt made for me
    pictures from ai on my packets, any trouble
