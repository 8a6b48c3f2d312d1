question = How do I check whether my invention already exists?
answer =
    Search before you pay for an application. Start free, and do not describe your secret to strangers.
    – Look for products: shops, marketplaces, videos, in several languages.
    – Search patents: PATENTSCOPE from WIPO and Espacenet from the European Patent Office are free.
    – Read the documents closest to yours, above all the drawings. Note what is different in yours.
    If you find exactly your invention, it is not new. If you find something close, ask whether your difference is more than obvious.
more-1 =
    How to search well:
    – Write down what problem you solve and how. Use several words for each part.
    – Search old documents too. They count, even when the patent ended long ago.
    – Find one document that fits, look at its class symbol, then search within that class.
    – Keep a list of what you found, with dates.
    Help: in many countries a Technology and Innovation Support Center helps with searches, often free. Many offices offer a search for a fee.
    Do not put the details into public chats, forums or tools that keep what you type.
more-2 =
    The traps:
    – You never see everything. New applications stay secret at first.
    An international application is usually published soon after { $publication } from its first date. Many national offices do the same.
    – New does not mean free. Your product can be new and still use someone’s older patent that is in force. That is another search, called freedom to operate.
    – An old patent that has ended is good news. You may use what it teaches in that country, if nothing else protects it.
    Example: a carpenter searched for a folding table and found an expired patent with a better joint. He could use it.
ask =
    how to check if something is already patented
    free patent search website
    did someone already invent this
    is my idea new how do i find out
    searched google found nothing so its new right?
    how do i use patentscope or espacenet
    found a similar patent from 1995 is that a problem
    before i spend money on patent lawyer can i search myself
    can i sell my product or does it infringe a patent
    has somebody invented this already
    espacenet and google patents, how to look
    how do i know if somebody did it already
    is my machine new in the world, where do i look
    was such a trap ever made before, where can i look
