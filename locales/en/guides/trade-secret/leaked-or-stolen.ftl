question = Our secret has leaked or was stolen. What do we do in the first days?
answer =
    Act the same day. Once a secret is generally known, no court can make it secret again.
    – Stop the leak: close access, change passwords. Save what can be seen online, then have it taken down.
    – Save proof: who, what, when, how. Do not delete, repair or search the computer yourself. Copy the access records.
    – Tell only the people who must know. Nothing in public.
    – Call a lawyer about an urgent court order, and a letter to the person who has it.
    – Ask in writing, best through the lawyer: stop, do not use or pass on, give back or delete, and name who got it.
    – Personal data or data of partners in it? You may have to report it, sometimes very quickly.
more-1 =
    It depends on how it happened:
    – Sent to the wrong person: call at once, ask to delete it unread, and get that confirmed in writing.
    – On the internet: report it to the platform and the search engines. Save the page first.
    – A partner broke the secrecy agreement: follow its notice clause.
    – Somebody took files when leaving the firm: the guide on leaving employees helps.
    – Break-in or hacking: the police can search where you cannot. Ask the lawyer about the order of steps.
    – Put into a public AI tool: save proof, delete the talk, ask the provider to remove it, change passwords.
more-2 =
    What a court may order: stop using and telling, hand over files and goods, pay damages. In many countries it can do so quickly, before the other side is heard.
    You have to show that it was secret, had value, and was guarded, and that it was got or used dishonestly.
    Ask the court to keep the secret out of the public papers.
    In the United States, a federal claim must be brought within { $us-limit } of the day you found out, or should have found out.
    Elsewhere the time can be shorter. Waiting also makes an urgent order harder to get.
more-3 =
    Afterwards:
    – Was it an invention? Some countries forgive a disclosure against your will for a short time. Ask a patent attorney at once, before anything more is said.
    – Inform partners whose secrets were in it. Your contract may ask for this.
    – Close the gap: access, papers, training.
    On the other side? If somebody offers you secrets of a competitor, do not open, copy or use them. Write down what happened, and ask a lawyer.
    Example: a bakery sends its recipe file to a customer by mistake. A call and a signed note on the same day can keep it a secret.
ask =
    our recipe is on facebook now what
    i sent the price calculation to the wrong customer
    hacker stole our formula
    supplier gave our drawings to a competitor
    can i get a court order fast for stolen files
    is it still a trade secret after a leak
    lost usb stick with all our designs
    competitor suddenly knows our tender price
    someone offers me secret papers of a competitor should i take them
    go to police for a stolen trade secret or not
    worker pasted our source code into an ai tool
    visitor posted a photo of our machine
    somebody stole our formula and posted it
    supplier gave our drawings to a rival
    hackers put our formula on telegram
    it is out now, is it still secret
