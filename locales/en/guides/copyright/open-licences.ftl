question = Creative Commons and open source: what do these licences demand from me?
answer =
    They are permissions given in advance. You may use the work without asking, if you keep the conditions. The author keeps the copyright.
    Creative Commons, for pictures, texts and music, uses letters:
    – BY: name the author, the licence, and your changes.
    – NC: no commercial use. For a business this mostly means: do not use it.
    – ND: do not share a changed version.
    – SA: share your changed version under the same licence.
    Open source, for code, has conditions too. Always keep the notices. Some licences want the source code of your product as well.
more-1 =
    How to name a Creative Commons work: title, author, where it is from, name of the licence with link, and “changed” if you changed it. Put it beside the work or in the credits.
    Keep a copy of the page on the day you take the file.
    If you break a condition, the permission ends.
    In the current version of the licences, it comes back if you mend the fault within { $cure } of noticing it.
    The author can still claim for the time before. Some people earn their living with such claims.
    “Creative Commons Zero” means no conditions, as far as the law allows.
more-2 =
    Families of open source licences:
    – Permissive: keep the copyright notice and the licence text. Often good for products you sell.
    – Copyleft: if you pass on a product with such code, you must offer source code under the same licence. This means that part, or the whole product.
    – Network copyleft: similar duties, even if people only use your service online. With some, this begins when you change the code.
    Do this: list every component with its licence, and ship the notices with your product.
    Ask an adviser before you sell a product or device with copyleft code.
    “Free to download” or “free for private use” is not open source.
more-3 =
    To give your own work away like this:
    – You must own everything in it. Ask co-authors, employers and freelancers.
    – Members of a collective management organisation may not be free to do so. Ask it first.
    – You cannot take it back from people who already use it.
    – Choose a known licence text. Do not write your own.
    – Your brand is not included. Keep it as a trademark.
    The trap: the person who uploaded it may not be the author. People and brands in it are not covered either.
    Example: a cook shares recipe cards under BY-NC. Schools use them free. A publisher pays for a printed edition.
ask =
    can i use a creative commons photo in my shop advert
    cc by nc what counts as commercial
    mit license in my paid app is that ok
    we ship a device with linux inside what do we owe
    wikipedia picture on my product label
    forgot to credit the photographer and now he wants money
    take back a creative commons licence from my photos
    free icons say attribution required where do i write it
    i want people to share my pattern but not sell it
    is open source free for business use
    how do i make my code open but keep the name
    github code without any licence can i copy it
    can other teachers sell my course if i put it under cc
    used code from github in our product
    photo says free to use but not commercial, can it go on jam labels
    i gave my pictures away free and regret it
