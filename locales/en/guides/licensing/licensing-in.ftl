question = I want to use a technology or brand of another company. How do I get a licence?
answer =
    Find the owner, check the right, ask early, and sign before you invest.
    – Find: the registers show the owner of a patent, mark or design. At a university, ask the technology transfer office.
    – Check: is it in force in your country and where you sell? Does it cover what you need? May this person license it?
    – Ask: a short letter. Who you are, what you want to make, where, how much. No secrets in it.
    – Agree on the main points, then on the contract.
    No answer is not a yes.
    A patent binds only where it exists, but exports count too. Ask an adviser whether it may still come to your country.
more-1 =
    A patent alone rarely teaches the trade. Ask what comes with it:
    – drawings, recipes, software, training, help at your site;
    – key parts or materials, and at what price;
    – later improvements;
    – a test or a visit before you sign.
    Check also whether you need permissions from others. A single product can touch many patents.
    Technology of patents that have ended is free in principle. Names, designs and newer patents may still protect the product. The search centres called TISCs help to find out.
more-2 =
    Points to ask for as licensee:
    – The owner promises to own the right, and names known disputes.
    – You pay on real sales, and less or nothing if the right falls away.
    – What you improve stays yours, or is exchanged fairly.
    – You may sell your stock after the end.
    – You need not buy other things you do not want.
    – The owner acts against copiers, or lets you do it.
    Some countries want contracts on foreign technology registered or approved. Without it, the bank may refuse the payment.
more-3 =
    If you take a brand: the owner will check samples, shops and adverts. You build up a name that is not yours. So ask for a long enough time, and for renewal if you reach the targets.
    The trap: a high minimum payment that is due even when nothing sells. Start with few goods and a short time.
    Do not register the owner’s mark in your own name without clear consent. It can be cancelled, or must be handed over.
    Example: a dairy takes a cartoon for its yoghurt cups. It begins with a single flavour, and extends when the sales are known.
ask =
    produce a foreign machine under license in my country
    we want to use a university patent for our startup
    patent owner does not answer my emails
    buy technology from abroad which contract
    patent is only in usa can i make it here
    take a licence or invent around
    european brand licence for my garment factory
    can i use an expired patent for free
    what to check before paying a license fee
    how to ask a big company for a license without a lawyer
    know how transfer with training, what to put in
    bottling licence for a soft drink in uganda
    i want to use a cartoon on my bags
    i want to make their machine here with permission
    how do i ask a foreign owner to use his recipe
