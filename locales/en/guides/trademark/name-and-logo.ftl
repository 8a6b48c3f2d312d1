question = Should I register the name, the logo, or both?
answer =
    They are separate marks. In most countries one application covers one mark, and each application costs a fee.
    – The name in plain letters (word mark) often protects most. It usually covers the name in any lettering.
    – The logo alone (figurative mark) helps if people know the picture without the name.
    – Name and logo together (combined mark) is useful when the name alone is too descriptive. It protects the whole.
    On a tight budget, a distinctive name usually comes first. The logo can follow later.
more-1 =
    The trap: who owns the logo? A designer often keeps the copyright unless you agree otherwise. Get it transferred to you in writing before you file.
    Use the mark as you registered it. Small changes of style are usually harmless. A really new logo needs a new application.
    Example: a café registers only its combined mark. Later it changes the picture. The old registration may no longer match what is on the door.
    With a registered name, that problem would be smaller.
more-2 =
    Think about these points before you file:
    – Script: if customers read your name in Arabic and in Latin letters, consider a filing for each version you use.
    – Colour: filing without colour can be broader, or not. It depends on the country. Under Madrid, colour also costs more.
    – Slogan: it can be registered if it works as a brand and not only as advertising.
    Whether one application may hold several versions depends on the country. Ask the office.
ask =
    should i register name or logo first
    trademark logo and name separately or together
    word mark or figurative mark which better
    can i patent my logo and slogan in one go
    i changed my logo do i need to register again
    my logo was done on fiverr can i register it
    black and white or colour logo for trademark
    our brand is written in arabic and english do i need 2 trademarks
    small budget, logo or brand name?
    do i copyright the logo or trademark it
    we redesigned our logo, file again
    word only or with picture, tight budget
    changed the font and colour a bit, register again
    filed in black and white, is colour covered
    do i file the picture or the word
