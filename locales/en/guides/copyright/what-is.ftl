question = What does copyright protect, and do I have to register it?
answer =
    Copyright protects your own creative work: texts, photos, drawings, music, films, websites, software.
    You get it when you create the work. In the countries of the Berne Convention, no registration is needed. Some laws ask that the work is written down or recorded.
    It protects how you express something. It does not protect the idea, the method or the style.
    A name or a short slogan is usually a matter for a trademark, not for copyright.
    It normally lasts for the life of the author and at least { $after } after that. Many countries give more.
more-1 =
    What the owner can decide:
    – Who may copy, sell or put the work online.
    – Who may translate or change it.
    – Who may perform it or play it in public.
    Authors also have moral rights, such as being named. In many countries these stay with the author even after a sale.
    The creator is not always the owner. Check staff and freelance work, because the rules depend on the country.
more-2 =
    Examples from a small shop:
    – Your product photos and your catalogue text: usually protected.
    – The recipe as a list: usually not. Your cookbook with its own words and pictures: yes.
    – Your logo: the drawing may be protected by copyright. As a sign of your business, protect it as a trademark.
    – The look of your product: think of a design right first.
    – Your business idea: not protected by copyright.
more-3 =
    What to do first:
    – Keep dated drafts and original files.
    – Put your name and the year on your work. It is not needed in most countries, but it warns others.
    – Get written transfers from everybody who helped.
    The trap: every law has limitations and exceptions, and they differ. “Fair use” is not a rule everywhere.
    Some kinds of works, such as photographs or films, can have another term.
ask =
    how do i copyright my name
    copyright my logo
    do i need to register copyright
    what is copyright and what is not
    i wrote a course for my yoga studio, is it protected
    can someone copy my blog text
    how long is copyright
    is my recipe protected by copyright
    someone stole my product pictures are they mine
    copyright my business idea
    i wrote a workbook, is it mine without paper
    do i have rights in my poems
    never registered anything anywhere but i wrote it
    i wrote notes for my students and they are sold by others
    do i have rights on my drawings without registering
    crochet and sewing patterns, are they protected
    which works are protected and since when
