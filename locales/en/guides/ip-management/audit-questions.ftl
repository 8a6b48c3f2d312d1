question = How do I find the IP gaps in my business myself?
answer =
    Take a quiet morning and your papers. Ask these questions. Each “no” or “I do not know” is a task:
    – Do we have a list of what we own and use?
    – Does the firm own it, on paper?
    – Is it protected where we sell and where we produce?
    – Are the fees paid, and are the next dates in a calendar?
    – Are our secrets really kept secret?
    – May we use everything that belongs to others?
    – Does somebody use ours without permission?
    – Does each right still earn its cost?
    Write down who repairs what, and by when. This is a small IP audit.
more-1 =
    Look deeper at the papers:
    – Did each founder, employee, freelancer and agency sign over the work?
    – Does a loan, a grant or a partner contract give others a say?
    – Are the name and address in the registers still right?
    – Is there a licence for each font, photo, song and program, also for open source parts?
    – Did somebody search for marks and patents of others before the launch?
    – Who knows the most valuable secret, and did each of them sign?
    – What is taken back when somebody leaves: keys, files, passwords?
more-2 =
    Repair in this order. First what ends soon: a date, a launch, a talk. Was a date missed? Ask the office the same day. Then what could stop your sales. Then the rest.
    Did you find that you use something of others without permission? Pause the use if you can, but delete no evidence. Then ask a lawyer about stopping or a licence.
    Free help exists: WIPO IP Diagnostics is an online self-check, and some offices offer check-ups. Pay an expert before you sell the firm or take in an investor.
    The trap: doing this in the week before the signature. People who left may not sign any more.
    Example: a bag maker finds no paper from her first photographer. He signs a transfer for a small sum.
ask =
    ip health check questions for a small company
    self test where are the holes in our intellectual property
    buyer of my company starts due diligence what will he look for
    how to do an ip audit without a lawyer
    we never looked at our ip papers in ten years where do we begin
    list of questions before selling the business about brand and patents
    what can go wrong with ip in a family business
    internal ip review of a forty year old family firm
    new manager here how do i check the ip situation of the firm
    questions for an ip audit
    check my firm for gaps in the papers
    buyer examines our company, what about the rights
