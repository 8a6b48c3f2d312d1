question = How can I prove that I am the author?
answer =
    You do not need a certificate to have copyright in most countries. You need proof when somebody disputes it.
    – Put your name on the work. Under the Berne Convention, the person named in the usual way is taken as author, unless the contrary is proved.
    – Keep drafts and original files with their dates.
    – Keep mails, contracts, invoices and the first publication.
    – Some countries have a voluntary register or deposit. It can help as evidence.
    WIPO does not register copyright.
more-1 =
    A simple habit that costs almost nothing:
    – Save every version, not only the last one. The path from sketch to result convinces.
    – Keep the original photo or project file, with its data inside.
    – Send important work by mail to a partner or client when it is ready. The mail carries a date.
    – Keep a copy outside your own computer.
    – Write down who did which part, and keep the signed transfers.
    Example: a textile designer shows sketch, colour tests and the order mail. The copier has only the final picture.
more-2 =
    Where a register can matter more:
    – In the United States, registration is usually needed before you sue over a work from there. Early registration can bring better claims.
    – In other countries a certificate makes the start of a case easier.
    The office usually does not check who really created the work. So a certificate can be challenged.
    Ask the copyright office of your country about price and effect. A notary or a trusted time stamp can also help.
more-3 =
    The traps:
    – A sealed letter to yourself is weak evidence in many places.
    – A time stamp shows that a file existed. It does not show who created it.
    – Nobody can sell you a “world copyright certificate”. Be careful with private offers that look official.
    – Evidence online disappears. If somebody copies you, save the page, the address and the date first.
    Then talk to an adviser before you write to the copier.
ask =
    how to prove i made this design first
    mail myself a copy does it work
    where can i get copyright certificate
    someone says my drawing is his
    photographer here, client denies i took the pictures, proof?
    is blockchain timestamp valid proof of copyright
    copyright office in my country do i have to go
    poor man's copyright
    proof i composed the song before him
    another teacher put his name on my notes
    how can i show i was first with my painting
    how do i show that i wrote the song before him
    is there a certificate that the book is mine
    where do people deposit a manuscript
    stamp or certificate for my manuscript
