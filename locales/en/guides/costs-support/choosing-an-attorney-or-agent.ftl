question = Do I need an attorney or agent, and how do I choose a good one?
answer =
    It depends on the country and on where you live. At home you may often file alone. Abroad, most offices want a local representative or at least an address there.
    A professional is strongly advised for patents, for answers to objections, for oppositions and for every court case. A simple mark at home is often possible alone.
    To choose:
    – take names from the official list of your IP office;
    – check that the person may act for patents, or for marks;
    – ask about your field and your language;
    – get a written price for each step;
    – ask whether they act for a competitor.
    You may talk to several.
more-1 =
    Questions for the first talk:
    – is it worth protecting, and what would you not file?
    – who does the work, and who signs?
    – what does filing include, and what comes later at what price?
    – how are countries abroad paid, and with which extra charge?
    – who watches the dates, and how will you tell me?
    – whose name stands in the register? It should be yours.
    – what happens to my file if I change?
    Is the talk confidential? In most countries attorneys must keep secrets. For other advisers it depends, so ask and have it in writing before you tell the invention.
more-2 =
    Warning signs: a promise that you will surely get the patent, pressure to pay today, no name on the official list, no written offer, a “worldwide patent”.
    A low price for filing alone can become dear later. Compare the whole way.
    Stay the owner of the case: keep copies, the application number and your own calendar. Tell them when your address changes. No answer from you can end a right.
    You may change the agent. Do it well before a last day.
    Example: a tailor asks for offers from several agents on the list. She takes the one who explains which classes she does not need.
ask =
    do i need a lawyer to register a trademark
    can i file a patent alone without attorney
    difference between patent attorney and trademark agent
    how do i know if an ip agent is real and licensed
    questions to ask a patent lawyer at first meeting
    my agent does not answer can i change
    filing agency registered the mark in its own name
    must i have a local agent in another country
    cheap online trademark service good or bad
    is what i tell the attorney secret
    do i need an agent and how do i find one
    attorney asks too much
    how do i know the agent is honest
    can i do it myself or must there be a lawyer
    my agent is silent since months
    cheap lawyer for a brand
    agent took my money and disappeared
